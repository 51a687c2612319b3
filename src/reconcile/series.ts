// Figures of the same thing over time, by who said so and as of when.

import type { Entry, Series } from '../domain/index.js';
import { daysOf } from './days.js';
import { figureKey, inTelling, type Member } from './entry.js';
import { actorKey, fineness, isOrgan } from './likeness.js';
import { placeKey } from './surroundings.js';
import { fold } from './words.js';

/** A figure with what it counts. */
interface Counted {
  readonly member: Member;
  readonly unit: string;
  readonly holder: { readonly key: string; readonly name: string } | null;
  readonly place: { readonly key: string; readonly name: string } | null;
}

/** What befell those counted, by the figure's mode or its own noun; null for a plain count. */
function harmOf({ claim, sketch }: Member): string | null {
  if (claim.mode && /^(?:killed|wounded)$/.test(claim.mode)) return claim.mode;
  return sketch.unit === 'death' ? 'killed' : sketch.unit === 'injury' ? 'wounded' : null;
}

/** `act`: the claims of violence that a toll stands with; it was counted where they were, of whom they hit. */
function countedOf(member: Member, act: readonly Member[]): Counted | null {
  const { claim, sketch } = member;
  if (!claim.figure || sketch.unit === null) return null;
  if (claim.figure.value === 0 && sketch.asOf === null) return null;
  const harm = harmOf(member);
  const told = harm === null ? [] : act;
  const holder =
    sketch.actors[0] ??
    sketch.recipients[0] ??
    (sketch.unit === 'soldier' ? told.flatMap((m) => m.sketch.recipients.filter(isOrgan))[0] : undefined);
  // A people counted by its own name ("five Iraqis") is of no series: the next five are others.
  if (harm === null && holder && claim.actors[0] && demonym(claim.figure.unit ?? '', holder.name)) return null;
  const place =
    sketch.place ??
    told.flatMap((m) => (m.sketch.place && fineness(m.sketch.place) > 1 ? [m.sketch.place] : []))[0] ??
    null;
  return {
    member,
    // The killed and the deployed are two series, though both count soldiers; the wounded are one, whatever they are called.
    unit: harm ?? (claim.mode && claim.mode !== 'deployed' ? `${sketch.unit} ${claim.mode}` : sketch.unit),
    holder: holder ? { key: actorKey(holder), name: holder.name } : null,
    place: place && {
      key: placeKey(place),
      name: place.name,
    },
  };
}

/** Does nothing that the figure tells of itself speak against its being of this series? */
const couldBe = (one: Counted, of: Counted): boolean =>
  one.unit === of.unit &&
  (!one.holder || one.holder.key === of.holder?.key) &&
  (!one.place || one.place.key === of.place?.key);

/** Do the words around the figure name the holder and the place that it leaves out? */
function around({ holder, place, member }: Counted, of: Counted): boolean {
  const near = member.sketch.around;
  return (
    near !== null &&
    (holder !== null || (of.holder !== null && near.holders.includes(of.holder.key))) &&
    (place !== null || (of.place !== null && near.places.includes(of.place.key)))
  );
}

/** "Iraqis" of Iraq, « Irakiens »: the noun of a people, by the first letters of its country. */
const demonym = (unit: string, country: string): boolean => {
  const [u, c] = [fold(unit), fold(country)];
  return u.length >= 4 && c.length >= 4 && u.slice(0, 3) === c.slice(0, 3) && !c.includes(' ');
};

const slug = (s: string) =>
  fold(s)
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '');

/** The names used most, of equals the first. */
function commonName(names: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const n of names) counts.set(n, (counts.get(n) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]![0];
}

/**
 * Series of two points or more: figures of one unit, one holder and one place. Points are one for each value of each
 * entry, as of the time told, else when it was said or published. A figure without a holder or a place joins the series of its
 * unit only where just one fits, or where the words around it name that series alone: a gap is better than a guess.
 */
export function findSeries(
  entries: readonly { readonly entry: Pick<Entry, 'id'>; readonly members: readonly Member[] }[],
): Series[] {
  const groups = new Map<string, Counted[]>();
  const partial: Counted[] = [];
  for (const { members } of entries) {
    const act = members.filter((m) => m.claim.kind === 'event' && m.claim.type === 'ASSAULT');
    for (const member of members) {
      const counted = countedOf(member, act);
      if (!counted) continue;
      if (!counted.holder || !counted.place) partial.push(counted);
      else {
        const key = `${counted.unit} ${counted.holder.key} ${counted.place.key}`;
        const group = groups.get(key);
        if (group) group.push(counted);
        else groups.set(key, [counted]);
      }
    }
  }
  const whole = [...groups.values()];
  for (const one of partial) {
    const fits = whole.filter((g) => couldBe(one, g[0]!));
    // Of several, the one whose holder and place stand around the figure.
    const told = fits.filter((g) => around(one, g[0]!));
    const found = one.holder || one.place ? (fits.length === 1 ? fits : told) : told;
    if (found.length === 1) found[0]!.push(one);
    else if (fits.length === 0 && (one.holder || one.place)) {
      const key = `${one.unit} ${one.holder?.key ?? ''} ${one.place?.key ?? ''}`;
      groups.set(key, [...(groups.get(key) ?? []), one]);
    }
  }
  const entryOf = new Map(entries.flatMap((e) => e.members.map((m) => [m.claim.id, e.entry.id] as const)));
  return [...groups]
    .map(([key, counted]): Series => {
      const holders = counted.flatMap((c) => c.holder?.name ?? []);
      const places = counted.flatMap((c) => c.place?.name ?? []);
      const name = [
        counted[0]!.unit,
        holders.length ? commonName(holders) : null,
        places.length ? `in ${commonName(places)}` : null,
      ]
        .filter(Boolean)
        .join(', ')
        .replace(', in ', ' in ');
      return { id: `s-${slug(key)}`, name, unit: counted[0]!.unit, points: pointsOf(counted, entryOf) };
    })
    .filter(
      (s) =>
        new Set(s.points.map((p) => `${p.asOf} ${figureKey(p.figure)}`)).size > 1 &&
        new Set(s.points.map((p) => p.asOf)).size > 1,
    )
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

function pointsOf(counted: readonly Counted[], entryOf: ReadonlyMap<string, string>): Series['points'] {
  const seen = new Set<string>();
  const timed = new Set(
    counted.flatMap(({ member: { claim } }) =>
      claim.time ? [`${entryOf.get(claim.id)} ${figureKey(claim.figure!)}`] : [],
    ),
  );
  const points: Series['points'][number][] = [];
  for (const { claim, sketch } of counted.map((c) => c.member).sort(inTelling)) {
    // Copies of one figure are one point; another outlet's telling of it at another time is another.
    const same = `${entryOf.get(claim.id)} ${figureKey(claim.figure!)}`;
    const key = `${same} ${claim.time ? claim.time.edtf : ''}`;
    // Told once with its day and once without, it is still one point.
    if (seen.has(key) || (claim.time === null && timed.has(same))) continue;
    seen.add(key);
    const claimant = claim.attribution[0]?.name ?? sketch.outlet;
    points.push({ asOf: sketch.asOf, figure: claim.figure!, claimant, claim: claim.id, article: claim.article });
  }
  const first = (p: (typeof points)[number]) => daysOf(p.asOf)?.low ?? Infinity;
  return points.sort((a, b) => first(a) - first(b) || (a.claim < b.claim ? -1 : 1));
}
