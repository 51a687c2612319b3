// Links of cause between claims of one sentence, where its words say so: in reprisal for, in response to, because of, after.

import type { Claim, ClaimLink } from '../domain/index.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';

interface Made {
  readonly draft: Draft;
  readonly claim: Claim;
}

/** The links of each claim to others of its sentence whose act stands below one of the language's phrases of cause; in the order given. */
export function linksOf(r: Reading, made: readonly Made[]): ClaimLink[][] {
  const together = new Map<number, Made[]>();
  for (const m of made) together.set(m.draft.sentence, [...(together.get(m.draft.sentence) ?? []), m]);
  return made.map(({ draft }) => linksTo(r, draft, together.get(draft.sentence)!));
}

function linksTo(r: Reading, draft: Draft, others: readonly Made[]): ClaimLink[] {
  if (draft.kind !== 'event' && draft.kind !== 'statement') return [];
  const tree = r.trees[draft.sentence]!;
  const out: ClaimLink[] = [];
  for (const { draft: other, claim } of others) {
    if (other.token === draft.token || (other.kind !== 'event' && other.kind !== 'statement')) continue;
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
