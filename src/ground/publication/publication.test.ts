// Dating: stated dates judged, datelines, and inference from clues with a small pack of its own.

import { describe, expect, it } from 'vitest';
import type { Article, DeclaredDate, Knowledge } from '../../domain/index.js';
import { findTimes } from '../../find/times/times.js';
import { emptyKnowledge } from '../../knowledge/load.js';
import { bareArticle } from '../../read/bare-article.js';
import { datePublication } from './publication.js';
import { daysOf } from './span-of-edtf.js';
import { dateTogether } from './together.js';
import { PhraseIndex, wordsOf } from './words.js';

const article = (text: string, more: Partial<Article> = {}) => bareArticle(text, 'fr', { name: 'x.txt', ...more });

const declared = (
  edtf: string,
  kind: DeclaredDate['kind'] = 'published',
  basis: DeclaredDate['basis'] = 'declared',
): DeclaredDate => ({
  kind,
  basis,
  edtf,
  exact: edtf,
  where: basis === 'url' ? 'url' : `meta ${kind}`,
});

const pack: Knowledge = {
  ...emptyKnowledge,
  actors: [
    {
      id: 'actor:anna-berg',
      name: 'Anna Berg',
      kind: 'person',
      country: null,
      aliases: [{ text: 'Anna Berg' }],
      shared: [],
      memberOf: [],
      backedBy: [],
      leads: [],
      role: null,
      source: 'made for this test',
    },
  ],
  offices: [
    {
      id: 'office:pm',
      name: 'Prime Minister of Ruritania',
      aliases: [],
      of: 'actor:ruritania',
      role: 'head-of-government',
      asOf: null,
      holders: [{ actor: 'actor:anna-berg', start: '2012-05-01', end: '2016-10-15' }],
      source: 'made for this test',
    },
  ],
  events: [
    {
      id: 'event:siege',
      name: 'Siege of Strelsau',
      aliases: [{ text: 'siège de Strelsau' }],
      time: '2018-03-06',
      source: 'made for this test',
    },
    {
      id: 'event:war',
      name: 'War of the Marches',
      aliases: [{ text: 'guerre des Marches' }],
      time: '2018-03-01/2019-06-30',
      source: 'made for this test',
    },
  ],
};

const dated = (text: string, more: Partial<Article> = {}, knowledge = pack) => {
  const a = article(text, more);
  return datePublication(a, findTimes(text, a.language), undefined, knowledge);
};

describe('stated dates', () => {
  it('takes the one stated as published', () => {
    const { publication } = dated('Rien.', { declared: [declared('2024-05-16T10:00:00Z')] });
    expect(publication).toMatchObject({
      edtf: '2024-05-16',
      best: '2024-05-16',
      sure: true,
      settled: '2024-05-16',
      basis: 'declared',
    });
  });
  it('keeps contradictory ones, chooses one, and says why', () => {
    const { publication, flags } = dated('Rien.', {
      declared: [declared('2024-05-16'), declared('2023-01-02', 'published', 'url')],
    });
    expect(publication.best).toBe('2024-05-16');
    expect(publication.because.map((b) => b.says).join('\n')).toMatch(/2023-01-02; not taken/);
    expect(flags.map((f) => f.kind)).toEqual(['date-conflict']);
  });
  it('a page put together again: the address goes before a "published" later than "modified"', () => {
    const { publication } = dated('Rien.', {
      declared: [
        declared('2025-02-03'),
        declared('2020-01-06', 'modified'),
        declared('2020-01-05', 'published', 'url'),
      ],
    });
    expect(publication).toMatchObject({ best: '2020-01-05', basis: 'url' });
  });
  it('a modification is no publication, only its upper bound', () => {
    const { publication } = dated('Le siège de Strelsau a commencé.', {
      declared: [declared('2019-01-01', 'modified')],
    });
    expect(publication.basis).toBe('inferred');
    expect(daysOf(publication.edtf!)![1]).toBeLessThanOrEqual(daysOf('2019-01-01')![1]);
  });
  it('takes the day out of the month that an address names', () => {
    const { publication } = dated('Rien.', {
      declared: [declared('2020-01', 'published', 'url'), declared('2020-01-05', 'shown')],
    });
    expect(publication.best).toBe('2020-01-05');
  });
  it('passes over marks that stand for no date', () => {
    expect(dated('Rien.', { declared: [declared('0001-01-01')] }).publication.basis).toBe('unknown');
  });
});

describe('datelines', () => {
  it.each([
    ['6 janvier 2016. –\nLa ville est calme.', '2016-01-06'],
    ['BAGDAD, 4 janv. 2020 (AFP) – Des roquettes sont tombées.', '2020-01-04'],
    ['Publié le 3 mars 2019 à 18h30\nLa ville est calme.', '2019-03-03'],
  ])('%j', (text, best) => {
    expect(dated(text).publication).toMatchObject({ best, basis: 'dateline' });
  });
  it.each(['Le 6 janvier 2016, la ville est tombée.', 'Élu le 6 janvier 2016 – contre toute attente –, il est parti.'])(
    'none in %j',
    (text) => {
      expect(dated(text).publication.basis).not.toBe('dateline');
    },
  );
});

describe('inference', () => {
  const holds = (text: string, day: string, knowledge = pack) => {
    const { publication } = dated(text, {}, knowledge);
    const [lo, hi] = daysOf(publication.edtf ?? '../..') ?? [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
    const d = daysOf(day)![0];
    expect({ publication, holds: lo <= d && d <= hi }).toMatchObject({ holds: true });
    return publication;
  };
  it('says nothing where nothing tells', () => {
    expect(dated('Il faisait beau.').publication).toMatchObject({ edtf: null, best: null, basis: 'unknown' });
  });
  it('weekday, day and month with a year named', () => {
    expect(
      holds('Samedi 4 janvier, trois attaques ont eu lieu. En 2019, il y en avait eu dix.', '2020-01-04').best?.slice(
        0,
        7,
      ),
    ).toBe('2020-01');
  });
  it('an event of the pack, the weekday after it', () => {
    expect(
      holds(
        "Mercredi, le siège de Strelsau a commencé, a dit l'armée, au sixième jour de la guerre des Marches.",
        '2018-03-07',
      ).best?.slice(0, 7),
    ).toBe('2018-03');
  });
  it('the year of the latest date told as past', () => {
    const { settled, sure, best } = holds('En 2014, la ville est tombée ; en 2016, elle a été reprise.', '2016-07-01');
    expect({ settled, sure }).toEqual({ settled: null, sure: false });
    expect(best).toMatch(/^201[67]-\d\d-\d\d$/);
  });
  it('the year that a title names, and the season', () => {
    const of = (title: string) => dated('Les résultats sont tombés.', { title }, pack).publication.settled;
    expect(of('Jeux de Strelsau 2016 : les résultats')).toBe('2016');
    expect(of('Les résultats de Strelsau')).toBe(null);
  });
  it('"le 3 mars dernier" is not of these days, "ce 3 mars" is', () => {
    const best = (text: string) => daysOf(dated(`${text} En 2019, rien.`).publication.best!)![0] % 365;
    expect(best('Le pont a été fermé le 3 mars dernier.')).toBeGreaterThan(best('Le pont a été fermé ce 3 mars.'));
  });
  it('each reason quotes its words', () => {
    const text = 'Le siège de Strelsau a commencé mardi 6 mars.';
    for (const { start, end, exact } of dated(text).publication.because)
      if (start !== undefined) expect(text.slice(start, end)).toBe(exact);
  });
  it('flags a title that the date does not go with, and leaves the date alone', () => {
    const text =
      'Mardi 6 mars, le siège de Strelsau a commencé. La guerre des Marches inquiète la Première ministre Anna Berg.';
    const { publication, flags } = dated(text);
    expect(publication.best?.slice(0, 4)).toBe('2018');
    expect(flags).toMatchObject([{ kind: 'anachronism', about: ['Anna Berg'] }]);
  });
  it.each([
    "Mardi 6 mars, le siège de Strelsau a commencé. L'ancienne Première ministre Anna Berg est inquiète.",
    'Mardi 6 mars, le siège de Strelsau a commencé. En 2014, la Première ministre Anna Berg avait prévenu.',
    'Mardi 6 mars, le siège de Strelsau a commencé, dit Anna Berg.',
  ])('no flag: %s', (text) => expect(dated(text).flags).toEqual([]));
  it('articles given together help each other, those dated keep their date', () => {
    const one = article('Rien de neuf.', { declared: [declared('2018-03-08')] });
    const texts = ['Mardi 6 mars, un convoi est parti.', 'Jeudi 8 mars, un autre convoi est parti.'];
    const all = [one, ...texts.map((t) => article(t)), one, one].map((a, i) => ({
      article: { ...a, id: `a-${i}` },
      expressions: findTimes(a.text, 'fr'),
      analysis: undefined,
    }));
    const together = dateTogether(all, pack).map((d) => d.publication);
    expect(together[0]!.best).toBe('2018-03-08');
    // on the day told or the day after it
    expect(['2018-03-06', '2018-03-07']).toContain(together[1]!.best);
    expect(['2018-03-08', '2018-03-09']).toContain(together[2]!.best);
    expect(together.every((p) => p.sure && p.settled === p.best)).toBe(true);
  });
});

describe('names and subjects in phrases of events', () => {
  const index = new PhraseIndex<string>();
  index.add('En Marche', 'party', 'exact');
  index.add('La République en marche', 'party', 'exact');
  index.add('X', 'network', 'exact');
  index.add('mort Anna Berg', 'death', 'subject');
  index.add('Anna Berg mort', 'death', 'subject');
  index.add('attaque de la Tour 22', 'attack');
  it.each([
    ['Le candidat En Marche ! est élu.', 'party'],
    ['LE PARTI EN MARCHE A GAGNÉ', 'party'],
    ['La République en marche a gagné.', 'party'],
    ['Anna Berg est morte lundi.', 'death'],
    ["L'attaque contre la Tour 22 a fait trois morts.", 'attack'],
  ])('%s', (text, found) => expect(index.find(wordsOf(text)).map((h) => h.stands)).toEqual([found]));
  it.each([
    'La marche a réuni mille personnes.',
    'Les marchés sont en baisse.',
    'Ses espaces sont vides.',
    'Un proche de Anna Berg est mort.',
    'Anna Berg et Carl Roth sont là ; Carl Roth est mort.',
    'Une attaque de la tour 22 fois centenaire.',
  ])('none in: %s', (text) => expect(index.find(wordsOf(text))).toEqual([]));
});

describe('phrases of events', () => {
  const index = new PhraseIndex<string>();
  index.add('guerre en Irak', 'war');
  index.add("attaque contre l'ambassade américaine à Bagdad", 'embassy');
  const found = (text: string) => index.find(wordsOf(text)).map((h) => h.stands);
  it.each([
    ['La guerre en Irak a duré.', ['war']],
    ['Une attaque a visé dans la nuit l’ambassade américaine, à Bagdad.', ['embassy']],
    ["L'Irak est en paix depuis la fin de la guerre.", []],
    ["L'ambassade a parlé. Une attaque américaine a visé Bagdad.", []],
  ])('%s', (text, wanted) => expect(found(text)).toEqual(wanted));
});
