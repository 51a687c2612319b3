// A bare article around a text, as evaluations need it.

import type { Article } from '../../src/domain/index.js';

export function articleOf(text: string, language: string): Article {
  return {
    id: 'a-0',
    name: null,
    url: null,
    format: 'text',
    title: null,
    text,
    language,
    outlet: null,
    byline: [],
    agencies: [],
    translated: false,
    declared: [],
    removed: [],
  };
}
