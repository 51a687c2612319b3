// Dates a text from what it says: each clue weighs the days on which it could have been written, and the weights add up.

import type { Analysis, Article, CalendarMeaning, Knowledge, TimeExpression } from '../../domain/index.js';
import { findTimes } from '../../find/times/times.js';
import { languages } from '../../languages/index.js';
import { type Day, ymd } from '../times/calendar.js';
import { sideFinder } from '../times/tense.js';
import type { Clue } from './clue.js';
import { monthsTold, undated, weekdaysTold } from './days-told.js';
import { type EventHit, findEvents } from './events-known.js';
import { countedFrom, eventsTold } from './events-told.js';
import { before, from, size } from './horizon.js';
import { agesTold, yearsAgo } from './lives-told.js';
import { findOffices } from './offices-known.js';
import { type HolderClue, officesTold } from './offices-told.js';
import { calendars } from './told.js';
import { dated, editions } from './years-told.js';

const dayOf = (e: EventHit, m: CalendarMeaning): boolean => {
  const d = ymd(e.lo);
  return e.weight >= 2 && !e.era && !e.anyYear && d.month === m.month && d.day === m.day;
};

/** Clues of one text, weighed and summed; not yet a conclusion, so that others of its dossier can have their say. */
export interface Weighed {
  /** Log weight of each day of the horizon. */
  readonly sum: Float64Array;
  readonly clues: readonly Clue[];
  readonly holders: readonly HolderClue[];
  readonly notAfter: Day | null;
}

/** Pure; some milliseconds an article. `notAfter`: the last day that is possible, where the page tells. */
export function weigh(
  article: Article,
  expressions: readonly TimeExpression[],
  analysis: Analysis | undefined,
  knowledge: Knowledge,
  notAfter: Day | null,
  dateline: CalendarMeaning | null,
): Weighed {
  const { text, language } = article;
  const grammar = languages.get(language)?.times;
  const side = grammar ? sideFinder(text, grammar, analysis) : () => null;
  const clues: Clue[] = [];
  const titled = article.title === null ? '' : article.title;
  const events = findEvents(text, knowledge);
  const inTitle =
    titled === '' ? [] : findEvents(titled, knowledge).filter((t) => !events.some((e) => e.event.id === t.event.id));
  // "la guerre, le 7 octobre": the day of a known event tells nothing of the text's own
  const told = calendars(expressions, side).filter(
    (t) =>
      t.m.year !== undefined ||
      t.m.day === undefined ||
      t.m.weekday !== undefined ||
      t.m.toward !== undefined ||
      !events.some((e) => dayOf(e, t.m)),
  );
  clues.push(...editions(titled === '' ? [] : findTimes(titled, language), expressions));
  clues.push(
    ...dated(
      told.filter((t) => t.m.day === undefined || !events.some((e) => dayOf(e, t.m) && ymd(e.lo).year === t.m.year)),
    ),
  );
  clues.push(...undated(told, dateline));
  clues.push(...weekdaysTold(told));
  clues.push(...monthsTold(told));
  clues.push(...eventsTold([...events, ...inTitle.map((e) => ({ ...e, start: -1, end: -1 }))]));
  clues.push(...countedFrom(text, expressions, events));
  clues.push(...yearsAgo(text, expressions), ...(grammar ? agesTold(text, expressions, grammar) : []));
  // "l'assassinat du commandant X": he is told of because of that, and holds no office any more
  const offices = findOffices(text, language, knowledge).filter(
    (h) => !events.some((e) => e.start < h.end && h.start < e.end),
  );
  const holders = officesTold(offices);

  const sum = Float64Array.from(before(knowledge));
  for (const c of clues) addTo(sum, c.weight);
  for (const h of holders) addTo(sum, h.clue.weight);
  if (notAfter !== null)
    for (let i = Math.max(0, notAfter - from + 1); i < size; i++) sum[i] = Number.NEGATIVE_INFINITY;
  return { sum, clues, holders, notAfter };
}

/** A loop of its own: inside the function around it, which runs once an article, the engine would compile it anew for each. */
function addTo(sum: Float64Array, weight: Float64Array): void {
  for (let i = 0; i < size; i++) sum[i]! += weight[i]!;
}
