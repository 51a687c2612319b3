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
  private readonly table: Int32Array; // key, then row + 1, side by side: one cache line a look-up
  private readonly starts: Uint32Array;
  private readonly cls: Uint8Array;
  private readonly weights: Uint8Array;
  private readonly values = new Float32Array(256);

  constructor(section: Section) {
    this.classes = section.number('classes');
    const largest = section.number('largest');
    for (let q = 1; q < 256; q++) this.values[q] = dequantise(q, largest);
    const gaps = section.uint8('gaps');
    const masks = this.classes <= 8 ? section.uint8('masks') : null;
    const counts = masks ?? section.uint8('counts');
    this.weights = section.uint8('weights');
    const n = counts.length;
    this.cls = masks ? new Uint8Array(this.weights.length) : section.uint8('cls');
    this.starts = new Uint32Array(n + 2);
    let size = 16;
    while (size < n * 1.5) size *= 2;
    this.mask = size - 1;
    this.table = new Int32Array(size * 2);
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
      let count = counts[i]!;
      if (masks) {
        // Few classes: one bit says whether a class has a weight.
        const from = filled;
        for (let k = 0; k < 8; k++) if (count & (1 << k)) this.cls[filled++] = k;
        count = filled - from;
      }
      this.starts[i + 2] = this.starts[i + 1]! + count;
      let slot = key & this.mask;
      while (this.table[2 * slot + 1] !== 0) slot = (slot + 1) & this.mask;
      this.table[2 * slot] = key;
      this.table[2 * slot + 1] = i + 1;
    }
  }

  score(keys: Int32Array, count: number, scores: Float32Array): void {
    const { table, mask, starts, cls, weights, values } = this;
    for (let f = 0; f < count; f++) {
      const key = keys[f]!;
      let slot = key & mask;
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
