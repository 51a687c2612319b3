// The draft of a relation between two actors.

import type { ActorRef, RelationType, Step } from '../../domain/index.js';
import { type Draft, makeDraft } from '../draft.js';
import type { Reading } from '../reading.js';

export function relation(
  r: Reading,
  s: number,
  token: number,
  type: RelationType,
  holder: ActorRef,
  object: ActorRef,
  rule: string,
  denied = false,
  former = false,
  steps: readonly Step[] = [],
): Draft {
  const tree = r.trees[s]!;
  // « le premier ministre éthiopien, X »: the office by its whole name.
  const ranked = tree.tokens[token - 1]?.head === token && tree.words.counting.ranked.has(tree.lemma(token - 1));
  return makeDraft({
    kind: 'relation',
    type: 'RELATION',
    mode: former ? 'former' : null,
    relation: type,
    actors: [holder],
    recipients: [object],
    modality: denied ? 'denied' : 'asserted',
    rule,
    steps,
    words: [tree.at(ranked ? token - 1 : token), tree.at(token), holder, object],
    sentence: s,
    token,
  });
}
