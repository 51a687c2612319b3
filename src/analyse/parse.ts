// Dependency trees: a greedy arc-hybrid parser, a classifier for the labels of its arcs, and a second look once the tree stands.

import type { Scorer } from '../learn/linear.js';
import { ACTION_FEATURES, actionFeatures, LABEL_FEATURES, labelFeatures } from './parse-features.js';
import { LEFT, RIGHT, type Sequence, SHIFT, State } from './parse-state.js';
import { RELABEL_FEATURES, relabelFeatures } from './relabel-features.js';
import { best } from './tag.js';

export interface ParserModel {
  readonly actions: Scorer;
  readonly labels: Scorer;
  readonly relabels: Scorer;
  /** Relations by class; `root` is at 0. */
  readonly relations: readonly string[];
}

export class Parser {
  readonly state = new State();
  private readonly keys = new Int32Array(Math.max(ACTION_FEATURES, LABEL_FEATURES, RELABEL_FEATURES));
  private readonly scores = new Float32Array(3);
  private readonly labelScores: Float32Array;

  constructor(readonly model: ParserModel) {
    this.labelScores = new Float32Array(model.relations.length);
  }

  /** Afterwards `state.head` and `state.label` hold the tree; the root's head is n. */
  parse(q: Sequence): State {
    this.parseOnce(q);
    this.relabel(q);
    return this.state;
  }

  /** The tree with the labels of the first look. */
  parseOnce(q: Sequence): State {
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
    const { state, scores } = this;
    if (!state.allows(LEFT) && !state.allows(RIGHT)) return SHIFT;
    const n = actionFeatures(q, state, this.keys);
    scores.fill(0);
    this.model.actions.score(this.keys, n, scores);
    let k = -1;
    for (let a = SHIFT; a <= RIGHT; a++) if (state.allows(a) && (k < 0 || scores[a]! > scores[k]!)) k = a;
    return k;
  }

  label(q: Sequence, h: number, m: number): number {
    if (h === q.n) return 0;
    const n = labelFeatures(q, this.state, h, m, this.keys);
    this.labelScores.fill(0);
    this.labelScores[0] = Number.NEGATIVE_INFINITY;
    this.model.labels.score(this.keys, n, this.labelScores);
    return best(this.labelScores);
  }

  /** The label of an arc depends on its sisters, which the first pass did not all know. */
  private relabel(q: Sequence): void {
    const { state } = this;
    for (let m = 0; m < q.n; m++) {
      if (state.head[m] === q.n) continue;
      const n = relabelFeatures(q, state, m, this.keys);
      this.labelScores.fill(0);
      this.labelScores[0] = Number.NEGATIVE_INFINITY;
      this.model.relabels.score(this.keys, n, this.labelScores);
      state.label[m] = best(this.labelScores);
    }
  }
}
