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
  /** Forms of the indefinite article in the singular. */
  readonly indefinite: WordSet;
  /** Inside a text: goes on with a part of what was named. */
  readonly including: RegExp;
  /** Opens what is told of some of those told of before: "eight of them", « dont huit ». */
  readonly ofSome: RegExp;
  /** Endings of plurals, with that of the singular; the first that fits counts. */
  readonly plurals: readonly (readonly [string, string])[];
  /** Before both of two sides. */
  readonly between: WordSet;
  /** Before those together with whom. */
  readonly with: WordSet;
  /** Copulas. */
  readonly be: WordSet;
  /** The one preposition of `of` that a rule asks by. */
  readonly genitive: readonly string[];
  /** Inside a text: a source is given. */
  readonly citing: RegExp;
  /** Auxiliaries of the passive. */
  readonly passive: WordSet;
  /** Forms of the definite article. */
  readonly the: WordSet;
  /** The pronoun for some of those spoken of, before its verb: "en". */
  readonly ofThem: WordSet;
  /** Auxiliaries that no passive has. */
  readonly active: WordSet;
}
