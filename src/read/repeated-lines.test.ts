import { expect, test } from 'vitest';
import { emptyKnowledge } from '../knowledge/load.js';
import { read } from './read.js';
import { repeatedLines } from './repeated-lines.js';

const article = (title: string, lines: readonly string[], source: string) => {
  const row = JSON.stringify({
    title,
    source,
    text: [`${title} : le port reste fermé, a indiqué jeudi le gouverneur.`, ...lines].join('\n\n'),
  });
  return read(new TextEncoder().encode(row), { name: 'a.jsonl' }, emptyKnowledge).articles[0]!;
};
const note = 'La rédaction vérifie ses sources selon sa charte.';

test('a line under three articles of one outlet is the outlet’s', () => {
  const articles = ['Un', 'Deux', 'Trois'].map((t) => article(t, [note], 'Le Fleuve'));
  expect([...repeatedLines(articles)]).toEqual([['Le Fleuve', [note]]]);
});

test.each([
  ['two articles', [article('Un', [note], 'Le Fleuve'), article('Deux', [note], 'Le Fleuve')]],
  ['one article three times', ['Un', 'Un', 'Un'].map((t) => article(t, [note], 'Le Fleuve'))],
  ['three outlets', ['A', 'B', 'C'].map((s) => article(s, [note], s))],
])('%s: not enough', (_name, articles) => expect([...repeatedLines(articles)]).toEqual([]));
