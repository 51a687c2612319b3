// One clue to when a text was written: a weight for each day of the horizon.

import type { Quote } from '../../domain/index.js';
import type { Day } from '../times/calendar.js';
import { from, size } from './horizon.js';

/** A weight for each day of the horizon (log of a likelihood, bounded below so that one false clue can't rule out a day). */
export interface Clue {
  /** Without offsets where the words stand in the title. */
  readonly quote: Partial<Quote> & { readonly exact: string };
  readonly says: string;
  readonly weight: Float64Array;
  /** Of short events: their first days. */
  readonly eventDays?: readonly Day[];
}

/** Share of clues that mislead: a misread tense, a date in a title, another event of the same name. */
const doubt = 0.03;

export function clue(quote: Clue['quote'], says: string, density: (d: Day, i: number) => number, wrong = doubt): Clue {
  const weight = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const v = density(from + i, i);
    weight[i] = v;
    sum += v;
  }
  // a flat share for being wrong; densities that don't sum (bounds) are scaled to one first
  const scale = sum > 0 ? (1 - wrong) / sum : 0;
  // Many days in a row have the same density, and so the same logarithm.
  let last = 0;
  let log = Math.log(wrong / size);
  for (let i = 0; i < size; i++) {
    const v = weight[i]!;
    if (v !== last) {
      last = v;
      log = Math.log(v * scale + wrong / size);
    }
    weight[i] = log;
  }
  return { quote, says, weight };
}

/** Words of the title have no place in the text. */
export const quoteOf = ({ start, end, exact }: Quote): Clue['quote'] => (start < 0 ? { exact } : { start, end, exact });
