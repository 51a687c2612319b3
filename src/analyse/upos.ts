// The universal parts of speech as small numbers, as the trained models count them.

import type { Upos } from '../domain/index.js';

export const UPOS: readonly Upos[] = [
  'ADJ',
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NOUN',
  'NUM',
  'PART',
  'PRON',
  'PROPN',
  'PUNCT',
  'SCONJ',
  'SYM',
  'VERB',
  'X',
];

const indices: ReadonlyMap<string, number> = new Map(UPOS.map((u, i) => [u, i]));

/** Index in `UPOS`; that of `X` for anything else. */
export function uposIndex(upos: string): number {
  return indices.get(upos) ?? UPOS.length - 1;
}
