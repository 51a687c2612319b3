// Clues from arithmetic that a text does itself: somebody's birth and age, a year and how long ago it was.

import type { TimeExpression } from '../../domain/index.js';
import type { TimeGrammar } from '../../languages/times.js';
import { day, ymd } from '../times/calendar.js';
import { type Clue, clue, quoteOf } from './clue.js';
import { years } from './horizon.js';
import { absolute } from './told.js';

const stops = /[.!?\n]/;
/** Characters between "né" and its date, and between a year and how long ago it was. */
const near = 30;

const sentenceOf = (text: string, at: number): string => {
  const before = text
    .slice(0, at)
    .split(/[.!?]\s|\n/)
    .at(-1)!;
  return before + text.slice(at).split(/[.!?](?:\s|$)|\n/, 1)[0]!;
};

/** "Né le 12 mars 1927 … mort à 89 ans": of the year that begins with the birthday. Only where one birth and one age at death are told. */
export function agesTold(
  text: string,
  expressions: readonly TimeExpression[],
  { lives, befalls }: TimeGrammar,
): Clue[] {
  const births = expressions.flatMap((e) => {
    const days = e.meaning.kind === 'calendar' ? absolute(e.meaning) : null;
    const before = text.slice(Math.max(0, e.start - near), e.start);
    const born = new RegExp(`(?:^|[^\\p{L}])(?:${lives.born.join('|')})(?![\\p{L}])[^.!?\\n]*$`, 'iu').test(before);
    return days && born ? [{ e, days }] : [];
  });
  const [birth] = births;
  if (!birth || births.length > 1) return [];
  const died = new RegExp(`(?:^|[^\\p{L}])(?:${[...befalls[0]![1], ...lives.dies].join('|')})`, 'iu');
  const ages = [...text.matchAll(new RegExp(`(?:^|[^\\p{L}])${lives.age}`, 'giu'))]
    .filter((m) => died.test(sentenceOf(text, m.index + 1)))
    .map((m) => ({ start: m.index, exact: m[0].trim(), age: Number(m[1]) }));
  const [first] = ages;
  if (!first || ages.some((a) => a.age !== first.age)) return [];
  const at = (d: number, more: number): number => day(ymd(d).year + more, ymd(d).month, ymd(d).day);
  const [lo, hi] = [at(birth.days[0], first.age), at(birth.days[1], first.age + 1)];
  return [
    clue(
      { start: birth.e.start, end: birth.e.end, exact: birth.e.exact },
      `born then, and dead at ${first.age}`,
      (d) => (d >= lo && d < hi ? 1 : d >= hi ? Math.exp((hi - d) / 60) / 4 : 0),
      0.05,
    ),
  ];
}

/** "Il y a vingt ans, en 1997": the two tell the year of writing. */
export function yearsAgo(text: string, expressions: readonly TimeExpression[]): Clue[] {
  return expressions.flatMap((e): Clue[] => {
    const { meaning: m } = e;
    if (m.kind !== 'offset' || m.from !== 'now' || m.unit !== 'year' || m.n === null || m.n > -2) return [];
    const beside = expressions
      .filter((x) => x !== e && x.meaning.kind === 'calendar' && Math.max(x.start - e.end, e.start - x.end) < near)
      .filter((x) => !stops.test(text.slice(Math.min(x.end, e.end), Math.max(x.start, e.start))))
      .flatMap((x) => (x.meaning.kind === 'calendar' ? (absolute(x.meaning) ?? []) : []));
    if (beside.length !== 2 || ymd(beside[0]!).year !== ymd(beside[1]!).year) return [];
    const year = ymd(beside[0]!).year - m.n;
    return [
      clue(quoteOf(e), `${-m.n} years after ${year + m.n}`, (_d, i) => [1, 0.1][Math.abs(years[i]! - year)] ?? 0, 0.05),
    ];
  });
}
