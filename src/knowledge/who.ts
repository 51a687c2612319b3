// Somebody or something that acts, as a name is resolved to: an actor of the packs, or one that a text itself names.

import type { Actor } from '../domain/index.js';
import type { Known } from './known.js';

export type Who = Omit<Actor, 'mentions'>;

/** An actor of the packs. */
export function knownWho(known: Known, id: string): Who {
  const actor = known.actors.get(id);
  if (!actor) throw new Error(`expected an actor of the packs, got ${id}`);
  return { id, name: actor.name, kind: actor.kind, country: actor.country, anonymous: false };
}
