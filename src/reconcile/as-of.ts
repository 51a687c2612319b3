// What could be known on a day: the articles that had appeared by then.

import type { Inspection } from '../domain/index.js';
import { daysOf } from './days.js';
import { publishedDays } from './lineage/sketch.js';

/**
 * Articles published on `day` (EDTF) or before. One that may have appeared later (an unsure or unknown date) is left out,
 * and counted, so that nothing is shown as known before it was.
 */
export function asKnownOn(
  inspections: readonly Inspection[],
  day: string,
): { known: Inspection[]; later: number; unsure: number } {
  const limit = daysOf(day)?.high;
  if (limit === undefined) throw new RangeError(`expected an EDTF date such as 2020-01-05, got ${JSON.stringify(day)}`);
  const known: Inspection[] = [];
  let [later, unsure] = [0, 0];
  for (const inspection of inspections) {
    const published = publishedDays(inspection.grounded.publication);
    if (published && published.high <= limit) known.push(inspection);
    else if (published && published.low > limit) later++;
    else unsure++;
  }
  return { known, later, unsure };
}
