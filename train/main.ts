// `npm run train -- fr|en --data DIR [--stage names] [--out FILE]`: trains the model of a language; the same data make the same bytes.

import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { openModel, readModel } from '../src/analyse/model.js';
import { particles } from '../src/languages/en/orthography.js';
import { languages } from '../src/languages/index.js';
import { Packer, unpack } from '../src/learn/pack.js';
import { readClasses } from './classes.js';
import { joinParticles, keptFeats, treebank } from './corpus.js';
import { englishLexicon } from './english-lexicon.js';
import { frenchLexicon } from './french-lexicon.js';
import { frozen, mergeLinear } from './merge.js';
import { knownNames, prepare, trainNames, winer } from './naming.js';
import { scoreTrees } from './score.js';
import { calibrate, DECISIONS, LOOK_TWICE } from './sure.js';
import { packTable, trainTrees } from './trees.js';

// Settings were chosen on sequoia-dev and ewt-dev, which are not trained on.
const recipes = {
  fr: {
    train: ['fr/sequoia-train', 'fr/gsd-dev', 'fr/rhapsodie-train'],
    dev: 'fr/sequoia-dev',
    epochs: 9,
    parsers: [
      { seed: 7, epochs: 9, hidden: 0.15 },
      { seed: 8, epochs: 7, hidden: 0.15 },
      { seed: 9, epochs: 9, hidden: 0 },
    ],
    inverted: 400,
    news: 0,
    classes: null,
    folds: { parts: 4, epochs: 4 },
    cut: { actions: 20, labels: 20, tags: 14, names: 16, voice: 20 },
  },
  en: {
    train: ['en/ewt-train'],
    dev: 'en/ewt-dev',
    epochs: 8,
    parsers: [
      { seed: 7, epochs: 8, hidden: 0.15 },
      { seed: 8, epochs: 6, hidden: 0.15 },
      { seed: 9, epochs: 8, hidden: 0 },
      { seed: 10, epochs: 7, hidden: 0.15 },
      { seed: 11, epochs: 6, hidden: 0.15 },
    ],
    inverted: 0,
    news: 800,
    classes: 'en-classes.txt.gz',
    folds: { parts: 4, epochs: 4 },
    cut: { actions: 17, labels: 20, tags: 16, names: 16, voice: 13 },
  },
};
/** Finders of names trained apart and summed; and how small a weight each leaves out, as in `cut`. */
const SEEDS = [11, 12, 13];
const VOICE_CUT = 8;
/** The leads at which the French model looks once while names are learnt. */
const WHILE_NAMING = { tags: 17.77, actions: 972.21, labels: 46.75 };
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
const sha256 = (data: Uint8Array): string => createHash('sha256').update(data).digest('hex');
const models = fileURLToPath(new URL('../models/', import.meta.url));
const out = values.out ?? join(models, `${code}.bin`);

function trees(): Promise<Packer> {
  const train = recipe.train
    .flatMap((n) => treebank(data!, n))
    .filter((s) => s.words.length <= 200)
    .map((s) => (code === 'en' ? joinParticles(s, particles) : s));
  log(`${recipe.train.join(', ')}: ${train.length} sentences`);
  const raw: string[] = [];
  if (code === 'fr') {
    const root = join(data!, 'winer-fr');
    for (const path of (readdirSync(root, { recursive: true }) as string[]).sort())
      if (path.endsWith('.txt') && !path.includes('urls'))
        raw.push(...readFileSync(join(root, path), 'utf8').split('\n'));
  }
  const lexicon = code === 'fr' ? frenchLexicon(train) : englishLexicon(train, knownNames());
  const classes = recipe.classes ? readClasses(new URL(recipe.classes, import.meta.url)) : null;
  return trainTrees({ ...recipe, language: language!, train, raw, classes, lexicon }, log);
}

/** French names are learnt with all features; other languages take over from them what serves in any. */
function names(packer: Packer): void {
  const source = new Packer();
  source.copy(code === 'fr' ? unpack(packer.bytes()) : readModel(values.french ?? join(models, 'fr.bin')), [
    'names',
    'steps',
  ]);
  // Fixed: when one look is enough is measured last, and must not change what is learnt.
  for (const name of DECISIONS) source.put(`sure.${name}`, WHILE_NAMING[name]);
  const french = unpack(source.bytes());
  const lists = knownNames();
  const texts = winer(data!, (month) => month < MEASURED);
  const documents = prepare(texts, openModel(french), 'fr', languages.get('fr')!.nameCues, lists);
  log(`${documents.length} texts with names`);
  const neutral = code !== 'fr';
  const voices = SEEDS.map((seed) => trainNames(documents, 8, neutral, lists, seed)).map((voice) =>
    frozen((p) => {
      voice.labels.freeze(p, 'names', VOICE_CUT);
      voice.pairs.freeze(p, 'steps', VOICE_CUT);
    }),
  );
  packer.put('names.neutral', neutral ? 1 : 0);
  packTable(packer, 'names.lists', lists);
  mergeLinear(packer, 'names', voices, recipe.cut.names);
  mergeLinear(packer, 'steps', voices, recipe.cut.names);
  log('names learnt');
}

let packer: Packer;
if (values.stage === 'names') {
  packer = new Packer();
  packer.copy(readModel(out), ['names', 'steps']);
} else packer = await trees();
if (values.stage !== 'trees') names(packer);
for (const name of DECISIONS) packer.put(`sure.${name}`, LOOK_TWICE);
const sure = calibrate(openModel(unpack(packer.bytes())), treebank(data, recipe.dev));
for (const [name, lead] of Object.entries(sure)) packer.put(`sure.${name}`, lead);
log(`a first look is enough from these leads on: ${JSON.stringify(sure)}`);
const bytes = packer.bytes();
const packed = gzipSync(bytes, { level: 9 });
writeFileSync(out, packed);
log(packer.sizes());
log(`${out}: ${(packed.length / 1e6).toFixed(2)} MB, sha256 ${sha256(packed)}, unpacked ${sha256(bytes)}`);

// Measured on what was written, with its weights rounded.
const model = openModel(unpack(bytes));
const scores = Object.entries(scoreTrees(treebank(data, recipe.dev), model, model.parser.model, keptFeats));
log(`${recipe.dev}: ${scores.map(([k, v]) => `${k} ${(100 * v).toFixed(2)}`).join(', ')}`);
