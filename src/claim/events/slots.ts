// The one that an act is done to: which tokens a verb's sense puts there, and whom they mean.

import type { ClaimType } from '../../domain/index.js';
import type { VerbSense } from '../lexicon.js';
import { nounAct } from '../nouns.js';
import { nobody, type Participants, participants, type Role } from '../participants.js';
import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';

/** Tokens of the one acted on, by the sense's slots in order; for senses with a noun also below that noun. */
export function slot(r: Reading, s: number, v: number, sense: VerbSense): number[] {
  const tree = r.trees[s]!;
  const aired = (o: number) => tree.rel(o) !== 'obj' && tree.words.events.medium.has(tree.lemma(o));
  // « … à la suite du meurtre d'un Américain, Michael Devine »: a name set behind a comma says who the noun before it is.
  const beside = (o: number) =>
    tree.at(o).upos === 'PROPN' &&
    /^obl/.test(tree.rel(o)) &&
    tree.caseOf(o) === '' &&
    tree.tokens[o - 1]?.form === ',' &&
    tree.child(o, 'cc') === undefined;
  const free = (o: number) => !tree.has(o, 'Reflex=Yes') && !r.inTime(s, o) && !aired(o) && !beside(o);
  const plain = (o: number) => tree.lemma(o) !== sense.noun && free(o);
  for (const where of sense.recipient ?? ['obj']) {
    let found: number[];
    if (where === 'obj') {
      found = tree.objects(v).filter(plain);
      if (found.length === 0)
        found = tree
          .children(v, 'iobj')
          .filter(plain)
          .map((o) => tree.antecedent(o));
      // « ont mis en garde Washington »: hung on the noun that makes the phrase.
      if (found.length === 0 && sense.noun)
        found = tree
          .children(v, 'obl')
          .filter((o) => tree.lemma(o) === sense.noun && tree.caseOf(o) !== '')
          .flatMap((o) => tree.children(o, 'nmod', 'appos'))
          .filter((o) => tree.caseOf(o) === '' && free(o));
      // « a tué à Bagdad Abou Taqwa »: a name of somebody, taken for the end of the town's.
      if (found.length === 0)
        found = tree
          .children(v, 'obl')
          .filter((o) => o > v && tree.caseOf(o) !== '')
          .flatMap((o) => tree.children(o, 'flat').filter((c) => startsName(r, s, o, c)));
    } else if (where === 'subject') found = tree.subjects(v).filter(free);
    else if (where === 'iobj')
      found = indirect(tree, v)
        .filter(plain)
        .map((o) => tree.antecedent(o));
    else {
      // "fired dozens of missiles at Israel": the one aimed at may hang on what was fired.
      const below =
        sense.noun || sense.needs
          ? tree
              .children(v, 'obj', 'obl')
              .filter((o) => tree.child(o, 'cc') === undefined)
              // « a causé la mort de 86 personnes sur la Promenade des Anglais »: where it was, and whose that is.
              .filter((o) => !isSetting(tree, o) && !(sense.needs === undefined && isWhere(tree, o, sense)))
              .flatMap((o) => tree.subtree(o, (c) => tree.isVerbal(c) || isSetting(tree, c)))
          : [];
      found = [v, ...below]
        .flatMap((b) => tree.obliques(b, [where]))
        .filter((o, k, all) => all.indexOf(o) === k && free(o) && !isFrame(tree, o, v) && !isSetting(tree, o));
    }
    if (found.length > 0) return found;
  }
  // "expel two diplomats": the noun that the sense asks for is those acted on.
  const own = sense.noun !== null && !sense.recipient && r.lexicon.sets.animate.has(sense.noun);
  // « une centaine faits prisonniers »: what they were made, where it has no article, and not whom.
  const made = (o: number) =>
    tree.rel(o) === 'xcomp' ||
    (sense.needs === 'person' && tree.child(o, 'det', 'nummod', 'nmod', 'amod') === undefined);
  if (own) return tree.objects(v).filter((o) => free(o) && !made(o));
  // "froze the assets of 78 organisations", "froze Niger's assets": whose they are.
  return sense.noun !== null && !sense.recipient
    ? tree
        .objects(v)
        .filter((o) => tree.lemma(o) === sense.noun)
        .flatMap((o) => tree.children(o, 'nmod'))
        .filter((c) => tree.at(c).deprel === 'nmod:poss' || tree.words.grammar.of.has(tree.caseOf(c)))
    : [];
}

/** « en réponse à l'arrestation de X », « au lendemain du meurtre de X »: when or why, and nobody behind it takes part. */
const isSetting = (tree: Tree, o: number): boolean =>
  tree.words.events.setting.has(`${tree.caseOf(o)} ${tree.lemma(o)}`);

/** A place beside the noun that the sense asks for. */
const isWhere = (tree: Tree, o: number, sense: VerbSense): boolean =>
  tree.rel(o) === 'obl' && tree.lemma(o) !== sense.noun && tree.words.events.frame.has(tree.caseOf(o));

/** « A la frontière libanaise, le Hezbollah a suspendu ses tirs »: what stands ahead of the subject, with a comma behind it, says where. */
const isFrame = (tree: Tree, o: number, v: number): boolean => {
  if (!tree.words.events.frame.has(tree.caseOf(o))) return false;
  const subject = tree.child(v, 'nsubj') ?? -1;
  return o < subject && tree.tokens.slice(o, subject).some((t) => t.form === ',');
};

/** Those before whom an author's preposition stands, at the verb or below the noun that it comes with: « aux mains des rebelles ». */
export function authorsOf(tree: Tree, v: number, sense: VerbSense, lexicon: Reading['lexicon']): number[] {
  // « …, selon le ministère de la Défense »: what is cited has no part in it.
  const cited = (o: number) => lexicon.words.accordingTo.includes(tree.caseOf(o));
  const below = tree
    .children(v, 'obl', 'obj')
    .filter((o) => !cited(o))
    .flatMap((o) => tree.subtree(o, (c) => tree.isVerbal(c) || cited(c)));
  return [v, ...below].flatMap((b) => tree.obliques(b, sense.author ?? [])).filter((o) => tree.lemma(o) !== sense.noun);
}

/** Whether the token at c begins the name of a person, and that at o is no part of it. */
function startsName(r: Reading, s: number, o: number, c: number): boolean {
  const tree = r.trees[s]!;
  return r
    .mentions(s)
    .some(
      (m) => m.actor.kind === 'person' && m.mention.start === tree.at(c).start && tree.at(o).end <= m.mention.start,
    );
}

/** The one acted on: an actor, or those whose act, demand or statement is meant ("soutien à l'appel lancé par l'Irak"). */
export function acted(r: Reading, s: number, i: number, role: Role = 'recipient', type?: ClaimType): Participants {
  const direct = participants(r, s, i, role);
  if (direct.refs.length > 0) return direct;
  const act = nounAct(r, s, i);
  // "protested against the arrest of two students": not against them.
  if (act && type === 'PROTEST') return act.agents;
  // "the United Nations sanctions that were lifted": on others.
  const measure = (type === 'CONCEDE' || type === 'SANCTION') && r.lexicon.classes.sanction.has(r.trees[s]!.lemma(i));
  if (act && measure) return act.patients;
  return act ? (act.agents.refs.length > 0 ? act.agents : act.patients) : nobody;
}

/** "grant Egypt a loan", both called object: the first is the one given to. */
function indirect(tree: Tree, v: number): number[] {
  const own = tree.children(v, 'iobj');
  const objects = tree.children(v, 'obj').filter((o) => o > v && tree.isBareNoun(o));
  return own.length > 0 || objects.length < 2 ? own : [objects[0]!];
}
