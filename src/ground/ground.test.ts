import { expect, test } from 'vitest';
import { analyse } from '../analyse/analyse.js';
import { find } from '../find/find.js';
import { loadKnowledge } from '../knowledge/load.js';
import { bareArticle } from '../read/bare-article.js';
import { ground } from './ground.js';

// text, places in its order: what is part of a date is none
const cases: readonly [string, string, readonly string[]][] = [
  ['en', 'American forces began to leave the base in western Iraq in August.', ['Iraq']],
  ['en', 'Since the war in Gaza began, rockets have hit Iraq.', ['Gaza', 'Iraq']],
  ['fr', "Après la bataille de Mossoul en mars, l'armée est partie.", ['Mossoul']],
];

test.each(cases)('%s: %s', (language, text, places) => {
  const article = bareArticle(text, language);
  const analysis = analyse(text, language);
  const grounded = ground(article, analysis, find(article, analysis), loadKnowledge());
  expect(grounded.places.map(({ exact }) => exact)).toEqual(places);
});
