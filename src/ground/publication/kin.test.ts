// Texts that share rare words and numbers are kin; words that many have make none.

import { expect, it } from 'vitest';
import { bareArticle } from '../../read/bare-article.js';
import { Kinsfolk } from './kin.js';

const article = (id: number, text: string) => bareArticle(text, 'fr', { id: `a-${id}` });

const texts = [
  'Le siège de Strelsau par Rupert de Hentzau a fait 64 blessés à Zenda.',
  'À Zenda, Rupert de Hentzau nie : 64 blessés, dit Strelsau.',
  'Le marché de Goma a rouvert.',
  'La pluie est tombée à Bukavu.',
  'Le maire de Kisangani est élu.',
  'Un pont de Lubumbashi est fermé.',
];

it('finds the text on the same matter, and no other', () => {
  const kin = new Kinsfolk();
  texts.forEach((text, i) => {
    kin.add(article(i, text));
  });
  expect(kin.of(0, 5).map((k) => k.article)).toEqual([1]);
  expect(kin.of(0, 5)[0]!.likeness).toBeGreaterThan(0.5);
  for (const i of [2, 3, 4, 5]) expect(kin.of(i, 5)).toEqual([]);
});

it('a name that all have tells nothing', () => {
  const kin = new Kinsfolk();
  texts.forEach((text, i) => {
    kin.add(article(i, `${text} Le Congo attend. `.replace(/Strelsau|Zenda|Hentzau|Rupert|64|blessés/g, 'Congo')));
  });
  for (const i of texts.keys()) expect(kin.of(i, 5)).toEqual([]);
});
