// Trains the contraction chooser, the tagger, the inflector and the lemmatiser.

import type { TreebankSentence } from '../src/analyse/conllu.js';
import { contractionFeatures } from '../src/analyse/contract.js';
import { Inflector, inflectFeatures, inflection } from '../src/analyse/inflect.js';
import { endingKey, exactKey, LONGEST_ENDING, ruleFor, wholeKey } from '../src/analyse/lemmatise.js';
import { best, tagFeatures } from '../src/analyse/tag.js';
import { UPOS, uposIndex } from '../src/analyse/upos.js';
import type { Word, Words } from '../src/analyse/words.js';
import type { Orthography } from '../src/languages/orthography.js';
import { key2 } from '../src/learn/hash.js';
import { keptFeats, random, shuffled } from './corpus.js';
import { hide, learn } from './parsing.js';
import { Perceptron } from './perceptron.js';

const TAG_MARGIN = 1;
const PRON = uposIndex('PRON');

const look = (s: TreebankSentence, words: Words): Word[] => s.words.map((w) => words.look(w.form));

export function trainTagger(sentences: readonly TreebankSentence[], words: Words, epochs: number): Perceptron {
  const model = new Perceptron(UPOS.length);
  const next = random(1);
  const keys = new Int32Array(64);
  const scores = new Float32Array(UPOS.length);
  const tags = new Uint8Array(2000);
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const s of shuffled(sentences, next)) {
      const row = look(s, words);
      for (let i = 0; i < row.length; i++) {
        const gold = uposIndex(s.words[i]!.upos);
        if (row[i]!.sure >= 0) {
          tags[i] = row[i]!.sure;
          continue;
        }
        const n = hide(keys, tagFeatures(row, i, tags, keys, tagFeatures(row, i, tags, keys, 0, false), true), next);
        scores.fill(0);
        model.score(keys, n, scores);
        const guess = best(scores);
        learn(model, keys, n, scores, gold, TAG_MARGIN);
        model.tick();
        tags[i] = guess;
      }
    }
  }
  model.average();
  return model;
}

export interface TrainedInflector {
  readonly inflector: Inflector;
  readonly model: Perceptron;
  readonly names: readonly string[];
  readonly known: ReadonlyMap<number, number>;
}

export function trainInflector(sentences: readonly TreebankSentence[], words: Words, epochs: number): TrainedInflector {
  const counts = new Map<string, number>();
  const nameOf = (w: TreebankSentence['words'][number]): string => `${w.upos} ${keptFeats(w.feats)}`.trim();
  for (const s of sentences) for (const w of s.words) counts.set(nameOf(w), (counts.get(nameOf(w)) ?? 0) + 1);
  const names = [...counts]
    .filter(([, n]) => n >= 3)
    .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .slice(0, 255)
    .map(([n]) => n);
  const index = new Map(names.map((n, i) => [n, i]));
  const inflections = names.map(inflection);
  const forms = new Map<number, Map<number, number>>();
  for (const s of sentences)
    for (const w of s.words) {
      const k = index.get(nameOf(w));
      if (k === undefined) continue;
      const key = key2(99, uposIndex(w.upos), words.look(w.form).id);
      const seen = forms.get(key) ?? new Map<number, number>();
      seen.set(k, (seen.get(k) ?? 0) + 1);
      forms.set(key, seen);
    }
  const known = new Map<number, number>();
  for (const [key, seen] of forms) {
    const total = [...seen.values()].reduce((a, b) => a + b);
    for (const [k, n] of seen) if (n / total > 0.99 && n >= 4) known.set(key, k);
  }
  const model = new Perceptron(names.length);
  const inflector = new Inflector(model, inflections, known);
  const next = random(2);
  const keys = new Int32Array(32);
  const classes = new Uint16Array(2000);
  const tags = new Uint8Array(2000);
  for (let epoch = 0; epoch < epochs; epoch++)
    for (const s of shuffled(sentences, next)) {
      const row = look(s, words);
      for (let i = 0; i < row.length; i++) tags[i] = uposIndex(s.words[i]!.upos);
      for (let i = 0; i < row.length; i++) {
        const guess = inflector.choose(row, i, tags, classes);
        classes[i] = guess;
        const gold = index.get(nameOf(s.words[i]!));
        model.tick();
        if (gold === undefined || gold === guess || guess === 65535) continue;
        if (known.has(key2(99, tags[i]!, row[i]!.id))) continue;
        const n = inflectFeatures(row, i, tags, classes, keys);
        model.update(keys, n, gold, 1);
        model.update(keys, n, guess, -1);
      }
    }
  model.average();
  return { inflector, model, names, known };
}

/** A form with its lemma, from a treebank or a lexicon. */
export interface LemmaExample {
  readonly form: string;
  readonly lemma: string;
  readonly upos: number;
  /** Empty where unknown. */
  readonly feats: string;
  readonly weight: number;
}

/** A dictionary: its words with their lemmas, and its verbs and nouns as lemmas. */
export interface TrainingLexicon {
  readonly examples: readonly LemmaExample[];
  readonly verbs: readonly string[];
  readonly nouns: readonly string[];
}

export function treebankLemmas(sentences: readonly TreebankSentence[]): LemmaExample[] {
  const out: LemmaExample[] = [];
  for (const s of sentences)
    for (const w of s.words)
      if (w.upos !== 'PROPN' && w.lemma !== '_' && w.lemma !== '' && w.upos !== 'PUNCT')
        out.push({ form: w.form, lemma: w.lemma, upos: uposIndex(w.upos), feats: keptFeats(w.feats), weight: 10 });
  return out;
}

/** Endings whose commonest rule differs from that of the next shorter ending kept; whole words where that is still wrong. */
export function learnLemmas(examples: readonly LemmaExample[]): { rules: string[]; table: Map<number, number> } {
  const rules: string[] = [];
  const ids = new Map<string, number>();
  const idOf = (rule: string): number => {
    let id = ids.get(rule);
    if (id === undefined) {
      id = rules.push(rule) - 1;
      ids.set(rule, id);
    }
    return id;
  };
  type Votes = Map<number, number>;
  const vote = (m: Map<string, Votes>, k: string, rule: number, n: number): void => {
    const v = m.get(k) ?? new Map<number, number>();
    v.set(rule, (v.get(rule) ?? 0) + n);
    m.set(k, v);
  };
  const winner = (v: Votes): number => [...v].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0]![0];
  const exact = new Map<string, Votes>();
  const whole = new Map<string, Votes>();
  for (const e of examples) {
    const lower = e.form.toLowerCase().replaceAll('’', "'");
    // Only pronouns keep a capital: "I" is the lemma of "i" and "me".
    const lemma = e.upos === PRON ? e.lemma : e.lemma.toLowerCase();
    const rule = idOf(ruleFor(lower, lemma.replaceAll('’', "'")));
    if (e.feats !== '') vote(exact, `${e.upos}\t${e.feats}\t${lower}`, rule, e.weight);
    vote(whole, `${e.upos}\t${lower}`, rule, e.weight);
  }
  // Types vote, not tokens: endings must serve words never seen.
  const endings: Map<string, Votes>[] = [];
  for (let n = 0; n <= LONGEST_ENDING; n++) {
    const votes = new Map<string, Votes>();
    for (const [k, v] of whole) {
      const [upos, lower] = k.split('\t') as [string, string];
      if (lower.length >= n) vote(votes, `${upos}\t${n === 0 ? '' : lower.slice(-n)}`, winner(v), 1);
    }
    endings.push(votes);
  }
  const kept = new Map<string, number>();
  const byEnding = (upos: string, lower: string, longest: number): number | undefined => {
    for (let n = Math.min(longest, lower.length); n >= 0; n--) {
      const r = kept.get(`${n}\t${upos}\t${n === 0 ? '' : lower.slice(-n)}`);
      if (r !== undefined) return r;
    }
    return undefined;
  };
  const table = new Map<number, number>();
  for (let n = 0; n <= LONGEST_ENDING; n++)
    for (const [k, v] of endings[n]!) {
      const [upos, ending] = k.split('\t') as [string, string];
      const rule = winner(v);
      if (byEnding(upos, ending, n - 1) === rule) continue;
      kept.set(`${n}\t${upos}\t${ending}`, rule);
      table.set(endingKey(Number(upos), ending, n), rule);
    }
  for (const [k, v] of whole) {
    const [upos, lower] = k.split('\t') as [string, string];
    const rule = winner(v);
    if (byEnding(upos, lower, LONGEST_ENDING) !== rule) table.set(wholeKey(Number(upos), lower), rule);
  }
  for (const [k, v] of exact) {
    const [upos, feats, lower] = k.split('\t') as [string, string, string];
    const rule = winner(v);
    const without = winner(whole.get(`${upos}\t${lower}`)!);
    if (without !== rule) table.set(exactKey(Number(upos), feats, lower), rule);
  }
  return { rules, table };
}

/** Written tokens of a treebank; those that may be contractions are the examples. */
export function trainContractor(sentences: readonly TreebankSentence[], words: Words, o: Orthography): Perceptron {
  const model = new Perceptron(2);
  const examples: { row: Word[]; i: number; gold: number }[] = [];
  for (const s of sentences) {
    const row = s.surface.map((t) => words.look(t.form));
    const split = new Set<number>();
    let at = 0;
    let word = 0;
    for (const t of s.surface) {
      const c = s.contractions.find((x) => x.first === word && x.form === t.form);
      if (c) split.add(at);
      word = c ? c.last + 1 : word + 1;
      at++;
    }
    s.surface.forEach((t, i) => {
      if (o.contractions.get(normal(t.form))?.ambiguous) examples.push({ row, i, gold: split.has(i) ? 1 : 0 });
    });
  }
  const keys = new Int32Array(32);
  const scores = new Float32Array(2);
  const next = random(3);
  for (let epoch = 0; epoch < 10; epoch++)
    for (const e of shuffled(examples, next)) {
      const n = contractionFeatures(e.row, e.i, keys);
      scores.fill(0);
      model.score(keys, n, scores);
      const guess = scores[1]! >= scores[0]! ? 1 : 0;
      if (guess !== e.gold) {
        model.update(keys, n, e.gold, 1);
        model.update(keys, n, guess, -1);
      }
      model.tick();
    }
  model.average();
  return model;
}
const normal = (form: string): string => form.toLowerCase().replaceAll('’', "'");
