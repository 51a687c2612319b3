// Accounts of one thing merge, accounts of two stay apart; origins are counted after folding; order never matters.

import { describe, expect, it } from 'vitest';
import { type Told, tell, testKnowledge } from '../../test/telling.js';
import type { DossierRecord, Entry, Inspection } from '../domain/index.js';
import { reconcile } from './reconcile.js';
import { Reconciler } from './reconciler.js';

const of = (...inspections: Inspection[]): DossierRecord => reconcile(inspections, testKnowledge);
const A: Told = { outlet: 'Tribune', published: '2030-05-07' };
const B: Told = { outlet: 'Herald', published: '2030-05-08' };
const C: Told = { outlet: 'Gazette', published: '2030-05-09' };

describe('merges', () => {
  it.each([
    [
      'one strike of one day',
      'ASSAULT/aerial | Freedonia > Red Brigade | Port Ada | 2030-05-06 | jets hit a depot',
      'ASSAULT | Freedonian army > Red Brigade | Port Ada | 2030-05-06 | the air force bombed the camp',
    ],
    [
      'a day and the month that holds it, of one man',
      'ASSAULT | Freedonia > Ada Lomax | Ada airport | 2030-05-06 | the raid that killed Ada Lomax',
      'ASSAULT | Freedonia > Ada Lomax | Port Ada | 2030-05 | Lomax died under the bombs',
    ],
    [
      'a night over two days',
      'ASSAULT | Freedonia > Ada Lomax | Port Ada | 2030-05-05/2030-05-06 | struck in the night',
      'ASSAULT | > Ada Lomax | Port Ada | 2030-05-06 | Lomax was killed',
    ],
    [
      'the airport and its city',
      'ASSAULT | Freedonia > Red Brigade | Ada airport | 2030-05-06 | rockets fell',
      'ASSAULT | Freedonia > Red Brigade | Port Ada | 2030-05-06 | an attack was made',
    ],
    [
      'one demand, said in other words',
      'REQUEST | Nora Quist > Freedonia | - | 2030-05-06 | we ask that all foreign soldiers leave our country at once',
      'REQUEST | Nora Quist > Freedonia | - | 2030-05-06 | Quist demanded that foreign soldiers leave the country',
    ],
    [
      'an office',
      'office | Nora Quist > Sylvania | - | - | Nora Quist, president',
      'office | Nora Quist > Sylvania | - | 2029 | the president, Nora Quist',
    ],
    [
      'a stretch of attacks, begun within weeks',
      'ASSAULT | Red Brigade > Freedonia | Freedonia | 2030-03-07/.. | attacks since March 7',
      'ASSAULT | > Freedonian army | Freedonia | 2030-03-15/.. | more than 80 attacks since mid-March',
    ],
    [
      'one plan, to be done by one month',
      'RETREAT> | Red Brigade | Sylvania | ../2031-05 | the brigade will end its mission by May 2031',
      'RETREAT> | Red Brigade | Sylvania | ../2031-05 | it means to be gone by then',
    ],
    [
      'one night, dated by its evening and by its small hours',
      'ASSAULT | Freedonia > Sylvania | Mount Borel | 2030-05-05 late evening | missiles were fired at the camp',
      'ASSAULT | Freedonia > Sylvania | Mount Borel | 2030-05-06 early | the camp came under fire',
    ],
    [
      'one night, where its end is not told and the rest agrees',
      'ASSAULT/kill | Freedonia > Ada Lomax | Mount Borel | 2030-05-05 late evening | Ada Lomax was killed',
      'ASSAULT/kill | Freedonia > Ada Lomax | Mount Borel | 2030-05-06 | they killed Ada Lomax',
    ],
  ])('%s', (_, a, b) => {
    expect(of(tell('a', A, a), tell('b', B, b)).entries).toHaveLength(1);
  });

  it.each([
    [
      'Monday and Friday',
      'ASSAULT | Freedonia > Red Brigade | Port Ada | 2030-05-02 | jets hit a depot',
      'ASSAULT | Freedonia > Red Brigade | Port Ada | 2030-05-06 | jets hit a depot',
    ],
    [
      'a morning and the next evening',
      'ASSAULT | Freedonia > Sylvania | Mount Borel | 2030-05-05 early | missiles were fired at the camp',
      'ASSAULT | Freedonia > Sylvania | Mount Borel | 2030-05-06 late evening | the camp came under fire',
    ],
    [
      'an evening and the next day, no more than that in common',
      'ASSAULT | Freedonia | Mount Borel | 2030-05-05 late evening | shots were heard',
      'ASSAULT | Freedonia | Mount Borel | 2030-05-06 | a bomb went off',
    ],
    [
      'two plans, by two months',
      'RETREAT> | Red Brigade | Sylvania | ../2031-05 | the brigade will end its mission by May 2031',
      'RETREAT> | Red Brigade | Sylvania | ../2032-09 | it means to be gone by then',
    ],
    [
      'one man and another',
      'ASSAULT | Freedonia > Ada Lomax | Port Ada | 2030-05-06 | killed Ada Lomax',
      'ASSAULT | Freedonia > Bruno Stoll | Port Ada | 2030-05-06 | killed Bruno Stoll',
    ],
    [
      'two towns',
      'ASSAULT | Red Brigade > Freedonia | Port Ada | 2030-05-06 | rockets fell on a barracks',
      'ASSAULT | Red Brigade > Freedonia | Mount Borel | 2030-05-06 | rockets fell on a barracks',
    ],
    [
      'a strike and many since',
      'ASSAULT | Red Brigade > Freedonia | Freedonia | 2030-05-06 | an attack',
      'ASSAULT | Red Brigade > Freedonia | Freedonia | 2030-03-07/.. | attacks since March',
    ],
    [
      'done and foreseen',
      'RETREAT | Freedonia | Sylvania | 2030-05-06 | the troops left',
      'RETREAT> | Freedonia | Sylvania | 2030-05-06 | the troops will leave',
    ],
    [
      'two speakers',
      'STATE | Nora Quist | - | 2030-05-06 | the talks have made great progress this week',
      'STATE | Bruno Stoll | - | 2030-05-06 | the talks have made great progress this week',
    ],
    [
      'two sayings of one day',
      'STATE | Nora Quist | - | 2030-05-06 | the harvest promises record exports across every province',
      'STATE | Nora Quist | - | 2030-05-06 | negotiators resume discussions tomorrow morning',
    ],
    [
      'nothing shared but the day',
      'ASSAULT | | - | 2030-05-06 | a bomb went off',
      'ASSAULT | | - | 2030-05-06 | shots were heard',
    ],
    [
      'threat and deed',
      'THREATEN | Red Brigade > Freedonia | Port Ada | 2030-05-06 | vowed to strike',
      'ASSAULT | Red Brigade > Freedonia | Port Ada | 2030-05-06 | struck',
    ],
    [
      'an event after the other was printed',
      'ASSAULT | Red Brigade > Freedonia | Port Ada | - | an attack on the embassy',
      'ASSAULT | Red Brigade > Freedonia | Port Ada | 2030-05-08 | an attack on the embassy',
    ],
  ])('not: %s', (_, a, b) => {
    expect(of(tell('a', A, a), tell('b', B, b)).entries).toHaveLength(2);
  });
});

const strike = 'ASSAULT | Freedonia > Red Brigade | Port Ada | 2030-05-06 |';
const body =
  'The harbour was quiet when the first aircraft crossed the breakwater and turned inland towards the old fuel depot. ' +
  'Fishermen mending nets on the quay counted four explosions, then a long silence, then the sirens of the only fire engine left in town. ' +
  'By noon the road to the north had been closed and families were queueing for buses that never came.';

describe('counts origins', () => {
  it.each<[string, Told, Told, number]>([
    ['two publishers', A, B, 2],
    ['one publisher family', A, { ...B, outlet: 'Evening Tribune' }, 1],
    ['an unknown publisher adds none', A, { ...B, outlet: 'Some Blog' }, 1],
    ['no publisher', A, { published: '2030-05-08' }, 1],
    ['two unknown ones are none', { ...A, outlet: 'Some Blog' }, { ...B, outlet: 'Another Blog' }, 0],
    ['one agency credited by both', { ...A, agencies: ['Wire'] }, { ...B, agencies: ['Wire'] }, 1],
    ['the agency and who credits it', { ...A, outlet: 'Wire' }, { ...B, agencies: ['Wire'] }, 1],
    [
      'an unknown publisher that credits an agency',
      { ...A, outlet: 'Some Blog', agencies: ['Wire'] },
      { ...B, outlet: 'Another Blog' },
      1,
    ],
    ['one text', { ...A, text: body }, { ...B, text: body }, 1],
  ])('%s', (_, a, b, n) => {
    const { entries } = of(
      tell('a', a, `${strike} jets hit the depot`),
      tell('b', b, `${strike} the depot was bombed`),
    );
    expect(entries).toHaveLength(1);
    expect(entries[0]!.independent).toBe(n);
    expect(entries[0]!.origins.flatMap((o) => o.articles)).toHaveLength(2);
    for (const origin of entries[0]!.origins) expect(origin.because).toHaveLength(origin.articles.length - 1);
  });

  it.each([
    ['one named claimant', '~ Reuters', '~ Reuters', 1],
    ['one of them has no claimant', '~ Reuters', '', 2],
    ['claimants without a name may be two', '~ an official', '~ an official', 2],
    ['two claimants', '~ Reuters', '~ Nora Quist', 2],
  ])('by claimant: %s', (_, a, b, n) => {
    const { entries } = of(
      tell('a', A, `${strike} jets hit the depot | ${a}`),
      tell('b', B, `${strike} the depot was bombed | ${b}`),
    );
    expect(entries.map((e) => e.independent)).toEqual([n]);
  });

  it('gives a copy the voice of its source, and its publisher its own where it reports itself', () => {
    const { entries } = of(
      tell('w', { outlet: 'Wire', published: '2030-05-06' }, `${strike} a raid`),
      tell('a', { ...A, agencies: ['Wire'] }, `${strike} jets hit the depot`),
      tell('b', { ...A, published: '2030-05-10' }, `${strike} the depot was bombed`),
    );
    expect(entries[0]!.origins.map((o) => [o.name, o.articles.length])).toEqual([
      ['wire', 2],
      ['tribune', 1],
    ]);
  });

  it('names who is folded into whom', () => {
    const { entries } = of(
      tell('a', { ...A, text: body }, `${strike} jets hit the depot`),
      tell('b', { ...B, text: body }, `${strike} the depot was bombed`),
      tell('c', C, `${strike} planes came`),
    );
    expect(entries[0]!.origins.map((o) => [o.name, o.articles.length, o.counts])).toEqual([
      ['tribune', 2, true],
      ['gazette', 1, true],
    ]);
    expect(entries[0]!.origins[0]!.because[0]!.why).toMatch(/same text as Tribune/);
  });
});

describe('disputes', () => {
  const toll = (words: string, n: string) =>
    [`${strike} ${words}`, `FIGURE/killed | Red Brigade | Port Ada | 2030-05-06 | ${words} | ${n} person`] as const;

  it('puts tolls side by side, never averaged', () => {
    const record = of(
      tell('a', A, ...toll('the raid killed five people', '5')),
      tell('b', B, ...toll('the strike left nine dead', '9')),
      tell('c', C, ...toll('nine people died in the raid', '9')),
    );
    expect(record.entries).toHaveLength(1);
    expect(record.disputes).toMatchObject([{ field: 'toll', range: { low: 5, best: 9, high: 9 } }]);
    expect(record.disputes[0]!.sides.map((s) => [s.value, s.origins, s.superseded])).toEqual([
      ['5 person', ['tribune'], false],
      ['9 person', ['gazette', 'herald'], false],
    ]);
  });

  it('lets a later text of the same outlet replace its own', () => {
    const record = of(
      tell('a', A, ...toll('the raid killed five people', '5')),
      tell('b', { ...A, published: '2030-05-10' }, ...toll('the strike left nine dead', '9')),
    );
    expect(record.disputes[0]!.sides.map((s) => [s.value, s.superseded])).toEqual([
      ['5 person', true],
      ['9 person', false],
    ]);
    expect(record.disputes[0]!.range).toEqual({ low: 9, best: 9, high: 9 });
  });

  it.each([
    ['about ten, and nine', '~10', '9', 0],
    ['five, and five', '5', '5', 0],
    ['five, and six', '5', '6', 1],
    ['at least five, and five', '≥5', '5', 0],
  ])('%s', (_, a, b, n) => {
    expect(
      of(tell('a', A, ...toll('the raid killed people', a)), tell('b', B, ...toll('the strike left dead', b))).disputes,
    ).toHaveLength(n);
  });

  it('shows a bound and a larger count side by side, and says that both may hold', () => {
    const { disputes } = of(
      tell('a', A, ...toll('the raid killed people', '≥5')),
      tell('b', B, ...toll('the strike left dead', '9')),
    );
    expect(disputes).toMatchObject([{ field: 'toll', compatible: true, range: { low: 5, best: 9, high: 9 } }]);
  });

  it('sets a toll against the denial of any harm where the act is told', () => {
    const none = 'ASSAULT/kill! | > Red Brigade | - | - | no fighter was killed';
    const other = 'ASSAULT/kill! | > Freedonia | - | - | no soldier was killed';
    const disputesOf = (denial: string) =>
      of(tell('a', A, ...toll('the raid killed five', '5')), tell('b', B, strike, denial)).disputes.map((d) =>
        d.sides.map((x) => x.value),
      );
    expect(disputesOf(none)).toEqual([['5 person', '0']]);
    expect(disputesOf(other)).toEqual([]);
  });

  it('of the number of arms that one source gives, which the same outlet then puts right', () => {
    const line = (n: string) =>
      `FIGURE | | Ada airport | - | ${n} rockets hit the airport | ${n} rocket | ~ Freedonian army`;
    const { disputes } = of(tell('a', A, line('22')), tell('b', { ...A, published: '2030-05-08' }, line('17')));
    expect(disputes.map((d) => [d.field, ...d.sides.map((x) => [x.value, x.superseded])])).toEqual([
      ['figure', ['17 rocket', false], ['22 rocket', true]],
    ]);
  });

  it('counts a toll as of when it is told, not of the day of the act', () => {
    const wounded = (n: string) =>
      `FIGURE/wounded | Red Brigade | Port Ada | 2030-05-06 | ${n} were hurt | ${n} person`;
    const act = (n: string) => `ASSAULT/wound | > Red Brigade | Port Ada | 2030-05-06 | ${n} were hurt`;
    const { series } = of(tell('a', A, act('20'), wounded('20')), tell('b', C, act('31'), wounded('31')));
    expect(series.map((s) => s.points.map((p) => [p.asOf, p.figure.value]))).toEqual([
      [
        ['2030-05-07', 20],
        ['2030-05-09', 31],
      ],
    ]);
  });

  it.each([
    [
      'time',
      'ASSAULT | > Ada Lomax | Port Ada | 2030-05-05 | Lomax was killed',
      'ASSAULT | > Ada Lomax | Port Ada | 2030-05-06 | Lomax was killed',
    ],
    [
      'actors',
      'ASSAULT | Red Brigade > Ada Lomax | Port Ada | 2030-05-06 | Lomax was killed',
      'ASSAULT | Blue Front > Ada Lomax | Port Ada | 2030-05-06 | Lomax was killed',
    ],
    [
      'place',
      'ASSAULT | > Ada Lomax | Port Ada | 2030-05-06 | Lomax was killed',
      'ASSAULT | > Ada Lomax | Mount Borel | 2030-05-06 | Lomax was killed',
    ],
    [
      'happened',
      'ASSAULT | Red Brigade > Freedonia | Port Ada | 2030-05-06 | the attack on the mission',
      'ASSAULT! | Red Brigade > Freedonia | Port Ada | 2030-05-06 | no attack on the mission was made',
    ],
  ])('of %s', (field, a, b) => {
    expect(of(tell('a', A, a), tell('b', B, b)).disputes.map((d) => d.field)).toEqual([field]);
  });
});

describe('an act that a text tells on with', () => {
  const raid = 'ASSAULT/kill | > Ada Lomax | Port Ada | 2030-05-06 | a raid killed Ada Lomax at Port Ada';
  const entriesOf = (...lines: readonly string[]) => of(tell('a', A, ...lines)).entries.map((e) => e.claims.length);

  it.each([
    ['the wounded', 'ASSAULT/wound | > nine people | - | - | nine people were wounded'],
    ['a second man', 'ASSAULT/kill | > Bruno Stoll | - | - | Bruno Stoll was also killed'],
    ['its author', 'ASSAULT | Red Brigade | - | - | the brigade said that it had carried out the attack'],
    ['what it hit', 'ASSAULT | > a depot | - | - | the raid hit a depot'],
    ['what it hit, in French', 'ASSAULT | > a depot | - | - | les frappes ont visé un dépôt'],
    ['those who died in it', 'ASSAULT/kill | > seven people | - | - | seven people died in the strike'],
    ['its dead', 'ASSAULT/kill | > six people | - | - | the raid had killed six people'],
  ])('%s', (_, line) => {
    expect(entriesOf(raid, line)).toEqual([2]);
  });

  it.each([
    ['a second man of whom it says no such thing', 'ASSAULT/kill | > Bruno Stoll | - | - | Bruno Stoll was killed'],
    ['an act at another place', 'ASSAULT/wound | > nine people | Mount Borel | - | nine people were wounded'],
    ['a second raid', 'ASSAULT | > a depot | - | - | a raid hit a depot'],
    ['a raid of another day', 'ASSAULT | > a depot | - | 2030-05-01 | the raid hit a depot'],
    ['another attack', 'ASSAULT | Red Brigade | - | - | the brigade carried out an attack'],
  ])('not %s', (_, line) => {
    expect(entriesOf(raid, line)).toEqual([1, 1]);
  });
});

describe('disputes over who did it', () => {
  const killing = 'ASSAULT | > Ada Lomax | Mount Borel | 2030-05-06 | Ada Lomax was killed at Mount Borel';
  const blame = 'ACCUSE | Freedonia > Red Brigade | - | - | the government blamed the brigade for that attack';
  const sidesOf = (...lines: readonly string[]) =>
    of(tell('a', A, killing, blame), tell('b', B, killing, ...lines)).disputes.map((d) => [
      d.field,
      ...d.sides.map((s) => s.value),
    ]);

  it('when the accused denies it where the act is told', () => {
    expect(sidesOf('REJECT | Red Brigade | - | - | the brigade denied that it was behind it')).toEqual([
      ['actors', 'Red Brigade', 'not Red Brigade'],
    ]);
  });

  it('not when somebody else denies it', () => {
    expect(sidesOf('REJECT | Blue Front | - | - | the front denied that it was behind it')).toEqual([]);
  });
});

it.each([
  ['ASSAULT/aerial', 'ASSAULT'],
  ['ASSAULT', 'ASSAULT/aerial'],
])('joins nothing to an account that forbids it by way of a vaguer one: %s, %s', (a, b) => {
  const raid = 'Freedonia > Red Brigade | Port Ada | 2030-05-06 | the raid on the depot';
  const { entries } = of(
    tell('a', A, `${a} | ${raid}`),
    tell('b', B, `${b} | ${raid}`),
    tell('c', C, 'COERCE/arrest | Freedonia > Red Brigade | Port Ada | 2030-05-06 | men were led away'),
  );
  expect(entries.map((e) => e.claims.length).sort()).toEqual([1, 2]);
});

it('takes the claims of a copied passage for one, whatever else is known of them', () => {
  const words =
    'the harbour master of the old port closed both its gates at noon and nobody was let through until the tide had turned again';
  const line = `COERCE | > Ada Lomax | - | - | ${words}`;
  const { entries } = of(
    tell('a', { outlet: 'Tribune', published: '2030-05-06' }, line),
    tell('b', { outlet: 'Herald', published: '2030-06-01' }, line),
  );
  expect(entries.map((e) => e.articles.length)).toEqual([2]);
});

it('makes a series of figures of one holder and place', () => {
  const { series } = of(
    tell(
      'a',
      { outlet: 'Tribune', published: '2028-01-05' },
      'FIGURE | Freedonia | Sylvania | - | about 2,500 soldiers | ~2500 soldier',
    ),
    tell(
      'b',
      { outlet: 'Herald', published: '2030-05-08' },
      'FIGURE | Freedonian army | Sylvania | - | some 2,500 advisers | ~2500 adviser',
      'FIGURE | Freedonia | Sylvania | 2026 | from 5,200 troops | 5200 troop',
    ),
    tell(
      'c',
      C,
      'FIGURE | Freedonia | Sylvania | - | 12 bases | 12 base',
      'FIGURE | Freedonia | Port Ada | - | 40 soldiers | 40 soldier',
    ),
  );
  expect(series.map((s) => [s.name, s.points.map((p) => [p.asOf, p.figure.value])])).toEqual([
    [
      'soldier, Freedonia in Sylvania',
      [
        ['2026', 5200],
        ['2028-01-05', 2500],
        ['2030-05-08', 2500],
      ],
    ],
  ]);
});

describe('order', () => {
  const dossier = [
    tell(
      'a',
      { ...A, text: body },
      `${strike} jets hit the depot`,
      'STATE | Nora Quist | - | 2030-05-06 | the talks have made great progress this week',
    ),
    tell(
      'b',
      { ...B, text: body },
      `${strike} the depot was bombed`,
      'ASSAULT | Freedonia > Ada Lomax | Port Ada | 2030-05 | Lomax killed',
    ),
    tell(
      'c',
      C,
      'ASSAULT | Freedonia > Ada Lomax | Ada airport | 2030-05-06 | Ada Lomax killed',
      `${strike} planes came`,
    ),
    tell(
      'd',
      { outlet: 'Courier', published: '2030-05-06' },
      'ASSAULT | > Ada Lomax | Port Ada | 2030-05-05 | Lomax was killed',
      'STATE | Nora Quist | - | 2030-05-06 | talks made progress this week',
    ),
    tell('e', { outlet: 'Wire' }, `${strike} a raid | ~ Reuters`),
    // A crowd, so that blocks and texts have more members than pivots.
    ...Array.from({ length: 40 }, (_, i) =>
      tell(
        `f${i}`,
        {
          outlet: `Blog ${i % 7}`,
          published: `2030-05-${10 + (i % 15)}`,
          text: `${body} Reader number ${i} wrote this.`,
        },
        `${strike} telling ${i} of the raid`,
        `ASSAULT | Freedonia > Red Brigade | Port Ada | 2030-05-${10 + (i % 4)} | another raid`,
      ),
    ),
  ];
  const once = JSON.stringify(reconcile(dossier, testKnowledge));

  it('of reading gives the same bytes, 20 times shuffled', () => {
    let seed = 7;
    const random = () => {
      seed = Math.imul(seed, 1103515245) + 12345;
      return seed >>> 8;
    };
    for (let n = 0; n < 20; n++) {
      const shuffled = [...dossier]
        .map((d) => [random(), d] as const)
        .sort((x, y) => x[0] - y[0])
        .map(([, d]) => d);
      const reconciler = new Reconciler(testKnowledge);
      for (const inspection of shuffled) reconciler.add(inspection);
      expect(JSON.stringify(reconciler.record()) === once).toBe(true);
      if (n < 3) expect(JSON.stringify(reconcile(shuffled, testKnowledge)) === once).toBe(true);
    }
  });

  it('adding twice changes nothing, and each entry has its claims alone', () => {
    expect(JSON.stringify(reconcile([...dossier, ...dossier], testKnowledge)) === once).toBe(true);
    const record = JSON.parse(once) as DossierRecord;
    const claims = record.entries.flatMap((e) => e.claims);
    expect(new Set(claims).size).toBe(claims.length);
    expect(claims.length).toBe(record.claims.length);
  });

  it('of asking changes nothing: a look at the record or at a neighbourhood while it grows', () => {
    const reconciler = new Reconciler(testKnowledge);
    dossier.forEach((inspection, i) => {
      reconciler.add(inspection);
      reconciler.neighbourhood(inspection.article.id);
      if (i % 15 === 3) reconciler.record();
    });
    expect(JSON.stringify(reconciler.record()) === once).toBe(true);
  });

  it('does not matter to a dossier whose inspections are fetched when they are shown', () => {
    const byId = new Map(dossier.map((d) => [d.article.id, d]));
    const reconciler = new Reconciler(testKnowledge, [], (id) => byId.get(id)!);
    for (const inspection of dossier) reconciler.add(inspection);
    expect(JSON.stringify(reconciler.record()) === once).toBe(true);
  });

  it.each([
    ['kept', undefined],
    ['fetched', (id: string) => dossier.find((d) => d.article.id === id)!],
  ])('shows the neighbourhood of one article as the record does, inspections %s', (_, fetch) => {
    const reconciler = new Reconciler(testKnowledge, [], fetch);
    const few = dossier.slice(0, 5);
    for (const inspection of few) reconciler.add(inspection);
    const { entries } = reconciler.record();
    const shown = (list: readonly Entry[]) => list.map((e) => [e.id, e.claims]).sort();
    for (const { article } of few)
      expect(shown(reconciler.neighbourhood(article.id))).toEqual(
        shown(entries.filter((e) => e.articles.includes(article.id))),
      );
  });
});
