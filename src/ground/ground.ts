// What the spans stand for: the article's own date, times as EDTF, names as actors and places.

import { type Analysis, type Article, type Grounded, type Knowledge, SpanIndex } from '../domain/index.js';
import type { Mentions } from '../find/find.js';
import { groundActors } from './actors.js';
import { groundPlaces } from './places.js';
import type { Prior } from './publication/conclude.js';
import { eventDates, eventsNamed } from './publication/events-known.js';
import { datePublication } from './publication/publication.js';
import { resolveTimes } from './times/resolve.js';

/** `others`: when the other articles of its dossier were written, for an article without a date. */
export function ground(
  article: Article,
  analysis: Analysis,
  mentions: Mentions,
  knowledge: Knowledge,
  others: Prior | null = null,
): Grounded {
  const { text, language } = article;
  const { publication, flags } = datePublication(article, mentions.times, analysis, knowledge, others);
  const dated = new SpanIndex(mentions.times);
  // "Last Thursday" is nobody's name.
  const actors = groundActors(article, analysis, knowledge, publication.settled).filter(
    (a) => !a.id.startsWith('name:') || !a.mentions.some((m) => m.exact === a.name && dated.holding(m)),
  );
  return {
    publication,
    times: resolveTimes(text, language, mentions.times, publication, analysis, eventDates(text, knowledge)),
    actors,
    // "in western Iraq in August": a month is no town of that name.
    places: groundPlaces(article, analysis, knowledge, actors).filter((place) => !dated.holding(place)),
    quantities: mentions.quantities,
    quotations: mentions.quotations,
    flags,
    events: eventsNamed(text, knowledge, publication),
  };
}
