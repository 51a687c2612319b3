// What is packed comes out as it went in, whatever of it is open, absent or odd in number.

import { describe, expect, it } from 'vitest';
import type { ClaimSketch } from './claim-sketch.js';
import { Edges } from './edges.js';
import type { TextSketch } from './lineage/compare.js';
import { TextStore } from './lineage/text-store.js';
import { SketchStore } from './sketch-store.js';

const bare: ClaimSketch = {
  id: 'c-1',
  article: 'a-1',
  kind: 'event',
  type: 'ASSAULT',
  mode: null,
  modality: 'asserted',
  relation: null,
  language: 'fr',
  actors: [],
  recipients: [],
  claimants: [],
  place: null,
  time: null,
  night: 0,
  fresh: false,
  sure: true,
  stretch: false,
  published: null,
  latest: Infinity,
  asOf: null,
  around: null,
  outlet: null,
  value: null,
  bounds: null,
  unit: null,
  tolls: [],
  stems: new Uint16Array(0),
  names: new Uint16Array(0),
  words: [0, 0],
};
const actor = { id: 'actor:1', name: 'Freedonia', kind: 'state', country: 'FD', anonymous: false } as const;
const place = { id: 'place:1', name: 'Port Ada', lat: 40.1, lon: -10.1, country: 'FD', precision: 'city' } as const;

describe('sketches of claims', () => {
  it.each<[string, Partial<ClaimSketch>]>([
    ['bare', {}],
    ['open ends', { time: { low: -Infinity, high: 12 }, published: { low: 3, high: Infinity } }],
    ['days before 1970', { time: { low: -400, high: -1 }, latest: -1 }],
    ['actors and a place', { actors: [actor], recipients: [actor, { ...actor, id: 'actor:2' }], place }],
    ['odd numbers of hashes', { stems: Uint16Array.of(0, 1, 65_535), names: Uint16Array.of(65_535) }],
    ['the small hours, and a claimant', { night: -1, claimants: [actor] }],
    ['a figure', { kind: 'figure', value: 2.5, bounds: [0.1, Infinity], unit: 'soldier', asOf: '2030' }],
    ['zero', { kind: 'figure', value: 0, bounds: [0, 0] }],
    [
      'tolls',
      {
        tolls: [
          [1, 1],
          [7, Infinity],
        ],
      },
    ],
    ['surroundings', { around: { holders: ['x', 'y'], places: [] } }],
    ['nothing around', { around: { holders: [], places: [] } }],
  ])('%s', (_, given) => {
    const store = new SketchStore();
    const sketches = [bare, { ...bare, ...given, id: 'c-2', article: 'a-2' }, { ...bare, id: 'c-3', article: 'a-2' }];
    for (const sketch of sketches) store.push(sketch);
    const fields = (sketch: ClaimSketch) => Object.keys(bare).map((k) => [k, sketch[k as keyof ClaimSketch]]);
    expect(sketches.map((_, i) => fields(store.at(i)))).toEqual(sketches.map(fields));
    expect(sketches.map((s, i) => store.idOf(i) === s.id && store.articleOf(i) === s.article)).not.toContain(false);
  });
});

it('sketches of texts', () => {
  const text: TextSketch = {
    id: 'a-1',
    language: 'en',
    translated: false,
    tokens: Uint16Array.of(1, 65_535, 3),
    quoted: Int32Array.of(0, 2),
    bones: Int32Array.of(-5, 7),
    boneWeights: Float32Array.of(0.5, 2),
    boneStarts: Int32Array.of(0, 900),
    published: { low: 1, high: Infinity },
    voice: { family: null, agencies: ['wire'], isAgency: false },
  };
  const none = { tokens: new Uint16Array(0), quoted: new Int32Array(0), bones: new Int32Array(0) };
  const empty = { ...text, ...none, boneWeights: new Float32Array(0), boneStarts: new Int32Array(0), published: null };
  // Longer than a piece of the store.
  const long = { ...text, id: 'a-3', translated: true, tokens: new Uint16Array(3_000_001).fill(9) };
  const texts = [text, empty, long, text];
  const store = new TextStore();
  for (const t of texts) store.push(t);
  expect(store.at(0)).toEqual(text);
  expect(store.at(1)).toEqual(empty);
  expect(store.at(2).tokens.length).toBe(long.tokens.length);
  expect(store.at(2).tokens.at(-1)).toBe(9);
  expect(store.at(3)).toEqual(text);
});

it('matches, from either end', () => {
  const edges = new Edges();
  const added = [
    { a: 0, b: 1, score: 4.8, weak: true },
    { a: 5000, b: 0, score: 12.345, weak: false },
    { a: 1, b: 5000, score: -0.5, weak: false },
  ];
  for (const edge of added) edges.add(edge);
  expect(added.map((_, i) => edges.at(i))).toEqual(added);
  expect([0, 1, 2, 5000, 9000].map((claim) => edges.of(claim).sort())).toEqual([[0, 1], [0, 2], [], [1, 2], []]);
});
