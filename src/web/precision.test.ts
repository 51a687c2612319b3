import { expect, it } from 'vitest';
import { wilson } from './precision.js';

it.each([
  [0, 10, 0, 0, 0.2775],
  [10, 10, 1, 0.7225, 1],
  [45, 50, 0.9, 0.7864, 0.9565],
  [1, 1, 1, 0.2065, 1],
])('%i of %i', (right, judged, share, low, high) => {
  const got = wilson(right, judged)!;
  expect(got.share).toBeCloseTo(share, 4);
  expect(got.low).toBeCloseTo(low, 3);
  expect(got.high).toBeCloseTo(high, 3);
});
it('knows nothing of an empty sample', () => {
  expect(wilson(0, 0)).toBeNull();
});
