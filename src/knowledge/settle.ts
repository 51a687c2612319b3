// Joins what several packs say: holders of offices to persons, and persons to their country.

import type { Draft } from './kind.js';

/** A holder named by a name is the actor of that name where there is one, else a new person. */
export function settle(draft: Draft): void {
  const byName = new Map([...draft.actors.values()].filter((a) => a.kind === 'person').map((a) => [a.name, a.id]));
  const renamed = new Map<string, string>();
  for (const line of draft.holders) {
    const known = draft.actors.has(line.actor) ? line.actor : byName.get(line.name);
    if (known !== undefined) {
      if (known !== line.actor) renamed.set(line.actor, known);
      continue;
    }
    if (line.name === line.actor) continue; // an id that no pack defines: reported by the check
    const owner = draft.actors.get(draft.offices.get(line.office)?.of ?? '');
    draft.where.set(line.actor, line.where);
    draft.actors.set(line.actor, {
      id: line.actor,
      name: line.name,
      kind: 'person',
      country: line.country ?? owner?.country ?? null,
      aliases: [],
      shared: [],
      memberOf: [],
      backedBy: [],
      leads: [],
      role: null,
      source: line.source,
    });
  }
  for (const [id, office] of draft.offices)
    if (office.holders.some((h) => renamed.has(h.actor)))
      draft.offices.set(id, {
        ...office,
        holders: office.holders.map((h) => ({ ...h, actor: renamed.get(h.actor) ?? h.actor })),
      });
}
