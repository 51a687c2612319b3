// Several classifiers trained apart on the same examples, summed into one: their mistakes differ, and looking up stays as quick as with one.

import { dequantise, linearRows, packLinear, quantise } from '../src/learn/linear.js';
import { Packer, type Section, unpack } from '../src/learn/pack.js';

/** Writes the sum of `models`, all called `name` in their files; weights of fewer than `cut` of 127 steps are left out. */
export function mergeLinear(packer: Packer, name: string, models: readonly Section[], cut: number): void {
  const sums = new Map<number, Float64Array>();
  let classes = 0;
  for (const file of models) {
    const section = file.section(name);
    classes = section.number('classes');
    const largest = section.number('largest');
    for (const { key, cls, weights } of linearRows(section)) {
      let sum = sums.get(key);
      if (!sum) {
        sum = new Float64Array(classes);
        sums.set(key, sum);
      }
      for (let i = 0; i < cls.length; i++) sum[cls[i]!]! += dequantise(weights[i]!, largest);
    }
  }
  let largest = 1e-9;
  for (const sum of sums.values()) for (const w of sum) largest = Math.max(largest, Math.abs(w));
  const rows: { key: number; cls: number[]; weights: number[] }[] = [];
  for (const [key, sum] of sums) {
    const row = { key, cls: [] as number[], weights: [] as number[] };
    sum.forEach((w, k) => {
      const q = quantise(w, largest);
      if (Math.abs(q - 128) < cut) return;
      row.cls.push(k);
      row.weights.push(q);
    });
    if (row.cls.length > 0) rows.push(row);
  }
  packLinear(packer, name, classes, largest, rows);
}

export const frozen = (write: (packer: Packer) => void): Section => {
  const packer = new Packer();
  write(packer);
  return unpack(packer.bytes());
};
