// French.

import type { Language } from '../language.js';

export const french: Language = { code: 'fr', name: 'French' };
