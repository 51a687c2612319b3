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

/**
 * "The coalition has handed over bases. It left al-Qaim …": the body that is the one subject of the sentence before, by its noun alone. Undefined
 * where the pronoun is not the first subject of its sentence, or another noun may be meant.
 */
export function bodyMeant(tree: Tree, i: number, before: Tree): number | undefined {
  const { it, many, severalOrThing, byGender } = tree.words.saying;
  if (tree.rel(i) !== 'nsubj' || !(byGender ? tree.has(i, 'Person=3') : it.has(tree.at(i).form.toLowerCase())))
    return undefined;
  const subjects = (t: Tree, end: number) =>
    t.tokens.flatMap((x, k) => (k < end && /^nsubj/.test(x.deprel) && t.rel(x.head) !== 'acl' ? [k] : []));
  if (subjects(tree, i).length > 0) return undefined;
  const [body, other] = subjects(before, before.tokens.length);
  if (body === undefined || other !== undefined || before.at(body).upos !== 'NOUN') return undefined;
  const bodies = byGender ? severalOrThing : many;
  const one =
    !before.has(body, 'Number=Plur') && !tree.has(i, 'Number=Plur') && before.children(body, 'conj').length === 0;
  const gender = ['Gender=Masc', 'Gender=Fem'].some((g) => tree.has(i, g) && before.has(body, g));
  return one && bodies.has(before.lemma(body)) && (gender || !byGender) ? body : undefined;
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
