// What the spans of one article stand for.

import type { Publication } from './article.js';
import type { Actor, PlaceMention, QuantityMention, QuotationMention, TimeMention } from './mention.js';
import type { Quote } from './span.js';

/** Something in the text that does not add up; it never changes a value by itself. */
export interface Flag {
  readonly kind: 'anachronism' | 'date-conflict' | 'unsupported-language';
  /** Ids or names of what it is about. */
  readonly about: readonly string[];
  readonly why: string;
  readonly evidence: Quote;
}

/** An act that the words of the text name and that knowledge packs date: "l'assassinat de Qassem Soleimani". */
export interface KnownEvent extends Quote {
  readonly name: string;
  /** EDTF day or days. */
  readonly edtf: string;
  /** The event, its time and the source of the pack. */
  readonly says: string;
}

export interface Grounded {
  readonly publication: Publication;
  readonly times: readonly TimeMention[];
  readonly actors: readonly Actor[];
  readonly places: readonly PlaceMention[];
  readonly quantities: readonly QuantityMention[];
  readonly quotations: readonly QuotationMention[];
  readonly flags: readonly Flag[];
  /** Short events of the packs that the text names, none after the text itself. Absent where none was looked for. */
  readonly events?: readonly KnownEvent[];
}
