// Dates a text from what it says: each clue weighs the days on which it could have been written, and the weights add up.

import type {
  Analysis,
  Article,
  CalendarMeaning,
  Knowledge,
  Publication,
  Quote,
  Reason,
  TimeExpression,
} from '../../domain/index.js';
import { findTimes } from '../../find/times/times.js';
import { languages } from '../../languages/index.js';
import { type Day, day, feast, iso, isoMonth, isoYear, weekday, ymd } from '../times/calendar.js';
import { ofDecade, ofHalf, ofMonth, ofQuarter, ofSeason, ofYear } from '../times/extent.js';
import { type Side, sideFinder } from '../times/tense.js';
import { type EventHit, findEvents, findOffices, horizon, lastKnown, type OfficeHit } from './known.js';

/** One clue: a weight for each day of the horizon (log of a likelihood, bounded below so that one false clue can't rule out a day). */
export interface Clue {
  /** Without offsets where the words stand in the title. */
  readonly quote: Partial<Quote> & { readonly exact: string };
  readonly says: string;
  readonly weight: Float64Array;
  /** Of short events: their first days. */
  readonly eventDays?: readonly Day[];
}

export interface Inferred {
  readonly publication: Publication;
  /** People named with their office, to be held against the date. */
  readonly holders: readonly OfficeHit[];
}

const [from, to] = horizon;
export const size = to - from + 1;
const weekdays = new Uint8Array(size);
export const years = new Int16Array(size);
const months = new Uint8Array(size);
const monthDays = new Uint8Array(size);
for (let i = 0; i < size; i++) {
  weekdays[i] = weekday(from + i);
  const d = ymd(from + i);
  years[i] = d.year;
  months[i] = d.month;
  monthDays[i] = d.day;
}

const priors = new WeakMap<Knowledge, Float64Array>();

/**
 * Before any clue: text that lies about to be read is rather of these years than of the last century, and the longer after
 * the last thing that the packs know of, the less likely, for there is no clock here.
 */
function before(knowledge: Knowledge): Float64Array {
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

/** The same function of a lag in days, each value worked out once: densities are asked for every day of the horizon, for every clue. */
function once(density: (lag: number) => number): (lag: number) => number {
  // Lags are whole or half days.
  const known = new Float64Array(2 * size).fill(-1);
  return (lag) => {
    const k = 2 * lag;
    const v = known[k];
    // No such place: a lag below nothing, beyond the horizon, or of another fraction.
    if (v === undefined) return density(lag);
    if (v < 0) known[k] = density(lag);
    return known[k]!;
  };
}

/**
 * How long after what it tells of a text appears. News tells first of what is fresh; what it recalls lies anywhere
 * before. Densities per day, lag in days.
 */
const fresh = once(
  (lag) =>
    0.5 * Math.exp(-lag / 1.6) * 0.46 +
    (0.3 * Math.exp(-lag / 12)) / 12 +
    (0.15 * Math.exp(-lag / 120)) / 120 +
    (0.05 * Math.exp(-lag / 1500)) / 1500,
);
/** A date with its year: mostly recalled, for what is fresh needs no year. */
const dateWithYear = once(
  (lag) =>
    0.42 * fresh(lag) +
    (0.2 * Math.exp(-lag / 30)) / 30 +
    (0.2 * Math.exp(-lag / 250)) / 250 +
    (0.18 * Math.exp(-lag / 1500)) / 1500,
);
const recalled = once(
  (lag) =>
    (0.25 * Math.exp(-lag / 10)) / 10 + (0.35 * Math.exp(-lag / 150)) / 150 + (0.4 * Math.exp(-lag / 1500)) / 1500,
);
/**
 * Years since the latest one named, where no month is named with it: of several mostly this one or the last; a single one is as
 * often long past. Counted on half of WiNER-fr, smoothed.
 */
const sinceYears = [0.26, 0.2, 0.07, 0.05, 0.05, 0.04, 0.04, 0.035, 0.03, 0.025];
const sinceOnlyYear = [0.13, 0.19, 0.08, 0.045, 0.04, 0.04, 0.035, 0.03, 0.028, 0.025];
const longPast = (n: number, only: boolean): number => (only ? 0.024 : 0.014) * Math.exp(-(n - 10) / 15);
/** "Samedi 4 janvier": days from it to publication; who gives both weekday and day tells what is fresh. Counted on half of WiNER-fr. */
const afterFullDay = [0.32, 0.3, 0.19, 0.07, 0.04, 0.02, 0.015, 0.015];
/** Weekday of publication after the last weekday told as past. */
const afterWeekday = [0.42, 0.26, 0.14, 0.07, 0.05, 0.03, 0.03];
/** The same where the words say that it is of these days ("ce lundi"). */
const afterThisWeekday = [0.52, 0.24, 0.13, 0.04, 0.03, 0.02, 0.02];
/** Months since a month named without its year. */
const sinceMonth = [0.22, 0.2, 0.14, 0.1, 0.08, 0.06, 0.05, 0.04, 0.035, 0.03, 0.025, 0.02];

/** Share of clues that mislead: a misread tense, a date in a title, another event of the same name. */
const doubt = 0.03;

function clue(quote: Clue['quote'], says: string, density: (d: Day, i: number) => number, wrong = doubt): Clue {
  const weight = new Float64Array(size);
  let sum = 0;
  for (let i = 0; i < size; i++) {
    const v = density(from + i, i);
    weight[i] = v;
    sum += v;
  }
  // a flat share for being wrong; densities that don't sum (bounds) are scaled to one first
  const scale = sum > 0 ? (1 - wrong) / sum : 0;
  // Many days in a row have the same density, and so the same logarithm.
  let last = 0;
  let log = Math.log(wrong / size);
  for (let i = 0; i < size; i++) {
    const v = weight[i]!;
    if (v !== last) {
      last = v;
      log = Math.log(v * scale + wrong / size);
    }
    weight[i] = log;
  }
  return { quote, says, weight };
}

/** Words of the title have no place in the text. */
const quoteOf = ({ start, end, exact }: Quote): Clue['quote'] => (start < 0 ? { exact } : { start, end, exact });

const dayOf = (e: EventHit, m: CalendarMeaning): boolean => {
  const d = ymd(e.lo);
  return e.weight >= 2 && !e.era && d.month === m.month && d.day === m.day;
};

interface Told {
  readonly e: TimeExpression;
  readonly m: CalendarMeaning;
  readonly side: Side;
}

/** Absolute stretch of a meaning that names its year. */
function absolute(m: CalendarMeaning): readonly [Day, Day] | null {
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

function calendars(expressions: readonly TimeExpression[], side: (start: number, end: number) => Side): Told[] {
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

/** Clues of one text, weighed and summed; not yet a conclusion, so that others of its dossier can have their say. */
export interface Weighed {
  /** Log weight of each day of the horizon. */
  readonly sum: Float64Array;
  readonly clues: readonly Clue[];
  readonly holders: readonly HolderClue[];
  readonly notAfter: Day | null;
}

/** Pure; some milliseconds an article. `notAfter`: the last day that is possible, where the page tells. */
export function weigh(
  article: Article,
  expressions: readonly TimeExpression[],
  analysis: Analysis | undefined,
  knowledge: Knowledge,
  notAfter: Day | null,
  dateline: CalendarMeaning | null,
): Weighed {
  const { text, language } = article;
  const grammar = languages.get(language)?.times;
  const side = grammar ? sideFinder(text, grammar, analysis) : () => null;
  const clues: Clue[] = [];
  const titled = article.title === null ? '' : article.title;
  const events = findEvents(text, knowledge);
  const inTitle =
    titled === '' ? [] : findEvents(titled, knowledge).filter((t) => !events.some((e) => e.event.id === t.event.id));
  // "la guerre, le 7 octobre": the day of a known event tells nothing of the text's own
  const told = calendars(expressions, side).filter(
    (t) => t.m.year !== undefined || t.m.day === undefined || !events.some((e) => dayOf(e, t.m)),
  );
  if (titled !== '')
    told.push(
      ...calendars(findTimes(titled, language), () => null)
        .filter((t) => t.m.year !== undefined)
        .map((t) => ({ ...t, e: { ...t.e, start: -1, end: -1 } })),
    );

  clues.push(
    ...dated(
      told.filter((t) => t.m.day === undefined || !events.some((e) => dayOf(e, t.m) && ymd(e.lo).year === t.m.year)),
    ),
  );
  clues.push(...undated(told, dateline));
  clues.push(...weekdaysTold(told));
  clues.push(...monthsTold(told));
  clues.push(...eventsTold([...events, ...inTitle.map((e) => ({ ...e, start: -1, end: -1 }))]));
  clues.push(...countedFrom(text, expressions, events));
  // "l'assassinat du commandant X": he is told of because of that, and holds no office any more
  const offices = findOffices(text, language, knowledge).filter(
    (h) => !events.some((e) => e.start < h.end && h.start < e.end),
  );
  const holders = officesTold(offices);

  const sum = Float64Array.from(before(knowledge));
  for (const c of [...clues, ...holders.map((h) => h.clue)]) for (let i = 0; i < size; i++) sum[i]! += c.weight[i]!;
  if (notAfter !== null)
    for (let i = Math.max(0, notAfter - from + 1); i < size; i++) sum[i] = Number.NEGATIVE_INFINITY;
  return { sum, clues, holders, notAfter };
}

/** Dates with their year: none of those told as past is later than the text; the latest is often fresh. */
function dated(told: readonly Told[]): Clue[] {
  const all = told.flatMap((t) => {
    const days = absolute(t.m);
    return days && days[0] >= day(1900) && days[1] <= to ? [{ ...t, lo: days[0], hi: days[1] }] : [];
  });
  const past = all
    .filter((t) => t.side !== 'future' && t.e.bound !== 'until')
    .sort((a, b) => b.lo - a.lo || a.hi - b.hi);
  const clues: Clue[] = [];
  const latest = past[0];
  if (latest) {
    const precise = latest.hi - latest.lo;
    const only = past.every((t) => ymd(t.lo).year === ymd(latest.lo).year);
    const density = (d: Day, i: number): number => {
      if (precise === 0) return d >= latest.lo ? dateWithYear(d - latest.lo) : 0.001 * Math.exp((d - latest.lo) / 20);
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
      const n = years[i]! - ymd(latest.hi).year;
      // a year to come is named too: an election, a season
      return (n < 0 ? (n === -1 ? 0.05 : 0.004) : ((only ? sinceOnlyYear : sinceYears)[n] ?? longPast(n, only))) / 365;
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
        (d) =>
          d <= future.hi
            ? (0.2 * Math.exp((d - future.hi) / 60)) / 60 + (0.8 * Math.exp((d - future.hi) / 500)) / 500
            : 0,
        0.15,
      ),
    );
  return clues;
}

const fits = (m: CalendarMeaning, d: Day): boolean => m.weekday === undefined || weekday(d) === m.weekday;

/** Days and months without their year: for each day of writing, how long before it the last of them came round. */
function undated(told: readonly Told[], dateline: CalendarMeaning | null): Clue[] {
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
      clue(quoteOf(t.e), `a ${names[t.m.weekday!]} the ${t.m.day} of month ${t.m.month}`, near([t], fullDay), 0.03),
    );
  const bare = list.filter((x) => x.m.weekday === undefined);
  if (bare.length > 0) {
    // the freshest of them, seen from each day
    const latest = near(bare);
    const first = bare[0]!;
    clues.push(clue(quoteOf(first.e), `the last day told without its year`, latest, 0.05));
  }
  return clues;
}

const names = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

const fullDay = (lag: number): number => afterFullDay[lag] ?? (0.03 * Math.exp(-lag / 60)) / 60;

/** Density of the freshest of several days without a year. */
function near(list: readonly Told[], density: (lag: number) => number = fresh): (d: Day) => number {
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

const weekdaysSay = 'the weekdays told as past';

/** Weekdays alone: the last one told as past is mostly that of writing, or the day before. */
function weekdaysTold(told: readonly Told[]): Clue[] {
  const list = told.filter(
    (t) =>
      t.m.weekday !== undefined &&
      t.m.day === undefined &&
      t.m.month === undefined &&
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
      0.5 * (afterWeekday[lag] ?? 0.005) +
      0.5 * (afterWeekday[list[0]!.m.toward === 'last' && gap === 0 ? 6 : gap] ?? 0.005)
    );
  };
  const first = list[0]!;
  return [clue(quoteOf(first.e), weekdaysSay, density, 0.1)];
}

function monthsTold(told: readonly Told[]): Clue[] {
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

/**
 * The latest event that a text tells of is often what made it be written; the others it recalls. Weights of the two
 * readings are left to the sum: a density with a fresh head and a long tail.
 */
const latestEvent = once(
  (lag) =>
    (0.36 * Math.exp(-lag / 2.5)) / 2.5 +
    (0.2 * Math.exp(-lag / 25)) / 25 +
    (0.2 * Math.exp(-lag / 250)) / 250 +
    (0.24 * Math.exp(-lag / 1500)) / 1500,
);

/** Events of the packs: told of on the day and for years; of several with one name the likeliest counts. */
function eventsTold(events: readonly EventHit[]): Clue[] {
  const groups = new Map<string, EventHit[]>();
  for (const e of events) groups.set(e.exact, [...(groups.get(e.exact) ?? []), e]);
  const long = (e: EventHit): boolean => e.era || e.hi - e.lo > 45;
  const short = events.filter((e) => !long(e) && !e.scheduled);
  return [...groups.values()].map((group) => {
    const first = group[0]!;
    const density = (d: Day): number => {
      let best = 0;
      for (const e of group) {
        const lag = d - e.lo;
        let v: number;
        if (lag < 0) v = e.scheduled ? (0.5 * Math.exp(lag / 90)) / 180 : 0;
        else if (long(e) && d <= e.hi) v = 0.5 / Math.min(e.hi - e.lo, 1200) + 0.1 * recalled(lag);
        else if (long(e)) v = 0.4 * recalled(d - e.hi);
        else
          v =
            e.weight >= 2 && !short.some((x) => x.lo > e.lo && x.lo <= d && x.exact !== e.exact)
              ? latestEvent(lag)
              : recalled(lag);
        if (v > best) best = v;
      }
      return best;
    };
    // words in a row are seldom another event; words apart may be
    const wrong = first.tight && first.weight > 1 ? 0.002 : first.weight >= 3 ? 0.01 : first.weight === 2 ? 0.04 : 0.03;
    const made = clue(
      quoteOf(first),
      `${group.map((e) => `${e.event.name}, ${e.event.time}`).join(' or ')}`,
      density,
      wrong,
    );
    return first.weight > 2
      ? { ...made, eventDays: group.filter((e) => !e.scheduled && e.hi - e.lo <= 2).map((e) => e.lo) }
      : made;
  });
}

/** Characters between an event and the distance counted from it ("tué cinq jours plus tôt"). */
const nearby = 80;

/** "Soleimani, tué cinq jours plus tôt": the day that is told of lies five days after the event, and the text is fresh from there. */
function countedFrom(text: string, expressions: readonly TimeExpression[], events: readonly EventHit[]): Clue[] {
  return expressions.flatMap((e): Clue[] => {
    const { meaning: m } = e;
    if (m.kind !== 'offset' || m.from === 'now' || m.n === null || m.n >= 0) return [];
    const step = m.unit === 'day' ? 1 : m.unit === 'week' ? 7 : 0;
    if (step === 0) return [];
    const event = events
      .filter((x) => !x.scheduled && !x.era && x.hi - x.lo <= 2 && Math.max(x.start - e.end, e.start - x.end) < nearby)
      .filter((x) => !/[.!?\n]/.test(text.slice(Math.min(x.end, e.end), Math.max(x.start, e.start))))
      .sort((a, b) => b.weight - a.weight)[0];
    if (!event) return [];
    const told = event.lo - m.n * step;
    return [
      clue(
        quoteOf(e),
        `${event.event.name}, ${event.event.time}, and ${-m.n * step} days: ${iso(told)}`,
        (d) => (d >= told ? fresh(d - told) : 0),
        0.1,
      ),
    ];
  });
}

export interface HolderClue {
  readonly hit: OfficeHit;
  readonly clue: Clue;
}

/** A month's grace: "le nouveau président" is so called before he is sworn in. */
const grace = 45;

function officesTold(hits: readonly OfficeHit[]): HolderClue[] {
  const seen = new Set<string>();
  // a name with its title first: the bare name adds nothing to it
  return [...hits]
    .sort((a, b) => Number(b.titled) - Number(a.titled))
    .flatMap((hit): HolderClue[] => {
      if (!hit.titled && (hit.former || seen.has(`${hit.person}|false`) || seen.has(`${hit.person}|true`))) return [];
      const key = `${hit.person}|${hit.former}`;
      if (seen.has(key)) return [];
      seen.add(key);
      const density = (d: Day): number => {
        // before he came to office he was written of less; after it, for years
        if (!hit.titled)
          return hit.terms.some(([lo, hi]) => d >= lo && d <= hi)
            ? 1
            : hit.terms.some(([lo]) => d > lo)
              ? 0.25
              : hit.terms.some(([lo]) => d > lo - 1000)
                ? 0.2
                : 0.05;
        if (hit.former) return hit.terms.some(([, hi]) => d > hi) ? 1 : 0.02;
        if (hit.terms.some(([lo, hi]) => d >= lo && d <= hi)) return 1;
        // told of later as what he was then ("le président Chirac avait refusé")
        if (hit.terms.some(([lo, hi]) => d >= lo - grace && d <= hi + grace)) return 0.4;
        return hit.terms.some(([lo]) => d > lo) ? 0.03 : 0.002;
      };
      return [
        {
          hit,
          clue: clue(
            quoteOf(hit),
            `${hit.person}, ${hit.office.name}${hit.former ? ' (no longer)' : ''}: ${hit.terms.map(([lo, hi]) => `${iso(lo)}/${Number.isFinite(hi) ? iso(hi) : '..'}`).join(', ')}`,
            density,
            0.04,
          ),
        },
      ];
    });
}

/** Shares of the whole weight that a best guess needs to be a day (a text alone, or in the light of others), a month, a year; and that the interval holds. */
export const shares = {
  day: 0.7,
  daySudden: 0.3,
  dayTogether: 0.58,
  around: 3,
  month: 0.55,
  year: 0.15,
  interval: 0.985,
};

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

/** Log weights from elsewhere (the other articles of the dossier), with the reason to give for them. */
export interface Prior {
  readonly weight: Float64Array;
  readonly says: string;
}

export function conclude({ sum: own, clues, holders, notAfter }: Weighed, prior: Prior | null = null): Inferred {
  if (clues.length + holders.length === 0 && notAfter === null && prior === null)
    return {
      publication: { edtf: null, best: null, sure: false, settled: null, basis: 'unknown', because: [] },
      holders: [],
    };
  const sum = prior === null ? own : own.map((v, i) => v + prior.weight[i]!);
  let top = 0;
  for (let i = 1; i < size; i++) if (sum[i]! > sum[top]!) top = i;
  const p = sharesOf(sum);
  const mass = (a: number, b: number): number => {
    let m = 0;
    for (let i = Math.max(0, a); i <= Math.min(size - 1, b); i++) m += p[i]!;
    return m;
  };
  // the likeliest day, month and year, each by its own share
  const byMonth = new Map<number, number>();
  const byYear = new Map<number, number>();
  for (let i = 0; i < size; ) {
    const month = years[i]! * 12 + months[i]! - 1;
    let share = 0;
    let inYear = byYear.get(years[i]!) ?? 0;
    for (const m = months[i]!; i < size && months[i] === m; i++) {
      share += p[i]!;
      inYear += p[i]!;
    }
    byMonth.set(month, share);
    byYear.set(years[i - 1]!, inYear);
  }
  const most = (map: ReadonlyMap<number, number>): [number, number] => [...map].reduce((a, b) => (b[1] > a[1] ? b : a));
  const [month, inMonth] = most(byMonth);
  const [year, inYear] = most(byYear);
  const around = mass(top - shares.around, top + shares.around);
  // a known event within the week before, and weekdays that go with it, are reasons of their own to name the day
  const byWeekday = clues.some((c) => c.says === weekdaysSay);
  const sudden = byWeekday && clues.some((c) => c.eventDays?.some((d) => from + top - d >= 0 && from + top - d <= 7));
  const needed = prior === null ? (sudden ? shares.daySudden : shares.day) : shares.dayTogether;
  const settled =
    around >= needed
      ? iso(from + top)
      : inMonth >= shares.month
        ? isoMonth(Math.floor(month / 12), (month % 12) + 1)
        : inYear >= shares.year
          ? isoYear(year)
          : null;

  // the smallest set of days that holds the share asked, and all days between
  // All days that weigh next to nothing are together less than what may be left out: they need not be put in order.
  const slight = (1 - shares.interval) / (2 * size);
  const order: number[] = [];
  for (let i = 0; i < size; i++) if (p[i]! > slight) order.push(i);
  order.sort((a, b) => p[b]! - p[a]!);
  let held = 0;
  let low = size - 1;
  let high = 0;
  for (const i of order) {
    if (held >= shares.interval) break;
    held += p[i]!;
    low = Math.min(low, i);
    high = Math.max(high, i);
  }
  const edtf = intervalOf(from + low, from + high, low === 0, high === size - 1 && notAfter === null);

  // reasons: what speaks most for the day found
  const flat = -Math.log(size);
  const strength = (c: Clue): number => c.weight[top]! - flat;
  const all = [...clues, ...holders.map((h) => h.clue)];
  const because: Reason[] = all
    .filter((c) => strength(c) > 0.3)
    .sort((a, b) => strength(b) - strength(a))
    .slice(0, 8)
    .map((c) => ({ ...c.quote, says: c.says }));
  if (prior !== null && prior.weight[top]! - flat > 0.3) because.push({ exact: '', says: prior.says });
  for (const c of all.filter((x) => strength(x) < -2))
    because.push({ ...c.quote, says: `${c.says}: does not fit, left out` });
  return {
    publication: {
      edtf,
      best: iso(from + top),
      sure: around >= needed,
      settled,
      withinAWeek: Math.round(mass(top - 7, top + 7) * 1000) / 1000,
      basis: edtf === null && settled === null ? 'unknown' : 'inferred',
      because,
      // what the others made of it is not to be told to them again
      ...(prior === null ? { months: monthsOf(byMonth) } : {}),
    },
    holders: holders.map((h) => h.hit),
  };
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
