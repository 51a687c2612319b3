// `npm run bench:times`: times found and resolved, MB of text a second of one core, asked at 5. Reading and analysis are not timed.

import { analyse } from '../src/analyse/analyse.js';
import { findTimes } from '../src/find/times/times.js';
import { eventDates } from '../src/ground/publication/events-known.js';
import { datePublication } from '../src/ground/publication/publication.js';
import { resolveTimes } from '../src/ground/times/resolve.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { readArticles } from '../src/recoupe.js';
import { pressArticle } from './press.js';

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
let found = 0;
for (let round = 0; round < 8; round++) {
  found = 0;
  const from = process.cpuUsage();
  for (const { article, analysis, publication, events } of opened) {
    const times = findTimes(article.text, article.language, analysis);
    found += resolveTimes(article.text, article.language, times, publication, analysis, events).length;
  }
  const { user, system } = process.cpuUsage(from);
  best = Math.max(best, bytes / (user + system));
}
console.log(`${count} made-up articles, ${(bytes / 1e6).toFixed(2)} MB, ${found} times, best of 8 rounds`);
console.log(`MB/s of one core: asked ${asked}, reached ${best.toFixed(1)}`);
if (best < asked) process.exitCode = 1;
