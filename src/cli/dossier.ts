// Opening a dossier from the command line: what is wrong with it is a refusal or a warning, never a stack.

import { readFileSync } from 'node:fs';
import type { Knowledge } from '../domain/index.js';
import { loadKnowledge, PackError } from '../knowledge/load.js';
import { keeping } from '../store/derived.js';
import { Dossier, type OpenOptions } from '../store/dossier.js';
import { sha256 } from '../store/originals.js';
import { DossierTrouble } from '../store/trouble.js';
import { Refusal } from './command.js';
import { Progress } from './progress.js';
import { report } from './report.js';
import type { Terminal } from './terminal.js';

/** "recoupe 0.1.0, knowledge 1f0c2a…": inspections made with another are not mixed in unnoticed. */
export function madeWith(knowledge: Knowledge): string {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
  return `recoupe ${version}, knowledge ${sha256(Buffer.from(JSON.stringify(knowledge))).slice(0, 8)}`;
}

/** Opens, works, closes; trouble that the person can mend becomes a Refusal. */
export async function withDossier<T>(
  dir: string,
  terminal: Terminal,
  options: Pick<OpenOptions, 'create' | 'rebuild'>,
  work: (dossier: Dossier) => Promise<T>,
): Promise<T> {
  const progress = new Progress(terminal, 'Reading again from the journal');
  try {
    const dossier = await Dossier.open(dir, {
      ...options,
      loadKnowledge,
      madeWith,
      keeping: keeping(terminal.env.DATABASE_URL || undefined),
      onProgress: (done) => progress.count(done),
    });
    progress.end();
    try {
      report(dossier.issues, terminal);
      return await work(dossier);
    } finally {
      await dossier.close();
    }
  } catch (error) {
    progress.end();
    if (error instanceof DossierTrouble || error instanceof PackError) throw new Refusal(error.message);
    throw error;
  }
}
