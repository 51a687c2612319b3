// Clues to the year: dates told with theirs, editions and seasons named by theirs.

import type { TimeExpression } from '../../domain/index.js';
import { type Day, day, iso, isoMonth, isoYear, ymd } from '../times/calendar.js';
import { type Clue, clue, quoteOf } from './clue.js';
import { months, to, years } from './horizon.js';
import { announced, dateWithYear, recalledWithYear, sinceEdition, sinceMonth, sinceSeason, sinceYear } from './lags.js';
import { absolute, type Told } from './told.js';

/** Dates with their year: none of those told as past is later than the text; the latest is often fresh. */
export function dated(told: readonly Told[]): Clue[] {
  const all = told.flatMap((t) => {
    const days = absolute(t.m);
    return days && days[0] >= day(1900) && days[1] <= to ? [{ ...t, lo: days[0], hi: days[1] }] : [];
  });
  const past = all
    .filter((t) => t.side !== 'future' && t.e.bound !== 'until')
    .sort((a, b) => b.lo - a.lo || a.hi - b.hi);
  const clues: Clue[] = [];
  const latest = past[0];
  // who writes "ce mardi 14 février" of what is fresh gives the year to what is recalled
  const freshElsewhere = told.some((t) => t.m.weekday !== undefined && t.m.day !== undefined && t.m.year === undefined);
  const sinceDate = freshElsewhere ? recalledWithYear : dateWithYear;
  if (latest) {
    const precise = latest.hi - latest.lo;
    const only = past.every((t) => ymd(t.lo).year === ymd(latest.lo).year);
    const density = (d: Day, i: number): number => {
      if (precise === 0)
        return d >= latest.lo
          ? sinceDate(d - latest.lo)
          : (latest.side === null ? 0.003 : 0.001) * Math.exp((d - latest.lo) / 40);
      if (precise < 40) {
        const months12 = (years[i]! - ymd(latest.lo).year) * 12 + months[i]! - ymd(latest.lo).month;
        return months12 < 0
          ? months12 >= -6
            ? 0.0003
            : 0
          : months12 < 12
            ? (sinceMonth[months12]! * (months12 === 0 ? 1.3 : 1)) / 30
            : Math.exp(-months12 / 30) / 1500;
      }
      return sinceYear(years[i]! - ymd(latest.hi).year, only) / 365;
    };
    clues.push(
      clue(
        quoteOf(latest.e),
        `the latest date told with its year: ${precise === 0 ? iso(latest.lo) : latest.hi - latest.lo < 40 ? isoMonth(ymd(latest.lo).year, ymd(latest.lo).month) : isoYear(ymd(latest.hi).year)}`,
        density,
        0.02,
      ),
    );
  }
  const future = all.filter((t) => t.side === 'future').sort((a, b) => a.lo - b.lo)[0];
  if (future)
    clues.push(
      clue(
        quoteOf(future.e),
        `told as to come: not after it`,
        (d) => (d <= future.hi ? announced(future.hi - d) : 0),
        0.15,
      ),
    );
  return clues;
}

/** First and last year of "2015-2016"; null for what is no season. */
function seasonOf({ meaning: m, exact }: TimeExpression): number | null {
  if (m.kind !== 'range' || m.from.kind !== 'calendar' || m.to.kind !== 'calendar') return null;
  const [a, b] = [m.from.year, m.to.year];
  return a !== undefined && b === a + 1 && m.to.month === undefined && /^\d{4}[-–/]\d/.test(exact) ? b : null;
}

const bareYear = ({ meaning: m }: TimeExpression): number | null =>
  m.kind === 'calendar' && m.month === undefined && m.season === undefined ? (m.year ?? null) : null;

const within = (year: number): boolean => year >= years[0]! && year <= years.at(-1)!;

/** A title names this year's edition ("Eurovision 2016 : …") or season; a text names the season that it tells of. */
export function editions(title: readonly TimeExpression[], text: readonly TimeExpression[]): Clue[] {
  const clues: Clue[] = [];
  const latest = (
    all: readonly TimeExpression[],
    of: (e: TimeExpression) => number | null,
  ): [TimeExpression, number][] =>
    all
      .flatMap((e): [TimeExpression, number][] => {
        const year = of(e);
        return year !== null && within(year) ? [[e, year]] : [];
      })
      .sort((a, b) => b[1] - a[1])
      .slice(0, 1);
  for (const [e, year] of latest(title, bareYear))
    clues.push(
      clue(
        { exact: e.exact },
        `the year that the title names: ${year}`,
        (_d, i) => sinceEdition(years[i]! - year),
        0.03,
      ),
    );
  const inTitle = latest(title, seasonOf);
  for (const [e, year] of inTitle.length > 0 ? inTitle : latest(text, seasonOf))
    clues.push(
      clue(
        inTitle.length > 0 ? { exact: e.exact } : quoteOf(e),
        `the season ${year - 1}–${year}`,
        (_d, i) =>
          sinceSeason(years[i]! - year) *
          (years[i] === year ? (months[i]! <= 7 ? 1.5 : 0.3) : months[i]! >= 7 ? 1.8 : 0.2),
        inTitle.length > 0 ? 0.03 : 0.25,
      ),
    );
  return clues;
}
