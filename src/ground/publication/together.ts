// Dates the articles of one dossier in the light of each other: a case is written of for a time, not over all years.

import type { Knowledge, Publication } from '../../domain/index.js';
import { type Prior, size } from './infer.js';
import { horizon } from './known.js';
import { type Datable, type Dated, finish, prepare } from './publication.js';
import { daysOf } from './span-of-edtf.js';

/** Mean distance in days between articles of a case, near and far; half of the weight each. */
const reaches = [25, 250];
/** Share of a day that does not depend on the others at all: an old text may lie in any dossier. */
const apart = 0.1;
/** Weight of one article that knows its day. Votes are whole numbers, so that their sum does not depend on the order of adding. */
const whole = 1 << 20;

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

/** What one article tells the others: whole numbers for days, and their sum. One that knows nothing of its year has nothing to tell. */
interface Vote {
  readonly weight: number;
  readonly days: readonly (readonly [from: number, to: number, each: number])[];
}

function voteOf({ basis, best, months }: Publication): Vote {
  const given =
    basis === 'inferred' || basis === 'unknown'
      ? (months ?? []).map(({ month, share }) => ({ stretch: daysOf(month)!, share }))
      : [{ stretch: daysOf(best ?? ''), share: 1 }];
  const byYear = new Map<string, number>();
  for (const { month, share } of months ?? [])
    byYear.set(month.slice(0, 4), (byYear.get(month.slice(0, 4)) ?? 0) + share);
  const certain = byYear.size === 0 ? 1 : Math.max(...byYear.values()) ** 2;
  let weight = 0;
  const days = given.flatMap(({ stretch, share }): [number, number, number][] => {
    if (!stretch || stretch[0] < horizon[0] || stretch[1] > horizon[1]) return [];
    const n = stretch[1] - stretch[0] + 1;
    const each = Math.round((share * certain * whole) / n);
    weight += each * n;
    return [[stretch[0] - horizon[0], stretch[1] - horizon[0], each]];
  });
  return { weight, days };
}

function put({ days }: Vote, on: Float64Array): Float64Array {
  for (const [from, to, each] of days) for (let i = from; i <= to; i++) on[i]! += each;
  return on;
}

/** Where the articles of a dossier lie in time, as far as each knows by itself; the same in whatever order they are added. */
export class Field {
  readonly #sum = new Float64Array(size);
  #weight = 0;
  #articles = 0;
  #spread: Float64Array | null = null;

  /** `publication` as the article has it by itself. */
  add(publication: Publication): void {
    const vote = voteOf(publication);
    put(vote, this.#sum);
    this.#weight += vote.weight;
    this.#articles++;
    this.#spread = null;
  }

  /** What the others say of one that was added with `publication`; null where they know too little, or it knows its day. */
  without(publication: Publication): Prior | null {
    if (publication.best?.length === 10) return null;
    const vote = voteOf(publication);
    const others = this.#weight - vote.weight;
    if (others < 0.5 * whole) return null;
    this.#spread ??= spread(this.#sum);
    const own = spread(put(vote, new Float64Array(size)));
    // few others say little of when a case was written of
    const flat = Math.max(apart, 1 / (1 + others / whole));
    const weight = new Float64Array(size);
    for (let i = 0; i < size; i++)
      weight[i] = Math.log(((1 - flat) * Math.max(0, this.#spread[i]! - own[i]!)) / others + flat / size);
    const n = this.#articles - 1;
    return {
      weight,
      says: n === 1 ? 'where the other article lies in time' : `where the ${n} other articles lie in time`,
    };
  }
}

/** True where the date was not stated, so that others may have something to say of it. */
export const isUndated = ({ basis }: Publication): boolean => basis === 'inferred' || basis === 'unknown';

/**
 * Pure; the order of the articles does not matter to any of them. Dated ones keep their dates and help the others; each
 * undated one is dated by its own clues and by where the others lie.
 */
export function dateTogether(all: readonly Datable[], knowledge: Knowledge): readonly Dated[] {
  const stages = all.map((x) => prepare(x, knowledge));
  const alone = stages.map((stage, i) =>
    stage.kind === 'stated' ? stage.dated : finish(all[i]!.article, stage, null),
  );
  const field = new Field();
  for (const { publication } of alone) field.add(publication);
  return stages.map((stage, i) => {
    if (stage.kind === 'stated') return stage.dated;
    const others = field.without(alone[i]!.publication);
    return others === null ? alone[i]! : finish(all[i]!.article, stage, others);
  });
}
