// A link between two texts as the record shows it: its direction, and the passages side by side.

import type { Inspection, Lineage, Quote } from '../../domain/index.js';
import { wordsOf } from '../words.js';
import { passages } from './align.js';
import type { TextSketch } from './compare.js';
import type { TextLink } from './index-texts.js';

/** Passages shown of one link; the longest. */
const SHOWN = 6;

/** Who had it first, and how that is known; null where it isn't. `1`: the first, `-1`: the second. */
function direction(a: TextSketch, b: TextSketch): { first: 1 | -1; why: string } | null {
  if (a.published && b.published) {
    if (a.published.high < b.published.low) return { first: 1, why: 'published earlier' };
    if (b.published.high < a.published.low) return { first: -1, why: 'published earlier' };
  }
  const creditedBy = (x: TextSketch, y: TextSketch) =>
    x.voice.isAgency && x.voice.family !== null && y.voice.agencies.includes(x.voice.family);
  if (creditedBy(a, b)) return { first: 1, why: 'credited by the other' };
  if (creditedBy(b, a)) return { first: -1, why: 'credited by the other' };
  if (a.translated !== b.translated) return { first: b.translated ? 1 : -1, why: 'the other is a translation' };
  return null;
}

const quote = (text: string, start: number, end: number): Quote => ({ start, end, exact: text.slice(start, end) });

/** Passages of texts in one language: shared runs, a few changed words allowed between. */
function sharedPassages(link: TextLink, a: string, b: string) {
  const [wa, wb] = [wordsOf(a), wordsOf(b)];
  return passages(link.comparison.runs, 3)
    .sort((x, y) => y.a[1] - y.a[0] - (x.a[1] - x.a[0]) || x.a[0] - y.a[0])
    .slice(0, SHOWN)
    .sort((x, y) => x.a[0] - y.a[0])
    .map((p) => ({
      a: quote(a, wa[p.a[0]]!.start, wa[p.a[1] - 1]!.end),
      b: quote(b, wb[p.b[0]]!.start, wb[p.b[1] - 1]!.end),
    }));
}

const sentence = /[^.!?…\n]+(?:[.!?…]+(?=\s|$|["»”])|\n|$)/g;

/** Sentences without an abbreviation list: good enough to show, never used to decide. */
function sentencesOf(text: string): { start: number; end: number }[] {
  return [...text.matchAll(sentence)]
    .filter((m) => m[0].trim().length > 20)
    .map((m) => ({ start: m.index + (m[0].length - m[0].trimStart().length), end: m.index + m[0].trimEnd().length }));
}

/** Sentences of two languages that name the same things: each with the one that shares most of it by weight. */
function parallelSentences(sketches: { readonly a: TextSketch; readonly b: TextSketch }, ta: string, tb: string) {
  const within = (side: 'a' | 'b', s: { start: number; end: number }) => {
    const { bones, boneWeights, boneStarts } = sketches[side];
    const found = new Map<number, number>();
    // Weights are tenths, which a Float32Array does not hold exactly.
    for (let i = 0; i < bones.length; i++)
      if (boneStarts[i]! >= s.start && boneStarts[i]! < s.end)
        found.set(bones[i]!, Math.round(boneWeights[i]! * 10) / 10);
    return found;
  };
  const theirs = sentencesOf(tb).map((s) => ({ ...s, items: within('b', s) }));
  const found: { a: Quote; b: Quote; weight: number }[] = [];
  for (const s of sentencesOf(ta)) {
    const mine = within('a', s);
    let best: { weight: number; at: { start: number; end: number } } | null = null;
    for (const t of theirs) {
      let weight = 0;
      for (const [item, w] of mine) if (t.items.has(item)) weight += w;
      if (weight >= 2 && (!best || weight > best.weight)) best = { weight, at: t };
    }
    if (best)
      found.push({ a: quote(ta, s.start, s.end), b: quote(tb, best.at.start, best.at.end), weight: best.weight });
  }
  return found
    .sort((x, y) => y.weight - x.weight || x.a.start - y.a.start)
    .slice(0, SHOWN)
    .sort((x, y) => x.a.start - y.a.start)
    .map(({ a: from, b: to }) => ({ a: from, b: to }));
}

/** The link as the record shows it. `a` and `b` are the articles of the sketches, in their order. */
export function describeLink(
  link: TextLink,
  sketches: { readonly a: TextSketch; readonly b: TextSketch },
  inspections: { readonly a: Inspection; readonly b: Inspection },
): Lineage {
  const { comparison } = link;
  const known = direction(sketches.a, sketches.b);
  const swap = known?.first === -1;
  const pairs =
    sketches.a.language === sketches.b.language
      ? sharedPassages(link, inspections.a.article.text, inspections.b.article.text)
      : parallelSentences(sketches, inspections.a.article.text, inspections.b.article.text);
  return {
    from: swap ? sketches.b.id : sketches.a.id,
    to: swap ? sketches.a.id : sketches.b.id,
    kind: comparison.kind,
    score: comparison.score,
    directed: known !== null,
    why: known ? `${comparison.why}; the first: ${known.why}` : comparison.why,
    passages: pairs.map((p) => (swap ? { from: p.b, to: p.a } : { from: p.a, to: p.b })),
  };
}
