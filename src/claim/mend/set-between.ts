// What a verb's object was hung on because it stands between the two: a day ("a bloqué lundi un texte"), a phrase that serves as an adverb.

import type { Token } from '../../domain/index.js';
import { Sketch } from './sketch.js';
import { temporal } from './times.js';

const timeWord =
  /^(?:veille|avant-veille|lendemain|surlendemain|matin|matinée|soir|soirée|nuit|après-midi|midi|minuit|an|année|mois|semaine|fin|début|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)$/;
/** Nouns that with their preposition say how: "à l'unanimité", "à plusieurs reprises", "d'abord", "en outre". */
export const adverbial =
  /^(?:unanimité|majorité|reprise|abord|ailleurs|effet|outre|nouveau|avance|urgence|vigueur|force|coup|catimini|vain|écrit)$/;

export const isTime = (s: Sketch, i: number): boolean => {
  const lemma = s.at(i).lemma.toLowerCase();
  return (
    temporal.test(lemma) || timeWord.test(lemma) || (s.at(i).upos === 'NUM' && s.kids(i).some((k) => isMonth(s, k)))
  );
};
const isMonth = (s: Sketch, i: number): boolean =>
  timeWord.test(s.at(i).lemma.toLowerCase()) && s.at(i).lemma.length > 2;

/** Active, by its helper or its ending: what has "être" before it has no object. */
const active = (s: Sketch, v: number): boolean => {
  if (s.at(v).upos !== 'VERB') return false;
  const helpers = s.kids(v).filter((k) => s.rel(k) === 'aux');
  if (helpers.some((k) => s.at(k).lemma === 'être')) return false;
  return helpers.some((k) => s.at(k).lemma === 'avoir') || s.has(v, 'VerbForm=Fin') || s.has(v, 'VerbForm=Inf');
};

/** "y compris", "dont": opens no object. A noun with its article, or a name. */
const opensObject = (s: Sketch, i: number): boolean =>
  s.isNoun(i) &&
  !isTime(s, i) &&
  s.kid(i, 'case', 'cop', 'mark', 'cc') === undefined &&
  (s.at(i).upos === 'PROPN' || s.at(i).lemma === 'cessez-le-feu' || s.kid(i, 'det', 'nummod') !== undefined);

export function objectsBehindTimes(tokens: readonly Token[]): readonly Token[] {
  const sketch = new Sketch(tokens);
  tokens.forEach((_, i) => {
    const v = sketch.at(i).head;
    if (v < 0 || v > i || i - v > 7) return;
    if (!/^(?:obl|obj|nmod|advmod|xcomp)/.test(sketch.at(i).deprel) || !active(sketch, v)) return;
    const time = isTime(sketch, i);
    const how = adverbial.test(sketch.at(i).lemma.toLowerCase());
    if (!time && !how) {
      // "a salué devant la caméra la libération": a noun with its article and no preposition is no complement of a noun.
      if (sketch.rel(i) !== 'obl' || !sketch.isNoun(i) || sketch.kid(i, 'case') === undefined) return;
      const bare = sketch
        .kids(i)
        .find((k) => k > i && sketch.rel(k) === 'nmod' && sketch.at(k).upos === 'NOUN' && opensObject(sketch, k));
      if (
        bare !== undefined &&
        unclaimed(sketch, v, i) &&
        sketch.kid(v, 'xcomp', 'ccomp') === undefined &&
        !subjectless(sketch, v)
      )
        sketch.hang(bare, v, 'obj');
      return;
    }
    // All that hangs below the day and stands behind it, but for its own parts.
    const below = [i, ...sketch.kids(i).filter((k) => k > i && isTime(sketch, k))];
    for (const b of below)
      for (const k of sketch.kids(b)) {
        if (k < b || below.includes(k)) continue;
        // "a décidé à l'unanimité de déployer"
        if (sketch.has(k, 'VerbForm=Inf') && sketch.rel(k) === 'acl') sketch.hang(k, v, 'xcomp');
        // "a rencontré la veille à Ramallah le président"
        else if (
          time &&
          sketch.at(k).upos === 'PROPN' &&
          sketch.kid(k, 'case') !== undefined &&
          sketch.rel(k) === 'nmod'
        )
          sketch.hang(k, v, 'obl:mod');
        else if (
          /^(?:nmod|appos|amod|obj|obl|conj)/.test(sketch.at(k).deprel) &&
          opensObject(sketch, k) &&
          unclaimed(sketch, v, i)
        )
          sketch.hang(k, v, subjectless(sketch, v) ? 'nsubj' : 'obj');
      }
    // « qui a rencontré la veille le président »: behind the verb of a clause that has its subject.
    const second = sketch.kids(v).find((k) => k > i && sketch.rel(k) === 'nsubj' && opensObject(sketch, k));
    const first = sketch.kids(v).some((k) => k < v && sketch.rel(k) === 'nsubj');
    if (time && first && second !== undefined && unclaimed(sketch, v, i)) sketch.hang(second, v, 'obj');
    // "annonce le lendemain l'envoi": the day is no object beside one.
    if (time && sketch.rel(i) === 'obj' && sketch.kids(v).some((k) => k > i && sketch.rel(k) === 'obj'))
      sketch.hang(i, v, 'obl:mod');
  });
  return sketch.changed ? sketch.tokens : tokens;
}

/** No object of its own, but for the day itself. */
const unclaimed = (s: Sketch, v: number, day: number): boolean =>
  !s.kids(v).some(
    // … and none that a semicolon parts from it
    (k) => k !== day && s.rel(k) === 'obj' && k > v && !s.tokens.slice(v, k).some((t) => t.form === ';'),
  );

/** "…, a déclaré jeudi le ministre": behind a comma, with no subject before it. */
function subjectless(s: Sketch, v: number): boolean {
  const first = Math.min(v, ...s.kids(v).filter((k) => s.rel(k) === 'aux'));
  return /^[,»”"]$/.test(s.at(first - 1)?.form ?? '') && !s.kids(v).some((k) => s.rel(k) === 'nsubj');
}
