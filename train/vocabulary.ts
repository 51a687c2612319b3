// The vocabulary: clusters of frequent words, and the parts of speech that the treebanks give them.

import type { TreebankSentence } from '../src/analyse/conllu.js';
import { uposIndex } from '../src/analyse/upos.js';
import { type Lexicon, normalise, Words } from '../src/analyse/words.js';
import { hashString } from '../src/learn/hash.js';
import type { Packer } from '../src/learn/pack.js';
import { cluster } from './clusters.js';

export interface Vocabulary {
  readonly words: Words;
  write(packer: Packer): void;
}

export interface ClusterTable {
  readonly fine: ReadonlyMap<string, number>;
  readonly coarse: ReadonlyMap<string, number>;
}

/** Words met at least three times in raw text are clustered, twice: into few classes and into many. */
export function clusterText(raw: readonly (readonly string[])[], fine: number, coarse: number): ClusterTable {
  const counts = new Map<string, number>();
  for (const s of raw) for (const w of s) counts.set(normalise(w), (counts.get(normalise(w)) ?? 0) + 1);
  const types = [...counts].filter(([, n]) => n >= 3).sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  const ids = new Map(types.map(([w], i) => [w, i]));
  const rare = types.length;
  const sentences = raw.map((s) => Int32Array.from(s.map((w) => ids.get(normalise(w)) ?? rare)));
  const make = (k: number): Map<string, number> => {
    const cls = cluster(sentences, types.length + 1, k, 12);
    return new Map(types.map(([w], i) => [w, cls[i]!]));
  };
  return { fine: make(fine), coarse: make(coarse) };
}

export function vocabulary(
  sentences: readonly TreebankSentence[],
  clusters: ClusterTable,
  lexicon: Lexicon | null,
): Vocabulary {
  const seen = new Map<string, Map<number, number>>();
  for (const s of sentences)
    for (const w of s.words) {
      const norm = normalise(w.form.slice(0, 60));
      let tags = seen.get(norm);
      if (!tags) {
        tags = new Map();
        seen.set(norm, tags);
      }
      const t = uposIndex(w.upos);
      tags.set(t, (tags.get(t) ?? 0) + 1);
    }
  const rows: { key: number; fine: number; coarse: number; tags: number; sure: number }[] = [];
  for (const norm of new Set([...clusters.fine.keys(), ...seen.keys()])) {
    const tags = seen.get(norm);
    let total = 0;
    for (const n of tags?.values() ?? []) total += n;
    let mask = 0;
    let sure = 255;
    // A word met once or twice is left unknown, so that the model learns what to make of unknown ones.
    if (tags && total >= 3) {
      for (const [t, n] of tags) {
        if (n / total >= 0.01 || n >= 3) mask |= 1 << t;
        if (total >= 40 && n / total > 0.998) sure = t;
      }
    }
    const fine = clusters.fine.get(norm) ?? 0;
    if (mask === 0 && fine === 0) continue;
    rows.push({ key: hashString(norm), fine, coarse: clusters.coarse.get(norm) ?? 0, tags: mask, sure });
  }
  rows.sort((a, b) => a.key - b.key);
  const keys = Int32Array.from(rows, (r) => r.key);
  const fine = Uint16Array.from(rows, (r) => r.fine);
  const coarse = Uint8Array.from(rows, (r) => r.coarse);
  const tags = Int32Array.from(rows, (r) => r.tags);
  const sure = Uint8Array.from(rows, (r) => r.sure);
  return {
    words: new Words(keys, fine, coarse, tags, sure, lexicon),
    write(packer) {
      packer.array('words.keys', keys);
      packer.array('words.clusters', fine);
      packer.array('words.coarses', coarse);
      packer.array('words.tags', tags);
      packer.array('words.sures', sure);
    },
  };
}
