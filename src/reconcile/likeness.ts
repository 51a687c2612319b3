// How alike two actors or two places are: the same, part of the same, or different.

import type { ActorKind, Knowledge, OfficeRole, PlacePrecision } from '../domain/index.js';
import { sameActor } from '../knowledge/identify.js';
import { consonants } from './lineage/skeleton.js';
import { described, isStranger, Strangers } from './strangers.js';

export interface ActorSketch {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** True for a group or person without a name ("un haut responsable"). */
  readonly anonymous: boolean;
  /** The office beside its name, where the packs don't know it. */
  readonly role?: OfficeRole | undefined;
  /** Other names that its text says it has ("known as Abu Taqwa"); absent where none is said. */
  readonly called?: readonly string[] | undefined;
}

export interface PlaceSketch {
  readonly id: string;
  readonly name: string;
  readonly lat: number | null;
  readonly lon: number | null;
  readonly country: string | null;
  readonly precision: PlacePrecision | null;
}

/** Organs of a state: newspapers say "Washington", "the Pentagon" and "US forces" of one act. */
const organs: ReadonlySet<ActorKind> = new Set(['state', 'government', 'ministry', 'military', 'police', 'parliament']);

export const isPerson = (a: ActorSketch): boolean => a.kind === 'person' && !a.anonymous;
export const isOrgan = (a: ActorSketch): boolean => organs.has(a.kind) && a.country !== null;

/** Key under which actors that may be one meet: a state and its organs share theirs. */
export const actorKey = (a: ActorSketch): string =>
  isOrgan(a) ? `state:${a.country}` : a.id.startsWith('name:') ? `n:${consonants(lastWord(a.name)) || a.id}` : a.id;

const lastWord = (name: string): string => name.trim().split(/\s+/).at(-1) ?? name;

/** The actor under each of its names, the first being the one it is shown by. What is said of the first need not hold for others: a country that was guessed from beside it. */
export const spelt = (a: ActorSketch): readonly ActorSketch[] =>
  a.called === undefined ? [a] : [a, ...a.called.map((name) => ({ ...a, id: `name:${name}`, name, country: null }))];

/** Two actors, one of either list, and how alike they are. */
export interface Alike {
  readonly likeness: number;
  readonly pair: readonly [ActorSketch, ActorSketch] | null;
}

/** How actors are tied: what packs state (who is part of whom, leads or backs whom), and whose names are one. */
export class Kinship {
  private readonly near = new Set<string>();
  /** Country and what its organs lead. */
  private readonly ledBy = new Set<string>();

  private readonly apart: ReadonlySet<string>;
  readonly strangers: Strangers;
  /** Pairs compared before: the same few meet again and again. */
  private readonly names = new Map<string, number>();

  /** `apart`: pairs of ids that a person said are two actors. `ruled`: the id that a person said an id means. */
  constructor(
    private readonly knowledge: Knowledge,
    apart: readonly (readonly [string, string])[] = [],
    ruled?: (id: string) => string,
  ) {
    this.apart = new Set(apart.flatMap(([a, b]) => [`${a} ${b}`, `${b} ${a}`]));
    this.strangers = new Strangers(knowledge, this.apart, ruled);
    for (const actor of knowledge.actors) {
      for (const other of [...actor.memberOf, ...actor.leads]) {
        this.near.add(`${actor.id} ${other}`);
        this.near.add(`${other} ${actor.id}`);
      }
      // What a state's army leads, the state leads: an attack on the coalition is told as one on the Americans.
      if (actor.country && organs.has(actor.kind))
        for (const other of actor.leads) this.ledBy.add(`${actor.country} ${other}`);
    }
  }

  /** 1 the same; 0.85 two spellings of one name; 0.7 organs of one state; 0.5–0.6 part of, leader of; 0 nothing known. */
  likeness(a: ActorSketch, b: ActorSketch): number {
    if (a.id === b.id) return 1;
    if (this.apart.has(`${a.id} ${b.id}`)) return 0;
    if ((isStranger(a) || isStranger(b)) && !a.anonymous && !b.anonymous && this.oneName(a, b)) return 0.85;
    if (a.id.startsWith('name:') && b.id.startsWith('name:') && sameProper(a.name, b.name)) return 0.85;
    if (isOrgan(a) && isOrgan(b)) return a.country === b.country ? 0.7 : 0;
    if (this.near.has(`${a.id} ${b.id}`)) return 0.6;
    if (this.leadsFor(a, b) || this.leadsFor(b, a)) return 0.5;
    // A president acts for his state, soldiers for theirs; but two persons, or two armed groups, stay two.
    if (a.country && a.country === b.country && isOrgan(a) !== isOrgan(b)) {
      const other = isOrgan(a) ? b : a;
      if (other.kind === 'person' || other.kind === 'group') return 0.5;
    }
    return 0;
  }

  /** Spellings of one name, or a last name alone that fits: what else the claims share tells whether it is the same. */
  private oneName(a: ActorSketch, b: ActorSketch): boolean {
    const [x, y] = [a.called ? `${a.id}=${a.called}` : a.id, b.called ? `${b.id}=${b.called}` : b.id];
    const key = x < y ? `${x} ${y}` : `${y} ${x}`;
    let found = this.names.get(key);
    if (found === undefined) {
      const one = (p: ActorSketch, q: ActorSketch) => sameActor(described(p), described(q), this.knowledge).possible;
      found = Number(spelt(a).some((p) => spelt(b).some((q) => one(p, q))));
      if (this.names.size >= 100_000) this.names.clear();
      this.names.set(key, found);
    }
    return found === 1;
  }

  private leadsFor(a: ActorSketch, b: ActorSketch): boolean {
    return (isOrgan(a) || a.kind === 'group') && a.country !== null && this.ledBy.has(`${a.country} ${b.id}`);
  }

  /** The two most alike of one list and the other, two persons before others; nobody where none are alike. Symmetric but for the order of the pair. */
  best(a: readonly ActorSketch[], b: readonly ActorSketch[]): Alike {
    let likeness = 0;
    let pair: Alike['pair'] = null;
    for (const x of a) {
      for (const y of b) {
        const l = this.likeness(x, y);
        if (l > 0 && (l > likeness || (l === likeness && before([x, y], pair!)))) [likeness, pair] = [l, [x, y]];
      }
    }
    return { likeness, pair };
  }

  /** How many of the shorter list have somebody alike in the other. */
  shared(a: readonly ActorSketch[], b: readonly ActorSketch[]): number {
    const met = (p: readonly ActorSketch[], q: readonly ActorSketch[]) =>
      p.filter((x) => q.some((y) => this.likeness(x, y) >= 0.7)).length;
    return Math.min(met(a, b), met(b, a));
  }

  /** The best likeness of those of `a` and `b` that are left when the best pair is taken away. */
  second(a: readonly ActorSketch[], b: readonly ActorSketch[]): Alike {
    const { pair } = this.best(a, b);
    if (!pair) return { likeness: 0, pair };
    const others = (list: readonly ActorSketch[]) =>
      list.filter((x) => pair.every((met) => this.likeness(x, met) < 0.5));
    return this.best(others(a), others(b));
  }
}

/** Of pairs as much alike two persons come first, then one with a person; the rest by their ids, in whatever order the two lists are given. */
function before(a: readonly [ActorSketch, ActorSketch], b: readonly [ActorSketch, ActorSketch]): boolean {
  const [p, q] = [a, b].map((pair) => pair.filter(isPerson).length) as [number, number];
  if (p !== q) return p > q;
  const [x, y] = [a, b].map((pair) => pair.map(({ id }) => id).sort()) as [string[], string[]];
  return x[0] === y[0] ? x[1]! < y[1]! : x[0]! < y[0]!;
}

/** "le village de Tudun Gari" and "the village of Tudun Gari": all capitalised words of one are in the other. */
function sameProper(a: string, b: string): boolean {
  const [x, y] = [a, b].map((n) =>
    (n.match(/(?<=[\s'’])\p{Lu}[\p{L}\p{M}-]+/gu) ?? []).map(consonants).filter(Boolean),
  ) as [string[], string[]];
  const [few, many] = x.length <= y.length ? [x, y] : [y, x];
  return few.length > 0 && few.every((w) => many.includes(w));
}

/** Kilometres within which a place of a precision may lie. */
const radius: Readonly<Record<PlacePrecision, number>> = {
  point: 8,
  district: 10,
  city: 25,
  province: 120,
  country: 0,
  region: 0,
};

const wide = (p: PlaceSketch) =>
  p.lat === null || p.lon === null || p.precision === 'country' || p.precision === 'region' || p.precision === null;

function kilometres(a: PlaceSketch, b: PlaceSketch): number {
  const rad = Math.PI / 180;
  const [la, lb] = [a.lat! * rad, b.lat! * rad];
  const h = Math.sin((lb - la) / 2) ** 2 + Math.cos(la) * Math.cos(lb) * Math.sin(((b.lon! - a.lon!) * rad) / 2) ** 2;
  return 12742 * Math.asin(Math.min(1, Math.sqrt(h)));
}

/** 1 the same place; 0.7 one near or within the other; 0.3 a country and a place in it; 0 unknown; -1 they can't be one place. */
export function placeLikeness(a: PlaceSketch, b: PlaceSketch): number {
  if (a.id === b.id) return 1;
  if (a.precision === 'region' || b.precision === 'region') return 0;
  if (a.country && b.country && a.country !== b.country) return -1;
  if (wide(a) || wide(b)) return a.country && a.country === b.country ? 0.3 : 0;
  const apart = kilometres(a, b);
  const reach = radius[a.precision!] + radius[b.precision!];
  return apart <= reach ? 0.7 : -1;
}

/** How finely a place is told: 3 a city or less, 2 a province, 1 a country or region. */
export const fineness = (p: PlaceSketch): number => (wide(p) ? 1 : p.precision === 'province' ? 2 : 3);
