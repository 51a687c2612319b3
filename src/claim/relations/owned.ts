// Bodies told by the one who leads them: « les FSR, que commande X », « le Hezbollah de X », "X's National League", « placé sous la direction de X ».

import type { Draft } from '../draft.js';
import { covering, refOf } from '../participants.js';
import type { Mentioned, Reading } from '../reading.js';
import type { Tree } from '../tree.js';
import { relation } from './relation.js';

/** Kinds of bodies that somebody has by leading them; a country or a company may be spoken of as anybody's. */
const led = /^(?:armed-group|party|coalition)$/;

export function ledBodies(r: Reading, s: number): Draft[] {
  const tree = r.trees[s]!;
  const names = r.mentions(s).filter((m) => /^(?:alias|induced|surname|skeleton)$/.test(m.mention.method));
  const people = names.filter((m) => m.actor.kind === 'person');
  const bodies = names.filter((m) => led.test(m.actor.kind ?? ''));
  const made = (body: Mentioned, leader: Mentioned, rule: string): Draft =>
    relation(r, s, tree.indexAt(body.mention.start), 'leads', refOf(leader), refOf(body), rule);
  const out: Draft[] = [];
  for (const body of bodies)
    for (const leader of people) {
      const between = r.text.slice(body.mention.end, leader.mention.start);
      if (leader.mention.start > body.mention.end && r.words.offices.ofLeader.test(between))
        out.push(made(body, leader, 'led:of'));
      const before = r.text.slice(leader.mention.end, body.mention.start);
      if (body.mention.start > leader.mention.end && isWhole(tree, body) && r.words.offices.whoseBody.test(before))
        out.push(made(body, leader, 'led:whose'));
    }
  // « …, que commande son ancien adjoint X »: the verb before its subject.
  for (let v = 1; v < tree.tokens.length; v++) {
    const leads = r.lexicon.relationVerbsOf
      .get(tree.lemma(v))
      ?.some((k) => k.relation === 'leads' && k.by.length === 0);
    if (!leads || !tree.isFinite(v) || !tree.words.offices.whichBefore.has(tree.lemma(v - 1))) continue;
    const { start, end } = tree.at(v);
    const body = names.find(
      (m) =>
        m.actor.kind !== 'person' &&
        m.actor.kind !== 'state' &&
        r.words.offices.whichLeads.test(r.text.slice(m.mention.end, start)),
    );
    const leader = people.find(
      (m) => m.mention.start > end && /^\s(?:[\p{Ll}-]+\s|l['’]){0,4}$/u.test(r.text.slice(end, m.mention.start)),
    );
    if (body && leader && !isOwnerOnly(r, s, body))
      out.push(relation(r, s, v, 'leads', refOf(leader), refOf(body), `verb:${tree.lemma(v)}`));
  }
  return [...out, ...underSomebody(r, s, people)];
}

/** « La mission de l'Union africaine, que dirige X »: he leads the mission, and not the Union; but « le chef du parti, que dirige X ». */
function isOwnerOnly(r: Reading, s: number, { mention }: Mentioned): boolean {
  const tree = r.trees[s]!;
  const top = tree.tokens.findIndex(
    (t, k) =>
      t.start >= mention.start &&
      t.end <= mention.end &&
      (tree.tokens[t.head]?.end ?? 0) <= mention.start &&
      t.head !== k,
  );
  if (top < 0 || tree.rel(top) !== 'nmod' || !tree.words.grammar.of.has(tree.caseOf(top))) return false;
  const lemma = tree.lemma(tree.at(top).head);
  const { agentive, civil, member } = tree.words.people;
  return !r.lexicon.roleOf.has(lemma) && !agentive.test(lemma) && !civil.has(lemma) && !member.has(lemma);
}

/** "X's Hezbollah comrades" are another thing. */
const isWhole = (tree: Tree, { mention }: Mentioned): boolean => {
  const next = tree.tokens.find((t) => t.start >= mention.end);
  return next?.start !== mention.end + 1 || !/^(?:NOUN|PROPN|ADJ)$/.test(next.upos);
};

/** "forces under the command of X", « placé sous l'autorité de X »: of a body that is named. */
function underSomebody(r: Reading, s: number, people: readonly Mentioned[]): Draft[] {
  const tree = r.trees[s]!;
  const out: Draft[] = [];
  tree.tokens.forEach((t, i) => {
    if (!tree.words.offices.command.has(t.lemma) || !tree.words.offices.under.has(tree.caseOf(i))) return;
    const leader = people.find(
      (m) => m.mention.start > t.end && r.words.offices.commandedBy.test(r.text.slice(t.end, m.mention.start)),
    );
    let owner = tree.at(i).head;
    if (owner >= 0 && tree.isPastParticiple(owner) && tree.rel(owner) === 'acl') owner = tree.at(owner).head;
    const body = owner < 0 ? undefined : covering(r, s, owner);
    if (leader && body && !/^(?:person|state)$/.test(body.actor.kind ?? 'person') && body.mention.method !== 'pronoun')
      out.push(relation(r, s, i, 'led-by', refOf(body), refOf(leader), `led:${t.lemma}`));
  });
  return out;
}
