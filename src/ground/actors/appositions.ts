// "Le *porte-parole* du ministère, Nasser Kanani", "le *groupe* X": the noun that names nobody stands for who is named beside it.

import { type Cue, cueAfter, cueBefore } from './cues.js';
import type { Found } from './found.js';
import { phrase, type Scene } from './scene.js';

const plural: ReadonlySet<string> = new Set(['group', 'population']);
const bearsCue: ReadonlySet<string> = new Set([
  'person',
  'armed-group',
  'organisation',
  'party',
  'coalition',
  'media',
  'company',
  'military',
  'international-organisation',
]);

export function findAppositions(scene: Scene, settled: readonly Found[]): Found[] {
  const found: Found[] = [];
  for (const f of settled) {
    if (f.nested || f.who.anonymous || f.method === 'demonym' || f.method === 'capital' || !bearsCue.has(f.who.kind))
      continue;
    for (const cue of [cueBefore(scene, f.start), cueAfter(scene, f.end)]) {
      if (!cue || plural.has(cue.kind) || !agrees(cue, f)) continue;
      // "M.", "Mme": part of no noun phrase of its own.
      const noun = phrase(scene.words, cue.from, cue.to);
      if (!scene.lexicon?.offices.has(noun) && !scene.lexicon?.nouns.has(noun)) continue;
      const start = scene.words[cue.from]!.start;
      const end = scene.words[cue.to - 1]!.end;
      if (end > f.start && start < f.end) continue;
      found.push({
        start,
        end,
        who: f.who,
        method: end <= f.start && f.start - end < 3 ? 'title' : 'apposition',
        confidence: 0.9,
        why: `stands with "${scene.text.slice(f.start, f.end)}"`,
        rank: 1,
      });
    }
  }
  return found;
}

function agrees(cue: Cue, f: Found): boolean {
  return (cue.kind === 'person') === (f.who.kind === 'person');
}
