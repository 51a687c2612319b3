// The trainer: the oracle leads to the gold tree, a model learns what it is shown, and twice the same data make the same bytes.

import { expect, it } from 'vitest';
import { readConllu } from '../src/analyse/conllu.js';
import { LEFT, RIGHT, SHIFT, State } from '../src/analyse/parse-state.js';
import { languages } from '../src/languages/index.js';
import { cluster } from '../train/clusters.js';
import { random } from '../train/corpus.js';
import { invertSayings } from '../train/inversion.js';
import { newsSentences } from '../train/news.js';
import { oracle } from '../train/parsing.js';
import { Perceptron } from '../train/perceptron.js';
import { trainTrees } from '../train/trees.js';

const row = (line: string): string =>
  line
    .split(' ')
    .map((cell, i) => {
      const [form, upos, head, deprel] = cell.split('/') as [string, string, string, string];
      return `${i + 1}\t${form}\t${form.toLowerCase()}\t${upos}\t_\t_\t${head}\t${deprel}\t_\t_`;
    })
    .join('\n');
const bank = readConllu(
  [
    'La/DET/2/det ville/NOUN/3/nsubj tombe/VERB/0/root ./PUNCT/3/punct',
    'Le/DET/2/det chef/NOUN/5/nsubj ne/ADV/5/advmod la/PRON/5/obj prend/VERB/0/root pas/ADV/5/advmod ./PUNCT/5/punct',
    'Le/DET/2/det ministre/NOUN/3/nsubj annonce/VERB/0/root une/DET/5/det trêve/NOUN/3/obj de/ADP/8/case dix/NUM/8/nummod jours/NOUN/5/nmod ./PUNCT/3/punct',
  ]
    .map(row)
    .join('\n\n'),
);

it.each(bank.map((s) => [s.words.map((w) => w.form).join(' '), s]))('the oracle leads to the tree of: %s', (_, s) => {
  const n = s.words.length;
  const heads = Int16Array.from(s.words, (w) => (w.head < 0 ? n : w.head));
  const state = new State();
  const costs = new Int32Array(3);
  state.start(n);
  while (!state.done) {
    oracle(state, heads, costs);
    const action = [SHIFT, LEFT, RIGHT].find((a) => state.allows(a) && costs[a] === 0);
    expect(action).toBeDefined();
    if (action === SHIFT) state.shift();
    else state.reduce(action!, 1);
  }
  expect([...state.head.subarray(0, n)]).toEqual([...heads]);
});

it('counts the arcs that an action loses', () => {
  // Words a, b, c; b and c hang from a; a and b are on the stack. Only RIGHT (a → b) keeps c within reach of a.
  const state = new State();
  const costs = new Int32Array(3);
  state.start(3);
  state.shift();
  state.shift();
  oracle(state, Int16Array.of(3, 0, 0), costs);
  expect([...costs]).toEqual([1, 1, 0]);
});

it('a perceptron learns what needs two features at once only from their combination', () => {
  const model = new Perceptron(2);
  const cases = [0, 1, 2, 3].map((v) => ({
    keys: Int32Array.of(10 + (v & 1), 20 + (v >> 1), 30 + v),
    gold: (v & 1) ^ (v >> 1),
  }));
  const scores = new Float32Array(2);
  const guess = (keys: Int32Array): number => {
    scores.fill(0);
    model.score(keys, keys.length, scores);
    return scores[1]! > scores[0]! ? 1 : 0;
  };
  for (let epoch = 0; epoch < 20; epoch++)
    for (const { keys, gold } of cases) {
      if (guess(keys) !== gold) {
        model.update(keys, 3, gold, 1);
        model.update(keys, 3, 1 - gold, -1);
      }
      model.tick();
    }
  model.average();
  expect(cases.map((c) => guess(c.keys))).toEqual(cases.map((c) => c.gold));
});

it('words that stand in like places share a cluster', () => {
  // Types: 0 le, 1 chat, 2 chien, 3 dort, 4 mange.
  const sentences = [
    [0, 1, 3],
    [0, 2, 3],
    [0, 1, 4],
    [0, 2, 4],
  ].flatMap((s) => Array.from({ length: 5 }, () => Int32Array.from(s)));
  const cls = cluster(sentences, 5, 3, 20);
  expect(cls[1]).toBe(cls[2]);
  expect(cls[3]).toBe(cls[4]);
  expect(new Set([cls[0], cls[1], cls[3]]).size).toBe(3);
});

it('inverted sayings are trees, with the speaker as subject', () => {
  const made = invertSayings(bank, new Set(['annonce']), 20, random(1));
  expect(made).toHaveLength(20);
  for (const { words } of made) {
    expect(words.filter((w) => w.head < 0)).toHaveLength(1);
    expect(words.every((w) => w.head < words.length)).toBe(true);
    const verb = words.findIndex((w) => w.deprel === 'parataxis:insert');
    const subject = words.findIndex((w) => w.head === verb && w.deprel === 'nsubj');
    expect(words[subject]!.form).toBe('ministre');
    expect(subject).toBeGreaterThan(verb);
  }
});

it('sentences of news are trees without crossing arcs, the same for the same seed', () => {
  const made = newsSentences(300, random(1));
  expect(newsSentences(300, random(1))).toEqual(made);
  for (const { words } of made) {
    expect(words.filter((w) => w.head < 0)).toHaveLength(1);
    const arcs = words.flatMap((w, i) => (w.head < 0 ? [] : [[Math.min(i, w.head), Math.max(i, w.head)] as const]));
    expect(arcs.some(([a, b]) => arcs.some(([c, d]) => a < c && c < b && b < d))).toBe(false);
    for (const [i, w] of words.entries()) {
      if (w.deprel === 'case') expect(words[w.head]!.upos).not.toBe('VERB');
      if (w.form === 'an') expect(words[i + 1]!.form).toMatch(/^[aeiou]/iu);
    }
  }
});

it('makes the same bytes of the same text', async () => {
  const train = async (): Promise<Uint8Array> => {
    const packer = await trainTrees(
      {
        language: languages.get('fr')!,
        train: bank,
        raw: ['La ville tombe.'],
        classes: null,
        lexicon: null,
        inverted: 3,
        news: 4,
        epochs: 2,
        parsers: [
          { seed: 1, epochs: 2, hidden: 0.1 },
          { seed: 2, epochs: 1, hidden: 0 },
        ],
        folds: { parts: 2, epochs: 1 },
        cut: { actions: 1, labels: 1, tags: 1, voice: 1 },
      },
      () => {},
    );
    return packer.bytes();
  };
  expect(await train()).toEqual(await train());
});
