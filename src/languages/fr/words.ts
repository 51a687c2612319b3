// French words by which the rules of `claim` know a construction.

import type { Words } from '../words.js';
import { grammar } from './words/grammar.js';
import { modality } from './words/modality.js';

export const words: Words = { modality, grammar };
