// What knowledge packs can date a text by: events that it tells of, and people named with their office.

import type { AnchorEvent, Knowledge, KnownEvent, Office, OfficeRole, Publication, Quote } from '../../domain/index.js';
import { languages } from '../../languages/index.js';
import { type Day, day, ymd } from '../times/calendar.js';
import { type Extent, edtfOf } from '../times/extent.js';
import type { KnownDates } from '../times/resolve.js';
import { daysOf } from './span-of-edtf.js';
import { folded, type Hit, PhraseIndex, wordsOf } from './words.js';

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
}

export interface OfficeHit extends Quote {
  readonly person: string;
  readonly office: Office;
  /** Terms of this person in this office. */
  readonly terms: readonly (readonly [Day, Day])[];
  /** "l'ancien président": after a term, not in it. */
  readonly former: boolean;
  /** Head of a state or government, or a minister: an office that ends on a day that the press marks. */
  readonly ruling: boolean;
  /** False where the name stands alone ("François Hollande"): people are written of before and after their terms. */
  readonly titled: boolean;
}

const ruling = new Set<OfficeRole>([
  'head-of-state',
  'head-of-government',
  'foreign-minister',
  'defence-minister',
  'interior-minister',
  'minister',
]);

interface Holder {
  readonly name: string;
  readonly posts: { readonly office: Office; readonly lo: Day; readonly hi: Day }[];
}

interface Index {
  readonly events: PhraseIndex<AnchorEvent>;
  /** By the folded last word of each spelling. */
  readonly holders: ReadonlyMap<string, readonly { readonly spelling: readonly string[]; readonly holder: Holder }[]>;
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

const indexes = new WeakMap<Knowledge, Index>();

function indexOf(knowledge: Knowledge): Index {
  let index = indexes.get(knowledge);
  if (!index) {
    const events = new PhraseIndex<AnchorEvent>();
    for (const event of knowledge.events)
      for (const alias of new Set(event.aliases.flatMap((a) => [a.text, ...toldByVerb(a.text)])))
        events.add(alias, event);
    const actors = new Map(knowledge.actors.map((a) => [a.id, a]));
    const byPerson = new Map<string, Holder>();
    for (const office of knowledge.offices)
      for (const { actor, start, end } of office.holders) {
        const lo = daysOf(start)?.[0];
        // unknown end: up to when the pack says that it knows
        const hi = end === null ? Number.POSITIVE_INFINITY : daysOf(end)?.[1];
        if (lo === undefined || hi === undefined) continue;
        const holder = byPerson.get(actor) ?? { name: actors.get(actor)?.name ?? actor, posts: [] };
        holder.posts.push({ office, lo, hi });
        byPerson.set(actor, holder);
      }
    const holders = new Map<string, { spelling: readonly string[]; holder: Holder }[]>();
    for (const [id, holder] of byPerson) {
      const spellings = new Set(
        [holder.name, ...(actors.get(id)?.aliases ?? []).map((a) => a.text)].map(
          (s) =>
            folded(s)
              .match(/[\p{L}]+/gu)
              ?.join(' ') ?? '',
        ),
      );
      for (const s of spellings) {
        const spelling = s.split(' ');
        const last = spelling.at(-1)!;
        if (last.length < 3) continue;
        holders.set(last, [...(holders.get(last) ?? []), { spelling, holder }]);
      }
    }
    index = { events, holders };
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
  };
};

/** Anchor events that a text tells of; of several hits of one event the longest phrase. */
export function findEvents(text: string, knowledge: Knowledge): readonly EventHit[] {
  const best = new Map<string, EventHit>();
  for (const hit of indexOf(knowledge).events.find(wordsOf(text))) {
    const h = toHit(text, hit);
    if (!h) continue;
    const known = best.get(h.event.id);
    if (!known || known.weight < h.weight) best.set(h.event.id, h);
  }
  return [...best.values()];
}

/** Dates the event that the words of a span name, for "deux jours après l'assassinat de …". Two of one name: not told apart, so none. */
export function eventDates(text: string, knowledge: Knowledge): KnownDates {
  let all: readonly EventHit[] | undefined;
  const onDay: KnownDates['onDay'] = (month, dayOfMonth) => {
    all ??= findEvents(text, knowledge);
    const fit = all
      .filter((e) => e.weight > 1 && !e.era && ymd(e.lo).month === month && ymd(e.lo).day === dayOfMonth)
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
      .events.find(wordsOf(text, start, end))
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
    .events.find(wordsOf(text))
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

const isAfter = (text: string, start: number, words: readonly string[]): boolean => {
  const before = folded(text.slice(Math.max(0, start - 60), start));
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('\n'), before.lastIndexOf(', '), 0),
  );
  return words.some((w) => new RegExp(`(?:^|[^\\p{L}])${w}`, 'u').test(clause));
};

/**
 * People who hold or held an office: with its title ("le président Joe Biden", "Joe Biden, président des Etats-Unis"),
 * or by full name alone, which says much less.
 */
export function findOffices(text: string, language: string, knowledge: Knowledge): readonly OfficeHit[] {
  const { holders } = indexOf(knowledge);
  const titles = languages.get(language)?.times?.titles;
  if (!titles || holders.size === 0) return [];
  const hits: OfficeHit[] = [];
  const all = [...text.matchAll(/[\p{L}\p{M}]+/gu)].map((m) => ({
    at: m.index,
    end: m.index + m[0].length,
    word: folded(m[0]),
  }));
  all.forEach((token, i) => {
    for (const { spelling, holder } of holders.get(token.word) ?? []) {
      const n = spelling.length;
      if (i + 1 < n || !spelling.every((w, k) => all[i - n + 1 + k]!.word === w)) continue;
      const start = all[i - n + 1]!.at;
      if (!/^\p{Lu}/u.test(text.slice(token.at, token.at + 2))) continue;
      const before = folded(text.slice(Math.max(0, start - 70), start));
      const sentence = before.slice(Math.max(before.lastIndexOf('. ') + 1, before.lastIndexOf('\n') + 1, 0));
      const after = folded(text.slice(token.end, token.end + 50)).split(/[.;\n]/, 1)[0]!;
      const fits = (role: OfficeRole): boolean =>
        (titles.words[role] ?? []).some((t) => {
          const title = folded(t);
          // the title right before the name, with at most a demonym or a country between, or in apposition
          const p = sentence.lastIndexOf(title);
          if (
            p >= 0 &&
            !/[,:»"]/.test(sentence.slice(p)) &&
            (sentence.slice(p + title.length).match(/[\p{L}]+/gu) ?? []).length <= (n > 1 ? 5 : 2)
          )
            return true;
          return (
            n > 1 && new RegExp(`^, (?:le |la |the )?${title.replace(/[.*+?^$()[\]{}|\\]/g, '\\$&')}`, 'u').test(after)
          );
        });
      const fitting = holder.posts.filter((p) => fits(p.office.role));
      const posts = fitting.length > 0 ? fitting : n > 1 ? holder.posts.filter((p) => ruling.has(p.office.role)) : [];
      if (posts.length === 0) continue;
      hits.push({
        person: holder.name,
        office: posts[0]!.office,
        terms: posts.map((p) => [p.lo, p.hi] as const),
        former: isAfter(text, start, titles.former.map(folded)),
        ruling: posts.every((p) => ruling.has(p.office.role)),
        titled: fitting.length > 0,
        start,
        end: token.end,
        exact: text.slice(start, token.end),
      });
    }
  });
  return hits;
}

export const horizon: readonly [Day, Day] = [day(1985), day(2031, 12, 31)];

/** The last day on which something in the packs begins or ends; the horizon's last where they hold too little to tell. */
export function lastKnown(knowledge: Knowledge): Day {
  if (knowledge.events.length < 100) return horizon[1];
  const days = knowledge.events.flatMap(({ time }) => daysOf(time) ?? []).filter((d) => Number.isFinite(d));
  return days.reduce((a, b) => Math.max(a, b), horizon[0]);
}
