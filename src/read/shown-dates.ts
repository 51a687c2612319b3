// Dates printed on a page ("Publié le 5 janvier 2020 à 10 h 32", "Jan. 5, 2020") and stated in markup or addresses, as EDTF.

import { type DeclaredDate, remembered } from '../domain/index.js';
import { pressWords } from '../languages/press.js';
import { foldLine } from './clean.js';

interface MonthTable {
  readonly number: ReadonlyMap<string, number>;
  readonly pattern: string;
}

const literal = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const alternatives = (words: Iterable<string>): string =>
  [...new Set(words)]
    .sort((a, b) => b.length - a.length)
    .map(literal)
    .join('|');

/** A short name that means two months in two languages ("mar": mars, martes) is no month. */
const months: MonthTable = (() => {
  const number = new Map<string, number>();
  for (const words of pressWords.values())
    for (const [i, names] of words.months.entries()) for (const name of names) number.set(foldLine(name), i + 1);
  return { number, pattern: alternatives(number.keys()) };
})();
const weekdays = alternatives([...pressWords.values()].flatMap((w) => w.weekdays.map(foldLine)));

const clock = String.raw`(?:[,\s|•·-]|\ba\b|\bat\b|\bum\b|\ba las\b){0,6}(\d{1,2})\s?(?:[:h.]|hrs?)\s?(\d{2})(?::\d{2})?(?:\s?([ap])\.?m\.?)?(?:\s?(?:gmt|utc|cet|cest|est|edt|et|bst|ist|local time|heure de paris|heures?|uhr|[+-]\d{2}:?\d{2})){0,2}`;
const weekday = `(?:(?:${weekdays})\\.?,?\\s)?`;
const dayMonth = `${weekday}(\\d{1,2})(?:er|st|nd|rd|th|\\.)?[\\s-](?:de\\s|of\\s)?(${months.pattern})\\.?,?[\\s-](?:de\\s)?((?:19|20)\\d{2})`;
const monthDay = `${weekday}(${months.pattern})\\.?\\s(\\d{1,2})(?:st|nd|rd|th)?,?\\s((?:19|20)\\d{2})`;
const iso = String.raw`((?:19|20)\d{2})[-/.](\d{1,2})[-/.](\d{1,2})(?:[t ]\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})?)?`;
const figures = String.raw`${weekday}(\d{1,2})[/.-](\d{1,2})[/.-]((?:19|20)\d{2}|\d{2})(?!\d)`;

// Over folded text, which is lower case: to disregard case costs such a pattern a third of a second when it is compiled.
const shown = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${dayMonth}|${monthDay}|${iso}|${figures})(?:${clock})?(?![\\p{L}\\p{N}])`,
  'gu',
);

const pad = (n: number): string => String(n).padStart(2, '0');

/** `2020-01-05` where the day exists in a year a newspaper page can show; else null. */
export function day(year: number, month: number, date: number): string | null {
  const full = year < 100 ? 2000 + year : year;
  if (full < 1900 || full > 2099 || month < 1 || month > 12 || date < 1) return null;
  if (date > new Date(Date.UTC(full, month, 0)).getUTCDate()) return null;
  return `${full}-${pad(month)}-${pad(date)}`;
}

export interface ShownDate {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  /** EDTF day. */
  readonly edtf: string;
}

/**
 * Dates with a year in one line. Figures alone ("05/01/2020") are read day first, or month first where `language` says so
 * or where only that is possible; where usage differs and both are possible the date is left out.
 */
export function shownDates(line: string, language: string | null): ShownDate[] {
  const found: ShownDate[] = [];
  if (!/\d{4}|\d[/.-]\d/.test(line)) return found;
  // Characters are folded one by one, so that offsets hold.
  const plain = foldSameLength(line);
  for (const m of plain.matchAll(shown)) {
    const edtf = m[1]
      ? day(Number(m[3]), months.number.get(m[2]!.toLowerCase()) ?? 0, Number(m[1]))
      : m[4]
        ? day(Number(m[6]), months.number.get(m[4].toLowerCase()) ?? 0, Number(m[5]))
        : m[7]
          ? day(Number(m[7]), Number(m[8]), Number(m[9]))
          : fromFigures(Number(m[10]), Number(m[11]), Number(m[12]), language);
    if (edtf)
      found.push({
        start: m.index,
        end: m.index + m[0].length,
        exact: line.slice(m.index, m.index + m[0].length).trim(),
        edtf,
      });
  }
  return found;
}

function fromFigures(a: number, b: number, year: number, language: string | null): string | null {
  const order = pressWords.get(language ?? '')?.numericOrder ?? null;
  if (order === 'mdy' || (order === null && b > 12)) return day(year, a, b);
  if (order === 'dmy' || a > 12 || a === b) return day(year, b, a);
  return null;
}

/** Lower case without accents, one code unit for one, so that offsets into it are offsets into the text. */
export function foldSameLength(text: string): string {
  return text.replace(/[^\n -@[-`a-~]/g, foldUnit);
}

const foldUnit = remembered((c: string): string => {
  const plain = foldLine(c);
  return plain.length === 1 ? plain : /\s/.test(c) ? ' ' : c;
});

/** Source of a regular expression, over folded text. */
export const dateWithoutYear = `${weekday}(?:\\d{1,2}(?:er|st|nd|rd|th|\\.)?\\s(?:de\\s)?(?:${months.pattern})|(?:${months.pattern})\\.?\\s\\d{1,2}(?:st|nd|rd|th)?|\\d{1,2}[/.]\\d{1,2})\\.?`;
const partial = new RegExp(`^(?:(?:le|on|du|am|el)\\s)?${dateWithoutYear}$`, 'u');

/** "le 4 mars", "Jan 5", "04/03": a date of a masthead that lacks the year, alone. */
export const isPartialDate = (text: string): boolean =>
  text.length <= 40 && /\d/.test(text) && partial.test(foldSameLength(text));

/** A machine date (ISO 8601, RFC 2822, or a Unix time in seconds or milliseconds) as EDTF; null where it is none. */
export function machineDate(raw: string): string | null {
  const text = raw.trim();
  const m =
    /^(\d{4})(?:-?(\d{2})(?:-?(\d{2})(?:[T ](\d{2}):?(\d{2})(?::?(\d{2}))?(?:[.,]\d+)?\s?(Z|[+-]\d{2}:?\d{2})?)?)?)?(?![\d])/.exec(
      text,
    );
  if (m?.[1] && (m[2] === undefined || text.length <= 40)) {
    const [, y, mo, d, h, mi, s, zone] = m;
    if (!mo) return text === y && Number(y) >= 1900 && Number(y) <= 2099 ? y : null;
    if (!d) return Number(mo) >= 1 && Number(mo) <= 12 && text.length === 7 ? `${y}-${mo}` : null;
    const date = day(Number(y), Number(mo), Number(d));
    if (!date || !h || Number(h) > 23 || Number(mi) > 59) return date;
    const offset = zone ? (zone === 'Z' ? 'Z' : `${zone.slice(0, 3)}:${zone.slice(-2)}`) : '';
    return `${date}T${h}:${mi}:${s ?? '00'}${offset}`;
  }
  if (/^\d{10}$|^\d{13}$/.test(text)) {
    const at = new Date(Number(text) * (text.length === 10 ? 1000 : 1));
    return `${at.toISOString().slice(0, 19)}Z`;
  }
  // RFC 2822, as feeds have it. `Date.parse` alone would read much else, and in local time.
  const rfc =
    /^(?:[A-Za-z]{3},\s*)?(\d{1,2})\s([A-Za-z]{3})[a-z]*\s(\d{4})(?:\s(\d{2}):(\d{2})(?::(\d{2}))?\s*(GMT|UTC?|Z|[+-]\d{4})?)?/.exec(
      text,
    );
  if (rfc) {
    const [, d, name, y, h, mi, s, zone] = rfc;
    const date = day(Number(y), months.number.get(name!.toLowerCase()) ?? 0, Number(d));
    if (!date || !h) return date;
    const offset = !zone ? '' : /^[+-]/.test(zone) ? `${zone.slice(0, 3)}:${zone.slice(3)}` : 'Z';
    return `${date}T${h}:${mi}:${s ?? '00'}${offset}`;
  }
  return null;
}

/** The date in an address: `/2020/01/05/`, `/2020-01-05-…`, `…20200105…`, or a month `/2020/01/`; null where there is none. */
export function dateInUrl(url: string): DeclaredDate | null {
  const path = url.replace(/^[a-z]+:\/\/[^/]*/i, '').replace(/[?#].*$/, '');
  const full =
    /(?<!\d)((?:19|20)\d{2})([-/_.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(path) ??
    /(?<!\d)((?:19|20)\d{2})()([01]\d)([0-3]\d)(?!\d)/.exec(path);
  if (full) {
    const edtf = day(Number(full[1]), Number(full[3]), Number(full[4]));
    if (edtf) return { kind: 'published', basis: 'url', edtf, exact: full[0], where: 'url' };
  }
  const month = /\/((?:19|20)\d{2})[-/](0?[1-9]|1[0-2])(?=[/-])/.exec(path);
  if (month)
    return {
      kind: 'published',
      basis: 'url',
      edtf: `${month[1]}-${pad(Number(month[2]))}`,
      exact: month[0].slice(1),
      where: 'url',
    };
  return null;
}
