// What persons decided, applied on top of what was read; and which decisions could not be, said aloud.

import type {
  ActorRef,
  Claim,
  Correction,
  CorrectionOutcome,
  Decision,
  DossierRecord,
  Inspection,
} from '../domain/index.js';
import type { OriginRulings } from './origins.js';

/** In the order they were made, without those undone. An undo may itself be undone. */
export function standing(corrections: readonly Correction[]): Correction[] {
  const order = [...corrections].sort((a, b) => (a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1));
  const undone = new Set<string>();
  // Backwards, so that an undo that was undone undoes nothing.
  for (let i = order.length - 1; i >= 0; i--) {
    const { id, decision } = order[i]!;
    if (decision.kind === 'undo' && !undone.has(id)) undone.add(decision.correction);
  }
  return order.filter((c) => !undone.has(c.id));
}

/** Claims that an entry's id stands for: those recorded with the decision, and the one that the id is made of. */
const claimsMeant = (entry: string, recorded: readonly string[] | undefined): string[] => [
  ...(recorded ?? []),
  entry.replace(/^e-/, 'c-'),
];

/**
 * The decision with the claims of its entries recorded in it, so that it finds them again when a later rebuild merges
 * them otherwise. To be called when a decision is made, before it is written to the journal.
 */
export function pin(decision: Decision, record: Pick<DossierRecord, 'entries'>): Decision {
  const claimsOf = (id: string) => record.entries.find((e) => e.id === id)?.claims ?? [];
  switch (decision.kind) {
    case 'accept':
    case 'reject':
    case 'edit':
      return { ...decision, claims: decision.claims ?? claimsOf(decision.entry) };
    case 'merge':
      return { ...decision, claims: decision.claims ?? decision.entries.map(claimsOf) };
    default:
      return decision;
  }
}

/** Decisions about articles and actors, which act before anything is matched. */
export class Rulings {
  private readonly sameAs = new Map<string, string>();
  private readonly dates = new Map<string, Correction>();
  readonly apart: (readonly [string, string])[] = [];
  readonly origins: OriginRulings;

  constructor(corrections: readonly Correction[]) {
    const same: [string, string][] = [];
    const different: [string, string][] = [];
    for (const correction of standing(corrections)) {
      const d = correction.decision;
      if (d.kind === 'same-actor') this.unite(d.actors[0], d.actors[1]);
      else if (d.kind === 'different-actor') this.apart.push(d.actors);
      else if (d.kind === 'same-origin') same.push([...d.articles]);
      else if (d.kind === 'different-origin') different.push([...d.articles]);
      else if (d.kind === 'set-date') this.dates.set(d.article, correction);
    }
    this.origins = { same, different };
  }

  private unite(a: string, b: string): void {
    const [x, y] = [this.actor(a), this.actor(b)];
    // The id with knowledge behind it stays: `wikidata:` and `actor:` before `name:`.
    const [keep, drop] = x.startsWith('name:') && !y.startsWith('name:') ? [y, x] : [x, y];
    if (keep !== drop) this.sameAs.set(drop, keep);
  }

  /** The actor that a person said this one is. */
  actor(id: string): string {
    let at = id;
    for (let to = this.sameAs.get(at); to !== undefined; to = this.sameAs.get(at)) at = to;
    return at;
  }

  /** The inspection with actors and date as decided; the same object where nothing was. */
  applyTo(inspection: Inspection): Inspection {
    const dated = this.dates.get(inspection.article.id);
    if (!dated && this.sameAs.size === 0) return inspection;
    const decision = dated?.decision;
    const publication =
      dated && decision?.kind === 'set-date'
        ? {
            edtf: decision.edtf,
            best: decision.edtf,
            sure: true,
            settled: decision.edtf,
            basis: 'declared' as const,
            because: [{ exact: decision.edtf, says: `set by ${dated.who}: ${dated.why}` }],
          }
        : inspection.grounded.publication;
    const actors = inspection.grounded.actors;
    const nameOf = new Map(actors.map((a) => [a.id, a.name]));
    const renamed = (ref: ActorRef): ActorRef => {
      const id = this.actor(ref.id);
      return id === ref.id ? ref : { ...ref, id, name: nameOf.get(id) ?? ref.name };
    };
    const claims = inspection.claims.map(
      (c): Claim => ({
        ...c,
        actors: c.actors.map(renamed),
        recipients: c.recipients.map(renamed),
        attribution: c.attribution.map(renamed),
      }),
    );
    return { ...inspection, grounded: { ...inspection.grounded, publication }, claims };
  }
}

/** Clusters of claims after merges and splits, in the order made; and how each decision fared. */
export function regroup(
  clusters: readonly (readonly string[])[],
  corrections: readonly Correction[],
): { clusters: string[][]; outcomes: CorrectionOutcome[] } {
  const groups = new Map<number, Set<string>>();
  const groupOf = new Map<string, number>();
  clusters.forEach((members, i) => {
    groups.set(i, new Set(members));
    for (const c of members) groupOf.set(c, i);
  });
  let next = clusters.length;
  const outcomes: CorrectionOutcome[] = [];
  const parted: { id: string; claims: ReadonlySet<string> }[] = [];
  for (const { id, decision } of standing(corrections)) {
    if (decision.kind === 'merge') {
      const found = decision.entries.map((entry, i) =>
        groupsMeant(claimsMeant(entry, decision.claims?.[i]), groupOf, groups),
      );
      const ids = [...new Set(found.flatMap((g) => g ?? []))];
      if (found.some((g) => g === null))
        outcomes.push({
          correction: id,
          applied: false,
          why: 'an entry that it merges is gone: none of its claims is left',
        });
      else {
        const [keep, ...rest] = ids;
        for (const other of rest) {
          for (const c of groups.get(other)!) {
            groups.get(keep!)!.add(c);
            groupOf.set(c, keep!);
          }
          groups.delete(other);
        }
        const against = parted.find(
          (p) =>
            [...groups.get(keep!)!].some((c) => p.claims.has(c)) &&
            [...groups.get(keep!)!].some((c) => !p.claims.has(c)) &&
            rest.length > 0,
        );
        outcomes.push(
          against
            ? { correction: id, applied: true, why: 'joins again what an earlier split parted', conflict: against.id }
            : { correction: id, applied: true, why: 'merged' },
        );
      }
    } else if (decision.kind === 'split') {
      const leaving = decision.claims.filter((c) => groupOf.has(c));
      if (leaving.length === 0)
        outcomes.push({ correction: id, applied: false, why: 'the claims that it splits off are gone' });
      else {
        for (const c of leaving) {
          groups.get(groupOf.get(c)!)!.delete(c);
          groupOf.set(c, next);
        }
        groups.set(next++, new Set(leaving));
        parted.push({ id, claims: new Set(leaving) });
        outcomes.push({ correction: id, applied: true, why: 'split' });
      }
    }
  }
  return { clusters: [...groups.values()].filter((g) => g.size > 0).map((g) => [...g].sort()), outcomes };
}

/** The group that holds most of the claims meant, of equals the one found first; null where none is left. */
function groupsMeant(
  claims: readonly string[],
  groupOf: ReadonlyMap<string, number>,
  groups: ReadonlyMap<number, Set<string>>,
): number | null {
  let best: { group: number; hits: number } | null = null;
  for (const c of claims) {
    const group = groupOf.get(c);
    if (group === undefined) continue;
    const hits = claims.filter((x) => groups.get(group)!.has(x)).length;
    if (!best || hits > best.hits) best = { group, hits };
  }
  return best?.group ?? null;
}
