// Titled names that a parse headed by an adjective.

import { altered, type Token } from '../../domain/index.js';

/** "Spokesman Lieutenant-Colonel Ahmad Basuki", where the hyphen cut the rank in two: both halves are the title of the name behind. */
export function byRank(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | null = null;
  for (let i = 0; i + 3 < tokens.length; i++) {
    const [first, hyphen, second] = [tokens[i]!, tokens[i + 1]!, tokens[i + 2]!];
    const n = second.head;
    if (hyphen.form !== '-' || hyphen.start !== first.end || second.start !== hyphen.end) continue;
    if (first.upos !== 'PROPN' || second.deprel !== 'nmod:desc' || n !== i + 3 || first.head === n) continue;
    const name = tokens[n]!;
    out ??= [...tokens];
    if (name.head === i) out[n] = altered(name, { head: first.head, deprel: first.deprel });
    out[i] = altered(first, { head: n, deprel: 'nmod:desc' });
    const { head } = out[n]!;
    tokens.forEach((x, k) => {
      const post = k === i - 1 && x.upos === 'NOUN' && x.head === head && !x.deprel.startsWith('nsubj');
      if (k !== n && (x.head === i || post)) out![k] = altered(x, { head: n, deprel: post ? 'nmod:desc' : x.deprel });
    });
  }
  return out ?? tokens;
}

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
