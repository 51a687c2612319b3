// Words of a text in a form that survives case, accents and punctuation, each with its place.

export interface Word {
  /** Lower case, without accents. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

const word = /[\p{L}\p{M}\p{N}]+/gu;

/** Without case, accents and ligatures: "Soulaïmani" → "soulaimani". */
export const fold = (text: string): string =>
  // Most words need no more than small letters, and normalising is slow.
  /^[\x20-\x7e]*$/.test(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** All words of a text in order. Numbers count as words; "l'appel" is two. */
export function wordsOf(text: string): Word[] {
  const out: Word[] = [];
  for (const m of text.matchAll(word)) out.push({ text: fold(m[0]), start: m.index, end: m.index + m[0].length });
  return out;
}

/**
 * The part of a word that its inflected forms share, near enough to compare two accounts in one language without a
 * lexicon: its first five letters ("attaques", "attaquer" → "attaq"). Numbers are kept whole.
 */
export const stem = (folded: string): string => (/^\p{N}/u.test(folded) ? folded : folded.slice(0, 5));
