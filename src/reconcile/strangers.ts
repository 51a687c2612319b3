// Actors that no pack knows, met in several articles under several spellings: which of them are one.

import type { Claim, Knowledge } from '../domain/index.js';
import { nameKeys, sameActor } from '../knowledge/identify.js';
import { type ActorSketch, spelt } from './likeness.js';

interface Stranger {
  readonly sketch: ActorSketch;
  /** In how many claims it acts, suffers or speaks. */
  count: number;
}

/** Ids of actors induced from a text; those with no name of their own ("un officier") are nobody over articles. */
export const isStranger = (a: ActorSketch): boolean => a.id.startsWith('name:') && !a.anonymous;

export class Strangers {
  private readonly met = new Map<string, Stranger>();
  /** Id → the actor shown for it; made when asked for, and again after another was met. */
  private joined: Map<string, ActorSketch> | null = null;

  /** `apart`: pairs of ids, as "a b", that a person said are two. `ruled`: the id that a person said is meant. */
  constructor(
    private readonly knowledge: Knowledge,
    private readonly apart: ReadonlySet<string>,
    private readonly ruled: (id: string) => string = (id) => id,
  ) {}

  /** What one mention leaves open of country and office, another may add. */
  meet(actor: ActorSketch): void {
    if (!isStranger(actor)) return;
    this.joined = null;
    const before = this.met.get(actor.id);
    this.met.set(actor.id, {
      sketch: before ? both(before.sketch, actor) : actor,
      count: (before?.count ?? 0) + 1,
    });
  }

  /** The one actor that stands for all its spellings; the same in whatever order they were met. */
  one<T extends { readonly id: string; readonly name: string }>(actor: T): T {
    this.joined ??= this.join();
    const shown = this.joined.get(actor.id);
    if (!shown) return actor;
    const id = this.ruled(shown.id);
    return id === actor.id ? actor : { ...actor, id, name: id === shown.id ? shown.name : actor.name };
  }

  renamed(claim: Claim): Claim {
    const same = (a: { readonly id: string; readonly name: string }): boolean => this.one(a) === a;
    // Most claims name nobody whose spellings differ, and are shared rather than copied.
    if ([claim.actors, claim.recipients, claim.attribution].every((refs) => refs.every(same))) return claim;
    return {
      ...claim,
      actors: claim.actors.map((a) => this.one(a)),
      recipients: claim.recipients.map((a) => this.one(a)),
      attribution: claim.attribution.map((a) => this.one(a)),
    };
  }

  private join(): Map<string, ActorSketch> {
    // Full names first: "A. Benali" then meets Ahmed and Ali Benali both, and is joined to neither.
    const order = [...this.met.values()].sort(fuller);
    const groups = new Map<Stranger, Stranger[]>();
    const byKey = new Map<string, Set<Stranger[]>>();
    for (const stranger of order) {
      const keys = spelt(stranger.sketch).flatMap((s) => nameKeys(s.name));
      const near = new Set(keys.flatMap((k) => [...(byKey.get(k) ?? [])]));
      const fits = [...near].filter((group) => group.some((s) => this.same(s.sketch, stranger.sketch)));
      const [fit] = fits;
      const joins = fits.length === 1 && fit!.every((s) => agreed(s.sketch.country, stranger.sketch.country) !== 'two');
      const group = joins ? fit! : [];
      group.push(stranger);
      groups.set(stranger, group);
      for (const key of keys) byKey.set(key, (byKey.get(key) ?? new Set()).add(group));
    }
    const joined = new Map<string, ActorSketch>();
    for (const group of new Set(groups.values()))
      if (group.length > 1) for (const s of group) joined.set(s.sketch.id, group[0]!.sketch);
    return joined;
  }

  private same(a: ActorSketch, b: ActorSketch): boolean {
    if (this.apart.has(`${a.id} ${b.id}`)) return false;
    return spelt(a).some((x) => spelt(b).some((y) => sameActor(described(x), described(y), this.knowledge).same));
  }
}

/** As `sameActor` takes it. */
export const described = ({ id, name, kind, country, role }: ActorSketch) => ({
  id,
  name,
  kind,
  country: country === 'two' ? null : country,
  ...(role && { role }),
});

/** Countries told of one id: "two" where they differ, which no other country equals. */
const agreed = (a: string | null, b: string | null): string | null => (a && b && a !== b ? 'two' : (a ?? b));

/** What two articles say of one id, whichever was read first. */
function both(a: ActorSketch, b: ActorSketch): ActorSketch {
  const [x, y] = a.name < b.name || (a.name === b.name && a.kind <= b.kind) ? [a, b] : [b, a];
  const roles = [a.role, b.role].filter((r) => r !== undefined).sort();
  const called = [...new Set([...(a.called ?? []), ...(b.called ?? [])])].sort();
  return {
    ...x,
    country: agreed(x.country, y.country),
    role: roles[0],
    called: called.length > 0 ? called : undefined,
  };
}

const words = (name: string): number => name.split(/[\s-]+/).filter((w) => w.replace(/\W/g, '').length > 1).length;

function fuller(a: Stranger, b: Stranger): number {
  const [x, y] = [a.sketch, b.sketch];
  return words(y.name) - words(x.name) || b.count - a.count || (x.id < y.id ? -1 : 1);
}
