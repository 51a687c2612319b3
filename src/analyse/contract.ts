// Contractions that may also be plain words ("des"): which of the two stands here.

import { key1, key2, key3 } from '../learn/hash.js';
import type { Scorer } from '../learn/linear.js';
import type { Word } from './words.js';

const NONE = -7;

/** Features of written token `i`, contractions whole. */
export function contractionFeatures(words: readonly Word[], i: number, keys: Int32Array): number {
  let n = 0;
  const w = words[i]!.id;
  const a = words[i - 1];
  const b = words[i + 1];
  const aa = words[i - 2];
  const bb = words[i + 2];
  keys[n++] = key1(0, w);
  keys[n++] = key2(1, w, a ? a.id : NONE);
  keys[n++] = key2(2, w, b ? b.id : NONE);
  keys[n++] = key2(3, w, a ? a.tags : NONE);
  keys[n++] = key2(4, w, b ? b.tags : NONE);
  keys[n++] = key2(5, w, a ? a.s3 : NONE);
  keys[n++] = key2(6, w, b ? b.s3 : NONE);
  keys[n++] = key3(7, w, a ? a.s2 : NONE, aa ? aa.id : NONE);
  keys[n++] = key3(8, w, a ? a.tags : NONE, b ? b.tags : NONE);
  keys[n++] = key3(9, w, a ? a.tags : NONE, aa ? aa.tags : NONE);
  keys[n++] = key2(10, w, a ? a.cluster : NONE);
  keys[n++] = key2(11, w, b ? b.cluster : NONE);
  keys[n++] = key3(12, w, a ? a.cluster : NONE, b ? b.cluster : NONE);
  keys[n++] = key2(13, w, a ? a.coarse : NONE);
  keys[n++] = key3(14, w, b ? b.tags : NONE, bb ? bb.tags : NONE);
  keys[n++] = key2(15, w, a ? a.shape : NONE);
  keys[n++] = key2(16, w, a ? a.s4 : NONE);
  keys[n++] = key2(17, w, aa ? aa.tags : NONE);
  keys[n++] = key3(18, w, a ? a.id : NONE, b ? b.id : NONE);
  return n;
}

export class Contractor {
  private readonly keys = new Int32Array(32);
  private readonly scores = new Float32Array(2);

  constructor(readonly model: Scorer) {}

  /** Whether written token `i` is a contraction rather than a plain word. */
  splits(words: readonly Word[], i: number): boolean {
    const n = contractionFeatures(words, i, this.keys);
    this.scores.fill(0);
    this.model.score(this.keys, n, this.scores);
    return this.scores[1]! >= this.scores[0]!;
  }
}
