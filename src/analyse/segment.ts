// Where sentences end, over the tokens of one line.

import type { Span } from '../domain/index.js';
import type { Orthography } from '../languages/orthography.js';
import { LONGEST_SENTENCE } from './parse-state.js';

const ENDING = /^(?:[.!?…]+|\.{2,}|[!?]+|。|؟|।)$/;
const CLOSER = /^(?:[»”’)\]]|''|")$/;
const OPENER = /^[«“‘"([¿¡—–-]$/;

/**
 * A dispatch's head, up to its dash: "KYIV, Ukraine, June 12 (Agency) — ". A place in capitals, or any words before an agency in brackets. It
 * is no part of the sentence behind it.
 */
const DATELINE =
  /^(?:\p{Lu}[\p{Lu}'’.-]{2,}(?:[ /]\p{Lu}[\p{Lu}'’.-]+){0,3}(?:,[^()\n—–]{1,40})?(?: ?\([^()\n]{2,30}\))?|(?:\p{Lu}[\p{L}'’.-]+(?:[ ,][^()\n—–]{1,50})?)? ?\(\p{Lu}[^()\n]{1,30}\)) ?[-–—]{1,2} (?=[«“"'‘(]?\p{Lu})/u;

/** Where the dateline that the line opens with ends, or its start. */
function behindDateline(text: string, tokens: readonly Span[]): number {
  const start = tokens[0]!.start;
  return start + (DATELINE.exec(text.slice(start, start + 140))?.[0].length ?? 0);
}

/** Index of the first token of each sentence; the first is 0. Empty for no tokens. */
export function segment(text: string, tokens: readonly Span[], o: Orthography): number[] {
  const starts: number[] = [];
  let open = 0; // first token of the sentence that is open
  let quoted = false; // inside straight quotation marks, which look alike on both sides
  const form = (i: number): string => text.slice(tokens[i]!.start, Math.min(tokens[i]!.end, tokens[i]!.start + 16));
  const head = tokens.length > 0 ? behindDateline(text, tokens) : 0;
  for (let i = 0; i < tokens.length; i++) {
    if (i > 0 && tokens[i]!.start === head) open = i;
    if (i === open) starts.push(i);
    const w = form(i);
    if (w === '"') quoted = !quoted;
    const ends = ENDING.test(w);
    const short = !ends && w.length > 1 && w.endsWith('.') && /^\p{L}/u.test(w);
    if ((ends || short) && i + 1 < tokens.length) {
      let next = i + 1;
      while (next < tokens.length && CLOSER.test(form(next)) && (form(next) !== '"' || quoted || hugs(next))) {
        if (form(next) === '"') quoted = false;
        next++;
      }
      // "2. Then" opens a list item: the number is no sentence.
      const item = i === open + 1 && w === '.' && /^(?:\d{1,2}|\p{L})$/u.test(form(open));
      if (next < tokens.length && !item && opens(next, ends, w, next > i + 1)) {
        open = next;
        i = next - 1;
        continue;
      }
      i = next - 1;
    }
    if (i + 1 - open >= LONGEST_SENTENCE) open = i + 1;
  }
  return starts;

  /** A straight quotation mark that touches what stands before it, and not what follows, closes. */
  function hugs(k: number): boolean {
    const after = tokens[k + 1];
    return tokens[k]!.start === tokens[k - 1]!.end && (after === undefined || after.start > tokens[k]!.end);
  }

  /** A plain word in lower case, long enough not to be an abbreviation. */
  function plainWord(k: number): boolean {
    return k >= 0 && /^\p{Ll}{4,}$/u.test(form(k)) && !o.abbreviations.has(`${form(k)}.`);
  }

  function opens(next: number, ends: boolean, mark: string, closed: boolean): boolean {
    const first = form(next);
    const word = OPENER.test(first) && next + 1 < tokens.length ? form(next + 1) : first;
    const capital = /^[\p{Lu}\p{Lt}]/u.test(word);
    const uncased = /^[\p{Lo}\d]/u.test(word);
    if (ends) {
      const gap = tokens[next]!.start > tokens[next - 1]!.end;
      if (!gap && !capital) return false;
      if (/^[.…]+$/.test(mark) && mark.length > 1) return capital;
      // "it broke. then it fell": careless, but the end of a sentence all the same.
      if (mark === '.' && gap && !closed && plainWord(next - 2) && /^\p{Ll}/u.test(word)) return true;
      return capital || (uncased && gap) || (OPENER.test(first) && !/^\p{Ll}/u.test(word) && !closed);
    }
    const lower = mark.toLowerCase();
    if (!capital || o.abbreviations.has(lower)) return false;
    if (lower === 'etc.') return true;
    return (o.closing.has(lower) || /^(?:\p{L}\.)+$/u.test(mark)) && o.openers.has(word.toLowerCase());
  }
}
