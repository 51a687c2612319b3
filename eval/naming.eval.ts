// Names in French news (WiNER-fr, the last four months, which the model never saw): exact span and type.

import { fileURLToPath } from 'node:url';
import { analyse } from '../src/analyse/analyse.js';
import { scoreNames, winer } from '../train/naming.js';
import type { Evaluation } from './evaluation.js';

export const evaluation: Evaluation = {
  name: 'naming',
  data: ['data/winer-fr'],
  run() {
    const texts = winer(fileURLToPath(new URL('../../shared/data', import.meta.url)), (month) => month >= '2017-09');
    return scoreNames(
      texts.map((t) => analyse(t.text, 'fr').names),
      texts.map((t) => t.names),
    );
  },
};
