// French: words by which a rule reads who did what to whom.

import type { EventsWords } from '../../words/events.js';
import { never, phrases, words } from '../../words/word-set.js';

export const events: EventsWords = {
  frame: words('à au aux en dans sur'),
  someOf: words('plupart certain majorité partie plusieurs'),
  launches: words('tir lancement'),
  denouncing: words('dénoncer'),
  peaceful:
    /^(?:\S+ )?(?:banques?|entreprises?|investisseurs?|spéculateurs?|marques?|traders?|touristes?|clients?|consommateurs?|visiteurs?|spectateurs?|acheteurs?|fans?|internautes?)\b/i,
  oneMan: /^(?:\S+ )?homme(?: |$)/i,
  going: words(''),
  visiting: words(''),
  seen: words('camp base front'),
  envoys:
    /(?:^|\s)(?:délégations?|émissaires?|envoyée?s?|ministres?|présidente?s?|secrétaires? d['’][Éé]tat|chefs? de la diplomatie|médiateurs?|négociateurs?)(?:\s|$)/i,
  inPower:
    /^(?:gouvernement|autorités?|police|armée|junte|régime|tribunal|justice|préfecture|préfet|maire|mairie|parlement|ministère|ministre|président|gouverneur)(?: |$)/i,
  against: words('contre'),
  border: words('frontière'),
  negotiating: words(''),
  byAct: phrases('dans', 'lors de', 'au cours de', 'par', 'à la suite de'),
  toSide: words('à'),
  other: words('autre'),
  evacuating: words('évacuer'),
  marching: words('défiler'),
  whereHit: words(''),
  launching: words('lancer'),
  device: words('mine engin'),
  nowhere: words('mer océan eau golfe champ désert'),
  bareStronghold: words('position poste'),
  fallsInto: words(''),
  inOrder: phrases('pour', 'afin de'),
  bounty: words('récompense prime rançon'),
  missile: words('missile projectile fusée'),
  ballistic: words('balistique'),
  sea: words('mer océan'),
  shotAt: words(''),
  stronghold: words(
    'village base enclave ville localité quartier bourg bourgade capitale caserne camp position poste aéroport aérodrome colline région territoire bastion fief île pont palais raffinerie barrage frontière port mine province commune',
  ),
  judging: words(
    'justice tribunal cour procureur parquet juge conseil commission comité parlement instance autorité inspection',
  ),
  mishap: words(
    'chute séisme tempête avalanche inondation crue foudre ouragan cyclone typhon tornade tsunami débris effondrement éboulement glissement incendie accident maladie virus épidémie canicule grisou',
  ),
  heldPeople: words(''),
  marchedIn: words(''),
  dispersing: words('disperser repousser'),
  left: /^(?:pays|région|ville|village|zone|territoire|poste|position)$/,
  into: never,
};
