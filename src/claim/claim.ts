// Who did, said or counted what, read off the trees; each claim with the words that say so.

import type { Analysis, Article, Claim, Grounded } from '../domain/index.js';
import { languages } from '../languages/index.js';
import { unsupported } from './check.js';
import { type Draft, finish } from './draft.js';
import { readEvents } from './events.js';
import { readFigures } from './figures.js';
import { linksOf } from './links.js';
import { Reading } from './reading.js';
import { readRelations } from './relations.js';
import { bringQuotations } from './statements/quotations.js';
import { readStatements } from './statements.js';
import { withToldPlaces } from './told-place.js';
import { withToldTimes } from './told-time.js';

export interface ClaimResult {
  readonly claims: readonly Claim[];
  /** Claims refused by the check "no value without its words", counted by reason. */
  readonly dropped: Readonly<Record<string, number>>;
}

/** Claims in the order of the text. Empty where the language has no words or no model: a guess would be an invention. */
export function claim(article: Article, analysis: Analysis, grounded: Grounded): ClaimResult {
  const language = languages.get(article.language);
  if (!language || !analysis.parsed) return { claims: [], dropped: {} };
  const reading = new Reading(article, analysis, grounded, language);
  const brought = bringQuotations(reading);
  const drafts: Draft[] = [];
  reading.trees.forEach((_, s) => {
    const events = readEvents(reading, s, drafts);
    drafts.push(
      ...events,
      ...readStatements(reading, s, brought.get(s) ?? [], drafts, events),
      ...readFigures(reading, s, events),
      ...readRelations(reading, s),
    );
  });
  const made = withToldTimes(reading, withToldPlaces(reading, drafts)).map((draft) => ({
    draft,
    claim: finish(reading, draft),
  }));
  const dropped: Record<string, number> = {};
  const seen = new Set<string>();
  const kept = made.filter(({ claim: c }) => {
    const why = seen.has(c.id) ? 'same-claim-twice' : unsupported(c, article);
    seen.add(c.id);
    if (why) dropped[why] = (dropped[why] ?? 0) + 1;
    return !why;
  });
  const links = linksOf(reading, kept);
  const claims = kept.map(({ claim: c }, k) => ({ ...c, links: links[k]! }));
  return {
    claims: claims.sort(
      (a, b) => a.evidence.start - b.evidence.start || a.evidence.end - b.evidence.end || (a.id < b.id ? -1 : 1),
    ),
    dropped,
  };
}
