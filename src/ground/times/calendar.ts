// Days as numbers: the proleptic Gregorian calendar, ISO weeks, months added, feasts.

/** Days since 1970-01-01. */
export type Day = number;

const ms = 86_400_000;

/** `month` may lie outside 1–12, and carries. */
export function day(year: number, month = 1, dayOfMonth = 1): Day {
  const d = new Date(0);
  d.setUTCFullYear(year, month - 1, dayOfMonth);
  return Math.round(d.getTime() / ms);
}

export interface Ymd {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

export function ymd(d: Day): Ymd {
  const date = new Date(d * ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** ISO: Monday is 1. */
export function weekday(d: Day): number {
  return ((((d + 3) % 7) + 7) % 7) + 1;
}

export function lastOfMonth(year: number, month: number): Day {
  return day(year, month + 1, 1) - 1;
}

const pad = (n: number, width = 2): string => String(n).padStart(width, '0');

/** `2021-04-06` */
export function iso(d: Day): string {
  const { year, month, day: dd } = ymd(d);
  return `${pad(year, 4)}-${pad(month)}-${pad(dd)}`;
}
export const isoYear = (year: number): string => pad(year, 4);
export const isoMonth = (year: number, month: number): string => `${pad(year, 4)}-${pad(month)}`;

/** Year and number of the ISO week that a day is in. */
export function isoWeek(d: Day): { readonly year: number; readonly week: number } {
  const thursday = d - weekday(d) + 4;
  const { year } = ymd(thursday);
  return { year, week: Math.floor((thursday - day(year)) / 7) + 1 };
}

/** The Monday of a day's week. */
export const monday = (d: Day): Day => d - weekday(d) + 1;

/** The same day of another month, or the last that it has (31 January + 1 month = 28 February). */
export function addMonths(d: Day, n: number): Day {
  const { year, month, day: dd } = ymd(d);
  const first = ymd(day(year, month + n, 1));
  return Math.min(day(first.year, first.month, dd), lastOfMonth(first.year, first.month));
}

/** Easter Sunday, after the anonymous Gregorian algorithm (Meeus, Astronomical Algorithms, ch. 8). */
export function easter(year: number): Day {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  return day(year, month, ((h + l - 7 * m + 114) % 31) + 1);
}

/** The n-th such weekday of a month. */
const nth = (year: number, month: number, wd: number, n: number): Day => {
  const first = day(year, month);
  return first + ((wd - weekday(first) + 7) % 7) + (n - 1) * 7;
};

/** The tabular Islamic calendar (civil epoch): a feast may in fact fall a day earlier or later. */
function islamic(year: number, month: number, dayOfMonth: number): Day | null {
  // Hijri years begin about every 354.37 days from 622-07-16 Julian (day -492148 of ours)
  const guess = Math.floor(((year - 622) * 365.2425) / 354.36707);
  for (let h = guess - 1; h <= guess + 2; h++) {
    const d = -492_149 + dayOfMonth + Math.ceil(29.5 * (month - 1)) + (h - 1) * 354 + Math.floor((3 + 11 * h) / 30);
    if (ymd(d).year === year) return d;
  }
  return null;
}

/** First and last day of a feast in a year; null where it does not fall in that year or is not known. */
export function feast(name: string, year: number): Day | null {
  const e = easter(year);
  switch (name) {
    case 'new-year':
      return day(year, 1, 1);
    case 'epiphany':
      return day(year, 1, 6);
    case 'candlemas':
      return day(year, 2, 2);
    case 'valentine':
      return day(year, 2, 14);
    case 'nowruz':
      return day(year, 3, 20);
    case 'shrove-tuesday':
      return e - 47;
    case 'ash-wednesday':
      return e - 46;
    case 'maundy-thursday':
      return e - 3;
    case 'good-friday':
      return e - 2;
    case 'easter':
      return e;
    case 'easter-monday':
      return e + 1;
    case 'ascension':
      return e + 39;
    case 'pentecost':
      return e + 49;
    case 'pentecost-monday':
      return e + 50;
    case 'st-john':
      return day(year, 6, 24);
    case 'independence-us':
      return day(year, 7, 4);
    case 'bastille':
      return day(year, 7, 14);
    case 'assumption':
      return day(year, 8, 15);
    case 'halloween':
      return day(year, 10, 31);
    case 'all-saints':
      return day(year, 11, 1);
    case 'armistice':
      return day(year, 11, 11);
    case 'labour-us':
      return nth(year, 9, 1, 1);
    case 'thanksgiving':
      return nth(year, 11, 4, 4);
    case 'black-friday':
      return nth(year, 11, 4, 4) + 1;
    case 'christmas-eve':
      return day(year, 12, 24);
    case 'christmas':
      return day(year, 12, 25);
    case 'boxing':
      return day(year, 12, 26);
    case 'new-years-eve':
      return day(year, 12, 31);
    case 'memorial-us': {
      const last = lastOfMonth(year, 5);
      return last - ((weekday(last) - 1 + 7) % 7);
    }
    case 'martin-luther-king':
      return nth(year, 1, 1, 3);
    case 'eid-al-fitr':
      return islamic(year, 10, 1);
    case 'eid-al-adha':
      return islamic(year, 12, 10);
    default:
      return null;
  }
}
