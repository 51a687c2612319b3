// A key that spellings of one name share across transliterations and scripts: its consonants, in classes.

import { remembered } from '../domain/index.js';
import { wordsOf } from './words.js';

/** Arabic and Persian letters to the Latin consonants that newsrooms write for them; letters left out are vowels or silent. */
const arabic: Readonly<Record<string, string>> = {
  ب: 'b',
  پ: 'b',
  ت: 't',
  ط: 't',
  ث: 't',
  ج: 'j',
  چ: 'c',
  ح: 'h',
  ه: 'h',
  خ: 'k',
  د: 'd',
  ض: 'd',
  ذ: 'z',
  ز: 'z',
  ظ: 'z',
  ژ: 'j',
  ر: 'r',
  س: 's',
  ص: 's',
  ش: 's',
  غ: 'k',
  گ: 'j',
  ف: 'f',
  ق: 'k',
  ك: 'k',
  ل: 'l',
  م: 'm',
  ن: 'n',
};

/** Latin spellings of one sound, longest first: digraphs of French and English transliteration. */
const sounds: readonly (readonly [RegExp, string])[] = [
  [/tch|tsch/g, 'c'],
  [/sch|sh|ch|ç|ss/g, 's'],
  [/kh|gh|ck|q|c(?![eiy])/g, 'k'],
  [/c(?=[eiy])/g, 's'],
  [/dh(?=[aeiou])/g, 'z'],
  [/th/g, 't'],
  [/ph|v/g, 'f'],
  [/dj|gu(?=[eiy])|g/g, 'j'],
  [/p/g, 'b'],
  [/x/g, 'ks'],
  [/c/g, 's'],
];

/** Articles and particles that spellings add, drop or assimilate ("as-Sadr", "Al Sadr", "Sadr"). */
export const particles: ReadonlySet<string> = new Set([
  'al',
  'el',
  'as',
  'es',
  'ash',
  'ach',
  'ad',
  'ed',
  'an',
  'en',
  'ar',
  'er',
  'at',
  'et',
  'az',
  'ez',
  'ul',
  'ال',
  'آل',
]);

/** Words that transliteration spells apart or together. */
const same: Readonly<Record<string, string>> = {
  abu: 'abu',
  abou: 'abu',
  abi: 'abu',
  aboul: 'abu',
  bou: 'abu',
  bin: 'bin',
  ibn: 'bin',
  ben: 'bin',
  abd: 'abd',
  abdel: 'abd',
  abdul: 'abd',
  abdoul: 'abd',
  abdal: 'abd',
  ابو: 'abu',
  بن: 'bin',
  عبد: 'abd',
};

/** Skeleton of one folded word; "" for a particle. */
export const skeletonOf = remembered((word: string): string => {
  if (particles.has(word)) return '';
  const known = same[word];
  if (known !== undefined) return known;
  if (/[\u0600-\u06ff]/.test(word)) {
    const bare = word.length > 4 && word.startsWith('ال') ? word.slice(2) : word;
    let consonants = '';
    for (const letter of bare) consonants += arabic[letter] ?? '';
    const lead = /^[اعآأإؤئ]/.test(bare) ? 'a' : /^[وي]/.test(bare) ? 'w' : '';
    return lead + squeeze(consonants).replace(/(?<=.)h$/, '');
  }
  let sound = word;
  for (const [spelling, written] of sounds) sound = sound.replace(spelling, written);
  const lead = /^[aei]/.test(sound) ? 'a' : /^(?:o|u|w|y)/.test(sound) ? 'w' : '';
  return lead + squeeze(sound.replace(/[^bcdfhjklmnrstz]/g, '')).replace(/(?<=.)h$/, '');
});

function squeeze(consonants: string): string {
  return consonants.replace(/(.)\1+/g, '$1');
}

/** "Aboubakr", "Abdelfattah": the first part is a word of its own in other spellings. */
export function apart(words: readonly string[]): string[] {
  return words.flatMap((word) => {
    const glued = /^(abou|abu|abdel|abdul|abdoul)(.{3,})$/.exec(word);
    return glued && word.length > 6 ? [glued[1]!, glued[2]!] : [word];
  });
}

/** Skeletons of a name's words, without particles. "Qassem Soulaïmani" and "قاسم سليماني": ["ksm", "slmn"]. */
export const skeletons = remembered((name: string): readonly string[] =>
  apart(wordsOf(name))
    .map(skeletonOf)
    .filter((s) => s !== ''),
);
