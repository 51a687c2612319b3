// English acts: what verbs and nouns mean in PLOVER's terms, and where their participants sit.

import type { ActWords } from '../acts.js';
import { accord } from './acts/accord.js';
import { clauses } from './acts/clauses.js';
import { counts } from './acts/counts.js';
import { force } from './acts/force.js';
import { nouns } from './acts/nouns.js';
import { animate, classes, containers } from './acts/participants.js';
import { sayings } from './acts/sayings.js';
import { ties } from './acts/ties.js';

export const acts: ActWords = {
  clauses,
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
  verbs: [...force, ...accord, ...sayings],
  nouns,
  light:
    'carry_out conduct launch stage mount commit perpetrate execute undertake make have hold begin start continue intensify step_up suffer sustain wage lead join participate unleash resume open initiate renew deliver',
  order: 'order approve authorize authorise prepare plan',
  decide: 'vote adopt pass decree',
  evasive: 'comment elaborate name identify quote discuss give say speak speculate draw',
  occur:
    'occur happen take+place come+force take+effect unfold erupt continue begin resume break_out break rage flare_up flare escalate intensify',
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
  counts,
  possible: 'may might could can seem appear',
  obliged: 'must should ought need',
  intend: 'want plan intend seek aim try attempt hope wish prepare consider threaten expect vow',
  tame: 'question criticism broadside debate primary ballot poll advertising marketing verbal legal rhetorical charm email photo compliment insult lawsuit semi-final semifinal quarterfinal match championship tournament playoff terrorism drug corruption poverty unemployment racism inflation',
  hearsay: 'allegedly reportedly supposedly purportedly',
  suspect: 'suspect charge indict allege believe',
  prevent: 'prevent ban prohibit avoid avert foil thwart deter forbid forestall preclude',
  unreal:
    'possible potential alleged planned promised proposed impending imminent future attempted foiled prospective eventual would-be upcoming forthcoming looming',
  menaces:
    /\b(?:hell to pay|pay (?:a|the) (?:\w+ )?price|(?:severe|serious|grave|dire) consequences|(?:harsh|firm|severe|crushing|immediate|decisive|swift|forceful|devastating|energetic) (?:\w+ ){0,3}(?:response|answer|retaliation)|will regret|would regret|go un(?:punished|answered)|declaration of war|on the battlefield|with (?:blood|force|fire)|to the last (?:man|bullet|drop of blood)|not stand idly by|legitimate targets?)\b/i,
  negation: 'not never no neither nor without none',
  turns: 'though although while whereas even',
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
  classes,
  containers,
  animate,
  ...ties,
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
