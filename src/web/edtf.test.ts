import { describe, expect, it } from 'vitest';
import { formatEdtf, parseEdtf } from './edtf.js';

const iso = (ms: number) => (Number.isFinite(ms) ? new Date(ms).toISOString().slice(0, 16) : String(ms));

describe('parseEdtf', () => {
  it.each([
    ['2021-01-11', '2021-01-11T00:00', '2021-01-12T00:00', 'day'],
    ['2021-01', '2021-01-01T00:00', '2021-02-01T00:00', 'month'],
    ['2021-12', '2021-12-01T00:00', '2022-01-01T00:00', 'month'],
    ['2021', '2021-01-01T00:00', '2022-01-01T00:00', 'year'],
    ['2021-24', '2021-12-01T00:00', '2022-03-01T00:00', 'season'],
    ['197X', '1970-01-01T00:00', '1980-01-01T00:00', 'decade'],
    ['2020-01-03T22:15', '2020-01-03T22:15', '2020-01-03T22:16', 'hour'],
    ['2023-10-07/2024-07', '2023-10-07T00:00', '2024-08-01T00:00', 'range'],
    ['2023-10-07/..', '2023-10-07T00:00', 'Infinity', 'range'],
    ['../2020', '-Infinity', '2021-01-01T00:00', 'range'],
    ['0079-08-24', '0079-08-24T00:00', '0079-08-25T00:00', 'day'],
  ])('%s', (edtf, from, to, precision) => {
    const time = parseEdtf(edtf)!;
    expect([iso(time.from), iso(time.to), time.precision]).toEqual([from, to, precision]);
  });
  it.each(['', '/', '../..', 'soon', '2021-13', '2021-01-11/2020-01-11', '1/2/3'])('%j is none', (edtf) => {
    expect(parseEdtf(edtf)).toBeNull();
  });
});

describe('formatEdtf', () => {
  it.each([
    ['2021-01-11', 'en', '11 January 2021'],
    ['2021-01-11', 'fr', '11 janvier 2021'],
    ['2021-03-01/2021-03-10', 'en', '1–10 March 2021'],
    ['2021-03-01/2021-03-10', 'fr', '1–10 mars 2021'],
    ['2021-03-01/2021-04-10', 'en', '1 March 2021 – 10 April 2021'],
    ['2021-03~', 'en', 'about March 2021'],
    ['2023-10-07/..', 'fr', 'depuis le 7 octobre 2023'],
    ['../2023-10-07', 'fr', 'jusqu’au 7 octobre 2023'],
    ['2023-10/..', 'fr', 'depuis octobre 2023'],
    ['2020-23', 'fr', 'automne 2020'],
    ['198X', 'en', '1980s'],
    ['nonsense', 'en', 'nonsense'],
  ])('%s in %s', (edtf, language, words) => {
    expect(formatEdtf(edtf, language)).toBe(words);
  });
});
