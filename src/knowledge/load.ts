// Loads knowledge packs: YAML files, checked, each value with its source.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../domain/index.js';
import { check } from './check.js';
import { readCompiled } from './compiled.js';
import type { Draft } from './kind.js';
import { readPack } from './pack.js';
import { settle } from './settle.js';

export const emptyKnowledge: Knowledge = { actors: [], offices: [], places: [], outlets: [], events: [], states: [] };

/** The folder of packs that come with the package; the same from `src` and from `dist`. */
const shipped = fileURLToPath(new URL('../../knowledge/', import.meta.url));

/** A pack that is refused: every reason on a line of its own, `file:line: reason`. */
export class PackError extends Error {
  constructor(readonly reasons: readonly string[]) {
    super(`The knowledge packs can't be used:\n${reasons.join('\n')}`);
    this.name = 'PackError';
  }
}

let shippedFiles: readonly { name: string; text: string }[] | undefined;
let shippedKnowledge: Knowledge | undefined;

/** The packs that come with the package, by name of file. */
export function shippedPacks(): readonly { name: string; text: string }[] {
  shippedFiles ??= readdirSync(shipped)
    .filter((name) => name.endsWith('.yaml'))
    .sort()
    .map((name) => ({ name: `knowledge/${name}`, text: readFileSync(shipped + name, 'utf8') }));
  return shippedFiles;
}

/** Packs given as text, in order; later ones over earlier ones. Throws a PackError on a bad pack, naming file and line. */
export function knowledgeOf(packs: readonly { readonly name: string; readonly text: string }[]): Knowledge {
  const draft: Draft = {
    actors: new Map(),
    offices: new Map(),
    places: new Map(),
    outlets: new Map(),
    events: new Map(),
    states: new Map(),
    holders: [],
    where: new Map(),
  };
  const reasons = packs.flatMap((pack) => readPack(pack.text, pack.name, draft));
  if (reasons.length === 0) {
    settle(draft);
    reasons.push(...check(draft));
  }
  if (reasons.length > 0) throw new PackError(reasons);
  return {
    actors: [...draft.actors.values()],
    offices: [...draft.offices.values()],
    places: [...draft.places.values()],
    outlets: [...draft.outlets.values()],
    events: [...draft.events.values()],
    states: [...draft.states.values()],
  };
}

/** The packs that come with the package, and those of the user, later ones over earlier ones. Throws on a bad pack, naming file and line. */
export function loadKnowledge(files: readonly string[] = []): Knowledge {
  if (files.length === 0) {
    const packs = shippedPacks();
    shippedKnowledge ??= readCompiled(packs) ?? knowledgeOf(packs);
    return shippedKnowledge;
  }
  const own = files.map((file) => {
    try {
      return { name: file, text: readFileSync(file, 'utf8') };
    } catch (error) {
      throw new PackError([`${file}:1: can't be read (${(error as NodeJS.ErrnoException).code ?? String(error)})`]);
    }
  });
  return knowledgeOf([...shippedPacks(), ...own]);
}
