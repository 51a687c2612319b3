// The journal keeps every whole line, whatever happened to the others.

import { appendFileSync, mkdtempSync, readFileSync, renameSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { type DocumentEntry, Journal, journalLine, type Numbered, parseLine, readJournal } from './journal.js';

let dir: string;
let path: string;
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'recoupe-journal-'));
  path = join(dir, 'journal.jsonl');
});
afterEach(() => rmSync(dir, { recursive: true }));

const entry = (name: string): DocumentEntry => ({
  kind: 'document',
  sha256: 'ab'.repeat(32),
  bytes: 3,
  name,
  url: null,
  contentType: null,
  at: '2026-01-01T00:00:00Z',
});

async function all() {
  const lines = readJournal(path);
  const found: Numbered[] = [];
  for (;;) {
    const { done, value } = await lines.next();
    if (done) return { found, ...value };
    found.push(value);
  }
}

async function write(...names: string[]) {
  const journal = await Journal.open(path, await all());
  await journal.append(names.map(entry));
  await journal.close();
}

it('is empty where there is no file', async () => {
  expect(await all()).toEqual({ found: [], last: 0, end: 0, issues: [] });
});

it('gives back what was appended, numbered from 1, over several openings', async () => {
  await write('a', 'b\n"é\u2028');
  await write('c');
  const { found, last, end, issues } = await all();
  expect(found.map((f) => [f.number, (f.entry as DocumentEntry).name])).toEqual([
    [1, 'a'],
    [2, 'b\n"é\u2028'],
    [3, 'c'],
  ]);
  expect({ last, end, issues }).toEqual({ last: 3, end: readFileSync(path).length, issues: [] });
  for (const line of readFileSync(path, 'utf8').trimEnd().split('\n')) expect(JSON.parse(line)).toHaveProperty('sum');
});

it('refuses a line in which one character was changed', () => {
  const line = journalLine(7, entry('a')).trimEnd();
  expect(parseLine(line)).toEqual({ number: 7, entry: entry('a') });
  for (const at of [5, 12, 40, 60, line.length - 2]) {
    expect(parseLine(`${line.slice(0, at)}${line[at] === '1' ? '2' : '1'}${line.slice(at + 1)}`)).toBeNull();
  }
});

it('cuts wherever it is cut: the whole lines stay, the loss is told, and the next line stands on its own', async () => {
  await write('a', 'b', 'c');
  const whole = readFileSync(path);
  const lastStart = whole.lastIndexOf(10, whole.length - 2) + 1;
  for (const cut of [lastStart + 1, lastStart + 20, whole.length - 1]) {
    writeFileSync(path, whole);
    truncateSync(path, cut);
    const before = await all();
    expect(before.found.length).toBe(2);
    expect(before.issues).toMatchObject([
      { code: 'journal-damaged', where: `${path}:3`, message: expect.stringContaining('cut') },
    ]);
    await write('d');
    const after = await all();
    expect(after.found.map((f) => [f.number, (f.entry as DocumentEntry).name])).toEqual([
      [1, 'a'],
      [2, 'b'],
      [3, 'd'],
    ]);
    expect(after.issues).toEqual([]);
  }
});

it('passes over damaged lines in between and says which entries are missing', async () => {
  await write('a', 'b', 'c', 'd');
  const lines = readFileSync(path, 'utf8').split('\n');
  lines[1] = lines[1]!.replace('"b"', '"B"');
  lines.splice(2, 1);
  writeFileSync(path, lines.join('\n'));
  const { found, last, issues } = await all();
  expect(found.map((f) => f.number)).toEqual([1, 4]);
  expect(last).toBe(4);
  expect(issues.map((i) => i.where)).toEqual([`${path}:2`, `${path}:3`]);
  expect(issues[1]!.message).toContain('entries 2 to 3 are lost');
});

it('reads lines longer than a chunk of the stream', async () => {
  const long = 'x'.repeat(3_000_000);
  await write(long, 'after');
  expect((await all()).found.map((f) => (f.entry as DocumentEntry).name?.length)).toEqual([3_000_000, 5]);
});

it('does not acknowledge into a file that was taken away', async () => {
  await write('a');
  const journal = await Journal.open(path, await all());
  rmSync(path);
  await expect(journal.append([entry('b')])).rejects.toMatchObject({ code: 'vanished' });
  writeFileSync(`${path}.new`, 'something else\n');
  renameSync(`${path}.new`, path);
  await expect(journal.append([entry('b')])).rejects.toMatchObject({ code: 'vanished' });
  expect(readFileSync(path, 'utf8')).toBe('something else\n');
  await journal.close();
});

it('takes garbage for what it is', async () => {
  appendFileSync(path, Buffer.from([0, 10, 255, 254, 10, 10]));
  const { found, issues } = await all();
  expect([found.length, issues.length]).toEqual([0, 3]);
});
