// One text by one outlet, as read: clean text that never changes, and what the page says of itself.

import type { Quote } from './span.js';

/** Who publishes. `id` is a knowledge-pack id where the outlet is known there, else null. */
export interface Outlet {
  readonly id: string | null;
  readonly name: string;
}

/** A news agency credited for the text; a credit for a photograph is none. */
export interface Agency {
  readonly id: string | null;
  readonly name: string;
}

/** A date that the page or its address states about the article (not one found by reading its sentences). */
export interface DeclaredDate {
  /** What the markup says it is; `shown` is a date printed on the page without a stated meaning. */
  readonly kind: 'published' | 'modified' | 'shown';
  readonly basis: 'declared' | 'url';
  /** EDTF, at the precision stated: `2025-06-14`, or with time `2025-06-14T10:00:00Z`. */
  readonly edtf: string;
  /** The characters it was read from. */
  readonly exact: string;
  /** Where they stood: `json-ld datePublished`, `meta article:published_time`, `time[datetime]`, `url`, `field date`… */
  readonly where: string;
}

export interface Article {
  /** `a-` and the first 16 hexadecimal digits of the SHA-256 of the article's own bytes. */
  readonly id: string;
  /** File name, or file name and line for formats of several articles; null where the caller gave none. */
  readonly name: string | null;
  readonly url: string | null;
  /** Name of the input format that read it: `text`, `html`, `jsonl`, … */
  readonly format: string;
  /** The headline; null where there is none. It is not part of `text`. */
  readonly title: string | null;
  /** Body without title, boilerplate, captions or bylines. Paragraphs are separated by a blank line (`\n\n`). */
  readonly text: string;
  /** BCP 47 primary subtag (`fr`, `en`, `ar`…), or `und` where it cannot be told. */
  readonly language: string;
  readonly outlet: Outlet | null;
  /** Names of persons signed as authors, as printed. */
  readonly byline: readonly string[];
  readonly agencies: readonly Agency[];
  /** True where the page says, or its text shows, that it was translated. */
  readonly translated: boolean;
  /** All dates stated around the text, in order of trust; the judging is done when grounding. */
  readonly declared: readonly DeclaredDate[];
  /** Text removed from the body, by rule, so that nothing vanishes unseen. Offsets are not in `text`. */
  readonly removed: readonly { readonly rule: string; readonly exact: string }[];
}

/** A reason in words, with the words of the text that it rests on. */
export interface Reason extends Partial<Quote> {
  readonly exact: string;
  readonly says: string;
}

/** When the article was published. */
export interface Publication {
  /** EDTF day, month, year or interval that must hold the truth; null where nothing is known. */
  readonly edtf: string | null;
  /** The likeliest: a day, or a month or year where no finer was stated; null where nothing is known. A guess to be relied on only where `sure`. */
  readonly best: string | null;
  /** True where `best` was stated, or follows from the text with little doubt. */
  readonly sure: boolean;
  /** The day, month or year of which there is little doubt, which other times may be worked out from: `best` where `sure`, else coarser; null where not even the year is. */
  readonly settled: string | null;
  /** Where inferred: the probability, 0..1, that the truth lies within seven days of `best`. */
  readonly withinAWeek?: number;
  readonly basis: 'declared' | 'url' | 'dateline' | 'inferred' | 'unknown';
  readonly because: readonly Reason[];
  /** Where inferred from the text alone: months that it may be of, each with its share of the likelihood (0..1), likeliest first, no more than 24. */
  readonly months?: readonly { readonly month: string; readonly share: number }[];
  /** The same of days that stand out: a share of a hundredth or more, no more than 40. */
  readonly days?: readonly { readonly day: string; readonly share: number }[];
}
