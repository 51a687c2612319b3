// English verbs of saying: SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, STATE.

import type { VerbGroup } from '../../acts.js';

/** What somebody is charged with by the word that is used of it: "called the raid a massacre". */
const charges =
  'aggression crime murder assassination massacre violation provocation genocide barbarity barbarism barbaric atrocity outrage slaughter invasion coup terrorism terrorist cowardly criminal traitor treason murderer dictator brutal savage inhumane illegal unlawful sham farce disgrace disgraceful shameful fraud fraudulent reckless betrayal blackmail theft hypocrisy despicable heinous abhorrent horrific brutality cleansing apartheid occupation thug tyrant unjust unjustified regrettable';

/** Words by which what others say is put aside: "described the report as baseless". */
const untrue =
  'ridiculous absurd laughable worthless rumor rumour baseless false untrue nonsense fabrication propaganda unacceptable void invalid unfounded groundless fake';

/** Each verb with each word. */
const paired = (verbs: string, words: string): string =>
  verbs
    .split(' ')
    .flatMap((verb) => words.split(' ').map((word) => `${verb}+${word}`))
    .join(' ');

export const sayings: readonly VerbGroup[] = [
  // "did not recognise the return of sanctions", "did not comply": a refusal.
  { type: 'REJECT', kind: 'statement', verbs: 'recognise recognize comply obey', needs: 'negated', recipient: [] },
  // Verbal acts
  {
    type: 'SUPPORT',
    kind: 'statement',
    verbs:
      'support praise hail congratulate endorse commend applaud laud defend welcome back thank salute forgive cheer',
    needs: 'obj',
  },
  {
    type: 'SUPPORT',
    kind: 'statement',
    verbs: 'rally_behind rally_around rally_to side_with vote+favour vote+favor vote_for',
    recipient: ['behind', 'around', 'by', 'with', 'of', 'for', 'to'],
  },
  // "stood by while the mob attacked": by nobody.
  { type: 'SUPPORT', kind: 'statement', verbs: 'stand_by', needs: 'obj', recipient: ['by', 'obj'] },
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
      'express+support voice+support express+solidarity reiterate+support pledge+support express+backing express+confidence offer+condolence express+condolence pay+tribute throw+support throw+weight give+blessing give+support lend+support give+backing reaffirm+support send+solidarity send+condolence swear+allegiance pledge+allegiance pledge+loyalty swear+loyalty express+sympathy express+gratitude express+appreciation express+thanks express+closeness pay+homage voice+solidarity voice+backing offer+support',
    recipient: ['for', 'to', 'with', 'behind', 'in', 'iobj'],
  },
  { type: 'REQUEST', kind: 'statement', verbs: 'demand request seek', needs: 'obj', recipient: ['from', 'of'] },
  { type: 'REQUEST', kind: 'statement', verbs: 'ask', needs: 'clause', recipient: ['obj', 'iobj', 'for'] },
  {
    type: 'REQUEST',
    kind: 'statement',
    verbs:
      'push_for press_for lobby_for clamour_for clamor_for insist_on file+motion table+motion file+petition submit+petition',
    recipient: [],
  },
  {
    type: 'REQUEST',
    kind: 'statement',
    verbs:
      'want+inquiry want+investigation want+probe want+sanction want+guarantee want+apology want+withdrawal want+release want+ceasefire set_out+condition lay_down+condition set+condition',
    recipient: [],
  },
  {
    type: 'REQUEST',
    kind: 'statement',
    verbs: 'urge beg implore press exhort pressure entreat lobby petition instruct',
    recipient: ['obj'],
  },
  {
    type: 'REQUEST',
    kind: 'statement',
    verbs: 'order tell want warn advise encourage direct command require',
    needs: 'demand',
    recipient: ['obj', 'iobj'],
  },
  { type: 'REQUEST', kind: 'statement', verbs: 'call invite', needs: 'clause', recipient: ['on', 'upon', 'for'] },
  { type: 'REQUEST', kind: 'statement', verbs: 'insist propose recommend', needs: 'subjunctive' },
  { type: 'REQUEST', kind: 'statement', verbs: 'propose', needs: 'pact', recipient: ['to', 'between'] },
  { type: 'REQUEST', kind: 'statement', verbs: 'appeal plead', needs: 'clause', recipient: ['to', 'with', 'for'] },
  {
    type: 'REQUEST',
    kind: 'statement',
    verbs:
      'reiterate+demand renew+demand issue+demand make+appeal issue+appeal renew+call reiterate+call repeat+call repeat+demand renew+appeal reiterate+appeal repeat+appeal issue+call issue+plea make+plea',
    recipient: ['to', 'that', 'for'],
  },
  // "blamed the fire on saboteurs": whom it is put on, not what happened.
  { type: 'ACCUSE', kind: 'statement', verbs: 'blame pin', needs: 'blame', recipient: ['on'] },
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
    verbs:
      'lodge+protest file+protest lodge+complaint file+complaint file+lawsuit file+suit file+case bring+case file+charge bring+charge',
    recipient: ['against', 'with', 'to', 'obj'],
  },
  {
    type: 'ACCUSE',
    kind: 'statement',
    verbs: 'point+finger lay+blame put+blame place+blame pin+blame',
    recipient: ['at', 'on', 'with'],
  },
  { type: 'ACCUSE/sue', kind: 'statement', verbs: 'take+court haul+court take+tribunal', needs: 'obj' },
  { type: 'ACCUSE/complain', kind: 'statement', verbs: 'complain', recipient: [], needs: 'clause' },
  { type: 'ACCUSE', kind: 'statement', verbs: 'charge allege', needs: 'clause' },
  { type: 'ACCUSE', kind: 'statement', verbs: 'lash_out hit_out', recipient: ['at', 'against'] },
  { type: 'ACCUSE/sue', kind: 'statement', verbs: 'sue', needs: 'obj' },
  { type: 'ACCUSE', kind: 'statement', verbs: 'hold+responsible', needs: 'obj' },
  {
    type: 'ACCUSE',
    kind: 'statement',
    verbs:
      'summon+ambassador summon+envoy summon+diplomat summon+affaires summon+chargé summon+charge call+lie brand+liar express+outrage voice+outrage express+anger express+dismay express+condemnation issue+condemnation express+indignation voice+indignation voice+anger express+fury express+disgust take+task haul_in+ambassador call_in+ambassador',
    needs: 'obj',
  },
  {
    type: 'ACCUSE',
    kind: 'statement',
    verbs: paired('call describe brand label denounce term', charges),
    needs: 'obj',
  },
  { type: 'ACCUSE', kind: 'statement', verbs: paired('speak talk', charges), recipient: ['by', 'against'] },
  {
    type: 'REJECT',
    kind: 'statement',
    verbs: paired('call describe dismiss declare', untrue),
    needs: 'obj',
    recipient: [],
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
      'reject refuse deny rebuff decline rule_out turn_down veto refute spurn repudiate snub brush_aside turn_away shrug_off brush_off vote_down',
    recipient: [],
    content: 'false',
  },
  // What was said or asked is turned down; "dismissed the proceedings as a farce" is something else.
  {
    type: 'REJECT',
    kind: 'statement',
    verbs: paired(
      'dismiss',
      'allegation accusation claim charge report offer proposal demand call plan idea suggestion appeal request threat denial version warning concern criticism ultimatum criticisms fear rumour rumor possibility talk evidence finding statement assertion account comment',
    ),
    recipient: [],
    content: 'false',
  },
  {
    type: 'REJECT',
    kind: 'statement',
    verbs: 'refuse+admittance refuse+admission refuse+asylum refuse+visa deny+asylum deny+admission deny+admittance',
    recipient: ['iobj', 'to', 'for'],
  },
  { type: 'REJECT', kind: 'statement', verbs: 'oppose defy dispute contest', needs: 'obj' },
  {
    type: 'REJECT',
    kind: 'statement',
    verbs:
      'cast+veto use+veto block+resolution block+sanction block+deal block+bill block+accession block+statement block+proposal block+plan ignore+call ignore+appeal ignore+warning ignore+deadline ignore+ultimatum ignore+order ignore+summons ignore+ruling flout+order flout+ruling say+no withhold+consent withhold+approval throw_out+appeal throw_out+case throw_out+petition strike_down+law overturn+verdict overturn+ruling',
    recipient: [],
  },
  // "denounced the accord with Paris": ended it.
  {
    type: 'REJECT',
    kind: 'statement',
    verbs: paired('denounce', 'agreement accord treaty pact convention'),
    needs: 'slot',
    recipient: ['with'],
  },
  { type: 'REJECT', kind: 'statement', verbs: 'vote_against', recipient: ['against'] },
  { type: 'THREATEN', kind: 'statement', verbs: 'threaten', recipient: ['obj'] },
  {
    type: 'THREATEN',
    kind: 'statement',
    verbs:
      'vow+avenge swear+avenge promise+avenge pledge+avenge vow+revenge vow+retaliation vow+retribution vow+vengeance vow+response swear+revenge promise+revenge promise+retaliation give+hour give+ultimatum give+deadline set+deadline issue+ultimatum issue+threat',
    recipient: ['against', 'on', 'to', 'for', 'iobj', 'obj'],
  },
  { type: 'REQUEST', kind: 'statement', verbs: 'advise_against', recipient: ['obj'] },
  { type: 'THREATEN', kind: 'statement', verbs: 'warn_against', recipient: ['obj'] },
  { type: 'THREATEN', kind: 'statement', verbs: 'warn', recipient: ['obj'] },
  {
    type: 'STATE',
    kind: 'statement',
    needs: 'clause',
    recipient: ['to', 'iobj', 'obj'],
    verbs: 'tell warn caution remind inform assure',
  },
  {
    type: 'STATE',
    kind: 'statement',
    needs: 'clause',
    recipient: ['to', 'iobj'],
    verbs:
      'say state add declare explain note stress insist argue claim write tweet reply respond remark comment assert reiterate suggest estimate predict hope believe think maintain contend affirm confess find point_out recall emphasize emphasise underline describe observe joke muse fume thunder shout exclaim whisper mutter sigh reckon forecast stipulate interject vow conclude continue recount quip lament regret post testify repeat concede swear signal indicate hint specify clarify reaffirm echo counter retort boast proclaim pronounce elaborate opine fear mention',
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
  // Of what is no act that could be told: "claimed responsibility for this crime".
  { type: 'STATE', kind: 'statement', needs: 'obj', verbs: 'claim+responsibility' },
  // "pleaded not guilty": asks for nothing.
  { type: 'STATE', kind: 'statement', needs: 'clause', verbs: 'plead+guilty' },
  // "voiced concern over the raids": what was said is the concern.
  {
    type: 'STATE',
    kind: 'statement',
    needs: 'obj',
    recipient: ['to'],
    verbs:
      'voice+concern express+concern voice+alarm express+alarm express+shock express+fear voice+fear express+regret express+hope voice+hope express+sadness express+grief express+doubt voice+doubt',
  },
];
