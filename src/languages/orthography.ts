// How a language writes its words: what a tokeniser must know of it.

/** A contraction: one written word that stands for several. */
export interface Contraction {
  readonly forms: readonly string[];
  /** True where the same letters are also a plain word ("des": de + les, or the indefinite article): the model decides. */
  readonly ambiguous: boolean;
}

export interface Orthography {
  /** Abbreviations with their full stop, lower case, that no sentence ends with: titles, "cf.", "vs." */
  readonly abbreviations: ReadonlySet<string>;
  /** Abbreviations with their full stop, lower case, that may also end a sentence: "etc.", "Inc." */
  readonly closing: ReadonlySet<string>;
  /** Written words, lower case with plain apostrophe, that are several syntactic words. */
  readonly contractions: ReadonlyMap<string, Contraction>;
  /** Alternatives of a regular expression for pieces that are words of their own before another word ("l'", "qu'"); empty: none. */
  readonly before: string;
  /** Where a word must be cut from its end: returns the number of trailing characters that are a word of their own ("-t-il", "n't"); 0: nowhere. */
  readonly trailing: (word: string) => number;
  /** Whether `word-word` is three tokens; given the part before the first hyphen. */
  readonly splitsHyphen: (word: string, before: string) => boolean;
  /** Whether digits are grouped with plain spaces ("2 500"). */
  readonly spacedDigits: boolean;
  /** Words, lower case, that often open a sentence and are no names: they tell "in the U.S. The" from "the U.S. Army". */
  readonly openers: ReadonlySet<string>;
}
