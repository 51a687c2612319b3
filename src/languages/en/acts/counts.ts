// English words of counting: who gives a number, and by what.

import type { CountWords } from '../../acts.js';

export const counts: CountWords = {
  // Verbs whose subject gives the number that is their object.
  verbs:
    'count document record report estimate put announce register tally confirm list log cite acknowledge verify declare reckon identify allege',
  // … with that preposition before it.
  oblique: 'speak+of talk+of admit+to put+at estimate+at',
  // … who has them in his care or has found them, and so counts them.
  care: 'receive treat admit recover retrieve bury hospitalize hospitalise register',
  // What a body or a person has counted in: theirs is the number.
  accounts:
    'count estimate account reckoning tally toll figure figures record records data report assessment estimation calculation survey database statistics bulletin statement investigation inquiry',
  // What one goes by, and nobody speaks by: "according to plan".
  voiceless:
    'plan law need rule schedule tradition custom term formula method treaty agreement constitution scenario norm criterion script procedure',
  // "by the Houthis' account".
  by: ['by', 'in', 'on'],
  won: 'win take secure obtain receive get poll garner capture collect muster',
};
