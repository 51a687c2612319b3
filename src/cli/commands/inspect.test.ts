// `inspect`: one object a line, every field there, failures named.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../run.js';
import { recordedTerminal } from '../testing.js';

const dir = mkdtempSync(join(tmpdir(), 'recoupe-inspect-'));
afterAll(() => rmSync(dir, { recursive: true }));

it('names a missing file, and the exit code says that an input failed', async () => {
  const terminal = recordedTerminal();
  expect(await run(['inspect', '--json', join(dir, 'absent.txt')], terminal)).toBe(1);
  expect(terminal.printed).toEqual({
    out: '',
    err: expect.stringMatching(/^failed {3}.*absent\.txt: There is no such file/),
  });
});

it('an empty file is an issue, not a crash', async () => {
  writeFileSync(join(dir, 'empty.txt'), '');
  const terminal = recordedTerminal();
  expect(await run(['inspect', '--json', join(dir, 'empty.txt')], terminal)).toBe(1);
  expect(terminal.printed.err).toMatch(/empty\.txt/);
});
