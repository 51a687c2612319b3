// Matches between claims, kept in some 16 bytes each, and found from either end.

import { grown } from './grown.js';
import type { Edge } from './merge.js';

const WEAK = 1;
const SWAPPED = 2;

export class Edges {
  /** The claim that was added later; those of one claim stand side by side. */
  private later = new Int32Array(1024);
  private earlier = new Int32Array(1024);
  /** The score in thousandths, to which scores are rounded: the order of merging must not depend on how they are kept; and two marks. */
  private score = new Int32Array(1024);
  /** The next edge whose earlier claim is the same; -1 at the end. */
  private next = new Int32Array(1024);
  /** Newest edge of each claim that is the earlier one of, and first of those that it is the later one of; -1 for none. */
  private head = new Int32Array(1024).fill(-1);
  private first = new Int32Array(1024).fill(-1);
  length = 0;

  /** Edges of a claim to those before it are added one after another. */
  add({ a, b, score, weak }: Edge): void {
    const i = this.length++;
    const [earlier, later] = a < b ? [a, b] : [b, a];
    if (i === this.later.length) {
      this.later = grown(this.later);
      this.earlier = grown(this.earlier);
      this.score = grown(this.score);
      this.next = grown(this.next);
    }
    while (later >= this.head.length) {
      const known = this.head.length;
      this.head = grown(this.head).fill(-1, known);
      this.first = grown(this.first).fill(-1, known);
    }
    this.later[i] = later;
    this.earlier[i] = earlier;
    this.score[i] = (Math.round(score * 1000) << 2) | (weak ? WEAK : 0) | (a > b ? SWAPPED : 0);
    this.next[i] = this.head[earlier]!;
    this.head[earlier] = i;
    if (this.first[later] === -1) this.first[later] = i;
  }

  at(i: number): Edge {
    const [earlier, later, kept] = [this.earlier[i]!, this.later[i]!, this.score[i]!];
    const swapped = (kept & SWAPPED) !== 0;
    return {
      a: swapped ? later : earlier,
      b: swapped ? earlier : later,
      score: (kept >> 2) / 1000,
      weak: (kept & WEAK) !== 0,
    };
  }

  /** Numbers of the edges of a claim. */
  of(claim: number): number[] {
    const out: number[] = [];
    if (claim >= this.head.length) return out;
    for (let i = this.head[claim]!; i !== -1; i = this.next[i]!) out.push(i);
    if (this.first[claim] !== -1)
      for (let i = this.first[claim]!; i < this.length && this.later[i] === claim; i++) out.push(i);
    return out;
  }
}
