// The words of a statement as they stand in the text: without the verb of saying, its speaker or a source set into them, and not cut short.

import type { QuotationMention, Span } from '../../domain/index.js';
import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';

/** Where the clause begins that ends before a token: behind a colon, a semicolon or the dateline. */
export function beginsAt(r: Reading, s: number, to: number): number {
  const tree = r.trees[s]!;
  let from = 0;
  for (let k = 0; k < to; k++)
    if (/^[:;]$/.test(tree.at(k).form) && !r.inQuotation(tree.at(k))) from = k + 1;
    // « 8 septembre 2017 – Quelque 270 000 … »: the day that heads the line.
    else if (k < 6 && /^[–—-]$/.test(tree.at(k).form) && isHeading(r, s, k)) from = k + 1;
    else if (tree.at(k).end <= r.datelineEnd) from = k + 1;
  return from;
}

/** Whether nothing but a time stands before a token. */
const isHeading = (r: Reading, s: number, k: number): boolean =>
  k > 0 && Array.from({ length: k }, (_, i) => i).every((i) => r.inTime(s, i));

/** What stands before a verb of saying behind its words, from the start of the clause. */
export function aheadOf(r: Reading, s: number, v: number): number[] {
  const tree = r.trees[s]!;
  const to = Math.max(0, Math.min(v, ...tree.children(v, 'aux', 'expl')) - 1);
  const from = beginsAt(r, s, to);
  return Array.from({ length: Math.max(0, to - from) }, (_, k) => from + k);
}

/** Whether a quotation is only part of what its clause says: « cela ne « devrait pas arriver » », of which the subject stands before it. */
export function isPartial(r: Reading, s: number, q: QuotationMention): boolean {
  const tree = r.trees[s]!;
  if (/[:]\s*$/.test(r.text.slice(Math.max(0, q.start - 3), q.start))) return false;
  const inside = (k: number) => tree.at(k).start >= q.start && tree.at(k).end <= q.end;
  return tree.tokens.some(
    (t, k) =>
      t.end <= q.start &&
      t.head >= 0 &&
      inside(t.head) &&
      /^(?:nsubj|expl|aux|cop|case|det)/.test(t.deprel) &&
      !tree.isRelative(k),
  );
}

/** The text from the first to the last of the tokens, in two pieces where `hole` stands between. */
export function pieces(r: Reading, s: number, tokens: readonly number[], hole: readonly number[]): Span[] {
  const tree = r.trees[s]!;
  const words = tokens.filter((k) => tree.at(k).upos !== 'PUNCT');
  if (words.length === 0) return [];
  const [first, last] = [Math.min(...words), Math.max(...words)];
  const [from, to] = [Math.min(...hole), Math.max(...hole)];
  const parts =
    hole.length === 0 || to < first || from > last
      ? [[first, last]]
      : [
          [first, from - 1],
          [to + 1, last],
        ];
  return parts
    .filter(([a, b]) => a! <= b!)
    .map(([a, b]) => paired(r, trimmed(r, { start: tree.at(a!).start, end: tree.at(b!).end })))
    .filter((x) => x.start < x.end && /\p{L}/u.test(r.text.slice(x.start, x.end)));
}

/** A span with the mark that opens or closes a bracket or quotation of its own. */
export function paired(r: Reading, { start, end }: Span): Span {
  const count = (x: RegExp) => r.text.slice(start, end).match(x)?.length ?? 0;
  const closing = /^\s?[»”)"]/.exec(r.text.slice(end, end + 2))?.[0];
  const opening = /[«“("]\s?$/.exec(r.text.slice(Math.max(0, start - 2), start))?.[0];
  const open = count(/[«“(]/g) - count(/[»”)]/g);
  const straight = count(/"/g) % 2 === 1;
  if (closing && (closing.includes('"') ? straight : open > 0)) return { start, end: end + closing.length };
  if (opening && (opening.includes('"') ? straight : open < 0)) return { start: start - opening.length, end };
  return { start, end };
}

/** "a dit que A, mais que B", « il a jugé la mesure « inutile » »: what goes on behind the span as part of the same words. */
export function carriedOn(r: Reading, s: number, span: Span): Span {
  const tree = r.trees[s]!;
  let { end } = span;
  for (let k = 0; k < 3; k++) {
    const open = r.quotationsAt({ start: end, end: end + 1 }).find((q) => q.start >= span.start && q.start < end);
    if (open && open.end > end) end = open.end;
    const next = r.words.saying.goesOnThat.exec(r.text.slice(end, end + 24));
    const mark = next ? tree.tokens.findIndex((t) => t.start === end + next[0].length) : -1;
    if (mark < 0) break;
    const verb = tree.at(mark).head;
    const reach = verb > mark ? tree.subtree(verb).filter((x) => x >= mark) : [];
    if (reach.length === 0) break;
    const further = tree.span(reach).end;
    if (further <= end) break;
    end = trimmed(r, { start: span.start, end: further }).end;
  }
  return paired(r, { start: span.start, end: Math.min(end, tree.sentence.end) });
}

export const textOf = (r: Reading, spans: readonly Span[]): string =>
  spans.map((x) => r.text.slice(x.start, x.end)).join(' […] ');

/** The tokens of a verb of saying with its speaker and circumstances, without what is said. */
export const inquit = (tree: Tree, v: number, content: ReadonlySet<number>): number[] =>
  tree.subtree(v, (k) => content.has(k)).filter((k) => tree.at(k).upos !== 'PUNCT');

/** A span without the marks at its ends. */
export function trimmed(r: Reading, { start, end }: Span): Span {
  const text = r.text.slice(start, end);
  const from = /^[\s,;:.–—-]+/.exec(text)?.[0].length ?? 0;
  const to = /[\s,;:–—-]+$/.exec(text)?.[0].length ?? 0;
  return { start: start + from, end: end - to };
}

/** Whether words break off at what opens a clause: "on workshops where". */
export function endsOpen(tree: Tree, span: Span): boolean {
  const last = tree.tokens.findLast((t) => t.end <= span.end && t.upos !== 'PUNCT');
  return last !== undefined && (last.upos === 'SCONJ' || tree.words.saying.opensClause.has(last.lemma));
}

/**
 * Whether words behind an inserted verb of saying go on with those before it: « L'armée, dit-il, se retire », and not where a clause is
 * over and another begins, "…, officials say, though nobody saw it".
 */
export function goesOn(tree: Tree, before: Span, behind: Span): boolean {
  const inside = ({ start, end }: Span) => tree.tokens.flatMap((t, k) => (t.start >= start && t.end <= end ? [k] : []));
  const finite = (k: number) => tree.isVerbal(k) && tree.has(k, 'VerbForm=Fin');
  const [first, ...more] = inside(behind);
  if (first === undefined || !inside(before).some(finite)) return first !== undefined;
  // "He had wished, he added, that they would ask forgiveness"
  if (tree.words.grammar.that.has(tree.lemma(first)) && tree.rel(first) === 'mark') return true;
  return !(/^(?:SCONJ|CCONJ)$/.test(tree.at(first).upos) || tree.isRelative(first) || [first, ...more].some(finite));
}
