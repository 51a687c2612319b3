// Where sentences end, over the tokens of one line.

import type { Span } from '../domain/index.js';
import type { Orthography } from '../languages/orthography.js';
import { LONGEST_SENTENCE } from './parse-state.js';

const ENDING = /^(?:[.!?…]+|\.{2,}|[!?]+|。|؟|।)$/;
const CLOSER = /^(?:[»”’)\]]|''|")$/;
const OPENER = /^[«“‘"([¿¡—–-]$/;

/** Index of the first token of each sentence; the first is 0. Empty for no tokens. */
export function segment(text: string, tokens: readonly Span[], o: Orthography): number[] {
  const starts: number[] = [];
  let open = 0; // first token of the sentence that is open
  let quoted = false; // inside straight quotation marks, which look alike on both sides
  const form = (i: number): string => text.slice(tokens[i]!.start, Math.min(tokens[i]!.end, tokens[i]!.start + 16));
  for (let i = 0; i < tokens.length; i++) {
    if (i === open) starts.push(i);
    const w = form(i);
    if (w === '"') quoted = !quoted;
    const ends = ENDING.test(w);
    const short = !ends && w.length > 1 && w.endsWith('.') && /^\p{L}/u.test(w);
    if ((ends || short) && i + 1 < tokens.length) {
      let next = i + 1;
      while (next < tokens.length && CLOSER.test(form(next)) && (form(next) !== '"' || quoted)) {
        if (form(next) === '"') quoted = false;
        next++;
      }
      if (next < tokens.length && opens(next, ends, w, next > i + 1)) {
        open = next;
        i = next - 1;
        continue;
      }
      i = next - 1;
    }
    if (i + 1 - open >= LONGEST_SENTENCE) open = i + 1;
  }
  return starts;

  function opens(next: number, ends: boolean, mark: string, closed: boolean): boolean {
    const first = form(next);
    const word = OPENER.test(first) && next + 1 < tokens.length ? form(next + 1) : first;
    const capital = /^[\p{Lu}\p{Lt}]/u.test(word);
    const uncased = /^[\p{Lo}\d]/u.test(word);
    if (ends) {
      const gap = tokens[next]!.start > tokens[next - 1]!.end;
      if (!gap && !capital) return false;
      if (/^[.…]+$/.test(mark) && mark.length > 1) return capital;
      return capital || (uncased && gap) || (OPENER.test(first) && !/^\p{Ll}/u.test(word) && !closed);
    }
    const lower = mark.toLowerCase();
    if (!capital || o.abbreviations.has(lower)) return false;
    if (lower === 'etc.') return true;
    return (o.closing.has(lower) || /^(?:\p{L}\.)+$/u.test(mark)) && o.openers.has(word.toLowerCase());
  }
}
