import { expect, test } from 'vitest';
import { z } from 'zod';
import { packSchema } from './kinds.js';
import { knowledgeOf, loadKnowledge, PackError } from './load.js';

const head = 'source: a test\n';
const refused: readonly (readonly [string, string, RegExp])[] = [
  [
    'unknown field',
    'actors:\n- id: actor:a\n  name: A\n  kind: party\n  colour: red',
    /^p\.yaml:6: actors\.0 has an unknown field "colour"/,
  ],
  ['unknown key of the file', 'actorz: []', /^p\.yaml:2: the pack has an unknown field "actorz"/],
  ['missing field', 'actors:\n- id: actor:a\n  kind: party', /^p\.yaml:3: actors\.0\.name/],
  ['unknown kind', 'actors:\n- id: actor:a\n  name: A\n  kind: militia', /^p\.yaml:5: actors\.0\.kind/],
  ['broken YAML', 'actors:\n- id: "actor:a\n', /^p\.yaml:\d+: not YAML/],
  [
    'a cycle of memberships',
    'actors:\n- {id: actor:a, name: A, kind: party, memberOf: [actor:b]}\n- {id: actor:b, name: B, kind: party, memberOf: [actor:a]}',
    /^p\.yaml:3: a cycle of memberships: A → B → A/,
  ],
  [
    'two actors with one alias',
    'actors:\n- {id: actor:a, name: A, kind: party, fr: [Le Parti]}\n- {id: actor:b, name: B, kind: party, en: [le  parti]}',
    /^p\.yaml:4: "le {2}parti" is a name of B and of A \(p\.yaml:3\); list it under `shared`/,
  ],
  [
    'an unknown id',
    'actors:\n- {id: actor:a, name: A, kind: party, backedBy: [actor:nobody]}',
    /^p\.yaml:3: A refers to actor:nobody, which no pack has/,
  ],
  [
    'overlapping holders',
    'actors:\n- {id: actor:a, name: A, kind: party}\noffices:\n- {id: office:x, name: Head of A, of: actor:a, role: leader, holders: ["Ann Onym, 2001/2005-06", "Bob Odd, 2005-04-01/.."]}',
    /^p\.yaml:5: Head of A: the terms of Ann Onym and Bob Odd overlap/,
  ],
  [
    'a term that runs on beside a later one',
    'actors:\n- {id: actor:a, name: A, kind: party}\noffices:\n- {id: office:x, name: Head of A, of: actor:a, role: leader, holders: ["Ann Onym, 2001/..", "Bob Odd, 2005/2006"]}',
    /overlap/,
  ],
  [
    'a term that ends before it begins',
    'offices:\n- {id: office:x, name: Head of A, of: actor:a, role: leader, holders: ["Ann Onym, 2005/2001"]}',
    /^p\.yaml:3: offices\.0\.holders\.0: the term ends before it begins/,
  ],
  [
    'a term without dates',
    'offices:\n- {id: office:x, name: Head of A, of: actor:a, role: leader, holders: ["Ann Onym"]}',
    /^p\.yaml:3: offices\.0\.holders\.0: a holder is "Name, start\/end"/,
  ],
  [
    'a latitude off the globe',
    'places:\n- {id: place:x, name: X, at: [95, 0], precision: point}',
    /^p\.yaml:3: places\.0\.at\.0/,
  ],
  ['no source', 'actors: []', /^p\.yaml:1: source/],
];

test.each(refused)('refuses %s, with file, line and reason', (name, pack, reason) => {
  const text = name === 'no source' ? pack : head + pack;
  expect(() => knowledgeOf([{ name: 'p.yaml', text }])).toThrow(PackError);
  try {
    knowledgeOf([{ name: 'p.yaml', text }]);
  } catch (error) {
    expect((error as PackError).reasons[0]).toMatch(reason);
  }
});

test('takes one alias of two actors where one lists it as shared', () => {
  const { actors } = knowledgeOf([
    {
      name: 'p.yaml',
      text: `${head}actors:\n- {id: actor:a, name: A, kind: party, fr: [Parti]}\n- {id: actor:b, name: B, kind: party, shared: [Parti]}`,
    },
  ]);
  expect(actors.map((a) => a.shared.length)).toEqual([0, 1]);
});

test('lays a later pack over an earlier one: spellings add up, the rest is replaced', () => {
  const { actors } = knowledgeOf([
    { name: 'a.yaml', text: `${head}actors:\n- {id: actor:a, name: A, kind: party, fr: [Parti]}` },
    { name: 'b.yaml', text: `source: mine\nactors:\n- {id: actor:a, name: A, kind: armed-group, en: [Party]}` },
  ]);
  expect(actors).toHaveLength(1);
  expect(actors[0]).toMatchObject({ kind: 'armed-group', source: 'mine' });
  expect(actors[0]?.aliases.map((a) => a.text)).toEqual(['Parti', 'Party']);
});

test('makes a person of each holder, one for several offices', () => {
  const { actors, offices } = knowledgeOf([
    {
      name: 'p.yaml',
      text: `${head}states: [{code: IQ}]\noffices:\n- {id: office:x, name: X, of: actor:state-iq, role: other, holders: ["Ann Onym, 2001/2002"]}\n- {id: office:y, name: Y, of: actor:state-iq, role: other, holders: ["Ann Onym, 2002/.."]}`,
    },
  ]);
  expect(actors.filter((a) => a.kind === 'person')).toMatchObject([{ id: 'actor:ann-onym', country: 'IQ' }]);
  expect(offices[1]?.holders).toEqual([{ actor: 'actor:ann-onym', start: '2002', end: null }]);
});

test('the shipped packs pass their own checks', () => {
  const knowledge = loadKnowledge();
  expect(knowledge.states.length).toBeGreaterThan(190);
});

test('the published JSON Schema is that of the packs', async () => {
  const schema = z.toJSONSchema(packSchema, { io: 'input', target: 'draft-2020-12' });
  await expect(`${JSON.stringify({ title: 'Recoupe knowledge pack', ...schema }, null, 2)}\n`).toMatchFileSnapshot(
    '../../schema/knowledge.json',
  );
});
