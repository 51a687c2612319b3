// Entries over time as bars, from decades down to hours: a click goes in, a drag chooses a stretch.

import { useMemo, useRef, useState } from 'preact/hooks';
import { formatInstant } from '../edtf.js';
import { useSize } from '../hooks.js';
import { route, set } from '../route.js';
import { limits, type Row, selected } from '../selection.js';
import { formatNumber, labelled, language, t } from '../words/index.js';
import { Icon } from './small.js';

export type Unit = 'decade' | 'year' | 'month' | 'day' | 'hour';
const day = 86_400_000;
const lengths: Readonly<Record<Unit, number>> = {
  decade: 3653 * day,
  year: 366 * day,
  month: 31 * day,
  day,
  hour: day / 24,
};

/** The unit that cuts a stretch into a readable number of bars. */
export function unitFor(span: number): Unit {
  if (span > 45 * lengths.year) return 'decade';
  if (span > 6 * lengths.year) return 'year';
  if (span > 130 * day) return 'month';
  return span > 3 * day ? 'day' : 'hour';
}

/** As `Date.UTC`, but the year 20 is the year 20. */
function utc(year: number, month = 0): number {
  return new Date(0).setUTCFullYear(year, month, 1);
}

export function floorTo(ms: number, unit: Unit): number {
  const at = new Date(ms);
  const [y, m] = [at.getUTCFullYear(), at.getUTCMonth()];
  switch (unit) {
    case 'decade':
      return utc(Math.floor(y / 10) * 10);
    case 'year':
      return utc(y);
    case 'month':
      return utc(y, m);
    default:
      return Math.floor(ms / lengths[unit]) * lengths[unit];
  }
}

export function nextAfter(ms: number, unit: Unit): number {
  const at = new Date(ms);
  const [y, m] = [at.getUTCFullYear(), at.getUTCMonth()];
  switch (unit) {
    case 'decade':
      return utc(y + 10);
    case 'year':
      return utc(y + 1);
    case 'month':
      return utc(y, m + 1);
    default:
      return ms + lengths[unit];
  }
}

export interface Bin {
  readonly from: number;
  readonly to: number;
  count: number;
  disputed: number;
}

export interface Histogram {
  readonly unit: Unit;
  readonly from: number;
  readonly to: number;
  readonly bins: readonly Bin[];
  /** Entries known less precisely than a bar is wide, gathered by their interval. */
  readonly loose: readonly { readonly from: number; readonly to: number; readonly count: number }[];
}

const mostBins = 400;

/** Null where no entry has a date with both ends. */
export function histogram(rows: readonly Row[], low: number, high: number): Histogram | null {
  const bounded = rows.flatMap((row) =>
    row.when && Number.isFinite(row.when.from) && Number.isFinite(row.when.to) ? [{ row, when: row.when }] : [],
  );
  if (bounded.length === 0) return null;
  const limited = Number.isFinite(low) && Number.isFinite(high);
  let first = limited ? low : Number.POSITIVE_INFINITY;
  let last = limited ? high : Number.NEGATIVE_INFINITY;
  if (!limited) {
    for (const { when } of bounded) {
      first = Math.min(first, when.from);
      last = Math.max(last, when.to);
    }
  }
  const byHour = bounded.some(({ when }) => when.precision === 'hour');
  const fine = unitFor(last - first);
  // Hours only where somebody tells them: a day known to the day fills a bar of a day.
  const unit = fine === 'hour' && !byHour ? 'day' : fine;
  first = floorTo(first, unit);
  // A lone bar says nothing of time: show it among its neighbours.
  if (!limited && last - first < 7 * lengths[unit]) {
    first = floorTo(first - 3 * lengths[unit], unit);
    last += 3 * lengths[unit];
  }
  const bins: Bin[] = [];
  for (let at = first; at < last && bins.length < mostBins; at = nextAfter(at, unit)) {
    bins.push({ from: at, to: nextAfter(at, unit), count: 0, disputed: 0 });
  }
  const end = bins.at(-1)?.to ?? last;
  const loose = new Map<string, { from: number; to: number; count: number }>();
  for (const { row, when } of bounded) {
    if (when.to <= first || when.from >= end) continue;
    if (when.to - when.from > lengths[unit] * 1.02) {
      const key = `${when.from} ${when.to}`;
      const kept = loose.get(key) ?? { from: when.from, to: when.to, count: 0 };
      kept.count += 1;
      loose.set(key, kept);
      continue;
    }
    let [a, b] = [0, bins.length - 1];
    while (a < b) {
      const middle = (a + b + 1) >> 1;
      if (bins[middle]!.from <= when.from) a = middle;
      else b = middle - 1;
    }
    const bin = bins[a]!;
    bin.count += 1;
    if (row.disputes > 0) bin.disputed += 1;
  }
  return { unit, from: first, to: end, bins, loose: [...loose.values()].sort((x, y) => y.count - x.count).slice(0, 4) };
}

const iso = (ms: number) => new Date(ms).toISOString();
/** The EDTF of a bar, to be put in the address bar. */
export function edtfOf(ms: number, unit: Unit): string {
  return unit === 'decade'
    ? `${iso(ms).slice(0, 3)}X`
    : iso(ms).slice(0, unit === 'year' ? 4 : unit === 'month' ? 7 : unit === 'day' ? 10 : 13);
}
function binName(bin: Bin, unit: Unit): string {
  if (unit === 'decade') return `${new Date(bin.from).getUTCFullYear()}–${new Date(bin.to - 1).getUTCFullYear()}`;
  return formatInstant(bin.from, unit === 'hour' ? 'hour' : unit === 'day' ? 'plainDay' : unit, language.value);
}

/** One step out: from hours of a day to its month, from a month to its year, from a year to everything. */
function zoomOut(from: number, to: number): { from: string | null; to: string | null } {
  const span = to - from;
  const middle = from + span / 2;
  if (span <= 3 * day) return { from: edtfOf(middle, 'month'), to: edtfOf(middle, 'month') };
  if (span <= 130 * day) return { from: edtfOf(middle, 'year'), to: edtfOf(middle, 'year') };
  if (span <= 6 * lengths.year) {
    const decade = edtfOf(middle, 'decade');
    const whole = histogram(selected.value.anyTime, Number.NaN, Number.NaN);
    return whole && whole.to - whole.from > 45 * lengths.year ? { from: decade, to: decade } : { from: null, to: null };
  }
  return { from: null, to: null };
}

/** Which bars get a label: those where a calendar reader would look, as many as fit. */
export function ticksOf(bins: readonly Bin[], unit: Unit, step: number): { at: number; words: string }[] {
  const say = (ms: number, options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(language.value === 'en' ? 'en-GB' : language.value, { ...options, timeZone: 'UTC' }).format(
      ms,
    );
  const room = unit === 'year' || unit === 'decade' ? 44 : 62;
  const steps = {
    decade: [1, 2, 5, 10],
    year: [1, 2, 5, 10],
    month: [1, 3, 6, 12],
    day: [1, 2, 7, 14, 28],
    hour: [1, 3, 6, 12, 24],
  }[unit];
  const every = steps.find((n) => n * step >= room) ?? steps.at(-1)!;
  const place = (ms: number, at: number) => {
    const date = new Date(ms);
    switch (unit) {
      case 'decade':
        return date.getUTCFullYear() / 10;
      case 'year':
        return date.getUTCFullYear();
      case 'month':
        return date.getUTCMonth();
      case 'day':
        return at;
      case 'hour':
        return date.getUTCHours();
    }
  };
  const words = (ms: number, first: boolean): string => {
    const date = new Date(ms);
    switch (unit) {
      case 'decade':
      case 'year':
        return String(date.getUTCFullYear());
      case 'month':
        return date.getUTCMonth() === 0
          ? String(date.getUTCFullYear())
          : say(ms, first ? { month: 'short', year: 'numeric' } : { month: 'short' });
      case 'day':
        return say(
          ms,
          first || date.getUTCDate() <= every
            ? { day: 'numeric', month: 'short', year: 'numeric' }
            : { day: 'numeric', month: 'short' },
        );
      case 'hour':
        return date.getUTCHours() === 0 || first
          ? say(ms, { day: 'numeric', month: 'short' })
          : say(ms, { hour: '2-digit', minute: '2-digit' });
    }
  };
  const ticks: { at: number; words: string }[] = [];
  for (const [at, bin] of bins.entries()) {
    if (place(bin.from, at) % every !== 0 && at !== 0) continue;
    // The first bar is always told, unless its neighbour needs the room.
    const last = ticks.at(-1);
    if (last && (at - last.at) * step < (last.at === 0 ? room * 1.25 : room * 0.8)) {
      if (last.at !== 0) continue;
      if (place(bins[0]!.from, 0) % every === 0) continue;
      ticks.pop();
    }
    ticks.push({ at, words: words(bin.from, ticks.length === 0) });
  }
  return ticks;
}

const barsHeight = 46;
const axisHeight = 18;

export function Timeline() {
  const { ref, width } = useSize<HTMLDivElement>();
  const { from, to } = limits.value;
  const rows = selected.value.anyTime;
  const drawn = useMemo(() => histogram(rows, from, to), [rows, from, to]);
  const [drag, setDrag] = useState<{ a: number; b: number } | null>(null);
  const [cursor, setCursor] = useState(0);
  const svg = useRef<SVGSVGElement>(null);
  const query = route.value.query;
  const limited = query.has('from') || query.has('to');
  const zoom = (a: number, b: number) => {
    if (!drawn || drawn.bins.length === 0) return;
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    if (drawn.unit === 'hour' && low === high) return;
    set({ from: edtfOf(drawn.bins[low]!.from, drawn.unit), to: edtfOf(drawn.bins[high]!.from, drawn.unit) });
  };
  if (!drawn) return <div class="timeline" ref={ref} />;

  const { bins, unit, loose } = drawn;
  const inner = Math.max(0, width);
  const step = inner / bins.length;
  const tallest = Math.max(1, ...bins.map((bin) => bin.count));
  const x = (ms: number) => ((ms - drawn.from) / (drawn.to - drawn.from)) * inner;
  const binAt = (clientX: number) => {
    const box = svg.current?.getBoundingClientRect();
    return box ? Math.max(0, Math.min(bins.length - 1, Math.floor((clientX - box.left) / step))) : 0;
  };
  const active = Math.min(cursor, bins.length - 1);
  const looseHeight = loose.length > 0 ? loose.length * 4 + 4 : 0;
  const top = looseHeight;
  const height = top + barsHeight + axisHeight;

  return (
    <div class="timeline" ref={ref}>
      <div class="timeline-head">
        <span class="muted">
          {limited && bins.length > 0
            ? bins.length > 1 || unit !== 'hour'
              ? `${binName(bins[0]!, unit)}${bins.length > 1 ? ` – ${binName(bins.at(-1)!, unit)}` : ''}`
              : ''
            : t('allTime')}
        </span>
        {limited && (
          <span class="tools">
            <button type="button" class="quiet" onClick={() => set(zoomOut(drawn.from, drawn.to))}>
              <Icon name="minus" /> {t('zoomOut')}
            </button>
            <button type="button" class="quiet" onClick={() => set({ from: null, to: null })}>
              {t('allTime')}
            </button>
          </span>
        )}
      </div>
      {width > 0 && (
        <svg
          ref={svg}
          width={inner}
          height={height}
          role="group"
          aria-label={t('timeline')}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            const at = binAt(event.clientX);
            setDrag({ a: at, b: at });
            svg.current?.setPointerCapture(event.pointerId);
          }}
          onPointerMove={(event) => drag && setDrag({ a: drag.a, b: binAt(event.clientX) })}
          onPointerUp={() => {
            if (drag) zoom(drag.a, drag.b);
            setDrag(null);
          }}
          onPointerCancel={() => setDrag(null)}
          onKeyDown={(event) => {
            const move = { ArrowRight: 1, ArrowLeft: -1, Home: -bins.length, End: bins.length }[event.key];
            if (event.key === 'Enter' || event.key === ' ') zoom(active, active);
            else if (event.key === 'Backspace' && limited) set(zoomOut(drawn.from, drawn.to));
            else if (move !== undefined) {
              const next = Math.max(0, Math.min(bins.length - 1, active + move));
              setCursor(next);
              (svg.current?.querySelectorAll('g.bin')[next] as SVGGElement | undefined)?.focus();
            } else return;
            event.preventDefault();
            event.stopPropagation();
          }}
        >
          {loose.map((span, lane) => (
            <rect
              key={`${span.from} ${span.to}`}
              class="loose"
              x={Math.max(0, x(span.from))}
              y={lane * 4 + 1}
              width={Math.max(2, Math.min(inner, x(span.to)) - Math.max(0, x(span.from)) - 1)}
              height={2.5}
              rx={1.25}
            />
          ))}
          {drag && (
            <rect
              class="brush"
              x={Math.min(drag.a, drag.b) * step}
              y={0}
              width={(Math.abs(drag.a - drag.b) + 1) * step}
              height={top + barsHeight}
            />
          )}
          {bins.map((bin, at) => {
            const full = (Math.sqrt(bin.count) / Math.sqrt(tallest)) * (barsHeight - 4);
            const red = bin.count === 0 ? 0 : (bin.disputed / bin.count) * full;
            const barWidth = Math.max(1, Math.min(step - (step > 4 ? 1.5 : 0.3), 48));
            const left = at * step + (step - barWidth) / 2;
            return (
              <g
                key={bin.from}
                class="bin"
                role="button"
                tabindex={at === active ? 0 : -1}
                aria-label={labelled(binName(bin, unit), t('nEntries', { n: bin.count }))}
                onFocus={() => setCursor(at)}
              >
                <title>{labelled(binName(bin, unit), t('nEntries', { n: bin.count }))}</title>
                <rect class="hit" x={at * step} y={0} width={step} height={height} />
                {bin.count > 0 && (
                  <rect class="bar" x={left} y={top + barsHeight - full} width={barWidth} height={full - red} />
                )}
                {red > 0 && (
                  <rect class="bar disputed" x={left} y={top + barsHeight - red} width={barWidth} height={red} />
                )}
              </g>
            );
          })}
          <line class="axis" x1={0} x2={inner} y1={top + barsHeight + 0.5} y2={top + barsHeight + 0.5} />
          {ticksOf(bins, unit, step).map(({ at, words }) => {
            const left = at === 0 && words.length * 3 > step / 2;
            const x = left ? 0 : (at + 0.5) * step;
            return left || x + words.length * 3 < inner ? (
              <text
                key={at}
                class="tick"
                x={x}
                y={top + barsHeight + 14}
                text-anchor={left ? 'start' : 'middle'}
                aria-hidden="true"
              >
                {words}
              </text>
            ) : null;
          })}
        </svg>
      )}
      <p class="visually-hidden">{formatNumber(rows.length)}</p>
    </div>
  );
}
