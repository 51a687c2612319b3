// The trained model of a language, opened from the package's models/ folder when first asked for.

import { existsSync, readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { Linear } from '../learn/linear.js';
import { type Section, unpack } from '../learn/pack.js';
import { Contractor } from './contract.js';
import { Inflector, inflection } from './inflect.js';
import { Lemmatiser } from './lemmatise.js';
import { NameFinder } from './names.js';
import { Parser } from './parse.js';
import { Tagger } from './tag.js';
import { Words } from './words.js';

export interface Model {
  readonly words: Words;
  readonly contractor: Contractor;
  readonly tagger: Tagger;
  readonly inflector: Inflector;
  readonly lemmatiser: Lemmatiser;
  readonly parser: Parser;
  /** Null in a model without names. */
  readonly names: NameFinder | null;
}

function table(section: Section): Map<number, number> {
  const keys = section.int32('keys');
  const values = section.uint16('values');
  const out = new Map<number, number>();
  for (let i = 0; i < keys.length; i++) out.set(keys[i]!, values[i]!);
  return out;
}

export function openModel(file: Section): Model {
  const linear = (name: string): Linear => new Linear(file.section(name));
  const lemmatiser = new Lemmatiser(file.strings('lemmas.rules'), table(file.section('lemmas')));
  const lexicon = {
    lemmatiser,
    verbs: new Set(file.int32('lexicon.verbs')),
    nouns: new Set(file.int32('lexicon.nouns')),
  };
  return {
    words: Words.open(file.section('words'), lexicon.verbs.size > 0 ? lexicon : null),
    contractor: new Contractor(linear('contractions')),
    tagger: new Tagger(linear('tags'), file.number('sure.tags')),
    inflector: new Inflector(
      linear('inflections'),
      file.strings('inflections.names').map(inflection),
      table(file.section('inflections.known')),
    ),
    lemmatiser,
    parser: new Parser({
      actions: linear('actions'),
      labels: linear('labels'),
      relations: file.strings('relations'),
      sure: { actions: file.number('sure.actions'), labels: file.number('sure.labels') },
    }),
    names: file.has('names.neutral')
      ? new NameFinder(
          linear('names'),
          linear('steps'),
          table(file.section('names.lists')),
          file.number('names.neutral') === 1,
        )
      : null,
  };
}

/** A model file as the trainer wrote it: gzip around the container. Throws on anything else. */
export function readModel(path: string | URL): Section {
  return unpack(gunzipSync(readFileSync(path)));
}

const opened = new Map<string, Model | null>();

/** Null where the language has no model. The file is read once; a damaged one throws. */
export function modelFor(language: string): Model | null {
  let model = opened.get(language);
  if (model === undefined) {
    // Only a plain tag may become part of a path.
    const url = /^[a-z]{2,3}$/.test(language) ? new URL(`../../models/${language}.bin`, import.meta.url) : null;
    model = url !== null && existsSync(url) ? openModel(readModel(url)) : null;
    opened.set(language, model);
  }
  return model;
}
