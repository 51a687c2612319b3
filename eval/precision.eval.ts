// How many of the drawn claims were judged fully right, from the judgements kept in eval/precision; the drawing is eval/precision/draw.ts.

import { readdirSync, readFileSync } from 'node:fs';
import type { Evaluation } from './evaluation.js';

const verdicts = ['right', 'wrong-type', 'wrong-actor', 'wrong-place', 'wrong-time', 'wrong-modality', 'not-said'];
const kinds = ['event', 'statement', 'figure', 'relation'];

interface Judgement {
  claim: string;
  document: string;
  start: number;
  end: number;
  kind: string;
  type: string;
  /** Absent in the first two draws. */
  language?: string;
  verdict: string;
  reason: string;
}

/** Throws where a line is not a judgement, or a claim was judged twice: a measure on bad data would be none. */
export function judgements(text: string, name: string): Judgement[] {
  const seen = new Set<string>();
  return text
    .split('\n')
    .filter(Boolean)
    .map((line, i) => {
      const where = `${name}:${i + 1}`;
      let j: Judgement;
      try {
        j = JSON.parse(line);
      } catch {
        throw new Error(`${where}: no JSON`);
      }
      if (!/^c-[0-9a-f]{16}$/.test(j.claim ?? '')) throw new Error(`${where}: no id of a claim`);
      if (seen.has(`${j.document} ${j.claim}`)) throw new Error(`${where}: ${j.claim} was judged before`);
      seen.add(`${j.document} ${j.claim}`);
      if (!j.document || !(j.start >= 0 && j.end > j.start))
        throw new Error(`${where}: document or offsets are missing`);
      if (!kinds.includes(j.kind) || !j.type) throw new Error(`${where}: kind or type is missing`);
      if (!verdicts.includes(j.verdict)) throw new Error(`${where}: verdict "${j.verdict}" is none of ${verdicts}`);
      if (!j.reason) throw new Error(`${where}: no reason`);
      return j;
    });
}

/** Wilson's interval of a share at 95 %. */
export function wilson(right: number, all: number): readonly [number, number] {
  const z = 1.96;
  const p = right / all;
  const middle = (p + (z * z) / (2 * all)) / (1 + (z * z) / all);
  const half = (z * Math.sqrt((p * (1 - p)) / all + (z * z) / (4 * all * all))) / (1 + (z * z) / all);
  return [middle - half, middle + half];
}

export const evaluation: Evaluation = {
  name: 'precision',
  data: [],
  run() {
    const figures: Record<string, number> = {};
    const before = new Set<string>();
    const folder = new URL('./precision/', import.meta.url);
    const seeds = readdirSync(folder).flatMap((f) => /^(seed-\d+)\.jsonl$/.exec(f)?.[1] ?? []);
    for (const seed of seeds.sort()) {
      const file = new URL(`${seed}.jsonl`, folder);
      const all = judgements(readFileSync(file, 'utf8'), `${seed}.jsonl`);
      const right = all.filter((j) => j.verdict === 'right').length;
      const [low, high] = wilson(right, all.length);
      figures[`${seed}.judged`] = all.length;
      figures[`${seed}.right`] = right / all.length;
      figures[`${seed}.low`] = low;
      figures[`${seed}.high`] = high;
      for (const kind of kinds) {
        const of = all.filter((j) => j.kind === kind);
        figures[`${seed}.${kind}`] = of.filter((j) => j.verdict === 'right').length / of.length;
      }
      for (const language of ['fr', 'en']) {
        const of = all.filter((j) => j.language === language);
        if (of.length > 0) figures[`${seed}.${language}`] = of.filter((j) => j.verdict === 'right').length / of.length;
      }
      // Claims whose words were judged in an earlier draw say less of the rules made from it.
      const place = (j: Judgement) => `${j.document} ${j.start} ${j.type}`;
      const fresh = all.filter((j) => !before.has(place(j)));
      figures[`${seed}.fresh`] = fresh.length;
      figures[`${seed}.fresh-right`] = fresh.filter((j) => j.verdict === 'right').length / fresh.length;
      for (const j of all) before.add(place(j));
    }
    return figures;
  },
};
