// Dates the articles of one dossier in the light of each other.

import type { Knowledge, Publication } from '../../domain/index.js';
import { Field } from './field.js';
import { type Datable, type Dated, finish, prepare } from './publication.js';

/** True where the date was not stated, so that others may have something to say of it. */
export const isUndated = ({ basis }: Publication): boolean => basis === 'inferred' || basis === 'unknown';

/**
 * Pure; the order of the articles does not matter to any of them. Dated ones keep their dates and help the others; each
 * undated one is dated by its own clues and by where the others lie. Linear in their number, some milliseconds each.
 */
export const dateTogether = (all: readonly Datable[], knowledge: Knowledge): readonly Dated[] =>
  dateBothWays(all, knowledge).together;

/** The same, with what each article gives by itself. */
export function dateBothWays(
  all: readonly Datable[],
  knowledge: Knowledge,
): { readonly alone: readonly Dated[]; readonly together: readonly Dated[] } {
  const stages = all.map((x) => prepare(x, knowledge));
  const alone = stages.map((stage, i) =>
    stage.kind === 'stated' ? stage.dated : finish(all[i]!.article, stage, null),
  );
  const field = new Field();
  for (const [i, { publication }] of alone.entries()) field.add(all[i]!.article, publication);
  const together = stages.map((stage, i) => {
    if (stage.kind === 'stated') return stage.dated;
    const others = field.without(all[i]!.article, alone[i]!.publication);
    return others === null ? alone[i]! : finish(all[i]!.article, stage, others);
  });
  return { alone, together };
}
