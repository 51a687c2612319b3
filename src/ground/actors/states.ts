// Which state a name or an adjective of nationality means: "Congo" and "congolais" are two, "Port-Soudan" is a town.

import type { Name, Span } from '../../domain/index.js';
import type { Hit } from '../../find/gazetteer.js';
import { citiesNamed } from '../../find/geonames.js';
import { gap } from '../../find/words.js';
import { type Scene, wordAt } from './scene.js';
import { wholeWords } from './whole-words.js';

/** Code of the state that a hit of the gazetteer means here; null where it is none, or another one that bears the name. */
export function stateOf(scene: Scene, hit: Hit): string | null {
  const sense = scene.known.senses[hit.entry]!;
  if (sense.kind === 'demonym') {
    if (sense.language !== scene.language || peopleAt(scene, hit)) return null;
    const folded = scene.words[wordAt(scene.words, hit.start)]?.folded ?? '';
    const codes = scene.known.demonyms.get(folded) ?? [sense.code];
    return codes.length === 1 || settle(scene, codes) === sense.code ? sense.code : null;
  }
  if (sense.kind !== 'actor') return null;
  const actor = scene.known.actors.get(sense.id);
  if (actor?.kind !== 'state' || actor.country === null || inTown(scene, hit) || isProvince(scene, hit)) return null;
  if (sense.shared && settle(scene, sharing(scene, hit)) !== actor.country) return null;
  return actor.country;
}

/**
 * "Bosnian Serb leader", « les Serbes de Bosnie », "Kosovo Albanians": a people of one state that lives in another is neither. Where two states deal with each
 * other, their adjectives stand with a hyphen or a conjunction between. `noun`: of the two words the one that names the people.
 */
export function peopleAt(scene: Scene, hit: Hit): (Span & { readonly noun: boolean }) | null {
  const { words, known, lexicon } = scene;
  const at = wordAt(words, hit.start);
  let last = at;
  while (words[last + 1] && words[last + 1]!.end <= hit.end) last++;
  const codeAt = (k: number, named = true): string | null => {
    const word = words[k];
    if (!word?.capital) return null;
    // "South Korean" is one word for this.
    const apart = (h: Hit) => h === hit || h.end <= hit.start || h.start >= hit.end;
    for (const h of (scene.hitsAt.get(word.start) ?? []).filter(apart)) {
      const s = known.senses[h.entry]!;
      if (s.kind === 'demonym' && s.language === scene.language) return s.code;
      const actor = named && s.kind === 'actor' ? known.actors.get(s.id) : undefined;
      if (actor?.kind === 'state') return actor.country;
    }
    return null;
  };
  const beside = (k: number): boolean =>
    words[k]?.before === gap.none && /^\s$/.test(scene.text.slice(words[k - 1]!.end, words[k]!.start));
  const sense = known.senses[hit.entry]!;
  const own = sense.kind === 'demonym' && words[at]?.capital ? sense.code : null;
  const differs = (code: string | null) => own !== null && code !== null && code !== own;
  if (lexicon?.demonyms === 'before') {
    // "In Iraq Turkish troops": a place, told ahead of the clause.
    const placed = lexicon.inPlace.has(words[at - 2]?.folded ?? '');
    if (beside(at) && differs(codeAt(at - 1, !placed)))
      return { start: words[at - 1]!.start, end: hit.end, noun: true };
    const ahead = beside(last + 1) && differs(codeAt(last + 1, false));
    return ahead ? { start: hit.start, end: words[last + 1]!.end, noun: false } : null;
  }
  if (own === null || !lexicon?.of.has(words[last + 1]?.folded ?? '') || !beside(last + 1)) return null;
  const name = lexicon.articles.has(words[last + 2]?.folded ?? '') ? last + 3 : last + 2;
  return differs(codeAt(name)) ? { start: hit.start, end: words[name]!.end, noun: true } : null;
}

function sharing(scene: Scene, hit: Hit): string[] {
  return (scene.hitsAt.get(hit.start) ?? []).flatMap((other) => {
    const sense = scene.known.senses[other.entry]!;
    const actor = sense.kind === 'actor' && other.end === hit.end ? scene.known.actors.get(sense.id) : undefined;
    return actor?.kind === 'state' && actor.country !== null ? [actor.country] : [];
  });
}

/** "Port-Soudan", "Panama City": a state's name within a town's. */
function inTown(scene: Scene, hit: Hit): boolean {
  const whole = wholeWords(scene.text, hit);
  const name = nameOver(scene, hit.start);
  const longer = [whole, ...(name?.type === 'LOC' ? [name] : [])].filter(
    (n) => n.start <= hit.start && n.end >= hit.end && n.end - n.start > hit.end - hit.start,
  );
  return longer.some((n) => citiesNamed(scene.text.slice(n.start, n.end)).length > 0);
}

/** The name of the analysis that begins at or before an offset; names never overlap. */
function nameOver({ analysis: { names } }: Scene, offset: number): Name | undefined {
  let low = 0;
  let high = names.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (names[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  return names[low - 1];
}

/** "l'État américain de Géorgie", "Atlanta, Georgia": a province of another state by that name. */
function isProvince(scene: Scene, hit: Hit): boolean {
  const { known, words, lexicon } = scene;
  const namesake = (scene.hitsAt.get(hit.start) ?? []).some(
    (other) => other.end === hit.end && known.senses[other.entry]!.kind === 'place',
  );
  if (!namesake) return false;
  const at = wordAt(words, hit.start);
  for (let k = at - 1; k >= Math.max(0, at - 3); k--) {
    if (words[k]!.sentence !== words[at]!.sentence) break;
    if (lexicon?.provinces.has(words[k]!.folded)) return true;
  }
  const before = words[at - 1];
  if (!before?.capital || !/^,\s$/.test(scene.text.slice(before.end, hit.start))) return false;
  return citiesNamed(scene.text.slice(before.start, before.end)).some((c) => c.population >= 100_000);
}

/** Of several states the one that the rest of the article speaks of; without a word of it the one that the press writes of far more often. */
function settle(scene: Scene, codes: readonly string[]): string | null {
  const seen = evidence(scene);
  const known = actorsByState(scene);
  const rank = (list: (code: string) => number, lead: number): string | null => {
    const [first, second] = [...codes].sort((a, b) => list(b) - list(a) || (a < b ? -1 : 1));
    return first !== undefined && list(first) > lead * list(second ?? '') ? first : null;
  };
  return (
    rank((code) => seen.get(code) ?? 0, 1) ??
    (codes.some((c) => seen.get(c)) ? null : rank((c) => known.get(c) ?? 0, 2))
  );
}

const evidenceCache = new WeakMap<Scene, Map<string, number>>();

/** How often the article speaks of each state by what only that state has. */
function evidence(scene: Scene): ReadonlyMap<string, number> {
  const made = evidenceCache.get(scene);
  if (made) return made;
  const { known } = scene;
  const counts = new Map<string, number>();
  for (const hit of scene.hits) {
    const sense = known.senses[hit.entry]!;
    let code: string | null = null;
    if (sense.kind === 'capital') code = sense.code;
    else if (sense.kind === 'place') code = known.places.get(sense.id)?.country ?? null;
    else if (sense.kind === 'actor' && !sense.shared) code = known.actors.get(sense.id)?.country ?? null;
    if (code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  }
  for (const name of scene.analysis.names) {
    if (name.type !== 'LOC') continue;
    const [city, other] = citiesNamed(name.exact);
    if (city && !other) counts.set(city.country, (counts.get(city.country) ?? 0) + 0.5);
  }
  evidenceCache.set(scene, counts);
  return counts;
}

const actorsCache = new WeakMap<object, Map<string, number>>();

function actorsByState(scene: Scene): ReadonlyMap<string, number> {
  const made = actorsCache.get(scene.known);
  if (made) return made;
  const counts = new Map<string, number>();
  for (const { country } of scene.known.actors.values())
    if (country !== null) counts.set(country, (counts.get(country) ?? 0) + 1);
  actorsCache.set(scene.known, counts);
  return counts;
}
