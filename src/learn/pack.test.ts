// The container of models: what goes in comes out, and other bytes are refused in words.

import { expect, it } from 'vitest';
import { Packer, unpack } from './pack.js';

function packed(): Packer {
  const packer = new Packer();
  packer.put('a.number', 3.5);
  packer.put('a.words', ['é', 'ü', '語']);
  packer.array('a.bytes', Uint8Array.of(1, 2, 3));
  packer.array('b.ints', Int32Array.of(-1, 2 ** 31 - 1));
  return packer;
}

it('gives back what was put in, also from bytes that lie askew', () => {
  const bytes = packed().bytes();
  const askew = new Uint8Array(bytes.length + 1);
  askew.set(bytes, 1);
  const file = unpack(askew.subarray(1));
  expect(file.section('a').number('number')).toBe(3.5);
  expect(file.strings('a.words')).toEqual(['é', 'ü', '語']);
  expect([...file.section('a').uint8('bytes')]).toEqual([1, 2, 3]);
  expect([...file.int32('b.ints')]).toEqual([-1, 2 ** 31 - 1]);
});

it('makes the same bytes of the same parts, in whatever order they came', () => {
  const other = new Packer();
  other.array('b.ints', Int32Array.of(-1, 2 ** 31 - 1));
  other.copy(unpack(packed().bytes()), ['b']);
  expect(other.bytes()).toEqual(packed().bytes());
});

it('copies all parts but those named', () => {
  const packer = new Packer();
  packer.copy(unpack(packed().bytes()), ['a']);
  const file = unpack(packer.bytes());
  expect(file.has('a.number')).toBe(false);
  expect([...file.int32('b.ints')]).toEqual([-1, 2 ** 31 - 1]);
});

it.each([[new Uint8Array()], [new TextEncoder().encode('not a model at all')]])('refuses other bytes', (bytes) => {
  expect(() => unpack(bytes)).toThrow(/expected it to begin with RCPM/);
});

it('names what is missing or of another type', () => {
  const file = unpack(packed().bytes());
  expect(() => file.number('none')).toThrow(/expected "none", found none/);
  expect(() => file.int32('a.bytes')).toThrow(/expected i32 array "a.bytes", got u8/);
});
