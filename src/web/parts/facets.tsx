// The filters at the side: each value with how many entries it would show.

import { useState } from 'preact/hooks';
import { overview } from '../data.js';
import { plain } from '../plain.js';
import { type ManyFilter, route, set, toggle } from '../route.js';
import { isFiltered, limits, selected } from '../selection.js';
import { formatNumber, labelled, languageName, named, t, type Word } from '../words/index.js';
import { Icon, TypeMark } from './small.js';

const few = 7;
const most = 150;

const titles: Readonly<Record<ManyFilter, Word>> = {
  kind: 'kind',
  type: 'type',
  actor: 'actor',
  place: 'place',
  source: 'source',
  lang: 'lang',
  modality: 'modality',
  review: 'reviewState',
};

/** The words for a value of a filter, as shown in lists and chips. */
export function valueName(filter: ManyFilter, value: string): string {
  switch (filter) {
    case 'kind':
    case 'type':
    case 'modality':
      return named(filter, value);
    case 'lang':
      return languageName(value);
    case 'actor':
      return plain(overview.value?.actors.find(({ id }) => id === value)?.name ?? value);
    case 'place':
      return plain(overview.value?.places.find(({ id }) => id === value)?.name ?? value);
    case 'source':
      return value === '' ? t('unknownSource') : plain(value);
    case 'review':
      return t(value as Word);
  }
}

function Facet({ filter }: { filter: ManyFilter }) {
  const [all, setAll] = useState(false);
  const [find, setFind] = useState('');
  const chosen = route.value.query.getAll(filter);
  const counts = selected.value.counts[filter];
  const names = new Map<string, string>();
  const nameOf = (value: string) => {
    let name = names.get(value);
    if (name === undefined) {
      name = valueName(filter, value);
      names.set(value, name);
    }
    return name;
  };
  let values = [...counts.keys()];
  for (const value of chosen) if (!counts.has(value)) values.push(value);
  if (values.length < 2 && chosen.length === 0 && (filter === 'kind' || filter === 'review' || filter === 'lang'))
    return null;
  if (values.length === 0) return null;
  const searchable = values.length > few + 3;
  if (find !== '')
    values = values.filter((value) => nameOf(value).toLocaleLowerCase().includes(find.toLocaleLowerCase()));
  values.sort(
    (a, b) =>
      Number(chosen.includes(b)) - Number(chosen.includes(a)) ||
      (counts.get(b) ?? 0) - (counts.get(a) ?? 0) ||
      (a < b ? -1 : 1),
  );
  const title = t(titles[filter]);
  const shown = values.slice(0, all || find !== '' ? most : Math.max(few, chosen.length));
  return (
    <fieldset class="facet">
      <legend>{title}</legend>
      {all && searchable && (
        <input
          type="search"
          class="facet-find"
          placeholder={t('findIn', { what: title })}
          aria-label={t('findIn', { what: title })}
          value={find}
          onInput={(event) => setFind(event.currentTarget.value)}
        />
      )}
      {shown.map((value) => (
        <label key={value} class="facet-value">
          <input type="checkbox" checked={chosen.includes(value)} onChange={() => toggle(filter, value)} />
          <span class="facet-name" title={nameOf(value)}>
            {filter === 'type' ? <TypeMark type={value} /> : <bdi>{nameOf(value)}</bdi>}
          </span>
          <span class="facet-count">{formatNumber(counts.get(value) ?? 0)}</span>
        </label>
      ))}
      {find !== '' && shown.length === 0 && <p class="muted small">{t('noneFound')}</p>}
      {searchable && (
        <button
          type="button"
          class="quiet small"
          onClick={() => {
            setAll(!all);
            setFind('');
          }}
        >
          {all ? t('showFewer') : t('showMore', { n: values.length - shown.length })}
        </button>
      )}
    </fieldset>
  );
}

export function Facets() {
  const { disputed, origins } = limits.value;
  const { query } = route.value;
  return (
    <div class="facets-inner">
      <div class="facet facet-limits">
        <label class="facet-value">
          <input type="checkbox" checked={disputed} onChange={() => set({ disputed: disputed ? null : '1' })} />
          <span class="facet-name">{t('disputedOnly')}</span>
        </label>
        <label class="facet-line">
          <span>{t('originsAtLeast')}</span>
          <select
            value={String(origins)}
            onChange={(event) => set({ origins: event.currentTarget.value === '0' ? null : event.currentTarget.value })}
          >
            <option value="0">{t('any')}</option>
            {[1, 2, 3, 4, 5].map((n) => (
              <option key={n} value={String(n)}>
                {n}
              </option>
            ))}
          </select>
        </label>
        <div class="facet-dates">
          {(['from', 'to'] as const).map((end) => (
            <label key={end} class="facet-line">
              <span>{t(end)}</span>
              <input
                type="text"
                inputMode="numeric"
                placeholder="2021-01"
                size={10}
                value={query.get(end) ?? ''}
                onChange={(event) => set({ [end]: event.currentTarget.value.trim() || null })}
              />
            </label>
          ))}
        </div>
      </div>
      {(['type', 'actor', 'place', 'source', 'lang', 'modality', 'kind', 'review'] as const).map((filter) => (
        <Facet key={filter} filter={filter} />
      ))}
    </div>
  );
}

/** The filters in force as chips, each with a way out. */
export function Chips() {
  const { query } = route.value;
  if (!isFiltered.value) return null;
  const chips: { key: string; words: string; remove: () => void }[] = [];
  for (const filter of Object.keys(titles) as ManyFilter[]) {
    for (const value of query.getAll(filter)) {
      chips.push({
        key: `${filter} ${value}`,
        words: labelled(t(titles[filter]), valueName(filter, value)),
        remove: () => toggle(filter, value),
      });
    }
  }
  const one = (name: string, words: string) => {
    if (query.has(name)) chips.push({ key: name, words, remove: () => set({ [name]: null }) });
  };
  one('disputed', t('disputedOnly'));
  one('origins', `${t('originsAtLeast')} ${query.get('origins')}`);
  one('from', `${t('from')} ${query.get('from')}`);
  one('to', `${t('to')} ${query.get('to')}`);
  one('q', `“${plain(query.get('q') ?? '')}”`);
  const clear = () =>
    set(
      Object.fromEntries(
        [...Object.keys(titles), 'disputed', 'origins', 'from', 'to', 'q'].map((name) => [name, null]),
      ),
    );
  return (
    <div class="chips">
      {chips.map(({ key, words, remove }) => (
        <button key={key} type="button" class="chip" onClick={remove} title={labelled(t('clear'), words)}>
          <bdi class="chip-words">{words}</bdi> <Icon name="close" />
        </button>
      ))}
      <button type="button" class="quiet small" onClick={clear}>
        {t('clearFilters')}
      </button>
    </div>
  );
}
