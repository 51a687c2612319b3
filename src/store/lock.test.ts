// One process at a time, and no lock outlives its process.

import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { lock } from './lock.js';

let dir: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'recoupe-lock-'));
});
afterEach(() => rmSync(dir, { recursive: true }));

it('is taken once, told by pid, and free again after release', () => {
  const release = lock(dir);
  expect(() => lock(dir)).toThrow(`in use by process ${process.pid}`);
  release();
  release();
  lock(dir)();
  expect(readdirSync(dir)).toEqual([]);
});

it('is broken when its process is dead', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  await new Promise((done) => child.on('exit', done));
  writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: child.pid, host: hostname(), started: null }));
  lock(dir)();
  expect(existsSync(join(dir, 'lock'))).toBe(false);
});

it('is not broken by a later process with the same number', () => {
  writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: process.pid, host: hostname(), started: '1' }));
  // Where the system does not tell when a process started, the number alone must do.
  if (existsSync('/proc/self/stat')) lock(dir)();
  else expect(() => lock(dir)).toThrow('in use');
});

it('is broken when it is no lock', () => {
  writeFileSync(join(dir, 'lock'), '');
  lock(dir)();
});

it('of another machine is respected, with what to do', () => {
  writeFileSync(join(dir, 'lock'), JSON.stringify({ pid: 1, host: 'elsewhere', started: null }));
  expect(() => lock(dir)).toThrow(/in use by process 1 on elsewhere.*delete/);
});

it('in a folder that is gone is trouble', () => {
  expect(() => lock(join(dir, 'gone'))).toThrow(/gone/);
});
