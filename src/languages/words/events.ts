// Words by which a rule reads who did what to whom.

import type { WordSet } from './word-set.js';

export interface EventsWords {
  /** Verbs by which a body lets an act be done, which is then still to come. */
  readonly approving: WordSet;
  /** Verbs by which what is to come is announced. */
  readonly announcing: WordSet;
  /** Before what stands ahead of a subject, with a comma, and says where. */
  readonly frame: WordSet;
  /** Prepositions with nouns for when or why something is done; nobody behind them takes part: « à la suite de », « en réponse à ». */
  readonly setting: WordSet;
  /** Words for some or most of the acts just told. */
  readonly someOf: WordSet;
  /** Nouns of a launch. */
  readonly launches: WordSet;
  /** Verbs of denouncing an act. */
  readonly denouncing: WordSet;
  /** Where one speaks, and to nobody there: « présenter ses excuses à la télévision ». */
  readonly medium: WordSet;
  /** Who comes in crowds or trades, and fights with no weapon. */
  readonly peaceful: RegExp;
  /** A mention of one man, who is no troop. */
  readonly oneMan: RegExp;
  /** Verbs of going somewhere, a visit only by somebody who is known. */
  readonly going: WordSet;
  /** Those of them whose object is the place. */
  readonly visiting: WordSet;
  /** Nouns of what is visited. */
  readonly seen: WordSet;
  /** Mentions of those who are sent or hold an office. */
  readonly envoys: RegExp;
  /** Mentions of those who forbid by right. */
  readonly inPower: RegExp;
  /** Before those against whom forces are moved. */
  readonly against: WordSet;
  /** Nouns of a border. */
  readonly border: WordSet;
  /** Those who talk for a side. */
  readonly negotiating: WordSet;
  /** Before the act in which, or by which, one is killed. */
  readonly byAct: WordSet;
  /** Before the side that something is done to. */
  readonly toSide: WordSet;
  /** Words for another. */
  readonly other: WordSet;
  /** Verbs of taking one's own away. */
  readonly evacuating: WordSet;
  /** Verbs of marching. */
  readonly marching: WordSet;
  /** Before where something fell. */
  readonly whereHit: WordSet;
  /** Verbs of launching. */
  readonly launching: WordSet;
  /** What explodes by itself. */
  readonly device: WordSet;
  /** Where nobody is hit. */
  readonly nowhere: WordSet;
  /** Nouns of a stronghold that without an article are none: « prendre position ». */
  readonly bareStronghold: WordSet;
  /** Where missiles that are tried out fall. */
  readonly fallsInto: WordSet;
  /** Before what an act is for. */
  readonly inOrder: WordSet;
  /** What is offered for somebody, and not to him. */
  readonly bounty: WordSet;
  /** Weapons that are tried out. */
  readonly missile: WordSet;
  /** What such weapons are. */
  readonly ballistic: WordSet;
  /** Where they are tried out over. */
  readonly sea: WordSet;
  /** Those who are shot at, beside troops. */
  readonly shotAt: WordSet;
  /** What armed men take and hold. */
  readonly stronghold: WordSet;
  /** Those who seize by judging, and no troops. */
  readonly judging: WordSet;
  /** What nobody does. */
  readonly mishap: WordSet;
  /** People who are held, or freed. */
  readonly heldPeople: WordSet;
  /** Particles of going into a place. */
  readonly marchedIn: WordSet;
  /** Verbs of driving off. */
  readonly dispersing: WordSet;
  /** Lemmas of what one leaves. */
  readonly left: RegExp;
  /** Opens where somebody goes into. */
  readonly into: RegExp;
  /** Verbs of taking, whose object may be a place, goods or people. */
  readonly taking: WordSet;
  /** Verbs of driving somebody off, which of armed men tell of a fight. */
  readonly driving: WordSet;
  /** Verbs by which a body is put aside for a time. */
  readonly suspending: WordSet;
  /** Work that a body stops: of an aid agency, no step back. */
  readonly works: WordSet;
  /** Nouns of one's own people in a place, who are taken away from it. */
  readonly ownStaff: WordSet;
  /** Verbs that with "as" say what somebody is taken for. */
  readonly takenFor: WordSet;
  /** Before what somebody is taken for. */
  readonly as: WordSet;
  /** Beside a shot that is fired at nobody. */
  readonly warning: WordSet;
  /** Places that close for many reasons: nobody need have forbidden anything. */
  readonly opensAndCloses: WordSet;
  /** Bodies whose dissolving is their dismissal: "the government". */
  readonly cabinet: WordSet;
  /** Verbs of giving oneself up. */
  readonly givingUp: WordSet;
  /** Mentions of armed men whom a state has. */
  readonly lawful: RegExp;
  /** Verbs of a crowd that comes. */
  readonly pouring: WordSet;
  /** Verbs of taking pictures that are also of killing. */
  readonly filming: WordSet;
  /** What was taken so. */
  readonly filmed: WordSet;
  /** Verbs of leaving, also something to somebody. */
  readonly leavingBehind: WordSet;
  /** Verbs of receiving a guest, also of being glad of something. */
  readonly gladOf: WordSet;
  /** Verbs of moving that have an object where others are moved, and what is sent to an army. */
  readonly drivingOut: WordSet;
  readonly deliveries: WordSet;
  /** What a railway or a company runs. */
  readonly services: WordSet;
  /** Nouns of those who are sent to talk, and of what they do. */
  readonly sent: WordSet;
  /** Nouns of those whose word forbids. */
  readonly office: WordSet;
  /** Pronouns for one who is somebody. */
  readonly oneOfThem: WordSet;
  /** Object pronouns that stand before their verb. */
  readonly clitic: WordSet;
  /** Before an accord that is kept by what is done, or that came before it. */
  readonly underPact: WordSet;
  /** What one withdraws from without leaving a place. */
  readonly contests: WordSet;
  /** Nouns of those who fight a state. */
  readonly outlaws: WordSet;
  /** Arms that are too heavy for one man, and those who serve them. */
  readonly heavy: WordSet;
  /** What bombs from the air. */
  readonly flown: WordSet;
  /** What is shot down, sunk or knocked out, and not killed. */
  readonly machine: WordSet;
  /** Verbs of taking somebody prisoner, by right or not. */
  readonly capturing: WordSet;
  /** Those who are put out of a contest. */
  readonly contender: WordSet;
  /** Verbs of putting somebody out of a contest, also of killing him. */
  readonly puttingOut: WordSet;
  /** What is drawn up or settled, where a person is arrested by the same verb. */
  readonly drawnUp: WordSet;
  /** Of what nobody meant to do. */
  readonly accidental: WordSet;
  /** What one country sells to another by wire or pipe. */
  readonly supply: WordSet;
  /** Verbs of selling or giving it. */
  readonly supplying: WordSet;
  /** Prepositions before the arms that something is done with. */
  readonly byMeans: readonly string[];
  /** Verbs of putting somebody out of office: a coup only where armed men do it. */
  readonly deposing: WordSet;
  /** Nouns of military rank, and of a junta: those who take power by force. */
  readonly rank: WordSet;
  /** Verbs of receiving, which of an embassy tell of shelter. */
  readonly harbouring: WordSet;
  /** Verbs of holding somebody, by right or not. */
  readonly detaining: WordSet;
  /** Those whom nobody holds by right. */
  readonly captive: WordSet;
  /** Those who hold nobody by right. */
  readonly kidnapper: WordSet;
  /** Verbs of going beyond what is another's: whose it is. */
  readonly violating: WordSet;
  /** Verbs of going round on guard. */
  readonly patrolling: WordSet;
  /** Mentions of those who keep a peace between others. */
  readonly keepsPeace: RegExp;
  /** Moves of troops that an order does not yet bring about. */
  readonly sending: WordSet;
}
