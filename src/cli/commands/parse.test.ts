// `parse`: CoNLL-U out, and a plain word where there is no model.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { run } from '../run.js';
import { recordedTerminal } from '../testing.js';

const dir = mkdtempSync(join(tmpdir(), 'recoupe-parse-'));
afterAll(() => rmSync(dir, { recursive: true }));
const file = (name: string, text: string): string => {
  writeFileSync(join(dir, name), text);
  return join(dir, name);
};

it('prints words with offsets, contractions as ranges', async () => {
  const terminal = recordedTerminal();
  expect(await run(['parse', file('fr.txt', 'Le chef du parti est parti.\n')], terminal)).toBe(0);
  const lines = terminal.printed.out.split('\n');
  expect(lines[1]).toBe('# text = Le chef du parti est parti.');
  expect(lines[4]).toMatch(/^3-4\tdu\t_\t.*start_char=8\|end_char=10$/);
  expect(lines.filter((l) => l.split('\t')[7] === 'root')).toHaveLength(1);
});

it('tells English from French by its words', async () => {
  const terminal = recordedTerminal();
  expect(await run(['parse', file('en.txt', "The army didn't leave the city.\n")], terminal)).toBe(0);
  expect(terminal.printed.out).toMatch(/\tn't\tnot\tPART\t/);
});

it('says that there is no model, and splits all the same', async () => {
  const terminal = recordedTerminal();
  expect(await run(['parse', '--language', 'fi', file('fi.txt', 'Hyvää päivää. Mitä kuuluu?')], terminal)).toBe(0);
  expect(terminal.printed.out.match(/^# text/gm)).toHaveLength(2);
  expect(terminal.printed.err).toMatch(/no model for "fi"/);
});

it('names a missing file', async () => {
  const terminal = recordedTerminal();
  expect(await run(['parse', join(dir, 'absent.txt')], terminal)).toBe(1);
  expect(terminal.printed.err).toMatch(/absent\.txt/);
});
