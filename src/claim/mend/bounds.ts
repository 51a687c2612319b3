// Bounds that no arc crosses: semicolons between clauses, a past tense joined to an "-ing", a finite clause joined to an infinitive.

import type { ClauseWords } from '../../languages/acts.js';
import { gather, hasTense, topWithin, withTense } from './regions.js';
import type { Sketch } from './sketch.js';

/** "X urged the army to allow it; Chad said …": each side of a semicolon hangs together. */
export function semicolons(s: Sketch): void {
  const marks = s.tokens.flatMap((t, k) => (t.form === ';' ? [k] : []));
  if (marks.length === 0) return;
  const bounds = [0, ...marks.map((k) => k + 1), s.tokens.length];
  const tops = marks.map((_, n) => topWithin(s, bounds[n]!, bounds[n + 1]! - 1));
  tops.push(topWithin(s, bounds.at(-2)!, s.tokens.length));
  if (tops.some((t) => t === undefined)) return;
  const [first] = tops as number[];
  s.hang(first!, -1, 'root');
  (tops as number[]).forEach((top, n) => {
    if (n > 0) s.hang(top, first!, 'parataxis');
  });
  (tops as number[]).forEach((top, n) => {
    gather(s, bounds[n]!, bounds[n + 1]!, top);
  });
}

/** The nearest verb with tense above i that stands before it. */
function finiteAbove(s: Sketch, i: number): number | undefined {
  let at = s.at(i).head;
  for (let steps = 0; at >= 0 && steps < 8; at = s.at(at).head, steps++)
    if (at < i && s.at(at).upos === 'VERB' && hasTense(s, at)) return at;
  return undefined;
}

const untensed = (s: Sketch, i: number): boolean =>
  s.at(i).upos === 'VERB' &&
  !hasTense(s, i) &&
  (s.has(i, 'VerbForm=Inf') || s.has(i, 'VerbForm=Ger') || /ing$/.test(s.at(i).form));

/**
 * "accused the army of failing to act and called for …", "ordered them to leave, and two camps were burnt": what has tense is joined to what has
 * it too, whatever stands nearer.
 */
export function tenseWithTense(s: Sketch): void {
  for (let v = 3; v < s.tokens.length; v++) {
    const { head, upos } = s.at(v);
    if (upos !== 'VERB' || head < 0 || head > v || !untensed(s, head)) continue;
    const and = s.kids(v).find((k) => s.rel(k) === 'cc' && k < v);
    if (and === undefined || !['conj', 'advcl', 'parataxis'].includes(s.rel(v)) || s.kid(v, 'mark') !== undefined)
      continue;
    const bare = s.isPastParticiple(v) && s.kid(v, 'aux') === undefined;
    if (!bare && !hasTense(s, v)) continue;
    if (bare && (and !== v - 1 || s.kids(v).some((k) => s.at(k).deprel === 'obl:agent'))) continue;
    const above = finiteAbove(s, head);
    if (above === undefined || !s.hang(v, above, 'conj')) continue;
    if (bare) withTense(s, v);
    // "…, killing ten fighters": what stands behind goes with the clause that it follows.
    for (const k of s.kids(head)) if (k > v) s.hang(k, v, s.at(k).deprel);
  }
}

/** "Addressing troops in Gao, the general said …": the participle that opens a sentence before a comma is no subject. */
export function openingParticiple(s: Sketch): void {
  const first = s.tokens[0];
  if (first?.upos !== 'VERB' || !/ing$/.test(first.form) || !first.deprel.startsWith('csubj') || first.head < 0) return;
  const { head } = first;
  const subject = s.kids(head).find((k) => s.rel(k) === 'nsubj' && k < head);
  if (subject !== undefined && s.tokens.slice(1, subject).some((t) => t.form === ',')) s.hang(0, head, 'advcl');
}

/** "He said gunmen then opened fire", the gunmen and the verb both called what was said: the noun is the verb's subject. */
export function saidSubject(s: Sketch, words: ClauseWords): void {
  for (let n = 2; n < s.tokens.length; n++) {
    const { head } = s.at(n);
    if (
      !s.isNoun(n) ||
      !['ccomp', 'obj'].includes(s.rel(n)) ||
      head < 0 ||
      head > n ||
      !words.saying.has(s.at(head).lemma)
    )
      continue;
    if (s.kid(n, 'case', 'cop', 'mark') !== undefined || words.telling.has(s.at(head).lemma)) continue;
    const v = s.kids(head).find((k) => k > n && s.rel(k) === 'ccomp' && s.at(k).upos === 'VERB' && hasTense(s, k));
    if (v === undefined || s.kid(v, 'nsubj', 'csubj', 'mark', 'expl') !== undefined) continue;
    const between = s.tokens.slice(n + 1, v);
    if (
      between.some((t) => /^(?:that|as|when)$/.test(t.form)) ||
      (between.some((t) => t.form === ',') && !included(s, n, v))
    )
      continue;
    s.hang(n, v, s.kids(v).some((k) => s.at(k).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj');
  }
}

/** "reinforcements, including a regiment, were sent": between two commas only what the noun includes, the helper right behind. */
function included(s: Sketch, n: number, v: number): boolean {
  const first = Math.min(v, ...s.kids(v).filter((k) => s.rel(k) === 'aux' && k > n));
  const commas = s.tokens.flatMap((t, k) => (k > n && k < v && t.form === ',' ? [k] : []));
  return (
    commas.length === 2 &&
    commas[0] === n + 1 &&
    commas[1] === first - 1 &&
    s.at(n + 2).upos === 'VERB' &&
    s.rel(n + 2) === 'case'
  );
}

/** "raid villages, kill residents": no subject stands right behind an active verb; it is the object. */
export function objectBehind(s: Sketch, words: ClauseWords): void {
  for (let n = 1; n < s.tokens.length; n++) {
    const v = s.at(n).head;
    if (s.at(n).deprel !== 'nsubj' || v < 0 || v > n || n - v > 4 || s.at(v).upos !== 'VERB' || s.at(n).upos !== 'NOUN')
      continue;
    if (
      words.saying.has(s.at(v).lemma) ||
      words.telling.has(s.at(v).lemma) ||
      s.kid(v, 'obj', 'expl', 'aux', 'ccomp') !== undefined
    )
      continue;
    if (s.kid(n, 'case') !== undefined || s.at(v).deprel === 'acl:relcl' || v === 0) continue;
    // "gone are the days", "came a man": only behind a comma or "and", where a list of acts goes on.
    if (s.at(v - 1).form === ',' || s.at(v - 1).upos === 'CCONJ') s.hang(n, v, 'obj');
  }
}

/** "rejected calls for both men to meet, saying …": the participle of saying behind a comma goes with a verb that has tense. */
export function sayingBehind(s: Sketch, words: ClauseWords): void {
  for (let v = 4; v < s.tokens.length; v++) {
    const { head, form, lemma } = s.at(v);
    if (!/ing$/.test(form) || s.rel(v) !== 'advcl' || head < 0 || head > v || s.at(v - 1).form !== ',') continue;
    if (!words.saying.has(lemma) || !s.has(head, 'VerbForm=Inf') || hasTense(s, head) || s.rel(head) === 'xcomp')
      continue;
    const above = finiteAbove(s, head);
    if (above !== undefined) s.hang(v, above, 'advcl');
  }
}

/** "… have agreed to a truce, the two ministries say in near-identical statements", joined without a word that joins: who says so stands behind. */
export function sayersBehind(s: Sketch, words: ClauseWords): void {
  for (let v = 4; v < s.tokens.length; v++) {
    const { head, lemma, upos } = s.at(v);
    if (upos !== 'VERB' || s.rel(v) !== 'conj' || head < 0 || head > v || !words.saying.has(lemma)) continue;
    const who = s.kid(v, 'nsubj');
    if (who === undefined || who > v || s.kid(v, 'cc', 'obj', 'ccomp', 'xcomp', 'mark', 'parataxis') !== undefined)
      continue;
    const first = Math.min(who, ...s.kids(who).filter((k) => s.at(k).upos !== 'PUNCT'));
    if (s.at(first - 1)?.form === ',' && s.kid(head, 'nsubj') !== undefined) s.hang(v, head, 'parataxis');
  }
}

/** "the deal brokered by X and Y, Chad and Libya agreed …", all four joined: behind a comma a second pair is the subject of the verb that has none. */
export function secondPair(s: Sketch): void {
  for (let v = 6; v < s.tokens.length; v++) {
    if (s.at(v).upos !== 'VERB' || !hasTense(s, v) || s.kid(v, 'csubj', 'expl', 'cc') !== undefined) continue;
    const own = s.kid(v, 'nsubj');
    const first = Math.min(v, ...s.kids(v).filter((k) => k < v && s.rel(k) === 'aux'));
    const comma = s.tokens.findLastIndex((t, k) => k < first && t.form === ',');
    const ands = s.tokens.flatMap((t, k) => (t.upos === 'CCONJ' && k < first && k > comma - 8 ? [k] : []));
    if (comma < 4 || ands.length < 2 || ands.at(-1)! < comma || ands.at(-2)! > comma) continue;
    const pair = Array.from({ length: first - comma - 1 }, (_, k) => comma + 1 + k);
    const joined = (k: number) => s.isNoun(k) && s.at(k).deprel === 'conj' && s.at(k).head < k;
    const [one, two, ...more] = pair.filter((k) => joined(k) || (k === own && s.isNoun(k)));
    if (one === undefined || two === undefined || more.length > 0 || tenseOf(s, pair)) continue;
    // The second of them may have been called its subject.
    if (own !== undefined && own !== two) continue;
    s.hang(one, v, 'nsubj');
    s.hang(two, one, 'conj');
  }
}

const tenseOf = (s: Sketch, words: readonly number[]): boolean => words.some((k) => hasTense(s, k));

/** "Residents of the town, the last one held by the army, reported …", the participle called what was reported: it tells of the noun before it. */
export function heldBefore(s: Sketch, words: ClauseWords): void {
  for (let v = 3; v < s.tokens.length; v++) {
    const { head, deprel } = s.at(v);
    if (!s.isPastParticiple(v) || deprel !== 'ccomp' || head <= v || s.kid(v, 'aux', 'mark', 'cop') !== undefined)
      continue;
    if (!s.kids(v).some((k) => s.at(k).deprel === 'obl:agent') || s.kid(head, 'nsubj') !== undefined) continue;
    const subject = s.kids(v).find((k) => s.rel(k) === 'nsubj' && k < v);
    let noun = v - 1;
    while (noun > 0 && !s.isNoun(noun)) noun--;
    noun = s.phraseHead(noun, words.openers);
    if (subject === undefined || !s.tokens.slice(v, head).some((t) => t.form === ',')) continue;
    s.hang(subject, head, 'nsubj');
    if (s.isNoun(noun)) s.hang(v, noun, 'acl');
  }
}
