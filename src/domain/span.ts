// Half-open ranges of an article's clean text, in UTF-16 code units: the thread that ties every value to its words.

/** `text.slice(start, end)`; offsets are UTF-16 code units into `Article.text`, `0 ≤ start ≤ end ≤ text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Spans arranged for the question which of them hold, or meet, a given one: logarithmic where few overlap. */
export class SpanIndex<T extends Span> {
  readonly #spans: readonly T[];
  /** Furthest end of the spans up to each place in the order of their starts. */
  readonly #reach: readonly number[];

  constructor(spans: Iterable<T>) {
    this.#spans = [...spans].sort((a, b) => a.start - b.start);
    let far = 0;
    this.#reach = this.#spans.map((s) => {
      far = Math.max(far, s.end);
      return far;
    });
  }

  /** Those that share at least one code unit with the given span, from the last start to the first. */
  *meeting({ start, end }: Span): Generator<T> {
    let lo = 0;
    let hi = this.#spans.length;
    while (lo < hi) {
      const mid = (lo + hi) >> 1;
      if (this.#spans[mid]!.start < end) lo = mid + 1;
      else hi = mid;
    }
    for (let k = lo - 1; k >= 0 && this.#reach[k]! > start; k--) if (this.#spans[k]!.end > start) yield this.#spans[k]!;
  }

  /** Whether any shares a code unit with the given span. */
  meets(span: Span): boolean {
    return this.meeting(span).next().done !== true;
  }

  /** One that holds the whole span, or undefined. */
  holding(span: Span): T | undefined {
    for (const s of this.meeting(span)) if (s.start <= span.start && span.end <= s.end) return s;
    return undefined;
  }
}

/** A span with the words it covers: `exact === text.slice(start, end)` always holds. */
export interface Quote extends Span {
  readonly exact: string;
}
