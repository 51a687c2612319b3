// Text to the words and numbers that time expressions are made of; one pass, no regular expression.

/** Tokens side by side in arrays: a newspaper archive has millions, and most are never looked at again. */
export interface Scan {
  readonly text: string;
  readonly count: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
  /** Id of the word in the vocabulary; 0 for every other word. */
  readonly word: Int32Array;
  readonly kind: Uint8Array;
  /** Of numbers. */
  readonly value: Float64Array;
}

/** `grouped`: written with separators of thousands or decimals, so never a year or a day. `digits` are plain. */
export const kinds = { word: 0, digits: 1, grouped: 2, mark: 3, gap: 4, opaque: 5 } as const;

/** Words known to a language's grammar, by their lower-case form. */
export interface Vocabulary {
  readonly ids: ReadonlyMap<string, number>;
  readonly longest: number;
  /** "l'" and "d'" are words of their own where true (French); else the apostrophe is a mark (English). */
  readonly elision: boolean;
}

const letter = 1;
const digit = 2;
const space = 3;
const newline = 4;
// Latin, Greek and Cyrillic letters and combining marks; everything else is a mark.
const classes = new Uint8Array(0x2100);
for (let c = 0; c < classes.length; c++) {
  const s = String.fromCharCode(c);
  if (c === 10) classes[c] = newline;
  else if (/\s/.test(s)) classes[c] = space;
  else if (c >= 48 && c <= 57) classes[c] = digit;
  else if (/[\p{L}\p{M}]/u.test(s)) classes[c] = letter;
}
const classOf = (c: number): number => (c < classes.length ? classes[c]! : c >= 0x3040 && c < 0xfe00 ? letter : 0);
const isDigit = (c: number): boolean => c >= 48 && c <= 57;
const isApostrophe = (c: number): boolean => c === 0x27 || c === 0x2019 || c === 0x02bc;
const noBreak = (c: number): boolean => c === 0xa0 || c === 0x202f || c === 0x2009;

/** Lines shorter than this end a heading or a list item; longer ones may be a wrapped paragraph. */
const wrapped = 55;

export function scan(text: string, vocabulary: Vocabulary): Scan {
  // a word and the blank after it are five to six characters
  const size = Math.ceil(text.length / 4) + 16;
  let start = new Int32Array(size);
  let end = new Int32Array(size);
  let word = new Int32Array(size);
  let kind = new Uint8Array(size);
  let value = new Float64Array(size);
  let count = 0;
  const push = (s: number, e: number, k: number, w: number, v: number): void => {
    if (count === start.length) {
      const grow = <T extends Int32Array | Uint8Array | Float64Array>(a: T, b: T): T => {
        b.set(a);
        return b;
      };
      const length = count * 2 + 16;
      start = grow(start, new Int32Array(length));
      end = grow(end, new Int32Array(length));
      word = grow(word, new Int32Array(length));
      kind = grow(kind, new Uint8Array(length));
      value = grow(value, new Float64Array(length));
    }
    start[count] = s;
    end[count] = e;
    kind[count] = k;
    word[count] = w;
    value[count] = v;
    count++;
  };
  const { ids, longest, elision } = vocabulary;
  const n = text.length;
  let i = 0;
  let line = 0;
  while (i < n) {
    const c = text.charCodeAt(i);
    const is = classOf(c);
    if (is === space) i++;
    else if (is === newline) {
      const blank = text.charCodeAt(i + 1) === 10;
      if (blank || i - line < wrapped) push(i, i + 1, kinds.gap, 0, 0);
      i++;
      line = i;
    } else if (is === letter) {
      let j = i + 1;
      let upper = c < 0x61 || (c >= 0xc0 && c < 0xdf);
      let k = 0;
      for (; j < n; j++) {
        k = text.charCodeAt(j);
        if (classOf(k) !== letter) break;
        if (k < 0x61 || (k >= 0xc0 && k < 0xdf)) upper = true;
      }
      // "18h30": the h stands between two numbers
      const hour = j === i + 1 && (c === 0x68 || c === 0x48) && i > 0 && isDigit(text.charCodeAt(i - 1));
      if (j < n && isDigit(k) && !hour) {
        // F16, T72, AK47: a name, not a number
        while (j < n && classOf(text.charCodeAt(j)) === digit) j++;
        push(i, j, kinds.opaque, 0, 0);
      } else {
        if (elision && isApostrophe(k) && j + 1 < n && classOf(text.charCodeAt(j + 1)) !== space) j++;
        let id = 0;
        if (j - i <= longest) {
          let key = text.slice(i, j);
          if (upper) key = key.toLowerCase();
          if (elision && isApostrophe(k)) key = key.replace(/[\u2019\u02bc]$/, "'");
          id = ids.get(key) ?? 0;
        }
        push(i, j, kinds.word, id, 0);
      }
      i = j;
    } else if (is === digit) {
      let j = i + 1;
      while (j < n && isDigit(text.charCodeAt(j))) j++;
      let k = kinds.digits as number;
      let v = j - i < 16 ? Number(text.slice(i, j)) : Number.NaN;
      // 2 500 · 2.500 · 2,500 · 30,4
      let first = j - i <= 3 && c !== 48;
      for (;;) {
        const sep = text.charCodeAt(j);
        const three =
          isDigit(text.charCodeAt(j + 1)) &&
          isDigit(text.charCodeAt(j + 2)) &&
          isDigit(text.charCodeAt(j + 3)) &&
          !isDigit(text.charCodeAt(j + 4));
        if (first && three && (noBreak(sep) || sep === 32 || sep === 46 || sep === 44) && (sep !== 44 || !elision)) {
          v = v * 1000 + Number(text.slice(j + 1, j + 4));
          j += 4;
          k = kinds.grouped;
          continue;
        }
        first = false;
        break;
      }
      const sep = text.charCodeAt(j);
      // "03.01.2020": after a first point there is no decimal
      const inRow = text.charCodeAt(i - 1) === 46 && isDigit(text.charCodeAt(i - 2));
      if ((sep === 44 || sep === 46) && !inRow && isDigit(text.charCodeAt(j + 1))) {
        let m = j + 1;
        while (m < n && isDigit(text.charCodeAt(m))) m++;
        const after = text.charCodeAt(m);
        // 03.01.2020 stays a row of digits and points
        if (
          !((after === 46 || after === 44) && isDigit(text.charCodeAt(m + 1))) &&
          (sep === 44 || m - j - 1 !== 2 || j - i > 2)
        ) {
          v = Number(`${v}.${text.slice(j + 1, m)}`);
          j = m;
          k = kinds.grouped;
        }
      }
      // "1er", "20e": digits that begin a phrase of the word lists
      push(i, j, k, k === kinds.digits && j - i <= 4 ? (ids.get(text.slice(i, j)) ?? 0) : 0, v);
      i = j;
    } else {
      let id = 0;
      const key = isApostrophe(c) ? "'" : text[i]!;
      id = ids.get(key) ?? 0;
      push(i, i + 1, kinds.mark, id, 0);
      i++;
    }
  }
  return { text, count, start, end, word, kind, value };
}
