// Articles of one dossier lend each other their time, and claims are read again with it.

import { expect, it } from 'vitest';
import { loadKnowledge } from './knowledge/load.js';
import { dateByOthers, inspect, readArticles } from './recoupe.js';

const knowledge = loadKnowledge();
const read = (name: string, text: string) =>
  readArticles(new TextEncoder().encode(text), { name }, knowledge).articles.map((a) => inspect(a, knowledge))[0]!;
const dated = (i: number, day: string) =>
  read(
    `dated-${i}.html`,
    `<html lang="fr"><head><title>Combats à Goma, suite ${i}</title><meta property="article:published_time" content="${day}"></head>
<body><article><p>Les combats ont continué autour de la ville de Goma, selon des témoins joints par téléphone sur place, numéro ${i}.</p>
<p>Le gouvernement congolais a condamné les attaques et demandé l'aide de ses voisins pour y mettre fin rapidement.</p></article></body></html>`,
  );

it('dates an undated article by the others, whatever the order, and its claims with it', () => {
  const undated = read(
    'undated.txt',
    "Combats à Goma\n\nDes rebelles ont attaqué mardi 28 janvier une base militaire près de Goma.\n\nL'armée a annoncé mercredi avoir repoussé les assaillants.",
  );
  const all = [undated, ...['2025-01-27', '2025-01-28', '2025-01-30', '2025-02-01'].map((day, i) => dated(i, day))];
  const [found, ...others] = dateByOthers(all, knowledge);
  expect(found!.grounded.publication.best).toMatch(/^2025-01-(?:28|29|30)$/);
  expect(found!.claims.find((c) => c.type === 'ASSAULT')?.time?.edtf).toBe('2025-01-28');
  expect(others).toEqual(all.slice(1));
  expect(dateByOthers([...all].reverse(), knowledge).at(-1)).toEqual(found);
});
