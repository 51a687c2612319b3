// Events of the packs that a text tells of: to date it by, and to date other times by.

import type { AnchorEvent, Knowledge, KnownEvent, Publication, Quote } from '../../domain/index.js';
import { languages } from '../../languages/index.js';
import { type Day, ymd } from '../times/calendar.js';
import { type Extent, edtfOf } from '../times/extent.js';
import type { KnownDates } from '../times/resolve.js';
import { holdings, isYearly } from './calendar-known.js';
import { daysOf } from './span-of-edtf.js';
import { type Hit, PhraseIndex, wordsIn, wordsOf } from './words.js';

export interface EventHit extends Quote {
  readonly event: AnchorEvent;
  readonly lo: Day;
  readonly hi: Day;
  /** Announced long before it is held: an election, games, a summit. */
  readonly scheduled: boolean;
  readonly weight: number;
  /** A name in use for years ("Brexit", "opération Barkhane"): it says in which years a text may lie, and dates nothing else. */
  readonly era: boolean;
  /** The words of its alias stand in a row. */
  readonly tight: boolean;
  /** Comes round every year, and nothing says which year is meant. */
  readonly anyYear: boolean;
}

/** "Mort de Qassem Soleimani" as a verb tells it: "tué … Qassem Soleimani", "Qassem Soleimani … tué". Only of names: "la mort de trois soldats" is any. */
export function toldByVerb(alias: string): string[] {
  const of = /^([\p{L}-]+) (?:de |d['’]|du |des |of )(\p{Lu}.*)$/u.exec(alias);
  if (!of) return [];
  const [, noun = '', who = ''] = of;
  return [...languages.values()].flatMap(({ times }) =>
    (times?.befalls ?? [])
      .filter(([nouns]) => nouns.split('|').includes(noun.toLowerCase()))
      .flatMap(([, verbs]) => verbs.flatMap((v) => [`${v} ${who}`, `${who} ${v}`])),
  );
}

const indexes = new WeakMap<Knowledge, PhraseIndex<AnchorEvent>>();

function indexOf(knowledge: Knowledge): PhraseIndex<AnchorEvent> {
  let index = indexes.get(knowledge);
  if (!index) {
    index = new PhraseIndex<AnchorEvent>();
    for (const event of knowledge.events) {
      for (const { text } of event.aliases) index.add(text, event, event.id.startsWith('era:') ? 'exact' : 'loose');
      // "mort de X" and "décès de X" are told by the same verbs
      for (const told of new Set(event.aliases.flatMap(({ text }) => toldByVerb(text))))
        index.add(told, event, 'subject');
    }
    indexes.set(knowledge, index);
  }
  return index;
}

const toHit = (text: string, hit: Hit<AnchorEvent>): EventHit | null => {
  const days = daysOf(hit.stands.time);
  if (!days || !Number.isFinite(days[0])) return null;
  return {
    event: hit.stands,
    start: hit.start,
    end: hit.end,
    exact: text.slice(hit.start, hit.end),
    lo: days[0],
    hi: days[1],
    scheduled: hit.stands.id.startsWith('scheduled:'),
    era: hit.stands.id.startsWith('era:'),
    weight: hit.weight,
    tight: hit.tight,
    anyYear: false,
  };
};

/** What comes round every year, once for each year that may be meant. */
function yearlyHits(text: string, hit: Hit<AnchorEvent>): EventHit[] {
  const { told, all } = holdings(hit.stands, text, hit.start, hit.end);
  const { start, end, weight, tight, stands: event } = hit;
  const exact = text.slice(start, end);
  return all.map((held) => ({
    ...{ event, start, end, exact, weight, tight, ...held },
    scheduled: true,
    era: false,
    anyYear: !told,
  }));
}

/** Anchor events that a text tells of; of several hits of one event the longest phrase. */
export function findEvents(text: string, knowledge: Knowledge): readonly EventHit[] {
  const best = new Map<string, readonly EventHit[]>();
  for (const hit of indexOf(knowledge).find(wordsIn(text))) {
    const yearly = isYearly(hit.stands);
    const single = yearly ? null : toHit(text, hit);
    const hits = yearly ? yearlyHits(text, hit) : single ? [single] : [];
    const h = hits[0];
    if (!h) continue;
    const known = best.get(h.event.id)?.[0];
    // the one whose year is told before one that may be any
    if (!known || known.weight < h.weight || (known.anyYear && !h.anyYear)) best.set(h.event.id, hits);
  }
  return [...best.values()].flat();
}

/** Dates the event that the words of a span name, for "deux jours après l'assassinat de …". Two of one name: not told apart, so none. */
export function eventDates(text: string, knowledge: Knowledge): KnownDates {
  let all: readonly EventHit[] | undefined;
  const onDay: KnownDates['onDay'] = (month, dayOfMonth) => {
    all ??= findEvents(text, knowledge);
    const fit = all
      .filter(
        (e) =>
          e.weight > 1 && !e.era && !isYearly(e.event) && ymd(e.lo).month === month && ymd(e.lo).day === dayOfMonth,
      )
      .sort((a, b) => b.lo - a.lo)[0];
    return fit
      ? {
          day: fit.lo,
          start: fit.start,
          end: fit.end,
          says: `${fit.event.name}: ${fit.event.time} (${fit.event.source})`,
        }
      : null;
  };
  const named: KnownDates['named'] = (start, end) => {
    const hits = indexOf(knowledge)
      .find(wordsOf(text, start, end))
      .map((h) => toHit(text, h))
      .filter((h): h is EventHit => h !== null && h.weight > 1 && !h.era)
      .sort((a, b) => b.weight - a.weight || a.start - b.start);
    const [first, second] = hits;
    if (!first || (second && second.weight === first.weight && second.event.time !== first.event.time)) return null;
    const hi = Number.isFinite(first.hi) ? first.hi : first.lo;
    const short = hi - first.lo <= 31;
    const extent: Extent = short
      ? {
          lo: first.lo,
          hi,
          grain: first.lo === hi ? 'day' : 'month',
          value: first.event.time,
          edtf: edtfOf(first.lo, hi),
        }
      : {
          lo: first.lo,
          hi: first.lo,
          grain: 'day',
          value: edtfOf(first.lo, first.lo),
          edtf: edtfOf(first.lo, first.lo),
        };
    return {
      extent,
      start: first.start,
      end: first.end,
      says: `${first.event.name}: ${first.event.time} (${first.event.source})`,
    };
  };
  return { named, onDay };
}

/** Days that an event may last for its name to date an act. */
const brief = 4;

/** Brief events of the packs that the words name, one at a place, told of by a text that is not older than they are. */
export function eventsNamed(text: string, knowledge: Knowledge, { edtf }: Publication): readonly KnownEvent[] {
  const latest = (edtf === null ? null : daysOf(edtf))?.[1] ?? Number.POSITIVE_INFINITY;
  return indexOf(knowledge)
    .find(wordsIn(text))
    .map((h) => ({ hit: toHit(text, h), exact: h.tight }))
    .flatMap(({ hit: h, exact: tight }): KnownEvent[] =>
      h && h.weight > 1 && (tight || h.weight > 2) && !h.scheduled && h.hi - h.lo <= brief && h.lo <= latest
        ? [
            {
              start: h.start,
              end: h.end,
              exact: h.exact,
              name: h.event.name,
              edtf: h.event.time,
              says: `${h.event.name}: ${h.event.time} (${h.event.source})`,
            },
          ]
        : [],
    );
}
