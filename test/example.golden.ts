// What the program makes of the example dossier, as a person would read it and as a line an entry.

import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import type { DossierRecord, Entry, Inspection } from '../src/domain/index.js';
import { markdownFormat } from '../src/exports/markdown.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { inspect, makeRecord, makeRecordOf, readArticles } from '../src/recoupe.js';

const dossier = (path: string) => new URL(`../examples/coalition-in-iraq/${path}`, import.meta.url);

const knowledge = loadKnowledge([fileURLToPath(dossier('knowledge.yaml'))]);

function exampleInspections(): Inspection[] {
  return readdirSync(dossier('articles'))
    .sort()
    .flatMap((name) => readArticles(readFileSync(dossier(`articles/${name}`)), { name }, knowledge).articles)
    .map((article) => inspect(article, knowledge));
}

const names = (list: readonly { readonly name: string }[]) => list.map((x) => x.name).join(' + ') || '_';

function entryLine(e: Entry): string {
  const support = `${e.articles.length} articles, ${e.independent} of ${e.origins.length} origins count`;
  return `${e.time ?? '-'} ${e.type}${e.mode ? `/${e.mode}` : ''} ${e.modality} | ${names(e.actors)} > ${names(e.recipients)} | ${e.place?.name ?? '-'} | ${support}`;
}

/** A line for each thing in the record, without ids: they follow from the words. */
function digest(record: DossierRecord): string {
  const names = new Map(record.articles.map((a) => [a.id, a.name ?? a.id]));
  const entries = new Map(record.entries.map((e) => [e.id, e]));
  return [
    ...record.entries.map(entryLine),
    ...record.disputes.map(
      (d) => `DISPUTE ${d.field} of ${entryLine(entries.get(d.entry)!)}: ${d.sides.map((s) => s.value).join(' / ')}`,
    ),
    ...record.series.flatMap((s) => [
      `SERIES ${s.name}`,
      ...s.points.map((p) => `  ${p.asOf ?? '-'} ${p.figure.value ?? `${p.figure.low ?? ''}–${p.figure.high ?? ''}`}`),
    ]),
    ...record.lineage.map((l) => `COPY ${names.get(l.from)} → ${names.get(l.to)} ${l.kind}`),
    '',
  ].join('\n');
}

test('the example dossier gives the record that is committed', async () => {
  const inspections = exampleInspections();
  const record = makeRecord(inspections, knowledge);
  // As a dossier asks for it: one after another, and nothing held that is not needed.
  const inOrder = [...inspections].sort((a, b) => (a.article.id < b.article.id ? -1 : 1));
  const one = await makeRecordOf(async function* () {
    yield* inOrder;
  }, knowledge);
  expect(JSON.stringify(one)).toBe(JSON.stringify(record));
  const chronology = [...markdownFormat.write(record, { name: 'coalition-in-iraq', asOf: null })].join('');
  await expect(chronology).toMatchFileSnapshot('golden/chronology.md.snap');
  await expect(digest(record)).toMatchFileSnapshot('golden/record.txt');
});
