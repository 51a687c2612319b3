// Figures as series: each value with its bounds, by who said it and as of when, one click from its sentence.

import { scaleLinear, scaleUtc } from 'd3-scale';
import { useMemo } from 'preact/hooks';
import type { Series } from '../../domain/index.js';
import type { SeriesAnswer } from '../../server/api-types.js';
import { fetchAsOf } from '../data.js';
import { formatEdtf, parseEdtf, type Time } from '../edtf.js';
import { figureWords, unitWords } from '../figures.js';
import { useFetched, useSize } from '../hooks.js';
import { Sentence } from '../parts/sentence.js';
import { Empty, Foreign, Loading } from '../parts/small.js';
import { plain } from '../plain.js';
import { hrefWith, openArticle, route, set } from '../route.js';
import { isFiltered, selected } from '../selection.js';
import { formatNumber, language, t } from '../words/index.js';

type Point = Series['points'][number];

interface Dot {
  readonly point: Point;
  readonly when: Time;
  /** Index of who says it in the list of claimants; colours follow it. */
  readonly by: number;
  readonly low: number;
  readonly high: number;
  readonly value: number;
}

const colours = 8;

/** Who says it, in order of first appearance in time; null is the outlet itself. */
function claimantsOf(points: readonly Point[]): (string | null)[] {
  return [...new Set(points.map((point) => point.claimant))];
}

function dotsOf(series: Series): Dot[] {
  const claimants = claimantsOf(series.points);
  return series.points.flatMap((point) => {
    const when = point.asOf === null ? null : parseEdtf(point.asOf);
    const { value, low, high } = point.figure;
    const at = value ?? (low !== null && high !== null ? (low + high) / 2 : (low ?? high));
    if (!when || at === null || !(when.to - when.from <= widest)) return [];
    return [{ point, when, by: claimants.indexOf(point.claimant), value: at, low: low ?? at, high: high ?? at }];
  });
}

/** "Soldiers, United States in Iraq": series are named by their unit in the singular. */
function seriesTitle(series: Series): string {
  const { name, unit } = series;
  if (!name.startsWith(`${unit},`)) return name;
  const words = unitWords(unit, 2);
  return words.charAt(0).toUpperCase() + words.slice(1) + name.slice(unit.length);
}

/** Beyond this an as-of date says nothing that a chart could show; the figure is then in the table alone. */
const widest = 3 * 366 * 86_400_000;

const middle = ({ from, to }: Time) => (from + to) / 2;

function Chart({ series, width, height, small }: { series: Series; width: number; height: number; small: boolean }) {
  const dots = useMemo(() => dotsOf(series).sort((a, b) => middle(a.when) - middle(b.when)), [series]);
  const open = route.value.query.get('claim');
  const claimants = claimantsOf(series.points);
  const margin = small ? { top: 6, right: 6, bottom: 6, left: 6 } : { top: 14, right: 18, bottom: 26, left: 58 };
  if (dots.length === 0 || width < 40) return <svg width={Math.max(0, width)} height={height} aria-hidden="true" />;
  const [first, last] = [Math.min(...dots.map((dot) => dot.when.from)), Math.max(...dots.map((dot) => dot.when.to))];
  const x = scaleUtc()
    .domain([first, last])
    .range([margin.left, width - margin.right]);
  const most = Math.max(...dots.map((dot) => dot.high), 1);
  const y = scaleLinear()
    .domain([0, most * 1.06])
    .range([height - margin.bottom, margin.top]);
  if (!small) y.nice(5);
  const ticks = small ? [] : x.ticks(Math.max(2, Math.floor(width / 130)));
  const dateWords = (date: Date) =>
    new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : language.value, {
      timeZone: 'UTC',
      ...(last - first > 3 * 366 * 86_400_000
        ? { year: 'numeric' }
        : last - first > 70 * 86_400_000
          ? { month: 'short', year: 'numeric' }
          : { day: 'numeric', month: 'short', year: 'numeric' }),
    }).format(date);
  return (
    <svg
      class={small ? 'chart small-chart' : 'chart'}
      width={width}
      height={height}
      role={small ? 'img' : 'group'}
      aria-label={`${plain(seriesTitle(series))}, ${t('nPoints', { n: series.points.length })}`}
    >
      {!small &&
        y.ticks(5).map((value) => (
          <g key={value}>
            <line class="grid" x1={margin.left} x2={width - margin.right} y1={y(value)} y2={y(value)} />
            <text class="tick" x={margin.left - 8} y={y(value)} dy="0.32em" text-anchor="end">
              {formatNumber(value)}
            </text>
          </g>
        ))}
      {ticks.map((date, at) => {
        const words = dateWords(date);
        return at > 0 && words === dateWords(ticks[at - 1]!) ? null : (
          <text
            key={date.getTime()}
            class="tick"
            x={x(date)}
            y={height - 8}
            // The last one would run out of the picture.
            text-anchor={x(date) > width - 44 ? 'end' : 'middle'}
          >
            {words}
          </text>
        );
      })}
      <line class="axis" x1={margin.left} x2={width - margin.right} y1={y(0)} y2={y(0)} />
      {claimants.map((claimant, by) => {
        const own = dots.filter((dot) => dot.by === by);
        return own.length < 2 ? null : (
          <polyline
            key={claimant ?? ''}
            class={`line c${by % colours}`}
            points={own.map((dot) => `${x(middle(dot.when))},${y(dot.value)}`).join(' ')}
          />
        );
      })}
      {dots.map((dot) => {
        const at = x(middle(dot.when));
        const words = [
          dot.point.asOf === null ? '' : formatEdtf(dot.point.asOf, language.value),
          figureWords(dot.point.figure),
          dot.point.claimant === null ? t('theOutlet') : plain(dot.point.claimant),
        ].join(', ');
        const bounds = (
          <>
            {dot.high > dot.low && (
              <line class={`bound c${dot.by % colours}`} x1={at} x2={at} y1={y(dot.low)} y2={y(dot.high)} />
            )}
            {!small && dot.when.to - dot.when.from > 2 * 86_400_000 && (
              <line
                class={`span c${dot.by % colours}`}
                x1={x(dot.when.from)}
                x2={x(dot.when.to)}
                y1={y(dot.value)}
                y2={y(dot.value)}
              />
            )}
          </>
        );
        if (small) {
          return (
            <g key={dot.point.claim}>
              {bounds}
              <circle class={`dot c${dot.by % colours}`} cx={at} cy={y(dot.value)} r={2.2} />
            </g>
          );
        }
        return (
          <g
            key={dot.point.claim}
            class={`point${dot.point.claim === open ? ' is-open' : ''}`}
            role="button"
            tabindex={0}
            aria-label={words}
            onClick={() => openArticle(dot.point.article, dot.point.claim)}
            onKeyDown={(event) => {
              if (event.key !== 'Enter' && event.key !== ' ') return;
              event.preventDefault();
              event.stopPropagation();
              openArticle(dot.point.article, dot.point.claim);
            }}
          >
            <title>{words}</title>
            {bounds}
            <circle class="hit" cx={at} cy={y(dot.value)} r={12} />
            <circle
              class={`dot c${dot.by % colours}${dot.point.figure.approximate ? ' about' : ''}`}
              cx={at}
              cy={y(dot.value)}
              r={5}
            />
          </g>
        );
      })}
    </svg>
  );
}

function Card({ series, chosen }: { series: Series; chosen: boolean }) {
  const { ref, width } = useSize<HTMLDivElement>();
  const last = series.points.at(-1);
  return (
    <a
      class="series-card"
      href={hrefWith({ series: series.id, article: null, claim: null })}
      data-in-page
      aria-current={chosen ? 'true' : undefined}
    >
      <span class="series-name">
        <Foreign text={seriesTitle(series)} max={120} />
      </span>
      <div ref={ref}>{width > 0 && <Chart series={series} width={width} height={54} small />}</div>
      <span class="muted small">
        {t('nPoints', { n: series.points.length })}
        {last && ` · ${figureWords(last.figure)}`}
      </span>
    </a>
  );
}

function Chosen({ series, answer }: { series: Series; answer: SeriesAnswer }) {
  const { ref, width } = useSize<HTMLDivElement>();
  const claimants = claimantsOf(series.points);
  const points = [...series.points].sort((a, b) => (a.asOf ?? '~').localeCompare(b.asOf ?? '~'));
  const open = route.value.query.get('claim');
  return (
    <figure class="series-chosen">
      <figcaption>
        <h2>
          <Foreign text={seriesTitle(series)} max={200} />
        </h2>
        <p class="muted small">{unitWords(series.unit, 2)}</p>
      </figcaption>
      <div ref={ref}>
        {width > 0 && (
          <Chart series={series} width={width} height={Math.min(340, Math.max(220, width * 0.4))} small={false} />
        )}
      </div>
      <ul class="chart-legend">
        {claimants.map((claimant, by) => (
          <li key={claimant ?? ''}>
            <i class={`key c${by % colours}`} aria-hidden="true" />
            {claimant === null ? t('theOutlet') : <Foreign text={claimant} max={80} />}
          </li>
        ))}
      </ul>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={t('table')}>
        <table class="table series-table">
          <thead>
            <tr>
              <th scope="col">{t('asOfColumn')}</th>
              <th scope="col" class="number">
                {t('value_')}
              </th>
              <th scope="col">{t('claimant')}</th>
              <th scope="col">{t('sentence')}</th>
            </tr>
          </thead>
          <tbody>
            {points.map((point) => {
              const claim = answer.claims[point.claim];
              return (
                <tr key={point.claim} class={point.claim === open ? 'is-current' : ''}>
                  <td class="nowrap">
                    {point.asOf === null ? t('undated') : formatEdtf(point.asOf, language.value, 'shortDay')}
                  </td>
                  <td class="number">{figureWords({ ...point.figure, unit: null })}</td>
                  <td>
                    {point.claimant === null ? (
                      <span class="muted">{t('theOutlet')}</span>
                    ) : (
                      <Foreign text={point.claimant} max={80} />
                    )}
                    <span class="muted small block-line">
                      <Foreign text={claim?.outlet ?? t('unknownSource')} max={60} />
                    </span>
                  </td>
                  <td>
                    {claim && (
                      <a
                        class="claim-link"
                        href={hrefWith({ article: point.article, claim: point.claim })}
                        data-in-page
                      >
                        <Sentence sentence={claim.sentence} exact={claim.exact} lang={claim.language} />
                      </a>
                    )}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
    </figure>
  );
}

/** Series beyond these are reached by the search of the browser's own page, after the most told. */
const mostCards = 120;

/** The series with the points that stand in an entry shown. */
const pointsOf = (series: Series, answer: SeriesAnswer, shown: ReadonlySet<string>): Series => ({
  ...series,
  points: series.points.filter(({ claim }) => shown.has(answer.claims[claim]?.entry ?? '')),
});

export function Figures() {
  const fetched = useFetched('series', () => fetchAsOf<SeriesAnswer>('/series'));
  if (fetched.state === 'failed') return <Empty title={t('failed', { message: fetched.message })} />;
  const answer = fetched.value;
  if (!answer) return <Loading />;
  const shown = new Set(selected.value.rows.map(({ id }) => id));
  const series = answer.series
    .map((one) => (isFiltered.value ? pointsOf(one, answer, shown) : one))
    .filter((one) => one.points.length > 0)
    .sort((a, b) => b.points.length - a.points.length || (a.name < b.name ? -1 : 1));
  const wanted = route.value.query.get('series');
  const chosen = series.find(({ id }) => id === wanted) ?? series[0];
  if (!chosen) {
    return (
      <Empty title={t('noSeries')}>
        <p>{t(isFiltered.value ? 'noMatchHint' : 'noSeriesHint')}</p>
      </Empty>
    );
  }
  return (
    <div class="page-view figures-view">
      <div class="series-list">
        {series.slice(0, mostCards).map((one) => (
          <Card key={one.id} series={one} chosen={one.id === chosen.id} />
        ))}
        {series.length > mostCards && (
          <label class="small">
            {t('showMore', { n: series.length - mostCards })}
            <select value={chosen.id} onChange={(event) => set({ series: event.currentTarget.value })}>
              {series.map((one) => (
                <option key={one.id} value={one.id}>
                  {plain(seriesTitle(one))}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
      <Chosen key={chosen.id} series={chosen} answer={answer} />
    </div>
  );
}
