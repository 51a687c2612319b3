// `npm run eval [-- NAME…] [-- --all]`: runs the evaluations in this folder and holds their figures against floors.json.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { type Evaluation, type Floors, judge, table } from './evaluation.js';

const args = process.argv.slice(2);
const names = args.filter((a) => !a.startsWith('-'));
const all = args.includes('--all');
const shared = new URL('../../shared/', import.meta.url);
const floors: Floors = JSON.parse(readFileSync(new URL('./floors.json', import.meta.url), 'utf8'));

const files = readdirSync(new URL('.', import.meta.url))
  .filter((f) => f.endsWith('.eval.ts'))
  .sort();
const known = new Set<string>();
let below = 0;
for (const file of files) {
  const { evaluation } = (await import(new URL(file, import.meta.url).href)) as { evaluation: Evaluation };
  known.add(evaluation.name);
  if (names.length > 0 ? !names.includes(evaluation.name) : evaluation.slow && !all) {
    if (names.length === 0)
      console.log(`${evaluation.name}\n  not run: slow (npm run eval -- ${evaluation.name}, or --all)\n`);
    continue;
  }
  const absent = evaluation.data.filter((path) => !existsSync(new URL(path, shared)));
  if (absent.length > 0) {
    console.log(
      `${evaluation.name}\n  skipped: needs ${absent.map((p) => `../shared/${p}`).join(', ')}, which is absent\n`,
    );
    continue;
  }
  const start = performance.now();
  const rows = judge(evaluation.name, await evaluation.run(), floors);
  below += rows.filter((r) => !r.passed).length;
  console.log(`${table(evaluation.name, rows)}\n  ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
}

const strangers = names.filter((n) => !known.has(n));
const orphans = Object.keys(floors).filter((key) => ![...known].some((name) => key.startsWith(`${name}.`)));
for (const n of strangers) console.error(`no evaluation is called ${n}; there are: ${[...known].join(', ')}`);
for (const key of orphans) console.error(`floors.json: no evaluation gives ${key}`);
if (below > 0) console.error(`${below} figure${below === 1 ? '' : 's'} below the floor`);
process.exitCode = below + strangers.length + orphans.length > 0 ? 1 : 0;
