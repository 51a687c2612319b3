// Time to add one article to a dossier of 1,000, 10,000 and 100,000, and the memory it takes: `npm run bench:growth [-- MOST]`.
// Times are of the processor, of the adding alone. Each large dossier is measured by turns with one of the first size, made anew
// in a warm process of its own: what else the machine does, and what the compiler has done, then falls on both alike.

import { fork } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import type { Inspection } from '../src/domain/index.js';
import { built } from './built.js';
import { articleOf, benchKnowledge } from './dossier.js';

const { Reconciler } = await built<typeof import('../src/reconcile/reconciler.js')>('reconcile/reconciler.js');

const FIRST = 1_000;
/** Most that adding one may cost at a size, as a multiple of what it costs at the first; and the memory of the whole process, in MB. */
const asked: Readonly<Record<number, { readonly must: number; readonly aim: number }>> = {
  10000: { must: 1.5, aim: 1.2 },
  100000: { must: 2.5, aim: 1.5 },
};
const askedMemory = { must: 1500, aim: 600 };
/** Turns at each size, articles added in each, and of them those whose entries are put together anew. */
const ROUNDS = 5;
const SAMPLE = 100;
const SHOWN = 4;

interface Measured {
  /** Milliseconds of processor time an article, to add it and to put its entries together. */
  readonly add: number;
  readonly show: number;
  readonly kin: number;
  readonly neighbours: number;
  /** Claims of the entries put together. */
  readonly shown: number;
}

const median = (values: readonly number[]): number => [...values].sort((a, b) => a - b)[values.length >> 1]!;
const medianOf = (rounds: readonly Measured[], name: keyof Measured): number => median(rounds.map((r) => r[name]));

/** Milliseconds of processor time. */
function cpu(): number {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
}

class Growing {
  private readonly numberOf = new Map<string, number>();
  private readonly reconciler = new Reconciler(benchKnowledge, [], (id) => articleOf(this.numberOf.get(id)!));

  grow(to: number): void {
    while (this.reconciler.size < to) this.add(articleOf(this.reconciler.size));
  }

  private add(inspection: Inspection) {
    this.numberOf.set(inspection.article.id, this.reconciler.size);
    return this.reconciler.add(inspection);
  }

  /** The next articles are added; the entries of some of them are put together afterwards. */
  measure(): Measured {
    const next = Array.from({ length: SAMPLE }, (_, i) => articleOf(this.reconciler.size + i));
    let [kin, neighbours, shown] = [0, 0, 0];
    const start = cpu();
    for (const inspection of next) {
      const touched = this.add(inspection);
      kin += touched.kin.length;
      neighbours += touched.neighbours.length;
    }
    const middle = cpu();
    for (let i = 0; i < SAMPLE; i += SAMPLE / SHOWN)
      for (const entry of this.reconciler.neighbourhood(next[i]!.article.id)) shown += entry.claims.length;
    const end = cpu();
    return {
      add: (middle - start) / SAMPLE,
      show: (end - middle) / SHOWN,
      kin: kin / SAMPLE,
      neighbours: neighbours / SAMPLE,
      shown: shown / SHOWN,
    };
  }
}

function line(size: number, rounds: readonly Measured[], ratio: number | null): string {
  const limit = asked[size];
  return [
    String(size).padStart(8),
    medianOf(rounds, 'add').toFixed(2).padStart(8),
    (ratio?.toFixed(2) ?? '').padStart(14),
    medianOf(rounds, 'show').toFixed(1).padStart(12),
    medianOf(rounds, 'shown').toFixed(0).padStart(13),
    medianOf(rounds, 'kin').toFixed(1).padStart(5),
    medianOf(rounds, 'neighbours').toFixed(1).padStart(12),
    (process.memoryUsage().rss / 1e6).toFixed(0).padStart(13),
    limit && ratio !== null ? `   ratio ${verdict(ratio, limit)}` : '',
  ].join(' ');
}

const verdict = (value: number, { must, aim }: { must: number; aim: number }): string =>
  `${value <= aim ? 'reaches the aim' : value <= must ? 'reaches the must' : 'SHORT'} (must ${must}, aim ${aim})`;

/** Answers every message with what a dossier of the first size takes. */
function besideOthers(): void {
  const measureFirst = (): Measured => {
    const small = new Growing();
    small.grow(FIRST - SAMPLE / 2);
    return small.measure();
  };
  measureFirst();
  process.on('message', () => process.send!(measureFirst()));
}

async function main(most: number): Promise<void> {
  const beside = fork(fileURLToPath(import.meta.url), ['beside'], { execArgv: process.execArgv });
  const first = async (): Promise<Measured> => {
    beside.send('measure');
    return (await once(beside, 'message'))[0];
  };
  console.log('articles   add ms   ratio of add   entries ms   their claims   kin   neighbours   resident MB');
  const large = new Growing();
  for (const size of [10_000, 100_000].filter((n) => n < most).concat(most)) {
    large.grow(size - (ROUNDS * SAMPLE) / 2);
    const rounds: Measured[] = [];
    const others: Measured[] = [];
    for (let i = 0; i < ROUNDS; i++) {
      others.push(await first());
      rounds.push(large.measure());
    }
    const ratio = median(rounds.map((r, i) => r.add / others[i]!.add));
    console.log(line(FIRST, others, null));
    console.log(line(size, rounds, ratio));
    const limit = asked[size];
    if (limit && ratio > limit.must) process.exitCode = 1;
  }
  beside.kill();
  const memory = process.resourceUsage().maxRSS / 1000;
  console.log(
    `peak memory of the process ${memory.toFixed(0)} MB: ${verdict(memory, askedMemory)} at 100,000 articles`,
  );
  if (memory > askedMemory.must) process.exitCode = 1;
}

if (process.argv[2] === 'beside') besideOthers();
else await main(Number(process.argv[2] ?? 100_000));
