import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { loadKnowledge } from '../../knowledge/load.js';
import { bareArticle, declaredOn } from '../../read/bare-article.js';
import { inspect } from '../../recoupe.js';

const knowledge = loadKnowledge();

/** Sentences with who says what in them: src/languages/LANGUAGE/cases/said.txt. */
describe.each(['fr', 'en'])('said in %s', (language) => {
  const cases = readFileSync(new URL(`../../languages/${language}/cases/said.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((l) => l.trim() && !l.startsWith('#'))
    .map((l) => l.split(/\s{2,}/) as [string, string]);

  test.each(cases)('%s  %s', (text, expected) => {
    const { claims } = inspect(bareArticle(text, language, { declared: declaredOn('2024-03-14') }), knowledge);
    const said = claims
      .filter((c) => c.kind === 'statement')
      .map((c) => [c.actors.map((a) => `${a.mention} → ${a.name}`).join(' + '), c.quotation]);
    const wanted =
      expected === '-'
        ? []
        : expected.split(' | ').map((x) => [x.slice(0, x.indexOf(': ')), x.slice(x.indexOf(': ') + 2)]);
    expect(said).toEqual(wanted.map(([who, words]) => [expect.stringContaining(who!), words === '_' ? null : words]));
  });
});
