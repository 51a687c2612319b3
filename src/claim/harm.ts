// What befell those counted: killed, wounded, detained…, by the noun itself or by the verb that it is subject or object of.

import { nounSense } from './nouns.js';
import type { Reading } from './reading.js';
import { matchVerb } from './senses.js';

/** "la mort de trente civils", "the killing of two priests": what the noun above says of those counted; null where it says nothing. */
export function harmByNoun(r: Reading, s: number, head: number): string | null {
  const tree = r.trees[s]!;
  const { tollNouns } = r.lexicon.words;
  const above = tree.at(head).head;
  if (above < 0 || tree.rel(head) !== 'nmod' || !tree.words.grammar.of.has(tree.caseOf(head))) return null;
  if (Object.hasOwn(tollNouns, tree.lemma(above))) return tollNouns[tree.lemma(above)]!;
  const act = nounSense(tree, above, r.lexicon);
  if (act?.of === 'agent') return null;
  return act?.mode === 'kill' ? 'killed' : act?.mode === 'wound' ? 'wounded' : null;
}

/** The mode of a figure whose counted noun is `head`; null where nothing is said to have befallen them. */
export function harmOf(r: Reading, s: number, head: number, unit: string | null, governor: number): string | null {
  const tree = r.trees[s]!;
  const { tollNouns, injuries } = r.lexicon.words;
  if (unit && Object.hasOwn(tollNouns, unit)) return tollNouns[unit]!;
  const told = harmByNoun(r, s, head);
  if (told) return told;
  const below = tree
    .children(head, 'acl', 'amod')
    .find((c) => matchVerb(tree, c, r.lexicon)?.type === 'ASSAULT' || Object.hasOwn(tollNouns, tree.lemma(c)));
  const verb = below ?? (governor >= 0 && !tree.words.counting.having.has(tree.lemma(governor)) ? governor : undefined);
  if (verb === undefined) return null;
  const [subject, object] = [tree.subjects(verb).includes(head), tree.objects(verb).includes(head)];
  // "dix personnes ont péri", but not "il est mort devant deux hôpitaux".
  if (
    Object.hasOwn(tollNouns, tree.lemma(verb)) &&
    (below !== undefined || object || (subject && !tree.words.counting.felling.has(tree.lemma(verb))))
  )
    return tollNouns[tree.lemma(verb)]!;
  // "left at least 31 people dead"
  const became = object ? tree.children(verb, 'xcomp').find((c) => Object.hasOwn(tollNouns, tree.lemma(c))) : undefined;
  if (became !== undefined && tree.at(became).upos === 'ADJ') return tollNouns[tree.lemma(became)]!;
  // "34 militaires souffrent de lésions cérébrales", "64 soldiers had been diagnosed with brain injuries".
  const hurt = tree.children(verb, 'obl', 'obj', 'nmod').flatMap((c) => [c, ...tree.children(c, 'conj', 'nmod')]);
  if (subject && hurt.some((c) => injuries.includes(tree.lemma(c)))) return 'wounded';
  const sense = matchVerb(tree, verb, r.lexicon);
  const acted = below !== undefined || (tree.isPassive(verb) ? subject : object);
  // "a coûté la vie à sept soldats"
  const suffered =
    acted ||
    (sense?.noun != null && (sense.recipient ?? []).includes(tree.caseOf(head)) && tree.at(head).head === verb);
  // « quatorze candidats ont été éliminés »
  const { contender, puttingOut } = tree.words.events;
  if (puttingOut.has(tree.lemma(verb)) && contender.has(unit ?? '')) return null;
  if (suffered && sense?.mode === 'kill') return 'killed';
  if (acted && sense?.mode === 'wound') return 'wounded';
  const { animate } = r.lexicon.sets;
  if (acted && sense?.mode === 'arrest' && (unit === null || animate.has(unit))) return 'detained';
  if (acted && sense?.type === 'MOBILIZE') return 'deployed';
  // "That leaves 83 men inside": they stay.
  const stays = object && !tree.isPassive(verb) && tree.words.events.leavingBehind.has(tree.lemma(verb));
  if (acted && sense?.mode === 'withdraw') return stays ? null : 'withdrawn';
  return null;
}
