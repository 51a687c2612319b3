// What a language supplies: its words and a trained model. The rules that use them are written once, elsewhere.

import type { ActorWords } from './actors.js';
import type { ActWords } from './acts.js';
import type { NameCues } from './name-cues.js';
import type { NumberWords } from './numbers.js';
import type { Orthography } from './orthography.js';
import type { TimeGrammar } from './times.js';
import type { Words } from './words.js';

/** A facet is added here by the stage that needs it, with what absent words mean. */
export interface Language {
  /** BCP 47 primary subtag. */
  readonly code: string;
  /** Name in English. */
  readonly name: string;
  readonly numbers: NumberWords;
  readonly acts: ActWords;
  /** How the language says when; absent: no times are found. */
  readonly times?: TimeGrammar;
  readonly actors: ActorWords;
  readonly orthography: Orthography;
  readonly nameCues: NameCues;
  /** By which rules over trees know a construction. */
  readonly words: Words;
}
