import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse/analyse.js';
import { loadKnowledge } from '../knowledge/load.js';
import { bareArticle } from '../read/bare-article.js';
import { groundActors } from './actors.js';

const knowledge = loadKnowledge();

/** "span → actor", in the order of the text. */
function told(text: string, language: string): string[] {
  return groundActors(bareArticle(text, language), analyse(text, language), knowledge)
    .flatMap((a) => a.mentions.map((m) => ({ ...m, name: a.name })))
    .sort((a, b) => a.start - b.start || b.end - a.end)
    .map((m) => `${m.exact} → ${m.name}`);
}

// language, text, spans; nothing else may be found
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  // Names, whatever their accents and case
  ['fr', 'Les Etats-Unis et le Royaume-Uni négocient.', ['Etats-Unis → United States', 'Royaume-Uni → United Kingdom']],
  ['fr', 'LE HEZBOLLAH MENACE', ['HEZBOLLAH → Hezbollah']],
  ['en', 'NATO and the EU met.', ['NATO → NATO', 'EU → European Union']],
  ['ar', 'قالت إيران إن حزب الله بخير', ['إيران → Iran', 'حزب الله → Hezbollah']],
  // One name of several actors: the context speaks
  [
    'fr',
    'Le Hezbollah irakien a tiré. Le Hezbollah a menti.',
    ["Hezbollah irakien → Kata'ib Hezbollah", "Hezbollah → Kata'ib Hezbollah"],
  ],
  [
    'fr',
    'Le Mouvement de résistance islamique en Irak revendique.',
    ['Mouvement de résistance islamique en Irak → Islamic Resistance in Iraq'],
  ],
  ['fr', 'Le Mouvement de résistance islamique tient Gaza.', ['Mouvement de résistance islamique → Hamas']],
  // Institutions by their head and nationality
  ['fr', 'Le parlement néerlandais a voté.', ['parlement néerlandais → Parliament of Netherlands']],
  [
    'fr',
    'Le ministère tchadien de la Défense dément.',
    ['ministère tchadien de la Défense → Ministry of Defence of Chad'],
  ],
  [
    'fr',
    'Le ministère des Affaires étrangères du Maroc proteste.',
    ['ministère des Affaires étrangères du Maroc → Ministry of Foreign Affairs of Morocco'],
  ],
  ['fr', 'Des troupes régulières kényanes avancent.', ['troupes régulières kényanes → Armed forces of Kenya']],
  ['en', 'The Kenyan foreign ministry protested.', ['Kenyan foreign ministry → Ministry of Foreign Affairs of Kenya']],
  ['en', "Chad's army advanced.", ["Chad's army → Armed forces of Chad"]],
  ['en', 'The government of Norway resigned.', ['government of Norway → Government of Norway']],
  // Nationality inside a name must be its bearer's
  ['fr', 'La Force iranienne Al-Qods recrute.', ['Force iranienne Al-Qods → Quds Force']],
  // Capitals: the government, or the city
  ['fr', 'Moscou a rejeté l’offre.', ['Moscou → Russia']],
  ['fr', 'Paris, de son côté, a condamné cette attaque.', ['Paris → France']],
  ['fr', 'Bagdad, où il fait chaud, a été bombardée.', []],
  ['fr', 'Il est soutenu par Ankara.', ['Ankara → Turkey']],
  ['fr', 'La conférence se tient à Berlin.', []],
  ['fr', "L'aéroport de Damas est fermé.", []],
  ['en', 'Tokyo rejected the offer.', ['Tokyo → Japan']],
  ['en', 'He lives in Tokyo.', []],
  // Not actors
  ['fr', 'Il a balayé la neige.', []],
  ['fr', 'Elle est à Niort.', []],
  ['en', 'He ate turkey; tell us more.', []],
  ['fr', '', []],
];

describe('who is meant', () => {
  test.each(cases)('%s: %s', (language, text, expected) => {
    expect(told(text, language)).toEqual(expected);
  });
});

test('works on a language without words of its own', () => {
  expect(told('Die Hamas und Iran', 'de')).toEqual(['Hamas → Hamas', 'Iran → Iran']);
});
