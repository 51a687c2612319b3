// Matches between claims, kept in some 21 bytes each, and found from either end.

import { grown } from './grown.js';
import type { Edge } from './merge.js';

export class Edges {
  private a = new Int32Array(1024);
  private b = new Int32Array(1024);
  /** In thousandths, to which scores are rounded: the order of merging must not depend on how they are kept. */
  private score = new Int32Array(1024);
  private weak = new Uint8Array(1024);
  /** The next edge of the claim at either end: even places for `a`, odd ones for `b`; -1 at the end. */
  private next = new Int32Array(2048);
  /** Newest edge of each claim; -1 for none. */
  private head = new Int32Array(1024).fill(-1);
  length = 0;

  add({ a, b, score, weak }: Edge): void {
    const i = this.length++;
    if (i === this.a.length) {
      this.a = grown(this.a);
      this.b = grown(this.b);
      this.score = grown(this.score);
      this.weak = grown(this.weak);
      this.next = grown(this.next, 2 * this.a.length);
    }
    const most = Math.max(a, b);
    while (most >= this.head.length) {
      const known = this.head.length;
      this.head = grown(this.head).fill(-1, known);
    }
    this.a[i] = a;
    this.b[i] = b;
    this.score[i] = Math.round(score * 1000);
    this.weak[i] = weak ? 1 : 0;
    this.next[2 * i] = this.head[a]!;
    this.next[2 * i + 1] = this.head[b]!;
    this.head[a] = i;
    this.head[b] = i;
  }

  at(i: number): Edge {
    return { a: this.a[i]!, b: this.b[i]!, score: this.score[i]! / 1000, weak: this.weak[i] === 1 };
  }

  /** Numbers of the edges of a claim. */
  of(claim: number): number[] {
    const out: number[] = [];
    for (let i = claim < this.head.length ? this.head[claim]! : -1; i !== -1; ) {
      out.push(i);
      i = this.next[2 * i + (this.a[i] === claim ? 0 : 1)]!;
    }
    return out;
  }
}
