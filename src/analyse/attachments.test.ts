import { expect, test } from 'vitest';
import { settleAttachments } from './attachments.js';
import { tokensOf } from './testing.js';

// A tree as "form/UPOS/head/relation/features", heads from 1, 0 for the root; and head and relation that one word should have.
const cases: readonly [string, string, number, string][] = [
  [
    'a finite verb goes on with a finite one',
    'Il/PRON/3/nsubj a/AUX/3/aux promis/VERB/0/root de/ADP/5/mark partir/VERB/3/xcomp/VerbForm=Inf et/CCONJ/7/cc dort/VERB/5/conj/VerbForm=Fin',
    7,
    '3 conj',
  ],
  [
    'an infinitive goes on with one',
    'Il/PRON/2/nsubj veut/VERB/0/root/VerbForm=Fin partir/VERB/2/xcomp/VerbForm=Inf et/CCONJ/5/cc dormir/VERB/3/conj/VerbForm=Inf',
    5,
    '3 conj',
  ],
  [
    'the subject behind a place is none of its appositions',
    'À/ADP/2/case Lyon/PROPN/5/obl ,/PUNCT/4/punct Luc/PROPN/2/appos parle/VERB/0/root/VerbForm=Fin',
    4,
    '5 nsubj',
  ],
  [
    'nor of a day',
    'Mardi/NOUN/5/advcl ,/PUNCT/4/punct les/DET/4/det chefs/NOUN/1/appos parlent/VERB/0/root/VerbForm=Fin',
    4,
    '5 nsubj',
  ],
  [
    'an apposition before a verb that has its subject',
    'À/ADP/2/case Lyon/PROPN/7/obl ,/PUNCT/4/punct ville/NOUN/2/appos ,/PUNCT/4/punct Luc/PROPN/7/nsubj parle/VERB/0/root/VerbForm=Fin',
    4,
    '2 appos',
  ],
  [
    'what is counted hangs on its quantity',
    'Il/PRON/2/nsubj visa/VERB/0/root/VerbForm=Fin hier/NOUN/2/obl plus/ADV/2/obj de/ADP/7/case 85/NUM/7/nummod cibles/NOUN/3/obl',
    7,
    '4 obl:arg',
  ],
];

test.each(cases)('%s', (_, tree, at, expected) => {
  const tokens = tokensOf(tree.replace('a/AUX/3/aux ', 'a/AUX/3/aux/VerbForm=Fin '));
  const { head, deprel } = settleAttachments(tokens)[at - 1]!;
  expect(`${head + 1} ${deprel}`).toBe(expected);
});
