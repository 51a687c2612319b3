// The words by which the rules of `claim` know a construction, a section for each concern: what a grammar lists, where `acts` is what a dictionary lists.

import type { ClauseWords } from './words/clause.js';
import type { ContentWords } from './words/content.js';
import type { CountingWords } from './words/counting.js';
import type { DeedsWords } from './words/deeds.js';
import type { EventsWords } from './words/events.js';
import type { GrammarWords } from './words/grammar.js';
import type { ModalityWords } from './words/modality.js';
import type { OfficesWords } from './words/offices.js';
import type { PeopleWords } from './words/people.js';
import type { PlaceWords } from './words/place.js';
import type { SayingWords } from './words/saying.js';
import type { SensesWords } from './words/senses.js';
import type { TimeWords } from './words/time.js';

/** Lemmas in lower case unless a word's own line says otherwise; an empty set where the language has no such words. */
export interface Words {
  readonly events: EventsWords;
  readonly senses: SensesWords;
  readonly clause: ClauseWords;
  readonly content: ContentWords;
  readonly saying: SayingWords;
  readonly offices: OfficesWords;
  readonly counting: CountingWords;
  readonly deeds: DeedsWords;
  readonly people: PeopleWords;
  readonly place: PlaceWords;
  readonly time: TimeWords;
  readonly grammar: GrammarWords;
  readonly modality: ModalityWords;
}
