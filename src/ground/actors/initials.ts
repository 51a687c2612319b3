// "Front patriotique du Levant (FPL)": initials in brackets after a name, then alone.

import { fold } from '../../find/fold.js';
import { wordsOf } from '../../find/words.js';
import type { Who } from '../../knowledge/who.js';
import { cueBefore } from './cues.js';
import type { Found } from './found.js';
import { type Scene, wordAt } from './scene.js';

const bracket = /\s?\(\s?(\p{Lu}[\p{L}-]{1,9})\s?\)/gu;
const longestName = 12;

export function findInitials(scene: Scene, settled: readonly Found[]): Found[] {
  const found: Found[] = [];
  const byInitials = new Map<string, Who>();
  const endsAt = new Map(settled.filter((f) => !f.nested).map((f) => [f.end, f]));
  for (const match of scene.text.matchAll(bracket)) {
    const letters = match[1]!;
    const open = match.index;
    const end = open + match[0].length;
    const start = open + match[0].indexOf(letters);
    let named = endsAt.get(open) ?? endsAt.get(open - 1); // a closing quotation mark may stand between
    const initials = settled.find((f) => f.start === start && f.end === start + letters.length);
    if (!named) {
      const spelt = nameOf(scene, open, letters);
      if (spelt) {
        const exact = scene.text.slice(spelt.start, spelt.end);
        named = {
          ...spelt,
          who: initials?.who ?? {
            id: `name:${fold(exact).replace(/ /g, '-')}`,
            name: exact,
            kind:
              cueBefore(scene, spelt.start)?.kind ??
              scene.lexicon?.nouns.get(wordsOf(exact)[0] ?? '') ??
              'organisation',
            country: null,
            anonymous: false,
          },
          method: initials ? 'initials' : 'induced',
          confidence: 0.9,
          why: `its words begin with the letters of "${letters}"`,
          rank: 3,
        };
        found.push(named);
      }
    }
    if (!named || named.who.kind === 'state') continue;
    // Initials that the packs give to another actor are believed only if they spell this one's name.
    if (initials && initials.who.id !== named.who.id && !spells(scene.text.slice(named.start, named.end), letters))
      continue;
    const { who } = named;
    found.push({
      start: named.start,
      end,
      who,
      method: 'alias',
      confidence: 0.95,
      why: 'a name with its initials',
      rank: 1,
      nested: true,
    });
    if (initials?.who.id === who.id) continue;
    byInitials.set(letters, who);
  }
  if (byInitials.size === 0) return found;
  for (const word of scene.words) {
    const who = byInitials.get(scene.text.slice(word.start, word.end));
    if (who)
      found.push({
        start: word.start,
        end: word.end,
        who,
        method: 'initials',
        confidence: 0.95,
        why: `initials of "${who.name}", given in brackets`,
        rank: 4,
      });
  }
  return found;
}

/** The words before the bracket whose first letters spell it, small words left out. */
function nameOf(scene: Scene, open: number, letters: string): { start: number; end: number } | null {
  const { words } = scene;
  const last = wordAt(words, open) - 1;
  if (last < 0 || open - words[last]!.end > 2) return null;
  for (let i = last; i > Math.max(-1, last - longestName); i--) {
    if (words[i]!.capital && i < last && spells(scene.text.slice(words[i]!.start, words[last]!.end), letters))
      return { start: words[i]!.start, end: words[last]!.end };
    if (words[i]!.before !== 0) break;
  }
  return null;
}

const small = new Set([
  'de',
  'du',
  'des',
  'd',
  'la',
  'le',
  'les',
  'l',
  'et',
  'en',
  'a',
  'au',
  'aux',
  'pour',
  'of',
  'the',
  'for',
  'and',
  'in',
  'on',
  'to',
  'al',
  'el',
]);

function spells(name: string, letters: string): boolean {
  const wanted = fold(letters).replace(/ /g, '');
  const words = wordsOf(name);
  const initials = (keep: (w: string) => boolean): string =>
    words
      .filter(keep)
      .map((w) => w[0])
      .join('');
  return wanted.length > 1 && (initials((w) => !small.has(w)) === wanted || initials(() => true) === wanted);
}
