// Statements without a verb of saying: a source given for a clause, a demand or threat named by a noun.

import { timeOf } from '../circumstances.js';
import { blank, type Draft } from '../draft.js';
import { standing } from '../modality.js';
import { nounAct } from '../nouns.js';
import { participants, without } from '../participants.js';
import type { Reading } from '../reading.js';
import { inside } from './addressees.js';
import { clauseAbove, saidSpan, trimmed } from './clauses.js';

/** "Selon le procureur, …": the clause is what the one cited states; a time in it is that of what is told, not of the telling. */
export function accordingTo(r: Reading, s: number): Draft[] {
  const tree = r.trees[s]!;
  const out: Draft[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    if (!r.lexicon.words.accordingTo.includes(tree.caseOf(i)) || !['obl', 'nmod', 'advmod'].includes(tree.rel(i)))
      continue;
    const speakers = participants(r, s, i, 'actor');
    const hung = tree.at(i).head;
    const head = hung < 0 ? -1 : clauseAbove(tree, hung, i);
    if (speakers.refs.length === 0 || head < 0 || r.inQuotation(tree.at(i))) continue;
    // "…, qui a tué une personne, selon X", "alors qu'ils …, selon X": what the source is given for is more than the clause.
    if (/^(?:acl|advcl)$/.test(tree.rel(head))) continue;
    const whole = tree.subtree(head, (c) => c === i);
    // "492 were killed, according to the ministry, which later revised the figure": what is told of the source is none of its words.
    const marked = Math.min(...tree.subtree(i).filter((k) => tree.at(k).upos !== 'PUNCT'));
    const ahead = head < i && tree.tokens[marked - 1]?.form === ',' ? whole.filter((k) => k < marked) : whole;
    const content = ahead.some((c) => tree.isVerbal(c)) ? ahead : whole;
    // A name or a noun alone states nothing.
    if (!content.some((c) => tree.isVerbal(c))) continue;
    const { start, end } = trimmed(r, saidSpan(tree, i, content));
    out.push({
      ...blank,
      kind: 'statement',
      type: 'STATE',
      actors: speakers.refs,
      quotation: r.text.slice(start, end),
      steps: speakers.steps,
      rule: 'according-to',
      words: [...speakers.refs, { start, end }],
      sentence: s,
      token: i,
    });
  }
  return out;
}

/** Demands, threats, supports named by a noun with its author: "l'appel lancé par son voisin". */
export function nominal(r: Reading, s: number, anchors: ReadonlySet<number>, verbal: readonly Draft[]): Draft[] {
  const tree = r.trees[s]!;
  const out: Draft[] = [];
  for (const i of anchors) {
    const act = nounAct(r, s, i);
    if (act?.sense.kind !== 'statement' || act.told === null || act.told === 'subject') continue;
    if (act.agents.refs.length === 0 || r.inQuotation(tree.at(i))) continue;
    const how = standing(tree, i, r.lexicon);
    if (how.suppressed || how.modality !== 'asserted') continue;
    const tokens = tree.children(i).flatMap((c) => tree.subtree(c));
    const recipients = without(
      act.patients.refs.length > 0
        ? act.patients
        : inside(r, s, i, tokens, act.agents.refs, act.sense.type === 'REQUEST'),
      act.agents.refs,
    );
    if (recipients.refs.length === 0) continue;
    if (verbal.some((d) => d.type === act.sense.type && d.actors[0]?.id === act.agents.refs[0]!.id)) continue;
    const when = timeOf(r, s, [i, ...act.carriers], anchors);
    out.push({
      ...blank,
      kind: 'statement',
      type: act.sense.type,
      mode: act.sense.mode,
      actors: act.agents.refs,
      recipients: recipients.refs,
      time: when?.time ?? null,
      steps: [...act.agents.steps, ...recipients.steps, ...(when?.steps ?? [])],
      rule: `noun:${tree.lemma(i)}:${act.told}`,
      words: [tree.at(i), ...act.agents.refs, ...recipients.refs, ...(when?.spans ?? [])],
      sentence: s,
      token: i,
    });
  }
  return out;
}
