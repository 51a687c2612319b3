// A dossier as the server sees it: the store's dossier behind the server's narrow door.

import { createHash } from 'node:crypto';
import type { Correction, Decision, DossierRecord, Issue } from '../domain/index.js';
import { formats } from '../exports/formats.js';
import { pin, standing } from '../reconcile/corrections.js';
import type { Dossier } from '../store/dossier.js';
import type { CorrectionState, DossierService } from './dossier-service.js';

const mediaTypes: Readonly<Record<string, string>> = {
  html: 'text/html',
  text: 'text/plain',
  jsonl: 'application/jsonl',
};

/** The first 16 hexadecimal digits of the SHA-256 of the parts. */
function digest(...parts: readonly string[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** Why the decision can't be about this record, in words; null where it can. */
function missing(decision: Decision, record: DossierRecord, corrections: readonly Correction[]): string | null {
  const entries = new Set(record.entries.map((e) => e.id));
  const named = (ids: readonly string[], known: ReadonlySet<string>, what: string) => {
    const stranger = ids.find((id) => !known.has(id));
    return stranger === undefined ? null : `There is no ${what} ${JSON.stringify(stranger)}.`;
  };
  switch (decision.kind) {
    case 'accept':
    case 'reject':
    case 'edit':
      return named([decision.entry], entries, 'entry');
    case 'merge':
      return named(decision.entries, entries, 'entry');
    case 'split':
      return (
        named([decision.entry], entries, 'entry') ??
        named(decision.claims, new Set(record.claims.map((c) => c.id)), 'claim')
      );
    case 'same-actor':
    case 'different-actor': {
      const actors = record.claims.flatMap((c) => [...c.actors, ...c.recipients, ...c.attribution].map((a) => a.id));
      return named(decision.actors, new Set(actors), 'actor');
    }
    case 'same-origin':
    case 'different-origin':
      return named(decision.articles, new Set(record.articles.map((a) => a.id)), 'article');
    case 'set-date':
      return named([decision.article], new Set(record.articles.map((a) => a.id)), 'article');
    case 'undo':
      return named([decision.correction], new Set(corrections.map((c) => c.id)), 'correction');
  }
}

/** `now`: the clock, as an ISO 8601 instant. */
export function dossierService(dossier: Dossier, now: () => string): DossierService {
  // One record a revision: reading it touches every article, and each answer of the page needs it.
  let held: { readonly revision: number; readonly record: Promise<DossierRecord> } | null = null;
  const current = (): Promise<DossierRecord> => {
    if (held?.revision !== dossier.revision) {
      const record = dossier.record();
      held = { revision: dossier.revision, record };
      record.catch(() => {
        held = null;
      });
    }
    return held!.record;
  };
  return {
    name: dossier.name,
    revision: () => `${dossier.layout.id.slice(0, 8)}-${dossier.revision}`,
    async record(asOf) {
      return asOf === undefined ? current() : (await dossier.recordAsOf(asOf)).record;
    },
    article: (id) => dossier.inspection(id),
    async original(id) {
      const found = await dossier.original(id);
      if (!found) return null;
      const format = (await dossier.inspection(id))?.article.format ?? '';
      const { name, contentType } = found.document;
      return { name, bytes: found.bytes, mediaType: mediaTypes[format] ?? contentType ?? 'application/octet-stream' };
    },
    async search(query, limit) {
      const { articles, claims } = await dossier.search(query, limit);
      return { articles: articles.map(({ article, excerpt }) => ({ id: article, excerpt })), claims };
    },
    async corrections() {
      const all = await dossier.corrections();
      const still = new Set(standing(all).map((c) => c.id));
      const outcomes = new Map(((await current()).corrections ?? []).map((o) => [o.correction, o]));
      return all.map((correction): CorrectionState => {
        const outcome = outcomes.get(correction.id);
        if (!still.has(correction.id)) return { correction, state: 'undone', note: null };
        if (outcome?.conflict !== undefined) return { correction, state: 'conflict', note: outcome.why };
        if (outcome && !outcome.applied) return { correction, state: 'gone', note: outcome.why };
        return { correction, state: 'applied', note: null };
      });
    },
    async correct(given, who, why) {
      const record = await current();
      const reason = missing(given, record, await dossier.corrections());
      if (reason !== null) throw new RangeError(reason);
      const decision = pin(given, record);
      const at = now();
      const correction: Correction = {
        id: `d-${digest(at, String(dossier.revision), JSON.stringify(decision))}`,
        decision,
        who,
        at,
        why,
      };
      await dossier.correct(correction);
      return correction;
    },
    async readFiles(files, onEvent) {
      let [articles, known, failed] = [0, 0, 0];
      for (const [i, { name, bytes }] of files.entries()) {
        onEvent({ kind: 'progress', step: 'read', done: i, total: files.length });
        const [outcome] = await dossier.read([{ name, bytes }], now());
        for (const { id, title } of outcome!.articles) onEvent({ kind: 'article', id, title, known: false });
        for (const issue of outcome!.issues as readonly Issue[]) onEvent({ kind: 'issue', issue });
        articles += outcome!.articles.length;
        known += outcome!.known ? 1 : 0;
        failed += outcome!.issues.some((issue) => issue.severity === 'error') ? 1 : 0;
      }
      onEvent({ kind: 'progress', step: 'record', done: 0, total: 1 });
      await current();
      onEvent({ kind: 'done', articles, known, failed });
    },
    async reviewSample(size, seed) {
      // The order of digests is as good as a draw, and the same for everyone with the same record and seed.
      const { claims } = await current();
      return claims
        .map((c) => ({ id: c.id, key: digest(String(seed), c.id) }))
        .sort((a, b) => (a.key < b.key ? -1 : 1))
        .slice(0, size)
        .map((c) => c.id);
    },
    verdicts: () => dossier.verdicts(),
    judge: (verdict) => dossier.judge({ ...verdict, at: now() }),
    exportFormats: () => formats.map((f) => f.name),
    async exportEntries(name, entries) {
      const format = formats.find((f) => f.name === name);
      if (!format) throw new RangeError(`There is no format ${JSON.stringify(name)}.`);
      const whole = await current();
      const record = entries === null ? whole : only(whole, new Set(entries));
      const body = [...format.write(record, { name: dossier.name, asOf: null })].join('');
      return { name: `${dossier.name}.${format.name}`, mediaType: format.mediaType, body };
    },
  };
}

/** The record with these entries alone, and what they rest on. */
function only(record: DossierRecord, ids: ReadonlySet<string>): DossierRecord {
  const entries = record.entries.filter((e) => ids.has(e.id));
  const claims = new Set(entries.flatMap((e) => e.claims));
  const articles = new Set(entries.flatMap((e) => e.articles));
  return {
    articles: record.articles.filter((a) => articles.has(a.id)),
    claims: record.claims.filter((c) => claims.has(c.id)),
    entries,
    series: record.series
      .map((s) => ({ ...s, points: s.points.filter((p) => claims.has(p.claim)) }))
      .filter((s) => s.points.length > 0),
    disputes: record.disputes.filter((d) => ids.has(d.entry)),
    lineage: record.lineage.filter((l) => articles.has(l.from) && articles.has(l.to)),
  };
}
