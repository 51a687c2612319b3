// The generator gives the same articles everywhere, and varied ones.

import { expect, it } from 'vitest';
import { article } from './generate.js';

const text = (n: number, seed?: number) => Buffer.from(article(n, seed).bytes).toString();

it('is the same for the same number and seed', () => {
  expect(text(17)).toBe(text(17));
  expect(text(17)).not.toBe(text(17, 2));
});

it('varies: languages, formats, words', () => {
  const all = Array.from({ length: 200 }, (_, i) => text(i));
  expect(new Set(all).size).toBeGreaterThan(190);
  expect(all.filter((t) => t.startsWith('<!doctype')).length).toBeGreaterThan(80);
  expect(all.filter((t) => / the /.test(t)).length).toBeGreaterThan(60);
  expect(all.filter((t) => / les? /.test(t)).length).toBeGreaterThan(60);
});
