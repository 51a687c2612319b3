// Agencies that supplied the text, as its own sentences say: datelines, signatures, and words such as "cité par".

import type { KnownOutlet } from '../domain/index.js';
import { pressWords } from '../languages/press.js';
import type { MediaIndex } from './media-index.js';
import { foldSameLength } from './shown-dates.js';

export interface Credits {
  readonly agencies: readonly KnownOutlet[];
  /** An outlet named where a dateline names the agency: "(Example.com) – …". */
  readonly outlet: KnownOutlet | string | null;
}

/**
 * Formal credits (dateline, signature) go before all else. Where there is none, an agency that brought the text's news is
 * taken for its supplier: one that relayed a document or is said to report, and, only for agencies that are no state's
 * voice, one named as the source or told what the text reports. An agency that itself speaks is a speaker.
 */
export function creditsInText(paragraphs: readonly string[], media: MediaIndex): Credits {
  const formal: KnownOutlet[] = [];
  let outlet: KnownOutlet | string | null = null;
  for (const paragraph of paragraphs.slice(0, 2)) {
    const dateline = readDateline(paragraph, media);
    formal.push(...dateline.agencies);
    outlet ??= dateline.outlet;
  }
  for (const paragraph of paragraphs.slice(-2)) formal.push(...readSignature(paragraph, media));
  return { agencies: [...new Set(formal.length > 0 ? formal : namedAsSource(paragraphs, media))], outlet };
}

const joiners = /\s?[/,;&+]\s?|\s(?:et|and|avec|with|via|y|und)\s/;

/** All names as agencies; null where one is none (initials and dates in the bracket are passed over). */
function agencies(list: string, media: MediaIndex): KnownOutlet[] | null {
  const found: KnownOutlet[] = [];
  for (const piece of list.replace(/^(?:avec|with|source\s?:?|from|by|par)\s/i, '').split(joiners)) {
    const name = piece.trim();
    const known = media.find(name);
    if (known?.kind === 'agency') found.push(known);
    else if (!/^(?:[a-z]{1,5}|[\d .:-]+|\d{1,2} \p{L}{3,10}|\p{Lu}{2,4}|)$/u.test(name)) return null;
  }
  return found.length > 0 ? found : null;
}

/** "BAGDAD, 5 janvier (Xinhua) --", "Bagdad (Reuters) -", "(Example.com) –", "AFP - ". */
function readDateline(paragraph: string, media: MediaIndex): Credits {
  const none: Credits = { agencies: [], outlet: null };
  const start = paragraph.slice(0, 160);
  const bracket = /^([^()[\]«"“.!?]{0,70}?)[([]([^()[\]]{2,60})[)\]]\s?([-–—:.]{1,3})?\s*(?=\S)/u.exec(start);
  if (bracket) {
    const [all, place, names, dash] = bracket;
    const next = paragraph[all.length] ?? '';
    // "L'Agence France-Presse (AFP) a annoncé": no dash and a small letter after it. A place has no small-letter verb.
    const isDateline =
      (dash !== undefined || /[\p{Lu}«"“]/u.test(next)) &&
      /^(?:[\p{Lu}\d]|$)/u.test(place!) &&
      place!.split(/\s/).length <= 8;
    if (isDateline) {
      const found = agencies(names!, media);
      if (found) return { agencies: found, outlet: null };
      const outlet = media.find(names!);
      if (dash && outlet) return { agencies: [], outlet };
      // A host name is an outlet's even when no pack knows it; "(Beyrouth) –" is a place.
      if (
        dash &&
        /^[\p{L}\d-]{3,30}\.(?:com|net|org|info|news|fr|be|ch|ca|co\.uk|ma|dz|tn|lb|tv|africa)$/iu.test(names!)
      )
        return { agencies: [], outlet: names! };
    }
  }
  // TASS sets its name between slashes.
  const slashes = /^[^/]{3,50}\s\/(\p{Lu}{3,8})\/\.?\s/u.exec(start);
  const own = slashes && agencies(slashes[1]!, media);
  if (own) return { agencies: own, outlet: null };
  const bare = /^(\p{Lu}[\p{L}' -]{1,30}?)\s?(?:[-–—]|:)\s/u.exec(start);
  if (bare) {
    const found = agencies(bare[1]!, media);
    if (found) return { agencies: found, outlet: null };
  }
  return none;
}

/** "… (AFP)", "… (avec Reuters)", "… – AFP", "Source : dpa" at the end of the text. */
function readSignature(paragraph: string, media: MediaIndex): KnownOutlet[] {
  const end = paragraph.slice(-140);
  const match =
    /[([]\s?((?:avec|with|source\s?:?)?\s?[^()[\]]{2,60})[)\]][.\s]*$/iu.exec(end) ??
    /[.!?»"”)]\s*[-–—]?\s*((?:avec |with |source ?: ?)?[^.!?»"”()]{2,40})\.?$/iu.exec(end);
  return (match && agencies(match[1]!.trim(), media)) || [];
}

interface Pattern {
  readonly kind: 'relayed' | 'reported' | 'told';
  readonly regex: RegExp;
}

const patternsOf = new WeakMap<MediaIndex, readonly Pattern[]>();

/** What may stand between the words and the name: "l'agence de presse officielle iranienne", "Iran's semi-official … news agency". */
const description =
  "(?:(?:l'|la |le |the |an? )?(?:(?:agence|agences|agency|news|presse|de|d'|information|informations|officielle|official|semi-official|semi-officielle|state|state-run|state-owned|state-linked|chaine|[a-z]+'s|[a-z-]+(?:ien|ienne|ais|aise|ois|oise|ian|ish|ese|aqi|que|nne|cain|caine|nde|nd|sse|rque|ane)) ?){0,7}?)?";

function patterns(media: MediaIndex): readonly Pattern[] {
  let list = patternsOf.get(media);
  if (!list) {
    const escaped = media.agencyNames.map((n) =>
      foldSameLength(n.toLowerCase()).replace(/[.*+?^${}()|[\]\\]/g, '\\$&'),
    );
    const agency = escaped.length > 0 ? `${description}(${[...new Set(escaped)].join('|')})(?![\\p{L}\\p{N}])` : '(?!)';
    list = [...pressWords.values()].flatMap(({ credits }) =>
      (['relayed', 'reported', 'told'] as const).flatMap((kind) =>
        credits[kind].map((source) => ({
          kind,
          regex: new RegExp(`(?<![\\p{L}\\p{N}])${source.replace('{agency}', agency)}`, 'gu'),
        })),
      ),
    );
    patternsOf.set(media, list);
  }
  return list;
}

/** Deep in a long text an agency is a source among others: the first paragraphs tell who supplied it. */
const opening = 4;

function namedAsSource(paragraphs: readonly string[], media: MediaIndex): KnownOutlet[] {
  const counts = new Map<KnownOutlet, { first: number; times: number }>();
  for (const [i, paragraph] of paragraphs.entries()) {
    if (paragraph.length > 5000) continue;
    // Most paragraphs name no agency at all, and the patterns are dear.
    if (!mayName(paragraph, media)) continue;
    const plain = foldSameLength(paragraph).toLowerCase();
    for (const { kind, regex } of patterns(media))
      for (const match of plain.matchAll(regex)) {
        const name = match[1]!;
        const at = match.index + match[0].lastIndexOf(name);
        const agency = media.find(paragraph.slice(at, at + name.length));
        if (agency?.kind !== 'agency') continue;
        if (kind !== 'relayed' && agency.stateMedia) continue;
        const seen = counts.get(agency);
        counts.set(agency, { first: seen?.first ?? i, times: (seen?.times ?? 0) + 1 });
      }
  }
  const early = Math.max(opening, Math.ceil(paragraphs.length / 3));
  return [...counts].filter(([, { first, times }]) => first < early || times > 1).map(([agency]) => agency);
}

const namesByWord = new WeakMap<MediaIndex, ReadonlyMap<string, readonly string[]>>();

/** Whether an agency's name stands in the paragraph at all: looked up word by word. */
function mayName(paragraph: string, media: MediaIndex): boolean {
  let names = namesByWord.get(media);
  if (!names) {
    const table = new Map<string, string[]>();
    for (const name of media.agencyNames) {
      const word = /[\p{L}\p{N}]+/u.exec(name)?.[0] ?? name;
      table.set(word, [...(table.get(word) ?? []), name]);
    }
    names = table;
    namesByWord.set(media, names);
  }
  for (const match of paragraph.matchAll(/[\p{L}\p{N}]+/gu)) {
    for (const name of names.get(match[0]) ?? [])
      if (paragraph.startsWith(name, match.index - name.indexOf(match[0]))) return true;
  }
  return false;
}
