// What kind of body or thing takes part: armed, a body one can leave, a visitor, a weapon.

import type { ActorRef } from '../../domain/index.js';
import { covering, nobody, type Participants, refOf } from '../participants.js';
import type { Reading } from '../reading.js';

/** An armed body: by its kind, or by the noun that describes it ("des soldats érythréens"). */
export function isArmed(r: Reading, ref: ActorRef, military: ReadonlySet<string>): boolean {
  const kind = r.kindOf(ref.id);
  // "un homme a tenté de pénétrer": one man is no troop.
  if (r.words.events.oneMan.test(ref.mention)) return false;
  if (kind === 'armed-group' || kind === 'military' || kind === 'police' || kind === 'coalition') return true;
  const s = r.sentenceAt(ref.start);
  const tree = r.trees[s];
  return tree?.tokens.some((t, i) => t.start >= ref.start && t.end <= ref.end && military.has(tree.lemma(i))) ?? false;
}

/** "s'est rendu à Beyrouth": a person, and a place that the verb leads to. "An envoy arrived in Cairo": also who is sent or holds an office. */
export function visits(r: Reading, s: number, v: number, refs: readonly ActorRef[]): boolean {
  const tree = r.trees[s]!;
  const people = refs.some((x) => r.kindOf(x.id) === 'person' || r.words.events.envoys.test(x.mention));
  const known = tree.words.events.going.has(tree.lemma(v)) ? refs.some((x) => isPublic(r, s, x)) : true;
  // "flying home from New York": no visit.
  const goes = tree.children(v, 'obl').filter((o) => !tree.words.place.from.has(tree.caseOf(o)));
  const reached = tree.words.events.visiting.has(tree.lemma(v)) ? tree.objects(v) : goes;
  return people && known && reached.some((o) => r.inPlace(s, o) || tree.words.events.seen.has(tree.lemma(o)));
}

/** Somebody whom the packs know, or who is named with an office: what others go where tells of no visit. */
function isPublic(r: Reading, s: number, x: ActorRef): boolean {
  const tree = r.trees[s]!;
  if (r.words.events.envoys.test(x.mention) || !/^(?:name|group):/.test(x.id)) return true;
  const i = tree.indexAt(x.start);
  return (
    i >= 0 && tree.children(i, 'nmod', 'appos', 'flat', 'compound').some((c) => r.lexicon.roleOf.has(tree.lemma(c)))
  );
}

/** A state, its organs, or a person whom the packs know or who is named with an office. */
export function isCounterpart(r: Reading, x: ActorRef): boolean {
  const kind = r.kindOf(x.id) ?? '';
  return /^(?:state|government|ministry)$/.test(kind) || (kind === 'person' && isPublic(r, r.sentenceAt(x.start), x));
}

/** An organisation that one can be a member of. */
export function isBody(r: Reading, id: string): boolean {
  const kind = r.kindOf(id);
  return (
    kind === 'international-organisation' ||
    kind === 'coalition' ||
    kind === 'party' ||
    kind === 'government' ||
    kind === 'organisation'
  );
}

/** A body of states: its meetings are theirs with each other. */
export const isAlliance = (r: Reading, id: string): boolean =>
  /^(?:international-organisation|coalition)$/.test(r.kindOf(id) ?? '');

export function byWeapon(r: Reading, s: number, v: number, passive: boolean): boolean {
  const tree = r.trees[s]!;
  const authors = passive ? tree.agents(v, r.lexicon.words.by) : tree.subjects(v);
  return authors
    .flatMap((a) => [a, ...tree.children(a, 'compound', 'amod')])
    .some((a) => r.lexicon.classes.weapon.has(tree.lemma(a)));
}

export function weaponOwner(r: Reading, s: number, j: number): Participants {
  const tree = r.trees[s]!;
  for (const c of tree.children(j, 'amod', 'nmod', 'compound')) {
    const m = covering(r, s, c);
    if (m)
      return {
        refs: [refOf(m)],
        steps: [],
      };
  }
  return nobody;
}

/** A body that others must ask: a state, its organs, an armed group that holds a place. */
export function rules(r: Reading, id: string): boolean {
  return /^(?:state|government|ministry|parliament|court|military|police|armed-group|coalition|international-organisation)$/.test(
    r.kindOf(id) ?? '',
  );
}

/** Who forbids by right: a body that others must ask, also one that only its noun describes ("le gouvernement a interdit"). */
export function inPower(r: Reading, ref: ActorRef): boolean {
  if (rules(r, ref.id)) return true;
  return r.words.events.inPower.test(ref.mention);
}

/** "massed troops on its border with Kuwait", "towards the Eritrean frontier", "for a war against Iraq": against whom forces are moved. */
export function acrossBorder(r: Reading, s: number, v: number): Participants {
  const tree = r.trees[s]!;
  const below = tree.subtree(v, (c) => tree.isVerbal(c));
  for (const k of below) {
    const m = tree.words.events.against.has(tree.caseOf(k)) ? covering(r, s, k) : undefined;
    if (m && /^(?:state|armed-group|military)$/.test(m.actor.kind)) return { refs: [refOf(m)], steps: [] };
  }
  const borders = below.filter((b) => tree.words.events.border.has(tree.lemma(b)));
  for (const b of borders) {
    const own = tree.subjects(v).flatMap((x) => covering(r, s, x) ?? []);
    // Whose border it is cannot be told where it is not known who moves.
    if (own.length === 0) continue;
    const beside = tree.tokens.flatMap((_, k) =>
      k > b && k < b + 5 && tree.words.grammar.with.has(tree.caseOf(k)) && [b, v].includes(tree.at(k).head) ? [k] : [],
    );
    for (const k of [...beside, ...tree.children(b, 'amod', 'compound', 'nmod:poss')]) {
      const m = covering(r, s, k);
      if (m?.actor.kind === 'state' && !own.some((o) => o.actor.id === m.actor.id))
        return { refs: [refOf(m)], steps: [] };
    }
  }
  return nobody;
}
