// A trained linear classifier: hashed features, each with a short list of (class, weight), in typed arrays.

import type { Packer, Section } from './pack.js';

/** Anything that adds the weights of features to the scores of classes: a trained model, or one in training. */
export interface Scorer {
  readonly classes: number;
  /** Adds the weights of the first `count` features of `keys` to `scores` (length ≥ classes), which the caller has cleared. */
  score(keys: Int32Array, count: number, scores: Float32Array): void;
}

/** A stored weight of 1..255 stands for (q-128)|q-128| / 127² of the largest: small weights keep their resolution. */
export function dequantise(q: number, largest: number): number {
  const c = (q - 128) / 127;
  return c * Math.abs(c) * largest;
}
export function quantise(w: number, largest: number): number {
  const c = Math.sqrt(Math.min(1, Math.abs(w) / largest));
  return 128 + Math.sign(w) * Math.round(c * 127);
}

/** Read-only; made by the trainer. A feature never seen adds nothing. */
export class Linear implements Scorer {
  readonly classes: number;
  private readonly mask: number;
  /** Key and row + 1 side by side, one cache line a look-up; with up to four classes, in place of the row its four weights. */
  private readonly table: Int32Array;
  private readonly small: boolean;
  /** One bit for each key that may be there: most features asked for are not, and this is small enough to stay in the cache. */
  private readonly present: Int32Array;
  private readonly presentMask: number;
  private readonly starts: Uint32Array;
  private readonly cls: Uint8Array;
  private readonly weights: Uint8Array;
  private readonly values = new Float32Array(256);

  constructor(section: Section) {
    this.classes = section.number('classes');
    this.small = this.classes <= 4;
    const largest = section.number('largest');
    for (let q = 1; q < 256; q++) this.values[q] = dequantise(q, largest);
    const gaps = section.uint8('gaps');
    const masks = this.classes <= 8 ? section.uint8('masks') : null;
    const counts = masks ?? section.uint8('counts');
    const weights = section.uint8('weights');
    const n = counts.length;
    const cls = masks ? new Uint8Array(weights.length) : section.uint8('cls');
    const starts = new Uint32Array(n + 2);
    let size = 16;
    while (size < n * 1.5) size *= 2;
    const mask = size - 1;
    const table = new Int32Array(size * 2);
    const presentMask = size * 8 - 1;
    const present = new Int32Array(size / 4);
    let key = 0;
    let at = 0;
    let filled = 0;
    for (let i = 0; i < n; i++) {
      let gap = 0;
      for (let scale = 1; ; scale *= 128) {
        const byte = gaps[at++]!;
        gap += (byte & 127) * scale;
        if (byte < 128) break;
      }
      key = (key + gap) | 0;
      const from = filled;
      let row = i + 1;
      if (masks) {
        // Few classes: one bit says whether a class has a weight.
        let packed = 0x80808080 | 0;
        for (let k = 0; k < 8; k++) {
          if ((counts[i]! & (1 << k)) === 0) continue;
          if (k < 4) packed ^= (128 ^ weights[filled]!) << (8 * k);
          cls[filled++] = k;
        }
        if (this.small) row = packed;
      } else filled += counts[i]!;
      starts[i + 2] = starts[i + 1]! + filled - from;
      const bit = key & presentMask;
      present[bit >> 5]! |= 1 << (bit & 31);
      let slot = (key >>> 8) & mask;
      while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      table[2 * slot] = key;
      table[2 * slot + 1] = row;
    }
    this.mask = mask;
    this.table = table;
    this.present = present;
    this.presentMask = presentMask;
    this.starts = starts;
    this.cls = cls;
    this.weights = weights;
  }

  score(keys: Int32Array, count: number, scores: Float32Array): void {
    if (this.small) this.scoreFew(keys, count, scores);
    else this.scoreMany(keys, count, scores);
  }

  private scoreFew(keys: Int32Array, count: number, scores: Float32Array): void {
    const { table, mask, present, presentMask, values } = this;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < count; f++) {
      const key = keys[f]!;
      const bit = key & presentMask;
      if ((present[bit >> 5]! & (1 << (bit & 31))) === 0) continue;
      let slot = (key >>> 8) & mask;
      let row = table[2 * slot + 1]!;
      while (row !== 0 && table[2 * slot] !== key) {
        slot = (slot + 1) & mask;
        row = table[2 * slot + 1]!;
      }
      if (row === 0) continue;
      a += values[row & 255]!;
      b += values[(row >> 8) & 255]!;
      c += values[(row >> 16) & 255]!;
      d += values[row >>> 24]!;
    }
    const sums = [a, b, c, d];
    for (let k = 0; k < this.classes; k++) scores[k]! += sums[k]!;
  }

  private scoreMany(keys: Int32Array, count: number, scores: Float32Array): void {
    const { table, mask, present, presentMask, starts, cls, weights, values } = this;
    for (let f = 0; f < count; f++) {
      const key = keys[f]!;
      const bit = key & presentMask;
      if ((present[bit >> 5]! & (1 << (bit & 31))) === 0) continue;
      let slot = (key >>> 8) & mask;
      let row = table[2 * slot + 1]!;
      while (row !== 0 && table[2 * slot] !== key) {
        slot = (slot + 1) & mask;
        row = table[2 * slot + 1]!;
      }
      if (row === 0) continue;
      const end = starts[row + 1]!;
      for (let k = starts[row]!; k < end; k++) scores[cls[k]!]! += values[weights[k]!]!;
    }
  }
}

/** What `Linear` opens: rows by unsigned key, keys as gaps in base 128, low digits first. */
export function packLinear(
  packer: Packer,
  name: string,
  classes: number,
  largest: number,
  rows: readonly { readonly key: number; readonly cls: readonly number[]; readonly weights: readonly number[] }[],
): void {
  const gaps: number[] = [];
  let last = 0;
  const sorted = [...rows].sort((a, b) => (a.key >>> 0) - (b.key >>> 0));
  for (const { key } of sorted) {
    let gap = (key >>> 0) - last;
    last = key >>> 0;
    while (gap >= 128) {
      gaps.push((gap % 128) + 128);
      gap = Math.floor(gap / 128);
    }
    gaps.push(gap);
  }
  packer.put(`${name}.classes`, classes);
  packer.put(`${name}.largest`, largest);
  packer.array(`${name}.gaps`, Uint8Array.from(gaps));
  if (classes <= 8) {
    const masks = sorted.map((r) => r.cls.reduce((m, k) => m | (1 << k), 0));
    packer.array(`${name}.masks`, Uint8Array.from(masks));
  } else {
    packer.array(
      `${name}.counts`,
      Uint8Array.from(sorted, (r) => r.cls.length),
    );
    packer.array(`${name}.cls`, Uint8Array.from(sorted.flatMap((r) => r.cls)));
  }
  packer.array(`${name}.weights`, Uint8Array.from(sorted.flatMap((r) => r.weights)));
}

/** The rows of a model as `packLinear` wrote them, by unsigned key. */
export function* linearRows(section: Section): Generator<{ key: number; cls: number[]; weights: number[] }> {
  const gaps = section.uint8('gaps');
  const few = section.number('classes') <= 8;
  const counts = few ? section.uint8('masks') : section.uint8('counts');
  const classes = few ? null : section.uint8('cls');
  const stored = section.uint8('weights');
  let key = 0;
  let at = 0;
  let filled = 0;
  for (const count of counts) {
    for (let scale = 1; ; scale *= 128) {
      const byte = gaps[at++]!;
      key += (byte & 127) * scale;
      if (byte < 128) break;
    }
    const cls: number[] = [];
    if (classes) for (let i = 0; i < count; i++) cls.push(classes[filled + i]!);
    else for (let k = 0; k < 8; k++) if (count & (1 << k)) cls.push(k);
    const weights = [...stored.subarray(filled, filled + cls.length)];
    filled += cls.length;
    yield { key: key | 0, cls, weights };
  }
}
