// Whom a possessive or a bare word for a body points back to: "its chief", « son porte-parole », "the bloc's chairman", « la branche armée du mouvement ».

import type { ActorRef, Step } from '../../domain/index.js';
import { refOf } from '../participants.js';
import type { Mentioned, Reading } from '../reading.js';
import type { Tree } from '../tree.js';

const movement = /^(?:armed-group|party|organisation|international-organisation|coalition)$/;

export interface PointedBack {
  readonly ref: ActorRef;
  readonly step: Step;
}

/** Whose the noun at i is, by its possessive, or by a body that it is of and that is not named again. `people`: the one served may be a person. */
export function pointedBack(r: Reading, s: number, i: number, people: boolean): PointedBack | undefined {
  const tree = r.trees[s]!;
  const own = tree
    .children(i, 'det', 'nmod')
    .find(
      (c) =>
        tree.words.offices.itsOwn.has(tree.at(c).form.toLowerCase()) ||
        tree.words.offices.hisOwn.has(tree.at(c).form.toLowerCase()),
    );
  if (own !== undefined) {
    const { form } = tree.at(own);
    // "Argentina offered to send forces, its security minister said": ministers are of states.
    const ofState = tree.words.offices.ofField.has(tree.lemma(i)) && tree.words.offices.territorial.has(tree.lemma(i));
    const bodyMeant = tree.words.offices.itsOwn.has(form.toLowerCase())
      ? antecedent(r, s, i, ofState ? isState : isBody, 1)
      : undefined;
    // « son » may be a body's: a person is meant only where none has been spoken of.
    const bodies = r.mentions(s).some((m) => m.mention.end <= tree.at(i).start && isBody(m));
    const personal =
      people &&
      (tree.words.offices.hisOnly.has(form.toLowerCase()) ||
        (tree.words.offices.hisOwn.has(form.toLowerCase()) && !bodies));
    const found =
      bodyMeant ??
      (personal
        ? antecedent(r, s, i, isPerson, tree.words.offices.hisOnly.has(form.toLowerCase()) ? 1 : 0)
        : undefined);
    return found && shownAt(tree, own, own, found);
  }
  const named = tree
    .children(i, 'nmod', 'compound')
    .find(
      (c) =>
        tree.words.offices.bodyAgain.has(tree.lemma(c)) &&
        (tree.at(c).deprel === 'nmod:poss' || tree.words.grammar.of.has(tree.caseOf(c))),
    );
  if (named === undefined || !isBare(tree, named)) return undefined;
  // A company or a ministry is no movement.
  const found = antecedent(r, s, i, (m) => isBody(m) && movement.test(m.actor.kind ?? ''), 2);
  return found && shownAt(tree, named, named, found);
}

/** "the bloc", « le mouvement »: with an article and nothing else. */
const isBare = (tree: Tree, i: number): boolean =>
  tree
    .children(i, 'det')
    .some((d) => tree.has(d, 'Definite=Def') || tree.words.grammar.the.has(tree.at(d).form.toLowerCase())) &&
  tree.children(i).every((c) => /^(?:det|case|punct)$/.test(tree.rel(c)));

const isPerson = (m: Mentioned) => m.actor.kind === 'person' && m.mention.method !== 'title';
const isState = (m: Mentioned) => /^(?:state|government)$/.test(m.actor.kind ?? '');
const isBody = (m: Mentioned) =>
  /^(?:armed-group|party|organisation|international-organisation|coalition|military|company|media|ministry|government)$/.test(
    m.actor.kind ?? '',
  );

/** The only one of the kind before i in the sentence; where there is none, the only subject, or the only one, of the sentences before. */
function antecedent(
  r: Reading,
  s: number,
  i: number,
  fits: (m: Mentioned) => boolean,
  back: number,
): Mentioned | undefined {
  for (let k = s; k >= Math.max(0, s - back); k--) {
    const tree = r.trees[k]!;
    const limit = k === s ? tree.at(i).start : tree.sentence.end;
    const fitting = r
      .mentions(k)
      .filter(
        (m) =>
          m.mention.end <= limit &&
          m.mention.method !== 'demonym' &&
          (m.mention.method !== 'description' || k === s) &&
          fits(m),
      );
    if (fitting.length === 0) continue;
    const one = only(fitting);
    if (one) return one;
    return k === s ? undefined : only(fitting.filter((m) => isSubject(tree, m)));
  }
  return undefined;
}

function only(mentions: readonly Mentioned[]): Mentioned | undefined {
  const ids = new Set(mentions.map((m) => m.actor.id));
  return ids.size === 1 ? mentions.at(-1) : undefined;
}

const isSubject = (tree: Tree, { mention }: Mentioned): boolean =>
  tree.tokens.some((t, k) => t.start >= mention.start && t.end <= mention.end && tree.rel(k) === 'nsubj');

function shownAt(tree: Tree, from: number, to: number, m: Mentioned): PointedBack {
  const { start } = tree.at(from);
  const { end } = tree.at(to);
  const exact = tree.tokens
    .slice(from, to + 1)
    .map((t) => t.form)
    .join(' ');
  const { id, name } = refOf(m);
  return {
    ref: { id, name, mention: exact, start, end },
    step: { from: { start, end, exact }, says: `${exact} → ${name}: ${m.mention.exact}` },
  };
}
