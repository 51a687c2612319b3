// Parts of speech: a greedy left-to-right tagger over words, endings, shapes, clusters and the tags already given.

import { key1, key2, key3 } from '../learn/hash.js';
import type { Scorer } from '../learn/linear.js';
import { UPOS } from './upos.js';
import type { Word } from './words.js';

const NONE = -7;
const MAX = 64;

/** Features of word `i`, given the tags before it, from `keys[n]` on: those of a first look, or all the rest; returns where they end. */
export function tagFeatures(
  words: readonly Word[],
  i: number,
  tags: Uint8Array,
  keys: Int32Array,
  n: number,
  rest: boolean,
): number {
  const w = words[i]!;
  const a = words[i - 1];
  const aa = words[i - 2];
  const b = words[i + 1];
  const bb = words[i + 2];
  const t1 = i > 0 ? tags[i - 1]! : 40;
  const t2 = i > 1 ? tags[i - 2]! : 40;
  const aid = a ? a.id : NONE;
  const bid = b ? b.id : NONE;
  const aaid = aa ? aa.id : NONE;
  const bbid = bb ? bb.id : NONE;
  const first = a ? 0 : 1;
  // What a dictionary would allow.
  const may = (w.verb > 0 ? 2 : 0) + w.noun;
  const mayNext = b ? (b.verb > 0 ? 2 : 0) + b.noun : NONE;
  if (!rest) {
    keys[n++] = key2(1, aid, w.id);
    keys[n++] = key2(2, w.id, bid);
    keys[n++] = key1(3, aid);
    keys[n++] = key1(10, w.s4);
    keys[n++] = key1(11, w.s5);
    keys[n++] = key2(15, w.shape, first);
    keys[n++] = key2(17, a ? a.shape : NONE, w.shape);
    keys[n++] = key3(24, t2, t1, w.id);
    keys[n++] = key2(25, t1, bid);
    keys[n++] = key1(26, w.tags);
    keys[n++] = key2(27, w.tags, b ? b.tags : NONE);
    keys[n++] = key3(28, w.tags, b ? b.tags : NONE, bb ? bb.tags : NONE);
    keys[n++] = key2(29, t1, w.tags);
    keys[n++] = key2(31, t1, w.s3);
    keys[n++] = key2(32, w.tags, w.s3);
    keys[n++] = key2(35, t1, w.cluster);
    keys[n++] = key3(36, t2, t1, w.tags);
    keys[n++] = key2(38, t1, b ? b.coarse : NONE);
    keys[n++] = key3(39, t1, w.s2, b ? b.s2 : NONE);
    keys[n++] = key3(43, t1, w.verb, w.noun);
    keys[n++] = key3(44, w.tags, may, mayNext);
    return n;
  }
  keys[n++] = key1(0, w.id);
  keys[n++] = key1(4, bid);
  keys[n++] = key1(5, aaid);
  keys[n++] = key1(6, bbid);
  keys[n++] = key1(7, w.s1);
  keys[n++] = key1(8, w.s2);
  keys[n++] = key1(9, w.s3);
  keys[n++] = key1(12, w.p1);
  keys[n++] = key1(13, w.p2);
  keys[n++] = key1(14, w.p3);
  keys[n++] = key2(16, w.shape, b ? b.shape : NONE);
  keys[n++] = key1(18, w.cluster);
  keys[n++] = key2(19, a ? a.cluster : NONE, w.cluster);
  keys[n++] = key2(20, w.cluster, b ? b.cluster : NONE);
  keys[n++] = key1(21, t1);
  keys[n++] = key2(22, t2, t1);
  keys[n++] = key2(23, t1, w.id);
  keys[n++] = key3(30, t1, w.tags, b ? b.tags : NONE);
  keys[n++] = key1(33, a ? a.s3 : NONE);
  keys[n++] = key1(34, b ? b.s3 : NONE);
  keys[n++] = key2(37, aid, bid);
  keys[n++] = key2(40, aaid, aid);
  keys[n++] = key2(41, bid, bbid);
  keys[n++] = key2(42, w.verb, w.noun);
  keys[n++] = key3(45, t1, may, b ? b.tags : NONE);
  keys[n++] = key3(46, may, w.shape, first);
  keys[n++] = key3(47, may, w.s2, t1);
  return n;
}

export class Tagger {
  private readonly keys = new Int32Array(MAX);
  private readonly scores = new Float32Array(UPOS.length);

  /** `sure`: the lead over the next tag at which a first look is enough. */
  constructor(
    readonly model: Scorer,
    readonly sure = Number.POSITIVE_INFINITY,
  ) {}

  /** Writes the index in `UPOS` of each word to `tags`. */
  tag(words: readonly Word[], tags: Uint8Array): void {
    const { keys, scores } = this;
    for (let i = 0; i < words.length; i++) {
      const { sure } = words[i]!;
      if (sure >= 0) {
        tags[i] = sure;
        continue;
      }
      scores.fill(0);
      let n = tagFeatures(words, i, tags, keys, 0, false);
      this.model.score(keys, n, scores);
      let tag = best(scores);
      if (lead(scores, tag) < this.sure) {
        n = tagFeatures(words, i, tags, keys, 0, true);
        this.model.score(keys, n, scores);
        tag = best(scores);
      }
      tags[i] = tag;
    }
  }
}

/** How far the score of class `k`, the best, lies above the next. */
export function lead(scores: Float32Array, k: number): number {
  let next = Number.NEGATIVE_INFINITY;
  for (let j = 0; j < scores.length; j++) if (j !== k && scores[j]! > next) next = scores[j]!;
  return scores[k]! - next;
}

/** Index of the highest score; the first of equals. */
export function best(scores: Float32Array): number {
  let k = 0;
  for (let j = 1; j < scores.length; j++) if (scores[j]! > scores[k]!) k = j;
  return k;
}
