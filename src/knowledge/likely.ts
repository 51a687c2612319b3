// Actors of the packs that a spelling sounds like: found by the skeletons of their names, then compared word by word.

import { skeletons } from '../find/skeleton.js';
import { wordsOf } from '../find/words.js';
import type { Known } from './known.js';
import { likeGroup, likePerson, sameEnough } from './same-name.js';
import { knownWho, type Who } from './who.js';

export interface Likely {
  readonly who: Who;
  /** 0..1. */
  readonly score: number;
  readonly why: string;
}

/** Persons of this name in another spelling, best first. A last name alone is not enough. */
export function likelyPersons(known: Known, name: string): Likely[] {
  const sounds = skeletons(name);
  if (wordsOf(name).length < 2 || sounds.length < 2) return [];
  return compare(known, tables(known).persons.get(sounds.at(-1)!) ?? [], name, likePerson);
}

/** Groups of this name in another spelling or order of words, best first. */
export function likelyGroups(known: Known, name: string): Likely[] {
  return compare(known, tables(known).groups.get(groupKey(name)) ?? [], name, likeGroup);
}

/** The best, where it leads. */
export function leading(likely: readonly Likely[]): Likely | null {
  const [first, second] = likely;
  return first && (!second || first.score - second.score >= 0.03) ? first : null;
}

function compare(known: Known, ids: readonly string[], name: string, like: typeof likePerson): Likely[] {
  return ids
    .map((id) => {
      const actor = known.actors.get(id)!;
      const best = [actor.name, ...actor.aliases.map((a) => a.text)]
        .map((spelling) => ({ spelling, ...like(spelling, name) }))
        .sort((a, b) => b.score - a.score)[0]!;
      return { who: knownWho(known, id), score: best.score, why: `${best.why} as "${best.spelling}"` };
    })
    .filter((s) => s.score >= sameEnough)
    .sort((a, b) => b.score - a.score || (a.who.id < b.who.id ? -1 : 1));
}

const groupKey = (name: string): string =>
  skeletons(name)
    .filter((s) => s.length > 1)
    .sort()
    .join(' ');

interface Tables {
  /** Skeleton of the last name → ids. */
  readonly persons: ReadonlyMap<string, readonly string[]>;
  /** Sorted skeletons of all words → ids. */
  readonly groups: ReadonlyMap<string, readonly string[]>;
}

const cache = new WeakMap<Known, Tables>();

function tables(known: Known): Tables {
  const made = cache.get(known);
  if (made) return made;
  const persons = new Map<string, string[]>();
  const groups = new Map<string, string[]>();
  for (const actor of known.actors.values()) {
    if (actor.kind === 'state') continue;
    const person = actor.kind === 'person';
    for (const spelling of [actor.name, ...actor.aliases.map((a) => a.text)]) {
      const all = skeletons(spelling);
      if (all.length < 2) continue;
      const key = person ? all.at(-1)! : groupKey(spelling);
      const table = person ? persons : groups;
      const ids = table.get(key) ?? [];
      if (key !== '' && !ids.includes(actor.id)) table.set(key, [...ids, actor.id]);
    }
  }
  const arranged = { persons, groups };
  cache.set(known, arranged);
  return arranged;
}
