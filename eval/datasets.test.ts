// The data of our own measures is well formed: what it cites stands in the texts, names are used once, dates are EDTF.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ploverTypes } from '../src/domain/index.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { decodeBytes } from '../src/read/decode-bytes.js';
import { parts, writtenArticles } from './claims/articles.js';
import { derive, readTellings, written } from './lineage/derive.js';

const here = (path: string) => new URL(path, import.meta.url);
const types = new Set<string>([...ploverTypes, 'STATE', 'FIGURE', 'RELATION']);
const edtf = /^\d{4}(-\d{2}(-\d{2})?)?(\/(\.\.|\d{4}(-\d{2}(-\d{2})?)?))?$/;

describe('the example dossier', () => {
  const dossier = (path: string) => here(`../examples/coalition-in-iraq/${path}`);
  const gold = JSON.parse(readFileSync(dossier('expected.json'), 'utf8'));
  const prose = readFileSync(dossier('expected.md'), 'utf8');
  /** Text of an article as a browser would show it, near enough for a search: our own pages use five entities. */
  const shown = (file: string) => {
    const bytes = readFileSync(dossier(`articles/${file}`));
    const declared = /charset=["']?([\w-]+)/i.exec(bytes.toString('latin1'))?.[1] ?? 'utf-8';
    const text = decodeBytes(declared, bytes);
    if (!file.endsWith('.html')) return text;
    return text
      .replace(/<[^>]+>/g, '')
      .replace(/&gt;/g, '>')
      .replace(/&amp;/g, '&');
  };
  const files = readdirSync(dossier('articles')).sort();
  const texts = new Map(files.map((f) => [f, shown(f)]));

  it('describes every article once', () => {
    expect(gold.articles.map((a: { file: string }) => a.file)).toEqual(files);
  });

  it('cites words that stand in the articles', () => {
    const cited: [string, string][] = [
      ...gold.entries.flatMap((e: { at: Record<string, string> }) => Object.entries(e.at)),
      ...gold.series.flatMap((s: { points: { article: string; at: string }[] }) =>
        s.points.map((p) => [p.article, p.at] as [string, string]),
      ),
      ...gold.disputes.flatMap((d: { sides: { article: string; at: string }[] }) =>
        d.sides.map((s) => [s.article, s.at] as [string, string]),
      ),
      ...gold.flags.map((f: { article: string; at: string }) => [f.article, f.at] as [string, string]),
      ...gold.articles.flatMap((a: { file: string; absent: string[]; title: string }) =>
        [a.title, ...a.absent].map((x) => [a.file, x] as [string, string]),
      ),
    ];
    expect(cited.filter(([file, at]) => !texts.get(file)?.includes(at))).toEqual([]);
  });

  it('is told in prose, entry by entry, with types and dates that exist', () => {
    const ids = gold.entries.map((e: { id: string }) => e.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id: string) => !prose.includes(`\`${id}\``))).toEqual([]);
    for (const e of gold.entries) {
      expect(e.when).toMatch(edtf);
      expect(e.types.filter((t: string) => !types.has(t))).toEqual([]);
      expect(e.voices.flatMap((v: { articles: string[] }) => v.articles).sort()).toEqual([...e.articles].sort());
      expect(e.origins).toBe(e.voices.length);
    }
  });

  it('has publishers that load beside the shipped packs', () => {
    const own = loadKnowledge([dossier('knowledge.yaml').pathname]).outlets.filter((o) => /invented/.test(o.source));
    const named = gold.articles.flatMap((a: { outlet: string | null; agencies: string[] }) => [
      a.outlet,
      ...a.agencies,
    ]);
    const names = new Set(own.map((o) => o.name));
    expect(named.filter((n: string | null) => n !== null && !names.has(n))).toEqual([]);
  });
});

interface GoldClaim {
  type: string[];
  when?: string;
  modality?: string | string[];
  at: string;
}
const modalities = new Set(['asserted', 'planned', 'possible', 'conditional', 'denied']);

describe.each(['dev', 'heldout'])('claims/%s.jsonl', (name) => {
  const lines = readFileSync(here(`claims/${name}.jsonl`), 'utf8')
    .trim()
    .split('\n');
  const items = lines.map((line) => JSON.parse(line));

  it('holds at least 150 texts, half of them French, with negatives in both languages', () => {
    expect(items.length).toBeGreaterThanOrEqual(150);
    const french = items.filter((i) => i.language === 'fr').length;
    expect(Math.abs(french / items.length - 0.5)).toBeLessThan(0.05);
    for (const language of ['fr', 'en'])
      expect(items.filter((i) => i.language === language && i.claims.length === 0).length).toBeGreaterThanOrEqual(15);
  });

  it('cites words of its texts, with types, dates and modalities that exist', () => {
    expect(new Set(items.map((i) => i.id)).size).toBe(items.length);
    const wrong = items.flatMap((i) =>
      [...i.claims, ...(i.not ?? [])]
        .filter(
          (c: GoldClaim) =>
            !i.text.includes(c.at) ||
            c.type.some((t) => !types.has(t)) ||
            (c.when !== undefined && !edtf.test(c.when)) ||
            (c.modality !== undefined && [c.modality].flat().some((m) => !modalities.has(m))),
        )
        .map((c: GoldClaim) => `${i.id}: ${c.at}`),
    );
    expect(wrong).toEqual([]);
  });
});

/** Articles that each part has at the least. */
const least: Record<(typeof parts)[number], number> = {
  practice: 32,
  heldout: 48,
  'practice-2': 40,
  'heldout-2': 40,
  'practice-3': 68,
  'practice-4': 68,
  'heldout-5': 76,
};

describe.each(parts)('claims/articles/%s', (part) => {
  const articles = writtenArticles(part);

  it('has as many French as English articles, each with claims and readings that would be wrong', () => {
    const french = articles.filter((a) => a.language === 'fr').length;
    expect(articles.length).toBeGreaterThanOrEqual(least[part]);
    expect(french * 2).toBe(articles.length);
    expect(articles.filter((a) => a.claims.length < 6 || a.not.length === 0).map((a) => a.doc)).toEqual([]);
  });

  it('cites words of its texts, with types, dates and modalities that exist', () => {
    const wrong = articles.flatMap((a) =>
      [...a.claims, ...a.not]
        .filter(
          (c: GoldClaim) =>
            !a.whole.slice(a.title.length).includes(c.at) ||
            c.type.some((t) => !types.has(t)) ||
            (c.when !== undefined && !edtf.test(c.when)) ||
            [c.modality ?? []].flat().some((m) => !modalities.has(m)),
        )
        .map((c) => `${a.doc}: ${c.at}`),
    );
    expect(wrong).toEqual([]);
  });
});

describe('lineage/pairs.jsonl', () => {
  const pairs = derive(readTellings());

  it('is what derive.ts makes of the tellings', () => {
    expect(readFileSync(here('lineage/pairs.jsonl'), 'utf8')).toBe(written(pairs));
  });

  it('has pairs of every label, of one language and of two', () => {
    expect(pairs.length).toBeGreaterThanOrEqual(120);
    for (const label of ['exact', 'part', 'reworded', 'translated', 'independent', 'topic'])
      expect(pairs.filter((p) => p.label === label).length).toBeGreaterThanOrEqual(12);
    for (const label of ['independent', 'topic'])
      expect(new Set(pairs.filter((p) => p.label === label).map((p) => p.a.language === p.b.language)).size).toBe(2);
  });
});

interface MergingCase {
  id: string;
  articles: { id: string; language: string; outlet: string; published: string; text: string }[];
  events: { id: string; type: string[]; tellings: { article: string; at: string }[] }[];
}

describe('merging/cases.jsonl', () => {
  const lines = readFileSync(here('merging/cases.jsonl'), 'utf8').trim().split('\n');
  const cases: MergingCase[] = lines.map((line) => JSON.parse(line));

  it('has at least 60 events told two to six times, in two languages', () => {
    const told = cases.flatMap((c) => c.events).filter((e) => e.tellings.length >= 2 && e.tellings.length <= 6);
    expect(told.length).toBeGreaterThanOrEqual(60);
    for (const c of cases) expect(new Set(c.articles.map((a) => a.language)).size).toBe(2);
  });

  it('cites words of its articles, each place for one event', () => {
    expect(new Set(cases.map((c) => c.id)).size).toBe(cases.length);
    for (const c of cases) {
      const texts = new Map(c.articles.map((a) => [a.id, a.text]));
      const tellings = c.events.flatMap((e) => e.tellings);
      expect(tellings.filter((t) => !texts.get(t.article)?.includes(t.at))).toEqual([]);
      expect(c.events.flatMap((e) => e.type).filter((t) => !types.has(t))).toEqual([]);
      expect(new Set(tellings.map((t) => `${t.article} ${t.at}`)).size).toBe(tellings.length);
    }
  });
});
