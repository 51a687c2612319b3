// French « dont »: what follows it is either one of those before ("six soignants, dont deux médecins, ont été enlevés") or the subject of a clause of
// its own ("le parti, dont le chef est détenu, a appelé à voter"). Commas and the verbs behind tell which.

import type { Token } from '../../domain/index.js';
import type { Words } from '../../languages/words.js';
import { Sketch } from './sketch.js';

export function withDont(tokens: readonly Token[], { clause }: Words): readonly Token[] {
  let s: Sketch | undefined;
  for (let d = 2; d + 2 < tokens.length; d++) {
    if (tokens[d - 1]!.form !== ',' || !clause.ofWhom.has(tokens[d]!.form)) continue;
    s ??= new Sketch(tokens);
    const whole = wholeBefore(s, d);
    const part = nounBehind(s, d);
    if (whole === undefined || part === undefined) continue;
    const end = endOfPhrase(s, part);
    if (end === undefined) continue;
    if (s.at(end).form !== ',') ownClause(s, whole, d, part, end);
    else if (isOneOfThem(s, part)) aside(s, whole, d, part, end);
    else afterName(s, whole, d, part, end);
  }
  return s?.changed ? s.tokens : tokens;
}

/** The head of the phrase that a comma closes before « dont ». */
function wholeBefore(s: Sketch, d: number): number | undefined {
  let at = d - 2;
  for (let steps = 0; steps < 8; steps++) {
    const { head } = s.at(at);
    if (!/^(?:flat|amod|nmod|nummod|compound|appos|punct|acl)$/.test(s.rel(at)) || head < 0 || head >= d) break;
    // An object's complement, and no further up than the phrase goes without a comma.
    if (s.tokens.slice(head, at).some((t) => t.form === ',')) break;
    at = head;
  }
  return s.isNoun(at) ? at : undefined;
}

const isNounLike = (s: Sketch, i: number): boolean =>
  s.isNoun(i) || (s.at(i).upos === 'PRON' && s.has(i, 'PronType=Dem'));

/** The noun right behind, past its article, number and adjectives. */
function nounBehind(s: Sketch, d: number): number | undefined {
  let at = d + 1;
  while (at < d + 5 && s.tokens[at] && /^(?:DET|NUM|ADJ|ADV|ADP)$/.test(s.at(at).upos) && !isNounLike(s, at)) at++;
  return s.tokens[at] && isNounLike(s, at) ? at : undefined;
}

const hasTense = (s: Sketch, i: number): boolean => /^(?:VERB|AUX)$/.test(s.at(i).upos) && s.has(i, 'VerbForm=Fin');

/** The comma or finite verb that ends the phrase; none where another clause opens first. */
function endOfPhrase(s: Sketch, part: number): number | undefined {
  for (let k = part + 1; k < s.tokens.length; k++) {
    if (s.at(k).form === ',' || hasTense(s, k)) return startOfGroup(s, k, part);
    if (s.has(k, 'PronType=Rel') || s.at(k).upos === 'SCONJ' || /^[;:.]$/.test(s.at(k).form)) return undefined;
  }
  return undefined;
}

/** « ne s'est pas »: the small words ahead of a finite verb go with it. */
export function startOfGroup(s: Sketch, k: number, part: number): number {
  let at = k;
  while (hasTense(s, k) && at - 1 > part && /^(?:PRON|ADV)$/.test(s.at(at - 1).upos)) at--;
  return at;
}

/** The verb whose finite form or helper stands at or right behind k; none where words that are no part of it come first. */
export function verbAt(s: Sketch, k: number): number | undefined {
  let at = k;
  while (at < k + 4 && s.tokens[at] && !hasTense(s, at) && /^(?:PRON|ADV)$/.test(s.at(at).upos)) at++;
  if (!s.tokens[at] || !hasTense(s, at)) return undefined;
  if (s.at(at).upos === 'VERB') return at;
  const { head } = s.at(at);
  return head > at && (s.at(head).upos === 'VERB' || s.rel(at) === 'cop') ? head : undefined;
}

/** « dont deux médecins », « dont leur chef », « dont X »: by an article that tells no one alone, a possessive or a name. */
function isOneOfThem(s: Sketch, part: number): boolean {
  if (s.at(part).upos !== 'NOUN') return true;
  return (
    !s.kids(part).some((k) => s.rel(k) === 'det' && s.has(k, 'Definite=Def')) || s.kid(part, 'nummod') !== undefined
  );
}

export const subjectRel = (s: Sketch, v: number): string =>
  s.kids(v).some((k) => s.at(k).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj';

/** Set between commas, they are some of the whole, and the verb behind is the whole's. */
function aside(s: Sketch, whole: number, d: number, part: number, comma: number): void {
  const taken = /^nsubj|^obl/.test(s.at(part).deprel) ? s.at(part).head : -1;
  const v = verbAt(s, comma + 1);
  if (v === undefined) {
    joinedBehind(s, whole, part, comma, taken);
    return;
  }
  if (s.kid(whole, 'case') !== undefined || s.at(v).upos !== 'VERB') return;
  const free = !s.kids(v).some((k) => s.rel(k) === 'nsubj' && k !== part && k !== whole && k < v);
  if (!free || (s.at(whole).head >= 0 && s.at(whole).head !== v)) return;
  if (s.at(whole).head < 0) s.takeOver(v, whole);
  s.hang(whole, v, subjectRel(s, v));
  if (taken === v) s.hang(part, whole, 'acl:relcl');
  s.hang(d, part, 'nmod');
}

/** « a arrêté dix hommes, dont un imam, et saisi des armes »: the participle goes on with the verb before. */
function joinedBehind(s: Sketch, whole: number, part: number, comma: number, taken: number): void {
  const and = comma + 1;
  if (taken < and || s.tokens[and]?.upos !== 'CCONJ' || s.at(and).head !== taken || !endsLikeParticiple(s, taken))
    return;
  const main = s.verbAbove(whole);
  if (main === undefined || main > whole || s.kid(taken, 'aux') !== undefined) return;
  s.hang(part, whole, 'acl:relcl');
  s.hang(taken, main, 'conj');
}

/** … though it was taken for a present: « saisi ». */
const endsLikeParticiple = (s: Sketch, v: number): boolean =>
  s.isPastParticiple(v) || (s.at(v).upos === 'VERB' && s.at(v).form.endsWith('i') && s.has(v, 'Person=3'));

/** « dont le fondateur, X, est détenu »: the name between commas is his. */
function afterName(s: Sketch, whole: number, d: number, part: number, comma: number): void {
  const second = s.tokens.findIndex((t, k) => k > comma && t.form === ',');
  if (second < 0 || second > comma + 12) return;
  // Only a name and its titles.
  const named = s.tokens.slice(comma + 1, second).every((t) => !/^(?:VERB|AUX|SCONJ)$/.test(t.upos));
  if (!named) return;
  for (let k = comma + 1; k < second; k++)
    if (s.isNoun(k) && (s.at(k).head === whole || s.at(k).head > second)) s.hang(k, part, 'appos');
  ownClause(s, whole, d, part, second + 1);
}

/** « La coalition, dont plusieurs dirigeants ont été tués, a accepté la trêve »: the first verb is theirs, and the second that of the whole. */
function ownClause(s: Sketch, whole: number, d: number, part: number, at: number): void {
  const v = verbAt(s, at);
  if (v === undefined) return;
  const outside = s.at(whole).head;
  const ahead = outside >= 0 && outside < whole;
  const main = ahead ? undefined : mainBehind(s, v);
  if (!ahead && main === undefined) return;
  if (main !== undefined) {
    if (s.kid(whole, 'case') !== undefined) return;
    // Up from where either was: the place of both is the main verb's.
    const top = outside === v ? v : outside < 0 ? whole : v;
    if (s.isAbove(main, top)) {
      if (outside !== main) return;
    } else s.takeOver(main, top);
    s.hang(whole, main, subjectRel(s, main));
    for (const k of s.kids(v)) if ((k < d && k !== whole) || k > main) s.hang(k, main, s.at(k).deprel);
    const object = s.kids(main).find((k) => k > main && s.rel(k) === 'nsubj');
    if (object !== undefined) s.hang(object, main, 'obj');
  }
  s.hang(v, whole, 'acl:relcl');
  s.hang(part, v, subjectRel(s, v));
  s.hang(d, part, 'nmod');
}

/** The next verb right behind a comma, with no subject or conjunction of its own. */
function mainBehind(s: Sketch, v: number): number | undefined {
  for (let k = v + 1; k + 1 < s.tokens.length; k++) {
    if (/^[;:.«"“]$/.test(s.at(k).form)) return undefined;
    if (s.at(k).form !== ',') continue;
    const main = verbAt(s, k + 1);
    if (main === undefined) continue;
    const own = s.kids(main).some((c) => c < main && c > v && /^(?:nsubj|csubj|cc|mark)$/.test(s.rel(c)));
    return own ? undefined : main;
  }
  return undefined;
}
