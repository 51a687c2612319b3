// "L'alliance « Nous construisons »": a name that quotation marks show, after a noun that says what bears it.

import type { ActorKind } from '../../domain/index.js';
import { fold } from '../../find/fold.js';
import type { Found } from './found.js';
import { phraseAt, type Scene, wordAt } from './scene.js';

const named = /[«“"]\s?(\p{Lu}[^«»“”"\n.!?;:]{1,60}?)\s?[»”"]/gu;
const bearers: ReadonlySet<ActorKind> = new Set([
  'armed-group',
  'party',
  'coalition',
  'organisation',
  'media',
  'company',
  'group',
]);

export function findQuoted(scene: Scene): Found[] {
  const { lexicon, words, text } = scene;
  if (!lexicon) return [];
  const found: Found[] = [];
  for (const match of text.matchAll(named)) {
    const exact = match[1]!;
    const start = match.index + match[0].indexOf(exact);
    const first = wordAt(words, start);
    const before = words[first - 1];
    // Right before the marks stands the noun, or its adjectives after it.
    if (!before || match.index - before.end > 2 || before.sentence !== words[first]?.sentence) continue;
    if (exact.split(/\s+/).length > 6 || /\b(?:est|sont|a|ont|was|were|is|are|has|have)\b/.test(exact)) continue;
    for (let i = Math.max(0, first - 4); i < first; i++) {
      const to = phraseAt(words, i, lexicon.nouns);
      if (to < 0 || to > first) continue;
      let k = to;
      while (k < first && (lexicon.qualifiers.has(words[k]!.folded) || scene.known.demonyms.has(words[k]!.folded))) k++;
      const kind = lexicon.nouns.get(
        words
          .slice(i, to)
          .map((w) => w.folded)
          .join(' '),
      )!;
      if (k < first || !bearers.has(kind)) continue;
      found.push({
        start,
        end: start + exact.length,
        who: {
          id: `name:${fold(exact).replace(/ /g, '-')}`,
          name: exact,
          kind: kind === 'group' ? 'organisation' : kind,
          country: null,
          anonymous: false,
        },
        method: 'induced',
        confidence: 0.85,
        why: `a name between quotation marks after "${text.slice(words[i]!.start, words[to - 1]!.end)}"`,
        rank: 0,
      });
      break;
    }
  }
  return found;
}
