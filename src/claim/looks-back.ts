// Whether an article looks back on weeks or months, or answers questions: what is said in it without a day may be of any of them.

import { dated, edge, isDay } from './days.js';
import type { Reading } from './reading.js';

/** Days before publication up to which a day that is named is news, and from which it is past. */
const fresh = 1;
const past = 4;
/** Days and months of the past that make a text look back, where they are twice as many as those of the news. */
const several = 3;
/** Paragraphs that end in a question, and words of the first and second person outside of quotations, from which a text is an interview. */
const questions = 3;
const persons = 4;
/** Sentences of some length at the start: where one of them names a day of the news, the text tells it, however much lies behind. */
const lead = 2;
const length = 8;

const known = new WeakMap<Reading, boolean>();

export function looksBack(r: Reading): boolean {
  let found = known.get(r);
  if (found === undefined) {
    found = isAsked(r) || isOfThePast(r);
    known.set(r, found);
  }
  return found;
}

function isAsked(r: Reading): boolean {
  if ((r.text.match(/\?[»”"']?\s*$/gmu) ?? []).length < questions) return false;
  let found = 0;
  for (const tree of r.trees)
    for (let i = 0; i < tree.tokens.length && found < persons; i++)
      if (tree.at(i).upos === 'PRON' && (tree.has(i, 'Person=1') || tree.has(i, 'Person=2')))
        if (!r.inQuotation(tree.at(i))) found++;
  return found >= persons;
}

function isOfThePast(r: Reading): boolean {
  const { settled } = r.grounded.publication;
  if (settled === null || !isDay(settled)) return false;
  const ago = (edtf: string) => edge(settled, 0) - edge(edtf, 1);
  const isNews = (edtf: string) => isDay(edtf) && ago(edtf) >= 0 && ago(edtf) <= fresh;
  const days = r.grounded.times.filter(dated).map((t) => t.edtf!);
  const news = days.filter(isNews).length;
  const before = days.filter((x) => /^\d{4}-\d{2}(?:-\d{2})?$/.test(x) && ago(x) >= past).length;
  if (before < several || before < 2 * news) return false;
  const first = r.trees.flatMap((tree, s) => (tree.tokens.length >= length ? [s] : [])).slice(0, lead);
  return !first.some((s) => r.times(s).some((t) => t.edtf !== null && isNews(t.edtf)));
}
