// Proper names: persons, places, organisations, by the best sequence of labels, twice: the second time knowing what the whole text calls each word.

import type { Name } from '../domain/index.js';
import type { NameCues } from '../languages/name-cues.js';
import type { Scorer } from '../learn/linear.js';
import {
  memoryFeatures,
  NAME_FEATURES,
  NAME_LABELS,
  NAME_TYPES,
  type NameInput,
  type NameSequence,
  nameFeatures,
  nameSequence,
  stepFeatures,
} from './name-features.js';
import { NameMemory } from './name-memory.js';
import { type NameSpan, settleNames } from './settle-names.js';

/** A label may go on only with the type that stands open. */
export function mayFollow(label: number, last: number): boolean {
  return label === 0 || label % 2 === 1 || last === label || last === label - 1;
}

/** The labels that may stand before each label. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: NAME_LABELS }, (_, k) =>
  Array.from({ length: NAME_LABELS }, (_, last) => last).filter((last) => mayFollow(k, last)),
);
export const NAME_STEPS = NAME_LABELS * NAME_LABELS;

/** Tokens that are looked at together. */
const STRETCH = 20_000;

/** What a sentence scores whatever else the text calls its words: label by word, and pair of labels by word. */
interface Static {
  readonly emissions: Float32Array;
  readonly steps: Float32Array;
}

export class NameFinder {
  private readonly keys = new Int32Array(NAME_FEATURES);
  private readonly emissions = new Float32Array(NAME_LABELS);
  private readonly steps = new Float32Array(NAME_STEPS);
  private before = new Float32Array(NAME_LABELS);
  private now = new Float32Array(NAME_LABELS);

  /** `labels`: of a word; `pairs`: of a word and the one before it. `neutral`: trained on another language, with only what serves in any. */
  constructor(
    readonly labels: Scorer,
    readonly pairs: Scorer,
    readonly lists: ReadonlyMap<number, number>,
    readonly neutral: boolean,
  ) {}

  /** Scores that stay the same when a sentence is labelled again. */
  weigh(s: NameSequence): Static {
    const n = s.words.length;
    const emissions = new Float32Array(n * NAME_LABELS);
    const steps = new Float32Array(n * NAME_STEPS);
    for (let i = 0; i < n; i++) {
      if (s.likely[i] === 0) continue;
      this.emissions.fill(0);
      this.labels.score(this.keys, this.some(nameFeatures(s, i, this.neutral, this.keys)), this.emissions);
      emissions.set(this.emissions, i * NAME_LABELS);
      this.steps.fill(0);
      this.pairs.score(this.keys, this.some(stepFeatures(s, i, this.neutral, this.keys)), this.steps);
      steps.set(this.steps, i * NAME_STEPS);
    }
    return { emissions, steps };
  }

  /** The best sequence of labels (Viterbi 1967), given what the rest of the text calls these words. `rival`, in training: labels that all others have a start on. */
  label(s: NameSequence, fixed: Static, memory: NameMemory, labels: Uint8Array, rival: Uint8Array | null = null): void {
    const n = s.words.length;
    const from = new Uint8Array(n * NAME_LABELS);
    this.before.fill(Number.NEGATIVE_INFINITY);
    this.before[0] = 0;
    for (let i = 0; i < n; i++) {
      if (s.likely[i] === 0) {
        const k = top(this.before);
        const sofar = this.before[k]!;
        this.before.fill(Number.NEGATIVE_INFINITY);
        this.before[0] = sofar;
        from[i * NAME_LABELS] = k;
        continue;
      }
      this.emissions.fill(0);
      this.labels.score(this.keys, this.some(memoryFeatures(s, i, memory, this.neutral, this.keys)), this.emissions);
      for (let k = 0; k < NAME_LABELS; k++) {
        let most = Number.NEGATIVE_INFINITY;
        let best = 0;
        for (const last of BEFORE[k]!) {
          const score = this.before[last]! + fixed.steps[i * NAME_STEPS + last * NAME_LABELS + k]!;
          if (score > most) {
            most = score;
            best = last;
          }
        }
        this.now[k] = most + this.emissions[k]! + fixed.emissions[i * NAME_LABELS + k]!;
        if (rival !== null && rival[i] !== k) this.now[k]! += this.margin;
        from[i * NAME_LABELS + k] = best;
      }
      [this.before, this.now] = [this.now, this.before];
    }
    let k = top(this.before);
    for (let i = n - 1; i >= 0; i--) {
      labels[i] = k;
      k = from[i * NAME_LABELS + k]!;
    }
  }

  /** In training: how far the right label must be ahead of each other. */
  margin = 0;

  /** In training: which of the features just written may be seen; returns how many are left. */
  hide: ((keys: Int32Array, count: number) => number) | null = null;
  private some(count: number): number {
    return this.hide ? this.hide(this.keys, count) : count;
  }

  find(text: string, sentences: readonly NameInput[], cues: NameCues): Name[] {
    const out: Name[] = [];
    // A text that never ends is read in stretches, each as a text of its own, lest its scores fill the memory.
    for (let from = 0; from < sentences.length; ) {
      let to = from;
      for (let n = 0; to < sentences.length && n < STRETCH; to++) n += sentences[to]!.tokens.length;
      this.findIn(text, sentences.slice(from, to), cues, out);
      from = to;
    }
    return out;
  }

  private findIn(text: string, sentences: readonly NameInput[], cues: NameCues, out: Name[]): void {
    const rows = sentences.map((sentence) => {
      const s = nameSequence(sentence, cues, this.lists);
      return { s, fixed: this.weigh(s), labels: new Uint8Array(s.words.length) };
    });
    const memory = new NameMemory();
    for (const { s, fixed, labels } of rows) {
      this.label(s, fixed, memory, labels);
      memory.add(s, labels, 1);
    }
    for (const [k, { s, fixed, labels }] of rows.entries()) {
      // What a sentence was called itself is no evidence for it.
      memory.add(s, labels, -1);
      this.label(s, fixed, memory, labels);
      memory.add(s, labels, 1);
      const { tokens } = sentences[k]!;
      for (const { first, last, type } of settleNames(spansOf(labels), s.words, cues, this.lists)) {
        // "du Monde": the article inside the contraction has no letters of its own.
        const from = first < last && tokens[first]!.start === tokens[first - 1]?.start ? first + 1 : first;
        const span = { start: tokens[from]!.start, end: tokens[last]!.end };
        out.push({ ...span, exact: text.slice(span.start, span.end), type: NAME_TYPES[type]! });
      }
    }
  }
}

function top(scores: Float32Array): number {
  let k = 0;
  for (let l = 1; l < NAME_LABELS; l++) if (scores[l]! > scores[k]!) k = l;
  return k;
}

export function spansOf(labels: Uint8Array): NameSpan[] {
  const out: NameSpan[] = [];
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
