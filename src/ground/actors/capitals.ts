// "Washington a menacé" is a government, "à Washington" a city: which of the two a capital's name means.

import type { Hit } from '../../find/gazetteer.js';
import { citiesNamed } from '../../find/geonames.js';
import { gap } from '../../find/words.js';
import { type Scene, wordAt } from './scene.js';

export interface CapitalReading {
  /** 0..1: how sure it is that the government is meant; the city else. */
  readonly government: number;
  readonly why: string;
}

/** What stands before the name decides; the rows are tried in order. Figures: shares right on the project's own cases. */
export function capitalReading(scene: Scene, hit: Hit): CapitalReading {
  const { words, lexicon } = scene;
  const i = wordAt(words, hit.start);
  const before = i > 0 && words[i]?.before !== gap.hard ? words[i - 1] : undefined;
  const next = words[wordAt(words, hit.end)];
  if (!lexicon) return { government: 0.4, why: 'no words for this language' };
  if (scene.text.slice(hit.end, hit.end + 2).match(/^ ?\(/) && i === 0) return { government: 0.1, why: 'dateline' };
  if (besideTown(scene, hit)) return { government: 0.3, why: 'named together with a town' };
  if (calledTown(scene, hit)) return { government: 0.1, why: 'called a town' };
  if (!before || words[i]?.before === gap.soft) {
    // The subject stands first; a place name that a comma follows is a dateline or an inversion.
    const comma = /^\s*[,(]/.test(scene.text.slice(hit.end, hit.end + 2));
    const heading = !next || next.before === gap.hard;
    // « Paris, de son côté, a condamné »: what is set in between changes nothing to who condemned.
    if (comma && isSubject(scene, hit)) return { government: 0.8, why: 'subject of a verb after what is set in' };
    // "Tehran, which had summoned the ambassador, rejected it": datelines and inversions have no relative clause.
    if (comma && /^(?:which|whose)$/.test(next?.folded ?? ''))
      return { government: 0.75, why: 'at the head of the clause, before what is told of it' };
    return comma || heading
      ? { government: 0.35, why: 'at the head of the clause, followed by a pause' }
      : { government: 0.88, why: 'at the head of the clause' };
  }
  const word = before.folded;
  if (lexicon.of.has(word) || word === 'de') {
    const noun = words[i - 2]?.folded ?? '';
    if (lexicon.actorNouns.has(noun)) return { government: 0.85, why: `"${noun}" of it` };
    if (lexicon.placeNouns.has(noun)) return { government: 0.05, why: `"${noun}" of it` };
    return { government: 0.3, why: 'after "de", with no noun that tells' };
  }
  if (word === 'a' || word === 'to') {
    const verb = words
      .slice(Math.max(0, i - 5), i - 1)
      .find((w) => lexicon.addressVerbs.some((v) => w.folded.startsWith(v)));
    const asked = next && (next.folded === 'de' || next.folded === 'd' || next.folded === 'to' || next.folded === 'qu');
    if (verb && (asked || words[i - 2] === verb)) return { government: 0.85, why: `addressed by "${verb.folded}"` };
    return { government: 0.08, why: 'after a preposition of place' };
  }
  if (lexicon.inPlace.has(word)) return { government: 0.05, why: 'after a preposition of place' };
  if (lexicon.withActor.has(word)) return { government: 0.85, why: `after "${word}"` };
  if (lexicon.placeNouns.has(word)) return { government: 0.1, why: `after "${word}"` };
  return { government: 0.6, why: 'neither a preposition nor a noun of place before it' };
}

/** Of a verb that it does; what is done to it may well be done to the city. */
function isSubject({ analysis, words }: Scene, hit: Hit): boolean {
  const sentence = analysis.sentences[words[wordAt(words, hit.start)]!.sentence];
  const token = sentence?.tokens.find(({ start }) => start === hit.start);
  return token?.deprel === 'nsubj' && sentence?.tokens[token.head]?.upos === 'VERB';
}

/** "Paris et Marseille", "entre Barcelone et Paris": beside a name that is no state and no seat of government, a capital is a city, too. */
function besideTown(scene: Scene, hit: Hit): boolean {
  const { words } = scene;
  const at = wordAt(words, hit.start);
  const next = wordAt(words, hit.end);
  const joined = (and: number, other: number): boolean =>
    /^(?:et|and)$/.test(words[and]?.folded ?? '') &&
    words[Math.max(and, at)]?.before === gap.none &&
    words[Math.max(and, other)]?.before === gap.none &&
    isTown(scene, other);
  return joined(next, next + 1) || joined(at - 1, at - 2);
}

function isTown({ words, known, text, hitsAt }: Scene, i: number): boolean {
  const word = words[i];
  if (!word?.capital || (hitsAt.get(word.start) ?? []).some((h) => known.senses[h.entry]!.kind !== 'place'))
    return false;
  return citiesNamed(text.slice(word.start, word.end)).some((city) => city.population >= 100_000);
}

/** "Lisbonne sera la ville hôte": what is said of it makes it a city. */
function calledTown(scene: Scene, hit: Hit): boolean {
  const from = wordAt(scene.words, hit.end);
  for (let k = from; k < from + 4 && scene.words[k] && scene.words[k]!.before !== gap.hard; k++)
    if (/^(?:ville|capitale|city|capital)$/.test(scene.words[k]!.folded)) return true;
  return false;
}
