// Arrays of numbers that grow: by twice while they are small, by a quarter when they are large, so that little stands empty.

/** Elements from which on an array grows by a quarter. */
const LARGE = 1 << 20;

/** A longer copy, zero at its end: `length` elements, or as many as it takes to grow at constant cost an element. */
export function grown<T extends Int32Array | Uint8Array>(from: T, length?: number): T {
  const longer = from.length < LARGE ? from.length * 2 : from.length + (from.length >> 2);
  const to = new (from.constructor as new (length: number) => T)(length ?? longer);
  to.set(from);
  return to;
}
