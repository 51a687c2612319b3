// A span taken for an actor, before all spans of one actor are gathered.

import type { ActorKind, ResolutionMethod } from '../../domain/index.js';
import type { Known } from '../../knowledge/known.js';

export interface Who {
  readonly id: string;
  readonly name: string;
  readonly kind: ActorKind;
  readonly country: string | null;
  readonly anonymous: boolean;
}

export interface Found {
  readonly start: number;
  readonly end: number;
  readonly who: Who;
  readonly method: ResolutionMethod;
  readonly confidence: number;
  readonly why: string;
  /** Wins over shorter spans inside it and equal ones of lower rank; `nested` ones live inside others. */
  readonly rank: number;
  readonly nested?: boolean;
}

/** An actor of the packs. */
export function knownWho(known: Known, id: string): Who {
  const actor = known.actors.get(id);
  if (!actor) throw new Error(`expected an actor of the packs, got ${id}`);
  return { id, name: actor.name, kind: actor.kind, country: actor.country, anonymous: false };
}
