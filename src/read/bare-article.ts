// An article that is nothing but its text, as tests, measures and benches need it.

import type { Article, DeclaredDate } from '../domain/index.js';

/** `more` states what else is known of it. */
export function bareArticle(text: string, language: string, more: Partial<Article> = {}): Article {
  return {
    id: 'a-0000000000000000',
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
    ...more,
  };
}

/** A date of publication as a field of the page states it; EDTF. */
export const declaredOn = (edtf: string): readonly DeclaredDate[] => [
  { kind: 'published', basis: 'declared', edtf, exact: edtf, where: 'field date' },
];
