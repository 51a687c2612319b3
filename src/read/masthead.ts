// Reads the lines in which a page says who signed, published and supplied a text, and when.

import type { DeclaredDate, KnownOutlet } from '../domain/index.js';
import { foldLine } from './clean.js';
import { isProse, wordCount } from './lines.js';
import type { MediaIndex } from './media-index.js';
import {
  byWords,
  deskNames,
  matchPage,
  modifiedLabels,
  publishedLabels,
  sourceLabels,
  withWords,
} from './press-phrases.js';
import { dateWithoutYear, foldSameLength, isPartialDate, shownDates } from './shown-dates.js';

export interface Masthead {
  readonly byline: readonly string[];
  readonly agencies: readonly KnownOutlet[];
  /** Known outlet, or the name of an unknown one. */
  readonly outlet: KnownOutlet | string | null;
  readonly dates: readonly DeclaredDate[];
  /** False where the line is one only beside others: a name, a date or an outlet alone. */
  readonly strong: boolean;
}

const particles = new Set('de du des la le les van von der den al el ben bin ibn abou abu d di da del y e'.split(' '));

/** Two to five words in capitals, particles between them; no digit, no full stop but after initials. */
export function looksLikePerson(text: string): boolean {
  const words = text.split(/[\s\u00a0]+/);
  if (words.length < 2 || words.length > 5) return false;
  if (
    !words.every(
      (w) => /^[\p{Lu}][\p{L}\p{M}'’.-]*$/u.test(w) || /^(?:al|el|d|l)[-'’]\p{Lu}/u.test(w) || particles.has(w),
    )
  )
    return false;
  return /^\p{Lu}/u.test(words[0]!) && !particles.has(words.at(-1)!);
}

/** Words by which a name tells that it is an outlet's and not a person's. */
const outletWords =
  /^(?:le|la|les|l['’]|the|radio|tv|agence|agency)\b|\d|\.[a-z]{2,4}$|\b(?:news|infos?|presse?|press|journal|times|post|daily|actus?|actualités?|médias?|media|tv|radio|fm|hebdo|tribune|gazette|courrier|écho|echo|herald|observer|monitor|magazine|mag|24|online)\b/i;

const separators = /[|•·;]|\s[-–—/.]\s|,(?!\d)|\s?\/(?!\d)\s?|(?<!\d)\s?\/|(?<=\p{Ll})\.\s|[–—]/u;
const clockAlone = /^(?:(?:à|at)\s)?\d{1,2}\s?[:h.]\s?\d{0,2}\s?(?:[ap]\.?m\.?)?\s?(?:gmt|utc|cet|est|edt)?$/i;

/** "Dernière mise à jour à 09h24 le 04/03", "Updated Jan 5": without the year it dates nothing, but it is the page's. */
const labelled = (() => {
  const labels = [...publishedLabels, ...modifiedLabels]
    .filter((l) => l.length > 4)
    .sort((a, b) => b.length - a.length);
  const time = String.raw`\d{1,2}\s?[:h]\s?\d{2}(?:\s?[ap]\.?m\.?)?`;
  const when = `(?:(?:le|a|at|on|am|el)\\s)?(?:${time}|${dateWithoutYear})`;
  // Over folded text, as `shownDates`.
  return new RegExp(`^(?:${labels.join('|')})\\s?:?\\s?${when}(?:,?\\s${when})?$`, 'u');
})();

interface Found {
  byline: string[];
  agencies: KnownOutlet[];
  outlet: KnownOutlet | string | null;
  signed: boolean;
  labelled: boolean;
  names: string[];
  clutter: boolean;
}

/** The line as a masthead; null where any part of it is something else. */
export function readMasthead(text: string, media: MediaIndex, language: string | null): Masthead | null {
  if (text.length > 260 || wordCount(text) > 40) return null;
  // A sentence without a date is none; most lines of a text end here.
  if (isProse(text) && !/\d{4}|\d\s?[/.:h]\s?\d/.test(text)) return null;
  const dates: DeclaredDate[] = [];
  const found: Found = {
    byline: [],
    agencies: [],
    outlet: null,
    signed: false,
    labelled: false,
    names: [],
    clutter: false,
  };

  // Dates first: their commas and dashes separate nothing.
  let rest = '';
  let from = 0;
  for (const date of shownDates(text, language)) {
    const { kind, before } = labelBefore(text.slice(from, date.start));
    if (kind !== 'shown') found.labelled = true;
    dates.push({ kind, basis: 'declared', edtf: date.edtf, exact: date.exact, where: 'line' });
    rest += `${before} | `;
    from = date.end;
  }
  rest += text.slice(from);

  for (const raw of rest.replace(/[()[\]]/g, ' | ').split(separators)) {
    const part = raw.trim().replace(/^[:\s*-]+|[:.\s*-]+$/g, '');
    if (part !== '' && !readPart(part, media, found)) return null;
  }
  const credited = found.agencies.length > 0;
  // A name beside an agency or a date is the author's; one that sounds like an outlet is the outlet's.
  for (const name of found.names) {
    if (!found.outlet && credited && outletWords.test(name) && !looksLikeRole(name)) found.outlet = name;
    else if (looksLikePerson(name)) found.byline.push(name);
  }
  const some = dates.length > 0 || credited || found.outlet !== null || found.signed || found.labelled;
  if (!some && (found.names.length === 0 || found.clutter)) return null;
  const strong =
    found.signed || found.labelled || (credited && found.names.length <= 1) || (found.outlet !== null && found.clutter);
  if (!strong && found.names.length > 0 && dates.length === 0 && !found.clutter) return null;
  return {
    byline: [...new Set(found.byline)],
    agencies: [...new Set(found.agencies)],
    outlet: found.outlet,
    dates,
    strong,
  };
}

const looksLikeRole = (name: string): boolean => /^(?:correspond|envoyé|journaliste|reporter)/i.test(name);

/** "Bagdad, publié le" before a date → what the date means, and what is left to read. */
function labelBefore(text: string): { kind: DeclaredDate['kind']; before: string } {
  const head = text.replace(/[\s:,(-]+$/, '');
  const words = head.split(/\s+/);
  for (let n = Math.min(4, words.length); n > 0; n--) {
    const label = foldLine(words.slice(-n).join(' ')).replace(/^[^\p{L}]+|[:\s]+$/gu, '');
    const before = words.slice(0, -n).join(' ');
    if (modifiedLabels.has(label)) return { kind: 'modified', before };
    if (publishedLabels.has(label)) return { kind: label === 'le' || label === 'on' ? 'shown' : 'published', before };
  }
  return { kind: 'shown', before: head };
}

/** One part of the line into `found`; false where it is none of a masthead's parts. */
function readPart(part: string, media: MediaIndex, found: Found): boolean {
  const plain = foldLine(part).replace(/[:.]+$/, '');
  if (clockAlone.test(part) || publishedLabels.has(plain) || modifiedLabels.has(plain)) return true;
  if (/^\p{P}*$/u.test(part)) return true;
  // Both kinds of date have a figure.
  if (/\d/.test(part) && labelled.test(foldSameLength(part))) {
    found.labelled = true;
    return true;
  }
  if (isPartialDate(part)) return true;
  const known = media.find(part);
  if (known) {
    if (known.kind === 'agency') found.agencies.push(known);
    else found.outlet ??= known;
    return true;
  }
  if (deskNames.has(plain) || sourceLabels.has(plain)) {
    found.signed ||= deskNames.has(plain);
    return true;
  }
  const page = matchPage(part);
  if (page && page.value.kind === 'label') {
    found.clutter = true;
    return true;
  }
  // "Source : AFP", "Avec Reuters", "Par AFP": the word before, then the name.
  const label = /^([^:]{2,30}):\s*(.+)$/.exec(part);
  if (label && sourceLabels.has(foldLine(label[1]!)))
    return readPart(label[2]!, media, found) || readUnknownSource(label[2]!, found);
  for (const word of byWords)
    if (plain.startsWith(`${word} `))
      return readSigned(part.slice(word.length).trim().replace(/^:\s*/, ''), media, found);
  for (const word of withWords) {
    if (plain.startsWith(`${word} `)) return readCredit(part.slice(word.length + 1), media, found);
    const at = plain.lastIndexOf(` ${word} `);
    if (at > 0 && plain.length === part.length) {
      const right = part.slice(at + word.length + 2);
      const left = part.slice(0, at);
      if (readCredit(right, media, found)) return readPart(left, media, found);
      if (looksLikePerson(left) && looksLikePerson(right)) {
        found.names.push(left, right);
        return true;
      }
    }
  }
  // "Par Jeanne Exemple, envoyée spéciale à Bassora": a post or a place in small letters.
  if (found.signed && found.byline.length > 0 && /^\p{Ll}/u.test(part) && wordCount(part) <= 6) return true;
  if (
    wordCount(part) <= 5 &&
    /^[\p{Lu}\d]/u.test(part) &&
    part.split(/\s+/).every((w) => /^[\p{Lu}\d'’&-]/u.test(w) || particles.has(w.toLowerCase()))
  ) {
    found.names.push(part);
    return true;
  }
  return false;
}

/** An agency's or outlet's name, "l’" and "agence" allowed before it. */
function readCredit(part: string, media: MediaIndex, found: Found): boolean {
  const pieces = part.split(/\s(?:et|and|with|avec|und|con|y)\s|\s?[/&]\s?/);
  const known = pieces.map((p) => media.find(p.trim()));
  if (!known.every((k) => k !== null) && !deskNames.has(foldLine(part))) return false;
  for (const outlet of known)
    if (outlet?.kind === 'agency') found.agencies.push(outlet);
    else if (outlet) found.outlet ??= outlet;
  return true;
}

function readUnknownSource(name: string, found: Found): boolean {
  if (wordCount(name) > 6 || /[.!?]$/.test(name)) return false;
  if (outletWords.test(name)) found.outlet ??= name.trim();
  found.signed = true;
  return true;
}

/** What follows "Par": persons, an agency, an outlet or a desk. */
function readSigned(part: string, media: MediaIndex, found: Found): boolean {
  if (readCredit(part, media, found)) {
    found.signed = true;
    return true;
  }
  const staff = part.replace(/\s(?:staff|staff writer|avec agences?|with agencies)$/i, '');
  const known = media.find(staff);
  if (known) return readSigned(known.name, media, found);
  const names = staff.split(/\s(?:et|and|avec|with|und|y|&)\s/).map((n) => n.trim());
  let some = false;
  for (const name of names) {
    const outlet = media.find(name);
    // AP sets the agency behind the name without a comma: "By JANE DOE Associated Press".
    const trailing = /^(.+?)\s((?:The )?Associated Press|AFP|Reuters|AP)$/.exec(name);
    if (outlet?.kind === 'agency') found.agencies.push(outlet);
    else if (outlet) found.outlet ??= outlet;
    else if (trailing && looksLikePerson(trailing[1]!)) {
      found.byline.push(trailing[1]!);
      const agency = media.find(trailing[2]!);
      if (agency) found.agencies.push(agency);
    } else if (looksLikePerson(name)) found.byline.push(name);
    else if (!deskNames.has(foldLine(name)) && !/^(?:notre|nos|our|envoyé|staff)/i.test(name)) return false;
    some = true;
  }
  found.signed ||= some;
  return some;
}
