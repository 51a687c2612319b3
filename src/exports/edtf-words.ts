// EDTF (ISO 8601-2) dates for people, for sorting, and for tables.

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];
// Sub-year groupings of EDTF: 21–24 are the seasons, 33–36 quarters, 37–39 thirds, 40–41 halves.
const groupings: Readonly<Record<string, { words: string; from: number; to: number }>> = {
  21: { words: 'spring', from: 3, to: 5 },
  22: { words: 'summer', from: 6, to: 8 },
  23: { words: 'autumn', from: 9, to: 11 },
  24: { words: 'winter', from: 12, to: 12 },
  33: { words: 'first quarter of', from: 1, to: 3 },
  34: { words: 'second quarter of', from: 4, to: 6 },
  35: { words: 'third quarter of', from: 7, to: 9 },
  36: { words: 'last quarter of', from: 10, to: 12 },
  40: { words: 'first half of', from: 1, to: 6 },
  41: { words: 'second half of', from: 7, to: 12 },
};

interface Point {
  readonly year: string;
  readonly month: string | null;
  readonly day: string | null;
  readonly rest: string;
  readonly mark: string;
}

function point(edtf: string): Point | null {
  // Marks of doubt (? ~ %) are EDTF level 1; X stands for a digit not known.
  const m = /^(-?[\dX]{4})(?:-([\dX]{2})(?:-([\dX]{2})(T[\d:.+Z-]*)?)?)?([?~%]?)$/.exec(edtf);
  return m && { year: m[1]!, month: m[2] ?? null, day: m[3] ?? null, rest: m[4] ?? '', mark: m[5]! };
}

function pointWords(edtf: string): string {
  const p = point(edtf);
  if (!p) return edtf;
  const year = /X/.test(p.year) ? `${p.year.replaceAll('X', '0')}s` : p.year;
  const month = p.month === null ? undefined : (months[Number(p.month) - 1] ?? groupings[p.month]?.words);
  const day = p.day !== null && /^\d\d$/.test(p.day) ? `${Number(p.day)} ` : '';
  const clock = /^T(\d\d:\d\d)/.exec(p.rest);
  const said = month === undefined ? year : `${day}${month} ${year}${clock ? `, ${clock[1]}` : ''}`;
  return p.mark === '~'
    ? `about ${said}`
    : p.mark === '?'
      ? `${said} (uncertain)`
      : p.mark === '%'
        ? `about ${said} (uncertain)`
        : said;
}

/** `2020-01-03` → "3 January 2020"; `2014/..` → "since 2014"; what it can't read it gives back as it is. */
export function edtfWords(edtf: string): string {
  if (!edtf.includes('/')) return pointWords(edtf);
  const [from = '', to = ''] = edtf.split('/');
  if (to === '..' || to === '') return `since ${pointWords(from)}`;
  if (from === '..' || from === '') return `until ${pointWords(to)}`;
  return `${pointWords(from)} – ${pointWords(to)}`;
}

/** First and last day, `YYYY-MM-DD`, both in; null where that end is open or can't be read. */
export function edtfDays(edtf: string): { readonly first: string | null; readonly last: string | null } {
  const [from, to] = edtf.includes('/') ? (edtf.split('/') as [string, string]) : [edtf, edtf];
  return { first: end(from, false), last: end(to, true) };
}

function end(edtf: string, last: boolean): string | null {
  const p = point(edtf);
  if (!p) return null;
  const year = p.year.replaceAll('X', last ? '9' : '0');
  const grouping = p.month === null ? undefined : groupings[p.month];
  let month = last ? 12 : 1;
  if (grouping) month = last ? grouping.to : grouping.from;
  else if (p.month !== null && /^\d\d$/.test(p.month)) month = Number(p.month);
  if (month < 1 || month > 12) return null;
  const size = new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  const day = p.day !== null && /^\d\d$/.test(p.day) ? Number(p.day) : last ? size : 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}

/** How exact, as UCDP GED's `date_prec`: 1 the day, 2 two to six days, 3 a week, 4 up to a month, 5 longer; null without both ends. */
export function datePrecision(edtf: string): 1 | 2 | 3 | 4 | 5 | null {
  const { first, last } = edtfDays(edtf);
  if (first === null || last === null) return null;
  const days = (Date.parse(last) - Date.parse(first)) / 86_400_000 + 1;
  if (!(days >= 1)) return null;
  return days === 1 ? 1 : days < 7 ? 2 : days === 7 ? 3 : days <= 31 ? 4 : 5;
}
