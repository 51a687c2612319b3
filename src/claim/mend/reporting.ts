// Verbs of saying set beside their words, and clauses of words said that a parse hung on a noun.

import type { ClauseWords } from '../../languages/acts.js';
import type { Sketch } from './sketch.js';

/** "…, state television reported": a verb of saying with a subject of its own behind the comma is set beside the clause, not joined to it. */
export function reportedAside(s: Sketch, words: ClauseWords): void {
  for (let v = 3; v < s.tokens.length; v++) {
    const { head, upos } = s.at(v);
    if (upos !== 'VERB' || head < 0 || head > v || !words.saying.has(s.at(v).lemma)) continue;
    if (!['conj', 'acl', 'advcl', 'appos'].includes(s.rel(v)) || s.kid(v, 'cc', 'mark', 'obj', 'ccomp') !== undefined)
      continue;
    const subject = s.kids(v).find((k) => s.at(k).deprel === 'nsubj' && k < v && s.isNoun(k)) ?? nounBehindComma(s, v);
    if (subject === undefined || s.kids(v).some((k) => k < v && s.at(k).upos === 'PRON')) continue;
    let first = subject;
    for (let k = v - 1; k >= 0; k--) if (s.isAbove(subject, k)) first = k;
    if (first <= head || s.at(first - 1)?.form !== ',') continue;
    const top = topOf(s, head, first);
    if (top >= 0 && s.hang(v, top, 'parataxis') && s.at(subject).head !== v) s.hang(subject, v, 'nsubj');
  }
}

/** "…, diplomats in Lisbon said", hung on what stands before: the noun that heads all between the comma and a verb without subject. */
function nounBehindComma(s: Sketch, v: number): number | undefined {
  if (s.kid(v, 'nsubj', 'csubj', 'aux') !== undefined) return undefined;
  let from = v;
  while (from > 0 && s.at(from - 1).upos !== 'PUNCT' && s.at(from - 1).upos !== 'VERB') from--;
  if (from === v || s.at(from - 1)?.form !== ',') return undefined;
  const heads = Array.from({ length: v - from }, (_, k) => from + k).filter(
    (k) => s.at(k).head < from || s.at(k).head >= v,
  );
  const [only] = heads;
  return heads.length === 1 && only !== undefined && s.isNoun(only) && s.kid(only, 'case') === undefined
    ? only
    : undefined;
}

/** The predicate that a clause before `end` is headed by. */
function topOf(s: Sketch, i: number, end: number): number {
  let at = i;
  for (let steps = 0; steps < s.tokens.length && s.at(at).head >= 0 && s.at(at).head < end; steps++) at = s.at(at).head;
  return at;
}

/** "announced on state television that they had ousted X", "told reporters that …", hung on the television or the reporters. */
export function reportedThat(s: Sketch, words: ClauseWords): void {
  for (let v = 3; v < s.tokens.length; v++) {
    const { head } = s.at(v);
    if (s.rel(v) !== 'acl' || head < 0 || head > v || !s.isNoun(head)) continue;
    const mark = s.kids(v).find((k) => k < v && s.at(k).form.toLowerCase() === 'that' && s.rel(k) === 'mark');
    if (mark === undefined || s.kid(v, 'nsubj') === undefined) continue;
    const above = s.verbAbove(head);
    if (above === undefined || above > head) continue;
    const told = words.telling.has(s.at(above).lemma) && ['obj', 'iobj'].includes(s.rel(head));
    const venue = words.saying.has(s.at(above).lemma) && s.kid(head, 'case') !== undefined;
    if (told || venue) s.hang(v, above, 'ccomp');
  }
}
