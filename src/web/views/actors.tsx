// Actors: names, what they did and said over time, their relations, and who acts on whom.

import { useMemo, useState } from 'preact/hooks';
import type { ActorDetail } from '../../server/api-types.js';
import { type ActorRow, actorRows, edgesOf } from '../actors.js';
import { fetchAsOf, overview } from '../data.js';
import { formatEdtf, formatInstant } from '../edtf.js';
import { useFetched } from '../hooks.js';
import { RowHeadline } from '../parts/headline.js';
import { Network } from '../parts/network.js';
import { PairForm } from '../parts/pair-form.js';
import { Empty, Foreign, Icon, Loading, TypeMark, typeClass } from '../parts/small.js';
import { histogram } from '../parts/timeline.js';
import { plain } from '../plain.js';
import { changed, hrefWith, route, routeHref, set } from '../route.js';
import { type Row, selected } from '../selection.js';
import { formatNumber, labelled, language, named, t } from '../words/index.js';

const page = 100;

/** What an actor does, as one bar cut by class of act. */
function TypeBar({ types }: { types: ReadonlyMap<string, number> }) {
  const total = [...types.values()].reduce((sum, n) => sum + n, 0);
  if (total === 0) return null;
  const byClass = new Map<string, number>();
  for (const [type, n] of types) byClass.set(typeClass(type), (byClass.get(typeClass(type)) ?? 0) + n);
  const words = [...types]
    .sort((a, b) => b[1] - a[1])
    .map(([type, n]) => `${named('type', type)} ${formatNumber(n)}`)
    .join(', ');
  return (
    <span class="type-bar" title={words} role="img" aria-label={words}>
      {['material-conflict', 'verbal-conflict', 'verbal-cooperation', 'material-cooperation', 'neutral'].map((name) => {
        const n = byClass.get(name) ?? 0;
        return n === 0 ? null : <i key={name} class={`swatch ${name}`} style={{ width: `${(n / total) * 100}%` }} />;
      })}
    </span>
  );
}

function Years({ actor }: { actor: ActorRow }) {
  if (!Number.isFinite(actor.from)) return <>—</>;
  const [a, b] = [
    formatInstant(actor.from, 'shortMonth', language.value),
    formatInstant(actor.to - 1, 'shortMonth', language.value),
  ];
  return <>{a === b ? a : `${a} – ${b}`}</>;
}

/** How often over time, as small bars. */
function OverTime({ rows }: { rows: readonly Row[] }) {
  const drawn = histogram(rows, Number.NaN, Number.NaN);
  if (!drawn) return null;
  const most = Math.max(1, ...drawn.bins.map((bin) => bin.count));
  return (
    <div class="over-time">
      <svg viewBox={`0 0 ${drawn.bins.length * 8} 40`} preserveAspectRatio="none" role="img" aria-label={t('overTime')}>
        {drawn.bins.map((bin, at) => (
          <rect
            key={bin.from}
            x={at * 8 + 1}
            y={40 - (bin.count / most) * 38}
            width={6}
            height={(bin.count / most) * 38}
          />
        ))}
      </svg>
      <p class="muted small">
        <span>
          {formatInstant(
            drawn.from,
            drawn.unit === 'year' || drawn.unit === 'decade' ? 'year' : 'month',
            language.value,
          )}
        </span>
        <span>
          {formatInstant(
            drawn.to - 1,
            drawn.unit === 'year' || drawn.unit === 'decade' ? 'year' : 'month',
            language.value,
          )}
        </span>
      </p>
    </div>
  );
}

function Acts({ title, rows }: { title: string; rows: readonly Row[] }) {
  const [all, setAll] = useState(false);
  if (rows.length === 0) return null;
  return (
    <section class="block">
      <h3>
        {title} <span class="count">{formatNumber(rows.length)}</span>
      </h3>
      <ul class="acts">
        {rows.slice(0, all ? 300 : 8).map((row) => (
          <li key={row.id}>
            <a class="site-row" href={hrefWith({ entry: row.id, article: null, claim: null })} data-in-page>
              <span class="site-row-top">
                <TypeMark type={row.type} />
                <span class="muted small">
                  {row.time === null ? t('undated') : formatEdtf(row.time, language.value, 'shortDay')}
                </span>
              </span>
              <RowHeadline row={row} placed />
            </a>
          </li>
        ))}
      </ul>
      {rows.length > 8 && (
        <button type="button" class="quiet small" onClick={() => setAll(!all)}>
          {all ? t('showFewer') : t('showMore', { n: Math.min(300, rows.length) - 8 })}
        </button>
      )}
    </section>
  );
}

function Chosen({ id, rows }: { id: string; rows: readonly Row[] }) {
  const fetched = useFetched(id, (key) => fetchAsOf<ActorDetail>(`/actors/${encodeURIComponent(key)}`));
  const from = overview.value!;
  const at = from.actors.findIndex((actor) => actor.id === id);
  const acts = rows.filter((row) => row.actors.includes(at));
  const receives = rows.filter((row) => row.recipients.includes(at));
  const detail = fetched.value;
  if (fetched.state === 'failed')
    return <Empty title={fetched.status === 404 ? t('notFound') : t('failed', { message: fetched.message })} />;
  if (!detail) return <Loading />;
  return (
    <section class="actor-chosen" aria-label={plain(detail.name)}>
      <header>
        <button type="button" class="quiet" onClick={() => set({ who: null })}>
          <Icon name="back" /> {t('actors')}
        </button>
        <h2>
          <Foreign text={detail.name} max={240} />
        </h2>
        <p class="muted small">
          {/^wikidata:Q\d+$/u.test(detail.id) ? `Wikidata ${detail.id.slice(9)}` : null}{' '}
          <a
            href={routeHref('chronology', changed(route.value.query, { actor: [detail.id], who: null, show: null }))}
            data-in-page
          >
            {t('onlyActor')}
          </a>{' '}
          {(['same-actor', 'different-actor'] as const).map((kind) => (
            <PairForm
              key={kind}
              label={t(kind === 'same-actor' ? 'sameActor' : 'differentActor')}
              among={from.actors.filter((actor) => actor.id !== id)}
              decision={(other) => ({ kind, actors: [id, other] })}
            />
          ))}
        </p>
      </header>
      <OverTime rows={[...new Set([...acts, ...receives])]} />
      {detail.aliases.length > 0 && (
        <section class="block">
          <h3>{t('names')}</h3>
          <ul class="aliases">
            {detail.aliases.slice(0, 40).map((alias) => (
              <li key={alias.text}>
                <Foreign text={alias.text} max={100} /> <span class="facet-count">{formatNumber(alias.count)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
      {detail.relations.length > 0 && (
        <section class="block">
          <h3>{t('relations')}</h3>
          <ul class="links">
            {detail.relations.slice(0, 60).map((relation) => {
              const other = relation.other && (
                <a href={hrefWith({ who: relation.other.id })} data-in-page>
                  <Foreign text={relation.other.name} max={120} />
                </a>
              );
              const words = <span class="muted">{named('relation', relation.type)}</span>;
              return (
                <li key={relation.claim}>
                  {relation.direction === 'out' ? (
                    <>
                      {words} {other}
                    </>
                  ) : (
                    <>
                      {other} {words}
                    </>
                  )}
                  {relation.time !== null && (
                    <span class="muted small"> {formatEdtf(relation.time, language.value, 'shortDay')}</span>
                  )}{' '}
                  {relation.entry !== null && (
                    <a
                      class="small"
                      href={hrefWith({ entry: relation.entry, article: null, claim: null })}
                      data-in-page
                    >
                      {t('entry')}
                    </a>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      )}
      <Acts title={t('didAndSaid')} rows={acts} />
      <Acts title={t('received')} rows={receives} />
    </section>
  );
}

export function Actors() {
  const { rows } = selected.value;
  const from = overview.value!;
  const actors = useMemo(() => actorRows(rows, from), [rows, from]);
  const edges = useMemo(() => edgesOf(rows), [rows]);
  const [shown, setShown] = useState(page);
  const { query } = route.value;
  const who = query.get('who');
  const network = query.get('show') === 'network';
  if (actors.length === 0) return <Empty title={t('noActors')} />;
  const most = Math.max(1, ...actors.map((actor) => actor.acts + actor.receives));
  return (
    <div class={`page-view actors-view${who !== null ? ' with-actor' : ''}`}>
      <div class="actors-main">
        <div class="segmented" role="group" aria-label={t('actors')}>
          <button type="button" aria-pressed={!network} onClick={() => set({ show: null })}>
            {t('list')}
          </button>
          <button type="button" aria-pressed={network} onClick={() => set({ show: 'network' })}>
            {t('network')}
          </button>
        </div>
        {network ? (
          <>
            <p class="muted small">{t('networkHint')}</p>
            <Network
              actors={actors}
              edges={edges}
              chosen={who}
              onChoose={(id) => set({ who: id === who ? null : id })}
            />
          </>
        ) : (
          <>
            <div class="table-scroll" tabIndex={0} role="region" aria-label={t('actors')}>
              <table class="table actors-table">
                <thead>
                  <tr>
                    <th scope="col">{t('actor')}</th>
                    <th scope="col" class="number">
                      {t('asActor')}
                    </th>
                    <th scope="col" class="number">
                      {t('asRecipient')}
                    </th>
                    <th scope="col">{t('didAndSaid')}</th>
                    <th scope="col" class="number">
                      {t('disputedColumn')}
                    </th>
                    <th scope="col">{t('when')}</th>
                  </tr>
                </thead>
                <tbody>
                  {actors.slice(0, shown).map((actor) => (
                    <tr key={actor.id} class={actor.id === who ? 'is-current' : ''}>
                      <th scope="row">
                        <a href={hrefWith({ who: actor.id })} data-in-page>
                          <Foreign text={actor.name} max={160} />
                        </a>
                      </th>
                      <td class="number">
                        <span class="meter" aria-hidden="true">
                          <i style={{ width: `${(actor.acts / most) * 100}%` }} />
                        </span>
                        <span class="digits">{formatNumber(actor.acts)}</span>
                      </td>
                      <td class={`number${actor.receives === 0 ? ' zero' : ''}`}>{formatNumber(actor.receives)}</td>
                      <td>
                        <TypeBar types={actor.types} />
                      </td>
                      <td class={`number${actor.disputed === 0 ? ' zero' : ''}`}>{formatNumber(actor.disputed)}</td>
                      <td class="nowrap muted">
                        <Years actor={actor} />
                      </td>
                    </tr>
                  ))}
                </tbody>
              </table>
            </div>
            {actors.length > shown && (
              <button type="button" class="quiet" onClick={() => setShown(shown + page)}>
                {t('showMore', { n: Math.min(page, actors.length - shown) })}
              </button>
            )}
          </>
        )}
      </div>
      {who !== null && <Chosen key={who} id={who} rows={rows} />}
      <p class="visually-hidden">{labelled(t('actors'), formatNumber(actors.length))}</p>
    </div>
  );
}
