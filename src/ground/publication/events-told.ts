// Clues from events of the packs that a text tells of, and from distances counted from them.

import type { TimeExpression, TimeUnit } from '../../domain/index.js';
import { type Day, iso } from '../times/calendar.js';
import { type Clue, clue, quoteOf } from './clue.js';
import type { EventHit } from './events-known.js';
import { fresh, inUse, latestEvent, outOfUse, recalled } from './lags.js';

/** Events of the packs: told of on the day and for years; of several with one name the likeliest counts. */
export function eventsTold(events: readonly EventHit[]): Clue[] {
  const groups = new Map<string, EventHit[]>();
  for (const e of events) groups.set(e.exact, [...(groups.get(e.exact) ?? []), e]);
  const short = events.filter((e) => !long(e) && !e.scheduled);
  return [...groups.values()].map((group) => {
    const first = group[0]!;
    const density = (d: Day): number => {
      let best = 0;
      for (const e of group) {
        const latest = e.weight >= 2 && !short.some((x) => x.lo > e.lo && x.lo <= d && x.exact !== e.exact);
        best = Math.max(best, toldOn(e, d, latest ? latestEvent : recalled));
      }
      return best;
    };
    // words in a row are seldom another event; words apart may be
    const wrong = first.tight && first.weight > 1 ? 0.002 : first.weight >= 3 ? 0.01 : first.weight === 2 ? 0.04 : 0.03;
    const made = clue(
      quoteOf(first),
      [...new Set(group.map((e) => `${e.event.name}, ${e.event.time}`))].join(' or '),
      density,
      wrong,
    );
    return first.weight > 2
      ? { ...made, eventDays: group.filter((e) => !e.scheduled && e.hi - e.lo <= 2).map((e) => e.lo) }
      : made;
  });
}

const long = (e: EventHit): boolean => e.era || e.hi - e.lo > 45;

/** How likely a text of that day tells of it; `since` for the days after it. */
function toldOn(e: EventHit, d: Day, since: (lag: number) => number): number {
  if (e.anyYear) return roundTheYear(e, d);
  const before = e.lo - d;
  if (before > 0) return e.scheduled ? (0.25 * Math.exp(-before / 120)) / 120 : 0;
  const days = e.hi - e.lo;
  if (e.era) return d <= e.hi ? inUse(-before, days) : outOfUse(d - e.hi);
  if (long(e)) return d <= e.hi ? 0.5 / Math.min(days, 1200) + 0.1 * recalled(-before) : 0.4 * recalled(d - e.hi);
  if (days <= 2) return since(-before);
  // what lasts some days is as fresh on each of them
  return d <= e.hi ? 0.4 / (days + 1) : 0.4 * since(d - e.hi);
}

/** Of what comes round every year: written of while it lasts and about it, but any day may recall it. */
function roundTheYear({ lo, hi }: EventHit, d: Day): number {
  const away = Math.max(lo - d, d - hi, 0);
  return away > 60 ? 1 : 1 + seasonal * Math.exp(-away / 12);
}
/** How many times likelier a day of its season is. */
const seasonal = 5;

/** Characters between an event and the distance counted from it ("tué cinq jours plus tôt"). */
const nearby = 80;

/** Days in what is counted. */
const steps: Partial<Record<TimeUnit, number>> = { day: 1, week: 7, month: 30.44, year: 365.25 };

/** "Soleimani, tué cinq jours plus tôt", "il y a un an, l'attentat de …", "dix ans après …": the day that is told of lies five days after the event, and the text is fresh from there. */
export function countedFrom(text: string, expressions: readonly TimeExpression[], events: readonly EventHit[]): Clue[] {
  return expressions.flatMap((e): Clue[] => {
    const { meaning: m } = e;
    if (m.kind !== 'offset' || m.n === null || m.n === 0 || (m.from !== 'event' && m.n > 0)) return [];
    // "deux jours après l'assassinat" is of then, and may be recalled at any time; "il y a deux jours" seldom counts from it
    if ((m.from === 'now' || m.n > 0) && m.unit !== 'month' && m.unit !== 'year') return [];
    const step = steps[m.unit];
    if (step === undefined) return [];
    const event = events
      .filter((x) => !x.scheduled && !x.era && x.hi - x.lo <= 2 && Math.max(x.start - e.end, e.start - x.end) < nearby)
      .filter((x) => !/[.!?\n]/.test(text.slice(Math.min(x.end, e.end), Math.max(x.start, e.start))))
      .sort((a, b) => b.weight - a.weight)[0];
    if (!event) return [];
    const told = Math.round(event.lo + Math.abs(m.n) * step);
    // of months and years the number is rounded, but for anniversaries
    const loose = step > 7 ? step / 4 : 0;
    const near = (d: Day): number => (loose === 0 ? 0 : Math.exp(-Math.abs(d - told) / loose) / (2 * loose));
    return [
      clue(
        quoteOf(e),
        `${event.event.name}, ${event.event.time}, and ${Math.abs(m.n)} ${m.unit}s: ${iso(told)}`,
        (d) => 0.5 * (d >= told ? fresh(d - told) : 0) + 0.5 * near(d),
        m.from === 'now' || m.n > 0 ? 0.25 : 0.1,
      ),
    ];
  });
}
