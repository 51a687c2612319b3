// Entries by day, at the precision that is known, under the time line.

import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { overview } from '../data.js';
import { formatEdtf } from '../edtf.js';
import { useSize } from '../hooks.js';
import { cursor } from '../keys.js';
import { RowHeadline } from '../parts/headline.js';
import {
  DisputeMark,
  Empty,
  Foreign,
  ModalityMark,
  precisionOf,
  ReviewMark,
  TypeMark,
  Voices,
} from '../parts/small.js';
import { Timeline } from '../parts/timeline.js';
import { VirtualList } from '../parts/virtual-list.js';
import { plain } from '../plain.js';
import { hrefWith, open } from '../route.js';
import { isFiltered, type Row, search, selected } from '../selection.js';
import { language, t } from '../words/index.js';

type Item =
  | { readonly kind: 'head'; readonly time: string | null; readonly count: number }
  | { readonly kind: 'row'; readonly row: Row; readonly at: number };

/** Rows under a heading for each day (or month, or range) that they share. */
export function grouped(rows: readonly Row[]): Item[] {
  const items: Item[] = [];
  let head: { kind: 'head'; time: string | null; count: number } | null = null;
  for (const [at, row] of rows.entries()) {
    const time = row.time?.replace(/T[^/]*/gu, '') ?? null;
    if (!head || head.time !== time) {
      head = { kind: 'head', time, count: 0 };
      items.push(head);
    }
    head.count += 1;
    items.push({ kind: 'row', row, at });
  }
  return items;
}

export function EntryRowView({ row, current, narrow }: { row: Row; current: boolean; narrow: boolean }) {
  const from = overview.value!;
  const place = from.places[row.place];
  const clock = row.when?.precision === 'hour' ? /T(\d{2}(?::\d{2})?)/u.exec(row.time ?? '')?.[1] : undefined;
  return (
    <a
      class={`row${row.review === 'rejected' ? ' rejected' : ''}`}
      href={hrefWith({ entry: row.id, article: null, claim: null })}
      data-in-page
      data-entry={row.id}
      aria-current={current ? 'true' : undefined}
    >
      <span class="row-type">
        <TypeMark type={row.type} />
      </span>
      <span class="row-head">
        {clock !== undefined && <span class="clock">{clock}</span>}
        <RowHeadline row={row} placed={narrow} />
      </span>
      <span class="row-marks">
        {row.disputes > 0 && <DisputeMark />}
        <ModalityMark modality={row.modality} />
        <ReviewMark review={row.review} />
      </span>
      <span class="row-words">
        <Foreign text={row.words} lang={row.language} max={220} />
      </span>
      {!narrow && <span class="row-place">{place && <Foreign text={place.name} max={80} />}</span>}
      <span class="row-voices">
        <Voices articles={row.articles} independent={row.independent} />
      </span>
    </a>
  );
}

function FoundArticles() {
  const { answer, query } = search.value;
  if (answer === null || query.trim() === '') return null;
  return (
    <details class="found">
      <summary>{t('articlesWith', { n: answer.articles.length })}</summary>
      <ul>
        {answer.articles.slice(0, 50).map((article) => (
          <li key={article.id}>
            <a href={hrefWith({ article: article.id, claim: null })} data-in-page>
              <Foreign text={article.title ?? t('untitled')} lang={article.language} max={160} />
            </a>
            <span class="muted">
              {' '}
              <Foreign text={article.outlet ?? t('unknownSource')} max={80} />
              {article.date !== null && `, ${formatEdtf(article.date, language.value, 'shortDay')}`}
            </span>
            <p class="quote small">
              <bdi lang={article.language === 'und' ? undefined : article.language}>
                {article.excerpt
                  .slice(0, 400)
                  .split(/[\uE000\uE001]/u)
                  .map((part, at) => (at % 2 === 1 ? <mark key={part + at}>{plain(part)}</mark> : plain(part)))}
              </bdi>
            </p>
          </li>
        ))}
      </ul>
    </details>
  );
}

export function Chronology() {
  const { rows } = selected.value;
  const items = useMemo(() => grouped(rows), [rows]);
  const { ref, width } = useSize<HTMLDivElement>();
  const narrow = width > 0 && width < 700;
  const heightOf = useCallback((at: number) => (items[at]?.kind === 'head' ? 34 : narrow ? 84 : 56), [items, narrow]);
  const [top, setTop] = useState(0);
  const current = open.value.entry;
  const positions = useMemo(() => {
    const byId = new Map<string, number>();
    for (const [at, item] of items.entries()) if (item.kind === 'row') byId.set(item.row.id, at);
    return byId;
  }, [items]);
  const target = cursor.value ?? current;
  const shown = target === null ? -1 : (positions.get(target) ?? -1);
  useEffect(() => {
    if (cursor.value === null) return;
    document
      .querySelector<HTMLElement>(`a.row[data-entry="${CSS.escape(cursor.value)}"]`)
      ?.focus({ preventScroll: true });
  }, [cursor.value, shown]);

  const topItem = items[top];
  let headAt = top;
  while (headAt > 0 && items[headAt]?.kind !== 'head') headAt -= 1;
  const sticky = topItem && items[headAt]?.kind === 'head' ? (items[headAt] as Extract<Item, { kind: 'head' }>) : null;

  const heading = (item: Extract<Item, { kind: 'head' }>) => (
    <>
      <span class="day-name">{item.time === null ? t('undated') : formatEdtf(item.time, language.value, 'day')}</span>
      {item.time !== null && !/^\d{4}-\d{2}-\d{2}$/u.test(item.time) && (
        <span class="precision">{precisionOf(item.time)}</span>
      )}
      <span class="day-count">{t('nEntries', { n: item.count })}</span>
    </>
  );
  const total = overview.value?.entries.length ?? 0;
  return (
    <div class={`chronology${narrow ? ' narrow' : ''}`} ref={ref}>
      <Timeline />
      <FoundArticles />
      {items.length === 0 ? (
        total === 0 ? (
          <Empty title={t('noEntries')}>
            <p>{t('noEntriesHint')}</p>
          </Empty>
        ) : (
          <Empty title={search.value.busy ? t('searching') : t('noMatch')}>
            <p>{isFiltered.value ? t('noMatchHint') : ''}</p>
          </Empty>
        )
      ) : (
        <VirtualList
          count={items.length}
          heightOf={heightOf}
          keyOf={(at) => {
            const item = items[at]!;
            return item.kind === 'row' ? item.row.id : `head ${at}`;
          }}
          label={t('entryList')}
          shown={shown}
          onTop={setTop}
          render={(at) => {
            const item = items[at]!;
            return item.kind === 'head' ? (
              <h2 class="day">{heading(item)}</h2>
            ) : (
              <EntryRowView row={item.row} current={item.row.id === current} narrow={narrow} />
            );
          }}
        >
          {sticky && (
            <div class="day day-sticky" aria-hidden="true">
              {heading(sticky)}
            </div>
          )}
        </VirtualList>
      )}
    </div>
  );
}

/** Number of the entry under the cursor moves by `step`; where an entry is open, the next one opens in its place. */
export function moveCursor(step: number): string | null {
  const { rows } = selected.value;
  if (rows.length === 0) return null;
  const now = cursor.value ?? open.value.entry;
  const at = now === null ? -1 : rows.findIndex(({ id }) => id === now);
  const next = at === -1 ? (step > 0 ? 0 : rows.length - 1) : Math.max(0, Math.min(rows.length - 1, at + step));
  return rows[next]?.id ?? null;
}
