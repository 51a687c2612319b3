// Places of WiNER-fr against judgements made by hand: a sample that the rules were tuned on, and a second one.

import { readFileSync } from 'node:fs';
import { analyse } from '../src/analyse/analyse.js';
import type { PlaceMention } from '../src/domain/index.js';
import { fold } from '../src/find/fold.js';
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

function judgements(file: string): Judgement[] {
  return readFileSync(new URL(`./actors/${file}`, import.meta.url), 'utf8')
    .split('\n')
    .filter((l) => l !== '' && !l.startsWith('#'))
    .map((l) => {
      const [doc = '', start = '', end = '', ...id] = l.split(' ');
      return { doc, start: Number(start), end: Number(end), id: id.join(' ') };
    });
}

/** `!Name,CC`: a place without an id of ours when it was judged; `!no …`: nothing may be said. */
function isRight(mention: PlaceMention | undefined, id: string): boolean {
  if (!id.startsWith('!')) return mention?.place.id === id;
  if (id.startsWith('!no ')) return mention === undefined;
  const [, name = '', country = null] = /^!(.+?)(?:,([A-Z]{2}))?$/.exec(id) ?? [];
  if (!mention || mention.place.country !== country) return false;
  return fold(mention.place.name) === fold(name) || fold(mention.exact) === fold(name);
}

function places(file: string): { judged: number; right: number } {
  const knowledge = loadKnowledge();
  const found = new Map<string, readonly PlaceMention[]>();
  const all = judgements(file);
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
    const ok = isRight(mention, id);
    if (ok) right++;
    else if (process.env.SHOW_MISSES) console.log(`  ${doc} ${start}: wanted ${id}, said ${mention?.place.id ?? '-'}`);
  }
  return { judged: all.length, right: right / all.length };
}

export const evaluation: Evaluation = {
  name: 'places',
  data: ['data/winer-fr'],
  slow: true,
  run() {
    const [first, second] = [places('places.txt'), places('places-second.txt')];
    return {
      'judged-places': first.judged,
      'places-right': first.right,
      'second.judged': second.judged,
      'second.right': second.right,
    };
  },
};
