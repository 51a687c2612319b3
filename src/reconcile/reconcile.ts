// Claims of several articles to one record: copies folded, accounts merged, disputes kept.

import type { Correction, DossierRecord, Inspection, Knowledge } from '../domain/index.js';
import { Reconciler } from './reconciler.js';

/** Pure, and independent of the order of `inspections`; of two with one article id the first counts. */
export function reconcile(
  inspections: readonly Inspection[],
  knowledge: Knowledge,
  corrections: readonly Correction[] = [],
): DossierRecord {
  const reconciler = new Reconciler(knowledge, corrections);
  for (const inspection of [...inspections].sort((a, b) => (a.article.id < b.article.id ? -1 : 1)))
    reconciler.add(inspection);
  return reconciler.record();
}
