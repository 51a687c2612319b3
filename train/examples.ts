// Treebank sentences as the parser meets them: with predicted tags, inflections and lemmas, and their gold trees.

import type { TreebankSentence } from '../src/analyse/conllu.js';
import type { Inflector } from '../src/analyse/inflect.js';
import { type Inflection, inflection } from '../src/analyse/inflect.js';
import type { Lemmatiser } from '../src/analyse/lemmatise.js';
import type { Tagger } from '../src/analyse/tag.js';
import { UPOS } from '../src/analyse/upos.js';
import type { Words } from '../src/analyse/words.js';
import { hashString } from '../src/learn/hash.js';
import type { ParseExample } from './parsing.js';

export interface Annotators {
  readonly words: Words;
  readonly tagger: Tagger;
  readonly inflector: Inflector;
  readonly lemmatiser: Lemmatiser;
}

const bare = UPOS.map((u) => inflection(u));

/** `relations`: index by relation. Unknown relations fall back to their universal part. */
export function parseExample(s: TreebankSentence, a: Annotators, relations: ReadonlyMap<string, number>): ParseExample {
  const n = s.words.length;
  const words = s.words.map((w) => a.words.look(w.form));
  const tags = new Uint8Array(n);
  a.tagger.tag(words, tags);
  const classes = new Uint16Array(n);
  a.inflector.inflect(words, tags, classes);
  const inflections = words.map((_, i) => a.inflector.inflections[classes[i]!] ?? bare[tags[i]!]!);
  const lemmas = Int32Array.from(s.words, (w, i) =>
    hashString(a.lemmatiser.lemma(w.form, tags[i]!, inflections[i]!.feats, UPOS[tags[i]!] === 'PROPN').toLowerCase()),
  );
  return {
    words,
    inflections,
    lemmas,
    heads: Int16Array.from(s.words, (w) => (w.head < 0 ? n : w.head)),
    labels: Int16Array.from(s.words, (w) => relations.get(w.deprel) ?? relations.get(w.deprel.split(':')[0]!) ?? -1),
  };
}

export type { Inflection };
