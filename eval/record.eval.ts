// The hand-checked articles as one record: events that several of them tell are one entry, others stay apart, figures make series.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Claim, DossierRecord } from '../src/domain/index.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { inspect, makeRecord, readArticles } from '../src/recoupe.js';
import { near, sameTime } from './compare.js';
import type { Evaluation } from './evaluation.js';

interface Gold {
  readonly events: readonly { name: string; docs: readonly string[]; at: readonly string[] }[];
  readonly series: readonly { name: string; points: readonly { asOf: string; value: number }[] }[];
  readonly distinct: readonly (readonly [string, string])[];
}

const shared = (path: string) => fileURLToPath(new URL(`../../shared/${path}`, import.meta.url));

/** Entries that a claim at these words belongs to; `article` null means any. */
function entriesAt(record: DossierRecord, at: string, fits: (claim: Claim) => boolean): Set<string> {
  const claims = new Set(record.claims.filter((c) => fits(c) && near(c.evidence, at)).map((c) => c.id));
  return new Set(record.entries.filter((e) => e.claims.some((c) => claims.has(c))).map((e) => e.id));
}

export function measure(): { figures: Record<string, number>; misses: string[] } {
  const knowledge = loadKnowledge();
  const gold = JSON.parse(readFileSync(shared('gold/record.json'), 'utf8')) as Gold;
  const names = new Map<string, string>();
  const inspections = readdirSync(shared('seeds')).flatMap((file) =>
    readArticles(readFileSync(shared(`seeds/${file}`)), { name: file }, knowledge).articles.map((article) => {
      names.set(article.id, file.replace(/\.\w+$/, ''));
      return inspect(article, knowledge);
    }),
  );
  const record = makeRecord(inspections, knowledge);
  const misses: string[] = [];
  const share = (name: string, hits: readonly [boolean, string][]) => {
    for (const [hit, about] of hits) if (!hit) misses.push(`${name}: ${about}`);
    return hits.length ? hits.filter(([hit]) => hit).length / hits.length : 1;
  };
  const force = (c: Claim) => c.type === 'ASSAULT';
  const merged = gold.events.map(({ name, docs, at }): [boolean, string] => {
    const [first = new Set<string>(), ...rest] = docs.map((doc, i) =>
      entriesAt(record, at[i]!, (c) => names.get(c.article) === doc && force(c)),
    );
    return [[...first].some((e) => rest.every((r) => r.has(e))), `${name} ${[first, ...rest].map((s) => s.size)}`];
  });
  const apart = gold.distinct.map(([a, b]): [boolean, string] => {
    const [x, y] = [entriesAt(record, a, force), entriesAt(record, b, force)];
    return [![...x].some((e) => y.has(e)), `${a} | ${b}`];
  });
  const points = gold.series.flatMap((series) => {
    // The one series that has most of the points: they have to be together.
    const hits = (s: DossierRecord['series'][number]) =>
      series.points.map((p) => s.points.some((q) => q.figure.value === p.value && sameTime(q.asOf, p.asOf)));
    const best = record.series.map(hits).sort((x, y) => y.filter(Boolean).length - x.filter(Boolean).length)[0];
    return series.points.map((p, i): [boolean, string] => [best?.[i] ?? false, `${series.name} ${p.asOf} ${p.value}`]);
  });
  return {
    figures: {
      'events-merged': share('events-merged', merged),
      'distinct-apart': share('distinct-apart', apart),
      'series-points': share('series-points', points),
    },
    misses,
  };
}

export const evaluation: Evaluation = {
  name: 'record',
  data: ['gold/record.json', 'seeds'],
  run: () => measure().figures,
};
