// Finds what an outlet prints under article after article: sentences to its readers that no rule knows.

import type { Article } from '../domain/index.js';
import { foldLine } from './clean.js';

/** Articles of one outlet that must share a line before it counts as the outlet's own. */
const enough = 3;
/** Characters past which a shared paragraph is rather a copied text, which lineage looks at. */
const longest = 300;

/**
 * Paragraphs that stand in at least three articles of one outlet with different headlines, by outlet name. A hint for a person
 * or for a report on a dossier: nothing is removed by it, because a background sentence that an outlet repeats ("La coalition a
 * été formée en 2014.") is still its article's.
 */
export function repeatedLines(articles: readonly Article[]): ReadonlyMap<string, readonly string[]> {
  const seen = new Map<string, Map<string, { line: string; titles: Set<string> }>>();
  for (const article of articles) {
    if (!article.outlet) continue;
    const lines = seen.get(article.outlet.name) ?? new Map<string, { line: string; titles: Set<string> }>();
    seen.set(article.outlet.name, lines);
    for (const line of article.text.split('\n\n')) {
      if (line.length > longest) continue;
      const key = foldLine(line);
      const found = lines.get(key) ?? { line, titles: new Set<string>() };
      lines.set(key, found);
      found.titles.add(foldLine(article.title ?? article.id));
    }
  }
  const repeated = new Map<string, readonly string[]>();
  for (const [outlet, lines] of seen) {
    const own = [...lines.values()].filter(({ titles }) => titles.size >= enough).map(({ line }) => line);
    if (own.length > 0) repeated.set(outlet, own);
  }
  return repeated;
}
