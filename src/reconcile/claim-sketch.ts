// A claim as matching sees it: who, whom, where, the days it may have happened on, and the stems of its words.

import type {
  ActorRef,
  Claim,
  ClaimKind,
  ClaimType,
  Figure,
  Inspection,
  Knowledge,
  Modality,
  PlacePrecision,
} from '../domain/index.js';
import { type DayRange, daysOf } from './days.js';
import { hashOf } from './hash.js';
import type { ActorSketch, PlaceSketch } from './likeness.js';
import { CONTENT, tokensOf } from './lineage/shingles.js';
import { consonants } from './lineage/skeleton.js';
import { publishedDays } from './lineage/sketch.js';
import { asOf, type Surroundings, surroundings } from './surroundings.js';
import { unitOf } from './units.js';
import { fold, wordsOf } from './words.js';

export interface ClaimSketch {
  readonly id: string;
  readonly article: string;
  readonly kind: ClaimKind;
  readonly type: ClaimType;
  readonly mode: string | null;
  readonly modality: Modality;
  readonly relation: string | null;
  readonly language: string;
  readonly actors: readonly ActorSketch[];
  readonly recipients: readonly ActorSketch[];
  /** Of a figure: who is cited for it. */
  readonly claimants: readonly ActorSketch[];
  readonly place: PlaceSketch | null;
  /** The time said; null where none is. */
  readonly time: DayRange | null;
  /** 1 where the time is the evening or night of a day, -1 where its early hours, else 0: the two of one night are a day apart, and no two acts for that. */
  readonly night: -1 | 0 | 1;
  /** True where it is told as news without a day of its own: of the days just before its article. */
  readonly fresh: boolean;
  /** False where the time was counted from a date of publication that is itself inferred. */
  readonly sure: boolean;
  /** True for "since October", "between May and July": many acts in a stretch of time, not one act on an unsure day. */
  readonly stretch: boolean;
  /** Days on which the article was likeliest published; null where unknown. */
  readonly published: DayRange | null;
  /** Last day on which it can have been published; Infinity where unknown. What it tells as done was done by then. */
  readonly latest: number;
  /** As of when a figure holds (EDTF): its own time, else when it was said, else when the article appeared; null for other claims, or where none is known. */
  readonly asOf: string | null;
  /** Keys of the actors and places in and just before the sentence of a figure that names no holder or no place; null for all other claims. */
  readonly around: Surroundings | null;
  /** The outlet's name: a figure's claimant where none is told. */
  readonly outlet: string | null;
  readonly value: number | null;
  /** Least and most that the figure allows; null for claims that are no figures. */
  readonly bounds: readonly [number, number] | null;
  readonly unit: string | null;
  /** Numbers of people harmed, as told beside it, as [least, most]; empty where none is. */
  readonly tolls: readonly (readonly [number, number])[];
  /** Sorted hashes of the stems of content words of the clause (of the quotation for statements), without repeats. */
  readonly stems: Uint16Array;
  /** Hashes of the names in its sentence but for those that half the press uses; other languages share them. */
  readonly names: Uint16Array;
  /** Words of the article (half-open) that its evidence covers, to see whether a copied passage covers it. */
  readonly words: readonly [number, number];
}

/** What is known of the kinds and countries of actors, from packs and from the article itself. */
export function actorLookup(
  inspection: Inspection,
  knowledge: ReadonlyMap<string, ActorSketch>,
): (ref: Pick<ActorRef, 'id' | 'name'>) => ActorSketch {
  const here = new Map(inspection.grounded.actors.map((a) => [a.id, a]));
  return ({ id, name }) => {
    const known = knowledge.get(id);
    const actor = here.get(id);
    const called = actor && otherNames(actor);
    if (known) return called ? { ...known, called } : known;
    return {
      id,
      name,
      kind: actor?.kind ?? 'unknown',
      country: actor?.country ?? null,
      anonymous: actor?.anonymous ?? false,
      role: actor?.role,
      ...(called && { called }),
    };
  };
}

/** The names that the text says it has besides its own. */
function otherNames({ name, mentions }: Inspection['grounded']['actors'][number]): readonly string[] | undefined {
  const called = mentions.filter((m) => m.method === 'called' && fold(m.exact) !== fold(name)).map((m) => m.exact);
  return called.length === 0 ? undefined : [...new Set(called)].sort();
}

export const knownActors = (knowledge: Knowledge): Map<string, ActorSketch> =>
  new Map(
    knowledge.actors.map((a) => [a.id, { id: a.id, name: a.name, kind: a.kind, country: a.country, anonymous: false }]),
  );

const sortedSet = (values: Iterable<number>): Uint16Array => Uint16Array.from(new Set(values)).sort();

/** Most stems kept of a claim: a long quotation is known by its first fifty content words. */
const STEMS = 50;

function stemsOf(text: string): Uint16Array {
  return sortedSet([...tokensOf(wordsOf(text)).filter((t) => (t & CONTENT) !== 0)].slice(0, STEMS));
}

/** Capitalised within a sentence: after a small letter, a comma or an apostrophe. */
const nameLike = /(?<=[\p{Ll}\p{N},] |['’])\p{Lu}[\p{L}\p{M}-]{2,}/gu;

/** Characters of names that half the press uses: states, known groups, countries. They tell no event from another. */
export function commonNames({ article, grounded }: Inspection): Uint8Array {
  const common = new Uint8Array(article.text.length);
  for (const actor of grounded.actors) {
    if (actor.kind === 'person' || actor.id.startsWith('name:')) continue;
    for (const m of actor.mentions) common.fill(1, m.start, m.end);
  }
  for (const m of grounded.places) {
    if (m.place.precision === 'country' || m.place.precision === 'region') common.fill(1, m.start, m.end);
  }
  return common;
}

/** The least and most that a figure allows: "au moins 5" goes with 7, "environ 2 500" with 2,400, "5" with 5 alone. */
export function figureBounds(f: Figure): readonly [number, number] {
  const value = f.value ?? f.low ?? f.high ?? 0;
  if (f.low !== null || f.high !== null) return [f.low ?? 0, f.high ?? Infinity];
  return f.approximate ? [value * 0.9, value * 1.1] : [value, value];
}

/** Hash by which a name is compared over languages: of its consonants. */
export const nameHash = (name: string): number => hashOf(consonants(name) || fold(name)) & 0xffff;

/** Hashes of the words of an actor's name. */
export const nameHashes = (actor: ActorSketch): number[] =>
  actor.name
    .split(/[\s-]+/)
    .filter((w) => w.length > 2)
    .map(nameHash);

function namesOf(claim: Claim, common: Uint8Array): Uint16Array {
  // "Monday", "May"; but a time known by its event ("l'assassinat de Qassem Soleimani") names whom it is about.
  const day = claim.time && claim.time.mention.split(/\s+/).length <= 4 && claim.time.mention;
  const taken = fold([claim.place?.mention, claim.place?.name, day || ''].join(' '));
  const { sentence, exact, start } = claim.evidence;
  const from = start - Math.max(0, sentence.indexOf(exact));
  const names = [...sentence.matchAll(nameLike)]
    .filter((m) => common[from + m.index] !== 1 && !taken.includes(fold(m[0])))
    .flatMap((m) => m[0].split('-').filter((part) => part.length > 2));
  return sortedSet(names.map(nameHash));
}

function precisionOf(inspection: Inspection, id: string): { precision: PlacePrecision | null; country: string | null } {
  const mention = inspection.grounded.places.find((m) => m.place.id === id);
  return { precision: mention?.place.precision ?? null, country: mention?.place.country ?? null };
}

/** The claim's time, else that of its toll ("En avril 2022, une frappe … avait fait 50 morts"); what is told as having happened did so before the article appeared. */
function timeOf(claim: Claim, edtf: string | undefined, latest: number): DayRange | null {
  const said = daysOf(edtf);
  if (!said || claim.modality === 'planned' || claim.modality === 'possible') return said;
  if (said.low > latest || said.high <= latest || said.high === Infinity) return said;
  return { low: said.low, high: latest };
}

/** "Mardi soir", "late on Tuesday"; "early on Wednesday", « mercredi à l'aube ». */
const evening = /(?<!\p{L})(?:soir|soirée|nuit|evening|night|late|tard)(?!\p{L})/iu;
const smallHours = /(?<!\p{L})(?:tôt|aube|matin|petit matin|matinée|early|dawn|morning|predawn|pre-dawn)(?!\p{L})/iu;
/** The words of a time with the few beside it, which may not be read as its own: "early on [Wednesday]". */
function nightOf({ evidence: { sentence } }: Claim, mention: string): ClaimSketch['night'] {
  const at = mention === '' ? -1 : sentence.indexOf(mention);
  const words = at < 0 ? mention : sentence.slice(Math.max(0, at - 10), at + mention.length + 8);
  return smallHours.test(words) ? -1 : evening.test(words) ? 1 : 0;
}

/** Half-open range of the words that start within a span, by binary search. */
function wordsWithin(starts: Int32Array, span: { readonly start: number; readonly end: number }): [number, number] {
  const from = (offset: number) => {
    let [low, high] = [0, starts.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < offset) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return [from(span.start), from(span.end)];
}

/** `wordStarts`: offsets of the article's words, as `wordsOf` finds them. `common`: see `commonNames`. `tolls`: the claims that it hosts, figures and acts told on. */
export function sketchClaim(
  claim: Claim,
  inspection: Inspection,
  actorOf: (ref: Pick<ActorRef, 'id' | 'name'>) => ActorSketch,
  wordStarts: Int32Array,
  common: Uint8Array,
  tolls: readonly Claim[] = [],
): ClaimSketch {
  const published = publishedDays(inspection.grounded.publication);
  const latest = daysOf(inspection.grounded.publication.edtf)?.high ?? published?.high ?? Infinity;
  // The day of the report stands in for a time that is not told; it is no account of when it happened.
  // "Up from 50 two days before": a bare number's own day is that of the count.
  const told = claim.time?.mention
    ? claim.time
    : tolls.find((t) => t.time?.mention && t.rule !== 'quantity:bare')?.time;
  const edtf = told?.edtf;
  const time = timeOf(claim, edtf, latest);
  // Where and on whom, if only the telling on says so: "fired missiles … The missiles hit the base".
  const place =
    claim.place ?? (claim.kind === 'event' ? tolls.find((t) => t.kind === 'event' && t.place)?.place : null) ?? null;
  const words = claim.quotation ?? claim.evidence.exact;
  return {
    id: claim.id,
    article: claim.article,
    kind: claim.kind,
    type: claim.type,
    mode: claim.mode,
    modality: claim.modality,
    relation: claim.relation,
    language: inspection.article.language,
    actors: claim.actors.map(actorOf),
    recipients: claim.recipients.map(actorOf),
    claimants: claim.figure ? claim.attribution.map(actorOf) : [],
    place: place && { ...place, ...precisionOf(inspection, place.id) },
    time,
    night: nightOf(claim, told?.mention ?? ''),
    fresh: told === claim.time && claim.time?.mention === '',
    sure: inspection.grounded.publication.basis !== 'inferred' || /\d{4}/.test(told?.mention ?? ''),
    stretch: time !== null && (edtf?.includes('/') ?? false) && time.high - time.low > 31,
    published,
    latest,
    asOf: claim.figure ? asOf(claim, inspection) : null,
    around: surroundings(claim, inspection, actorOf),
    outlet: inspection.article.outlet?.name ?? null,
    value: claim.figure ? (claim.figure.value ?? claim.figure.low ?? claim.figure.high) : null,
    bounds: claim.figure && figureBounds(claim.figure),
    unit: unitOf(claim.figure?.unit ?? null),
    tolls: tolls.flatMap((t) => (t.figure ? [figureBounds(t.figure)] : [])),
    stems: stemsOf(words),
    names: namesOf(claim, common),
    words: wordsWithin(wordStarts, claim.evidence),
  };
}
