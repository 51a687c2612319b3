// "Un haut responsable sécuritaire irakien", "des groupes armés pro-iraniens": people and groups without a name.

import type { ActorKind } from '../../domain/index.js';
import { gap } from '../../find/words.js';
import type { ActorWords } from '../../languages/actors.js';
import { countryAt, tokenAt } from './cues.js';
import type { Found } from './found.js';
import { phraseAt, type Scene, type Word, wordAt } from './scene.js';
import { stateOf } from './states.js';
import { wholeWords } from './whole-words.js';

const longest = 6;

export function findAnonymous(scene: Scene, settled: readonly Found[]): Found[] {
  const { lexicon, words } = scene;
  if (!lexicon) return [];
  const found: Found[] = [];
  for (let i = 0; i < words.length; i++) {
    const match = lexicon.demonyms === 'after' ? nounFirst(scene, lexicon, i) : nounLast(scene, lexicon, i);
    if (!match || match.to > words.length) continue;
    const { from, to, kind, country, marked } = match;
    if (!isNounAt(scene, match.head)) continue;
    const indefinite = isIndefinite(scene, from);
    // A bare definite noun ("le groupe") is a description of somebody named: not here.
    if (!marked && !indefinite) continue;
    if (!marked && !tellsEnough(kind)) continue;
    // "UN-backed tribunal": half a word is none.
    const { start } = wholeWords(scene.text, { start: words[from]!.start, end: words[from]!.end });
    const end = words[to - 1]!.end;
    // A name right after it ("le groupe armé Saraya X", "Iraqi cleric X") is who it is.
    if (named(scene, settled, end) || covers(scene, settled, start, end)) continue;
    const folded = words
      .slice(from, to)
      .map((w) => w.folded)
      .join('-');
    found.push({
      start,
      end,
      who: { id: `name:${folded}`, name: scene.text.slice(start, end), kind, country, anonymous: true },
      method: 'induced',
      confidence: marked ? 0.85 : 0.7,
      why: `without a name; its noun says ${kind}${country ? `, its words ${country}` : ''}`,
      rank: 2,
    });
    // The body that stands behind them is named all the same.
    for (const f of settled)
      if (start <= f.start && f.end < end && f.method === 'alias' && f.who.kind !== 'state' && isHalfWord(scene, f))
        found.push({ ...f, nested: true });
    i = to - 1;
  }
  return found;
}

interface Match {
  readonly from: number;
  readonly to: number;
  /** Its noun. */
  readonly head: number;
  readonly kind: ActorKind;
  readonly country: string | null;
  /** True where something narrows the noun: a nationality, an alignment, an adjective. */
  readonly marked: boolean;
}

/** French: [adjectives] noun [adjectives, nationality, "pro-…"], "de"/"en" state. */
function nounFirst(scene: Scene, lexicon: ActorWords, i: number): Match | null {
  const { words } = scene;
  let head = i;
  while (
    head < i + 2 &&
    head < words.length &&
    !lexicon.nouns.has(words[head]!.folded) &&
    lexicon.qualifiers.has(words[head]!.folded)
  )
    head++;
  let to = phraseAt(words, head, lexicon.nouns);
  if (to < 0) return null;
  const phrase = joined(words, head, to);
  let kind = lexicon.nouns.get(phrase)!;
  let country: string | null = null;
  // "porte-parole" is two words and no narrower for it; "groupe armé" is.
  let marked = head > i || (to - head > 1 && kind !== 'person');
  for (let k = to; k < Math.min(words.length, to + longest); k++) {
    if (words[k]!.before === gap.hard) break;
    const nationality = countryAt(scene, k);
    const aligned = lexicon.alignments.has(words[k]!.folded) && words[k + 1] && countryAt(scene, k + 1) !== null;
    if (aligned) {
      to = k + 2;
      marked = true;
      k++;
      continue;
    }
    if (nationality !== null && isAdjective(scene, lexicon, k)) {
      country ??= nationality;
      to = k + 1;
      marked = true;
      continue;
    }
    if (lexicon.qualifiers.has(words[k]!.folded)) {
      if (kind === 'group' && lexicon.armed.some((a) => words[k]!.folded.startsWith(a))) kind = 'armed-group';
      to = k + 1;
      marked = true;
      continue;
    }
    const backed = backedTo(scene, lexicon, k);
    if (backed < 0) break;
    to = backed;
    marked = true;
    break;
  }
  return { from: i, to, head, kind, country, marked };
}

/** English: [nationality, "pro-…", adjectives] noun. */
function nounLast(scene: Scene, lexicon: ActorWords, i: number): Match | null {
  const { words } = scene;
  let country: string | null = null;
  let armed = false;
  let several = false;
  let k = i;
  for (; k < Math.min(words.length, i + longest); k++) {
    if (k > i && words[k]!.before === gap.hard) return null;
    const end = phraseAt(words, k, lexicon.nouns);
    if (end > 0) {
      const kind = lexicon.nouns.get(joined(words, k, end))!;
      const backed = backedTo(scene, lexicon, end);
      return {
        from: i,
        to: Math.max(end, backed),
        head: k,
        kind: kind === 'group' && armed ? 'armed-group' : kind,
        country: several ? null : country,
        marked: k > i || backed > 0 || (end - k > 1 && kind !== 'person'),
      };
    }
    const word = words[k]!.folded;
    if (lexicon.alignments.has(word) && words[k + 1] && countryAt(scene, k + 1) !== null) {
      k++;
      continue;
    }
    const nationality = countryAt(scene, k);
    if (nationality !== null) {
      // "Iran-backed", "Iranian-aligned": who stands behind it, not where it is from.
      if (!lexicon.backed.has(words[k + 1]?.folded ?? '')) country ??= nationality;
      continue;
    }
    // "Hungarian and Romanian officials": of both.
    if (
      word === 'and' &&
      k > i &&
      countryAt(scene, k - 1) !== null &&
      words[k + 1] &&
      countryAt(scene, k + 1) !== null
    ) {
      several = true;
      continue;
    }
    if (!lexicon.qualifiers.has(word)) return null;
    if (lexicon.armed.some((a) => word.startsWith(a))) armed = true;
  }
  return null;
}

/** "soutenues par l'Iran", "loyal to Damascus's rivals": past the state that stands behind them, from word `k`; -1 where none is. */
function backedTo(scene: Scene, lexicon: ActorWords, k: number): number {
  const { words } = scene;
  if (words[k]?.before !== gap.none || !lexicon.backing.some((stem) => words[k]!.folded.startsWith(stem))) return -1;
  if (!lexicon.backingTies.has(words[k + 1]?.folded ?? '')) return -1;
  const at = lexicon.articles.has(words[k + 2]?.folded ?? '') ? k + 3 : k + 2;
  if (!words[at] || words[at]!.before === gap.hard) return -1;
  for (const hit of scene.hitsAt.get(words[at]!.start) ?? [])
    if (scene.known.senses[hit.entry]!.kind === 'actor' && stateOf(scene, hit) !== null) return wordAt(words, hit.end);
  return -1;
}

function isAdjective(scene: Scene, lexicon: ActorWords, k: number): boolean {
  return lexicon.demonyms === 'before' || scene.known.demonyms.has(scene.words[k]!.folded);
}

/** "bases *militaires*": an adjective there, whatever else it can be. */
function isNounAt(scene: Scene, k: number): boolean {
  const word = scene.words[k]!;
  const token = tokenAt(scene, word.start, word.sentence);
  return token === null || token.upos === 'NOUN' || token.upos === 'PROPN';
}

function isIndefinite(scene: Scene, from: number): boolean {
  const before = scene.words[from - 1];
  if (before === undefined || scene.words[from]!.before === gap.hard) return false;
  if (!scene.lexicon?.indefinites.has(before.folded)) return false;
  // French "des" is "de les" as often as it is a plural of "un": the analysis tells.
  return tokenAt(scene, before.start, before.sentence)?.upos !== 'ADP';
}

/** Without anything to narrow it, only a person or an armed group is worth an actor. */
function tellsEnough(kind: ActorKind): boolean {
  return kind === 'person' || kind === 'armed-group';
}

function named(scene: Scene, settled: readonly Found[], end: number): boolean {
  return settled.some(
    (f) =>
      f.start > end - 1 &&
      f.start - end <= 3 &&
      !f.nested &&
      f.method !== 'demonym' &&
      /^[\s,«"“]+$/.test(scene.text.slice(end, f.start)) &&
      (f.who.kind === 'person' || !/,/.test(scene.text.slice(end, f.start))),
  );
}

/** Spans that hold it, or that it would swallow: a nationality alone is no such span. */
function covers(scene: Scene, settled: readonly Found[], start: number, end: number): boolean {
  return settled.some(
    (f) =>
      !f.nested &&
      f.start < end &&
      f.end > start &&
      !(f.method === 'demonym' && f.rank === 0) &&
      // "US-backed fighters", "milices soutenues par l'Iran": who stands behind them does not act.
      !(
        (f.who.kind === 'state' || isHalfWord(scene, f)) &&
        f.method === 'alias' &&
        f.start >= start &&
        f.end <= end &&
        f.end - f.start < end - start
      ),
  );
}

/** "UN" of "UN-backed", "U.N" of "U.N.-led". */
const isHalfWord = ({ text }: Scene, { end }: Found): boolean =>
  text[end] === '-' || (text[end] === '.' && text[end + 1] === '-');

function joined(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((w) => w.folded)
    .join(' ');
}
