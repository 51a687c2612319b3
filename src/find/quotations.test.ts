import { expect, test } from 'vitest';
import { findQuotations } from './quotations.js';

const cases: [string, string[]][] = [
  ['« Nous partirons », a dit le ministre.', ['Nous partirons']],
  ['"Nous partirons", a-t-il dit. "Bientôt."', ['Nous partirons', 'Bientôt.']],
  ['He said “we will leave” on Monday.', ['we will leave']],
  ['« Il a dit : « jamais », puis rien », raconte-t-elle.', ['Il a dit : « jamais », puis rien']],
  ['« en raison de la guerre« , selon lui.', ['en raison de la guerre']],
  ['« Un début.\n\n« Une suite », dit-il.', ['Un début.\n\n« Une suite']],
  // Not quotations
  ["L'accord d'hier n'a pas tenu.", []],
  ['« Un début sans fin.\n\nUn autre paragraphe.', []],
  ['Fin sans début », a-t-il dit.', []],
  ['un écran de 12" posé là', []],
  ['« »', []],
];

test.each(cases)('%s', (text, inner) => {
  const found = findQuotations(text);
  expect(found.map((q) => text.slice(q.inner.start, q.inner.end))).toEqual(inner);
  for (const q of found) expect(q.exact).toBe(text.slice(q.start, q.end));
});
