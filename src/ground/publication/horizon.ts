// The days on which a text may have been written, and what is likelier before anything is read.

import type { Knowledge } from '../../domain/index.js';
import { type Day, day, weekday, ymd } from '../times/calendar.js';
import { daysOf } from './span-of-edtf.js';

/** First and last day that a text is dated to. */
export const horizon: readonly [Day, Day] = [day(1985), day(2031, 12, 31)];
export const [from, to] = horizon;
/** Number of days of the horizon. */
export const size = to - from + 1;

/** Of each day of the horizon: its weekday (ISO, 1 is Monday), year, month and day of the month. */
export const weekdays = new Uint8Array(size);
export const years = new Int16Array(size);
export const months = new Uint8Array(size);
export const monthDays = new Uint8Array(size);
for (let i = 0; i < size; i++) {
  weekdays[i] = weekday(from + i);
  const d = ymd(from + i);
  years[i] = d.year;
  months[i] = d.month;
  monthDays[i] = d.day;
}

/** The last day on which something in the packs begins or ends; the horizon's last where they hold too little to tell. */
function lastKnown(knowledge: Knowledge): Day {
  if (knowledge.events.length < 100) return to;
  const days = knowledge.events.flatMap(({ time }) => daysOf(time) ?? []).filter((d) => Number.isFinite(d));
  return days.reduce((a, b) => Math.max(a, b), from);
}

const priors = new WeakMap<Knowledge, Float64Array>();

/**
 * Before any clue: text that lies about to be read is rather of these years than of the last century, and the longer after
 * the last thing that the packs know of, the less likely, for there is no clock here.
 */
export function before(knowledge: Knowledge): Float64Array {
  let prior = priors.get(knowledge);
  if (!prior) {
    const last = lastKnown(knowledge);
    prior = Float64Array.from({ length: size }, (_, i) => {
      const year = years[i]!;
      const late = Math.max(0, from + i - last);
      return Math.log(year < 1996 ? 0.06 : year < 2008 ? 0.1 + (0.9 * (year - 1996)) / 12 : Math.exp(-late / 1000));
    });
    priors.set(knowledge, prior);
  }
  return prior;
}

/** The share of each day, summing to one. */
export function sharesOf(sum: Float64Array): Float64Array {
  let top = Number.NEGATIVE_INFINITY;
  for (let i = 0; i < size; i++) if (sum[i]! > top) top = sum[i]!;
  const p = new Float64Array(size);
  let total = 0;
  for (let i = 0; i < size; i++) {
    p[i] = Math.exp(sum[i]! - top);
    total += p[i]!;
  }
  for (let i = 0; i < size; i++) p[i]! /= total;
  return p;
}
