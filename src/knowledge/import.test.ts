import { expect, test } from 'vitest';
import { importEntities, looksLikeEntities } from './import.js';
import { knowledgeOf } from './load.js';

const ftm =
  '{"id":"nk-1","schema":"Person","properties":{"name":["Rami Qader"],"alias":["Rami Kader"],"country":["iq"]}}';
const wikidata =
  '{"type":"item","id":"Q99999999","labels":{"en":{"language":"en","value":"Blue Valley Party"},"fr":{"language":"fr","value":"Parti de la vallée bleue"}},"aliases":{"en":[{"language":"en","value":"BVP"}]},"claims":{"P31":[{"mainsnak":{"datavalue":{"value":{"id":"Q7278"}}}}]}},';

test.each([
  [
    'FollowTheMoney',
    ftm,
    { id: 'ftm:nk-1', name: 'Rami Qader', kind: 'person', country: 'IQ', aliases: ['Rami Kader'] },
  ],
  [
    'Wikidata, a line of a dump',
    wikidata,
    {
      id: 'wikidata:Q99999999',
      name: 'Blue Valley Party',
      kind: 'party',
      aliases: ['BVP', 'Parti de la vallée bleue'],
    },
  ],
])('%s', (_name, line, expected) => {
  const { actors, reasons } = importEntities(line, 'x.json');
  expect(reasons).toEqual([]);
  expect(actors[0]?.entry).toMatchObject(expected);
});

test.each([
  ['no actor', '{"id":"v","schema":"Vessel","properties":{"name":["Aurore"]}}', 0],
  ['an item without a class we know', '{"id":"Q1","labels":{"en":{"value":"universe"}},"claims":{}}', 0],
  ['a name that is missing', '{"id":"p","schema":"Person","properties":{}}', 0],
  ['half a line', '{"id":', 1],
  ['a number', '[\n7\n]', 1],
])('passes over %s', (_name, text, reasons) => {
  const imported = importEntities(text, 'x.json');
  expect(imported.actors).toEqual([]);
  expect(imported.reasons).toHaveLength(reasons);
});

test('is a pack like any other', () => {
  const { actors } = knowledgeOf([{ name: 'x.json', text: `${ftm}\n${wikidata}` }]);
  expect(actors.map((a) => a.name)).toEqual(['Rami Qader', 'Blue Valley Party']);
  expect(() => knowledgeOf([{ name: 'x.json', text: `${ftm}\n{"id":` }])).toThrow('x.json:2: not a JSON object');
});

test('tells entities from YAML', () => {
  expect(looksLikeEntities(' [\n{"id":"Q1"}]')).toBe(true);
  expect(looksLikeEntities('source: x\nactors: []')).toBe(false);
});
