// The floors hold.

import { expect, it } from 'vitest';
import { judge, table } from './evaluation.js';

const floors = { 'dating.within-1-day': 0.9, 'dating.invented': { most: 0 }, 'datings.other': 1 };

it.each([
  [{ 'within-1-day': 0.9, invented: 0 }, [true, true]],
  [{ 'within-1-day': 0.89, invented: 0 }, [false, true]],
  [{ 'within-1-day': 1, invented: 1 }, [true, false]],
  [{ 'within-1-day': 1, invented: 0, extra: 0.1 }, [true, true, true]],
  [{ 'within-1-day': 1 }, [true, false]],
  [{ 'within-1-day': Number.NaN, invented: 0 }, [false, true]],
])('%j', (figures, passed) => {
  expect(judge('dating', figures as Record<string, number>, floors).map((r) => r.passed)).toEqual(passed);
});

it('prints what was asked and what was reached', () => {
  const printed = table('dating', judge('dating', { 'within-1-day': 0.5 }, floors));
  expect(printed).toMatch(/within-1-day +0\.900 +0\.500 {2}BELOW/);
  expect(printed).toMatch(/invented +≤ 0\.000 +absent {2}BELOW/);
});
