// Word clusters from raw text by the exchange algorithm (Kneser & Ney 1993; Martin, Liermann & Ney 1998): words that stand in like places.

/** `sentences`: words as ids 0..types-1, by falling frequency. Returns the cluster (1..k) of each type. */
export function cluster(sentences: readonly Int32Array[], types: number, k: number, rounds: number): Int32Array {
  const BOUNDARY = k; // a class of its own, before and after each sentence
  const size = k + 1;
  const cls = new Int32Array(types);
  for (let w = 0; w < types; w++) cls[w] = w % k;
  // Distinct neighbours of each type with counts, as one flat list each way (type index `types`: the boundary).
  const next: Map<number, number>[] = Array.from({ length: types }, () => new Map());
  const prev: Map<number, number>[] = Array.from({ length: types }, () => new Map());
  const count = new Float64Array(types);
  const pair = new Float64Array(size * size);
  const left = new Float64Array(size);
  const right = new Float64Array(size);
  const classOf = (w: number): number => (w === types ? BOUNDARY : cls[w]!);
  for (const s of sentences) {
    let a = types;
    for (let i = 0; i <= s.length; i++) {
      const b = i < s.length ? s[i]! : types;
      if (a < types) next[a]!.set(b, (next[a]!.get(b) ?? 0) + 1);
      if (b < types) {
        prev[b]!.set(a, (prev[b]!.get(a) ?? 0) + 1);
        count[b]!++;
      }
      pair[classOf(a) * size + classOf(b)]!++;
      left[classOf(a)]!++;
      right[classOf(b)]!++;
      a = b;
    }
  }
  // Counts are whole numbers, mostly small.
  const small = Float64Array.from({ length: 1 << 16 }, (_, n) => (n > 0 ? n * Math.log(n) : 0));
  const f = (n: number): number => (n < small.length ? small[n]! : n * Math.log(n));
  const out = new Float64Array(size);
  const inn = new Float64Array(size);
  for (let round = 0; round < rounds; round++) {
    let moved = 0;
    for (let w = 0; w < types; w++) {
      const old = cls[w]!;
      out.fill(0);
      inn.fill(0);
      let self = 0;
      const touched: number[] = [];
      for (const [v, n] of next[w]!) {
        if (v === w) self += n;
        else {
          const c = classOf(v);
          if (out[c] === 0 && inn[c] === 0) touched.push(c);
          out[c]! += n;
        }
      }
      for (const [v, n] of prev[w]!) {
        if (v === w) continue;
        const c = classOf(v);
        if (out[c] === 0 && inn[c] === 0) touched.push(c);
        inn[c]! += n;
      }
      const shift = (c: number, sign: number): void => {
        for (const d of touched) {
          pair[c * size + d]! += sign * out[d]!;
          pair[d * size + c]! += sign * inn[d]!;
        }
        pair[c * size + c]! += sign * self;
        left[c]! += sign * count[w]!;
        right[c]! += sign * count[w]!;
      };
      shift(old, -1);
      // Gain of putting w into c: the terms of the likelihood that change.
      let bestClass = old;
      let bestGain = Number.NEGATIVE_INFINITY;
      for (let c = 0; c < k; c++) {
        let gain = f(left[c]!) + f(right[c]!) - f(left[c]! + count[w]!) - f(right[c]! + count[w]!);
        for (const d of touched) {
          if (d === c) continue;
          const o = pair[c * size + d]!;
          const n = pair[d * size + c]!;
          if (out[d]! > 0) gain += f(o + out[d]!) - f(o);
          if (inn[d]! > 0) gain += f(n + inn[d]!) - f(n);
        }
        const own = pair[c * size + c]!;
        const add = out[c]! + inn[c]! + self;
        if (add > 0) gain += f(own + add) - f(own);
        if (gain > bestGain + 1e-9) {
          bestGain = gain;
          bestClass = c;
        }
      }
      shift(bestClass, 1);
      if (bestClass !== old) {
        cls[w] = bestClass;
        moved++;
      }
    }
    if (moved === 0) break;
  }
  return cls.map((c) => c + 1);
}
