// Where the articles of a dossier lie in time, and what that says of one of them: a case is written of for a time, not over all years.

import type { Article, Publication } from '../../domain/index.js';
import type { Prior } from './conclude.js';
import { size } from './horizon.js';
import { Kinsfolk } from './kin.js';
import { spread } from './spread.js';
import { inLightOf, put, type Vote, voteOf, whole } from './vote.js';

/** Mean distances in days between articles of a case; equal parts. */
const reaches = [25, 120];
/** The same between articles that tell of the same matter. */
const kinReaches = [2, 15, 15];
/** How many of the likest are asked, how much one may say at most, and for how much likeness (squared, summed) it says all of that. */
const kinCount = 12;
const kinShare = 0.6;
const kinFull = 0.3;
/** What one that only guesses its day counts beside one that knows it. */
const guessing = 0.6;
/** Share of a day that does not depend on the others at all: an old text may lie in any dossier. */
const apart = 0.06;
/** How often each is dated anew by where all lie, before that is told to one of them (expectation-maximisation). */
const rounds = 3;

/** The same in whatever order articles are added; adding and asking may alternate, but each asking after an adding costs a look at all. */
export class Field {
  readonly #votes: Vote[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #kin = new Kinsfolk();
  #solved: {
    readonly votes: readonly Vote[];
    readonly spread: Float64Array;
    readonly weight: number;
    readonly sure: number;
  } | null = null;

  /** `publication` as the article has it by itself. An article that was added before changes nothing. */
  add(article: Article, publication: Publication): void {
    if (this.#numbers.has(article.id)) return;
    this.#numbers.set(article.id, this.#votes.push(voteOf(publication)) - 1);
    this.#kin.add(article);
    this.#solved = null;
  }

  #solve() {
    if (this.#solved) return this.#solved;
    // at first nothing is known of where they lie
    let running = Float64Array.from({ length: size + 1 }, (_, i) => i / size);
    for (let round = 0; ; round++) {
      const votes = this.#votes.map((v) => inLightOf(v, running));
      const sum = new Float64Array(size);
      let weight = 0;
      let sure = 0;
      for (const v of votes) {
        put(v, sum);
        weight += v.weight;
        if (v.sure) sure += v.weight;
      }
      const all = spread(sum, reaches);
      if (round === rounds || weight === 0) {
        this.#solved = { votes, spread: all, weight, sure };
        return this.#solved;
      }
      const flat = flatShare(weight);
      running = new Float64Array(size + 1);
      for (let i = 0; i < size; i++) running[i + 1] = running[i]! + ((1 - flat) * all[i]!) / weight + flat / size;
    }
  }

  /** What the others say of one that was added; null where they know too little, or it knows its day by itself. */
  without(article: Article, publication: Publication): Prior | null {
    const me = this.#numbers.get(article.id);
    if (me === undefined || (publication.sure && publication.settled?.length === 10)) return null;
    const { votes, spread: all, weight: sum, sure } = this.#solve();
    const vote = votes[me]!;
    const others = sum - vote.weight;
    if (others < 0.5 * whole) return null;
    const own = spread(put(vote, new Float64Array(size)), reaches);
    const kin = this.#kinOf(me, votes);
    const flat = flatShare(others);
    const weight = new Float64Array(size);
    for (let i = 0; i < size; i++) {
      const field = Math.max(0, all[i]! - own[i]!) / others;
      weight[i] = Math.log((1 - flat) * ((1 - kin.share) * field + kin.share * (kin.days?.[i] ?? 0)) + flat / size);
    }
    const n = this.#votes.length - 1;
    const says = n === 1 ? 'where the other article lies in time' : `where the ${n} other articles lie in time`;
    return {
      weight,
      says: kin.share > 0.3 ? `${says}, first of all those that share its names and figures` : says,
      known: Math.min(1, (sure - (vote.sure ? vote.weight : 0)) / others),
    };
  }

  /** Where those lie that tell of the same matter, and how much that counts, 0..1. */
  #kinOf(me: number, votes: readonly Vote[]): { readonly share: number; readonly days: Float64Array | null } {
    const sum = new Float64Array(size);
    let weight = 0;
    let likeness = 0;
    for (const { article, likeness: l } of this.#kin.of(me, kinCount)) {
      const vote = votes[article]!;
      const times = Math.round(l * l * 1000 * (vote.sure ? 1 : guessing));
      put(vote, sum, times);
      weight += vote.weight * times;
      likeness += ((vote.weight / whole) * times) / 1000;
    }
    if (weight === 0) return { share: 0, days: null };
    const days = spread(sum, kinReaches);
    for (let i = 0; i < size; i++) days[i]! /= weight;
    return { share: Math.min(kinShare, likeness / kinFull), days };
  }
}

/** Few others say little of when a case was written of. */
const flatShare = (others: number): number => Math.max(apart, 1 / (1 + others / whole));
