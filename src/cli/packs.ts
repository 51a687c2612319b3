// Knowledge packs copied into a dossier, so that a rebuild finds them.

import { copyFileSync, mkdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { loadKnowledge, PackError } from '../knowledge/load.js';
import { dossierLayout } from '../store/layout.js';
import { DossierTrouble } from '../store/trouble.js';
import { Refusal } from './command.js';

/** Makes the dossier where there is none. A pack that can't be used is refused before anything is copied. */
export function addPacks(dir: string, files: readonly string[]): void {
  if (files.length === 0) return;
  try {
    loadKnowledge(files);
    const { knowledge } = dossierLayout(dir, true);
    mkdirSync(knowledge, { recursive: true });
    for (const file of files) copyFileSync(file, join(knowledge, basename(file).replace(/(?:\.ya?ml)?$/, '.yaml')));
  } catch (error) {
    if (error instanceof PackError || error instanceof DossierTrouble) throw new Refusal(error.message);
    throw error;
  }
}
