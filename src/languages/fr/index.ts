// French.

import type { Language } from '../language.js';
import { acts } from './acts.js';
import { numbers } from './numbers.js';
import { times } from './times.js';

export const french: Language = { code: 'fr', name: 'French', acts, numbers, times };
