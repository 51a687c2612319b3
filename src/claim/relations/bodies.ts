// What an office is of where that has no name of its own, and the persons whom some serve by name.

import type { ActorRef } from '../../domain/index.js';
import { covering, described, nameId, participants, refOf, wholeRef } from '../participants.js';
import type { Mentioned, Reading } from '../reading.js';
import type { Tree } from '../tree.js';

export function namelessBody(r: Reading, s: number, i: number, c: number): ActorRef[] {
  const tree = r.trees[s]!;
  const known = covering(r, s, c);
  // "Army chief", "le président du Parlement": what covers both words names the one who leads, and no body.
  const both = known !== undefined && known.mention.start <= tree.at(i).start && tree.at(i).end <= known.mention.end;
  if (known && !both && known.mention.end <= tree.at(c).end) return [];
  const which = tree.children(c, 'amod', 'compound', 'nmod').length > 0;
  // « chef d'état-major »: a title.
  if (
    !which &&
    tree.rel(c) === 'nmod' &&
    tree.child(c, 'det') === undefined &&
    tree.words.offices.inTitle.has(tree.caseOf(c))
  )
    return [];
  // "the Orange Democratic Movement leader": a name that no list has.
  const name = (known && !both) || !/^\p{Lu}/u.test(tree.at(c).form) ? undefined : capitals(r, tree, c);
  if (name) return [name];
  if (!tree.words.offices.nameless.has(tree.lemma(c)) && !(which && tree.words.offices.qualified.has(tree.lemma(c))))
    return [];
  return (known ? described(r, tree, c) : participants(r, s, c, 'force')).refs.slice(0, 1);
}

/** The run of capitals that ends at the token c, of two words at least, with a number of its own ("6th") and a name that it is of. */
function capitals(r: Reading, tree: Tree, c: number): ActorRef | undefined {
  let from = c;
  while (
    from > 1 &&
    /^\p{Lu}\p{Ll}/u.test(tree.at(from - 1).form) &&
    tree.at(from - 1).end + 1 === tree.at(from).start &&
    /^(?:ADJ|NOUN|PROPN)$/.test(tree.at(from - 1).upos)
  )
    from--;
  if (from === c) return undefined;
  const numbered = tree.at(from - 1);
  if (from > 1 && tree.has(from - 1, 'NumType=Ord') && /^\d/.test(numbered.form)) from--;
  const { start } = tree.at(from);
  const whole = r.words.people.complement.exec(r.text.slice(tree.at(c).end, tree.at(c).end + 60));
  const end = tree.at(c).end + (whole?.[0].length ?? 0);
  const exact = r.text.slice(start, end);
  return { id: nameId(exact), name: exact, mention: exact, start, end };
}

/** "JNIM, whose leader is X": the name that "whose" takes up. */
export function takenUp(r: Reading, s: number, whose: number): ActorRef[] {
  const tree = r.trees[s]!;
  const before = tree.tokens[whose - 1]?.form === ',' ? whose - 2 : whose - 1;
  const end = tree.tokens[before]?.end ?? -1;
  const named = r.mentions(s).find((m) => m.mention.end === end && m.mention.method !== 'pronoun');
  return named ? [wholeRef(r, s, named)] : before >= 0 ? namelessBody(r, s, whose, before) : [];
}

/** « conseiller à la sécurité nationale du Premier ministre X »: the name that the phrase ends with, a title before it at most. */
export function servedBehind(r: Reading, s: number, i: number): ActorRef[] {
  const { end } = r.trees[s]!.at(i);
  return r
    .mentions(s)
    .filter(
      (m) =>
        m.actor.kind === 'person' &&
        /^(?:alias|induced)$/.test(m.mention.method) &&
        m.mention.start > end &&
        m.mention.start - end < 80 &&
        r.words.offices.servedPhrase.test(r.text.slice(end, m.mention.start)),
    )
    .slice(0, 1)
    .map(refOf);
}

/** "an aide to President X", « conseiller du Premier ministre X »: of a person who is named right there; "le conseiller du président" serves nobody that is. */
export const serves = (tree: Tree, i: number, { mention }: Mentioned): boolean =>
  tree.words.offices.serving.has(tree.lemma(i)) &&
  mention.start > tree.at(i).end &&
  (mention.method === 'alias' || mention.method === 'induced');
