// Which of the places of one name is meant: a table of weights, each with its reason.

import type { City } from '../../find/geonames.js';
import { wordsOf } from '../../find/words.js';

/** What the article says around a name. */
export interface Surroundings {
  /** State named right beside it ("Tripoli, au Liban"); null for none. */
  readonly beside: string | null;
  /** Share of the article's mentions of states, by country, 0..1. */
  readonly shares: ReadonlyMap<string, number>;
  /** Places of the article that were never in doubt. */
  readonly near: readonly { readonly lat: number; readonly lon: number }[];
}

/** The highest total wins. Population is the prior: a name alone means the big place that bears it. */
export const weights = {
  /** Times log10 of the population, 0..7.5: Baghdad 6.9, a village 2.7. */
  population: 0.28,
  capital: 0.5,
  seatOfAdministration: 0.25,
  /** The name is the place's own, not one of its alternates. */
  ownName: 0.35,
  beside: 2,
  otherBeside: -1.2,
  /** Times the country's share. */
  countryShare: 1.4,
  /** Another place of the article within `nearKm`. */
  near: 0.5,
  /** A part of a town is seldom meant without the town. */
  partOfTown: -0.4,
} as const;

const nearKm = 250;
const unknownSeat = 20_000;
/** Below this nobody but the gazetteer speaks for the place: a hamlet without context. */
export const least = 1.45;
/** Where the second comes this near, the first is only likely. */
export const margin = 0.3;

export interface Weighed {
  readonly city: City;
  readonly score: number;
  readonly why: readonly string[];
}

export function weigh(name: string, cities: readonly City[], around: Surroundings): Weighed[] {
  const wanted = wordsOf(name).join(' ');
  return cities
    .map((city) => {
      const why: string[] = [];
      let score = 0;
      const add = (weight: number, reason: string): void => {
        score += weight;
        why.push(reason);
      };
      // GeoNames leaves some seats of administration without a count; none of them is a hamlet.
      const people = city.population || (/^PPLA2?$/.test(city.feature) ? unknownSeat : 0);
      if (people > 0) add(weights.population * Math.log10(people), `${people} inhabitants`);
      if (city.feature === 'PPLC') add(weights.capital, 'capital');
      else if (/^PPLA2?$/.test(city.feature)) add(weights.seatOfAdministration, 'seat of administration');
      else if (city.feature === 'PPLX') add(weights.partOfTown, 'part of a town');
      if (city.names.slice(0, 2).some((n) => wordsOf(n).join(' ') === wanted)) add(weights.ownName, 'its own name');
      if (around.beside !== null)
        add(around.beside === city.country ? weights.beside : weights.otherBeside, `"${around.beside}" beside it`);
      const share = around.shares.get(city.country) ?? 0;
      if (share > 0) add(weights.countryShare * share, `${Math.round(share * 100)} % of the states named`);
      if (around.near.some((p) => kilometres(p, city) < nearKm)) add(weights.near, 'near other places of the article');
      return { city, score, why };
    })
    .sort((a, b) => b.score - a.score || b.city.population - a.city.population || a.city.id - b.city.id);
}

/** Great-circle distance (haversine, mean radius 6371 km). */
export function kilometres(a: { lat: number; lon: number }, b: { lat: number; lon: number }): number {
  const rad = Math.PI / 180;
  const h =
    Math.sin(((b.lat - a.lat) * rad) / 2) ** 2 +
    Math.cos(a.lat * rad) * Math.cos(b.lat * rad) * Math.sin(((b.lon - a.lon) * rad) / 2) ** 2;
  return 2 * 6371 * Math.asin(Math.min(1, Math.sqrt(h)));
}
