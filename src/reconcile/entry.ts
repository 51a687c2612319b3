// A cluster of claims as an entry: best-supported values, all others beside them.

import type { Claim, Entry, Figure, Origin, RecordActor } from '../domain/index.js';
import type { ClaimSketch } from './claim-sketch.js';
import { daysOf, isoDay, meet, width } from './days.js';
import { type ActorSketch, fineness, type Kinship, placeLikeness } from './likeness.js';
import { consonants } from './lineage/skeleton.js';
import { bestOf, type Told, tell } from './supports.js';

/** A claim with its sketch, as the members of an entry are handed around. */
export interface Member {
  readonly claim: Claim;
  readonly sketch: ClaimSketch;
}

/** `e-` and the digits of its lowest claim id: stable while that claim exists. */
export const entryId = (members: readonly Member[]): string =>
  `e-${members
    .map((m) => m.claim.id)
    .sort()[0]!
    .replace(/^c-/, '')}`;

/** Number of origins among the claims: a voice that doesn't count independently weighs half. */
export function voicesOf(
  origins: readonly Origin[],
  members: readonly Member[],
): (claims: readonly string[]) => number {
  const originOf = new Map(origins.flatMap((o) => o.articles.map((a) => [a, o] as const)));
  const articleOf = new Map(members.map((m) => [m.claim.id, m.claim.article]));
  return (claims) => {
    const found = new Set(claims.map((c) => originOf.get(articleOf.get(c) ?? '')));
    let sum = 0;
    for (const o of found) if (o) sum += o.counts ? 1 : 0.5;
    return sum;
  };
}

/** The value most members have; of equals the lowest. */
function mostCommon<T extends string>(values: readonly T[]): T | null {
  const counts = new Map<T, number>();
  for (const v of values) counts.set(v, (counts.get(v) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))[0]?.[0] ?? null;
}

/** How it was done, where no fewer than a third of its tellings say so. */
export function mannerOf(told: readonly (string | null)[]): string | null {
  const manner = mostCommon(told.filter((m) => m !== null));
  return told.filter((m) => m === manner).length * 3 >= told.length ? manner : null;
}

/** Of many tellings, the share that has to name an actor: below it, one misread sentence would name the culprit. */
const NAMED = 0.2;

/** Actors of a role, most often named first; those alike are shown once, by the name used most. */
function actorsOf(lists: readonly (readonly ActorSketch[])[], kin: Kinship): RecordActor[] {
  const counts = new Map<string, { actor: ActorSketch; count: number }>();
  for (const met of lists.flat()) {
    const actor = kin.strangers.one(met);
    const known = counts.get(actor.id);
    if (known) known.count++;
    else counts.set(actor.id, { actor, count: 1 });
  }
  const shown: ActorSketch[] = [];
  const sorted = [...counts.values()].sort((a, b) => b.count - a.count || (a.actor.id < b.actor.id ? -1 : 1));
  const most = sorted[0]?.count ?? 0;
  const least = most >= 4 ? most * NAMED : 0;
  for (const { actor, count } of sorted)
    if (count >= least && !shown.some((s) => kin.likeness(s, actor) >= 0.7 || oneDescription(s, actor)))
      shown.push(actor);
  return shown.map(({ id, name }) => ({ id, name }));
}

/** "Ain Zara air base", « la base d'Aïn Zara », "two bases"; "government", « gouvernement »: described by the same name, or by the same noun where one has no name. */
export function oneDescription(a: ActorSketch, b: ActorSketch): boolean {
  if (isNamed(a) || isNamed(b)) return false;
  const [x, y] = [wordsOfName(a.name), wordsOfName(b.name)];
  const share = (p: ReadonlySet<string>, q: ReadonlySet<string>) => [...p].some((w) => q.has(w));
  if (x.proper.size > 0 && y.proper.size > 0) return share(x.proper, y.proper);
  return share(x.common, y.common);
}

const isNamed = (a: ActorSketch): boolean => !a.anonymous && a.kind !== 'unknown';

/** Skeletons of the words of a description: those with a capital within, and the others. */
function wordsOfName(name: string): { proper: ReadonlySet<string>; common: ReadonlySet<string> } {
  const proper = new Set<string>();
  const common = new Set<string>();
  for (const word of name.match(/[\p{L}\p{M}]+/gu) ?? []) {
    const key = consonants(word.replace(/(?<=\p{L}{3})s$/u, ''));
    if (key.length >= 2) (/^\p{Lu}/u.test(word) ? proper : common).add(key);
  }
  return { proper, common };
}

/** Times by the best reason there is: those told and sure, else told, else the day of the first report. */
export function timesOf(members: readonly Member[]): Told<string>[] {
  const dated = members.filter(({ claim: c }) => c.time && daysOf(c.time.edtf));
  const told = dated.filter(({ claim: c }) => c.time!.mention);
  const sure = told.filter(({ sketch }) => sketch.sure);
  const used = sure.length > 0 ? sure : told.length > 0 ? told : dated.slice(0, 1);
  return tell(used.map(({ claim: c }) => ({ claim: c.id, key: c.time!.edtf, value: c.time!.edtf })));
}

export const figureKey = (f: Figure): string =>
  `${String(f.value ?? '').padStart(14, '0')} ${f.low ?? ''} ${f.high ?? ''} ${f.approximate} ${f.unit ?? ''}`;

/** Everything of an entry but its disputes. Members in any order. */
export function makeEntry(
  unsorted: readonly Member[],
  origins: readonly Origin[],
  kin: Kinship,
): Omit<Entry, 'disputes'> {
  const members = [...unsorted].sort(inTelling);
  const voices = voicesOf(origins, members);
  const events = members.filter((m) => m.claim.kind !== 'figure');
  const main = events.length ? events : members;
  const times = timesOf(main);
  const said = tell(
    main.flatMap(({ claim: c, sketch: s }) =>
      c.place && s.place ? [{ claim: c.id, key: c.place.id, value: s.place }] : [],
    ),
  );
  const place = bestOf(
    said,
    voices,
    (a, b) => placeLikeness(a, b) > 0,
    (p) => -fineness(p),
  );
  const modalities = main.map((m) => m.claim.modality);
  const quoting = main.filter((m) => m.claim.quotation);
  return {
    id: entryId(members),
    kind: mostCommon(main.map((m) => m.claim.kind)) ?? 'event',
    type: mostCommon(main.map((m) => m.claim.type)) ?? 'STATE',
    mode: mannerOf(main.map((m) => m.claim.mode)),
    actors: actorsOf(
      main.map((m) => m.sketch.actors),
      kin,
    ),
    recipients: actorsOf(
      main.map((m) => m.sketch.recipients),
      kin,
    ),
    place: place && {
      id: place.id,
      name: place.name,
      lat: place.lat,
      lon: place.lon,
      ...(place.precision ? { precision: place.precision } : {}),
    },
    places: said.map((t) => ({ name: t.value.name, claims: t.claims })),
    time: bestOf(
      times,
      voices,
      (a, b) => meet(daysOf(a)!, daysOf(b)!),
      (t) => width(daysOf(t)!),
    ),
    times: times.map((t) => ({ edtf: t.value, claims: t.claims })),
    figures: tell(
      members.flatMap(({ claim: c }) => (c.figure ? [{ claim: c.id, key: figureKey(c.figure), value: c.figure }] : [])),
    ).map((t) => ({ ...t.value, claims: t.claims })),
    modality:
      (['asserted', 'conditional', 'denied', 'planned', 'possible'] as const).find((m) => modalities.includes(m)) ??
      'asserted',
    quotation: quoting[0]?.claim.quotation ?? null,
    claims: members.map((m) => m.claim.id).sort(),
    articles: [...new Set(members.map((m) => m.claim.article))].sort(),
    origins,
    independent: origins.filter((o) => o.counts).length,
    review: null,
  };
}

/** First published first; of one day, by id. */
export function inTelling(a: Member, b: Member): number {
  const [x, y] = [a.sketch.published?.low ?? Infinity, b.sketch.published?.low ?? Infinity];
  return x === y ? (a.claim.id < b.claim.id ? -1 : 1) : x - y;
}

/** Entries in the order of a chronology: dated ones by their first day, then the rest, by id. */
export function inChronology(entries: readonly Entry[]): Entry[] {
  const firstOf = (e: Entry) => {
    const days = daysOf(e.time);
    return days ? (Number.isFinite(days.low) ? isoDay(days.low) : '0') : '~';
  };
  const first = new Map(entries.map((e) => [e, firstOf(e)]));
  return [...entries].sort((a, b) => {
    const [x, y] = [first.get(a)!, first.get(b)!];
    return x === y ? (a.id < b.id ? -1 : 1) : x < y ? -1 : 1;
  });
}
