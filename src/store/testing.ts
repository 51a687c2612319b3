// A flow of little rules for tests of the dossier: one article a file, a claim a sentence; and options to open one with.

import type { Article, DossierRecord, Inspection } from '../domain/index.js';
import { sampleInspection } from '../exports/sample.js';
import { emptyKnowledge } from '../knowledge/load.js';
import type { Keeping } from './derived.js';
import type { Flow, OpenOptions } from './dossier.js';
import { MemoryStore } from './memory-store.js';
import { sha256 } from './originals.js';

/** A file that begins with a NUL is binary; every other is an article, its first line the title. */
export const testFlow: Flow = {
  readArticles(bytes, hint) {
    const where = hint.name ?? '-';
    if (bytes.length === 0 || bytes[0] === 0) {
      return { articles: [], issues: [{ code: 'binary', severity: 'error', where, message: 'It is no text.' }] };
    }
    const text = Buffer.from(bytes).toString('utf8');
    const article: Article = {
      ...sampleInspection().article,
      id: `a-${sha256(bytes).slice(0, 16)}`,
      name: hint.name ?? null,
      url: hint.url ?? null,
      title: text.split('\n')[0]!,
      text,
    };
    return { articles: [article], issues: [] };
  },
  inspect(article): Inspection {
    const { grounded, claims, dropped } = sampleInspection();
    const sentences = article.text.split('. ');
    return {
      article,
      grounded,
      claims: sentences.map((sentence, i) => ({
        ...claims[0]!,
        id: `c-${article.id}-${i}`,
        article: article.id,
        evidence: { start: 0, end: 0, exact: '', sentence },
      })),
      dropped,
    };
  },
  async makeRecord(read, _knowledge, corrections = []): Promise<DossierRecord> {
    const inspections: Inspection[] = [];
    for await (const one of read()) inspections.push(one);
    return {
      articles: inspections.map(({ article: a, grounded }) => ({
        id: a.id,
        name: a.name,
        url: a.url,
        title: a.title,
        language: a.language,
        outlet: null,
        family: null,
        agencies: corrections.map((c) => c.id),
        translated: false,
        publication: grounded.publication,
        flags: [],
      })),
      claims: inspections.flatMap((i) => i.claims),
      entries: [],
      series: [],
      disputes: [],
      lineage: [],
    };
  },
};

/** Stores in memory that outlive their dossier's closing, each under its folder: a database without its seconds. */
export function memoryKeeping(): Keeping {
  const stores = new Map<string, MemoryStore>();
  return {
    async open({ dir }) {
      const store = stores.get(dir) ?? new MemoryStore();
      stores.set(dir, store);
      return { store, renewed: null };
    },
    async drop({ dir }) {
      stores.delete(dir);
    },
  };
}

export const testOptions: OpenOptions = {
  flow: testFlow,
  create: true,
  loadKnowledge: () => emptyKnowledge,
  madeWith: () => 'test',
};
