// Who did, said or counted what, read off the trees; each claim with the words that say so.

import type { Analysis, Article, Claim, Grounded } from '../domain/index.js';

export interface ClaimResult {
  readonly claims: readonly Claim[];
  /** Claims refused by the check "no value without its words", counted by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

export function claim(_article: Article, _analysis: Analysis, _grounded: Grounded): ClaimResult {
  return { claims: [], dropped: {} };
}
