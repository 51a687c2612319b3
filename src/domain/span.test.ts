// Spans that hold or meet another.

import { expect, test } from 'vitest';
import { SpanIndex } from './span.js';

const spans = [
  { start: 0, end: 100 },
  { start: 10, end: 20 },
  { start: 30, end: 40 },
  { start: 35, end: 60 },
  { start: 200, end: 210 },
];
const index = new SpanIndex(spans);

test.each([
  [{ start: 12, end: 15 }, '10-20 0-100'],
  [{ start: 36, end: 38 }, '35-60 30-40 0-100'],
  [{ start: 20, end: 30 }, '0-100'],
  [{ start: 95, end: 205 }, '200-210 0-100'],
  [{ start: 100, end: 200 }, ''],
])('meeting %o', (span, expected) => {
  expect([...index.meeting(span)].map((s) => `${s.start}-${s.end}`).join(' ')).toBe(expected);
});

test.each([
  [
    { start: 12, end: 15 },
    { start: 10, end: 20 },
  ],
  [
    { start: 15, end: 25 },
    { start: 0, end: 100 },
  ],
  [{ start: 95, end: 105 }, undefined],
  [
    { start: 205, end: 210 },
    { start: 200, end: 210 },
  ],
])('holding %o', (span, expected) => {
  expect(index.holding(span)).toEqual(expected);
});
