import { expect, test } from 'vitest';
import { Gazetteer } from './gazetteer.js';
import { wordsOf } from './words.js';

const spellings = [
  'Hezbollah',
  "Kata'ib Hezbollah",
  'KH',
  'Force Al-Qods',
  'États-Unis',
  'U.S.',
  'US',
  'Balad',
  'coalition internationale',
  'Forces de mobilisation populaire',
  "Asa'ib Ahl al-Haq",
  'إيران',
  'organisation État islamique',
  'Irak',
];
const gazetteer = new Gazetteer(spellings, ['iranienne', 'irakienne']);
const found = (text: string): string[] =>
  gazetteer.find(text).map((h) => `${text.slice(h.start, h.end)}=${spellings[h.entry]}`);

// text → spans found with their spelling, in order
const cases: readonly (readonly [string, readonly string[]])[] = [
  ['les Kata’ib Hezbollah (KH)', ["Kata’ib Hezbollah=Kata'ib Hezbollah", 'Hezbollah=Hezbollah', 'KH=KH']],
  ['Kataib  Hezbollah', ["Kataib  Hezbollah=Kata'ib Hezbollah", 'Hezbollah=Hezbollah']],
  ['la Force iranienne Al-Qods', ['Force iranienne Al-Qods=Force Al-Qods']],
  ['LES ETATS-UNIS', ['ETATS-UNIS=États-Unis']],
  ['the U.S. Army and the US', ['U.S=U.S.', 'US=US']],
  ["l'Irak", ['Irak=Irak']],
  ["Irak's", ['Irak=Irak']],
  ['une Coalition internationale', ['Coalition internationale=coalition internationale']],
  ['les forces de mobilisation populaire', ['forces de mobilisation populaire=Forces de mobilisation populaire']],
  ['Asaib. Ahl al-Haq', ["Asaib. Ahl al-Haq=Asa'ib Ahl al-Haq"]],
  ['l’organisation « Etat islamique »', ['organisation « Etat islamique=organisation État islamique']],
  ['قالت إِيران', ['إِيران=إيران']],
  // not names
  ['balad means country', []],
  ['kh', []],
  ['tell us', []],
  ['Force, Al-Qods', []],
  ['la Force\nAl-Qods', []],
  ['Hezbollahi', []],
  ['une coalition. Internationale', []],
  ['', []],
];

test.each(cases)('%s', (text, expected) => {
  expect(found(text)).toEqual(expected);
});

test('a word table that grows keeps every word', () => {
  const many = Array.from({ length: 20_000 }, (_, i) => `Nom${i} Deux${i % 7}`);
  const wide = new Gazetteer(many);
  expect(many.every((name, i) => wide.lookup(name)[0] === i)).toBe(true);
  expect(wide.lookup('Nom3 Deux4')).toEqual([]);
});

test.each([
  ["L'Haÿ-les-Roses", ['l', 'hay', 'les', 'roses']],
  ["Sana'a", ['sanaa']],
  ['Œuvre', ['œuvre']],
  ['  ', []],
])('words of %s', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});
