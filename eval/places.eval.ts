// Places of WiNER-fr against judgements made by hand; the speed of the gazetteer; the memory that places and packs take.

import { readFileSync } from 'node:fs';
import { analyse } from '../src/analyse/analyse.js';
import type { PlaceMention } from '../src/domain/index.js';
import { Gazetteer } from '../src/find/gazetteer.js';
import { groundActors } from '../src/ground/actors.js';
import { groundPlaces } from '../src/ground/places.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { bareArticle } from '../src/read/bare-article.js';
import type { Evaluation } from './evaluation.js';

const corpus = new URL('../../shared/data/winer-fr/', import.meta.url);

interface Judgement {
  readonly doc: string;
  readonly start: number;
  readonly end: number;
  readonly id: string;
}

function judgements(): Judgement[] {
  return readFileSync(new URL('./actors/places.txt', import.meta.url), 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'))
    .map((l) => {
      const [doc = '', start = '', end = '', ...id] = l.split(' ');
      return { doc, start: Number(start), end: Number(end), id: id.join(' ') };
    });
}

function places(): Record<string, number> {
  const knowledge = loadKnowledge();
  const found = new Map<string, readonly PlaceMention[]>();
  const all = judgements();
  let right = 0;
  for (const { doc, start, end, id } of all) {
    let mentions = found.get(doc);
    if (!mentions) {
      const [year, month] = doc.split('_');
      const text = readFileSync(new URL(`${year}/${month}/${doc}.txt`, corpus), 'utf8');
      const article = bareArticle(text, 'fr');
      const analysis = analyse(text, 'fr');
      mentions = groundPlaces(article, analysis, knowledge, groundActors(article, analysis, knowledge));
      found.set(doc, mentions);
    }
    const mention = mentions.find((m) => m.start < end && m.end > start);
    const ok = mention?.place.id === id;
    if (ok) right++;
    else if (process.env.SHOW_MISSES) console.log(`  ${doc} ${start}: wanted ${id}, said ${mention?.place.id ?? '-'}`);
  }
  return { 'judged-places': all.length, 'places-right': right / all.length };
}

/** A gazetteer of 300,000 names over 10 MB of text made of such names and other words, from a fixed seed. */
function speed(): Record<string, number> {
  let seed = 7;
  const next = (n: number): number => {
    seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
    return (seed >>> 8) % n;
  };
  const syllables = ['ba', 'ke', 'ri', 'so', 'mu', 'ta', 'len', 'dar', 'qua', 'vi', 'chi', 'nor'];
  const word = (): string => Array.from({ length: 2 + next(3) }, () => syllables[next(12)]).join('');
  const name = (): string =>
    Array.from({ length: 1 + next(3) }, () => word().replace(/^./, (c) => c.toUpperCase())).join(' ');
  const names = Array.from({ length: 300_000 }, name);
  const gazetteer = new Gazetteer(names);
  const parts: string[] = [];
  let length = 0;
  while (length < 10_000_000) {
    const part = next(12) === 0 ? names[next(names.length)]! : word();
    parts.push(part);
    length += part.length + 1;
  }
  const text = parts.join(' ');
  const start = performance.now();
  gazetteer.find(text);
  return { 'gazetteer-mb-per-second': text.length / 1e6 / ((performance.now() - start) / 1000) };
}

export const evaluation: Evaluation = {
  name: 'places',
  data: ['data/winer-fr'],
  slow: true,
  run: () => ({ ...places(), ...speed() }),
};
