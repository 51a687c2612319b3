// Words by which a rule knows what kind of act the words said are: a threat, a promise, a demand, a charge.

import type { WordSet } from './word-set.js';

export interface ContentWords {
  /** Orders by which a speaker only turns to who listens, as a verb or a verb with its object: "make no mistake", « sachez que ». */
  readonly turning: WordSet;
  /** Lemmas and forms of the first person. */
  readonly firstPerson: WordSet;
  /** Reported: "said it would …", "a dit qu'il …": taken for the speaker when nobody else is named for it. */
  readonly ownPronoun: WordSet;
  /** Forms of possessives of the speaker's own: "said his men would". */
  readonly hisMen: WordSet;
  /** What those are. */
  readonly ownSide: WordSet;
  /** Endings that only a future or a conditional has. */
  readonly futureEnding: RegExp;
  /** Auxiliaries of what is to come. */
  readonly willDo: WordSet;
  /** Verbs of revenge. */
  readonly avenging: WordSet;
  /** Verbs of reserving oneself an answer. */
  readonly reserving: WordSet;
  /** Forms of the first person as a subject. */
  readonly we: WordSet;
  /** Verbs of a solemn promise. */
  readonly promising: WordSet;
  /** Adjectives of being ready. */
  readonly willing: WordSet;
  /** Verbs of fighting against nobody named. */
  readonly fighting: WordSet;
  /** Nouns by which it is time to do something. */
  readonly time: WordSet;
  /** Says that it is. */
  readonly timeHasCome: RegExp;
  /** Verbs of hope: an appeal, where another is to act. */
  readonly hoping: WordSet;
  /** Verbs of duty whose past participle or conditional is regret. */
  readonly must: WordSet;
  /** Auxiliaries behind a duty that is past: "should have". */
  readonly shouldHave: WordSet;
  /** Verbs by which the subject is charged with what follows. */
  readonly amounting: WordSet;
  /** Verbs of harm that is held out. */
  readonly harming: WordSet;
  /** In words said: it is to come. */
  readonly toCome: RegExp;
  /** In words said: the speaker is the one who pays. */
  readonly suffers: RegExp;
  /** What is held out to the one warned. */
  readonly dire: WordSet;
  /** Verbs of vowing harm. */
  readonly vowing: WordSet;
  /** Verbs by which somebody is brought where he is held, and those places. */
  readonly sending: WordSet;
  readonly confinement: WordSet;
  /** Verbs of what befalls the one threatened: "would pay a price". */
  readonly suffering: WordSet;
  /** Verbs by which a favour ends, favours, and verbs that hold it out without vowing it. */
  readonly curtailing: WordSet;
  readonly favours: WordSet;
  readonly hinting: WordSet;
  /** Those of them whose condition makes a threat. */
  readonly vowed: WordSet;
  /** Opens such a condition. */
  readonly unless: RegExp;
  /** Marks of a condition that asks another to act: "unless". */
  readonly orElse: RegExp;
  /** Auxiliaries of what is held out. */
  readonly mayCome: WordSet;
  /** Prepositions before those against whom troops go. */
  readonly against: readonly string[];
  /** Before what is left. */
  readonly leaving: readonly string[];
}
