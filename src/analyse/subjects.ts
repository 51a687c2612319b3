// A verb has one subject, and an inserted verb of saying has one behind it: what single arcs, judged one by one, do not respect.

import { altered, type Token } from '../domain/index.js';

const nominal = (t: Token): boolean => t.upos === 'NOUN' || t.upos === 'PROPN';

/** Labels of subjects and objects made to agree with each other; the tree itself stays. */
export function settleSubjects(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | null = null;
  const set = (i: number, deprel: string): void => {
    out ??= [...tokens];
    out[i] = altered(tokens[i]!, { deprel });
  };
  tokens.forEach((t, i) => {
    const h = t.head;
    // "U.N. Secretary-General Guterres called": a verb that is finite by itself is no passive.
    if (t.deprel === 'nsubj:pass' && /(?:^|\|)VerbForm=Fin/.test(tokens[h]!.feats) && tokens[h]!.upos === 'VERB') {
      if (!tokens.some((s) => s.head === h && s.deprel === 'aux:pass')) set(i, 'nsubj');
    }
    // « exhorté Bamako à protéger »: who is asked, beside what is asked.
    if (t.deprel === 'xcomp' && t.upos === 'PROPN' && i > h && h >= 0) {
      const asked = tokens.some(
        (s) => s.head === h && s.upos === 'VERB' && /^(?:xcomp|ccomp|advcl|obl)/.test(s.deprel),
      );
      if (asked && !tokens.some((s) => s.head === h && /^obj/.test(s.deprel))) set(i, 'obj');
    }
    if (h < 0 || i < h || !nominal(t) || tokens[h]!.upos !== 'VERB') return;
    const sisters = tokens.filter((s, k) => s.head === h && k !== i);
    // « Le ministre a rencontré le président »: the second is what he met.
    if (t.deprel === 'nsubj' && tokens.some((s, k) => k < h && s.head === h && s.deprel === 'nsubj' && nominal(s))) {
      if (!sisters.some((s) => s.deprel === 'obj')) set(i, 'obj');
    }
    // « …, a indiqué un responsable »: what was said is the sentence before, so this is who said it.
    const inserted = tokens[h]!.deprel.startsWith('parataxis') && tokens[h]!.head >= 0 && tokens[h]!.head < h;
    const before = tokens.slice(0, h).some((s) => s.head === h && /^(?:nsubj|expl|obj|iobj)/.test(s.deprel));
    if (t.deprel === 'obj' && inserted && !before && !sisters.some((s) => /^(?:nsubj|obj)/.test(s.deprel)))
      set(i, 'nsubj');
  });
  return out ?? tokens;
}
