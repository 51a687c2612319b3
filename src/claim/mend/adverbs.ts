// Prepositions and quantifiers made of an adverb and "de", hung as if they were one word.

import { altered, type Token } from '../../domain/index.js';

/** Adverbs that with "de" make a preposition or a quantifier: "lors d'un appel", "près de Bagdad", "plus de 80 attaques". */
const transparent = /^(?:lors|près|autour|loin|hors|proche|plus|moins|aux|beaucoup|tant)$/;

/** Hangs the noun of "lors de X", "plus de X" where the adverb hangs, and the adverb on the noun as its marker, as if it were one preposition. */
export function throughAdverbs(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | null = null;
  tokens.forEach((t, i) => {
    const adverb = tokens[t.head];
    if (adverb?.upos !== 'ADV' || t.head > i || i - t.head > 6 || !transparent.test(adverb.lemma.toLowerCase())) return;
    if (
      !/^(?:obl|nmod|iobj)/.test(t.deprel) ||
      !tokens.some((x) => x.head === i && x.deprel === 'case' && x.lemma === 'de')
    )
      return;
    out ??= [...tokens];
    const quantity = /^(?:plus|moins|beaucoup|tant)$/.test(adverb.lemma.toLowerCase());
    out[i] = altered(t, { head: adverb.head, deprel: adverb.deprel === 'advmod' ? 'obl:mod' : adverb.deprel });
    out[t.head] = altered(adverb, { head: i, deprel: quantity ? 'advmod' : 'case' });
    // The markers of "plus" mark what it counts: "dans plus de 80 attaques".
    tokens.forEach((x, k) => {
      if (x.head === t.head && (x.deprel === 'case' || x.deprel === 'det')) out![k] = altered(x, { head: i });
      if (quantity && x.head === i && x.deprel === 'case' && x.lemma === 'de')
        out![k] = altered(x, { deprel: 'fixed', head: t.head });
    });
    // The marker of a preposition of several words comes first: "lors" before "de".
  });
  return out ?? tokens;
}
