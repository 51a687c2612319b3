// What the words right before or after a name say it is: "le groupe armé X", "le général X", "X, porte-parole de…".

import type { ActorKind } from '../../domain/index.js';
import { gap } from '../../find/words.js';
import type { ActorWords } from '../../languages/actors.js';
import { phraseAt, type Scene, type Word, wordAt } from './scene.js';
import { stateOf } from './states.js';

export interface Cue {
  readonly kind: ActorKind;
  /** Words of the cue: indices into `words`, end exclusive. */
  readonly from: number;
  readonly to: number;
  /** State whose demonym or name stands in the cue. */
  readonly country: string | null;
}

/** How many words back a cue may begin: "le porte-parole adjoint du ministère iranien des Affaires étrangères, X". */
const reach = 12;

/** The noun before a name that says what it is; null where none does. `start`: offset of the name. */
export function cueBefore(scene: Scene, start: number): Cue | null {
  const { words, lexicon } = scene;
  if (!lexicon) return null;
  const name = wordAt(words, start);
  const first = words[name];
  if (!first) return null;
  const pause = pauseBefore(scene, start);
  if (pause === 'hard') return null;
  let country: string | null = null;
  for (let i = name - 1; i >= Math.max(0, name - reach); i--) {
    const word = words[i]!;
    if (word.sentence !== first.sentence) break;
    country ??= countryAt(scene, i);
    const end = longestEndingBefore(words, i, name, lexicon.nouns);
    const role = longestEndingBefore(words, i, name, lexicon.offices, lexicon.titles);
    // A complement ("du *ministère* …, X") is not what the apposition is about: its head stands further left.
    if (pause === 'comma' && (end > 0 || role > 0) && isComplement(words, lexicon, i)) continue;
    const close = (to: number): boolean =>
      to === name || (to < name && onlyQualifiers(scene, lexicon, to, name, pause === 'comma'));
    if (role > 0 && close(role)) return { kind: 'person', from: wholePost(words, lexicon, i, role), to: role, country };
    if (end > 0 && close(end) && !isAdjective(scene, i)) {
      const kind = lexicon.nouns.get(joined(words, i, end))!;
      return { kind: kind === 'group' ? 'group' : kind, from: i, to: end, country };
    }
    if (i < name && word.before === gap.hard && i !== name - 1) break;
  }
  return null;
}

/** "Le porte-parole *militaire* du groupe, X": a noun elsewhere. */
function isAdjective(scene: Scene, i: number): boolean {
  const word = scene.words[i]!;
  return tokenAt(scene, word.start, word.sentence)?.upos === 'ADJ';
}

/** "premier ministre", not "ministre": the longest post that ends where this one does. */
function wholePost(words: readonly Word[], lexicon: ActorWords, from: number, to: number): number {
  for (let i = Math.max(0, from - 3); i < from; i++)
    if (Math.max(phraseAt(words, i, lexicon.offices), phraseAt(words, i, lexicon.nouns)) === to) return i;
  return from;
}

function isComplement(words: readonly Word[], lexicon: ActorWords, i: number): boolean {
  let k = i - 1;
  while (k >= 0 && lexicon.articles.has(words[k]!.folded) && !lexicon.of.has(words[k]!.folded)) k--;
  return k >= 0 && words[k]!.sentence === words[i]!.sentence && lexicon.of.has(words[k]!.folded);
}

/** Where a comma stands between cue and name it is an apposition: the cue may then be a long noun phrase. */
function pauseBefore(scene: Scene, start: number): 'none' | 'comma' | 'hard' {
  const before = scene.text.slice(Math.max(0, start - 3), start);
  if (/,\s*[«"“]?\s*$/.test(before)) return 'comma';
  if (/[;:.!?)(\n]\s*$/.test(before) && !/\b\p{L}{1,4}\.\s*$/u.test(scene.text.slice(Math.max(0, start - 7), start)))
    return 'hard';
  return 'none';
}

function longestEndingBefore(
  words: readonly Word[],
  i: number,
  name: number,
  ...phrases: Parameters<typeof phraseAt>[2][]
): number {
  const end = Math.max(...phrases.map((p) => phraseAt(words, i, p)));
  return end > 0 && end <= name ? end : -1;
}

/** Between a cue and its name: adjectives, nationalities, what it belongs to; never a verb or another clause. */
function onlyQualifiers(scene: Scene, lexicon: ActorWords, from: number, to: number, comma: boolean): boolean {
  const { words } = scene;
  for (let k = from; k < to; k++) {
    const word = words[k]!;
    if (word.before === gap.hard) return false;
    if (lexicon.qualifiers.has(word.folded) || isNationality(scene, k)) continue;
    // Before a comma the cue may have a complement of nouns: "porte-parole du ministère de la Défense, X".
    if (
      comma &&
      (lexicon.of.has(word.folded) ||
        lexicon.articles.has(word.folded) ||
        lexicon.titles.has(word.folded) ||
        word.folded === 'a' ||
        nominal(scene, k))
    )
      continue;
    return false;
  }
  return true;
}

function nominal(scene: Scene, k: number): boolean {
  const word = scene.words[k]!;
  const token = tokenAt(scene, word.start, word.sentence);
  return token === null || ['NOUN', 'PROPN', 'ADJ', 'NUM', 'DET', 'ADP'].includes(token.upos);
}

export function tokenAt(scene: Scene, start: number, sentence: number) {
  if (!scene.analysis.parsed) return null;
  const tokens = scene.analysis.sentences[sentence]?.tokens ?? [];
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens[middle]!.end <= start) low = middle + 1;
    else high = middle;
  }
  return tokens[low] ?? null;
}

function isNationality(scene: Scene, k: number): boolean {
  return countryAt(scene, k) !== null;
}

/** State whose name or demonym starts at word `k`. */
export function countryAt(scene: Scene, k: number): string | null {
  for (const hit of scene.hitsAt.get(scene.words[k]?.start ?? -1) ?? []) {
    const code = stateOf(scene, hit);
    if (code !== null) return code;
  }
  return null;
}

/** An apposition after a name: ", responsable de la sécurité", ", a spokesman for". */
export function cueAfter(scene: Scene, end: number): Cue | null {
  const { words, lexicon, text } = scene;
  if (!lexicon || !/^\s?[»”"]?,\s/.test(text.slice(end, end + 4))) return null;
  let i = wordAt(words, end);
  const sentence = words[i]?.sentence;
  // « selon le Haut-Commissariat, des soldats … »: the next phrase, of others.
  if (lexicon.ofSeveral?.has(words[i]?.folded ?? '')) return null;
  while (i < words.length && words[i]!.sentence === sentence && lexicon.articles.has(words[i]!.folded)) i++;
  while (
    i < words.length &&
    words[i]!.sentence === sentence &&
    lexicon.qualifiers.has(words[i]!.folded) &&
    words[i]!.before !== gap.hard
  )
    i++;
  if (i >= words.length || words[i]!.sentence !== sentence) return null;
  const first = lexicon.demonyms === 'before' && countryAt(scene, i) !== null ? i + 1 : i;
  for (const phrases of [lexicon.offices, lexicon.nouns]) {
    const to = phraseAt(words, first, phrases);
    if (to < 0) continue;
    const kind = phrases === lexicon.nouns ? lexicon.nouns.get(joined(words, first, to))! : 'person';
    let country: string | null = first > i ? countryAt(scene, i) : null;
    for (let k = to; k < Math.min(words.length, to + 6) && words[k]!.before !== gap.hard; k++)
      country ??= countryAt(scene, k);
    return { kind, from: first, to, country };
  }
  return null;
}

function joined(words: readonly Word[], from: number, to: number): string {
  let phrase = '';
  for (let k = from; k < to; k++) phrase += k === from ? words[k]!.folded : ` ${words[k]!.folded}`;
  return phrase;
}
