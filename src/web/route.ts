// The address bar holds the whole view: which tab, every filter, what is open beside it.

import { computed, signal } from '@preact/signals';

export const views = ['chronology', 'actors', 'figures', 'map', 'sources', 'review', 'corrections'] as const;
export type ViewName = (typeof views)[number];

/** Filters that hold several values; the others hold one. */
export const manyFilters = ['kind', 'type', 'actor', 'place', 'source', 'lang', 'modality', 'review'] as const;
export type ManyFilter = (typeof manyFilters)[number];

export interface Route {
  readonly view: ViewName;
  readonly query: URLSearchParams;
}

export function parseRoute(url: URL): Route {
  const name = url.pathname.split('/')[1] ?? '';
  const view = views.find((known) => known === name) ?? 'chronology';
  return { view, query: new URLSearchParams(url.search) };
}

export function routeHref(view: ViewName, query: URLSearchParams): string {
  const search = query.toString();
  return `/${view}${search === '' ? '' : `?${search}`}`;
}

export const route = signal<Route>(parseRoute(new URL(globalThis.location?.href ?? 'http://localhost/')));

/** `push` makes a step for the back button; `replace` is for changes nobody would want to step through (typing). */
export function go(view: ViewName, query: URLSearchParams, how: 'push' | 'replace' = 'push'): void {
  const href = routeHref(view, query);
  if (href !== `${location.pathname}${location.search}`) {
    if (how === 'push') history.pushState(null, '', href);
    else history.replaceState(null, '', href);
  }
  route.value = { view, query };
}

export type Change = Readonly<Record<string, string | readonly string[] | null>>;

/** A copy of `query` with some values set; null and empty lists remove. */
export function changed(query: URLSearchParams, change: Change): URLSearchParams {
  const next = new URLSearchParams(query);
  for (const [name, value] of Object.entries(change)) {
    next.delete(name);
    if (value === null) continue;
    for (const each of typeof value === 'string' ? [value] : value) next.append(name, each);
  }
  return next;
}

export function set(change: Change, how: 'push' | 'replace' = 'push'): void {
  go(route.value.view, changed(route.value.query, change), how);
}

export function hrefWith(change: Change, view: ViewName = route.value.view): string {
  return routeHref(view, changed(route.value.query, change));
}

export function toggle(name: ManyFilter, value: string): void {
  const now = route.value.query.getAll(name);
  set({ [name]: now.includes(value) ? now.filter((other) => other !== value) : [...now, value] });
}

/** What is open beside the view. An article over an entry: closing it goes back to the entry. */
export const open = computed(() => {
  const { query } = route.value;
  return { entry: query.get('entry'), article: query.get('article'), claim: query.get('claim') };
});

export const openEntry = (entry: string): void => set({ entry, article: null, claim: null });
export const openArticle = (article: string, claim: string | null = null): void => set({ article, claim });
export const closeDock = (): void =>
  open.value.article !== null && open.value.entry !== null
    ? set({ article: null, claim: null })
    : set({ entry: null, article: null, claim: null });

export function startRouting(): void {
  addEventListener('popstate', () => {
    route.value = parseRoute(new URL(location.href));
  });
  // One listener for all links of the page, so that they stay links: middle click and copy work.
  document.addEventListener('click', (event) => {
    if (event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
    const link = event.target instanceof Element ? event.target.closest('a[data-in-page]') : null;
    if (!(link instanceof HTMLAnchorElement)) return;
    event.preventDefault();
    const { view, query } = parseRoute(new URL(link.href));
    go(view, query);
  });
}
