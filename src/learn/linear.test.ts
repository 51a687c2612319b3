// A classifier comes back from its bytes as it went in, but for rounding.

import { describe, expect, it } from 'vitest';
import { hashString, key2, key3 } from './hash.js';
import { dequantise, Linear, linearRows, packLinear, quantise } from './linear.js';
import { Packer, unpack } from './pack.js';

const score = (model: Linear, keys: number[]): number[] => {
  const scores = new Float32Array(model.classes);
  model.score(Int32Array.from(keys), keys.length, scores);
  return [...scores].map((s) => Math.round(s * 100) / 100);
};

describe.each([3, 6, 40])('%i classes', (classes) => {
  const packer = new Packer();
  packLinear(packer, 'm', classes, 10, [
    { key: -5, cls: [0, 2], weights: [quantise(10, 10), quantise(-2.5, 10)] },
    { key: 7, cls: [1], weights: [quantise(1, 10)] },
    { key: 2 ** 31 - 1, cls: [classes - 1], weights: [quantise(-10, 10)] },
  ]);
  const model = new Linear(unpack(packer.bytes()).section('m'));
  const expected = (values: Record<number, number>): number[] =>
    Array.from({ length: classes }, (_, k) => values[k] ?? 0);

  it('adds the weights of the features it knows', () => {
    const one = Math.round(dequantise(quantise(1, 10), 10) * 100) / 100;
    const minus = Math.round(dequantise(quantise(-2.5, 10), 10) * 100) / 100;
    expect(minus).toBeCloseTo(-2.5, 1);
    expect(score(model, [-5, 7])).toEqual(expected({ 0: 10, 1: one, 2: minus }));
    expect(score(model, [2 ** 31 - 1])).toEqual(expected({ [classes - 1]: -10 }));
  });

  it('gives its rows back', () => {
    const rows = [...linearRows(unpack(packer.bytes()).section('m'))];
    expect(rows.map((r) => r.key)).toEqual([7, 2 ** 31 - 1, -5]);
    expect(rows[2]).toEqual({ key: -5, cls: [0, 2], weights: [quantise(10, 10), quantise(-2.5, 10)] });
  });

  it('adds nothing for those that it does not', () => {
    expect(score(model, [0, 1, 8, -6, 123456])).toEqual(expected({}));
  });
});

it('rounds weights to within 2 % of the largest, small ones far better', () => {
  for (const w of [-10, -3.3, -0.1, 0, 0.02, 0.5, 4, 10]) {
    expect(Math.abs(dequantise(quantise(w, 10), 10) - w)).toBeLessThan(0.2);
  }
  expect(dequantise(quantise(0.02, 10), 10)).toBeCloseTo(0.02, 1);
});

it('gives features with the same values in another order or template other keys', () => {
  const [a, b] = [hashString('ville'), hashString('prise')];
  const keys = [key2(1, a, b), key2(1, b, a), key2(2, a, b), key3(1, a, b, 0), key3(1, b, a, 0)];
  expect(new Set(keys).size).toBe(keys.length);
});
