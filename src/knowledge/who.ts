// Somebody or something that acts, as a name is resolved to: an actor of the packs, or one that a text itself names.

import type { ActorKind, OfficeRole } from '../domain/index.js';
import type { Known } from './known.js';

export interface Who {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly anonymous: boolean;
  /** The office that stands beside the name where it was met; absent where none does. */
  readonly role?: OfficeRole;
}

/** An actor of the packs. */
export function knownWho(known: Known, id: string): Who {
  const actor = known.actors.get(id);
  if (!actor) throw new Error(`expected an actor of the packs, got ${id}`);
  return { id, name: actor.name, kind: actor.kind, country: actor.country, anonymous: false };
}
