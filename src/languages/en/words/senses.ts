// English: words by which a rule knows in which sense a verb is used.

import type { SensesWords } from '../../words/senses.js';
import { never, words } from '../../words/word-set.js';

export const senses: SensesWords = {
  opposed: words('against without despite'),
  askedTo: words('to'),
  town: words(''),
  fallenWhen: words(''),
  crashing: words(''),
  flying: words(''),
  asking: words('to that'),
  not: words('not never'),
  inOrder: words(''),
  thatClause: never,
  attempting: words('seek'),
  counting: words('ten dozen score hundred thousand million'),
  prepositions: words('in'),
};
