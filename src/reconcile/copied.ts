// Claims that stand in a passage that one article copied from another: the same words are the same claim, whatever else is known.

import type { ClaimSketch } from './claim-sketch.js';
import type { TextLink } from './lineage/index-texts.js';
import type { Edge } from './merge.js';

/** More than any match of two accounts can score: a copy is no second account. */
const COPIED = 20;
/** Share of both claims' words that the passage must cover. */
const COVERED = 0.8;

type Words = readonly [number, number];

const length = ([from, to]: Words) => to - from;
const common = (x: Words, y: Words) => Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));

/** Edges between the claims of two linked articles whose words are the same words. `claimsOf`: ordinals of an article's claims. */
export function copiedClaims(
  link: TextLink,
  claimsOf: (article: number) => readonly number[],
  sketch: (claim: number) => ClaimSketch,
): Edge[] {
  const edges: Edge[] = [];
  const theirs = claimsOf(link.b);
  for (const { a, b, length: n } of link.comparison.runs) {
    for (const x of claimsOf(link.a)) {
      const mine = sketch(x);
      if (common(mine.words, [a, a + n]) < COVERED * length(mine.words) || length(mine.words) === 0) continue;
      const moved: Words = [mine.words[0] + b - a, mine.words[1] + b - a];
      for (const y of theirs) {
        const other = sketch(y);
        const same = mine.kind === other.kind && mine.type === other.type && mine.unit === other.unit;
        if (!same || common(moved, other.words) < COVERED * Math.max(length(moved), length(other.words))) continue;
        if (mine.value !== other.value) continue;
        const [low, high] = mine.id < other.id ? [x, y] : [y, x];
        edges.push({ a: low, b: high, score: COPIED, weak: false });
      }
    }
  }
  return edges;
}
