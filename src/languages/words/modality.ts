// Words by which a rule knows whether something happened, is to come, is denied or only said.

import type { WordSet } from './word-set.js';

export interface ModalityWords {
  /** Before a relative that takes up the noun by which something is said: « les allégations selon lesquelles ». */
  readonly asTold: WordSet;
  /** Verbs of a suggestion, of which whoever makes it does nothing. */
  readonly suggesting: WordSet;
  /** Verbs by which one says to have done something himself: "claims to have killed". */
  readonly claimingTo: WordSet;
  /** Prepositions after which an act is presupposed: "après l'attaque", "since the strike". */
  readonly factual: WordSet;
  /** Verbs of keeping somebody from what hangs on them by `keptFrom`. */
  readonly prevented: WordSet;
  /** Verbs by which an act is only talked of. */
  readonly speakingOf: WordSet;
  /** Verbs by which an accord, a plan or a text has something for its content. */
  readonly containing: WordSet;
  /** Nouns of what is written so that it be done, beside accords. */
  readonly plan: WordSet;
  /** Verbs of not believing. */
  readonly doubting: WordSet;
  /** What is said of what is not so, or hardly. */
  readonly untrue: WordSet;
  /** What is said of what is known to be so: denied, nobody tells it. */
  readonly certain: WordSet;
  /** Verbs of showing that something is so: denied, nobody tells it. */
  readonly showing: WordSet;
  /** Nouns of what shows it. */
  readonly proof: WordSet;
  /** Before such an adjective: hardly. */
  readonly hardly: WordSet;
  /** Verbs whose object is put off: "suspended the deployment". */
  readonly halted: WordSet;
  /** Verbs whose infinitive did not come about: "failed to seize". */
  readonly failed: WordSet;
  /** Adjectives and participles of those who may yet do it: "ready to storm", "likely to". */
  readonly inclined: WordSet;
  /** Nouns for a part of what lasts: "at the start of the war". */
  readonly moment: WordSet;
  /** What makes a half negation whole: « ne cesse pas ». */
  readonly full: WordSet;
  /** Pronouns for nobody. */
  readonly nobody: WordSet;
  /** What is said of those who are to do it: "determined to strike". */
  readonly willing: WordSet;
  /** Before such a mark: "not that 22 had fallen". */
  readonly not: WordSet;
  /** Heads a line of what a report looks into: "CLAIM:". */
  readonly examined: WordSet;
  /** Behind such a mark, of a subject, nothing is told of anybody: "not all forgive him". */
  readonly everyone: WordSet;
  /** What opens a clause that is yet to come where the one above is: "would stay until he resigned". */
  readonly until: WordSet;
  /** "would not hesitate to send troops": denied, it denies nothing. */
  readonly hesitating: WordSet;
  /** Before a verb that is the means: "by killing him". */
  readonly byDoing: WordSet;
  /** Verbs whose participle is part of names: "the United Nations". */
  readonly inName: WordSet;
  /** Before such a part: "at the start". */
  readonly atMoment: WordSet;
  /** Opens a clause that is told on its own: after, since, because. */
  readonly toldBeside: RegExp;
  /** Forms of "ready" that are taken for a verb. */
  readonly readyForms: WordSet;
  /** Before what somebody is kept from. */
  readonly keptFrom: WordSet;
  /** Before a verb that is only spoken of: "nobody talks of lifting the siege". */
  readonly talkOf: WordSet;
  /** Nouns of what may yet be done: "the risk of a strike". */
  readonly prospects: WordSet;
  /** Opens what is only supposed. */
  readonly supposing: RegExp;
  /** Those of `hypothetical` that leave a noun as it stands. */
  readonly aiming: WordSet;
  /** Opens what is not there. */
  readonly lacking: RegExp;
  /** Nouns of what somebody says, by which it is no more than said: "the claim that". */
  readonly alleging: WordSet;
  /** Verbs with an infinitive that say that it was done, or goes on. */
  readonly goesOn: WordSet;
  /** Verbs whose infinitive was done: "managed to retake". */
  readonly cameToIt: WordSet;
  /** Verbs whose passive is hearsay: "was said to be". */
  readonly heardOf: WordSet;
  /** Nouns of what is looked for, before an infinitive of what it is to bring about. */
  readonly remedies: WordSet;
  /** Verbs of going somewhere so as to do something, and the words with which they say that it was done: "went on to", "went on television to". */
  readonly coming: WordSet;
  readonly comingOn: WordSet;
  /** Helpers of what one was able to do, and verbs of which they say that it was done: "could confirm three dead". */
  readonly could: WordSet;
  readonly couldAndDid: WordSet;
  /** Forms that a helper has only in what is wanted: "that they be barred". */
  readonly bareForms: WordSet;
  /** Verbs whose infinitive is told by themselves: "came to rule". */
  readonly leftAsTold: WordSet;
  /** Verbs of arrest: what it was for is a charge. */
  readonly arrested: WordSet;
  /** Marks of what was not done. */
  readonly absent: WordSet;
  /** Verbs of dying whose participle says what one is: « seraient morts ». */
  readonly dying: WordSet;
  /** Forms that only the conditional has. */
  readonly conditionalForms: RegExp;
  /** Endings that the conditional puts behind the infinitive. */
  readonly conditionalEndings: WordSet;
  /** A particle that negates with a second word only: « ne ». */
  readonly half: WordSet;
  /** What makes of that particle "only": « ne … que ». */
  readonly restricting: WordSet;
  /** Verbs that the particle alone negates: « ne cesse d'augmenter » goes on. */
  readonly goesOnBare: WordSet;
  /** Behind the second word it affirms: « n'en a pas moins ordonné ». */
  readonly lessThan: WordSet;
  /** Negative words that deny a word beside them and not the clause. */
  readonly negatesNoClause: WordSet;
  /** Auxiliaries of the future. */
  readonly future: WordSet;
  /** Auxiliaries of the conditional, and of a future seen from the past. */
  readonly conditional: WordSet;
  /** Verbs whose purpose was done: « en a profité pour ». */
  readonly seized: WordSet;
  /** Those of `factual` that presuppose a noun but no act hung on a verb. */
  readonly aroundOnly: WordSet;
  /** The mark of an infinitive that is told of by the verb above: "were ordered to arrest". */
  readonly toDo: WordSet;
  /** Before what does not fall under a suspicion: "suspected for". */
  readonly suspectedFor: WordSet;
  /** Verbs that make a future with an infinitive. */
  readonly goingTo: WordSet;
  /** With an infinitive behind it: "they have to leave". */
  readonly haveTo: WordSet;
  /** Subjects that open a relative clause. */
  readonly relativeSubject: WordSet;
  /** Verbs and nouns of having a part in something, and the prepositions before it. */
  readonly partaking: WordSet;
  readonly partIn: WordSet;
  /** Relative pronouns of a clause whose simple present tells of what is so at no one time. */
  readonly genericPresent: WordSet;
  /** Verbs that tell of an end to what is there: "lift the blockade". */
  readonly ending: WordSet;
  /** Nouns of a stretch of time: "have ten days to appeal". */
  readonly span: WordSet;
  /** Verbs of calling and writing, whose purpose is what is said: "phoned to apologise". */
  readonly calling: WordSet;
  /** Adverbs of degree, which a negation before them denies and not the act: "not seriously injured". */
  readonly degree: WordSet;
  /** Auxiliaries of what ought to be; before the subject it is supposed: "should they attack". */
  readonly ought: WordSet;
  /** Verbs of being able, of which the perfect says that it came about: « a pu entrer ». */
  readonly canDo: WordSet;
  /** Adjectives of being able, of which the past says so: "was able to enter". */
  readonly able: WordSet;
  /** Whether the mark of a reported clause is said again before a second one: « il dit que A et que B ». */
  readonly saidAgain: boolean;
  /** Before "if" it grants and supposes nothing. */
  readonly granting: WordSet;
  /** Verbs by which an accord, a plan or a law sets out what is to be done, with the preposition of the act or none: "provide for a pullback", « le texte prévoit le retrait ». */
  readonly layingDown: WordSet;
  /** Verbs whose negation says only that their subject was not foreseen: « la libération n'était pas prévue ». */
  readonly foretelling: WordSet;
  /** Marks under which a denial is supposed: "if they do not withdraw". */
  readonly whether: WordSet;
  /** Nouns before a clause of what is only supposed: « l'éventualité que ». */
  readonly supposition: WordSet;
  /** Verbs by which who speaks is not believed: « prétendre ». */
  readonly pretending: WordSet;
  /** Verbs that let somebody do what hangs on them: « autoriser ses hommes à tirer ». */
  readonly permitting: WordSet;
  /** Auxiliaries of what is called for: "should". */
  readonly advised: WordSet;
  /** Endings of adverbs that say how: behind a negation they alone are denied. */
  readonly manner: RegExp;
  /** "It is time for them to": not done yet. */
  readonly highTime: WordSet;
  /** Marks of a condition by its time, where the verb is to come: « dès que les autres se retireraient ». */
  readonly once: WordSet;
}
