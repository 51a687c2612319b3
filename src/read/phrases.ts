// Matches whole lines against the plain-word patterns of language packs, without regular expressions: linear whatever the line.

import type { Pattern } from '../languages/press.js';
import { foldLabel, foldLine } from './clean.js';

/** A pattern taken apart: literal pieces with free text between them. */
interface Phrase<T> {
  /** Each piece in all its wordings; of the first only the one that it is indexed by. */
  readonly pieces: readonly (readonly string[])[];
  /** Free text may stand before the first, after the last piece. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
  readonly value: T;
}

export interface PhraseMatch<T> {
  readonly value: T;
  /** True where the pattern's own words are the whole line. */
  readonly whole: boolean;
  /** True where a colon ends the last literal piece or follows it ("Lire aussi : …"). */
  readonly colon: boolean;
}

/** A line made ready to compare. Numbers become `#`; brackets and signs around the words go. */
export function ready(line: string): string {
  return squeeze(foldLabel(line));
}

/** The same for a line of which the first sign matters ("© 2020"). */
function readyWithSigns(line: string): string {
  return squeeze(foldLine(line));
}

function squeeze(folded: string): string {
  return folded
    .replace(/[()[\]{}]/g, '')
    .replace(/\d+(?:[.,:]\d+)*/g, '#')
    .replace(/"/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

/** `(a|b|)` written out: every variant of the pattern. Groups do not nest. */
function variants(pattern: string): string[] {
  let out = [''];
  for (const part of pattern.split(/(\([^)]*\))/)) {
    const choices = part.startsWith('(') ? part.slice(1, -1).split('|') : [part];
    out =
      choices.length === 1 ? out.map((head) => head + choices[0]) : out.flatMap((head) => choices.map((c) => head + c));
  }
  return out.map((variant) => variant.replace(/ {2,}/g, ' ').trim());
}

const isWord = (c: string | undefined): boolean => c !== undefined && /[\p{L}\p{N}#]/u.test(c);

/** Patterns indexed by a word that every match must hold, so that a line is compared with few of them. */
export class Phrases<T> {
  readonly #whole = new Map<string, T>();
  readonly #byWord = new Map<string, Phrase<T>[]>();

  add(patterns: readonly Pattern[], value: T): this {
    for (const pattern of patterns) this.#addPattern(pattern, value);
    return this;
  }

  #addPattern(pattern: Pattern, value: T): void {
    // Folded before it is written out: folding is the dear part.
    const raw = foldLine(pattern.replaceAll('…', '\u0001')).split('\u0001');
    if (raw.some((part) => part.split('(').length !== part.split(')').length))
      throw new Error(`In "${pattern}" a group holds "…"; write the pattern as two.`);
    const parts = raw.map(variants);
    if (parts.length === 1) {
      for (const line of parts[0]!) if (!this.#whole.has(line)) this.#whole.set(line, value);
      return;
    }
    const [openStart, openEnd] = [parts[0]!.every((v) => v === ''), parts.at(-1)!.every((v) => v === '')];
    const [first, ...rest] = parts.filter((alternatives) => alternatives.some(Boolean));
    if (!first) throw new Error(`A pattern needs words, got "${pattern}".`);
    for (const start of first.filter(Boolean)) {
      // A line is compared with the patterns whose first word it holds.
      const word = stem(/[^ ]+/.exec(start)![0]);
      const phrase = { pieces: [[start], ...rest], openStart, openEnd, value };
      const list = this.#byWord.get(word);
      if (list) list.push(phrase);
      else this.#byWord.set(word, [phrase]);
    }
  }

  /** The first pattern that covers the line; null where none does. */
  match(line: string): PhraseMatch<T> | null {
    const plain = ready(line);
    const whole = this.#whole.get(plain);
    if (whole !== undefined) return { value: whole, whole: true, colon: false };
    return this.#search(plain) ?? (/^\P{L}*[©]/u.test(line) ? this.#search(readyWithSigns(line)) : null);
  }

  #search(line: string): PhraseMatch<T> | null {
    let first = true;
    for (const word of line.split(' ')) {
      const phrases = this.#byWord.get(stem(word));
      if (phrases)
        for (const phrase of phrases) {
          if (!first && !phrase.openStart) continue;
          const colon = fits(phrase, line);
          if (colon !== null) return { value: phrase.value, whole: isBare(phrase, line), colon };
        }
      first = false;
    }
    return null;
  }
}

/** "Lire aussi" for "lire aussi …": the free text is empty. */
const isBare = <T>(phrase: Phrase<T>, line: string): boolean =>
  phrase.pieces.length === 1 && phrase.pieces[0]!.includes(line.endsWith(':') ? line.slice(0, -1) : line);

/** A word without the punctuation that follows it. */
function stem(word: string): string {
  let end = word.length;
  while (end > 0 && ':.,;!?'.includes(word[end - 1]!)) end--;
  return end === word.length ? word : word.slice(0, end);
}

/** Whether the pieces stand in the line in order, as whole words; then whether a colon closes the last one. */
function fits<T>(phrase: Phrase<T>, line: string): boolean | null {
  let end = 0;
  for (const [i, wordings] of phrase.pieces.entries()) {
    const fixed = i === 0 && !phrase.openStart;
    const toEnd = i === phrase.pieces.length - 1 && !phrase.openEnd;
    let best = -1;
    for (const wording of wordings) {
      // An empty wording means that the piece may be missing.
      const at = wording === '' ? (toEnd ? line.length : end) : find(line, wording, end, fixed, toEnd);
      if (at >= 0 && (best < 0 || at + wording.length < best)) best = at + wording.length;
    }
    if (best < 0) return null;
    end = best;
  }
  return line[end - 1] === ':' || line[end] === ':';
}

/** The first place at or after `from` where the wording stands as whole words; -1 for none. */
function find(line: string, wording: string, from: number, fixed: boolean, toEnd: boolean): number {
  for (let at = line.indexOf(wording, from); at >= 0; at = line.indexOf(wording, at + 1)) {
    if (fixed && at > 0) return -1;
    const end = at + wording.length;
    if (isWord(line[at - 1]) && isWord(wording[0])) continue;
    if (isWord(line[end]) && isWord(wording.at(-1))) continue;
    if (!toEnd || end === line.length) return at;
  }
  return -1;
}
