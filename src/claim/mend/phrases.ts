// Noun phrases and names that a parse cut in two.

import type { ClauseWords } from '../../languages/acts.js';
import type { Sketch } from './sketch.js';

/** "Gambia's Yahya Jammeh", both hung on the verb or the name on the country: the name is the head, and whose he is hangs below it. */
export function withPossessor(s: Sketch): void {
  unmarkedPossessor(s);
  for (let p = 1; p + 1 < s.tokens.length; p++) {
    if (!/^['’]s?$/.test(s.at(p).form) || s.rel(p) !== 'case') continue;
    const owner = s.at(p).head;
    // "Brazil's President Lula da Silva"
    const title = s.at(p + 1).deprel === 'nmod:desc' && s.at(p + 1).head > p + 1;
    const name = title ? s.at(p + 1).head : p + 1;
    if (owner < 0 || owner >= p || s.at(owner).upos !== 'PROPN' || s.at(name).upos !== 'PROPN') continue;
    const { head, deprel } = s.at(owner);
    if (deprel.startsWith('nmod:poss') || head === name) continue;
    const below = s.at(name).head === owner;
    const beside = s.at(name).head === head && ['nsubj', 'obj', 'obl'].includes(s.rel(name));
    if (!below && !beside) continue;
    s.takeOver(name, owner);
    if (!s.hang(owner, name, 'nmod:poss')) continue;
    s.handOn(owner, name, name);
  }
}

/** "The commander of Operation Safe Haven", headed by its last name: a noun that nothing marks as an owner is the head of what it is of. */
function unmarkedPossessor(s: Sketch): void {
  for (let i = 1; i + 2 < s.tokens.length; i++) {
    const name = s.at(i).head;
    if (s.at(i).deprel !== 'nmod:poss' || !s.isNoun(i) || name < i + 2 || s.at(name).upos !== 'PROPN') continue;
    if (s.kids(i).some((k) => /^['’]s?$/.test(s.at(k).form)) || /['’]$/.test(s.at(i).form)) continue;
    const of = s.kids(i).find((k) => k > i && k < name && s.rel(k) === 'nmod' && s.kid(k, 'case') === i + 1);
    if (of === undefined || s.tokens.slice(of, name + 1).some((t) => t.upos === 'PUNCT')) continue;
    const kids = s.kids(name);
    s.takeOver(i, name);
    if (!s.hang(name, of, 'flat')) continue;
    for (const k of kids) if (k !== i && (k < i || k > name)) s.hang(k, i, s.at(k).deprel);
  }
}

const day = /^(?:day|week|month|year|morning|evening|night|afternoon|today|yesterday)$/;

/** "Lawyers for blogger Befekadu Hailu said", both called subject: a name right behind a noun of the subject is beside that noun. */
export function secondSubject(s: Sketch): void {
  for (let i = 2; i < s.tokens.length; i++) {
    const { head, upos, deprel } = s.at(i);
    if (upos !== 'PROPN' || !deprel.startsWith('nsubj') || head < i || !s.isNoun(i - 1)) continue;
    const first = s.kids(head).find((k) => k < i && s.rel(k) === 'nsubj');
    if (first === undefined || !s.isAbove(first, i - 1)) continue;
    if (s.at(i - 1).upos === 'PROPN') {
      // "a court in Phnom Penh jailed": one name.
      if (s.rel(i - 1) === 'nmod' && s.kid(i - 1, 'case') === i - 2) s.hang(i, i - 1, 'flat');
      continue;
    }
    // "leader Eduard Shevardnadze arrived": the name is the head, where nothing else is said of the noun.
    if (day.test(s.at(i - 1).lemma.toLowerCase())) s.hang(i - 1, head, 'obl:unmarked');
    else if (first !== i - 1 || s.kid(first, 'det') !== undefined) s.hang(i, i - 1, 'appos');
    else {
      s.hang(first, i, 'nmod:desc');
      // Whose leader he is stays with the title.
      for (const k of s.kids(first)) if (!/^(?:compound|nmod)/.test(s.at(k).deprel)) s.hang(k, i, s.at(k).deprel);
    }
  }
}

/** "customs officers confiscated", "Khmer Rouge guerrillas have taken", both called subject: the first belongs to the second. */
export function doubledSubject(s: Sketch): void {
  for (let i = 1; i < s.tokens.length; i++) {
    const { head, upos, deprel } = s.at(i);
    if (upos !== 'NOUN' || !deprel.startsWith('nsubj') || head < i) continue;
    let first = i - 1;
    while (first > 0 && s.rel(first) === 'flat') first = s.at(first).head;
    if (first < 0 || !s.isNoun(first) || s.at(first).head !== head || s.rel(first) !== 'nsubj') continue;
    s.hang(first, i, 'compound');
    for (const k of s.kids(first)) if (k < first) s.hang(k, i, s.at(k).deprel);
  }
}

/** "Washington along with its allies demanded": those with it were taken for the subject, and the subject for theirs. */
export function alongWith(s: Sketch): void {
  for (let i = 1; i + 1 < s.tokens.length; i++) {
    if (!/^(?:along|together)$/i.test(s.at(i).form) || s.at(i + 1).form !== 'with') continue;
    const others = s.at(i).head;
    const first = s.tokens.findIndex((t, k) => k < i && t.head === others && t.deprel.startsWith('nsubj'));
    if (first < 0 || others < i || !s.isNoun(others) || !s.isNoun(first) || s.rel(others) !== 'nsubj') continue;
    const { head, deprel } = s.at(others);
    s.hang(first, head, deprel);
    s.hang(others, first, 'nmod');
  }
}

/** "accused his rival of a coup", "blames the opposition for the death", "stripped the group of its licence": what follows "of" is no part of the one accused. */
export function chargedWith(s: Sketch): void {
  for (let i = 1; i < s.tokens.length; i++) {
    if (s.rel(i) !== 'nmod') continue;
    let o = s.at(i).head;
    // "acquitted the general and 25 others of complicity": of them all; "four men of the Third Brigade" are the brigade's.
    if (s.rel(o) === 'conj' && s.kid(i, 'det') === undefined && s.at(i).upos === 'NOUN') o = s.at(o).head;
    if (o < 0 || s.rel(o) !== 'obj' || s.at(o).head < 0 || o > i) continue;
    if (!charging.test(s.at(s.at(o).head).lemma)) continue;
    if (s.kids(i).some((k) => s.rel(k) === 'case' && /^(?:of|for)$/.test(s.at(k).form))) s.hang(i, s.at(o).head, 'obl');
  }
}

const charging = /^(?:accuse|blame|suspect|convict|acquit|strip|deprive|rob|rid|clear|absolve)$/;

/** "in protest of the government's refusal to accept …": what is refused hangs on the refusal, not on the verb before it. */
export function refusedByNoun(s: Sketch): void {
  for (let i = 2; i < s.tokens.length; i++) {
    if (s.at(i).upos !== 'VERB' || s.at(i - 1).form !== 'to' || s.at(i - 1).head !== i) continue;
    if (!withInfinitive.test(s.at(i - 2).lemma) || s.at(i - 2).upos !== 'NOUN' || s.at(i).head === i - 2) continue;
    if (/^(?:advcl|xcomp|ccomp)$/.test(s.rel(i))) s.hang(i, i - 2, 'acl');
  }
}

const withInfinitive =
  /^(?:refusal|failure|inability|unwillingness|reluctance|decision|plan|pledge|promise|vow|threat|bid|attempt|willingness|readiness|intention|agreement)$/;

/** "flood-hit Mozambique", "Iran-backed fighters": a participle joined by a hyphen belongs to the noun behind, and that noun stands where its first half was hung. */
export function hyphenated(s: Sketch): void {
  for (let i = 0; i + 3 < s.tokens.length; i++) {
    const p = i + 2;
    if (s.at(i + 1).form !== '-' || s.at(i).end !== s.at(i + 1).start || s.at(i + 1).end !== s.at(p).start) continue;
    if (s.at(p).upos !== 'VERB' || s.at(p).deprel === 'amod' || !s.isNoun(i)) continue;
    let noun = p + 1;
    while (noun < s.tokens.length && s.at(noun).upos === 'ADJ') noun++;
    if (!s.isNoun(noun) || s.at(noun).start > s.at(noun - 1).end + 1) continue;
    while (noun + 1 < s.tokens.length && s.isNoun(noun + 1) && s.at(noun).head === noun + 1) noun++;
    const place = s.at(i).head === p || s.at(i).head === noun ? p : i;
    if (s.at(place).head === noun || s.isAbove(noun, place) === true) {
      // The noun is the head already; the participle only has to be hung on it.
      if (s.at(p).head !== noun && !s.isAbove(p, noun)) s.hang(p, noun, 'amod');
      continue;
    }
    const { head, deprel } = s.at(place);
    if (head >= 0 && s.isAbove(noun, head)) continue;
    s.hang(noun, head, deprel);
    s.handOn(p, noun, p);
    s.hang(p, noun, 'amod');
    for (const k of s.kids(i)) if (s.rel(k) === 'case' || s.rel(k) === 'det') s.hang(k, noun, s.at(k).deprel);
    s.hang(i, p, 'obl');
  }
}

/** "a judge in Saint-Marc told us": the second half of a name with a hyphen belongs to the first, and does nothing. */
export function hyphenedName(s: Sketch): void {
  for (let i = 0; i + 2 < s.tokens.length; i++) {
    const p = i + 2;
    if (s.at(i + 1).form !== '-' || s.at(i).end !== s.at(i + 1).start || s.at(i + 1).end !== s.at(p).start) continue;
    if (s.at(i).upos !== 'PROPN' || s.at(p).upos !== 'PROPN' || s.isAbove(i, p) || s.isAbove(p, i)) continue;
    const { head, deprel } = s.at(p);
    if (head < 0 || s.at(head).upos !== 'VERB') continue;
    let top = i;
    while (s.at(top).head >= 0 && s.at(top).head < top && s.isNoun(s.at(top).head)) top = s.at(top).head;
    s.hang(p, i, 'flat');
    s.handOn(p, i, p);
    const free = s.at(top).head === head && s.rel(top) === 'obl' && s.kid(top, 'case') === undefined;
    if (free && /^(?:nsubj|obj)/.test(deprel)) s.hang(top, head, deprel);
  }
}

/** "in the capital N'Djamena after police killed …": what stands before the mark of a clause is not its subject. */
export function subjectBeforeMark(s: Sketch, words: ClauseWords): void {
  for (let v = 3; v < s.tokens.length; v++) {
    if (s.at(v).upos !== 'VERB') continue;
    const kids = s.kids(v);
    const subjects = kids.filter((k) => s.rel(k) === 'nsubj' && k < v);
    if (subjects.length < 2) continue;
    const mark = kids.find((k) => s.rel(k) === 'mark' && words.openers.has(s.at(k).form.toLowerCase()));
    const stray = subjects[0]!;
    if (mark === undefined || stray > mark || subjects[1]! < mark || stray === 0 || !s.isNoun(stray - 1)) continue;
    s.hang(stray, stray - 1, 'appos');
  }
}

/** "fired tear gas", taken for an infinitive: only few verbs have one without its mark. */
export function bareCompound(s: Sketch, words: ClauseWords): void {
  for (let i = 1; i + 1 < s.tokens.length; i++) {
    const { upos, head } = s.at(i);
    if (upos !== 'VERB' || !s.has(i, 'VerbForm=Inf') || !['xcomp', 'ccomp', 'advcl'].includes(s.rel(i))) continue;
    if (head !== i - 1 || s.at(head).upos !== 'VERB' || words.bareInfinitive.has(s.at(head).lemma)) continue;
    const noun = i + 1;
    // "used tear gas and water cannon": the noun may be a part of what hangs there.
    const whole = s.at(noun).head > noun && s.rel(noun) === 'compound' ? s.at(noun).head : noun;
    if (s.at(noun).upos !== 'NOUN' || s.at(whole).head !== i || s.kid(i, 'mark', 'aux', 'nsubj') !== undefined)
      continue;
    s.hang(whole, head, 'obj');
    s.handOn(i, head, whole);
    s.hang(i, noun, 'compound');
    s.inflect(i, 'Number=Sing', 'NOUN');
  }
}

/** "charged ousted President Mohamed Mursi": a participle right behind a verb, before a name, belongs to the name. */
export function participleBeforeName(s: Sketch): void {
  for (let p = 1; p + 1 < s.tokens.length; p++) {
    const v = s.at(p).head;
    if (s.at(p).upos !== 'VERB' || s.at(p).deprel !== 'xcomp' || v < 0 || v >= p || s.at(v).upos !== 'VERB') continue;
    if (!s.has(p, 'VerbForm=Part') || s.has(p, 'Tense=Pres') || p - v > 2) continue;
    const name = s
      .kids(p)
      .find(
        (k) => k > p && s.at(k).upos === 'PROPN' && /^(?:obl|obj)/.test(s.rel(k)) && s.kid(k, 'case') === undefined,
      );
    if (name === undefined) continue;
    const between = s.tokens.slice(p + 1, name);
    if (!between.every((t) => /^(?:NOUN|PROPN|ADJ)$/.test(t.upos))) continue;
    s.hang(name, v, 'obj');
    s.handOn(p, v, name);
    s.hang(p, name, 'amod');
  }
}
