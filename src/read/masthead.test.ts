import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../knowledge/load.js';
import { creditsInText } from './credits.js';
import { looksLikePerson, readMasthead } from './masthead.js';
import { mediaIndex } from './media-index.js';

const media = mediaIndex(loadKnowledge());

/** `[line, expected]` of a case file. */
function cases(language: string, name: string): [string, string][] {
  const text = readFileSync(new URL(`../languages/${language}/cases/${name}.txt`, import.meta.url), 'utf8');
  return text
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('# '))
    .map((line) => line.split(' => ') as [string, string]);
}

function describeMasthead(line: string, language: string): string {
  const found = readMasthead(line, media, language);
  if (!found) return '-';
  const date = (kind: string) => found.dates.find((d) => d.kind === kind)?.edtf;
  const parts = {
    by: found.byline.join(', '),
    outlet: typeof found.outlet === 'string' ? found.outlet : found.outlet?.name,
    agency: found.agencies.map((a) => a.name).join(', '),
    published: date('published'),
    modified: date('modified'),
    shown: date('shown'),
  };
  return (
    Object.entries(parts)
      .flatMap(([key, value]) => (value ? [`${key}: ${value}`] : []))
      .sort()
      .join('; ') || '-'
  );
}

describe.each(['fr', 'en'])('mastheads, %s', (language) => {
  test.each(cases(language, 'masthead'))('%s', (line, expected) => {
    const sorted = expected.split('; ').sort().join('; ');
    expect(describeMasthead(line, language)).toBe(sorted);
  });
});

describe.each(['fr', 'en'])('agencies that the text credits, %s', (language) => {
  test.each(cases(language, 'credits'))('%s', (sentence, expected) => {
    const named = creditsInText([sentence], media).agencies.map((a) => a.name);
    expect(named.join(', ') || '-').toBe(expected);
  });
});

test('a formal credit puts the agencies that sentences name in the shade', () => {
  const paragraphs = [
    'Bagdad (AFP) - Le port est fermé.',
    'Le port rouvrira lundi, a dit le gouverneur, cité par l’agence Tasnim.',
    'Rien de plus.',
  ];
  expect(creditsInText(paragraphs, media).agencies.map((a) => a.name)).toEqual(['AFP']);
});

test('deep in a long text a wire is a source among others', () => {
  const filler = Array.from({ length: 20 }, (_, i) => `Le paragraphe ${i} parle du port et de ses dockers.`);
  expect(
    creditsInText([...filler.slice(0, 15), 'Selon Reuters, le port est fermé.', ...filler.slice(15)], media).agencies,
  ).toEqual([]);
});

test('an outlet in the place of the agency', () => {
  expect(creditsInText(['(Exemple.com) – Le port est fermé.'], media).outlet).toBe('Exemple.com');
  expect(creditsInText(['(Beyrouth) – Le port est fermé.'], media).outlet).toBeNull();
});

test.each([
  ['Claire Vasseur', true],
  ['Omar al-Said', true],
  ['Jean-Pierre de La Tour', true],
  ['J. R. Miller', true],
  ['Bagdad', false],
  ['Le port ferme', false],
  ['Le 4 mars', false],
])('%s looks like a person: %s', (name, expected) => expect(looksLikePerson(name)).toBe(expected));
