import { expect, test } from 'vitest';
import { nameCues as english } from '../languages/en/name-cues.js';
import { nameCues as french } from '../languages/fr/name-cues.js';
import { hashString } from '../learn/hash.js';
import { modelFor } from './model.js';
import { KNOWN, NAME_TYPES } from './name-features.js';
import { settleNames } from './settle-names.js';

const { words: vocabulary } = modelFor('en')!;
const lists = new Map([
  [hashString('the hague'), KNOWN.city],
  [hashString('united states'), KNOWN.country],
  [hashString('european union'), KNOWN.country],
]);

/** "In [PER May] …": the names as they are afterwards, with their types. */
function settled(marked: string, cues = english): string {
  const forms: string[] = [];
  const spans: { first: number; last: number; type: number }[] = [];
  let open = -1;
  for (const part of marked.split(' ')) {
    const type = /^\[(PER|LOC|ORG)$/.exec(part);
    if (type) open = spans.push({ first: forms.length, last: 0, type: NAME_TYPES.indexOf(type[1] as 'PER') }) - 1;
    else forms.push(part.replace(']', ''));
    if (part.endsWith(']')) spans[open] = { ...spans[open]!, last: forms.length - 1 };
  }
  return settleNames(
    spans,
    forms.map((f) => vocabulary.look(f)),
    cues,
    lists,
  )
    .map((s) => `${NAME_TYPES[s.type]} ${forms.slice(s.first, s.last + 1).join(' ')}`)
    .join(', ');
}

test.each([
  ['He left [LOC Paris] on [LOC Tuesday]', 'LOC Paris'],
  ['In [PER May] , elections', ''],
  ['[PER May] told reporters', 'PER May'],
  ['[PER April Smith] spoke', 'PER April Smith'],
  ['[ORG The Taliban] attacked', 'ORG Taliban'],
  ['in [LOC The Hague]', 'LOC The Hague'],
  ['[PER Mr. Biden] and [PER King Abdullah]', 'PER Biden, PER Abdullah'],
  ['[ORG General Motors] said', 'ORG General Motors'],
  ['the [PER Secretary] said', ''],
  ['the [ORG United States] said', 'LOC United States'],
  ['the [ORG European Union] said', 'ORG European Union'],
  ["the [ORG Workers] ' [ORG Party]", "ORG Workers ' Party"],
  ['urged the [ORG Council not] to go', 'ORG Council'],
  ['[PER Mugabe Were] spoke', 'PER Mugabe Were'],
  ['[PER United States Secretary] of State', 'LOC United States'],
  ['St [PER John Ambulance] said', 'ORG St John Ambulance'],
  ['[PER King Fahd University] said', 'ORG King Fahd University'],
  ['the [ORG Social Democratic] and [ORG Labour Party]', 'ORG Social Democratic and Labour Party'],
  ['the [ORG Red Cross] and [ORG Labour Party]', 'ORG Red Cross, ORG Labour Party'],
  ['the [ORG Movement for Democracy] and Justice', 'ORG Movement for Democracy and Justice'],
  ['the [ORG Movement for Democracy] and Hamas', 'ORG Movement for Democracy'],
  ["the [ORG Senate] 's [ORG Committee]", 'ORG Senate, ORG Committee'],
])('%s', (marked, expected) => {
  expect(settled(marked)).toBe(expected);
});

test('a language whose articles belong to names keeps them', () => {
  expect(settled('[ORG The Taliban] in [LOC May]', french)).toBe('ORG The Taliban, LOC May');
});
