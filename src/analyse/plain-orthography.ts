// How a language is split of which nothing is known.

import type { Orthography } from '../languages/orthography.js';

export const plainOrthography: Orthography = {
  abbreviations: new Set(),
  closing: new Set(),
  contractions: new Map(),
  before: '',
  trailing: () => 0,
  splitsHyphen: () => false,
  spacedDigits: false,
  openers: new Set(),
};
