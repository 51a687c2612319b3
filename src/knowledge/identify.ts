// Who a name alone may stand for: every actor of the packs that fits, best first, each with its reason.

import type { ActorKind, Knowledge, OfficeRole } from '../domain/index.js';
import { fold } from '../find/fold.js';
import { particles, skeletons } from '../find/skeleton.js';
import { wordsOf } from '../find/words.js';
import { knownOf } from './known.js';
import { likelyGroups, likelyPersons } from './likely.js';
import { likeGroup, likePerson, sameEnough } from './same-name.js';
import { knownWho, type Who } from './who.js';

export interface Identity {
  readonly who: Who;
  /** 0..1. */
  readonly score: number;
  readonly method: 'alias' | 'shared' | 'skeleton' | 'surname';
  readonly why: string;
}

/** Pure. Empty where nobody fits. A shared name has several answers; the context of an article decides between them. */
export function identify(name: string, knowledge: Knowledge): Identity[] {
  const known = knownOf(knowledge);
  const found = new Map<string, Identity>();
  const add = (identity: Identity): void => {
    const before = found.get(identity.who.id);
    if (!before || before.score < identity.score) found.set(identity.who.id, identity);
  };
  for (const entry of known.gazetteer.lookup(name)) {
    const sense = known.senses[entry]!;
    if (sense.kind !== 'actor') continue;
    const who = knownWho(known, sense.id);
    add(
      sense.shared
        ? { who, score: 0.6, method: 'shared', why: 'a name that other actors bear, too' }
        : { who, score: 1, method: 'alias', why: 'a name of the packs' },
    );
  }
  if (![...found.values()].some((i) => i.method === 'alias'))
    for (const { who, score, why } of [...likelyPersons(known, name), ...likelyGroups(known, name)])
      add({ who, score, method: 'skeleton', why });
  if (found.size === 0)
    for (const id of known.bySurname.get(fold(name)) ?? [])
      add({ who: knownWho(known, id), score: 0.5, method: 'surname', why: 'last name' });
  return [...found.values()].sort((a, b) => b.score - a.score || (a.who.id < b.who.id ? -1 : 1));
}

/** A name, with what the article that prints it says of its bearer. Absent and null mean that nothing is said. */
export interface Described {
  readonly name: string;
  /** `wikidata:…` and `actor:…` are of the packs and decide alone; others are not compared. */
  readonly id?: string;
  readonly kind?: ActorKind;
  readonly country?: string | null;
  readonly role?: OfficeRole;
}

export interface Sameness {
  readonly same: boolean;
  /** True where they are the same, or a last name alone that fits: to be believed where something else speaks for it. */
  readonly possible: boolean;
  readonly why: string;
}

const same = (why: string): Sameness => ({ same: true, possible: true, why });
const other = (why: string): Sameness => ({ same: false, possible: false, why });

/**
 * Whether two names are of one actor, within an article or over several: through the packs where they know both, else by
 * their words, unless what is said of them forbids it.
 */
export function sameActor(one: string | Described, two: string | Described, knowledge: Knowledge): Sameness {
  const [a, b] = [one, two].map((x) => (typeof x === 'string' ? { name: x } : x)) as [Described, Described];
  const [x, y] = [sure(a, knowledge), sure(b, knowledge)];
  if (x && y) return x.who.id === y.who.id ? same(`${x.why}; ${y.why}`) : other(`${x.why}; ${y.why}`);
  const against = contradiction(a, b) ?? (otherCountries(a.name, b.name, knowledge) ? 'of other countries' : null);
  if (against !== null) return other(against);
  if (fold(a.name) === fold(b.name)) return same('same letters');
  if (a.kind === 'person' && b.kind === 'person' && !(fullName(a.name) && fullName(b.name))) return lastNames(a, b);
  // One word alone sounds like too many others ("Taliban", "Talabani").
  if (wordsOf(a.name).length < 2 || wordsOf(b.name).length < 2) return other('one word, not the same');
  const person = a.kind === 'person' || b.kind === 'person';
  const persons =
    fullName(a.name) && fullName(b.name) ? likePerson(a.name, b.name) : { score: 0, why: 'no full names' };
  const groups = person ? { score: 0, why: '' } : likeGroup(a.name, b.name);
  const like = groups.score > persons.score ? groups : persons;
  // Where the packs know one of them, the other is somebody else unless it is spelt as good as the same.
  return like.score >= (x || y ? 0.9 : sameEnough) ? same(like.why) : other(like.why);
}

/** What the articles say of two that can't be one. */
function contradiction(a: Described, b: Described): string | null {
  const kinds = [a.kind ?? 'unknown', b.kind ?? 'unknown'];
  if (!kinds.includes('unknown') && (kinds[0] === 'person') !== (kinds[1] === 'person')) return 'a person and a group';
  if (a.country && b.country && a.country !== b.country) return 'of other countries';
  return null;
}

/** A last name alone is the person of that last name whose office and country are the same; else it only may be. */
function lastNames(a: Described, b: Described): Sameness {
  const like = likePerson(a.name, b.name);
  if (like.score < sameEnough) return other(like.why);
  if (a.role !== undefined && b.role !== undefined && a.role !== b.role) return other('of other offices');
  if (a.role !== undefined && a.role === b.role && a.country && a.country === b.country)
    return same(`last name, and both ${a.role} of ${a.country}`);
  return { same: false, possible: true, why: like.why };
}

/** Keys under which spellings of one name meet: its last word's sound, and that of all its words in any order. */
export function nameKeys(name: string): string[] {
  const sounds = skeletons(name);
  const last = sounds.at(-1);
  return last === undefined ? [fold(name)] : [last, [...sounds].sort().join(' ')];
}

const fullName = (name: string): boolean => wordsOf(name).filter((w) => !particles.has(w)).length > 1;

/** "ministère iranien …", "ministère irakien …": each names a state, and not the same one. */
function otherCountries(a: string, b: string, knowledge: Knowledge): boolean {
  const { demonyms } = knownOf(knowledge);
  const codes = (name: string): Set<string> => new Set(wordsOf(name).flatMap((w) => demonyms.get(w) ?? []));
  const [x, y] = [codes(a), codes(b)];
  return x.size > 0 && y.size > 0 && ![...x].some((code) => y.has(code));
}

/** The actor of the packs that is meant for sure: by its id, or by the name alone. */
function sure({ id, name, kind }: Described, knowledge: Knowledge): Identity | null {
  const known = knownOf(knowledge);
  if (id !== undefined && known.actors.has(id))
    return { who: knownWho(known, id), score: 1, method: 'alias', why: 'an actor of the packs' };
  const [first, second] = identify(name, knowledge);
  if (!first || first.score < sameEnough || (second && first.score - second.score < 0.03)) return null;
  if (kind !== undefined && kind !== 'unknown' && (kind === 'person') !== (first.who.kind === 'person')) return null;
  return first;
}
