// Overlapping marks over a text as a flat run of pieces: each piece with all the marks that cover it.

export interface Mark {
  readonly start: number;
  readonly end: number;
  readonly kind: 'claim' | 'actor' | 'place' | 'time' | 'quantity' | 'quotation';
  readonly id: string;
  /** Shown on hover and to screen readers. */
  readonly title: string;
}

export interface Piece {
  readonly start: number;
  readonly end: number;
  readonly marks: readonly Mark[];
}

/** Pieces of `[start, end)`, in order and without gaps. Work grows with the marks and the pieces, not with the text. */
export function segment(start: number, end: number, marks: readonly Mark[]): Piece[] {
  const inside = marks.filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end);
  const cuts = new Set([start, end]);
  for (const mark of inside) {
    cuts.add(Math.max(start, mark.start));
    cuts.add(Math.min(end, mark.end));
  }
  const points = [...cuts].sort((a, b) => a - b);
  const byStart = [...inside].sort((a, b) => a.start - b.start);
  const pieces: Piece[] = [];
  let active: Mark[] = [];
  let next = 0;
  for (let at = 0; at + 1 < points.length; at += 1) {
    const [from, to] = [points[at]!, points[at + 1]!];
    while (next < byStart.length && byStart[next]!.start <= from) active.push(byStart[next++]!);
    active = active.filter((mark) => mark.end > from);
    pieces.push({ start: from, end: to, marks: [...active] });
  }
  return pieces;
}

/** Half-open ranges of the paragraphs of a text, which a blank line separates. */
export function paragraphs(text: string): { start: number; end: number }[] {
  const found: { start: number; end: number }[] = [];
  let start = 0;
  for (const gap of text.matchAll(/\n{2,}/gu)) {
    if (gap.index > start) found.push({ start, end: gap.index });
    start = gap.index + gap[0].length;
  }
  if (start < text.length) found.push({ start, end: text.length });
  return found;
}
