// Values of one entry that cannot all hold, side by side with who says them.

import type { Dispute, Figure, Origin } from '../domain/index.js';
import { type ClaimSketch, figureBounds } from './claim-sketch.js';
import { type DayRange, daysOf, gap, meet } from './days.js';
import { entryId, figureKey, type Member, timesOf, voicesOf } from './entry.js';
import { type ActorSketch, type Kinship, placeLikeness } from './likeness.js';
import { type Told, tell } from './supports.js';

type Field = Dispute['field'];
type Side = Dispute['sides'][number];

export const figuresAgree = (a: Figure, b: Figure): boolean => {
  const [[al, ah], [bl, bh]] = [figureBounds(a), figureBounds(b)];
  return al <= bh && bl <= ah;
};

/** "At least 7" and "10" may both hold, but who keeps the count has to know of both; "about 100" and "101" are one count. */
const figuresNear = (a: Figure, b: Figure): boolean => {
  if (!figuresAgree(a, b)) return false;
  const [x, y] = [a.value ?? a.low ?? a.high ?? 0, b.value ?? b.low ?? b.high ?? 0];
  return a.approximate || b.approximate || x === y || a.value === null || b.value === null;
};

export interface DisputeContext {
  readonly origins: readonly Origin[];
  /** Publisher family of an article, or null. */
  readonly familyOf: (article: string) => string | null;
  readonly kin: Kinship;
}

/** Is every text behind this side followed by a later one of the same publisher that says otherwise? */
function superseded(
  claims: readonly string[],
  others: readonly string[],
  members: ReadonlyMap<string, Member>,
  familyOf: (article: string) => string | null,
): boolean {
  return claims.every((id) => {
    const mine = members.get(id)!;
    const family = familyOf(mine.claim.article);
    const published = mine.sketch.published;
    if (!family || !published) return false;
    return others.some((other) => {
      const theirs = members.get(other)!;
      const later = theirs.sketch.published;
      return (
        later &&
        later.low > published.high &&
        theirs.claim.article !== mine.claim.article &&
        familyOf(theirs.claim.article) === family
      );
    });
  });
}

function dispute<T>(
  field: Field,
  told: readonly Told<T>[],
  show: (value: T) => string,
  members: readonly Member[],
  context: DisputeContext,
  range: (open: readonly Told<T>[], voices: (claims: readonly string[]) => number) => Dispute['range'],
): Dispute {
  const byId = new Map(members.map((m) => [m.claim.id, m]));
  const originOf = new Map(context.origins.flatMap((o) => o.articles.map((a) => [a, o.name] as const)));
  const id = entryId(members);
  const sides = told.map((t): Side => {
    const others = told.filter((o) => o !== t).flatMap((o) => o.claims);
    return {
      value: show(t.value),
      claims: t.claims,
      origins: [...new Set(t.claims.map((c) => originOf.get(byId.get(c)!.claim.article) ?? ''))].filter(Boolean).sort(),
      superseded: superseded(t.claims, others, byId, context.familyOf),
    };
  });
  const standing = told.filter((_, i) => !sides[i]!.superseded);
  return {
    id: `d-${id.slice(2)}-${field}`,
    entry: id,
    field,
    sides,
    range: range(standing.length ? standing : told, voicesOf(context.origins, members)),
  };
}

/** Low and high of what still stands; best is what most origins say, of equals the latest published. */
function ucdpRange(members: readonly Member[]) {
  const published = new Map(members.map((m) => [m.claim.id, m.sketch.published?.low ?? -Infinity]));
  return (told: readonly Told<Figure>[], voices: (claims: readonly string[]) => number): Dispute['range'] => {
    const point = (f: Figure) => f.value ?? f.low ?? f.high ?? 0;
    const latest = (t: Told<Figure>) => Math.max(...t.claims.map((c) => published.get(c) ?? -Infinity));
    const best = [...told].sort(
      (a, b) => voices(b.claims) - voices(a.claims) || latest(b) - latest(a) || point(b.value) - point(a.value),
    )[0];
    if (!best) return null;
    return {
      low: Math.min(...told.map((t) => t.value.low ?? point(t.value))),
      best: point(best.value),
      high: Math.max(...told.map((t) => t.value.high ?? point(t.value))),
    };
  };
}

/** Are there two values of different articles, or of different claimants, that cannot both hold? */
function clash<T>(
  told: readonly Told<T>[],
  agree: (a: T, b: T) => boolean,
  apart: (c: string, d: string) => boolean,
): boolean {
  return told.some((x, i) =>
    told.slice(i + 1).some((y) => !agree(x.value, y.value) && x.claims.some((c) => y.claims.some((d) => apart(c, d)))),
  );
}

const noRange = () => null;

/** Days within which two counts of one thing are of one time. */
const ONE_COUNT = 7;
export const oneCount = (a: DayRange | null, b: DayRange | null): boolean => !a || !b || gap(a, b) <= ONE_COUNT;

/** All disputes of an entry, in the order of the fields below. */
export function findDisputes(members: readonly Member[], context: DisputeContext): Dispute[] {
  const out: Dispute[] = [];
  // Two claimants cited in one article are two voices.
  const voices = new Map(
    members.map(({ claim: c }) => [c.id, `${c.article} ${c.figure ? (c.attribution.at(-1)?.id ?? '') : ''}`]),
  );
  const apart = (c: string, d: string) => voices.get(c) !== voices.get(d);
  // A count that was raised over weeks is a series, and no dispute.
  const counted = new Map(members.flatMap(({ claim: c, sketch: s }) => (c.figure ? [[c.id, daysOf(s.asOf)]] : [])));
  const atOnce = (c: string, d: string) => apart(c, d) && oneCount(counted.get(c) ?? null, counted.get(d) ?? null);
  const events = members.filter((m) => m.claim.kind !== 'figure');
  const main = events.length ? events : members;

  const figures = members.flatMap(({ claim: c, sketch: s }) =>
    // None hurt, as was said on a day that is not told, speaks against no later count.
    c.figure && !(c.rule === 'quantity:none' && s.asOf === null)
      ? [{ claim: c.id, key: figureKey(c.figure), value: c.figure, unit: `${c.mode ?? ''} ${c.figure.unit ?? ''}` }]
      : [],
  );
  for (const unit of [...new Set(figures.map((f) => f.unit))].sort()) {
    const told = tell(figures.filter((f) => f.unit === unit));
    const contradict = clash(told, figuresAgree, atOnce);
    if (!contradict && !(events.length && clash(told, figuresNear, atOnce))) continue;
    const found = dispute(events.length ? 'toll' : 'figure', told, showFigure, members, context, ucdpRange(members));
    // Two counts of one entry (killed, wounded) are two disputes.
    const id = `${found.id}-${unit.trim().replace(/\s+/g, '-')}`;
    out.push(contradict ? { ...found, id } : { ...found, id, compatible: true });
  }

  // A day counted from an inferred date of publication, or the day of a report, is no account of when it happened.
  const times = timesOf(main.filter(({ claim, sketch }) => claim.time?.mention && sketch.sure));
  if (main[0]?.claim.kind !== 'relation' && clash(times, (a, b) => meet(daysOf(a)!, daysOf(b)!), apart)) {
    out.push(dispute('time', times, (t) => t, members, context, noRange));
  }

  const places = tell(
    main.flatMap(({ claim: c, sketch: s }) => (s.place ? [{ claim: c.id, key: s.place.id, value: s.place }] : [])),
  );
  if (main[0]?.claim.kind === 'event' && clash(places, (a, b) => placeLikeness(a, b) >= 0, apart)) {
    out.push(dispute('place', places, (p) => p.name, members, context, noRange));
  }

  const culprits = sidesOf(main, context.kin);
  const alike = (a: readonly ActorSketch[], b: readonly ActorSketch[]) => context.kin.best(a, b).likeness > 0;
  if (main[0]?.claim.kind === 'event' && clash(culprits, alike, apart)) {
    out.push(dispute('actors', culprits, (list) => list.map((a) => a.name).join(', '), members, context, noRange));
  }

  const happened = tell(
    main.flatMap(({ claim: c }) =>
      c.modality === 'denied' || c.modality === 'asserted'
        ? [{ claim: c.id, key: c.modality, value: c.modality === 'asserted' ? 'happened' : 'denied' }]
        : [],
    ),
  );
  if (clash(happened, (a, b) => a === b, apart))
    out.push(dispute('happened', happened, (h) => h, members, context, noRange));
  return out;
}

/** One of many accounts that names another culprit may be misread; two are not. */
const MANY = 5;

/** Culprits that are alike ("the United States", "the US army") as one side; sides that only one of many articles tells are left out. */
function sidesOf(members: readonly Member[], kin: Kinship): Told<readonly ActorSketch[]>[] {
  const sides: { value: readonly ActorSketch[]; claims: string[]; articles: Set<string> }[] = [];
  for (const { claim, sketch } of [...members].sort((a, b) => (a.claim.id < b.claim.id ? -1 : 1))) {
    for (const value of culpritOf(sketch)) {
      const side = sides.find((s) => kin.best(s.value, value).likeness >= 0.5);
      if (side) {
        side.claims.push(claim.id);
        side.articles.add(claim.article);
      } else sides.push({ value, claims: [claim.id], articles: new Set([claim.article]) });
    }
  }
  const articles = new Set(members.map((m) => m.claim.article)).size;
  return sides.filter((s) => articles < MANY || s.articles.size > 1);
}

/** Actors by name, as one value: "the United States" against "Israel", not against "unknown gunmen". */
function culpritOf(s: ClaimSketch): ActorSketch[][] {
  const known = s.actors.filter((a) => !a.anonymous && a.kind !== 'unknown');
  return known.length ? [known] : [];
}

export function showFigure(f: Figure): string {
  const bound = f.value === null ? [f.low, f.high].map((x) => x ?? '').join('–') : String(f.value);
  return `${f.approximate ? '~' : ''}${f.low !== null && f.low === f.value && f.high === null ? '≥ ' : ''}${bound}${f.unit ? ` ${f.unit}` : ''}`;
}
