// French dictionaries as lemma examples: the conjugations of 7,826 verbs and 41,819 nouns, both drawn from the Lefff (packages of the RosaeNLG project, Apache-2.0).

import { createRequire } from 'node:module';
import type { TreebankSentence } from '../src/analyse/conllu.js';
import { uposIndex } from '../src/analyse/upos.js';
import type { LemmaExample, TrainingLexicon } from './tagging.js';

type Conjugations = Readonly<Record<string, Readonly<Record<string, readonly (string | null)[]>>>>;

// The Lefff's letters for tenses, as UD features; participles agree in too many ways to list.
const TENSES: Readonly<Record<string, string>> = {
  P: 'Mood=Ind|N|Tense=Pres|VerbForm=Fin',
  S: 'Mood=Sub|N|Tense=Pres|VerbForm=Fin',
  Y: 'Mood=Imp|N|Tense=Pres|VerbForm=Fin',
  I: 'Mood=Ind|N|Tense=Imp|VerbForm=Fin',
  J: 'Mood=Ind|N|Tense=Past|VerbForm=Fin',
  T: 'Mood=Sub|N|Tense=Imp|VerbForm=Fin',
  F: 'Mood=Ind|N|Tense=Fut|VerbForm=Fin',
  C: 'Mood=Cnd|N|Tense=Pres|VerbForm=Fin',
  G: 'Tense=Pres|VerbForm=Part',
  W: 'VerbForm=Inf',
};
const PERSONS = [1, 2, 3, 1, 2, 3].map((p, i) => `Number=${i < 3 ? 'Sing' : 'Plur'}|Person=${p}`);

export function frenchLexicon(sentences: readonly TreebankSentence[]): TrainingLexicon {
  const require = createRequire(import.meta.url);
  const conjugations = require('french-verbs-lefff/dist/conjugations.json') as Conjugations;
  const words = require('french-words-gender-lefff/dist/words.json') as Readonly<Record<string, string>>;
  // Of two verbs with one form ("fonde": fonder, fondre) the one that is commoner in text.
  const common = new Map<string, number>();
  for (const s of sentences)
    for (const w of s.words) if (w.upos === 'VERB') common.set(w.lemma, (common.get(w.lemma) ?? 0) + 1);
  const examples: LemmaExample[] = [];
  const VERB = uposIndex('VERB');
  const NOUN = uposIndex('NOUN');
  const verbs = Object.keys(conjugations).filter((v) => !v.includes(' '));
  for (const lemma of verbs) {
    // All fewer than one token of a treebank; regular verbs before rare irregular ones.
    const weight = 1 + Math.min(8, common.get(lemma) ?? 0) + (lemma.endsWith('er') ? 0.5 : 0);
    for (const [tense, forms] of Object.entries(conjugations[lemma]!))
      forms.forEach((form, i) => {
        if (!form || form === 'NA' || form.includes(' ')) return;
        const feats = TENSES[tense]?.replace('N|', `${PERSONS[i]}|`) ?? '';
        examples.push({ form, lemma, upos: VERB, feats, weight });
      });
  }
  const nouns = Object.keys(words).filter((w) => /^[\p{Ll}-]{2,}$/u.test(w));
  for (const lemma of nouns) {
    examples.push({ form: lemma, lemma, upos: NOUN, feats: '', weight: 1 });
    for (const form of plurals(lemma)) examples.push({ form, lemma, upos: NOUN, feats: '', weight: 0.5 });
  }
  return { examples, verbs, nouns };
}

/** Regular plurals; none for words that don't change. */
function plurals(noun: string): string[] {
  if (/[sxz]$/.test(noun)) return [];
  if (/(?:au|eu|œu)$/.test(noun)) return [`${noun}x`];
  if (/al$/.test(noun)) return [`${noun.slice(0, -2)}aux`, `${noun}s`];
  return [`${noun}s`];
}
