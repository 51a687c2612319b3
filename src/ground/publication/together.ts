// Dates the articles of one dossier in the light of each other: a case is written of for a time, not over all years.

import type { Article, Knowledge, Publication } from '../../domain/index.js';
import { type Prior, size } from './infer.js';
import { Kinsfolk } from './kin.js';
import { horizon } from './known.js';
import { type Datable, type Dated, finish, prepare } from './publication.js';
import { daysOf } from './span-of-edtf.js';

/** Mean distance in days between articles of a case, near and far; half of the weight each. */
const reaches = [25, 250];
/** The same between articles that tell of the same matter. */
const kinReaches = [2, 12];
/** Most that articles of the same matter may say of the date, and the sum of squared likenesses at which they say half of that. */
const kinShare = 0.75;
const kinHalf = 0.06;
/** Share of a day that does not depend on the others at all: an old text may lie in any dossier. */
const apart = 0.1;
/** Weight of one article that knows its day. Votes are whole numbers, so that their sum does not depend on the order of adding. */
const whole = 1 << 20;

/** Spreads shares to the days around them, exponentially in both directions; the sum stays. */
function spread(p: Float64Array, over = reaches): Float64Array {
  const out = new Float64Array(size);
  for (const reach of over) {
    const keep = Math.exp(-1 / reach);
    const scale = (1 - keep) / (1 + keep) / over.length;
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
  /** Knows its day: others of the same matter can go by it, and not by each other's guesses. */
  readonly sure: boolean;
  readonly weight: number;
  readonly days: readonly (readonly [from: number, to: number, each: number])[];
}

function voteOf({ basis, settled, months }: Publication): Vote {
  const given =
    basis === 'inferred' || basis === 'unknown'
      ? (months ?? []).map(({ month, share }) => ({ stretch: daysOf(month)!, share }))
      : [{ stretch: daysOf(settled ?? ''), share: 1 }];
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
  return { sure: settled?.length === 10, weight, days };
}

function put({ days }: Vote, on: Float64Array, times = 1): Float64Array {
  for (const [from, to, each] of days) for (let i = from; i <= to; i++) on[i]! += each * times;
  return on;
}

/** Where the articles of a dossier lie in time, as far as each knows by itself; the same in whatever order they are added. */
export class Field {
  readonly #sum = new Float64Array(size);
  #weight = 0;
  readonly #votes: Vote[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #kin = new Kinsfolk();
  #spread: Float64Array | null = null;

  /** `publication` as the article has it by itself. An article that was added before changes nothing. */
  add(article: Article, publication: Publication): void {
    if (this.#numbers.has(article.id)) return;
    const vote = voteOf(publication);
    this.#numbers.set(article.id, this.#votes.push(vote) - 1);
    this.#kin.add(article);
    put(vote, this.#sum);
    this.#weight += vote.weight;
    this.#spread = null;
  }

  /** What the others say of one that was added; null where they know too little, or it knows its day by itself. */
  without(article: Article, publication: Publication): Prior | null {
    const me = this.#numbers.get(article.id);
    if (me === undefined || publication.settled?.length === 10) return null;
    const vote = this.#votes[me]!;
    const others = this.#weight - vote.weight;
    if (others < 0.5 * whole) return null;
    this.#spread ??= spread(this.#sum);
    const own = spread(put(vote, new Float64Array(size)));
    const kin = this.#kinOf(me);
    // few others say little of when a case was written of
    const flat = Math.max(apart, 1 / (1 + others / whole));
    const weight = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const all = Math.max(0, this.#spread[i]! - own[i]!) / others;
      weight[i] = Math.log((1 - flat) * ((1 - kin.share) * all + kin.share * (kin.days?.[i] ?? 0)) + flat / size);
    }
    const n = this.#votes.length - 1;
    const says = n === 1 ? 'where the other article lies in time' : `where the ${n} other articles lie in time`;
    return { weight, says: kin.share > 0.3 ? `${says}, first of all those that share its names and figures` : says };
  }

  /** Where those lie that tell of the same matter, and how much that counts, 0..1. */
  #kinOf(me: number): { readonly share: number; readonly days: Float64Array | null } {
    const sum = new Float64Array(size);
    let weight = 0;
    let likeness = 0;
    for (const { article, likeness: l } of this.#kin.of(me)) {
      const vote = this.#votes[article]!;
      if (!vote.sure) continue;
      const times = Math.round(l * l * 1000);
      put(vote, sum, times);
      weight += vote.weight * times;
      likeness += (vote.weight / whole) * times;
    }
    if (weight === 0) return { share: 0, days: null };
    const days = spread(sum, kinReaches);
    for (let i = 0; i < size; i++) days[i]! /= weight;
    return { share: (kinShare * likeness) / (likeness + kinHalf * 1000), days };
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
  for (const [i, { publication }] of alone.entries()) field.add(all[i]!.article, publication);
  return stages.map((stage, i) => {
    if (stage.kind === 'stated') return stage.dated;
    const others = field.without(all[i]!.article, alone[i]!.publication);
    return others === null ? alone[i]! : finish(all[i]!.article, stage, others);
  });
}
