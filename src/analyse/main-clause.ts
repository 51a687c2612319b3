// The verb of the main clause, where words set in between its subject and it led the parser to take another word for the head.

import { altered, type Token } from '../domain/index.js';

const nominal = (t: Token): boolean => t.upos === 'NOUN' || t.upos === 'PROPN';
/** Where the head of a clause may stand. */
const clausal = /^(?:root|ccomp|parataxis|advcl)/u;
/** What a main verb is called when something else was taken for the head. */
const hung = /^(?:conj|parataxis|appos|acl|dep|advcl|ccomp|list|nmod|amod)/u;

/** The children of each token, in order. */
function childrenOf(tokens: readonly Token[]): readonly (readonly number[])[] {
  const children: number[][] = tokens.map(() => []);
  tokens.forEach((t, i) => {
    if (t.head >= 0) children[t.head]!.push(i);
  });
  return children;
}

/**
 * Two shapes that no clause has, made into the one that it has:
 * "Le ministre, X, s'est rendu…" with the noun as head and the verb hung on it; "L'Algérie, qui partage…, a appelé…" with the verb that
 * "qui" opens as head. The verb becomes the head, the noun its subject, the clause of "qui" the noun's. One pass over the tokens for each head moved.
 */
export function settleMainClause(tokens: readonly Token[]): readonly Token[] {
  const children = childrenOf(tokens);
  const finite = (i: number): boolean =>
    tokens[i]!.upos === 'VERB' &&
    !tokens[i]!.feats.includes('Mood=Imp') &&
    (tokens[i]!.feats.includes('VerbForm=Fin') ||
      children[i]!.some((c) => tokens[c]!.deprel.startsWith('aux') && tokens[c]!.feats.includes('VerbForm=Fin')));
  const relative = (i: number): boolean => tokens[i]!.upos === 'PRON' && tokens[i]!.feats.includes('PronType=Rel');
  /** A finite verb with nothing that binds it to what it hangs on, and no subject of its own. */
  const free = (v: number): boolean =>
    finite(v) &&
    hung.test(tokens[v]!.deprel) &&
    !children[v]!.some((c) => {
      const { deprel } = tokens[c]!;
      if (deprel === 'mark' || deprel.startsWith('csubj')) return true;
      if (c < v && (deprel === 'cc' || relative(c) || deprel.startsWith('nsubj') || deprel.startsWith('expl:subj')))
        return true;
      return c < v && children[c]!.some(relative);
    });
  const comma = (from: number, to: number): boolean => {
    for (let i = from + 1; i < to; i++)
      if (tokens[i]!.form === ',' || tokens[i]!.form === '–' || tokens[i]!.form === '—') return true;
    return false;
  };

  let out: Token[] | null = null;
  const set = (i: number, head: number, deprel: string): void => {
    out ??= [...tokens];
    out[i] = altered(out[i]!, { head, deprel });
  };
  const subject = (v: number): string =>
    children[v]!.some((c) => tokens[c]!.deprel === 'aux:pass') &&
    !children[v]!.some((c) => tokens[c]!.deprel.startsWith('expl'))
      ? 'nsubj:pass'
      : 'nsubj';

  for (let r = 0; r < tokens.length; r++) {
    const head = tokens[r]!;
    if (!clausal.test(head.deprel)) continue;
    const below = children[r]!;
    if (nominal(head)) {
      if (below.some((c) => ['cop', 'mark'].includes(tokens[c]!.deprel) || (c < r && tokens[c]!.deprel === 'case')))
        continue;
      const v = below.find((c) => c > r && free(c) && comma(r, c));
      if (v === undefined) continue;
      set(v, head.head, head.deprel);
      set(r, v, subject(v));
      for (const c of below) if (c > v) set(c, v, tokens[c]!.deprel);
      break;
    }
    const qui = below.find((c) => c < r && relative(c) && tokens[c]!.deprel.startsWith('nsubj'));
    if (qui === undefined || !finite(r)) continue;
    const noun = below.findLast((c) => c < qui && nominal(tokens[c]!));
    const v = below.find((c) => c > r && free(c) && comma(r, c));
    if (noun === undefined || v === undefined) continue;
    set(v, head.head, head.deprel);
    set(noun, v, subject(v));
    set(r, noun, 'acl:relcl');
    for (const c of below) if (c > v || c < noun) set(c, v, tokens[c]!.deprel);
    break;
  }
  return out ?? tokens;
}
