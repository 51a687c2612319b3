// A linear classifier in training: averaged perceptron (Collins 2002) with hashed features, and its freezing into a small model.

import { packLinear, quantise, type Scorer } from '../src/learn/linear.js';
import type { Packer } from '../src/learn/pack.js';

/** Where the weights of the features of one example begin. */
const found = new Int32Array(256);

export class Perceptron implements Scorer {
  private size = 1 << 16;
  private table = new Int32Array(this.size * 2);
  private rows = 0;
  private capacity = 1 << 14;
  private w: Float32Array;
  /** Each change of a weight times when it was made: what the average is told from. */
  private changes: Float64Array;
  private time = 1;

  constructor(readonly classes: number) {
    this.w = new Float32Array(this.capacity * classes);
    this.changes = new Float64Array(this.capacity * classes);
  }

  private find(key: number, make: boolean): number {
    const mask = this.size - 1;
    let slot = key & mask;
    while (this.table[2 * slot + 1] !== 0) {
      if (this.table[2 * slot] === key) return this.table[2 * slot + 1]! - 1;
      slot = (slot + 1) & mask;
    }
    if (!make) return -1;
    if (this.rows === this.capacity) this.grow();
    this.table[2 * slot] = key;
    this.table[2 * slot + 1] = ++this.rows;
    if (this.rows * 2 > this.size) this.rehash();
    return this.rows - 1;
  }

  private grow(): void {
    this.capacity *= 2;
    const c = this.capacity * this.classes;
    const w = new Float32Array(c);
    w.set(this.w);
    this.w = w;
    const changes = new Float64Array(c);
    changes.set(this.changes);
    this.changes = changes;
  }

  private rehash(): void {
    const old = this.table;
    this.size *= 2;
    this.table = new Int32Array(this.size * 2);
    for (let s = 0; s < old.length; s += 2) {
      if (old[s + 1] === 0) continue;
      let slot = old[s]! & (this.size - 1);
      while (this.table[2 * slot + 1] !== 0) slot = (slot + 1) & (this.size - 1);
      this.table[2 * slot] = old[s]!;
      this.table[2 * slot + 1] = old[s + 1]!;
    }
  }

  score(keys: Int32Array, count: number, scores: Float32Array): void {
    const { classes, table, w } = this;
    const mask = this.size - 1;
    // All rows first: so the processor waits for many of them at once.
    let n = 0;
    for (let f = 0; f < count; f++) {
      const key = keys[f]!;
      let slot = key & mask;
      let row = table[2 * slot + 1]!;
      while (row !== 0 && table[2 * slot] !== key) {
        slot = (slot + 1) & mask;
        row = table[2 * slot + 1]!;
      }
      found[n] = (row - 1) * classes;
      n += row === 0 ? 0 : 1;
    }
    for (let f = 0; f < n; f++) {
      const base = found[f]!;
      for (let k = 0; k < classes; k++) scores[k]! += w[base + k]!;
    }
  }

  /** One example passed; averages count examples. */
  tick(): void {
    this.time++;
  }

  /** Adds `delta` to the weight of class `k` for each of the first `count` features. */
  update(keys: Int32Array, count: number, k: number, delta: number): void {
    for (let f = 0; f < count; f++) {
      const row = this.find(keys[f]!, true);
      const i = row * this.classes + k;
      this.w[i]! += delta;
      this.changes[i]! += delta * this.time;
    }
  }

  get features(): number {
    return this.rows;
  }

  /** The average of all weights over time, in place of the last ones: what is used once training has ended. */
  average(): void {
    for (let i = 0; i < this.rows * this.classes; i++) this.w[i]! -= this.changes[i]! / this.time;
  }

  /** Writes the averaged weights, rounded; those less than `cut` of the 127 steps from zero are left out. */
  freeze(packer: Packer, name: string, cut = 1): void {
    const c = this.classes;
    let largest = 1e-9;
    for (let i = 0; i < this.rows * c; i++) largest = Math.max(largest, Math.abs(this.w[i]!));
    const rows: { key: number; cls: number[]; weights: number[] }[] = [];
    for (let s = 0; s < this.table.length; s += 2) {
      const row = this.table[s + 1]! - 1;
      if (row < 0) continue;
      const out = { key: this.table[s]!, cls: [] as number[], weights: [] as number[] };
      for (let k = 0; k < c; k++) {
        const w = this.w[row * c + k]!;
        const q = quantise(w, largest);
        if (Math.abs(q - 128) < cut) continue;
        out.cls.push(k);
        out.weights.push(q);
      }
      if (out.cls.length > 0) rows.push(out);
    }
    packLinear(packer, name, c, largest, rows);
  }
}
