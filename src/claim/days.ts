// Days as EDTF writes them: which value is one, how far two are apart, what a mention of one shows.

import type { Step, TimeMention } from '../domain/index.js';

export const dated = (t: TimeMention): boolean => t.edtf !== null && (t.type === 'DATE' || t.type === 'TIME');
export const isDay = (edtf: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(edtf);
/** An EDTF day some days later or, where negative, earlier. */
export const shifted = (edtf: string, days: number): string =>
  new Date(Date.parse(`${edtf}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10);
/** First day, or last, that an EDTF value may mean; unbounded where it is open. */
export const edge = (edtf: string, end: 0 | 1): number => {
  const part = edtf.split('/')[edtf.includes('/') ? end : 0]!;
  const m = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(part);
  if (!m) return end === 0 ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY;
  const [y, mo, d] = [Number(m[1]), Number(m[2] ?? (end === 0 ? 1 : 12)), m[3] ? Number(m[3]) : null];
  return Date.UTC(y, d === null && end === 1 ? mo : mo - 1, d ?? (end === 1 ? 0 : 1)) / 86_400_000;
};
export const from = (t: TimeMention): Step['from'] => ({ start: t.start, end: t.end, exact: t.exact });
