// French.

import type { Language } from '../language.js';
import { acts } from './acts.js';
import { numbers } from './numbers.js';

export const french: Language = { code: 'fr', name: 'French', acts, numbers };
