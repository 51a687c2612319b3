// Which items meet under a key depends on the items alone, also where they are many.

import { expect, it } from 'vitest';
import { mix } from './hash.js';
import { Postings } from './postings.js';

const PIVOTS = 3;
const ITEMS = 200;
const rank = (item: number): number => mix(item + 1);
/** Keys held by all, by some, by one; one of them without any bit. */
const keysOf = (item: number): number[] => [0, mix(1 + (item % 40)), mix(1000 + (item % 7)), mix(5000 + item)];

/** Pairs that met while the items were added and still do, as "low high". */
function pairsOf(order: readonly number[]): Set<string> {
  const postings = new Postings(rank, PIVOTS);
  const met: [number, number, number][] = [];
  for (const item of order)
    for (const key of keysOf(item)) postings.add(key, item, (other) => met.push([key, item, other]));
  const last = met.filter(([key, a, b]) => postings.pairs(key, a, b));
  return new Set(last.map(([, a, b]) => (a < b ? `${a} ${b}` : `${b} ${a}`)));
}

/** The same by its definition: they share a key, and one is among its items of lowest rank. */
function defined(items: readonly number[]): Set<string> {
  const pairs = new Set<string>();
  for (const key of new Set(items.flatMap(keysOf))) {
    const holders = items.filter((i) => keysOf(i).includes(key)).sort((a, b) => rank(a) - rank(b));
    holders.forEach((a, i) => {
      for (const b of holders.slice(i + 1)) if (i < PIVOTS) pairs.add(a < b ? `${a} ${b}` : `${b} ${a}`);
    });
  }
  return pairs;
}

const items = Array.from({ length: ITEMS }, (_, i) => i);

it.each([
  ['in order', items],
  ['backwards', [...items].reverse()],
  ['by rank, lowest first', [...items].sort((a, b) => rank(a) - rank(b))],
  ['by rank, highest first', [...items].sort((a, b) => rank(b) - rank(a))],
  ['few', items.slice(0, PIVOTS)],
])('%s', (_, order) => {
  expect([...pairsOf(order)].sort()).toEqual([...defined(order)].sort());
});

it('holds five million items, past the first odd length that the lists grow to', () => {
  const postings = new Postings((item) => item, PIVOTS);
  let met = 0;
  const count = () => {
    met++;
  };
  const MANY = 5_000_000;
  for (let item = 0; item < MANY; item++) postings.add(7, item, count);
  expect(met).toBe((MANY - PIVOTS) * PIVOTS + (PIVOTS * (PIVOTS - 1)) / 2);
  expect(postings.pairs(7, 0, MANY - 1)).toBe(true);
  // One of the lowest rank meets all that the key holds.
  met = 0;
  postings.add(7, -1, count);
  expect(met).toBe(MANY);
});
