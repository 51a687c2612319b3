// Words by which a rule reads an act that a noun names.

import type { WordSet } from './word-set.js';

export interface DeedsWords {
  /** Nouns of how much of an act there was: "a series of strikes". */
  readonly quantifying: WordSet;
  /** Nouns for a part of an act: "the start of the war". */
  readonly phase: WordSet;
  /** Nouns of a meeting that, with `to` before them, are none: « à la rencontre de ». */
  readonly meeting: WordSet;
  /** Nouns of size or kind, which are not what is done to: « un massacre de cette ampleur ». */
  readonly measure: WordSet;
  /** Nouns of a meeting that are also the top of something. */
  readonly summit: WordSet;
  /** What such a top is of: « au sommet de l'État ». */
  readonly high: WordSet;
  /** Before a place, where one of `aimedAt` says whom an act was aimed at: « contre X sur le marché ». */
  readonly aimedOver: WordSet;
  /** What bombs, and is not bombed: "the bombing of the air force". */
  readonly bombs: WordSet;
  /** Verbs of those who bring others together: "talks mediated by". */
  readonly hosting: WordSet;
  /** Verbs whose subject an act is done to: "suffered an attack". */
  readonly suffering: WordSet;
  /** Before an act in which one dies: "died in an ambush". */
  readonly inCourse: WordSet;
  /** Verbs by which one does what one announces: "announced the suspension of". */
  readonly announcing: WordSet;
  /** Verbs of an act whose objects are those who took part: « la marche a réuni 2 000 personnes ». */
  readonly gathering: WordSet;
  /** Those of them that set one side against the other. */
  readonly opposing: WordSet;
  /** Before an act that one is at: « en grève ». */
  readonly engagedIn: WordSet;
  /** Prepositions after which a noun of an act tells that it took place. */
  readonly factual: WordSet;
  /** Before the bare name of a country where an act was, in a language whose countries else have an article: « l'attaque de Jordanie ». */
  readonly bareOf: WordSet;
  /** Countries that never have an article, as they are written. */
  readonly withoutArticle: WordSet;
  /** Verbs that claim an act as one's own by themselves: "claimed both attacks". */
  readonly claiming: WordSet;
  /** Nouns of what is claimed for an act. */
  readonly responsibility: WordSet;
  /** Verbs of claiming it. */
  readonly taking: WordSet;
  /** Before the act that it is claimed for. */
  readonly claimedFor: WordSet;
  /** Pronouns for an act told before: "it was the third attack". */
  readonly toldBefore: WordSet;
  /** Before the act that is the object of a light verb: "participer à". */
  readonly lightCase: WordSet;
  /** Before a noun of protest that tells why one acts: "in protest of". */
  readonly protesting: WordSet;
  /** Prepositions that say whom an act was aimed at. */
  readonly aimedAt: readonly string[];
  /** Prepositions behind a verb of aiming or opposing. */
  readonly aimsTo: readonly string[];
  /** Verbs of which the author is that of the act, beside those of doing, ordering and claiming it. */
  readonly doing: WordSet;
}
