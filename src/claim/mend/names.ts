// Titled names that a parse headed by an adjective.

import { altered, type Token } from '../../domain/index.js';

/** "Russian President Boris Yeltsin", headed by the adjective: the name is the head, with the title and the adjective below it. */
export function byName(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | null = null;
  tokens.forEach((t, i) => {
    if (t.upos !== 'PROPN') return;
    const d = t.head;
    const first = tokens[d];
    if (!first || d >= i || i - d > 5 || !/^(?:ADJ|PROPN)$/.test(first.upos) || first.deprel === 'flat') return;
    const titles = tokens.flatMap((x, k) => (k > d && k < i && x.head === i && x.deprel === 'nmod:desc' ? [k] : []));
    if (titles.length === 0 || tokens.slice(d + 1, i).some((x) => !/^(?:ADJ|PROPN|NOUN)$/.test(x.upos))) return;
    out ??= [...tokens];
    const behind = first.deprel === 'xcomp' && tokens[first.head]?.upos === 'VERB';
    out[i] = altered(t, { head: first.head, deprel: behind ? 'obj' : first.deprel });
    out[d] = altered(first, { head: i, deprel: 'amod' });
    tokens.forEach((x, k) => {
      if (x.head === d && k !== i) out![k] = altered(out![k]!, { head: i });
    });
  });
  return out ?? tokens;
}
