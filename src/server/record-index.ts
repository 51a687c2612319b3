// Look-ups into one record, built once a revision, so that each request costs what it returns.

import type { ArticleSummary, Claim, Dispute, DossierRecord, Entry, Lineage } from '../domain/index.js';

export interface RecordIndex {
  readonly record: DossierRecord;
  readonly article: ReadonlyMap<string, ArticleSummary>;
  readonly claim: ReadonlyMap<string, Claim>;
  readonly entry: ReadonlyMap<string, Entry>;
  readonly dispute: ReadonlyMap<string, Dispute>;
  readonly entryOfClaim: ReadonlyMap<string, string>;
  readonly lineageOfArticle: ReadonlyMap<string, readonly Lineage[]>;
}

function byId<T extends { readonly id: string }>(values: readonly T[]): Map<string, T> {
  return new Map(values.map((value) => [value.id, value]));
}

/** What a source is called on the page: the outlet's name, or null where the publisher is unknown. */
export function sourceName(article: ArticleSummary): string | null {
  return article.outlet;
}

export function indexRecord(record: DossierRecord): RecordIndex {
  const entryOfClaim = new Map<string, string>();
  for (const entry of record.entries) for (const claim of entry.claims) entryOfClaim.set(claim, entry.id);
  const lineageOfArticle = new Map<string, Lineage[]>();
  for (const link of record.lineage) {
    for (const end of [link.from, link.to]) {
      const links = lineageOfArticle.get(end);
      if (links) links.push(link);
      else lineageOfArticle.set(end, [link]);
    }
  }
  return {
    record,
    article: byId(record.articles),
    claim: byId(record.claims),
    entry: byId(record.entries),
    dispute: byId(record.disputes),
    entryOfClaim,
    lineageOfArticle,
  };
}
