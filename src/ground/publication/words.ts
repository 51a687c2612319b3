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
  readonly text: string;
  readonly start: readonly number[];
  readonly end: readonly number[];
  readonly stem: readonly string[];
  /** Those that are there. */
  readonly stems: ReadonlySet<string>;
  /** Number of the sentence that each word is in. */
  readonly sentence: readonly number[];
}

/** The words of the text last asked for: several looks are taken at each. */
let last: Words | null = null;

/** Words of the whole text. */
export function wordsIn(text: string): Words {
  if (last?.text !== text) last = wordsOf(text);
  return last;
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
  return { text, start, end, stem: stems, stems: new Set(stems), sentence };
}

const small = new Set(
  'le la les l de du des d a au aux en et un une par contre sur dans pour son sa ses ce cette entre the of in on by at to and against an for with its his between from s qu que qui avec'.split(
    ' ',
  ),
);

/**
 * `loose`: words in their order with others between, in any inflection. `exact`: a name as printed, word for word. `subject`:
 * as loose, and the name is what the verb tells of: no other name stands between, and no preposition before it.
 */
export type Manner = 'loose' | 'exact' | 'subject';

/** A phrase to be found, and what it stands for. */
export interface Phrase<T> {
  readonly stems: readonly string[];
  /** Of each of them: true where it is a name, with a capital. */
  readonly capital: readonly boolean[];
  readonly manner: Manner;
  /** All words as printed, without accents. */
  readonly printed: readonly string[];
  /** Which of the printed words it is listed under. */
  readonly keyAt: number;
  readonly stands: T;
}

const bare = (s: string): string => s.normalize('NFD').replace(/\p{M}/gu, '');
const isCapital = (s: string): boolean => /^\p{Lu}/u.test(s);

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

  add(phrase: string, stands: T, manner: Manner = 'loose'): void {
    const printed: readonly string[] = bare(phrase).match(/[\p{L}]+|\d+/gu) ?? [];
    const words = printed.filter((w) => !small.has(w.toLowerCase()));
    const stems = words.map((w) => stem(w.toLowerCase()));
    const key = [...stems].sort((a, b) => b.length - a.length)[0];
    if (key === undefined) return;
    const keyAt = printed.findIndex((w) => stem(w.toLowerCase()) === key);
    const list = this.#by.get(key) ?? [];
    list.push({ stems, capital: words.map(isCapital), manner, printed, keyAt, stands });
    this.#by.set(key, list);
  }

  /** The first word of the phrase, then the others in any order, within one sentence and three times their number of words (five words for two). */
  find(words: Words): Hit<T>[] {
    const hits: Hit<T>[] = [];
    for (let i = 0; i < words.stem.length; i++) {
      const phrases = this.#by.get(words.stem[i]!);
      if (!phrases) continue;
      for (const phrase of phrases) {
        if (!phrase.stems.every((s) => words.stems.has(s))) continue;
        const hit = phrase.manner === 'exact' ? asPrinted(words, i, phrase) : around(words, i, phrase);
        if (hit) hits.push(hit);
      }
    }
    return hits;
  }
}

/** A name written in lower case may begin a sentence; any may stand in a line of capitals. */
function asPrinted<T>(words: Words, at: number, phrase: Phrase<T>): Hit<T> | null {
  const first = at - phrase.keyAt;
  const last = first + phrase.printed.length - 1;
  if (first < 0 || last >= words.start.length) return null;
  for (let k = 0; k < phrase.printed.length; k++) {
    const want = phrase.printed[k]!;
    const got = bare(words.text.slice(words.start[first + k], words.end[first + k]));
    if (got !== want && got !== want.toUpperCase() && !(k === 0 && got.toLowerCase() === want)) return null;
    // "France, insoumise" is no name
    if (k > 0 && words.start[first + k]! - words.end[first + k - 1]! > 2) return null;
  }
  return {
    stands: phrase.stands,
    start: words.start[first]!,
    end: words.end[last]!,
    weight: phrase.stems.length,
    tight: true,
  };
}

const capitalAt = (words: Words, i: number): boolean =>
  isCapital(words.text.slice(words.start[i], words.start[i]! + 2));

const governing =
  /(?:\b(?:de|du|des|à|au|aux|par|pour|avec|sous|selon|chez|of|by|for|with|to|from|under)\s|\bd['’]\s?)$/iu;

function around<T>(words: Words, at: number, phrase: Phrase<T>): Hit<T> | null {
  const n = phrase.stems.length;
  if (n === 1 && phrase.capital[0] && !capitalAt(words, at)) return null;
  if (n === 1) return { stands: phrase.stands, start: words.start[at]!, end: words.end[at]!, weight: 1, tight: true };
  const reach = n === 2 ? 5 : n * 3 + 1;
  let low = at;
  let first = at;
  let high = at;
  for (const [nth, s] of phrase.stems.entries()) {
    let found = -1;
    for (let k = 0; k <= reach && found < 0; k++) {
      if (words.stem[at + k] === s && words.sentence[at + k] === words.sentence[at]) found = at + k;
      else if (words.stem[at - k] === s && words.sentence[at - k] === words.sentence[at]) found = at - k;
    }
    if (found < 0 || (phrase.capital[nth] && !capitalAt(words, found))) return null;
    if (s === phrase.stems[0]) first = found;
    low = Math.min(low, found);
    high = Math.max(high, found);
  }
  // "la guerre, la Bande de Gaza": two words alone are of one piece
  if (n === 2 && /[,;:()«»"“”]/.test(words.text.slice(words.end[low], words.start[high]))) return null;
  // the first word stays first: "guerre en Irak" is not "l'Irak … depuis le début de la guerre"
  if (high - low > reach || first !== low) return null;
  let strangers = 0;
  for (let i = low; i <= high; i++)
    if (!phrase.stems.includes(words.stem[i]!) && !small.has(words.stem[i]!)) {
      strangers++;
      if (phrase.manner === 'subject' && capitalAt(words, i)) return null;
    }
  if (
    phrase.manner === 'subject' &&
    phrase.capital[0] &&
    governing.test(words.text.slice(Math.max(0, words.start[low]! - 6), words.start[low]))
  )
    return null;
  return { stands: phrase.stands, start: words.start[low]!, end: words.end[high]!, weight: n, tight: strangers === 0 };
}
