// English: words by which a rule knows what kind of act the words said are: a threat, a promise, a demand, a charge.

import type { ContentWords } from '../../words/content.js';
import { never, words } from '../../words/word-set.js';

export const content: ContentWords = {
  turning: words(
    'have+doubt make+mistake let+we let+me let+i remember believe know imagine look listen see think suppose consider note mark trust wait guess picture mind take+look take+example ask+yourself',
  ),
  firstPerson: words('i we our my'),
  ownPronoun: words('it they he she'),
  hisMen: words('his her its their'),
  ownSide: words('man force troop army fighter country government soldier movement'),
  futureEnding: never,
  willDo: words('will would shall going'),
  avenging: words('avenge'),
  reserving: words('reserve'),
  we: words('i we'),
  promising: words('vow swear pledge promise'),
  willing: words('willing ready prepared'),
  fighting: words('fight retaliate'),
  time: words('time moment'),
  timeHasCome: /\b(?:it is time|it's time|time has come)/i,
  hoping: words('hope wish'),
  must: words(''),
  shouldHave: words('have'),
  amounting: words('be represent constitute become remain'),
  harming: words('attack avenge strike retaliate crush destroy annihilate punish'),
  toCome: /\b(?:will|would|'ll)\b/i,
  suffers: /\b(?:we|I)(?:'ll| will| would)? (?:\w+ )?(?:pay|regret)\b/i,
  dire: words(
    'retaliate retaliation consequence war force sanction suffer price lose punish punishment attack strike isolation destroy destruction expulsion arrest invade invasion',
  ),
  vowing: words('vow swear promise pledge'),
  sending: words('send put throw lock drag cast'),
  confinement: words('prison jail bar cell gallows dungeon gulag'),
  suffering: words('pay regret face suffer answer lose receive be meet'),
  curtailing: words('cut reduce suspend withdraw freeze halt stop end withhold cancel curtail'),
  favours: words(
    'aid help assistance support funding fund loan credit money trade cooperation protection guarantee supply',
  ),
  hinting: words('hint signal warn caution'),
  vowed: words('vow'),
  unless: /^(?:if|unless)/,
  orElse: /^unless/,
  mayCome: words('will would could may might'),
  against: ['against'],
  leaving: ['from'],
};
