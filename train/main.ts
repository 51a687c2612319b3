// `npm run train -- fr|en --data DIR [--hold NAME] [--epochs N] [--out FILE]`: trains the model of a language, the same bytes each time.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { TreebankSentence } from '../src/analyse/conllu.js';
import { Lemmatiser } from '../src/analyse/lemmatise.js';
import { openModel } from '../src/analyse/model.js';
import { Parser } from '../src/analyse/parse.js';
import { Tagger } from '../src/analyse/tag.js';
import { tokenise } from '../src/analyse/tokenise.js';
import { orthography as english } from '../src/languages/en/orthography.js';
import { orthography as french } from '../src/languages/fr/orthography.js';
import type { Orthography } from '../src/languages/orthography.js';
import { Packer, unpack } from '../src/learn/pack.js';
import { keptFeats, treebank } from './corpus.js';
import { type Annotators, parseExample } from './examples.js';
import { trainParser, trainRelabeller } from './parsing.js';
import { scoreTrees } from './score.js';
import { learnLemmas, trainContractor, trainInflector, trainTagger, treebankLemmas } from './tagging.js';
import { clusterText, vocabulary } from './vocabulary.js';

interface Recipe {
  readonly orthography: Orthography;
  readonly train: readonly string[];
  readonly dev: readonly string[];
}

const recipes: Readonly<Record<string, Recipe>> = {
  fr: {
    orthography: french,
    train: ['fr/sequoia-train', 'fr/gsd-dev', 'fr/rhapsodie-train'],
    dev: ['fr/sequoia-dev'],
  },
  en: { orthography: english, train: ['en/ewt-train'], dev: ['en/ewt-dev'] },
};

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    data: { type: 'string' },
    epochs: { type: 'string', default: '10' },
    out: { type: 'string' },
    hold: { type: 'string', multiple: true, default: [] },
    test: { type: 'string', multiple: true, default: [] },
  },
});
const code = positionals[0] ?? '';
const recipe = recipes[code];
if (!recipe || !values.data) {
  console.error(`usage: npm run train -- ${Object.keys(recipes).join('|')} --data DIR`);
  process.exit(2);
}
const data = values.data;
const epochs = Number(values.epochs);
const begun = performance.now();
const log = (line: string): void =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);

/** Text of WiNER-fr, for clusters. */
function rawText(): string[] {
  const out: string[] = [];
  const root = join(data, 'winer-fr');
  for (const path of (readdirSync(root, { recursive: true }) as string[]).sort())
    if (path.endsWith('.txt') && !path.includes('urls'))
      out.push(...readFileSync(join(root, path), 'utf8').split('\n'));
  return out;
}

const banks = recipe.train.filter((n) => !values.hold.includes(n));
const train: TreebankSentence[] = banks.flatMap((n) => treebank(data, n)).filter((s) => s.words.length <= 200);
log(`${banks.join(', ')}: ${train.length} sentences`);

const raw: string[][] = train.map((s) => s.words.map((w) => w.form));
if (code === 'fr')
  for (const line of rawText()) {
    const row = tokenise(line, 0, line.length, recipe.orthography).map((t) => line.slice(t.start, t.end));
    if (row.length > 0) raw.push(row);
  }
const clusters = clusterText(raw, 256, 48);
log(`${clusters.fine.size} words in clusters`);
const vocab = vocabulary(train, clusters);
const { words } = vocab;

const contractor = trainContractor(train, words, recipe.orthography);
const tagModel = trainTagger(train, words, epochs);
log(`tagger: ${tagModel.features} features`);
const inflections = trainInflector(train, words, epochs);
log(`inflector: ${inflections.model.features} features, ${inflections.names.length} classes`);
const lemmas = learnLemmas(treebankLemmas(train));
const lemmatiser = new Lemmatiser(lemmas.rules, lemmas.table);
log(`lemmas: ${lemmas.table.size} endings, ${lemmas.rules.length} rules`);

const counts = new Map<string, number>();
for (const s of train) for (const w of s.words) counts.set(w.deprel, (counts.get(w.deprel) ?? 0) + 1);
const relations = [
  'root',
  ...[...counts]
    .filter(([r, n]) => r !== 'root' && n >= 5)
    .map(([r]) => r)
    .sort(),
];
const relationIds = new Map(relations.map((r, i) => [r, i]));

// Tags as imperfect as they will be in use: each fifth of the text is tagged by a tagger trained on the rest.
const FOLDS = 5;
const examples = [];
for (let fold = 0; fold < FOLDS; fold++) {
  const tagger = new Tagger(
    trainTagger(
      train.filter((_, i) => i % FOLDS !== fold),
      words,
      5,
    ),
  );
  const a: Annotators = { words, tagger, inflector: inflections.inflector, lemmatiser };
  for (const s of train.filter((_, i) => i % FOLDS === fold)) examples.push(parseExample(s, a, relationIds));
}
log('examples tagged');
const parser = trainParser(examples, relations.length, epochs, log);
const bare = new Parser({ ...parser, relabels: parser.labels, relations });
const relabels = trainRelabeller(examples, relations.length, 5, (q) => bare.parseOnce(q));
log('relabeller trained');

const packer = new Packer();
packer.put('language', code);
vocab.write(packer);
contractor.freeze(packer, 'contractions');
tagModel.freeze(packer, 'tags', 2, 0.004);
inflections.model.freeze(packer, 'inflections', 2, 0.004);
packer.put('inflections.names', inflections.names);
const writeTable = (name: string, table: ReadonlyMap<number, number>): void => {
  const rows = [...table].sort((a, b) => a[0] - b[0]);
  packer.array(
    `${name}.keys`,
    Int32Array.from(rows, (r) => r[0]),
  );
  packer.array(
    `${name}.values`,
    Uint16Array.from(rows, (r) => r[1]),
  );
};
writeTable('inflections.known', inflections.known);
packer.put('lemmas.rules', lemmas.rules);
writeTable('lemmas', lemmas.table);
packer.put('relations', relations);
parser.actions.freeze(packer, 'actions', 2, 0.004);
parser.labels.freeze(packer, 'labels', 2, 0.004);
relabels.freeze(packer, 'relabels', 2, 0.004);
const bytes = packer.bytes();
log(packer.sizes());
const out = values.out ?? fileURLToPath(new URL(`../models/${code}.bin`, import.meta.url));
writeFileSync(out, bytes);
log(`${out}: ${(bytes.length / 1e6).toFixed(2)} MB`);

// Measured on what was written, with its weights rounded.
const model = openModel(unpack(bytes));
for (const name of [...recipe.dev, ...values.test]) {
  const s = scoreTrees(treebank(data, name), model, model.parser.model, keptFeats);
  const shown = Object.entries(s).map(([k, v]) => `${k} ${(100 * v).toFixed(2)}`);
  log(`${name}: ${shown.join(', ')}`);
}
