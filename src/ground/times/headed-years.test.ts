import { expect, test } from 'vitest';
import { headedYears } from './headed-years.js';

// text with "|" where the year is asked for, and the year
test.each([
  ['1992\nIn |February, hundreds are killed.\n\n1994\nA truce in May.', 1992],
  ['1992\nIn February, hundreds are killed.\n\n1994\nA truce in |May.', 1994],
  ['April 2012\nThe army left on |6 April.\n\nJanuary 2013\nIt came back.', 2012],
  [
    '20 septembre 2021. Des routes sont bloquées, puis rouvertes le |2 octobre.\n5 novembre 2022. Les maires démissionnent.',
    2021,
  ],
  ['2021: a coup.\n2022: another.\n\nOn |6 April the army spoke.', undefined],
  ['2012\nThe army left on |6 April.', undefined],
  ['It happened in 2012.\nAnd in 2013.\nOn |6 April too.', undefined],
])('%s', (text, year) => {
  expect(headedYears(text.replace('|', ''))(text.indexOf('|'))).toBe(year);
});
