// Dates in words, and their first and last days.

import { expect, it } from 'vitest';
import { datePrecision, edtfDays, edtfWords } from './edtf-words.js';

it.each([
  ['2020-01-03', '3 January 2020', '2020-01-03', '2020-01-03', 1],
  ['2020-01-03T22:30:00Z', '3 January 2020, 22:30', '2020-01-03', '2020-01-03', 1],
  ['2020-02', 'February 2020', '2020-02-01', '2020-02-29', 4],
  ['2014', '2014', '2014-01-01', '2014-12-31', 5],
  ['201X', '2010s', '2010-01-01', '2019-12-31', 5],
  ['2020-03-XX', 'March 2020', '2020-03-01', '2020-03-31', 4],
  ['2020~', 'about 2020', '2020-01-01', '2020-12-31', 5],
  ['2020-01-03?', '3 January 2020 (uncertain)', '2020-01-03', '2020-01-03', 1],
  ['2021-23', 'autumn 2021', '2021-09-01', '2021-11-30', 5],
  ['2020-01-03/2020-01-05', '3 January 2020 – 5 January 2020', '2020-01-03', '2020-01-05', 2],
  ['2020-01-06/2020-01-12', '6 January 2020 – 12 January 2020', '2020-01-06', '2020-01-12', 3],
  ['2023-10/..', 'since October 2023', '2023-10-01', null, null],
  ['../2011-12', 'until December 2011', null, '2011-12-31', null],
  ['nonsense', 'nonsense', null, null, null],
  ['2020-13', '2020', null, null, null],
])('%s', (edtf, words, first, last, precision) => {
  expect(edtfWords(edtf)).toBe(words);
  expect(edtfDays(edtf)).toEqual({ first, last });
  expect(datePrecision(edtf)).toBe(precision);
});
