// What the spans stand for: the article's own date, times as EDTF, names as actors and places.

import type { Analysis, Article, Grounded, Knowledge } from '../domain/index.js';
import type { Mentions } from '../find/find.js';

export function ground(_article: Article, _analysis: Analysis, mentions: Mentions, _knowledge: Knowledge): Grounded {
  return {
    publication: { edtf: null, best: null, basis: 'unknown', because: [] },
    times: [],
    actors: [],
    places: [],
    quantities: mentions.quantities,
    quotations: mentions.quotations,
    flags: [],
  };
}
