import { expect, test } from 'vitest';
import { settleSubjects } from './subjects.js';
import { tokensOf } from './testing.js';

// A tree as "form/UPOS/head/relation/features", heads from 1, 0 for the root; and the relations that it should have.
const cases: readonly [string, string, string][] = [
  [
    'the second noun behind a subject and its verb is what the verb is done to',
    'Luc/PROPN/2/nsubj voit/VERB/0/root Léa/PROPN/2/nsubj',
    'nsubj root obj',
  ],
  [
    'who said it stands behind an inserted verb of saying',
    'Non/INTJ/0/root ,/PUNCT/3/punct dit/VERB/1/parataxis Léa/PROPN/3/obj',
    'root punct parataxis nsubj',
  ],
  [
    'a verb finite by itself is no passive',
    'UN/PROPN/2/nsubj:pass called/VERB/0/root/Tense=Past|VerbForm=Fin',
    'nsubj root',
  ],
  [
    'a passive is one',
    'Luc/PROPN/3/nsubj:pass est/AUX/3/aux:pass vu/VERB/0/root/VerbForm=Part',
    'nsubj:pass aux:pass root',
  ],
  [
    'who is asked, beside what is asked',
    "L'/DET/2/det ONU/PROPN/3/nsubj exhorte/VERB/0/root Bamako/PROPN/3/xcomp à/ADP/6/mark agir/VERB/3/xcomp",
    'det nsubj root obj mark xcomp',
  ],
  ['what somebody becomes stays so', 'Luc/PROPN/2/nsubj devient/VERB/0/root Zorro/PROPN/2/xcomp', 'nsubj root xcomp'],
];

test.each(cases)('%s', (_, tree, relations) => {
  expect(
    settleSubjects(tokensOf(tree))
      .map(({ deprel }) => deprel)
      .join(' '),
  ).toBe(relations);
});
