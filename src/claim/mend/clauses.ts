// Clauses that a parse took for noun phrases, known again by their order of words; only for languages that supply the words for it.

import type { Token } from '../../domain/index.js';
import type { ClauseWords } from '../../languages/acts.js';
import {
  heldBefore,
  objectBehind,
  openingParticiple,
  saidSubject,
  sayersBehind,
  sayingBehind,
  secondPair,
  semicolons,
  tenseWithTense,
} from './bounds.js';
import {
  appositionAside,
  casedSubject,
  demandingOnPlace,
  gerundObject,
  hyphenedTitle,
  relativeAside,
  relativeSubject,
  shotAt,
  thatBehindAside,
  verbBetween,
} from './cased.js';
import { accusedOf, gerundOfCharge, gerundsInRow, loyalTo, saidOnce } from './charged.js';
import { joinObjects, joinSubjects, joinVerbs, spreadRoot } from './coordination.js';
import { cutPhrase, possessed } from './cut-phrases.js';
import { inquits } from './inquits.js';
import { pastExamples, pastInsertion } from './inserted.js';
import {
  agentOfParticiple,
  bareAgent,
  bareParticiple,
  helperHave,
  middleVerb,
  relativeClause,
  relativeOfLast,
  whomObject,
} from './loose-clauses.js';
import { markedSubject, placeFirst, subjectOfBoth } from './marked-subjects.js';
import {
  gerundSubject,
  hadDone,
  heldAs,
  listedVerb,
  listInClause,
  noParticiple,
  ownClause,
  perfectOfMain,
  tenseOfMain,
  unchangingPast,
} from './own-clauses.js';
import {
  alongWith,
  bareCompound,
  chargedWith,
  doubledSubject,
  hyphenated,
  hyphenedName,
  participleBeforeName,
  refusedByNoun,
  secondSubject,
  subjectBeforeMark,
  withPossessor,
} from './phrases.js';
import { reportedAside, reportedThat } from './reporting.js';
import { Sketch } from './sketch.js';
import { dayFirst, dayOfAct, dayOfSaying, dayOnName, daysBeforeClause, daysBeforeName } from './times.js';
import {
  aroundTeller,
  askedOfBoth,
  pastBehindPronoun,
  providedThat,
  speakingFirst,
  supposedOf,
  thatBeforePlural,
  toldBehindAside,
  toldWithHelper,
} from './told.js';
import { clauseAfter, finiteParticiple, finiteRoot, frontedPhrase, lostVerb, onlyVerb } from './verbs.js';
import {
  infinitiveNoun,
  openingGerund,
  participleWithCopula,
  particles,
  verbBeforeInfinitive,
  withObject,
} from './words.js';

export type Mend = (s: Sketch, words: ClauseWords) => void;

/** In this order: words, names and phrases first, then verbs found again, then what those verbs join and report. */
const mends: readonly Mend[] = [
  accusedOf,
  loyalTo,
  gerundsInRow,
  gerundOfCharge,
  withPossessor,
  possessed,
  cutPhrase,
  casedSubject,
  markedSubject,
  placeFirst,
  helperHave,
  hyphenedTitle,
  relativeAside,
  demandingOnPlace,
  verbBetween,
  relativeSubject,
  appositionAside,
  shotAt,
  gerundObject,
  withObject,
  gerundSubject,
  unchangingPast,
  hadDone,
  heldAs,
  participleWithCopula,
  pastBehindPronoun,
  infinitiveNoun,
  particles,
  agentOfParticiple,
  bareAgent,
  bareParticiple,
  middleVerb,
  openingGerund,
  verbBeforeInfinitive,
  hyphenated,
  hyphenedName,
  joinSubjects,
  alongWith,
  doubledSubject,
  secondSubject,
  subjectBeforeMark,
  bareCompound,
  participleBeforeName,
  refusedByNoun,
  chargedWith,
  dayOnName,
  dayFirst,
  dayOfAct,
  daysBeforeClause,
  dayOfSaying,
  daysBeforeName,
  frontedPhrase,
  finiteParticiple,
  speakingFirst,
  supposedOf,
  toldBehindAside,
  thatBeforePlural,
  aroundTeller,
  askedOfBoth,
  providedThat,
  clauseAfter,
  noParticiple,
  lostVerb,
  onlyVerb,
  finiteRoot,
  spreadRoot,
  joinVerbs,
  toldWithHelper,
  saidOnce,
  joinObjects,
  listedVerb,
  ownClause,
  tenseOfMain,
  perfectOfMain,
  listInClause,
  secondPair,
  heldBefore,
  saidSubject,
  objectBehind,
  openingParticiple,
  tenseWithTense,
  semicolons,
  pastInsertion,
  pastExamples,
  inquits,
  reportedAside,
  reportedThat,
  thatBehindAside,
  sayingBehind,
  sayersBehind,
  subjectOfBoth,
  relativeClause,
  relativeOfLast,
  whomObject,
];

export function mendClauses(tokens: readonly Token[], words: ClauseWords): readonly Token[] {
  const sketch = new Sketch(tokens);
  for (const mend of mends) mend(sketch, words);
  return sketch.changed ? sketch.tokens : tokens;
}
