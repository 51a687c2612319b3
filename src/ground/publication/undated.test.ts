// Undated texts of both languages, dated with the packs that are shipped; the cases stand with the languages.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { findTimes } from '../../find/times/times.js';
import { loadKnowledge } from '../../knowledge/load.js';
import { bareArticle } from '../../read/bare-article.js';
import { datePublication } from './publication.js';

const knowledge = loadKnowledge();

describe.each(['fr', 'en'])('%s', (language) => {
  const cases = readFileSync(new URL(`../../languages/${language}/cases/dating.txt`, import.meta.url), 'utf8')
    .split('\n')
    .flatMap((line) => {
      const m = /^(=?[\d-]+)\s+(\S.*)$/.exec(line);
      return m ? [{ wanted: m[1]!, text: m[2]! }] : [];
    });
  it.each(cases)('$wanted: $text', ({ wanted, text }) => {
    const article = bareArticle(text, language, { name: 'x.txt' });
    const { best, settled } = datePublication(article, findTimes(text, language), undefined, knowledge).publication;
    if (wanted === '-') expect(settled).toBe(null);
    else if (wanted.startsWith('=')) expect(settled ?? `nothing (${best})`).toMatch(new RegExp(`^${wanted.slice(1)}`));
    else expect(best ?? 'nothing').toMatch(new RegExp(`^${wanted}`));
  });
});
