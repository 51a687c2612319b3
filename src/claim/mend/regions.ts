// A stretch of a sentence that is a clause of its own: its head, and everything in it gathered below that head.

import type { Sketch } from './sketch.js';

const past = 'Mood=Ind|Tense=Past|VerbForm=Fin';

/** Whether a helper or the word itself carries tense. */
export const hasTense = (s: Sketch, i: number): boolean =>
  (s.at(i).upos === 'VERB' && s.has(i, 'VerbForm=Fin')) ||
  s
    .kids(i)
    .some(
      (k) =>
        ['aux', 'cop'].includes(s.rel(k)) &&
        (s.has(k, 'VerbForm=Fin') || /^(?:will|would|can|could|may|might|must|shall|should)$/.test(s.at(k).lemma)),
    );

/** Whether a word with tense stands between two places. */
export function tenseWithin(s: Sketch, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if ((s.at(i).upos === 'VERB' || s.at(i).upos === 'AUX') && (s.has(i, 'VerbForm=Fin') || s.at(i).upos === 'AUX'))
      return true;
  return false;
}

/** The predicate that heads a stretch: of those hung on something outside it the first with tense and without a mark. */
export function topWithin(s: Sketch, from: number, to: number): number | undefined {
  const outer: number[] = [];
  for (let i = from; i < to; i++) {
    const { head, upos } = s.at(i);
    if ((head < from || head >= to) && upos !== 'PUNCT' && hasTense(s, i)) outer.push(i);
  }
  return outer.find((i) => s.kid(i, 'mark') === undefined) ?? outer[0];
}

/** Hangs on `top` all of a stretch that was hung on something outside it. */
export function gather(s: Sketch, from: number, to: number, top: number): void {
  for (let i = from; i < to; i++) {
    const { head, upos } = s.at(i);
    if (i === top || (head >= from && head < to)) continue;
    const rel = s.rel(i);
    if (upos === 'PUNCT') s.hang(i, top, 'punct');
    else if (upos === 'VERB')
      s.hang(
        i,
        top,
        hasTense(s, i) && s.kid(i, 'cc') !== undefined
          ? 'conj'
          : hasTense(s, i) && s.kid(i, 'mark') === undefined
            ? 'parataxis'
            : 'advcl',
      );
    else if (s.isNoun(i) && s.kid(i, 'case') !== undefined) s.hang(i, top, 'obl');
    else
      s.hang(i, top, ['root', 'conj', 'appos', 'nsubj', 'ccomp', 'parataxis'].includes(rel) ? 'dep' : s.at(i).deprel);
  }
}

/** Gives a participle that heads a clause its tense. */
export function withTense(s: Sketch, v: number): void {
  if (s.isPastParticiple(v) && s.kid(v, 'aux') === undefined) s.inflect(v, past);
}
