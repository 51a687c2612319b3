// French clauses that open with "qui", "que" or "c'est que", hung beside the noun or verb that they belong to.

import type { Token } from '../../domain/index.js';
import { Sketch } from './sketch.js';

export function withRelatives(tokens: readonly Token[]): readonly Token[] {
  const s = new Sketch(tokens);
  tokens.forEach((t, i) => {
    const form = t.form.toLowerCase();
    if (form === 'qui') relativeQui(s, i);
    if (t.upos === 'SCONJ' && t.deprel === 'mark' && i > 0) {
      if (/^qu(?:e|['’])$/.test(form)) cleft(s, i);
      aheadOfMark(s, i);
    }
  });
  for (let v = 2; v < tokens.length; v++) joinedClause(s, v);
  return s.changed ? s.tokens : tokens;
}

/**
 * « Il a juré que l'attaque ne resterait pas sans réponse, et des milliers de gens ont défilé », « …, selon l'armée, et 240 personnes ont été enlevées »:
 * behind a comma and "et" a clause with a subject of its own and no "que" is told beside the main one, not within it.
 */
function joinedClause(s: Sketch, v: number): void {
  const t = s.at(v);
  if (t.upos !== 'VERB' || t.head < 0 || t.head > v) return;
  const subject = s.kids(v).find((k) => k < v && s.rel(k) === 'nsubj' && s.isNoun(k));
  if (subject === undefined || s.kid(v, 'mark') !== undefined) return;
  const finite = s.has(v, 'VerbForm=Fin') || s.kids(v).some((k) => s.rel(k) === 'aux' && s.has(k, 'VerbForm=Fin'));
  if (!finite || s.kids(v).some((k) => s.has(k, 'PronType=Rel'))) return;
  let first = subject;
  for (let k = subject - 1; k >= 0 && s.isAbove(subject, k); k--)
    if (s.at(k).upos !== 'CCONJ' && s.at(k).upos !== 'PUNCT') first = k;
  if (s.at(first - 1)?.lemma !== 'et' || s.at(first - 2)?.form !== ',') return;
  const clause = t.head;
  const within = t.deprel === 'conj' && s.at(clause).deprel === 'ccomp' && s.kid(clause, 'mark') !== undefined;
  const beside = /^(?:acl:relcl|parataxis|advcl)/.test(t.deprel);
  if (!within && !beside) return;
  const root = s.tokens.findIndex((x) => x.head < 0);
  if (root < 0 || root > first || s.at(root).upos !== 'VERB') return;
  // Within one quotation both may be what was said.
  const between = s.tokens.slice(root, v).map((x) => x.form);
  const open =
    between.filter((f) => f === '«' || f === '“').length - between.filter((f) => f === '»' || f === '”').length;
  if (open === 0 && !between.includes('"')) s.hang(v, root, 'conj');
}

/** « la frappe qui a visé l'aéroport », « ses effectifs, qui sont de 5 000 »: "qui" right behind a noun opens a clause of that noun, whatever its verb was hung on. */
function relativeQui(s: Sketch, i: number): void {
  const v = s.at(i).head;
  if (s.rel(i) !== 'nsubj' || v < i || !/^(?:advcl|parataxis|conj|ccomp|xcomp|obl|nmod|appos)/.test(s.at(v).deprel))
    return;
  const clause = s.at(v).upos === 'VERB' || s.at(v).upos === 'AUX' || s.kid(v, 'cop') !== undefined;
  if (!clause || s.kids(v).some((k) => k < i && s.at(k).upos !== 'PUNCT')) return;
  let at = i - 1;
  while (at > 0 && /^[,)»”"]$/.test(s.at(at).form)) at--;
  if (at < 0 || i - at > 3) return;
  // Up to the noun that heads the phrase which ends here.
  while (!s.isNoun(at) || /^(?:flat|amod)/.test(s.at(at).deprel)) {
    const { head } = s.at(at);
    if (!/^(?:ADJ|NUM|PROPN|NOUN|DET|VERB)$/.test(s.at(at).upos) || head < 0 || head >= i || head === v) return;
    at = head;
  }
  const finite = [v, ...s.kids(v).filter((k) => /^(?:aux|cop)/.test(s.at(k).deprel))].find((k) =>
    s.has(k, 'VerbForm=Fin'),
  );
  if (finite === undefined) return;
  // « l'épidémie de disparitions qui frappe le pays »: the nearest that agrees in number.
  const number = s.has(finite, 'Number=Plur') ? 'Number=Plur' : 'Number=Sing';
  const agrees = (n: number) => s.has(n, number) || !/Number=/.test(s.at(n).feats) || s.kid(n, 'conj') !== undefined;
  let noun = at;
  for (let k = 0; k < 4 && !agrees(noun); k++) {
    const { head } = s.at(noun);
    if (!/^(?:nmod|appos|conj)/.test(s.at(noun).deprel) || head < 0 || !s.isNoun(head)) return;
    noun = head;
  }
  if (agrees(noun)) s.hang(v, noun, 'acl:relcl');
}

/** « Ce que je sais, c'est que les rebelles ont attaqué »: "est" is no helper of the verb behind "que". */
function cleft(s: Sketch, que: number): void {
  const v = s.at(que).head;
  const est = que - 1;
  if (v < que || s.at(est).head !== v || s.at(est).lemma !== 'être' || !/^(?:aux|cop)/.test(s.at(est).deprel)) return;
  for (const k of s.kids(v)) if (k < que && s.at(k).upos !== 'PUNCT') s.hang(k, v, 'dislocated');
}

/** « …, tuant 19 civils, que Paris conteste »: what stands before the word that opens a clause, and a comma, is outside of it. */
function aheadOfMark(s: Sketch, mark: number): void {
  const v = s.at(mark).head;
  const above = v < 0 ? -1 : s.at(v).head;
  if (v < mark || above < 0 || above > mark || s.at(mark - 1).form !== ',' || s.at(above).upos !== 'VERB') return;
  for (const k of s.kids(v))
    if (k > above && k < mark && /^(?:advcl|obl|nsubj)/.test(s.at(k).deprel)) s.hang(k, above, s.at(k).deprel);
}
