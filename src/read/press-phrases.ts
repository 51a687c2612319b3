// The patterns of all language packs, ready to match; compiled at first use.

import { pressWords } from '../languages/press.js';
import { foldLine } from './clean.js';
import { type PhraseMatch, Phrases } from './phrases.js';

export interface PageRule {
  readonly rule: string;
  readonly kind: 'label' | 'appeal' | 'teaser' | 'comments';
}

/** Longest line that a rule of the kind may take: what is longer is prose that happens to hold the words. */
const longest: Readonly<Record<PageRule['kind'], number>> = { label: 200, appeal: 700, teaser: 200, comments: 100 };

let page: Phrases<PageRule> | undefined;
let translation: Phrases<true> | undefined;

function pagePhrases(): Phrases<PageRule> {
  if (page) return page;
  page = new Phrases<PageRule>();
  for (const words of pressWords.values()) {
    for (const { rule, kind, lines } of words.residue) page.add(lines, { rule, kind });
    page.add(words.teasers, { rule: 'related', kind: 'teaser' });
    page.add(words.comments, { rule: 'comments', kind: 'comments' });
  }
  return page;
}

/** The page's own words that the whole line is made of; null for anything that may be the article's. */
export function matchPage(text: string): PhraseMatch<PageRule> | null {
  if (text.length > longest.appeal) return null;
  const match = pagePhrases().match(text);
  if (!match || text.length > longest[match.value.kind]) return null;
  if (match.whole) return match;
  // Words between quotation marks are somebody's, not the page's.
  if (/^[«“"„‘]/.test(text)) return null;
  // "Sur le même sujet, le ministre a promis une enquête." is a sentence; "Sur le même sujet : …" is not.
  if (match.value.kind === 'teaser' && !match.colon && /[.»”"]$/.test(text)) return null;
  return match;
}

/** Whether the line says that the text was translated. */
export function saysTranslated(text: string): boolean {
  if (text.length > longest.label) return false;
  if (!translation) {
    translation = new Phrases<true>();
    for (const words of pressWords.values()) translation.add(words.translated, true);
  }
  return translation.match(text) !== null;
}

const fold = (words: readonly string[]): string[] => words.map(foldLine);
const all = (
  pick: (w: Parameters<Parameters<typeof pressWords.forEach>[0]>[0]) => readonly string[],
): ReadonlySet<string> => new Set([...pressWords.values()].flatMap((w) => fold(pick(w))));

export const sectionNames = all((w) => w.sections);
export const deskNames = all((w) => w.desks);
export const sourceLabels = all((w) => w.sourceLabels);
export const publishedLabels = all((w) => w.published);
export const modifiedLabels = all((w) => w.modified);
/** Longest first: "propos recueillis par" before "par". */
export const byWords = [...all((w) => w.by)].sort((a, b) => b.length - a.length);
export const withWords = [...all((w) => w.withAgency)];
