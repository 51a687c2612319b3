// What every store must do, as tests: run on each implementation.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DossierRecord, Inspection } from '../domain/index.js';
import { sampleInspection } from '../exports/sample.js';
import type { DocumentEntry } from './journal.js';
import type { ReadDocument, Store } from './store.js';

function inspectionOf(id: string, text: string, language: string, title = 'A title'): Inspection {
  const sample = sampleInspection({ id, text, language, title });
  const claims = sample.claims.map((c, i) => ({
    ...c,
    id: `c-${id}-${i}`,
    article: id,
    evidence: { ...c.evidence, sentence: text },
  }));
  return { ...sample, claims };
}

function documentOf(n: number, inspections: Inspection[]): ReadDocument {
  const sha256 = n.toString(16).padStart(64, '0');
  const document: DocumentEntry = {
    kind: 'document',
    sha256,
    bytes: 10,
    name: `${n}.txt`,
    url: null,
    contentType: null,
    at: '2026-01-01T00:00:00Z',
  };
  return { number: n, document, inspections };
}

const french = inspectionOf('a-02', 'Les combattants ont attaqué la base. Des soldats tués.', 'fr', 'Attaques');
const english = inspectionOf('a-01', 'The militias were attacking the convoy.', 'en');
const arabic = inspectionOf('a-03', 'هاجم المقاتلون القاعدة العسكرية في بغداد', 'ar');
const hostile = inspectionOf('a-00', 'nul \u0000 half \ud83d private \ue000x\ue001 `\' $1 \\ {a,"b"}', 'und', '\u0000');
const empty: DossierRecord = { articles: [], claims: [], entries: [], series: [], disputes: [], lineage: [] };
const ids = async (store: Store) => {
  const found: string[] = [];
  for await (const i of store.inspections()) found.push(i.article.id);
  return found;
};

/** `open` gives the same store again after it was closed, unless `lasting` is false. */
export function storeContract(name: string, open: () => Promise<Store>, { lasting = true, stems = true } = {}): void {
  describe(`store contract: ${name}`, () => {
    let store: Store;
    beforeAll(async () => {
      store = await open();
    });
    afterAll(() => store.close());

    it('starts empty', async () => {
      expect(await store.applied()).toBe(0);
      expect(await store.madeWith()).toBeNull();
      expect(await store.counts()).toEqual({ documents: 0, articles: 0, claims: 0 });
      expect(await ids(store)).toEqual([]);
      expect(await store.inspection('a-01')).toBeNull();
      expect(await store.documentOf('a-01')).toBeNull();
      expect(await store.record()).toBeNull();
      expect(await store.search('anything', 5)).toEqual({ articles: [], claims: [] });
    });

    it('gives inspections back as they were put in, by id', async () => {
      await store.addDocuments(
        [documentOf(1, [french, hostile]), documentOf(2, [english]), documentOf(3, [arabic])],
        3,
      );
      expect(await ids(store)).toEqual(['a-00', 'a-01', 'a-02', 'a-03']);
      for (const one of [french, english, arabic, hostile]) {
        const back = await store.inspection(one.article.id);
        expect(JSON.stringify(back)).toBe(JSON.stringify(one));
      }
      expect(await store.applied()).toBe(3);
      expect(await store.documentOf('a-00')).toEqual(documentOf(1, []).document);
      expect(await store.counts()).toEqual({ documents: 3, articles: 4, claims: 4 });
    });

    it('changes nothing for what it has', async () => {
      await store.addDocuments(
        [documentOf(1, [french]), documentOf(4, [inspectionOf('a-02', 'other words', 'en')])],
        4,
      );
      expect((await store.inspection('a-02'))!.article.text).toBe(french.article.text);
      expect(await store.counts()).toEqual({ documents: 4, articles: 4, claims: 4 });
      expect(await store.known(['0'.repeat(63).concat('1'), 'f'.repeat(64)])).toEqual(
        new Set(['0'.repeat(63).concat('1')]),
      );
    });

    it('keeps decisions in order', async () => {
      const decision = { kind: 'accept', entry: 'e-1' } as const;
      const made = [1, 2, 3].map((n) => ({
        id: `d-${n}`,
        decision,
        who: 'Ana',
        at: '2026-01-01T00:00:00Z',
        why: 'said \u0000 so',
      }));
      for (const [i, c] of made.entries()) await store.addCorrection(c, 5 + i);
      const verdict = { claim: 'c-1', right: false, why: 'wrong day', who: 'Ana', at: '2026-01-01T00:00:00Z' };
      await store.addVerdict(verdict, 8);
      expect(await store.corrections()).toEqual(made);
      expect(await store.verdicts()).toEqual([verdict]);
      expect(await store.applied()).toBe(8);
    });

    it.each([
      ['attaqué base', ['a-02']],
      ['convoy', ['a-01']],
      ['المقاتلون', ['a-03']],
      ['nothing-of-this', []],
      ['"', []],
      ["' OR 1=1 --", []],
      ['\u0000', []],
      ['& | ! :*', []],
    ])('finds %j', async (query, expected) => {
      const hits = await store.search(query, 10);
      expect(hits.articles.map((h) => h.article)).toEqual(expected);
      expect(hits.claims.map((c) => c.slice(2, 6))).toEqual(expected);
    });

    it.runIf(stems).each([
      ['soldat tué', 'a-02', '\ue000'],
      ['attack militia', 'a-01', '\ue000'],
      ['attaques', 'a-02', ''],
      ['القواعد OR قاعدة', 'a-03', ''],
    ])('finds %j by its stem', async (query, expected, mark) => {
      const [hit] = (await store.search(query, 10)).articles;
      expect(hit?.article).toBe(expected);
      expect(hit?.excerpt).toContain(mark);
    });

    it('keeps the record as put, and the newer one instead of it', async () => {
      const kept: DossierRecord = {
        ...empty,
        claims: french.claims,
        corrections: [{ correction: 'd-1', applied: true, why: 'accepted' }],
        disputes: [{ id: 'x', entry: 'e', field: 'toll', sides: [], range: { low: 1, best: 2, high: 3 } }],
      };
      await store.putRecord(empty, 3);
      await store.putRecord(kept, 4);
      expect(await store.record()).toEqual({ kept, at: 4 });
    });

    it.runIf(lasting)('holds it all over a close', async () => {
      await store.setMadeWith('0.1.0 abc');
      await store.close();
      store = await open();
      expect(await ids(store)).toEqual(['a-00', 'a-01', 'a-02', 'a-03']);
      expect(await store.applied()).toBe(8);
      expect(await store.madeWith()).toBe('0.1.0 abc');
      expect((await store.record())?.at).toBe(4);
    });
  });
}
