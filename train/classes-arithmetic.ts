// Ridge regression and k-means, as the classes of words need them: always the same result for the same numbers.

export interface Example {
  readonly x: Float64Array;
  /** Counted in so many meetings. */
  readonly y: Float64Array;
  readonly n: number;
  readonly weight: number;
}

/** What a linear model of the examples, with a penalty on its weights (Hoerl & Kennard 1970), gives for each of `xs`. */
export function ridge(examples: readonly Example[], penalty: number, xs: readonly Float64Array[]): Float64Array[] {
  const n = xs[0]?.length ?? 0;
  const m = examples[0]?.y.length ?? 0;
  const a = Array.from({ length: n }, () => new Float64Array(n));
  const b = Array.from({ length: n }, () => new Float64Array(m));
  for (const { x, y, n: times, weight } of examples)
    for (let i = 0; i < n; i++) {
      if (x[i] === 0) continue;
      const w = weight * x[i]!;
      for (let j = 0; j < n; j++) a[i]![j]! += w * x[j]!;
      for (let k = 0; k < m; k++) b[i]![k]! += (w * y[k]!) / times;
    }
  for (let i = 0; i < n; i++) a[i]![i]! += penalty;
  // Gauss and Jordan, the largest pivot first.
  for (let p = 0; p < n; p++) {
    let most = p;
    for (let r = p + 1; r < n; r++) if (Math.abs(a[r]![p]!) > Math.abs(a[most]![p]!)) most = r;
    [a[p], a[most]] = [a[most]!, a[p]!];
    [b[p], b[most]] = [b[most]!, b[p]!];
    for (let r = 0; r < n; r++) {
      const f = a[r]![p]! / a[p]![p]!;
      if (r === p || f === 0) continue;
      for (let c = p; c < n; c++) a[r]![c]! -= f * a[p]![c]!;
      for (let k = 0; k < m; k++) b[r]![k]! -= f * b[p]![k]!;
    }
  }
  for (let p = 0; p < n; p++) for (let k = 0; k < m; k++) b[p]![k]! /= a[p]![p]!;
  return xs.map((x) => {
    const y = new Float64Array(m);
    for (let i = 0; i < n; i++) if (x[i] !== 0) for (let k = 0; k < m; k++) y[k]! += x[i]! * b[i]![k]!;
    return y;
  });
}

const ROUNDS = 12;
/** Rows that the first centres are drawn from: the first ones, which are the words met most. */
const FIRST = 12_000;

function distance(a: Float64Array, b: Float64Array, most: number): number {
  let sum = 0;
  for (let j = 0; j < a.length && sum < most; j++) {
    const d = a[j]! - b[j]!;
    sum += d * d;
  }
  return sum;
}

/** The class (0..k-1) of each row. Centres begin far from each other (Arthur & Vassilvitskii 2007); rows further on count less. */
export function kmeans(rows: readonly Float64Array[], k: number): Int32Array {
  let seed = 12_345;
  // The generator of Numerical Recipes (1992).
  const next = (): number => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 4_294_967_296;
  };
  const first = Math.min(rows.length, FIRST);
  const near = new Float64Array(first).fill(Number.MAX_VALUE);
  const centres = [rows[0]!.slice()];
  while (centres.length < k) {
    let total = 0;
    for (let i = 0; i < first; i++) {
      near[i] = Math.min(near[i]!, distance(rows[i]!, centres.at(-1)!, Number.MAX_VALUE));
      total += near[i]!;
    }
    let at = next() * total;
    let i = 0;
    while (i < first - 1) {
      at -= near[i]!;
      if (at <= 0) break;
      i++;
    }
    centres.push(rows[i]!.slice());
  }
  const classes = new Int32Array(rows.length).fill(-1);
  for (let round = 0; round < ROUNDS; round++) {
    let moved = 0;
    rows.forEach((x, i) => {
      let best = 0;
      let least = Number.MAX_VALUE;
      for (let c = 0; c < k; c++) {
        const d = distance(x, centres[c]!, least);
        if (d >= least) continue;
        least = d;
        best = c;
      }
      if (classes[i] !== best) moved++;
      classes[i] = best;
    });
    const weights = new Float64Array(k);
    for (const c of centres) c.fill(0);
    rows.forEach((x, i) => {
      const c = classes[i]!;
      const weight = 1 / (30 + i) ** 0.4;
      weights[c]! += weight;
      for (let j = 0; j < x.length; j++) centres[c]![j]! += weight * x[j]!;
    });
    for (let c = 0; c < k; c++)
      if (weights[c]! > 0) for (let j = 0; j < centres[c]!.length; j++) centres[c]![j]! /= weights[c]!;
    if (moved < rows.length / 300) break;
  }
  return classes;
}
