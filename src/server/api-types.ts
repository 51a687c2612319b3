// The shapes that the HTTP API answers with; the page reads the same types.

import type {
  ArticleSummary,
  Claim,
  ClaimKind,
  ClaimType,
  Correction,
  Dispute,
  Entry,
  Figure,
  Inspection,
  Lineage,
  Modality,
  Series,
} from '../domain/index.js';
import type { CorrectionState, Verdict } from './dossier-service.js';

/** An entry as one row: numbers point into the tables of the same overview, so that 10,000 rows stay small. */
export interface EntryRow {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly modality: Modality;
  readonly actors: readonly number[];
  readonly recipients: readonly number[];
  /** Index in `places`; -1 for none. */
  readonly place: number;
  readonly time: string | null;
  /** Up to three different figures that were said: more than one means that they are not the same. */
  readonly figures: readonly Figure[];
  /** The sentence that says it best, cut at 200 characters, with its language. */
  readonly words: string;
  readonly language: string;
  /** Indexes in `sources` and `languages` of the articles behind it. */
  readonly sources: readonly number[];
  readonly languages: readonly number[];
  readonly articles: number;
  readonly independent: number;
  readonly disputes: number;
  readonly review: Entry['review'];
}

export interface PlaceRow {
  readonly id: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  /** `point`, `city`, `country`…; null where the record does not tell. */
  readonly precision: string | null;
}

/** Everything the lists, filters, map and network need, in one answer. */
export interface Overview {
  readonly dossier: string;
  readonly revision: string;
  readonly asOf: string | null;
  readonly actors: readonly { readonly id: string; readonly name: string }[];
  readonly places: readonly PlaceRow[];
  readonly sources: readonly string[];
  readonly languages: readonly string[];
  /** In order of time; entries without one come last. */
  readonly entries: readonly EntryRow[];
  readonly counts: { readonly articles: number; readonly series: number; readonly disputes: number };
}

/** One entry with everything that it rests on. */
export interface EntryDetail {
  readonly entry: Entry;
  readonly claims: readonly Claim[];
  readonly articles: readonly ArticleSummary[];
  readonly disputes: readonly Dispute[];
  /** Claims of a dispute's sides that stand in other entries: who is accused, who denies it. */
  readonly beside: readonly { readonly claim: Claim; readonly article: ArticleSummary }[];
  /** Copies among the entry's own articles. */
  readonly lineage: readonly Lineage[];
  readonly series: readonly { readonly id: string; readonly name: string }[];
  /** Entries that the texts name as cause or consequence. */
  readonly links: readonly {
    readonly kind: Claim['links'][number]['kind'];
    /** `out`: this entry is said to follow from the other. */
    readonly direction: 'out' | 'in';
    readonly entry: string;
    readonly exact: string;
  }[];
  readonly corrections: readonly CorrectionState[];
}

export interface ArticleDetail {
  readonly inspection: Inspection;
  readonly summary: ArticleSummary | null;
  readonly lineage: readonly Lineage[];
  /** Claim id → entry id. */
  readonly entries: Readonly<Record<string, string>>;
  /** Titles of the articles that `lineage` names. */
  readonly others: readonly ArticleSummary[];
}

export interface ActorDetail {
  readonly id: string;
  readonly name: string;
  /** Words that name it in claims, the most frequent first. */
  readonly aliases: readonly { readonly text: string; readonly count: number }[];
  readonly relations: readonly {
    readonly type: string;
    readonly direction: 'out' | 'in';
    readonly other: { readonly id: string; readonly name: string } | null;
    readonly time: string | null;
    readonly entry: string | null;
    readonly claim: string;
    readonly words: string;
  }[];
}

export interface SourceRow {
  readonly name: string;
  readonly family: string | null;
  readonly languages: readonly string[];
  readonly articles: number;
  readonly entries: number;
  /** Entries that nobody else reports independently. */
  readonly alone: number;
  readonly disputed: number;
  /** Articles whose text comes from another source, and articles of it that others took. */
  readonly copied: number;
  readonly copiedBy: number;
  readonly translated: number;
  readonly flags: number;
}

export interface Sources {
  readonly sources: readonly SourceRow[];
  /** Who takes text from whom: `from` had it first. */
  readonly copies: readonly {
    readonly from: string;
    readonly to: string;
    readonly count: number;
    readonly kinds: readonly Lineage['kind'][];
    readonly directed: boolean;
  }[];
}

export interface SearchAnswer {
  readonly query: string;
  readonly entries: readonly string[];
  readonly articles: readonly {
    readonly id: string;
    readonly title: string | null;
    readonly outlet: string | null;
    readonly language: string;
    readonly date: string | null;
    readonly excerpt: string;
  }[];
}

export interface SeriesAnswer {
  readonly series: readonly Series[];
  readonly disputes: readonly Dispute[];
  /** Articles and sentences of the points, by claim id. */
  readonly claims: Readonly<
    Record<
      string,
      {
        readonly sentence: string;
        readonly exact: string;
        readonly entry: string | null;
        readonly outlet: string | null;
        readonly language: string;
      }
    >
  >;
}

export interface ReviewAnswer {
  readonly seed: number;
  readonly claims: readonly {
    readonly claim: Claim;
    readonly entry: string | null;
    readonly outlet: string | null;
    readonly title: string | null;
    readonly language: string;
  }[];
  readonly verdicts: readonly Verdict[];
}

export interface Corrected {
  readonly correction: Correction;
  readonly revision: string;
}
