// Days that a parse took for a subject or for the head of a name.

import { altered, type Token } from '../../domain/index.js';
import type { ClauseWords } from '../../languages/acts.js';
import type { Sketch } from './sketch.js';

export const temporal =
  /^(?:today|yesterday|tomorrow|tonight|monday|tuesday|wednesday|thursday|friday|saturday|sunday|aujourd.hui|hier|demain|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)$/;

/** "Iran today threatened": the day was taken for the subject, with the one who acts hung on it; they change places. */
export function besideTimes(tokens: readonly Token[]): readonly Token[] {
  let out: Token[] | null = null;
  tokens.forEach((t, i) => {
    if (!temporal.test(t.lemma.toLowerCase())) return;
    // "with Albania today": the day was taken for the head of the name before it.
    const name = tokens[i - 1];
    if (
      /^(?:nmod|obl|obj)/.test(t.deprel) &&
      name?.head === i &&
      name.deprel === 'compound' &&
      name.upos === 'PROPN' &&
      !temporal.test(name.lemma.toLowerCase())
    ) {
      out ??= [...tokens];
      out[i - 1] = altered(name, { head: t.head, deprel: t.deprel });
      out[i] = altered(t, { head: t.head, deprel: 'obl:unmarked' });
      tokens.forEach((x, k) => {
        if (x.head === i && k < i - 1) out![k] = altered(x, { head: i - 1 });
      });
      return;
    }
    if (!t.deprel.startsWith('nsubj')) return;
    const real = tokens.findLastIndex(
      (x, k) => x.head === i && k < i && /^(?:compound|nmod|amod|nsubj|appos)/.test(x.deprel) && x.upos !== 'DET',
    );
    if (real < 0) {
      // "The president today accused …": both were called subject.
      if (tokens.some((x, k) => k < i && x.head === t.head && x.deprel.startsWith('nsubj'))) {
        out ??= [...tokens];
        out[i] = altered(t, { deprel: 'obl:unmarked' });
      }
      return;
    }
    out ??= [...tokens];
    out[real] = altered(tokens[real]!, { head: t.head, deprel: t.deprel });
    out[i] = altered(t, { deprel: 'obl:unmarked' });
    tokens.forEach((x, k) => {
      if (x.head === i && k < real) out![k] = altered(x, { head: real });
    });
  });
  return out ?? tokens;
}

/** "The African Union on Friday urged", "talks at the White House on Tuesday", the day hung on the name: days belong to the verb. */
export function dayOnName(s: Sketch): void {
  s.tokens.forEach((t, i) => {
    // "mediated for a third day between X and Y": a day is between nobody.
    const pair = /^(?:obl|nmod)/.test(t.deprel) && t.head >= 0 && unit.test(s.at(t.head).lemma.toLowerCase());
    if (pair && s.kids(i).some((k) => s.rel(k) === 'case' && /^(?:between|with|against)$/.test(s.at(k).form))) {
      const verb = s.verbAbove(i);
      if (verb !== undefined && verb < i) s.hang(i, verb, 'obl');
      return;
    }
    if (t.upos !== 'PROPN' || !t.deprel.startsWith('nmod') || t.head < 0 || s.at(t.head).upos !== 'PROPN') return;
    if (!temporal.test(t.lemma.toLowerCase()) || s.kid(i, 'case') === undefined) return;
    const verb = s.verbAbove(i);
    if (verb !== undefined) s.hang(i, verb, 'obl');
  });
}

/** "On 2 July an air strike killed …", "On 18 November ten workers were killed": the day that opens a sentence belongs to its verb, not to the noun behind it. */
export function dayFirst(s: Sketch): void {
  hoursFirst(s);
  const from = s.tokens[0]?.upos === 'ADP' ? 1 : 0;
  let end = from;
  while (end < s.tokens.length && end - from < 4 && partOfDay.test(s.at(end).form)) end++;
  const head = end - from >= 2 ? s.tokens.findIndex((t, i) => i >= from && i < end && month.test(t.form)) : -1;
  if (head < 0 || s.tokens[end] === undefined || s.at(end).upos === 'PUNCT') return;
  const own = s.tokens.slice(from, end).find((t) => t.head >= end || t.head < 0);
  if (own === undefined || own.head < 0 || s.at(own.head).upos === 'VERB') return;
  const verb = s.verbAbove(own.head);
  if (verb === undefined || verb < end || !s.hang(head, verb, 'obl')) return;
  for (let i = 0; i < end; i++) if (i !== head) s.hang(i, head, i < from ? 'case' : 'nummod');
}

/** "Within hours mobs had attacked", taken for one noun: the time that a preposition opens the sentence with belongs to the verb. */
function hoursFirst(s: Sketch): void {
  if (s.tokens[0]?.upos !== 'ADP' || s.tokens.length < 4 || !unit.test(s.at(1).lemma)) return;
  const noun = s.at(1).head;
  if (s.rel(1) !== 'compound' || !s.has(1, 'Number=Plur') || noun < 2 || s.rel(noun) !== 'nsubj') return;
  if (!s.hang(1, s.at(noun).head, 'obl')) return;
  s.hang(0, 1, 'case');
}

/** "after the attack of 8 January on the base, the army has said", all hung on the last verb: the day is that of the noun, and so is what comes right behind it. */
export function dayOfAct(s: Sketch): void {
  for (let of = 1; of + 2 < s.tokens.length; of++) {
    if (s.at(of).form !== 'of' || !s.isNoun(of - 1)) continue;
    let end = of + 1;
    while (end < s.tokens.length && end - of < 4 && partOfDay.test(s.at(end).form)) end++;
    const head = s.tokens.findIndex((t, i) => i > of && i < end && month.test(t.form));
    const own = s.tokens.findIndex((t, i) => i > of && i < end && t.head >= end);
    if (head < 0 || own < 0 || end - of < 3 || !s.hang(head, of - 1, 'nmod')) continue;
    for (let i = of; i < end; i++) if (i !== head) s.hang(i, head, i === of ? 'case' : 'nummod');
    const next = s.at(end);
    if (next?.deprel !== 'case' || !/^(?:on|at|against|in)$/.test(next.form)) continue;
    if (s.at(next.head).head > next.head && s.isNoun(next.head)) s.hang(next.head, of - 1, 'nmod');
  }
}

/** "two days after a strike killed X", with the days for subject of "killed": they measure, and what stands behind "after" is the subject. */
export function daysBeforeClause(s: Sketch, words: ClauseWords): void {
  for (let v = 3; v < s.tokens.length; v++) {
    if (s.at(v).upos !== 'VERB') continue;
    const days = s
      .kids(v)
      .find(
        (k) => k < v && s.rel(k) === 'nsubj' && unit.test(s.at(k).lemma) && s.kid(k, 'nummod', 'det') !== undefined,
      );
    const opener = days === undefined ? undefined : days + 1;
    if (days === undefined || opener === undefined || !words.openers.has(s.at(opener).form.toLowerCase())) continue;
    const noun = s
      .kids(days)
      .find((k) => k > opener && k < v && s.isNoun(k) && /^(?:nmod|obl)/.test(s.at(k).deprel) && s.isAbove(k, opener));
    if (noun === undefined) continue;
    const above = s.verbAbove(v);
    // "The two days after the storm killed the harvest": without a clause above, they are the subject.
    if (above === undefined || above > days) continue;
    s.hang(v, above, 'advcl');
    s.hang(noun, v, 'nsubj');
    s.hang(opener, v, 'mark');
    s.hang(days, above, 'obl:unmarked');
  }
}

/** "five days after officers of the Defence Force seized him", its subject cut in two and the clause told of the days: they measure, and it is told of the officers. */
export function daysBeforeName(s: Sketch, words: ClauseWords): void {
  for (let v = 4; v < s.tokens.length; v++) {
    const days = s.at(v).head;
    if (s.at(v).upos !== 'VERB' || s.rel(v) !== 'acl' || days < 0 || days > v) continue;
    // "three days after soldiers arrested him": no participle has an object.
    const plain = s.at(v).deprel === 'acl';
    if (plain && (s.kid(v, 'obj') === undefined || s.kid(v, 'aux', 'mark') !== undefined)) continue;
    if (!unit.test(s.at(days).lemma) || !words.openers.has(s.tokens[days + 1]?.form.toLowerCase() ?? '')) continue;
    const noun = s.at(days + 1).head;
    const above = s.verbAbove(days);
    if (noun < days || noun > v || !s.isNoun(noun) || above === undefined || above > days) continue;
    const own = s.kids(v).find((k) => k < v && s.rel(k) === 'nsubj');
    const tail = own === undefined ? undefined : Math.max(noun, ...s.kids(noun).filter((k) => k < own));
    if (own !== undefined && (tail === undefined || s.at(own).upos !== 'PROPN' || !s.hang(own, tail, 'flat'))) continue;
    s.hang(v, above, 'advcl');
    s.hang(noun, v, 'nsubj');
    s.hang(days + 1, v, 'mark');
    if (plain) s.inflect(v, 'Mood=Ind|Tense=Past|VerbForm=Fin');
  }
}

/** "said today it was horrified", "said on Friday that 35 lorries had arrived": the day right behind the verb is when it was said. */
export function dayOfSaying(s: Sketch, words: ClauseWords): void {
  for (let v = 0; v + 3 < s.tokens.length; v++) {
    if (!words.saying.has(s.at(v).lemma) || s.at(v).upos !== 'VERB') continue;
    const marked = s.at(v + 1).upos === 'ADP' ? v + 1 : v;
    const day = marked + 1;
    if (!temporal.test(s.at(day).form.toLowerCase()) || s.at(day).head <= day || s.at(day + 1).upos === 'PUNCT')
      continue;
    if (!/^(?:obl|advmod|nmod)/.test(s.at(day).deprel) || (marked > v && s.at(marked).head !== day)) continue;
    const clause = s.at(day).head;
    if (!s.isAbove(v, day)) continue;
    // What was hung on the day belongs to the clause behind it.
    for (const k of s.kids(day))
      if (k > day) s.hang(k, clause, s.kid(clause, 'nsubj') === undefined && k < clause ? 'nsubj' : s.at(k).deprel);
    s.hang(day, v, 'obl');
  }
}

const month =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec)\.?$/;
const partOfDay = new RegExp(`${month.source}|^\\d{1,4}(?:st|nd|rd|th)?$`);

const unit = /^(?:hour|day|night|week|weekend|month|year|time)$/;
