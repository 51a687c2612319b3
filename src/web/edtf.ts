// EDTF strings as instants with a precision, and as words in the interface's language.

export type Precision = 'hour' | 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'range';

export interface Time {
  /** Milliseconds since 1970 in UTC, half-open. Infinite where the interval is open. */
  readonly from: number;
  readonly to: number;
  readonly precision: Precision;
  /** "~" or "?": about then. */
  readonly approximate: boolean;
}

const hour = 3_600_000;
const day = 24 * hour;

function utc(year: number, month = 0, date = 1): number {
  const at = new Date(0);
  at.setUTCFullYear(year, month, date);
  return at.getTime();
}

function parseDate(text: string): Time | null {
  const approximate = /[~?%]/u.test(text);
  const match =
    /^(-?\d{4}|\d{3}X|\d{2}XX)(?:-(\d{2}|XX))?(?:-(\d{2}|XX))?(?:T(\d{2})(?::(\d{2}))?(?::\d{2}(?:\.\d+)?)?(Z|[+-]\d{2}:?\d{2})?)?$/u.exec(
      text.replace(/[~?%]/gu, ''),
    );
  if (!match) return null;
  const [, y = '', m, d, h, min] = match;
  if (y.endsWith('XX')) {
    const from = Number(y.replace('XX', '00'));
    return { from: utc(from), to: utc(from + 100), precision: 'century', approximate };
  }
  if (y.endsWith('X')) {
    const from = Number(y.replace('X', '0'));
    return { from: utc(from), to: utc(from + 10), precision: 'decade', approximate };
  }
  const year = Number(y);
  if (m === undefined || m === 'XX') return { from: utc(year), to: utc(year + 1), precision: 'year', approximate };
  const month = Number(m);
  if (month >= 21 && month <= 24) {
    // Spring, summer, autumn, winter of the northern half; winter begins in December.
    const start = (month - 21) * 3 + 2;
    return { from: utc(year, start), to: utc(year, start + 3), precision: 'season', approximate };
  }
  if (month < 1 || month > 12) return null;
  if (d === undefined || d === 'XX') {
    return { from: utc(year, month - 1), to: utc(year, month), precision: 'month', approximate };
  }
  const from = utc(year, month - 1, Number(d));
  if (h === undefined) return { from, to: from + day, precision: 'day', approximate };
  const at = from + Number(h) * hour + Number(min ?? 0) * 60_000;
  return { from: at, to: at + (min === undefined ? hour : 60_000), precision: 'hour', approximate };
}

/** Null for strings that are no EDTF date or interval of levels 0 and 1. */
export function parseEdtf(edtf: string): Time | null {
  const parts = edtf.split('/');
  if (parts.length === 1) return parseDate(edtf);
  if (parts.length !== 2) return null;
  const [a = '', b = ''] = parts;
  const isOpen = (end: string) => end === '' || end === '..';
  const [start, end] = [isOpen(a) ? null : parseDate(a), isOpen(b) ? null : parseDate(b)];
  if ((!isOpen(a) && !start) || (!isOpen(b) && !end) || (!start && !end)) return null;
  const from = start?.from ?? Number.NEGATIVE_INFINITY;
  const to = end?.to ?? Number.POSITIVE_INFINITY;
  if (to <= from) return null;
  return { from, to, precision: 'range', approximate: (start?.approximate || end?.approximate) ?? false };
}

const formats: Readonly<Record<string, Intl.DateTimeFormatOptions>> = {
  hour: { day: 'numeric', month: 'long', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  day: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  shortDay: { day: 'numeric', month: 'short', year: 'numeric' },
  plainDay: { day: 'numeric', month: 'long', year: 'numeric' },
  month: { month: 'long', year: 'numeric' },
  shortMonth: { month: 'short', year: 'numeric' },
  year: { year: 'numeric' },
};
const made = new Map<string, Intl.DateTimeFormat>();

export function formatInstant(ms: number, format: keyof typeof formats, language: string): string {
  const key = `${language} ${format}`;
  let formatter = made.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
      ...formats[format],
      timeZone: 'UTC',
    });
    made.set(key, formatter);
  }
  return formatter.format(ms);
}

const seasons: Readonly<Record<string, readonly string[]>> = {
  en: ['spring', 'summer', 'autumn', 'winter'],
  fr: ['printemps', 'été', 'automne', 'hiver'],
};
const words: Readonly<
  Record<string, { about: string; since: string; until: string; decade: string; century: string }>
> = {
  en: { about: 'about', since: 'since', until: 'until', decade: 's', century: 's' },
  fr: { about: 'vers', since: 'depuis', until: 'jusqu’à', decade: '', century: '' },
};

/** "Monday 11 January 2021", "about March 2020", "1–10 March 2021"; the string itself where it can't be read. */
export function formatEdtf(
  edtf: string,
  language: string,
  dayFormat: 'day' | 'shortDay' | 'plainDay' = 'plainDay',
): string {
  const time = parseEdtf(edtf);
  const say = words[language] ?? words.en!;
  if (!time) return edtf;
  if (time.precision === 'range') {
    const [a = '', b = ''] = edtf.split('/');
    const one = (part: string) => formatEdtf(part, language, dayFormat === 'day' ? 'plainDay' : dayFormat);
    // French wants the article before a day: "depuis le 7 octobre", but "depuis octobre".
    const le = (part: string) => (language === 'fr' && parseDate(part)?.precision === 'day' ? 'le ' : '');
    if (time.from === Number.NEGATIVE_INFINITY)
      return `${say.until} ${le(b)}${one(b)}`.replace('jusqu’à le', 'jusqu’au');
    if (time.to === Number.POSITIVE_INFINITY) return `${say.since} ${le(a)}${one(a)}`;
    const [first, last] = [one(a), one(b)];
    // "1–10 March 2021": what both ends share is said once.
    const shared = /^(\d{1,2})(?:er)? (.+)$/u;
    const [x, y] = [shared.exec(first), shared.exec(last)];
    if (x?.[2] !== undefined && x[2] === y?.[2]) return `${x[1]}–${y[1]} ${x[2]}`;
    return `${first} – ${last}`;
  }
  const about = time.approximate ? `${say.about} ` : '';
  switch (time.precision) {
    case 'hour':
      return about + formatInstant(time.from, 'hour', language);
    case 'day':
      return about + formatInstant(time.from, dayFormat, language);
    case 'month':
      return about + formatInstant(time.from, 'month', language);
    case 'season': {
      const at = new Date(time.from);
      return `${about}${(seasons[language] ?? seasons.en!)[Math.floor((at.getUTCMonth() - 2) / 3)] ?? ''} ${at.getUTCFullYear()}`;
    }
    case 'decade':
    case 'century': {
      const year = new Date(time.from).getUTCFullYear();
      return about + (language === 'fr' ? `années ${year}` : `${year}s`);
    }
    case 'year':
      return about + formatInstant(time.from, 'year', language);
  }
}
