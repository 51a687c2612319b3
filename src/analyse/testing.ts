// Trees written out in a line, for tests.

import type { Token } from '../domain/index.js';

/** "form/UPOS/head/relation/features" a word, heads from 1, 0 for the root; features may be left out. */
export const tokensOf = (tree: string): Token[] =>
  tree.split(' ').map((word) => {
    const [form, upos, head, deprel, feats = ''] = word.split('/') as [string, Token['upos'], string, string, string?];
    return { start: 0, end: 0, form, lemma: form, upos, feats, head: Number(head) - 1, deprel };
  });
