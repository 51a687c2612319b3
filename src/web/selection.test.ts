import { describe, expect, it } from 'vitest';
import { fixture, ids } from '../../test/page/fixture.js';
import { overview } from '../server/overview.js';
import { indexRecord } from '../server/record-index.js';
import type { ManyFilter } from './route.js';
import { type Limits, rowsOf, select } from './selection.js';

const rows = rowsOf(overview(indexRecord(fixture.record), 'test', 'r', null));
const none: Record<ManyFilter, string[]> = {
  kind: [],
  type: [],
  actor: [],
  place: [],
  source: [],
  lang: [],
  modality: [],
  review: [],
};
const open: Limits = {
  disputed: false,
  origins: 0,
  from: Number.NEGATIVE_INFINITY,
  to: Number.POSITIVE_INFINITY,
  found: null,
};
const shown = (wanted: Partial<typeof none>, limits: Partial<Limits> = {}) =>
  select(rows, { ...none, ...wanted }, { ...open, ...limits }).rows.map(({ id }) => id);

describe('select', () => {
  it.each([
    ['everything', {}, {}, 14],
    ['one type', { type: ['ASSAULT'] }, {}, 1],
    ['two types', { type: ['ASSAULT', 'THREATEN'] }, {}, 2],
    ['an actor in either role', { actor: ['wikidata:Q1189'] }, {}, 3],
    ['a type and an actor', { type: ['REQUEST'], actor: ['wikidata:Q1189'] }, {}, 1],
    ['a source', { source: ['Radio Plaine'] }, {}, 2],
    ['a language', { lang: ['ar'] }, {}, 2],
    ['a modality', { modality: ['denied'] }, {}, 1],
    ['disputed', {}, { disputed: true }, 1],
    ['two origins', {}, { origins: 2 }, 2],
    ['found by words', {}, { found: new Set([ids.entry('attack'), 'e-other']) }, 1],
    ['one day: what touches it', {}, { from: Date.UTC(2021, 0, 11), to: Date.UTC(2021, 0, 12) }, 2],
    ['a day without entries but inside 2020', {}, { from: Date.UTC(2020, 5, 1), to: Date.UTC(2020, 5, 2) }, 1],
    ['nothing', { type: ['AID'] }, {}, 0],
  ])('%s', (_, wanted, limits, count) => {
    expect(shown(wanted, limits)).toHaveLength(count);
  });

  it("counts a filter's other values as if it were not set, and every other filter as it is", () => {
    const { counts } = select(rows, { ...none, type: ['ASSAULT'] }, open);
    expect(counts.type.get('FIGURE')).toBe(3);
    expect(counts.type.get('ASSAULT')).toBe(1);
    expect(counts.actor.get('wikidata:Q1189')).toBe(1);
    expect(counts.actor.has('wikidata:Q30')).toBe(false);
  });

  it('keeps the entries of other times for the time line', () => {
    const { rows: inTime, anyTime } = select(rows, none, {
      ...open,
      from: Date.UTC(2021, 0, 11),
      to: Date.UTC(2021, 0, 12),
    });
    expect(inTime).toHaveLength(2);
    expect(anyTime).toHaveLength(14);
  });
});
