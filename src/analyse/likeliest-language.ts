// Which language with a table of words a text is in, by its commonest words: a guess for plain text given without one.

import { languages } from '../languages/index.js';

/** Code of the language of which most words are met in the first 20,000 characters; `und` where none is. */
export function likeliestLanguage(text: string): string {
  const words =
    text
      .slice(0, 20_000)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  let found = 'und';
  let most = 0;
  for (const { code, orthography } of languages.values()) {
    const hits = words.filter((w) => orthography.openers.has(w)).length;
    if (hits > most) {
      most = hits;
      found = code;
    }
  }
  return found;
}
