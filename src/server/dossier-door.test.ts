// The dossier behind the server's door: what the page asks is answered from the journal's truth.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Decision } from '../domain/index.js';
import { sampleRecord } from '../exports/sample-record.js';
import { Dossier } from '../store/dossier.js';
import { memoryKeeping, testFlow, testOptions } from '../store/testing.js';
import { dossierService } from './dossier-door.js';
import type { DossierService, ReadEvent } from './dossier-service.js';

const root = mkdtempSync(join(tmpdir(), 'recoupe-door-'));
const clock = () => '2026-01-01T00:00:00Z';
let dossier: Dossier;
let service: DossierService;

beforeAll(async () => {
  const makeRecord: typeof testFlow.makeRecord = async (...given) => ({
    ...sampleRecord(),
    articles: (await testFlow.makeRecord(...given)).articles,
  });
  dossier = await Dossier.open(join(root, 'iraq'), {
    ...testOptions,
    keeping: memoryKeeping(),
    flow: { ...testFlow, makeRecord },
  });
  service = dossierService(dossier, clock);
});
afterAll(async () => {
  await dossier.close();
  rmSync(root, { recursive: true });
});

it('reads files, telling each step, and the revision moves', async () => {
  const before = service.revision();
  const events: ReadEvent[] = [];
  const files = [
    { name: 'a.txt', bytes: Buffer.from('Title\n\nIt happened.') },
    { name: 'x.bin', bytes: Buffer.from([0]) },
    { name: 'again.txt', bytes: Buffer.from('Title\n\nIt happened.') },
  ];
  await service.readFiles(files, (event) => events.push(event));
  expect(events.map((e) => e.kind)).toEqual([
    'progress',
    'article',
    'progress',
    'issue',
    'progress',
    'progress',
    'done',
  ]);
  expect(events.at(-1)).toEqual({ kind: 'done', articles: 1, known: 1, failed: 1 });
  expect(service.revision()).not.toBe(before);
});

it('gives articles, their bytes and what a search finds', async () => {
  const id = (await service.record()).articles[0]!.id;
  expect((await service.article(id))!.article.title).toBe('Title');
  expect(await service.original(id)).toMatchObject({ name: 'a.txt', mediaType: 'text/plain' });
  expect((await service.search('happened', 5)).articles).toMatchObject([{ id }]);
  expect(await service.article('a-none')).toBeNull();
  expect(await service.original('a-none')).toBeNull();
});

describe('a decision', () => {
  it('about something that is there is kept, with its claims pinned to it', async () => {
    const entry = sampleRecord().entries[0]!;
    const made = await service.correct({ kind: 'accept', entry: entry.id }, 'Ana', 'seen');
    expect(made).toMatchObject({ decision: { entry: entry.id, claims: entry.claims }, who: 'Ana', at: clock() });
    expect(await service.corrections()).toEqual([{ correction: made, state: 'applied', note: null }]);
    await service.correct({ kind: 'undo', correction: made.id }, 'Ana', 'not so sure');
    expect((await service.corrections()).map((c) => c.state)).toEqual(['undone', 'applied']);
  });

  const [entry] = sampleRecord().entries;
  it.each([
    { kind: 'accept', entry: 'e-none' },
    { kind: 'merge', entries: [entry!.id, 'e-none'] },
    { kind: 'split', entry: entry!.id, claims: ['c-none'] },
    { kind: 'same-actor', actors: ['place:taji', 'actor:none'] },
    { kind: 'same-origin', articles: ['a-none', 'a-nil'] },
    { kind: 'set-date', article: 'a-none', edtf: '2020' },
    { kind: 'undo', correction: 'd-none' },
  ] as Decision[])('about something that is not there is refused: %j', async (decision) => {
    const before = dossier.revision;
    await expect(service.correct(decision, 'Ana', '')).rejects.toThrow(RangeError);
    expect(dossier.revision).toBe(before);
  });
});

it('draws the same sample for the same seed, and keeps verdicts', async () => {
  const draw = await service.reviewSample(1, 7);
  expect(draw).toEqual(await service.reviewSample(1, 7));
  expect((await service.reviewSample(99, 7)).length).toBe(2);
  await service.judge({ claim: draw[0]!, right: false, why: 'time', who: 'Ana' });
  expect(await service.verdicts()).toEqual([{ claim: draw[0], right: false, why: 'time', who: 'Ana', at: clock() }]);
});

it('exports what is asked for, and what it rests on', async () => {
  const { body, name } = await service.exportEntries('json', ['e-00000000000000bb']);
  expect(name).toBe('iraq.json');
  const record = JSON.parse(body as string);
  expect(record.entries.map((e: { id: string }) => e.id)).toEqual(['e-00000000000000bb']);
  expect(record.claims.length).toBe(1);
  expect(record.disputes).toEqual([]);
  for (const format of service.exportFormats())
    expect((await service.exportEntries(format, null)).body.length).toBeGreaterThan(100);
  await expect(service.exportEntries('doc', null)).rejects.toThrow(RangeError);
});
