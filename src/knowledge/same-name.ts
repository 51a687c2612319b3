// Whether two spellings may be one name: words compared by sound and spelling, each step of the score named.

import { remembered } from '../domain/index.js';
import { apart, skeletonOf } from '../find/skeleton.js';
import { wordsOf } from '../find/words.js';

export interface Likeness {
  /** 0..1; from 0.75 on the names are taken for one. */
  readonly score: number;
  readonly why: string;
}

export const sameEnough = 0.75;

/** What a pair of words adds, by how alike they are; a name's score is the mean over the words of the shorter one. */
const likeness = {
  equal: 1,
  /** Same consonants in the same order: "Soleimani", "Suleimani", "سليماني". */
  skeleton: 0.93,
  /** One letter's difference in words of six or more. */
  near: 0.85,
  /** An initial for a word: "M. Hejazi" beside "Mohammad Hejazi". */
  initial: 0.8,
  /** A word of the longer name that the shorter one leaves out, at most two of them. */
  omitted: -0.06,
} as const;

interface NameWord {
  readonly folded: string;
  readonly skeleton: string;
}

const nameWords = remembered((name: string): readonly NameWord[] => {
  const words = apart(wordsOf(name)).map((folded) => ({ folded, skeleton: skeletonOf(folded) }));
  const bearing = words.filter((w) => w.skeleton !== '' || w.folded.length > 2);
  return bearing.length > 0 ? bearing : words;
});

function wordLikeness(a: NameWord, b: NameWord): number {
  if (a.folded === b.folded) return likeness.equal;
  if (a.skeleton !== '' && a.skeleton === b.skeleton && soundsAlike(a, b)) return likeness.skeleton;
  if (a.folded.length >= 6 && b.folded.length >= 6 && oneLetterApart(a.folded, b.folded)) return likeness.near;
  if (a.folded.length === 1 && b.folded.startsWith(a.folded)) return likeness.initial;
  if (b.folded.length === 1 && a.folded.startsWith(b.folded)) return likeness.initial;
  return 0;
}

/** A skeleton of one or two consonants fits too many words: the spelling must then be near as well, or the script another. */
function soundsAlike(a: NameWord, b: NameWord): boolean {
  const otherScript = /[\u0600-\u06ff]/.test(a.folded) !== /[\u0600-\u06ff]/.test(b.folded);
  if (otherScript) return true;
  const consonants = a.skeleton.replace(/^[aw]/, '').length;
  if (consonants >= 3) return true;
  // "Perry" is not "Barr", nor "Shouk" "Shekau": as many syllables, and the first letters that are heard the same.
  if (consonants === 2 && syllables(a.folded) !== syllables(b.folded)) return false;
  if (consonants === 2 && /^[pb]/.test(a.folded) && a.folded[0] !== b.folded[0]) return false;
  const first = (w: string): string => w.replace(/^[eiy]/, 'a').replace(/^ou?|^w/, 'u')[0] ?? '';
  return consonants === 2 ? first(a.folded) === first(b.folded) || sameSound(a, b) : oneLetterApart(a.folded, b.folded);
}

const syllables = (word: string): number => word.match(/[aeiouy]+/g)?.length ?? 0;

function sameSound(a: NameWord, b: NameWord): boolean {
  return a.skeleton[0] === b.skeleton[0] && Math.abs(a.folded.length - b.folded.length) <= 3;
}

export function oneLetterApart(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let i = 0;
  while (i < a.length && a[i] === b[i]) i++;
  let j = 0;
  while (j < Math.min(a.length, b.length) - i && a[a.length - 1 - j] === b[b.length - 1 - j]) j++;
  return Math.max(a.length, b.length) - i - j <= 1;
}

/** Names of persons: the last words must agree, and every word of the shorter name must meet one of the longer, in order. */
export function likePerson(a: string, b: string): Likeness {
  const [short, long] = [nameWords(a), nameWords(b)].sort((x, y) => x.length - y.length) as [
    readonly NameWord[],
    readonly NameWord[],
  ];
  if (short.length === 0) return { score: 0, why: 'no words' };
  const last = wordLikeness(short.at(-1)!, long.at(-1)!);
  if (last === 0) return { score: 0, why: 'other last word' };
  if (short.length === 1) return { score: long.length === 1 ? last : last - 0.1, why: 'last word only' };
  let at = 0;
  let sum = 0;
  for (const word of short.slice(0, -1)) {
    let met = 0;
    while (at < long.length - 1 && met === 0) met = wordLikeness(word, long[at++]!);
    if (met === 0) return { score: 0, why: `no word for "${word.folded}"` };
    sum += met;
  }
  const omitted = long.length - short.length;
  if (omitted > 2) return { score: 0, why: 'too many words apart' };
  // The first names must agree, or both be held back: "Ali Khamenei" is not "Mojtaba Khamenei".
  const score = (sum + last) / short.length + omitted * likeness.omitted;
  return { score, why: score === 1 ? 'same words' : `same sounds ${score.toFixed(2)}` };
}

/** Names of groups: the same words but for small ones and their order ("Forces Zulfiqar", "forces de Zulfiqar"). */
export function likeGroup(a: string, b: string): Likeness {
  const bearing = (name: string): NameWord[] =>
    nameWords(name).filter((w) => w.folded.length > 3 || /\d/.test(w.folded));
  const [x, y] = [bearing(a), bearing(b)];
  if (x.length === 0 || x.length !== y.length) return { score: 0, why: 'other words' };
  const rest = [...y];
  let sum = 0;
  for (const word of x) {
    let best = 0;
    let at = -1;
    rest.forEach((other, i) => {
      const like = wordLikeness(word, other);
      if (like > best) [best, at] = [like, i];
    });
    if (at < 0) return { score: 0, why: `no word for "${word.folded}"` };
    rest.splice(at, 1);
    sum += best;
  }
  const score = sum / x.length;
  return { score, why: score === 1 ? 'same words' : `same sounds ${score.toFixed(2)}` };
}
