// One article as the rules for actors see it: folded words with their place in sentences, and what the packs know.

import type { Analysis, Article, Knowledge } from '../../domain/index.js';
import type { Hit } from '../../find/gazetteer.js';
import { gap, scanWords, written } from '../../find/words.js';
import { type Known, knownOf } from '../../knowledge/known.js';
import type { ActorWords } from '../../languages/actors.js';
import { languages } from '../../languages/index.js';

export interface Word {
  readonly start: number;
  readonly end: number;
  readonly folded: string;
  /** What parts it from the word before (`gap`); `hard` at the start of a sentence. */
  readonly before: number;
  readonly capital: boolean;
  readonly sentence: number;
}

export interface Scene {
  readonly text: string;
  readonly language: string;
  /** Absent for a language without words of its own: names are then still found. */
  readonly lexicon: ActorWords | undefined;
  readonly analysis: Analysis;
  readonly words: readonly Word[];
  readonly known: Known;
  readonly hits: readonly Hit[];
  /** Hits by where they start. */
  readonly hitsAt: ReadonlyMap<number, readonly Hit[]>;
}

const capital = /^\p{Lu}/u;
/** By code unit: 1 where it is a capital by itself. */
const capitals = Uint8Array.from({ length: 65536 }, (_, unit) => (capital.test(String.fromCharCode(unit)) ? 1 : 0));

function isCapital(text: string, at: number): boolean {
  const unit = text.charCodeAt(at);
  return (unit & 0xf800) === 0xd800 ? capital.test(text.slice(at, at + 2)) : capitals[unit] === 1;
}

export function sceneOf(article: Article, analysis: Analysis, knowledge: Knowledge): Scene {
  const known = knownOf(knowledge);
  const { text } = article;
  const words: Word[] = [];
  let sentence = 0;
  scanWords(text, (start, end, buffer, length, before) => {
    while (sentence < analysis.sentences.length && (analysis.sentences[sentence]?.end ?? 0) <= start) sentence++;
    words.push({
      start,
      end,
      folded: written(buffer, length),
      before: words.at(-1)?.sentence === sentence ? before : gap.hard,
      capital: isCapital(text, start),
      sentence,
    });
  });
  const hits = known.gazetteer.find(text);
  const hitsAt = new Map<number, Hit[]>();
  for (const hit of hits) {
    const here = hitsAt.get(hit.start);
    if (here) here.push(hit);
    else hitsAt.set(hit.start, [hit]);
  }
  return {
    text,
    language: article.language,
    lexicon: languages.get(article.language)?.actors,
    analysis,
    words,
    known,
    hits,
    hitsAt,
  };
}

/** Index of the first word that starts at or after `offset`; `words.length` where none does. */
export function wordAt(words: readonly Word[], offset: number): number {
  let low = 0;
  let high = words.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (words[middle]!.start < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

type Phrases = ReadonlySet<string> | ReadonlyMap<string, unknown>;

/** First words of the phrases of a list: hardly any word of a text is one, and no phrase has to be put together for the others. */
const openings = new WeakMap<Phrases, ReadonlySet<string>>();
function opens(phrases: Phrases, word: string): boolean {
  let first = openings.get(phrases);
  if (!first) {
    first = new Set(Array.from(phrases.keys(), (p) => p.split(' ', 1)[0]!));
    openings.set(phrases, first);
  }
  return first.has(word);
}

/** The longest phrase of `phrases` (folded, words parted by a space; not added to later) that starts at word `i`, as the index past its end; -1 where none does. */
export function phraseAt(words: readonly Word[], i: number, phrases: Phrases, longest = 4): number {
  const first = words[i];
  if (!first || !opens(phrases, first.folded)) return -1;
  let phrase = first.folded;
  let found = phrases.has(phrase) ? i + 1 : -1;
  for (let j = i + 1; j < Math.min(words.length, i + longest); j++) {
    if (words[j]!.before === gap.hard) break;
    phrase += ` ${words[j]!.folded}`;
    if (phrases.has(phrase)) found = j + 1;
  }
  return found;
}

/** Folded words from `i` to before `j`, joined by a space. */
export function phrase(words: readonly Word[], i: number, j: number): string {
  let joined = '';
  for (let k = i; k < j; k++) joined += k === i ? words[k]!.folded : ` ${words[k]!.folded}`;
  return joined;
}
