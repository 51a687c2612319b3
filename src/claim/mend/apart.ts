// A verb's helper that words between commas part from it: "Washington a, pour sa part, imposé …", "The ministry has, in turn, denied …".

import type { Token } from '../../domain/index.js';
import { Sketch } from './sketch.js';

export const helping = /^(?:avoir|être|have)$/;
/** Words set in between: no more than so many, so that the comma of a list is not taken for theirs. */
const most = 9;

const finite = (s: Sketch, i: number) => s.has(i, 'VerbForm=Fin') && ['AUX', 'VERB'].includes(s.at(i).upos);

/** "démenti", "expelled": spelt like a participle, where it was taken for a finite verb. */
const looksParticiple = (s: Sketch, i: number) =>
  s.at(i)?.upos === 'VERB' && (s.has(i, 'Tense=Past') || /(?:é|i|u|is|it|ert|eint|aint)e?s?$/u.test(s.at(i).form));

/** The participle behind the second comma, past an adverb or two; undefined where nothing was set in. */
function partedFrom(s: Sketch, helper: number): number | undefined {
  if (s.at(helper + 1)?.form !== ',') return undefined;
  const close = s.tokens.findIndex((t, k) => k > helper + 2 && t.form === ',');
  if (close < 0 || close - helper > most) return undefined;
  for (let k = helper + 2; k < close; k++) if (finite(s, k) || s.isPastParticiple(k)) return undefined;
  let v = close + 1;
  while (s.at(v)?.upos === 'ADV' && v < close + 3) v++;
  return s.isPastParticiple(v) || looksParticiple(s, v) ? v : undefined;
}

/** « accuse Kigali d'avoir, en janvier, envoyé des troupes »: the helper is an infinitive, and who acts stands above it. */
function infinitiveBack(s: Sketch, a: number): void {
  const v = partedFrom(s, a);
  if (v === undefined || s.at(a).head === v || s.at(a).head < 0 || s.isAbove(v, s.at(a).head)) return;
  s.takeOver(v, a);
  // « accusait son voisin d'avoir, la nuit précédente, pilonné … », hung on the neighbour
  const whom = s.at(v).head;
  if (s.rel(v) === 'acl' && s.rel(whom) === 'obj') s.hang(v, s.at(whom).head, 'xcomp');
  s.hang(a, v, 'aux:tense');
  for (const k of s.kids(a)) s.hang(k, v, s.at(k).deprel);
  if (!s.isPastParticiple(v)) s.inflect(v, 'Tense=Past|VerbForm=Part');
  for (let k = a + 2; k < v; k++)
    if (s.at(k).head < a || s.at(k).head >= v) s.hang(k, v, s.isNoun(k) ? 'obl:mod' : s.at(k).deprel);
  articlesBehind(s, v);
}

/** "imposé des sanctions": an article, where a participle would have had a preposition. */
function articlesBehind(s: Sketch, v: number): void {
  const [of, the] = [s.at(v + 1), s.at(v + 2)];
  const object = of?.head ?? -1;
  if (object <= v || s.at(object).head !== v || s.rel(object) !== 'obl') return;
  if (of?.lemma !== 'de' || the?.start !== of.start) return;
  s.hang(object, v, 'obj');
  s.hang(v + 1, object, 'det');
}

/** Helper, verb and subject as if nothing stood between them. Tokens as they are where the parse has them so. */
export function withHelperBack(tokens: readonly Token[]): readonly Token[] {
  let s: Sketch | null = null;
  for (let a = 1; a + 4 < tokens.length; a++) {
    if (tokens[a + 1]!.form !== ',' || !helping.test(tokens[a]!.lemma.toLowerCase())) continue;
    s ??= new Sketch(tokens);
    if (s.has(a, 'VerbForm=Inf')) infinitiveBack(s, a);
    const v = finite(s, a) ? partedFrom(s, a) : undefined;
    if (v === undefined || s.at(a).head === v) continue;
    // The subject: the helper's own, or the head of the phrase that ends right before it.
    let n = s.kids(a).find((k) => k < a && s!.rel(k) === 'nsubj') ?? a - 1;
    while (
      !s.kids(a).includes(n) &&
      s.at(n).head >= 0 &&
      s.at(n).head < a &&
      s.at(n).upos !== 'VERB' &&
      s.at(s.at(n).head).upos !== 'VERB'
    )
      n = s.at(n).head;
    if (!['NOUN', 'PROPN', 'PRON'].includes(s.at(n).upos) || s.kid(n, 'case') !== undefined) continue;
    // The one of the three that the others hang below gives its place to the verb.
    const top = [a, n, v].find((x) => [a, n, v].every((y) => y === x || s!.isAbove(x, y)));
    if (top === undefined) continue;
    const relative = s.at(n).upos === 'PRON' && s.has(n, 'PronType=Rel');
    const { head, deprel } = s.at(top);
    if (top !== v) s.hang(v, head, deprel);
    if (!relative || s.at(n).head !== v) s.hang(n, v, s.at(a).lemma === 'être' ? 'nsubj:pass' : 'nsubj');
    if (!s.isPastParticiple(v)) s.inflect(v, 'Tense=Past|VerbForm=Part');
    s.hang(a, v, s.at(a).lemma === 'être' ? 'aux:pass' : 'aux:tense');
    for (const old of [a, n]) for (const k of s.kids(old)) if (k > a && k !== v) s.hang(k, v, s.at(k).deprel);
    for (const k of s.kids(v)) {
      if (k < v) continue;
      // "a, mardi, démenti toute implication": with a subject ahead, the noun behind is its object.
      if (s.rel(k) === 'nsubj') s.hang(k, v, 'obj');
    }
    articlesBehind(s, v);
    // What was set in hangs on the verb.
    for (let k = a + 2; k < v; k++)
      if ((s.at(k).head < a || s.at(k).head > v) && s.at(k).head !== v)
        s.hang(k, v, s.isNoun(k) ? 'obl:mod' : s.at(k).deprel);
  }
  return s?.changed ? s.tokens : tokens;
}
