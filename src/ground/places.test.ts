import { expect, test } from 'vitest';
import { analyse } from '../analyse/analyse.js';
import { loadKnowledge } from '../knowledge/load.js';
import { bareArticle } from '../read/bare-article.js';
import { groundActors } from './actors.js';
import { groundPlaces } from './places.js';

const knowledge = loadKnowledge();

// language, text, "span = place, country, precision" in the order of the text; nothing else may be found
const cases: readonly (readonly [string, string, readonly string[]])[] = [
  ['fr', 'Une roquette est tombée à Balad, en Irak.', ['Balad = Balad, IQ, city', 'Irak = Iraq, IQ, country']],
  ['fr', 'Des heurts ont éclaté à Tripoli, au Liban.', ['Tripoli = Tripoli, LB, city', 'Liban = Lebanon, LB, country']],
  [
    'fr',
    'Des heurts ont éclaté à Tripoli, la capitale de la Libye.',
    ['Tripoli = Tripoli, LY, city', 'Libye = Libya, LY, country'],
  ],
  ['fr', 'Le musée de Mossoul a rouvert.', ['Mossoul = Mosul, IQ, city']],
  ['fr', 'Les soldats ont quitté la base d’Aïn al-Assad.', ['base d’Aïn al-Assad = Al Asad Airbase, IQ, point']],
  ['fr', 'La Zone verte a été visée.', ['Zone verte = Green Zone, IQ, district']],
  ['fr', 'Le convoi a traversé le détroit d’Ormuz.', ['détroit d’Ormuz = Strait of Hormuz, null, region']],
  ['fr', 'Le camp du 43e BIMa a été visé.', []],
  ['fr', 'Le Premier ministre est arrivé à Moscou.', ['Moscou = Moscow, RU, city']],
  ['en', 'A rocket hit Camp Taji near Baghdad.', ['Camp Taji = Camp Taji, IQ, point', 'Baghdad = Baghdad, IQ, city']],
  [
    'en',
    'He was born in Springfield, and lives in Chicago.',
    ['Springfield = Springfield, US, city', 'Chicago = Chicago, US, city'],
  ],
  // A town that only its own state gives away
  [
    'fr',
    'Le Pakistan riposte. Des tirs ont touché Muzaffarabad.',
    ['Pakistan = Pakistan, PK, country', 'Muzaffarabad = Muzaffarābād, PK, city'],
  ],
  // A town of a state's name; a province of one
  ['fr', 'Des blindés quittent Port-Soudan.', ['Port-Soudan = Port Sudan, SD, city']],
  ['fr', "L'État américain de Géorgie recompte.", ['Géorgie = Georgia (US state), US, province']],
  [
    'fr',
    'Il est né à Canterbury, en Angleterre.',
    ['Canterbury = Canterbury, GB, city', 'Angleterre = England, GB, province'],
  ],
  // Beside a town, or called one, a seat of government is a town
  ['fr', 'Un avion reliait Barcelone et Paris.', ['Barcelone = Barcelona, ES, city', 'Paris = Paris, FR, city']],
  ['fr', 'Lisbonne sera la ville hôte.', ['Lisbonne = Lisbon, PT, city']],
  // Inside a person's name, or a group's
  ['en', 'Michael Jordan and Chad Wolf met.', []],
  ['en', 'The Hamas-run health ministry said so.', []],
  // The government, not the city
  ['fr', 'Moscou a menacé Kiev.', []],
  // What no list has is named, not located; nor is it a place where nothing says that something is there
  ['fr', 'Le convoi est tombé dans une embuscade à Tongomayel.', ['Tongomayel = Tongomayel, null, city']],
  ['en', 'A drone hit a clinic in Tongomayel.', ['Tongomayel = Tongomayel, null, city']],
  ['fr', 'Tongomayel a voté.', []],
  // Persons and words are no places
  ['fr', 'Nancy Pelosi a parlé.', []],
  ['fr', 'Tout va bien.', []],
  ['fr', '', []],
];

test.each(cases)('%s: %s', (language, text, expected) => {
  const a = bareArticle(text, language);
  const analysis = analyse(text, language);
  const found = groundPlaces(a, analysis, knowledge, groundActors(a, analysis, knowledge));
  expect(found.map((m) => `${m.exact} = ${m.place.name}, ${m.place.country}, ${m.place.precision}`)).toEqual(expected);
  for (const m of found) expect(text.slice(m.start, m.end)).toBe(m.exact);
});
