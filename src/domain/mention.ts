// Spans that name something, before and after it is known what they stand for.

import type { OfficeRole } from './knowledge.js';
import type { Quote, Span } from './span.js';
import type { TimeMod } from './time-expression.js';

/** A number with what it counts: "environ 2 500 soldats", "une quarantaine de morts", "between 10 and 12 rockets". */
export interface QuantityMention extends Quote {
  readonly kind: 'quantity';
  /** The number said, or null where only bounds are ("des dizaines de": low 20). */
  readonly value: number | null;
  /** Inclusive bounds; null where none is said. "plus de 80": value 80, low 80. */
  readonly low: number | null;
  readonly high: number | null;
  /** "environ", "près de", "some". */
  readonly approximate: boolean;
  /** Span of the noun counted, with its lemma in the article's language; null for a bare number. */
  readonly unit: (Span & { readonly lemma: string }) | null;
}

/** Words between quotation marks, also over several paragraphs. `exact` includes the marks. */
export interface QuotationMention extends Quote {
  readonly kind: 'quotation';
  /** The words inside the marks. */
  readonly inner: Span;
}

/** A step that a value was derived by, shown to the reader: "mardi" + published 2021-04-08 → 2021-04-06. */
export interface Step {
  /** The words used, or null where the step uses something outside the text (a pack, the publication date). */
  readonly from: Quote | null;
  readonly says: string;
}

/** A time expression, as found and as resolved. TIMEX3 (TimeML 1.2.1) for type and value. */
export interface TimeMention extends Quote {
  readonly kind: 'time';
  readonly type: 'DATE' | 'TIME' | 'DURATION' | 'SET';
  /** TIMEX3 value: `2021-04-06`, `P8Y`, `PRESENT_REF`, … */
  readonly value: string;
  /** TIMEX3 `mod`: "environ", "plus de", and the thirds of a period ("début", "mi-", "fin"). */
  readonly mod?: TimeMod | 'START' | 'MID' | 'END';
  /** EDTF (ISO 8601-2), no finer than a day; null where it can't be anchored, for sets, and for durations save "depuis deux jours". */
  readonly edtf: string | null;
  /** `true` for "depuis …", "since": the event began then and goes on. */
  readonly open: boolean;
  /** Name of the rule that found it. */
  readonly rule: string;
  readonly steps: readonly Step[];
  /** Ends of a range ("entre 2014 et 2017"), as TIMEX3 marks them one by one. */
  readonly parts?: readonly (Quote & { readonly value: string })[];
  /** Of "deux jours après l'assassinat": the words that name the other event, and when that was. */
  readonly anchor?: Quote & { readonly edtf: string };
}

export type PlacePrecision = 'point' | 'district' | 'city' | 'province' | 'country' | 'region';

export interface Place {
  /** `geonames:98182`, or `place:…` from a knowledge pack. */
  readonly id: string;
  /** English name where one is known. */
  readonly name: string;
  /** ISO 3166-1 alpha-2; null for regions over several states. */
  readonly country: string | null;
  /** WGS 84 degrees; null where the place is no point (a region). */
  readonly lat: number | null;
  readonly lon: number | null;
  readonly precision: PlacePrecision;
}

export interface PlaceMention extends Quote {
  readonly kind: 'place';
  readonly place: Place;
  /** 0..1, with its reason. */
  readonly confidence: number;
  readonly why: string;
}

export type ActorKind =
  | 'person'
  | 'state'
  | 'government'
  | 'ministry'
  | 'military'
  | 'police'
  | 'armed-group'
  | 'party'
  | 'parliament'
  | 'court'
  | 'international-organisation'
  | 'coalition'
  | 'organisation'
  | 'media'
  | 'company'
  | 'population'
  | 'group'
  | 'unknown';

/** How a mention was taken for an actor. */
export type ResolutionMethod =
  | 'alias'
  | 'skeleton'
  | 'surname'
  | 'initials'
  | 'called'
  | 'apposition'
  | 'title'
  | 'demonym'
  | 'capital'
  | 'pronoun'
  | 'description'
  | 'induced';

export interface ActorMention extends Quote {
  readonly method: ResolutionMethod;
  /** 0..1: the share of such resolutions that were right where it was measured. */
  readonly confidence: number;
  /** In words: "alias of the pack", "surname of « Nasser Kanani »"… */
  readonly why: string;
}

export interface Actor {
  /** Wikidata id as `wikidata:Q796` where one is known; `actor:…` from a pack; `name:…` for one induced from the text. */
  readonly id: string;
  /** English name for known actors; the name as printed for induced ones. */
  readonly name: string;
  readonly kind: ActorKind;
  /** ISO 3166-1 alpha-2 of the state it belongs to; null where unknown or none. */
  readonly country: string | null;
  /** True for a group without a name ("un haut responsable sécuritaire irakien"). */
  readonly anonymous: boolean;
  /** The office that the text puts beside a person's name; absent where none does, and for persons of the packs. */
  readonly role?: OfficeRole;
  /** Every span in the text that means this actor, pronouns included, in order. */
  readonly mentions: readonly ActorMention[];
}
