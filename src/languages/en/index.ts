// English.

import type { Language } from '../language.js';
import { acts } from './acts.js';
import { numbers } from './numbers.js';
import { times } from './times.js';

export const english: Language = { code: 'en', name: 'English', acts, numbers, times };
