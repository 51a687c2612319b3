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

/** Room for the features of one example that may be in a model. */
const MOST_FEATURES = 256;
const hits = new Int32Array(MOST_FEATURES);

/** Read-only; made by the trainer. A feature never seen adds nothing. */
export class Linear implements Scorer {
  readonly classes: number;
  /** Key and value side by side, one cache line a look-up. The value: with up to four classes the four weights, else where the cells begin and how many there are. */
  private readonly table: Int32Array;
  private readonly shift: number;
  private readonly small: boolean;
  /** One bit for each key that may be there: most features asked for are not, and this is small enough to stay in the cache. */
  private readonly present: Int32Array;
  private readonly presentShift: number;
  /** Class and weight, a byte each. */
  private readonly cells: Uint16Array;
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
    let bits = 4;
    while (1 << bits < n * 1.5) bits++;
    // Keys come in order and their upper bits say where they lie: the table is filled from front to back.
    const shift = 32 - bits;
    const mask = (1 << bits) - 1;
    const table = new Int32Array(2 << bits);
    const presentShift = shift - 3;
    const present = new Int32Array((1 << (bits + 3)) >> 5);
    const cells = new Uint16Array(this.small ? 0 : weights.length);
    const classes = masks ? null : section.uint8('cls');
    let key = 0;
    let at = 0;
    let filled = 0;
    for (let i = 0; i < n; i++) {
      let byte = gaps[at++]!;
      let gap = byte & 127;
      for (let low = 7; byte > 127; low += 7) {
        byte = gaps[at++]!;
        gap += (byte & 127) << low;
      }
      key = (key + gap) | 0;
      let value: number;
      if (this.small) {
        // Few classes: one bit says whether a class has a weight.
        value = 0x80808080 | 0;
        for (let k = 0; k < 4; k++) if ((counts[i]! & (1 << k)) !== 0) value ^= (128 ^ weights[filled++]!) << (8 * k);
      } else if (classes) {
        const count = counts[i]!;
        value = filled * 256 + count;
        for (let end = filled + count; filled < end; filled++)
          cells[filled] = (classes[filled]! << 8) | weights[filled]!;
      } else {
        const from = filled;
        for (let k = 0; k < 8; k++)
          if ((counts[i]! & (1 << k)) !== 0) {
            cells[filled] = (k << 8) | weights[filled]!;
            filled++;
          }
        value = from * 256 + filled - from;
      }
      const bit = key >>> presentShift;
      present[bit >> 5]! |= 1 << (bit & 31);
      let slot = key >>> shift;
      while (table[2 * slot + 1] !== 0) slot = (slot + 1) & mask;
      table[2 * slot] = key;
      table[2 * slot + 1] = value;
    }
    this.shift = shift;
    this.table = table;
    this.present = present;
    this.presentShift = presentShift;
    this.cells = cells;
  }

  score(keys: Int32Array, count: number, scores: Float32Array): void {
    // Without a branch, so that the processor waits for many bits at once.
    const { present, presentShift } = this;
    let n = 0;
    for (let f = 0; f < count; f++) {
      const key = keys[f]!;
      const bit = key >>> presentShift;
      hits[n] = key;
      n += (present[bit >> 5]! >>> (bit & 31)) & 1;
    }
    if (this.small) this.scoreFew(n, scores);
    else this.scoreMany(n, scores);
  }

  private scoreFew(count: number, scores: Float32Array): void {
    const { table, shift, values } = this;
    const last = table.length - 1;
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (let f = 0; f < count; f++) {
      const key = hits[f]!;
      let at = (key >>> shift) << 1;
      let value = table[at + 1]!;
      while (value !== 0 && table[at] !== key) {
        at = (at + 2) & last;
        value = table[at + 1]!;
      }
      a += values[value & 255]!;
      b += values[(value >> 8) & 255]!;
      c += values[(value >> 16) & 255]!;
      d += values[value >>> 24]!;
    }
    scores[0]! += a;
    scores[1]! += b;
    if (this.classes > 2) scores[2]! += c;
    if (this.classes > 3) scores[3]! += d;
  }

  private scoreMany(count: number, scores: Float32Array): void {
    const { table, shift, cells, values } = this;
    const last = table.length - 1;
    let n = 0;
    for (let f = 0; f < count; f++) {
      const key = hits[f]!;
      let at = (key >>> shift) << 1;
      let value = table[at + 1]!;
      while (value !== 0 && table[at] !== key) {
        at = (at + 2) & last;
        value = table[at + 1]!;
      }
      hits[n] = value;
      n += value !== 0 ? 1 : 0;
    }
    for (let f = 0; f < n; f++) {
      const from = hits[f]! >>> 8;
      for (let end = from + (hits[f]! & 255), k = from; k < end; k++) {
        const cell = cells[k]!;
        scores[cell >> 8]! += values[cell & 255]!;
      }
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
