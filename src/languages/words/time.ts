// Words by which a rule knows when something was.

import type { WordSet } from './word-set.js';

export interface TimeWords {
  /** Before the act in whose course something was: "during the raid in which". */
  readonly within: WordSet;
  /** Forms that may stand before a time at the head of a sentence: "but early on Friday". */
  readonly ahead: WordSet;
  /** A past of the auxiliary makes a pluperfect ("had said"), not another past ("eut dit"). */
  readonly pluperfectOfPast: boolean;
  /** A perfect with the present of its auxiliary is of no day ("has pledged"), not the past of every day (« a promis »). */
  readonly perfectStands: boolean;
  /** Verbs of a position that is held, whatever their tense: it is of no day. */
  readonly standing: WordSet;
  /** Before a relative pronoun for an act in whose course something was. */
  readonly course: WordSet;
  /** Before an act of another day. */
  readonly apart: WordSet;
  /** "half as many as a year ago", "plus qu'en 2019", "contre 250 000 l'an dernier": the day compared with, not that of the act. */
  readonly compared: RegExp;
  /** "up from 50 two days before", « contre 50 mardi »: the day of the number compared with. */
  readonly formerly: RegExp;
  /** "the gravest loss of life since the assault of November 2008": what it is measured by. */
  readonly unequalled: RegExp;
  /** Opens a stretch counted from something that is not named: "within ninety days". */
  readonly deadline: RegExp;
  /** Opens a clause of the same time as the one before: "on Monday, when". */
  readonly whileIt: WordSet;
  /** Ahead of a time that something has gone on from. */
  readonly sinceThen: RegExp;
  /** Behind a count, a day of the month told last: « 64 le 30 », "64 on the 30th"; its number is the first group. */
  readonly dayAlone: RegExp;
  /** Nouns for the day beside another: « au lendemain de l'assaut ». */
  readonly nextDay: WordSet;
  /** Opens a clause that is waited for, or was before: its act is of another time. */
  readonly onCondition: WordSet;
  /** Ahead of, or in, a time at which something ends: « jusqu'à jeudi ». */
  readonly untilThen: RegExp;
  /** A day of the week by its name. */
  readonly weekday: RegExp;
}
