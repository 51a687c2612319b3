// The body of a page as lines, the unit that residue rules judge.

import { cleanLine, cleanText } from './clean.js';

/** Longest text of one article, in UTF-16 code units: some 150,000 words, longer than any article and most books. */
export const longestText = 1_000_000;

export interface Line {
  /** Clean, trimmed, never empty. */
  readonly text: string;
  /** A blank line, or a block's edge in markup, stood before it. */
  readonly gap: boolean;
  /** Marked up as a heading. */
  readonly heading: boolean;
}

/** Raw text → lines, hard-wrapped text joined to paragraphs again. */
export function linesOfText(raw: string): Line[] {
  const lines: Line[] = [];
  let gap = true;
  for (const piece of cleanText(raw).split('\n')) {
    const text = cleanLine(piece);
    if (text === '') gap = true;
    else {
      lines.push({ text, gap, heading: false });
      gap = false;
    }
  }
  return isHardWrapped(lines) ? unwrap(lines) : lines;
}

/**
 * Text broken at some 60–90 characters: most lines inside blocks are about equally long and end in mid-sentence. A text
 * with one paragraph a line has lines of all lengths, ended by full stops.
 */
function isHardWrapped(lines: readonly Line[]): boolean {
  const inner = lines.filter((_, i) => lines[i + 1] && !lines[i + 1]!.gap);
  if (inner.length < 4) return false;
  const longest = inner.reduce((max, l) => Math.max(max, l.text.length), 0);
  if (longest > 120 || longest < 40) return false;
  const full = inner.filter((l) => l.text.length > longest * 0.7).length;
  const open = inner.filter((l) => !/[.!?…:»"”]$/.test(l.text)).length;
  return full > inner.length * 0.8 && open > inner.length * 0.6;
}

function unwrap(lines: readonly Line[]): Line[] {
  const joined: { text: string; gap: boolean; heading: boolean }[] = [];
  for (const line of lines) {
    const last = joined.at(-1);
    if (last && !line.gap) last.text = /\p{L}-$/u.test(last.text) ? last.text + line.text : `${last.text} ${line.text}`;
    else joined.push({ ...line });
  }
  return joined;
}

export const wordCount = (text: string): number =>
  text.split(/[\s\u00a0\u202f]+/).filter((w) => /[\p{L}\p{N}]/u.test(w)).length;

/** Ends as a sentence does, quotation marks and brackets after the stop allowed. */
export const endsSentence = (text: string): boolean => /[.!?…؟。][\s\u00a0\u202f]*[»"”’')\]*]*$/u.test(text);

/** Running text: a sentence of some length, or a paragraph so long that it is nothing else. */
export const isProse = (text: string): boolean => text.length > 220 || (endsSentence(text) && wordCount(text) >= 7);
