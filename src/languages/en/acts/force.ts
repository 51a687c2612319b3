// English verbs of force: ASSAULT, COERCE, SANCTION, MOBILIZE, PROTEST.

import type { VerbGroup } from '../../acts.js';

export const force: readonly VerbGroup[] = [
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
  { type: 'ASSAULT/wound', kind: 'event', verbs: 'hurt harm', needs: 'person' },
  {
    type: 'ASSAULT/beat',
    kind: 'event',
    verbs:
      'beat_up rough_up beat+baton beat+stick beat+club beat+rifle beat+truncheon manhandle stab flog whip bludgeon',
    needs: 'person',
  },
  { type: 'ASSAULT/rape', kind: 'event', verbs: 'rape gang-rape molest', needs: 'person' },
  { type: 'ASSAULT/aerial', kind: 'event', verbs: 'bomb strafe carpet-bomb dive-bomb' },
  { type: 'ASSAULT/heavy-weapons', kind: 'event', verbs: 'bombard shell rocket mortar' },
  { type: 'ASSAULT', kind: 'event', verbs: 'attack assault ambush storm raid firebomb', needs: 'obj' },
  { type: 'ASSAULT', kind: 'event', verbs: 'strike hit target pound', needs: 'author' },
  // Of a missile or a bomb; a car that crashes, a pay rise that lands are none.
  {
    type: 'ASSAULT',
    kind: 'event',
    verbs: 'slam crash smash plough plow rip tear land fall rain_down explode go_off detonate pierce penetrate shatter',
    needs: 'armament',
    recipient: ['into', 'through', 'on', 'onto', 'at', 'near', 'outside', 'inside', 'in', 'obj'],
  },
  {
    type: 'ASSAULT/explosives',
    kind: 'event',
    verbs: 'se_blow_up se_detonate',
    recipient: ['outside', 'near', 'at', 'inside', 'in', 'among'],
  },
  // "came under fire": its subject is the one acted on; ministers come under fire from their critics.
  {
    type: 'ASSAULT',
    kind: 'event',
    verbs: 'come+fire come+attack come+shelling come+bombardment',
    needs: 'target',
    recipient: ['from', 'by'],
  },
  {
    type: 'ASSAULT/firearms',
    kind: 'event',
    verbs: 'fire shoot',
    recipient: ['on', 'at', 'into', 'toward', 'towards'],
    needs: 'slot',
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
    verbs: 'throw+stone hurl+stone throw+rock hurl+rock throw+bottle hurl+bottle throw+petrol hurl+petrol',
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
  {
    type: 'ASSAULT/abduct',
    kind: 'event',
    verbs: 'carry_off bundle+car bundle+van bundle+vehicle snatch',
    needs: 'person',
  },
  { type: 'ASSAULT', kind: 'event', verbs: 'hunt_down', needs: 'person' },
  { type: 'ASSAULT', kind: 'event', verbs: 'take+revenge', recipient: ['on', 'against'] },
  { type: 'ASSAULT', kind: 'event', verbs: 'resort+violence resort+force resort+firing', recipient: ['against', 'on'] },
  { type: 'ASSAULT/torture', kind: 'event', verbs: 'torture mutilate' },
  { type: 'ASSAULT', kind: 'event', verbs: 'use+force', recipient: ['against', 'on'] },
  {
    type: 'ASSAULT/destroy',
    kind: 'event',
    verbs: 'destroy blow_up burn_down torch raze demolish dynamite ransack vandalize vandalise sabotage',
  },
  // What is looted is carried off, and may stand.
  { type: 'ASSAULT', kind: 'event', verbs: 'loot pillage plunder' },
  {
    type: 'ASSAULT/destroy',
    kind: 'event',
    verbs:
      'burn sink down shoot_down damage level flatten pulverize pulverise obliterate incinerate gut wreck bulldoze blast',
    needs: 'facility',
  },
  // A drone, a missile: nobody is killed in it.
  { type: 'ASSAULT/destroy', kind: 'event', verbs: 'shoot_down bring_down', needs: 'weapon' },
  {
    type: 'ASSAULT/destroy',
    kind: 'event',
    verbs: 'set+fire set+ablaze set+alight put+torch',
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
  // "El Fasher fell to the rebels": of a place, to whoever takes it.
  { type: 'ASSAULT/seize', kind: 'event', verbs: 'fall', needs: 'taken', recipient: ['to'] },
  // Towns and posts taken by armed men; they take hostages, positions and photographs too.
  { type: 'ASSAULT/seize', kind: 'event', verbs: 'take seize occupy', needs: 'stronghold' },
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
      'arrest detain imprison jail incarcerate round_up apprehend intern lock_up haul_away take_away nab take+custody remand+custody place+custody place+detention place+arrest put+arrest hold+arrest hold+prisoner hold+captive hold+detention hold+shield put+trial court-martial',
  },
  {
    type: 'COERCE/arrest',
    kind: 'event',
    verbs: 'charge prosecute interrogate extradite remand arraign summon+questioning summon+court summon+police',
    needs: 'person',
  },
  {
    type: 'SANCTION/expel',
    kind: 'event',
    verbs:
      'expel+diplomat expel+ambassador expel+attache expel+envoy expel+consul expel+inspector expel+observer expel+monitor expel+peacekeeper expel+mission expel+agency declare+persona',
  },
  {
    type: 'COERCE/expel',
    kind: 'event',
    verbs:
      'expel deport banish evict exile order+leave force_out drive_out kick_out throw_out chase_out drive+home force+home chase+home drive+land force+land',
  },
  { type: 'COERCE/seize', kind: 'event', verbs: 'seize' },
  { type: 'COERCE/seize', kind: 'event', verbs: 'confiscate impound expropriate requisition', needs: 'obj' },
  {
    type: 'COERCE/ban',
    kind: 'event',
    verbs:
      'ban prohibit outlaw forbid proscribe censor dissolve order+suspend order+close order+shut suspend+publication revoke+licence revoke+license revoke+citizenship revoke+accreditation strip+citizenship block+website block+access block+internet shut_down+internet cut_off+internet cut+internet cut_off+access',
  },
  {
    type: 'COERCE/ban',
    kind: 'event',
    verbs:
      'block+facebook block+twitter block+whatsapp block+telegram block+youtube block+instagram block+tiktok block+site block+app block+platform block+network block+channel block+page throttle+internet restrict+access restrict+internet deny+access deny+visa deny+entry refuse+entry pull+licence withdraw+licence withdraw+accreditation jam+broadcast jam+signal take_off+air',
  },
  {
    type: 'COERCE/restrict',
    kind: 'event',
    verbs:
      'stop turn_back turn_away push_back hold_back drive_back beat_back block intercept halt surround search parade board',
    needs: 'force',
    recipient: ['obj'],
  },
  { type: 'COERCE/ban', kind: 'event', verbs: 'bar', needs: 'obj' },
  { type: 'COERCE/ban', kind: 'event', verbs: 'disqualify', needs: 'person' },
  {
    type: 'COERCE',
    kind: 'event',
    verbs: 'suspend+constitution suspend+parliament suspend+assembly',
    recipient: ['of', 'in'],
  },
  // "has been held in his residence since July"; meetings are held too, and are nobody.
  { type: 'COERCE/arrest', kind: 'event', verbs: 'hold', needs: 'held' },
  { type: 'COERCE/ban', kind: 'event', verbs: 'close shut shut_down close_down', needs: 'facility' },
  {
    type: 'COERCE/ban',
    kind: 'event',
    verbs: 'close+border seal+border close+airspace shut+airspace shut+border',
    recipient: ['with', 'to', 'obj'],
  },
  { type: 'COERCE/restrict', kind: 'event', verbs: 'seal_off cordon_off' },
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
    verbs:
      'use+gas fire+gas use+cannon fire+bullet use+baton answer+gas respond+gas answer+bullet respond+bullet respond+fire',
    recipient: ['against', 'on', 'at', 'into'],
  },
  {
    type: 'COERCE',
    kind: 'event',
    verbs:
      'remove oust depose overthrow topple sack dismiss suspend fire impeach purge unseat relieve+duty relieve+command relieve+post strip+post strip+rank strip+title strip+immunity',
    needs: 'person',
  },
  { type: 'COERCE', kind: 'event', verbs: 'oust' },
  { type: 'COERCE/coup', kind: 'event', verbs: 'seize+power grab+power usurp+power', recipient: ['from'] },
  { type: 'COERCE/coup', kind: 'event', verbs: 'take+power', recipient: ['from'], needs: 'force' },
  {
    type: 'COERCE/repress',
    kind: 'event',
    verbs:
      'break_up+demonstration break_up+protest break_up+rally break_up+march break_up+crowd break_up+sit-in crush+protest crush+uprising crush+rebellion',
  },
  {
    type: 'COERCE/sentence',
    kind: 'event',
    verbs: 'sentence fine condemn+death',
    needs: 'person',
  },
  // Found guilty, and sentenced at another time.
  { type: 'COERCE', kind: 'event', verbs: 'convict find+guilty', needs: 'person' },
  {
    type: 'COERCE/sentence',
    kind: 'event',
    verbs: 'hand_down+sentence pass+sentence pronounce+sentence hand_down+term hand+sentence issue+sentence',
    recipient: ['iobj', 'to', 'on', 'against', 'for'],
  },
  {
    type: 'COERCE/restrict',
    kind: 'event',
    verbs:
      'cut_off+electricity cut_off+power cut_off+water cut_off+supply cut+electricity cut+power cut+water shut_off+water shut_off+power cut_off+fuel block+delivery block+convoy block+entry block+shipment',
    recipient: ['to', 'in', 'into', 'of'],
  },
  // Relations cut
  { type: 'SANCTION', kind: 'event', verbs: 'boycott', needs: 'actor' },
  {
    type: 'SANCTION',
    kind: 'event',
    verbs:
      'sanction embargo blacklist freeze+asset ban+import ban+export ban+flight revoke+visa put+list place+list add+list',
  },
  {
    type: 'SANCTION/suspend',
    kind: 'event',
    verbs:
      'suspend sever halt freeze cut_off cut break_off break withhold downgrade discontinue call_off cancel postpone pause',
    needs: 'aid',
    recipient: ['with', 'to', 'for', 'of'],
  },
  {
    type: 'SANCTION/suspend',
    kind: 'event',
    verbs:
      'walk_out+talk walk_out+negotiation walk_out+conference walk_out+meeting storm_out+talk storm_out+meeting pull_out+talk pull_out+negotiation withdraw+talk withdraw+negotiation quit+talk quit+negotiation boycott+talk cancel+visit cancel+trip cancel+summit cancel+meeting call_off+visit call_off+trip call_off+summit call_off+meeting call_off+talk postpone+visit postpone+summit abrogate+treaty withdraw+deal pull_out+deal quit+deal withdraw+agreement withdraw+accord withdraw+pact pull_out+agreement pull_out+accord pull_out+pact quit+agreement quit+accord quit+pact abandon+agreement abandon+deal abandon+treaty abandon+accord exit+agreement exit+deal exit+treaty withdraw+ceasefire withdraw+truce boycott+meeting boycott+summit boycott+conference scrap+treaty scrap+pact abrogate+pact tear_up+treaty withdraw+treaty pull_out+treaty quit+treaty',
    recipient: ['with', 'to'],
  },
  {
    type: 'SANCTION',
    kind: 'event',
    verbs:
      'halt+trade suspend+trade cut+trade end+trade halt+export halt+import suspend+flight halt+flight cancel+flight suspend+treaty place+abeyance put+abeyance hold+abeyance',
    recipient: ['with', 'to', 'from'],
  },
  {
    type: 'SANCTION',
    kind: 'event',
    verbs: 'announce+sanction unveil+sanction adopt+sanction announce+embargo',
    recipient: ['on', 'against'],
  },
  {
    type: 'SANCTION',
    kind: 'event',
    verbs: 'impose slap tighten toughen renew expand extend',
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
      'deploy mobilize mobilise dispatch fly airlift send mass amass reinforce position station move rush call_up redeploy assemble concentrate gather muster recruit scramble build_up',
    needs: 'military',
    recipient: [],
  },
  {
    type: 'MOBILIZE',
    kind: 'event',
    verbs:
      'put+alert place+alert go+alert raise+alert order+alert order+readiness hold+manoeuvre hold+maneuver conduct+manoeuvre conduct+maneuver hold+drill conduct+drill begin+drill start+drill stage+drill launch+drill step_up+patrol tighten+security beef_up+security step_up+security beef_up+presence increase+presence set_up+checkpoint erect+checkpoint set_up+roadblock erect+roadblock dig+trench take_up+position take_up+arm',
    recipient: ['against'],
  },
  { type: 'MOBILIZE', kind: 'event', verbs: 'patrol guard', needs: 'force', recipient: [] },
  // Of armed men a move by force: "entered Goma", "crossed the border".
  {
    type: 'MOBILIZE',
    kind: 'event',
    verbs: 'enter cross advance march roll push sweep pour thrust close_in move_into surge sail steam drive stream',
    needs: 'inroad',
    recipient: [],
  },
  {
    type: 'MOBILIZE/test',
    kind: 'event',
    verbs: 'test-fire test+missile test+bomb test+weapon test+rocket test+torpedo',
    recipient: [],
  },
  {
    type: 'PROTEST',
    kind: 'event',
    verbs:
      'protest demonstrate rally march riot revolt mutiny rebel walk_out picket stage+sit go+strike take+street pour+street burn+flag burn+effigy chant+slogan shout+slogan down+tool stop+work walk_off+job walk_off set_up+barricade erect+barricade build+barricade occupy+university occupy+campus occupy+square bang+pot bang+pan pull_down+statue topple+statue tear_down+statue boycott+class boycott+election boycott+vote boycott+session boycott+poll burn+tyre burn+tire burn+portrait burn+picture hold+vigil observe+strike',
    recipient: ['against'],
  },
  {
    type: 'PROTEST/obstruct',
    kind: 'event',
    verbs:
      'block+road block+highway block+motorway block+bridge block+street block+traffic block+entrance block+border block+railway block+port barricade blockade+road blockade+highway blockade+motorway',
    recipient: ['against'],
  },
];
