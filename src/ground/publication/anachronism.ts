// People named with an office that they did not hold when the text was written: it never changes the date, it is flagged.

import type { Flag } from '../../domain/index.js';
import { type Day, iso } from '../times/calendar.js';
import type { OfficeHit } from './offices-known.js';
import { daysOf } from './span-of-edtf.js';

/** Days before and after a term in which the title is still, or already, used. */
const grace = 60;
/** Past this the press tells of history ("le président Chirac"), not of the day. */
const stale = 5 * 366;

/** Sentence around a span, by stops and line breaks. */
function sentence(text: string, start: number, end: number): string {
  const from = Math.max(text.lastIndexOf('. ', start), text.lastIndexOf('\n', start), 0);
  const stop = text.slice(end).search(/[.!?](?:\s|$)|\n/);
  return text.slice(from, stop < 0 ? text.length : end + stop);
}

/**
 * Flags for a text written on `best` (EDTF day, month or year). Not flagged: "l'ancien", bare names, terms that ended
 * over five years before, and sentences that name a year, for they tell of that year.
 */
export function anachronisms(text: string, best: string, hits: readonly OfficeHit[]): Flag[] {
  const days = daysOf(best);
  if (!days) return [];
  const [lo, hi] = days;
  const seen = new Set<string>();
  return hits.flatMap((h): Flag[] => {
    if (!h.titled || !h.ruling || h.former || seen.has(h.person)) return [];
    const holds = h.terms.some(([from, to]) => from - grace <= hi && lo <= to + grace);
    const recent = h.terms.some(([from, to]) => (to < lo && lo - to < stale) || (from > hi && from - hi < stale));
    if (holds || !recent || /\b(?:19|20)\d\d\b/.test(sentence(text, h.start, h.end))) return [];
    seen.add(h.person);
    const terms = h.terms.map(([from, to]) => `${iso(from)}/${Number.isFinite(to) ? iso(to as Day) : '..'}`).join(', ');
    return [
      {
        kind: 'anachronism',
        about: [h.person],
        why: `named as ${h.office.name} (in office ${terms}) in a text that is of ${best}`,
        evidence: { start: h.start, end: h.end, exact: h.exact },
      },
    ];
  });
}
