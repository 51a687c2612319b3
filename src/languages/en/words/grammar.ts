// English: function words that many rules ask for.

import type { GrammarWords } from '../../words/grammar.js';
import { phrases, words } from '../../words/word-set.js';

export const grammar: GrammarWords = {
  no: words('no'),
  that: words('that'),
  for: words('for'),
  soAsTo: phrases('to', 'in order to'),
  have: words('have'),
  to: words('to'),
  perfect: words('have'),
  where: words('where'),
  definite: words('the this that'),
  of: words('of'),
  indefinite: words('a an'),
  including: /\bincluding\b/,
  ofSome: /\b(?:of|among) (?:them|whom|which)\b|\bincluding\b/gi,
  plurals: [
    ['men', 'man'],
    ['ies', 'y'],
    ['s', ''],
  ],
  between: words('between'),
  with: words('with'),
  be: words('be'),
  genitive: ['of'],
  citing: /\baccording\b/,
  passive: words('be get'),
  the: words('the'),
  ofThem: words(''),
  active: words('have do'),
};
