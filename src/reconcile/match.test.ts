// Which of two claims is looked at first never matters: the dossier's order would decide otherwise.

import { expect, it } from 'vitest';
import { tell, testKnowledge } from '../../test/telling.js';
import { actorLookup, type ClaimSketch, commonNames, knownActors, sketchClaim } from './claim-sketch.js';
import { Kinship } from './likeness.js';
import { forbids, match } from './match.js';
import { wordsOf } from './words.js';

const told = [
  'ASSAULT | Freedonia > Red Brigade | Port Ada | 2030-05-06 | jets hit a depot',
  'ASSAULT/kill | Nora Quist, Freedonia > Ada Lomax | Ada airport | 2030-05-06 | the raid that killed Ada Lomax',
  'ASSAULT/kill | Freedonian army > Red Brigade | Freedonia | - | Ada Lomax and Bruno Stoll died',
  'ASSAULT/kill | > Ada Lomax, Bruno Stoll | - | 2030-05-05 late evening | two were killed',
  'COERCE/arrest | Freedonia > Bruno Stoll | Port Ada | 2030-05-06 | Stoll was taken away',
  'SANCTION | Freedonia > Ada Lomax | Mount Borel | 2030-05-06 | her account was frozen',
  'AID | Freedonia > Red Brigade | Port Ada | 2030-05-06 | wounded fighters were brought to a hospital',
  'SUPPORT | Sylvania > Red Brigade | Port Ada | 2030-05-06 | praised the fighters of the brigade',
  'COOPERATE | Sylvania, Nora Quist > Freedonia | Mount Borel | 2030-05-06 | a patrol of both armies',
  'CONSULT | Nora Quist, Freedonia > Sylvania, Bruno Stoll | Port Ada | 2030-05-06 | the two sat down to talk',
  'CONSULT | Sylvania > Nora Quist, Ada Lomax | Port Ada | - | talks about the harbour',
  'AGREE | Freedonia, Sylvania > Ada Lomax | - | 2030-05-06 | they agreed on the harbour',
  'STATE | Nora Quist | - | 2030-05-06 | the harbour is to be shared by both countries this summer',
  'STATE | Freedonia | - | 2030-05-06 | both countries will share the harbour this summer',
  'REQUEST | Nora Quist > Freedonia | - | 2030-05-06 | asked that all foreign soldiers leave the country at once',
  'RETREAT> | Red Brigade | Sylvania | ../2031-05 | the brigade will leave by May 2031',
  'CONCEDE | Red Brigade > Freedonia | Sylvania | - | the brigade gave up the post',
];

const known = knownActors(testKnowledge);

function sketchOf(name: string, line: string): ClaimSketch {
  const inspection = tell(name, { outlet: 'Tribune', published: '2030-05-07' }, line);
  const starts = Int32Array.from(wordsOf(inspection.article.text), (w) => w.start);
  const actorOf = actorLookup(inspection, known);
  return sketchClaim(inspection.claims[0]!, inspection, actorOf, starts, commonNames(inspection));
}

it('finds the same whichever claim comes first', () => {
  const kin = new Kinship(testKnowledge);
  const sketches = told.map((line, i) => sketchOf(`of ${i}`, line));
  let matched = 0;
  for (const a of sketches)
    for (const b of sketches) {
      if (a === b) continue;
      expect([a.type, b.type, forbids(a, b, kin)]).toEqual([a.type, b.type, forbids(b, a, kin)]);
      const found = match(a, b, kin);
      expect(found).toEqual(match(b, a, kin));
      if (found) matched++;
    }
  expect(matched).toBeGreaterThan(10);
});

it.each([
  ['2030-05-05', true, null],
  ['2030-04-29', true, 'on different days'],
  ['2030-04-29', false, null],
])('news without a day of its own may be of days just before: %s, told as news: %s', (day, fresh, wanted) => {
  const dated = sketchOf('dated', `ASSAULT | Freedonia > Red Brigade | - | ${day} | jets hit a depot`);
  const news = { ...sketchOf('news', 'ASSAULT | Freedonia > Red Brigade | - | - | the army struck a depot'), fresh };
  expect(forbids(dated, news, new Kinship(testKnowledge))).toBe(wanted);
});
