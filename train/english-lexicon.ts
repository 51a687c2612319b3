// An English dictionary as lemma examples: verbs and nouns of WordNet with their regular and irregular forms (package wink-lexicon, MIT; data by Princeton University).

import { createRequire } from 'node:module';
import type { TreebankSentence } from '../src/analyse/conllu.js';
import { knownKey } from '../src/analyse/name-features.js';
import { uposIndex } from '../src/analyse/upos.js';
import type { LemmaExample, TrainingLexicon } from './tagging.js';

type Exceptions = Readonly<Record<string, string>>;

/** WordNet has Poland and Paris too, in lower case like all else: what `names` (see `knownNames`) has is a noun only where a sentence has it as one. */
export function englishLexicon(
  sentences: readonly TreebankSentence[],
  names: ReadonlyMap<number, number>,
): TrainingLexicon {
  const require = createRequire(import.meta.url);
  const load = <T>(name: string): T => require(`wink-lexicon/src/${name}.js`) as T;
  const words = load<Readonly<Record<string, number>>>('wn-words');
  const sensesOf = load<readonly (readonly number[])[]>('wn-word-senses');
  const kinds = load<readonly string[]>('wn-senses');
  const is = (word: string, kind: string): boolean =>
    (sensesOf[words[word] ?? -1] ?? []).some((s) => kinds[s]!.startsWith(kind));
  const plain = Object.keys(words).filter((w) => /^[a-z]{2,}$/.test(w));
  const verbs = plain.filter((w) => is(w, 'verb.'));
  const common = new Set(sentences.flatMap((s) => s.words.flatMap((w) => (w.upos === 'NOUN' ? [w.lemma] : []))));
  // Plurals with an entry of their own ("corrections") stay forms of their singulars.
  const listed = new Set(plain.filter((w) => is(w, 'noun.')));
  const forms = new Set([...listed].filter((w) => w.length > 2).map(withS));
  for (const [form, lemma] of Object.entries(load<Exceptions>('wn-noun-exceptions')))
    if (is(lemma, 'noun.')) forms.add(form);
  const nouns = [...listed].filter((w) => !forms.has(w) && (common.has(w) || !names.has(knownKey(w))));
  const examples: LemmaExample[] = [];
  const VERB = uposIndex('VERB');
  const NOUN = uposIndex('NOUN');
  const add = (upos: number, form: string, lemma: string, weight: number): void => {
    examples.push({ form, lemma, upos, feats: '', weight });
  };

  const irregular = load<Exceptions>('wn-verb-exceptions');
  const doubling = new Set<string>();
  const strong = new Set<string>();
  for (const [form, lemma] of Object.entries(irregular)) {
    if (!is(lemma, 'verb.') || !/^[a-z]+$/.test(form)) continue;
    add(VERB, form, lemma, 1.5);
    if (/(?:ed|ing)$/.test(form)) doubling.add(lemma);
    else strong.add(lemma);
  }
  for (const verb of verbs) {
    add(VERB, verb, verb, 1);
    add(VERB, withS(verb), verb, 1);
    // "planned", never "planed"; but "traveled" beside "travelled". Some strong verbs have a regular form too ("smelled", "hanged").
    if (doubling.has(verb) && !verb.endsWith('l')) continue;
    add(VERB, regularPast(verb), verb, strong.has(verb) ? 0.3 : 1);
    add(VERB, regularGerund(verb), verb, 1);
  }

  const plurals = load<Exceptions>('wn-noun-exceptions');
  const changed = new Set<string>();
  for (const [form, lemma] of Object.entries(plurals)) {
    if (!is(lemma, 'noun.') || !/^[a-z]+$/.test(form)) continue;
    // "axes", "bases": the plural of two nouns; that in -e is the commoner.
    const twin = form.endsWith('es') && is(form.slice(0, -1), 'noun.');
    add(NOUN, form, twin ? form.slice(0, -1) : lemma, 1.5);
    changed.add(lemma);
  }
  for (const noun of nouns) {
    add(NOUN, noun, noun, 1);
    if (!changed.has(noun) && !/(?:ics|ness|ss?is)$/.test(noun)) add(NOUN, withS(noun), noun, 1);
  }
  return { examples, verbs, nouns };
}

const withS = (word: string): string => {
  if (/(?:s|x|z|ch|sh)$/.test(word)) return `${word}es`;
  if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
  return `${word}s`;
};
const regularPast = (verb: string): string => {
  if (verb.endsWith('e')) return `${verb}d`;
  if (/[^aeiou]y$/.test(verb)) return `${verb.slice(0, -1)}ied`;
  return `${verb}ed`;
};
const regularGerund = (verb: string): string => {
  if (verb.endsWith('ie')) return `${verb.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(verb)) return `${verb.slice(0, -1)}ing`;
  return `${verb}ing`;
};
