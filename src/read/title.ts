// Finds the headline: in plain text the first line that is no clutter; everywhere without the outlet's name behind it.

import type { KnownOutlet } from '../domain/index.js';
import { cleanLine, decodeEntities, foldLine } from './clean.js';
import { type Line, wordCount } from './lines.js';
import { readMasthead } from './masthead.js';
import type { MediaIndex } from './media-index.js';
import { matchPage, sectionNames } from './press-phrases.js';

/** Longest line taken for a headline. */
const longest = 250;

let countries: ReadonlySet<string> | undefined;

/** A section name, a country's name, or several of them ("Accueil > Monde > Irak"). */
export function isSection(text: string): boolean {
  if (text.length > 60) return false;
  countries ??= countryNames();
  const parts = text.split(/\s?[>|/•·›»,&]\s?|\s-\s/).map((p) => foldLine(p).replace(/[:.]+$/, ''));
  return (
    parts.every((p) => p === '' || sectionNames.has(p) || countries!.has(p) || p === 'accueil' || p === 'home') &&
    parts.some(Boolean)
  );
}

function countryNames(): ReadonlySet<string> {
  const names = new Set<string>();
  for (const language of ['fr', 'en', 'ar', 'de', 'es']) {
    const display = new Intl.DisplayNames([language], { type: 'region', fallback: 'none' });
    for (let a = 65; a <= 90; a++)
      for (let b = 65; b <= 90; b++) {
        const name = display.of(String.fromCharCode(a, b));
        if (name) names.add(foldLine(name));
      }
  }
  return names;
}

/** "GUERRE AU PROCHE-ORIENT" above a headline: few words, all in capitals, and the next line reads like the headline. */
function isKicker(text: string, next: string | undefined): boolean {
  if (wordCount(text) > 4 || /[\p{Ll}\p{N}:!?,«"“]/u.test(text) || !/\p{Lu}{2}/u.test(text) || !next) return false;
  return wordCount(next) >= 5 && next.length <= 200 && /\p{Ll}/u.test(next) && !/[^.…]\.$/.test(next);
}

/** Index of the headline among the lines of a plain text; -1 where the text begins at once. */
export function findHeadline(lines: readonly Line[], media: MediaIndex): number {
  for (const [i, { text }] of lines.slice(0, 25).entries()) {
    const next = lines[i + 1]?.text;
    // Repeated at once (title and caption, or title and breadcrumb): a headline, whatever it looks like.
    const sentence = /[^.…]\.$/.test(text) && wordCount(text) >= 10;
    if (next && !sentence && foldLine(next) === foldLine(text) && wordCount(text) >= 4 && !matchPage(text)?.whole)
      return i;
    if (!/\p{L}/u.test(text) || isSection(text) || isKicker(text, next)) continue;
    const page = matchPage(text);
    // "Vidéo : …" may well be the headline itself; a label that is the whole line never is.
    if (page && (page.whole || page.value.kind !== 'teaser')) continue;
    if (readMasthead(text, media, null)) continue;
    if (text.length > longest || sentence) return -1;
    if (text.startsWith('- ') || text.startsWith('• ')) return -1;
    return i;
  }
  return -1;
}

export interface Headline {
  readonly title: string;
  /** The outlet named behind it. */
  readonly outlet: KnownOutlet | string | null;
}

/** The headline without the outlet's name before or behind it ("Titre | Exemple", "EXEMPLE - Titre"). `site` is the name that markup gives. */
export function trimHeadline(raw: string, media: MediaIndex, site: string | null): Headline {
  let title = cleanLine(decodeEntities(raw));
  let outlet: KnownOutlet | string | null = null;
  const isSite = (name: string): boolean => site !== null && foldLine(name) === foldLine(site);
  for (let rounds = 0; rounds < 3; rounds++) {
    const behind = /^(.{8,}?)\s?(?:\s[-–—|·:•»]|\|)\s([^-–—|]{2,40})$/u.exec(title);
    const last = behind && lastSeparator(title);
    if (!last) break;
    const [head, name] = last;
    const known = media.find(name);
    if (!known && !isSite(name) && !isSection(name)) break;
    if (isSection(name) && wordCount(head) < 4) break;
    if (known && known.kind === 'outlet') outlet = known;
    else if (isSite(name)) outlet ??= name;
    title = head;
  }
  const before = /^([^|:]{2,40}?)\s?[|:]\s(.{12,})$/u.exec(title);
  if (before && (media.find(before[1]!) || isSite(before[1]!))) {
    outlet ??= media.find(before[1]!) ?? before[1]!;
    title = before[2]!;
  }
  return { title: title.trim(), outlet };
}

/** Splits at the last dash or bar that has blanks around it. */
function lastSeparator(title: string): [string, string] | null {
  const at = Math.max(...[' - ', ' – ', ' — ', ' | ', ' · ', ' • ', ' » '].map((s) => title.lastIndexOf(s)));
  return at > 0 ? [title.slice(0, at).trim(), title.slice(at + 3).trim()] : null;
}

/** Whether two headlines are wordings of one: most words of the shorter stand in the other. */
export function sameHeadline(a: string, b: string): boolean {
  const words = (s: string): Set<string> =>
    new Set(
      foldLine(s)
        .split(/[^\p{L}\p{N}]+/u)
        .filter((w) => w.length > 2),
    );
  const [x, y] = [words(a), words(b)];
  const [small, large] = x.size <= y.size ? [x, y] : [y, x];
  if (small.size === 0) return false;
  let shared = 0;
  for (const word of small) if (large.has(word)) shared++;
  return shared >= small.size * 0.6;
}
