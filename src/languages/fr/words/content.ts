// French: words by which a rule knows what kind of act the words said are: a threat, a promise, a demand, a charge.

import type { ContentWords } from '../../words/content.js';
import { never, words } from '../../words/word-set.js';

export const content: ContentWords = {
  turning: words(
    'savoir croire imaginer regarder voir écouter penser noter tenir oublier rappeler souvenir figurer supposer comprendre attendre dire songer entendre remarquer prendre+exemple',
  ),
  firstPerson: words("je nous on j' j’ notre nos mon ma mes"),
  ownPronoun: words('il elle ils elles lui eux'),
  hisMen: words(''),
  ownSide: words(''),
  futureEnding: /r(?:ons|ez|ont|ions|iez|aient|ais|ait)$/,
  willDo: words(''),
  avenging: words('venger'),
  reserving: words('réserver'),
  we: words("je j' j’ nous"),
  promising: words('jurer promettre'),
  willing: words('disposé prêt'),
  fighting: words('riposter combattre'),
  time: words('moment temps heure'),
  timeHasCome: /(?:\ble moment est venu|\bil est temps|\bl[’']heure est venue)/i,
  hoping: words('espérer souhaiter'),
  must: words('devoir'),
  shouldHave: words(''),
  amounting: words('être représenter constituer devenir rester'),
  harming: words(''),
  toCome: never,
  suffers: never,
  dire: words(''),
  vowing: words(''),
  vowed: words(''),
  unless: never,
  orElse: never,
  mayCome: words(''),
  against: ['contre'],
  leaving: ['de'],
};
