// Words by which a rule knows in which sense a verb is used.

import type { WordSet } from './word-set.js';

export interface SensesWords {
  /** Before what one is against, which makes no phrase with the verb. */
  readonly opposed: WordSet;
  /** Before the infinitive of what is asked. */
  readonly askedTo: WordSet;
  /** Nouns of what may fall. */
  readonly town: WordSet;
  /** Before what tells only when, or how, something fell. */
  readonly fallenWhen: WordSet;
  /** Verbs of what may just have crashed. */
  readonly crashing: WordSet;
  /** What may just crash. */
  readonly flying: WordSet;
  /** Marks of a clause that is asked, and no purpose. */
  readonly asking: WordSet;
  /** Adverbs that a sense asks for which is that of a negation. */
  readonly not: WordSet;
  /** Before what is rallied for. */
  readonly inOrder: WordSet;
  /** Opens a clause that is said, and not supported. */
  readonly thatClause: RegExp;
  /** Verbs of an attempt, asked of nobody. */
  readonly attempting: WordSet;
  /** Nouns of number between a count and what is counted. */
  readonly counting: WordSet;
  /** Particles that are prepositions where an object stands before them: "took office in May". */
  readonly prepositions: WordSet;
}
