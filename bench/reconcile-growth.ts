// Time to add one article to a dossier of 1,000, 10,000 and 100,000, and the memory it takes: `npm run bench:growth [-- MOST]`.
// Times are of the processor, of the adding alone, so that what else the machine does disturbs them little.

import type { Inspection } from '../src/domain/index.js';
import { articleOf, benchKnowledge } from './dossier.js';

// The built package, as it is installed: tsx would be measured with the source.
const built = new URL('../dist/', import.meta.url).href;
const { Reconciler } = (await import(
  `${built}reconcile/reconciler.js`
)) as typeof import('../src/reconcile/reconciler.js');

const most = Number(process.argv[2] ?? 100_000);
const sizes = [1_000, 10_000, 100_000].filter((n) => n < most).concat(most);
/** Most that adding one may cost at a size, as a multiple of what it costs at the first; and the memory of the whole process, in MB. */
const asked: Readonly<Record<number, { readonly must: number; readonly aim: number }>> = {
  10000: { must: 1.5, aim: 1.2 },
  100000: { must: 2.5, aim: 1.5 },
};
const askedMemory = { must: 1500, aim: 600 };
/** Articles timed at each size, and of them those whose entries are put together anew. */
const SAMPLE = 500;
const SHOWN = 20;

const numberOf = new Map<string, number>();
const reconciler = new Reconciler(benchKnowledge, [], (id) => articleOf(numberOf.get(id)!));
let added = 0;

/** Milliseconds of processor time. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

function addOne(inspection: Inspection) {
  numberOf.set(inspection.article.id, added++);
  return reconciler.add(inspection);
}

/** Processor time to add each of the next `SAMPLE` articles; the entries of some of them are put together afterwards. */
function measured(): { add: number; show: number; kin: number; neighbours: number } {
  const next = Array.from({ length: SAMPLE }, (_, i) => articleOf(added + i));
  let [kin, neighbours] = [0, 0];
  const start = cpu();
  for (const inspection of next) {
    const touched = addOne(inspection);
    kin += touched.kin.length;
    neighbours += touched.neighbours.length;
  }
  const middle = cpu();
  for (let i = 0; i < SAMPLE; i += SAMPLE / SHOWN) reconciler.neighbourhood(next[i]!.article.id);
  const end = cpu();
  return {
    add: (middle - start) / SAMPLE,
    show: (end - middle) / SHOWN,
    kin: kin / SAMPLE,
    neighbours: neighbours / SAMPLE,
  };
}

const megabytes = () => process.memoryUsage().rss / 1e6;
const verdict = (value: number, { must, aim }: { must: number; aim: number }): string =>
  `${value <= aim ? 'reaches the aim' : value <= must ? 'reaches the must' : 'SHORT'} (must ${must}, aim ${aim})`;

// The compiler warms up before the first size is measured.
while (added < Math.min(1_000, most) - SAMPLE / 2) addOne(articleOf(added));
console.log('articles   add ms   entries ms   ratio of add   kin   neighbours   resident MB');
let first = 0;
for (const size of sizes) {
  while (added < size - SAMPLE / 2) addOne(articleOf(added));
  const each = measured();
  first ||= each.add;
  const ratio = each.add / first;
  const limit = asked[size];
  console.log(
    [
      String(size).padStart(8),
      each.add.toFixed(2).padStart(8),
      each.show.toFixed(2).padStart(12),
      ratio.toFixed(2).padStart(14),
      each.kin.toFixed(1).padStart(5),
      each.neighbours.toFixed(1).padStart(12),
      megabytes().toFixed(0).padStart(13),
      limit ? `   ratio ${verdict(ratio, limit)}` : '',
    ].join(' '),
  );
  if (limit && ratio > limit.must) process.exitCode = 1;
}
const memory = process.resourceUsage().maxRSS / 1000;
console.log(`peak memory of the process ${memory.toFixed(0)} MB: ${verdict(memory, askedMemory)} at 100,000 articles`);
if (memory > askedMemory.must) process.exitCode = 1;
