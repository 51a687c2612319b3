// Which place is meant: names of states, capitals, the packs' supplement and the gazetteer, told apart by their context.

import type { Analysis, Article, Knowledge, PlaceMention } from '../domain/index.js';
import { capitalReading } from './actors/capitals.js';
import { sceneOf } from './actors/scene.js';

/** Pure. Places in the order of the text; of overlapping names the longest. */
export function groundPlaces(article: Article, analysis: Analysis, knowledge: Knowledge): PlaceMention[] {
  const scene = sceneOf(article, analysis, knowledge);
  const { known } = scene;
  const found: PlaceMention[] = [];
  for (const hit of scene.hits) {
    const sense = known.senses[hit.entry]!;
    const span = { start: hit.start, end: hit.end, exact: article.text.slice(hit.start, hit.end) };
    if (sense.kind === 'place') {
      const p = known.places.get(sense.id)!;
      const { id, name, country, lat, lon, precision } = p;
      found.push({
        kind: 'place',
        ...span,
        place: { id, name, country, lat, lon, precision },
        confidence: 0.95,
        why: 'a name of the packs',
      });
    }
    if (sense.kind === 'actor') {
      const actor = known.actors.get(sense.id)!;
      const state = actor.kind === 'state' && actor.country !== null ? known.states.get(actor.country) : undefined;
      if (state)
        found.push({
          kind: 'place',
          ...span,
          place: {
            id: `place:${state.code.toLowerCase()}`,
            name: actor.name,
            country: state.code,
            lat: state.lat,
            lon: state.lon,
            precision: 'country',
          },
          confidence: 0.97,
          why: 'name of a state',
        });
    }
    if (sense.kind === 'capital') {
      const reading = capitalReading(scene, hit);
      const state = known.states.get(sense.code)!;
      if (reading.government < 0.5)
        found.push({
          kind: 'place',
          ...span,
          place: {
            id: `place:${state.code.toLowerCase()}-capital`,
            name: state.capital[0]!.text,
            country: state.code,
            lat: state.lat,
            lon: state.lon,
            precision: 'city',
          },
          confidence: 1 - reading.government,
          why: reading.why,
        });
    }
  }
  found.sort((a, b) => a.start - b.start || b.end - a.end || b.confidence - a.confidence);
  const kept: PlaceMention[] = [];
  for (const mention of found) if (mention.start >= (kept.at(-1)?.end ?? 0)) kept.push(mention);
  return kept;
}
