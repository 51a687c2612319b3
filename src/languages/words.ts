// The words by which the rules of `claim` know a construction, a section for each concern: what a grammar lists, where `acts` is what a dictionary lists.

import type { GrammarWords } from './words/grammar.js';
import type { ModalityWords } from './words/modality.js';
import type { PlaceWords } from './words/place.js';
import type { TimeWords } from './words/time.js';

/** Lemmas in lower case unless a word's own line says otherwise; an empty set where the language has no such words. */
export interface Words {
  readonly place: PlaceWords;
  readonly time: TimeWords;
  readonly grammar: GrammarWords;
  readonly modality: ModalityWords;
}
