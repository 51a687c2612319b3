// Entries by place: country shapes from a package, circles by number, rings for places that are whole countries or regions.

import { useEffect, useMemo, useRef, useState } from 'preact/hooks';
import atlasAddress from 'world-atlas/countries-50m.json?url';
import type { PlaceRow } from '../../server/api-types.js';
import { overview } from '../data.js';
import { formatEdtf } from '../edtf.js';
import { useSize } from '../hooks.js';
import { RowHeadline } from '../parts/headline.js';
import { DisputeMark, Empty, Foreign, Icon, TypeMark, Voices } from '../parts/small.js';
import { Timeline } from '../parts/timeline.js';
import { plain } from '../plain.js';
import { hrefWith, open, route, set } from '../route.js';
import { type Row, selected } from '../selection.js';
import { type Atlas, project, type Shapes, shapesOf } from '../shapes.js';
import { formatNumber, language, t } from '../words/index.js';

/** The country's name in the interface's language: browsers know the numeric codes of the atlas. */
function countryName(code: string, name: string): string {
  try {
    const region = new Intl.Locale(`und-${code.padStart(3, '0')}`).region;
    return (region && new Intl.DisplayNames([language.value], { type: 'region', fallback: 'none' }).of(region)) || name;
  } catch {
    return name;
  }
}
let shapes: Promise<Shapes> | undefined;
const loadShapes = (): Promise<Shapes> => {
  shapes ??= fetch(atlasAddress)
    .then((answer) => answer.json() as Promise<Atlas>)
    .then(shapesOf);
  return shapes;
};

export interface Site {
  readonly place: PlaceRow & { readonly lat: number; readonly lon: number };
  readonly rows: readonly Row[];
  readonly disputed: number;
  /** A country or region as a whole, whose point is only its middle. */
  readonly wide: boolean;
}

/** Entries gathered by place, most first; entries without coordinates are counted apart. */
export function sitesOf(rows: readonly Row[], places: readonly PlaceRow[]): { sites: Site[]; without: number } {
  const byPlace = new Map<number, Row[]>();
  let without = 0;
  for (const row of rows) {
    const place = places[row.place];
    if (!place || place.lat === null || place.lon === null) without += 1;
    else {
      const list = byPlace.get(row.place);
      if (list) list.push(row);
      else byPlace.set(row.place, [row]);
    }
  }
  const sites = [...byPlace].map(([at, own]): Site => {
    const place = places[at] as Site['place'];
    return {
      place,
      rows: own,
      disputed: own.filter((row) => row.disputes > 0).length,
      wide: place.precision === 'country' || place.precision === 'region' || place.precision === 'province',
    };
  });
  return { sites: sites.sort((a, b) => b.rows.length - a.rows.length || (a.place.id < b.place.id ? -1 : 1)), without };
}

interface Camera {
  readonly x: number;
  readonly y: number;
  readonly k: number;
}

const closest = 400;
const widest = 0.6;

/** The camera that shows all sites with room around them. */
export function frameAll(points: readonly (readonly [number, number])[], width: number, height: number): Camera {
  if (points.length === 0) return { x: 0, y: 0, k: Math.max(widest, width / 640) };
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const [left, right, top, bottom] = [Math.min(...xs), Math.max(...xs), Math.min(...ys), Math.max(...ys)];
  // At least a few degrees, so that one town is shown within its country.
  const k = Math.min(width / Math.max(26, (right - left) * 1.35), height / Math.max(16, (bottom - top) * 1.5));
  return { x: (left + right) / 2, y: (top + bottom) / 2, k: Math.min(closest, Math.max(widest, k)) };
}

const radius = (count: number, most: number) => 4 + 18 * Math.sqrt(count / Math.max(most, 12));

function Canvas({ sites, chosen }: { sites: readonly Site[]; chosen: string | null }) {
  const { ref, width, height } = useSize<HTMLDivElement>();
  const [drawn, setDrawn] = useState<Shapes | null>(null);
  const [camera, setCamera] = useState<Camera | null>(null);
  const drag = useRef<{ x: number; y: number; camera: Camera; moved: boolean } | null>(null);
  const svg = useRef<SVGSVGElement>(null);
  useEffect(() => {
    void loadShapes().then(setDrawn);
  }, []);
  const points = useMemo(() => sites.map(({ place }) => project(place.lon, place.lat)), [sites]);
  const kept = /^(-?[\d.]+),(-?[\d.]+),([\d.]+)$/u.exec(route.value.query.get('at') ?? '');
  const view: Camera =
    camera ?? (kept ? { x: Number(kept[1]), y: Number(kept[2]), k: Number(kept[3]) } : frameAll(points, width, height));
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const move = (next: Camera | null) => {
    setCamera(next);
    clearTimeout(timer.current);
    timer.current = setTimeout(
      () => set({ at: next && `${next.x.toFixed(2)},${next.y.toFixed(2)},${next.k.toFixed(2)}` }, 'replace'),
      300,
    );
  };
  const zoom = (factor: number, atX = width / 2, atY = height / 2) => {
    const k = Math.min(closest, Math.max(widest, view.k * factor));
    const [px, py] = [view.x + (atX - width / 2) / view.k, view.y + (atY - height / 2) / view.k];
    move({ x: px - (atX - width / 2) / k, y: py - (atY - height / 2) / k, k });
  };
  const zoomRef = useRef(zoom);
  zoomRef.current = zoom;
  useEffect(() => {
    const element = svg.current;
    if (!element) return;
    // Not passive: the wheel zooms the map instead of scrolling the page.
    const wheel = (event: WheelEvent) => {
      event.preventDefault();
      const box = element.getBoundingClientRect();
      zoomRef.current(2 ** (-event.deltaY / 300), event.clientX - box.left, event.clientY - box.top);
    };
    element.addEventListener('wheel', wheel, { passive: false });
    return () => element.removeEventListener('wheel', wheel);
  }, [width > 0]);
  const screen = ([x, y]: readonly [number, number]) =>
    [(x - view.x) * view.k + width / 2, (y - view.y) * view.k + height / 2] as const;
  const most = sites[0]?.rows.length ?? 1;

  // Names where there is room: the greatest first, each where no earlier one stands.
  const taken: { x: number; y: number; w: number }[] = [];
  const labels = sites.flatMap((site, at) => {
    const [x, y] = screen(points[at]!);
    if (x < 0 || y < 0 || x > width || y > height || taken.length > 40) return [];
    const name = plain(site.place.name).slice(0, 40);
    const box = { x: x + radius(site.rows.length, most) + 4, y, w: name.length * 6.6 };
    if (taken.some((other) => Math.abs(other.y - box.y) < 15 && box.x < other.x + other.w && other.x < box.x + box.w))
      return [];
    taken.push(box);
    return [{ site, name, ...box }];
  });

  return (
    <div class="map-canvas" ref={ref}>
      {width > 0 && (
        <svg
          ref={svg}
          width={width}
          height={height}
          role="application"
          aria-label={t('mapLabel')}
          tabindex={0}
          onPointerDown={(event) => {
            if (event.button !== 0) return;
            drag.current = { x: event.clientX, y: event.clientY, camera: view, moved: false };
          }}
          onPointerMove={(event) => {
            const from = drag.current;
            if (!from) return;
            const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
            if (!from.moved && Math.hypot(dx, dy) < 4) return;
            if (!from.moved) svg.current?.setPointerCapture(event.pointerId);
            from.moved = true;
            move({ x: from.camera.x - dx / from.camera.k, y: from.camera.y - dy / from.camera.k, k: from.camera.k });
          }}
          onPointerUp={() => {
            drag.current = null;
          }}
          onPointerCancel={() => {
            drag.current = null;
          }}
          onKeyDown={(event) => {
            const step = 60 / view.k;
            const to: Readonly<Record<string, () => void>> = {
              '+': () => zoom(1.5),
              '=': () => zoom(1.5),
              '-': () => zoom(1 / 1.5),
              '0': () => move(null),
              ArrowLeft: () => move({ ...view, x: view.x - step }),
              ArrowRight: () => move({ ...view, x: view.x + step }),
              ArrowUp: () => move({ ...view, y: view.y - step }),
              ArrowDown: () => move({ ...view, y: view.y + step }),
            };
            const act = to[event.key];
            if (!act) return;
            event.preventDefault();
            event.stopPropagation();
            act();
          }}
        >
          <rect class="sea" width={width} height={height} />
          {drawn && (
            <g transform={`translate(${width / 2},${height / 2}) scale(${view.k}) translate(${-view.x},${-view.y})`}>
              <path class="land" d={drawn.land} />
              <path class="borders" d={drawn.borders} />
            </g>
          )}
          {drawn?.countries.map((country) => {
            const [x, y] = screen([country.x, country.y]);
            const words = countryName(country.code, country.name);
            const half = words.length * 4.2;
            const fits =
              country.width * view.k > half * 2 &&
              !taken.some((box) => Math.abs(box.y - y) < 22 && box.x - 30 < x + half && x - half < box.x + box.w);
            return fits && x > 0 && y > 0 && x < width && y < height ? (
              <text
                key={country.code + country.name}
                class="country-name"
                x={x}
                y={y}
                text-anchor="middle"
                aria-hidden="true"
              >
                {words}
              </text>
            ) : null;
          })}
          {sites.toReversed().map((site) => {
            const [x, y] = screen(points[sites.indexOf(site)]!);
            if (x < -40 || y < -40 || x > width + 40 || y > height + 40) return null;
            const words = `${plain(site.place.name)}: ${t('nEntries', { n: site.rows.length })}${site.wide ? ` (${t('wholeCountry')})` : ''}`;
            return (
              <g
                key={site.place.id}
                class={`site${site.wide ? ' wide' : ''}${site.place.id === chosen ? ' is-open' : ''}`}
                role="button"
                tabindex={0}
                aria-label={words}
                aria-pressed={site.place.id === chosen}
                onClick={() => !drag.current?.moved && set({ site: site.place.id === chosen ? null : site.place.id })}
                onKeyDown={(event) => {
                  if (event.key !== 'Enter' && event.key !== ' ') return;
                  event.preventDefault();
                  event.stopPropagation();
                  set({ site: site.place.id });
                }}
              >
                <title>{words}</title>
                <circle class="hit" cx={x} cy={y} r={Math.max(12, radius(site.rows.length, most))} />
                <circle class="disc" cx={x} cy={y} r={radius(site.rows.length, most)} />
                {site.disputed > 0 && <circle class="disputed-core" cx={x} cy={y} r={2.5} />}
              </g>
            );
          })}
          {labels.map(({ site, name, x, y }) => (
            <text key={site.place.id} class="place-name" x={x} y={y} dy="0.34em" aria-hidden="true">
              {name}
            </text>
          ))}
        </svg>
      )}
      <div class="map-tools">
        <button type="button" onClick={() => zoom(1.6)} aria-label={t('zoomIn')} title={t('zoomIn')}>
          <Icon name="plus" />
        </button>
        <button type="button" onClick={() => zoom(1 / 1.6)} aria-label={t('zoomMapOut')} title={t('zoomMapOut')}>
          <Icon name="minus" />
        </button>
        <button type="button" onClick={() => move(null)}>
          {t('fit')}
        </button>
      </div>
      <p class="map-credit">Natural Earth</p>
    </div>
  );
}

const listed = 200;

function SiteRows({ site }: { site: Site }) {
  return (
    <ul class="site-rows">
      {site.rows.slice(0, listed).map((row) => (
        <li key={row.id}>
          <a
            class="site-row"
            href={hrefWith({ entry: row.id, article: null, claim: null })}
            data-in-page
            aria-current={open.value.entry === row.id ? 'true' : undefined}
          >
            <span class="site-row-top">
              <TypeMark type={row.type} />
              {row.disputes > 0 && <DisputeMark />}
              <span class="muted small">
                {row.time === null ? t('undated') : formatEdtf(row.time, language.value, 'shortDay')}
              </span>
            </span>
            <RowHeadline row={row} />
            <Voices articles={row.articles} independent={row.independent} />
          </a>
        </li>
      ))}
      {site.rows.length > listed && <li class="muted small">{t('showMore', { n: site.rows.length - listed })}</li>}
    </ul>
  );
}

export function MapView() {
  const { rows } = selected.value;
  const from = overview.value!;
  const { sites, without } = useMemo(() => sitesOf(rows, from.places), [rows, from]);
  const chosenId = route.value.query.get('site');
  const chosen = sites.find(({ place }) => place.id === chosenId) ?? null;
  const most = sites[0]?.rows.length ?? 1;
  return (
    <div class="map-view">
      <Timeline />
      <div class="map-body">
        <Canvas sites={sites} chosen={chosenId} />
        <section class="site-list" aria-label={chosen ? plain(chosen.place.name) : t('place')}>
          {chosen ? (
            <>
              <header>
                <button type="button" class="quiet" onClick={() => set({ site: null })}>
                  <Icon name="back" /> {t('place')}
                </button>
                <h2>
                  <Foreign text={chosen.place.name} max={80} />{' '}
                  <span class="muted">{formatNumber(chosen.rows.length)}</span>
                </h2>
                {chosen.wide && <p class="muted small">{t('wholeCountry')}</p>}
              </header>
              <SiteRows site={chosen} />
            </>
          ) : sites.length === 0 ? (
            <Empty title={t('noPlaces')} />
          ) : (
            <ul>
              {sites.slice(0, listed).map((site) => (
                <li key={site.place.id}>
                  <button type="button" class="site-item" onClick={() => set({ site: site.place.id })}>
                    <Foreign text={site.place.name} max={60} />
                    <span class="meter" aria-hidden="true">
                      <i style={{ width: `${(site.rows.length / most) * 100}%` }} />
                    </span>
                    <span class="facet-count">{formatNumber(site.rows.length)}</span>
                  </button>
                </li>
              ))}
            </ul>
          )}
          {without > 0 && <p class="muted small without">{t('withoutPoint', { n: without })}</p>}
        </section>
      </div>
    </div>
  );
}
