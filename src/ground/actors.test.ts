import { describe, expect, test } from 'vitest';
import { analyse } from '../analyse/analyse.js';
import { loadKnowledge } from '../knowledge/load.js';
import { bareArticle } from '../read/bare-article.js';
import { groundActors } from './actors.js';

const knowledge = loadKnowledge();

/** "span → actor", in the order of the text. */
function told(text: string, language: string, published: string | null = null): string[] {
  return groundActors(bareArticle(text, language), analyse(text, language), knowledge, published)
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
    'Le Hezbollah irakien a tiré. Le chef du Hezbollah Hassan Nasrallah a menti.',
    ["Hezbollah irakien → Kata'ib Hezbollah", 'Hezbollah → Hezbollah', 'Hassan Nasrallah → Hassan Nasrallah'],
  ],
  [
    'fr',
    'Le Mouvement de résistance islamique en Irak revendique.',
    ['Mouvement de résistance islamique en Irak → Islamic Resistance in Iraq'],
  ],
  ['fr', 'Le Mouvement de résistance islamique tient Gaza.', ['Mouvement de résistance islamique → Hamas']],
  // Another name that the text gives
  [
    'en',
    'Omar Haddad, a former officer who was known as Abu Zayd, spoke. Abu Zayd left.',
    ['Omar Haddad → Omar Haddad', 'officer → Omar Haddad', 'Abu Zayd → Omar Haddad', 'Abu Zayd → Omar Haddad'],
  ],
  [
    'fr',
    'Omar Haddad, dit « Fito », a fui. Fito est recherché.',
    ['Omar Haddad → Omar Haddad', 'Fito → Omar Haddad', 'Fito → Omar Haddad'],
  ],
  ['fr', 'Selon Omar Haddad, dit Paris, tout va bien.', ['Omar Haddad → Omar Haddad', 'Paris → France']],
  ['en', 'Antony Blinken visited the area known as Gotham.', ['Antony Blinken → Antony Blinken']],
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
  // Whole names: not half of a hyphenated one, nor one that breaks off before "al"
  [
    'en',
    'Prince Faris al-Zahrani met Lo Mei-ling.',
    ['Faris al-Zahrani → Faris al-Zahrani', 'Lo Mei-ling → Lo Mei-ling'],
  ],
  ['fr', 'Abou Obeida al-Harithi, un commerçant, a témoigné.', ['Abou Obeida al-Harithi → Abou Obeida al-Harithi']],
  ['en', 'Reporters of the National Assembly left.', []],
  // Post and nationality alone name nobody
  [
    'en',
    'Nigerian President Bola Tinubu spoke.',
    ['Nigerian → Nigeria', 'President → Bola Tinubu', 'Bola Tinubu → Bola Tinubu'],
  ],
  // Of two states of one name the one that the article speaks of
  ['fr', 'À Kinshasa, le gouvernement congolais dément.', ['gouvernement congolais → Government of Congo - Kinshasa']],
  [
    'fr',
    'À Brazzaville, le gouvernement congolais dément.',
    ['gouvernement congolais → Government of Congo - Brazzaville'],
  ],
  ['en', "Congo's army left Goma.", ["Congo's army → Armed Forces of the Democratic Republic of the Congo"]],
  ['fr', "L'État américain de Géorgie recompte.", ['État américain → État américain']],
  ['fr', 'La Géorgie proteste.', ['Géorgie → Georgia']],
  // A state inside a town's name, and one that stands behind others, do not act
  ['fr', 'Des blindés quittent Port-Soudan.', []],
  ['fr', "Des milices soutenues par l'Iran ont tiré.", ["milices soutenues par l'Iran → milices soutenues par l'Iran"]],
  ['en', 'US-backed fighters withdrew.', ['US-backed fighters → US-backed fighters']],
  ['en', 'Militias loyal to Syria withdrew.', ['Militias loyal to Syria → Militias loyal to Syria']],
  // Juntas, and ministries by their seat
  ['fr', 'La junte malienne dément.', ['junte malienne → Government of Mali']],
  ['en', "Taipei's defence ministry protested.", ["Taipei's defence ministry → Ministry of Defence of Taiwan"]],
  // No organ of the state that they are beside
  ['en', 'Syrian opposition leaders met.', ['Syrian opposition leaders → Syrian opposition leaders']],
  ['fr', 'L’aviation civile turque est fermée.', ['turque → Turkey']],
  ['fr', 'Le Groupe a parlé. Le M23 recule. Le Groupe estime que rien ne change.', ['M23 → March 23 Movement']],
  // Whole names of bodies and persons, whatever of them is known or was found
  ['en', 'He heads the Arab Democratic Party.', ['Arab Democratic Party → Arab Democratic Party']],
  ['en', 'We met the National Action Party.', ['National Action Party → National Action Party']],
  ['en', 'We met the Indonesian Red Cross.', ['Indonesian Red Cross → Indonesian Red Cross']],
  ['en', 'We met the Rapid Intervention Battalion.', ['Rapid Intervention Battalion → Rapid Intervention Battalion']],
  [
    'en',
    'Its leader, Madhav Kumar Nepal, slept.',
    ['leader → Madhav Kumar Nepal', 'Madhav Kumar Nepal → Madhav Kumar Nepal'],
  ],
  ['en', 'Assistant Commissioner Najeebullah Kakar slept.', ['Najeebullah Kakar → Najeebullah Kakar']],
  [
    'en',
    'The United Nations Observer Mission slept.',
    ['United Nations Observer Mission → United Nations Observer Mission'],
  ],
  // What is no part of them
  ['en', "Mr Macron's other reason was money.", ['Macron → Emmanuel Macron']],
  [
    'en',
    'The House of Representatives member for the area slept.',
    ['House of Representatives → House of Representatives'],
  ],
  // Two adjectives of one noun
  [
    'en',
    'Thai and Cambodian soldiers slept.',
    ['Thai → Armed forces of Thailand', 'Cambodian soldiers → Armed forces of Cambodia'],
  ],
  // Not actors
  ['en', 'In Kalat, gunmen slept.', []],
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

// day of publication, text, spans
test.each([
  ['2003-05-01', 'President Bush spoke.', ['President → George W. Bush', 'Bush → George W. Bush']],
  ['1991-12-05', 'President Bush spoke.', ['President → Bush', 'Bush → Bush']],
  ['1999-05-01', 'Vladimir Putin spoke.', ['Vladimir Putin → Vladimir Putin']],
])('nobody is meant years before his first office: %s: %s', (published, text, expected) => {
  expect(told(text, 'en', published)).toEqual(expected);
});
