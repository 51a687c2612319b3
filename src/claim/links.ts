// Links of cause between claims of one sentence, where its words say so: in reprisal for, in response to, because of, after.

import type { Claim, ClaimLink } from '../domain/index.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';

/** The links of the claim made from `draft` to others of its sentence whose act stands below one of the language's phrases of cause. */
export function linksOf(r: Reading, draft: Draft, others: readonly { draft: Draft; claim: Claim }[]): ClaimLink[] {
  if (draft.kind !== 'event' && draft.kind !== 'statement') return [];
  const tree = r.trees[draft.sentence]!;
  const out: ClaimLink[] = [];
  for (const { draft: other, claim } of others) {
    if (
      other.sentence !== draft.sentence ||
      other.token === draft.token ||
      (other.kind !== 'event' && other.kind !== 'statement')
    )
      continue;
    // The phrase stands on the cause itself or on what it hangs on, below the effect.
    let below = other.token;
    for (const a of tree.ancestors(other.token)) {
      const phrase = tree.caseOf(below);
      const kind =
        phrase === ''
          ? undefined
          : r.lexicon.words.causes.find((c) =>
              c.phrases.some((p) => p === phrase || (phrase.startsWith(`${p} `) && p.includes(' '))),
            );
      if (kind) {
        if (a === draft.token || tree.subtree(a).includes(draft.token))
          out.push({ kind: kind.kind, claim: claim.id, exact: phrase });
        break;
      }
      if (a === draft.token) break;
      below = a;
    }
  }
  return out;
}
