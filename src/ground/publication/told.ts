// The dates that a text tells of, with the side of the day of writing that their tense puts them on.

import type { CalendarMeaning, TimeExpression } from '../../domain/index.js';
import { type Day, day, feast } from '../times/calendar.js';
import { ofDecade, ofHalf, ofMonth, ofQuarter, ofSeason, ofYear } from '../times/extent.js';
import type { Side } from '../times/tense.js';

export interface Told {
  readonly e: TimeExpression;
  readonly m: CalendarMeaning;
  readonly side: Side;
}

/** Absolute stretch of a meaning that names its year. */
export function absolute(m: CalendarMeaning): readonly [Day, Day] | null {
  if (m.decade !== undefined) {
    const x = ofDecade(m.decade);
    return [x.lo, x.hi];
  }
  if (m.year === undefined) return null;
  const x =
    m.feast !== undefined
      ? (() => {
          const d = feast(m.feast!, m.year!);
          return d === null ? ofYear(m.year!) : { lo: d, hi: d };
        })()
      : m.season
        ? ofSeason(m.year, m.season)
        : m.quarter !== undefined
          ? ofQuarter(m.year, m.quarter)
          : m.half !== undefined
            ? ofHalf(m.year, m.half)
            : m.month === undefined
              ? ofYear(m.year)
              : m.day === undefined
                ? ofMonth(m.year, m.month)
                : { lo: day(m.year, m.month, m.day), hi: day(m.year, m.month, m.day) };
  return [x.lo, x.hi];
}

export function calendars(expressions: readonly TimeExpression[], side: (start: number, end: number) => Side): Told[] {
  return expressions.flatMap((e): Told[] => {
    const explicit = e.side === 'past' || e.side === 'future' ? e.side : null;
    const put = (m: TimeExpression['meaning'], s: Side): Told[] => {
      if (m.kind === 'calendar')
        return [{ e, m, side: m.toward === 'last' ? 'past' : m.toward === 'next' ? 'future' : s }];
      if (m.kind === 'range') {
        const ends = [...put(m.from, s), ...put(m.to, s)];
        // the first end has the year of the second
        return ends;
      }
      return [];
    };
    if (e.meaning.kind !== 'calendar' && e.meaning.kind !== 'range') return [];
    return put(e.meaning, explicit ?? (e.bound === 'until' ? null : side(e.start, e.end)));
  });
}
