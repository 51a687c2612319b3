// "The army said it had retaken the town": whom a pronoun in reported words means, where that is who reports them.

import type { Lexicon } from './lexicon.js';
import { matchVerb } from './senses.js';
import type { Tree } from './tree.js';

/** The subject of the verb of saying above the clause that the pronoun at i is subject of; undefined where the two don't agree. */
export function sayerMeant(tree: Tree, i: number, lexicon: Lexicon): number | undefined {
  const t = tree.at(i);
  const pronoun = t.form.toLowerCase();
  if (tree.rel(i) !== 'nsubj' || !tree.words.saying.sayerAgain.has(pronoun)) return undefined;
  let clause = t.head;
  while (tree.rel(clause) === 'conj' && tree.isVerbal(tree.at(clause).head)) clause = tree.at(clause).head;
  const above = tree.at(clause).head;
  if (tree.rel(clause) !== 'ccomp' || above < 0 || matchVerb(tree, above, lexicon)?.kind !== 'statement')
    return undefined;
  const [sayer, other] = tree.children(above, 'nsubj');
  if (sayer === undefined || other !== undefined || tree.at(sayer).upos !== 'NOUN' || sayer > i) return undefined;
  return tree.children(sayer, 'conj').length === 0 && agrees(tree, pronoun, i, sayer, lexicon) ? sayer : undefined;
}

function agrees(tree: Tree, pronoun: string, i: number, sayer: number, lexicon: Lexicon): boolean {
  const plural = tree.has(sayer, 'Number=Plur');
  if (tree.words.saying.byGender)
    return (
      plural === /s$/.test(pronoun) &&
      ['Gender=Masc', 'Gender=Fem'].some((gender) => tree.has(i, gender) && tree.has(sayer, gender))
    );
  const lemma = tree.lemma(sayer);
  if (tree.words.saying.they.has(pronoun)) return plural || tree.words.saying.many.has(lemma);
  if (plural) return false;
  const alone =
    !tree.words.saying.many.has(lemma) && (lexicon.roleOf.has(lemma) || tree.words.saying.oneBy.test(lemma));
  return tree.words.saying.it.has(pronoun) ? !alone : alone;
}
