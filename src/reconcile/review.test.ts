import { describe, expect, it } from 'vitest';
import type { Correction, Entry } from '../domain/index.js';
import { review } from './review.js';

const entry = { id: 'e-1', claims: ['c-1'], figures: [], review: null } as unknown as Entry;
const edit = (field: string, value: unknown): Correction =>
  ({
    id: 'k-1',
    decision: { kind: 'edit', entry: 'e-1', field, value },
    who: '',
    at: '2026-01-01',
    why: '',
  }) as Correction;
const seven = { value: 7, low: null, high: null, approximate: false, unit: 'soldier', claims: ['c-1'] };

describe('an edited figure', () => {
  it.each([
    ['the value of one side', [seven], true],
    ['none', [], true],
    ['a bound alone', [{ ...seven, value: null, low: 5 }], true],
    ['a number as text', [{ ...seven, value: '7' }], false],
    ['a bare number', 7, false],
    ['no claims', [{ value: 7, low: null, high: null, approximate: false, unit: null }], false],
    ['no number at all', [{ ...seven, value: Number.NaN }], false],
  ])('%s', (_, value, applied) => {
    const { entries, outcomes } = review([entry], [edit('figures', value)]);
    expect(outcomes[0]?.applied).toBe(applied);
    expect(entries[0]?.figures).toEqual(applied ? value : []);
    expect(entries[0]?.review).toBe(applied ? 'edited' : null);
  });
});
