// English: words by which a tree knows its subjects, objects and passives.

import type { ClauseWords } from '../../words/clause.js';
import { never, words } from '../../words/word-set.js';

export const clause: ClauseWords = {
  relative: words('which who whom that whose where'),
  unitOfTime: words('day night week month year time way reason place hour moment'),
  calling: words('call describe term label consider regard see view dub deem'),
  toldToDo: words(''),
  motion: words(''),
  motionToo: words(''),
  becoming: words('become remain'),
  stressing: never,
  reflexive: words(''),
  controlledBy: words(''),
  blamedFor: /^for/,
  keptFrom: words('of from'),
  charging: words('charge'),
  chargedWith: words('with'),
  sentTo: words('to'),
  sending: words('appoint send dispatch assign let invite summon'),
  suspecting: words(''),
  suspectedThat: never,
  ofWhom: words(''),
};
