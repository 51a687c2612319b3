import { expect, test } from 'vitest';
import { languages } from '../languages/index.js';
import { findQuantities } from './quantities.js';

// text → "value", "low..high", "~" approximate; several joined by a space.
const cases: Record<string, [string, string][]> = {
  fr: [
    ['2 500 soldats', '2500'],
    ['2\u202f500 soldats', '2500'],
    ['2.500 soldats', '2500'],
    ['environ 2500 conseillers', '~2500'],
    ['près de 900 en Syrie', '~900'],
    ['plus de 80 attaques', '80[80..]'],
    ['au moins douze morts', '12[12..]'],
    ["jusqu'à 300 missiles", '300[..300]'],
    ['moins de 20 blessés', '20[..20]'],
    ['entre 10 et 20 morts', '[10..20]'],
    ['10 à 20 morts', '[10..20]'],
    ['entre 55 % et 60 % des voix', '[55..60]'],
    ['60 % des hommes et 70 % des femmes', '60 70'],
    ['10-20 morts', '[10..20]'],
    ['de 5 200 à 3 000', '5200 3000'],
    ['deux mille cinq cents hommes', '2500'],
    ['quatre-vingt-dix-sept otages', '97'],
    ['vingt et un civils', '21'],
    ['quatre-vingts obus', '80'],
    ['mille deux cents hommes', '1200'],
    ['une quarantaine de soldats', '~40'],
    ['des dizaines de roquettes', '~[20..]'],
    ['des centaines de milliers de personnes', '~[200000..]'],
    ['2,5 millions de déplacés', '2500000'],
    ['1,2 milliard', '1200000000'],
    ['trois attaques et deux tirs', '3 2'],
    ['12 morts ou plus', '12'],
    // Not quantities
    ["l'article 5 du traité", ''],
    ['le 3e régiment', ''],
    ['le 2 e régiment', ''],
    ['la station des Deux Alpes', ''],
    ['de 400 à 1 200 hommes', '[400..1200]'],
    ['un avion F-16', ''],
    ['à 10h30', ''],
    ['un soldat', ''],
    ['le nouveau plan, tout neuf', ''],
  ],
  en: [
    ['2,500 troops', '2500'],
    ['some 2,500 troops', '~2500'],
    ['at least 12 people', '12[12..]'],
    ['up to 300 missiles', '300[..300]'],
    ['between 10 and 12 rockets', '[10..12]'],
    ['10 to 12 rockets', '[10..12]'],
    ['two thousand five hundred men', '2500'],
    ['two hundred and five men', '205'],
    ['twenty-four hostages', '24'],
    ['dozens of rockets', '~[24..]'],
    ['two dozen fighters', '~24'],
    ['2.5 million people', '2500000'],
    ['a dozen strikes', '~12'],
    ['a few hundred people', '~[200..]'],
    ['several thousand soldiers', '~[2000..]'],
    ['a hundred soldiers', '100'],
    ['more than three hundred', '300[300..]'],
    // Not quantities
    ['Article 5 of the treaty', ''],
    ['an F-16', ''],
    ['the 82nd Airborne', ''],
    ['a five-member council', ''],
    ['what about 40 bases', '40'],
    ['at 10:30', ''],
    ['no one', ''],
  ],
};

for (const [code, lines] of Object.entries(cases))
  test.each(lines)(`${code}: %s`, (text, want) => {
    const sentence = { start: 0, end: text.length, tokens: [] };
    const got = findQuantities(text, sentence, languages.get(code)!.numbers).map(
      (q) =>
        `${q.approximate ? '~' : ''}${q.value ?? ''}${q.low !== null || q.high !== null ? `[${q.low ?? ''}..${q.high ?? ''}]` : ''}`,
    );
    expect(got.join(' ')).toBe(want);
  });
