// French words by which the rules of `claim` know a construction.

import type { Words } from '../words.js';
import { clause } from './words/clause.js';
import { content } from './words/content.js';
import { counting } from './words/counting.js';
import { deeds } from './words/deeds.js';
import { events } from './words/events.js';
import { grammar } from './words/grammar.js';
import { modality } from './words/modality.js';
import { offices } from './words/offices.js';
import { people } from './words/people.js';
import { place } from './words/place.js';
import { saying } from './words/saying.js';
import { senses } from './words/senses.js';
import { time } from './words/time.js';

export const words: Words = {
  grammar,
  modality,
  place,
  time,
  people,
  deeds,
  counting,
  offices,
  saying,
  content,
  clause,
  senses,
  events,
};
