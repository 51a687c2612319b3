// Words by which a rule knows where something was.

import type { WordSet } from './word-set.js';

export interface PlaceWords {
  /** Prepositions of being in a place. */
  readonly there: WordSet;
  /** Nouns for a town. */
  readonly towns: WordSet;
  /** Nouns for a part of a country. */
  readonly provinces: WordSet;
  /** Nouns for a country. */
  readonly countries: WordSet;
  /** Before a part of what is told of, which has its own place and time: "including six in a bus". */
  readonly example: WordSet;
  /** Prepositions before a place where something is. */
  readonly locative: WordSet;
  /** Prepositions before a place, or an occasion, where somebody speaks. */
  readonly venue: WordSet;
  /** Nouns of those who are posted somewhere: their place is no place of what they do. */
  readonly posted: WordSet;
  /** Points of the compass. */
  readonly compass: WordSet;
  /** Before a part of a place that lies inside of it: "in the north of". */
  readonly inside: WordSet;
  /** Opens what lies inside, or comes from there. */
  readonly fromInside: RegExp;
  /** Before a base or an airport where what is done to it is done. */
  readonly struckAt: WordSet;
  /** Nouns of what is named after a place: "the Geneva convention". */
  readonly namedAfter: WordSet;
  /** Before the place that somebody comes from. */
  readonly from: WordSet;
  /** Those who are of a place, wherever they are now. */
  readonly dwellers: WordSet;
  /** Before a place that somebody or something goes to: nobody is there yet. */
  readonly towards: WordSet;
  /** Nouns of going somewhere: what is of them is not reached yet. */
  readonly onTheWay: WordSet;
  /** Ahead of words that are shouted: a place in them is no place of anything. */
  readonly shouted: RegExp;
  /** Before what somebody lends, whose place is no place of the act: « sous la houlette de Moscou ». */
  readonly patronage: WordSet;
  /** Nouns of what somebody asks for or starts: "at the invitation of Baghdad". */
  readonly behest: WordSet;
}
