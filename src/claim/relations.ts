// Relations: offices, leadership, membership, backing, alliance, read off appositions, participles and copulas.

import type { Draft } from './draft.js';
import type { Reading } from './reading.js';
import { ledBodies } from './relations/owned.js';
import { ofBody, role } from './relations/roles.js';
import { tie, verbal } from './relations/ties.js';

export function readRelations(r: Reading, s: number): Draft[] {
  const tree = r.trees[s]!;
  const out: Draft[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const { upos } = tree.at(i);
    if (upos === 'NOUN' || upos === 'PROPN') out.push(...role(r, s, i), ...ofBody(r, s, i));
    if (upos === 'VERB' || upos === 'ADJ') out.push(...tie(r, s, i), ...verbal(r, s, i));
  }
  out.push(...ledBodies(r, s));
  const seen = new Set<string>();
  return out.filter((d) => {
    const key = `${d.relation} ${d.actors[0]?.id} ${d.recipients[0]?.id}`;
    if (seen.has(key) || d.actors[0]?.id === d.recipients[0]?.id) return false;
    seen.add(key);
    return true;
  });
}
