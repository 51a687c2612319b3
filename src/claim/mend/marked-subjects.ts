// Nouns behind a preposition, or of another clause, that a parse took for the subject of a verb.

import type { ClauseWords } from '../../languages/acts.js';
import type { Sketch } from './sketch.js';

/** Where a noun has its preposition with nothing of its own before it; undefined where it has none. */
function openerOf(s: Sketch, i: number): number | undefined {
  const mark = s.kids(i).find((k) => s.rel(k) === 'case' && k < i && s.at(k).upos === 'ADP');
  if (mark === undefined || s.kids(i).some((k) => k < mark && s.at(k).upos !== 'PUNCT')) return undefined;
  return mark;
}

/** "insists on the release of … before anything is discussed", "the Ministry of Defence of the Union announced": what a preposition leads is no subject. */
export function markedSubject(s: Sketch): void {
  for (let i = 2; i < s.tokens.length; i++) {
    const v = s.at(i).head;
    if (!/^nsubj/.test(s.at(i).deprel) || v <= i || s.at(v).upos !== 'VERB' || !s.isNoun(i)) continue;
    const mark = openerOf(s, i);
    if (mark === undefined || mark === 0) continue;
    const before = mark - 1;
    const label = s.at(i).deprel;
    // Right behind a verb it is that verb's.
    if (s.at(before).upos === 'VERB' && led.test(s.at(mark).form) && !s.isAbove(i, before)) s.hang(i, before, 'obl');
    // Behind a noun "of" makes it a complement: the noun is the subject.
    if (s.at(mark).form !== 'of' || !s.isNoun(before)) continue;
    let top = before;
    while (s.at(top).head >= 0 && s.at(top).head < top && s.isNoun(s.at(top).head) && s.rel(top) !== 'nsubj')
      if (openerOf(s, top) !== undefined && s.at(openerOf(s, top)!).form !== 'of') break;
      else top = s.at(top).head;
    if (s.isAbove(i, top) || (s.isAbove(v, top) === false && s.at(top).head > v)) continue;
    if (!s.hang(i, before, 'nmod')) continue;
    if (!s.kids(v).some((k) => k < v && /^nsubj/.test(s.at(k).deprel) && k >= top)) s.hang(top, v, label);
  }
}

const led = /^(?:on|in|at|to|for|with|from|by|against|into|over|about|upon|after|before)$/;

/** "In Yangon people leaned from balconies": a place that opens the sentence, taken for a part of the subject. */
export function placeFirst(s: Sketch): void {
  const i = s.tokens.findIndex((t) => /^nsubj/.test(t.deprel));
  if (i < 2 || !/^(?:In|At)$/.test(s.at(0).form) || s.at(0).head !== i || s.rel(0) !== 'case') return;
  const v = s.at(i).head;
  if (v < i || s.at(i).upos !== 'NOUN' || !s.has(i, 'Number=Plur')) return;
  const names = s.tokens.slice(1, i);
  if (names.length === 0 || !names.every((t) => t.upos === 'PROPN')) return;
  for (let k = 1; k < i; k++) s.hang(k, k === 1 ? v : 1, k === 1 ? 'obl' : 'flat');
  s.hang(0, 1, 'case');
}

/** "The council, he added, had sent …": who is told of stands before what is set in between, and is no subject of the verb of saying. */
export function subjectOfBoth(s: Sketch, words: ClauseWords): void {
  for (let say = 3; say + 1 < s.tokens.length; say++) {
    if (s.at(say).upos !== 'VERB' || !words.saying.has(s.at(say).lemma) || s.at(say + 1).form !== ',') continue;
    const subjects = s.kids(say).filter((k) => k < say && /^nsubj/.test(s.at(k).deprel));
    const [first, second] = subjects;
    const v = s.at(say).head;
    if (subjects.length !== 2 || v < say || s.at(v).upos !== 'VERB' || s.rel(say) !== 'parataxis') continue;
    if (s.at(second! - 1).form !== ',' || s.kids(v).some((k) => /^(?:nsubj|csubj|expl)/.test(s.at(k).deprel))) continue;
    s.hang(first!, v, s.kids(v).some((k) => s.at(k).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj');
  }
}
