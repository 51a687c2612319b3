// Days and ranges of days as pairs of whole numbers, as the packed sketches keep them.

import type { DayRange } from './days.js';

/** Open ends and "not told" as values that no day has. */
const OPEN_LOW = -0x7fffffff;
const OPEN_HIGH = 0x7fffffff;
const NONE = -0x80000000;

export const packDay = (day: number): number => (day === -Infinity ? OPEN_LOW : day === Infinity ? OPEN_HIGH : day);
export const unpackDay = (n: number): number => (n === OPEN_LOW ? -Infinity : n === OPEN_HIGH ? Infinity : n);

export const packRange = (r: DayRange | null): [number, number] =>
  r ? [packDay(r.low), packDay(r.high)] : [NONE, NONE];
export const unpackRange = (low: number, high: number): DayRange | null =>
  low === NONE ? null : { low: unpackDay(low), high: unpackDay(high) };
