// A dossier keeps what it was given, once, and can be made again from its journal.

import {
  appendFileSync,
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Claim, Correction } from '../domain/index.js';
import { makeRecordOf } from '../recoupe.js';
import { keeping } from './derived.js';
import { type Document, Dossier, type OpenOptions } from './dossier.js';
import { memoryKeeping, testFlow, testOptions } from './testing.js';

const root = mkdtempSync(join(tmpdir(), 'recoupe-dossier-'));
afterAll(() => rmSync(root, { recursive: true }));

const at = '2026-01-01T00:00:00Z';
const doc = (name: string, text = `Title of ${name}\n\nOne thing. Another thing.`): Document => ({
  name,
  bytes: Buffer.from(text),
});
const correction = (id: string): Correction => ({
  id,
  decision: { kind: 'accept', entry: 'e-1' },
  who: 'Ana',
  at,
  why: '',
});
const memory = memoryKeeping();
const inMemory: Partial<OpenOptions> = { keeping: memory };
const embedded: Partial<OpenOptions> = { keeping: keeping(undefined) };
const open = (dir: string, options: Partial<OpenOptions> = {}) =>
  Dossier.open(dir, { ...testOptions, ...inMemory, ...options });

async function within<T>(
  dir: string,
  work: (dossier: Dossier) => Promise<T>,
  options: Partial<OpenOptions> = {},
): Promise<T> {
  const dossier = await open(dir, options);
  try {
    return await work(dossier);
  } finally {
    await dossier.close();
  }
}

const recordOf = (dir: string, options: Partial<OpenOptions> = {}) =>
  within(dir, async (d) => JSON.stringify(await d.record()), options);

// Most of it is tried with a store in memory; what the embedded database adds, on a copy of one that is made once.
const seed = join(root, 'seed');
let expected: string;
beforeAll(async () => {
  await within(seed, async (d) => {
    await d.read([doc('a.txt'), doc('b.txt')], at);
    await d.correct(correction('d-1'));
    await d.read([doc('c.txt')], at);
    await d.judge({ claim: 'c-1', right: true, why: '', who: 'Ana', at });
  });
  expected = await recordOf(seed);
  await recordOf(seed, embedded);
});
let copies = 0;
function copy({ database = false } = {}): string {
  copies += 1;
  const dir = join(root, `copy-${copies}`);
  cpSync(seed, dir, { recursive: true, filter: (path) => database || !path.endsWith('/database') });
  return dir;
}

describe('reading', () => {
  it('keeps bytes and articles, and says what failed', async () => {
    const dir = copy();
    await within(dir, async (d) => {
      let kept = false;
      const outcomes = await d.read([doc('d.txt'), { name: 'x.bin', bytes: Buffer.from([0]) }], at, () => {
        kept = true;
      });
      expect(kept).toBe(true);
      expect(outcomes.map((o) => [o.known, o.articles.length, o.issues.map((i) => i.code)])).toEqual([
        [false, 1, []],
        [false, 0, ['binary']],
      ]);
      const [article] = outcomes[0]!.articles;
      const original = await d.original(article!.id);
      expect(Buffer.from(original!.bytes)).toEqual(doc('d.txt').bytes);
      expect((await d.inspection(article!.id))!.article.name).toBe('d.txt');
      expect(await d.counts()).toEqual({ documents: 4, articles: 4, claims: 8 });
    });
  });

  it('the same bytes again, also under another name and twice in one batch, changes nothing', async () => {
    const dir = copy();
    const before = readFileSync(join(dir, 'journal.jsonl'));
    await within(dir, async (d) => {
      const again = { ...doc('a.txt'), name: 'renamed.txt' };
      expect((await d.read([doc('a.txt'), again], at)).map((o) => o.known)).toEqual([true, true]);
      const twice = await d.read([doc('new.txt'), doc('new.txt')], at);
      expect(twice.map((o) => o.known)).toEqual([false, true]);
    });
    expect(readFileSync(join(dir, 'journal.jsonl')).subarray(0, before.length)).toEqual(before);
    expect(readFileSync(join(dir, 'journal.jsonl'), 'utf8').split('\n').length).toBe(
      before.toString().split('\n').length + 1,
    );
  });

  it('a record is kept until something changes', async () => {
    const dir = copy();
    await within(dir, async (d) => {
      expect(JSON.stringify(await d.record())).toBe(expected);
      const { revision } = d;
      await d.correct(correction('d-2'));
      expect(d.revision).toBeGreaterThan(revision);
      expect((await d.record()).articles[0]!.agencies).toEqual(['d-1', 'd-2']);
    });
  });

  it('one by one, in any order, with a look at the record between, gives the record of all at once', async () => {
    const real = { flow: { ...testFlow, makeRecord: makeRecordOf } };
    const all = ['u', 'v', 'w', 'x', 'y'].map((name, i) => doc(name, `${name}\n\nOne thing ${i % 2}. Thing ${name}.`));
    const [once, piecemeal] = [join(root, 'once'), join(root, 'piecemeal')];
    await within(once, (d) => d.read(all, at), real);
    await within(
      piecemeal,
      async (d) => {
        for (const one of [...all].reverse()) {
          await d.read([one], at);
          await d.record();
        }
      },
      real,
    );
    const record = await recordOf(once, real);
    expect(JSON.parse(record).claims).toHaveLength(10);
    expect(await recordOf(piecemeal, real)).toBe(record);
  });

  it('as of a day leaves out what was published later', async () => {
    await within(seed, async (d) => {
      expect(await d.recordAsOf('2020-03-11')).toMatchObject({ record: { articles: [] }, later: 3, unsure: 0 });
      expect((await d.recordAsOf('2020-03-12')).record.articles.length).toBe(3);
      await expect(d.recordAsOf('yesterday')).rejects.toThrow(RangeError);
    });
  });
});

describe('a record is kept', () => {
  const claimsOf = (mend: (claims: readonly Claim[]) => readonly Claim[]): Partial<OpenOptions> => ({
    flow: {
      ...testFlow,
      makeRecord: async (...given) => {
        const record = await testFlow.makeRecord(...given);
        return { ...record, claims: mend(record.claims) };
      },
    },
  });
  it.each([
    [
      'with a claim changed by a correction',
      (claims) => claims.map((c, i) => (i === 1 ? { ...c, mode: 'changed' } : c)),
    ],
    ['with its claims in another order', (claims) => [...claims].reverse()],
    ['with claims left out', (claims) => claims.slice(1)],
  ] as [string, (claims: readonly Claim[]) => readonly Claim[]][])('%s', async (_, mend) => {
    const dir = copy();
    const made = await recordOf(dir, claimsOf(mend));
    expect(made).not.toBe(expected);
    // The plain flow makes another one: what comes now was kept.
    expect(await recordOf(dir)).toBe(made);
  });
});

describe('the journal is what counts', () => {
  it.each([
    ['rebuilt', undefined, { rebuild: true }],
    ['its database damaged', 'database/global/pg_control', {}],
  ] as [string, string | undefined, Partial<OpenOptions>][])('%s: the same record', async (_, damaged, options) => {
    const dir = copy({ database: true });
    if (damaged) writeFileSync(join(dir, damaged), 'xx');
    await within(
      dir,
      async (d) => {
        expect(d.issues.map((i) => i.code)).toEqual(damaged ? ['database-renewed'] : []);
        expect(JSON.stringify(await d.record())).toBe(expected);
        expect(await d.corrections()).toEqual([correction('d-1')]);
        expect((await d.verdicts()).length).toBe(1);
      },
      { ...embedded, ...options },
    );
  });

  it('a database that was not finished is made again', async () => {
    const dir = copy({ database: true });
    rmSync(join(dir, 'database', 'recoupe-complete'));
    expect(await recordOf(dir, embedded)).toBe(expected);
  });

  it('its last line cut: the rest is kept, the loss told', async () => {
    const dir = copy();
    const path = join(dir, 'journal.jsonl');
    await recordOf(dir);
    truncateSync(path, readFileSync(path).length - 20);
    await within(dir, async (d) => {
      expect(d.issues.map((i) => i.code)).toEqual(['database-renewed', 'journal-damaged']);
      expect(await d.counts()).toMatchObject({ articles: 3 });
      expect(await d.verdicts()).toEqual([]);
    });
    await within(dir, async (d) => expect(d.issues).toEqual([]));
  });

  it('an original gone or changed: named, the rest is rebuilt', async () => {
    const dir = copy();
    const originals = join(dir, 'originals');
    const [first] = readdirSync(originals);
    const [file] = readdirSync(join(originals, first!));
    appendFileSync(join(originals, first!, file!), 'changed');
    await within(
      dir,
      async (d) => {
        expect(d.issues).toMatchObject([
          { code: 'no-original', severity: 'error', where: expect.stringMatching(/^[abc]\.txt$/) },
        ]);
        expect(await d.counts()).toMatchObject({ articles: 2 });
      },
      { rebuild: true },
    );
  });

  it('made with other rules: said, with what to do', async () => {
    const dir = copy();
    await recordOf(dir);
    await within(
      dir,
      async (d) =>
        expect(d.issues).toMatchObject([{ code: 'made-by-another', message: expect.stringContaining('rebuild') }]),
      { madeWith: () => 'newer' },
    );
    await within(dir, async (d) => expect(d.issues).toEqual([]), { madeWith: () => 'newer', rebuild: true });
  });
});

describe('refused, with what to do', () => {
  it.each([
    ['there is none', 'absent', { create: false }, 'no-dossier'],
    ['it is another folder', 'other', {}, 'not-a-dossier'],
    ['its marker is damaged', 'damaged', {}, 'not-a-dossier'],
    ['it is of a newer program', 'newer', {}, 'newer-dossier'],
    ['it is a file', 'file', {}, 'not-a-dossier'],
  ])('%s', async (_, name, options, code) => {
    const dir = join(root, name);
    if (name === 'file') writeFileSync(dir, '');
    else if (name !== 'absent') mkdirSync(dir);
    if (name === 'other') writeFileSync(join(dir, 'thesis.doc'), '');
    if (name === 'damaged') writeFileSync(join(dir, 'dossier.json'), '{');
    if (name === 'newer')
      writeFileSync(join(dir, 'dossier.json'), '{"recoupe":99,"id":"00000000-0000-0000-0000-000000000000"}');
    await expect(open(dir, options)).rejects.toMatchObject({ name: 'DossierTrouble', code });
    expect(existsSync(join(dir, 'lock'))).toBe(false);
    if (name === 'other') expect(readdirSync(dir)).toEqual(['thesis.doc']);
  });

  it('it is in use', async () => {
    await within(seed, async () => {
      await expect(open(seed)).rejects.toMatchObject({
        code: 'in-use',
        message: expect.stringContaining(String(process.pid)),
      });
    });
  });
});
