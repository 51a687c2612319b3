// `npm run bench [-- SIZES…]`: articles a second and peak memory of the whole flow, bytes to record, on made-up dossiers.
// Each size runs in a process of its own, on the built package, so that its peak is its own. Sizes: 100 1000 10000 unless given.

import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const given = process.argv
  .slice(2)
  .map(Number)
  .filter((n) => n > 0);
const sizes = given.length > 0 ? given : [100, 1000, 10_000];
console.log('articles   read/s  record s  reopen s   peak MB    claims   entries  journal+originals MB  database MB');
for (const size of sizes) {
  const run = spawnSync(
    process.execPath,
    ['--import', 'tsx', fileURLToPath(new URL('./one-size.ts', import.meta.url)), String(size)],
    {
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  if (run.status !== 0) {
    console.error(`${size}: ended with ${run.status ?? run.signal}`);
    process.exitCode = 1;
    continue;
  }
  const m: Record<string, number> = JSON.parse(run.stdout.trim().split('\n').at(-1)!);
  const cell = (name: string, width: number, digits = 0) => m[name]!.toFixed(digits).padStart(width);
  console.log(
    `${cell('articles', 8)} ${cell('perSecond', 8, 1)} ${cell('record', 9, 1)} ${cell('reopen', 9, 1)} ${cell('peak', 9)} ${cell('claims', 9)} ${cell('entries', 9)} ${cell('kept', 21, 1)} ${cell('database', 12, 1)}`,
  );
}
