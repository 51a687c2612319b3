// All entries, disputes and series of a dossier.

import type { Article, Publication } from './article.js';
import type { Claim, ClaimKind, ClaimType, Figure, Modality } from './claim.js';
import type { CorrectionOutcome } from './correction.js';
import type { Flag, Grounded } from './grounded.js';
import type { Place } from './mention.js';
import type { Quote } from './span.js';

/** Everything the flow says of one article. */
export interface Inspection {
  readonly article: Article;
  readonly grounded: Grounded;
  readonly claims: readonly Claim[];
  /** Claims that failed the mechanical check "no value without its words", counted by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** An article as the record shows it. */
export interface ArticleSummary {
  readonly id: string;
  readonly name: string | null;
  readonly url: string | null;
  readonly title: string | null;
  readonly language: string;
  readonly outlet: string | null;
  readonly family: string | null;
  readonly agencies: readonly string[];
  readonly translated: boolean;
  readonly publication: Publication;
  readonly flags: readonly Flag[];
}

/** One voice behind an entry, after copies are folded. */
export interface Origin {
  /** Publisher family, agency or claimant that it stands for. */
  readonly name: string;
  readonly articles: readonly string[];
  /** One line an article folded into it: why it adds no voice. */
  readonly because: readonly { readonly article: string; readonly why: string }[];
  /** False for an unknown publisher, which adds no independence. */
  readonly counts: boolean;
}

export interface RecordActor {
  readonly id: string;
  readonly name: string;
}

/** Claims of one or several articles about the same thing. */
export interface Entry {
  readonly id: string;
  readonly kind: ClaimKind;
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly actors: readonly RecordActor[];
  readonly recipients: readonly RecordActor[];
  /** The best-supported place, and every other that was said. */
  readonly place: (Pick<Place, 'id' | 'name' | 'lat' | 'lon'> & Partial<Pick<Place, 'precision'>>) | null;
  readonly places: readonly { readonly name: string; readonly claims: readonly string[] }[];
  /** The best-supported time (EDTF), and every other that was said. */
  readonly time: string | null;
  readonly times: readonly { readonly edtf: string; readonly claims: readonly string[] }[];
  readonly figures: readonly (Figure & { readonly claims: readonly string[] })[];
  readonly modality: Modality;
  readonly quotation: string | null;
  readonly claims: readonly string[];
  readonly articles: readonly string[];
  readonly origins: readonly Origin[];
  /** Number of origins that count. */
  readonly independent: number;
  readonly disputes: readonly string[];
  /** What a person decided of it; null where nobody did. */
  readonly review: 'accepted' | 'rejected' | 'edited' | null;
}

/** Values of one entry that differ: they cannot all hold, or, where `compatible`, one is only a bound of the other. */
export interface Dispute {
  readonly id: string;
  readonly entry: string;
  readonly field: 'toll' | 'time' | 'place' | 'actors' | 'happened' | 'figure';
  readonly sides: readonly {
    readonly value: string;
    readonly claims: readonly string[];
    readonly origins: readonly string[];
    /** True where a later text of the same outlet replaces it. */
    readonly superseded: boolean;
  }[];
  /** UCDP fashion, for numbers; null otherwise. */
  readonly range: { readonly low: number; readonly best: number; readonly high: number } | null;
  /** True for tolls that could all hold ("at least 7" and "10"): a coder still has to give low, best and high. Absent: they cannot. */
  readonly compatible?: true;
}

/** Figures of the same thing over time. */
export interface Series {
  readonly id: string;
  readonly name: string;
  readonly unit: string;
  readonly points: readonly {
    readonly asOf: string | null;
    readonly figure: Figure;
    readonly claimant: string | null;
    readonly claim: string;
    readonly article: string;
  }[];
}

/** One article's text taken from another's. */
export interface Lineage {
  readonly from: string;
  readonly to: string;
  readonly kind: 'exact' | 'part' | 'reworded' | 'translated' | 'credited';
  /** 0..1 */
  readonly score: number;
  /** False where it is not known who had it first. */
  readonly directed: boolean;
  readonly why: string;
  readonly passages: readonly { readonly from: Quote; readonly to: Quote }[];
}

export interface DossierRecord {
  readonly articles: readonly ArticleSummary[];
  readonly claims: readonly Claim[];
  readonly entries: readonly Entry[];
  readonly series: readonly Series[];
  readonly disputes: readonly Dispute[];
  readonly lineage: readonly Lineage[];
  /** How each standing correction fared, in the order made; undone ones are left out. Absent means there are none. */
  readonly corrections?: readonly CorrectionOutcome[];
}
