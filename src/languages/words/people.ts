// Words by which a rule knows what somebody is.

import type { WordSet } from './word-set.js';

export interface PeopleWords {
  /** Bodies by their kind only, whose name says which: "a group calling itself". */
  readonly generic: WordSet;
  /** Bodies and fighters that no state answers for, whatever its nationality beside them. */
  readonly unofficial: WordSet;
  /** Those who stand over against the one whose they are. */
  readonly opposite: WordSet;
  /** By whom a state acts and speaks. */
  readonly official: WordSet;
  /** People who act and speak for themselves. */
  readonly civil: WordSet;
  /** Bodies that are somebody else than those they are of or for. */
  readonly ownBody: WordSet;
  /** Those who work for somebody and are not he: "the president's office". */
  readonly staff: WordSet;
  /** Endings of nouns for people by trade or origin; used only where a person is what the act calls for. */
  readonly agentive: RegExp;
  /** Forms of the article before an adjective of a country that make it one person: « le Français ». */
  readonly theOne: WordSet;
  /** Forms of a noun for a state of things that is also a state: « état ». */
  readonly condition: WordSet;
  /** What such a state is one of: « état d'urgence ». */
  readonly conditionOf: WordSet;
  /** Pronouns for whoever does what the clause behind says. */
  readonly whoever: WordSet;
  /** Nouns for one of those at odds. */
  readonly side: WordSet;
  /** Before such a noun it means those at odds: "the two sides". */
  readonly ofSides: WordSet;
  /** Verbs that give a name: "a group calling itself". */
  readonly calling: WordSet;
  /** Behind such a verb the name, in capitals with what joins them: "the Guardians of Blood", "Saraya Awliya al-Dam". */
  readonly properName: RegExp;
  /** Nouns that count those behind them: "dozens of men". */
  readonly multitude: WordSet;
  /** Nouns of what is named after somebody: "the Smith report". */
  readonly namedAfter: WordSet;
  /** Behind the name of a body the complement it goes on with. */
  readonly complement: RegExp;
  /** Before those whose something is. */
  readonly ownedBy: WordSet;
  /** Relatives of possession. */
  readonly whose: WordSet;
  /** Forms of possessives for what a body or several have. */
  readonly theirs: WordSet;
  /** Before a complement that is part of a description: "spokesman for the army". */
  readonly phraseOf: WordSet;
  /** Things whose nouns end like those of `agentive`. */
  readonly thing: WordSet;
  /** Those who broadcast, whoever they are of: "state television". */
  readonly onAir: WordSet;
  /** Those who have left a force, or turned on it: "mutinous soldiers". */
  readonly brokenAway: WordSet;
  /** Those whom a union has: "three members of the European Union". */
  readonly member: WordSet;
  /** Pronouns of a woman. */
  readonly she: WordSet;
  /** Beside a noun for people: those who stand against the state. */
  readonly againstState: WordSet;
  /** Prepositions with nouns that say in what lots or by what way: « ligotés par groupes ». */
  readonly inLots: WordSet;
  /** Adjectives that say whom somebody is with, against or from by the complement behind them: « proche de », « fidèle à ». */
  readonly relational: WordSet;
  /** Verbs with what somebody is put out of behind "de", and no part of who he is: « exclure un député de ses rangs ». */
  readonly removing: WordSet;
  /** Before what a body is for, in its name. */
  readonly namedFor: WordSet;
  /** Possessive articles. */
  readonly possessive: WordSet;
}
