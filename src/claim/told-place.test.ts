// Where acts happened, by their own clause, the text around it, or a place named before.

import { expect, it } from 'vitest';
import { claimsOf, inspected } from './testing.js';

// type of the claim, the place it is given (null for none), the text
const cases: readonly [string, string, string | null, string][] = [
  // a place ahead of the first of several verbs
  ['fr', 'PROTEST', 'Goma', 'A Goma, les partisans ont brûlé des postes de police et dressé des barricades.'],
  ['en', 'ASSAULT', 'Gao', 'In Kidal people fled, and rebels shelled a base in Gao.'],
  // where they come from or go to, where the one cited sits or the one told of is: not there
  ['en', 'SANCTION', null, 'The European Union suspended direct aid to Bujumbura in March.'],
  ['en', 'MOBILIZE', null, 'Six hundred soldiers are being flown in from Gabon and France.'],
  ['en', 'CONSULT', null, 'Egypt and Qatar were mediating too, according to officials in Gaza.'],
  ['fr', 'COERCE', 'Goma', 'A Goma, des manifestants ont bloqué un convoi en route vers Gao.'],
  ['en', 'ASSAULT', null, 'At least 14 people have been killed since Monday, eight of them in attacks in Guayaquil.'],
  // where those who act are, not where they are from or hold office
  ['fr', 'PROTEST', 'Goma', 'Des manifestants à Goma ont bloqué la route.'],
  ['en', 'ASSAULT', 'Goma', 'Soldiers in Goma killed two guards.'],
  ['en', 'ASSAULT', null, 'Gunmen from Goma killed two guards.'],
  // who lends his hand is no place
  ['fr', 'AGREE', null, 'La Serbie et le Kosovo ont signé mardi un accord sous la houlette de Bruxelles.'],
  // nor is where somebody was met the place of what others do
  ['fr', 'ASSAULT', null, 'A Bagdad, le chef d’une des milices qui bombardent les bases américaines nous a reçus.'],
  // what came of an act
  ['en', 'ASSAULT', 'Afrin', 'Turkish jets bombed a market in Afrin, killing 12 people.'],
  ['fr', 'STATE', 'Goma', 'Il a gagné Goma, où le gouvernement congolais a confirmé que la route était ouverte.'],
  ['fr', 'STATE', null, 'Il a fui Goma. Le gouvernement congolais a confirmé que la route était ouverte.'],
  // force used right after, by the same people
  ['en', 'ASSAULT', 'Gwoza', 'Gunmen stopped a bus in Gwoza and abducted four passengers.'],
  ['en', 'COERCE', null, 'Soldiers attacked a base in Gwoza and on Friday arrested four men.'],
  ['en', 'COERCE', null, 'Soldiers attacked a base in Gwoza and police arrested four men.'],
  // a place named again
  ['fr', 'COERCE', 'Goma', 'Les rebelles sont entrés à Goma. La police a arrêté huit personnes dans la ville.'],
  ['en', 'ASSAULT', 'Zawiya', 'The fighters entered Zawiya on Monday. The town was shelled.'],
  ['en', 'ASSAULT', null, 'The fighters went from Zawiya to Tripoli on Monday. The town was shelled.'],
  ['fr', 'COERCE', null, 'Les rebelles sont entrés à Goma. La police a arrêté huit personnes dans la ville voisine.'],
  // what is done to a town; within a part of a country
  ['en', 'MOBILIZE', 'Zawiya', 'The fighters entered Zawiya on Monday.'],
  ['fr', 'ASSAULT', 'Irak', "L'armée turque a bombardé des villages kurdes dans le nord de l'Irak."],
  // a village that no list has and that looks like a person's name
  ['fr', 'ASSAULT', 'Kfar Giladi', 'Douze réservistes ont été fauchés à Kfar Giladi par une roquette.'],
];
it.each(cases)('%s %s at %s: %s', (language, type, place, text) => {
  const found = claimsOf(language, text).filter((c) => c.type === type);
  expect(found.map((c) => c.place?.mention ?? null)).toContain(place);
});

it.each([
  ['fr', 'Le ministre a dit à Ahmed Salem de partir.', 'Ahmed Salem'],
  ['en', 'Officials said they trusted Ahmed Salem.', 'Ahmed Salem'],
])('a person stays one: %s %s', (language, text, name) => {
  const { actors, places } = inspected(language, text).grounded;
  expect(actors.map((a) => [a.kind, a.name])).toContainEqual(['person', name]);
  expect(places).toEqual([]);
});
