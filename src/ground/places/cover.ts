// Which stretches of a text are taken: asked for each word, so answered by offset and not by a walk over all spans.

interface Stretch {
  readonly start: number;
  readonly end: number;
}

export class Cover {
  /** By offset, the length of the longest span over it; 0 for none. */
  readonly #longest: Uint32Array;

  constructor(length: number, spans: readonly Stretch[]) {
    this.#longest = new Uint32Array(length);
    for (const { start, end } of spans)
      for (let i = start; i < end; i++) this.#longest[i] = Math.max(this.#longest[i]!, end - start);
  }

  /** Length of the longest span that overlaps; 0 where none does. */
  over({ start, end }: Stretch): number {
    let longest = 0;
    for (let i = start; i < end; i++) longest = Math.max(longest, this.#longest[i]!);
    return longest;
  }
}
