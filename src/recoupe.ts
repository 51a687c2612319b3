// The flow, on one screen: bytes → articles → analysis → mentions → grounded → claims → record.

import { analyse } from './analyse/analyse.js';
import { claim } from './claim/claim.js';
import type { Article, Correction, DossierRecord, Inspection, Knowledge } from './domain/index.js';
import { find } from './find/find.js';
import { ground } from './ground/ground.js';
import { type Hint, type ReadResult, read } from './read/read.js';
import { reconcile } from './reconcile/reconcile.js';

/** Bytes of one file → the articles in it, and what could not be read. */
export function readArticles(bytes: Uint8Array, hint: Hint, knowledge: Knowledge): ReadResult {
  return read(bytes, hint, knowledge);
}

/** One article → everything that can be said of it alone. */
export function inspect(article: Article, knowledge: Knowledge): Inspection {
  const analysis = analyse(article.text, article.language);
  const mentions = find(article, analysis);
  const grounded = ground(article, analysis, mentions, knowledge);
  const { claims, dropped } = claim(article, analysis, grounded);
  return { article, grounded, claims, dropped };
}

/** All articles of a dossier → the record. */
export function makeRecord(
  inspections: readonly Inspection[],
  knowledge: Knowledge,
  corrections: readonly Correction[] = [],
): DossierRecord {
  return reconcile(inspections, knowledge, corrections);
}
