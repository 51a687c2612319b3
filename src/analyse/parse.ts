// Dependency trees: a greedy arc-hybrid parser, and a classifier for the labels of its arcs.

import type { Scorer } from '../learn/linear.js';
import { ACTION_FEATURES, actionFeatures, LABEL_FEATURES, labelFeatures } from './parse-features.js';
import { LEFT, RIGHT, type Sequence, SHIFT, State } from './parse-state.js';
import { best, lead } from './tag.js';

export interface ParserModel {
  readonly actions: Scorer;
  readonly labels: Scorer;
  /** Relations by class; `root` is at 0. */
  readonly relations: readonly string[];
  /** The lead over the next best at which a first look is enough; absent: always look twice. */
  readonly sure?: { readonly actions: number; readonly labels: number };
}

export class Parser {
  readonly state = new State();
  private readonly keys = new Int32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES));
  private readonly scores = new Float32Array(3);
  private readonly labelScores: Float32Array;
  private readonly sure: { readonly actions: number; readonly labels: number };

  constructor(readonly model: ParserModel) {
    this.labelScores = new Float32Array(model.relations.length);
    this.sure = model.sure ?? { actions: Number.POSITIVE_INFINITY, labels: Number.POSITIVE_INFINITY };
  }

  /** Afterwards `state.head` and `state.label` hold the tree; the root's head is n. */
  parse(q: Sequence): State {
    const { state } = this;
    state.start(q.n);
    if (q.n === 0) return state;
    while (!state.done) {
      const action = this.action(q);
      if (action === SHIFT) state.shift();
      else state.reduce(action, this.label(q, state.headFor(action), state.top(0)));
    }
    return state;
  }

  private action(q: Sequence): number {
    const { state, scores, keys } = this;
    if (!state.allows(LEFT) && !state.allows(RIGHT)) return SHIFT;
    scores.fill(0);
    this.model.actions.score(keys, actionFeatures(q, state, keys, 0, false), scores);
    for (let a = SHIFT; a <= RIGHT; a++) if (!state.allows(a)) scores[a] = Number.NEGATIVE_INFINITY;
    const k = best(scores);
    if (lead(scores, k) >= this.sure.actions) return k;
    this.model.actions.score(keys, actionFeatures(q, state, keys, 0, true), scores);
    return best(scores);
  }

  label(q: Sequence, h: number, m: number): number {
    if (h === q.n) return 0;
    const { state, labelScores, keys } = this;
    labelScores.fill(0);
    labelScores[0] = Number.NEGATIVE_INFINITY;
    this.model.labels.score(keys, labelFeatures(q, state, h, m, keys, 0, false), labelScores);
    const k = best(labelScores);
    if (lead(labelScores, k) >= this.sure.labels) return k;
    this.model.labels.score(keys, labelFeatures(q, state, h, m, keys, 0, true), labelScores);
    return best(labelScores);
  }
}
