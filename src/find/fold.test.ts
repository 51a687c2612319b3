import { expect, test } from 'vitest';
import { fold } from './fold.js';

const cases: readonly (readonly [string, string])[] = [
  ['L’État islamique', 'l etat islamique'],
  ["Kata'ib Hezbollah", 'kataib hezbollah'],
  ['Kata’ib', 'kataib'],
  ['al-Amiri', 'al amiri'],
  ["Côte d'Ivoire", 'cote d ivoire'],
  ["L'Haÿ", 'l hay'],
  ['D’Artagnan', 'd artagnan'],
  ['U.S.', 'u s'],
  ['سُلَيماني', 'سليماني'],
  ['إيران', 'ايران'],
  ['حزب‌الله', 'حزب الله'],
  ['«Badr»', 'badr'],
  ['', ''],
];

test.each(cases)('%s', (text, folded) => {
  expect(fold(text)).toBe(folded);
});
