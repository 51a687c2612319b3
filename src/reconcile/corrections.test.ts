// Decisions hold over a rebuild, can be undone, and say so where they contradict each other or have lost their target.

import { describe, expect, it } from 'vitest';
import { tell, testKnowledge } from '../../test/telling.js';
import type { Correction, Decision } from '../domain/index.js';
import { pin, standing } from './corrections.js';
import { reconcile } from './reconcile.js';

let made = 0;
const decide = (decision: Decision, id = `d-${++made}`): Correction => ({
  id,
  decision,
  who: 'Ana',
  at: `2030-06-01T00:00:${String(++made).padStart(2, '0')}Z`,
  why: 'test',
});

const strike = 'ASSAULT | Freedonia > Red Brigade | Port Ada | 2030-05-06 |';
const a = tell('a', { outlet: 'Tribune', published: '2030-05-07' }, `${strike} jets hit the depot`);
const b = tell('b', { outlet: 'Herald', published: '2030-05-08' }, `${strike} the depot was bombed`);
const other = tell(
  'c',
  { outlet: 'Gazette', published: '2030-05-09' },
  'ASSAULT | Blue Front > Sylvania | Mount Borel | 2030-05-08 | shells fell on a village',
);
const dossier = [a, b, other];
const of = (...corrections: Correction[]) => reconcile(dossier, testKnowledge, corrections);
const merged = of().entries.find((e) => e.claims.length === 2)!;
const single = of().entries.find((e) => e.claims.length === 1)!;

it('accepts, rejects and edits an entry', () => {
  const record = of(
    decide({ kind: 'accept', entry: merged.id }),
    decide({ kind: 'edit', entry: single.id, field: 'time', value: '2030-05-07' }),
  );
  expect(record.entries.find((e) => e.id === merged.id)!.review).toBe('accepted');
  expect(record.entries.find((e) => e.id === single.id)).toMatchObject({ review: 'edited', time: '2030-05-07' });
  expect(record.corrections!.every((c) => c.applied)).toBe(true);
});

it.each<[Decision, RegExp]>([
  [{ kind: 'edit', entry: merged.id, field: 'time', value: 'Monday' }, /expected an EDTF date, got "Monday"/],
  [{ kind: 'edit', entry: merged.id, field: 'actors', value: ['Freedonia'] }, /expected a list/],
  [{ kind: 'edit', entry: merged.id, field: 'claims' as never, value: [] }, /no field of an entry/],
  [{ kind: 'accept', entry: 'e-gone' }, /is gone/],
  [{ kind: 'merge', entries: [merged.id, 'e-gone'] }, /is gone/],
  [{ kind: 'split', entry: merged.id, claims: ['c-gone'] }, /are gone/],
])('says why %j does not apply', (decision, why) => {
  expect(of(decide(decision)).corrections).toMatchObject([{ applied: false, why: expect.stringMatching(why) }]);
});

it('merges, splits, and shows that the second contradicts the first', () => {
  expect(of(decide({ kind: 'merge', entries: [merged.id, single.id] })).entries).toHaveLength(1);
  const split = decide({ kind: 'split', entry: merged.id, claims: [merged.claims[1]!] });
  const halves = of(split).entries;
  expect(halves).toHaveLength(3);
  const again = decide({
    kind: 'merge',
    entries: [`e-${merged.claims[0]!.slice(2)}`, `e-${merged.claims[1]!.slice(2)}`],
  });
  const record = of(split, again);
  expect(record.entries).toHaveLength(2);
  expect(record.corrections![1]).toMatchObject({ applied: true, conflict: split.id });
});

it('shows a later verdict that contradicts an earlier one, and the later holds', () => {
  const [yes, no] = [decide({ kind: 'accept', entry: merged.id }), decide({ kind: 'reject', entry: merged.id })];
  const record = of(yes, no);
  expect(record.entries.find((e) => e.id === merged.id)!.review).toBe('rejected');
  expect(record.corrections![1]!.conflict).toBe(yes.id);
});

describe('undo', () => {
  const no = decide({ kind: 'reject', entry: merged.id });
  const undo = decide({ kind: 'undo', correction: no.id });
  const redo = decide({ kind: 'undo', correction: undo.id });
  it.each([
    [[no], [no.id]],
    [[no, undo], [undo.id]],
    [
      [no, undo, redo],
      [no.id, redo.id],
    ],
    [[undo, no], [undo.id]],
  ])('%#', (corrections, left) => expect(standing(corrections).map((c) => c.id)).toEqual(left));
  it('leaves the record as it was', () => {
    expect(JSON.stringify(of(no, undo).entries)).toBe(JSON.stringify(of().entries));
  });
});

it('tells actors and origins apart, or one, and dates an article', () => {
  const x = tell(
    'x',
    { outlet: 'Tribune', published: '2030-05-07' },
    'ASSAULT | > Ada Lomax | Port Ada | 2030-05-06 | killed',
  );
  const y = tell(
    'y',
    { outlet: 'Herald', published: '2030-05-08' },
    'ASSAULT | > Bruno Stoll | Port Ada | 2030-05-06 | shot dead',
  );
  const one = reconcile([x, y], testKnowledge, [
    decide({ kind: 'same-actor', actors: ['name:Ada Lomax', 'name:Bruno Stoll'] }),
  ]);
  expect(one.entries.map((e) => e.recipients.length)).toEqual([1]);
  const [p, q] = [a.article.id, b.article.id];
  expect(
    of(decide({ kind: 'same-origin', articles: [p, q] })).entries.find((e) => e.claims.length === 2)!.independent,
  ).toBe(1);
  const later = of(decide({ kind: 'set-date', article: p, edtf: '2030-05-20' }));
  expect(later.articles.find((s) => s.id === p)!.publication).toMatchObject({
    edtf: '2030-05-20',
    because: [{ says: 'set by Ana: test' }],
  });
});

it('keeps apart what a person said is not one origin, though the texts are', () => {
  const text =
    'The harbour was quiet when the first aircraft crossed the breakwater and turned inland towards the old fuel depot. Fishermen mending nets counted four explosions, then a long silence, then the sirens of the only engine left.';
  const [x, y] = [
    tell('x', { outlet: 'Tribune', text }, `${strike} a raid`),
    tell('y', { outlet: 'Herald', text }, `${strike} a raid`),
  ];
  expect(reconcile([x, y], testKnowledge).entries[0]!.independent).toBe(1);
  const apart = decide({ kind: 'different-origin', articles: [x.article.id, y.article.id] });
  expect(reconcile([x, y], testKnowledge, [apart]).entries[0]!.independent).toBe(2);
});

it('finds its entry again when newer rules give other claims and other ids', () => {
  const pinned = pin({ kind: 'reject', entry: merged.id }, of());
  expect(pinned).toMatchObject({ claims: merged.claims });
  // The claim that the id is made of is no longer made; the other still is.
  const lowest = [...merged.claims].sort()[0]!;
  const rebuilt = dossier.map((i) => ({ ...i, claims: i.claims.filter((c) => c.id !== lowest) }));
  const record = reconcile(rebuilt, testKnowledge, [decide(pinned)]);
  expect(record.entries.find((e) => e.claims.includes(merged.claims.find((c) => c !== lowest)!))!.review).toBe(
    'rejected',
  );
});
