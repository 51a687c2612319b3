// Phrases cut behind what only says whose, or which, somebody is.

import { isTime } from './set-between.js';
import type { Sketch } from './sketch.js';

/** "stormed the country's two largest prisons", « the country » taken for the object: it only says whose they are. */
export function possessed(s: Sketch): void {
  for (let p = 1; p + 1 < s.tokens.length; p++) {
    if (!/^['’]s?$/.test(s.at(p).form) || s.rel(p) !== 'case') continue;
    const owner = s.at(p).head;
    if (owner < 0 || owner >= p) continue;
    const name = s.tokens.findIndex((t, k) => k > p && (t.upos === 'NOUN' || t.upos === 'PROPN') && t.head < k);
    const { head, deprel } = s.at(owner);
    if (name < 0 || s.at(name).head !== head || head > owner || deprel.startsWith('nmod:poss')) continue;
    if (!['obj', 'obl'].includes(s.rel(owner)) || s.rel(name) !== 'obl' || s.kid(name, 'case') !== undefined) continue;
    if (!s.tokens.slice(p + 1, name).every((t) => t.head === name)) continue;
    s.takeOver(name, owner);
    s.hang(owner, name, 'nmod:poss');
    for (const k of s.kids(owner)) if (k < owner && s.rel(k) === 'case') s.hang(k, name, 'case');
  }
}

/** "fired at Serb mortar positions", cut behind the first of them: what stands between a preposition and its noun is of that noun. */
export function cutPhrase(s: Sketch): void {
  for (let i = 2; i + 1 < s.tokens.length; i++) {
    const { head, deprel } = s.at(i);
    if (deprel !== 'obl' || !s.isNoun(i) || head < 0 || head > i || s.at(i - 1).head !== i) continue;
    const mark = s.kid(i, 'case');
    if (mark !== i - 1 || s.kids(i).length > 1) continue;
    const name = s.tokens.findIndex((t, k) => k > i && t.head === head);
    if (name < 0 || s.at(name).upos !== 'NOUN' || s.at(name).deprel !== 'obl' || isTime(s, i) || isTime(s, name))
      continue;
    if (s.kid(name, 'case', 'det', 'nummod') !== undefined) continue;
    if (!s.tokens.slice(i + 1, name).every((t) => t.head === name && /^(?:amod|compound)$/.test(t.deprel))) continue;
    s.hang(name, head, 'obl');
    s.hang(i, name, 'compound');
    s.hang(mark, name, 'case');
  }
}
