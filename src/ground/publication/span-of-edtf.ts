// First and last day of an EDTF day, month, year or interval.

import { type Day, day } from '../times/calendar.js';

const point = (s: string): readonly [Day, Day] | null => {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(s);
  if (!m) return null;
  const [y, mo, d] = [Number(m[1]), Number(m[2] ?? 0), Number(m[3] ?? 0)];
  if (d) return [day(y, mo, d), day(y, mo, d)];
  if (mo) return [day(y, mo), day(y, mo + 1, 1) - 1];
  return [day(y), day(y, 12, 31)];
};

/** Infinite on a side that is open or unknown; null where neither side can be read. */
export function daysOf(edtf: string): readonly [Day, Day] | null {
  const [a, b] = edtf.includes('/') ? (edtf.split('/') as [string, string]) : [edtf, edtf];
  const lo = point(a)?.[0];
  const hi = point(b)?.[1];
  if (lo === undefined && hi === undefined) return null;
  return [lo ?? Number.NEGATIVE_INFINITY, hi ?? Number.POSITIVE_INFINITY];
}
