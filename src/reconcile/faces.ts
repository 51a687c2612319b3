// The sides that a cluster of claims shows to others: what of its claims can forbid a union, each asked once.

import type { ClaimSketch } from './claim-sketch.js';
import type { Kinship } from './likeness.js';
import { forbids, harming } from './match.js';

/** By signature, the claim that forbids most of those that have it. */
export type Faces = Map<string, ClaimSketch>;

export const facesOf = (claim: ClaimSketch): Faces => new Map([[signature(claim), claim]]);

/** Everything of a claim that `forbids` asks for, but for the last day on which an act without a time can have been done. */
function signature(c: ClaimSketch): string {
  const ids = (actors: ClaimSketch['actors']) =>
    actors.map((x) => `${x.id}/${x.kind}/${x.country}/${x.called ?? ''}`).join(',');
  const figure = c.kind === 'figure';
  const days = c.time ?? (figure ? c.published : null);
  return [
    c.type,
    c.kind,
    c.mode,
    ids(c.actors),
    ids(c.recipients),
    c.place && `${c.place.id}/${c.place.precision}`,
    c.time !== null,
    days?.low,
    days?.high,
    c.stretch,
    c.night,
    c.fresh && c.published?.low,
    c.modality,
    c.unit,
    c.relation,
    figure && c.bounds?.join('-'),
    harming.has(c.type) && c.names.join(','),
  ].join('|');
}

/** What was done by an earlier day shuts out more. */
export function addFaces(to: Faces, from: Faces): void {
  for (const [key, face] of from) {
    const known = to.get(key);
    if (!known || face.latest < known.latest) to.set(key, face);
  }
}

/** Does a claim of one forbid a claim of the other? */
export function clash(a: Faces, b: Faces, kin: Kinship): boolean {
  for (const x of a.values()) for (const y of b.values()) if (forbids(x, y, kin) !== null) return true;
  return false;
}
