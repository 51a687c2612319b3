// All texts of a dossier, indexed so that a new one is compared only with those that may share its words or facts.

import { Postings } from '../postings.js';
import { type Comparison, compareTexts, type TextSketch } from './compare.js';
import { bandKeys, shingles, winnow } from './shingles.js';
import { TextStore } from './text-store.js';

/** Items of a key that all others of it are compared with. */
const PIVOTS = 8;
/** Keys of different purposes must not meet. */
const SALT = { whole: 1, facts: 2 };
/** Keys of facts that two must share: any two articles of a crisis name a few of the same actors. */
const FACTS = 2;

/** A pair of articles, by ordinal, whose texts are kin. `a` has the lower id. */
export interface TextLink {
  readonly a: number;
  readonly b: number;
  readonly comparison: Comparison;
}

/**
 * Keys under which kin meet, and how much of what is needed each is worth. Lightly changed copies share a MinHash band
 * over runs of three words (18 bands of 3 find 95 % of pairs of Jaccard similarity 0.55); pieces share a winnowed run
 * of 23 words; translations and rewritings share two bands over the things they name (of 36 bands of 2: 98 % at 0.4,
 * but 5 % at 0.1, where one band would let 30 % through).
 */
function keysOf(sketch: TextSketch): Map<number, number> {
  const keys = new Map<number, number>();
  for (const k of bandKeys(new Uint32Array(new Set(sketch.bones)), 36, 2, SALT.facts)) keys.set(k, 1 / FACTS);
  for (const k of bandKeys(shingles(sketch.tokens, 3), 18, 3, SALT.whole)) keys.set(k, 1);
  for (const k of winnow(shingles(sketch.tokens, 8), 16)) keys.set(k, 1);
  return keys;
}

export class TextIndex {
  private readonly sketches = new TextStore();
  private readonly postings: Postings;
  private readonly links: TextLink[] = [];
  /** Positions in `links` of each article's links. */
  private readonly linksOf: number[][] = [];

  constructor(rank: (article: number) => number) {
    this.postings = new Postings(rank, PIVOTS);
  }

  sketch(article: number): TextSketch {
    return this.sketches.at(article);
  }

  /** Adds the article with the next ordinal; gives the ordinals of its kin. */
  add(sketch: TextSketch): number[] {
    const me = this.sketches.length;
    this.sketches.push(sketch);
    this.linksOf.push([]);
    const candidates = new Map<number, number>();
    for (const [key, worth] of keysOf(sketch))
      this.postings.add(key, me, (other) => candidates.set(other, (candidates.get(other) ?? 0) + worth));
    const kin: number[] = [];
    for (const [other, worth] of candidates) {
      if (worth < 1) continue;
      const theirs = this.sketches.at(other);
      const first = sketch.id < theirs.id;
      const [a, b] = first ? [me, other] : [other, me];
      const comparison = first ? compareTexts(sketch, theirs) : compareTexts(theirs, sketch);
      if (!comparison) continue;
      this.linksOf[a]!.push(this.links.length);
      this.linksOf[b]!.push(this.links.length);
      this.links.push({ a, b, comparison });
      kin.push(other);
    }
    return kin;
  }

  /** Links of one article, as far as known. */
  of(article: number): TextLink[] {
    return this.linksOf[article]!.map((i) => this.links[i]!);
  }

  /** All links that hold whatever the order of adding, sorted by the ids of their articles. */
  all(): TextLink[] {
    const keys = new Map<number, Map<number, number>>();
    const keysOfArticle = (article: number) => {
      const known = keys.get(article) ?? keysOf(this.sketches.at(article));
      keys.set(article, known);
      return known;
    };
    return this.links
      .filter(({ a, b }) => {
        const theirs = keysOfArticle(b);
        let shared = 0;
        for (const [key, worth] of keysOfArticle(a))
          if (theirs.has(key) && this.postings.pairs(key, a, b)) shared += worth;
        return shared >= 1;
      })
      .sort((x, y) => {
        const [p, q] = x.a === y.a ? [x.b, y.b] : [x.a, y.a];
        return this.sketches.idOf(p) < this.sketches.idOf(q) ? -1 : 1;
      });
  }
}
