// `npm run bench:inspect [-- ARTICLES]`: articles of 600 words a second on one core, bytes to claims without a store, and which stage
// takes what (pages of some 600 words, half French, half English, one in five without a date); then one sentence at three lengths, to see that nothing grows faster than the text. On the built package.

import type { Article } from '../src/domain/index.js';
import { built } from './built.js';
import { pressArticle } from './press.js';

const { readArticles } = await built<typeof import('../src/recoupe.js')>('recoupe.js');
const { analyse } = await built<typeof import('../src/analyse/analyse.js')>('analyse/analyse.js');
const { find } = await built<typeof import('../src/find/find.js')>('find/find.js');
const { ground } = await built<typeof import('../src/ground/ground.js')>('ground/ground.js');
const { claim } = await built<typeof import('../src/claim/claim.js')>('claim/claim.js');
const { loadKnowledge } = await built<typeof import('../src/knowledge/load.js')>('knowledge/load.js');
const { bareArticle, declaredOn } = await built<typeof import('../src/read/bare-article.js')>('read/bare-article.js');

/** Articles a second that the whole flow must reach on one core, and those it aims at. */
const asked = { must: 25, aim: 80 };
const wordsAnArticle = 600;

const knowledge = loadKnowledge();
const stages = ['read', 'analyse', 'find', 'ground', 'claim'] as const;
/** Milliseconds of processor time by stage. */
const spent: Record<(typeof stages)[number], number> = { read: 0, analyse: 0, find: 0, ground: 0, claim: 0 };

function timed<T>(stage: (typeof stages)[number], run: () => T): T {
  const from = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(from);
  spent[stage] += (user + system) / 1000;
  return result;
}

/** Words and claims of one article. */
function inspected(one: Article): { words: number; claims: number } {
  const analysis = timed('analyse', () => analyse(one.text, one.language));
  const mentions = timed('find', () => find(one, analysis));
  const grounded = timed('ground', () => ground(one, analysis, mentions, knowledge));
  const { claims } = timed('claim', () => claim(one, analysis, grounded));
  return { words: (one.text.match(/[\p{L}\p{N}]+/gu) ?? []).length, claims: claims.length };
}

const count = Number(process.argv[2]) || 2000;
/** After so many the figure of a short run is printed: the engine compiles for some ten seconds, whatever comes after. */
const short = 300;
// The first articles open the models and warm the compiler; they are not counted.
const warmUp = 40;
let words = 0;
let claims = 0;
const taken = () => stages.reduce((sum, stage) => sum + spent[stage], 0);
const perSecond = () => words / wordsAnArticle / (taken() / 1000);
for (let i = 0; i < warmUp + count; i++) {
  if (i === warmUp) for (const stage of stages) spent[stage] = 0;
  const { name, bytes } = pressArticle(i);
  for (const one of timed('read', () => readArticles(bytes, { name }, knowledge)).articles) {
    const found = inspected(one);
    if (i < warmUp) continue;
    words += found.words;
    claims += found.claims;
  }
  if (i === warmUp + short - 1 && count > short)
    console.log(`${perSecond().toFixed(1)} articles a second over the first ${short}, while the engine still compiles`);
}
const total = taken();
const reached = perSecond();
console.log(
  `${count} made-up articles, ${words} words, ${claims} claims in ${(total / 1000).toFixed(1)} s of one core`,
);
for (const stage of stages)
  console.log(
    `  ${stage.padEnd(8)} ${((100 * spent[stage]) / total).toFixed(0).padStart(3)} %  ${((spent[stage] / words) * wordsAnArticle).toFixed(1).padStart(5)} ms an article`,
  );
const verdict = reached >= asked.aim ? 'reaches the aim' : reached >= asked.must ? 'reaches the must' : 'short';
console.log(
  `${reached.toFixed(1)} articles of ${wordsAnArticle} words a second: ${verdict} (must ${asked.must}, aim ${asked.aim})`,
);
if (reached < asked.must) process.exitCode = 1;

// One sentence of any length: no full stop, names of actors and places, verbs of acts.
const piece =
  "le président Emmanuel Macron a condamné mardi à Paris l'attaque de la milice contre une base de l'armée malienne près de Gao qui a fait 12 morts, ";
const lengths = [120, 240, 480];
const times = lengths.map((n) => {
  const best = { ...spent };
  // The least of several runs: what the engine compiles on the way is no growth.
  for (let run = 0; run < 4; run++) {
    for (const stage of stages) spent[stage] = 0;
    inspected(bareArticle(`${piece.repeat(n)}fin.`, 'fr', { declared: declaredOn('2024-03-13') }));
    for (const stage of stages) best[stage] = run === 0 ? spent[stage] : Math.min(best[stage], spent[stage]);
  }
  return best;
});
console.log(`one sentence of ${lengths.map((n) => `${Math.round((n * piece.length) / 1000)} kB`).join(', ')}:`);
for (const stage of stages.slice(1)) {
  const [, half, whole] = times.map((t) => t[stage]);
  // Twice the text: linear is 2, quadratic 4; what takes next to nothing is not judged.
  const linear = whole! < 400 || whole! / half! < 3;
  console.log(
    `  ${stage.padEnd(8)} ${times.map((t) => `${t[stage].toFixed(0).padStart(6)} ms`).join('')}${linear ? '' : '  grows faster than the text'}`,
  );
  if (!linear) process.exitCode = 1;
}
