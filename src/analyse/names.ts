// Proper names: persons, places, organisations, by a greedy labeller that remembers what it found earlier in the text.

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
  private readonly scores = new Float32Array(NAME_LABELS);

  constructor(
    readonly model: Scorer,
    readonly lists: ReadonlyMap<number, number>,
    readonly neutral: boolean,
  ) {}

  label(s: NameSequence, memory: NameMemory, labels: Uint8Array): void {
    for (let i = 0; i < s.words.length; i++) labels[i] = this.choose(s, i, memory, labels);
    remember(s, labels, memory);
  }

  choose(s: NameSequence, i: number, memory: NameMemory, labels: Uint8Array): number {
    const last = i > 0 ? labels[i - 1]! : 0;
    const n = nameFeatures(s, i, last, i > 1 ? labels[i - 2]! : 0, memory, this.neutral, this.keys);
    this.scores.fill(0);
    this.model.score(this.keys, n, this.scores);
    let k = 0;
    for (let l = 1; l < NAME_LABELS; l++) if (this.scores[l]! > this.scores[k]! && mayFollow(l, last)) k = l;
    return k;
  }

  find(text: string, sentences: readonly Sentence[], words: Words, cues: NameCues): Name[] {
    const out: Name[] = [];
    const memory: NameMemory = new Map();
    for (const { tokens } of sentences) {
      const labels = new Uint8Array(tokens.length);
      this.label(nameSequence(tokens, words, cues, this.lists), memory, labels);
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
