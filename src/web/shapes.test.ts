import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { type Atlas, project, shapesOf } from './shapes.js';

const atlas = JSON.parse(
  readFileSync(createRequire(import.meta.url).resolve('world-atlas/countries-50m.json'), 'utf8'),
) as Atlas;

describe('project', () => {
  it.each([
    ['the origin', 0, 0, 0, 0],
    ['the date line', 180, 0, 314.159, 0],
    ['Paris', 2.3522, 48.8566, 4.105, -97.9998],
    ['the pole, drawn at 85°', 0, -90, 0, 313.13],
  ])('%s', (_, lon, lat, x, y) => {
    const got = project(lon, lat);
    expect(got[0]).toBeCloseTo(x, 2);
    expect(got[1]).toBeCloseTo(y, 2);
  });
});

describe('shapesOf', () => {
  const shapes = shapesOf(atlas);
  it('draws land and borders with numbers only', () => {
    expect(shapes.land).toMatch(/^(?:[ML]-?[\d.]+(?:e-\d+)?,-?[\d.]+(?:e-\d+)?|Z)+$/u);
    expect(shapes.borders.startsWith('M')).toBe(true);
    expect(shapes.land).not.toContain('NaN');
  });
  it('draws no line across the map', () => {
    // In x, no land is wider than Eurasia with its part beyond the date line; Antarctica alone spans it all.
    const rings = shapes.land.split('Z').filter(Boolean);
    const wide = rings.filter((ring) => {
      const xs = [...ring.matchAll(/[ML](-?[\d.]+)/gu)].map(([, x]) => Number(x));
      return xs.some((x, at) => at > 0 && Math.abs(x - xs[at - 1]!) > 100);
    });
    expect(wide.length).toBeLessThanOrEqual(1);
  });
  it.each([
    ['250', 'France', 2.5, 46.5],
    ['242', 'Fiji', 178, -17.8],
    ['368', 'Iraq', 43.7, 33],
    ['840', 'United States of America', -99, 40],
  ])('%s, %s, is written in its middle', (code, name, lon, lat) => {
    const country = shapes.countries.find((one) => one.code === code)!;
    const [x, y] = project(lon, lat);
    expect(country.name).toBe(name);
    expect(Math.hypot(country.x - x, country.y - y)).toBeLessThan(6);
  });
});
