// Words between quotation marks, of one paragraph or of several.

import type { QuotationMention } from '../domain/index.js';

/** Opening mark → its closing mark. Single marks are left out: they can't be told from apostrophes. */
const pairs: ReadonlyMap<string, string> = new Map([
  ['«', '»'],
  ['“', '”'],
  ['„', '“'],
  ['"', '"'],
]);
const closers = new Set(pairs.values());

/** An opening mark where a closing one belongs (« … guerre à Gaza« ,): it follows a word and no word follows it. */
function closesByMistake(text: string, i: number): boolean {
  const before = text[i - 1] ?? ' ';
  const after = text[i + 1] ?? ' ';
  return /[\p{L}\p{N}.!?…]/u.test(before) && !/[\p{L}\p{N}]/u.test(after);
}

/** A straight mark opens where a word follows and none stands right before it. */
function opensStraight(text: string, i: number): boolean {
  const before = text[i - 1] ?? ' ';
  const after = text[i + 1] ?? ' ';
  return /[\s([’'—–-]/u.test(before) && /\S/u.test(after);
}

/**
 * Outermost quotations, in order. A mark that never closes in its paragraph gives none, unless the next paragraph opens with
 * a mark of the same kind: then the quotation runs on (the convention of both French and English typesetting).
 */
export function findQuotations(text: string): QuotationMention[] {
  const found: QuotationMention[] = [];
  let open: { start: number; mark: string; depth: number } | null = null;
  let paragraphStart = true;
  for (let i = 0; i < text.length; i++) {
    const c = text[i]!;
    if (c === '\n') {
      if (open) {
        let next = i;
        while (next < text.length && /\s/.test(text[next]!)) next++;
        const continues = text[next] === open.mark || (open.mark === '«' && text[next] === '»');
        if (!continues) open = null;
        else i = next; // the repeated mark is part of the quotation
      }
      paragraphStart = true;
      continue;
    }
    if (open === null) {
      const opens = pairs.has(c) && (c === '"' ? opensStraight(text, i) || paragraphStart : true);
      // German „…“ shares a mark with English “…”: a closing-only mark never opens.
      if (opens) open = { start: i, mark: c, depth: 1 };
    } else if (c === pairs.get(open.mark) && (c !== open.mark || !opensStraight(text, i))) {
      open = close(open, i);
    } else if (c === open.mark && c !== '"') {
      if (closesByMistake(text, i)) open = close(open, i);
      else open.depth++;
    } else if (c === '”' && open.mark === '"') {
      open = close(open, i);
    }
    if (!/\s/.test(c)) paragraphStart = false;
  }
  return found;

  function close(o: { start: number; mark: string; depth: number }, i: number) {
    if (o.depth > 1) return { ...o, depth: o.depth - 1 };
    let a = o.start + 1;
    let b = i;
    while (a < b && /\s/.test(text[a]!)) a++;
    while (b > a && /\s/.test(text[b - 1]!)) b--;
    if (b > a)
      found.push({
        kind: 'quotation',
        start: o.start,
        end: i + 1,
        exact: text.slice(o.start, i + 1),
        inner: { start: a, end: b },
      });
    return null;
  }
}

/** Whether a character is a quotation mark of any of the kinds above. */
export function isQuotationMark(c: string): boolean {
  return pairs.has(c) || closers.has(c);
}
