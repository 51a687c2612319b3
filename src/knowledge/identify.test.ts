import { describe, expect, it } from 'vitest';
import { type Described, sameActor } from './identify.js';
import { emptyKnowledge } from './load.js';

const person = (name: string, more: Partial<Described> = {}): Described => ({ name, kind: 'person', ...more });
const group = (name: string, more: Partial<Described> = {}): Described => ({ name, kind: 'armed-group', ...more });
const minister = { role: 'minister', country: 'XX' } as const;

describe('names that no pack has', () => {
  it.each<[string, Described, Described, 'same' | 'possible' | 'other']>([
    ['transliterations', person('Youssef Benhamou'), person('Yusuf Benhammou'), 'same'],
    ['a father by his son', person('Abu Taqwa'), person('Abou Taqwa'), 'same'],
    ['an initial', person('Karim Benali'), person('K. Benali'), 'same'],
    ['a last name with the same office', person('Karim Benali', minister), person('Benali', minister), 'same'],
    ['a last name alone', person('Karim Benali', minister), person('Benali'), 'possible'],
    ['words in another order', group('Forces du Nour'), group('Nour Forces'), 'same'],
    ['another number', group('Brigade 313'), group('Brigade 314'), 'other'],
    ['small words apart', group('Brigades de Salwan'), group('brigades Salwan'), 'same'],
    ['another first name', person('Karim Benali'), person('Nadia Benali'), 'other'],
    ['another office', person('Karim Benali', minister), person('Benali', { role: 'envoy', country: 'XX' }), 'other'],
    ['another country', person('Karim Benali', { country: 'XX' }), person('Karim Benali', { country: 'YY' }), 'other'],
    ['a person and a group', person('Liwa Zayn'), group('Liwa Zayn'), 'other'],
    ['another last name', person('Karim Benali'), person('Karim Benaïssa'), 'other'],
  ])('%s', (_, a, b, wanted) => {
    for (const found of [sameActor(a, b, emptyKnowledge), sameActor(b, a, emptyKnowledge)])
      expect(found.same ? 'same' : found.possible ? 'possible' : 'other', found.why).toBe(wanted);
  });
});
