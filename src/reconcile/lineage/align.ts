// Passages that two texts share: their longest matching runs of words.

/** `length` tokens from `a` in the first text equal those from `b` in the second. */
export interface Run {
  readonly a: number;
  readonly b: number;
  readonly length: number;
}

/** Shorter runs are idiom ("a déclaré le ministre des Affaires étrangères" is six words), not copying. */
const SHORTEST = 7;
/** Runs are looked up by their first words. */
const SEED = 4;
/** A run that occurs more often than this in the first text is looked for only at its first places. */
const PLACES = 8;

const key = (t: Uint16Array, i: number): number => {
  let h = 0;
  for (let k = 0; k < SEED; k++) h = (Math.imul(h, 0x01000193) ^ (t[i + k]! >>> 1)) | 0;
  return h;
};

/**
 * Shared runs of at least seven tokens, in the order of the second text, which they do not overlap in. Greedy: at each
 * place of the second text the longest match is taken, as file comparison does. Linear for texts without much repetition.
 */
export function sharedRuns(a: Uint16Array, b: Uint16Array): Run[] {
  const places = new Map<number, number[]>();
  for (let i = 0; i + SEED <= a.length; i++) {
    const k = key(a, i);
    const at = places.get(k);
    if (!at) places.set(k, [i]);
    else if (at.length < PLACES) at.push(i);
  }
  const runs: Run[] = [];
  for (let j = 0; j + SEED <= b.length; ) {
    let best = 0;
    let from = 0;
    for (const i of places.get(key(b, j)) ?? []) {
      let n = 0;
      while (i + n < a.length && j + n < b.length && a[i + n]! >>> 1 === b[j + n]! >>> 1) n++;
      if (n > best) [best, from] = [n, i];
    }
    if (best >= SHORTEST) runs.push({ a: from, b: j, length: best });
    j += best >= SHORTEST ? best : 1;
  }
  return runs;
}

/** Runs that follow each other in both texts with at most `slack` changed words between, as one passage. */
export function passages(runs: readonly Run[], slack: number): { a: [number, number]; b: [number, number] }[] {
  const out: { a: [number, number]; b: [number, number] }[] = [];
  for (const run of runs) {
    const last = out[out.length - 1];
    const [da, db] = last ? [run.a - last.a[1], run.b - last.b[1]] : [-1, -1];
    if (last && da >= 0 && da <= slack && db >= 0 && db <= slack) {
      last.a[1] = run.a + run.length;
      last.b[1] = run.b + run.length;
    } else out.push({ a: [run.a, run.a + run.length], b: [run.b, run.b + run.length] });
  }
  return out;
}

/** Share of a text's weight that the runs cover; `weight` of each token, side by side with the tokens. */
export function coverage(runs: readonly Run[], side: 'a' | 'b', weight: Float32Array): number {
  const hit = new Uint8Array(weight.length);
  for (const run of runs) hit.fill(1, run[side], run[side] + run.length);
  let [covered, all] = [0, 0];
  for (let i = 0; i < weight.length; i++) {
    all += weight[i]!;
    if (hit[i]) covered += weight[i]!;
  }
  return all === 0 ? 0 : covered / all;
}

/**
 * Weight of the longest common subsequence of two sequences (equal values match): how much two texts say in the same
 * order. `weights` go with `a`. Time is the product of the lengths, so callers bound them.
 */
export function inOrder(a: ArrayLike<number>, b: ArrayLike<number>, weights?: ArrayLike<number>): number {
  let above = new Float32Array(b.length + 1);
  let row = new Float32Array(b.length + 1);
  for (let i = 0; i < a.length; i++) {
    const w = weights ? weights[i]! : 1;
    for (let j = 0; j < b.length; j++) {
      row[j + 1] = a[i] === b[j] ? Math.max(above[j]! + w, above[j + 1]!) : Math.max(above[j + 1]!, row[j]!);
    }
    [above, row] = [row, above];
  }
  return above[b.length]!;
}
