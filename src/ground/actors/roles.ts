// Institutions that every state has: what they are called and what kind of actor they are.

import type { ActorKind } from '../../domain/index.js';
import type { Known } from '../../knowledge/known.js';
import { knownWho, type Who } from '../../knowledge/who.js';

interface Role {
  readonly kind: ActorKind;
  /** English name, `%` for the state's. */
  readonly name: string;
}

const roles: Readonly<Record<string, Role>> = {
  government: { kind: 'government', name: 'Government of %' },
  presidency: { kind: 'government', name: 'Presidency of %' },
  parliament: { kind: 'parliament', name: 'Parliament of %' },
  military: { kind: 'military', name: 'Armed forces of %' },
  'air-force': { kind: 'military', name: 'Air force of %' },
  navy: { kind: 'military', name: 'Navy of %' },
  police: { kind: 'police', name: 'Police of %' },
  'security-forces': { kind: 'military', name: 'Security forces of %' },
  intelligence: { kind: 'organisation', name: 'Intelligence services of %' },
  judiciary: { kind: 'court', name: 'Judiciary of %' },
  embassy: { kind: 'organisation', name: 'Embassy of %' },
  people: { kind: 'population', name: 'People of %' },
  'foreign-ministry': { kind: 'ministry', name: 'Ministry of Foreign Affairs of %' },
  delegation: { kind: 'group', name: 'Delegation of %' },
};

/** Roles that mean the state itself: its diplomacy, its interests. */
const asTheState = new Set(['state-interest']);
const asMinistry: Readonly<Record<string, string>> = { diplomacy: 'foreign-ministry' };

/** The institution of a state, from the packs where they name it, else made from its role. */
export function institution(known: Known, code: string, role: string): Who {
  const asked = asMinistry[role] ?? role;
  const state = known.states.get(code);
  if (asTheState.has(asked) && state) return knownWho(known, state.actor);
  const named = known.byRole.get(`${code} ${asked}`);
  if (named !== undefined) return knownWho(known, named);
  const stateName = (state && known.actors.get(state.actor)?.name) ?? code;
  const found = roles[asked];
  const domain = asked.replace(/-ministry$/, '').replace(/^\p{L}/u, (c) => c.toUpperCase());
  return {
    id: `actor:${code.toLowerCase()}-${asked}`,
    name: (found?.name ?? `Ministry of ${domain} of %`).replace('%', stateName),
    kind: found?.kind ?? 'ministry',
    country: code,
    anonymous: false,
  };
}
