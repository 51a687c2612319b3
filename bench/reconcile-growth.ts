// Time to add one article to a dossier of 1,000, 10,000 and 100,000, and the memory it takes: `npm run bench:growth [-- 10000]`.

import { Reconciler } from '../src/reconcile/reconciler.js';
import { articleOf, benchKnowledge } from './dossier.js';

const most = Number(process.argv[2] ?? 100_000);
const sizes = [1_000, 10_000, 100_000].filter((n) => n <= most);
/** Articles timed at each size, and of them those whose entries are put together anew. */
const SAMPLE = 500;
const SHOWN = 20;

const numberOf = new Map<string, number>();
const reconciler = new Reconciler(benchKnowledge, [], (id) => articleOf(numberOf.get(id)!));
let added = 0;

function addTo(size: number, timed: boolean): { add: number; show: number; kin: number; neighbours: number } {
  let [add, show, kin, neighbours] = [0, 0, 0, 0];
  for (; added < size; added++) {
    const inspection = articleOf(added);
    numberOf.set(inspection.article.id, added);
    const start = performance.now();
    const touched = reconciler.add(inspection);
    const middle = performance.now();
    if (timed && added % (SAMPLE / SHOWN) === 0) reconciler.neighbourhood(inspection.article.id);
    const end = performance.now();
    add += middle - start;
    show += end - middle;
    kin += touched.kin.length;
    neighbours += touched.neighbours.length;
  }
  return { add, show, kin, neighbours };
}

console.log('articles   add ms   entries ms   ratio of add   kin   neighbours   resident MB');
let first = 0;
for (const size of sizes) {
  addTo(size - SAMPLE / 2, false);
  const t = addTo(size + SAMPLE / 2, true);
  const each = t.add / SAMPLE;
  first ||= each;
  console.log(
    [
      String(size).padStart(8),
      (t.add / SAMPLE).toFixed(2).padStart(8),
      (t.show / SHOWN).toFixed(2).padStart(12),
      (each / first).toFixed(2).padStart(14),
      (t.kin / SAMPLE).toFixed(1).padStart(5),
      (t.neighbours / SAMPLE).toFixed(1).padStart(12),
      (process.memoryUsage().rss / 1e6).toFixed(0).padStart(13),
    ].join(' '),
  );
}
