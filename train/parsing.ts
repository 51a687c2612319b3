// Trains the parser: a dynamic oracle for arc-hybrid (Goldberg & Nivre 2013) teaches it to go on well from its own mistakes.

import type { Inflection } from '../src/analyse/inflect.js';
import { ACTION_FEATURES, actionFeatures, LABEL_FEATURES, labelFeatures } from '../src/analyse/parse-features.js';
import { LEFT, LONGEST_SENTENCE, RIGHT, Sequence, SHIFT, State } from '../src/analyse/parse-state.js';
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

const ACTION_MARGIN = 1;
const LABEL_MARGIN = 1;
/** Share of features hidden at random from each example, so that no few words carry a decision alone. */
const HIDDEN = 0.15;

/** Hides some of the first `count` features; returns how many are left. */
export function hide(keys: Int32Array, count: number, next: () => number, share = HIDDEN): number {
  let n = 0;
  for (let f = 0; f < count; f++) if (next() >= share) keys[n++] = keys[f]!;
  return n;
}

/** Raises the right class and lowers its best rival unless it is ahead of it by `margin`. */
export function learn(
  model: Perceptron,
  keys: Int32Array,
  count: number,
  scores: Float32Array,
  right: number,
  margin: number,
): void {
  let rival = right === 0 ? 1 : 0;
  for (let k = 0; k < scores.length; k++) if (k !== right && scores[k]! > scores[rival]!) rival = k;
  if (scores[right]! - scores[rival]! >= margin) return;
  model.update(keys, count, right, 1);
  model.update(keys, count, rival, -1);
}

export function trainParser(
  examples: readonly ParseExample[],
  relations: number,
  epochs: number,
  log: (line: string) => void,
  seed = 7,
  hidden = HIDDEN,
): { actions: Perceptron; labels: Perceptron } {
  const actions = new Perceptron(3);
  const labels = new Perceptron(relations);
  const next = random(seed);
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
        const n = hide(keys, actionFeatures(q, s, keys, actionFeatures(q, s, keys, 0, false), true), next, hidden);
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
        if (costs[guess]! > least) wrong++;
        // The best of the wrong ones must lie well below: a margin, as in the perceptron of Krauth & Mézard (1987).
        let rival = -1;
        for (let a = SHIFT; a <= RIGHT; a++)
          if (s.allows(a) && costs[a]! > least && (rival < 0 || scores[a]! > scores[rival]!)) rival = a;
        if (rival >= 0 && scores[gold]! - scores[rival]! < ACTION_MARGIN) {
          actions.update(keys, n, gold, 1);
          actions.update(keys, n, rival, -1);
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
          const first = labelFeatures(q, s, h, m, labelKeys, 0, false);
          const k = hide(labelKeys, labelFeatures(q, s, h, m, labelKeys, first, true), next, hidden);
          labelScores.fill(0);
          labelScores[0] = Number.NEGATIVE_INFINITY;
          labels.score(labelKeys, k, labelScores);
          label = best(labelScores);
          const right = e.labels[m]!;
          if (e.heads[m] === h && right > 0) learn(labels, labelKeys, k, labelScores, right, LABEL_MARGIN);
          labels.tick();
        }
        s.reduce(action, label);
      }
    }
    log(`  epoch ${epoch + 1}: ${((100 * wrong) / steps).toFixed(2)} % of steps wrong, ${actions.features} features`);
  }
  actions.average();
  labels.average();
  return { actions, labels };
}
