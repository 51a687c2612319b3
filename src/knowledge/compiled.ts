// The shipped packs as the build leaves them beside the code: read in milliseconds, used only while the YAML is unchanged.

import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Knowledge } from '../domain/index.js';

/** `dist/knowledge.json`; absent when run from the sources. */
export const compiledFile = fileURLToPath(new URL('../knowledge.json', import.meta.url));

interface Compiled {
  /** SHA-256 of the packs it was made from. */
  readonly of: string;
  readonly knowledge: Knowledge;
}

type Pack = { readonly name: string; readonly text: string };

function digest(packs: readonly Pack[]): string {
  const hash = createHash('sha256');
  for (const { name, text } of packs) hash.update(`${name}\n${text.length}\n${text}`);
  return hash.digest('hex');
}

/** What the build made of exactly these packs; null where there is none. */
export function readCompiled(packs: readonly Pack[]): Knowledge | null {
  try {
    const compiled = JSON.parse(readFileSync(compiledFile, 'utf8')) as Compiled;
    return compiled.of === digest(packs) ? compiled.knowledge : null;
  } catch {
    return null; // no build, or half a file: the YAML is the truth
  }
}

export function compiled(packs: readonly Pack[], knowledge: Knowledge): string {
  return JSON.stringify({ of: digest(packs), knowledge } satisfies Compiled);
}
