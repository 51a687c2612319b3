// Decisions from the command line, and refused with words where they can't be; the walk through a sample.

import { describe, expect, it } from 'vitest';
import { tell } from '../../../test/telling.js';
import { emptyKnowledge } from '../../knowledge/load.js';
import { reconcile } from '../../reconcile/reconcile.js';
import type { DossierService, Verdict } from '../../server/dossier-service.js';
import { actions, decisionOf } from '../decisions.js';
import { reviewSession, wilson } from '../review-session.js';
import { recordedTerminal } from '../testing.js';
import { actionNames } from './correct.js';

it('names the actions that there are', () => expect(actionNames).toEqual(Object.keys(actions)));

describe('words to decisions', () => {
  const record = reconcile(
    [
      tell(
        'letter.txt',
        { published: '2030-05-07' },
        'STATE | Nora Quist | - | 2030-05-06 | the talks went well',
        'STATE | Bruno Stoll | - | 2030-05-06 | the harvest failed',
      ),
    ],
    emptyKnowledge,
  );
  const [one, two] = record.entries.map((e) => e.id) as [string, string];
  const article = record.articles[0]!.id;
  const claim = record.entries[0]!.claims[0]!;

  it.each<[Parameters<typeof decisionOf>[0], string[], object]>([
    ['accept', [one.slice(0, 8)], { kind: 'accept', entry: one }],
    ['edit', [one, 'time', '2030-05-05'], { kind: 'edit', entry: one, field: 'time', value: '2030-05-05' }],
    ['edit', [one, 'place', '-'], { kind: 'edit', entry: one, field: 'place', value: null }],
    [
      'edit',
      [one, 'actors', '[{"id":"a","name":"A"}]'],
      { kind: 'edit', entry: one, field: 'actors', value: [{ id: 'a', name: 'A' }] },
    ],
    ['merge', [one, two], { kind: 'merge', entries: [one, two] }],
    ['split', [one, claim], { kind: 'split', entry: one, claims: [claim] }],
    [
      'same-actor',
      ['Nora Quist', 'Bruno Stoll'],
      { kind: 'same-actor', actors: ['name:Nora Quist', 'name:Bruno Stoll'] },
    ],
    ['same-origin', ['letter.txt', article], { kind: 'same-origin', articles: [article, article] }],
    ['set-date', ['letter.txt', '2030-05'], { kind: 'set-date', article, edtf: '2030-05' }],
    ['undo', ['d-1'], { kind: 'undo', correction: 'd-1' }],
  ])('%s %j', (action, args, decision) => {
    expect(decisionOf(action, args, record, [{ id: 'd-1' }])).toEqual(decision);
  });

  it.each<[Parameters<typeof decisionOf>[0], string[], RegExp]>([
    ['accept', [], /takes ENTRY; got nothing/],
    ['accept', ['e-none'], /no entry "e-none"/],
    ['accept', ['e-'], /no entry/],
    ['edit', [one, 'colour', 'red'], /no field "colour"; there are type/],
    ['edit', [one, 'place', 'here'], /takes JSON/],
    ['merge', [one], /takes ENTRY ENTRY…/],
    ['split', [one, 'c-none'], /no claim of that entry/],
    ['undo', ['d-2'], /no correction/],
  ])('not %s %j', (action, args, why) => {
    expect(() => decisionOf(action, args, record, [{ id: 'd-1' }])).toThrow(why);
  });
});

describe('the walk through a sample', () => {
  const record = reconcile(
    [
      tell(
        'a',
        { outlet: 'Tribune', published: '2030-05-07' },
        'STATE | Nora Quist | - | - | the talks went well',
        'STATE | Bruno Stoll | - | - | the harvest failed',
      ),
    ],
    emptyKnowledge,
  );
  /** A service whose verdicts outlive one walk. */
  const kept: Verdict[] = [];
  const service = {
    record: async () => record,
    verdicts: async () => kept,
    reviewSample: async (size: number) => record.claims.map((c) => c.id).slice(0, size),
    judge: async (v: Omit<Verdict, 'at'>) => void kept.push({ ...v, at: '2030-05-08T00:00:00Z' }),
  } as unknown as DossierService;
  const walk = async (piped: string) => {
    const terminal = recordedTerminal(piped);
    await reviewSession(service, terminal, { size: 50, seed: 1, who: 'Ana' });
    return terminal.printed;
  };

  it('shows the clause in its sentence, keeps each answer, and goes on where it stopped', async () => {
    const first = await walk('r\nq\n');
    expect(first.out).toContain('STATE  ');
    expect(first.out).toContain('Tribune · 2030-05-07');
    expect(first.out).toMatch(
      /1 of 1 right: precision 100\.0 %, 95 % interval 20\.7 % to 100\.0 % \(Wilson\), of 2 claims/,
    );
    const second = await walk('what\nw a\n');
    expect(second.err).toMatch(/1 of the 2 have a verdict already/);
    expect(second.err).toMatch(/Type r, w, s or q/);
    expect(second.out).toMatch(/1 of 2 right: precision 50\.0 %, 95 % interval 9\.5 % to 90\.5 %/);
    expect(second.out).toMatch(/Wrong: 1 actor\./);
    expect(kept.map((v) => [v.right, v.why, v.who])).toEqual([
      [true, '', 'Ana'],
      [false, 'actor', 'Ana'],
    ]);
  });

  it.each([
    [0, 0, 0, 1],
    [50, 50, 0.9287, 1],
    [45, 50, 0.7864, 0.9565],
    [0, 10, 0, 0.2775],
  ])('Wilson interval of %i of %i', (right, of, low, high) => {
    expect(wilson(right, of).low).toBeCloseTo(low, 3);
    expect(wilson(right, of).high).toBeCloseTo(high, 3);
  });
});
