// An article that is nothing but its text, as a measure needs it.

import type { Article } from '../src/domain/index.js';

export function articleOf(id: string, language: string, text: string, published?: string): Article {
  return {
    id,
    name: id,
    url: null,
    format: 'text',
    title: null,
    text,
    language,
    outlet: null,
    byline: [],
    agencies: [],
    translated: false,
    declared: published
      ? [{ kind: 'published', basis: 'declared', edtf: published, exact: published, where: 'field date' }]
      : [],
    removed: [],
  };
}
