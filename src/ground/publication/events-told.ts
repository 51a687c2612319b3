// Clues from events of the packs that a text tells of, and from distances counted from them.

import type { TimeExpression } from '../../domain/index.js';
import { type Day, iso } from '../times/calendar.js';
import { type Clue, clue, quoteOf } from './clue.js';
import type { EventHit } from './events-known.js';
import { fresh, latestEvent, recalled } from './lags.js';

/** Events of the packs: told of on the day and for years; of several with one name the likeliest counts. */
export function eventsTold(events: readonly EventHit[]): Clue[] {
  const groups = new Map<string, EventHit[]>();
  for (const e of events) groups.set(e.exact, [...(groups.get(e.exact) ?? []), e]);
  const long = (e: EventHit): boolean => e.era || e.hi - e.lo > 45;
  const short = events.filter((e) => !long(e) && !e.scheduled);
  return [...groups.values()].map((group) => {
    const first = group[0]!;
    const density = (d: Day): number => {
      let best = 0;
      for (const e of group) {
        const days = long(e) ? 0 : e.hi - e.lo;
        // while it lasts it is as fresh as on its last day
        const lag = Math.max(Math.min(d - e.lo, 0), d - e.lo - days);
        let v: number;
        if (e.anyYear) v = roundTheYear(e, d);
        else if (lag < 0) v = e.scheduled ? (0.5 * Math.exp(lag / 90)) / 180 : 0;
        else if (long(e) && d <= e.hi) v = 0.5 / Math.min(e.hi - e.lo, 1200) + 0.1 * recalled(lag);
        else if (long(e)) v = 0.4 * recalled(d - e.hi);
        else
          v =
            e.weight >= 2 && !short.some((x) => x.lo > e.lo && x.lo <= d && x.exact !== e.exact)
              ? latestEvent(lag)
              : recalled(lag);
        if (v > best) best = v;
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

/** Of what comes round every year: written of while it lasts and about it, but any day may recall it. */
function roundTheYear({ lo, hi }: EventHit, d: Day): number {
  const away = Math.max(lo - d, d - hi, 0);
  return away > 60 ? 1 : 1 + seasonal * Math.exp(-away / 12);
}
/** How many times likelier a day of its season is. */
const seasonal = 5;

/** Characters between an event and the distance counted from it ("tué cinq jours plus tôt"). */
const nearby = 80;

/** "Soleimani, tué cinq jours plus tôt": the day that is told of lies five days after the event, and the text is fresh from there. */
export function countedFrom(text: string, expressions: readonly TimeExpression[], events: readonly EventHit[]): Clue[] {
  return expressions.flatMap((e): Clue[] => {
    const { meaning: m } = e;
    if (m.kind !== 'offset' || m.from === 'now' || m.n === null || m.n >= 0) return [];
    const step = m.unit === 'day' ? 1 : m.unit === 'week' ? 7 : 0;
    if (step === 0) return [];
    const event = events
      .filter((x) => !x.scheduled && !x.era && x.hi - x.lo <= 2 && Math.max(x.start - e.end, e.start - x.end) < nearby)
      .filter((x) => !/[.!?\n]/.test(text.slice(Math.min(x.end, e.end), Math.max(x.start, e.start))))
      .sort((a, b) => b.weight - a.weight)[0];
    if (!event) return [];
    const told = event.lo - m.n * step;
    return [
      clue(
        quoteOf(e),
        `${event.event.name}, ${event.event.time}, and ${-m.n * step} days: ${iso(told)}`,
        (d) => (d >= told ? fresh(d - told) : 0),
        0.1,
      ),
    ];
  });
}
