// Which of the dates stated around a text is its publication: the judging of what the page says of itself.

import type { Article, DeclaredDate, Reason } from '../../domain/index.js';
import { type Day, day } from '../times/calendar.js';

/** A stated date at the precision stated, without its hour. */
export interface Stated {
  readonly date: DeclaredDate;
  readonly lo: Day;
  readonly hi: Day;
  readonly edtf: string;
}

export interface Judged {
  /** The one taken for publication; null where none is fit. */
  readonly chosen: Stated | null;
  /** The text cannot be later than this (it was changed then): null where unknown. */
  readonly notAfter: Stated | null;
  /** Others that differ from the chosen one by more than a day. */
  readonly against: readonly Stated[];
  readonly because: readonly Reason[];
}

function stated(date: DeclaredDate): Stated | null {
  const m = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(date.edtf);
  if (!m) return null;
  const [y, mo, d] = [Number(m[1]), Number(m[2] ?? 0), Number(m[3] ?? 0)];
  // before newspapers, or a mark that stands for no date (0001-01-01, 9999-12-31)
  if (y < 1600 || y > 2200 || mo > 12 || d > 31) return null;
  const lo = day(y, mo || 1, d || 1);
  const hi = d ? lo : mo ? day(y, mo + 1, 1) - 1 : day(y, 12, 31);
  return { date, lo, hi, edtf: m[0] };
}

const far = (a: Stated, b: Stated): number => Math.max(0, a.lo - b.hi, b.lo - a.hi);
const fine = (s: Stated): number => (s.hi === s.lo ? 2 : s.hi - s.lo < 40 ? 1 : 0);

/**
 * Order of trust: stated as published, in the address, printed without a meaning. A later "published" than "modified" is
 * a page that was put together again: the address or the printed date goes before it. A modification date is never
 * publication, only its upper bound.
 */
export function judge(article: Article): Judged {
  const all = article.declared.map(stated).filter((s): s is Stated => s !== null);
  const modified = all.filter((s) => s.date.kind === 'modified').sort((a, b) => a.lo - b.lo);
  const published = all.filter((s) => s.date.kind === 'published' && s.date.basis === 'declared');
  const url = all.filter((s) => s.date.basis === 'url');
  const shown = all.filter((s) => s.date.kind === 'shown' && s.date.basis === 'declared');
  const because: Reason[] = [];
  const firstModified = modified[0] ?? null;
  const late = (s: Stated): boolean => firstModified !== null && s.lo > firstModified.hi + 1;
  const trusted = [
    ...published.filter((s) => !late(s)),
    ...url,
    ...shown.filter((s) => !late(s)),
    ...published.filter(late),
  ];
  let chosen = trusted[0] ?? null;
  if (chosen) {
    // the address often has only year and month: take the finer one that lies within it
    const finer = trusted.find((s) => fine(s) > fine(chosen!) && far(s, chosen!) === 0);
    if (finer) chosen = finer;
    because.push({ exact: chosen.date.exact, says: `stated as ${chosen.date.kind} (${chosen.date.where})` });
  }
  const against = chosen ? [...published, ...url, ...shown].filter((s) => far(s, chosen!) > 1) : [];
  for (const s of against)
    because.push({
      exact: s.date.exact,
      says: `also stated (${s.date.where}): ${s.edtf}; not taken, because the other is trusted more`,
    });
  if (firstModified && (!chosen || firstModified.lo > chosen.hi))
    because.push({
      exact: firstModified.date.exact,
      says: `changed on ${firstModified.edtf} (${firstModified.date.where}), so published by then`,
    });
  return { chosen, notAfter: firstModified, against, because };
}
