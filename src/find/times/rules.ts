// What each rule makes of the words it caught: one small function a rule, the same for all languages.

import type {
  CalendarMeaning,
  Clock,
  DayPart,
  Edge,
  Season,
  TimeExpression,
  TimeMeaning,
  TimeMod,
  TimeUnit,
  Toward,
} from '../../domain/time-expression.js';
import type { TimeGrammar } from '../../languages/times.js';
import type { Match } from './grammar.js';
import { kinds, type Scan } from './scan.js';

export interface Built {
  readonly type: TimeExpression['type'];
  readonly meaning: TimeMeaning;
  readonly mod?: TimeMod;
  readonly edge?: Edge;
  readonly side?: 'past' | 'future' | 'present';
  readonly bound?: 'since' | 'until' | 'before' | 'after';
  /** Both ends, as spans of tokens with what they mean. */
  readonly parts?: readonly { readonly from: number; readonly to: number; readonly meaning: TimeMeaning }[];
  /** True where the words after it name the event that it is measured from. */
  readonly event?: boolean;
}

/** What a builder may ask of the words around. */
export interface Around {
  readonly scan: Scan;
  readonly match: Match;
  /** Lower-case word at a token; empty string out of range. */
  word(i: number): string;
  /** True where the token before begins or follows in the same sentence and the class holds of the words that end there. */
  before(i: number, cls: string): boolean;
  /** True where words of the class begin at a token. */
  at(i: number, cls: string): boolean;
  readonly afterYear: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  readonly ages: TimeGrammar['ages'];
}

/** `null`: not this reading, try the next. `skip`: these words are something else, look no further in them. */
export type Builder = (around: Around) => Built | null | 'skip';

const monthDays = [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
const leap = (y: number): boolean => (y % 4 === 0 && y % 100 !== 0) || y % 400 === 0;

/** Whether a month has such a day; without a year, 29 February does exist. */
export function dayExists(day: number, month: number, year?: number): boolean {
  return (
    day >= 1 && day <= (monthDays[month - 1] ?? 0) && !(day === 29 && month === 2 && year !== undefined && !leap(year))
  );
}

/** "Two weeks after rebels took the town": what is counted from follows, known or not; it is not the date told before. */
const leadsOn = (a: Around): boolean =>
  /^(?:after|before|après|avant)$/.test(a.word(a.match.to - 1)) &&
  /^\p{L}/u.test(a.word(a.match.to)) &&
  !/^(?:in|at|on|by|from|to|and|but|or|when|while|with|as|à|au|aux|en|dans|sur|et|mais|ou|quand|lorsque|lors|chez|par|avec)$/.test(
    a.word(a.match.to),
  );

const num = (v: string | number | undefined): number | undefined => (typeof v === 'number' ? v : undefined);
/** Two digits of a year: 98 → 1998, 20 → 2020; the century turns at 49. */
const century = (yy: number): number => (yy < 50 ? 2000 + yy : 1900 + yy);
const put = <K extends string, V>(key: K, value: V | undefined): { [P in K]?: V } =>
  (value === undefined ? {} : { [key]: value }) as { [P in K]?: V };

function calendarOf({ match: { captures: c } }: Around): CalendarMeaning {
  const yearRel = c.YEARREL;
  return {
    kind: 'calendar',
    ...put('year', num(c.YEAR) ?? (num(c.YY) === undefined ? undefined : century(num(c.YY)!))),
    ...put(
      'yearFrom',
      yearRel === undefined ? undefined : yearRel === 'reference' ? ('reference' as const) : Number(yearRel),
    ),
    ...put('month', num(c.MONTH) ?? num(c.MON)),
    ...put('day', num(c.DAY)),
    ...put('weekday', num(c.WEEKDAY) ?? num(c.FULLDAY)),
    ...put('season', (c.SEASON ?? c.SURESEASON) as Season | undefined),
    ...put('quarter', num(c.QTR) ?? (c.ORDINAL === undefined ? undefined : num(c.ORDINAL))),
    ...put('half', num(c.HALFORD)),
    ...put('century', num(c.ROMAN)),
    ...put('feast', c.FEAST as string | undefined),
    ...put('dayPart', c.PART as DayPart | undefined),
    ...put('toward', (c.TOWARD ?? c.LAST ?? c.NEXT ?? c.THIS) as Toward | undefined),
  };
}

const valid = (m: CalendarMeaning): boolean =>
  m.day === undefined || m.month === undefined || dayExists(m.day, m.month, m.year);
const typeOf = (m: { dayPart?: DayPart; clock?: Clock }): 'DATE' | 'TIME' => (m.dayPart || m.clock ? 'TIME' : 'DATE');
const built = (meaning: CalendarMeaning, more: Partial<Built> = {}): Built => ({
  type: typeOf(meaning),
  meaning,
  ...more,
});

/** A capital inside a sentence: "la marche Avant-hier". Text all in capitals has none that tell. */
function isName({ scan, match }: Around): boolean {
  const at = scan.start[match.from]!;
  const word = scan.text.slice(at, at + 2);
  if (!/^\p{Lu}\p{Ll}/u.test(word)) return false;
  const k = scan.kind[match.from - 1];
  return k === kinds.word && scan.text[scan.end[match.from - 1]! - 1] !== '.';
}

/** A number before it makes "31 février" no February, and "3.14 mars" no March. */
const afterNumber = (a: Around): boolean => {
  const k = a.scan.kind[a.match.from - 1];
  return k === kinds.digits || k === kinds.grouped;
};

/** "June - The fighting resumes.", « Juin : … »: a month alone that opens a line and is parted from what is told, as in a chronology. */
const headsEntry = ({ scan }: Around, at: number): boolean =>
  /(?:^|\n)[ \t]*$/.test(scan.text.slice(Math.max(0, scan.start[at]! - 4), scan.start[at])) &&
  /^(?:\s[-–—]|\s?:)\s/.test(scan.text.slice(scan.end[at], scan.end[at]! + 3));

const unitOf = (a: Around, name = 'UNIT'): TimeUnit =>
  (a.match.captures[name] ?? a.match.captures.LONGUNIT ?? a.match.captures.CALUNIT) as TimeUnit;
const amountOf = (a: Around): number | null => {
  const c = a.match.captures;
  if (c.ABOUT !== undefined) return Number(c.ABOUT);
  if (c.VAGUE !== undefined || c.SOME !== undefined) return null;
  // "for decades": a plural without a number
  return num(c.NUM) ?? (c.LONGUNIT === undefined ? 1 : null);
};
const modOf = (a: Around): { mod?: TimeMod } =>
  a.match.captures.MOD !== undefined
    ? { mod: a.match.captures.MOD as TimeMod }
    : a.match.captures.ABOUT !== undefined
      ? { mod: 'APPROX' }
      : {};

const offset = (a: Around, sign: -1 | 0 | 1, from: 'now' | 'reference' | 'event', more: Partial<Built> = {}): Built => {
  const n = amountOf(a);
  const unit = unitOf(a);
  // "il y a quelques jours" is a vague length before now: TimeML marks the length
  if (n === null && from === 'now')
    return { type: 'DURATION', meaning: { kind: 'duration', unit, n: null }, ...modOf(a), ...more };
  const fine = unit === 'hour' || unit === 'minute' || unit === 'second';
  return {
    type: fine ? 'TIME' : 'DATE',
    meaning: { kind: 'offset', unit, n: n === null ? null : n * sign, sign, from },
    ...modOf(a),
    ...more,
  };
};

/** "24 ans" said of a person: after "âgé de", "un homme de", a comma that closes again, or "mort à". */
function isAge(a: Around): boolean {
  const { match, scan } = a;
  if (unitOf(a) !== 'year' || match.captures.NUM === undefined) return false;
  const n = Number(match.captures.NUM);
  if (n < 1 || n > 120) return false;
  const before = a.word(match.from - 1);
  const two = a.word(match.from - 2);
  const after = scan.text[scan.start[match.to] ?? -1] ?? '';
  if (before === ',' || before === '(')
    return [',', ')', '.', ';', ':', '»'].includes(after) || scan.kind[match.to] === kinds.gap;
  if (before === 'de' || before === "d'" || before === 'of') return a.persons.has(two) || /\d/.test(two);
  if (a.ages.before.includes(before)) return ![1, 2, 0].some((k) => a.ages.unless.includes(a.word(match.to + k)));
  return false;
}

const setValues: Record<string, string> = {
  day: 'P1D',
  week: 'P1W',
  month: 'P1M',
  year: 'P1Y',
  hour: 'PT1H',
  minute: 'PT1M',
  second: 'PT1S',
  weekend: 'XXXX-WXX-WE',
  quarter: 'P3M',
  half: 'P6M',
  decade: 'P1DE',
  century: 'P1CE',
  fortnight: 'P2W',
};

function clockOf(a: Around): Clock | 'skip' | null {
  const c = a.match.captures;
  let hour = num(c.N2) ?? num(c.HOURNUM) ?? num(c.NUM);
  const literal = [a.match.from, a.match.from + 1].map((i) => a.word(i)).join(' ');
  if (hour === undefined) hour = /midi|noon/.test(literal) ? 12 : /minuit|midnight/.test(literal) ? 0 : undefined;
  const minute = num(c.M2) ?? null;
  if (hour === undefined || hour > 24 || (minute !== null && minute > 59)) return null;
  if ((c.OFPART === 'AF' || c.OFPART === 'EV' || c.AMPM === 'pm') && hour < 12) hour += 12;
  if (c.AMPM === 'am' && hour === 12) hour = 0;
  return { hour, minute, ...(typeof c.ZONE === 'number' && c.ZONE !== 9999 ? { zone: c.ZONE } : {}) };
}

/** Digits, points and strokes without a blank between: a printed date. */
const tight = (a: Around): boolean => {
  for (let i = a.match.from + 1; i < a.match.to; i++) if (a.scan.start[i] !== a.scan.end[i - 1]) return false;
  return true;
};
const glued = (a: Around, i: number, j: number): boolean => a.scan.end[i] === a.scan.start[j];

/** "20/30", "1-2-2015-3": neighbours that make of digits a score, a reference or a telephone number. */
function inRow(a: Around): boolean {
  const { scan, match } = a;
  const mark = (i: number): boolean => '/-.:'.includes(scan.text[scan.start[i] ?? -1] ?? ' ');
  const isNumber = (i: number): boolean =>
    scan.kind[i] === kinds.digits || scan.kind[i] === kinds.grouped || scan.kind[i] === kinds.opaque;
  return (
    (mark(match.from - 1) &&
      isNumber(match.from - 2) &&
      glued(a, match.from - 1, match.from) &&
      glued(a, match.from - 2, match.from - 1)) ||
    (mark(match.to) && isNumber(match.to + 1) && glued(a, match.to - 1, match.to) && glued(a, match.to, match.to + 1))
  );
}

/** A bare year that only its place in the sentence shows to be one. */
function weakYear(a: Around): boolean {
  const { scan, match } = a;
  const year = num(match.captures.YEAR)!;
  if (year < 1800 || year > 2060) return false;
  if (a.at(match.to, 'MONEY') || inRow(a)) return false;
  const k = scan.kind[match.to];
  if (match.to >= scan.count || k === kinds.gap) return true;
  if (k === kinds.mark) return !'%€$£°/'.includes(scan.text[scan.start[match.to]!]!);
  return k === kinds.word && a.afterYear.has(a.word(match.to));
}

const span = (from: number, to: number, meaning: TimeMeaning) => ({ from, to, meaning });

/** Two ends that share what only one of them says. */
function ranged(
  a: Around,
  first: CalendarMeaning,
  second: CalendarMeaning,
  split: number,
  secondFrom: number,
): Built | 'skip' {
  if (!valid(first) || !valid(second)) return 'skip';
  return {
    type: 'DATE',
    meaning: { kind: 'range', from: first, to: second },
    parts: [span(a.match.from, split, first), span(secondFrom, a.match.to, second)],
  };
}

export const builders: Readonly<Record<string, Builder>> = {
  not: () => 'skip',
  date: (a) => {
    const m = calendarOf(a);
    if (!valid(m)) return 'skip';
    if (m.month !== undefined && m.day === undefined && afterNumber(a)) return null;
    if (m.day !== undefined && inRow(a)) return null;
    // "in January two of her colleagues": a number in letters behind a month counts something else
    const dayAt = a.match.at.DAY;
    const monthAt = a.match.at.MONTH ?? a.match.at.MON;
    if (
      dayAt !== undefined &&
      monthAt !== undefined &&
      monthAt < dayAt &&
      !/\d/.test(a.scan.text.slice(a.scan.start[dayAt], a.scan.end[dayAt]))
    )
      return null;
    // "mercredi 8" needs no month, but "mercredi 8 personnes" is a count
    if (m.day !== undefined && m.month === undefined && m.weekday !== undefined) {
      const k = a.scan.kind[a.match.to];
      if (k === kinds.word && !a.afterYear.has(a.word(a.match.to))) return null;
      // "mardi une enquête", "on Monday two": a number in letters is a day only before its month
      if (!/\d/.test(a.scan.text.slice(a.scan.start[a.match.at.DAY!], a.scan.end[a.match.at.DAY!]))) return null;
      if (a.at(a.match.to, 'H') || a.at(a.match.to, 'MONEY') || k === kinds.digits) return null;
    }
    // "5 mai 20 personnes": two digits are a year only after an apostrophe or before a stop
    if (a.match.captures.YY !== undefined && a.word(a.match.to - 2) !== "'") {
      const k = a.scan.kind[a.match.to];
      if (k === kinds.word && !a.afterYear.has(a.word(a.match.to))) return null;
      if (a.at(a.match.to, 'H') || a.at(a.match.to, 'MONEY') || k === kinds.digits || k === kinds.grouped) return null;
      if (a.scan.text[a.scan.start[a.match.to] ?? -1] === ':') return null;
    }
    if (
      a.match.captures.ORDINAL !== undefined ||
      a.match.captures.HALFORD !== undefined ||
      a.match.captures.QTR !== undefined
    )
      return built({ ...m });
    return built(m);
  },
  decade: (a) => {
    const c = a.match.captures;
    let from =
      num(c.YEAR) ??
      (num(c.YY) !== undefined ? 1900 + num(c.YY)! : num(c.TENS) !== undefined ? 1900 + num(c.TENS)! : num(c.DECADE));
    if (from === undefined) return null;
    if (from < 100) from += 1900;
    if (from % 10 !== 0) return null;
    return { type: 'DATE', meaning: { kind: 'calendar', decade: from } };
  },
  weekday: (a) => {
    const c = a.match.captures;
    const m = calendarOf(a);
    const at = (a.match.at.WEEKDAY ?? a.match.at.FULLDAY)!;
    // « tuées mardi d'après la police »: by what she says.
    if (c.TOWARD === 'following' && leadsOn(a)) return null;
    // "Vendredi" the newspaper or the man in Robinson: not told apart; a bare upper-case weekday inside a name is
    if (
      a.scan.kind[at + 1] === kinds.mark &&
      a.scan.text[a.scan.start[at + 1]!] === '-' &&
      a.scan.kind[at + 2] === kinds.word
    )
      return null;
    if (typeof c.DEICTIC === 'string') {
      const [unit, n] = c.DEICTIC.split(':');
      return {
        type: 'DATE',
        meaning: {
          kind: 'offset',
          unit: unit as TimeUnit,
          n: Number(n),
          sign: Math.sign(Number(n)) as -1 | 0 | 1,
          from: 'now',
          weekday: num(c.WEEKDAY)!,
        },
      };
    }
    return built(m);
  },
  'weekday-range': (a) => {
    const c = a.match.captures;
    const dayPart = c.PART as DayPart | undefined;
    return ranged(
      a,
      {
        kind: 'calendar',
        weekday: (num(c.WEEKDAY) ?? num(c.FULLDAY))!,
        ...put('toward', c.TOWARD as Toward | undefined),
      },
      {
        kind: 'calendar',
        weekday: num(c.W2)!,
        ...put('dayPart', dayPart),
        ...put('toward', c.TOWARD as Toward | undefined),
      },
      (a.match.at.WEEKDAY ?? a.match.at.FULLDAY)! + 1,
      a.match.at.W2!,
    );
  },
  'day-range': (a) => {
    const c = a.match.captures;
    const shared = calendarOf(a);
    const { weekday: _w, day: _d, ...month } = shared;
    const first = a.match.at.DAY!;
    if (inRow(a)) return null;
    const k = a.scan.kind[a.match.from - 1];
    if ((k === kinds.digits || k === kinds.grouped) && a.word(a.match.from - 1) !== '') return null;
    return ranged(
      a,
      { ...month, ...put('weekday', num(c.WEEKDAY)), day: shared.day! },
      { ...month, ...put('weekday', num(c.W2)), day: num(c.D2)! },
      first + 1,
      a.match.at.W2 ?? a.match.at.D2!,
    );
  },
  'night-range': (a) => {
    const c = a.match.captures;
    const m = calendarOf(a);
    const month2 = num(c.M2) ?? m.month;
    const { weekday: _w, day: _d, month: _m, dayPart: _p, ...year } = m;
    const first: CalendarMeaning = {
      ...year,
      ...put('month', m.month),
      ...put('day', m.day),
      ...put('weekday', m.weekday),
    };
    const second: CalendarMeaning = {
      ...year,
      ...put('month', month2),
      ...put('day', num(c.D2) ?? (num(c.M2) ? 1 : undefined)),
      ...put('weekday', num(c.W2)),
    };
    if (!valid(first) || !valid(second)) return 'skip';
    return { type: 'TIME', meaning: { kind: 'range', from: first, to: second } };
  },
  'year-range': (a) => {
    const from = num(a.match.captures.YEAR)!;
    let to = num(a.match.captures.Y2) ?? num(a.match.captures.YY)!;
    if (num(a.match.captures.Y2) === undefined) to += Math.floor(from / 100) * 100;
    if (to <= from || to - from > 300 || from < 1000 || inRow(a) || a.at(a.match.to, 'MONEY')) return null;
    const k = a.scan.kind[a.match.to];
    if (num(a.match.captures.Y2) === undefined && (!tight(a) || to - from > 15)) return null;
    if (k === kinds.word && !a.afterYear.has(a.word(a.match.to)) && from < 1900) return null;
    return ranged(
      a,
      { kind: 'calendar', year: from },
      { kind: 'calendar', year: to },
      a.match.at.YEAR! + 1,
      a.match.at.Y2 ?? a.match.at.YY!,
    );
  },
  'month-range': (a) => {
    const c = a.match.captures;
    if (afterNumber(a)) return null;
    const year = num(c.YEAR);
    const first = num(c.MONTH)!;
    const second = num(c.M2)!;
    // "de novembre à janvier 2020": the first is of the year before
    return ranged(
      a,
      {
        kind: 'calendar',
        month: first,
        ...put('year', year === undefined ? undefined : first > second ? year - 1 : year),
      },
      { kind: 'calendar', month: second, ...put('year', year) },
      a.match.at.MONTH! + 1,
      a.match.at.M2!,
    );
  },
  numeric: (a) => {
    const c = a.match.captures;
    if (!tight(a)) return null;
    if (inRow(a)) return 'skip';
    let day = num(c.DAYNUM)!;
    let month = num(c.M2)!;
    // American order only where the other can't be
    if (month > 12 && day <= 12 && a.match.at.YEAR! > a.match.from) [day, month] = [month, day];
    if (month < 1 || month > 12 || !dayExists(day, month, num(c.YEAR))) return 'skip';
    return built({ kind: 'calendar', year: num(c.YEAR)!, month, day });
  },
  year: (a) => {
    const c = a.match.captures;
    if (inRow(a)) return null;
    const y = num(c.YEAR)!;
    if (c.INYEAR !== undefined) {
      if (a.at(a.match.to, 'MONEY') || y < 1000) return null;
      const k = a.scan.kind[a.match.to];
      // "en 2000 exemplaires": a noun after a round number
      if (k === kinds.word && !a.afterYear.has(a.word(a.match.to)) && (y < 1850 || y > 2050)) return null;
      return built({ kind: 'calendar', year: y });
    }
    if (a.word(a.match.from) !== String(y)) return built({ kind: 'calendar', year: y });
    return weakYear(a) ? built({ kind: 'calendar', year: y }) : null;
  },
  // "the 2015 nuclear deal", but not "the 2015 soldiers"
  'modifier-year': (a) => {
    const y = num(a.match.captures.YEAR)!;
    const k = a.scan.kind[a.match.to];
    if (y < 1850 || y > 2060 || inRow(a) || a.at(a.match.to, 'MONEY') || (k !== kinds.word && k !== kinds.opaque))
      return null;
    return built({ kind: 'calendar', year: y });
  },
  month: (a) => {
    if (afterNumber(a)) return null;
    const at = a.match.at.MONTH!;
    const upper = /^\p{Lu}\p{Ll}/u.test(a.scan.text.slice(a.scan.start[at]!, a.scan.end[at]!));
    const month = built({ kind: 'calendar', month: num(a.match.captures.MONTH)! });
    if (a.match.captures.INMONTH === undefined) return headsEntry(a, at) ? month : null;
    // French months have no capital: "la planète Mars", "Avril Lavigne"
    if (upper && a.word(at + 1) !== '') {
      const next = a.scan.start[at + 1] ?? 0;
      if (/^\p{Lu}/u.test(a.scan.text.slice(next, next + 2)) && glued(a, at, at + 1) === false) return null;
    }
    if (upper && a.at(at, 'CAPITALIZED')) return null;
    return month;
  },
  monthabbr: (a) => built(calendarOf(a)),
  feast: (a) => {
    const m = calendarOf(a);
    return built(m);
  },
  deictic: (a) => {
    const c = a.match.captures;
    if (isName(a)) return 'skip';
    const [unit, n] = String(c.DEICTIC).split(':');
    return {
      type: c.PART ? 'TIME' : 'DATE',
      meaning: {
        kind: 'offset',
        unit: unit as TimeUnit,
        n: Number(n),
        sign: Math.sign(Number(n)) as -1 | 0 | 1,
        from: 'now',
        ...put('dayPart', c.PART as DayPart | undefined),
        ...put('weekday', num(c.WEEKDAY)),
      },
    };
  },
  'deictic-part': (a) => ({
    type: 'TIME',
    meaning: {
      kind: 'offset',
      unit: 'day',
      n: a.match.captures.DEICPART === 'NI' ? -1 : 0,
      sign: a.match.captures.DEICPART === 'NI' ? -1 : 0,
      from: 'now',
      dayPart: a.match.captures.DEICPART as DayPart,
    },
  }),
  'anaphor-weekday': (a) => {
    const c = a.match.captures;
    if (leadsOn(a)) return null;
    return built({ kind: 'calendar', weekday: num(c.FULLDAY)!, toward: c.ANAPHOR as Toward });
  },
  // "in two days" is told of the future, "in two days of fighting" is a length: the tense decides when it is resolved
  'in-duration': (a) => durationOf(a),
  'this-part': (a) => {
    const c = a.match.captures;
    return {
      type: 'TIME',
      meaning: {
        kind: 'offset',
        unit: 'day',
        n: 0,
        sign: 0,
        from: c.THIS === undefined ? 'reference' : 'now',
        ...put('dayPart', c.PART as DayPart),
      },
    };
  },
  toward: (a) => {
    const c = a.match.captures;
    const toward = (c.TOWARD ?? c.LAST ?? c.NEXT ?? 'this') as Toward;
    const n = toward === 'last' || toward === 'preceding' ? -1 : toward === 'next' || toward === 'following' ? 1 : 0;
    const from = toward === 'following' || toward === 'preceding' || toward === 'same' ? 'reference' : 'now';
    const unit = (c.CALUNIT ?? c.UNITREF ?? literalUnit(a)) as TimeUnit;
    const meaning: TimeMeaning = { kind: 'offset', unit, n, sign: Math.sign(n) as -1 | 0 | 1, from };
    const dayOfMonth = num(c.DAY);
    return { type: 'DATE', meaning: dayOfMonth === undefined ? meaning : { ...meaning, dayOfMonth } };
  },
  ago: (a) => offset(a, -1, 'now'),
  ahead: (a) => offset(a, 1, 'now'),
  later: (a) => (leadsOn(a) ? offset(a, 1, 'event', { event: true }) : offset(a, 1, 'reference')),
  earlier: (a) => (leadsOn(a) ? offset(a, -1, 'event', { event: true }) : offset(a, -1, 'reference')),
  'event-offset': (a) => {
    const sign = a.match.captures.BEFORE !== undefined || /^(avant|before)$/.test(a.word(a.match.to - 1)) ? -1 : 1;
    return offset(a, sign, 'event', { event: true });
  },
  'since-duration': (a) => {
    const b = durationOf(a);
    return b === null || b === 'skip' ? b : { ...b, bound: 'since' };
  },
  window: (a) => {
    const c = a.match.captures;
    const side = c.NEXT !== undefined ? 'future' : 'past';
    const n = c.NUM === undefined ? null : Number(c.NUM);
    return { type: 'DURATION', meaning: { kind: 'window', unit: (unitOf(a) ?? literalUnit(a)) as TimeUnit, n, side } };
  },
  anaphor: (a) => {
    const c = a.match.captures;
    const dayPart = c.PART as DayPart | undefined;
    if (typeof c.ANADAY === 'string') {
      const [unit, n] = c.ANADAY.split(':');
      return {
        type: dayPart ? 'TIME' : 'DATE',
        meaning: {
          kind: 'offset',
          unit: unit as TimeUnit,
          n: Number(n),
          sign: Math.sign(Number(n)) as -1 | 0 | 1,
          from: 'reference',
          ...put('dayPart', dayPart),
          ...put('weekday', num(c.WEEKDAY)),
        },
      };
    }
    const n = c.ANAPHOR === 'preceding' ? -1 : c.ANAPHOR === 'same' ? 0 : 1;
    const unit = c.CALUNIT ?? 'day';
    return {
      type: dayPart ? 'TIME' : 'DATE',
      meaning: {
        kind: 'offset',
        unit: unit as TimeUnit,
        n,
        sign: n as -1 | 0 | 1,
        from: 'reference',
        ...put('dayPart', dayPart),
      },
    };
  },
  'anaphor-event': (a) => {
    const [unit, n] = String(a.match.captures.ANADAY).split(':');
    return {
      type: 'DATE',
      meaning: {
        kind: 'offset',
        unit: unit as TimeUnit,
        n: Number(n),
        sign: Math.sign(Number(n)) as -1 | 0 | 1,
        from: 'event',
      },
      event: true,
    };
  },
  'anaphor-part': (a) => ({
    type: 'TIME',
    meaning: {
      kind: 'offset',
      unit: 'day',
      n: 0,
      sign: 0,
      from: 'reference',
      dayPart: a.match.captures.ANAPART as DayPart,
    },
  }),
  vague: (a) =>
    isName(a) ? null : { type: 'DATE', meaning: { kind: 'vague', ref: a.match.captures.VAGUEREF as 'PAST_REF' } },
  clock: (a) => {
    const clock = clockOf(a);
    if (clock === null || clock === 'skip' || inRow(a)) return null;
    return { type: 'TIME', meaning: { kind: 'calendar', clock } };
  },
  set: (a) => {
    const c = a.match.captures;
    let value: string | undefined;
    if (c.ADVSET !== undefined) value = String(c.ADVSET);
    else if (c.WEEKDAY !== undefined || c.WEEKDAYS !== undefined)
      value = `XXXX-WXX-${c.WEEKDAY ?? c.WEEKDAYS}${c.PART ? `T${c.PART}` : ''}`;
    else if (c.MONTH !== undefined) value = `XXXX-${String(c.MONTH).padStart(2, '0')}`;
    else if (c.SEASON !== undefined) value = `XXXX-${c.SEASON}`;
    else if (c.PART !== undefined || c.MATINS !== undefined) value = `XXXX-XX-XXT${c.PART ?? c.MATINS}`;
    else {
      const unit = unitOf(a) ?? literalUnit(a);
      if (unit === undefined) return null;
      const n = num(c.NUM) ?? 1;
      value = n === 1 ? setValues[unit] : durationValue(unit, n);
    }
    return value === undefined ? null : { type: 'SET', meaning: { kind: 'set', value } };
  },
  duration: (a) => durationOf(a),
};

/** TIMEX3 of a length: P2D, PT24H, PXW. */
export function durationValue(unit: TimeUnit, n: number | null): string {
  const x = n === null ? 'X' : String(n);
  switch (unit) {
    case 'second':
      return `PT${x}S`;
    case 'minute':
      return `PT${x}M`;
    case 'hour':
      return `PT${x}H`;
    case 'day':
      return `P${x}D`;
    case 'weekend':
      return `P${x}WE`;
    case 'week':
      return `P${x}W`;
    case 'fortnight':
      return n === null ? 'PXW' : `P${n * 2}W`;
    case 'month':
      return `P${x}M`;
    case 'quarter':
      return n === null ? 'PXQ' : `P${n * 3}M`;
    case 'half':
      return n === null ? 'PXM' : `P${n * 6}M`;
    case 'year':
      return `P${x}Y`;
    case 'decade':
      return `P${x}DE`;
    case 'century':
      return `P${x}CE`;
  }
}

function literalUnit(a: Around): TimeUnit | undefined {
  for (let i = a.match.from; i < a.match.to; i++) {
    const unit = literalUnits[a.word(i)];
    if (unit) return unit;
  }
  return undefined;
}
const literalUnits: Readonly<Record<string, TimeUnit>> = {
  heure: 'hour',
  hour: 'hour',
  journée: 'day',
  jour: 'day',
  day: 'day',
  semaine: 'week',
  week: 'week',
  mois: 'month',
  month: 'month',
  année: 'year',
  ans: 'year',
  an: 'year',
  year: 'year',
  "l'année": 'year',
  décennie: 'decade',
  decade: 'decade',
  nuit: 'day',
  night: 'day',
  weekend: 'weekend',
  quinquennat: 'year',
  soirée: 'day',
  siècle: 'century',
  century: 'century',
};

function durationOf(a: Around): Built | null | 'skip' {
  const { match } = a;
  const c = match.captures;
  if (isAge(a)) return 'skip';
  const unit = (unitOf(a) ?? literalUnit(a)) as TimeUnit | undefined;
  if (unit === undefined) return null;
  let n = amountOf(a);
  const joined = Array.from({ length: match.to - match.from }, (_, i) => a.word(match.from + i)).join(' ');
  if (/quinquennat/.test(joined)) n = 5;
  else if (/^un quart|^quarter/.test(joined))
    return { type: 'DURATION', meaning: { kind: 'duration', unit: 'minute', n: 15 } };
  else if (/^trois quarts/.test(joined))
    return { type: 'DURATION', meaning: { kind: 'duration', unit: 'minute', n: 45 } };
  else if (/demi(e)? ?- ?heure|^half an hour/.test(joined))
    return { type: 'DURATION', meaning: { kind: 'duration', unit: 'minute', n: 30 } };
  else if (/ (demi|demie)$|and a half/.test(joined) && n !== null) n += 0.5;
  else if (/demi|^half/.test(joined) && n !== null) n /= 2;
  // "une heure 30", "deux ans et six mois": the smaller unit counts
  if (num(c.A2) !== undefined && c.U2 !== undefined && n !== null) {
    const per: Record<string, number> = {
      'hour:minute': 60,
      'year:month': 12,
      'minute:second': 60,
      'day:hour': 24,
      'month:day': 30,
      'week:day': 7,
    };
    const factor = per[`${unit}:${c.U2}`];
    if (factor === undefined) return null;
    return { type: 'DURATION', meaning: { kind: 'duration', unit: c.U2 as TimeUnit, n: n * factor + num(c.A2)! } };
  }
  // "une seconde chance", "une minute": a lone "une journée" is a day told of, not a length; leave names of parts alone
  return { type: 'DURATION', meaning: { kind: 'duration', unit, n }, ...modOf(a) };
}
