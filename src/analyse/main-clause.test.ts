import { describe, expect, test } from 'vitest';
import { settleMainClause } from './main-clause.js';
import { tokensOf } from './testing.js';

// A tree as "form/UPOS/head/relation/features", heads from 1, 0 for the root; and the heads it should have.
const cases: readonly [string, string, string][] = [
  [
    'a noun taken for the head of its verb',
    'Le/DET/2/det ministre/NOUN/0/root ,/PUNCT/4/punct Camara/PROPN/2/appos ,/PUNCT/6/punct visite/VERB/2/conj/VerbForm=Fin Gao/PROPN/6/obj ./PUNCT/2/punct',
    '2 6 4 2 6 0 6 6',
  ],
  [
    'the verb of a relative clause taken for the main one',
    "L'/DET/2/det Algérie/PROPN/5/nsubj ,/PUNCT/5/punct qui/PRON/5/nsubj/PronType=Rel partage/VERB/0/root/VerbForm=Fin tout/PRON/5/obj ,/PUNCT/9/punct a/AUX/9/aux:tense/VerbForm=Fin appelé/VERB/5/parataxis/VerbForm=Part ./PUNCT/5/punct",
    '2 9 5 5 2 5 9 9 0 9',
  ],
  [
    'a coordinated verb stays where it is',
    'Fin/NOUN/0/root ,/PUNCT/4/punct et/CCONJ/4/cc reste/VERB/1/conj/VerbForm=Fin',
    '0 4 4 1',
  ],
  [
    'a relative clause on a noun alone is one',
    'Homme/NOUN/0/root ,/PUNCT/4/punct qui/PRON/4/nsubj/PronType=Rel parle/VERB/1/acl:relcl/VerbForm=Fin',
    '0 4 4 1',
  ],
  [
    'a participle is no main verb',
    'Homme/NOUN/0/root ,/PUNCT/3/punct arrêté/VERB/1/acl/VerbForm=Part ,/PUNCT/1/punct',
    '0 3 1 1',
  ],
  [
    'what is, is: a noun with a copula is the predicate',
    'Luc/PROPN/3/nsubj est/AUX/3/cop maire/NOUN/0/root ,/PUNCT/5/punct dit/VERB/3/parataxis/VerbForm=Fin on/PRON/5/nsubj',
    '3 3 0 5 3 5',
  ],
  [
    'an order after a noun is a sentence of its own',
    'Chance/NOUN/0/root ,/PUNCT/3/punct profite/VERB/1/parataxis/Mood=Imp|VerbForm=Fin',
    '0 3 1',
  ],
];

describe('the verb of the main clause', () => {
  test.each(cases)('%s', (_, tree, heads) => {
    const settled = settleMainClause(tokensOf(tree));
    expect(settled.map(({ head }) => head + 1).join(' ')).toBe(heads);
    expect(settled.filter(({ head, deprel }) => head < 0 && deprel === 'root').length).toBe(1);
  });

  test('the noun becomes the subject', () => {
    const settled = settleMainClause(tokensOf(cases[0]![1]));
    expect([settled[1]!.deprel, settled[5]!.deprel]).toEqual(['nsubj', 'root']);
    expect(settleMainClause(tokensOf(cases[1]![1])).map(({ deprel }) => deprel)).toContain('acl:relcl');
  });
});
