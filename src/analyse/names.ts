// Proper names: persons, places, organisations, by the best sequence of labels, remembering what it found earlier in the text.

import type { Name, Sentence } from '../domain/index.js';
import type { NameCues } from '../languages/name-cues.js';
import type { Scorer } from '../learn/linear.js';
import {
  NAME_FEATURES,
  NAME_LABELS,
  NAME_TYPES,
  type NameMemory,
  type NameSequence,
  nameFeatures,
  nameSequence,
  stepFeatures,
} from './name-features.js';
import type { Words } from './words.js';

/** A label may go on only with the type that stands open. */
export function mayFollow(label: number, last: number): boolean {
  return label === 0 || label % 2 === 1 || last === label || last === label - 1;
}

/** Texts are labelled anew after so many words remembered, lest one that never ends fill the memory. */
const MEMORY = 20_000;

export class NameFinder {
  private readonly keys = new Int32Array(NAME_FEATURES);
  private readonly emissions = new Float32Array(NAME_LABELS);
  private readonly steps = new Float32Array(NAME_LABELS);
  private before = new Float32Array(NAME_LABELS);
  private now = new Float32Array(NAME_LABELS);

  /** `neutral`: trained on another language, with only what serves in any. */
  constructor(
    readonly model: Scorer,
    readonly lists: ReadonlyMap<number, number>,
    readonly neutral: boolean,
  ) {}

  /** The best sequence of labels (Viterbi 1967); earlier sentences are remembered, this one is added. */
  label(s: NameSequence, memory: NameMemory, labels: Uint8Array): void {
    const n = s.words.length;
    const from = new Uint8Array(n * NAME_LABELS);
    this.before.fill(Number.NEGATIVE_INFINITY);
    this.before[0] = 0;
    for (let i = 0; i < n; i++) {
      if (s.likely[i] === 0) {
        let k = 0;
        for (let l = 1; l < NAME_LABELS; l++) if (this.before[l]! > this.before[k]!) k = l;
        const sofar = this.before[k]!;
        this.before.fill(Number.NEGATIVE_INFINITY);
        this.before[0] = sofar;
        from[i * NAME_LABELS] = k;
        continue;
      }
      this.emissions.fill(0);
      this.model.score(this.keys, this.some(nameFeatures(s, i, memory, this.neutral, this.keys)), this.emissions);
      this.now.fill(Number.NEGATIVE_INFINITY);
      let top = Number.NEGATIVE_INFINITY;
      for (const v of this.before) if (v > top) top = v;
      for (let last = 0; last < NAME_LABELS; last++) {
        const sofar = this.before[last]!;
        // What lies this far behind never wins: so most words are looked at after one or two labels only.
        if (sofar < top - this.margin) continue;
        this.steps.fill(0);
        this.model.score(this.keys, this.some(stepFeatures(s, i, last, this.neutral, this.keys)), this.steps);
        for (let k = 0; k < NAME_LABELS; k++) {
          if (!mayFollow(k, last)) continue;
          const score = sofar + this.emissions[k]! + this.steps[k]!;
          if (score > this.now[k]!) {
            this.now[k] = score;
            from[i * NAME_LABELS + k] = last;
          }
        }
      }
      [this.before, this.now] = [this.now, this.before];
    }
    let k = 0;
    for (let l = 1; l < NAME_LABELS; l++) if (this.before[l]! > this.before[k]!) k = l;
    for (let i = n - 1; i >= 0; i--) {
      labels[i] = k;
      k = from[i * NAME_LABELS + k]!;
    }
    remember(s, labels, memory);
  }

  /** In training: which of the features just written may be seen; returns how many are left. */
  hide: ((keys: Int32Array, count: number) => number) | null = null;
  private some(count: number): number {
    return this.hide ? this.hide(this.keys, count) : count;
  }

  /** How far below the best a label may lie and still be pursued. */
  margin = Number.POSITIVE_INFINITY;

  find(text: string, sentences: readonly Sentence[], words: Words, cues: NameCues): Name[] {
    const out: Name[] = [];
    const memory: NameMemory = new Map();
    const rows = sentences.map(({ tokens }) => nameSequence(tokens, words, cues, this.lists));
    for (const [k, { tokens }] of sentences.entries()) {
      const labels = new Uint8Array(tokens.length);
      this.label(rows[k]!, memory, labels);
      for (const { first, last, type } of spansOf(labels)) {
        const span = { start: tokens[first]!.start, end: tokens[last]!.end };
        out.push({ ...span, exact: text.slice(span.start, span.end), type: NAME_TYPES[type]! });
      }
    }
    return out;
  }
}

export function remember(s: NameSequence, labels: Uint8Array, memory: NameMemory): void {
  if (memory.size > MEMORY) memory.clear();
  for (let i = 0; i < s.words.length; i++) if (labels[i]! > 0) memory.set(s.words[i]!.id, labels[i]!);
}

export function spansOf(labels: Uint8Array): { first: number; last: number; type: number }[] {
  const out: { first: number; last: number; type: number }[] = [];
  for (let i = 0; i < labels.length; i++) {
    const l = labels[i]!;
    if (l === 0) continue;
    let last = i;
    while (last + 1 < labels.length && labels[last + 1] === l + 1) last++;
    out.push({ first: i, last, type: (l - 1) >> 1 });
    i = last;
  }
  return out;
}
