// `npm run bench:times`: times found and resolved, MB of text a second of one core, asked at 5. Reading and analysis are not timed.
// On the built package.

import { built } from './built.js';
import { pressArticle } from './press.js';

const { analyse } = await built<typeof import('../src/analyse/analyse.js')>('analyse/analyse.js');
const { findTimes } = await built<typeof import('../src/find/times/times.js')>('find/times/times.js');
const { eventDates } = await built<typeof import('../src/ground/publication/events-known.js')>(
  'ground/publication/events-known.js',
);
const { datePublication } = await built<typeof import('../src/ground/publication/publication.js')>(
  'ground/publication/publication.js',
);
const { resolveTimes } = await built<typeof import('../src/ground/times/resolve.js')>('ground/times/resolve.js');
const { loadKnowledge } = await built<typeof import('../src/knowledge/load.js')>('knowledge/load.js');
const { readArticles } = await built<typeof import('../src/recoupe.js')>('recoupe.js');

const asked = 5;
const count = Number(process.argv[2] ?? 200);
const knowledge = loadKnowledge();
const articles = Array.from({ length: count }, (_, i) => pressArticle(i)).flatMap(
  ({ name, bytes }) => readArticles(bytes, { name }, knowledge).articles,
);
const opened = articles.map((article) => {
  const analysis = analyse(article.text, article.language);
  const { publication } = datePublication(
    article,
    findTimes(article.text, article.language, analysis),
    analysis,
    knowledge,
  );
  return { article, analysis, publication, events: eventDates(article.text, knowledge) };
});
const bytes = articles.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);

let best = 0;
let first = 0;
let found = 0;
for (let round = 0; round < 8; round++) {
  found = 0;
  const from = process.cpuUsage();
  for (const { article, analysis, publication, events } of opened) {
    const times = findTimes(article.text, article.language, analysis);
    found += resolveTimes(article.text, article.language, times, publication, analysis, events).length;
  }
  const { user, system } = process.cpuUsage(from);
  const rate = bytes / (user + system);
  first ||= rate;
  best = Math.max(best, rate);
}
console.log(`${count} made-up articles, ${(bytes / 1e6).toFixed(2)} MB, ${found} times, best of 8 rounds`);
console.log(
  `MB/s of one core: asked ${asked}, reached ${best.toFixed(1)} (${first.toFixed(1)} in the first round, before the engine has warmed)`,
);
if (best < asked) process.exitCode = 1;
