// What was worked out once is given again, and no more is kept than was asked.

import { expect, it } from 'vitest';
import { remembered } from './remember.js';

it('works out each answer once, for short strings', () => {
  const asked: string[] = [];
  const length = remembered((text) => {
    asked.push(text);
    return text.length;
  });
  const long = 'x'.repeat(100);
  expect(['a', 'bb', 'a', 'a sentence of some length', 'a sentence of some length', long, long].map(length)).toEqual([
    1, 2, 1, 25, 25, 100, 100,
  ]);
  expect(asked).toEqual(['a', 'bb', 'a sentence of some length', long, long]);
});

it('forgets all when it knows too many', () => {
  const asked: string[] = [];
  const same = remembered((text) => {
    asked.push(text);
    return text;
  }, 2);
  ['a', 'b', 'a', 'c', 'c', 'a'].forEach(same);
  expect(asked).toEqual(['a', 'b', 'c', 'a']);
});
