// No value without its words: every name, number and date of a claim must be in its evidence or come from it by a recorded step.

import type { Article, Claim } from '../domain/index.js';

/** Why a claim fails, or null where every value can show its words. */
export function unsupported(claim: Claim, article: Article): string | null {
  const { evidence, steps } = claim;
  if (article.text.slice(evidence.start, evidence.end) !== evidence.exact) return 'evidence-not-in-text';
  if (!evidence.sentence.includes(evidence.exact)) return 'evidence-not-in-sentence';
  const shown = (words: string) =>
    evidence.sentence.includes(words) || steps.some((s) => s.from?.exact === words || s.says.includes(words));
  for (const ref of [...claim.actors, ...claim.recipients, ...claim.attribution]) {
    if (article.text.slice(ref.start, ref.end) !== ref.mention) return 'mention-not-in-text';
    if (!shown(ref.mention)) return 'actor-not-in-evidence';
  }
  if (claim.place && !shown(claim.place.mention)) return 'place-not-in-evidence';
  if (claim.time && !shown(claim.time.mention)) return 'time-not-in-evidence';
  if (claim.kind === 'figure' && !claim.figure) return 'figure-without-value';
  if (claim.quotation !== null)
    for (const part of claim.quotation.split(' […] ')) if (!article.text.includes(part)) return 'quotation-not-in-text';
  return null;
}
