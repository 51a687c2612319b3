// Claims of responsibility made for most of the acts just told.

import type { Draft } from '../draft.js';
import { merge, nobody, participants } from '../participants.js';
import type { Reading } from '../reading.js';

/** "… dans 80 attaques, la plupart revendiquées par X", "dont certains revendiqués par X": X is the author of the act told before. */
export function claimedByMost(r: Reading, s: number, drafts: Draft[]): Draft[] {
  const tree = r.trees[s]!;
  const verbs = r.lexicon.words.claimResponsibility.split(' ').map((x) => x.split('+')[0]);
  for (let v = 0; v < tree.tokens.length; v++) {
    if (!verbs.includes(tree.lemma(v)) || !tree.isPastParticiple(v)) continue;
    const of = [tree.at(v).head, ...tree.children(v, 'nsubj', 'det')].filter((x) => x >= 0 && x < v);
    if (!of.some((x) => tree.words.events.someOf.has(tree.lemma(x)))) continue;
    const authors = merge(nobody, ...tree.agents(v, r.lexicon.words.by).map((a) => participants(r, s, a, 'actor')));
    const at = drafts.findLastIndex((d) => d.type === 'ASSAULT' && d.token < v && d.actors.length === 0);
    if (at < 0 || authors.refs.length === 0) continue;
    const d = drafts[at]!;
    drafts[at] = {
      ...d,
      actors: authors.refs,
      words: [...d.words, ...authors.refs],
      steps: [...d.steps, ...authors.steps],
      rule: `${d.rule}+claimed`,
    };
  }
  return drafts;
}
