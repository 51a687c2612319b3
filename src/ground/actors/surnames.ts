// "Kanani", "M. al-Amiri" after the full name, or alone for who is known enough: last names to persons.

import { skeletonOf } from '../../find/skeleton.js';
import { gap, wordsOf } from '../../find/words.js';
import { knownWho, type Who } from '../../knowledge/who.js';
import type { Found } from './found.js';
import { namedStates } from './names.js';
import { phraseAt, type Scene, type Word } from './scene.js';

const linking = new Set([
  'al',
  'el',
  'as',
  'ash',
  'ben',
  'bin',
  'ibn',
  'van',
  'von',
  'der',
  'de',
  'di',
  'la',
  'le',
  'du',
  'abu',
  'abou',
  'abd',
  'abdel',
  'abdul',
  'amir',
  'ould',
]);
/** States whose names stand family first. */
const familyFirst = new Set(['CN', 'KP', 'KR', 'VN', 'TW']);

/** Folded last names, with their particles and without ("al amiri", "amiri"). */
export function surnamesOf(name: string, country: string | null): string[] {
  const words = wordsOf(name);
  if (words.length < 2) return [];
  if (country !== null && familyFirst.has(country)) return [words[0]!];
  const forms = new Set<string>([words.at(-1)!]);
  let from = words.length - 1;
  while (from > 1 && linking.has(words[from - 1]!)) {
    from--;
    forms.add(words.slice(from).join(' '));
  }
  return [...forms].filter((form) => form.length > 2);
}

/** `settled`: persons already found by their full names. */
export function findSurnames(scene: Scene, settled: readonly Found[]): Found[] {
  const bearers = new Map<string, { who: Who; starts: number[] }[]>();
  for (const f of settled) {
    if (f.who.kind !== 'person') continue;
    const exact = scene.text.slice(f.start, f.end);
    const actor = scene.known.actors.get(f.who.id);
    const spellings = [exact, ...(actor ? [actor.name, ...actor.aliases.map((a) => a.text)] : [])];
    for (const form of new Set(spellings.flatMap((s) => surnamesOf(s, f.who.country)))) {
      const list = bearers.get(form) ?? [];
      const own = list.find((b) => b.who.id === f.who.id);
      if (own) own.starts.push(f.start);
      else list.push({ who: f.who, starts: [f.start] });
      bearers.set(form, list);
    }
  }
  const covered = coverage(settled);
  const found: Found[] = [];
  for (let i = 0; i < scene.words.length; i++) {
    if (!scene.words[i]!.capital && !linking.has(scene.words[i]!.folded)) continue;
    const longest = phraseAt(scene.words, i, bearers);
    if (longest > 0) {
      const match = fromArticle(scene, bearers.get(join(scene.words, i, longest))!, i, longest);
      if (match && !covered(match.start, match.end)) {
        found.push(match);
        i = longest - 1;
      }
      continue;
    }
    const alone = fromPacks(scene, i);
    if (alone && !covered(alone.start, alone.end)) found.push(alone);
  }
  return found;
}

function coverage(settled: readonly Found[]): (start: number, end: number) => boolean {
  const spans = [...settled].sort((a, b) => a.start - b.start);
  return (start, end) => {
    let low = 0;
    let high = spans.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (spans[middle]!.end <= start) low = middle + 1;
      else high = middle;
    }
    const at = spans[low];
    return at !== undefined && at.start < end && !(at.start === start && at.end === end && at.method === 'induced');
  };
}

/** The bearer named last before it; the only one, where none is before. */
function fromArticle(
  scene: Scene,
  bearers: readonly { who: Who; starts: number[] }[],
  i: number,
  to: number,
): Found | null {
  const { words } = scene;
  // At least the last word is written as a name.
  if (!words[to - 1]!.capital) return null;
  // A first name before it makes it another person's: "Mojtaba Khamenei" is not "Khamenei".
  if (otherFirstName(scene, i)) return null;
  const start = words[i]!.start;
  const ranked = bearers
    .map((b) => ({ who: b.who, last: Math.max(...b.starts.filter((s) => s < start), -1) }))
    .sort((a, b) => b.last - a.last || (a.who.id < b.who.id ? -1 : 1));
  const [first, second] = ranked;
  if (!first) return null;
  return {
    start,
    end: words[to - 1]!.end,
    who: first.who,
    method: 'surname',
    confidence: second ? 0.75 : 0.95,
    why: `last name of "${first.who.name}"${second ? ', the bearer named last' : ''}`,
    rank: 3,
  };
}

function otherFirstName(scene: Scene, i: number): boolean {
  const before = scene.words[i - 1];
  const word = scene.words[i]!;
  if (!before || word.before !== gap.none || !before.capital || before.sentence !== word.sentence) return false;
  if (/[\s]/.test(scene.text.slice(before.end, word.start)) === false && scene.text[before.end] !== '-') return false;
  const first = scene.words[i - 1]!.folded;
  if (scene.lexicon?.titles.has(first) || scene.lexicon?.offices.has(first) || linking.has(first)) return false;
  // At the head of a sentence any word has a capital.
  return !(i - 2 < 0 || scene.words[i - 2]!.sentence !== before.sentence) || !scene.lexicon?.articles.has(first);
}

/** A last name alone, of one well-known person: a title before it or the tagger must say that it is a person. */
function fromPacks(scene: Scene, i: number): Found | null {
  const word = scene.words[i]!;
  if (!word.capital || word.folded.length < 4) return null;
  const ids = scene.known.bySurname.get(word.folded) ?? [];
  if (ids.length === 0 || otherFirstName(scene, i)) return null;
  const titled = titleBefore(scene, i);
  const tagged = scene.analysis.names.some(
    (n) =>
      n.type === 'PER' && n.start <= word.start && n.end >= word.end && n.end - n.start <= word.end - word.start + 4,
  );
  if (!titled && !tagged) return null;
  // Holders of an office whose terms we know come first; two such, and nobody is meant for sure.
  const inOffice = ids.filter((id) => scene.known.terms.has(id));
  const chosen = ids.length === 1 ? ids[0] : inOffice.length === 1 && titled ? inOffice[0] : undefined;
  if (chosen === undefined) return null;
  // Without a title or an office whose terms are known, the article must speak of the person's country.
  const { country } = scene.known.actors.get(chosen)!;
  if (!titled && !scene.known.terms.has(chosen)) {
    if (skeletonOf(word.folded).length < 4 || country === null || !namedStates(scene).has(country)) return null;
  }
  return {
    start: word.start,
    end: word.end,
    who: knownWho(scene.known, chosen),
    method: 'surname',
    confidence: titled ? 0.88 : 0.8,
    why: titled
      ? 'a title, and the only person of the packs with this last name'
      : 'the only person of the packs with this last name',
    rank: 2,
  };
}

function titleBefore(scene: Scene, i: number): boolean {
  const before = scene.words[i - 1];
  return (
    before !== undefined &&
    scene.words[i]!.before !== gap.hard &&
    !!(scene.lexicon?.titles.has(before.folded) || scene.lexicon?.offices.has(before.folded))
  );
}

function join(words: readonly Word[], from: number, to: number): string {
  return words
    .slice(from, to)
    .map((w) => w.folded)
    .join(' ');
}
