// Files, folders and what can go wrong with them.

import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { isIssue, listInputs, readInput } from './inputs.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'recoupe-inputs-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

async function* nothing() {}

it('walks folders in order of name, passes over hidden names, and lists a file once', async () => {
  mkdirSync(join(dir, 'b'));
  for (const f of ['c.txt', 'a.txt', 'b/é.txt', '.hidden']) writeFileSync(join(dir, f), f);
  const { files, issues } = await listInputs([dir, join(dir, 'a.txt'), '-']);
  expect(files).toEqual([
    ...['a.txt', 'b/é.txt', 'c.txt'].map((f) => ({ path: join(dir, f), name: `${basename(dir)}/${f}` })),
    { path: '-', name: '-' },
  ]);
  expect((await listInputs([join(dir, 'b/é.txt')])).files).toEqual([{ path: join(dir, 'b/é.txt'), name: 'é.txt' }]);
  expect(issues).toEqual([]);
});

it('does not follow a folder into itself', async () => {
  writeFileSync(join(dir, 'a.txt'), 'a');
  symlinkSync(dir, join(dir, 'again'));
  expect((await listInputs([dir])).files.map((f) => f.path)).toEqual([join(dir, 'a.txt')]);
});

it('names what is not there, what is no file, and a broken link', async () => {
  symlinkSync(join(dir, 'nowhere'), join(dir, 'link'));
  execFileSync('mkfifo', [join(dir, 'pipe')]);
  const { files, issues } = await listInputs([join(dir, 'absent'), dir, '/dev/zero']);
  expect(files).toEqual([]);
  expect(issues.map((i) => [i.code, i.where])).toEqual([
    ['unreadable', join(dir, 'absent')],
    ['unreadable', join(dir, 'link')],
    ['not-a-file', join(dir, 'pipe')],
    ['not-a-file', '/dev/zero'],
  ]);
});

it('says when a file vanished after it was listed, and refuses what does not fit in memory', async () => {
  const gone = await readInput({ path: join(dir, 'gone.txt'), name: 'gone.txt' }, nothing);
  expect(isIssue(gone) && gone.message).toMatch(/no such file/);
  writeFileSync(join(dir, 'huge'), '');
  truncateSync(join(dir, 'huge'), 600 * 2 ** 20);
  expect(await readInput({ path: join(dir, 'huge'), name: 'huge' }, nothing)).toMatchObject({
    code: 'too-large',
    where: join(dir, 'huge'),
  });
});
