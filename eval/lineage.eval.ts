// Own pairs of articles: is one a copy of the other, whole, in part, reworded or translated?

import { readFileSync } from 'node:fs';
import type { Inspection, Lineage } from '../src/domain/index.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { bareArticle } from '../src/read/bare-article.js';
import { Reconciler } from '../src/reconcile/reconciler.js';
import { inspect } from '../src/recoupe.js';
import type { Evaluation } from './evaluation.js';

interface Side {
  readonly language: string;
  readonly text: string;
}
interface Pair {
  readonly id: string;
  readonly label: Lineage['kind'] | 'independent' | 'topic';
  readonly a: Side;
  readonly b: Side;
}

/** F1 of "is a copy", and how many copies are also of the right kind. */
function score(rows: readonly { readonly wanted: string; readonly found: string | null }[]) {
  const copy = (label: string) => label !== 'independent' && label !== 'topic';
  const hit = rows.filter((r) => copy(r.wanted) && r.found).length;
  const f1 = (2 * hit) / (rows.filter((r) => copy(r.wanted)).length + rows.filter((r) => r.found).length);
  return { f1, kind: rows.filter((r) => copy(r.wanted) && r.found === r.wanted).length / hit };
}

export const evaluation: Evaluation = {
  name: 'lineage',
  data: [],
  run() {
    const knowledge = loadKnowledge();
    const lines = readFileSync(new URL('./lineage/pairs.jsonl', import.meta.url), 'utf8')
      .trim()
      .split('\n');
    const seen = new Map<string, Inspection>();
    const inspected = (id: string, side: Side) => {
      const known = seen.get(side.text) ?? inspect(bareArticle(side.text, side.language, { id, name: id }), knowledge);
      seen.set(side.text, known);
      return { ...known, article: { ...known.article, id }, claims: [] };
    };
    const rows = lines.map((line) => {
      const pair = JSON.parse(line) as Pair;
      const reconciler = new Reconciler(knowledge);
      reconciler.add(inspected(`a-${pair.id}-a`, pair.a));
      reconciler.add(inspected(`a-${pair.id}-b`, pair.b));
      const [link] = reconciler.record().lineage;
      return {
        wanted: pair.label,
        found: link?.kind ?? null,
        across: pair.a.language !== pair.b.language,
        id: pair.id,
      };
    });
    const [same, across] = [score(rows.filter((r) => !r.across)), score(rows.filter((r) => r.across))];
    return {
      pairs: rows.length,
      'same-language-f1': same.f1,
      'across-languages-f1': across.f1,
      'kind-right': same.kind,
    };
  },
};
