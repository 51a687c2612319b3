// Is one article's text taken from another's? Two sketches in, the kind of taking and its score out.

import type { Lineage } from '../../domain/index.js';
import { type DayRange, gap } from '../days.js';
import type { Voice } from '../families.js';
import { coverage, inOrder, type Run, sharedRuns } from './align.js';
import { commonOrder, commonWords } from './common-order.js';
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
  /** Where in the text each stands. */
  readonly boneStarts: Int32Array;
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
 * Least scores of each kind. Two reports of one press conference share the quotation, so quoted words weigh a quarter;
 * they share names and figures, so order has to agree too. Set where eval/lineage has its copies and Wikinews (two
 * years of unrelated articles) its non-copies well on either side.
 */
export const least = {
  /** Share of both texts that runs alike. */
  exact: 0.9,
  /** Share of either text that runs alike. */
  part: 0.35,
  /** Of that share, what facts in the same order must reach. */
  form: 0.65,
  /** Mean of words and facts in the same order, both above chance. */
  reworded: 0.36,
  /** The same where one credits the other. */
  credited: 0.28,
  /** Facts in the same order, and cognate words. */
  translated: 0.5,
  /** The same where one credits the other or says that it is a translation. */
  translatedCredited: 0.36,
  /** Distinct words (in one language) or facts that must be shared, in any order, before order is looked at. */
  common: 0.25,
  /** Words that must run alike, whatever their share: two one-line items are no copies. */
  words: 20,
  /** Content words that must stand in the same order. */
  inOrder: 8,
  /** Weight of the facts that must stand in the same order: five or so. */
  facts: 4.5,
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

/** The first content words of a text. */
function contentOf({ tokens }: TextSketch): Uint16Array {
  const out = new Uint16Array(Math.min(tokens.length, HEAD));
  let n = 0;
  for (let i = 0; i < tokens.length && n < HEAD; i++) if ((tokens[i]! & CONTENT) !== 0) out[n++] = tokens[i]!;
  return out.subarray(0, n);
}

/** Share of the smaller skeleton's weight that the other has in any order: never less than in the same order. */
function commonWeight(a: TextSketch, b: TextSketch): number {
  const weight = (s: TextSketch, other: TextSketch) => {
    const items = new Set(other.bones);
    let [shared, all] = [0, 0];
    for (let i = 0; i < s.bones.length; i++) {
      all += s.boneWeights[i]!;
      if (items.has(s.bones[i]!)) shared += s.boneWeights[i]!;
    }
    return { shared, all };
  };
  const [x, y] = [weight(a, b), weight(b, a)];
  const smaller = Math.min(x.all, y.all);
  return smaller === 0 ? 0 : Math.min(1, Math.max(x.shared, y.shared) / smaller);
}

/** Share of the smaller skeleton's weight that the other has in the same order, and of both; and that weight. */
export function skeletonShare(a: TextSketch, b: TextSketch): { contained: number; mutual: number; shared: number } {
  const weigh = (s: TextSketch) => s.boneWeights.subarray(0, HEAD).reduce((sum, w) => sum + w, 0);
  const [wa, wb] = [weigh(a), weigh(b)];
  const shared = inOrder(a.bones.subarray(0, HEAD), b.bones.subarray(0, HEAD), a.boneWeights);
  const smaller = Math.min(wa, wb);
  return { contained: smaller ? shared / smaller : 0, mutual: wa + wb ? (2 * shared) / (wa + wb) : 0, shared };
}

/** Share of the shorter text's content words that the other has in the same order; their number; and what of it is above chance. */
export function wordShare(a: TextSketch, b: TextSketch): { contained: number; shared: number; surplus: number } {
  const [x, y] = [contentOf(a), contentOf(b)];
  const shared = commonOrder(x, y);
  const shorter = Math.min(x.length, y.length);
  const contained = shorter ? shared / shorter : 0;
  // Longer texts on any two subjects share more words in order: a fiftieth of the root of their length, as measured.
  const chance = Math.min(0.4, 0.02 * Math.sqrt(shorter));
  return { contained, shared, surplus: Math.max(0, (contained - chance) / (1 - chance)) };
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
  // Two texts that have few words in common need no closer look: most candidates end here.
  if (commonWords(a.tokens, b.tokens) < least.common) return null;
  const runs = sharedRuns(a.tokens, b.tokens);
  const [ca, cb] = [coverage(runs, 'a', tokenWeights(a)), coverage(runs, 'b', tokenWeights(b))];
  const [low, high] = [Math.min(ca, cb), Math.max(ca, cb)];
  const facts = skeletonShare(a, b);
  // A form filled in twice (a match report, a weather bulletin) shares its words, but not its names and figures.
  const form = Math.min(a.bones.length, b.bones.length) >= 8 && facts.contained < least.form * Math.min(high, 0.8);
  const alike = form ? 0 : runs.reduce((sum, run) => sum + run.length, 0);
  if (low >= least.exact && alike >= least.words) {
    return { kind: 'exact', score: round(low), why: `${percent(low)} of the words run alike in both texts`, runs };
  }
  if (high >= least.part && alike >= least.words) {
    return { kind: 'part', score: round(high), why: `${percent(high)} of one text runs alike in the other`, runs };
  }
  const words = wordShare(a, b);
  if (words.shared < least.inOrder || form) return null;
  // Few facts prove little: below eight their share counts for less.
  const sure = Math.min(1, Math.min(a.bones.length, b.bones.length) / 8);
  const score = round(0.6 * words.surplus + 0.4 * facts.contained * sure);
  const why = `${percent(words.contained)} of the content words of the shorter text, and ${percent(facts.contained)} of its facts, stand in the other in the same order`;
  if (score >= least.reworded && words.surplus > 0.15) return { kind: 'reworded', score, why, runs };
  if (score >= least.credited && credits(a, b))
    return { kind: 'credited', score, why: `one credits the other; ${why}`, runs };
  return null;
}

function acrossLanguages(a: TextSketch, b: TextSketch): Comparison | null {
  if (commonWeight(a, b) < least.common) return null;
  const facts = skeletonShare(a, b);
  if (facts.shared < least.facts) return null;
  // "Coalition", "missile", "parlement": what languages of one script share is told in the same order too.
  const words = wordShare(a, b);
  const score = round(Math.min(1, 0.5 * facts.contained + 0.5 * facts.mutual + 0.4 * words.surplus));
  const needed = a.translated || b.translated || credits(a, b) ? least.translatedCredited : least.translated;
  if (score < needed) return null;
  return {
    kind: 'translated',
    score,
    why: `${percent(facts.contained)} of who, where, when and how many of the shorter text stand in the other in the same order`,
    runs: [],
  };
}

const round = (x: number) => Math.round(x * 1000) / 1000;
