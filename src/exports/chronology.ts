// The record arranged for reading: entries by date, sources numbered, evidence chosen. Every readable format is drawn from this.

import type { ArticleSummary, Claim, Dispute, DossierRecord, Entry } from '../domain/index.js';
import { edtfDays } from './edtf-words.js';

export interface Source {
  /** From 1, by date of publication. */
  readonly number: number;
  readonly article: ArticleSummary;
}

export interface ChronologyEntry {
  readonly entry: Entry;
  /** Sorts; null for an undated entry. */
  readonly day: string | null;
  /** Numbers of its sources, ascending. */
  readonly sources: readonly number[];
  /** Its words, one sentence an origin; at most three. */
  readonly quotes: readonly { readonly text: string; readonly source: number; readonly language: string }[];
  readonly disputes: readonly Dispute[];
}

export interface Chronology {
  readonly sources: readonly Source[];
  /** Events and statements by date, undated ones last; what a person rejected is left out. */
  readonly dated: readonly ChronologyEntry[];
  readonly undated: readonly ChronologyEntry[];
  readonly figures: readonly ChronologyEntry[];
  readonly relations: readonly ChronologyEntry[];
  readonly claims: ReadonlyMap<string, Claim>;
  readonly sourceOf: (article: string) => number;
}

const byText = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);

export function chronology(record: DossierRecord): Chronology {
  const published = (a: ArticleSummary) => {
    const date = a.publication.settled ?? a.publication.edtf;
    return (date && edtfDays(date).first) || '9999';
  };
  const sources = [...record.articles]
    .sort((a, b) => byText(published(a), published(b)) || byText(a.outlet ?? '', b.outlet ?? '') || byText(a.id, b.id))
    .map((article, i): Source => ({ number: i + 1, article }));
  const numbers = new Map(sources.map((s) => [s.article.id, s]));
  const claims = new Map(record.claims.map((c) => [c.id, c]));
  const disputes = new Map(record.disputes.map((d) => [d.id, d]));

  const arrange = (entry: Entry): ChronologyEntry => {
    const days = entry.time === null ? null : edtfDays(entry.time);
    return {
      entry,
      day: days?.first ?? days?.last ?? null,
      sources: entry.articles.flatMap((id) => numbers.get(id)?.number ?? []).sort((a, b) => a - b),
      quotes: quotes(entry, claims, numbers),
      disputes: entry.disputes.flatMap((id) => disputes.get(id) ?? []),
    };
  };
  const shown = record.entries.filter((e) => e.review !== 'rejected').map(arrange);
  const told = shown.filter(({ entry }) => entry.kind === 'event' || entry.kind === 'statement');
  const order = (a: ChronologyEntry, b: ChronologyEntry) =>
    byText(a.day ?? '9999', b.day ?? '9999') ||
    byText(a.entry.time ?? '', b.entry.time ?? '') ||
    b.entry.independent - a.entry.independent ||
    byText(a.entry.id, b.entry.id);
  return {
    sources,
    dated: told.filter((e) => e.day !== null).sort(order),
    undated: told.filter((e) => e.day === null).sort(order),
    figures: shown.filter(({ entry }) => entry.kind === 'figure').sort(order),
    relations: shown.filter(({ entry }) => entry.kind === 'relation').sort(order),
    claims,
    sourceOf: (article) => numbers.get(article)?.number ?? 0,
  };
}

/** One sentence an origin, the earliest published first; the same words once. */
function quotes(
  entry: Entry,
  claims: ReadonlyMap<string, Claim>,
  numbers: ReadonlyMap<string, Source>,
): ChronologyEntry['quotes'] {
  const originOf = new Map(entry.origins.flatMap((o, i) => o.articles.map((a) => [a, i] as const)));
  const candidates = entry.claims
    .flatMap((id) => claims.get(id) ?? [])
    .map((claim) => ({ claim, source: numbers.get(claim.article), origin: originOf.get(claim.article) ?? -1 }))
    .sort(
      (a, b) => (a.source?.number ?? 0) - (b.source?.number ?? 0) || a.claim.evidence.start - b.claim.evidence.start,
    );
  const chosen: typeof candidates = [];
  const said = new Set<string>();
  const origins = new Set<number>();
  for (const c of candidates) {
    const text = c.claim.evidence.sentence || c.claim.evidence.exact;
    if (chosen.length === 3 || said.has(text) || origins.has(c.origin)) continue;
    said.add(text);
    origins.add(c.origin);
    chosen.push(c);
  }
  return chosen.map(({ claim, source }) => ({
    text: claim.evidence.sentence || claim.evidence.exact,
    source: source?.number ?? 0,
    language: source?.article.language ?? 'und',
  }));
}
