// How acts and figures stand, and who is cited for them: what is claimed by its doer, approved, due, promised, refuted, or told of a part.

import { describe, expect, test } from 'vitest';
import { claimsOf } from './testing.js';

/** Acts and figures of a text, by value or type, with their modality and those cited. */
const told = (language: string, text: string) =>
  claimsOf(language, text)
    .filter((c) => c.kind === 'event' || c.kind === 'figure')
    .map((c) =>
      [c.figure?.value ?? c.type, c.modality, ...c.attribution.map((a) => a.mention)]
        .filter((x) => x !== null)
        .join(' '),
    );

describe('standing and source', () => {
  test.each([
    [
      'en',
      'Ethiopia claims to have killed 8,200 soldiers.',
      ['ASSAULT conditional Ethiopia', '8200 conditional Ethiopia'],
    ],
    ['en', 'The Council approved the deployment of the mission in Mali.', ['MOBILIZE planned']],
    ['fr', 'Cinq cents renforts doivent arriver dimanche.', ['500 planned']],
    ['fr', 'Vojislav Kostunica participera demain au sommet de Biarritz.', ['CONSULT planned']],
    ['fr', "Il a fallu cent missiles pour atteindre le port d'Odessa.", ['100 asserted']],
    ['en', 'The envoy pressed the 15 members to speak with one voice.', ['15 asserted']],
    ['en', 'Of the 58 soldiers posted there, 57 were killed.', ['57 asserted']],
    ['en', 'Some of the 300 soldiers will leave Mali.', ['300 asserted']],
    [
      'fr',
      'La France réfute les allégations selon lesquelles des soldats français encercleraient la résidence.',
      ['COERCE denied'],
    ],
    // Whoever counts in words that another says is not the one who says it.
    ['en', 'The ministry said its teams had recovered 230 bodies.', ['230 asserted ministry']],
    [
      'en',
      'The agency has distributed 600 bags of rice to the displaced, who number over 10,000 according to the Red Cross.',
      ['600 asserted'],
    ],
    [
      'en',
      'The ministry said the soldiers had killed 12 rebels.',
      ['ASSAULT asserted ministry', '12 asserted ministry'],
    ],
  ])('%s %s', (language, text, wanted) => expect(told(language, text)).toEqual(expect.arrayContaining(wanted)));

  test('nothing of what is only suggested or wished', () => {
    expect(told('fr', "La Chine a suggéré d'assouplir les sanctions.")).toEqual([]);
    expect(told('en', 'That both groups open a humanitarian corridor.')).toEqual([]);
  });
});
