// What could be known on a day: the articles that had appeared by then.

import type { Publication } from '../domain/index.js';
import { daysOf } from './days.js';
import { publishedDays } from './lineage/sketch.js';

/** How an article stands to a day: published by then, later, or of a date that is not known well enough to say. */
export type Known = 'known' | 'later' | 'unsure';

/**
 * Tells of each publication whether it was on `day` (EDTF) or before. What may have appeared later (an unsure or unknown date) is
 * `unsure`, so that nothing is shown as known before it was. Throws RangeError where `day` is no date.
 */
export function knownBy(day: string): (publication: Publication) => Known {
  const limit = daysOf(day)?.high;
  if (limit === undefined) throw new RangeError(`expected an EDTF date such as 2020-01-05, got ${JSON.stringify(day)}`);
  return (publication) => {
    const published = publishedDays(publication);
    if (published && published.high <= limit) return 'known';
    return published && published.low > limit ? 'later' : 'unsure';
  };
}
