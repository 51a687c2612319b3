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

export interface Grounded {
  readonly publication: Publication;
  readonly times: readonly TimeMention[];
  readonly actors: readonly Actor[];
  readonly places: readonly PlaceMention[];
  readonly quantities: readonly QuantityMention[];
  readonly quotations: readonly QuotationMention[];
  readonly flags: readonly Flag[];
}
