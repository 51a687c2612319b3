// Time expressions to dates, once it is known what day the article speaks from.

import type {
  Analysis,
  CalendarMeaning,
  OffsetMeaning,
  Publication,
  Step,
  TimeExpression,
  TimeMeaning,
  TimeMention,
} from '../../domain/index.js';
import { durationValue } from '../../find/times/rules.js';
import { languages } from '../../languages/index.js';
import { addMonths, type Day, day, feast, iso, isoMonth, isoYear, weekday, ymd } from './calendar.js';
import {
  type Extent,
  edged,
  edtfOf,
  ofCentury,
  ofDay,
  ofDecade,
  ofHalf,
  ofMonth,
  ofQuarter,
  ofSeason,
  ofYear,
  shift,
  stretch,
  toWeekday,
  withPart,
} from './extent.js';
import { headedYears } from './headed-years.js';
import { type Side, sideFinder } from './tense.js';

/** What the article speaks from: a day, or only the month or year of it. */
export interface Now {
  readonly grain: 'day' | 'month' | 'year';
  /** First day of it. */
  readonly day: Day;
  /** As written in steps: `2021-04-08`. */
  readonly says: string;
}

/** Null where not even the year of publication is settled; a mere guess resolves nothing. */
export function nowOf(publication: Publication): Now | null {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(publication.settled ?? '');
  if (!m) return null;
  const [year, month, dd] = [Number(m[1]), m[2] && Number(m[2]), m[3] && Number(m[3])];
  return {
    grain: dd ? 'day' : month ? 'month' : 'year',
    day: day(year, month || 1, dd || 1),
    says: m[0],
  };
}

/** Finds the date of an event that words name: from a knowledge pack. Given the span to look in. */
export type EventDates = (
  start: number,
  end: number,
) => { readonly extent: Extent; readonly start: number; readonly end: number; readonly says: string } | null;

/** An event that the text tells of anywhere, whose day and month are these: "le 7 octobre". */
export type EventDays = (
  month: number,
  day: number,
) => { readonly day: Day; readonly start: number; readonly end: number; readonly says: string } | null;

export interface KnownDates {
  readonly named: EventDates;
  readonly onDay: EventDays;
}
const nothingKnown: KnownDates = { named: () => null, onDay: () => null };

interface State {
  readonly text: string;
  readonly now: Now | null;
  readonly side: (start: number, end: number) => Side;
  readonly events: KnownDates;
  /** Year that heads an entry of a chronology. */
  readonly headed: (at: number) => number | undefined;
  /** The last date told before the expression in hand. */
  reference: { readonly extent: Extent; readonly quote: TimeExpression } | null;
  /** The last one whose year does not hang on publication. */
  readonly told: State['reference'];
  /** Explicit day in the sentence, for hours without one. */
  readonly steps: Step[];
}

const names = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

/**
 * One mention per expression, in order. An expression that needs a day when only a year is known, or a date told before
 * when there is none, stays symbolic: `edtf` null and a TIMEX3 value with X for what is unknown.
 */
export function resolveTimes(
  text: string,
  language: string,
  expressions: readonly TimeExpression[],
  publication: Publication,
  analysis?: Analysis,
  events: KnownDates = nothingKnown,
): readonly TimeMention[] {
  const grammar = languages.get(language)?.times;
  if (!grammar) return [];
  const side = sideFinder(text, grammar, analysis);
  const now = nowOf(publication);
  const headed = headedYears(text);
  let reference: State['reference'] = null;
  let told: State['reference'] = null;
  const made = expressions.map((e, at): TimeMention => {
    const state: State = {
      text,
      now,
      side,
      events,
      headed,
      reference,
      told,
      steps: [],
    };
    const beside = dateBeside(expressions, at, text);
    if (beside) {
      const day = resolve(beside.meaning, beside, { ...state, steps: [] });
      if (day) state.reference = { extent: day, quote: beside };
    }
    const extent = resolve(e.meaning, e, state);
    const goesOn = e.meaning.kind !== 'vague' && !inBrackets(text, e.start) && !isTerm(text, e.start);
    if (extent && (e.type === 'DATE' || e.type === 'TIME') && goesOn) reference = { extent, quote: e };
    if (reference?.quote === e && namesItsYear(e.meaning)) told = reference;
    return mention(e, extent, state);
  });
  return made;
}

const namesItsYear = (m: TimeMeaning): boolean =>
  m.kind === 'offset' ? m.from !== 'now' : m.kind === 'calendar' && m.year !== undefined;

/** "had been viewed twice by Wednesday": until when, and not when the story goes on. */
const isTerm = (text: string, start: number): boolean => /\bby\s$/.test(text.slice(Math.max(0, start - 4), start));

/** Sentences that may end between a time told and what is only told from it. */
const nearby = 2;

/** Sentences, and no paragraph, that end between two places of a text. */
function sentencesApart(text: string, from: number, to: number): number {
  const between = text.slice(from, to);
  return between.includes('\n')
    ? Number.POSITIVE_INFINITY
    : (between.match(/[.!?…]["»”]?\s+(?=["«“]?\s?\p{Lu})/gu) ?? []).length;
}

/** "(né le 31 décembre 1977)": said in passing, the story does not go on from there. */
function inBrackets(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 40), start);
  return before.lastIndexOf('(') > Math.max(before.lastIndexOf(')'), before.lastIndexOf('\n'));
}

/** An hour belongs to the date beside it, also when that comes after: "vers 0 h 40, jeudi". */
function dateBeside(all: readonly TimeExpression[], at: number, text: string): TimeExpression | null {
  const e = all[at]!;
  const next = all[at + 1];
  if (e.meaning.kind !== 'calendar' || !e.meaning.clock || e.meaning.weekday !== undefined || !next) return null;
  const calendar =
    next.meaning.kind === 'calendar' &&
    !next.meaning.clock &&
    (next.meaning.day !== undefined || next.meaning.weekday !== undefined);
  const close = next.start - e.end <= 6 && !/[.!?;\n]/.test(text.slice(e.end, next.start));
  return close && (calendar || next.rule === 'deictic') ? next : null;
}

const fixed = (meaning: TimeMeaning): string => {
  switch (meaning.kind) {
    case 'calendar':
      return symbolic(meaning);
    case 'offset':
      return meaning.from === 'event' || meaning.from === 'reference' || meaning.n !== null
        ? meaning.n === 0 && meaning.from === 'now'
          ? 'PRESENT_REF'
          : meaning.sign < 0
            ? 'PAST_REF'
            : 'FUTURE_REF'
        : meaning.sign < 0
          ? 'PAST_REF'
          : 'FUTURE_REF';
    case 'window':
      return durationValue(meaning.unit, meaning.n);
    case 'vague':
      return meaning.ref;
    case 'duration':
      return durationValue(meaning.unit, meaning.n);
    case 'set':
      return meaning.value;
    case 'range':
      return `${fixed(meaning.from)}/${fixed(meaning.to)}`;
  }
};

/** A partial date with X for what is not known: `XXXX-10`, `XXXX-WXX-5TEV`. */
function symbolic(m: CalendarMeaning): string {
  const year = m.year === undefined ? 'XXXX' : isoYear(m.year);
  const part = m.dayPart ? `T${m.dayPart}` : m.clock ? `T${clockText(m)}` : '';
  const two = (n: number): string => String(n).padStart(2, '0');
  if (m.century !== undefined) return ofCentury(m.century).value;
  if (m.decade !== undefined) return ofDecade(m.decade).value;
  if (m.season) return `${year}-${m.season}`;
  if (m.quarter !== undefined) return `${year}-Q${m.quarter}`;
  if (m.half !== undefined) return `${year}-H${m.half}`;
  if (m.month !== undefined) return `${year}-${two(m.month)}${m.day === undefined ? '' : `-${two(m.day)}`}${part}`;
  if (m.weekday !== undefined) return `${year}-WXX-${m.weekday}${part}`;
  if (m.day !== undefined) return `${year}-XX-${two(m.day)}${part}`;
  if (m.feast !== undefined) return m.year === undefined ? 'XXXX-XX-XX' : iso(feast(m.feast, m.year) ?? day(m.year));
  if (m.year !== undefined) return year;
  return part === '' ? 'XXXX' : `XXXX-XX-XX${part}`;
}

function clockText({ clock }: CalendarMeaning): string {
  const two = (n: number): string => String(n).padStart(2, '0');
  return `${two(clock!.hour)}:${two(clock!.minute ?? 0)}`;
}

const withoutX = /X/;

function mention(e: TimeExpression, extent: Extent | null, state: State): TimeMention {
  const { start, end, exact, type, rule } = e;
  const open = e.bound === 'since';
  const value = extent?.value ?? fixed(e.meaning);
  let edtf: string | null = null;
  const length = type === 'SET' || e.meaning.kind === 'duration';
  if (extent && !length) {
    const from = extent.edtf.split('/')[0]!;
    const to = extent.edtf.split('/').at(-1)!;
    // "shortly after 6 a.m.": on that day all the same
    const sameDay = /T\d/.test(value ?? '') && (e.bound === 'after' || e.bound === 'before');
    edtf = sameDay
      ? extent.edtf
      : e.bound === 'since' || e.bound === 'after'
        ? `${from}/..`
        : e.bound === 'until' || e.bound === 'before'
          ? `../${to}`
          : extent.edtf;
    // "avant le 5 janvier": not on it
  } else if (extent && e.bound === 'since') edtf = `${extent.edtf.split('/')[0]}/..`;
  const fixedValue = e.meaning.kind === 'window' || length ? fixed(e.meaning) : value;
  const steps = edtf === null || state.steps.length > 0 ? state.steps : [];
  return {
    kind: 'time',
    start,
    end,
    exact,
    type,
    value: fixedValue,
    ...(e.mod
      ? { mod: e.mod }
      : e.edge
        ? { mod: e.edge === 'start' ? ('START' as const) : e.edge === 'mid' ? ('MID' as const) : ('END' as const) }
        : {}),
    edtf,
    open,
    rule,
    steps,
    ...(e.parts ? { parts: e.parts.map((p) => partOf(p, e, state)) } : {}),
    ...(anchors.get(e) ? { anchor: anchors.get(e)! } : {}),
  };
}

const anchors = new WeakMap<TimeExpression, NonNullable<TimeMention['anchor']>>();

function partOf(p: TimeExpression, whole: TimeExpression, state: State): NonNullable<TimeMention['parts']>[number] {
  const range = whole.meaning.kind === 'range' ? whole.meaning : null;
  const at = whole.parts!.indexOf(p);
  const extent = range
    ? (resolveEnds(range.from, range.to, whole, { ...state, steps: [] })?.[at === 0 ? 0 : 1] ?? null)
    : null;
  return { start: p.start, end: p.end, exact: p.exact, value: extent?.value ?? fixed(p.meaning) };
}

/** The extent of a meaning, or null where the context does not give what the words leave out. */
function resolve(meaning: TimeMeaning, e: TimeExpression, state: State): Extent | null {
  switch (meaning.kind) {
    case 'calendar': {
      const found = calendar(meaning, e, state);
      if (!found) return null;
      const part = e.edge ? edged(found, e.edge) : found;
      if (e.edge && part !== found) say(state, e, `${edgeName[e.edge]} of ${found.value}: ${part.edtf}`);
      return part;
    }
    case 'offset': {
      const found = offset(meaning, e, state);
      return found && e.edge ? edged(found, e.edge) : found;
    }
    case 'window': {
      const { now } = state;
      if (meaning.n === null || !now || now.grain !== 'day') return null;
      const other = shift(now.day, meaning.unit, meaning.side === 'past' ? -meaning.n : meaning.n);
      const [lo, hi] = meaning.side === 'past' ? [other, now.day] : [now.day, other];
      say(
        state,
        e,
        `the ${meaning.n} ${meaning.unit}s ${meaning.side === 'past' ? 'up to' : 'from'} publication on ${now.says}: ${edtfOf(lo, hi)}`,
      );
      return { lo, hi, grain: meaning.unit, value: durationValue(meaning.unit, meaning.n), edtf: edtfOf(lo, hi) };
    }
    case 'duration': {
      const { now } = state;
      // only "depuis deux mois" has a place on the calendar
      if (e.bound !== 'since' || meaning.n === null || !now || now.grain !== 'day') return null;
      const unit = meaning.unit;
      const from = shift(now.day, unit, -meaning.n);
      const extent =
        unit === 'year' || unit === 'decade' || unit === 'century'
          ? ofYear(ymd(from).year)
          : unit === 'month'
            ? ofMonth(ymd(from).year, ymd(from).month)
            : ofDay(from);
      say(state, e, `${meaning.n} ${unit}s before publication on ${now.says}: since ${extent.edtf}`);
      return extent;
    }
    case 'range': {
      const ends = resolveEnds(meaning.from, meaning.to, e, state);
      if (!ends) return null;
      const [a, b] = ends;
      if (b.hi < a.lo) return null;
      const edtf = edtfOf(a.lo, b.hi);
      return { lo: a.lo, hi: b.hi, grain: a.grain, value: `${a.value}/${b.value}`, edtf };
    }
    case 'vague':
    case 'set':
      return null;
  }
}

const edgeName = { start: 'the beginning', mid: 'the middle', end: 'the end' } as const;

/** The later end is fixed first: the earlier one is the last before it ("du 30 décembre au 2 janvier"). */
function resolveEnds(
  from: TimeMeaning,
  to: TimeMeaning,
  e: TimeExpression,
  state: State,
): readonly [Extent, Extent] | null {
  const b = resolve(to, { ...e, meaning: to }, state);
  if (!b) return null;
  let a: Extent | null;
  if (from.kind === 'calendar' && from.year === undefined && (from.weekday !== undefined || from.month !== undefined)) {
    const before: State = { ...state, now: { grain: 'day', day: b.hi, says: b.value }, side: () => 'past', steps: [] };
    const { toward: _t, ...bare } = from;
    a = calendar(bare, { ...e, meaning: bare, bound: undefined as never, side: 'past' }, before);
    const edge = e.parts?.[0]?.edge;
    if (a && edge) a = edged(a, edge);
  } else a = resolve(from, { ...e, meaning: from }, { ...state, steps: [] });
  return a ? [a, b] : null;
}

function say(state: State, e: TimeExpression, says: string): void {
  state.steps.push({ from: { start: e.start, end: e.end, exact: e.exact }, says });
}

/** Side by the words, then by the verb. */
function sideFor(e: TimeExpression, state: State): Side {
  if (e.side === 'past' || e.side === 'future') return e.side;
  return state.side(e.start, e.end) ?? (e.bound === 'until' ? 'future' : null);
}

function calendar(m: CalendarMeaning, e: TimeExpression, state: State): Extent | null {
  const found = dated(m, e, state);
  if (!found) return null;
  if (m.clock) return found.grain === 'day' ? { ...found, value: `${found.value}T${clockText(m)}` } : null;
  return m.dayPart ? withPart(found, m.dayPart) : found;
}

/** Year that "de cette année", "de la même année" mean. */
function yearOf(m: CalendarMeaning, e: TimeExpression, state: State): number | undefined {
  if (m.year !== undefined) return m.year;
  if (m.month !== undefined && m.yearFrom === undefined && m.toward === undefined) return state.headed(e.start);
  if (m.yearFrom === 'reference') return state.reference ? ymd(state.reference.extent.lo).year : undefined;
  if (typeof m.yearFrom === 'number' && state.now) return ymd(state.now.day).year + m.yearFrom;
  return undefined;
}

/** A date alone on its line: « Mercredi 30 août », over what happened that day. */
const isHeading = (text: string, { start, end }: { readonly start: number; readonly end: number }): boolean =>
  /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(text.slice(Math.max(0, start - 4), start)) &&
  /^[^\p{L}\p{N}\n]*(?:\n|$)/u.test(text.slice(end, end + 4));

function dated(m: CalendarMeaning, e: TimeExpression, state: State): Extent | null {
  const { now } = state;
  const year = yearOf(m, e, state);
  if (m.century !== undefined) return ofCentury(m.century);
  if (m.decade !== undefined) return ofDecade(m.decade);
  if (year !== undefined) {
    if (m.feast !== undefined) {
      const d = feast(m.feast, year);
      return d === null ? null : ofDay(d);
    }
    if (m.season) return ofSeason(year, m.season);
    if (m.quarter !== undefined) return ofQuarter(year, m.quarter);
    if (m.half !== undefined) return ofHalf(year, m.half);
    if (m.month !== undefined) {
      const extent = m.day === undefined ? ofMonth(year, m.month) : ofDay(day(year, m.month, m.day));
      if (m.year === undefined) say(state, e, `the year told: ${year}`);
      return extent;
    }
    return ofYear(year);
  }
  if (
    m.weekday === undefined &&
    m.month === undefined &&
    m.day === undefined &&
    !m.season &&
    m.quarter === undefined &&
    m.half === undefined &&
    m.feast === undefined
  ) {
    // an hour alone: of the day last told, else of publication; "11h45." at the head of an entry of the day's live report
    const heads = /(?:^|\n)[^\p{L}\p{N}\n]*$/u.test(state.text.slice(Math.max(0, e.start - 4), e.start));
    const of = state.reference?.extent.grain === 'day' ? state.reference.extent : null;
    // … unless the day told before heads its entries, or is told beside the hour
    const ruled =
      state.reference !== null &&
      (state.reference.quote.start > e.start || isHeading(state.text, state.reference.quote));
    if (of && (ruled || !(heads && now?.grain === 'day'))) return ofDay(of.lo);
    return now?.grain === 'day' ? ofDay(now.day) : null;
  }
  if (!now) return null;
  if (now.grain !== 'day') return coarse(m, e, state);
  const today = now.day;
  const told = (extent: Extent, how: string): Extent => {
    say(state, e, `${how} publication on ${names[weekday(today)]} ${now.says}: ${extent.edtf}`);
    return extent;
  };
  const side =
    m.toward === 'last' || m.toward === 'preceding'
      ? 'past'
      : m.toward === 'next' || m.toward === 'following'
        ? 'future'
        : sideFor(e, state);

  if (m.weekday !== undefined && m.month === undefined) {
    if (m.day !== undefined) {
      const found = nearestDay(today, side, (d) => weekday(d) === m.weekday && ymd(d).day === m.day, 400);
      return found === null ? null : told(ofDay(found), `${names[m.weekday]} the ${m.day} nearest to`);
    }
    if (m.toward === 'following' || m.toward === 'preceding') {
      const ref = state.reference?.extent;
      if (ref?.grain !== 'day') return null;
      return ofDay(toWeekday(ref.lo, m.weekday, m.toward === 'following' ? 1 : -1, false));
    }
    if (m.toward === 'last')
      return told(ofDay(toWeekday(today, m.weekday, -1, false)), `the last ${names[m.weekday]} before`);
    if (m.toward === 'next')
      return told(ofDay(toWeekday(today, m.weekday, 1, false)), `the first ${names[m.weekday]} after`);
    if (side === 'future')
      return told(ofDay(toWeekday(today, m.weekday, 1, true)), `the first ${names[m.weekday]} from`);
    return told(ofDay(toWeekday(today, m.weekday, -1, true)), `the last ${names[m.weekday]} up to`);
  }
  if (m.month !== undefined && m.day !== undefined) {
    const { month, day: dd } = m;
    const y = ymd(today).year;
    const years = m.weekday === undefined ? [y - 1, y, y + 1] : Array.from({ length: 13 }, (_, i) => y - 6 + i);
    const all = years
      .map((x) => day(x, month, dd))
      .filter((d) => ymd(d).day === dd && (m.weekday === undefined || weekday(d) === m.weekday));
    if (m.weekday !== undefined) {
      // the weekday fits one year in six or so: the nearest, whatever the tense
      const nearest = all.sort((a, b) => Math.abs(a - today) - Math.abs(b - today))[0];
      return nearest === undefined ? null : told(ofDay(nearest), 'the nearest that falls on that weekday to');
    }
    const last = all.filter((d) => d <= today).at(-1);
    // "l'attaque du 7 octobre" keeps its year for years
    const known =
      side === 'future' || (last !== undefined && today - last < 20) || m.toward !== undefined
        ? null
        : state.events.onDay(month, dd);
    if (known && known.day <= today && today - known.day < 1300) {
      state.steps.push({
        from: { start: known.start, end: known.end, exact: state.text.slice(known.start, known.end) },
        says: `${known.says}`,
      });
      return ofDay(known.day);
    }
    const found = pick(
      all,
      today,
      side,
      m.toward !== undefined && m.toward !== 'this',
      e.side === undefined && m.toward === undefined,
    );
    return found === null ? null : told(ofDay(found), found <= today ? 'the last up to' : 'the next after');
  }
  if (m.month !== undefined) {
    const { year: y, month: at } = ymd(today);
    let month = y * 12 + m.month - 1;
    const current = y * 12 + at - 1;
    if (m.toward === 'last') while (month >= current) month -= 12;
    else if (m.toward === 'next') while (month <= current) month += 12;
    else if (m.toward === 'this') month = y * 12 + m.month - 1;
    else if (side === 'future') while (month < current) month += 12;
    else if (side === 'past') while (month > current) month -= 12;
    else if (month - current > 5) month -= 12;
    else if (current - month > 8) month += 12;
    const extent = ofMonth(Math.floor(month / 12), (month % 12) + 1);
    return told(extent, month <= current ? 'the last such month up to' : 'the next such month after');
  }
  if (m.season) {
    const y = ymd(today).year;
    const all = [y - 2, y - 1, y, y + 1].map((x) => ofSeason(x, m.season!));
    const current = all.find((x) => x.lo <= today && today <= x.hi);
    if (m.toward === 'this' && current) return told(current, 'the season of');
    const past = all.filter((x) => x.hi < today).at(-1)!;
    const next = all.find((x) => x.lo > today)!;
    if (m.toward === 'last') return told(past, 'the last such season before');
    if (m.toward === 'next') return told(next, 'the next such season after');
    // "en été" told in the present is every summer
    if (m.toward === undefined && side === null) return null;
    if (m.toward === undefined && current) return told(current, 'the season of');
    return side === 'future'
      ? told(next, 'the next such season after')
      : side === 'past'
        ? told(past, 'the last such season before')
        : told(today - past.hi < next.lo - today ? past : next, 'the season nearest to');
  }
  if (m.quarter !== undefined || m.half !== undefined) {
    const y = ymd(today).year;
    const make = (x: number): Extent => (m.quarter !== undefined ? ofQuarter(x, m.quarter) : ofHalf(x, m.half!));
    const same = make(y);
    return told(
      side === 'future' ? (same.hi < today ? make(y + 1) : same) : same.lo > today ? make(y - 1) : same,
      'the one nearest to',
    );
  }
  if (m.feast !== undefined) {
    const y = ymd(today).year;
    const all = [y - 1, y, y + 1].map((x) => feast(m.feast!, x)).filter((d): d is Day => d !== null);
    const found = pick(all, today, side, m.toward !== undefined && m.toward !== 'this');
    return found === null ? null : told(ofDay(found), found <= today ? 'the last up to' : 'the next after');
  }
  return null;
}

/** With only a month or year of publication known, what can still be said without guessing. */
function coarse(m: CalendarMeaning, _e: TimeExpression, state: State): Extent | null {
  const { year } = ymd(state.now!.day);
  if (m.month !== undefined && m.toward === 'last' && state.now!.grain === 'month') {
    const month = ymd(state.now!.day).month;
    return m.day === undefined ? ofMonth(m.month >= month ? year - 1 : year, m.month) : null;
  }
  return null;
}

/** Of several days the one on the side; with no side the nearest, and what is past counts as nearer. */
function pick(all: readonly Day[], today: Day, side: Side, strict: boolean, loose = false): Day | null {
  const past = all.filter((d) => (strict ? d < today : d <= today)).at(-1);
  const future = all.find((d) => (strict ? d > today : d >= today));
  // "la date a été fixée au 9 juin": a past tense, and yet what lies ahead; nearly a year back one would name the year
  if (side === 'past' && loose && past !== undefined && future !== undefined && (future - today) * 5 < today - past)
    return future;
  if (side === 'past') return past ?? future ?? null;
  if (side === 'future') return future ?? past ?? null;
  if (past === undefined) return future ?? null;
  if (future === undefined) return past;
  return (future - today) * 1.5 < today - past ? future : past;
}

function nearestDay(today: Day, side: Side, fits: (d: Day) => boolean, reach: number): Day | null {
  let past: Day | null = null;
  let future: Day | null = null;
  for (let i = 0; i <= reach && (past === null || future === null); i++) {
    if (past === null && fits(today - i)) past = today - i;
    if (future === null && fits(today + i)) future = today + i;
  }
  return pick(
    [past, future].filter((d): d is Day => d !== null).sort((a, b) => a - b),
    today,
    side,
    false,
  );
}

function offset(m: OffsetMeaning, e: TimeExpression, state: State): Extent | null {
  const { now } = state;
  const finish = (x: Extent): Extent => {
    const part = m.dayPart ? withPart(x, m.dayPart) : x;
    return m.clock && part.grain === 'day'
      ? { ...part, value: `${part.value}T${clockText({ kind: 'calendar', clock: m.clock })}` }
      : part;
  };
  if (m.from === 'now') {
    if (!now || m.n === null) return null;
    const fine = m.unit === 'year' || m.unit === 'decade' || m.unit === 'century';
    if (now.grain !== 'day' && !(fine || (now.grain === 'month' && m.unit === 'month'))) return null;
    let extent = stretch(now.day, m.unit, Math.trunc(m.n));
    // "ce week-end" of a Monday is the one just over, save in the future
    if (m.unit === 'weekend' && m.n === 0 && weekday(now.day) <= 3 && sideFor(e, state) !== 'future')
      extent = stretch(now.day, 'weekend', -1);
    if (m.unit === 'hour' || m.unit === 'minute' || m.unit === 'second') extent = ofDay(shift(now.day, m.unit, m.n));
    if (m.dayOfMonth !== undefined) {
      if (extent.lo + m.dayOfMonth - 1 > extent.hi) return null;
      extent = ofDay(extent.lo + m.dayOfMonth - 1);
    }
    say(
      state,
      e,
      m.n === 0
        ? `the ${m.unit} of publication on ${now.says}: ${extent.edtf}`
        : `${Math.abs(m.n)} ${m.unit}${Math.abs(m.n) === 1 ? '' : 's'} ${m.n < 0 ? 'before' : 'after'} publication on ${now.says}: ${extent.edtf}`,
    );
    return finish(extent);
  }
  if (m.from === 'event') {
    const span = e.event;
    if (!span || m.n === null) return null;
    const event = state.events.named(span.start, span.end);
    if (!event) return null;
    anchors.set(e, {
      start: event.start,
      end: event.end,
      exact: state.text.slice(event.start, event.end),
      edtf: event.extent.edtf,
    });
    state.steps.push({
      from: { start: event.start, end: event.end, exact: state.text.slice(event.start, event.end) },
      says: event.says,
    });
    return finish(moved(event.extent, m, e, state, event.extent.value) ?? event.extent);
  }
  const last = state.reference;
  // "lundi, il a rappelé que, cette année-là, …": never the year of publication, where another was told
  const current = last && now && ymd(last.extent.lo).year === ymd(now.day).year;
  const ref = m.n === 0 && m.unit === 'year' && current ? (state.told ?? last) : last;
  // "dans la soirée" of no day told is that of publication
  if (!ref) return m.n === 0 && m.dayPart && now?.grain === 'day' ? finish(ofDay(now.day)) : null;
  if (m.n === null) return null;
  // "dans la soirée" is of a day told nearby, and "la nuit suivante" of no month told in another paragraph.
  const vague = (m.n === 0 && m.dayPart) || (m.unit === 'day' && ref.extent.hi - ref.extent.lo > 7);
  if (vague && sentencesApart(state.text, ref.quote.end, e.start) > nearby) return null;
  state.steps.push({
    from: { start: ref.quote.start, end: ref.quote.end, exact: ref.quote.exact },
    says: `the date told before: ${ref.extent.edtf}`,
  });
  const extent = moved(ref.extent, m, e, state, ref.extent.value);
  return extent ? finish(extent) : null;
}

/** An extent moved by an offset; null where it is too vague for it ("le lendemain" of a year). */
function moved(from: Extent, m: OffsetMeaning, e: TimeExpression, state: State, of: string): Extent | null {
  const n = m.n!;
  const wide = from.hi - from.lo;
  const { unit } = m;
  let extent: Extent | null = null;
  if (unit === 'hour' || unit === 'minute' || unit === 'second')
    extent = wide === 0 ? ofDay(shift(from.lo, unit, n)) : null;
  else if (unit === 'day' || unit === 'week' || unit === 'fortnight' || unit === 'weekend') {
    if (wide > 31) return null;
    const [lo, hi] = [shift(from.lo, unit, n), shift(from.hi, unit, n)];
    extent =
      unit === 'week' && e.rule !== 'later' && e.rule !== 'earlier' && wide === 0
        ? stretch(from.lo, 'week', n)
        : wide === 0
          ? ofDay(lo)
          : { lo, hi, grain: 'month', value: isoMonth(ymd(lo).year, ymd(lo).month), edtf: edtfOf(lo, hi) };
  } else if (unit === 'month') {
    if (wide > 31) return null;
    const x = ymd(addMonths(from.lo, n));
    extent = ofMonth(x.year, x.month);
  } else if (wide <= 400) extent = stretch(from.lo, unit, n);
  if (extent && n !== 0)
    say(
      state,
      e,
      `${Math.abs(n)} ${unit}${Math.abs(n) === 1 ? '' : 's'} ${n < 0 ? 'before' : 'after'} ${of}: ${extent.edtf}`,
    );
  return extent;
}

/** True where a TIMEX3 value has parts that are not known. */
export const isPartial = (value: string): boolean => withoutX.test(value);
