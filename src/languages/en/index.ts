// English.

import type { Language } from '../language.js';

export const english: Language = { code: 'en', name: 'English' };
