// French participles in a row, of which a parse hung the later ones on a noun of the first one's clause.

import type { Token } from '../../domain/index.js';
import { agrees } from './agreement.js';
import { isTime } from './set-between.js';
import { Sketch } from './sketch.js';

export function participlesInRow(tokens: readonly Token[]): readonly Token[] {
  const s = new Sketch(tokens);
  tokens.forEach((t, p) => {
    if (
      !/^(?:acl|advcl)$/.test(t.deprel) ||
      !s.isPastParticiple(p) ||
      !/Gender=/.test(t.feats) ||
      s.kid(p, 'aux') !== undefined
    )
      return;
    const v = s.verbAbove(p);
    if (v === undefined || v > t.head || t.head > p || !s.isPastParticiple(v)) return;
    if (t.deprel === 'acl' && s.kids(v).some((k) => s.at(k).deprel === 'aux:pass')) passive(s, p, v);
    else if (s.kids(v).some((k) => s.rel(k) === 'aux' && s.at(k).lemma === 'avoir')) active(s, p, v);
  });
  return s.changed ? s.tokens : tokens;
}

/** « ont été arrachés aux policiers par des habitants, puis lapidés », « ont été ligotés, conduits au bord de la rivière et abattus » */
function passive(s: Sketch, p: number, v: number): void {
  const joined = s.kids(p).some((k) => k < p && s.rel(k) === 'cc');
  const listed =
    s.at(p - 1).form === ',' &&
    s.kids(p).some((k) => k > p && s.rel(k) === 'conj' && s.isPastParticiple(k) && s.kid(k, 'cc') !== undefined);
  const alike = ['Number=Plur', 'Number=Sing', 'Gender=Masc', 'Gender=Fem'].filter((f) => s.has(p, f) && s.has(v, f));
  if ((joined || listed) && alike.length === 2) s.hang(p, v, 'conj');
}

/** « ont attaqué dix postes, pris d'assaut les deux prisons et tiré … »: what has an object of its own goes on with the verb before. */
function active(s: Sketch, p: number, v: number): void {
  // « pris » is of one or of many.
  const bound = s.rel(p) === 'acl' && /Number=/.test(s.at(p).feats) && agrees(s, p, s.at(p).head) === true;
  if (s.at(p - 1).form !== ',' || bound) return;
  const object = s
    .kids(p)
    .find(
      (k) =>
        k > p &&
        /^(?:obj|obl)/.test(s.at(k).deprel) &&
        s.isNoun(k) &&
        !isTime(s, k) &&
        s.kid(k, 'case') === undefined &&
        s.kid(k, 'det', 'nummod') !== undefined,
    );
  if (object === undefined || !s.hang(p, v, 'conj')) return;
  s.hang(object, p, 'obj');
}
