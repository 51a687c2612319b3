// Words by which a rule reads who says what, and to whom.

import type { WordSet } from './word-set.js';

export interface SayingWords {
  /** Nouns that are nothing but part of a verb of saying: « faire état de ». */
  readonly idiom: WordSet;
  /** Names of agencies, which pass on what they are told; a station or a paper is only told. */
  readonly agencies: RegExp;
  /** Verbs by which somebody speaks, and after which he may go on to speak by another: "said … and demanded". */
  readonly speaking: WordSet;
  /** Behind a comma and before a relative it takes up the words said: « ce que dément l'armée ». */
  readonly whichIs: WordSet;
  /** Behind a comma it opens what the one who spoke did later. */
  readonly later: WordSet;
  /** Helpers behind which no past goes on: "said it would leave and accused". */
  readonly noPastBehind: WordSet;
  /** Verbs that grant or deny one thing, where the same speaker goes on with "but". */
  readonly granting: WordSet;
  /** The conjunction by which he does. */
  readonly yet: WordSet;
  /** Forms of pronouns that are a person where they speak. */
  readonly heOrShe: WordSet;
  /** Pronouns in reported words that may mean who reports them. */
  readonly sayerAgain: WordSet;
  /** Bodies of many, which both "it" and "they" take up. */
  readonly many: WordSet;
  /** Endings of nouns for one person. */
  readonly oneBy: RegExp;
  /** Pronouns for several, or for a body of many. */
  readonly they: WordSet;
  /** Pronouns for what is no person. */
  readonly it: WordSet;
  /** Such pronouns agree in gender and number with the noun, and so with things as with people. */
  readonly byGender: boolean;
  /** Adverbs that negate the verb of saying. */
  readonly negating: WordSet;
  /** Their forms. */
  readonly negatingForms: WordSet;
  /** Before those whose an appeal or a plan is. */
  readonly holderOf: WordSet;
  /** Before what something is called. */
  readonly as: WordSet;
  /** Places of work and bodies that are spoken of, and not to. */
  readonly noHearer: WordSet;
  /** Where something is said to everybody: « à la télévision ». */
  readonly onAir: WordSet;
  /** Those who are told, by their noun. */
  readonly listeners: WordSet;
  /** Verbs of naming somebody: "singling out". */
  readonly naming: WordSet;
  /** Verbs and nouns of revenge: whom one avenges one asks for nothing. */
  readonly avenging: WordSet;
  /** Before where something is to happen, or with what. */
  readonly circumstance: WordSet;
  /** What is asked for to a place. */
  readonly access: WordSet;
  /** Buildings that stand for those in them. */
  readonly answering: WordSet;
  /** Nouns of what is asked about something: "an inquiry into". */
  readonly inquiry: WordSet;
  /** Before what came before. */
  readonly inConsequence: WordSet;
  /** Before what an inquiry is about. */
  readonly about: WordSet;
  /** Before those whom a promise serves. */
  readonly serves: readonly string[];
  /** Verbs of thinking: what one wants or thinks is not thereby said. */
  readonly thinking: WordSet;
  /** Verbs by which one thing is said to be like another; nouns by which an outlet comments on what was said; what a clause gives a reason by. */
  readonly likening: WordSet;
  readonly remarks: WordSet;
  readonly grounds: WordSet;
  /** Words that blame what was done and turn down what was offered, and nouns of what is offered or claimed. */
  readonly blaming: WordSet;
  readonly offers: WordSet;
  /** Those of hope and fear. */
  readonly hoping: WordSet;
  /** Verbs whose infinitive is what is said, however it hangs. */
  readonly willing: WordSet;
  /** Before an infinitive that is to come, and not stated. */
  readonly stillTo: WordSet;
  /** Verbs that with one of `known` say something: « faire savoir ». */
  readonly making: WordSet;
  /** Infinitives behind it. */
  readonly known: WordSet;
  /** Verbs that with one of `heard` say something: « laisser entendre ». */
  readonly letting: WordSet;
  /** Infinitives behind it. */
  readonly heard: WordSet;
  /** Opens a clause of circumstance. */
  readonly whenever: WordSet;
  /** Forms of a pronoun for what is answered to. */
  readonly toIt: WordSet;
  /** Verbs by which others speak against what was said. */
  readonly refuting: WordSet;
  /** Verbs of denial. */
  readonly denying: WordSet;
  /** Forms of pronouns for somebody who is charged. */
  readonly somebody: WordSet;
  /** Verbs that mean nothing else, whatever thing is their object. */
  readonly openly: WordSet;
  /** Nouns of what can be condemned, whoever did it. */
  readonly deed: WordSet;
  /** Feelings that condemn, and what a thing is called by who condemns it. */
  readonly chargedBy: WordSet;
  /** Endings of nouns of doing. */
  readonly doingBy: RegExp;
  /** Verbs of denial and refusal that need not say again what. */
  readonly flatly: WordSet;
  /** A particle by which what was called is so no more. */
  readonly off: WordSet;
  /** Verbs of calling something so as to hold it. */
  readonly convoking: WordSet;
  /** What is called so as to be held, and asked of nobody. */
  readonly convoked: WordSet;
  /** Arms and vehicles that back those who fight. */
  readonly arms: RegExp;
  /** Verbs of pressing somebody, and also something of one's own. */
  readonly pressing: WordSet;
  /** Before the act in which somebody agrees. */
  readonly agreedIn: readonly string[];
  /** Before what is agreed to. */
  readonly agreedTo: readonly string[];
  /** Forms of pronouns that the one who spoke last is meant by. */
  readonly whoSpoke: WordSet;
  /** Of those the feminine ones. */
  readonly she: RegExp;
  /** Nouns for several together, a body or a thing, among those that can act. */
  readonly severalOrThing: WordSet;
  /** Ahead of a woman's office: an article or a possessive. */
  readonly herTitle: RegExp;
  /** Ahead of a woman's name. */
  readonly lady: RegExp;
  /** Titles of women that are part of a name. */
  readonly ladyTitle: WordSet;
  /** Verbs whose object is the one threatened. */
  readonly warning: WordSet;
  /** Verbs of agreeing with one another. */
  readonly agreeing: WordSet;
  /** Verbs of agreeing to a pact. */
  readonly accepting: WordSet;
  /** The press, in the words by which those told are named. */
  readonly press: RegExp;
  /** Opens a clause that is said. */
  readonly thatOpens: RegExp;
  /** An article or possessive ahead of what stands in quotation marks: a name or a term. */
  readonly articleBefore: RegExp;
  /** Behind words said: one more clause of them. */
  readonly goesOnThat: RegExp;
  /** Lemmas that open a clause: words that end with one were cut. */
  readonly opensClause: WordSet;
  /** Papers that speak for who issued them. */
  readonly documents: WordSet;
  /** Forms of pronouns that are set behind the verb of saying. */
  readonly setBehind: WordSet;
  /** Of those the ones for one person. */
  readonly oneBehind: RegExp;
  /** Verbs of a body that makes a paper its own. */
  readonly issuing: WordSet;
  /** Before who issued a paper. */
  readonly issuedBy: WordSet;
  /** Ahead of a verb of saying whose words are spoken against. */
  readonly contrary: RegExp;
  /** Between two quotations of one source. */
  readonly nextQuoted: RegExp;
  /** Before whose a call or a refusal is. */
  readonly calledBy: WordSet;
  /** Nouns of calls, refusals and threats that are told wherever they stand. */
  readonly calls: WordSet;
  /** Before what is called for. */
  readonly calledFor: readonly string[];
  /** Nouns of what is done that end like those of things. */
  readonly noDeed: WordSet;
  /** Endings of nouns of what is done. */
  readonly doneBy: RegExp;
  /** Other nouns of what is done, and announced. */
  readonly announcedDeed: WordSet;
  /** The lemma of what sources ask for. */
  readonly anonymity: RegExp;
  /** Opens a clause that makes a verb one of saying. */
  readonly opensWithThat: RegExp;
  /** Verbs of saying that mean much else: what makes them one is the words. */
  readonly loosely: WordSet;
  /** Ahead of a verb of saying that nobody says. */
  readonly forced: RegExp;
  /** Those who decide a case. */
  readonly court: WordSet;
  /** Verbs by which a court upholds. */
  readonly upholding: WordSet;
  /** What somebody holds to be so: "an interpretation". */
  readonly opinions: WordSet;
}
