// Outlets, their families, who copies whom, and how often each stands alone or is disputed.

import { useState } from 'preact/hooks';
import type { SourceRow, Sources } from '../../server/api-types.js';
import { fetchAsOf, overview } from '../data.js';
import { copyKind } from '../dock/origins.js';
import { useFetched } from '../hooks.js';
import { Empty, Foreign, Loading } from '../parts/small.js';
import { go, hrefWith, route } from '../route.js';
import { isFiltered, type Row, selected } from '../selection.js';
import { familyName, voiceName } from '../voices.js';
import { formatNumber, languageName, t, type Word } from '../words/index.js';

type Column = 'name' | 'articles' | 'entries' | 'alone' | 'disputed' | 'copied' | 'copiedBy' | 'flags';
const columns: readonly [Column, Word][] = [
  ['name', 'source'],
  ['articles', 'articlesColumn'],
  ['entries', 'entriesColumn'],
  ['alone', 'aloneColumn'],
  ['disputed', 'disputedColumn'],
  ['copied', 'copiedColumn'],
  ['copiedBy', 'copiedByColumn'],
  ['flags', 'flagsColumn'],
];
/** Rows drawn at once; the rest comes with a click. */
const page = 200;

function sorted(rows: readonly SourceRow[], by: Column): SourceRow[] {
  return [...rows].sort((a, b) =>
    by === 'name' ? a.name.localeCompare(b.name) : b[by] - a[by] || a.name.localeCompare(b.name),
  );
}

/** The sources that tell an entry shown, with its counts of entries; what an outlet copies is a fact of the outlet. */
function countedIn(all: readonly SourceRow[], entries: readonly Row[], names: readonly string[]): SourceRow[] {
  const counts = new Map<string, { entries: number; alone: number; disputed: number }>();
  for (const entry of entries) {
    for (const at of entry.sources) {
      const name = names[at] ?? '';
      const count = counts.get(name) ?? { entries: 0, alone: 0, disputed: 0 };
      count.entries += 1;
      if (entry.independent <= 1) count.alone += 1;
      if (entry.disputes > 0) count.disputed += 1;
      counts.set(name, count);
    }
  }
  return all.flatMap((row) => {
    const count = counts.get(row.name);
    return count ? [{ ...row, ...count }] : [];
  });
}

export function SourcesView() {
  const fetched = useFetched('sources', () => fetchAsOf<Sources>('/sources'));
  const [shown, setShown] = useState(page);
  if (fetched.state === 'failed') return <Empty title={t('failed', { message: fetched.message })} />;
  if (!fetched.value) return <Loading />;
  const by = (route.value.query.get('sort') ?? 'articles') as Column;
  const told = isFiltered.value
    ? countedIn(fetched.value.sources, selected.value.rows, overview.value?.sources ?? [])
    : fetched.value.sources;
  const rows = sorted(told, columns.some(([name]) => name === by) ? by : 'articles');
  if (rows.length === 0) {
    return (
      <Empty title={t('noSources')}>
        <p>{t(isFiltered.value ? 'noMatchHint' : 'noEntriesHint')}</p>
      </Empty>
    );
  }
  const most = Math.max(1, ...rows.map((row) => row.articles));
  const sortBy = (column: Column) => {
    const query = new URLSearchParams(route.value.query);
    query.set('sort', column);
    go('sources', query, 'replace');
  };
  return (
    <div class="page-view">
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t('sources')}>
        <table class="table">
          <thead>
            <tr>
              {columns.map(([column, word]) => (
                <th
                  key={column}
                  scope="col"
                  aria-sort={column === by ? (column === 'name' ? 'ascending' : 'descending') : undefined}
                  class={column === 'name' ? '' : 'number'}
                >
                  <button type="button" class="quiet" onClick={() => sortBy(column)}>
                    {t(word)}
                  </button>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.slice(0, shown).map((row) => (
              <tr key={row.name}>
                <th scope="row">
                  <a href={hrefWith({ source: row.name, sort: null }, 'chronology')} data-in-page>
                    <Foreign text={row.name || t('unknownSource')} max={140} />
                  </a>
                  <span class="muted small">
                    {row.family !== null &&
                      voiceName(row.family, [{ outlet: row.name, agencies: [] }]) !== row.name && (
                        <>
                          <Foreign text={familyName(row.family)} max={100} /> ·{' '}
                        </>
                      )}
                    {row.languages.map(languageName).join(', ')}
                  </span>
                </th>
                <td class="number">
                  <span class="meter" aria-hidden="true">
                    <i style={{ width: `${(row.articles / most) * 100}%` }} />
                  </span>
                  <span class="digits">{formatNumber(row.articles)}</span>
                </td>
                {(['entries', 'alone', 'disputed', 'copied', 'copiedBy', 'flags'] as const).map((column) => (
                  <td key={column} class={`number${row[column] === 0 ? ' zero' : ''}`}>
                    {formatNumber(row[column])}
                    {column === 'alone' && row.entries > 0 && row.alone > 0 && (
                      <span class="muted small"> {Math.round((100 * row.alone) / row.entries)} %</span>
                    )}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rows.length > shown && (
        <button type="button" class="quiet" onClick={() => setShown(shown + page)}>
          {t('showMore', { n: Math.min(page, rows.length - shown) })}
        </button>
      )}
      <section class="block">
        <h2 class="section">{t('whoCopiesWhom')}</h2>
        {fetched.value.copies.length === 0 ? (
          <p class="muted">{t('noCopies')}</p>
        ) : (
          <ul class="copies">
            {fetched.value.copies.slice(0, 100).map((pair) => (
              <li key={`${pair.from} ${pair.to}`}>
                <Foreign text={pair.from || t('unknownSource')} max={80} />
                <span class="arrow">{pair.directed ? '→' : '↔'}</span>
                <Foreign text={pair.to || t('unknownSource')} max={80} />
                <span class="muted small">
                  {t('times_', { n: pair.count })} · {pair.kinds.map(copyKind).join(', ')}
                  {!pair.directed && ` · ${t('directionUnknown')}`}
                </span>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  );
}
