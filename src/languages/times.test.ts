// The case files of every language: each line a text with its time expressions in brackets, and what they stand for.

import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../find/times/times.js';
import { resolveTimes } from '../ground/times/resolve.js';
import { languages } from './index.js';

interface Case {
  readonly line: number;
  readonly published: string | null;
  readonly text: string;
  readonly marked: readonly string[];
  readonly wanted: readonly string[];
}

/** `text with [spans].   value; value`, `-` for no expression; `# title   published DATE` begins a group. */
function readCases(file: string): Case[] {
  let published: string | null = null;
  return readFileSync(file, 'utf8')
    .split('\n')
    .flatMap((row, at): Case[] => {
      if (row.startsWith('#')) {
        published = /published (\S+)\s*$/.exec(row)?.[1] ?? published;
        if (published === 'unknown') published = null;
        return [];
      }
      if (row.trim() === '') return [];
      const m = /^(.*\S)\s{2,}(\S.*)$/.exec(row);
      if (!m) throw new Error(`${file}:${at + 1}: expected a text, two blanks and what it means; got "${row}"`);
      const marked = [...m[1]!.matchAll(/\[([^[\]]*)\]/g)].map((x) => x[1]!);
      const wanted = m[2]!.trim() === '-' ? [] : m[2]!.split(';').map((x) => x.trim());
      if (marked.length !== wanted.length)
        throw new Error(`${file}:${at + 1}: ${marked.length} spans but ${wanted.length} values`);
      return [{ line: at + 1, published, text: m[1]!.replace(/[[\]]/g, ''), marked, wanted }];
    });
}

for (const language of languages.values()) {
  const file = new URL(`./${language.code}/cases/times.txt`, import.meta.url).pathname;
  if (!language.times || !existsSync(file)) continue;
  const cases = readCases(file);
  describe(`times, ${language.name}`, () => {
    it('has at least 300 cases', () => expect(cases.length).toBeGreaterThanOrEqual(300));
    it.each(cases)('$line: $text', ({ text, published, marked, wanted }) => {
      const found = resolveTimes(text, language.code, findTimes(text, language.code), {
        edtf: published,
        best: published,
        sure: published !== null,
        settled: published,
        basis: published ? 'declared' : 'unknown',
        because: [],
      });
      const said = found.map((t) => ({ span: t.exact, value: t.edtf ?? t.value }));
      expect(said).toEqual(marked.map((span, i) => ({ span, value: wanted[i] })));
      for (const t of found) expect(text.slice(t.start, t.end)).toBe(t.exact);
    });
  });
}

describe('times on bad text', () => {
  const bad = [
    '',
    '\u0000',
    '\ud83d',
    'le '.repeat(5000),
    '1 '.repeat(5000),
    'lundi '.repeat(2000),
    '31/12/'.repeat(2000),
    'vingt-'.repeat(3000),
    'entre 2014 et '.repeat(500),
  ];
  it.each(bad.map((text) => [text.slice(0, 12), text] as const))('%j', (_, text) => {
    for (const code of languages.keys()) {
      const publication = {
        edtf: '2024-05-16',
        best: '2024-05-16',
        sure: true,
        settled: '2024-05-16',
        basis: 'declared',
        because: [],
      } as const;
      for (const t of resolveTimes(text, code, findTimes(text, code), publication))
        expect(text.slice(t.start, t.end)).toBe(t.exact);
    }
  });
});
