// Is one article's text taken from another's? Two sketches in, the kind of taking and its score out.

import type { Lineage } from '../../domain/index.js';
import { type DayRange, gap } from '../days.js';
import type { Voice } from '../families.js';
import { coverage, inOrder, type Run, sharedRuns } from './align.js';
import { CONTENT } from './shingles.js';

/** What is kept of an article's text in memory: some 3 kB for 500 words. */
export interface TextSketch {
  readonly id: string;
  readonly language: string;
  readonly translated: boolean;
  readonly tokens: Uint16Array;
  /** First and last token (half-open) of each quotation, flat. */
  readonly quoted: Int32Array;
  /** Items and weights of the skeleton. */
  readonly bones: Int32Array;
  readonly boneWeights: Float32Array;
  /** Days on which it may have been published; null where unknown. */
  readonly published: DayRange | null;
  readonly voice: Voice;
}

export interface Comparison {
  readonly kind: Lineage['kind'];
  readonly score: number;
  readonly why: string;
  /** Empty for translations. */
  readonly runs: readonly Run[];
}

/**
 * Least share of the shorter text for each kind. Two reports of one press conference share the quotation, so quoted
 * words weigh a quarter; they share names and figures, so order has to agree too.
 */
export const least = {
  /** Of both texts. */
  exact: 0.8,
  /** Of the shorter text. */
  part: 0.35,
  /** Of the content words of the shorter text, found in the other in the same order. */
  reworded: 0.42,
  /** The same where one credits the other. */
  credited: 0.3,
  /** Of the weight of the skeleton, in the same order. */
  translated: 0.55,
  /** Bones that a skeleton must have before it can prove anything. */
  bones: 8,
  /** Words that must run alike, or content words in the same order, whatever their share: two one-line items are no copies. */
  words: 20,
} as const;

/** Days between two publications past which the later is no copy of the earlier: archives republish, but rarely. */
const APART = 45;
/** Longest sequence aligned word by word; of longer texts the head, where a news text says what it has to say. */
const HEAD = 1200;

/** Weight of each token: content words in full, small words little, quoted words a quarter of it. */
function tokenWeights(s: TextSketch): Float32Array {
  const out = new Float32Array(s.tokens.length);
  for (let i = 0; i < out.length; i++) out[i] = s.tokens[i]! & CONTENT ? 1 : 0.4;
  for (let q = 0; q < s.quoted.length; q += 2) {
    for (let i = s.quoted[q]!; i < Math.min(out.length, s.quoted[q + 1]!); i++) out[i] = out[i]! / 4;
  }
  return out;
}

const contentOf = (s: TextSketch): Uint16Array => s.tokens.filter((t) => (t & CONTENT) !== 0).subarray(0, HEAD);

/** Share of the smaller sequence's weight that stands in the other in the same order. */
export function skeletonShare(a: TextSketch, b: TextSketch): { contained: number; mutual: number; shared: number } {
  const weigh = (s: TextSketch) => s.boneWeights.subarray(0, HEAD).reduce((sum, w) => sum + w, 0);
  const [wa, wb] = [weigh(a), weigh(b)];
  const shared = inOrder(a.bones.subarray(0, HEAD), b.bones.subarray(0, HEAD), a.boneWeights);
  const smaller = Math.min(wa, wb);
  return { contained: smaller ? shared / smaller : 0, mutual: wa + wb ? (2 * shared) / (wa + wb) : 0, shared };
}

/** Share of the shorter text's content words that the other has in the same order, and of both. */
export function wordShare(a: TextSketch, b: TextSketch): { contained: number; mutual: number; shared: number } {
  const [x, y] = [contentOf(a), contentOf(b)];
  const shared = inOrder(x, y);
  const shorter = Math.min(x.length, y.length);
  return {
    contained: shorter ? shared / shorter : 0,
    mutual: shorter ? (2 * shared) / (x.length + y.length) : 0,
    shared,
  };
}

const credits = (a: TextSketch, b: TextSketch): boolean =>
  (b.voice.isAgency && b.voice.family !== null && a.voice.agencies.includes(b.voice.family)) ||
  (a.voice.isAgency && a.voice.family !== null && b.voice.agencies.includes(a.voice.family));

const percent = (x: number) => `${Math.round(x * 100)} %`;

/** How one text comes from the other, in either direction; null where nothing shows that it does. Symmetric. */
export function compareTexts(a: TextSketch, b: TextSketch): Comparison | null {
  if (a.published && b.published && gap(a.published, b.published) > APART) return null;
  return a.language === b.language ? sameLanguage(a, b) : acrossLanguages(a, b);
}

function sameLanguage(a: TextSketch, b: TextSketch): Comparison | null {
  if (a.tokens.length === 0 || b.tokens.length === 0) return null;
  const runs = sharedRuns(a.tokens, b.tokens);
  const [ca, cb] = [coverage(runs, 'a', tokenWeights(a)), coverage(runs, 'b', tokenWeights(b))];
  const [low, high] = [Math.min(ca, cb), Math.max(ca, cb)];
  const alike = runs.reduce((sum, run) => sum + run.length, 0);
  if (low >= least.exact && alike >= least.words) {
    return { kind: 'exact', score: round(low), why: `${percent(low)} of the words run alike in both texts`, runs };
  }
  if (high >= least.part && alike >= least.words) {
    return { kind: 'part', score: round(high), why: `${percent(high)} of one text runs alike in the other`, runs };
  }
  const words = wordShare(a, b);
  if (words.shared < least.words) return null;
  const bones = skeletonShare(a, b);
  // Runs, words in order and facts in order are three looks at one thing: their mean is steadier than any of them.
  const score = 0.6 * words.contained + 0.4 * Math.max(bones.contained * 0.8, high);
  if (score >= least.reworded) {
    return {
      kind: 'reworded',
      score: round(score),
      why: `${percent(words.contained)} of the content words of the shorter text, and ${percent(bones.contained)} of its facts, stand in the other in the same order`,
      runs,
    };
  }
  if (score >= least.credited && credits(a, b)) {
    return {
      kind: 'credited',
      score: round(score),
      why: `one credits the other, and ${percent(words.contained)} of its content words stand there in the same order`,
      runs,
    };
  }
  return null;
}

function acrossLanguages(a: TextSketch, b: TextSketch): Comparison | null {
  if (Math.min(a.bones.length, b.bones.length) < least.bones) return null;
  const { contained, mutual } = skeletonShare(a, b);
  const score = 0.5 * contained + 0.5 * mutual;
  const needed = least.translated - (a.translated || b.translated || credits(a, b) ? 0.08 : 0);
  if (score < needed) return null;
  return {
    kind: 'translated',
    score: round(score),
    why: `${percent(contained)} of who, where, when and how many of the shorter text stand in the other in the same order`,
    runs: [],
  };
}

const round = (x: number) => Math.round(x * 1000) / 1000;
