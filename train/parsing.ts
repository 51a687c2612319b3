// Trains the parser: a dynamic oracle for arc-hybrid (Goldberg & Nivre 2013) teaches it to go on well from its own mistakes.

import type { Inflection } from '../src/analyse/inflect.js';
import { ACTION_FEATURES, actionFeatures, LABEL_FEATURES, labelFeatures } from '../src/analyse/parse-features.js';
import { LEFT, LONGEST_SENTENCE, RIGHT, Sequence, SHIFT, State } from '../src/analyse/parse-state.js';
import { RELABEL_FEATURES, relabelFeatures } from '../src/analyse/relabel-features.js';
import { best } from '../src/analyse/tag.js';
import type { Word } from '../src/analyse/words.js';
import { random, shuffled } from './corpus.js';
import { Perceptron } from './perceptron.js';

/** A sentence with predicted tags and a gold tree. */
export interface ParseExample {
  readonly words: readonly Word[];
  readonly inflections: readonly Inflection[];
  readonly lemmas: Int32Array;
  /** The root's head is n. */
  readonly heads: Int16Array;
  readonly labels: Int16Array;
}

export interface TrainedParser {
  readonly actions: Perceptron;
  readonly labels: Perceptron;
  readonly relabels: Perceptron;
}

/** Gold arcs that each action would put out of reach, written to `costs`. */
export function oracle(s: State, heads: Int16Array, costs: Int32Array): void {
  const b = s.buffer;
  const s0 = s.top(0);
  const s1 = s.top(1);
  costs.fill(0);
  if (s0 >= 0) {
    // The top leaves the stack: it loses its head if that is elsewhere, and its dependents still to come.
    let later = 0;
    for (let i = b; i < s.n; i++) if (heads[i] === s0) later++;
    const h = heads[s0]!;
    costs[LEFT] = later + (h === s1 || h > b || (h === s.n && b < s.n) ? 1 : 0);
    costs[RIGHT] = later + (h >= b ? 1 : 0);
  }
  if (b < s.n) {
    // The first of the buffer goes onto the stack: only the present top can still become its head from the left.
    let lost = 0;
    for (let i = 0; i < s.depth; i++) {
      const k = s.stack[i]!;
      if (heads[k] === b) lost++;
      if (k !== s0 && heads[b] === k) lost++;
    }
    costs[SHIFT] = lost;
  }
}

export function trainParser(
  examples: readonly ParseExample[],
  relations: number,
  epochs: number,
  log: (line: string) => void,
  each?: (epoch: number, models: { actions: Perceptron; labels: Perceptron }) => void,
): { actions: Perceptron; labels: Perceptron } {
  const actions = new Perceptron(3);
  const labels = new Perceptron(relations);
  const next = random(7);
  const keys = new Int32Array(ACTION_FEATURES);
  const labelKeys = new Int32Array(LABEL_FEATURES);
  const scores = new Float32Array(3);
  const labelScores = new Float32Array(relations);
  const costs = new Int32Array(3);
  const q = new Sequence();
  const s = new State();
  for (let epoch = 0; epoch < epochs; epoch++) {
    let wrong = 0;
    let steps = 0;
    for (const e of shuffled(examples, next)) {
      if (e.words.length > LONGEST_SENTENCE) continue;
      q.load(e.words, e.inflections, e.lemmas);
      s.start(q.n);
      while (!s.done) {
        const n = actionFeatures(q, s, keys);
        scores.fill(0);
        actions.score(keys, n, scores);
        oracle(s, e.heads, costs);
        let guess = -1;
        let gold = -1;
        let least = 1e9;
        for (let a = SHIFT; a <= RIGHT; a++) if (s.allows(a) && costs[a]! < least) least = costs[a]!;
        for (let a = SHIFT; a <= RIGHT; a++) {
          if (!s.allows(a)) continue;
          if (guess < 0 || scores[a]! > scores[guess]!) guess = a;
          if (costs[a] === least && (gold < 0 || scores[a]! > scores[gold]!)) gold = a;
        }
        steps++;
        if (costs[guess]! > least) {
          wrong++;
          actions.update(keys, n, gold, 1);
          actions.update(keys, n, guess, -1);
        }
        actions.tick();
        // From the second round on, mostly follow the model into its own mistakes.
        const action = costs[guess] === least || (epoch >= 1 && next() < 0.9) ? guess : gold;
        if (action === SHIFT) {
          s.shift();
          continue;
        }
        const h = s.headFor(action);
        const m = s.top(0);
        let label = 0;
        if (h !== q.n) {
          const k = labelFeatures(q, s, h, m, labelKeys);
          labelScores.fill(0);
          labelScores[0] = Number.NEGATIVE_INFINITY;
          labels.score(labelKeys, k, labelScores);
          label = best(labelScores);
          const right = e.labels[m]!;
          if (label !== right && e.heads[m] === h) {
            labels.update(labelKeys, k, right, 1);
            labels.update(labelKeys, k, label, -1);
          }
          labels.tick();
        }
        s.reduce(action, label);
      }
    }
    log(`  epoch ${epoch + 1}: ${((100 * wrong) / steps).toFixed(2)} % of steps wrong, ${actions.features} features`);
    each?.(epoch, { actions, labels });
  }
  actions.average();
  labels.average();
  return { actions, labels };
}

/** Trees as the parser itself makes them (`parse`), labelled anew: `parse` must not yet use the model trained here. */
export function trainRelabeller(
  examples: readonly ParseExample[],
  relations: number,
  epochs: number,
  parse: (q: Sequence, example: ParseExample) => State,
): Perceptron {
  const model = new Perceptron(relations);
  const next = random(9);
  const keys = new Int32Array(RELABEL_FEATURES);
  const scores = new Float32Array(relations);
  const q = new Sequence();
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const e of shuffled(examples, next)) {
      if (e.words.length > LONGEST_SENTENCE) continue;
      q.load(e.words, e.inflections, e.lemmas);
      const s = parse(q, e);
      for (let m = 0; m < q.n; m++) {
        if (s.head[m] === q.n) continue;
        const n = relabelFeatures(q, s, m, keys);
        scores.fill(0);
        scores[0] = Number.NEGATIVE_INFINITY;
        model.score(keys, n, scores);
        const guess = best(scores);
        const gold = e.labels[m]!;
        if (s.head[m] === e.heads[m] && guess !== gold && gold > 0) {
          model.update(keys, n, gold, 1);
          model.update(keys, n, guess, -1);
        }
        model.tick();
        s.label[m] = guess;
      }
    }
  model.average();
  return model;
}
