// What sketches of claims hold of numbers: most hold none.

import { Arena, placeIn } from './arena.js';
import type { ClaimSketch } from './claim-sketch.js';
import type { Interned } from './interned.js';

export type FigurePart = Pick<ClaimSketch, 'value' | 'bounds' | 'tolls' | 'around' | 'asOf'>;

const nothing: FigurePart = { value: null, bounds: null, tolls: [], around: null, asOf: null };
/** Address of nothing. */
const NONE = -1;

const double = new Float64Array(1);
const words = new Int32Array(double.buffer);

export class Figures {
  private readonly arena = new Arena();

  constructor(private readonly texts: Interned<string>) {}

  /** Its address. */
  push({ value, bounds, tolls, around, asOf }: FigurePart): number {
    if (value === null && bounds === null && tolls.length === 0 && around === null && asOf === null) return NONE;
    const lists = [around?.holders ?? [], around?.places ?? []];
    const numbers = [...(value === null ? [] : [value]), ...(bounds ?? []), ...tolls.flat()];
    return this.arena.put([
      (value === null ? 0 : 1) | (bounds ? 2 : 0) | (around ? 4 : 0),
      asOf === null ? -1 : this.texts.number(asOf),
      tolls.length,
      ...lists.map((l) => l.length),
      ...numbers.flatMap((n) => {
        double[0] = n;
        return [...words];
      }),
      ...lists.flat().map((text) => this.texts.number(text)),
    ]);
  }

  at(address: number): FigurePart {
    if (address === NONE) return nothing;
    const data = this.arena.piece(address);
    let i = placeIn(address);
    const has = data[i++]!;
    const asOf = data[i++]!;
    const tolls = data[i++]!;
    const holders = data[i++]!;
    const places = data[i++]!;
    const number = (): number => {
      words[0] = data[i++]!;
      words[1] = data[i++]!;
      return double[0]!;
    };
    const pair = (): [number, number] => [number(), number()];
    const texts = (count: number) => Array.from({ length: count }, () => this.texts.value(data[i++]!));
    return {
      value: has & 1 ? number() : null,
      bounds: has & 2 ? pair() : null,
      tolls: Array.from({ length: tolls }, pair),
      around: has & 4 ? { holders: texts(holders), places: texts(places) } : null,
      asOf: asOf < 0 ? null : this.texts.value(asOf),
    };
  }
}
