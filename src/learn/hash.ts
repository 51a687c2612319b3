// 32-bit hashes that stand for strings and for feature combinations (FNV-1a, mixed as MurmurHash3 does).

/** Hash of `s` in UTF-16 code units, as a signed 32-bit integer. */
export function hashString(s: string): number {
  return hashEnd(hashMore(HASH_START, s));
}

/** A hash in the making, for strings that come in pieces: `hashEnd(hashMore(hashMore(HASH_START, a), b))` is that of a + b. */
export const HASH_START = 0x811c9dc5;
export function hashMore(h: number, s: string): number {
  for (let i = 0; i < s.length; i++) h = Math.imul(h ^ s.charCodeAt(i), 0x01000193);
  return h;
}
export function hashEnd(h: number): number {
  h = Math.imul(h ^ (h >>> 16), 0x85ebca6b);
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35);
  return h ^ (h >>> 16);
}

/** Key of the feature that template `t` yields for one value. */
export function key1(t: number, a: number): number {
  const h = Math.imul(Math.imul(t + 1, 0x9e3779b1) ^ a, 0x85ebca6b);
  return Math.imul(h ^ (h >>> 15), 0xc2b2ae35);
}

/** Key of the feature that template `t` yields for two values; their order counts. */
export function key2(t: number, a: number, b: number): number {
  const h = Math.imul(key1(t, a) ^ (b + 0x7f4a7c15), 0x27d4eb2f);
  return Math.imul(h ^ (h >>> 15), 0x165667b1);
}

/** Key of the feature that template `t` yields for three values. */
export function key3(t: number, a: number, b: number, c: number): number {
  const h = Math.imul(key2(t, a, b) ^ (c + 0x2545f491), 0x9e3779b1);
  return Math.imul(h ^ (h >>> 15), 0x85ebca77);
}

/** Key of the feature that template `t` yields for four values. */
export function key4(t: number, a: number, b: number, c: number, d: number): number {
  const h = Math.imul(key3(t, a, b, c) ^ (d + 0x68e31da4), 0xcc9e2d51);
  return Math.imul(h ^ (h >>> 15), 0x1b873593);
}
