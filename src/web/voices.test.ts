import { expect, it } from 'vitest';
import type { ArticleSummary } from '../domain/index.js';
import { familyName, voiceName } from './voices.js';

const articles = [{ outlet: 'L’Écho des Deux-Rives', agencies: ['AFP'] }] as unknown as ArticleSummary[];

it.each([
  ['tigris-observer', 'Tigris Observer'],
  ['ahp', 'AHP'],
  ['Najm al-Sayegh', 'Najm al-Sayegh'],
  ['صحيفة الضفاف', 'صحيفة الضفاف'],
])('family %s', (id, name) => {
  expect(familyName(id)).toBe(name);
});
it.each([
  ['l-echo-des-deux-rives', 'L’Écho des Deux-Rives'],
  ['echo-des-deux-rives', 'L’Écho des Deux-Rives'],
  ['afp', 'AFP'],
  ['other-house', 'Other House'],
])('voice %s', (id, name) => {
  expect(voiceName(id, articles)).toBe(name);
});
