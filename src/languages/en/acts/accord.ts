// English verbs of stepping back and working together: RETREAT, CONCEDE, AGREE, CONSULT, COOPERATE, AID.

import type { VerbGroup } from '../../acts.js';

export const accord: readonly VerbGroup[] = [
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
      'evacuate+settlement evacuate+base evacuate+position evacuate+troop evacuate+staff evacuate+personnel evacuate+employee evacuate+worker evacuate+diplomat vacate+base vacate+position abandon+base abandon+position abandon+outpost leave+base leave+outpost pull_back pull+back',
    recipient: [],
  },
  {
    type: 'RETREAT/withdraw',
    kind: 'event',
    verbs:
      'reduce+force reduce+troop reduce+presence reduce+mission reduce+contingent reduce+soldier cut+troop cut+force scale_down+mission scale_down+presence scale_back+mission scale_back+presence draw_down+force draw_down+troop wind_down+mission',
    recipient: [],
  },
  { type: 'RETREAT/withdraw', kind: 'event', verbs: 'leave quit', needs: 'organisation' },
  {
    type: 'RETREAT/withdraw',
    kind: 'event',
    verbs: 'leave vacate exit roll_back flee abandon desert fall_back pull_away quit',
    needs: 'force',
    recipient: [],
  },
  {
    type: 'RETREAT/release',
    kind: 'event',
    verbs: 'exchange+prisoner swap+prisoner exchange+hostage exchange+captive swap+captive exchange+detainee',
    recipient: ['with', 'for'],
  },
  {
    type: 'RETREAT',
    kind: 'event',
    recipient: ['of', 'on', 'obj'],
    verbs:
      'lift+siege lift+blockade end+siege end+blockade end+offensive end+occupation end+mission end+emergency suspend+operation suspend+attack suspend+strike suspend+offensive halt+offensive halt+attack halt+bombing halt+operation end+blockade halt+strike pause+operation pause+offensive stop+bombing stop+attack suspend+activity halt+activity suspend+work halt+work suspend+service suspend+distribution halt+distribution call_off+exercise cancel+exercise suspend+exercise call_off+drill cancel+drill',
  },
  {
    type: 'RETREAT/release',
    kind: 'event',
    verbs: 'release free hand_over hand_back let_go set+free',
    recipient: ['obj', 'of'],
    needs: 'person',
  },
  {
    type: 'RETREAT/resign',
    kind: 'event',
    verbs:
      'resign step_down stand_down abdicate quit+president quit+minister quit+premier quit+chief quit+leader quit+post quit+government relinquish+power give_up+power hand+power hand_over+power transfer+power cede+power hand_in+resignation tender+resignation submit+resignation announce+resignation offer+resignation step_aside leave+post leave+office',
    recipient: [],
  },
  {
    type: 'RETREAT/ceasefire',
    kind: 'event',
    verbs:
      'stop+fighting halt+fighting end+fighting end+hostility cease+hostility cease+fire announce+ceasefire announce+truce announce+cease-fire declare+ceasefire declare+truce declare+cease-fire',
    recipient: [],
  },
  {
    type: 'RETREAT/disarm',
    kind: 'event',
    verbs:
      'lay_down+weapon hand_over+weapon surrender+weapon hand_in+weapon turn_in+weapon give_up+weapon lay_down+arm hand_over+arm surrender+arm hand_in+arm turn_in+arm give_up+arm disarm demobilize demobilise',
    recipient: [],
  },
  // "disarmed its fighters", and "disarmed forty of his guards": whose they are tells which.
  { type: 'RETREAT/disarm', kind: 'event', verbs: 'disarm', needs: 'own', recipient: [] },
  { type: 'COERCE', kind: 'event', verbs: 'disarm', needs: 'person' },
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
  {
    type: 'CONCEDE/ease',
    kind: 'event',
    verbs: 'lift ease relax shorten rescind revoke end',
    needs: 'curb',
    recipient: ['in', 'on'],
  },
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
      'withdraw+bill withdraw+law withdraw+reform withdraw+decree scrap+bill scrap+law scrap+tax repeal+law drop+charge restore+right restore+constitution restore+citizenship grant+citizenship grant+autonomy restore+autonomy commute+sentence remove+list strike+list take_off+list grant+amnesty grant+pardon grant+right',
    recipient: ['to', 'against', 'for', 'of'],
  },
  { type: 'CONCEDE', kind: 'event', verbs: 'yield give_in bow cave_in accede', recipient: ['to'], needs: 'slot' },
  { type: 'CONCEDE', kind: 'event', verbs: 'back_down climb_down', recipient: ['to'] },
  { type: 'CONCEDE', kind: 'event', verbs: 'pardon amnesty reinstate rehabilitate acquit', needs: 'person' },
  { type: 'CONCEDE/ease', kind: 'event', verbs: 'legalise legalize unban', needs: 'actor' },
  { type: 'CONCEDE', kind: 'event', verbs: 'apologize apologise', recipient: ['to'] },
  // Working together
  {
    type: 'AGREE/sign',
    kind: 'event',
    verbs: 'sign conclude ratify initial finalize finalise seal ink',
    needs: 'pact',
    recipient: ['with'],
  },
  { type: 'AGREE', kind: 'event', verbs: 'approve endorse', needs: 'pact', recipient: ['with'] },
  {
    type: 'AGREE',
    kind: 'event',
    verbs: 'reach strike clinch secure hammer_out',
    needs: 'pact',
    recipient: ['with', 'between'],
  },
  {
    type: 'AGREE',
    kind: 'statement',
    verbs: 'agree accept consent undertake guarantee',
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
      'meet negotiate haggle parley confer consult discuss hold+talk hold+meeting hold+negotiation hold+discussion hold+summit meet_with sit_down open+talk begin+talk resume+talk start+talk',
    recipient: ['with', 'between'],
  },
  { type: 'CONSULT/mediate', kind: 'event', verbs: 'mediate shuttle', recipient: ['between'] },
  // Whoever brokers it is no party to it.
  { type: 'CONSULT/mediate', kind: 'event', verbs: 'broker', needs: 'pact', recipient: ['between'] },
  { type: 'CONSULT/host', kind: 'event', verbs: 'host receive welcome', needs: 'person' },
  {
    type: 'CONSULT/mediate',
    kind: 'event',
    verbs: 'host+talk host+round host+meeting host+summit host+negotiation broker+talk',
    recipient: ['between', 'with'],
  },
  { type: 'CONSULT/visit', kind: 'event', verbs: 'visit tour', needs: 'actor' },
  { type: 'CONSULT/visit', kind: 'event', verbs: 'arrive travel fly visit tour', needs: 'visitor', recipient: [] },
  { type: 'CONSULT', kind: 'event', verbs: 'discuss', needs: 'slot', recipient: ['with'] },
  {
    type: 'CONSULT/visit',
    kind: 'event',
    verbs:
      'arrive+visit arrive+talk arrive+summit arrive+meet arrive+discuss travel+visit travel+talk travel+meet travel+discuss fly+visit fly+talk fly+meet fly+discuss return+talk pay+visit end+visit begin+visit start+visit conclude+visit make+visit go+talk go+visit head+talk',
    recipient: ['with', 'to', 'in', 'obj'],
  },
  {
    type: 'CONSULT',
    kind: 'event',
    verbs: 'hold+session convene+session convene+meeting convene+summit hold+gathering exchange+view',
    recipient: ['with', 'between'],
  },
  { type: 'CONSULT/call', kind: 'event', verbs: 'phone telephone ring', needs: 'person' },
  {
    type: 'CONSULT/call',
    kind: 'event',
    verbs: 'speak+phone speak+telephone talk+phone talk+telephone speak+call',
    recipient: ['with', 'to'],
  },
  { type: 'CONSULT', kind: 'event', verbs: 'speak talk', recipient: ['with'], needs: 'actor' },
  // To a state, an office or a statesman; to reporters one makes a statement.
  { type: 'CONSULT', kind: 'event', verbs: 'speak', recipient: ['to'], needs: 'counterpart' },
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
      'establish+tie establish+relation restore+tie restore+relation resume+tie resume+relation normalize+tie normalise+tie normalize+relation normalise+relation reopen+embassy re-open+embassy open+embassy upgrade+tie upgrade+relation forge+tie exchange+ambassador swap+ambassador deepen+tie deepen+relation deepen+cooperation strengthen+tie strengthen+relation strengthen+cooperation boost+tie boost+cooperation mend+tie',
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
  { type: 'AID/rescue', kind: 'event', verbs: 'pull+rubble dig+rubble pull+wreckage pull+ruin', needs: 'person' },
  { type: 'AID/asylum', kind: 'event', verbs: 'take_in shelter', needs: 'person' },
  {
    type: 'AID/asylum',
    kind: 'event',
    verbs:
      'grant+asylum give+asylum offer+asylum give+sanctuary grant+sanctuary grant+refuge give+refuge offer+shelter give+shelter open+door',
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
];
