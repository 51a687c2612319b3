// Half-open ranges of an article's clean text, in UTF-16 code units: the thread that ties every value to its words.

/** `text.slice(start, end)`; offsets are UTF-16 code units into `Article.text`, `0 ≤ start ≤ end ≤ text.length`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A span with the words it covers: `exact === text.slice(start, end)` always holds. */
export interface Quote extends Span {
  readonly exact: string;
}
