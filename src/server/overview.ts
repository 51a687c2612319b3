// The whole record as one compact table, for lists, filters, map and network.

import type { Entry } from '../domain/index.js';
import type { EntryRow, Overview, PlaceRow } from './api-types.js';
import { type RecordIndex, sourceName } from './record-index.js';

const longestWords = 200;

/** Gives each distinct key a small number, in order of first use. */
class Table<T> {
  readonly rows: T[] = [];
  readonly #index = new Map<string, number>();
  of(key: string, row: () => T): number {
    let at = this.#index.get(key);
    if (at === undefined) {
      at = this.rows.push(row()) - 1;
      this.#index.set(key, at);
    }
    return at;
  }
}

/** Orders by the first instant the EDTF string can mean; none comes last. */
export function timeKey(edtf: string | null): string {
  if (edtf === null) return '~';
  const [start = '', end = ''] = edtf.split('/');
  // "Until September" stands at September: that is all that is known of it.
  const first = start === '' || start === '..' ? end : start;
  return first.replace(/[?~%]/gu, '').replaceAll('X', '0');
}

function wordsOf(entry: Entry, index: RecordIndex): { words: string; language: string } {
  const all = entry.claims.map((id) => index.claim.get(id)).filter((claim) => claim !== undefined);
  const same = all.filter((claim) => claim.type === entry.type);
  const claims = same.length > 0 ? same : all;
  // The sentence that tells most of the entry; of equals the shortest that is long enough to be one.
  const told = (claim: (typeof claims)[number]) =>
    Math.min(2, claim.actors.length) +
    Math.min(2, claim.recipients.length) +
    (claim.place ? 1 : 0) +
    (claim.time !== null && claim.time.edtf === entry.time ? 2 : 0) +
    (claim.modality === entry.modality ? 1 : 0);
  const length = (claim: (typeof claims)[number]) => {
    const n = claim.evidence.sentence.length;
    return n < 40 ? 1000 : n;
  };
  const best = claims.reduce<(typeof claims)[number] | undefined>(
    (kept, claim) =>
      !kept || told(claim) > told(kept) || (told(claim) === told(kept) && length(claim) < length(kept)) ? claim : kept,
    undefined,
  );
  if (!best) return { words: '', language: 'und' };
  const sentence = best.evidence.sentence.replace(/\s+/gu, ' ').trim();
  const words = sentence.length > longestWords ? `${sentence.slice(0, longestWords - 1).trimEnd()}…` : sentence;
  return { words, language: index.article.get(best.article)?.language ?? 'und' };
}

export function overview(index: RecordIndex, dossier: string, revision: string, asOf: string | null): Overview {
  const { record } = index;
  const actors = new Table<{ id: string; name: string }>();
  const places = new Table<PlaceRow>();
  const sources = new Table<string>();
  const languages = new Table<string>();
  const rows = record.entries.map((entry): EntryRow => {
    const articles = entry.articles.map((id) => index.article.get(id)).filter((article) => article !== undefined);
    const place = entry.place;
    return {
      id: entry.id,
      kind: entry.kind,
      type: entry.type,
      mode: entry.mode,
      modality: entry.modality,
      actors: entry.actors.map((actor) => actors.of(actor.id, () => ({ id: actor.id, name: actor.name }))),
      recipients: entry.recipients.map((actor) => actors.of(actor.id, () => ({ id: actor.id, name: actor.name }))),
      place: place
        ? places.of(place.id, () => ({
            id: place.id,
            name: place.name,
            lat: place.lat,
            lon: place.lon,
            precision: place.precision ?? null,
          }))
        : -1,
      time: entry.time,
      figures: entry.figures
        .slice(0, 3)
        .map(({ value, low, high, approximate, unit }) => ({ value, low, high, approximate, unit })),
      ...wordsOf(entry, index),
      sources: [
        ...new Set(articles.map((article) => sources.of(sourceName(article) ?? '', () => sourceName(article) ?? ''))),
      ],
      languages: [...new Set(articles.map((article) => languages.of(article.language, () => article.language)))],
      articles: entry.articles.length,
      independent: entry.independent,
      disputes: entry.disputes.length,
      review: entry.review,
    };
  });
  const keys = new Map(rows.map((row) => [row, timeKey(row.time)]));
  rows.sort((a, b) => {
    const [x, y] = [keys.get(a)!, keys.get(b)!];
    return x < y ? -1 : x > y ? 1 : a.id < b.id ? -1 : 1;
  });
  return {
    dossier,
    revision,
    asOf,
    actors: actors.rows,
    places: places.rows,
    sources: sources.rows,
    languages: languages.rows,
    entries: rows,
    counts: { articles: record.articles.length, series: record.series.length, disputes: record.disputes.length },
  };
}
