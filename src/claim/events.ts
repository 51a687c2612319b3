// Events: acts told by verbs and by nouns, with who did them to whom, where, when and whether they happened.

import type { Draft } from './draft.js';
import { anchorsOf } from './events/anchors.js';
import { claimedByMost } from './events/claimed.js';
import { nounEvent } from './events/noun-event.js';
import { verbEvent } from './events/verb-event.js';
import { nounAct, nounSense } from './nouns.js';
import type { Reading } from './reading.js';
import { matchVerbs } from './senses.js';

export function readEvents(r: Reading, s: number, previous: readonly Draft[]): Draft[] {
  const tree = r.trees[s]!;
  const anchors = anchorsOf(r, s);
  const absorbed = new Set<number>();
  const drafts: Draft[] = [];
  // A question tells of nothing that was done.
  if (tree.tokens.at(-1)?.form === '?') return drafts;
  for (const i of anchors) {
    if (tree.at(i).upos !== 'VERB') continue;
    // The most demanding sense whose participants are there.
    for (const sense of matchVerbs(tree, i, r.lexicon)) {
      if (sense.kind !== 'event') break;
      const draft = verbEvent(r, s, i, sense, anchors, absorbed);
      if (draft) drafts.push(draft);
      if (draft) break;
    }
  }
  for (const i of anchors) {
    // In words quoted, a noun of an act is part of an argument, not a report.
    if (absorbed.has(i) || tree.at(i).upos === 'VERB' || r.inSpeech(tree.at(i))) continue;
    if (toldByVerb(r, s, i, drafts)) continue;
    const act = nounAct(r, s, i);
    if (!act) continue;
    const draft = nounEvent(r, s, act, anchors, previous);
    if (draft) drafts.push(draft);
  }
  return claimedByMost(r, s, drafts);
}

/** "lifting the blockade": what a verb does with the noun tells of it, as an act of its own or of another kind. */
function toldByVerb(r: Reading, s: number, i: number, drafts: readonly Draft[]): boolean {
  const tree = r.trees[s]!;
  const above = tree.at(i).head;
  if (above < 0 || tree.rel(i) !== 'obj') return false;
  const sense = matchVerbs(tree, above, r.lexicon).find((x) => x.noun === tree.lemma(i) && x.kind === 'event');
  if (!sense) return false;
  return sense.type !== nounSense(tree, i, r.lexicon)?.type || drafts.some((d) => d.token === above);
}
