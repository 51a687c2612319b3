// The conclusion from weighed clues: an interval that holds the truth, the likeliest day, and what is settled.

import type { Publication, Reason } from '../../domain/index.js';
import { type Day, iso, isoMonth, isoYear, ymd } from '../times/calendar.js';
import type { Clue } from './clue.js';
import { weekdaysSay } from './days-told.js';
import { from, months, sharesOf, size, years } from './horizon.js';
import type { OfficeHit } from './offices-known.js';
import type { Weighed } from './weigh.js';

export interface Inferred {
  readonly publication: Publication;
  /** People named with their office, to be held against the date. */
  readonly holders: readonly OfficeHit[];
}

/**
 * Shares of the whole weight that a day needs to be settled (of a text alone, and beside an event of that week; in the light of
 * others that guess, and of others that know), a month, a year; and that the interval holds.
 */
export const shares = {
  day: 0.7,
  daySudden: 0.3,
  dayTogether: 0.75,
  dayKnown: 0.55,
  around: 3,
  month: 0.7,
  monthKnown: 0.55,
  year: 0.5,
  interval: 0.985,
};

/** Log weights from elsewhere (the other articles of the dossier), with the reason to give for them. */
export interface Prior {
  readonly weight: Float64Array;
  readonly says: string;
  /** How far it rests on articles that know their day, and not on guesses: 0..1. */
  readonly known: number;
}

export function conclude({ sum: own, clues, holders, notAfter }: Weighed, prior: Prior | null = null): Inferred {
  if (clues.length + holders.length === 0 && notAfter === null && prior === null)
    return {
      publication: { edtf: null, best: null, sure: false, settled: null, basis: 'unknown', because: [] },
      holders: [],
    };
  const sum = prior === null ? own : own.map((v, i) => v + prior.weight[i]!);
  const p = sharesOf(sum);
  const mass = massOf(p);
  const byMonth = stretchesOf(p, (i) => years[i]! * 12 + months[i]! - 1);
  const byYear = stretchesOf(p, (i) => years[i]!);
  const { top, sure, settled } = likeliest(p, mass, byMonth, byYear, clues, prior);
  const edtf = intervalHolding(p, notAfter === null);
  return {
    publication: {
      edtf,
      best: iso(from + top),
      sure,
      settled,
      withinAWeek: Math.round(mass(top - 7, top + 7) * 1000) / 1000,
      basis: edtf === null && settled === null ? 'unknown' : 'inferred',
      because: reasonsFor(top, [...clues, ...holders.map((h) => h.clue)], prior),
      // what the others made of it is not to be told to them again
      ...(prior === null ? { months: monthsOf(byMonth), days: daysStandingOut(p) } : {}),
    },
    holders: holders.map((h) => h.hit),
  };
}

/** The share of the days from the first to the last given, both included; those past either end of the horizon weigh nothing. */
type Mass = (first: number, last: number) => number;

function massOf(p: Float64Array): Mass {
  // running sums, so that any stretch is one subtraction
  const upTo = new Float64Array(size + 1);
  for (let i = 0; i < size; i++) upTo[i + 1] = upTo[i]! + p[i]!;
  return (first, last) => upTo[Math.min(size, last + 1)]! - upTo[Math.max(0, first)]!;
}

const most = (map: ReadonlyMap<number, number>): [number, number] => [...map].reduce((a, b) => (b[1] > a[1] ? b : a));

/** The likeliest day (index into the horizon), and the day, month or year that is settled, each by its own share; null where none is. */
function likeliest(
  p: Float64Array,
  mass: Mass,
  byMonth: ReadonlyMap<number, number>,
  byYear: ReadonlyMap<number, number>,
  clues: readonly Clue[],
  prior: Prior | null,
): { readonly top: number; readonly sure: boolean; readonly settled: string | null } {
  let peak = 0;
  for (let i = 1; i < size; i++) if (p[i]! > p[peak]!) peak = i;
  const known = prior?.known ?? 0;
  const needed =
    prior === null
      ? isSudden(peak, clues)
        ? shares.daySudden
        : shares.day
      : shares.dayTogether + (shares.dayKnown - shares.dayTogether) * known;
  if (mass(peak - shares.around, peak + shares.around) >= needed)
    return { top: peak, sure: true, settled: iso(from + peak) };
  const top = likeliestDay(mass, byYear);
  const [month, inMonth] = most(byMonth);
  const [year, inYear] = most(byYear);
  const neededOfMonth = shares.month + (shares.monthKnown - shares.month) * known;
  if (inMonth >= neededOfMonth && month === years[top]! * 12 + months[top]! - 1)
    return { top, sure: false, settled: isoMonth(Math.floor(month / 12), (month % 12) + 1) };
  return { top, sure: false, settled: inYear >= shares.year && year === years[top] ? isoYear(year) : null };
}

/** A known event within the week before, and weekdays that go with it, are reasons of their own to name the day. */
const isSudden = (peak: number, clues: readonly Clue[]): boolean =>
  clues.some((c) => c.says === weekdaysSay) &&
  clues.some((c) => c.eventDays?.some((d) => from + peak - d >= 0 && from + peak - d <= 7));

/** The smallest set of days that holds the share asked, and all days between; open to the future where no day is known that it is not after. */
function intervalHolding(p: Float64Array, open: boolean): string | null {
  // days that weigh next to nothing are together less than what may be left out: they need not be put in order
  const slight = (1 - shares.interval) / (2 * size);
  const sorted = p.filter((v) => v > slight).sort();
  let held = 0;
  let least = 0;
  for (let i = sorted.length - 1; i >= 0 && held < shares.interval; i--) {
    least = sorted[i]!;
    held += least;
  }
  const low = p.findIndex((v) => v >= least);
  const high = p.findLastIndex((v) => v >= least);
  return intervalOf(from + low, from + high, low === 0, high === size - 1 && open);
}

/** What speaks most for the day found, and what speaks against it. */
function reasonsFor(top: number, clues: readonly Clue[], prior: Prior | null): Reason[] {
  const flat = -Math.log(size);
  const strength = (c: Clue): number => c.weight[top]! - flat;
  const because: Reason[] = clues
    .filter((c) => strength(c) > 0.3)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, 8)
    .map((c) => ({ ...c.quote, says: c.says }));
  if (prior !== null && prior.weight[top]! - flat > 0.3) because.push({ exact: '', says: prior.says });
  for (const c of clues.filter((x) => strength(x) < -2))
    because.push({ ...c.quote, says: `${c.says}: does not fit, left out` });
  return because;
}

/** Shares of consecutive days summed up by what `key` gives for them. */
function stretchesOf(p: Float64Array, key: (i: number) => number): ReadonlyMap<number, number> {
  const sums = new Map<number, number>();
  let start = 0;
  while (start < size) {
    const k = key(start);
    let sum = 0;
    let i = start;
    for (; i < size && key(i) === k; i++) sum += p[i]!;
    sums.set(k, sum);
    start = i;
  }
  return sums;
}

/** What the right year is worth beside the right week. */
const worthOfYear = 0.5;

/** The day to name where one must be named: with most around it, and in a likely year. */
function likeliestDay(mass: Mass, byYear: ReadonlyMap<number, number>): number {
  let top = 0;
  let most = -1;
  for (let i = 0; i < size; i++) {
    const worth = mass(i - 7, i + 7) + 0.1 * mass(i - 1, i + 1) + worthOfYear * byYear.get(years[i]!)!;
    if (worth > most) {
      most = worth;
      top = i;
    }
  }
  return top;
}

/** Months with a share worth telling others of, likeliest first. */
function monthsOf(byMonth: ReadonlyMap<number, number>): NonNullable<Publication['months']> {
  return [...byMonth]
    .filter(([, share]) => share >= 0.005)
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, 24)
    .map(([m, share]) => ({
      month: isoMonth(Math.floor(m / 12), (m % 12) + 1),
      share: Math.round(share * 1000) / 1000,
    }));
}

/** Days with a share that others of the same matter can go by, likeliest first. */
function daysStandingOut(p: Float64Array): NonNullable<Publication['days']> {
  const days: { day: string; share: number }[] = [];
  for (let i = 0; i < size; i++)
    if (p[i]! >= 0.01) days.push({ day: iso(from + i), share: Math.round(p[i]! * 1000) / 1000 });
  return days.sort((a, b) => b.share - a.share || (a.day < b.day ? -1 : 1)).slice(0, 40);
}

/** Named as coarsely as it is wide: by day up to two months, by month up to three years, else by year. */
function intervalOf(lo: Day, hi: Day, openLow: boolean, openHigh: boolean): string | null {
  if (openLow && openHigh) return null;
  const a = ymd(lo);
  const b = ymd(hi);
  const wide = hi - lo;
  const name = (x: typeof a, d: Day): string =>
    wide <= 62 ? iso(d) : wide <= 1100 ? isoMonth(x.year, x.month) : isoYear(x.year);
  const [l, h] = [openLow ? '..' : name(a, lo), openHigh ? '..' : name(b, hi)];
  return l === h ? l : `${l}/${h}`;
}
