import { afterEach, expect, it } from 'vitest';
import { figuresWords, figureWords, unitWords } from './figures.js';
import { language } from './words/index.js';

afterEach(() => {
  language.value = 'en';
});

it.each([
  ['soldier', 1, 'soldier', 'soldat'],
  ['soldier', 4, 'soldiers', 'soldats'],
  ['person', 2, 'people', 'personnes'],
  ['policeman', 2, 'policemen', 'policiers'],
  ['casualty', 2, 'casualties', 'victimes'],
  ['fighter killed', 25, 'fighters killed', 'combattants tués'],
  ['person wounded', 3, 'people wounded', 'personnes blessées'],
  ['irakien', 2, 'irakiens', 'irakien'],
])('%s, %i', (unit, count, en, fr) => {
  expect(unitWords(unit, count)).toBe(en);
  language.value = 'fr';
  expect(unitWords(unit, count)).toBe(fr);
});

const figure = (value: number | null, low: number | null = null, high: number | null = null, approximate = false) => ({
  value,
  low,
  high,
  approximate,
  unit: 'soldier',
});
it.each([
  [figure(2500, null, null, true), '≈ 2,500 soldiers'],
  [figure(80, 80), '≥ 80 soldiers'],
  [figure(null, 10, 12), '10–12 soldiers'],
  [figure(2500, 2400, 2600, true), '≈ 2,500 (2,400–2,600) soldiers'],
  [figure(null, null, 9), '≤ 9 soldiers'],
  [figure(1), '1 soldier'],
])('%j', (one, words) => {
  expect(figureWords(one)).toBe(words);
});
it('shows two tolls side by side, and no exact number beside the same about', () => {
  expect(figuresWords([figure(4), figure(7)])).toBe('4 / 7 soldiers');
  expect(figuresWords([figure(2500, null, null, true), figure(2500)])).toBe('≈ 2,500 soldiers');
});
