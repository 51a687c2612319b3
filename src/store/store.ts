// What keeps a dossier's articles where they can be found: derived from the journal, can be deleted, is made again from it.

import type { Correction, DossierRecord, Inspection } from '../domain/index.js';
import type { DocumentEntry } from './journal.js';

/** What one journal entry of kind `document` came to. */
export interface ReadDocument {
  readonly number: number;
  readonly document: DocumentEntry;
  readonly inspections: readonly Inspection[];
}

/** A person's judgement of one sampled claim against its sentence. */
export interface Verdict {
  readonly claim: string;
  readonly right: boolean;
  /** What is wrong with it, in words; empty where right. */
  readonly why: string;
  readonly who: string;
  /** ISO 8601 instant. */
  readonly at: string;
}

export interface SearchHit {
  readonly article: string;
  /** Words around the best match, plain text; the matches stand between U+E000 and U+E001. */
  readonly excerpt: string;
}

export interface SearchHits {
  /** Best first. */
  readonly articles: readonly SearchHit[];
  /** Ids of claims whose sentence matches, best first. */
  readonly claims: readonly string[];
}

/**
 * One dossier's articles, claims and decisions. Every write is one transaction: all of it or nothing.
 * The same contract suite (store.contract.ts) runs on every implementation.
 */
export interface Store {
  /** Number of the last journal entry that is in; 0 for an empty store. */
  applied(): Promise<number>;
  /** Which program and knowledge the inspections were made with; null for an empty store. */
  madeWith(): Promise<string | null>;
  setMadeWith(version: string): Promise<void>;

  /** Adds documents with their articles; afterwards `applied()` is `upTo`. An article that is already there stays as it is. */
  addDocuments(documents: readonly ReadDocument[], upTo: number): Promise<void>;
  addCorrection(correction: Correction, number: number): Promise<void>;
  addVerdict(verdict: Verdict, number: number): Promise<void>;

  /** Those of the given SHA-256 sums that are in. */
  known(hashes: readonly string[]): Promise<ReadonlySet<string>>;
  counts(): Promise<{ readonly documents: number; readonly articles: number; readonly claims: number }>;
  /** Every inspection, by id of its article, a page at a time. */
  inspections(): AsyncIterable<Inspection>;
  /** Null where there is no such article. */
  inspection(article: string): Promise<Inspection | null>;
  /** The document that an article was read from; null where there is no such article. */
  documentOf(article: string): Promise<DocumentEntry | null>;
  /** In the order in which they were made. */
  corrections(): Promise<readonly Correction[]>;
  verdicts(): Promise<readonly Verdict[]>;

  /** Words, "phrases", or, -not, over titles, texts and sentences, in every language at once. Any string is a valid query. */
  search(query: string, limit: number): Promise<SearchHits>;

  /** The record as last put, with the number it was made at; null where there is none. */
  record(): Promise<{ readonly kept: DossierRecord; readonly at: number } | null>;
  putRecord(kept: DossierRecord, at: number): Promise<void>;

  close(): Promise<void>;
}
