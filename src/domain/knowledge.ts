// What knowledge packs say of the world: never evidence, only the key to what the words stand for.

import type { ActorKind, PlacePrecision } from './mention.js';

/** A spelling, in one language or script; `language` absent means any. */
export interface Alias {
  readonly text: string;
  readonly language?: string;
}

export interface KnownActor {
  /** `wikidata:Q…` where sure, else `actor:kebab-name`. */
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2, null for none. */
  readonly country: string | null;
  readonly aliases: readonly Alias[];
  /** Ids of actors it is a part or member of. */
  readonly memberOf: readonly string[];
  readonly backedBy: readonly string[];
  readonly leads: readonly string[];
  readonly source: string;
  readonly note?: string;
}

/** A post that one person at a time holds. Dates are EDTF; `end` null while in office. */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** Actor that the office belongs to. */
  readonly of: string;
  readonly holders: readonly { readonly actor: string; readonly start: string; readonly end: string | null }[];
  readonly source: string;
}

export interface KnownPlace {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  readonly country: string | null;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
  readonly source: string;
}

export interface KnownOutlet {
  readonly id: string;
  readonly name: string;
  readonly kind: 'outlet' | 'agency';
  readonly aliases: readonly string[];
  /** Host names, without `www.`. */
  readonly domains: readonly string[];
  /** Publisher family: outlets of one family are one voice. */
  readonly family: string;
  readonly country: string | null;
  readonly stateMedia: boolean;
  readonly source: string;
}

/** An event whose date is general knowledge, to date others by. */
export interface AnchorEvent {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** EDTF day, month or interval. */
  readonly time: string;
  readonly source: string;
}

export interface Knowledge {
  readonly actors: readonly KnownActor[];
  readonly offices: readonly Office[];
  readonly places: readonly KnownPlace[];
  readonly outlets: readonly KnownOutlet[];
  readonly events: readonly AnchorEvent[];
}
