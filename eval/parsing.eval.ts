// Parts of speech and trees on gold tokens of test treebanks, scored as in the CoNLL 2018 shared task.

import { fileURLToPath } from 'node:url';
import { modelFor } from '../src/analyse/model.js';
import { keptFeats, treebank } from '../train/corpus.js';
import { scoreTrees } from '../train/score.js';
import type { Evaluation } from './evaluation.js';

const banks = { 'sequoia-test': 'fr', 'gsd-test': 'fr', 'ewt-test': 'en' } as const;

export const evaluation: Evaluation = {
  name: 'parsing',
  data: Object.entries(banks).map(([bank, language]) => `data/treebanks/${language}/${bank}.conllu`),
  run() {
    const data = fileURLToPath(new URL('../../shared/data', import.meta.url));
    const figures: Record<string, number> = {};
    for (const [bank, language] of Object.entries(banks)) {
      const model = modelFor(language);
      if (!model) throw new Error(`no model for ${language}`);
      const scores = scoreTrees(treebank(data, `${language}/${bank}`), model, model.parser.model, keptFeats);
      for (const [figure, value] of Object.entries(scores)) figures[`${bank}-${figure}`] = value;
    }
    return figures;
  },
};
