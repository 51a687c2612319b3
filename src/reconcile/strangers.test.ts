// Actors that no pack knows: one over articles where name, office and country speak for it, several where they don't.

import { expect, it } from 'vitest';
import { emptyKnowledge } from '../knowledge/load.js';
import type { ActorSketch } from './likeness.js';
import { Strangers } from './strangers.js';

/** `Name; country; role; other name` → a person. */
function person(line: string): ActorSketch {
  const [name = '', country, role, called] = line.split(';').map((x) => x.trim());
  return {
    id: `name:${name}`,
    name,
    kind: 'person',
    country: country || null,
    anonymous: false,
    role: (role || undefined) as ActorSketch['role'],
    ...(called && { called: [called] }),
  };
}

/** Names joined, each group as `a = b`. */
function joined(lines: readonly string[], apart: readonly string[] = []): string[] {
  const strangers = new Strangers(emptyKnowledge, new Set(apart));
  const met = lines.map(person);
  for (const actor of met) strangers.meet(actor);
  const groups = new Map<string, string[]>();
  for (const actor of met) {
    const { id } = strangers.one(actor);
    groups.set(id, [...new Set([...(groups.get(id) ?? []), actor.name])].sort());
  }
  return [...groups.values()].map((g) => g.join(' = ')).sort();
}

it.each<[string, string[], string[]]>([
  ['two transliterations', ['Youssef Benhamou', 'Yusuf Benhammou'], ['Youssef Benhamou = Yusuf Benhammou']],
  ['an initial of one bearer', ['Karim Benali', 'K. Benali'], ['K. Benali = Karim Benali']],
  ['an initial of two', ['Ahmed Benali', 'Amine Benali', 'A. Benali'], ['A. Benali', 'Ahmed Benali', 'Amine Benali']],
  ['a last name with its office', ['Karim Benali; TN; minister', 'Benali; TN; minister'], ['Benali = Karim Benali']],
  ['a last name without', ['Karim Benali; TN; minister', 'Benali; TN'], ['Benali', 'Karim Benali']],
  ['another name that a text gives', ['Omar Haddad;;; Abu Zayd', 'Abou Zayd'], ['Abou Zayd = Omar Haddad']],
  ['father and son', ['Karim Benali', 'Nadir Benali'], ['Karim Benali', 'Nadir Benali']],
  [
    'of two states',
    ['Youssef Benhamou; MA; minister', 'Yusuf Benhammou; TN; minister'],
    ['Youssef Benhamou', 'Yusuf Benhammou'],
  ],
])('%s', (_, lines, wanted) => {
  expect(joined(lines)).toEqual(wanted);
  expect(joined([...lines].reverse()), 'in the other order').toEqual(wanted);
});

it('keeps apart whom a person told apart', () => {
  const pair = ['name:Youssef Benhamou name:Yusuf Benhammou', 'name:Yusuf Benhammou name:Youssef Benhamou'];
  expect(joined(['Youssef Benhamou', 'Yusuf Benhammou'], pair)).toHaveLength(2);
});

it('shows what a person said is meant, for all spellings of it', () => {
  const strangers = new Strangers(emptyKnowledge, new Set(), (id) => (id === 'name:Youssef Benhamou' ? 'actor:x' : id));
  const [a, b] = ['Youssef Benhamou', 'Yusuf Benhammou'].map(person) as [ActorSketch, ActorSketch];
  strangers.meet(a);
  strangers.meet(b);
  expect(strangers.one(b).id).toBe('actor:x');
});
