// Words by which a rule reads what is counted, whose it is and what befell it.

import type { WordSet } from './word-set.js';

export interface CountingWords {
  /** Words for more of those counted before: "nine others". */
  readonly others: WordSet;
  /** Between a number and a noun, that the noun is of another number: "19 Hungarians and 11 Italians". */
  readonly ofNext: RegExp;
  /** Behind a number the name of a people, which it counts. */
  readonly namedBehind: RegExp;
  /** Behind a number that tells how far two counts are apart: "five fewer". */
  readonly apart: RegExp;
  /** A share in words. */
  readonly percent: RegExp;
  /** Nouns that are numbers or parts: lemmas. */
  readonly quantity: RegExp;
  /** Verbs of rising and falling. */
  readonly moves: WordSet;
  /** Nouns of a rise or a fall. */
  readonly movement: WordSet;
  /** Adjectives ahead of an office that make it another: « premier ministre ». */
  readonly ranked: WordSet;
  /** Verbs of going past a number: « les dégâts dépassent 200 millions ». */
  readonly exceeding: WordSet;
  /** Subject and verb by which a number goes round: « on parle de 280 morts ». */
  readonly rumoured: WordSet;
  /** Pronouns for nobody in particular. */
  readonly someone: WordSet;
  /** Before the amount that something rose or fell by. */
  readonly byHowMuch: WordSet;
  /** Nouns of what one has not got. */
  readonly need: WordSet;
  /** Adjectives that say what kind of thing is counted. */
  readonly relational: WordSet;
  /** Before a bare noun that says what kind of thing is counted: « chef d'accusation ». */
  readonly kind: WordSet;
  /** Currencies of several states, whose adjective behind says which. */
  readonly money: WordSet;
  /** Verbs whose subject has what is counted. */
  readonly having: WordSet;
  /** Verbs of harm whose subject does it. */
  readonly felling: WordSet;
  /** Nouns for a round number: lemmas. */
  readonly round: RegExp;
  /** Before those that are a part of those counted: "mostly Chinese". */
  readonly partly: WordSet;
  /** Singular nouns of people who are several: "a family of six" is no age. */
  readonly several: WordSet;
  /** Before those whose the counted are. */
  readonly whose: WordSet;
  /** A word that makes of "have" that there is: « il y a ». */
  readonly there: WordSet;
  /** What is won in an election. */
  readonly prizes: WordSet;
  /** Verbs of losing what one has. */
  readonly losing: WordSet;
  /** Those of `having` that in a past tense count something: « a compté 68 avions ». */
  readonly countingUp: WordSet;
  /** Verbs of firing what is one's own. */
  readonly fires: WordSet;
  /** Beside a length makes an area. */
  readonly square: WordSet;
  /** Units of length. */
  readonly length: WordSet;
  /** That share in two words. */
  readonly perCent: RegExp;
  /** Words by which a share is one of votes. */
  readonly ballot: WordSet;
  /** Before those whose an account is. */
  readonly accountOf: WordSet;
  /** Forms that set one number against another. */
  readonly contrast: WordSet;
  /** Nouns of a count: "the number of", "toll". */
  readonly number: WordSet;
  /** Between a count and the whole that it is a share of: "nine barrels in ten". */
  readonly shareOf: WordSet;
  /** Ahead of a number that is a part of the one before. */
  readonly partBefore: RegExp;
  /** The ending of a plural in the name of a people, as far as it shows. */
  readonly pluralOfName: RegExp;
  /** Ahead of the number of a page. */
  readonly pageBefore: RegExp;
  /** Behind what is counted for each day, month or head: "4 million dollars a day". */
  readonly rate: RegExp;
  /** Forms of words that make a number larger. */
  readonly scale: RegExp;
  /** The forms of `of` that stand between a number and what it counts. */
  readonly ofForms: WordSet;
  /** Between a number and the verb of those counted: "two others died". */
  readonly further: WordSet;
  /** Verbs of dying. */
  readonly dying: WordSet;
  /** Those who were harmed, by that alone. */
  readonly victims: WordSet;
  /** Forms of the article in the plural. */
  readonly theMany: WordSet;
  /** Ahead of the number that it was before. */
  readonly changedFrom: RegExp;
  /** Opens another clause between two numbers. */
  readonly newClause: RegExp;
  /** Joins two numbers of the same. */
  readonly joint: RegExp;
  /** No more than a preposition and an article between a number and a place or a day. */
  readonly beside: RegExp;
  /** Between two places of a list. */
  readonly listed: RegExp;
  /** Nouns of a share of voters: "a turnout of 40 percent". */
  readonly turnout: WordSet;
  /** Adverbs that look like a noun behind "of": « trois districts d'ici à mai ». */
  readonly adverbial: WordSet;
  /** Between a part and the whole: "396 of 476". */
  readonly partOf: WordSet;
  /** Before a number of one that denies it: "not one". */
  readonly notOne: WordSet;
  /** "one" itself. */
  readonly one: WordSet;
  /** « tous trois »: all of those just named. */
  readonly all: WordSet;
}
