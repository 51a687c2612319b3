// The configuration of an arc-hybrid parser (Kuhlmann, Gómez-Rodríguez & Satta 2011): a stack, a buffer, the arcs so far.

import type { Inflection } from './inflect.js';
import type { Word } from './words.js';

/** Longest sentence that is parsed in one piece. */
export const LONGEST_SENTENCE = 250;

/** A tagged sentence as arrays of small numbers. Positions 0..n-1 are words, n is the root. */
export class Sequence {
  n = 0;
  readonly word = new Int32Array(LONGEST_SENTENCE + 1);
  readonly lemma = new Int32Array(LONGEST_SENTENCE + 1);
  readonly cluster = new Int32Array(LONGEST_SENTENCE + 1);
  readonly coarse = new Int32Array(LONGEST_SENTENCE + 1);
  readonly upos = new Int32Array(LONGEST_SENTENCE + 1);
  readonly fine = new Int32Array(LONGEST_SENTENCE + 1);
  readonly agreement = new Int32Array(LONGEST_SENTENCE + 1);
  /** How many commas, verbs and conjunctions stand before each position. */
  readonly commas = new Int32Array(LONGEST_SENTENCE + 2);
  readonly verbs = new Int32Array(LONGEST_SENTENCE + 2);
  readonly conjunctions = new Int32Array(LONGEST_SENTENCE + 2);

  /** `lemmas`: hashes. At most LONGEST_SENTENCE words. */
  load(words: readonly Word[], inflections: readonly Inflection[], lemmas: Int32Array): void {
    const n = words.length;
    this.n = n;
    for (let i = 0; i < n; i++) {
      const w = words[i]!;
      const f = inflections[i]!;
      this.word[i] = w.id;
      this.lemma[i] = lemmas[i]!;
      this.cluster[i] = w.cluster;
      this.coarse[i] = w.coarse;
      this.upos[i] = f.upos;
      this.fine[i] = f.fine;
      this.agreement[i] = f.agreement;
      this.commas[i + 1] = this.commas[i]! + (f.upos === 12 ? 1 : 0);
      this.verbs[i + 1] = this.verbs[i]! + (f.upos === 15 ? 1 : 0);
      this.conjunctions[i + 1] = this.conjunctions[i]! + (f.upos === 4 ? 1 : 0);
    }
    for (const a of [this.word, this.lemma, this.cluster, this.coarse, this.upos, this.fine, this.agreement])
      a[n] = ROOT;
    this.commas[n + 1] = this.commas[n]!;
    this.verbs[n + 1] = this.verbs[n]!;
    this.conjunctions[n + 1] = this.conjunctions[n]!;
  }
}

const ROOT = -11;

export const SHIFT = 0;
/** The first of the buffer becomes the head of the top of the stack. */
export const LEFT = 1;
/** The second of the stack becomes the head of its top. */
export const RIGHT = 2;

/** Every arc is made when its dependent is complete; -1 stands for "none" everywhere. */
export class State {
  n = 0;
  readonly stack = new Int16Array(LONGEST_SENTENCE + 2);
  depth = 0;
  /** First word of the buffer; the root stands at its end, as word n. */
  buffer = 0;
  readonly head = new Int16Array(LONGEST_SENTENCE + 1);
  readonly label = new Int16Array(LONGEST_SENTENCE + 1);
  /** Outermost and second outermost dependents to the left and right. */
  readonly l1 = new Int16Array(LONGEST_SENTENCE + 1);
  readonly l2 = new Int16Array(LONGEST_SENTENCE + 1);
  readonly r1 = new Int16Array(LONGEST_SENTENCE + 1);
  readonly r2 = new Int16Array(LONGEST_SENTENCE + 1);
  readonly lefts = new Int16Array(LONGEST_SENTENCE + 1);
  readonly rights = new Int16Array(LONGEST_SENTENCE + 1);
  /** Which labels a word has among its dependents, as hashed bits. */
  readonly labels = new Int32Array(LONGEST_SENTENCE + 1);

  start(n: number): void {
    this.n = n;
    this.depth = 0;
    this.buffer = 0;
    for (const a of [this.head, this.label, this.l1, this.l2, this.r1, this.r2]) a.fill(-1, 0, n + 1);
    for (const a of [this.lefts, this.rights, this.labels]) a.fill(0, 0, n + 1);
  }

  get done(): boolean {
    return this.buffer === this.n && this.depth === 0;
  }

  /** Exactly one word may hang from the root: only the last one left. */
  allows(action: number): boolean {
    if (action === SHIFT) return this.buffer < this.n;
    if (action === RIGHT) return this.depth >= 2;
    return this.depth >= 1 && (this.buffer < this.n || this.depth === 1);
  }

  /** Position `i` of the stack from its top, or -1. */
  top(i: number): number {
    return this.depth > i ? this.stack[this.depth - 1 - i]! : -1;
  }

  shift(): void {
    this.stack[this.depth++] = this.buffer++;
  }

  /** Head that LEFT or RIGHT would give to the top of the stack. */
  headFor(action: number): number {
    return action === LEFT ? this.buffer : this.stack[this.depth - 2]!;
  }

  /** LEFT or RIGHT with a label. */
  reduce(action: number, label: number): void {
    const h = this.headFor(action);
    const m = this.stack[--this.depth]!;
    this.head[m] = h;
    this.label[m] = label;
    this.labels[h]! |= 1 << (label & 31);
    if (action === LEFT) {
      this.lefts[h]!++;
      // Reduced right to left before it: the newest left dependent of the buffer's first word is its outermost.
      this.l2[h] = this.l1[h]!;
      this.l1[h] = m;
    } else {
      this.rights[h]!++;
      this.r2[h] = this.r1[h]!;
      this.r1[h] = m;
    }
  }
}
