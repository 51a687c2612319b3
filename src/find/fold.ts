// Folds a spelling to what all its printings share: no accents, no case, no punctuation, one space.

import { remembered } from '../domain/index.js';

/** French words that lose their vowel before another: their apostrophe parts two words, any other is inside one. */
const elided = /(^|[^\p{L}\p{N}])(l|d|qu|s|n|j|c|m|t|jusqu|lorsqu|puisqu|quelqu)['’‘ʼ](?=\p{L})/giu;

/** "L’État islamique" → "l etat islamique"; "Kata'ib" → "kataib"; Arabic without vowel signs, hamza seats and tatweel. */
export const fold = remembered((text: string): string =>
  text
    .normalize('NFKD')
    .replace(/[\p{M}ـ]/gu, '')
    .replace(/[ىی]/g, 'ي')
    .replace(/ک/g, 'ك')
    .replace(/ة/g, 'ه')
    .replace(/[ıł]/gi, (c) => (c === 'ı' ? 'i' : 'l'))
    .replace(elided, '$1$2 ')
    .replace(/(\p{L})['’‘ʼʿʾ`´](\p{L})/gu, '$1$2')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase(),
);
