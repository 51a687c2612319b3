// How long after what it tells of a text appears: densities a day, counted on half of WiNER-fr and smoothed. Lags are in days.

import { size } from './horizon.js';

/** The same function of a lag in days, each value worked out once: densities are asked for every day of the horizon, for every clue. */
function once(density: (lag: number) => number): (lag: number) => number {
  // Lags are whole or half days.
  const known = new Float64Array(2 * size).fill(-1);
  return (lag) => {
    const k = 2 * lag;
    const v = known[k];
    // No such place: a lag below nothing, beyond the horizon, or of another fraction.
    if (v === undefined) return density(lag);
    if (v < 0) known[k] = density(lag);
    return known[k]!;
  };
}

/** An exponential with this mean, in days. */
const tail = (lag: number, mean: number): number => Math.exp(-lag / mean) / mean;

/** News tells first of what is fresh; what it recalls lies anywhere before. */
export const fresh = once(
  (lag: number) =>
    0.5 * Math.exp(-lag / 1.6) * 0.46 + 0.3 * tail(lag, 12) + 0.15 * tail(lag, 120) + 0.05 * tail(lag, 1500),
);

/** A date with its year: mostly recalled, for what is fresh needs no year. */
export const dateWithYear = once(
  (lag: number) => 0.42 * fresh(lag) + 0.2 * tail(lag, 30) + 0.2 * tail(lag, 250) + 0.18 * tail(lag, 1500),
);

/** The same where the text has another day that is fresh. */
export const recalledWithYear = once(
  (lag: number) => 0.08 * fresh(lag) + 0.2 * tail(lag, 30) + 0.3 * tail(lag, 250) + 0.42 * tail(lag, 1500),
);

/** An event told of in passing. */
export const recalled = once((lag: number) => 0.25 * tail(lag, 10) + 0.35 * tail(lag, 150) + 0.4 * tail(lag, 1500));

/** The latest event that a text tells of is often what made it be written: a fresh head and a long tail. */
export const latestEvent = once(
  (lag: number) => 0.36 * tail(lag, 2.5) + 0.2 * tail(lag, 25) + 0.2 * tail(lag, 250) + 0.24 * tail(lag, 1500),
);

/** A name while it is in use, over so many days: any day of it, the first months a little more; and after its end. */
export const inUse = (lag: number, length: number): number => 0.7 / Math.min(length, 1500) + 0.1 * tail(lag, 250);
export const outOfUse = once((lag: number) => 0.1 * tail(lag, 300) + 0.1 * tail(lag, 1500));

/** What is announced, before it is held. */
export const announced = once((ahead: number) => 0.2 * tail(ahead, 60) + 0.8 * tail(ahead, 500));

const table =
  (shares: readonly number[], rest: number, mean: number) =>
  (lag: number): number =>
    shares[lag] ?? rest * tail(lag - shares.length, mean);

/** "Le 4 janvier", the freshest of those told. */
export const afterDay = table([0.16, 0.22, 0.15, 0.06, 0.05, 0.04, 0.03], 0.29, 28);
/** "Samedi 4 janvier": who gives both weekday and day tells what is fresh. */
export const afterFullDay = table([0.24, 0.36, 0.2, 0.09, 0.05, 0.02], 0.04, 20);
/** "Ce 4 janvier". */
export const afterThisDay = table([0.5, 0.25, 0.1, 0.06, 0.03], 0.06, 15);
/** "Le 4 janvier dernier": not of these days. */
export const afterLastDay = table([0.01, 0.015, 0.03, 0.03, 0.025, 0.02, 0.02, 0.03, 0.035, 0.035, 0.035], 0.71, 25);

/** From the first weekday told as past ("lundi"), and from the latest of several, round the week. */
export const afterWeekday = [0.3, 0.28, 0.15, 0.11, 0.07, 0.05, 0.04];
export const afterLatestWeekday = [0.38, 0.27, 0.15, 0.08, 0.05, 0.04, 0.03];
/** The same where the words say that it is of these days ("ce lundi"). */
export const afterThisWeekday = [0.52, 0.24, 0.13, 0.04, 0.03, 0.02, 0.02];

/** Months since a month named without its year. */
export const sinceMonth = [0.22, 0.2, 0.14, 0.1, 0.08, 0.06, 0.05, 0.04, 0.035, 0.03, 0.025, 0.02];

const sinceYears = [0.22, 0.25, 0.09, 0.05, 0.05, 0.04, 0.04, 0.035, 0.03, 0.025];
const sinceOnlyYear = [0.13, 0.19, 0.08, 0.045, 0.04, 0.04, 0.035, 0.03, 0.028, 0.025];
/** Years since the latest one named, where no month is named with it; `only` where no other year is named: it is then as often long past. A year to come is named too. */
export function sinceYear(n: number, only: boolean): number {
  if (n < 0) return n === -1 ? 0.05 : n >= -4 ? 0.02 : 0.002;
  return (only ? sinceOnlyYear : sinceYears)[n] ?? (only ? 0.024 : 0.014) * Math.exp(-(n - 10) / 15);
}

/** Years since the edition that a title names ("Eurovision 2016"), and since the end of a season ("saison 2015-2016"). */
export const sinceEdition = (n: number): number =>
  [0.82, 0.06, 0.01][n] ?? (n === -1 ? 0.08 : n < -1 && n > -4 ? 0.01 : 0.0005);
export const sinceSeason = (n: number): number => [0.5, 0.06, 0.01][n] ?? (n === -1 ? 0.36 : 0.0005);
