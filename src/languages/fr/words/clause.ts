// French: words by which a tree knows its subjects, objects and passives.

import type { ClauseWords } from '../../words/clause.js';
import { words } from '../../words/word-set.js';

export const clause: ClauseWords = {
  relative: words('qui que dont où lequel laquelle lesquels lesquelles'),
  unitOfTime: words('moment jour nuit semaine mois an année fois heure'),
  calling: words(''),
  toldToDo: words(
    'reprocher demander ordonner enjoindre intimer interdire défendre permettre proposer conseiller imposer commander suggérer',
  ),
  motion: words(
    'aller venir arriver partir entrer rentrer tomber parvenir revenir survenir intervenir convenir advenir rester retourner',
  ),
  motionToo: words('descendre monter passer sortir'),
  becoming: words('devenir rester'),
  stressing: /-mêmes?$/,
  reflexive: words('se soi'),
  controlledBy: words('à de'),
  blamedFor: /^pour/,
  keptFrom: words(''),
  charging: words(''),
  chargedWith: words(''),
  sentTo: words('pour'),
  sending: words('nommer envoyer dépêcher charger désigner mandater'),
  suspecting: words('soupçonner suspecter accuser blâmer'),
  suspectedThat: /^qu(?:e|['’])$/i,
  ofWhom: words('dont'),
};
