// Spreads shares of days to the days around them.

import { size } from './horizon.js';

/** Exponentially in both directions, with these mean distances in days in equal parts; the sum stays, but for what falls off the ends. */
export function spread(p: Float64Array, over: readonly number[]): Float64Array {
  const out = new Float64Array(size);
  for (const reach of over) {
    const keep = Math.exp(-1 / reach);
    const scale = (1 - keep) / (1 + keep) / over.length;
    let run = 0;
    for (let i = 0; i < size; i++) {
      run = run * keep + p[i]!;
      out[i]! += run * scale;
    }
    run = 0;
    for (let i = size - 1; i >= 0; i--) {
      out[i]! += run * keep * scale;
      run = run * keep + p[i]!;
    }
  }
  return out;
}
