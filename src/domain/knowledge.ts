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
  /** Spellings that other actors bear too ("Hezbollah" of an Iraqi brigade): the context must speak for this one. */
  readonly shared: readonly Alias[];
  /** Ids of actors it is a part or member of. */
  readonly memberOf: readonly string[];
  readonly backedBy: readonly string[];
  readonly leads: readonly string[];
  /** What it is to its state ("foreign-ministry", "military"), so that "ministère iranien des Affaires étrangères" finds it; null for none. */
  readonly role: string | null;
  readonly source: string;
  readonly note?: string;
}

/** A state, its words for itself, and where it is governed from. */
export interface KnownState {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  /** Id of its actor. */
  readonly actor: string;
  /** Names as a text prints them, without article. */
  readonly names: readonly Alias[];
  /** All inflected forms, lower case: "irakien", "irakienne", … / "iraqi", "iraqis". */
  readonly demonyms: readonly Alias[];
  readonly capital: readonly Alias[];
  readonly lat: number | null;
  readonly lon: number | null;
  readonly source: string;
}

/** What an office is, whatever its title in one country. */
export type OfficeRole =
  | 'head-of-state'
  | 'head-of-government'
  | 'foreign-minister'
  | 'defence-minister'
  | 'interior-minister'
  | 'minister'
  | 'adviser'
  | 'spokesperson'
  | 'commander'
  | 'leader'
  | 'envoy'
  | 'speaker'
  | 'other';

/** A post that one person at a time holds. Dates are EDTF; `end` null while in office. */
export interface Office {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly Alias[];
  /** Actor that the office belongs to. */
  readonly of: string;
  readonly role: OfficeRole;
  /** EDTF day or month up to which the holders are known: a term with `end` null was running then. */
  readonly asOf: string | null;
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
  /** EDTF day, month or interval; with XXXX for the year where it comes round every year. */
  readonly time: string;
  /** The number that its edition of one year bore, of what is held once a year and numbered. */
  readonly edition?: { readonly number: number; readonly year: number };
  readonly source: string;
}

export interface Knowledge {
  readonly actors: readonly KnownActor[];
  readonly offices: readonly Office[];
  readonly places: readonly KnownPlace[];
  readonly outlets: readonly KnownOutlet[];
  readonly events: readonly AnchorEvent[];
  readonly states: readonly KnownState[];
}
