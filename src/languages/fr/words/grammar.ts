// French: function words that many rules ask for.

import type { GrammarWords } from '../../words/grammar.js';
import { phrases, words } from '../../words/word-set.js';

export const grammar: GrammarWords = {
  no: words('aucun nul'),
  that: words('que'),
  for: words('pour'),
  soAsTo: phrases('pour', 'afin de'),
  have: words('avoir'),
  to: words('à'),
  perfect: words('avoir être'),
  where: words('où'),
  definite: words("le la l' l’ les ce cet cette"),
  of: words('de d du des'),
  indefinite: words('un une'),
  including: /\b(?:dont|notamment)\b/,
  ofSome: /\b(?:dont|parmi lesquels|parmi lesquelles|d['’]entre eux|d['’]entre elles)\b/gi,
  plurals: [['s', '']],
  between: words('entre'),
  with: words('avec'),
  be: words('être'),
  genitive: ['de'],
  citing: /\bselon\b|\bd['’]après\b/,
  passive: words('être'),
  the: words("le la les l' l’"),
  ofThem: words('en'),
  active: words('avoir'),
};
