// Which text comes from which: whole, cut, reworded, translated or none; passages, direction, and the machinery below.

import { describe, expect, it } from 'vitest';
import { type Told, tell, testKnowledge } from '../../../test/telling.js';
import { reconcile } from '../reconcile.js';
import { wordsOf } from '../words.js';
import { passages, sharedRuns } from './align.js';
import { commonOrder, commonWords } from './common-order.js';
import { bandKeys, shingles, tokensOf, winnow } from './shingles.js';
import { consonants } from './skeleton.js';

const report =
  'Port Ada, May 6. Three aircraft of the Freedonian air force bombed the fuel depot of Port Ada early on Monday, killing 14 people and wounding 37, the governor Marta Ilves told reporters. ' +
  'The depot had been used by the Red Brigade since February, according to the ministry in Gramont. ' +
  'Fishermen mending nets on the quay counted four explosions, then a long silence, then the sirens of the only engine left in town. ' +
  'By noon the coast road towards Mount Borel had been closed, and some 2,300 families were queueing for buses. ' +
  'President Nora Quist will address parliament on Wednesday.';
const reworded =
  'Early on Monday the fuel depot of Port Ada was hit by three aircraft of the Freedonian air force; the governor, Marta Ilves, told journalists that 14 people had been killed and 37 wounded. ' +
  'The ministry in Gramont says that the Red Brigade had used the depot since February. ' +
  'On the quay, fishermen counted four explosions before a long silence and the sirens of the one engine that the town has left. ' +
  'The coast road to Mount Borel was closed by noon and about 2,300 families queued for buses. ' +
  'On Wednesday President Nora Quist is to address parliament.';
const translated =
  'Port Ada, 6 mai. Trois avions de l’armée de l’air de Freedonie ont bombardé lundi à l’aube le dépôt de carburant de Port Ada, faisant 14 morts et 37 blessés, a déclaré à la presse la gouverneure Marta Ilves. ' +
  'Le dépôt servait à la Red Brigade depuis février, selon le ministère à Gramont. ' +
  'Des pêcheurs qui réparaient leurs filets ont compté quatre explosions, puis un long silence, puis la sirène du seul camion resté en ville. ' +
  'À midi, la route côtière vers Mount Borel était fermée et quelque 2 300 familles attendaient des autocars. ' +
  'La présidente Nora Quist s’adressera mercredi au parlement.';
const independent =
  'Residents of Port Ada spent Monday digging through rubble after an air raid that destroyed a warehouse near the harbour. Hospital staff spoke of at least 12 dead. ' +
  'A Red Brigade spokesman denied that its fighters were there. "We heard nothing until the roof came down," said Tomas Reik, a baker, whose shop stands across the street. ' +
  'Aid workers from Lindholm asked for a corridor, and the opposition in Gramont demanded an inquiry into the raid.';
const topic =
  'The Freedonian parliament in Gramont voted on Thursday to extend the state of emergency by 90 days. Of 210 members, 118 were in favour. ' +
  'Opponents of President Nora Quist said that the measure would do nothing against the Red Brigade, which holds the hills around Mount Borel. The minister Ivo Marek promised a report by July.';
const cut = report.slice(0, report.indexOf(' Fishermen'));
const own =
  'Our correspondent adds that markets in Gramont opened lower and that the price of fuel rose by a tenth within hours, while schools stayed shut.';

const linksOf = (a: string, b: string, toldA: Told = {}, toldB: Told = {}) =>
  reconcile([tell('a', { text: a, ...toldA }), tell('b', { text: b, ...toldB })], testKnowledge).lineage;

it.each<[string, string, string, Told, string | null]>([
  ['the same text', report, report, {}, 'exact'],
  ['other quotation marks and spaces', report, report.replace(/ /g, '  '), {}, 'exact'],
  ['cut', report, cut, {}, 'part'],
  ['cut and added to', report, `${cut} ${own}`, {}, 'part'],
  ['reworded', report, reworded, {}, 'reworded'],
  ['translated', report, translated, { language: 'fr' }, 'translated'],
  ['the same event, told by another', report, independent, {}, null],
  ['the same actors, another event', report, topic, {}, null],
  ['one line', 'Jets hit a depot.', 'Jets hit a depot.', {}, null],
  ['nothing', '', '', {}, null],
])('%s', (_, a, b, told, kind) => {
  expect(linksOf(a, b, {}, told).map((l) => l.kind)).toEqual(kind ? [kind] : []);
});

it('shows passages that stand in both texts at their offsets', () => {
  for (const other of [cut, reworded, translated]) {
    const [link] = linksOf(report, other, {}, other === translated ? { language: 'fr' } : {});
    if (other !== reworded) expect(link!.passages.length).toBeGreaterThan(0);
    for (const { from, to } of link!.passages) {
      const [x, y] = [report, other].map((t) => `${t}`) as [string, string];
      const texts = link!.from === tell('a', { text: report }).article.id ? [x, y] : [y, x];
      expect(from.exact).toBe(`${texts[0]}\n\n`.slice(from.start, from.end));
      expect(to.exact).toBe(`${texts[1]}\n\n`.slice(to.start, to.end));
    }
  }
});

describe('who had it first', () => {
  const ids = ['a', 'b'].map((name) => tell(name, {}).article.id);
  it.each<[string, Told, Told, number | null]>([
    ['published earlier', { published: '2030-05-06' }, { published: '2030-05-07' }, 0],
    ['published later', { published: '2030-05-08' }, { published: '2030-05-07' }, 1],
    ['the agency that the other credits', { agencies: ['Wire'] }, { outlet: 'Wire' }, 1],
    ['a translation is not first', { translated: true }, {}, 1],
    ['one day', { published: '2030-05-06' }, { published: '2030-05-06' }, null],
  ])('%s', (_, a, b, first) => {
    const [link] = linksOf(report, report, a, b);
    expect(link!.directed).toBe(first !== null);
    if (first !== null) expect(link!.from).toBe(ids[first]);
  });
  it('is nobody where years lie between', () => {
    expect(linksOf(report, report, { published: '2030-05-06' }, { published: '2033-05-06' })).toEqual([]);
  });
});

/** Longest common subsequence by the book, to hold the bit vectors against. */
function slow(a: Uint16Array, b: Uint16Array): number {
  const row = new Array<number>(b.length + 1).fill(0);
  for (const x of a) {
    let left = 0;
    for (let j = 0; j < b.length; j++) {
      const above = row[j + 1]!;
      row[j + 1] = x >>> 1 === b[j]! >>> 1 ? left + 1 : Math.max(above, row[j]!);
      left = above;
    }
  }
  return row[b.length]!;
}

describe('below', () => {
  const tokens = (text: string) => tokensOf(wordsOf(text));
  it('counts words in order as the plain method does', () => {
    let seed = 3;
    const draw = (n: number, of: number) =>
      Uint16Array.from({ length: n }, () => {
        seed = (Math.imul(seed, 1103515245) + 12345) >>> 0;
        return ((seed >>> 8) % of) * 2;
      });
    for (const [n, m, of] of [
      [0, 5, 3],
      [1, 1, 1],
      [31, 40, 5],
      [32, 32, 4],
      [33, 100, 9],
      [200, 130, 20],
      [64, 64, 2],
    ] as const) {
      const [a, b] = [draw(n, of), draw(m, of)];
      expect(commonOrder(a, b)).toBe(slow(a, b));
      expect(commonOrder(b, a)).toBe(slow(a, b));
    }
  });
  it('shares distinct words of the smaller', () => {
    expect(commonWords(tokens('red red blue'), tokens('blue green blue yellow'))).toBe(0.5);
    expect(commonWords(tokens(''), tokens('blue'))).toBe(0);
  });
  it('finds runs of seven words and more, and joins them over small changes', () => {
    const [a, b] = [
      tokens('one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen'),
      tokens('zero one two three four five six seven eight NEW ten eleven twelve thirteen fourteen fifteen sixteen'),
    ];
    const runs = sharedRuns(a, b);
    expect(runs).toEqual([
      { a: 0, b: 1, length: 8 },
      { a: 9, b: 10, length: 7 },
    ]);
    expect(passages(runs, 3)).toEqual([{ a: [0, 16], b: [1, 17] }]);
  });
  it('winnows so that a shared run of window + k − 1 words shares a fingerprint', () => {
    const shared = Array.from({ length: 23 }, (_, i) => `w${i}`).join(' ');
    const prints = ['x1 x2 x3', 'y1 y2 y3 y4 y5'].map((own) =>
      winnow(shingles(tokens(`${own} ${shared} ${own}`), 8), 16),
    );
    expect(prints[0]!.some((p) => prints[1]!.includes(p))).toBe(true);
  });
  it('gives like sets like bands', () => {
    const set = Array.from({ length: 100 }, (_, i) => i * 7919);
    const near = [...set.slice(0, 90), ...Array.from({ length: 10 }, (_, i) => i * 31 + 5)];
    const shared = (x: number[], y: number[]) =>
      bandKeys(x, 18, 3, 1).filter((k) => bandKeys(y, 18, 3, 1).includes(k)).length;
    expect(shared(set, near)).toBeGreaterThan(4);
    expect(
      shared(
        set,
        set.map((x) => x + 3),
      ),
    ).toBe(0);
    expect(bandKeys([], 18, 3, 1)).toEqual([]);
  });
  it.each([
    ['Soulaïmani', 'Soleimani'],
    ['Kataeb', 'Kata’ib'],
    ['Cheremetievo', 'Sheremetyevo'],
    ['Mouhandis', 'Muhandis'],
  ])('%s is %s', (a, b) => expect(consonants(a)).toBe(consonants(b)));
  it.each([
    ['Quist', 'Ilves'],
    ['Ada', 'Oda'],
  ])('%s is not %s', (a, b) => expect(consonants(a) === consonants(b) && consonants(a) !== '').toBe(false));
});
