// What the server asks of a dossier: the narrow door between the page and whatever keeps the record.

import type { Correction, Decision, DossierRecord, Inspection, Issue } from '../domain/index.js';

/** One file as it was dropped or pasted. */
export interface FileToRead {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** What happens while files are read, in order; `done` comes last and once. */
export type ReadEvent =
  | { readonly kind: 'progress'; readonly step: 'read' | 'record'; readonly done: number; readonly total: number }
  | { readonly kind: 'article'; readonly id: string; readonly title: string | null; readonly known: boolean }
  | { readonly kind: 'issue'; readonly issue: Issue }
  | { readonly kind: 'done'; readonly articles: number; readonly known: number; readonly failed: number };

/** The bytes an article was read from, as kept. */
export interface Original {
  readonly name: string | null;
  /** Media type as far as the input format tells it: `text/html`, `text/plain`, … */
  readonly mediaType: string;
  readonly bytes: Uint8Array;
}

/** Where the words of a search stand. */
export interface SearchHits {
  readonly articles: readonly { readonly id: string; readonly excerpt: string }[];
  /** Claims whose sentence holds the words. */
  readonly claims: readonly string[];
}

/** A correction with what became of it. */
export interface CorrectionState {
  readonly correction: Correction;
  /** `gone`: what it was about is no longer in the record. `conflict`: a later decision says otherwise. */
  readonly state: 'applied' | 'undone' | 'gone' | 'conflict';
  /** In words, for `gone` and `conflict`; else null. */
  readonly note: string | null;
}

/** A person's judgement of one sampled claim against its sentence. */
export interface Verdict {
  readonly claim: string;
  readonly right: boolean;
  /** What is wrong with it: `type`, `actor`, `place`, `time`, `figure`, `not-said`, or words; empty where right. */
  readonly why: string;
  readonly who: string;
  readonly at: string;
}

export interface Exported {
  readonly name: string;
  readonly mediaType: string;
  readonly body: string | Uint8Array;
}

export interface DossierService {
  readonly name: string;
  /** Changes whenever the record may have changed; the same string means the same record. */
  revision(): string;
  /** The record, or the record as known on a day (EDTF day). */
  record(asOf?: string): Promise<DossierRecord>;
  article(id: string): Promise<Inspection | null>;
  original(id: string): Promise<Original | null>;
  /** Full-text search over articles in all languages; `limit` bounds the articles returned. */
  search(query: string, limit: number): Promise<SearchHits>;
  corrections(): Promise<readonly CorrectionState[]>;
  /** Stores a decision and applies it; undoing is a decision too. Throws `RangeError` where the target does not exist. */
  correct(decision: Decision, who: string, why: string): Promise<Correction>;
  readFiles(files: readonly FileToRead[], onEvent: (event: ReadEvent) => void): Promise<void>;
  /** Ids of `size` claims drawn with `seed`: the same record and seed give the same draw. */
  reviewSample(size: number, seed: number): Promise<readonly string[]>;
  verdicts(): Promise<readonly Verdict[]>;
  judge(verdict: Omit<Verdict, 'at'>): Promise<void>;
  /** Names of the formats that `exportEntries` knows. */
  exportFormats(): readonly string[];
  /** The entries named, with their articles, in a format; null means all entries. */
  exportEntries(format: string, entries: readonly string[] | null): Promise<Exported>;
}
