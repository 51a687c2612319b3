// The table of languages: a new one is a folder and a line here.

import { english } from './en/index.js';
import { french } from './fr/index.js';
import type { Language } from './language.js';

export type { Language } from './language.js';
export const languages: ReadonlyMap<string, Language> = new Map([french, english].map((l) => [l.code, l]));
