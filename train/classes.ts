// Classes of English words that were found ahead of training by `word-classes.ts`, read from a file of the trainer.

import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import type { ClusterTable } from './vocabulary.js';

/** Lines "word TAB fine TAB coarse", classes from 1 on; words as `normalise` makes them. */
export function readClasses(path: URL): ClusterTable {
  const fine = new Map<string, number>();
  const coarse = new Map<string, number>();
  for (const line of gunzipSync(readFileSync(path)).toString('utf8').split('\n')) {
    const [word, f, c] = line.split('\t');
    if (!word || !f || !c) continue;
    fine.set(word, Number(f));
    coarse.set(word, Number(c));
  }
  return { fine, coarse };
}
