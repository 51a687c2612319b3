// Fingerprints of a text that its copies share: MinHash for whole texts, winnowing for passages.

import { both, hashOf, mix } from '../hash.js';
import { stem, type Word } from '../words.js';

/** Lowest bit of a token: set where the word is long enough to carry content, in any language. */
export const CONTENT = 1;

/** Words as 15 bits of the hash of their stem, and the content bit. Stems, so that a changed ending does not hide a copy. */
export function tokensOf(words: readonly Word[]): Uint16Array {
  const out = new Uint16Array(words.length);
  for (let i = 0; i < words.length; i++) {
    const { text } = words[i]!;
    const content = text.length > 4 || /^\p{N}/u.test(text) ? CONTENT : 0;
    out[i] = (hashOf(stem(text)) & 0xfffe) | content;
  }
  return out;
}

/** Hashes of every run of `k` tokens. */
export function shingles(tokens: Uint16Array, k: number): Uint32Array {
  const out = new Uint32Array(Math.max(0, tokens.length - k + 1));
  for (let i = 0; i < out.length; i++) {
    let h = k;
    for (let j = 0; j < k; j++) h = Math.imul(h, 0x01000193) ^ (tokens[i + j]! >>> 1);
    out[i] = mix(h);
  }
  return out;
}

/**
 * LSH keys of a set: MinHash (Broder 1997) of `bands × rows` permutations, one key a band (Leskovec et al., Mining of
 * Massive Datasets, ch. 3). Two sets of Jaccard similarity s share a key with chance 1 − (1 − s^rows)^bands. Empty for
 * an empty set. `salt` keeps keys of different purposes apart.
 */
export function bandKeys(set: ArrayLike<number>, bands: number, rows: number, salt: number): number[] {
  if (set.length === 0) return [];
  const keys: number[] = [];
  for (let band = 0; band < bands; band++) {
    let key = both(salt, band);
    for (let row = 0; row < rows; row++) {
      const seed = mix(salt + 0x9e3779b1 * (band * rows + row + 1));
      let least = 0xffffffff;
      for (let i = 0; i < set.length; i++) {
        // One multiplication and a shift is a weak permutation, but the hashes it permutes are mixed already.
        let h = Math.imul(set[i]! ^ seed, 0x85ebca6b);
        h = (h ^ (h >>> 15)) >>> 0;
        if (h < least) least = h;
      }
      key = both(key, least);
    }
    keys.push(key);
  }
  return keys;
}

/**
 * Winnowing (Schleimer, Wilkerson, Aiken 2003): of every `window` neighbouring shingles the least is kept, so two texts
 * that share a run of `window + k − 1` tokens share a fingerprint. Sorted, without repeats.
 */
export function winnow(hashes: Uint32Array, window: number): number[] {
  const kept = new Set<number>();
  if (hashes.length < window) {
    for (const h of hashes) kept.add(h);
  }
  let least = -1;
  for (let end = window - 1; end < hashes.length; end++) {
    const from = end - window + 1;
    if (least < from) {
      least = from;
      for (let i = from + 1; i <= end; i++) if (hashes[i]! <= hashes[least]!) least = i;
    } else if (hashes[end]! <= hashes[least]!) least = end;
    kept.add(hashes[least]!);
  }
  return [...kept].sort((a, b) => a - b);
}
