// The words that press pages are wrapped in: what a language supplies to tell an article from the page around it.

import { press as arabic } from './ar/press.js';
import { press as german } from './de/press.js';
import { press as english } from './en/press.js';
import { press as spanish } from './es/press.js';
import { press as french } from './fr/press.js';

/**
 * Patterns are whole lines, written as read: case, accents, kind of quotes and dashes, and the signs around the line do not
 * matter. `…` stands for any words or none, `#` for a number, `(a|b|)` for one of several. A pattern without `…` is
 * the whole line.
 */
export type Pattern = string;

export interface PressWords {
  /**
   * Lines that belong to the page, by rule. `label`: at most 200 characters; `appeal`: sentences to the reader, at most
   * 700. Both are removed.
   */
  readonly residue: readonly {
    readonly rule: string;
    readonly kind: 'label' | 'appeal';
    readonly lines: readonly Pattern[];
  }[];
  /** Lines after which titles of other articles follow ("Lire aussi"); they and those titles are removed. */
  readonly teasers: readonly Pattern[];
  /** Lines that open readers' comments. */
  readonly comments: readonly Pattern[];
  /** Section names that stand above a headline; names of countries need not be listed. */
  readonly sections: readonly string[];
  /** Words before the names of authors ("par", "by"); empty where the language has none. */
  readonly by: readonly string[];
  /** What follows a name to say that an agency supplied part of the text ("avec", "with"). */
  readonly withAgency: readonly string[];
  /** Words before an agency as the source of a text ("source", "d'après"): used with a colon or alone on a line. */
  readonly sourceLabels: readonly string[];
  /** Posts that are no person, in place of an author ("la rédaction"). */
  readonly desks: readonly string[];
  /** Words before a date that say the article was published, or changed, then. */
  readonly published: readonly string[];
  readonly modified: readonly string[];
  /** Month names in full and abbreviated, January first. */
  readonly months: readonly (readonly string[])[];
  readonly weekdays: readonly string[];
  /** `dmy` or `mdy`: how a date of figures alone is read; null where usage differs. */
  readonly numericOrder: 'dmy' | 'mdy' | null;
  /** Lines that say the text is a translation. */
  readonly translated: readonly Pattern[];
  /**
   * Text taken over from an agency: regular expression sources in which `{agency}` stands for its name with article and
   * description. Applied to folded text.
   * `relayed`: the agency brought the text or the document ("cité par"). `reported`: it is given as the source ("selon").
   * `told`: it was told what the article says ("a indiqué à"); an agency that itself speaks ("a déclaré l'agence") is none.
   */
  readonly credits: {
    readonly relayed: readonly string[];
    readonly reported: readonly string[];
    readonly told: readonly string[];
  };
}

/** Order does not matter: a page in one language is often wrapped in the words of another. */
export const pressWords: ReadonlyMap<string, PressWords> = new Map([
  ['fr', french],
  ['en', english],
  ['ar', arabic],
  ['de', german],
  ['es', spanish],
]);
