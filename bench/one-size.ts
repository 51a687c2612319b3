// One size of the bench: reads so many made-up articles into a dossier, makes its record, prints what it took as a line of JSON.

import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { built } from './built.js';
import { article } from './generate.js';

const { Dossier } = await built<typeof import('../src/store/dossier.js')>('store/dossier.js');
const { loadKnowledge } = await built<typeof import('../src/knowledge/load.js')>('knowledge/load.js');

const size = Number(process.argv[2]);
const dir = mkdtempSync(join(tmpdir(), 'recoupe-bench-'));
const path = join(dir, 'dossier');
const options = { create: true, loadKnowledge, madeWith: () => 'bench' };
const seconds = (since: number) => (performance.now() - since) / 1000;

function megabytes(folder: string): number {
  let sum = 0;
  for (const f of readdirSync(folder, { recursive: true, withFileTypes: true }))
    if (f.isFile()) sum += statSync(join(f.parentPath, f.name)).size;
  return sum / 1e6;
}

try {
  let dossier = await Dossier.open(path, options);
  let start = performance.now();
  for (let i = 0; i < size; i += 16) {
    const documents = Array.from({ length: Math.min(16, size - i) }, (_, j) => article(i + j));
    await dossier.read(documents, '2026-01-01T00:00:00Z');
    if (i > 0 && i % 1600 === 0) console.error(`  ${i} of ${size}: ${(i / seconds(start)).toFixed(1)} articles/s`);
  }
  const perSecond = size / seconds(start);
  start = performance.now();
  const record = await dossier.record();
  const made = seconds(start);
  const { articles, claims } = await dossier.counts();
  await dossier.close();
  start = performance.now();
  dossier = await Dossier.open(path, options);
  await dossier.record();
  const reopen = seconds(start);
  await dossier.close();
  const database = megabytes(join(path, 'database'));
  const kept = megabytes(path) - database;
  const peak = process.resourceUsage().maxRSS / 1000;
  console.log(
    JSON.stringify({
      articles,
      perSecond,
      record: made,
      reopen,
      peak,
      claims,
      entries: record.entries.length,
      kept,
      database,
    }),
  );
} finally {
  rmSync(dir, { recursive: true, force: true });
}
