// What one article tells the others of its dossier: on which days it may lie, as far as it knows by itself.

import type { Publication } from '../../domain/index.js';
import { from as first, to as last, size } from './horizon.js';
import { daysOf } from './span-of-edtf.js';

/** Weight of one article that knows its day. Shares are whole numbers, so that their sum does not depend on the order of adding. */
export const whole = 1 << 20;

/** Days of the horizon from `from` to `to`, and what each of them gets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
  readonly each: number;
}

export interface Vote {
  /** Knows its day. */
  readonly sure: boolean;
  /** Sum of what all days get, at most `whole`. */
  readonly weight: number;
  readonly stretches: readonly Stretch[];
}

const sumOf = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, s) => sum + s.each * (s.to - s.from + 1), 0);

/** A date that is stated gives all to its days; an inferred one to the likeliest days, and the rest of a month to the other days of it. */
export function voteOf({ basis, settled, sure, months = [], days = [] }: Publication): Vote {
  const stretches: Stretch[] = [];
  const put = (lo: number, hi: number, share: number, but = 0): void => {
    const each = Math.round((share * whole) / Math.max(1, hi - lo + 1 - but));
    if (lo >= 0 && hi < size && each > 0) stretches.push({ from: lo, to: hi, each });
  };
  if (basis === 'inferred' || basis === 'unknown') {
    const named = days.map((d) => ({ at: daysOf(d.day)![0] - first, share: d.share }));
    for (const { month, share } of months) {
      const [lo, hi] = daysOf(month)!.map((d) => d - first) as [number, number];
      const within = named.filter((d) => d.at >= lo && d.at <= hi);
      const rest = Math.max(0, share - within.reduce((sum, d) => sum + d.share, 0));
      put(lo, hi, rest);
      for (const d of within) put(d.at, d.at, d.share);
    }
  } else {
    const stated = daysOf(settled ?? '');
    if (stated && stated[0] >= first && stated[1] <= last) put(stated[0] - first, stated[1] - first, 1);
  }
  return { sure: sure && settled?.length === 10, weight: sumOf(stretches), stretches };
}

/** The vote in the light of where articles lie at all (a density a day, given as its running sum, one longer than the horizon). */
export function inLightOf(vote: Vote, running: Float64Array): Vote {
  const likely = vote.stretches.map((s) => s.each * (running[s.to + 1]! - running[s.from]!));
  const all = likely.reduce((a, b) => a + b, 0);
  if (all === 0) return vote;
  const byYear = new Map<number, number>();
  for (const [k, s] of vote.stretches.entries()) {
    const year = Math.floor(s.from / 365.25);
    byYear.set(year, (byYear.get(year) ?? 0) + likely[k]! / all);
  }
  // one that knows nothing of its year has nothing to tell
  const certain = Math.max(...byYear.values()) ** 2;
  const stretches = vote.stretches.map((s, k) => ({
    ...s,
    each: Math.round((likely[k]! / all / (s.to - s.from + 1)) * certain * whole),
  }));
  return { ...vote, stretches, weight: sumOf(stretches) };
}

export function put({ stretches }: Vote, on: Float64Array, times = 1): Float64Array {
  for (const { from, to, each } of stretches) for (let i = from; i <= to; i++) on[i]! += each * times;
  return on;
}
