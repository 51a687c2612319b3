// `npm run train -- fr|en --data DIR [--stage names] [--out FILE]`: trains the model of a language; the same data make the same bytes.

import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openModel, readModel } from '../src/analyse/model.js';
import { languages } from '../src/languages/index.js';
import { Packer, unpack } from '../src/learn/pack.js';
import { keptFeats, treebank } from './corpus.js';
import { frenchLexicon } from './lexicon.js';
import { knownNames, prepare, trainNames, winer } from './naming.js';
import { scoreTrees } from './score.js';
import { packTable, trainTrees } from './trees.js';

// Settings were chosen on sequoia-dev and ewt-dev, which are not trained on.
const recipes = {
  fr: {
    train: ['fr/sequoia-train', 'fr/gsd-dev', 'fr/rhapsodie-train'],
    dev: 'fr/sequoia-dev',
    epochs: 9,
    parsers: [{ seed: 7, epochs: 9, hidden: 0.15 }],
    inverted: 400,
    folds: { parts: 5, epochs: 5 },
    cut: { actions: 20, labels: 20, tags: 14, names: 16 },
  },
  en: {
    train: ['en/ewt-train'],
    dev: 'en/ewt-dev',
    epochs: 8,
    parsers: [
      { seed: 7, epochs: 8, hidden: 0.15 },
      { seed: 8, epochs: 6, hidden: 0.15 },
      { seed: 9, epochs: 8, hidden: 0 },
    ],
    inverted: 0,
    folds: { parts: 4, epochs: 4 },
    cut: { actions: 14, labels: 18, tags: 16, names: 16 },
  },
};
/** The months of WiNER-fr from here on are for measuring. */
const MEASURED = '2017-09';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { data: { type: 'string' }, out: { type: 'string' }, stage: { type: 'string' }, french: { type: 'string' } },
});
const code = positionals[0] ?? '';
const recipe = recipes[code as 'fr' | 'en'];
const language = languages.get(code);
const { data } = values;
if (!recipe || !language || !data) {
  console.error(`usage: npm run train -- ${Object.keys(recipes).join('|')} --data DIR`);
  process.exit(2);
}
const begun = performance.now();
const log = (line: string): void =>
  console.log(`${((performance.now() - begun) / 1000).toFixed(0).padStart(5)} s  ${line}`);
const models = fileURLToPath(new URL('../models/', import.meta.url));
const out = values.out ?? join(models, `${code}.bin`);

function trees(): Packer {
  const train = recipe.train.flatMap((n) => treebank(data!, n)).filter((s) => s.words.length <= 200);
  log(`${recipe.train.join(', ')}: ${train.length} sentences`);
  const raw: string[] = [];
  if (code === 'fr') {
    const root = join(data!, 'winer-fr');
    for (const path of (readdirSync(root, { recursive: true }) as string[]).sort())
      if (path.endsWith('.txt') && !path.includes('urls'))
        raw.push(...readFileSync(join(root, path), 'utf8').split('\n'));
  }
  const lexicon = code === 'fr' ? frenchLexicon(train) : null;
  return trainTrees({ ...recipe, language: language!, train, raw, lexicon }, log);
}

/** French names are learnt with all features; other languages take over from them what serves in any. */
function names(packer: Packer): void {
  const french = code === 'fr' ? unpack(packer.bytes()) : readModel(values.french ?? join(models, 'fr.bin'));
  const lists = knownNames();
  const texts = winer(data!, (month) => month < MEASURED);
  const documents = prepare(texts, openModel(french), 'fr', languages.get('fr')!.nameCues, lists);
  log(`${documents.length} texts with names`);
  const neutral = code !== 'fr';
  const model = trainNames(documents, 8, neutral, lists);
  packer.put('names.neutral', neutral ? 1 : 0);
  packTable(packer, 'names.lists', lists);
  model.freeze(packer, 'names', recipe.cut.names);
  log(`names: ${model.features} features`);
}

let packer: Packer;
if (values.stage === 'names') {
  packer = new Packer();
  packer.copy(readModel(out), ['names']);
} else packer = trees();
if (values.stage !== 'trees') names(packer);
const bytes = packer.bytes();
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(out, packed);
log(packer.sizes());
log(`${out}: ${(packed.length / 1e6).toFixed(2)} MB`);

// Measured on what was written, with its weights rounded.
const model = openModel(unpack(bytes));
const scores = Object.entries(scoreTrees(treebank(data, recipe.dev), model, model.parser.model, keptFeats));
log(`${recipe.dev}: ${scores.map(([k, v]) => `${k} ${(100 * v).toFixed(2)}`).join(', ')}`);
