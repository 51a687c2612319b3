// A dossier's folder: what lies where, and the file that says that it is one.

import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { asTrouble, DossierTrouble } from './trouble.js';

export interface Layout {
  readonly dir: string;
  readonly journal: string;
  readonly originals: string;
  readonly database: string;
  readonly knowledge: string;
  /** Random, given when the dossier was made: names its schema on a database server. */
  readonly id: string;
  readonly name: string;
}

/** Version of this layout; a program refuses a folder of a later one. */
const format = 1;
const marker = 'dossier.json';
/** Names that an interrupted creation may leave behind. */
const leftover = /^(?:\.|lock(?:\.|$)|dossier\.json\.part)/;

/** Throws trouble where `dir` holds something else; with `create`, makes what is absent. */
export function dossierLayout(dir: string, create: boolean): Layout {
  try {
    const path = join(dir, marker);
    if (!existsSync(path)) {
      if (!existsSync(dir) && !create) {
        throw new DossierTrouble(
          'no-dossier',
          `There is no dossier ${dir}. Make one with: recoupe read PATHS… --dossier ${dir}`,
        );
      }
      if (create) mkdirSync(dir, { recursive: true });
      const others = readdirSync(dir).filter((name) => !leftover.test(name));
      if (others.length > 0 || !create) {
        throw new DossierTrouble(
          'not-a-dossier',
          `${dir} is a folder, but no dossier (it has no ${marker}). Name a new or an empty folder.`,
        );
      }
      writeFileSync(`${path}.part`, `${JSON.stringify({ recoupe: format, id: randomUUID() })}\n`, { flush: true });
      renameSync(`${path}.part`, path);
    }
    const { recoupe, id } = parseMarker(path);
    if (recoupe > format)
      throw new DossierTrouble('newer-dossier', `${dir} was made by a newer recoupe. Update the program to open it.`);
    return {
      dir,
      id,
      name: basename(resolve(dir)),
      journal: join(dir, 'journal.jsonl'),
      originals: join(dir, 'originals'),
      database: join(dir, 'database'),
      knowledge: join(dir, 'knowledge'),
    };
  } catch (error) {
    throw asTrouble(error, `open the dossier ${dir}`);
  }
}

function parseMarker(path: string): { recoupe: number; id: string } {
  try {
    const { recoupe, id } = JSON.parse(readFileSync(path, 'utf8'));
    if (Number.isInteger(recoupe) && /^[0-9a-f-]{36}$/.test(id)) return { recoupe, id };
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  throw new DossierTrouble('not-a-dossier', `${path} is damaged: it should read {"recoupe":${format},"id":"…"}.`);
}

/** Knowledge packs that were added to the dossier, in order of name. */
export function dossierPacks(layout: Layout): string[] {
  if (!existsSync(layout.knowledge)) return [];
  return readdirSync(layout.knowledge)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => join(layout.knowledge, name));
}
