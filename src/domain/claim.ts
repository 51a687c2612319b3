// What one article says, in one place: an event, a statement, a figure or a relation, with the words that say so.

import type { Place, Step } from './mention.js';
import type { Quote } from './span.js';

/** PLOVER event types (openeventdata/PLOVER), in the order of its manual. */
export const ploverTypes = [
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'RETREAT',
  'REQUEST',
  'ACCUSE',
  'REJECT',
  'THREATEN',
  'PROTEST',
  'SANCTION',
  'MOBILIZE',
  'COERCE',
  'ASSAULT',
] as const;
export type PloverType = (typeof ploverTypes)[number];

/** Our own STATE is a plain statement, which PLOVER drops. */
export type ClaimType = PloverType | 'STATE' | 'FIGURE' | 'RELATION';
export type ClaimKind = 'event' | 'statement' | 'figure' | 'relation';

/** `asserted` as done; `planned` announced, ordered or threatened; `possible` may, hypothetical; `conditional` hearsay ("aurait tué"); `denied`. */
export type Modality = 'asserted' | 'planned' | 'possible' | 'conditional' | 'denied';

/** An actor in a claim: who it is, and the words that name it there. */
export interface ActorRef {
  readonly id: string;
  readonly name: string;
  readonly mention: string;
  /** Where those words stand; outside the claim's sentence only for pronouns and descriptions, whose step is in `steps`. */
  readonly start: number;
  readonly end: number;
}

export interface Figure {
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly approximate: boolean;
  /** English singular where the language pack knows it ("soldier"), else the lemma as printed; null for a bare number. */
  readonly unit: string | null;
}

export type RelationType =
  | 'office'
  | 'spokesperson-of'
  | 'leads'
  | 'led-by'
  | 'member-of'
  | 'part-of'
  | 'backed-by'
  | 'allied-with'
  | 'opposed-to'
  | 'successor-of'
  | 'designated-as';

/** A link of cause between two claims of one article, where the text says so. */
export interface ClaimLink {
  readonly kind: 'reprisal-for' | 'after' | 'because-of' | 'in-response-to' | 'content-of';
  readonly claim: string;
  readonly exact: string;
}

export interface Claim {
  /** `c-` and 16 hexadecimal digits: article id, evidence, type and roles. Stable over runs. */
  readonly id: string;
  readonly article: string;
  readonly kind: ClaimKind;
  readonly type: ClaimType;
  /** Finer kind (PLOVER mode: `aerial`, `withdraw`…); null where not told. */
  readonly mode: string | null;
  readonly actors: readonly ActorRef[];
  readonly recipients: readonly ActorRef[];
  readonly place: (Pick<Place, 'id' | 'name' | 'lat' | 'lon'> & { readonly mention: string }) | null;
  /** `mention` is empty where no words of the text name it: then `steps` say how it was got ("news without a day of its own"). */
  readonly time: { readonly edtf: string; readonly mention: string } | null;
  readonly figure: Figure | null;
  readonly relation: RelationType | null;
  /** Statements: the words reported, direct or indirect; else null. */
  readonly quotation: string | null;
  readonly modality: Modality;
  /** Who is cited for it, nearest first: an Iraqi official → AFP. Empty: the outlet itself says it. */
  readonly attribution: readonly ActorRef[];
  /** `exact` is the clause; `sentence` the whole sentence(s) around it. */
  readonly evidence: Quote & { readonly sentence: string };
  /** How derived values were got ("mardi" → 2021-04-06; "le groupe" → Kata'ib Hezbollah). */
  readonly steps: readonly Step[];
  readonly links: readonly ClaimLink[];
  /** Name of the rule that made it. */
  readonly rule: string;
}
