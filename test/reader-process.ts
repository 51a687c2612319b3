// A process that reads files into a dossier and says which were acknowledged, to be killed by a test.
// Arguments: dossier, folder of files, `rebuild`, `read`, or `hold` to keep it open.

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Dossier } from '../src/store/dossier.js';
import { testOptions } from '../src/store/testing.js';

const [dir, folder, mode] = process.argv.slice(2) as [string, string, string];
const say = (line: string) => process.stdout.write(`${line}\n`);
try {
  say('opening');
  const dossier = await Dossier.open(dir, { ...testOptions, rebuild: mode === 'rebuild' });
  say('open');
  if (mode === 'hold') await new Promise((done) => setTimeout(done, 600_000));
  const names = readdirSync(folder).sort();
  for (let i = 0; i < names.length; i += 8) {
    const batch = names.slice(i, i + 8).map((name) => ({ name, bytes: readFileSync(join(folder, name)) }));
    await dossier.read(batch, '2026-01-01T00:00:00Z', () => {
      for (const { name } of batch) say(`kept ${name}`);
    });
  }
  say('all');
  await dossier.close();
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : error}\n`);
  process.exitCode = 1;
}
