// How many tokens two texts have in the same order: the longest common subsequence, 32 cells at a time.

/** Tokens are below 65,536; their lowest bit is not part of the word. */
const WORDS = 32_768;
const slot = new Int32Array(WORDS);

/**
 * Length of the longest common subsequence of two token sequences, by bit vectors (Hyyrö 2004, "Bit-parallel LCS-length
 * computation revisited"): the product of the lengths over 32 steps.
 */
export function commonOrder(a: Uint16Array, b: Uint16Array): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const width = (short.length + 31) >>> 5;
  if (width === 0) return 0;
  // One bit vector for each word of the shorter text: where it stands.
  const masks = new Int32Array(width * (short.length + 1));
  let used = 0;
  for (let i = 0; i < short.length; i++) {
    const word = short[i]! >>> 1;
    if (slot[word] === 0) slot[word] = ++used;
    const at = (slot[word]! - 1) * width + (i >>> 5);
    masks[at] = masks[at]! | (1 << (i & 31));
  }
  const v = new Int32Array(width).fill(-1);
  for (let j = 0; j < long.length; j++) {
    const at = (slot[long[j]! >>> 1]! - 1) * width;
    if (at < 0) continue;
    let carry = 0;
    for (let k = 0; k < width; k++) {
      const row = v[k]!;
      const hit = row & masks[at + k]!;
      const sum = (row >>> 0) + (hit >>> 0) + carry;
      carry = sum > 0xffffffff ? 1 : 0;
      v[k] = sum | 0 | (row & ~hit);
    }
  }
  for (let i = 0; i < short.length; i++) slot[short[i]! >>> 1] = 0;
  // Zeros are the cells where the common subsequence grows.
  let length = 0;
  for (let i = 0; i < short.length; i++) if ((v[i >>> 5]! & (1 << (i & 31))) === 0) length++;
  return length;
}

const seenBy = new Uint32Array(65_536);
let turn = 0;

/** Share of the distinct tokens of the text with fewer that the other has too; 0 where one has none. */
export function commonWords(a: Uint16Array, b: Uint16Array): number {
  if (turn > 0xfffffff0) {
    seenBy.fill(0);
    turn = 0;
  }
  const mine = ++turn;
  const both = ++turn;
  const theirs = ++turn;
  let [inA, inB, shared] = [0, 0, 0];
  for (const t of a) {
    if (seenBy[t] === mine) continue;
    seenBy[t] = mine;
    inA++;
  }
  for (const t of b) {
    const by = seenBy[t]!;
    if (by === both || by === theirs) continue;
    inB++;
    if (by === mine) {
      shared++;
      seenBy[t] = both;
    } else seenBy[t] = theirs;
  }
  return Math.min(inA, inB) === 0 ? 0 : shared / Math.min(inA, inB);
}
