// "Forces Zulfiqar", later "forces de Zulfiqar": a name induced once, met again with other small words or unmarked.

import { gap, wordsOf } from '../../find/words.js';
import type { Who } from '../../knowledge/who.js';
import type { Found } from './found.js';
import { type Scene, wordAt } from './scene.js';

export function findReprints(scene: Scene, settled: readonly Found[]): Found[] {
  const { lexicon, words } = scene;
  const small = (w: string): boolean => !!(lexicon?.of.has(w) || lexicon?.articles.has(w));
  const byFirst = new Map<string, { who: Who; rest: readonly string[] }[]>();
  for (const who of new Set(settled.filter((f) => f.method === 'induced' && !f.who.anonymous).map((f) => f.who))) {
    const [first, ...rest] = wordsOf(who.name).filter((w) => !small(w));
    if (first === undefined || rest.length === 0 || byFirst.get(first)?.some((x) => x.who.id === who.id)) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), { who, rest }]);
  }
  if (byFirst.size === 0) return [];
  const taken = new Set(settled.map((f) => wordAt(words, f.start)));
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    for (const { who, rest } of byFirst.get(words[i]!.folded) ?? []) {
      if (taken.has(i)) continue;
      let k = i;
      let met = 0;
      while (met < rest.length && words[k + 1] && words[k + 1]!.before === gap.none && k - i < rest.length + 4) {
        k++;
        if (words[k]!.folded === rest[met]) met++;
        else if (!small(words[k]!.folded)) break;
      }
      if (met < rest.length || !words[k]!.capital) continue;
      found.push({
        start: words[i]!.start,
        end: words[k]!.end,
        who,
        method: 'alias',
        confidence: 0.9,
        why: `the words of "${who.name}"`,
        rank: 2,
      });
      break;
    }
  }
  return found;
}
