import { expect, it } from 'vitest';
import { pluralUnit } from './unit-words.js';

it.each([
  ['fighter', 25, 'fighters'],
  ['soldier', 1, 'soldier'],
  ['person', 10, 'people'],
  ['wounded', 40, 'wounded'],
  ['policeman', 2, 'policemen'],
  ['body', 3, 'bodies'],
  ['tir de roquette', 4, 'tirs de roquette'],
  ['sous-traitant', 8, 'sous-traitants'],
  ['USD', 5, 'USD'],
])('%s, %d: %s', (unit, count, words) => {
  expect(pluralUnit(unit, count)).toBe(words);
});
