// One line of text to written tokens, with offsets; contractions are still whole.

import type { Span } from '../domain/index.js';
import type { Orthography } from '../languages/orthography.js';

// Every alternative is linear: no repetition stands inside another, and those that may fail late are bounded.
const LINK =
  'https?:\\/\\/[^\\s<>«»"”]+|www\\.[^\\s<>«»"”]+|[\\w.+-]{1,64}@[\\w-]{1,64}(?:\\.[\\w-]{1,64}){1,6}|[@#][\\p{L}\\p{M}\\d_]+';
const INITIALS = '(?<![\\p{L}\\p{M}\\d])\\p{L}\\.(?:-?\\p{L}\\.)+';
const NUMBER = "\\d+(?:[.,:/’'-]\\d+)*(?:[\\p{L}\\p{M}][\\p{L}\\p{M}\\d]*)?(?:-[\\p{L}\\p{M}]+)*";
const WORD = "[\\p{L}\\p{M}\\d]+(?:[-‐‑'’ʼ&_.][\\p{L}\\p{M}\\d]+)*";
const MARK = "\\.{2,}|…+|-{2,}|''|``|[!?]+|[^\\s]";

const scanners = new WeakMap<Orthography, RegExp>();

function scanner(o: Orthography): RegExp {
  let found = scanners.get(o);
  if (!found) {
    const gap = o.spacedDigits ? '[ \\u00a0\\u202f\\u2009]' : '[\\u00a0\\u202f\\u2009]';
    const grouped = `(?<![\\d.,])\\d{1,3}(?:${gap}\\d{3})+(?![\\d])(?:[.,]\\d+)?`;
    const before = o.before === '' ? '' : `(?<![\\p{L}\\p{M}\\d])(?:${o.before})|`;
    found = new RegExp(`${LINK}|${before}${INITIALS}|${grouped}|${NUMBER}|${WORD}|${MARK}`, 'giu');
    scanners.set(o, found);
  }
  return found;
}

/** Tokens of `text.slice(start, end)`, in order, not overlapping; nothing but white space lies between them. */
export function tokenise(text: string, start: number, end: number, o: Orthography): Span[] {
  const out: Span[] = [];
  const line = text.slice(start, end);
  for (const found of line.matchAll(scanner(o))) {
    const from = start + found.index;
    splitWord(text, from, from + found[0].length, o, out);
  }
  return joinStops(text, joinSlashes(text, out), o);
}

function splitWord(text: string, start: number, end: number, o: Orthography, out: Span[]): void {
  const word = text.slice(start, end);
  if (/^(?:https?:|www\.)/i.test(word)) {
    // The stop or bracket behind a link is the sentence's.
    const trimmed = word.replace(/[.,;:!?)\]'’]+$/, '');
    out.push({ start, end: start + trimmed.length });
    for (let i = start + trimmed.length; i < end; i++) out.push({ start: i, end: i + 1 });
    return;
  }
  if (word.length > 80 || !/^[\p{L}\p{M}\d]/u.test(word)) {
    out.push({ start, end });
    return;
  }
  // "end.Next": a stop between two words of which neither is short is the end of a sentence typed without a space.
  const stop = /(?<=\p{Ll}{2})\.(?=\p{Lu}\p{Ll})/u.exec(word);
  if (stop) {
    splitWord(text, start, start + stop.index, o, out);
    out.push({ start: start + stop.index, end: start + stop.index + 1 });
    splitWord(text, start + stop.index + 1, end, o, out);
    return;
  }
  const cut = o.trailing(word);
  if (cut > 0 && cut < word.length) {
    splitWord(text, start, end - cut, o, out);
    out.push({ start: end - cut, end });
    return;
  }
  const hyphen = word.search(/[-‐‑]/);
  if (hyphen > 0 && /\p{L}/u.test(word) && o.splitsHyphen(word, word.slice(0, hyphen))) {
    out.push({ start, end: start + hyphen });
    out.push({ start: start + hyphen, end: start + hyphen + 1 });
    splitWord(text, start + hyphen + 1, end, o, out);
    return;
  }
  out.push({ start, end });
}

/** "SPLM/A", "SPLM/A-IO": one set of initials, of which the end stands for a wing of it. */
function joinSlashes(text: string, tokens: readonly Span[]): readonly Span[] {
  if (!tokens.some((t) => text[t.start] === '/')) return tokens;
  const out: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    const wing = tokens[i + 2];
    const joined =
      wing && wing.start === t.end + 1 && /^\p{Lu}{2,}\/\p{Lu}(?:-\p{Lu}+)?$/u.test(text.slice(t.start, wing.end));
    out.push(joined ? { start: t.start, end: wing.end } : t);
    if (joined) i += 2;
  }
  return out;
}

/** Gives abbreviations and initials the full stop that follows them. */
function joinStops(text: string, tokens: readonly Span[], o: Orthography): Span[] {
  const out: Span[] = [];
  for (let i = 0; i < tokens.length; i++) {
    const t = tokens[i]!;
    const stop = tokens[i + 1];
    if (
      stop &&
      stop.start === t.end &&
      stop.end === stop.start + 1 &&
      text[stop.start] === '.' &&
      t.end - t.start < 12
    ) {
      const word = `${text.slice(t.start, t.end).toLowerCase()}.`;
      const next = tokens[i + 2];
      const initial =
        /^\p{Lu}$/u.test(text.slice(t.start, t.end)) &&
        next !== undefined &&
        /^\p{Lu}/u.test(text.slice(next.start, next.start + 2));
      // "no." and "p." are abbreviations before a number only; "art. 5" too.
      const numbered =
        /^(?:no|nos|n|p|pp|art|fig|vol|chap|ex|min|hab|r|mar|sat|sun|fri|al|est|ed|env|sept|oct|nov|déc|dec|col|adj|dir|me|ap|apr|av|gal|pr|r|j|v)\.$/.test(
          word,
        );
      const allowed = !numbered || (next !== undefined && /^[\d\p{Lu}(]/u.test(text.slice(next.start, next.start + 2)));
      if (initial || (allowed && o.abbreviations.has(word)) || o.closing.has(word)) {
        out.push({ start: t.start, end: stop.end });
        i++;
        continue;
      }
    }
    out.push(t);
  }
  return out;
}
