// Short texts read as articles of one day, for the tests of rules.

import { loadKnowledge } from '../knowledge/load.js';
import { bareArticle, declaredOn } from '../read/bare-article.js';
import { inspect } from '../recoupe.js';

export const knowledge = loadKnowledge();

/** A text published on Thursday 16 May 2024, or another day; EDTF. */
export const inspected = (language: string, text: string, published = '2024-05-16') =>
  inspect(bareArticle(text, language, { declared: declaredOn(published) }), knowledge);

export const claimsOf = (language: string, text: string, published?: string) =>
  inspected(language, text, published).claims;
