// Words by which a rule reads who holds an office, leads a body or belongs to it.

import type { WordSet } from './word-set.js';

export interface OfficesWords {
  /** Forms of possessives that only a person has. */
  readonly hisOnly: WordSet;
  /** Forms of possessives that a body may have. */
  readonly itsOwn: WordSet;
  /** Forms of possessives that a person may have. */
  readonly hisOwn: WordSet;
  /** Words for a body that has been named before. */
  readonly bodyAgain: WordSet;
  /** Bodies without a name of their own that one leads or speaks for: "the rebels' spokesman", "the opposition leader". */
  readonly nameless: WordSet;
  /** Bodies that are somebody only with what says which: "les autorités tigréennes", "the palace security", "the armed forces". */
  readonly qualified: WordSet;
  /** Before the bare noun of a title: « chef d'état-major ». */
  readonly inTitle: WordSet;
  /** Nouns of those who serve a person. */
  readonly serving: WordSet;
  /** Between a noun of `serving` and the name of the one served. */
  readonly servedPhrase: RegExp;
  /** Between a body and its leader: "de", with a title or none. Where that may be said of anything else, nothing. */
  readonly ofLeader: RegExp;
  /** Between a body and the verb of leading it that stands before its subject. */
  readonly whichLeads: RegExp;
  /** Between a leader and his body. */
  readonly whoseBody: RegExp;
  /** The relative right before such a verb. */
  readonly whichBefore: WordSet;
  /** Nouns of being led: "under the command of". */
  readonly command: WordSet;
  /** Before such a noun. */
  readonly under: WordSet;
  /** Behind it, before the name of the leader. */
  readonly commandedBy: RegExp;
  /** Nouns for many taken together: what is said of them is said of what they make up. */
  readonly collective: WordSet;
  /** Verbs and adjectives before a name: "a man called". */
  readonly called: WordSet;
  /** Between such a verb and the name: "known as". */
  readonly calledAs: WordSet;
  /** Verbs of choosing somebody for an office: what he is chosen to do he does. */
  readonly appoints: WordSet;
  /** Nouns for being at the head: « succède à X à la tête de ». */
  readonly headship: WordSet;
  /** Offices with "of state" behind them that are of no state. */
  readonly stateOffice: WordSet;
  /** Before what an office is of. */
  readonly complement: WordSet;
  /** Offices that are held at a place: "ambassadeur à Paris", "envoy to Syria". */
  readonly sent: WordSet;
  /** Nouns of a part of a body that mean something else in the plural. */
  readonly armsToo: WordSet;
  /** Leaders of what a state has, and of no state. */
  readonly ofNoState: WordSet;
  /** What one is chief of in an office under somebody: "chief of staff". */
  readonly staff: WordSet;
  /** Before the body that one works for. */
  readonly workingAt: WordSet;
  /** Beside a title: that of a second. */
  readonly deputy: WordSet;
  /** "One" of several who hold a role. */
  readonly one: WordSet;
  /** Beside a title: that of one among others. */
  readonly oneOfMany: WordSet;
  /** Titles of leading that many in one body have. */
  readonly manyHave: WordSet;
  /** Behind a name and a comma, before the body that he is of. */
  readonly ofHisBody: WordSet;
  /** The second part of a title of two words. */
  readonly general: WordSet;
  /** The first part of it. */
  readonly secretary: WordSet;
  /** Words of a title beside its noun. */
  readonly ofTitle: WordSet;
  /** Behind a name: a list goes on. */
  readonly listGoesOn: RegExp;
  /** The state in a title. */
  readonly state: WordSet;
  /** Behind an office the years that it was held. */
  readonly fromTo: RegExp;
  /** Beside an office that was held once. */
  readonly former: WordSet;
  /** Right before such an office. */
  readonly onceBefore: WordSet;
  /** Offices that a place has. */
  readonly territorial: WordSet;
  /** Those who may be a person's: an adviser, an envoy. */
  readonly ofPerson: WordSet;
  /** Before a place where one was, or that one is sent to. */
  readonly thereOrTo: WordSet;
  /** Offices with a field or a region behind them, which is no body. */
  readonly ofField: WordSet;
  /** Before the place that an office is of. */
  readonly ofPlace: WordSet;
  /** Lemmas of prepositions right behind an office: "ally of". */
  readonly nextTo: WordSet;
  /** Nouns of what may have its name in quotation marks behind it. */
  readonly alliance: WordSet;
  /** Verbs that give somebody an office or say that he has it, beside "être" and "be". */
  readonly installs: WordSet;
  /** Before a name that is one of those meant. */
  readonly oneOfThem: WordSet;
  /** Before the place where somebody is, ahead of his office. */
  readonly atPlace: WordSet;
  /** Those of `installs` that say it of their subject. */
  readonly becomes: WordSet;
  /** The title that both are, as `roles` lists it. */
  readonly secretaryGeneral: string;
  /** Before the state of somebody whose title stands before the name: "President X of". */
  readonly titledOf: readonly string[];
  /** Those who lead the whole of a body, wherever they are. */
  readonly overAll: WordSet;
  /** Adjectives of rank and time, which say nothing of what kind of leader one is. */
  readonly ranking: WordSet;
  /** Leaders of men, of a nation only where nothing else is said of them. */
  readonly ofMen: WordSet;
  /** Leaders that a body has for each field of its work, and adjectives of such fields: "research director", "humanitarian chief". */
  readonly fieldChief: WordSet;
  readonly field: WordSet;
  /** Offices of a faith, which no state has: "archbishop". */
  readonly clergy: WordSet;
}
