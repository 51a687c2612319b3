// Names by the parts of speech alone, for a model that was trained without names: runs of proper nouns.

import type { Name, Sentence } from '../domain/index.js';

/** Spans of neighbouring proper nouns, in order; several capitals are an organisation, several words a person. */
export function taggedNames(text: string, sentences: readonly Sentence[]): Name[] {
  const out: Name[] = [];
  for (const { tokens } of sentences)
    for (let i = 0; i < tokens.length; i++) {
      if (tokens[i]!.upos !== 'PROPN') continue;
      let j = i;
      while (tokens[j + 1]?.upos === 'PROPN') j++;
      const span = { start: tokens[i]!.start, end: tokens[j]!.end };
      const exact = text.slice(span.start, span.end);
      out.push({ ...span, exact, type: j > i ? 'PER' : /^\p{Lu}{2,6}$/u.test(exact) ? 'ORG' : 'LOC' });
      i = j;
    }
  return out;
}
