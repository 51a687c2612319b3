// Trains everything up to the trees: vocabulary, contractions, tags, inflections, lemmas, parser.

import type { TreebankSentence } from '../src/analyse/conllu.js';
import { Lemmatiser } from '../src/analyse/lemmatise.js';
import { Tagger } from '../src/analyse/tag.js';
import { tokenise } from '../src/analyse/tokenise.js';
import type { Language } from '../src/languages/language.js';
import { hashString } from '../src/learn/hash.js';
import { Packer } from '../src/learn/pack.js';
import { random } from './corpus.js';
import { type Annotators, parseExample } from './examples.js';
import { invertSayings } from './inversion.js';
import { mergeLinear } from './merge.js';
import { newsSentences } from './news.js';
import type { ParseExample } from './parsing.js';
import { DECISIONS, LOOK_TWICE } from './sure.js';
import {
  learnLemmas,
  type TrainingLexicon,
  trainContractor,
  trainInflector,
  trainTagger,
  treebankLemmas,
} from './tagging.js';
import { type ClusterTable, clusterText, vocabulary } from './vocabulary.js';
import { trainVoices, type Voice } from './voices.js';

export interface TreeRecipe {
  readonly language: Language;
  readonly train: readonly TreebankSentence[];
  /** Text without trees, a line each, for the clusters. */
  readonly raw: readonly string[];
  /** Classes of words that come ready made; null: they are found in the text. */
  readonly classes: ClusterTable | null;
  readonly lexicon: TrainingLexicon | null;
  /** Sentences made with the subject behind a verb of saying; 0: the treebank has enough. */
  readonly inverted: number;
  /** Sentences of English news put together from patterns. */
  readonly news: number;
  readonly epochs: number;
  /** Parsers trained apart and summed, with their own order of examples and share of features hidden. */
  readonly parsers: readonly Voice[];
  /** Parts that the text is divided into, and rounds of training, for tagging each part by a tagger trained on the others. */
  readonly folds: { readonly parts: number; readonly epochs: number };
  /** Weights of fewer than so many of 127 steps are left out. */
  readonly cut: {
    readonly actions: number;
    readonly labels: number;
    readonly tags: number;
    /** Of each of the parsers, before they are summed. */
    readonly voice: number;
  };
}

export async function trainTrees(recipe: TreeRecipe, log: (line: string) => void): Promise<Packer> {
  const { language, train, epochs, cut } = recipe;
  const { parts } = recipe.folds;
  const o = language.orthography;

  const raw: string[][] = train.map((s) => s.words.map((w) => w.form));
  for (const line of recipe.raw) {
    const row = tokenise(line, 0, line.length, o).map((t) => line.slice(t.start, t.end));
    if (row.length > 0) raw.push(row);
  }
  const clusters = recipe.classes ?? clusterText(raw, 256, 48);
  log(`${clusters.fine.size} words in clusters`);

  const lemmas = learnLemmas([...treebankLemmas(train), ...(recipe.lexicon?.examples ?? [])]);
  const lemmatiser = new Lemmatiser(lemmas.rules, lemmas.table);
  log(`lemmas: ${lemmas.table.size} endings, ${lemmas.rules.length} rules`);
  const hashes = (list: readonly string[]): Int32Array => Int32Array.from(list, hashString).sort();
  const verbs = hashes(recipe.lexicon?.verbs ?? []);
  const nouns = hashes(recipe.lexicon?.nouns ?? []);
  const lexicon = verbs.length > 0 ? { lemmatiser, verbs: new Set(verbs), nouns: new Set(nouns) } : null;
  const vocab = vocabulary(train, clusters, lexicon);
  const { words } = vocab;

  const contractor = trainContractor(train, words, o);
  // What is made of patterns says nothing of how often a word is what.
  const taught = [...train, ...newsSentences(recipe.news, random(6))];
  const tagModel = trainTagger(taught, words, epochs);
  log(`tagger: ${tagModel.features} features`);
  const inflections = trainInflector(taught, words, epochs);
  log(`inflector: ${inflections.model.features} features, ${inflections.names.length} classes`);

  const counts = new Map<string, number>();
  for (const s of train) for (const w of s.words) counts.set(w.deprel, (counts.get(w.deprel) ?? 0) + 1);
  const frequent = [...counts].filter(([r, n]) => r !== 'root' && n >= 5).map(([r]) => r);
  const relations = ['root', ...frequent.sort()];
  const relationIds = new Map(relations.map((r, i) => [r, i]));

  const annotators = (tagger: Tagger): Annotators => ({ words, tagger, inflector: inflections.inflector, lemmatiser });
  // Tags as imperfect as they will be in use.
  const examples: ParseExample[] = [];
  for (let fold = 0; fold < parts; fold++) {
    const others = taught.filter((_, i) => i % parts !== fold);
    const a = annotators(new Tagger(trainTagger(others, words, recipe.folds.epochs)));
    for (const s of taught.filter((_, i) => i % parts === fold)) examples.push(parseExample(s, a, relationIds));
  }
  const made = invertSayings(train, language.nameCues.sayings, recipe.inverted, random(5));
  for (const s of made) examples.push(parseExample(s, annotators(new Tagger(tagModel)), relationIds));
  log(`${examples.length} examples tagged, ${made.length} of them with inverted verbs of saying`);

  const packer = new Packer();
  packer.put('language', language.code);
  vocab.write(packer);
  contractor.freeze(packer, 'contractions');
  tagModel.freeze(packer, 'tags', cut.tags);
  inflections.model.freeze(packer, 'inflections', cut.tags);
  packer.put('inflections.names', inflections.names);
  packTable(packer, 'inflections.known', inflections.known);
  packer.array('lexicon.verbs', verbs);
  packer.array('lexicon.nouns', nouns);
  packer.put('lemmas.rules', lemmas.rules);
  packTable(packer, 'lemmas', lemmas.table);
  packer.put('relations', relations);
  const files = await trainVoices(recipe.parsers, { examples, relations: relations.length, cut: cut.voice }, log);
  for (const name of DECISIONS) packer.put(`sure.${name}`, LOOK_TWICE);
  mergeLinear(packer, 'actions', files, cut.actions);
  mergeLinear(packer, 'labels', files, cut.labels);
  return packer;
}

/** Hashed keys with numbers below 65,536, by key. */
export function packTable(packer: Packer, name: string, table: ReadonlyMap<number, number>): void {
  const rows = [...table].sort((a, b) => a[0] - b[0]);
  packer.array(
    `${name}.keys`,
    Int32Array.from(rows, (r) => r[0]),
  );
  packer.array(
    `${name}.values`,
    Uint16Array.from(rows, (r) => r[1]),
  );
}
