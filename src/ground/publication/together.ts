// Dates the articles of one dossier in the light of each other: a case is written of for a time, not over all years.

import type { Knowledge } from '../../domain/index.js';
import { sharesOf, size, years } from './infer.js';
import { horizon } from './known.js';
import { type Datable, type Dated, finish, prepare } from './publication.js';
import { daysOf } from './span-of-edtf.js';

/** Mean distance in days between articles of a case, near and far; half of the weight each. */
const reaches = [25, 250];
/** Share of a day that does not depend on the others at all: an old text may lie in any dossier. */
const apart = 0.1;

/** Spreads shares to the days around them, exponentially in both directions; the sum stays. */
function spread(p: Float64Array): Float64Array {
  const out = new Float64Array(size);
  for (const reach of reaches) {
    const keep = Math.exp(-1 / reach);
    const scale = (1 - keep) / (1 + keep) / reaches.length;
    let run = 0;
    for (let i = 0; i < size; i++) {
      run = run * keep + p[i]!;
      out[i]! += run * scale;
    }
    run = 0;
    for (let i = size - 1; i >= 0; i--) {
      out[i]! += run * keep * scale;
      run = run * keep + p[i]!;
    }
  }
  return out;
}

/** How much an article knows of its own year, 0..1: one that knows nothing has nothing to tell the others. */
function certainty(p: Float64Array): number {
  const byYear = new Map<number, number>();
  for (let i = 0; i < size; i++) byYear.set(years[i]!, (byYear.get(years[i]!) ?? 0) + p[i]!);
  return Math.max(...byYear.values()) ** 2;
}

/**
 * Pure; the order of the articles does not matter to any of them. Dated ones keep their dates and help the others; each
 * undated one is dated by its own clues and by where the others lie.
 */
export function dateTogether(all: readonly Datable[], knowledge: Knowledge): readonly Dated[] {
  const stages = all.map((x) => prepare(x, knowledge));
  const votes = stages.map((stage) => {
    const p = new Float64Array(size);
    if (stage.kind === 'weighed') {
      const own = sharesOf(stage.weighed.sum);
      return { p: own, weight: certainty(own) };
    }
    const days = daysOf(stage.dated.publication.best ?? '');
    if (!days || days[0] < horizon[0] || days[1] > horizon[1]) return { p, weight: 0 };
    for (let d = days[0]; d <= days[1]; d++) p[d - horizon[0]] = 1 / (days[1] - days[0] + 1);
    return { p, weight: 1 };
  });
  const sum = new Float64Array(size);
  let weights = 0;
  for (const { p, weight } of votes) {
    weights += weight;
    for (let i = 0; i < size; i++) sum[i]! += weight * p[i]!;
  }
  const field = spread(sum);
  return stages.map((stage, at) => {
    if (stage.kind === 'stated') return stage.dated;
    const { p, weight } = votes[at]!;
    const others = weights - weight;
    if (others < 0.5) return finish(all[at]!.article, stage, null);
    const own = spread(p);
    // few others say little of when a case was written of
    const flat = Math.max(apart, 1 / (1 + others));
    const log = new Float64Array(size);
    for (let i = 0; i < size; i++)
      log[i] = Math.log(((1 - flat) * Math.max(0, field[i]! - weight * own[i]!)) / others + flat / size);
    return finish(all[at]!.article, stage, {
      weight: log,
      says: `where the ${all.length - 1} other articles given lie in time`,
    });
  });
}
