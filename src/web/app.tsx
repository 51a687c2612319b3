// The page's frame: head with search, tabs, filters at the left, the view, and what is open at the right.

import type { ComponentType } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { AddDialog, DropArea } from './add.js';
import { notice, overview, trouble } from './data.js';
import { undoLast } from './decisions.js';
import { Dock } from './dock/dock.js';
import { Help } from './help.js';
import { cursor, useKeys } from './keys.js';
import { Chips, Facets } from './parts/facets.js';
import { Menu } from './parts/menu.js';
import { Empty, Icon, Loading } from './parts/small.js';
import { plain } from './plain.js';
import { closeDock, go, hrefWith, open, openEntry, route, set, type ViewName, views } from './route.js';
import { isFiltered, search, selected } from './selection.js';
import { Chronology, moveCursor } from './views/chronology.js';
import { formatNumber, t } from './words/index.js';

/** Views beyond the first come in their own files, fetched when first opened. */
const later: Readonly<Record<Exclude<ViewName, 'chronology'>, () => Promise<ComponentType>>> = {
  actors: () => import('./views/actors.js').then(({ Actors }) => Actors),
  figures: () => import('./views/figures.js').then(({ Figures }) => Figures),
  map: () => import('./views/map.js').then(({ MapView }) => MapView),
  sources: () => import('./views/sources.js').then(({ SourcesView }) => SourcesView),
  review: () => import('./views/review.js').then(({ Review }) => Review),
  corrections: () => import('./views/corrections.js').then(({ Corrections }) => Corrections),
};
const loaded = new Map<ViewName, ComponentType>([['chronology', Chronology]]);
/** Views that the filters at the side apply to. */
const filtered: ReadonlySet<ViewName> = new Set(['chronology', 'actors', 'figures', 'map', 'sources']);

function View({ name }: { name: ViewName }) {
  const [, redraw] = useState(0);
  const known = loaded.get(name);
  useEffect(() => {
    if (known || name === 'chronology') return;
    let mine = true;
    void later[name]().then((component) => {
      loaded.set(name, component);
      if (mine) redraw((n) => n + 1);
    });
    return () => {
      mine = false;
    };
  }, [name, known]);
  const Known = known;
  return Known ? <Known /> : <Loading />;
}

function SearchBox() {
  const query = route.value.query.get('q') ?? '';
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (input.current && input.current !== document.activeElement) input.current.value = query;
  }, [query]);
  const send = (words: string, how: 'push' | 'replace') => {
    clearTimeout(timer.current);
    if (words.trim() !== query) set({ q: words.trim() || null }, how);
  };
  return (
    <form
      class="search"
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        send(input.current?.value ?? '', 'push');
      }}
    >
      <Icon name="search" />
      <input
        ref={input}
        type="search"
        id="search"
        dir="auto"
        placeholder={t('search')}
        aria-label={t('search')}
        defaultValue={query}
        maxLength={400}
        onInput={(event) => {
          const words = event.currentTarget.value;
          clearTimeout(timer.current);
          timer.current = setTimeout(() => send(words, 'replace'), 180);
        }}
      />
      <kbd aria-hidden="true">/</kbd>
    </form>
  );
}

function Tabs() {
  const { view } = route.value;
  return (
    <nav class="tabs" aria-label="Recoupe">
      {views.map((name) => (
        <a key={name} href={hrefWith({}, name)} data-in-page aria-current={name === view ? 'page' : undefined}>
          {t(name)}
        </a>
      ))}
    </nav>
  );
}

function ResultLine() {
  const total = overview.value?.entries.length ?? 0;
  const shown = selected.value.rows.length;
  return (
    <p class="result-line" role="status">
      <strong>{isFiltered.value ? t('nOf', { n: shown, total }) : formatNumber(total)}</strong>{' '}
      {t('nEntries', { n: total }).replace(/^[\d\s.,\u202f\u00a0]+/u, '')}
      {search.value.busy && <span class="muted"> · {t('searching')}</span>}
    </p>
  );
}

function Notice() {
  const words = notice.value;
  useEffect(() => {
    if (words === '') return;
    const timer = setTimeout(() => {
      notice.value = '';
    }, 5000);
    return () => clearTimeout(timer);
  }, [words]);
  return (
    <div class="notice-area" role="status" aria-live="polite">
      {words !== '' && <span class="notice">{words}</span>}
    </div>
  );
}

export function App() {
  const { view, query } = route.value;
  const [dialog, setDialog] = useState<'add' | 'help' | null>(null);
  const [dropped, setDropped] = useState<readonly File[]>([]);
  const [drawer, setDrawer] = useState(false);
  const name = overview.value?.dossier ?? '';
  const { entry, article } = open.value;

  useEffect(() => {
    document.title = [t(view), plain(name), 'Recoupe'].filter(Boolean).join(' · ');
  }, [view, name, t(view)]);
  useKeys(() => {
    const move = (step: number) => {
      if (route.value.view !== 'chronology') return;
      const next = moveCursor(step);
      if (next === null) return;
      cursor.value = next;
      // The row takes the focus once it is drawn; until then Enter means the cursor, not what was left.
      if (document.activeElement instanceof HTMLElement) document.activeElement.blur();
      if (open.value.entry !== null) set({ entry: next, article: null, claim: null }, 'replace');
    };
    return {
      j: () => move(1),
      k: () => move(-1),
      ArrowDown: () => move(1),
      ArrowUp: () => move(-1),
      o: () => cursor.value !== null && openEntry(cursor.value),
      Enter: () => {
        const { activeElement } = document;
        if (activeElement instanceof HTMLElement && activeElement.matches('a, button, summary, [role=button]'))
          activeElement.click();
        else if (cursor.value !== null) openEntry(cursor.value);
      },
      Escape: () => (open.value.entry !== null || open.value.article !== null ? closeDock() : setDrawer(false)),
      '/': () => document.getElementById('search')?.focus(),
      '?': () => setDialog('help'),
      n: () => setDialog('add'),
      u: () => void undoLast(),
      ...Object.fromEntries(views.map((to, at) => [String(at + 1), () => go(to, route.value.query)])),
    };
  }, []);

  const hasFilters = filtered.has(view);
  const docked = entry !== null || article !== null;
  return (
    <DropArea
      onFiles={(files) => {
        setDropped(files);
        setDialog('add');
      }}
    >
      <a class="skip" href="#main">
        {t('skip')}
      </a>
      <header class="head">
        <a class="brand" href="/chronology" data-in-page>
          <svg viewBox="0 0 32 22" aria-hidden="true">
            <circle cx="11" cy="11" r="8" />
            <circle cx="21" cy="11" r="8" class="second" />
          </svg>
          <span class="brand-name">Recoupe</span>
        </a>
        <p class="dossier" title={plain(name)}>
          <bdi>{plain(name)}</bdi>
        </p>
        <SearchBox />
        <div class="head-tools">
          <button type="button" class="primary" onClick={() => setDialog('add')}>
            <Icon name="plus" /> <span>{t('add')}</span>
          </button>
          <Menu onHelp={() => setDialog('help')} />
        </div>
        <Tabs />
      </header>
      {query.get('as-of') !== null && (
        <p class="as-of-bar">
          {t('asOf')} <strong>{query.get('as-of')}</strong>{' '}
          <button type="button" class="quiet small" onClick={() => set({ 'as-of': null })}>
            {t('clear')}
          </button>
        </p>
      )}
      <div class={`body${docked ? ' docked' : ''}${hasFilters ? ' filtered' : ''}${drawer ? ' drawer' : ''}`}>
        {hasFilters && (
          <section class="facets" aria-label={t('filters')}>
            <Facets />
          </section>
        )}
        <main id="main" class="view" tabIndex={-1}>
          <h1 class="visually-hidden">{t(view)}</h1>
          {trouble.value !== null ? (
            <Empty title={t('failed', { message: trouble.value })}>
              <button type="button" onClick={() => location.reload()}>
                {t('retry')}
              </button>
            </Empty>
          ) : overview.value === null ? (
            <Loading />
          ) : (
            <>
              {hasFilters && (
                <div class="view-head">
                  <button type="button" class="filter-toggle" aria-expanded={drawer} onClick={() => setDrawer(!drawer)}>
                    <Icon name="filter" /> {t('filters')}
                  </button>
                  <ResultLine />
                  <Chips />
                </div>
              )}
              <View name={view} />
            </>
          )}
        </main>
        <Dock />
      </div>
      <Notice />
      {dialog === 'help' && <Help onClose={() => setDialog(null)} />}
      {dialog === 'add' && (
        <AddDialog
          files={dropped}
          onClose={() => {
            setDialog(null);
            setDropped([]);
          }}
        />
      )}
    </DropArea>
  );
}
