// English.

import type { Language } from '../language.js';
import { actors } from './actors.js';
import { acts } from './acts.js';
import { nameCues } from './name-cues.js';
import { numbers } from './numbers.js';
import { orthography } from './orthography.js';
import { times } from './times.js';
import { words } from './words.js';

export const english: Language = {
  code: 'en',
  name: 'English',
  actors,
  acts,
  nameCues,
  numbers,
  orthography,
  times,
  words,
};
