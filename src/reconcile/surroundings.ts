// What a figure leaves unsaid and the words around it tell: as of when it holds, whose it is, where.

import type { ActorRef, Claim, Inspection, PlacePrecision } from '../domain/index.js';
import { daysOf, width } from './days.js';
import { type ActorSketch, actorKey } from './likeness.js';

/** Keys of what a figure without a holder or a place may be about. */
export interface Surroundings {
  readonly holders: readonly string[];
  readonly places: readonly string[];
}

/** Characters before a sentence that still set its scene: two sentences or so. */
const BEFORE = 350;

/** Key under which places are one for a count: a country whatever its id. */
export const placeKey = (p: { id: string; precision: PlacePrecision | null; country: string | null }): string =>
  p.precision === 'country' && p.country ? `country:${p.country}` : p.id;

/** "At least 34 were wounded on Sunday": that day is the act's; so many are known of when it is told. */
function ofItsAct({ mode, time, evidence }: Claim, claims: readonly Claim[]): boolean {
  if (mode !== 'killed' && mode !== 'wounded') return false;
  return claims.some(
    (c) => c.type === 'ASSAULT' && c.evidence.sentence === evidence.sentence && c.time?.edtf === time!.edtf,
  );
}

/**
 * The figure's own time, where it is not just that of the act it is the toll of; else that of the statement that gives it ("confirmed on Wednesday that there are 2,500"); else the
 * publication, by the month where the day was worked out from within wider bounds; null where not even the year is known.
 */
export function asOf(claim: Claim, { claims, grounded: { publication } }: Inspection): string | null {
  if (claim.time && !ofItsAct(claim, claims)) return claim.time.edtf;
  const { start, end, sentence } = claim.evidence;
  const said = claims.find(
    (c) =>
      c.kind === 'statement' &&
      c.time !== null &&
      c.evidence.sentence === sentence &&
      (c.actors.some((a) => claim.attribution.some((by) => by.id === a.id)) ||
        (c.evidence.start <= start && c.evidence.end >= end)),
  );
  if (said?.time) return said.time.edtf;
  // "More than a week after he announced that no soldier had been hurt": that was known on a day that is not told.
  if (claim.rule === 'quantity:none') return null;
  const bounds = daysOf(publication.edtf);
  if (publication.settled && publication.basis === 'inferred' && !(bounds && width(bounds) <= 31))
    return publication.settled.slice(0, 'YYYY-MM'.length);
  return publication.settled ?? (bounds && width(bounds) <= 366 ? publication.edtf : null);
}

/** Actors and places named in the figure's sentence and just before it; null where it has both a holder and a place. */
export function surroundings(
  claim: Claim,
  { grounded }: Inspection,
  actorOf: (ref: Pick<ActorRef, 'id' | 'name'>) => ActorSketch,
): Surroundings | null {
  if (!claim.figure || (claim.place && claim.actors.length + claim.recipients.length > 0)) return null;
  const { start, end, exact, sentence } = claim.evidence;
  const first = start - Math.max(0, sentence.indexOf(exact));
  const near = (m: { start: number; end: number }) =>
    m.start >= first - BEFORE && m.end <= Math.max(end, first + sentence.length);
  const holders = grounded.actors.filter((a) => a.mentions.some(near)).map((a) => actorKey(actorOf(a)));
  const places = grounded.places.filter(near).map((m) => placeKey(m.place));
  return { holders: [...new Set(holders)], places: [...new Set(places)] };
}
