// A denial that its own sentence sets against what somebody else states is a dispute; one that stands alone is none.

import { expect, it } from 'vitest';
import { inspected, knowledge } from '../claim/testing.js';
import { makeRecord } from '../recoupe.js';

const disputes = (language: string, text: string) =>
  makeRecord([inspected(language, text)], knowledge).disputes.map((d) => d.field);

it.each([
  ['en', 'The Malian army denied that it had shelled the village, contrary to what the United Nations had said.'],
  [
    'en',
    'Kenya denied that its soldiers had crossed the border, after Somalia said that they had burned two villages.',
  ],
  ['fr', "L'armée malienne a démenti avoir bombardé le village, contrairement à ce qu'avait affirmé l'ONU."],
])('disputed: %s %s', (language, text) => {
  expect(disputes(language, text)).toEqual(['happened']);
});

it.each([
  // nobody says otherwise, or no more than that it was asked
  ['en', 'The Malian army denied that it had shelled the village. The United Nations said that it would look into it.'],
  ['en', 'Kenya denied that its soldiers had crossed the border, and said that Somalia was welcome to look.'],
  // a proposal turned down is no account denied
  ['en', 'Somalia rejected the plan after Kenya said that it would send soldiers to the border.'],
  ['fr', "L'armée malienne a démenti avoir bombardé le village, a affirmé l'ONU."],
])('not disputed: %s %s', (language, text) => {
  expect(disputes(language, text)).toEqual([]);
});
