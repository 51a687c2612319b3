// French relative clauses that put their subject behind the verb: « les rebelles, que soutient Kigali, ont pris Goma », « la milice qu'arme Téhéran ».

import type { Token } from '../../domain/index.js';
import type { Words } from '../../languages/words.js';
import { startOfGroup, subjectRel, verbAt } from './dont.js';
import { Sketch } from './sketch.js';

export function withInverted(tokens: readonly Token[], { clause }: Words): readonly Token[] {
  let s: Sketch | undefined;
  for (let q = 1; q + 2 < tokens.length; q++) {
    if (!clause.suspectedThat.test(tokens[q]!.form) || !/^(?:PRON|SCONJ)$/.test(tokens[q]!.upos)) continue;
    s ??= new Sketch(tokens);
    invert(s, q);
  }
  return s?.changed ? s.tokens : tokens;
}

function invert(s: Sketch, q: number): void {
  const v = verbAt(s, q + 1);
  const noun = v === undefined ? undefined : nounRightBehind(s, v);
  const whole = nounAhead(s, s.at(q - 1).form === ',' ? q - 2 : q - 1);
  if (v === undefined || noun === undefined || whole === undefined || s.at(v).upos !== 'VERB') return;
  if (!agree(s, v, noun) || s.kids(v).some((k) => k > q && k < v && s.rel(k) === 'nsubj')) return;
  const outside = s.at(whole).head;
  const main = outside >= 0 && outside < whole ? undefined : mainBehind(s, v, noun);
  if (main !== undefined) {
    if (s.kid(whole, 'case') !== undefined) return;
    const top = outside < 0 ? whole : v;
    if (!s.isAbove(main, top)) s.takeOver(main, top);
    s.hang(whole, main, subjectRel(s, main));
    for (const k of s.kids(v)) if ((k < q && k !== whole) || k > main) s.hang(k, main, s.at(k).deprel);
    const object = s.kids(main).find((k) => k > main && s.rel(k) === 'nsubj');
    if (object !== undefined) s.hang(object, main, 'obj');
  } else if (!(outside >= 0 && outside < whole)) return;
  s.hang(v, whole, 'acl:relcl');
  s.hang(noun, v, 'nsubj');
  s.hang(q, v, 'obj');
  s.inflect(q, 'PronType=Rel', 'PRON');
}

/** The noun right behind the verb, its article or number at most between: no preposition. */
function nounRightBehind(s: Sketch, v: number): number | undefined {
  let at = v + 1;
  while (at < v + 4 && s.tokens[at] && /^(?:DET|NUM|ADJ)$/.test(s.at(at).upos)) at++;
  const fits =
    s.tokens[at] !== undefined && s.isNoun(at) && s.at(at).head === v && /^(?:obj|nsubj|xcomp|obl)$/.test(s.rel(at));
  return fits && s.kid(at, 'case') === undefined ? at : undefined;
}

/** Up to the noun that heads the phrase which ends at `at`. */
function nounAhead(s: Sketch, at: number): number | undefined {
  let k = at;
  for (let steps = 0; steps < 6 && k >= 0; steps++) {
    const { head } = s.at(k);
    if (s.isNoun(k) && !/^(?:flat|amod|compound)$/.test(s.rel(k))) return k;
    if (!/^(?:ADJ|PROPN|NOUN|NUM)$/.test(s.at(k).upos) || head < 0 || head > at) return undefined;
    k = head;
  }
  return undefined;
}

/** A singular verb has no plural subject, and a plural one no singular. */
function agree(s: Sketch, v: number, noun: number): boolean {
  const finite = [v, ...s.kids(v).filter((k) => s.rel(k) === 'aux')].find((k) => s.has(k, 'VerbForm=Fin'));
  if (finite === undefined) return false;
  const plural = s.has(finite, 'Number=Plur');
  if (plural) return !s.has(noun, 'Number=Sing') || s.kid(noun, 'conj') !== undefined;
  return !s.has(noun, 'Number=Plur');
}

/** The next finite verb, with nothing that opens a clause and no subject of its own before it. */
function mainBehind(s: Sketch, v: number, noun: number): number | undefined {
  for (let k = noun + 1; k < s.tokens.length; k++) {
    const t = s.at(k);
    if (/^(?:SCONJ|CCONJ)$/.test(t.upos) || s.has(k, 'PronType=Rel') || /^[;:.«"“]$/.test(t.form)) return undefined;
    if (!/^(?:VERB|AUX)$/.test(t.upos) || !s.has(k, 'VerbForm=Fin')) continue;
    const main = verbAt(s, startOfGroup(s, k, noun));
    const own = main === undefined || s.kids(main).some((c) => c > noun && c < main && s.rel(c) === 'nsubj');
    return own || main === v ? undefined : main;
  }
  return undefined;
}
