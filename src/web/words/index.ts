// The interface's language: chosen, else the browser's, else English.

import { signal } from '@preact/signals';
import { en, type Phrase, type Word } from './en.js';
import { fr } from './fr.js';

export type { Word } from './en.js';

const dictionaries: Readonly<Record<'en' | 'fr', Readonly<Record<Word, Phrase>>>> = { en, fr };
export type InterfaceLanguage = keyof typeof dictionaries;

function initial(): InterfaceLanguage {
  const kept = globalThis.localStorage?.getItem('recoupe.language');
  if (kept === 'en' || kept === 'fr') return kept;
  return (globalThis.navigator?.languages ?? []).find((tag) => /^(?:en|fr)\b/u.test(tag))?.startsWith('fr')
    ? 'fr'
    : 'en';
}

export const language = signal<InterfaceLanguage>(initial());

const rules = { en: new Intl.PluralRules('en'), fr: new Intl.PluralRules('fr') };
const numbers = { en: new Intl.NumberFormat('en'), fr: new Intl.NumberFormat('fr') };

export const formatNumber = (value: number): string => numbers[language.value].format(value);

/** The phrase in the interface's language; `n` chooses its plural form, and numbers are grouped. */
export function t(word: Word, values: Readonly<Record<string, string | number>> = {}): string {
  const phrase: Phrase = dictionaries[language.value][word];
  const n = typeof values.n === 'number' ? values.n : 1;
  const text =
    typeof phrase === 'string' ? phrase : rules[language.value].select(n) === 'one' ? phrase.one : phrase.other;
  return text.replace(/\{(\w+)\}/gu, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : typeof value === 'number' ? formatNumber(value) : value;
  });
}

/** "Who: AFP": French sets a space before the colon. */
export const labelled = (label: string, value: string): string =>
  `${label}${language.value === 'fr' ? '\u00a0:' : ':'} ${value}`;

/** For words made of a prefix and a value of the data, which may be newer than this page: then the value itself. */
export function named(prefix: 'kind' | 'type' | 'modality' | 'field' | 'relation' | 'link', value: string): string {
  const word = `${prefix}_${value}`;
  return word in en ? t(word as Word) : value.toLowerCase().replaceAll('-', ' ');
}

/** "French" for `fr`, in the interface's language. */
export function languageName(code: string): string {
  if (code === 'und') return '—';
  try {
    return new Intl.DisplayNames([language.value], { type: 'language' }).of(code) ?? code;
  } catch {
    return code;
  }
}

language.subscribe((chosen) => {
  globalThis.localStorage?.setItem('recoupe.language', chosen);
  if (globalThis.document) document.documentElement.lang = chosen;
});
