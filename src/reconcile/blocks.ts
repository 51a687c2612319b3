// Keys under which claims of one thing meet, so that a new claim is compared only with its neighbourhood.

import { type ClaimSketch, nameHashes } from './claim-sketch.js';
import { width } from './days.js';
import { both, hashOf } from './hash.js';
import { actorKey, isPerson, spelt } from './likeness.js';
import { bandKeys } from './lineage/shingles.js';
import { familiesOf } from './match.js';

const monthOf = (day: number): number => {
  const date = new Date(day * 86_400_000);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
};

/** Times under which a claim is filed: each day of a few, else each month of a few, else the year; and when it was published where no time is told. */
function periodsOf(c: ClaimSketch): string[] {
  const out = new Set<string>();
  const { time, published } = c;
  if (time && c.stretch) {
    const m = monthOf(time.low === -Infinity ? time.high : time.low);
    for (const near of [m - 1, m, m + 1]) out.add(`s${near}`);
  } else if (time && Number.isFinite(width(time))) {
    if (width(time) <= 3) for (let d = time.low; d <= time.high; d++) out.add(`d${d}`);
    const [from, to] = [monthOf(time.low), monthOf(time.high)];
    if (to - from <= 2) for (let m = from; m <= to; m++) out.add(`m${m}`);
    out.add(`y${Math.floor(from / 12)}`);
  }
  // Claims without a time meet the dated ones under the days of their appearance.
  if (published && width(published) <= 31 && (!time || time.high >= published.low - 10)) {
    for (const week of [Math.floor(published.low / 7), Math.floor(published.low / 7) + 1]) out.add(`p${week}`);
  }
  return [...out];
}

/** What a claim is about, under which it is filed together with its times. */
function themesOf(c: ClaimSketch): string[] {
  const out = new Set<string>();
  // Whatever the role: a reader may take the one for the other.
  for (const actor of [...c.recipients, ...c.actors]) for (const a of spelt(actor)) out.add(`a:${actorKey(a)}`);
  for (const name of c.names.subarray(0, 6)) out.add(`n:${name}`);
  if (c.place) out.add(`p:${c.place.precision === 'country' ? c.place.country : c.place.id}`);
  if (c.place?.lat != null && c.place.lon != null && c.place.precision !== 'country') {
    // Cells of half a degree, so that an airport meets its city.
    out.add(`g:${Math.round(c.place.lat * 2)}:${Math.round(c.place.lon * 2)}`);
  }
  return [...out];
}

/** Mixed 32-bit keys, without repeats. */
export function blockKeys(c: ClaimSketch): number[] {
  const keys = new Set<number>();
  if (c.kind === 'relation') {
    for (const actor of c.actors) keys.add(hashOf(`r:${c.relation}:${actorKey(actor)}`));
    return [...keys];
  }
  const periods = periodsOf(c);
  const themes = themesOf(c);
  for (const family of familiesOf(c.type)) {
    for (const theme of themes) {
      for (const period of periods) keys.add(hashOf(`${family} ${theme} ${period} ${c.unit ?? ''}`));
    }
    // Campaigns are few, and told of as against one side here and its ally there.
    if (c.stretch && c.kind === 'event')
      for (const period of periods) if (period.startsWith('s')) keys.add(hashOf(`${family} campaign ${period}`));
    // A man is killed once, whenever it is told; and he may be named beside the clause alone.
    if (family === 'force') {
      const harmed = c.recipients.filter(isPerson);
      for (const actor of harmed.flatMap(spelt))
        for (const name of nameHashes(actor)) keys.add(hashOf(`victim ${name}`));
      if (harmed.length === 0) for (const name of c.names.subarray(0, 8)) keys.add(hashOf(`victim ${name}`));
    }
    // So many dead in one country on one day, whoever and wherever they are said to be.
    if (family === 'force' && c.place?.country)
      for (const [low, high] of c.tolls)
        if (low === high && low > 1)
          for (const period of periods)
            if (period.startsWith('d')) keys.add(hashOf(`toll ${low} ${c.place.country} ${period}`));
    // The same words are the same claim, wherever they stand: 12 bands of 3 find 95 % of those that share three words of
    // five, and leave claims that share one word of thirty to others of their keys.
    if (c.stems.length >= 5) {
      for (const key of bandKeys(c.stems, 12, 3, 7)) keys.add(both(key, hashOf(family)));
    }
  }
  return [...keys];
}
