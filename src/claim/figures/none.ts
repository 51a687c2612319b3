// Numbers that count nothing worth a figure: in a name, denied, set beside those they number, of the sources cited.

import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';

/** `at`: the number; `head`: what it counts. */
export function isNone(r: Reading, s: number, at: number, head: number): boolean {
  const tree = r.trees[s]!;
  const before = tree.tokens[at - 1]?.lemma.toLowerCase() ?? '';
  // "not one soldier was left", « pas un soldat »
  if (tree.words.counting.notOne.has(before) && tree.words.counting.one.has(tree.at(at).form.toLowerCase()))
    return true;
  // « les frères X et Y, tous trois jugés »: says how many those before are.
  if (tree.words.counting.all.has(before) && at > 0 && head !== at - 1) return true;
  // "the 444 Brigade": a name.
  const { form } = tree.at(head);
  if (
    head === at + 1 &&
    /^\d+$/.test(tree.at(at).form) &&
    /^\p{Lu}\p{Ll}/u.test(form) &&
    tree.has(head, 'Number=Sing') &&
    r.lexicon.classes.military.has(form.toLowerCase())
  )
    return true;
  // "according to two officials"
  return r.lexicon.words.accordingTo.includes(tree.caseOf(head));
}

/** "396 of the 476 seats", « trois des douze brigades »: whether the number at `at` is of all, of which the one before is a part. */
export function isWhole(tree: Tree, at: number): boolean {
  let k = at - 1;
  while (tree.tokens[k]?.upos === 'DET' || tree.tokens[k]?.form.toLowerCase() === 'its') k--;
  if (!tree.words.counting.partOf.has(tree.tokens[k]?.lemma ?? '')) return false;
  if (tree.tokens[k - 1]?.form === 'out') k--;
  return tree.tokens[k - 1]?.upos === 'NUM';
}
