// Relations told by a participle, an adjective or a verb: led by, backed by, allied with, belongs to, succeeds.

import type { ActorRef } from '../../domain/index.js';
import type { Draft } from '../draft.js';
import { standing } from '../modality.js';
import { covering, nameId, type Participants, participants, refOf } from '../participants.js';
import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';
import { relation } from './relation.js';

/** A name, or a description with a name in it. */
const isNamed = (x: ActorRef): boolean => !x.id.startsWith('group:') || /\p{Lu}/u.test(x.mention);

/** "dirigée par Washington", "alliées à l'Iran", "Iran-backed", "proche de". */
export function tie(r: Reading, s: number, i: number): Draft[] {
  const tree = r.trees[s]!;
  const lemma = tree.lemma(i);
  const kinds = r.lexicon.tiesOf.get(lemma);
  if (!kinds || (tree.at(i).upos === 'VERB' && !tree.isParticiple(i))) return [];
  const owners = ownersOf(r, s, i);
  if (owners.length === 0 || standing(tree, i, r.lexicon).modality !== 'asserted') return [];
  const out: Draft[] = [];
  for (const kind of kinds) {
    // « secrétaire du gouvernement, présidé par X »: a body is led, and not the one who holds an office in it.
    if (kind.relation === 'led-by' && owners.every((o) => r.lexicon.roleOf.has(tree.lemma(o)))) continue;
    const around = tree.children(i, 'obl', 'nmod', 'iobj', 'compound');
    // "allié indéfectible de l'Iran": the complement was hung on the adjective between.
    const further = tree.children(i, 'xcomp', 'amod', 'advmod').flatMap((c) => tree.obliques(c, kind.by));
    const complements = around.filter(
      (c) =>
        kind.by.includes(tree.caseOf(c)) ||
        (tree.rel(c) === 'compound' && kind.relation !== 'designated-as') ||
        (tree.caseOf(c) === '' && tree.at(c).end <= tree.at(i).start && tree.at(i).start - tree.at(c).end <= 1),
    );
    const joined = hyphened(r, s, i);
    if (joined && kind.relation !== 'designated-as')
      for (const o of owners) {
        const holder = participants(r, s, o, 'actor').refs[0];
        if (holder) out.push(relation(r, s, i, kind.relation, goneOn(r, tree, holder), joined, `tie:${lemma}`));
      }
    for (const c of [...complements, ...further])
      for (const o of owners) {
        const object = calledOne(r, s, c) ?? participants(r, s, c, 'recipient').refs[0];
        const holder = participants(r, s, o, 'actor').refs[0];
        // « une délégation conduite par le ministre, X »: he leads it, and is not led.
        const led = holder !== undefined && r.kindOf(holder.id) === 'person' && holder.start > tree.at(c).start;
        if (holder && object && isNamed(object) && !led)
          out.push(relation(r, s, i, kind.relation, holder, object, `tie:${lemma}`));
      }
  }
  return out;
}

/** "a man called X", « un certain X », « un homme nommé X »: by his name. */
function calledOne(r: Reading, s: number, i: number): ActorRef | undefined {
  const tree = r.trees[s]!;
  const called = tree.children(i, 'acl', 'amod').find((c) => tree.words.offices.called.has(tree.lemma(c)));
  const next =
    called === undefined
      ? undefined
      : tree.words.offices.calledAs.has(tree.tokens[called + 1]?.lemma ?? '')
        ? called + 2
        : called + 1;
  const m = next === undefined || !tree.tokens[next] ? undefined : covering(r, s, next);
  return m?.actor.kind === 'person' && m.mention.start === tree.at(next!).start ? refOf(m) : undefined;
}

/** "the al Qaeda-affiliated group": the name that a hyphen joins to the participle. */
function hyphened(r: Reading, s: number, i: number): ActorRef | undefined {
  const tree = r.trees[s]!;
  const mark = tree.tokens[i - 1];
  if (!mark || !/^[-‐–]$/.test(mark.form) || mark.end !== tree.at(i).start) return undefined;
  // "U.N": the last point may be left out of the name.
  const ends = (end: number) => end === mark.start || (end + 1 === mark.start && r.text[end] === '.');
  const m = r.mentions(s).find((x) => ends(x.mention.end) && x.mention.method !== 'pronoun');
  return m && refOf(m);
}

/** "Group for the Support of Islam and Muslims", of which only the first half was found. */
function goneOn(r: Reading, tree: Tree, ref: ActorRef): ActorRef {
  const and = tree.tokens.findIndex((t) => t.start >= ref.end);
  const next = tree.tokens[and + 1];
  const above = next && tree.tokens[next.head];
  if (tree.tokens[and]?.upos !== 'CCONJ' || !above || !/^\p{Lu}/u.test(next.form) || next.deprel !== 'conj') return ref;
  if (!ref.id.startsWith('name:') || above.start <= ref.start || above.end > ref.end) return ref;
  const exact = r.text.slice(ref.start, next.end);
  return { id: nameId(exact), name: exact, mention: exact, start: ref.start, end: next.end };
}

/** Whom a participle or adjective is said of; "X, nébuleuse de factions alliées à Y" says it of X. */
function ownersOf(r: Reading, s: number, i: number): number[] {
  const tree = r.trees[s]!;
  const rel = tree.rel(i);
  const { head } = tree.at(i);
  // "1,500 people in this school, run by X": what is run is no people.
  if (rel === 'acl' && tree.lemma(i) === 'run') {
    const noun = tree.tokens[i - 1]?.form === ',' ? i - 2 : i - 1;
    if (noun > head && tree.at(noun).upos === 'NOUN') return [noun];
  }
  if (rel === 'amod' || rel === 'acl' || rel === 'appos') return [named(r, s, head)];
  if (tree.isPassive(i) || tree.child(i, 'cop') !== undefined) return tree.subjects(i);
  if (rel === 'conj') return tiedTo(r, s, i);
  // "Alliée de l'Iran, la milice …": set before its clause.
  if (rel === 'advcl' && head > i && tree.isParticiple(i)) {
    // "Hezbollah, backed by Iran, fired …": the name before the comma, whatever it was hung on.
    const before = tree.tokens[i - 1]?.form === ',' && i > 1 && covering(r, s, i - 2) ? [i - 2] : [];
    const subjects = tree.subjects(i);
    return subjects.length > 0 ? subjects : before;
  }
  return [];
}

/** The name that a noun describes, through a collective and an apposition. */
function named(r: Reading, s: number, i: number): number {
  const tree = r.trees[s]!;
  if (covering(r, s, i)?.mention.method === 'alias') return i;
  let at = i;
  for (let k = 0; k < 3; k++) {
    const { head } = tree.at(at);
    if (head < 0) return i;
    const within =
      tree.rel(at) === 'nmod' &&
      tree.words.grammar.of.has(tree.caseOf(at)) &&
      tree.words.offices.collective.has(tree.lemma(head));
    // « X, le président du Parlement, un chiite proche de Y »
    const comma = tree.rel(at) === 'conj' && tree.child(at, 'cc') === undefined && tree.child(at, 'det') !== undefined;
    const beside = tree.rel(at) === 'appos' || comma;
    if (!within && !beside) return i;
    at = head;
    const m = covering(r, s, at);
    const proper = m && /^[«“"]?\s?\p{Lu}/u.test(m.mention.exact);
    if (proper && m.actor.kind !== 'person' && m.actor.kind !== 'state') return at;
    // … but « numéro deux du Hachd, une coalition intégrée à l'État »: a body is no person.
    const kind = r.language.actors?.nouns.get(tree.lemma(i)) ?? 'person';
    if (proper && m.actor.kind === 'person' && beside && kind === 'person' && r.lexicon.sets.animate.has(tree.lemma(i)))
      return at;
  }
  return i;
}

/** "financées, organisées et armées par": what the first participle says it of. */
function tiedTo(r: Reading, s: number, i: number): number[] {
  const tree = r.trees[s]!;
  const { head } = tree.at(i);
  if (head < 0) return [];
  const rel = tree.rel(head);
  return rel === 'amod' || rel === 'acl' ? [tree.at(head).head] : tree.isPassive(head) ? tree.subjects(head) : [];
}

/** "X dirige Y", "Y comprend X". */
export function verbal(r: Reading, s: number, v: number): Draft[] {
  const tree = r.trees[s]!;
  const kinds = r.lexicon.relationVerbsOf.get(tree.lemma(v));
  if (!kinds || tree.at(v).upos !== 'VERB' || tree.isPassive(v)) return [];
  // « les FSR, que commande X »: the subject stands behind.
  if (tree.lemma(v - 1) === 'que' && v > 1) return [];
  const how = standing(tree, v, r.lexicon);
  const above = tree.at(v).head;
  // "was appointed to succeed X": and does.
  const installed =
    tree.rel(v) === 'xcomp' &&
    above >= 0 &&
    tree.words.offices.appoints.has(tree.lemma(above)) &&
    tree.isPassive(above);
  if ((how.modality !== 'asserted' && !installed) || how.suppressed) return [];
  const all = (tokens: readonly number[]): Participants[] => tokens.map((t) => participants(r, s, t, 'recipient'));
  const subjects = all(tree.subjects(v)).flatMap((p) => p.refs);
  if (subjects.length === 0) return [];
  const out: Draft[] = [];
  for (const kind of kinds) {
    // "désigne X comme …": the object is the one designated, and "comme" may hang on a noun inside it.
    const designates = kind.relation === 'designated-as';
    const inside = () => tree.objects(v).flatMap((o) => tree.subtree(o, (c) => tree.isVerbal(c)));
    if (designates && kind.by.length > 0 && ![v, ...inside()].some((x) => tree.obliques(x, kind.by).length > 0))
      continue;
    const targets = kind.by.length > 0 && !designates ? tree.obliques(v, kind.by) : tree.objects(v);
    // « succède à X à la tête de l'Union »: what he heads now, and not whom he follows.
    const objects = all(
      targets.filter((t) => !(kind.relation === 'successor-of' && tree.words.offices.headship.has(tree.lemma(t)))),
    )
      .flatMap((p) => p.refs)
      .filter(isNamed);
    for (const a of subjects.filter(isNamed))
      for (const b of objects) {
        const [holder, object] = kind.reverse ? [b, a] : [a, b];
        out.push(relation(r, s, v, kind.relation, holder, object, `verb:${tree.lemma(v)}`));
      }
  }
  return out;
}
