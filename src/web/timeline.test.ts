import { describe, expect, it } from 'vitest';
import type { EntryRow } from '../server/api-types.js';
import { parseEdtf } from './edtf.js';
import { edtfOf, floorTo, histogram, nextAfter, ticksOf, unitFor } from './parts/timeline.js';
import type { Row } from './selection.js';

const row = (time: string, disputes = 0): Row =>
  ({ id: time, time, disputes, when: parseEdtf(time) }) as Pick<EntryRow, 'id' | 'time' | 'disputes'> as Row;
const at = (iso: string) => Date.parse(`${iso}Z`);
const drawn = (times: string[], from = Number.NaN, to = Number.NaN) =>
  histogram(
    times.map((time) => row(time)),
    from,
    to,
  );
const full = (times: string[], from?: number, to?: number) => {
  const made = drawn(times, from, to)!;
  return made.bins.filter(({ count }) => count > 0).map((bin) => `${edtfOf(bin.from, made.unit)}:${bin.count}`);
};

describe('histogram', () => {
  it.each([
    ['decades', ['1950', '1991-05-02', '1999', '2020-01-03'], ['195X:1', '199X:2', '202X:1']],
    ['years', ['2001-02-03', '2001-11', '2012-01-01', '2020'], ['2001:2', '2012:1', '2020:1']],
    ['months', ['2020-01-03', '2020-01-31', '2020-03', '2020-12-31'], ['2020-01:2', '2020-03:1', '2020-12:1']],
    ['days', ['2020-01-03', '2020-01-03', '2020-01-20'], ['2020-01-03:2', '2020-01-20:1']],
    [
      'hours, where they are told',
      ['2020-01-03T05:10', '2020-01-03T05:50', '2020-01-03T11'],
      ['2020-01-03T05:2', '2020-01-03T11:1'],
    ],
  ])('%s', (_, times, expected) => {
    expect(full(times)).toEqual(expected);
  });

  it('gathers what is known less precisely than a bar', () => {
    const made = drawn(['2020-01-03', '2020-01-20', '2020-01', '2020-01', '2019/2021'])!;
    expect(made.unit).toBe('month');
    const days = histogram([row('2020-01-03'), row('2020-01')], at('2020-01-01T00:00'), at('2020-02-01T00:00'))!;
    expect(days.unit).toBe('day');
    expect(days.loose.map(({ count }) => count)).toEqual([1]);
  });

  it('shows a lone day among its neighbours', () => {
    const made = drawn(['2021-01-11'])!;
    expect([made.unit, made.bins.length]).toEqual(['day', 7]);
  });

  it('draws nothing where nothing has a date with both ends', () => {
    expect(drawn(['2021/..', '../2020'])).toBeNull();
    expect(drawn([])).toBeNull();
  });

  it('bounds its work for a span of millennia', () => {
    expect(drawn(['0001', '9999'])!.bins.length).toBeLessThanOrEqual(400);
  });
});

describe('calendar steps', () => {
  it.each([
    ['decade', '2024-05-06T07:08', '2020-01-01T00:00', '2030-01-01T00:00'],
    ['year', '2024-05-06T07:08', '2024-01-01T00:00', '2025-01-01T00:00'],
    ['month', '2024-12-31T23:59', '2024-12-01T00:00', '2025-01-01T00:00'],
    ['day', '2024-02-28T07:08', '2024-02-28T00:00', '2024-02-29T00:00'],
    ['hour', '2024-05-06T07:08', '2024-05-06T07:00', '2024-05-06T08:00'],
  ] as const)('%s', (unit, ms, first, next) => {
    expect(new Date(floorTo(at(ms), unit)).toISOString().slice(0, 16)).toBe(first);
    expect(new Date(nextAfter(at(first), unit)).toISOString().slice(0, 16)).toBe(next);
  });
  it.each([
    [60, 'decade'],
    [20, 'year'],
    [2, 'month'],
    [0.2, 'day'],
    [0.005, 'hour'],
  ])('%f years are cut by %s', (years, unit) => {
    expect(unitFor(years * 366 * 86_400_000)).toBe(unit);
  });
});

describe('ticksOf', () => {
  it('says the year where a year begins, and no two labels meet', () => {
    const made = drawn(['2019-11-10', '2024-10-02'])!;
    const step = 15;
    const ticks = ticksOf(made.bins, made.unit, step);
    expect(ticks.map(({ words }) => words)).toContain('2020');
    for (const [n, tick] of ticks.entries()) {
      if (n > 0) expect((tick.at - ticks[n - 1]!.at) * step).toBeGreaterThan(44);
    }
  });
});
