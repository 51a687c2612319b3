// The flow, on one screen: bytes → articles → analysis → mentions → grounded → claims → record.

import { analyse } from './analyse/analyse.js';
import { claim } from './claim/claim.js';
import type { Article, Correction, DossierRecord, Inspection, Knowledge } from './domain/index.js';
import { find } from './find/find.js';
import { ground } from './ground/ground.js';
import type { Prior } from './ground/publication/conclude.js';
import { Field } from './ground/publication/field.js';
import { isUndated } from './ground/publication/together.js';
import { type Hint, type ReadResult, read } from './read/read.js';
import { reconcile } from './reconcile/reconcile.js';
import { Reconciler } from './reconcile/reconciler.js';

/** Bytes of one file → the articles in it, and what could not be read. */
export function readArticles(bytes: Uint8Array, hint: Hint, knowledge: Knowledge): ReadResult {
  return read(bytes, hint, knowledge);
}

/** One article → everything that can be said of it alone, or in the light of when the others of its dossier were written. */
export function inspect(article: Article, knowledge: Knowledge, others: Prior | null = null): Inspection {
  const analysis = analyse(article.text, article.language);
  const mentions = find(article, analysis);
  const grounded = ground(article, analysis, mentions, knowledge, others);
  const { claims, dropped } = claim(article, analysis, grounded);
  return { article, grounded, claims, dropped };
}

/**
 * Articles without a date, dated by the others of the dossier, and their claims read again with that date; those that state
 * their date are returned as they are. Independent of the order. Costs one more inspection for each undated article.
 */
export function dateByOthers(inspections: readonly Inspection[], knowledge: Knowledge): readonly Inspection[] {
  if (!inspections.some((i) => isUndated(i.grounded.publication))) return inspections;
  const field = new Field();
  for (const { article, grounded } of inspections) field.add(article, grounded.publication);
  return inspections.map((one) => dateByField(one, field, knowledge));
}

function dateByField(one: Inspection, field: Field, knowledge: Knowledge): Inspection {
  const others = isUndated(one.grounded.publication) ? field.without(one.article, one.grounded.publication) : null;
  return others === null ? one : inspect(one.article, knowledge, others);
}

/**
 * The same record of inspections that come one after another, in the order of their articles' ids; they are asked for twice where
 * some state no date. Only sketches, claims and texts are held, never all inspections at once.
 */
export async function makeRecordOf(
  inspections: () => AsyncIterable<Inspection>,
  knowledge: Knowledge,
  corrections: readonly Correction[] = [],
): Promise<DossierRecord> {
  const field = new Field();
  let undated = false;
  for await (const { article, grounded } of inspections()) {
    field.add(article, grounded.publication);
    undated ||= isUndated(grounded.publication);
  }
  const reconciler = new Reconciler(knowledge, corrections);
  for await (const one of inspections()) reconciler.add(undated ? dateByField(one, field, knowledge) : one);
  return reconciler.record();
}

/** All articles of a dossier → the record. */
export function makeRecord(
  inspections: readonly Inspection[],
  knowledge: Knowledge,
  corrections: readonly Correction[] = [],
): DossierRecord {
  return reconcile(dateByOthers(inspections, knowledge), knowledge, corrections);
}
