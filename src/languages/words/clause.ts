// Words by which a tree knows its subjects, objects and passives.

import type { WordSet } from './word-set.js';

export interface ClauseWords {
  /** Lemmas of relative pronouns. */
  readonly relative: WordSet;
  /** Nouns that a clause without a pronoun tells of as its time or way, and not as its object: "the day they left". */
  readonly unitOfTime: WordSet;
  /** Verbs of calling something so: "what it called arbitrary arrests". */
  readonly calling: WordSet;
  /** Verbs that say to somebody what he does or is to do. */
  readonly toldToDo: WordSet;
  /** Verbs that make their past with the copula and have no passive: « sont entrés ». */
  readonly motion: WordSet;
  /** Verbs that make it so too, and take an object as well: passive only with an agent: « ont été descendus par ». */
  readonly motionToo: WordSet;
  /** Verbs of becoming what their complement says. */
  readonly becoming: WordSet;
  /** The ending of a pronoun that only stresses. */
  readonly stressing: RegExp;
  /** Lemmas of reflexive pronouns. */
  readonly reflexive: WordSet;
  /** Before the one who is to do what the infinitive behind says. */
  readonly controlledBy: WordSet;
  /** Opens what somebody is blamed for. */
  readonly blamedFor: RegExp;
  /** Before a verb whose subject is the object above: "stopped the troops from entering". */
  readonly keptFrom: WordSet;
  /** Verbs that take `chargedWith` for it too. */
  readonly charging: WordSet;
  /** Before what one is charged with. */
  readonly chargedWith: WordSet;
  /** Before what somebody is sent to do. */
  readonly sentTo: WordSet;
  /** Verbs of sending somebody to do something. */
  readonly sending: WordSet;
  /** Verbs of suspicion, whose relative clause tells of its noun. */
  readonly suspecting: WordSet;
  /** The form of the relative of such a clause, taken for a mark. */
  readonly suspectedThat: RegExp;
  /** The relative for of whom, which also brings some of those before. */
  readonly ofWhom: WordSet;
}
