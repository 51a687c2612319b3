// `kill -9` while a dossier is read or rebuilt, for real: what was acknowledged stays, and the record ends up the same.
// RECOUPE_KILLS sets how often (the full measure is 20).

import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { Dossier } from '../src/store/dossier.js';
import { memoryKeeping, testOptions } from '../src/store/testing.js';

const root = mkdtempSync(join(tmpdir(), 'recoupe-kill-'));
const folder = join(root, 'files');
const kills = Number(process.env.RECOUPE_KILLS ?? 2);
const files = kills * 40;
const reader = ['--import', 'tsx', fileURLToPath(new URL('./reader-process.ts', import.meta.url))];
afterAll(() => rmSync(root, { recursive: true, force: true }));

let whole: string;
beforeAll(async () => {
  mkdirSync(folder);
  for (let i = 0; i < files; i += 1)
    writeFileSync(join(folder, `${String(i).padStart(4, '0')}.txt`), `Article ${i}\n\n${'It happened. '.repeat(20)}`);
  whole = await recordOf(join(root, 'whole'), true);
});

/** The record of a dossier, with its database in memory: what the journal and the originals alone come to. */
async function recordOf(dir: string, fill = false): Promise<string> {
  const dossier = await Dossier.open(dir, { ...testOptions, keeping: memoryKeeping() });
  if (fill) {
    for (const name of readdirSync(folder).sort())
      await dossier.read([{ name, bytes: readFileSync(join(folder, name)) }], '2026-01-01T00:00:00Z');
  }
  const record = JSON.stringify(await dossier.record());
  await dossier.close();
  return record;
}

interface Run {
  readonly said: string[];
  readonly child: ChildProcess;
  /** Signal or exit code. */
  readonly ended: Promise<string>;
  until(line: string | RegExp): Promise<void>;
}

function start(dir: string, mode: 'read' | 'rebuild' | 'hold'): Run {
  const child = spawn(process.execPath, [...reader, dir, folder, mode], { stdio: ['ignore', 'pipe', 'pipe'] });
  const said: string[] = [];
  const waiting: { test: (line: string) => boolean; done: () => void }[] = [];
  let rest = '';
  child.stdout!.on('data', (bytes) => {
    const lines = (rest + bytes).split('\n');
    rest = lines.pop()!;
    for (const line of lines) {
      said.push(line);
      for (const w of waiting) if (w.test(line)) w.done();
    }
  });
  let err = '';
  child.stderr!.on('data', (bytes) => {
    err += bytes;
  });
  const ended = new Promise<string>((done) =>
    child.on('close', (code, signal) => done(signal ?? `${code} ${err}`.trim())),
  );
  return {
    said,
    child,
    ended,
    until: (line) => {
      const test = (l: string) => (typeof line === 'string' ? l === line : line.test(l));
      return Promise.race([new Promise<void>((done) => waiting.push({ test, done })), ended.then(() => {})]);
    },
  };
}

it(
  `keeps what was acknowledged over ${kills} kills while reading and one while rebuilding`,
  async () => {
    const dir = join(root, 'killed');
    const acknowledged = new Set<string>();
    for (let i = 0; i < kills; i += 1) {
      const run = start(dir, 'read');
      // Somewhere between the start of the opening and the end of the reading.
      await run.until(i % 3 === 0 ? /^kept/ : i % 3 === 1 ? 'open' : 'opening');
      await new Promise((done) => setTimeout(done, Math.random() * (i % 3 === 2 ? 2000 : 300)));
      run.child.kill('SIGKILL');
      await run.ended;
      for (const line of run.said) if (line.startsWith('kept ')) acknowledged.add(line.slice(5));
      const record = await recordOf(dir);
      for (const name of acknowledged) expect(record).toContain(`"name":"${name}"`);
    }
    expect(acknowledged.size).toBeGreaterThan(0);

    const finished = start(dir, 'read');
    expect(await finished.ended).toBe('0');
    const rebuilding = start(dir, 'rebuild');
    await rebuilding.until('opening');
    await new Promise((done) => setTimeout(done, 300 + Math.random() * 1500));
    rebuilding.child.kill('SIGKILL');
    await rebuilding.ended;
    // With the database as the kill left it, and from the journal alone.
    const dossier = await Dossier.open(dir, testOptions);
    expect(JSON.stringify(await dossier.record())).toBe(whole);
    await dossier.close();
    expect(await recordOf(dir)).toBe(whole);
    // Each kill opens the dossier twice; a busy machine takes its time for that.
  },
  120_000 + kills * 60_000,
);

it('refuses a second process, with the number of the first', async () => {
  const dir = join(root, 'shared');
  const first = start(dir, 'hold');
  await first.until('open');
  const second = start(dir, 'read');
  expect(await second.ended).toContain(`1 `);
  expect(await second.ended).toContain(`is in use by process ${first.child.pid}`);
  first.child.kill('SIGKILL');
  await first.ended;
});

const tmpfs = ['unshare', '-rm', 'sh', '-c'];
const canMount = spawnSync(tmpfs[0]!, [...tmpfs.slice(1), `mount -t tmpfs -o size=1m none ${root}`]).status === 0;
if (!canMount) console.log('SKIPPED: the full disk, because no file system can be mounted here (unshare -rm)');

it.runIf(canMount)(
  'says that the disk is full, and has what was acknowledged before',
  async () => {
    const disk = join(root, 'disk');
    mkdirSync(disk);
    // An empty database takes 40 of the 48 MB. When the reader has ended, what is left is copied out of its private mount.
    const big = join(root, 'big');
    mkdirSync(big);
    for (let i = 0; i < 64; i += 1)
      writeFileSync(
        join(big, `${String(i).padStart(4, '0')}.txt`),
        `Article ${i}\n\n${`It happened ${i}. `.repeat(9_000)}`,
      );
    const script = `mount -t tmpfs -o size=48m none ${disk} && "$0" ${reader.join(' ')} ${disk}/dossier ${big} read; code=$?; mkdir ${root}/left && cp -r ${disk}/dossier/journal.jsonl ${disk}/dossier/originals ${disk}/dossier/dossier.json ${root}/left/; exit $code`;
    const run = spawnSync(tmpfs[0]!, [...tmpfs.slice(1), script, process.execPath], { encoding: 'utf8' });
    expect(run.stderr).toMatch(/disk is full|make sure that there is room/);
    expect(run.status).toBe(1);
    const kept = [...run.stdout.matchAll(/^kept (.*)$/gm)].map((m) => m[1]);
    expect(kept.length).toBeGreaterThan(0);
    const record = await recordOf(join(root, 'left'));
    for (const name of kept) expect(record).toContain(`"name":"${name}"`);
  },
  120_000,
);
