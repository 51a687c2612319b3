// Participles that a parse hung on a noun they cannot agree with.

import type { Token } from '../../domain/index.js';
import { Sketch } from './sketch.js';

/** « la mort de 25 combattants des brigades, tués par des raids », hung on « mort »: of the nouns before it, the participle tells of the nearest with its gender and number. */
export function agreeing(tokens: readonly Token[]): readonly Token[] {
  const s = new Sketch(tokens);
  tokens.forEach((t, v) => {
    const { head } = t;
    if (!/^(?:acl|advcl)$/.test(t.deprel) || head < 0 || head > v || !s.isPastParticiple(v)) return;
    // « … se sont évadés de la prison, incendiée lundi »: beside a verb it would tell of the subject.
    if (t.deprel === 'advcl' && (tokens[v - 1]?.form !== ',' || s.kid(v, 'aux', 'mark', 'nsubj') !== undefined)) return;
    const of = t.deprel === 'acl' ? head : s.kid(head, 'nsubj');
    if (of === undefined || agrees(s, v, of) !== false) return;
    for (let n = v - 1; n > head; n--) {
      if (!s.isNoun(n) || !s.isAbove(head, n) || inName(s, n) || agrees(s, v, n) !== true) continue;
      s.hang(v, s.rel(n) === 'conj' ? s.at(n).head : n, 'acl');
      return;
    }
  });
  return s.changed ? s.tokens : tokens;
}

/** Where gender and number are told of both; undefined where something is not known. */
export function agrees(s: Sketch, v: number, n: number): boolean | undefined {
  // « X et Y, tués »: two are many, and a man among them makes them masculine.
  const joined = s.rel(n) === 'conj' ? s.at(n).head : s.kid(n, 'conj') === undefined ? undefined : n;
  if (joined !== undefined && s.isNoun(joined)) return s.has(v, 'Number=Plur') ? true : undefined;
  let known = true;
  for (const [one, other] of opposites) {
    if ((s.has(v, one) && s.has(n, other)) || (s.has(v, other) && s.has(n, one))) return false;
    known &&= s.has(n, one) || s.has(n, other);
  }
  return known ? true : undefined;
}

const opposites = [
  ['Number=Sing', 'Number=Plur'],
  ['Gender=Masc', 'Gender=Fem'],
] as const;

const inName = (s: Sketch, n: number): boolean => s.at(n).deprel.startsWith('flat');
