// 32-bit hashing of strings and numbers, the same on every machine.

/** Finaliser of MurmurHash3 (Appleby 2008): every input bit changes every output bit. Unsigned 32-bit. */
export function mix(h: number): number {
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  h = Math.imul(h, 0xc2b2ae35);
  return (h ^ (h >>> 16)) >>> 0;
}

/** FNV-1a over UTF-16 code units, then mixed, because FNV alone leaves the low bits of short words alike. */
export function hashOf(text: string): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) h = Math.imul(h ^ text.charCodeAt(i), 0x01000193);
  return mix(h);
}

/** Hash of two hashes, in their order. */
export const both = (a: number, b: number): number => mix(Math.imul(a, 0x9e3779b1) ^ b);

/** A number in 0 … 2^53 that depends on the string alone: an order of ids that has nothing to do with their content. */
export const rankOf = (id: string): number => hashOf(id) * 0x200000 + (hashOf(`${id}~`) >>> 11);
