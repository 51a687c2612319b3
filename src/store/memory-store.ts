// The store in memory: for tests of what stands on a store, and to say in plain code what the contract asks.

import type { Correction, DossierRecord, Inspection } from '../domain/index.js';
import type { DocumentEntry } from './journal.js';
import type { ReadDocument, SearchHits, Store, Verdict } from './store.js';

const fold = (text: string) => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

export class MemoryStore implements Store {
  private last = 0;
  private version: string | null = null;
  private readonly documents = new Map<string, DocumentEntry>();
  private readonly articles = new Map<string, { document: DocumentEntry; inspection: Inspection }>();
  private readonly decided = new Map<number, Correction>();
  private readonly judged = new Map<number, Verdict>();
  private lastRecord: { kept: DossierRecord; at: number } | null = null;

  async applied() {
    return this.last;
  }

  async madeWith() {
    return this.version;
  }

  async setMadeWith(version: string) {
    this.version = version;
  }

  async addDocuments(documents: readonly ReadDocument[], upTo: number) {
    for (const { document, inspections } of documents) {
      if (!this.documents.has(document.sha256)) this.documents.set(document.sha256, document);
      for (const inspection of inspections) {
        const { id } = inspection.article;
        if (!this.articles.has(id)) this.articles.set(id, { document, inspection: structuredClone(inspection) });
      }
    }
    this.last = upTo;
  }

  async addCorrection(correction: Correction, number: number) {
    this.decided.set(number, correction);
    this.last = number;
  }

  async addVerdict(verdict: Verdict, number: number) {
    this.judged.set(number, verdict);
    this.last = number;
  }

  async known(hashes: readonly string[]) {
    return new Set(hashes.filter((h) => this.documents.has(h)));
  }

  async counts() {
    const claims = [...this.articles.values()].reduce((sum, a) => sum + a.inspection.claims.length, 0);
    return { documents: this.documents.size, articles: this.articles.size, claims };
  }

  async *inspections() {
    const sorted = [...this.articles].sort(([a], [b]) => (a < b ? -1 : 1));
    for (const [, { inspection }] of sorted) yield inspection;
  }

  async inspection(article: string) {
    return this.articles.get(article)?.inspection ?? null;
  }

  async documentOf(article: string) {
    return this.articles.get(article)?.document ?? null;
  }

  async corrections() {
    return [...this.decided.values()];
  }

  async verdicts() {
    return [...this.judged.values()];
  }

  /** Every word of the query must occur, accents and case aside; no stemming, no ranking. */
  async search(query: string, limit: number): Promise<SearchHits> {
    const words = fold(query).match(/[\p{L}\p{N}]+/gu) ?? [];
    if (words.length === 0) return { articles: [], claims: [] };
    const holds = (text: string) => words.every((w) => fold(text).includes(w));
    const articles: { article: string; excerpt: string }[] = [];
    const claims: string[] = [];
    for await (const { article, claims: own } of this.inspections()) {
      if (holds(`${article.title} ${article.text}`))
        articles.push({ article: article.id, excerpt: article.text.slice(0, 200) });
      for (const claim of own) if (holds(claim.evidence.sentence)) claims.push(claim.id);
    }
    return { articles: articles.slice(0, limit), claims: claims.slice(0, limit * 10) };
  }

  async record() {
    return this.lastRecord;
  }

  async putRecord(kept: DossierRecord, at: number) {
    this.lastRecord = { kept: structuredClone(kept), at };
  }

  async close() {}
}
