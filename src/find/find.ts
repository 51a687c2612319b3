// Spans that name something: times, quantities, quotations. (Names come with the analysis.)

import type { Analysis, Article, QuantityMention, QuotationMention } from '../domain/index.js';

export interface Mentions {
  readonly quantities: readonly QuantityMention[];
  readonly quotations: readonly QuotationMention[];
}

export function find(_article: Article, _analysis: Analysis): Mentions {
  return { quantities: [], quotations: [] };
}
