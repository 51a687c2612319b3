// Words of a text as a gazetteer sees them: folded to base letters, with where they stand and what parts them.

import { remembered } from '../domain/index.js';

/** What stands between a word and the next. */
export const gap = {
  /** Spaces, hyphens, an elision's apostrophe. */
  none: 0,
  /** Quotation marks, or a full stop: inside some names ("U.S.", "l'organisation « Etat islamique »"). */
  soft: 1,
  /** Any other punctuation, or a new line: no name crosses it. */
  hard: 2,
} as const;

const NOTHING = 1;
const APOSTROPHE = 2;
/** Tatweel, zero-width joiners, soft hyphen: written, not read. */
const joiners = new Set([0x640, 0x200b, 0x200c, 0x200d, 0xad, 0x2060]);
/** Code unit to folded code unit. 0: parts words; 1: is nothing (accents, tatweel); 2: an apostrophe. */
const table = foldTable();

function foldTable(): Uint16Array {
  const units = new Uint16Array(65536);
  for (let unit = 0; unit < 65536; unit++) {
    const char = String.fromCharCode(unit);
    if (unit >= 0xd800 && unit <= 0xdfff) units[unit] = unit;
    else if (/\p{M}/u.test(char) || joiners.has(unit)) units[unit] = NOTHING;
    else if (/['’‘ʼʿʾ`´]/.test(char)) units[unit] = APOSTROPHE;
    else if (/[\p{L}\p{N}]/u.test(char)) {
      const base = char.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
      units[unit] = (base || char).charCodeAt(0);
    }
  }
  // Spellings of one letter in Arabic and Persian keyboards; the Turkish dotless i; the Polish l.
  for (const [from, to] of ['ىي', 'یي', 'کك', 'ةه', 'ıi', 'łl', 'Łl', 'øo', 'Øo', 'đd', 'Đd'])
    units[from!.charCodeAt(0)] = to!.charCodeAt(0);
  return units;
}

/** Sorted word elisions, folded: "l'", "d'", "qu'", … part words; other apostrophes are inside one ("Kata'ib"). */
const elisions = new Set(['l', 'd', 'qu', 's', 'n', 'j', 'c', 'm', 't', 'jusqu', 'lorsqu', 'puisqu', 'quelqu']);
const longestElision = 6;

/** Calls `word` for each word in order. `buffer[0..length)` holds the folded word, valid during the call only. Linear. */
export function scanWords(
  text: string,
  word: (start: number, end: number, buffer: Uint16Array, length: number, gapBefore: number) => void,
): void {
  // A scan within a scan has letters of its own.
  let buffer = spare ?? new Uint16Array(64);
  spare = null;
  let length = 0;
  let start = -1;
  let end = 0;
  let before: number = gap.hard;
  const flush = (): void => {
    if (length > 0) {
      word(start, end, buffer, length, before);
      before = gap.none;
    }
    length = 0;
    start = -1;
  };
  const n = text.length;
  for (let i = 0; i < n; i++) {
    const unit = text.charCodeAt(i);
    const folded = table[unit]!;
    if (folded > APOSTROPHE) {
      if (start < 0) start = i;
      if (length === buffer.length) {
        const wider = new Uint16Array(buffer.length * 2);
        wider.set(buffer);
        buffer = wider;
      }
      buffer[length++] = folded;
      end = i + 1;
    } else if (folded === NOTHING) {
      if (length > 0) end = i + 1;
    } else if (folded === APOSTROPHE && length > 0 && i + 1 < n && table[text.charCodeAt(i + 1)]! > APOSTROPHE) {
      // English possessive ("Iraq's"), else an elision ("l'Irak"); any other is inside the word.
      const possessive = /s/i.test(text[i + 1]!) && (i + 2 >= n || table[text.charCodeAt(i + 2)]! <= APOSTROPHE);
      if (possessive || (length <= longestElision && elisions.has(written(buffer, length)))) flush();
    } else {
      flush();
      const strength = strengthOf(unit);
      if (strength > before) before = strength;
    }
  }
  flush();
  spare = buffer;
}

/** Room for one word, left by the last scan. */
let spare: Uint16Array | null = null;

function strengthOf(unit: number): number {
  switch (unit) {
    case 0x20: // space
    case 0x2d: // hyphen
    case 0xa0:
    case 0x202f:
    case 0x2009:
    case 0x2010:
    case 0x2011:
    case 0x09:
    case 0x27:
    case 0x2019:
    case 0x2018:
    case 0x60:
    case 0xb4:
    case 0x2bc:
    case 0x2bb:
    case 0x2be:
    case 0x2bf:
      return gap.none;
    case 0x2e: // full stop
    case 0x22: // quotation marks
    case 0xab:
    case 0xbb:
    case 0x201c:
    case 0x201d:
    case 0x201e:
      return gap.soft;
    default:
      return gap.hard;
  }
}

/** The folded words of a short spelling. */
export const wordsOf = remembered((text: string): readonly string[] => {
  const words: string[] = [];
  scanWords(text, (_start, _end, buffer, length) => {
    words.push(written(buffer, length));
  });
  return words;
});

/** Words written lately, by hash: a word that comes again costs a comparison, and no string. */
const writtenLately = new Array<string>(4096).fill('');

/** The word that `scanWords` gave, as a string. */
export function written(buffer: Uint16Array, length: number): string {
  let h = 0;
  for (let i = 0; i < length; i++) h = Math.imul(h, 31) + buffer[i]!;
  const slot = (h ^ (h >>> 12)) & 4095;
  const before = writtenLately[slot]!;
  if (before.length === length) {
    let same = 0;
    while (same < length && before.charCodeAt(same) === buffer[same]) same++;
    if (same === length) return before;
  }
  let word = '';
  for (let i = 0; i < length; i++) word += String.fromCharCode(buffer[i]!);
  if (length <= longestWord) writtenLately[slot] = word;
  return word;
}

const longestWord = 40;
