// Coordinations that a parse hung on the wrong side: verbs joined to nouns, and a clause joined to half of its subject.

import type { Sketch } from './sketch.js';

/** "rejected the result and deployed soldiers", joined to the result: a verb with an object of its own goes on with the verb before. */
export function joinVerbs(s: Sketch): void {
  for (let v = 2; v < s.tokens.length; v++) {
    const t = s.at(v);
    if (t.upos !== 'VERB' || t.deprel !== 'conj' || t.head < 0 || !s.isNoun(t.head) || t.head > v) continue;
    if (s.at(v - 1).upos !== 'CCONJ') continue;
    if (s.kid(v, 'nsubj', 'aux') !== undefined || s.kid(t.head, 'cop') !== undefined) continue;
    const participle = s.has(v, 'VerbForm=Part') && !s.has(v, 'Tense=Pres');
    const object = s.kids(v).some((k) => k > v && s.rel(k) === 'obj');
    if (!(s.has(v, 'VerbForm=Fin') || (participle && object))) continue;
    const above = s.verbAbove(t.head);
    if (above === undefined || above > t.head) continue;
    // A verb without tense is joined to none with it.
    const past = s.has(above, 'Tense=Past') || s.has(above, 'VerbForm=Part');
    if (!past && !s.has(above, 'VerbForm=Fin')) continue;
    s.hang(v, above, 'conj');
    if (participle && s.has(above, 'VerbForm=Fin')) s.inflect(v, s.at(above).feats);
  }
}

/** "Representatives of the government and the rebels are due to …", the clause joined to the representatives: both are its subject. */
export function spreadRoot(s: Sketch): void {
  for (let c = 3; c < s.tokens.length; c++) {
    const first = s.at(c).head;
    if (s.at(c).deprel !== 'conj' || first < 0 || first > c || !s.isNoun(first) || s.at(first).head >= 0) continue;
    const predicate = s.at(c).upos === 'VERB' || s.kid(c, 'cop') !== undefined;
    const second = s.kids(c).find((k) => s.rel(k) === 'nsubj' && s.isNoun(k) && k > first && k < c);
    if (!predicate || second === undefined || s.kid(first, 'cop', 'nsubj') !== undefined) continue;
    const and = [...s.kids(c), ...s.kids(second)].find((k) => s.rel(k) === 'cc' && k > first && k < second);
    if (and === undefined || s.at(and - 1).form === ',' || s.kid(first, 'obl', 'obj') !== undefined) continue;
    s.hang(c, -1, 'root');
    s.hang(first, c, 'nsubj');
    s.hang(second, first, 'conj');
    s.hang(and, second, 'cc');
    s.handOn(first, c, c);
  }
}

/** "A judge and two of his bodyguards were killed", each called subject: they are joined. */
export function joinSubjects(s: Sketch): void {
  for (let and = 1; and + 1 < s.tokens.length; and++) {
    if (s.at(and).upos !== 'CCONJ') continue;
    const v = s.kids(s.at(and).head).length > 0 ? s.at(and).head : -1;
    if (v < and || s.at(v)?.upos !== 'VERB') continue;
    const subjects = s.kids(v).filter((k) => s.rel(k) === 'nsubj');
    const first = subjects.filter((k) => k < and).at(-1);
    const second = subjects.find((k) => k > and && k - and < 5);
    if (first === undefined || second === undefined || second > v || s.at(second).upos === 'PRON') continue;
    if (s.at(and - 1).form === ',' && !closesApposition(s, first, and - 1)) continue;
    s.hang(second, first, 'conj');
    s.hang(and, second, 'cc');
    for (const k of subjects) if (k > second && s.kid(k, 'case') !== undefined) s.hang(k, second, 'nmod');
  }
}

/** "John Major, the prime minister, and his counterpart signed": the comma before "and" is that of an apposition. */
function closesApposition(s: Sketch, first: number, comma: number): boolean {
  const beside = s.kids(first).find((k) => s.rel(k) === 'appos' && k > first && k < comma);
  return (
    beside !== undefined && s.isAbove(beside, comma - 1) && s.tokens.slice(first, beside).some((t) => t.form === ',')
  );
}

/** "sent 28,000 soldiers and 10,000 police", the second joined to the verb: a bare noun goes on with the object before it. */
export function joinObjects(s: Sketch): void {
  for (let n = 4; n < s.tokens.length; n++) {
    const v = s.at(n).head;
    if (s.at(n).upos !== 'NOUN' || s.rel(n) !== 'conj' || v < 0 || v > n || s.at(v).upos !== 'VERB') continue;
    if (s.kid(n, 'cop', 'nsubj', 'case', 'aux', 'obj', 'mark') !== undefined) continue;
    const and = s.kid(n, 'cc');
    const object = s.kids(v).findLast((k) => k > v && k < n && s.rel(k) === 'obj' && s.isNoun(k));
    if (and === undefined || and > n || object === undefined || !s.isAbove(object, and - 1)) continue;
    s.hang(n, object, 'conj');
  }
}
