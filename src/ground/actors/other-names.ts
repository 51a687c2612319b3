// "Mushtaq al-Saidi, a commander who was known as Abu Taqwa", « Adolfo Macías, alias Fito »: two names that the text says are one.

import { fold } from '../../find/fold.js';
import { gap } from '../../find/words.js';
import type { Found } from './found.js';
import { phrase, type Scene, wordAt } from './scene.js';

/** Words between a name and "known as" within which no other is meant. */
const REACH = 24;
/** Most words of such a name, and of what brings it in. */
const LONGEST_NAME = 4;
const LONGEST_CUE = 8;

interface Name {
  /** Words, half-open. */
  readonly from: number;
  readonly to: number;
  readonly found: Found | undefined;
}

export function findOtherNames(scene: Scene, settled: readonly Found[]): Found[] {
  const { lexicon, words } = scene;
  if (!lexicon) return [];
  const named = settled.filter((f) => !f.nested && !f.who.anonymous);
  const startsAt = new Map(named.map((f) => [f.start, f]));
  const found: Found[] = [];
  for (let i = 1; i < words.length; i++) {
    const cue = cueBefore(scene, i);
    if (cue === null) continue;
    const other = nameAt(scene, i, startsAt);
    const bearer = other && bearerOf(scene, cue, other, named);
    if (!other || !bearer) continue;
    found.push(...called(scene, other, bearer, named));
  }
  return found;
}

/** The first word of "known as", where that ends right before this word. */
function cueBefore({ lexicon, words, text }: Scene, i: number): number | null {
  // A quotation mark may stand between: « alias “Barbecue” ».
  if (!words[i]!.capital || words[i]!.start - words[i - 1]!.end > 3 || words[i]!.sentence !== words[i - 1]!.sentence)
    return null;
  for (let from = i - 1; from >= Math.max(0, i - LONGEST_CUE); from--) {
    if (lexicon!.calledBy.has(phrase(words, from, i))) {
      // « dit » alone is a verb as well: only with the name in quotation marks.
      const marked = /["“«‘]/.test(text.slice(words[i - 1]!.end, words[i]!.start));
      return from === i - 1 && !marked && lexicon!.calledMarked.has(words[from]!.folded) ? null : from;
    }
    if (words[from]!.before !== gap.none) return null;
  }
  return null;
}

/** The name that starts here: one found before, else words in capitals. */
function nameAt({ words }: Scene, i: number, startsAt: ReadonlyMap<number, Found>): Name | null {
  const found = startsAt.get(words[i]!.start);
  let to = i + 1;
  if (found) while (to < words.length && words[to]!.start < found.end) to++;
  else while (to < words.length && to - i < LONGEST_NAME && words[to]!.capital && words[to]!.before === gap.none) to++;
  return words[to - 1]!.folded.length < 3 && to === i + 1 ? null : { from: i, to, found };
}

/** Who is called so: the person told of last in the sentence, and of others only who stands right before. */
function bearerOf(scene: Scene, cue: number, other: Name, named: readonly Found[]): Found | null {
  const { words } = scene;
  const { sentence, start } = words[cue]!;
  const person = other.found === undefined || other.found.who.kind === 'person';
  let best: Found | null = null;
  for (const f of named) {
    if (f.end > start || f.start < words[Math.max(0, cue - REACH)]!.start) continue;
    if (words[wordAt(words, f.start)]?.sentence !== sentence || !['alias', 'induced'].includes(f.method)) continue;
    const beside = words[cue - 1]!.end <= f.end;
    if (beside ? f.who.kind !== 'state' : person && f.who.kind === 'person' && describes(scene, f.end, cue, other))
      best = f;
  }
  if (!best || best.who.id === other.found?.who.id) return null;
  // Two whom the packs know as two are not made one; nor are a person and a group.
  if (other.found && !other.found.who.id.startsWith('name:') && !best.who.id.startsWith('name:')) return null;
  if (other.found && (other.found.who.kind === 'person') !== (best.who.kind === 'person')) return null;
  return best;
}

/** "…, a former officer known as", "…, a commander of X who was known as": what stands between says more of the person. */
function describes({ text, words, lexicon }: Scene, from: number, cue: number, other: Name): boolean {
  if (!/^[,(]/.test(text.slice(from, words[cue]!.start).trimStart())) return false;
  const before = words[cue - 1]!.folded;
  return other.found !== undefined || lexicon!.offices.has(before) || lexicon!.nouns.get(before) === 'person';
}

/** Every place where either name stands, under the one actor: the known one, else the one who is called so. */
function called({ text, words }: Scene, other: Name, bearer: Found, named: readonly Found[]): Found[] {
  const exact = text.slice(words[other.from]!.start, words[other.to - 1]!.end);
  const [who, before] =
    other.found && !other.found.who.id.startsWith('name:')
      ? [other.found.who, bearer.who.id]
      : [bearer.who, other.found?.who.id];
  const why = `"${exact}" is another name of "${bearer.who.name}" in this text`;
  const make = (start: number, end: number): Found => ({
    start,
    end,
    who,
    method: 'called',
    confidence: 0.9,
    why,
    rank: 9,
  });
  const found = named.filter((f) => f.who.id === before).map((f) => make(f.start, f.end));
  const wanted = fold(exact);
  const length = other.to - other.from;
  for (let i = 0; i + length <= words.length; i++)
    if (words[i]!.capital && phrase(words, i, i + length) === wanted)
      found.push(make(words[i]!.start, words[i + length - 1]!.end));
  return found;
}
