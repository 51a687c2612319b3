// EDTF dates as ranges of days, so that two of them can be compared.

/** Inclusive days since 1970-01-01; -Infinity / Infinity where the range is open on that side. */
export interface DayRange {
  readonly low: number;
  readonly high: number;
}

const DAY = 86_400_000;

/** Months of the EDTF seasons 21–24 (northern), and quarters 33–36: first month and length. */
const seasons: Readonly<Record<string, readonly [number, number]>> = {
  21: [3, 3],
  22: [6, 3],
  23: [9, 3],
  24: [12, 3],
  33: [1, 3],
  34: [4, 3],
  35: [7, 3],
  36: [10, 3],
};

const dayOf = (year: number, month: number, day: number) => Date.UTC(year, month - 1, day) / DAY;

/** One EDTF date without interval; null where it is no date. */
function point(edtf: string): DayRange | null {
  const m = /^(\d{2}[\dX]{2})(?:-([\dX]{2}))?(?:-([\dX]{2}))?/.exec(edtf.replace(/[~?%]/g, ''));
  if (!m) return null;
  const [, y = '', mo, d] = m;
  const first = Number(y.replace(/X/g, '0'));
  const last = Number(y.replace(/X/g, '9'));
  if (!mo || mo.includes('X') || first !== last) return { low: dayOf(first, 1, 1), high: dayOf(last, 12, 31) };
  const season = seasons[mo];
  if (season) return { low: dayOf(first, season[0], 1), high: dayOf(first, season[0] + season[1], 0) };
  const month = Number(mo);
  if (month < 1 || month > 12) return null;
  if (!d || d.includes('X')) return { low: dayOf(first, month, 1), high: dayOf(first, month + 1, 0) };
  const day = dayOf(first, month, Number(d));
  return { low: day, high: day };
}

/** The days that an EDTF date or interval covers; null for null, or for what is no EDTF date. */
export function daysOf(edtf: string | null | undefined): DayRange | null {
  if (!edtf) return null;
  const slash = edtf.indexOf('/');
  if (slash < 0) return point(edtf);
  const left = edtf.slice(0, slash);
  const right = edtf.slice(slash + 1);
  const open = (side: string) => side === '' || side === '..';
  const a = open(left) ? { low: -Infinity, high: -Infinity } : point(left);
  const b = open(right) ? { low: Infinity, high: Infinity } : point(right);
  if (!a || !b || (open(left) && open(right)) || a.low > b.high) return null;
  return { low: a.low, high: b.high };
}

/** `2020-01-03`. */
export const isoDay = (day: number): string => new Date(day * DAY).toISOString().slice(0, 10);

/** Do two ranges share a day? */
export const meet = (a: DayRange, b: DayRange): boolean => a.low <= b.high && b.low <= a.high;

/** Number of days in a range; Infinity where it is open. */
export const width = (r: DayRange): number => r.high - r.low + 1;

/** Days between two ranges; 0 where they meet. */
export const gap = (a: DayRange, b: DayRange): number => Math.max(0, a.low - b.high, b.low - a.high);
