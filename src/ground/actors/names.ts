// Names that the packs know, met in the text: aliases, demonyms, capitals that stand for their government.

import type { KnownActor, Span } from '../../domain/index.js';
import { fold } from '../../find/fold.js';
import type { Hit } from '../../find/gazetteer.js';
import { gap } from '../../find/words.js';
import { knownWho } from '../../knowledge/who.js';
import { capitalReading } from './capitals.js';
import { tokenAt } from './cues.js';
import type { Found } from './found.js';
import { type Scene, wordAt } from './scene.js';
import { peopleAt, stateOf } from './states.js';
import { wholeWords } from './whole-words.js';

/** Candidates of one span: those whose own name it is, and those that share it. */
export function findNames(scene: Scene): Found[] {
  const spans = new Map<string, { hit: Hit; own: string[]; shared: string[] }>();
  const found: Found[] = [];
  for (const hit of scene.hits) {
    const sense = scene.known.senses[hit.entry]!;
    const exact = scene.text.slice(hit.start, hit.end);
    if (sense.kind === 'demonym') {
      if (sense.language === scene.language) found.push(...demonym(scene, hit, sense.code));
      continue;
    }
    if (sense.kind === 'capital') {
      const reading = capitalReading(scene, hit);
      const state = scene.known.states.get(sense.code);
      if (reading.government >= 0.5 && state)
        found.push({
          start: hit.start,
          end: hit.end,
          who: knownWho(scene.known, state.actor),
          method: 'capital',
          confidence: reading.government,
          why: `seat of government of ${sense.code}: ${reading.why}`,
          rank: 1,
        });
      continue;
    }
    if (sense.kind !== 'actor') continue;
    // A short acronym means something else in another language (PAM, CPI, UA).
    const acronym = exact === exact.toUpperCase() && exact.length <= 5 && /\p{Lu}/u.test(exact);
    if (acronym && sense.language !== null && sense.language !== scene.language && !acronymFits(scene, sense.id, exact))
      continue;
    const actor = scene.known.actors.get(sense.id)!;
    if (hit.inserted && !insertedFits(scene, hit, actor)) continue;
    if (actor.kind === 'state' ? stateOf(scene, hit) === null : goesOn(scene, hit, actor)) continue;
    const key = `${hit.start} ${hit.end}`;
    const span = spans.get(key) ?? { hit, own: [], shared: [] };
    const list = sense.shared && actor.kind !== 'state' ? span.shared : span.own;
    if (!list.includes(sense.id)) list.push(sense.id);
    spans.set(key, span);
  }
  for (const { hit, own, shared } of spans.values()) {
    const chosen = choose(scene, hit, own, shared);
    if (!chosen) continue;
    found.push(chosen);
    // « Résistance islamique » en Irak: the words inside the marks are the name as well.
    const mark = /\s?[»”"]/.exec(scene.text.slice(hit.start, hit.end));
    if (mark) found.push({ ...chosen, end: hit.start + mark.index, nested: true });
  }
  return found;
}

/** "ISF" in French is also a tax: another language's acronym needs the full name in the article, or the actor's country often. */
function acronymFits(scene: Scene, id: string, acronym: string): boolean {
  if (namedInFull(scene, id, fold(acronym))) return true;
  const country = scene.known.actors.get(id)?.country ?? null;
  const states = namedStates(scene);
  const all = [...states.values()].reduce((a, b) => a + b, 0);
  return acronym.length > 2 && country !== null && (states.get(country) ?? 0) > Math.max(1, all / 5);
}

/** "Abou Obeida" of "Abou Obeida al-Jarrah", "the National" of "the National Assembly": the name of somebody else goes on. */
function goesOn(scene: Scene, hit: Hit, actor: KnownActor): boolean {
  const exact = scene.text.slice(hit.start, hit.end);
  const next = scene.words[wordAt(scene.words, hit.end)];
  // "visited Russia today": a day, and no broadcaster.
  if (actor.kind === 'media' && / (?:today|hier|demain|matin|soir)$/.test(exact)) return true;
  const followed = next?.capital === true && next.before === gap.none;
  // … "The National Action Party"
  if (actor.kind === 'media')
    return followed && (/^\p{Ll}/u.test(exact) || (scene.lexicon?.nouns.has(lastOfName(scene, hit.end)) ?? false));
  if (actor.kind === 'party' && isPrefixed(scene, hit, actor)) return true;
  if (actor.kind !== 'person' || !exact.includes(' ')) return false;
  const whole = wholeWords(scene.text, hit);
  return whole.end > hit.end || whole.start < hit.start;
}

/** The last of the words with a capital that stand at `offset` without a pause. */
function lastOfName({ words }: Scene, offset: number): string {
  let at = wordAt(words, offset);
  while (words[at + 1]?.capital && words[at + 1]!.before === gap.none) at++;
  return words[at]?.folded ?? '';
}

/** "Arab Democratic Party", "Japan's Liberal Party": of words that many parties bear, one more with a capital ahead makes it another. */
function isPrefixed(scene: Scene, hit: Hit, actor: KnownActor): boolean {
  const at = wordAt(scene.words, hit.start);
  const [before, first] = [scene.words[at - 1], scene.words[at]];
  if (scene.lexicon?.demonyms !== 'before' || !before?.capital || first?.before !== gap.none) return false;
  if (!/^\s$/.test(scene.text.slice(before.end, first.start)) || !/\p{Ll}/u.test(scene.text.slice(hit.start, hit.end)))
    return false;
  const { titles, articles, of } = scene.lexicon;
  if (titles.has(before.folded) || articles.has(before.folded) || of.has(before.folded)) return false;
  // At the head of a sentence any word has a capital.
  const tag = tokenAt(scene, before.start, before.sentence);
  if (before.before === gap.hard && tag !== null && !/^(?:PROPN|ADJ)$/.test(tag.upos)) return false;
  const countries = scene.known.demonyms.get(before.folded);
  return countries === undefined || actor.country === null || !countries.includes(actor.country);
}

/** "Force *iranienne* Al-Qods": the nationality inside a name must be that of its bearer. */
function insertedFits(scene: Scene, hit: Hit, actor: KnownActor): boolean {
  const word = scene.words[wordAt(scene.words, hit.inserted?.start ?? 0)];
  return actor.country !== null && (scene.known.demonyms.get(word?.folded ?? '') ?? []).includes(actor.country);
}

/** "Bosnian Serbs" by their own words. */
function ofPeople(scene: Scene, { start, end }: Span): Found {
  const name = scene.text.slice(start, end);
  return {
    start,
    end,
    who: { id: `name:${fold(name).replace(/ /g, '-')}`, name, kind: 'population', country: null, anonymous: false },
    method: 'induced',
    confidence: 0.8,
    why: 'a people of one state that lives in another',
    rank: 1,
  };
}

function demonym(scene: Scene, hit: Hit, code: string): Found[] {
  const state = scene.known.states.get(code);
  if (!state) return [];
  const people = peopleAt(scene, hit);
  if (people) return people.noun ? [ofPeople(scene, people)] : [];
  if (stateOf(scene, hit) === null) return [];
  // "ethnic Albanians": a people, wherever it lives.
  const at = wordAt(scene.words, hit.start);
  if (scene.words[at]?.before === gap.none && scene.words[at - 1]?.folded === 'ethnic') return [];
  return [
    {
      start: hit.start,
      end: hit.end,
      who: knownWho(scene.known, state.actor),
      method: 'demonym',
      confidence: 0.8,
      why: `nationality: ${code}`,
      rank: 0,
    },
  ];
}

const namedCache = new WeakMap<Scene, Map<string, number>>();

/** Codes of the states named in the article, by name or demonym, with how often. */
export function namedStates(scene: Scene): ReadonlyMap<string, number> {
  const cached = namedCache.get(scene);
  if (cached) return cached;
  const codes = new Map<string, number>();
  const count = (code: string): void => void codes.set(code, (codes.get(code) ?? 0) + 1);
  for (const hit of scene.hits) {
    const sense = scene.known.senses[hit.entry]!;
    if (sense.kind === 'capital') count(sense.code);
    if (sense.kind === 'actor') {
      const code = stateOf(scene, hit);
      if (code !== null) count(code);
    }
    if (sense.kind === 'demonym' && sense.language === scene.language) {
      const folded = scene.words[wordAt(scene.words, hit.start)]?.folded ?? '';
      if ((scene.known.demonyms.get(folded)?.length ?? 1) === 1) count(sense.code);
    }
  }
  namedCache.set(scene, codes);
  return codes;
}

/** Weights of what speaks for one bearer of a shared name. The highest total wins, if it leads by a margin. */
const weights = {
  /** The packs call it a name of this actor and share it with nobody else's own list. */
  own: 1,
  /** "… en Irak", "… libanais" right after the name. */
  adjacentCountry: 2,
  /** One who is known to lead or belong to it is named in the same sentence. */
  memberBeside: 2,
  /** A longer, unshared name of the actor stands in the article. */
  namedInFull: 1.5,
  /** Share of the article's mentions of states that are of its country, 0..1. */
  countryShare: 1,
  /** A sponsor, parent or leader of it is named. */
  relatedNamed: 0.3,
} as const;

const margin = 0.25;

function choose(scene: Scene, hit: Hit, own: readonly string[], shared: readonly string[]): Found | null {
  const candidates = [...own, ...shared.filter((id) => !own.includes(id))];
  const scored = candidates
    .map((id) => ({ id, ...score(scene, hit, id, own.includes(id)) }))
    .sort((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
  const [best, second] = scored;
  if (!best) return null;
  // A name that is nobody's own needs a word of the context.
  if (own.length === 0 && best.score < 0.5) return null;
  if (second && best.score - second.score < margin && !(own.length === 1 && own[0] === best.id)) return null;
  return {
    start: hit.start,
    end: hit.end,
    who: knownWho(scene.known, best.id),
    method: 'alias',
    confidence: shared.length === 0 ? 0.97 : Math.min(0.95, 0.7 + (best.score - (second?.score ?? 0)) * 0.1),
    why: shared.length === 0 ? 'a name of the packs' : `a name that several actors bear: ${best.why}`,
    rank: 3,
  };
}

function score(scene: Scene, hit: Hit, id: string, own: boolean): { score: number; why: string } {
  const actor = scene.known.actors.get(id)!;
  const reasons: string[] = [];
  let total = 0;
  const add = (weight: number, why: string): void => {
    total += weight;
    reasons.push(why);
  };
  if (own) add(weights.own, 'its usual bearer');
  const country = countryBeside(scene, hit);
  if (country !== null && country === actor.country) add(weights.adjacentCountry, `"${country}" beside it`);
  if (country !== null && actor.country !== null && country !== actor.country) total -= weights.adjacentCountry;
  if (country === null && actor.country !== null && sitsElsewhere(scene, hit, actor.country))
    total -= weights.adjacentCountry;
  if (memberBeside(scene, hit, id)) add(weights.memberBeside, 'one of its own is named beside it');
  if (namedInFull(scene, id, fold(scene.text.slice(hit.start, hit.end))))
    add(weights.namedInFull, 'named in full in the article');
  const states = namedStates(scene);
  const all = [...states.values()].reduce((a, b) => a + b, 0);
  if (actor.country !== null && all > 0) {
    const share = (states.get(actor.country) ?? 0) / all;
    if (share > 0.3) add(weights.countryShare * share, `the article is of ${actor.country}`);
  }
  if ([...actor.memberOf, ...actor.backedBy].some((other) => namedInFull(scene, other)))
    add(weights.relatedNamed, 'its sponsor or parent is named');
  return { score: total, why: reasons.join(', ') };
}

const fullCache = new WeakMap<Scene, Map<string, Set<string>>>();

/** True where the article names the actor by a name of its own other than `besides`. */
function namedInFull(scene: Scene, id: string, besides = ''): boolean {
  let names = fullCache.get(scene);
  if (!names) {
    names = new Map();
    for (const hit of scene.hits) {
      const sense = scene.known.senses[hit.entry]!;
      if (sense.kind !== 'actor' || sense.shared) continue;
      names.set(sense.id, (names.get(sense.id) ?? new Set()).add(fold(scene.text.slice(hit.start, hit.end))));
    }
    fullCache.set(scene, names);
  }
  for (const name of names.get(id) ?? []) if (name !== besides) return true;
  return false;
}

/** Words on either side of a name within which its own people are looked for. */
const reach = 40;

/** True where somebody who leads the actor or belongs to it stands near the name in its sentence: "le chef du Hezbollah Hassan Nasrallah". */
function memberBeside(scene: Scene, hit: Hit, id: string): boolean {
  const { words, known } = scene;
  const at = wordAt(words, hit.start);
  const sentence = words[at]?.sentence;
  const isMember = (i: number): boolean =>
    (scene.hitsAt.get(words[i]!.start) ?? []).some((h) => {
      const sense = known.senses[h.entry]!;
      const actor = sense.kind === 'actor' && !sense.shared ? known.actors.get(sense.id) : undefined;
      return actor?.kind === 'person' && (actor.leads.includes(id) || actor.memberOf.includes(id));
    });
  for (let i = Math.max(0, at - reach); i < Math.min(words.length, at + reach); i++)
    if (words[i]!.sentence === sentence && isMember(i)) return true;
  return false;
}

/** The state named right beside a span: "Hezbollah *libanais*", "« Résistance islamique » *en Irak*", "*Iraqi* Hezbollah". */
/** "the House of Representatives in Tobruk": a seat that is not the capital of the country. */
function sitsElsewhere(scene: Scene, hit: Hit, country: string): boolean {
  const next = wordAt(scene.words, hit.end);
  const [tie, seat] = [scene.words[next], scene.words[next + 1]];
  if (!tie || !seat?.capital || tie.before !== gap.none || !scene.lexicon?.inPlace.has(tie.folded)) return false;
  return !(scene.hitsAt.get(seat.start) ?? []).some((h) => {
    const sense = scene.known.senses[h.entry]!;
    return 'code' in sense && sense.code === country;
  });
}

function countryBeside(scene: Scene, hit: Hit): string | null {
  const { words } = scene;
  const next = wordAt(words, hit.end);
  const codeAt = (i: number): string | null => {
    const word = words[i];
    if (!word || word.sentence !== words[Math.max(0, next - 1)]?.sentence) return null;
    for (const h of scene.hitsAt.get(word.start) ?? []) {
      const sense = scene.known.senses[h.entry]!;
      if (sense.kind === 'demonym' && sense.language === scene.language) return sense.code;
      if (sense.kind === 'actor') {
        const actor = scene.known.actors.get(sense.id);
        if (actor?.kind === 'state') return actor.country;
      }
    }
    return null;
  };
  if (next < words.length && words[next]!.before !== gap.hard) {
    const after = codeAt(next);
    if (after !== null) return after;
    const tie = words[next]!.folded;
    if ((tie === 'en' || tie === 'in' || scene.lexicon?.of.has(tie)) && next + 1 < words.length) {
      const named = codeAt(next + 1);
      if (named !== null) return named;
    }
  }
  if (scene.lexicon?.demonyms === 'before') {
    const first = wordAt(words, hit.start);
    if (first > 0 && words[first]!.before !== gap.hard) return codeAt(first - 1);
  }
  return null;
}
