// A stretch of days with the names that TIMEX3 and EDTF have for it.

import type { DayPart, Edge, Season, TimeUnit } from '../../domain/index.js';
import {
  addMonths,
  type Day,
  day,
  iso,
  isoMonth,
  isoWeek,
  isoYear,
  lastOfMonth,
  monday,
  weekday,
  ymd,
} from './calendar.js';

/** `lo` and `hi` are its first and last day. */
export interface Extent {
  readonly lo: Day;
  readonly hi: Day;
  readonly grain: TimeUnit;
  /** TIMEX3 value. */
  readonly value: string;
  /** EDTF, no finer than a day: the hour is in `value`. */
  readonly edtf: string;
}

/** EDTF of a stretch: the name of a day, month or year where it is just that, else an interval of the coarsest names that fit. */
export function edtfOf(lo: Day, hi: Day): string {
  if (lo === hi) return iso(lo);
  const a = ymd(lo);
  const b = ymd(hi);
  const monthly = a.day === 1 && hi === lastOfMonth(b.year, b.month);
  if (monthly && a.month === 1 && b.month === 12)
    return a.year === b.year ? isoYear(a.year) : `${isoYear(a.year)}/${isoYear(b.year)}`;
  if (monthly) {
    const [from, to] = [isoMonth(a.year, a.month), isoMonth(b.year, b.month)];
    return from === to ? from : `${from}/${to}`;
  }
  return `${iso(lo)}/${iso(hi)}`;
}

const make = (lo: Day, hi: Day, grain: TimeUnit, value: string): Extent => ({
  lo,
  hi,
  grain,
  value,
  edtf: edtfOf(lo, hi),
});

export const ofDay = (d: Day): Extent => make(d, d, 'day', iso(d));
export const ofMonth = (year: number, month: number): Extent => {
  const { year: y, month: m } = ymd(day(year, month));
  return make(day(y, m), lastOfMonth(y, m), 'month', isoMonth(y, m));
};
export const ofYear = (year: number): Extent => make(day(year), day(year, 12, 31), 'year', isoYear(year));
export const ofDecade = (first: number): Extent =>
  make(day(first), day(first + 9, 12, 31), 'decade', `${isoYear(first).slice(0, 3)}X`);
export const ofCentury = (n: number): Extent =>
  make(day((n - 1) * 100 + 1), day(n * 100, 12, 31), 'century', String(n - 1).padStart(2, '0'));
export const ofWeek = (anyDay: Day): Extent => {
  const { year, week } = isoWeek(anyDay);
  return make(monday(anyDay), monday(anyDay) + 6, 'week', `${isoYear(year)}-W${String(week).padStart(2, '0')}`);
};
export const ofWeekend = (anyDay: Day): Extent => {
  const { year, week } = isoWeek(anyDay);
  return make(
    monday(anyDay) + 5,
    monday(anyDay) + 6,
    'weekend',
    `${isoYear(year)}-W${String(week).padStart(2, '0')}-WE`,
  );
};
export const ofQuarter = (year: number, q: number): Extent =>
  make(day(year, q * 3 - 2), lastOfMonth(year, q * 3), 'quarter', `${isoYear(year)}-Q${q}`);
export const ofHalf = (year: number, h: number): Extent =>
  make(day(year, h * 6 - 5), lastOfMonth(year, h * 6), 'half', `${isoYear(year)}-H${h}`);

/** Seasons by whole months, as weather services and the press count them; winter of a year is the one that begins in its December. */
const seasonFrom: Readonly<Record<Season, number>> = { SP: 3, SU: 6, FA: 9, WI: 12 };
export const ofSeason = (year: number, season: Season): Extent => {
  const from = seasonFrom[season];
  const lo = day(year, from);
  return make(lo, addMonths(lo, 3) - 1, 'quarter', `${isoYear(year)}-${season}`);
};

/** The stretch of a unit that a day lies in, or the one `n` units on. */
export function stretch(from: Day, unit: TimeUnit, n: number): Extent {
  const { year, month } = ymd(from);
  switch (unit) {
    case 'second':
    case 'minute':
    case 'hour':
      return ofDay(from);
    case 'day':
      return ofDay(from + n);
    case 'weekend':
      return ofWeekend(from + n * 7);
    case 'week':
      return ofWeek(from + n * 7);
    case 'fortnight':
      return ofWeek(from + n * 14);
    case 'month':
      return ofMonth(year, month + n);
    case 'quarter': {
      const q = year * 4 + Math.floor((month - 1) / 3) + n;
      return ofQuarter(Math.floor(q / 4), (((q % 4) + 4) % 4) + 1);
    }
    case 'half': {
      const h = year * 2 + (month > 6 ? 1 : 0) + n;
      return ofHalf(Math.floor(h / 2), (((h % 2) + 2) % 2) + 1);
    }
    case 'year':
      return ofYear(year + n);
    case 'decade':
      return ofDecade(Math.floor(year / 10) * 10 + n * 10);
    case 'century':
      return ofCentury(Math.floor((year - 1) / 100) + 1 + n);
  }
}

/** A day moved by units, keeping the day where the unit allows. */
export function shift(from: Day, unit: TimeUnit, n: number): Day {
  switch (unit) {
    case 'second':
      return from + Math.trunc(n / 86_400);
    case 'minute':
      return from + Math.trunc(n / 1440);
    case 'hour':
      return from + Math.trunc(n / 24);
    case 'day':
      return from + Math.round(n);
    case 'weekend':
    case 'week':
      return from + Math.round(n * 7);
    case 'fortnight':
      return from + Math.round(n * 14);
    case 'month':
      return addMonths(from, Math.round(n));
    case 'quarter':
      return addMonths(from, Math.round(n * 3));
    case 'half':
      return addMonths(from, Math.round(n * 6));
    case 'year':
      return addMonths(from, Math.round(n * 12));
    case 'decade':
      return addMonths(from, Math.round(n * 120));
    case 'century':
      return addMonths(from, Math.round(n * 1200));
  }
}

/** "début", "mi-", "fin" of a stretch: of a month its thirds of ten days; of a year its first and last quarter and its middle four months. */
export function edged(e: Extent, edge: Edge): Extent {
  const { year, month } = ymd(e.lo);
  const of = (lo: Day, hi: Day): Extent => ({ ...e, lo, hi, edtf: edtfOf(lo, hi) });
  if (e.grain === 'month')
    return edge === 'start'
      ? of(e.lo, e.lo + 9)
      : edge === 'mid'
        ? of(e.lo + 10, e.lo + 19)
        : of(e.lo + 20, lastOfMonth(year, month));
  if (e.grain === 'year')
    return edge === 'start'
      ? of(e.lo, lastOfMonth(year, 3))
      : edge === 'mid'
        ? of(day(year, 5), lastOfMonth(year, 8))
        : of(day(year, 10), e.hi);
  if (e.grain === 'week')
    return edge === 'start' ? of(e.lo, e.lo + 1) : edge === 'mid' ? of(e.lo + 2, e.lo + 3) : of(e.lo + 4, e.hi);
  if (e.grain === 'decade') {
    const first = edge === 'start' ? year : edge === 'mid' ? year + 4 : year + 7;
    return of(day(first), day(edge === 'mid' ? first + 1 : first + 2, 12, 31));
  }
  if (e.grain === 'century') {
    const first = edge === 'start' ? year : edge === 'mid' ? year + 35 : year + 70;
    return of(day(first), day(first + 29, 12, 31));
  }
  if (e.grain === 'day') return e;
  const third = Math.floor((e.hi - e.lo + 1) / 3);
  return edge === 'start'
    ? of(e.lo, e.lo + third - 1)
    : edge === 'mid'
      ? of(e.lo + third, e.hi - third)
      : of(e.hi - third + 1, e.hi);
}

/** "samedi soir": the day, with the part of it in the TIMEX3 value. */
export function withPart(e: Extent, part: DayPart): Extent {
  return e.grain === 'day' ? { ...e, value: `${e.value}T${part}` } : e;
}

/** The nearest day with a weekday, going back (`-1`) or on (`1`) from a day; the day itself counts where `same`. */
export function toWeekday(from: Day, wanted: number, way: -1 | 1, same: boolean): Day {
  const gap = way < 0 ? (weekday(from) - wanted + 7) % 7 : (wanted - weekday(from) + 7) % 7;
  return from + way * (gap === 0 && !same ? 7 : gap);
}
