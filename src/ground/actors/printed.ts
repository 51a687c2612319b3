// Names that the analysis found and the packs do not print so: another spelling of a known actor, or a new actor.

import { type ActorKind, type Name, type OfficeRole, SpanIndex } from '../../domain/index.js';
import { fold } from '../../find/fold.js';
import { citiesNamed } from '../../find/geonames.js';
import { gap, wordsOf } from '../../find/words.js';
import { leading, likelyGroups, likelyPersons } from '../../knowledge/likely.js';
import { likeGroup, likePerson, sameEnough } from '../../knowledge/same-name.js';
import type { Who } from '../../knowledge/who.js';
import { withCompanions } from './companions.js';
import { type Cue, cueAfter, cueBefore } from './cues.js';
import type { Found } from './found.js';
import { namedStates } from './names.js';
import { isPlaced } from './placed.js';
import { phrase, type Scene, wordAt } from './scene.js';
import { wholeWords } from './whole-words.js';

const groupKinds: ReadonlySet<ActorKind> = new Set([
  'armed-group',
  'party',
  'coalition',
  'organisation',
  'media',
  'company',
  'military',
  'police',
  'parliament',
  'court',
  'international-organisation',
  'ministry',
  'government',
  'group',
]);

/** Names of the analysis that other spans (`taken`) leave open. Names of one word are left for when last names are settled. */
export function findPrinted(scene: Scene, taken: readonly Found[], words: 'several' | 'one'): Found[] {
  const found: Found[] = [];
  const made: Who[] = taken.filter((t) => t.method === 'induced').map((t) => t.who);
  const index = new SpanIndex(taken);
  for (const name of scene.analysis.names) {
    if (covered(name, index) && !isOwnBody(scene, name, index)) continue;
    const span = trimmed(scene, name);
    if (!span || wordsOf(span.exact).length > 1 !== (words === 'several')) continue;
    const before = cueBefore(scene, span.start);
    const after = cueAfter(scene, span.end);
    const kind = kindOf(scene, name, span.exact, before, after);
    if (onlyCalled(scene, span.exact) || isKnownPlace(scene, span)) continue;
    if (kind === 'person' && words === 'several' && isPlaced(scene, { ...span, end: span.start + span.exact.length }))
      continue;
    if (kind === 'person' ? isCalledAfter(scene, span.start) : !before && after && isInPlace(scene, span.start))
      continue;
    if (kind === null || (words === 'one' && !before && !after)) continue;
    if (isCity(scene, span, before === null && after === null)) continue;
    const known = leading(
      kind === 'person' ? likelyPersons(scene.known, span.exact) : likelyGroups(scene.known, span.exact),
    );
    if (known && !isOfElsewhere(scene, known.who)) {
      found.push({
        start: span.start,
        end: span.end,
        who: known.who,
        method: 'skeleton',
        confidence: known.score * 0.95,
        why: known.why,
        rank: 2,
      });
      continue;
    }
    const country = before?.country ?? after?.country ?? null;
    const role = kind === 'person' ? (roleOf(scene, before) ?? roleOf(scene, after)) : undefined;
    const earlier = made.find(
      (w) => (w.kind === 'person') === (kind === 'person') && alike(w, span.exact, kind) >= sameEnough,
    );
    const who: Who = {
      ...(earlier ?? {
        id: `name:${fold(span.exact).replace(/ /g, '-')}`,
        name: span.exact,
        kind,
        anonymous: false,
      }),
      country: earlier?.country ?? country,
      ...(role && !earlier?.role ? { role } : {}),
    };
    if (!earlier) made.push(who);
    found.push({
      start: span.start,
      end: span.end,
      who,
      method: 'induced',
      confidence: before || after ? 0.85 : 0.7,
      why: cueWords(scene, before ?? after, kind),
      rank: 2,
    });
  }
  return found;
}

/** "the House of Representatives" in a text that never names the country whose house is listed. */
const isOfElsewhere = (scene: Scene, { kind, country }: Who): boolean =>
  /^(?:parliament|court|party|ministry|police)$/.test(kind) && country !== null && !namedStates(scene).has(country);

/** "Operation Safe Haven": what stands before it says what bears the name, and that it is nobody. */
function isCalledAfter({ words, lexicon }: Scene, start: number): boolean {
  const at = wordAt(words, start);
  const before = words[at - 1];
  return !!before?.capital && words[at]!.before === gap.none && !!lexicon?.namedAfter.has(before.folded);
}

/** "In Kalat, gunmen killed": a place, and they are there. */
function isInPlace({ words, lexicon }: Scene, start: number): boolean {
  const at = wordAt(words, start);
  return words[at]?.before === gap.none && !!lexicon?.onlyPlaces.has(words[at - 1]?.folded ?? '');
}

/** A place of the packs by that whole name: "Aïn al-Assad". */
function isKnownPlace(scene: Scene, span: { start: number; exact: string }): boolean {
  const end = span.start + span.exact.length;
  return (scene.hitsAt.get(span.start) ?? []).some(
    (hit) => hit.end >= end && scene.known.senses[hit.entry]!.kind === 'place',
  );
}

/** "Venezuelan President", "Defence Ministry": nationality and post, which name nobody by themselves. */
function onlyCalled(scene: Scene, exact: string): boolean {
  const { lexicon, known } = scene;
  if (!lexicon) return false;
  const calls = (word: string): boolean =>
    lexicon.titles.has(word) ||
    lexicon.offices.has(word) ||
    lexicon.nouns.has(word) ||
    lexicon.qualifiers.has(word) ||
    lexicon.articles.has(word) ||
    lexicon.of.has(word) ||
    known.demonyms.has(word);
  const words = wordsOf(exact);
  return words.every(calls) || lexicon.titles.has(words.join(' '));
}

/** The office that the cue names. */
function roleOf(scene: Scene, cue: Cue | null): OfficeRole | undefined {
  return cue ? scene.lexicon?.offices.get(phrase(scene.words, cue.from, cue.to)) : undefined;
}

/** A name that nothing calls a person or a group, and that a city of some size bears: "à Las Vegas", "le siège de Deir ez-Zor". */
function isCity(scene: Scene, span: { start: number; exact: string }, uncalled: boolean): boolean {
  const at = wordAt(scene.words, span.start);
  const placed =
    scene.words[at]?.before === gap.none && !!scene.lexicon?.inPlace.has(scene.words[at - 1]?.folded ?? '');
  if (!placed && !uncalled) return false;
  return citiesNamed(span.exact).some((city) => city.population >= (placed ? 10_000 : 100_000));
}

function alike(who: Who, name: string, kind: ActorKind): number {
  return (kind === 'person' ? likePerson(who.name, name) : likeGroup(who.name, name)).score;
}

function cueWords(scene: Scene, cue: Cue | null, kind: ActorKind): string {
  if (!cue) return `a name that the packs do not have, taken for ${kind}`;
  const words = scene.text.slice(scene.words[cue.from]!.start, scene.words[cue.to - 1]!.end);
  return `a name that the packs do not have; "${words}" says it is ${kind}`;
}

/** A span of the packs that holds the whole name, or most of it. A person's longer name is not held by a place inside it. */
function covered(name: Name, taken: SpanIndex<Found>): boolean {
  for (const t of taken.meeting(name)) {
    if (t.start <= name.start && t.end >= name.end) return true;
    if (name.type !== 'PER' || t.who.kind === 'person' || t.end - t.start > (name.end - name.start) / 2) return true;
  }
  return false;
}

/** "United Nations Observer Mission": a body of its own, whose name begins with that of another. */
function isOwnBody({ text, lexicon }: Scene, name: Name, taken: SpanIndex<Found>): boolean {
  if (name.type !== 'ORG' || lexicon?.demonyms !== 'before') return false;
  const last = /\s(\p{Lu}\p{Ll}+)$/u.exec(text.slice(name.start, name.end))?.[1];
  return (
    last !== undefined &&
    lexicon.ownBodies.has(fold(last)) &&
    [...taken.meeting(name)].every(
      (t) => t.start === name.start && t.end < name.end - last.length && /organisation/.test(t.who.kind),
    )
  );
}

/** Without titles the tagger left inside ("M. Kanani"), quotation marks and articles. */
function trimmed(scene: Scene, name: Name): { start: number; end: number; exact: string } | null {
  const { lexicon, text } = scene;
  let { start, end } = wholeWords(text, name);
  if (text.slice(start, end).includes('\n')) return null;
  for (;;) {
    const word = /^[\s«"“(]*(\p{L}+(?:-\p{L}+)*\.?)[\s\u00a0]+(?=\p{L})/u.exec(text.slice(start, end));
    const folded = word ? fold(word[1]!) : '';
    if (
      !word ||
      !(lexicon?.titles.has(folded) || lexicon?.articles.has(folded)) ||
      (/^\p{Lu}/u.test(word[1]!) === false && !lexicon.titles.has(folded) && !lexicon.articles.has(folded))
    )
      break;
    start += word[0].length;
  }
  // "Mr Macron's other reason", "the group's Supreme Committee"
  if (/^['’]s /.test(text.slice(start, start + 3))) start += 3;
  if (name.type === 'PER' && /\p{L}['’]s$/u.test(text.slice(start, end))) end -= 2;
  // "Mr Arévalo's Semilla party": whose it is, and no name with it.
  const owned =
    name.type === 'PER' && lexicon?.demonyms === 'before' ? /['’]s \p{Lu}/u.exec(text.slice(start, end)) : null;
  if (owned) end = start + owned.index;
  // "On 6 December Greece expelled": the month is none of the name.
  const month = calendar.exec(text.slice(start, end));
  if (month) start += month[0].length;
  const called = wordsOf(text.slice(start, end)).at(-1) ?? '';
  const body = groupKinds.has(lexicon?.nouns.get(called) as ActorKind);
  if (lexicon?.demonyms === 'before')
    start = wholeFrom(scene, start, name.type === 'ORG' || body || isUnit(scene, called));
  if (lexicon?.national.has(called)) start = nationalFrom(scene, start);
  if (lexicon?.demonyms === 'before') end = withoutTail(scene, start, end);
  if (name.type === 'ORG' || groupKinds.has(lexicon?.nouns.get(wordsOf(text.slice(start, end))[0] ?? '') as ActorKind))
    end = withCompanions(scene, start, end);
  while (start < end && /[\s«"“('’]/.test(text[start]!)) start++;
  while (end > start && /[\s»"”),.;:'’]/.test(text[end - 1]!)) end--;
  const exact = text.slice(start, end);
  // "Conseil national pour la": the tagger broke off, and nobody is called so.
  const last = wordsOf(exact).at(-1) ?? '';
  if (exact.includes(' ') && (lexicon?.articles.has(last) || lexicon?.of.has(last))) return null;
  return exact.length < 2 || !/\p{Lu}|[\u0600-\u06ff]/u.test(exact) ? null : { start, end, exact };
}

/** "House of Representatives member for the area": an office there, which is no part of the name. */
function withoutTail({ text, lexicon }: Scene, start: number, end: number): number {
  const tail = /\p{Lu}[\p{L}'’]*((?: \p{Ll}[\p{L}'’]*)+)$/u.exec(text.slice(start, end))?.[1];
  const words = tail === undefined ? [] : wordsOf(tail);
  if (words.length === 0 || lexicon?.of.has(words[0]!)) return end;
  return words.length > 1 || lexicon?.nouns.get(words[0]!) === 'person' ? end - tail!.length : end;
}

const calendar =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) (?=\p{Lu})/u;

/** "Serbian Orthodox Church", found as "Orthodox Church": of bodies that every country has, the nationality is part of the name. */
function nationalFrom({ words, known, text }: Scene, start: number): number {
  const at = wordAt(words, start);
  const before = words[at - 1];
  const joined = words[at]?.start === start && before && text.slice(before.end, start) === ' ';
  return joined && before.capital && known.demonyms.has(before.folded) ? before.start : start;
}

/** "the Rapid Intervention Battalion", taken for a person: a body of troops by its last word. */
const isUnit = ({ lexicon }: Scene, word: string): boolean => lexicon?.units.has(word) ?? false;

/**
 * "Civic Rights Monitor", found as "Rights Monitor"; "Madhav Kumar Nepal", found as "Kumar Nepal": words with a capital right before a name belong to it,
 * where they are no nationality, place or title. `body`: adjectives and nouns may be part of the name of a body, not of a person's.
 */
function wholeFrom(scene: Scene, start: number, body: boolean): number {
  const { words, lexicon, known } = scene;
  let at = wordAt(words, start);
  while (at > 0) {
    const word = words[at - 1]!;
    const inside =
      words[at]?.before === gap.none && word.capital && /^\s$/.test(scene.text.slice(word.end, words[at]!.start));
    const other =
      known.demonyms.has(word.folded) ||
      lexicon?.titles.has(word.folded) ||
      lexicon?.articles.has(word.folded) ||
      (!body &&
        (lexicon?.offices.has(word.folded) ||
          lexicon?.nouns.has(word.folded) ||
          words[at - 2]?.sentence !== word.sentence)) ||
      isNamed(scene, word.start, body);
    if (
      !inside ||
      other ||
      calendar.test(`${scene.text.slice(word.start, word.end)} A`) ||
      !(body ? /^(?:PROPN|ADJ|NOUN)$/ : /^PROPN$/).test(
        scene.analysis.sentences[word.sentence]?.tokens.find((t) => t.start === word.start)?.upos ?? '',
      )
    )
      break;
    at--;
  }
  return words[at]?.start ?? start;
}

/** Somebody or something known begins at `start`; a place may bear a person's first name. */
const isNamed = ({ hitsAt, known }: Scene, start: number, places: boolean): boolean =>
  (hitsAt.get(start) ?? []).some((hit) => places || known.senses[hit.entry]!.kind !== 'place');

/** What a name is: its cue, its own first word ("Front…", "Parti…"), its letters, then the tagger's word. */
function kindOf(scene: Scene, name: Name, exact: string, before: Cue | null, after: Cue | null): ActorKind | null {
  const words = wordsOf(exact);
  const head =
    scene.lexicon?.nouns.get(words[0] ?? '') ??
    scene.lexicon?.nouns.get(`${words[0]}s`) ??
    (words.length > 1 ? scene.lexicon?.nouns.get(words.at(-1)!) : undefined);
  if (words.length > 1 && scene.lexicon?.national.has(words.at(-1)!)) return 'organisation';
  if (words.length > 1 && isUnit(scene, words.at(-1)!)) return 'armed-group';
  const acronym = exact === exact.toUpperCase() && exact.length <= 8 && !exact.includes(' ');
  if (before && (before.kind === 'person' || groupKinds.has(before.kind))) {
    if (before.kind === 'person' && acronym) return after && groupKinds.has(after.kind) ? after.kind : 'organisation';
    if (before.kind === 'person' && head && groupKinds.has(head)) return asGroup(head);
    return before.kind === 'person' ? personLike(scene, words, name) : asGroup(before.kind);
  }
  if (head && groupKinds.has(head) && words.length > 1) return asGroup(head);
  if (after && (after.kind === 'person' || groupKinds.has(after.kind)) && name.type !== 'LOC')
    return after.kind === 'person' ? personLike(scene, words, name) : asGroup(after.kind);
  if (acronym) return name.type === 'ORG' ? 'organisation' : null;
  if (name.type === 'PER') return personLike(scene, words, name);
  return name.type === 'ORG' ? 'organisation' : null;
}

function personLike(scene: Scene, words: readonly string[], name: Name): ActorKind | null {
  // "Chin State", "Borno Province": a part of a country.
  if (words.length > 1 && scene.lexicon?.provinces.has(words.at(-1)!)) return null;
  // "NCSM Montréal", "WTS Leeds": a ship, a cup; no person is called by an acronym first.
  const acronym = /^\p{Lu}{3,}[\s-]/u.test(name.exact) && name.exact !== name.exact.toUpperCase();
  return words.length > 6 || name.type === 'LOC' || acronym ? null : 'person';
}

/** "forces" of a name nobody's state forces bear: an armed group until the packs know better. */
function asGroup(kind: ActorKind): ActorKind {
  return kind === 'military' || kind === 'group' ? 'armed-group' : kind;
}
