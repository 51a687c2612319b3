// What no model has to guess of names: days and months are none, an article or a title is no part of one, a state is a place.

import type { NameCues } from '../languages/name-cues.js';
import { HASH_START, hashEnd, hashMore } from '../learn/hash.js';
import { KNOWN } from './name-features.js';
import type { Word } from './words.js';

/** Types as in `NAME_TYPES`; `last` is inside. */
export interface NameSpan {
  readonly first: number;
  readonly last: number;
  readonly type: number;
}
const PER = 0;
const LOC = 1;
const ORG = 2;

/** Also given names, where they are the subject and no preposition brings them. */
const ambiguous = new Set(['may', 'april', 'june', 'august']);

/** The spans of one sentence put right, where the language says which words stand before a name and never in it. */
export function settleNames(
  spans: readonly NameSpan[],
  words: readonly Word[],
  cues: NameCues,
  lists: ReadonlyMap<number, number>,
): readonly NameSpan[] {
  const { articles } = cues;
  if (!articles) return spans;
  const lower = (i: number): string => words[i]?.form.toLowerCase() ?? '';
  const bitsOf = (first: number, last: number): number => {
    let hash = HASH_START;
    for (let i = first; i <= last; i++) hash = hashMore(i > first ? hashMore(hash, ' ') : hash, words[i]!.norm);
    return lists.get(hashEnd(hash)) ?? 0;
  };
  // "United States", "U.S.", "US"
  const isState = (first: number, last: number): boolean =>
    (bitsOf(first, last) & KNOWN.country) !== 0 ||
    (first === last && /^(?:(?:\p{Lu}\.){2,}|U[SNK]|EU)$/u.test(words[first]!.form));
  const out: NameSpan[] = [];
  for (const span of spans) {
    let { first, last, type } = span;
    // "urged the Council not to go": no name ends so, though "Mugabe Were" does.
    while (first < last && cues.neverLast?.has(words[last]!.form)) last--;
    // "On Monday U.S. Secretary of State X": a day opens no name, though "April Smith" does.
    while (type === PER && first < last && cues.calendar.has(lower(first)) && !ambiguous.has(lower(first))) first++;
    // "U.S. Secretary of State X": the title is of the person behind.
    if (last > first && cues.titles.has(lower(last)) && isState(first, last - 1)) last--;
    // "The Hague" is in the list with its article.
    while (first < last && articles.has(lower(first)) && (bitsOf(first, last) & (KNOWN.city | KNOWN.country)) === 0)
      first++;
    // "St John Ambulance", "King Fahd University": a body that bears the name of a person.
    if (type === PER && first < last && cues.namedAfter?.has(lower(last))) {
      if (cues.saints?.has(lower(first - 1))) first--;
      type = ORG;
    }
    // "Mr. Biden", "King Abdullah".
    while (type === PER && first < last && cues.titles.has(lower(first))) first++;
    const all = (set: ReadonlySet<string>): boolean => {
      for (let i = first; i <= last; i++) if (!set.has(lower(i))) return false;
      return true;
    };
    const brought =
      cues.locatives.has(lower(first - 1)) ||
      /^(?:since|until|by|on|of|last|next|this|early|late)$/u.test(lower(first - 1));
    if (all(cues.calendar) && (type !== PER || first < last || !ambiguous.has(lower(first)) || brought)) continue;
    if (all(cues.titles) || all(articles)) continue;
    const bits = bitsOf(first, last);
    // The European Union and the United Nations stand among the states of the list.
    if ((bits & KNOWN.country) !== 0 && type !== LOC && !cues.bodies.has(lower(last))) type = LOC;
    // "Workers' Party": one body.
    const before = out.at(-1);
    const apart = before ? first - before.last - 1 : 9;
    if (type === ORG && before?.type === ORG && apart === 1 && /^['’]$/u.test(words[first - 1]!.form)) {
      out[out.length - 1] = { first: before.first, last, type };
      continue;
    }
    // "the Social Democratic and Labour Party": an adjective needs the noun behind.
    if (apart === 1 && before?.type === ORG && lower(first - 1) === 'and' && isOneBody(words, before, last, cues)) {
      out[out.length - 1] = { first: before.first, last, type: ORG };
      continue;
    }
    out.push({ first, last: type === ORG ? purposes(words, first, last, cues) : last, type });
  }
  return out;
}

/** "the [Social Democratic] and [Labour Party]": what stands before "and" is no name without the body behind. */
function isOneBody(words: readonly Word[], before: NameSpan, last: number, cues: NameCues): boolean {
  const lower = (i: number): string => words[i]?.form.toLowerCase() ?? '';
  return (
    cues.bodies.has(lower(last)) &&
    cues.articles!.has(lower(before.first - 1)) &&
    !cues.bodies.has(lower(before.last)) &&
    (cues.adjective?.test(lower(before.last)) ?? false)
  );
}

/** "the Movement for Democracy and Justice": past what it is for as well; the last word of the name. */
function purposes(words: readonly Word[], first: number, last: number, cues: NameCues): number {
  const lower = (i: number): string => words[i]?.form.toLowerCase() ?? '';
  const isFor = lower(last - 1) === 'for' && last - 1 > first;
  const goesOn = lower(last + 1) === 'and' && (words[last + 2]?.caps ?? 0) & 1;
  return isFor && goesOn && cues.purpose?.test(lower(last + 2)) ? last + 2 : last;
}
