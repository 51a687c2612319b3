// What a language supplies to read numbers in digits and in words.

export interface NumberWords {
  /** Small numbers, folded to lower case: "deux" 2, "vingt-quatre" is built from its parts. */
  readonly ones: Readonly<Record<string, number>>;
  /** Words that multiply what stands before them: "cent" 100, "mille" 1000, "million" 1e6. */
  readonly multipliers: Readonly<Record<string, number>>;
  /** Words allowed inside a number: "et", "and". */
  readonly joiners: readonly string[];
  /** Articles that say one before a great number: "a million", "un million". */
  readonly indefinite: readonly string[];
  /** "half a million", "un demi-million", "deux millions et demi". */
  readonly half: string;
  /** Nouns that are a number of something: "quarantaine" 40, "dozen" 12. The number is approximate. */
  readonly collectives: Readonly<Record<string, number>>;
  /** Of those, the ones that mean something else too, with the words that must stand right before: "a score". */
  readonly onlyAfter: Readonly<Record<string, readonly string[]>>;
  /** Plural collectives without a number: "dizaines", "dozens": the value is a lower bound of two of them. */
  readonly pluralCollectives: Readonly<Record<string, number>>;
  /** Decimal mark in digits; the others of "." "," and spaces group thousands. */
  readonly decimal: ',' | '.';
  /** Phrases before a number, folded, words separated by one space. */
  readonly about: readonly string[];
  readonly atLeast: readonly string[];
  /** Forms of verbs whose particle looks like one of those: "handed over 47 prisoners" are 47. */
  readonly withParticle: readonly string[];
  /** Words that make more than one of a bare "hundred", "thousand": "few", "several"; phrases that end right before it. */
  readonly several: readonly string[];
  readonly atMost: readonly string[];
  /** "entre 10 et 20", "between 10 and 20": [before, between]. */
  readonly ranges: readonly (readonly [string, string])[];
  /** Between two numbers without a word before: "10 à 20 morts", "10 to 20 dead". */
  readonly to: readonly string[];
  /** Lemmas of verbs and nouns of a change, after which "de 400 à 1 200" is no range. */
  readonly changes: readonly string[];
  /** After a number: "ou plus", "or more" → at least. */
  readonly orMore: readonly string[];
  /** Lemmas that measure instead of count (durations, distances, money, ages, shares, ranks) or are too vague to count: no figure is made of them. */
  readonly measures: readonly string[];
  /** Of those, the ones of which a sum, a weight, an area or a share is told as a figure: lemma → English singular. */
  readonly amounts: Readonly<Record<string, string>>;
  /** Words after which digits name something instead of counting: "article", "page", "numéro". */
  readonly labels: readonly string[];
  /** Lemma of a counted noun → English singular, for units that recur over languages. */
  readonly units: Readonly<Record<string, string>>;
}
