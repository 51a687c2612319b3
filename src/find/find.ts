// Spans that name something: quantities and quotations. (Names come with the analysis, times with their own finder.)

import type { Analysis, Article, QuantityMention, QuotationMention } from '../domain/index.js';
import { languages } from '../languages/index.js';
import { findQuantities } from './quantities.js';
import { findQuotations } from './quotations.js';

export interface Mentions {
  readonly quantities: readonly QuantityMention[];
  readonly quotations: readonly QuotationMention[];
}

/** Pure. Quantities need the language's number words: none in a language without them. */
export function find(article: Article, analysis: Analysis): Mentions {
  const numbers = languages.get(article.language)?.numbers;
  return {
    quantities: numbers ? analysis.sentences.flatMap((s) => findQuantities(article.text, s, numbers)) : [],
    quotations: findQuotations(article.text),
  };
}
