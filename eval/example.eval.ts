// The example dossier from bytes to record, held against expected.json, what a careful analyst wrote from the same articles.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Claim, DossierRecord, Inspection } from '../src/domain/index.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { dateByOthers, inspect, makeRecord, readArticles } from '../src/recoupe.js';
import { daysOff, fold, meets, near, sameTime } from './compare.js';
import type { Evaluation } from './evaluation.js';

interface GoldArticle {
  file: string;
  language: string;
  outlet: string | null;
  agencies: string[];
  published: string;
  declared: string | null;
  title: string;
  absent: string[];
}

interface GoldEntry {
  id: string;
  types: string[];
  who?: string[];
  whom?: string[];
  when: string;
  where?: string[];
  modality: string;
  origins: number;
  at: Record<string, string>;
}

interface Gold {
  articles: GoldArticle[];
  entries: GoldEntry[];
  series: { name: string; points: { asOf: string; value: number; article: string; at: string }[] }[];
  disputes: { entry: string; field: string; sides: { article: string; at: string }[] }[];
  lineage: { from: string; to: string; kind: string }[];
  independent: [string, string][];
  distinct: [string, string][];
  flags: { article: string; kind: string; about: string[] }[];
}

const dossier = (path: string) => new URL(`../examples/coalition-in-iraq/${path}`, import.meta.url);

export interface Outcome {
  readonly figures: Record<string, number>;
  readonly misses: readonly string[];
}

class Tally {
  readonly misses: string[] = [];
  private readonly counts = new Map<string, [number, number]>();

  count(name: string, hit: boolean, about: string): void {
    const t = this.counts.get(name) ?? [0, 0];
    this.counts.set(name, [t[0] + (hit ? 1 : 0), t[1] + 1]);
    if (!hit) this.misses.push(`${name}: ${about}`);
  }

  figures(): Record<string, number> {
    return Object.fromEntries([...this.counts].map(([name, [hit, all]]) => [name, hit / all]));
  }
}

/** Reads, inspects and reconciles the dossier; every miss is named, for the person who works on the rules. */
export function scoreExample(): Outcome {
  const gold: Gold = JSON.parse(readFileSync(dossier('expected.json'), 'utf8'));
  const knowledge = loadKnowledge([fileURLToPath(dossier('knowledge.yaml'))]);
  const inspections = new Map<string, Inspection>();
  for (const name of readdirSync(dossier('articles')).sort()) {
    const { articles } = readArticles(readFileSync(dossier(`articles/${name}`)), { name }, knowledge);
    for (const article of articles) inspections.set(name, inspect(article, knowledge));
  }
  const tally = new Tally();
  // as the record dates them
  const together = dateByOthers([...inspections.values()], knowledge);
  scoreArticles(gold, new Map([...inspections.keys()].map((name, i) => [name, together[i]!])), tally);
  scoreRecord(gold, inspections, makeRecord([...inspections.values()], knowledge), tally);
  return { figures: tally.figures(), misses: tally.misses };
}

function scoreArticles(gold: Gold, inspections: ReadonlyMap<string, Inspection>, tally: Tally): void {
  for (const g of gold.articles) {
    const read = inspections.get(g.file);
    tally.count('article.read', read !== undefined, g.file);
    if (!read) continue;
    const { article, grounded } = read;
    tally.count('article.language', article.language === g.language, `${g.file}: ${article.language}`);
    tally.count('article.title', fold(article.title ?? '') === fold(g.title), `${g.file}: ${article.title}`);
    tally.count(
      'article.outlet',
      fold(article.outlet?.name ?? '') === fold(g.outlet ?? ''),
      `${g.file}: ${article.outlet?.name}`,
    );
    const agencies = article.agencies.map((a) => a.name).sort();
    tally.count(
      'article.agencies',
      fold(agencies.join()) === fold([...g.agencies].sort().join()),
      `${g.file}: ${agencies}`,
    );
    for (const x of g.absent) tally.count('article.residue-gone', !article.text.includes(x), `${g.file}: ${x}`);
    const off = daysOff(grounded.publication.best, g.published);
    const how = g.declared ? 'declared' : 'undated';
    tally.count(
      `article.${how}.within-1-day`,
      off <= 1,
      `${g.file}: ${grounded.publication.edtf}, true ${g.published}`,
    );
    tally.count(
      `article.${how}.within-7-days`,
      off <= 7,
      `${g.file}: ${grounded.publication.edtf}, true ${g.published}`,
    );
  }
  for (const f of gold.flags) {
    const flags = inspections.get(f.article)?.grounded.flags ?? [];
    const hit = flags.some((x) => x.kind === f.kind && f.about.some((n) => fold(JSON.stringify(x)).includes(fold(n))));
    tally.count('flag.found', hit, `${f.article}: ${f.kind}`);
  }
  const wanted = new Set(gold.flags.map((f) => `${f.article} ${f.kind}`));
  for (const [file, { grounded }] of inspections)
    for (const f of grounded.flags)
      if (!wanted.has(`${file} ${f.kind}`)) tally.misses.push(`flag.more: ${file}: ${f.kind}: ${f.why}`);
}

function scoreRecord(
  gold: Gold,
  inspections: ReadonlyMap<string, Inspection>,
  record: DossierRecord,
  tally: Tally,
): void {
  const ids = new Map([...inspections].map(([file, i]) => [file, i.article.id]));
  // The record's own claims: articles without a date are read again once the others have dated them.
  const claimsIn = (file: string) => record.claims.filter((c) => c.article === ids.get(file));
  const entryOf = new Map(record.entries.flatMap((e) => e.claims.map((c) => [c, e] as const)));
  const right = (e: GoldEntry, c: Claim) =>
    Number(!!e.who && meets(c.actors, e.who)) +
    Number(!!e.whom && meets(c.recipients, e.whom)) +
    Number(!!e.where && !!c.place && meets([c.place], e.where)) +
    Number(sameTime(c.time?.edtf, e.when));

  /** The record's entry that best stands for an expected one; null where there is none. */
  const standsFor = new Map<string, DossierRecord['entries'][number] | null>();
  for (const e of gold.entries) {
    const tellings = Object.entries(e.at).map(([file, at]) => {
      const claims = claimsIn(file).filter(
        (c) => e.types.includes(c.type) && near(c.evidence, at) && entryOf.has(c.id),
      );
      tally.count('telling.found', claims.length > 0, `${e.id} in ${file}: "${at}"`);
      return claims.sort((a, b) => right(e, b) - right(e, a));
    });
    const found = tellings.filter((t) => t.length > 0);
    const votes = new Map<DossierRecord['entries'][number], number>();
    for (const t of found)
      for (const x of new Set(t.map((c) => entryOf.get(c.id)!))) votes.set(x, (votes.get(x) ?? 0) + 1);
    const fitness = (x: DossierRecord['entries'][number]) =>
      Math.max(...found.flatMap((t) => t.filter((c) => entryOf.get(c.id) === x).map((c) => right(e, c))));
    const best = [...votes].sort((a, b) => b[1] - a[1] || fitness(b[0]) - fitness(a[0]))[0];
    standsFor.set(e.id, best?.[0] ?? null);
    tally.count('entry.found', best !== undefined, `${e.id} ${e.types.join('|')}`);
    if (!best) continue;
    const [entry, n] = best;
    const all = Object.keys(e.at).length;
    if (all > 1) tally.count('entry.merged', n === all, `${e.id}: ${n} of ${all} tellings in one entry`);
    /** An actor of the entry by any of the names that its claims use. */
    const named = (actors: DossierRecord['entries'][number]['actors'], refs: (c: Claim) => Claim['actors']) =>
      record.claims
        .filter((c) => entry.claims.includes(c.id))
        .flatMap(refs)
        .filter((r) => actors.some((a) => a.id === r.id))
        .concat(actors.map((a) => ({ ...a, mention: a.name, start: 0, end: 0 })));
    if (e.who) {
      const said = named(entry.actors, (c) => c.actors);
      tally.count('entry.who', meets(said, e.who), `${e.id}: ${entry.actors.map((a) => a.name)}`);
    }
    if (e.whom) {
      const said = named(entry.recipients, (c) => c.recipients);
      tally.count('entry.whom', meets(said, e.whom), `${e.id}: ${entry.recipients.map((a) => a.name)}`);
    }
    if (e.where) {
      const said = record.claims.flatMap((c) =>
        c.place && c.place.id === entry.place?.id && entry.claims.includes(c.id) ? [c.place] : [],
      );
      const found = !!entry.place && meets([entry.place, ...said], e.where);
      tally.count('entry.where', found, `${e.id}: ${entry.place?.name}`);
    }
    tally.count('entry.when', sameTime(entry.time, e.when), `${e.id}: ${entry.time}, wanted ${e.when}`);
    tally.count('entry.modality', entry.modality === e.modality, `${e.id}: ${entry.modality}, wanted ${e.modality}`);
    tally.count('entry.origins', entry.independent === e.origins, `${e.id}: ${entry.independent}, wanted ${e.origins}`);
  }

  for (const [a, b] of gold.distinct) {
    const [x, y] = [standsFor.get(a), standsFor.get(b)];
    if (x && y) tally.count('distinct.apart', x !== y, `${a} and ${b}`);
  }
  for (const s of gold.series)
    for (const p of s.points) {
      const hit = record.series.some((x) =>
        x.points.some(
          (q) =>
            q.article === ids.get(p.article) &&
            [q.figure.value, q.figure.low, q.figure.high].includes(p.value) &&
            sameTime(q.asOf, p.asOf),
        ),
      );
      tally.count('series.points', hit, `${s.name}: ${p.value} as of ${p.asOf} in ${p.article}`);
    }
  for (const d of gold.disputes) {
    const where = new Set(d.sides.map((s) => ids.get(s.article)));
    const hit = record.disputes.some(
      (x) =>
        x.field === d.field &&
        x.sides.length > 1 &&
        x.sides.some((s) => s.claims.some((c) => where.has(record.claims.find((k) => k.id === c)?.article))),
    );
    tally.count('disputes.found', hit, `${d.entry}: ${d.field}`);
  }
  const links = (a: string, b: string) =>
    record.lineage.filter((l) => [l.from, l.to].includes(ids.get(a)!) && [l.from, l.to].includes(ids.get(b)!));
  for (const l of gold.lineage) {
    const said = links(l.from, l.to);
    tally.count('lineage.found', said.length > 0, `${l.from} → ${l.to} ${l.kind}`);
    if (said.length > 0)
      tally.count(
        'lineage.kind',
        said.some((x) => x.kind === l.kind),
        `${l.from} → ${l.to}: ${said.map((x) => x.kind)}`,
      );
  }
  for (const [a, b] of gold.independent)
    tally.count('lineage.independent', links(a, b).length === 0, `${a} and ${b}: ${links(a, b).map((l) => l.kind)}`);
}

export const evaluation: Evaluation = {
  name: 'example',
  data: [],
  run: () => scoreExample().figures,
};

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const { figures, misses } = scoreExample();
  for (const [name, value] of Object.entries(figures)) console.log(`${name.padEnd(34)} ${value.toFixed(3)}`);
  if (process.argv.includes('--misses')) for (const m of misses) console.log(m);
}
