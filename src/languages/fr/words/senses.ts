// French: words by which a rule knows in which sense a verb is used.

import type { SensesWords } from '../../words/senses.js';
import { phrases, words } from '../../words/word-set.js';

export const senses: SensesWords = {
  opposed: words('contre sans malgré'),
  askedTo: words('à'),
  town: words('ville localité village capitale bourgade bourg base bastion fief quartier aéroport'),
  fallenWhen: words('après depuis sans en'),
  crashing: words('tomber abattre écraser atterrir'),
  flying: words('drone fusée'),
  asking: words('à de que'),
  not: words(''),
  inOrder: phrases('pour', 'afin de'),
  thatClause: /^qu/,
  attempting: words('chercher'),
  counting: words('million dizaine centaine millier'),
  prepositions: words(''),
};
