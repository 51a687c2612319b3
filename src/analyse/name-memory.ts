// What a text calls each of its words: how often each label was given to it, wherever it stands.

import { NAME_LABELS, type NameSequence } from './name-features.js';

export class NameMemory {
  private readonly rows = new Map<number, number>();
  private counts = new Int32Array(256 * NAME_LABELS);

  /** Adds the labels of a sentence, or with -1 takes them away again. Words that stand in no name count only with a capital. */
  add(s: NameSequence, labels: Uint8Array, times: 1 | -1): void {
    for (let i = 0; i < labels.length; i++) {
      const l = labels[i]!;
      const { id, caps } = s.words[i]!;
      if (l === 0 && (caps & 2) === 0) continue;
      let row = this.rows.get(id);
      if (row === undefined) {
        row = this.rows.size;
        this.rows.set(id, row);
        if ((row + 1) * NAME_LABELS > this.counts.length) {
          const grown = new Int32Array(this.counts.length * 2);
          grown.set(this.counts);
          this.counts = grown;
        }
      }
      this.counts[row * NAME_LABELS + l]! += times;
    }
  }

  /** The label that a word mostly has; -7: it was not met. */
  of(id: number): number {
    const row = this.rows.get(id);
    if (row === undefined) return -7;
    let most = 0;
    let best = -7;
    for (let k = 0; k < NAME_LABELS; k++) {
      const n = this.counts[row * NAME_LABELS + k]!;
      if (n > most) {
        most = n;
        best = k;
      }
    }
    return best;
  }
}
