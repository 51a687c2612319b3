// English verbs of saying: SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN, STATE.

import type { VerbGroup } from '../../acts.js';

export const sayings: readonly VerbGroup[] = [
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
];
