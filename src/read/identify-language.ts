// Tells the language of a text: by its script, then by its commonest words, and only where these leave doubt by n-grams.

import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

/** Characters looked at. */
const sample = 2000;

/**
 * The words that make up a third of any text, and that neighbours do not share. A whole article is told by them without
 * loading n-gram tables (0.2 s, 90 MB).
 */
const common: Readonly<Record<string, string>> = {
  fr: 'le la les des du une est dans pour par sur avec qui que pas ont aux cette été plus selon ses leur mais sont et en au d l n s qu c il elle ce son sa',
  en: 'the of and to in that is was for on with as by at from has have been his said are which this it not an they were had be he its after',
  de: 'der die das und den von zu mit im ist nicht auf für sich des dem ein eine auch als nach bei aus hat wird werden einen',
  es: 'el los las del y que una con por para su al como más se lo fue ha está sus pero este han sobre entre según',
  it: 'il di che della per sono gli dei nel alla con una del è le anche ha dal più non si da degli lo ai nella',
  pt: 'o os as do da dos das que não uma em um com para por ao na no pelo foi são mais como se pela está',
  nl: 'de het een van en dat is op te zijn met voor niet aan er om ook door naar bij uit wordt hij heeft',
  tr: 've bir bu için ile da de olarak olan daha gibi çok sonra kadar ise en ne dedi oldu tarafından',
  pl: 'w i na z do że się nie jest to o przez po dla od jak ale został oraz są było za',
  ro: 'și în de la cu pe care nu din este o a pentru mai au fost sunt prin ca după',
  sv: 'och i att det som en på är av för med den till har de inte om ett han var från',
};
const owners = new Map<string, string[]>();
for (const [language, words] of Object.entries(common))
  for (const word of words.split(' ')) owners.set(word, [...(owners.get(word) ?? []), language]);

/** BCP 47 primary subtag, or `und` where nothing tells. Pure: the same text always gives the same answer. */
export function identifyLanguage(title: string | null, text: string): string {
  const part = `${title ?? ''}\n${text.slice(0, sample)}`;
  const script = scriptOf(part);
  if (script === null) return 'und';
  if (script !== 'latin')
    return script === 'arabic' ? arabicScript(part) : script === 'cyrillic' ? cyrillic(part) : script;
  return byCommonWords(part) ?? byNgrams(part);
}

/** The script of most letters: a language where the script belongs to one. */
function scriptOf(text: string): string | null {
  const counts = new Map<string, number>();
  const add = (key: string): void => void counts.set(key, (counts.get(key) ?? 0) + 1);
  for (let i = 0; i < text.length; i++) {
    const c = text.charCodeAt(i);
    if ((c >= 65 && c <= 90) || (c >= 97 && c <= 122) || (c >= 0xc0 && c < 0x250)) add('latin');
    else if (c >= 0x400 && c < 0x530) add('cyrillic');
    else if ((c >= 0x600 && c < 0x780) || (c >= 0xfb50 && c < 0xfe00)) add('arabic');
    else if (c >= 0x590 && c < 0x600) add('he');
    else if (c >= 0x370 && c < 0x400) add('el');
    else if (c >= 0x530 && c < 0x590) add('hy');
    else if (c >= 0x10a0 && c < 0x1100) add('ka');
    else if (c >= 0x900 && c < 0x980) add('hi');
    else if (c >= 0xe00 && c < 0xe80) add('th');
    else if (c >= 0x3040 && c < 0x3100) add('ja');
    else if (c >= 0xac00 && c < 0xd7b0) add('ko');
    else if (c >= 0x4e00 && c < 0xa000) add('zh');
  }
  // Kanji carry Japanese: any share of kana decides.
  if ((counts.get('ja') ?? 0) > (counts.get('zh') ?? 0) * 0.1 && counts.has('ja'))
    counts.set('ja', (counts.get('ja') ?? 0) + (counts.get('zh') ?? 0));
  let best: string | null = null;
  for (const [script, n] of counts) if (best === null || n > counts.get(best)!) best = script;
  return best !== null && counts.get(best)! >= 2 ? best : null;
}

const times = (text: string, letters: RegExp): number => text.match(letters)?.length ?? 0;

/** Letters that one language of the script has and the others lack. */
function arabicScript(text: string): string {
  const all = times(text, /[\u0600-\u06ff]/g);
  if (times(text, /[ڕڵۆێە]/g) > all * 0.02) return 'ckb';
  if (times(text, /[ٹڈڑےں]/g) > all * 0.01) return 'ur';
  if (times(text, /[پچژگکی]/g) > all * 0.02) return 'fa';
  return 'ar';
}

const cyrillic = (text: string): string => (times(text, /[іїєґ]/gi) > times(text, /[ыэъё]/gi) ? 'uk' : 'ru');

/** The clear winner by common words; null where few were met or two languages come close. */
function byCommonWords(text: string): string | null {
  const score = new Map<string, number>();
  let words = 0;
  for (const word of text.toLowerCase().split(/[^\p{L}]+/u)) {
    if (word === '') continue;
    words++;
    const languages = owners.get(word);
    // A word of several languages says less of each.
    for (const language of languages ?? []) score.set(language, (score.get(language) ?? 0) + 1 / languages!.length);
  }
  const [first, second] = [...score].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 4 || first[1] < words * 0.12) return null;
  return !second || first[1] >= second[1] * 1.6 ? first[0] : null;
}

interface Detector {
  detect(text: string): { readonly language: string };
  setLanguageSubset(languages: string[]): unknown;
}
let detector: Detector | undefined;

/**
 * ELD (github.com/nitotm/efficient-language-detector-js), loaded at the first text that needs it. Its package exports no entry
 * for `require`, and `import` would make reading asynchronous, so that the file is looked up where npm put it.
 */
function byNgrams(text: string): string {
  if (!detector) {
    const load = createRequire(import.meta.url);
    const entry = 'eld/src/entries/static.extrasmall.js';
    const folder = load.resolve.paths('eld')?.find((path) => existsSync(join(path, entry)));
    if (!folder) throw new Error(`Expected the package eld with ${entry} beside Recoupe's other packages; found none.`);
    detector = (load(join(folder, entry)) as { eld: Detector }).eld;
    detector.setLanguageSubset([...Object.keys(common), 'da', 'no', 'fi', 'cs', 'hu', 'hr', 'sq', 'az', 'ca']);
  }
  return detector.detect(text).language || 'und';
}
