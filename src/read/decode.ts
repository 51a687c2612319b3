// Bytes to characters: what the bytes prove goes before what a header claims.

import { isUtf8 } from 'node:buffer';
import { analyse } from 'chardet';
import { decodeBytes } from './decode-bytes.js';

export interface Decoded {
  readonly text: string;
  /** WHATWG label of the encoding used. */
  readonly charset: string;
  /** Bytes that stand for no character in it; they became U+FFFD. */
  readonly lost: number;
}

/** Bytes looked at when guessing: enough for statistics, and a page of 50 MB costs no more than one of 64 kB. */
const sample = 65_536;

/** An encoding a `TextDecoder` knows, by its canonical label; null for anything else. */
function known(label: string | null | undefined): string | null {
  if (!label) return null;
  try {
    return new TextDecoder(label.trim().toLowerCase()).encoding;
  } catch {
    return null;
  }
}

function byteOrderMark(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) return 'utf-8';
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  return null;
}

/** UTF-16 without a mark: every other byte of Western text is zero; in other scripts the high bytes are few and repeat. */
export function utf16Without(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const end = Math.min(bytes.length, 4096) & ~1;
  if (end < 8) return null;
  const zeros = [0, 0];
  // Blanks and line ends stand in every script: as a pair with zero they show the order of the bytes.
  const blanks = [0, 0];
  for (let i = 0; i < end; i += 2) {
    const [a, b] = [bytes[i]!, bytes[i + 1]!];
    if (a === 0) zeros[0]!++;
    if (b === 0) zeros[1]!++;
    if (a === 0 && (b === 0x20 || b === 0x0a)) blanks[0]!++;
    if (b === 0 && (a === 0x20 || a === 0x0a)) blanks[1]!++;
  }
  const pairs = end / 2;
  if (zeros[1]! > pairs * 0.6 && zeros[0]! < pairs * 0.05) return 'utf-16le';
  if (zeros[0]! > pairs * 0.6 && zeros[1]! < pairs * 0.05) return 'utf-16be';
  if (blanks[1]! > pairs * 0.05 && zeros[0]! === 0) return 'utf-16le';
  if (blanks[0]! > pairs * 0.05 && zeros[1]! === 0) return 'utf-16be';
  return null;
}

/** The charset that an HTML or XML prologue states, looked for in the first 4,096 bytes read as ASCII. */
export function statedCharset(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, 4096));
  const match =
    /<meta\b[^>]{0,200}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w:.-]{1,40})/i.exec(head) ??
    /^\s*<\?xml\b[^>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w:.-]{1,40})/i.exec(head);
  return match?.[1] ?? null;
}

/**
 * True where so decoded bytes look like no language: accented Latin letters in rows (Arabic or Cyrillic read as Latin), signs
 * and capitals inside words, letters that only Icelandic has, or C1 controls, which no text holds.
 */
function looksWrong(text: string): boolean {
  let accented = 0;
  let rows = 0;
  let odd = 0;
  for (let i = 0; i < Math.min(text.length, sample); i++) {
    const c = text.charCodeAt(i);
    if (c >= 0x80 && c < 0xa0) return true;
    if (c < 0xa1 || c >= 0x250) continue;
    accented++;
    const [before, after] = [text.charCodeAt(i - 1), text.charCodeAt(i + 1)];
    if (after >= 0xa1 && after < 0x250) rows++;
    const inWord = isSmall(before) && isSmall(after);
    if ('ðþýÐÞÝ'.includes(text[i]!) || (inWord && (c < 0xc0 || c === 0xd7 || c === 0xf7 || (c < 0xdf && c >= 0xc0))))
      odd++;
  }
  return accented > 8 && (rows > accented * 0.35 || odd > accented * 0.05);
}

const isSmall = (c: number): boolean => c >= 97 && c <= 122;

/** Share of the bytes over 0x7f that belong to whole UTF-8 sequences: a page cut or patched is still UTF-8. */
function mostlyUtf8(bytes: Uint8Array): boolean {
  const lost = count(new TextDecoder('utf-8').decode(bytes.subarray(0, sample)), '\ufffd');
  let high = 0;
  for (let i = 0; i < Math.min(bytes.length, sample); i++) if (bytes[i]! >= 0xc2) high++;
  return high > 4 && lost <= high * 0.2;
}

function count(text: string, character: string): number {
  let n = 0;
  for (let i = text.indexOf(character); i >= 0; i = text.indexOf(character, i + 1)) n++;
  return n;
}

/** Statistics over letters, for bytes without a truthful label; windows-1252 where they say nothing usable. */
function guess(bytes: Uint8Array): string {
  // Markup is ASCII and would drown the letters that tell encodings apart.
  const letters = bytes.subarray(0, sample).filter((b) => b >= 0x80 || b === 0x20 || b === 0x0a);
  // Western Europe's is by far the commonest, and what the statistics take for Polish or Baltic is mostly French.
  if (!looksWrong(decodeBytes('windows-1252', bytes.subarray(0, sample)))) return 'windows-1252';
  for (const source of [bytes.subarray(0, sample), letters])
    for (const match of analyse(source)) {
      const label = known(match.name);
      // Encodings that any bytes fit are no finding.
      if (!label || label.startsWith('utf-') || match.confidence < 10) continue;
      const text = decodeBytes(label, bytes.subarray(0, sample));
      if (!text.includes('\ufffd') && !looksWrong(text)) return label;
    }
  return 'windows-1252';
}

/** Never throws. `label` is what a server or archive stated; it and the page's own `<meta>` are believed where the bytes allow. */
export function decode(bytes: Uint8Array, label?: string | null): Decoded {
  const charset = choose(bytes, label);
  const text = decodeBytes(charset, bytes);
  return { text, charset, lost: count(text, '\ufffd') };
}

function choose(bytes: Uint8Array, label?: string | null): string {
  const mark = byteOrderMark(bytes) ?? utf16Without(bytes);
  if (mark) return mark;
  // Several bytes that form valid UTF-8 by accident are as good as impossible, whatever a header claims.
  if (isUtf8(bytes)) return 'utf-8';
  for (const stated of [label, statedCharset(bytes)]) {
    const charset = known(stated);
    if (!charset || charset.startsWith('utf-')) continue;
    const text = decodeBytes(charset, bytes.subarray(0, sample));
    if (!text.includes('\ufffd') && !looksWrong(text)) return charset;
  }
  return mostlyUtf8(bytes) ? 'utf-8' : guess(bytes);
}
