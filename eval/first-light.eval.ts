// Articles and claims of the hand-checked set, scored by the shared scorer on what `recoupe inspect --json` prints.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { Evaluation } from './evaluation.js';

const path = (relative: string) => fileURLToPath(new URL(relative, import.meta.url));

export const evaluation: Evaluation = {
  name: 'first-light',
  data: ['gold/articles.jsonl', 'gold/claims.jsonl', 'seeds', 'tools/score.mjs'],
  run() {
    const shared = path('../../shared');
    const command = `"${process.execPath}" "${path('../dist/cli/main.js')}" inspect --json`;
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [`${shared}/tools/score.mjs`, '--gold', `${shared}/gold`, '--docs', `${shared}/seeds`, '--run', command],
      { encoding: 'utf8' },
    );
    if (status !== 0) throw new Error(`the scorer ended with ${status}: ${stderr}`);
    // "article.language: 5/5 = 1.00"
    const figures: Record<string, number> = {};
    for (const [, name, hit, total] of stdout.matchAll(/^([\w.±-]+): (\d+)\/(\d+)/gm)) {
      figures[name!] = Number(hit) / Number(total);
    }
    if (Object.keys(figures).length === 0) throw new Error(`the scorer printed no figure: ${stdout}${stderr}`);
    return figures;
  },
};
