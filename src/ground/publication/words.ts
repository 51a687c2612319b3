// A text as folded words with offsets and sentence numbers, and a search for phrases whose words may be apart.

import { remembered } from '../../domain/index.js';

/** Lower case, no accents: é and e are one, so are "Kyïv" and "Kyiv". */
export const folded = remembered((s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase());
const stemmed = remembered((word: string): string => stem(folded(word)));

/** Inflection dropped without a lexicon: plural, feminine, and the consonant doubled before it ("iraniennes" → "iranien"). */
export function stem(word: string): string {
  if (word.length <= 3) return word;
  let w = word.replace(/[sx]$/, '');
  if (w.length > 3) w = w.replace(/e+$/, '');
  return w.replace(/([lnst])\1$/, '$1');
}

export interface Words {
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly stem: readonly string[];
  /** Number of the sentence that each word is in. */
  readonly sentence: readonly number[];
}

/** Sentences end at a stop before a blank, or a line break: enough to keep far-apart words apart. */
export function wordsOf(text: string, from = 0, to = text.length): Words {
  const start: number[] = [];
  const end: number[] = [];
  const stems: string[] = [];
  const sentence: number[] = [];
  let current = 0;
  let before = from;
  for (const m of text.slice(from, to).matchAll(/[\p{L}\p{M}]+|\d+/gu)) {
    const at = from + m.index;
    // Most words follow a blank, which ends nothing.
    if ((at !== before + 1 || text[before] !== ' ') && /[.!?…](?=[\s»”"])|\n/.test(text.slice(before, at))) current++;
    start.push(at);
    before = at + m[0].length;
    end.push(before);
    stems.push(stemmed(m[0]));
    sentence.push(current);
  }
  return { start, end, stem: stems, sentence };
}

const small = new Set(
  'le la les l de du des d a au aux en et un une par contre sur dans pour son sa ses ce cette entre the of in on by at to and against an for with its his between from s qu que qui avec'.split(
    ' ',
  ),
);

/** A phrase to be found, and what it stands for. */
export interface Phrase<T> {
  readonly stems: readonly string[];
  readonly stands: T;
}

export interface Hit<T> {
  readonly stands: T;
  readonly start: number;
  readonly end: number;
  /** Number of the phrase's words that carry meaning. */
  readonly weight: number;
  /** True where only articles and prepositions stand between them. */
  readonly tight: boolean;
}

/** Phrases by their longest word, which is the rarest as a rule. */
export class PhraseIndex<T> {
  readonly #by = new Map<string, Phrase<T>[]>();

  add(phrase: string, stands: T): void {
    const all = folded(phrase).match(/[\p{L}]+|\d+/gu) ?? [];
    const stems = all.filter((w) => !small.has(w)).map(stem);
    const key = [...stems].sort((a, b) => b.length - a.length)[0];
    if (key === undefined) return;
    const list = this.#by.get(key) ?? [];
    list.push({ stems, stands });
    this.#by.set(key, list);
  }

  /** The first word of the phrase, then the others in any order, within one sentence and three times their number of words (five words for two). */
  find(words: Words): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < words.stem.length; i++) {
      const phrases = this.#by.get(words.stem[i]!);
      if (!phrases) continue;
      for (const phrase of phrases) {
        const hit = around(words, i, phrase);
        if (hit) hits.push(hit);
      }
    }
    return hits;
  }
}

function around<T>(words: Words, at: number, phrase: Phrase<T>): Hit<T> | null {
  const n = phrase.stems.length;
  if (n === 1) return { stands: phrase.stands, start: words.start[at]!, end: words.end[at]!, weight: 1, tight: true };
  const reach = n === 2 ? 5 : n * 3 + 1;
  let low = at;
  let first = at;
  let high = at;
  for (const s of phrase.stems) {
    let found = -1;
    for (let k = 0; k <= reach && found < 0; k++) {
      if (words.stem[at + k] === s && words.sentence[at + k] === words.sentence[at]) found = at + k;
      else if (words.stem[at - k] === s && words.sentence[at - k] === words.sentence[at]) found = at - k;
    }
    if (found < 0) return null;
    if (s === phrase.stems[0]) first = found;
    low = Math.min(low, found);
    high = Math.max(high, found);
  }
  // the first word stays first: "guerre en Irak" is not "l'Irak … depuis le début de la guerre"
  if (high - low > reach || first !== low) return null;
  let strangers = 0;
  for (let i = low; i <= high; i++)
    if (!phrase.stems.includes(words.stem[i]!) && !small.has(words.stem[i]!)) strangers++;
  return { stands: phrase.stands, start: words.start[low]!, end: words.end[high]!, weight: n, tight: strangers === 0 };
}
