// Function words that many rules ask for.

import type { WordSet } from './word-set.js';

export interface GrammarWords {
  /** Determiners that deny. */
  readonly no: WordSet;
  /** Marks of a reported clause. */
  readonly that: WordSet;
  /** Before a purpose, a cause or those who gain. */
  readonly for: WordSet;
  /** Marks of an infinitive of purpose. */
  readonly soAsTo: WordSet;
  /** Auxiliaries of a perfect. */
  readonly have: WordSet;
  /** Before those to whom, and the places to which. */
  readonly to: WordSet;
  /** Auxiliaries of the past: "avoir", "have". */
  readonly perfect: WordSet;
  /** The relative of place. */
  readonly where: WordSet;
  /** Forms of articles and pronouns that point to what is known. */
  readonly definite: WordSet;
  /** Before a complement of a noun: "de", "of". */
  readonly of: WordSet;
  /** The pronoun for some of those spoken of, before its verb: "en". */
  readonly ofThem: WordSet;
}
