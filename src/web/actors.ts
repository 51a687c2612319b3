// Who acts on whom among the entries in sight: counts by actor and the edges between them.

import type { Overview } from '../server/api-types.js';
import type { Row } from './selection.js';

export interface ActorRow {
  /** Index in the overview's table of actors. */
  readonly at: number;
  readonly id: string;
  readonly name: string;
  acts: number;
  receives: number;
  readonly types: Map<string, number>;
  from: number;
  to: number;
  disputed: number;
}

export interface Edge {
  readonly source: number;
  readonly target: number;
  count: number;
  readonly types: Map<string, number>;
}

/** Actors of these entries, the most frequent first. */
export function actorRows(rows: readonly Row[], from: Overview): ActorRow[] {
  const found = new Map<number, ActorRow>();
  const actorAt = (at: number): ActorRow => {
    let actor = found.get(at);
    if (!actor) {
      const { id, name } = from.actors[at]!;
      actor = { at, id, name, acts: 0, receives: 0, types: new Map(), from: Infinity, to: -Infinity, disputed: 0 };
      found.set(at, actor);
    }
    return actor;
  };
  for (const row of rows) {
    for (const at of row.actors) {
      const actor = actorAt(at);
      actor.acts += 1;
      actor.types.set(row.type, (actor.types.get(row.type) ?? 0) + 1);
    }
    for (const at of row.recipients) actorAt(at).receives += 1;
    for (const at of new Set([...row.actors, ...row.recipients])) {
      const actor = actorAt(at);
      if (row.disputes > 0) actor.disputed += 1;
      if (row.when && Number.isFinite(row.when.from)) actor.from = Math.min(actor.from, row.when.from);
      if (row.when && Number.isFinite(row.when.to)) actor.to = Math.max(actor.to, row.when.to);
    }
  }
  return [...found.values()].sort((a, b) => b.acts + b.receives - a.acts - a.receives || (a.name < b.name ? -1 : 1));
}

/** Edges from actor to recipient, by index in the overview's table, with how often and as what. */
export function edgesOf(rows: readonly Row[]): Edge[] {
  const edges = new Map<string, Edge>();
  for (const row of rows) {
    for (const source of row.actors) {
      for (const target of row.recipients) {
        if (source === target) continue;
        const key = `${source} ${target}`;
        const edge = edges.get(key) ?? { source, target, count: 0, types: new Map<string, number>() };
        edge.count += 1;
        edge.types.set(row.type, (edge.types.get(row.type) ?? 0) + 1);
        edges.set(key, edge);
      }
    }
  }
  return [...edges.values()].sort((a, b) => b.count - a.count || a.source - b.source || a.target - b.target);
}
