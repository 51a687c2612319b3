// Clues to the day: days and months told without their year, and weekdays.

import type { CalendarMeaning } from '../../domain/index.js';
import { type Day, day, weekday, ymd } from '../times/calendar.js';
import { type Clue, clue, quoteOf } from './clue.js';
import { from, monthDays, months, size, to, weekdays } from './horizon.js';
import {
  afterDay,
  afterFullDay,
  afterLastDay,
  afterLatestWeekday,
  afterThisDay,
  afterThisWeekday,
  afterWeekday,
  sinceMonth,
} from './lags.js';
import type { Told } from './told.js';

const fits = (m: CalendarMeaning, d: Day): boolean => m.weekday === undefined || weekday(d) === m.weekday;

/** Days and months without their year: for each day of writing, how long before it the last of them came round. */
export function undated(told: readonly Told[], dateline: CalendarMeaning | null): Clue[] {
  const clues: Clue[] = [];
  const list = told.filter(
    (t) => t.m.month !== undefined && t.m.day !== undefined && t.m.year === undefined && t.m.yearFrom !== 'reference',
  );
  if (dateline && dateline.year === undefined) {
    const t = list.find((x) => x.m === dateline);
    clues.push(
      clue(
        t ? quoteOf(t.e) : { exact: '' },
        'dateline',
        (d, i) => {
          const same = months[i] === dateline.month && monthDays[i] === dateline.day && fits(dateline, d);
          return same ? 1 : 0;
        },
        0.01,
      ),
    );
  }
  // with a weekday each tells of the year by itself
  for (const t of list.filter((x) => x.m.weekday !== undefined))
    clues.push(
      clue(
        quoteOf(t.e),
        `a ${names[t.m.weekday!]} the ${t.m.day} of month ${t.m.month}`,
        near([t], t.m.toward === 'last' ? afterLastDay : afterFullDay),
        0.03,
      ),
    );
  const bare = list.filter((x) => x.m.weekday === undefined);
  if (bare.length > 0) {
    // the freshest of them, seen from each day
    const first = bare[0]!;
    const toward = bare.every((t) => t.m.toward === 'last')
      ? 'last'
      : bare.find((t) => t.m.toward === 'this')?.m.toward;
    const density = toward === 'last' ? afterLastDay : toward === 'this' ? afterThisDay : afterDay;
    const freshest = toward === 'this' ? bare.filter((t) => t.m.toward === 'this') : bare;
    clues.push(clue(quoteOf(first.e), `the last day told without its year`, near(freshest, density), 0.05));
  }
  return clues;
}

const names = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/** Density of the freshest of several days without a year. */
function near(list: readonly Told[], density: (lag: number) => number): (d: Day) => number {
  const lags = new Float64Array(size).fill(9999);
  for (const t of list) {
    const { m } = t;
    for (let y = ymd(from).year - 1; y <= ymd(to).year; y++) {
      if (m.day === 29 && m.month === 2 && ymd(day(y, 2, 29)).month !== 2) continue;
      const d = day(y, m.month!, m.day!);
      if (!fits(m, d)) continue;
      const reach = 365;
      if (t.side !== 'future') for (let k = 0; k < reach; k++) set(d + k, k);
      // told as to come, or in a tense that does not tell: shortly before it
      if (t.side !== 'past') for (let k = 1; k < 200; k++) set(d - k, t.side === 'future' ? k : k * 1.5 + 3);
    }
  }
  function set(d: Day, lag: number): void {
    const i = d - from;
    if (i >= 0 && i < size && lags[i]! > lag) lags[i] = lag;
  }
  return (d) => {
    const lag = lags[d - from]!;
    return lag > 9000 ? 0 : lag < 365 ? density(lag) + 0.0002 : 0;
  };
}

export const weekdaysSay = 'the weekdays told as past';

/** Weekdays alone: the last one told as past is mostly that of writing, or the day before. */
export function weekdaysTold(told: readonly Told[]): Clue[] {
  const list = told.filter(
    (t) =>
      t.m.weekday !== undefined &&
      t.m.day === undefined &&
      t.m.month === undefined &&
      // « dans la nuit de lundi à mardi » was written once Tuesday had come
      !(t.e.meaning.kind === 'range' && t.e.meaning.from === t.m) &&
      t.side !== 'future' &&
      t.m.toward !== 'following' &&
      t.m.toward !== 'preceding',
  );
  if (list.length === 0) return [];
  const density = (_d: Day, i: number): number => {
    let lag = 7;
    let many = 0;
    for (const t of list) {
      let gap = (weekdays[i]! - t.m.weekday! + 7) % 7;
      if (t.m.toward === 'last' && gap === 0) gap = 7;
      if (gap < lag) lag = gap;
      many = Math.max(many, gap);
    }
    if (list[0]!.m.toward === 'this') return afterThisWeekday[(weekdays[i]! - list[0]!.m.weekday! + 7) % 7]!;
    // the first one told is mostly the latest
    const gap = (weekdays[i]! - list[0]!.m.weekday! + 7) % 7;
    return (
      0.5 * (afterLatestWeekday[lag] ?? 0.005) +
      0.5 * (afterWeekday[list[0]!.m.toward === 'last' && gap === 0 ? 6 : gap] ?? 0.005)
    );
  };
  const first = list[0]!;
  return [clue(quoteOf(first.e), weekdaysSay, density, 0.1)];
}

export function monthsTold(told: readonly Told[]): Clue[] {
  const list = told.filter(
    (t) => t.m.month !== undefined && t.m.day === undefined && t.m.year === undefined && t.m.yearFrom === undefined,
  );
  return list.slice(0, 6).map((t) =>
    clue(
      quoteOf(t.e),
      t.m.toward === 'last'
        ? 'a month of the year past'
        : t.m.toward === 'next'
          ? 'a month to come'
          : 'a month without its year',
      (_d, i) => {
        const since = (months[i]! - t.m.month! + 12) % 12;
        const until = (t.m.month! - months[i]! + 12) % 12;
        if (t.side === 'past') return since === 0 && t.m.toward === 'last' ? 0.01 : sinceMonth[since]!;
        if (t.side === 'future') return until === 0 && t.m.toward === 'next' ? 0.01 : sinceMonth[until]!;
        return Math.max(sinceMonth[since]!, sinceMonth[until]!);
      },
      0.25,
    ),
  );
}
