// What comes round every year (races, fasts, sessions, seasons): when it is held, and of which year the one told of is.

import type { AnchorEvent } from '../../domain/index.js';
import { type Day, day } from '../times/calendar.js';
import { from, to, years } from './horizon.js';

/** One year's holding of it. */
export interface Holding {
  readonly lo: Day;
  readonly hi: Day;
}

/** `XXXX-05`, `XXXX-06-28/XXXX-07-20`; an end that comes before its beginning is of the year after. */
const window = /^XXXX-(\d{2})(?:-(\d{2}))?(?:\/XXXX-(\d{2})(?:-(\d{2}))?)?$/;

export const isYearly = ({ time }: AnchorEvent): boolean => time.startsWith('XXXX');

function heldIn(time: string, year: number): Holding | null {
  const m = window.exec(time);
  if (!m) return null;
  const [month, first] = [Number(m[1]), Number(m[2] ?? 1)];
  const [lastMonth, last] = m[3] === undefined ? [month, Number(m[2] ?? 0)] : [Number(m[3]), Number(m[4] ?? 0)];
  const end = lastMonth < month ? year + 1 : year;
  return { lo: day(year, month, first), hi: last > 0 ? day(end, lastMonth, last) : day(end, lastMonth + 1, 1) - 1 };
}

/** "89e cérémonie des …", "the 89th …": the number stands before the name, with at most two words between. */
const numbered = /(?<!\d)(\d{1,3}) ?(?:e|è|ème|ième|er|re|st|nd|rd|th)(?: [\p{L}’']+){0,2} ?$/u;
/** "… 2016", "… de 2016", "… of 2016". */
const ofYear = /^ (?:de |of |in |en )?(\d{4})(?!\d)/;

/** The year that the words tell: by the number of the edition, or by the year behind the name. */
function yearTold({ edition }: AnchorEvent, text: string, start: number, end: number): number | null {
  const n = edition && numbered.exec(text.slice(Math.max(0, start - 40), start))?.[1];
  const year = n ? edition.year + Number(n) - edition.number : Number(ofYear.exec(text.slice(end, end + 10))?.[1]);
  return year >= years[0]! && year <= years.at(-1)! ? year : null;
}

/** The one of the year told, or else those of all years; `told` says which. */
export function holdings(
  event: AnchorEvent,
  text: string,
  start: number,
  end: number,
): { readonly told: boolean; readonly all: readonly Holding[] } {
  const year = yearTold(event, text, start, end);
  const all: Holding[] = [];
  for (let y = year ?? years[0]! - 1; y <= (year ?? years.at(-1)!); y++) {
    const held = heldIn(event.time, y);
    if (held && held.hi >= from && held.lo <= to) all.push(held);
  }
  return { told: year !== null, all };
}
