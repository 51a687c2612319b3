// Which entries are shown: every filter is one pass over small arrays, so that 10,000 entries answer within a frame.

import { computed, signal } from '@preact/signals';
import type { EntryRow, Overview, SearchAnswer } from '../server/api-types.js';
import { fetchJson, overview } from './data.js';
import { parseEdtf, type Time } from './edtf.js';
import { type ManyFilter, manyFilters, route } from './route.js';

export interface Row extends EntryRow {
  readonly when: Time | null;
  /** Values of each filter that the entry answers to. */
  readonly facets: Readonly<Record<ManyFilter, readonly string[]>>;
}

/** Single-valued filters beside the lists. */
export interface Limits {
  readonly disputed: boolean;
  /** Fewest independent origins. */
  readonly origins: number;
  /** Milliseconds, half-open; infinite where not limited. */
  readonly from: number;
  readonly to: number;
  /** Ids that the search found; null where nothing is searched. */
  readonly found: ReadonlySet<string> | null;
}

export interface Selected {
  readonly rows: readonly Row[];
  /** For each filter, how many entries each value would show with the other filters as they are. */
  readonly counts: Readonly<Record<ManyFilter, ReadonlyMap<string, number>>>;
  /** Entries that pass everything but the limits of time: what the time line draws. */
  readonly anyTime: readonly Row[];
}

export function rowsOf(from: Overview): readonly Row[] {
  return from.entries.map((entry) => {
    const place = from.places[entry.place];
    return {
      ...entry,
      when: entry.time === null ? null : parseEdtf(entry.time),
      facets: {
        kind: [entry.kind],
        type: [entry.type],
        actor: [...new Set([...entry.actors, ...entry.recipients])].map((at) => from.actors[at]?.id ?? ''),
        place: place ? [place.id] : [],
        source: entry.sources.map((at) => from.sources[at] ?? ''),
        lang: entry.languages.map((at) => from.languages[at] ?? ''),
        modality: [entry.modality],
        review: [entry.review ?? 'none'],
      },
    };
  });
}

export function select(
  rows: readonly Row[],
  wanted: Readonly<Record<ManyFilter, readonly string[]>>,
  limits: Limits,
): Selected {
  const counts = Object.fromEntries(manyFilters.map((name) => [name, new Map<string, number>()])) as Record<
    ManyFilter,
    Map<string, number>
  >;
  const active = manyFilters
    .filter((name) => wanted[name].length > 0)
    .map((name) => [name, new Set(wanted[name])] as const);
  const shown: Row[] = [];
  const anyTime: Row[] = [];
  for (const row of rows) {
    if (limits.disputed && row.disputes === 0) continue;
    if (row.independent < limits.origins) continue;
    if (limits.found !== null && !limits.found.has(row.id)) continue;
    let failed: ManyFilter | null = null;
    let fails = 0;
    for (const [name, values] of active) {
      if (!row.facets[name].some((value) => values.has(value))) {
        failed = name;
        fails += 1;
        if (fails > 1) break;
      }
    }
    if (fails > 1) continue;
    if (fails === 0) anyTime.push(row);
    const limited = limits.from !== Number.NEGATIVE_INFINITY || limits.to !== Number.POSITIVE_INFINITY;
    if (limited && (row.when === null || row.when.to <= limits.from || row.when.from >= limits.to)) continue;
    if (fails === 0) shown.push(row);
    // A filter's own counts ignore its own choice, so that the alternatives stay in sight.
    for (const name of fails === 0 ? manyFilters : [failed!]) {
      const count = counts[name];
      for (const value of row.facets[name]) count.set(value, (count.get(value) ?? 0) + 1);
    }
  }
  return { rows: shown, counts, anyTime };
}

export const search = signal<{ query: string; answer: SearchAnswer | null; busy: boolean }>({
  query: '',
  answer: null,
  busy: false,
});

/** Asks the server for the words of the address bar; an older answer never overwrites a newer one. */
export async function runSearch(query: string, again = false): Promise<void> {
  if (!again && search.value.query === query) return;
  if (query.trim() === '') {
    search.value = { query, answer: null, busy: false };
    return;
  }
  search.value = { query, answer: search.value.answer, busy: true };
  const answer = await fetchJson<SearchAnswer>(`/search?q=${encodeURIComponent(query)}`).catch(() => null);
  if (search.value.query === query) search.value = { query, answer, busy: false };
}

export const rows = computed<readonly Row[]>(() => (overview.value ? rowsOf(overview.value) : []));

export const limits = computed<Limits>(() => {
  const { query } = route.value;
  const at = (name: string, end: 'from' | 'to', otherwise: number) => {
    const value = query.get(name);
    return (value === null ? null : parseEdtf(value)?.[end]) ?? otherwise;
  };
  const words = (query.get('q') ?? '').trim();
  return {
    disputed: query.get('disputed') === '1',
    origins: Number(query.get('origins') ?? 0) || 0,
    from: at('from', 'from', Number.NEGATIVE_INFINITY),
    to: at('to', 'to', Number.POSITIVE_INFINITY),
    found: words === '' ? null : new Set(search.value.answer?.entries ?? []),
  };
});

export const selected = computed<Selected>(() => {
  const { query } = route.value;
  const wanted = Object.fromEntries(manyFilters.map((name) => [name, query.getAll(name)])) as Record<
    ManyFilter,
    string[]
  >;
  return select(rows.value, wanted, limits.value);
});

/** True where the address bar narrows the record in any way. */
export const isFiltered = computed(() => {
  const { query } = route.value;
  return [...manyFilters, 'disputed', 'origins', 'from', 'to', 'q'].some((name) => query.has(name));
});
