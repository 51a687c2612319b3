// What one text tells of twice is one entry; what it tells of two acts is two.

import { expect, it } from 'vitest';
import type { DossierRecord } from '../domain/index.js';
import { loadKnowledge } from '../knowledge/load.js';
import { inspect, makeRecord, readArticles } from '../recoupe.js';
import { mannerOf, oneDescription } from './entry.js';
import type { ActorSketch } from './likeness.js';

const knowledge = loadKnowledge();
function record(...texts: readonly (readonly [string, string, string])[]): DossierRecord {
  const inspections = texts.map(([language, day, text], i) => {
    const page = `<html lang="${language}"><head><title>Vallée</title><meta property="article:published_time" content="${day}"></head><body><article>${text
      .split('\n')
      .map((p) => `<p>${p}</p>`)
      .join('')}</article></body></html>`;
    const { articles } = readArticles(new TextEncoder().encode(page), { name: `${i}.html` }, knowledge);
    return inspect(articles[0]!, knowledge);
  });
  return makeRecord(inspections, knowledge);
}
const of = (r: DossierRecord, type: string) => r.entries.filter((e) => e.type === type);

it('one voice that condemns twice in a sentence is one entry, with whom it blames', () => {
  const found = of(
    record(['fr', '2024-05-16', "Nairobi a dénoncé une violation de l'accord et accusé la Somalie d'avoir tiré."]),
    'ACCUSE',
  );
  expect(found.map((e) => e.recipients.map((x) => x.name))).toEqual([['Somalia']]);
});

it('two who are blamed in one sentence are two entries', () => {
  const text = 'Kenya accused Somalia of breaking the truce and condemned Ethiopia for the attack.';
  expect(of(record(['en', '2024-05-16', text]), 'ACCUSE')).toHaveLength(2);
});

it('an attack known by its place is not the strikes told last', () => {
  const text =
    "Israël a mené des frappes vendredi en Syrie.\nLe Hamas, que Paris soupçonne d'avoir mené l'attaque de Haïfa, a annoncé une trêve.";
  expect(of(record(['fr', '2024-05-19', text]), 'ASSAULT')).toHaveLength(2);
});

const wounded = (day: string, n: number): readonly [string, string, string] => [
  'en',
  day,
  `On 1 May 2024 rebels attacked the Kenyan base in Garissa, wounding ${n} Kenyan soldiers.`,
];

it('a count raised after weeks is no dispute, two counts of one week are', () => {
  const tolls = (r: DossierRecord) => r.disputes.filter((d) => d.field === 'toll');
  expect(tolls(record(wounded('2024-05-02', 11), wounded('2024-05-30', 34)))).toEqual([]);
  expect(tolls(record(wounded('2024-05-02', 11), wounded('2024-05-04', 34)))).toHaveLength(1);
});

const group = (name: string, kind: ActorSketch['kind'] = 'unknown'): ActorSketch => ({
  id: `group:${name}`,
  name,
  kind,
  country: null,
  anonymous: kind === 'unknown',
});

it.each([
  ['Ain Zara air base', "base aérienne d'Aïn Zara", true],
  ['two bases', 'bases', true],
  ['gouvernement', 'government', true],
  ['Ain Zara base', 'Tarhuna base', false],
  ['American soldiers', 'Iraqi soldiers', false],
  ['bases', 'villages', false],
])('%s and %s: described as one, %s', (a, b, one) => {
  expect(oneDescription(group(a), group(b))).toBe(one);
  // Who is known goes by its id.
  expect(oneDescription(group(a, 'military'), group(b))).toBe(false);
});

it.each([
  [[null, null, null, 'firearms'], null],
  [['kill', null, null], 'kill'],
  [['kill', 'aerial', 'kill', null], 'kill'],
  [[null, null], null],
])('of manners %j: %s', (told, manner) => {
  expect(mannerOf(told)).toBe(manner);
});
