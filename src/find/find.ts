// Spans that name something: times, quantities and quotations. (Names come with the analysis.)

import type { Analysis, Article, QuantityMention, QuotationMention, TimeExpression } from '../domain/index.js';
import { languages } from '../languages/index.js';
import { findQuantities } from './quantities.js';
import { findQuotations } from './quotations.js';
import { findTimes } from './times/times.js';

export interface Mentions {
  /** As the words mean them; dates are worked out when grounding. */
  readonly times: readonly TimeExpression[];
  readonly quantities: readonly QuantityMention[];
  readonly quotations: readonly QuotationMention[];
}

/** Pure. Quantities need the language's number words: none in a language without them. */
export function find(article: Article, analysis: Analysis): Mentions {
  const numbers = languages.get(article.language)?.numbers;
  return {
    times: findTimes(article.text, article.language, analysis),
    quantities: numbers ? analysis.sentences.flatMap((s) => findQuantities(article.text, s, numbers)) : [],
    quotations: findQuotations(article.text),
  };
}
