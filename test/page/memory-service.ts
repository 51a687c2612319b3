// A dossier kept in memory, for tests of the page: the same door as the stored one, with decisions applied by hand.

import type { Article, Correction, Decision, DossierRecord, Entry, Inspection } from '../../src/domain/index.js';
import type {
  CorrectionState,
  DossierService,
  FileToRead,
  Original,
  ReadEvent,
  Verdict,
} from '../../src/server/dossier-service.js';

function apply(record: DossierRecord, decision: Decision): DossierRecord {
  const change = (id: string, to: (entry: Entry) => Entry): DossierRecord => ({
    ...record,
    entries: record.entries.map((entry) => (entry.id === id ? to(entry) : entry)),
  });
  switch (decision.kind) {
    case 'accept':
      return change(decision.entry, (entry) => ({ ...entry, review: 'accepted' }));
    case 'reject':
      return change(decision.entry, (entry) => ({ ...entry, review: 'rejected' }));
    case 'edit':
      return change(decision.entry, (entry) => ({ ...entry, [decision.field]: decision.value, review: 'edited' }));
    case 'merge': {
      const parts = record.entries.filter((entry) => decision.entries.includes(entry.id));
      const first = parts[0];
      if (!first) return record;
      const merged: Entry = {
        ...first,
        claims: parts.flatMap((part) => part.claims),
        articles: [...new Set(parts.flatMap((part) => part.articles))],
        origins: parts.flatMap((part) => part.origins),
        independent: Math.max(...parts.map((part) => part.independent)),
        review: 'edited',
      };
      const rest = new Set(decision.entries.slice(1));
      return {
        ...record,
        entries: record.entries
          .filter((entry) => !rest.has(entry.id))
          .map((entry) => (entry === first ? merged : entry)),
      };
    }
    case 'split': {
      const entry = record.entries.find(({ id }) => id === decision.entry);
      if (!entry) return record;
      const part: Entry = { ...entry, id: `${entry.id}-part`, claims: decision.claims, disputes: [], review: 'edited' };
      const kept = change(entry.id, (old) => ({
        ...old,
        claims: old.claims.filter((claim) => !decision.claims.includes(claim)),
        review: 'edited',
      }));
      return { ...kept, entries: [...kept.entries, part] };
    }
    default:
      return record;
  }
}

export interface Memory {
  readonly name: string;
  readonly record: DossierRecord;
  readonly inspections: ReadonlyMap<string, Inspection>;
  readonly originals?: ReadonlyMap<string, Original>;
}

export function memoryService(memory: Memory): DossierService {
  const corrections: Correction[] = [];
  const verdicts: Verdict[] = [];
  let reads = 0;
  const read: Article[] = [];
  const undone = () =>
    new Set(corrections.flatMap(({ decision }) => (decision.kind === 'undo' ? [decision.correction] : [])));
  const current = () => {
    const gone = undone();
    return corrections
      .filter(({ id, decision }) => decision.kind !== 'undo' && !gone.has(id))
      .reduce<DossierRecord>((record, { decision }) => apply(record, decision), memory.record);
  };
  return {
    name: memory.name,
    revision: () => `r${corrections.length}.${reads}`,
    record: async (asOf) => {
      const record = current();
      if (asOf === undefined) return record;
      const known = new Set(record.articles.filter((a) => (a.publication.best ?? '') <= asOf).map(({ id }) => id));
      return { ...record, entries: record.entries.filter((entry) => entry.articles.some((id) => known.has(id))) };
    },
    article: async (id) => memory.inspections.get(id) ?? null,
    original: async (id) => {
      const kept = memory.originals?.get(id);
      if (kept) return kept;
      const article = memory.inspections.get(id)?.article;
      return article
        ? { name: article.name, mediaType: 'text/plain', bytes: new TextEncoder().encode(article.text) }
        : null;
    },
    search: async (query, limit) => {
      const wanted = query.toLocaleLowerCase();
      const record = current();
      const articles = [];
      for (const { article } of memory.inspections.values()) {
        const at = article.text.toLocaleLowerCase().indexOf(wanted);
        if (at >= 0) articles.push({ id: article.id, excerpt: article.text.slice(Math.max(0, at - 60), at + 90) });
      }
      return {
        articles: articles.slice(0, limit),
        claims: record.claims
          .filter(({ evidence }) => evidence.sentence.toLocaleLowerCase().includes(wanted))
          .map(({ id }) => id),
      };
    },
    corrections: async () => {
      const gone = undone();
      return corrections.map(
        (correction): CorrectionState => ({
          correction,
          state: gone.has(correction.id) ? 'undone' : 'applied',
          note: null,
        }),
      );
    },
    correct: async (decision, who, why) => {
      if ('entry' in decision && !current().entries.some(({ id }) => id === decision.entry)) {
        throw new RangeError(`no entry ${decision.entry}`);
      }
      const number = corrections.length + 1;
      const correction: Correction = {
        id: `k-${number}`,
        decision,
        who,
        at: new Date(Date.UTC(2026, 0, 1, 12, number)).toISOString(),
        why,
      };
      corrections.push(correction);
      return correction;
    },
    readFiles: async (files: readonly FileToRead[], onEvent: (event: ReadEvent) => void) => {
      let failed = 0;
      for (const [done, file] of files.entries()) {
        onEvent({ kind: 'progress', step: 'read', done, total: files.length });
        if (file.bytes.length === 0) {
          failed += 1;
          onEvent({
            kind: 'issue',
            issue: {
              code: 'empty',
              severity: 'error',
              where: file.name,
              message: 'The file is empty. Send one with text.',
            },
          });
        } else {
          onEvent({ kind: 'article', id: `a-new-${read.length}`, title: file.name, known: false });
        }
      }
      reads += 1;
      onEvent({ kind: 'progress', step: 'record', done: files.length, total: files.length });
      onEvent({ kind: 'done', articles: files.length - failed, known: 0, failed });
    },
    reviewSample: async (size, seed) => {
      const ids = current().claims.map(({ id }) => id);
      return ids.map((_, at) => ids[(at * 7 + seed) % ids.length]!).slice(0, Math.min(size, ids.length));
    },
    verdicts: async () => verdicts,
    judge: async (verdict) => {
      const old = verdicts.findIndex(({ claim }) => claim === verdict.claim);
      if (old >= 0) verdicts.splice(old, 1);
      verdicts.push({ ...verdict, at: '2026-01-01T12:00:00.000Z' });
    },
    exportFormats: () => ['json', 'csv'],
    exportEntries: async (format, entries) => {
      const record = current();
      const kept = record.entries.filter(({ id }) => entries === null || entries.includes(id));
      return format === 'csv'
        ? {
            name: 'record.csv',
            mediaType: 'text/csv; charset=utf-8',
            body: `id\r\n${kept.map(({ id }) => id).join('\r\n')}`,
          }
        : { name: 'record.json', mediaType: 'application/json', body: JSON.stringify({ ...record, entries: kept }) };
    },
  };
}
