// What a language supplies for times: its words by class, and the orders in which they make an expression.

import type { OfficeRole } from '../domain/index.js';

/** A word or phrase of a class, with what it means: a number, or the name of a value. */
export type TimeWords = Readonly<Record<string, Readonly<Record<string, number | string>>>>;

/**
 * One way to say something. `pattern` is a row of words and CLASSES; `x?` may be absent, `(a|b c)` are choices,
 * `NAME:CLASS` captures under another name, and what stands before `[` or after `]` must be there but is not part of
 * the expression. `rule` names the builder in find/times/rules.ts.
 */
export interface TimePattern {
  readonly rule: string;
  readonly pattern: string;
}

/** A language's share of the grammar of time. Absent from a language: no times are found in it. */
export interface TimeGrammar {
  /** French "l'", "d'" are words of their own. */
  readonly elision: boolean;
  /** Classes NUMBERWORD (values add and multiply: 4, 20, 10) and others that the patterns name. */
  readonly words: TimeWords;
  /** Earlier ones win among equally long. */
  readonly patterns: readonly TimePattern[];
  /** Words that may follow a bare year which nothing else marks as one ("les élections de 2017 ont"). */
  readonly afterYear: readonly string[];
  /** Titles by the role of an office, as they stand before a name; and words that say it is over ("ancien", "ex-"). */
  readonly titles: {
    readonly words: Readonly<Partial<Record<OfficeRole, readonly string[]>>>;
    readonly former: readonly string[];
  };
  /** Words before a number of years that make it an age ("mort à 73 ans"), unless one of the others follows ("à 20 ans de prison"). */
  readonly ages: { readonly before: readonly string[]; readonly unless: readonly string[] };
  /** Words before "de 24 ans" that make it an age: "un homme de 24 ans". */
  readonly persons: readonly string[];
  /** Nouns of what befalls a person, joined by bars, each with the verb forms that tell the same: "mort|assassinat" of X, X "tué". */
  readonly befalls: readonly (readonly [nouns: string, verbs: readonly string[]])[];
  /** "Né le …" before a birth; an age at death, its number caught ("à 89 ans"); and verbs of dying beside those of `befalls`. */
  readonly lives: { readonly born: readonly string[]; readonly age: string; readonly dies: readonly string[] };
  /** Words that put a sentence at another time than that of the report: "à l'époque", "régulièrement", "for years". */
  readonly elsewhen: readonly string[];
  /** Endings and words that tell a verb's tense where no tree does; see ground/times/tense.ts. */
  readonly tense: {
    readonly past: readonly string[];
    readonly future: readonly string[];
    readonly futureEndings: readonly string[];
    readonly pastEndings: readonly string[];
    /** Words that open another clause. */
    readonly clause: readonly string[];
    /** Nouns and adjectives that look like such verbs. */
    readonly notVerbs: readonly string[];
  };
}
