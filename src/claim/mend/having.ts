// Gerunds with "having" that a parse coordinated with the verb that governs them.

import { altered, type Token } from '../../domain/index.js';

/** "denied having shelled the camp": a gerund with "having" coordinates with nothing, it is what was denied. */
export function withHaving(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | null = null;
  tokens.forEach((t) => {
    if (t.deprel !== 'aux' || !t.feats.includes('VerbForm=Ger') || t.head < 0) return;
    const v = tokens[t.head]!;
    if (v.deprel !== 'conj' || tokens.some((x) => x.head === t.head && x.deprel === 'cc')) return;
    out ??= [...tokens];
    out[t.head] = altered(v, { deprel: 'xcomp' });
  });
  return out ?? tokens;
}
