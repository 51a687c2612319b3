// Tokens of a sentence that carry acts.

import { nounSense } from '../nouns.js';
import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';

const anchorsMade = new WeakMap<Tree, ReadonlySet<number>>();

/** Tokens that carry an act or are verbs: the nearest one above a time or a place owns it. */
export function anchorsOf(r: Reading, s: number): ReadonlySet<number> {
  const tree = r.trees[s]!;
  const known = anchorsMade.get(tree);
  if (known) return known;
  const out = new Set<number>();
  tree.tokens.forEach((t, i) => {
    if (t.upos === 'VERB' || nounSense(tree, i, r.lexicon)) out.add(i);
  });
  anchorsMade.set(tree, out);
  return out;
}
