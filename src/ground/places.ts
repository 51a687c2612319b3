// Which place is meant: states, the packs' supplement and GeoNames, told apart by their context.

import {
  type Actor,
  type ActorKind,
  type Analysis,
  type Article,
  type Knowledge,
  type Place,
  type PlaceMention,
  type ResolutionMethod,
  type Span,
  SpanIndex,
} from '../domain/index.js';
import { fold } from '../find/fold.js';
import { citiesNamed } from '../find/geonames.js';
import { gap } from '../find/words.js';
import { capitalReading } from './actors/capitals.js';
import { countryAt } from './actors/cues.js';
import { namedStates } from './actors/names.js';
import { isPlaced } from './actors/placed.js';
import { type Scene, sceneOf, wordAt } from './actors/scene.js';
import { stateOf } from './actors/states.js';
import { wholeWords } from './actors/whole-words.js';
import { least, margin, type Surroundings, type Weighed, weigh } from './places/weigh.js';

/** A stretch of text that may name a place of GeoNames. */
/** « le 43e BIMa », "the 3rd Stryker brigade": what is numbered behind is a unit. */
const numbered = /\d(?:e|er|ère|ème|st|nd|rd|th)\s$/;

interface Candidate {
  readonly start: number;
  readonly end: number;
  /** The state whose seat of government it is by name; null for other names. */
  readonly capitalOf: string | null;
  readonly why: string;
}

/** Pure. Places in the order of the text; of overlapping names the longest. `actors`: names that are persons' or groups' are no places. */
export function groundPlaces(
  article: Article,
  analysis: Analysis,
  knowledge: Knowledge,
  actors: readonly Actor[] = [],
): PlaceMention[] {
  const scene = sceneOf(article, analysis, knowledge);
  const taken = takenBy(actors);
  const held = new SpanIndex(taken);
  const sure = fromPacks(scene).filter((m) => [...held.meeting(m)].every((t) => t.end - t.start <= m.end - m.start));
  const shares = sharesOf(scene);
  const named = [...capitals(scene), ...fromNames(scene, held)];
  const candidates = [...named, ...unsaid(scene, [...taken, ...sure, ...named], shares)].filter(
    (c) => !numbered.test(article.text.slice(Math.max(0, c.start - 8), c.start)),
  );
  // Twice: what is certain of the first pass (one bearer, or far ahead) speaks for its neighbours in the second.
  const near = sure.flatMap((m) =>
    m.place.lat === null || m.place.lon === null || m.place.precision === 'country' || m.place.precision === 'region'
      ? []
      : [{ lat: m.place.lat, lon: m.place.lon }],
  );
  const alone = once((_, beside) => ({ beside, shares, near: distinct(near) }));
  const first = candidates.map((c) => resolve(scene, c, alone));
  const certain = first.flatMap((m) => (m && m.confidence >= 0.9 ? [{ lat: m.place.lat!, lon: m.place.lon! }] : []));
  const all = distinct([...near, ...certain]);
  // What was certain of the name itself says nothing of it; a place of the packs at the same spot does.
  const given = new Set(near.map(spot));
  const together = once((own, beside) => ({
    beside,
    shares,
    near: own === null || given.has(own) ? all : all.filter((p) => spot(p) !== own),
  }));
  const found = candidates.map((c, i) => {
    const place = first[i]?.place;
    const own = place ? spot({ lat: place.lat!, lon: place.lon! }) : null;
    return resolve(scene, c, (name, beside) => together(name, beside, own));
  });
  const located = longest([...sure, ...found.filter((m) => m !== null)]);
  return longest([...located, ...unlocated(scene, named, new SpanIndex<Span>([...taken, ...located]))]);
}

/**
 * A village or quarter that no list has, or that several bear of which none is likelier: a name the analysis calls a place, where the words before it say
 * that something is there. It is told by its name alone, without state or coordinates.
 */
function unlocated(scene: Scene, candidates: readonly Candidate[], held: SpanIndex<Span>): PlaceMention[] {
  const { words, lexicon } = scene;
  if (!lexicon) return [];
  return candidates.flatMap((c): PlaceMention[] => {
    if (c.why !== aPlace || held.meets(c) || ofSomething(scene, c)) return [];
    const exact = scene.text.slice(c.start, c.end);
    const at = wordAt(words, c.start);
    if (
      words[at]?.start !== c.start ||
      words[at]!.before !== gap.none ||
      !/^\p{Lu}[\p{L}\p{M}'’ -]*\p{Ll}/u.test(exact)
    )
      return [];
    const article = lexicon.articles.has(words[at - 1]?.folded ?? '');
    const before = words[article ? at - 2 : at - 1]?.folded ?? '';
    const cue = lexicon.inPlace.has(before) ? before : ofPlace(scene, at) ? words[at - 2]!.folded : null;
    if (cue === null) return [];
    const place: Place = {
      id: `place-name:${fold(exact)}`,
      name: exact,
      country: null,
      lat: null,
      lon: null,
      precision: article || scene.lexicon?.provinces.has(cue) ? 'province' : 'city',
    };
    return [
      {
        kind: 'place',
        start: c.start,
        end: c.end,
        exact,
        place,
        confidence: 0.8,
        why: `named as a place after "${cue}"; not located`,
      },
    ];
  });
}

function fromPacks(scene: Scene): PlaceMention[] {
  const { known } = scene;
  const found: PlaceMention[] = [];
  for (const hit of scene.hits) {
    const sense = known.senses[hit.entry]!;
    const exact = scene.text.slice(hit.start, hit.end);
    const add = (place: Place, confidence: number, why: string): void =>
      void found.push({ kind: 'place', start: hit.start, end: hit.end, exact, place, confidence, why });
    if (sense.kind === 'place') {
      const { id, name, country, lat, lon, precision } = known.places.get(sense.id)!;
      add({ id, name, country, lat, lon, precision }, 0.95, 'a name of the packs');
    } else if (sense.kind === 'actor') {
      const actor = known.actors.get(sense.id)!;
      const state = known.states.get(stateOf(scene, hit) ?? '');
      // "les intérêts US": an adjective that is spelt like the state.
      if (!state || /^(?:US|U\.S\.?)$/.test(exact)) continue;
      const { code, lat, lon } = state;
      add(
        { id: `place:${code.toLowerCase()}`, name: actor.name, country: code, lat, lon, precision: 'country' },
        0.97,
        'name of a state',
      );
    }
  }
  return found;
}

function capitals(scene: Scene): Candidate[] {
  return scene.hits.flatMap((hit) => {
    const sense = scene.known.senses[hit.entry]!;
    if (sense.kind !== 'capital') return [];
    const reading = capitalReading(scene, hit);
    return reading.government < 0.5
      ? [{ start: hit.start, end: hit.end, capitalOf: sense.code, why: reading.why }]
      : [];
  });
}

/** Kinds whose names hold no place of their own: "Jordan" of "Michael Jordan", "Hamas" of "Hamas-run health ministry". */
const named: ReadonlySet<ActorKind> = new Set([
  'person',
  'armed-group',
  'party',
  'coalition',
  'organisation',
  'company',
  'media',
  // "White House" is also what Casablanca means.
  'government',
  'ministry',
  'military',
  'parliament',
]);
const described: ReadonlySet<ResolutionMethod> = new Set(['pronoun', 'description', 'title', 'apposition']);

/** Spans of actors that a place's name must not lie in. States and their capitals are places as well. */
function takenBy(actors: readonly Actor[]): Span[] {
  return actors
    .filter((a) => !a.anonymous && named.has(a.kind))
    .flatMap((a) => a.mentions.filter((m) => (a.kind === 'person' ? !described.has(m.method) : m.method === 'alias')))
    .map(({ start, end }) => ({ start, end }));
}

const aPlace = 'a name of a place';

/** Names that the analysis calls places, and names after a preposition of place. */
function fromNames(scene: Scene, held: SpanIndex<Span>): Candidate[] {
  const { words, lexicon } = scene;
  const free = (start: number, end: number): boolean => !held.meets({ start, end });
  const found: Candidate[] = [];
  const capital = new Set(
    scene.hits.filter((h) => scene.known.senses[h.entry]!.kind === 'capital').map((h) => h.start),
  );
  for (const name of scene.analysis.names) {
    const { start, end } = wholeWords(scene.text, name);
    // Taken for a person's, but told as a place.
    if (name.type !== 'LOC' && !(name.type === 'PER' && isPlaced(scene, { start, end }))) continue;
    if (!free(start, end) || capital.has(start)) continue;
    if (found.at(-1)?.start === start) continue;
    found.push({ start, end, capitalOf: null, why: aPlace });
  }
  if (!lexicon) return found;
  for (let i = 1; i < words.length; i++) {
    const word = words[i]!;
    if (!word.capital || word.before === gap.hard || capital.has(word.start)) continue;
    const cue = placeCue(scene, i, found);
    if (cue === null) continue;
    // "à la Plagne", "à Deir ez-Zor": the article may belong to the name, and small words stand inside it.
    const article = lexicon.articles.has(words[i - 1]!.folded) && words[i - 1]!.before === gap.none ? [i - 1, i] : [i];
    for (const from of article) {
      const to = nameEnd(scene, from, i);
      const start = words[from]!.start;
      if (to < 0 || !free(start, words[to - 1]!.end)) continue;
      found.push({ start, end: words[to - 1]!.end, capitalOf: null, why: `a name after "${cue}"` });
      break;
    }
  }
  return found;
}

/** "Des tirs ont touché Muzaffarabad": a town of a state that the article names, where nothing else says that it is a place. */
function unsaid(
  scene: Scene,
  taken: readonly { readonly start: number; readonly end: number }[],
  shares: ReadonlyMap<string, number>,
): Candidate[] {
  const { words, text, analysis } = scene;
  const held = new SpanIndex<Span>([...taken, ...analysis.names.filter((n) => n.type !== 'LOC')]);
  const found: Candidate[] = [];
  for (let i = 0; i < words.length; i++) {
    const { start, end, capital, before } = words[i]!;
    // A capital at the head of a sentence says nothing; a name of more words is another one.
    if (!capital || end - start < 4 || before !== gap.none) continue;
    if (words[i - 1]?.capital || (words[i + 1]?.capital && words[i + 1]!.before === gap.none)) continue;
    if (held.meets({ start, end }) || scene.hitsAt.has(start)) continue;
    const whole = wholeWords(text, { start, end });
    if (whole.start !== start || whole.end !== end) continue;
    const fits = citiesNamed(text.slice(start, end)).some(
      (c) => c.population >= 20_000 && (shares.get(c.country) ?? 0) > 0.15,
    );
    if (fits) found.push({ start, end, capitalOf: null, why: 'a name after nothing but its own state elsewhere' });
  }
  return found;
}

/** The longest run of words from `from` that a city bears, ending in a capital at or after `i`; -1 for none. */
function nameEnd(scene: Scene, from: number, i: number): number {
  const { words, text } = scene;
  let last = i + 1;
  while (last < Math.min(words.length, from + 6) && words[last]!.before === gap.none) last++;
  for (let to = last; to > i; to--) {
    const end = words[to - 1]!.end;
    // "Champs-Élysées" is not in a town called Champs.
    if (/^-\p{L}/u.test(text.slice(end, end + 2))) continue;
    if (words[to - 1]!.capital && citiesNamed(text.slice(words[from]!.start, end)).length > 0) return to;
  }
  return -1;
}

/** The word that says a place follows: a preposition, "ville de", or "et" after a place. */
function placeCue(scene: Scene, i: number, found: readonly Candidate[]): string | null {
  const { words, lexicon } = scene;
  const before = words[i - 1]!;
  const further = words[i - 2];
  if (lexicon!.inPlace.has(before.folded)) return before.folded;
  if (
    lexicon!.articles.has(before.folded) &&
    further &&
    before.before === gap.none &&
    lexicon!.inPlace.has(further.folded)
  )
    return further.folded;
  if (ofPlace(scene, i)) return further!.folded;
  const other = found.find((c) => c.end === further?.end);
  return other && (before.folded === 'et' || before.folded === 'and') && before.before === gap.none
    ? before.folded
    : null;
}

/** "la ville de X", "régions de X": the noun says that a place follows. */
function ofPlace(scene: Scene, i: number): boolean {
  const { words, lexicon } = scene;
  // "base militaire de X": an adjective may follow the noun.
  const last = words[i - 2]?.folded ?? '';
  const noun = lexicon?.qualifiers.has(last) ? (words[i - 3]?.folded ?? '') : last;
  return (
    !!lexicon?.of.has(words[i - 1]!.folded) &&
    (lexicon.placeNouns.has(noun) || lexicon.provinces.has(noun.replace(/s$/, '')))
  );
}

/** "lycée Saint-Exupéry", "Stade de la Licorne": the name of a thing, or the beginning of one. */
function ofSomething(scene: Scene, c: Candidate): boolean {
  const { words, lexicon } = scene;
  const at = wordAt(words, c.start);
  const before = words[at]?.before === gap.none ? (words[at - 1]?.folded ?? '') : '';
  if (lexicon?.namedAfter.has(before)) return true;
  const next = wordAt(words, c.end);
  if (!words[next] || words[next]!.before !== gap.none || !lexicon?.of.has(words[next]!.folded)) return false;
  return lexicon.namedAfter.has(words[at]!.folded);
}

const sharesCache = new WeakMap<Scene, ReadonlyMap<string, number>>();

function sharesOf(scene: Scene): ReadonlyMap<string, number> {
  const made = sharesCache.get(scene);
  if (made) return made;
  const states = namedStates(scene);
  const all = [...states.values()].reduce((a, b) => a + b, 0);
  const shares = new Map([...states].map(([code, n]) => [code, n / Math.max(all, 3)]));
  sharesCache.set(scene, shares);
  return shares;
}

/** "Tripoli (Liban)", "Balad, en Irak", "Irbil, Iraq": the state right after the name. */
function beside(scene: Scene, c: Candidate): string | null {
  const { words } = scene;
  const next = wordAt(words, c.end);
  if (!words[next] || !/^\s?[,(]?\s?\p{L}/u.test(scene.text.slice(c.end, c.end + 4))) return null;
  for (let k = next; k < Math.min(next + 3, words.length) && words[k]!.sentence === words[next]!.sentence; k++) {
    const code = countryAt(scene, k) ?? placeCountryAt(scene, k);
    if (code !== null && !scene.known.demonyms.has(words[k]!.folded)) return code;
    if (k > next || !(scene.lexicon?.inPlace.has(words[k]!.folded) || scene.lexicon?.articles.has(words[k]!.folded))) {
      if (!scene.lexicon?.articles.has(words[k]!.folded)) break;
    }
  }
  return null;
}

/** "Canterbury, en Angleterre", "Orlando, Floride": the state of a province or region that starts at word `k`. */
function placeCountryAt(scene: Scene, k: number): string | null {
  for (const hit of scene.hitsAt.get(scene.words[k]?.start ?? -1) ?? []) {
    const sense = scene.known.senses[hit.entry]!;
    const place = sense.kind === 'place' ? scene.known.places.get(sense.id) : undefined;
    if (place?.precision === 'province' || place?.precision === 'region') return place.country;
  }
  return null;
}

interface Spot {
  readonly lat: number;
  readonly lon: number;
}

const spot = ({ lat, lon }: Spot): string => `${lat} ${lon}`;
const distinct = (spots: readonly Spot[]): Spot[] => [...new Map(spots.map((p) => [spot(p), p])).values()];

/** The readings of a name by the state beside it. `own`: the spot that the name alone was certain of. */
type Readings = (name: string, beside: string | null, own?: string | null) => readonly Weighed[];

/** A name is weighed once for all the places where it stands in the same way: work grows with the names, not with their square. */
function once(surroundings: (own: string | null, beside: string | null) => Surroundings): Readings {
  const made = new Map<string, readonly Weighed[]>();
  return (name, beside, own = null) => {
    const key = `${name}\n${beside}\n${own}`;
    const known = made.get(key);
    if (known) return known;
    const weighed = weigh(name, citiesNamed(name), surroundings(own, beside));
    made.set(key, weighed);
    return weighed;
  };
}

function resolve(scene: Scene, c: Candidate, readings: Readings): PlaceMention | null {
  if (ofSomething(scene, c)) return null;
  const exact = scene.text.slice(c.start, c.end);
  let [best, second] = readings(exact, beside(scene, c));
  // « Abou Dhabi »: the list has the capital under the name of another language.
  for (const { text } of (!best && c.capitalOf && scene.known.states.get(c.capitalOf)?.capital) || []) {
    best ??= readings(text, null).find(({ city }) => city.country === c.capitalOf);
    second = undefined;
  }
  if (!best || (c.capitalOf === null && best.score < least)) return null;
  const clear = !second || best.score - second.score >= margin;
  // A word that only some hamlet bears, after a preposition, is more often a word.
  if (c.why.startsWith('a name after') && (best.city.population < 15_000 || !clear)) return null;
  const at = wordAt(scene.words, c.start);
  const province = [2, 1].some((back) => scene.lexicon?.provinces.has(scene.words[at - back]?.folded ?? ''));
  return {
    kind: 'place',
    start: c.start,
    end: c.end,
    exact,
    place: {
      id: `geonames:${best.city.id}`,
      name: best.city.name,
      country: best.city.country,
      lat: best.city.lat,
      lon: best.city.lon,
      precision: province ? 'province' : best.city.feature === 'PPLX' ? 'district' : 'city',
    },
    confidence: c.capitalOf === best.city.country ? 0.95 : clear ? 0.93 : 0.75,
    why: [c.why, ...best.why].join('; '),
  };
}

function longest(found: readonly PlaceMention[]): PlaceMention[] {
  const order = [...found].sort(
    (a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence || (a.place.id < b.place.id ? -1 : 1),
  );
  const kept: PlaceMention[] = [];
  for (const mention of order) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}
