// "Chad, which blames the rebels, closed its border": the verb behind a clause set in between is the noun's, whatever it was hung on.

import type { ClauseWords } from '../../languages/acts.js';
import { gather, hasTense, tenseWithin, withTense } from './regions.js';
import type { Sketch } from './sketch.js';

const relative = /^(?:which|who|whose|whom|where)$/;
const opening = /^(?:that|[;:–—«»“”"])$/i;

/** The verb right behind a comma, past its helpers and adverbs; undefined where something else stands there. */
function verbAt(s: Sketch, k: number): number | undefined {
  let v = k;
  while (v < k + 5 && ['AUX', 'ADV', 'PART'].includes(s.tokens[v]?.upos ?? '')) v++;
  if (s.tokens[v]?.upos !== 'VERB') return undefined;
  const helped = v > k && s.tokens.slice(k, v).some((t) => t.upos === 'AUX');
  if (helped)
    return s.has(v, 'VerbForm=Fin') || s.isPastParticiple(v) || s.has(v, 'VerbForm=Inf') || s.has(v, 'Tense=Pres')
      ? v
      : undefined;
  return s.has(v, 'VerbForm=Fin') || s.isPastParticiple(v) ? v : undefined;
}

/** Where the relative clause behind the comma c begins; undefined where none does. */
function relativeBehind(s: Sketch, c: number): number | undefined {
  for (let k = c + 1; k < c + 4; k++) {
    const t = s.tokens[k];
    if (t && relative.test(t.lemma.toLowerCase())) return k;
    if (!t || !['ADP', 'NUM', 'ADJ', 'DET', 'PRON'].includes(t.upos)) return undefined;
  }
  return undefined;
}

export function pastInsertion(s: Sketch, words: ClauseWords): void {
  for (let c = 1; c + 4 < s.tokens.length; c++) {
    if (s.at(c).form !== ',' || !s.isNoun(c - 1)) continue;
    const pronoun = relativeBehind(s, c);
    if (pronoun === undefined) continue;
    let start = c;
    while (start > 0 && !opening.test(s.at(start - 1).form)) start--;
    // The noun is what its clause begins with: no verb with tense stands before it.
    if (tenseWithin(s, start, c)) continue;
    let d = pronoun + 2;
    let v: number | undefined;
    for (; d < s.tokens.length - 1 && v === undefined; d++) {
      if (/^[;:«»“”"]$/.test(s.at(d).form)) break;
      if (s.at(d).form === ',' && tenseWithin(s, pronoun, d)) v = verbAt(s, d + 1);
    }
    d--;
    if (v === undefined) continue;
    // "Chad, which blames the rebels": the head of all before the comma.
    let noun = c - 1;
    while (s.at(noun).head >= start && s.at(noun).head < c && s.at(s.at(noun).head).upos !== 'VERB')
      noun = s.at(noun).head;
    if (s.kid(noun, 'case') !== undefined && s.kid(v, 'nsubj') === undefined) noun = firstNoun(s, start, c) ?? noun;
    if (s.kid(noun, 'case') !== undefined) continue;
    settle(s, { start, c, d, v, noun }, words);
  }
}

/** The first noun of a stretch that no preposition marks. */
function firstNoun(s: Sketch, from: number, to: number): number | undefined {
  for (let k = from; k < to; k++)
    if (s.isNoun(k) && s.kid(k, 'case') === undefined && !['compound', 'flat', 'nmod'].includes(s.rel(k))) return k;
  return undefined;
}

interface Shape {
  readonly start: number;
  readonly c: number;
  /** The comma that closes what is set in. */
  readonly d: number;
  readonly v: number;
  readonly noun: number;
}

function settle(s: Sketch, { start, c, d, v, noun }: Shape, words: ClauseWords): void {
  const inner = topOfRelative(s, c, d);
  const well = s.isAbove(v, noun) && s.at(noun).head === v && s.at(inner ?? noun).head === noun;
  if (inner === undefined || well) return;
  // The place of the whole clause: where the first of its words was hung that hangs outside of it.
  const before = [inner, noun, v].find((k) => s.at(k).head >= 0 && s.at(k).head < start);
  const root = start === 0 ? -1 : before === undefined ? -1 : s.at(before).head;
  const rel = root < 0 ? 'root' : s.at(before!).deprel;
  const tokens = s.tokens.findIndex((t) => t.head < 0);
  if (root < 0 && tokens < start) return;
  s.hang(v, root, rel);
  s.hang(noun, v, s.kids(v).some((k) => s.at(k).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj');
  s.hang(inner, noun, 'acl:relcl');
  gather(s, c + 1, d, inner);
  if (start > 0 && s.at(start - 1).head === inner) s.hang(start - 1, v, 'mark');
  for (let k = start; k < c; k++) if (s.at(k).head >= c && k !== noun) s.hang(k, v, s.at(k).deprel);
  for (let k = d + 1; k < s.tokens.length; k++) {
    const { head, upos } = s.at(k);
    if (k === v || head > d || head === v || (start > 0 && /^[.!?]$/.test(s.at(k).form))) continue;
    const opener =
      upos === 'VERB' ? s.kids(k).find((x) => x < k && words.openers.has(s.at(x).form.toLowerCase())) : undefined;
    const behind = upos === 'VERB' && hasTense(s, k) && openerBefore(s, v, k, words);
    s.hang(
      k,
      v,
      opener !== undefined || behind ? 'advcl' : ['root', 'parataxis'].includes(s.rel(k)) ? 'conj' : s.at(k).deprel,
    );
  }
  withTense(s, v);
}

/** "suspended its mission after the junta refused": an opener taken for the preposition of the subject. */
function openerBefore(s: Sketch, v: number, k: number, words: ClauseWords): boolean {
  for (let i = k - 1; i > v; i--) {
    if (!words.openers.has(s.at(i).form.toLowerCase())) continue;
    const noun = s.at(i).head;
    if (noun > i && noun < k && s.isNoun(noun) && s.kid(k, 'nsubj') === undefined) {
      s.hang(noun, k, 'nsubj');
      s.hang(i, k, 'mark');
    }
    return true;
  }
  return false;
}

/** The verb with tense that heads the clause set in. */
function topOfRelative(s: Sketch, c: number, d: number): number | undefined {
  let found: number | undefined;
  for (let k = c + 1; k < d; k++) {
    const { head } = s.at(k);
    if (hasTense(s, k) && (head <= c || head >= d)) found ??= k;
  }
  if (found !== undefined) return found;
  for (let k = c + 1; k < d; k++) if (hasTense(s, k)) return k;
  return undefined;
}

const dash = /^[–—-]$/;

/** "Ten people, among them a boy, were hurt", "The captives – six Turks and a Swede – were freed": the verb behind what names some of them is theirs all. */
export function pastExamples(s: Sketch): void {
  for (let c = 1; c + 5 < s.tokens.length; c++) {
    const closing = closingOf(s, c);
    if (closing === undefined || !s.isNoun(c - 1)) continue;
    const d = s.tokens.findIndex((t, k) => k > c + 1 && closing(t.form) && !tenseWithin(s, c, k) && verbAt(s, k + 1));
    const v = d < 0 ? undefined : verbAt(s, d + 1);
    if (v === undefined) continue;
    let start = c;
    while (start > 0 && !opening.test(s.at(start - 1).form)) start--;
    if (tenseWithin(s, start, c)) continue;
    let noun = c - 1;
    while (s.at(noun).head >= start && s.at(noun).head < c) noun = s.at(noun).head;
    if (!s.isNoun(noun) || s.kid(noun, 'case') !== undefined) continue;
    allOfThem(s, { start, c, d, v, noun });
  }
}

/** Which token closes what the token c opens: a comma behind ", among them", a dash behind a dash that stands alone. */
function closingOf(s: Sketch, c: number): ((form: string) => boolean) | undefined {
  const [t, next, them] = [s.at(c), s.at(c + 1), s.at(c + 2)];
  if (t.form === ',' && next.upos === 'ADP' && them.upos === 'PRON' && s.has(c + 2, 'Number=Plur'))
    return (form) => form === ',';
  const alone = dash.test(t.form) && s.at(c - 1).end < t.start && t.end < next.start;
  return alone ? (form) => form === t.form : undefined;
}

function allOfThem(s: Sketch, { c, d, v, noun }: Shape): void {
  const isInside = (k: number) => k > c && k < d;
  // Where the verb or the noun was hung on what is outside of both.
  if (s.isAbove(noun, v)) s.takeOver(v, noun);
  else if (isInside(s.at(v).head)) return;
  s.hang(noun, v, s.kids(v).some((k) => s.at(k).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj');
  const first = s.tokens.findIndex((_, k) => isInside(k) && s.isNoun(k) && !isInside(s.at(k).head));
  if (first >= 0) s.hang(first, noun, 'parataxis');
  for (let k = c + 1; k < d; k++)
    if (k !== first && !isInside(s.at(k).head)) s.hang(k, first < 0 ? noun : first, first < 0 ? 'parataxis' : 'list');
  for (let k = d + 1; k < s.tokens.length; k++) {
    const { head } = s.at(k);
    if (k === v || head === v || (head !== noun && !isInside(head))) continue;
    s.hang(k, v, s.rel(k) === 'nmod' ? 'obl' : s.at(k).deprel);
  }
}
