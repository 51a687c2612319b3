// Figures that are the toll of an act told in the same sentence: "une frappe a tué cinq soldats".

import type { Claim } from '../domain/index.js';
import { tollUnits, unitOf } from './units.js';

/** Is the figure a count of people harmed? */
const isToll = (c: Claim): boolean =>
  c.kind === 'figure' &&
  c.figure !== null &&
  (/kill|wound|injur|dead|death/.test(c.mode ?? '') || tollUnits.has(unitOf(c.figure.unit) ?? ''));

/** Pairs [figure claim, event claim]: the violent event of its sentence whose clause is nearest. */
export function hostsOf(claims: readonly Claim[]): [string, string][] {
  const events = claims.filter((c) => c.kind === 'event' && c.type === 'ASSAULT');
  return claims.filter(isToll).flatMap((figure): [string, string][] => {
    const distance = (e: Claim) =>
      Math.max(0, e.evidence.start - figure.evidence.end, figure.evidence.start - e.evidence.end);
    const near = events
      .filter((e) => e.evidence.sentence === figure.evidence.sentence && distance(e) < e.evidence.sentence.length)
      .sort((a, b) => distance(a) - distance(b) || (a.id < b.id ? -1 : 1))[0];
    return near ? [[figure.id, near.id]] : [];
  });
}
