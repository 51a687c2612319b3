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
    words: [tree.at(token), holder, object],
    sentence: s,
    token,
  });
}
