import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Claim } from '../domain/index.js';
import { loadKnowledge } from '../knowledge/load.js';
import { bareArticle, declaredOn } from '../read/bare-article.js';
import { inspect } from '../recoupe.js';
import { unsupported } from './check.js';

const knowledge = loadKnowledge();

const article = (language: string, text: string) => bareArticle(text, language, { declared: declaredOn('2024-03-14') });

const has = (refs: Claim['actors'], want: string) =>
  want === '_' ||
  refs.some(
    (r) => r.mention.toLowerCase().includes(want.toLowerCase()) || r.name.toLowerCase().includes(want.toLowerCase()),
  );
const show = (c: Claim) =>
  `${c.type} ${c.actors.map((a) => a.mention).join('+') || '_'} > ${c.recipients.map((a) => a.mention).join('+') || '_'} (${c.modality}) by ${c.rule}`;

describe.each(['fr', 'en'])('%s', (language) => {
  const cases = readFileSync(new URL(`../languages/${language}/cases/claims.txt`, import.meta.url), 'utf8')
    .split('\n')
    .filter((l) => l.trim() && !l.startsWith('#'))
    .map((l) => l.split(/\s{2,}/) as [string, string]);

  test.each(cases)('%s  %s', (text, expected) => {
    const a = article(language, text);
    const { claims, dropped } = inspect(a, knowledge);
    const acts = claims.filter((c) => c.kind === 'event' || c.kind === 'statement');
    const said = acts.map(show).join('\n');
    expect(dropped, 'every claim shows its words').toEqual({});
    for (const c of claims) expect(unsupported(c, a)).toBeNull();
    if (expected === '-') {
      expect(said).toBe('');
      return;
    }
    for (const want of expected.split(';').map((x) => x.trim())) {
      if (want.startsWith('!')) {
        expect(acts.filter((c) => c.type === want.slice(1) && c.modality === 'asserted').map(show), want).toEqual([]);
        continue;
      }
      const [, type, who, whom, modality = 'asserted'] = /^(\w+) (.+?) > (.+?)(?: \((\w+)\))?$/.exec(want)!;
      const found = acts.some(
        (c) => c.type === type && has(c.actors, who!) && has(c.recipients, whom!) && c.modality === modality,
      );
      expect(found, `wanted ${want}, said:\n${said}`).toBe(true);
    }
  });
});

/** Acts that a text without war must not be read as telling. */
const warlike = ['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'RETREAT', 'THREATEN', 'PROTEST'];

describe.each(['fr', 'en'])('nothing of war in %s', (language) => {
  const read = (name: string) =>
    readFileSync(new URL(`../languages/${language}/cases/${name}.txt`, import.meta.url), 'utf8').replace(
      /^#.*\n/gm,
      '',
    );
  const acts = (text: string) =>
    inspect(article(language, text), knowledge)
      .claims.filter((c) => warlike.includes(c.type))
      .map(show);

  test.each(read('not-war').split('\n').filter(Boolean))('%s', (text) => {
    expect(acts(text)).toEqual([]);
  });
  test.each(read('not-war-long').split(/^===$/m))('%s', (text) => {
    expect(acts(text.trim())).toEqual([]);
  });
});
