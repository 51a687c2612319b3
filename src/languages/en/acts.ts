// English acts: what verbs and nouns mean in PLOVER's terms, and where their participants sit.

import type { ActWords } from '../acts.js';

export const acts: ActWords = {
  clauses: {
    openers: new Set('after before since until till as while when because although though whereas once'.split(' ')),
    saying: new Set(
      'say report state tell announce add confirm declare claim insist warn explain note write believe allege argue reveal disclose acknowledge admit'.split(
        ' ',
      ),
    ),
    telling: new Set('tell inform warn assure remind promise notify advise convince persuade'.split(' ')),
    twoObjects: new Set(
      'name call dub title label term deem consider elect appoint give offer grant award deny pay show teach tell ask allow hand code-name nickname baptise baptize christen entitle crown proclaim'.split(
        ' ',
      ),
    ),
    participles: new Map([
      ['wounded', 'wound'],
      ['injured', 'injure'],
      ['displaced', 'displace'],
      ['deployed', 'deploy'],
      ['opposed', 'oppose'],
    ]),
    stances: new Set(['opposed']),
    phrasal: new Set('gun_down mow_down burn_down round_up call_up seal_off hand_over'.split(' ')),
    willing: new Set(
      'threaten vow agree refuse plan pledge promise offer decide decline want prepare intend order hope seek'.split(
        ' ',
      ),
    ),
    bareInfinitive: new Set('make let help have see hear watch bid do dare need go come feel notice'.split(' ')),
  },
  endings: [
    ['ied', 'y'],
    ['ed', ''],
    ['ed', 'e'],
    ['ing', ''],
    ['ing', 'e'],
    ['ies', 'y'],
    ['es', ''],
    ['s', ''],
  ],
  verbs: [
    // Violence
    {
      type: 'ASSAULT/kill',
      kind: 'event',
      verbs:
        'kill assassinate execute massacre behead decapitate murder slay lynch slaughter beat+death stab+death shoot+dead burn+alive hack+death put+death',
    },
    {
      type: 'ASSAULT/kill',
      kind: 'event',
      verbs: 'eliminate neutralize neutralise gun_down mow_down shoot_dead shoot hang',
      needs: 'actor',
    },
    { type: 'ASSAULT/kill', kind: 'event', verbs: 'claim+life cost+life take+life', recipient: ['of'] },
    { type: 'ASSAULT/wound', kind: 'event', verbs: 'wound injure maim' },
    {
      type: 'ASSAULT/beat',
      kind: 'event',
      verbs:
        'beat_up rough_up beat+baton beat+stick beat+club beat+rifle beat+truncheon manhandle stab flog whip bludgeon',
      needs: 'person',
    },
    { type: 'ASSAULT/rape', kind: 'event', verbs: 'rape gang-rape molest', needs: 'person' },
    { type: 'ASSAULT/aerial', kind: 'event', verbs: 'bomb bombard shell rocket mortar strafe carpet-bomb dive-bomb' },
    { type: 'ASSAULT', kind: 'event', verbs: 'attack assault ambush storm raid firebomb', needs: 'obj' },
    { type: 'ASSAULT', kind: 'event', verbs: 'strike hit target pound', needs: 'author' },
    {
      type: 'ASSAULT/firearms',
      kind: 'event',
      verbs: 'fire shoot open+fire return+fire',
      recipient: ['on', 'at', 'into', 'toward', 'towards'],
      needs: 'clause',
    },
    {
      type: 'ASSAULT/firearms',
      kind: 'event',
      verbs: 'open+fire return+fire',
      recipient: ['on', 'at', 'into', 'toward', 'towards'],
    },
    {
      type: 'ASSAULT',
      kind: 'event',
      verbs: 'launch fire drop lob rain hurl throw',
      needs: 'weapon',
      recipient: ['on', 'at', 'into', 'toward', 'towards', 'against', 'over'],
    },
    {
      type: 'ASSAULT',
      kind: 'event',
      verbs: 'throw+stone hurl+stone throw+rock hurl+rock',
      recipient: ['at'],
      needs: 'person',
    },
    { type: 'ASSAULT', kind: 'event', verbs: 'pelt stone', needs: 'person' },
    {
      type: 'ASSAULT/explosives',
      kind: 'event',
      verbs: 'detonate+bomb detonate+device detonate+vest detonate+explosive set_off+bomb explode+bomb plant+bomb',
      recipient: ['outside', 'near', 'at', 'inside', 'in'],
    },
    {
      type: 'ASSAULT/abduct',
      kind: 'event',
      verbs: 'abduct kidnap hijack take+hostage seize+hostage hold+hostage take+captive',
    },
    { type: 'ASSAULT/torture', kind: 'event', verbs: 'torture mutilate' },
    { type: 'ASSAULT', kind: 'event', verbs: 'use+force', recipient: ['against', 'on'] },
    {
      type: 'ASSAULT/destroy',
      kind: 'event',
      verbs:
        'destroy blow_up burn_down torch raze demolish dynamite ransack loot pillage plunder vandalize vandalise sabotage',
    },
    {
      type: 'ASSAULT/destroy',
      kind: 'event',
      verbs: 'burn sink down shoot_down damage',
      needs: 'facility',
    },
    {
      type: 'ASSAULT/destroy',
      kind: 'event',
      verbs: 'set+fire set+ablaze',
      recipient: ['to', 'obj'],
      needs: 'facility',
    },
    { type: 'ASSAULT/seize', kind: 'event', verbs: 'invade conquer overrun capture recapture retake annex' },
    {
      type: 'ASSAULT/seize',
      kind: 'event',
      verbs: 'take+control seize+control gain+control wrest+control',
      recipient: ['of', 'over'],
    },
    { type: 'ASSAULT/fight', kind: 'event', verbs: 'clash skirmish trade+fire exchange+fire', recipient: ['with'] },
    {
      type: 'ASSAULT/fight',
      kind: 'event',
      verbs: 'fight battle crush annihilate rout wipe_out',
      recipient: ['obj', 'against', 'with'],
      needs: 'actor',
    },
    // Force short of violence
    {
      type: 'COERCE/arrest',
      kind: 'event',
      verbs:
        'arrest detain imprison jail incarcerate round_up apprehend intern take+custody place+arrest put+arrest hold+arrest hold+prisoner hold+captive hold+detention hold+shield put+trial court-martial',
    },
    { type: 'COERCE/arrest', kind: 'event', verbs: 'charge prosecute interrogate extradite', needs: 'person' },
    {
      type: 'SANCTION/expel',
      kind: 'event',
      verbs:
        'expel+diplomat expel+ambassador expel+attache expel+envoy expel+consul expel+inspector expel+observer expel+monitor expel+peacekeeper expel+mission expel+agency declare+persona',
    },
    {
      type: 'COERCE/expel',
      kind: 'event',
      verbs: 'expel deport banish evict oust exile order+leave force_out drive_out kick_out throw_out',
    },
    { type: 'COERCE/seize', kind: 'event', verbs: 'seize' },
    { type: 'COERCE/seize', kind: 'event', verbs: 'confiscate impound expropriate requisition', needs: 'obj' },
    {
      type: 'COERCE/ban',
      kind: 'event',
      verbs:
        'ban prohibit outlaw censor dissolve order+suspend order+close order+shut suspend+publication revoke+licence revoke+license revoke+citizenship revoke+accreditation strip+citizenship block+website block+access block+internet shut_down+internet cut_off+internet cut+internet cut_off+access',
    },
    { type: 'COERCE/ban', kind: 'event', verbs: 'bar', needs: 'obj' },
    { type: 'COERCE/ban', kind: 'event', verbs: 'close shut shut_down close_down', needs: 'facility' },
    {
      type: 'COERCE/ban',
      kind: 'event',
      verbs: 'close+border seal+border seal_off cordon_off',
      recipient: ['with', 'to', 'obj'],
    },
    {
      type: 'COERCE/repress',
      kind: 'event',
      verbs: 'besiege disperse suppress crack_down quell blockade encircle put_down',
      recipient: ['obj', 'on', 'against'],
    },
    {
      type: 'COERCE',
      kind: 'event',
      verbs: 'impose reimpose declare decree proclaim clamp slap introduce enforce institute',
      needs: 'curb',
      recipient: ['on', 'over', 'in'],
    },
    { type: 'COERCE/arrest', kind: 'event', verbs: 'issue+warrant indict', recipient: ['obj', 'for', 'against'] },
    {
      type: 'COERCE/repress',
      kind: 'event',
      verbs: 'use+gas fire+gas use+cannon fire+bullet use+baton',
      recipient: ['against', 'on', 'at', 'into'],
    },
    { type: 'COERCE', kind: 'event', verbs: 'remove depose overthrow topple sack dismiss suspend', needs: 'person' },
    {
      type: 'COERCE/repress',
      kind: 'event',
      verbs:
        'break_up+demonstration break_up+protest break_up+rally break_up+march break_up+crowd break_up+sit-in crush+protest crush+uprising crush+rebellion',
    },
    {
      type: 'COERCE/sentence',
      kind: 'event',
      verbs: 'sentence convict hand_down+sentence fine find+guilty',
      needs: 'person',
    },
    // Relations cut
    {
      type: 'SANCTION',
      kind: 'event',
      verbs:
        'sanction boycott embargo blacklist freeze+asset ban+import ban+export halt+import halt+export ban+flight revoke+visa',
    },
    {
      type: 'SANCTION/suspend',
      kind: 'event',
      verbs:
        'suspend sever halt freeze cut_off cut break_off break withhold downgrade discontinue call_off cancel postpone',
      needs: 'aid',
      recipient: ['with', 'to', 'for', 'of'],
    },
    {
      type: 'SANCTION/suspend',
      kind: 'event',
      verbs:
        'walk_out+talk walk_out+negotiation walk_out+conference walk_out+meeting storm_out+talk storm_out+meeting pull_out+talk pull_out+negotiation withdraw+talk withdraw+negotiation quit+talk quit+negotiation boycott+talk cancel+visit cancel+trip cancel+summit cancel+meeting call_off+visit call_off+trip call_off+summit call_off+meeting call_off+talk postpone+visit postpone+summit abrogate+treaty scrap+treaty scrap+pact abrogate+pact tear_up+treaty withdraw+treaty pull_out+treaty quit+treaty',
      recipient: ['with', 'to'],
    },
    {
      type: 'SANCTION',
      kind: 'event',
      verbs: 'impose slap tighten toughen renew expand',
      needs: 'sanction',
      recipient: ['on', 'against'],
    },
    {
      type: 'SANCTION',
      kind: 'event',
      verbs: 'recall+ambassador withdraw+ambassador recall+envoy recall+diplomat close+embassy close+consulate',
      recipient: ['from', 'to', 'in'],
    },
    {
      type: 'MOBILIZE',
      kind: 'event',
      verbs:
        'deploy mobilize mobilise dispatch fly airlift send mass amass reinforce position station move rush call_up redeploy assemble concentrate',
      needs: 'military',
      recipient: [],
    },
    {
      type: 'MOBILIZE',
      kind: 'event',
      verbs:
        'put+alert place+alert go+alert raise+alert hold+manoeuvre hold+maneuver conduct+manoeuvre conduct+maneuver hold+drill conduct+drill begin+drill start+drill stage+drill launch+drill step_up+patrol tighten+security beef_up+security step_up+security beef_up+presence increase+presence',
      recipient: ['against'],
    },
    { type: 'MOBILIZE/test', kind: 'event', verbs: 'test-fire test+missile test+bomb test+weapon', recipient: [] },
    {
      type: 'PROTEST',
      kind: 'event',
      verbs:
        'protest demonstrate rally march riot walk_out picket stage+sit go+strike take+street burn+flag burn+effigy chant+slogan shout+slogan down+tool stop+work',
      recipient: ['against'],
    },
    {
      type: 'PROTEST/obstruct',
      kind: 'event',
      verbs:
        'block+road block+highway block+motorway block+bridge block+street block+traffic block+entrance block+border block+railway block+port barricade blockade+road blockade+highway blockade+motorway',
      recipient: ['against'],
    },
    // Stepping back
    {
      type: 'RETREAT/withdraw',
      kind: 'event',
      verbs: 'withdraw pull_out pull_back retreat disengage',
      recipient: [],
    },
    {
      type: 'RETREAT/withdraw',
      kind: 'event',
      verbs: 'surrender capitulate hand_over+base hand_over+position hand_over+airport hand_over+camp',
      recipient: ['to'],
    },
    {
      type: 'RETREAT/withdraw',
      kind: 'event',
      verbs:
        'lay_down+weapon hand_over+weapon surrender+weapon hand_in+weapon turn_in+weapon give_up+weapon give_up+arm evacuate+settlement evacuate+base evacuate+position evacuate+troop vacate+base vacate+position abandon+base abandon+position abandon+outpost leave+base leave+outpost pull_back pull+back',
      recipient: [],
    },
    { type: 'RETREAT/withdraw', kind: 'event', verbs: 'leave quit', needs: 'organisation' },
    { type: 'RETREAT/withdraw', kind: 'event', verbs: 'leave vacate exit roll_back', needs: 'force', recipient: [] },
    {
      type: 'RETREAT',
      kind: 'event',
      recipient: ['of', 'on', 'obj'],
      verbs:
        'lift+siege lift+blockade end+siege end+blockade end+offensive end+occupation end+mission end+emergency suspend+offensive halt+offensive halt+attack halt+bombing halt+operation',
    },
    {
      type: 'RETREAT/release',
      kind: 'event',
      verbs: 'release free hand_over hand_back let_go set+free',
      needs: 'person',
    },
    {
      type: 'RETREAT/resign',
      kind: 'event',
      verbs:
        'resign step_down stand_down abdicate quit+president quit+minister quit+premier quit+chief quit+leader quit+post quit+government relinquish+power give_up+power',
      recipient: [],
    },
    {
      type: 'RETREAT/ceasefire',
      kind: 'event',
      verbs: 'cease+fire lay_down+arm declare+ceasefire declare+truce declare+cease-fire disarm demobilize demobilise',
      recipient: [],
    },
    {
      type: 'RETREAT/access',
      kind: 'event',
      verbs: 'grant+access allow+access allow+inspector admit+inspector open+corridor',
      recipient: ['to', 'iobj', 'for'],
    },
    {
      type: 'CONCEDE/ease',
      kind: 'event',
      verbs: 'lift ease relax waive',
      needs: 'sanction',
      recipient: ['on', 'against'],
    },
    { type: 'CONCEDE/ease', kind: 'event', verbs: 'lift ease relax shorten', needs: 'curb', recipient: ['in', 'on'] },
    { type: 'CONCEDE', kind: 'event', verbs: 'allow permit', needs: 'authority' },
    {
      type: 'CONCEDE/ease',
      kind: 'event',
      verbs:
        'lift+closure end+closure lift+veto drop+veto drop+opposition drop+objection drop+ban end+ban legalise+party legalize+party lift+ban ease+restriction lift+restriction relax+restriction ease+rule relax+rule ease+measure open+border reopen+border re-open+border reopen+crossing',
      recipient: ['to', 'on'],
    },
    {
      type: 'CONCEDE',
      kind: 'event',
      verbs:
        'withdraw+bill withdraw+law withdraw+reform withdraw+decree scrap+bill scrap+law scrap+tax repeal+law drop+charge restore+right restore+constitution restore+citizenship grant+citizenship grant+autonomy restore+autonomy commute+sentence grant+amnesty grant+right',
      recipient: ['to', 'against', 'for', 'of'],
    },
    { type: 'CONCEDE', kind: 'event', verbs: 'yield give_in bow cave_in accede', recipient: ['to'], needs: 'clause' },
    { type: 'CONCEDE', kind: 'event', verbs: 'pardon amnesty reinstate rehabilitate', needs: 'person' },
    { type: 'CONCEDE/ease', kind: 'event', verbs: 'legalise legalize unban', needs: 'actor' },
    { type: 'CONCEDE', kind: 'event', verbs: 'apologize apologise', recipient: ['to'] },
    // Working together
    {
      type: 'AGREE/sign',
      kind: 'event',
      verbs: 'sign conclude ratify initial finalize finalise approve',
      needs: 'pact',
      recipient: ['with'],
    },
    {
      type: 'AGREE',
      kind: 'event',
      verbs: 'reach strike broker clinch',
      needs: 'pact',
      recipient: ['with', 'between'],
    },
    {
      type: 'AGREE',
      kind: 'statement',
      verbs: 'agree accept consent undertake',
      recipient: ['iobj', 'with', 'to'],
    },
    {
      type: 'AGREE',
      kind: 'statement',
      verbs:
        'give+assurance give+guarantee give+pledge give+word make+promise make+pledge make+commitment make+offer express+willingness express+readiness signal+willingness',
      recipient: ['to', 'iobj'],
    },
    { type: 'AGREE', kind: 'statement', verbs: 'pledge promise offer', recipient: ['iobj', 'to', 'with', 'obj'] },
    { type: 'CONSULT', kind: 'event', verbs: 'meet', needs: 'person', recipient: ['obj', 'with'] },
    {
      type: 'CONSULT',
      kind: 'event',
      verbs:
        'meet negotiate confer consult discuss hold+talk hold+meeting hold+negotiation hold+discussion hold+summit meet_with open+talk begin+talk resume+talk start+talk',
      recipient: ['with', 'between'],
    },
    { type: 'CONSULT/mediate', kind: 'event', verbs: 'mediate shuttle', recipient: ['between'] },
    { type: 'CONSULT/host', kind: 'event', verbs: 'host receive welcome', needs: 'person' },
    {
      type: 'CONSULT/mediate',
      kind: 'event',
      verbs: 'host+talk host+round host+meeting host+summit host+negotiation broker+talk',
      recipient: ['between', 'with'],
    },
    { type: 'CONSULT/visit', kind: 'event', verbs: 'visit tour', needs: 'actor' },
    {
      type: 'CONSULT/visit',
      kind: 'event',
      verbs:
        'arrive+visit arrive+talk arrive+summit arrive+meet arrive+discuss travel+visit travel+talk travel+meet travel+discuss fly+visit fly+talk fly+meet fly+discuss return+talk pay+visit end+visit begin+visit start+visit conclude+visit make+visit go+talk go+visit head+talk',
      recipient: ['with', 'to', 'in', 'obj'],
    },
    { type: 'CONSULT/call', kind: 'event', verbs: 'phone telephone', needs: 'person' },
    {
      type: 'CONSULT/call',
      kind: 'event',
      verbs: 'speak+phone speak+telephone talk+phone talk+telephone speak+call',
      recipient: ['with', 'to'],
    },
    { type: 'CONSULT', kind: 'event', verbs: 'speak talk', recipient: ['with'], needs: 'actor' },
    {
      type: 'COOPERATE',
      kind: 'event',
      verbs:
        'share+intelligence share+evidence share+information exchange+intelligence exchange+information hand_over+intelligence hand_over+evidence pass+intelligence provide+intelligence',
      recipient: ['with', 'to'],
    },
    {
      type: 'COOPERATE/relations',
      kind: 'event',
      verbs:
        'establish+tie establish+relation restore+tie restore+relation resume+tie resume+relation normalize+tie normalise+tie normalize+relation normalise+relation reopen+embassy re-open+embassy open+embassy upgrade+tie upgrade+relation forge+tie',
      recipient: ['with', 'in'],
    },
    { type: 'COOPERATE', kind: 'event', verbs: 'cooperate co-operate collaborate', recipient: ['with'] },
    { type: 'AID', kind: 'event', verbs: 'help assist aid', needs: 'actor' },
    {
      type: 'AID',
      kind: 'event',
      verbs:
        'supply+weapon supply+arm supply+tank supply+missile supply+helicopter supply+rifle supply+food supply+fuel supply+oil supply+jet supply+drone supply+intelligence provide+weapon provide+arm provide+missile provide+tank provide+food provide+training provide+shelter equip+weapon equip+rifle equip+tank',
      recipient: ['to', 'obj'],
    },
    { type: 'AID', kind: 'event', verbs: 'treat feed vaccinate', needs: 'person' },
    { type: 'AID/rescue', kind: 'event', verbs: 'rescue airlift evacuate', needs: 'person' },
    { type: 'AID/asylum', kind: 'event', verbs: 'take_in shelter', needs: 'person' },
    {
      type: 'AID/asylum',
      kind: 'event',
      verbs:
        'grant+asylum give+asylum offer+asylum give+sanctuary grant+sanctuary grant+refuge give+refuge offer+shelter give+shelter',
      recipient: ['to', 'iobj', 'obj'],
    },
    {
      type: 'AID/military',
      kind: 'event',
      verbs:
        'arm train+soldier train+troop train+force train+pilot train+fighter train+guerrilla train+rebel train+militia train+officer train+police train+army train+recruit',
      needs: 'actor',
    },
    {
      type: 'AID',
      kind: 'event',
      verbs:
        'provide supply deliver grant donate send offer give ship lend distribute contribute extend airlift fly airdrop air-drop drop allocate',
      needs: 'aid',
      recipient: ['to', 'iobj', 'for', 'over', 'in'],
    },
    // Verbal acts
    {
      type: 'SUPPORT',
      kind: 'statement',
      verbs: 'support praise hail congratulate endorse commend applaud laud defend welcome back thank salute forgive',
      needs: 'obj',
    },
    {
      type: 'SUPPORT',
      kind: 'statement',
      verbs: 'rally_behind rally_around stand_by',
      recipient: ['behind', 'around', 'by'],
    },
    { type: 'SUPPORT/recognise', kind: 'event', verbs: 'recognize recognise', needs: 'actor' },
    {
      type: 'SUPPORT/recognise',
      kind: 'event',
      verbs:
        'recognize+independence recognise+independence recognize+statehood recognise+statehood recognize+sovereignty recognise+sovereignty',
      recipient: ['of'],
    },
    {
      type: 'SUPPORT',
      kind: 'statement',
      verbs:
        'express+support voice+support express+solidarity reiterate+support pledge+support express+backing express+confidence offer+condolence express+condolence pay+tribute throw+support lend+support give+backing reaffirm+support',
      recipient: ['for', 'to', 'with', 'behind', 'in'],
    },
    { type: 'REQUEST', kind: 'statement', verbs: 'demand request seek', needs: 'obj', recipient: ['from', 'of'] },
    { type: 'REQUEST', kind: 'statement', verbs: 'ask', needs: 'clause', recipient: ['obj', 'iobj', 'for'] },
    {
      type: 'REQUEST',
      kind: 'statement',
      verbs: 'urge beg implore press exhort pressure entreat lobby petition instruct',
      recipient: ['obj'],
    },
    { type: 'REQUEST', kind: 'statement', verbs: 'order tell want', needs: 'demand', recipient: ['obj', 'iobj'] },
    { type: 'REQUEST', kind: 'statement', verbs: 'call invite', needs: 'clause', recipient: ['on', 'upon', 'for'] },
    { type: 'REQUEST', kind: 'statement', verbs: 'insist propose recommend', needs: 'subjunctive' },
    { type: 'REQUEST', kind: 'statement', verbs: 'appeal plead', recipient: ['to', 'with', 'for'] },
    {
      type: 'REQUEST',
      kind: 'statement',
      verbs: 'reiterate+demand renew+demand issue+demand make+appeal issue+appeal renew+call reiterate+call',
      recipient: ['to', 'that', 'for'],
    },
    {
      type: 'ACCUSE',
      kind: 'statement',
      verbs:
        'accuse condemn denounce criticize criticise blame decry slam blast deplore rebuke berate chastise censure lambast lambaste castigate deride scold vilify reproach assail fault reprimand',
      needs: 'obj',
    },
    {
      type: 'ACCUSE/complain',
      kind: 'statement',
      verbs: 'lodge+protest file+protest lodge+complaint file+complaint file+lawsuit file+suit',
      recipient: ['against', 'with', 'to', 'obj'],
    },
    { type: 'ACCUSE/complain', kind: 'statement', verbs: 'complain', recipient: ['to'], needs: 'clause' },
    { type: 'ACCUSE', kind: 'statement', verbs: 'charge', needs: 'clause' },
    { type: 'ACCUSE', kind: 'statement', verbs: 'lash_out hit_out', recipient: ['at', 'against'] },
    { type: 'ACCUSE/sue', kind: 'statement', verbs: 'sue', needs: 'obj' },
    { type: 'ACCUSE', kind: 'statement', verbs: 'hold+responsible', needs: 'obj' },
    {
      type: 'ACCUSE',
      kind: 'statement',
      verbs:
        'summon+ambassador summon+envoy summon+diplomat summon+affaires call+terrorism call+aggression call+crime call+murder call+assassination call+massacre call+violation call+provocation call+genocide call+lie describe+terrorism describe+aggression describe+murder describe+genocide describe+violation brand+terrorist brand+liar label+terrorist',
      needs: 'obj',
    },
    {
      type: 'REQUEST',
      kind: 'statement',
      verbs: 'order+inquiry order+investigation order+probe order+evacuation demand+inquiry demand+investigation',
      recipient: ['from', 'to'],
    },
    {
      type: 'REJECT',
      kind: 'statement',
      verbs:
        'reject refuse deny rebuff dismiss decline rule_out turn_down veto refute spurn repudiate snub brush_aside turn_away shrug_off brush_off vote_down',
      recipient: [],
      content: 'false',
    },
    { type: 'REJECT', kind: 'statement', verbs: 'oppose defy', needs: 'obj' },
    { type: 'REJECT', kind: 'statement', verbs: 'vote_against', recipient: ['against'] },
    { type: 'THREATEN', kind: 'statement', verbs: 'threaten', recipient: ['obj'] },
    {
      type: 'THREATEN',
      kind: 'statement',
      verbs:
        'vow+avenge swear+avenge promise+avenge pledge+avenge vow+revenge vow+retaliation vow+retribution vow+vengeance vow+response swear+revenge promise+revenge promise+retaliation give+hour give+ultimatum give+deadline set+deadline issue+ultimatum issue+threat',
      recipient: ['against', 'on', 'to', 'for', 'iobj', 'obj'],
    },
    { type: 'THREATEN', kind: 'statement', verbs: 'warn_against', recipient: ['obj'] },
    { type: 'THREATEN', kind: 'statement', verbs: 'warn', recipient: ['obj'] },
    {
      type: 'STATE',
      kind: 'statement',
      needs: 'clause',
      recipient: ['to', 'iobj', 'obj'],
      verbs:
        'say state tell add declare explain note stress insist argue claim write tweet reply respond remark comment assert reiterate suggest estimate predict hope believe think maintain contend affirm allege point_out recall emphasize emphasise underline describe observe vow caution conclude continue recount quip lament regret warn post testify repeat concede swear signal indicate hint specify clarify reaffirm echo counter retort boast proclaim pronounce elaborate opine fear mention',
    },
    {
      type: 'STATE',
      kind: 'statement',
      needs: 'clause',
      content: 'true',
      recipient: ['to', 'iobj'],
      verbs: 'confirm reveal acknowledge admit announce report disclose',
    },
    { type: 'STATE', kind: 'statement', needs: 'obj', content: 'true', recipient: ['to'], verbs: 'announce confirm' },
  ],
  nouns: [
    {
      type: 'ASSAULT/kill',
      kind: 'event',
      of: 'patient',
      nouns: 'assassination murder killing execution massacre beheading lynching slaying slaughter',
    },
    {
      type: 'ASSAULT/aerial',
      kind: 'event',
      of: 'patient',
      nouns: 'bombing bombardment airstrike air-strike shelling',
    },
    {
      type: 'PROTEST',
      kind: 'event',
      of: 'agent',
      nouns: 'strike',
      with: 'hunger general nationwide rail transport teacher student worker labour labor solidarity sit-down wildcat hour day',
    },
    {
      type: 'ASSAULT',
      kind: 'event',
      nouns: 'attack strike raid assault offensive incursion ambush aggression onslaught',
      of: 'agent',
    },
    {
      type: 'ASSAULT/fight',
      kind: 'event',
      of: 'agent',
      nouns: 'clash skirmish fighting firefight gunfight gunbattle shootout battle',
      recipient: ['with', 'between', 'against'],
      only: ['with', 'between', 'against'],
    },
    { type: 'ASSAULT/firearms', kind: 'event', nouns: 'shooting' },
    {
      type: 'ASSAULT/explosives',
      kind: 'event',
      nouns: 'bomb blast explosion',
      with: 'car truck suicide roadside letter parcel petrol bomb grenade landmine mine',
    },
    { type: 'ASSAULT/torture', kind: 'event', of: 'patient', nouns: 'torture rape' },
    { type: 'ASSAULT/seize', kind: 'event', of: 'patient', nouns: 'invasion capture' },
    { type: 'ASSAULT/abduct', kind: 'event', of: 'patient', nouns: 'abduction kidnapping hijacking' },
    { type: 'COERCE/arrest', kind: 'event', of: 'patient', nouns: 'arrest detention imprisonment jailing' },
    { type: 'COERCE/warrant', kind: 'event', nouns: 'warrant' },
    { type: 'COERCE/repress', kind: 'event', of: 'agent', nouns: 'crackdown', recipient: ['on', 'against'] },
    { type: 'COERCE/repress', kind: 'event', of: 'patient', nouns: 'siege blockade' },
    { type: 'COERCE', kind: 'event', of: 'patient', nouns: 'ouster overthrow' },
    { type: 'COERCE', kind: 'event', nouns: 'coup putsch' },
    { type: 'COERCE/expel', kind: 'event', of: 'patient', nouns: 'expulsion deportation' },
    { type: 'SANCTION', kind: 'event', nouns: 'embargo boycott sanction' },
    { type: 'SANCTION/suspend', kind: 'event', of: 'patient', nouns: 'suspension' },
    {
      type: 'RETREAT/withdraw',
      kind: 'event',
      of: 'agent',
      nouns: 'withdrawal pullout pullback retreat departure surrender',
    },
    { type: 'RETREAT/release', kind: 'event', of: 'patient', nouns: 'release' },
    { type: 'RETREAT/resign', kind: 'event', of: 'agent', nouns: 'resignation' },
    { type: 'RETREAT/ceasefire', kind: 'event', nouns: 'ceasefire cease-fire truce', recipient: ['with', 'between'] },
    {
      type: 'COOPERATE/military',
      kind: 'event',
      of: 'agent',
      nouns: 'drill exercise manoeuvre maneuver',
      with: 'joint',
    },
    { type: 'MOBILIZE', kind: 'event', of: 'agent', nouns: 'deployment mobilization mobilisation buildup build-up' },
    {
      type: 'MOBILIZE',
      kind: 'event',
      of: 'agent',
      nouns: 'drill exercise manoeuvre maneuver',
      with: 'military naval army live-fire air war',
    },
    { type: 'PROTEST', kind: 'event', of: 'agent', nouns: 'protest demonstration riot march rally walkout sit-in' },
    {
      type: 'CONSULT',
      kind: 'event',
      of: 'agent',
      nouns: 'talk meeting negotiation summit consultation discussion',
      recipient: ['with', 'between'],
    },
    { type: 'CONSULT/visit', kind: 'event', of: 'agent', nouns: 'visit', recipient: ['to'], only: ['to'] },
    { type: 'CONSULT/call', kind: 'event', nouns: 'call', recipient: ['with'], only: ['with'] },
    { type: 'REQUEST', kind: 'statement', of: 'agent', nouns: 'request demand appeal call plea', recipient: ['to'] },
    { type: 'THREATEN', kind: 'statement', of: 'agent', nouns: 'threat ultimatum' },
    { type: 'SUPPORT', kind: 'statement', of: 'agent', nouns: 'support backing', recipient: ['for'] },
    { type: 'ACCUSE', kind: 'statement', of: 'agent', nouns: 'accusation condemnation criticism' },
    { type: 'REJECT', kind: 'statement', of: 'agent', nouns: 'refusal rejection denial' },
  ],
  light:
    'carry_out conduct launch stage mount commit perpetrate execute undertake make have hold begin start continue intensify step_up suffer sustain wage lead join participate unleash resume open initiate renew deliver',
  order: 'order approve authorize authorise prepare plan',
  decide: 'vote adopt pass',
  evasive: 'comment elaborate name identify quote discuss give speak speculate',
  occur:
    'occur happen take+place unfold erupt continue begin resume break_out break rage flare_up flare escalate intensify',
  target: 'target victim object subject scene',
  claimResponsibility: 'claim+responsibility claim+credit',
  aimed: 'target aim hit strike',
  toll: 'kill wound injure leave claim cause',
  tollNouns: {
    dead: 'killed',
    death: 'killed',
    fatality: 'killed',
    body: 'killed',
    casualty: 'casualties',
    wounded: 'wounded',
    injured: 'wounded',
    die: 'killed',
    perish: 'killed',
    missing: 'missing',
    arrest: 'detained',
    hostage: 'hostage',
    displaced: 'displaced',
  },
  injuries: ['injury', 'wound', 'concussion', 'burn', 'trauma', 'fracture'],
  by: ['by'],
  against: ['against', 'on', 'at', 'targeting'],
  accordingTo: ['according to', 'per'],
  possible: 'may might could can seem appear',
  obliged: 'must should ought need have_to',
  intend: 'want plan intend seek aim try attempt hope wish prepare consider threaten expect vow',
  tame: 'question criticism broadside debate primary ballot poll advertising marketing verbal legal rhetorical charm email photo compliment insult lawsuit semi-final semifinal quarterfinal match championship tournament playoff terrorism corruption poverty unemployment racism inflation',
  hearsay: 'allegedly reportedly supposedly purportedly',
  suspect: 'suspect charge indict allege believe',
  prevent: 'prevent ban prohibit avoid avert foil thwart deter forbid forestall preclude',
  unreal:
    'possible potential alleged planned promised proposed impending imminent future attempted foiled prospective eventual would-be upcoming looming',
  negation: 'not never no neither nor without none',
  hypothetical: [
    'if',
    'unless',
    'in case of',
    'in the event of',
    'should',
    'in order to',
    'to',
    'so that',
    'before',
    'without',
    'lest',
    'instead of',
    'rather than',
  ],
  content: {
    request: 'must should need demand call urge ask leave withdraw stop halt time',
    threat:
      'break avenge strike retaliate crush destroy annihilate expel punish attack revenge response regret pay retaliation vengeance',
    accuse:
      'crime criminal aggression massacre complicit terrorist terrorism guilty violation genocide provocation interference occupier lie illegal unjustified barbaric atrocity',
    support: 'support solidarity praise hail',
  },
  classes: {
    military:
      'troop soldier force military contingent unit battalion brigade ship warship carrier tank aircraft jet missile battery man police personnel fighter fleet reservist trainer bomber reinforcement destroyer marine guardsman army peacekeeper adviser advisor instructor paratrooper garrison gunboat frigate submarine artillery helicopter warplane squadron commando gendarme',
    weapon: 'mine landmine minefield missile rocket drone shell bomb grenade projectile mortar torpedo round shot',
    pact: 'agreement deal treaty pact truce ceasefire cease-fire protocol memorandum convention armistice partnership contract accord',
    aid: 'million billion dollar euro $ € relief aid assistance support weapon arm munition ammunition food supply training cooperation relation tie operation funding grant donation loan credit equipment vaccine fuel trade talk medicine shelter negotiation package ration blanket tent grain wheat rice flour lending credit helicopter rifle plane aircraft warship submarine ammunition bullet tank missile shell jet police officer doctor rescuer ship',
    sanction: 'sanction embargo boycott blockade restriction',
    curb: 'curfew martial emergency lockdown blockade quarantine ban',
    facility:
      'base target depot store storehouse launcher launchpad embassy consulate airport hospital school village city town market mosque church convoy camp district position refinery ship tanker building bridge barrack prison university headquarters depot factory plant station train bus vehicle site port dam pipeline post checkpoint house hotel theatre theater synagogue temple clinic warehouse infrastructure facility enclave stronghold hideout suburb neighbourhood neighborhood settlement freighter boat aircraft helicopter palace residence monument hall nightclub mall outpost car truck lorry jeep minibus apartment cafe restaurant bar office stadium cinema library monastery temple shrine cathedral cemetery refugee-camp bunker garrison arsenal ammunition plane airliner jetliner warplane gunship submarine frigate vessel freight railway railroad road highway motorway tunnel reservoir grid substation mine oilfield field pumping terminal gunboat trawler pylon oasis border crossing ministry parliament',
    hostage: 'hostage prisoner detainee captive',
  },
  containers:
    'element member part most majority number group fighter leader interest base position installation facility convoy infrastructure building site depot camp barrack vehicle ship personnel troop soldier military force asset territory target post district embassy consulate headquarters center centre some representative envoy spokesman spokesperson man outpost',
  animate:
    'catholic protestant gunner artilleryman raider smuggler trafficker kingpin baron nun mullah negotiator bodyguard papuan ruler investigator monitor aide separatist secessionist mutineer loyalist shiite shia sunni alawite druze houthi hazara uighur uyghur rohingya zulu maronite croat kosovar chechen berber tuareg paramilitary supporter soldier troop civilian fighter militant militiaman official leader commander general officer policeman policewoman police journalist protester protestor demonstrator student minister president chief lawmaker senator government army force group militia faction coalition alliance party movement organization organisation authority rebel insurgent jihadist terrorist assailant gunman hostage prisoner detainee refugee resident population people child woman man person contractor worker diplomat ambassador embassy consulate spokesman spokeswoman spokesperson source expert analyst observer court judge parliament opposition union association community country state city town village base airport hospital school convoy ship tanker patrol position interest installation depot camp refinery building mosque church market post vehicle aviation artillery navy guard regime junta cartel gang mafia sect cell network agent spy shooter sniper commando patrol squad unionist worker engineer pilot sailor fisherman trader writer artist blogger researcher professor pupil passenger tourist resident villager citizen voter national expatriate peacekeeper inspector customs assembly chamber congress senate university bank company firm agency foundation patriarch cardinal ayatollah sheikh emir sultan emperor dictator neighbour neighbor ally partner adversary rival occupier plane drone infrastructure site personnel member employee academic accused administration admiral agency albanian ambassador apprentice arab assembly attache attacker attorney author baby bandit bank believer bloc bodyguard bomber boy brigadier broadcaster brother buddhist bureau businessman cabinet cadet cameraman candidate capital captain captive chancellor chieftain christian clan clergyman cleric colleague colonel colonist columnist confederation congress conscript consul convict corporal correspondent council councillor councilman counterpart creditor crew crowd culprit daughter defendant delegate demonstrator department deputy detective diplomat directorate dissident dockworker donor driver economist editor elder electorate empire employee employer envoy ethnic evacuee exile extremist father federation foreigner friend fugitive fund fundamentalist gendarme girl government graduate guard guerilla guerrilla hacker herder herdsman hijacker hindu historian husband hutu immigrant infant inmate institution intellectual investor islamist jailer jew judiciary junta jury kidnapper kin kingdom kremlin kurd landowner lawyer league legislator legislature lender lieutenant looter magistrate major marcher marshal masses mediator medic militant militiaman ministry mission missionary mob monarch monitor monk moslem mother mourner mujahid mujahideen muslim nation nationalist negotiator neighbor neighbour newcomer newspaper nomad nun nurse orphan palace paramedic paramilitary paratrooper parliament parliamentarian patient peacekeeper peasant people perpetrator photographer pirate politician populace preacher premier priest prince princess private prosecutor protestor public rabbi railwayman ranger relative reporter republic rescuer returnee rioter robber royal sailor scholar scientist seaman separatist sergeant serviceman settler shareholder shepherd signatory sikh sister smuggler son spokesman staff state statesman steelworker striker strongman student surgeon survivor suspect tamil teenager throng toddler trader treasury tribe tribunal trucker tutsi undergraduate unionist veteran vigilante volunteer voter warden warlord watchdog widow wife worshipper youth adviser advisor trainer family minority tribe enemy brigade battalion delegation envoy mediator commission committee council firefighter doctor nurse farmer teacher lawyer mayor governor king prince queen pope bishop imam lawmaker candidate opponent activist migrant victim marine pilot servicemember facility',
  roles: [
    { relation: 'spokesperson-of', nouns: 'spokesman spokeswoman spokesperson' },
    {
      relation: 'leads',
      nouns: 'chief head leader commander chairman president director boss secretary-general chairwoman chair',
    },
    {
      relation: 'office',
      nouns:
        'minister ambassador senator governor mayor king vice-president adviser advisor envoy representative prosecutor chancellor commissioner secretary lawmaker premier',
    },
    { relation: 'member-of', nouns: 'member fighter officer' },
    { relation: 'successor-of', nouns: 'successor' },
    { relation: 'allied-with', nouns: 'ally partner' },
    { relation: 'opposed-to', nouns: 'enemy adversary rival foe' },
    { relation: 'part-of', nouns: 'branch wing affiliate arm offshoot' },
  ],
  ties: [
    { relation: 'led-by', words: 'lead command head chair', by: ['by'] },
    { relation: 'backed-by', words: 'back support fund finance arm sponsor train equip', by: ['by'] },
    {
      relation: 'allied-with',
      words: 'ally allied align aligned link tie affiliate affiliated loyal close',
      by: ['with', 'to'],
    },
    { relation: 'opposed-to', words: 'opposed oppose hostile', by: ['to'] },
    { relation: 'designated-as', words: 'designate designated blacklist', by: ['as', 'by'] },
  ],
  relationVerbs: [
    { relation: 'leads', words: 'lead command head chair', by: [] },
    { relation: 'part-of', words: 'comprise include', by: [], reverse: true },
    { relation: 'backed-by', words: 'back fund finance arm sponsor', by: [], reverse: true },
    { relation: 'successor-of', words: 'succeed replace', by: [] },
    { relation: 'designated-as', words: 'designate list blacklist', by: ['as', 'on', 'among'], reverse: true },
  ],
  causes: [
    {
      kind: 'reprisal-for',
      phrases: [
        'in retaliation for',
        'in reprisal for',
        'in revenge for',
        'to avenge',
        'as revenge for',
        'as retaliation for',
      ],
    },
    { kind: 'in-response-to', phrases: ['in response to', 'in reaction to', 'responding to'] },
    { kind: 'because-of', phrases: ['because of', 'owing to', 'due to', 'because'] },
    { kind: 'after', phrases: ['in the wake of', 'following', 'in the aftermath of', 'after', 'since'] },
  ],
  offField:
    'football soccer championship goalkeeper midfielder rugby tennis tournament basketball baseball cricket wicket cyclist scorer recipe spoon sauce dough gamer semifinal semi-final quarterfinal innings quarterback touchdown nba nfl bowler batsman peloton boxer heavyweight knockout marathon sprint podium playoff play-off derby hat-trick header equaliser equalizer scoreline half-time kick-off offside relegation golfer golf hockey volleyball handball skier athlete backhand forehand baseline homer garlic saucepan tablespoon teaspoon whisk simmer enzyme tumor tumour antibody inflammation film movie novel bacterium protein',
  offFieldHints:
    'match league cup striker defender coach club stadium goal penalty player team medal stage race referee olympic oven butter album concert song actor actress console score victory pitcher',
};
