// The shapes of land and borders as SVG paths in the Mercator projection, drawn once; zooming scales what is drawn.

import { feature, mesh } from 'topojson-client';
import type { GeometryCollection, Topology } from 'topojson-specification';

export type Atlas = Topology<{ countries: GeometryCollection<{ name: string }>; land: GeometryCollection }>;

export interface Shapes {
  readonly land: string;
  readonly borders: string;
  /** Middle of each country's greatest part, its width there, its ISO 3166-1 numeric code and English name. */
  readonly countries: readonly {
    readonly code: string;
    readonly name: string;
    readonly x: number;
    readonly y: number;
    readonly width: number;
  }[];
}

type Ring = readonly (readonly number[])[];

const perDegree = (100 * Math.PI) / 180;

/** Units of the drawing: the equator is 628 long, north is up (y grows downwards); latitudes beyond 85° are drawn at 85°. */
export function project(lon: number, lat: number): [number, number] {
  const clamped = Math.max(-85, Math.min(85, lat));
  return [lon * perDegree, -100 * Math.log(Math.tan(Math.PI / 4 + (clamped * Math.PI) / 360))];
}

/** The ring without jumps over the date line: Russia goes on past 180°. Jumps along a pole are the edge of the drawing. */
function unwrap(ring: Ring): Ring {
  let shift = 0;
  let before: readonly number[] | undefined;
  return ring.map((point) => {
    const [lon = 0, lat = 0] = point;
    const jump = before ? lon - (before[0] ?? 0) : 0;
    if (Math.abs(jump) > 180 && Math.abs(lat) < 85) shift -= Math.sign(jump) * 360;
    before = point;
    return [lon + shift, lat];
  });
}

// A thousandth is under half a pixel at the closest zoom.
const round = (value: number) => Math.round(value * 1000) / 1000;

function line(ring: Ring, close: boolean): string {
  let path = '';
  for (const [lon = 0, lat = 0] of ring) {
    const [x, y] = project(lon, lat);
    path += `${path === '' ? 'M' : 'L'}${round(x)},${round(y)}`;
  }
  return close ? `${path}Z` : path;
}

/** Twice the signed area in square degrees, and the middle; both by the shoelace formula. */
function middle(ring: Ring): { area: number; lon: number; lat: number } {
  let [area, lon, lat] = [0, 0, 0];
  for (let at = 0; at + 1 < ring.length; at += 1) {
    const [[x0 = 0, y0 = 0], [x1 = 0, y1 = 0]] = [ring[at]!, ring[at + 1]!];
    const cross = x0 * y1 - x1 * y0;
    area += cross;
    lon += (x0 + x1) * cross;
    lat += (y0 + y1) * cross;
  }
  return area === 0
    ? { area: 0, lon: ring[0]?.[0] ?? 0, lat: ring[0]?.[1] ?? 0 }
    : { area: Math.abs(area), lon: lon / (3 * area), lat: lat / (3 * area) };
}

export function shapesOf(atlas: Atlas): Shapes {
  const polygons = (collection: GeometryCollection): (readonly Ring[])[] =>
    feature(atlas, collection).features.flatMap(({ geometry }) =>
      geometry.type === 'Polygon'
        ? [geometry.coordinates]
        : geometry.type === 'MultiPolygon'
          ? geometry.coordinates
          : [],
    );
  return {
    land: polygons(atlas.objects.land)
      .map((rings) => rings.map((ring) => line(unwrap(ring), true)).join(''))
      .join(''),
    borders: mesh(atlas, atlas.objects.countries, (a, b) => a !== b)
      .coordinates.map((part) => line(unwrap(part), false))
      .join(''),
    countries: feature(atlas, atlas.objects.countries).features.flatMap(({ id, properties, geometry }) => {
      const parts =
        geometry.type === 'Polygon'
          ? [geometry.coordinates]
          : geometry.type === 'MultiPolygon'
            ? geometry.coordinates
            : [];
      // The greatest part alone: the middle of France is not in the Atlantic.
      const main = parts
        .flatMap((rings) => (rings[0] ? [unwrap(rings[0])].map((ring) => ({ ring, ...middle(ring) })) : []))
        .reduce<({ ring: Ring } & ReturnType<typeof middle>) | null>((a, b) => (a && a.area >= b.area ? a : b), null);
      if (!main) return [];
      const lons = main.ring.map(([lon = 0]) => lon);
      const [x, y] = project(main.lon, main.lat);
      const width = (Math.max(...lons) - Math.min(...lons)) * perDegree;
      return [{ code: String(id ?? ''), name: properties?.name ?? '', x, y, width }];
    }),
  };
}
