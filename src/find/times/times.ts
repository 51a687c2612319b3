// Finds every time expression of a text, as what its words mean; no date is worked out here.

import type { Analysis } from '../../domain/index.js';
import type { TimeExpression, TimeMod } from '../../domain/time-expression.js';
import { languages } from '../../languages/index.js';
import type { TimeGrammar } from '../../languages/times.js';
import { type CompiledGrammar, compileGrammar, type Edge, type Match } from './grammar.js';
import { type Around, type Built, builders } from './rules.js';
import { kinds, type Scan, scan } from './scan.js';

interface Compiled extends CompiledGrammar {
  readonly afterYear: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
  /** Classes of the words that stand before and between expressions. */
  readonly marks: Readonly<Record<'edge' | 'mod' | 'open' | 'link' | 'det' | Bound, number>>;
}

const compiled = new Map<string, Compiled | null>();
function grammarOf(language: string): Compiled | null {
  let grammar = compiled.get(language);
  if (grammar === undefined) {
    const source = languages.get(language)?.times;
    grammar = source ? compile(source) : null;
    for (const { rule } of source?.patterns ?? [])
      if (!builders[rule]) throw new Error(`no builder for the rule ${rule} of ${language}`);
    compiled.set(language, grammar);
  }
  return grammar;
}

function compile(source: TimeGrammar): Compiled {
  const grammar = compileGrammar(source);
  const { classId } = grammar;
  return {
    ...grammar,
    afterYear: new Set(source.afterYear),
    persons: new Set(source.persons),
    marks: {
      edge: classId('EDGE'),
      mod: classId('MOD'),
      since: classId('SINCE'),
      until: classId('UNTIL'),
      before: classId('BEFORE'),
      after: classId('AFTER'),
      open: classId('OPEN'),
      link: classId('LINK'),
      det: classId('DET'),
    },
  };
}

type Edge3 = NonNullable<TimeExpression['edge']>;
type Bound = NonNullable<TimeExpression['bound']>;

interface Found {
  from: number;
  to: number;
  readonly rule: string;
  readonly built: Built;
  readonly end: number;
}

/** An expression with its tokens, half-open. */
interface Placed {
  readonly e: TimeExpression;
  readonly from: number;
  readonly to: number;
}

type Writable<T> = { -readonly [K in keyof T]: T[K] };

const none: readonly Edge[] = [];
const bounds = ['since', 'until', 'before', 'after'] as const;

/**
 * Time expressions in order of their start; none overlap. Linear in the length of the text. A language without a
 * grammar of time has none. With a parse, bare years that count something ("2017 soldats") are left out.
 */
export function findTimes(text: string, language: string, _analysis?: Analysis): readonly TimeExpression[] {
  const grammar = grammarOf(language);
  if (!grammar) return [];
  const s = scan(text, grammar.vocabulary);
  const cache: (readonly Edge[] | undefined)[] = new Array(s.count);
  const edges = (i: number): readonly Edge[] => {
    if (s.word[i] === 0 && s.kind[i] !== kinds.digits && s.kind[i] !== kinds.grouped) return none;
    const known = cache[i];
    if (known) return known;
    const made = grammar.edgesAt(s, i);
    cache[i] = made;
    return made;
  };
  const word = (i: number): string => {
    if (i < 0 || i >= s.count) return '';
    return s.text
      .slice(s.start[i]!, s.end[i]!)
      .toLowerCase()
      .replace(/\u2019$/, "'");
  };
  // which classes end right before one token, and where they begin: asked class by class for one token after another
  let asked = -1;
  let ending = 0;
  const endClasses: number[] = [];
  const endStarts: number[] = [];
  const ends = (i: number, cls: number): number => {
    // where words of a class that end before token i begin; -1 for none
    if (i !== asked) {
      asked = i;
      ending = 0;
      for (let k = Math.max(0, i - 5); k < i; k++)
        for (const e of edges(k))
          if (k + e.length === i) {
            endClasses[ending] = e.class;
            endStarts[ending++] = k;
          }
    }
    for (let k = 0; k < ending; k++) if (endClasses[k] === cls) return endStarts[k]!;
    return -1;
  };
  const around = (match: Match): Around => ({
    scan: s,
    match,
    word,
    before: (i, cls) => ends(i, grammar.classId(cls)) >= 0,
    at: (i, cls) => i < s.count && edges(i).some((e) => e.class === grammar.classId(cls)),
    afterYear: grammar.afterYear,
    persons: grammar.persons,
    ages: grammar.source.ages,
  });

  const found: Found[] = [];
  for (let i = 0; i < s.count; ) {
    if (s.word[i] === 0 && s.kind[i] !== kinds.digits && s.kind[i] !== kinds.grouped) {
      i++;
      continue;
    }
    let next = i + 1;
    let matches = grammar.matchesAt(s, i, edges);
    // what stands before "[" is only context: "en [janvier]" must not hide "janvier 2020", which begins later
    const last = matches.reduce((most, m) => Math.max(most, m.from), i);
    if (last > i) {
      const all = [...matches];
      for (let k = i + 1; k <= last; k++) all.push(...grammar.matchesAt(s, k, edges));
      matches = all.sort((a, b) => b.to - a.to || a.from - b.from);
    }
    for (const match of matches) {
      const made = builders[match.rule]!(around(match));
      if (made === null) continue;
      if (made !== 'skip')
        found.push({ from: match.from, to: match.to, rule: match.rule, built: made, end: match.end });
      next = match.to;
      break;
    }
    i = next;
  }
  return joined(found, s, grammar, ends, edges, word);
}

/** Adds what stands before and between: "mi-", "environ", "depuis", "entre … et …". */
function joined(
  found: readonly Found[],
  s: Scan,
  grammar: Compiled,
  ends: (i: number, cls: number) => number,
  edges: (i: number) => readonly Edge[],
  word: (i: number) => string,
): TimeExpression[] {
  const { marks } = grammar;
  const valueAt = (i: number, next: number, c: number): string => {
    for (const e of edges(i)) if (e.class === c && i + e.length === next) return String(e.value);
    return '';
  };
  const quote = (from: number, to: number) => {
    const start = s.start[from]!;
    const end = s.end[to - 1]!;
    return { start, end, exact: s.text.slice(start, end) };
  };
  const out: Placed[] = [];
  for (const f of found) {
    let { from } = f;
    const { built } = f;
    const m = built.meaning;
    let { edge, mod, bound, side } = built;
    // a third of a period: it has to be one, not a day
    const period =
      (m.kind === 'calendar' &&
        m.day === undefined &&
        m.weekday === undefined &&
        !m.clock &&
        !m.dayPart &&
        m.feast === undefined) ||
      (m.kind === 'offset' && m.unit !== 'day' && m.from !== 'event' && Math.abs(m.n ?? 9) <= 1);
    if (period) {
      const k = ends(from, marks.edge);
      if (k >= 0) {
        edge = valueAt(k, from, marks.edge) as Edge3;
        from = k;
      }
    }
    const k = ends(from, marks.mod);
    if (k >= 0 && !mod && m.kind !== 'set' && m.kind !== 'window' && m.kind !== 'vague') {
      const value = valueAt(k, from, marks.mod) as TimeMod;
      if (m.kind === 'duration' || value === 'APPROX') {
        mod = value;
        from = k;
      }
    }
    if (!bound && m.kind !== 'set' && m.kind !== 'vague' && m.kind !== 'range' && f.rule !== 'event-offset')
      for (const word of bounds) {
        const at = ends(from, marks[word]);
        if (at < 0 || (m.kind === 'duration' && word !== 'since')) continue;
        bound = word;
        // "depuis" looks back; "à partir de" may look on
        if (word === 'since' && valueAt(at, from, marks.since) === 'since') side ??= 'past';
        break;
      }
    // one field after another: copying objects into each other was a fifth of the time
    const { start, end, exact } = quote(from, f.to);
    const e: Writable<TimeExpression> = { start, end, exact, type: built.type, rule: f.rule, meaning: m };
    if (edge) e.edge = edge;
    if (mod) e.mod = mod;
    if (bound) e.bound = bound;
    if (side) e.side = side;
    if (built.event) e.event = clause(s, f.to, f.end, word);
    if (built.parts)
      e.parts = built.parts.map((p) => ({ ...quote(p.from, p.to), type: 'DATE', rule: f.rule, meaning: p.meaning }));
    out.push({ e, from, to: f.to });
  }
  // "entre A et B", "de A à B", "A-B"
  const merged: Placed[] = [];
  for (const b of out) {
    const a = merged.at(-1);
    if (a && b.from > a.to && b.from - a.to <= 4 && rangeable(a.e) && rangeable(b.e)) {
      const l = edges(a.to).find((e) => {
        const next = a.to + e.length;
        return e.class === marks.link && (next === b.from || (next === b.from - 1 && ends(b.from, marks.det) === next));
      });
      const opened = ends(a.from, marks.open) >= 0 || a.e.bound === 'since';
      const joins =
        l !== undefined &&
        (l.value === 'dash' ? sameGrain(a.e, b.e) : opened && linkFits(word(a.from - 1), word(a.to)));
      if (joins) {
        merged[merged.length - 1] = {
          e: {
            ...quote(a.from, b.to),
            type: a.e.type,
            rule: 'range',
            meaning: { kind: 'range', from: shared(a.e, b.e), to: b.e.meaning },
            parts: [unbound(a.e), unbound(b.e)],
          },
          from: a.from,
          to: b.to,
        };
        continue;
      }
    }
    merged.push(b);
  }
  return merged.map(({ e }) => e);
}

/** "entre" wants "et"; "de", "du", "depuis" want "à", "au", "jusqu'à". */
function linkFits(opener: string, linker: string): boolean {
  const and = linker === 'et' || linker === 'and';
  const between = opener === 'entre' || opener === 'between';
  return and === between;
}

const unbound = ({ bound: _bound, ...e }: TimeExpression): TimeExpression => e;

function rangeable(e: TimeExpression): boolean {
  return e.meaning.kind === 'calendar' && e.type === 'DATE';
}

function sameGrain(a: TimeExpression, b: TimeExpression): boolean {
  if (a.meaning.kind !== 'calendar' || b.meaning.kind !== 'calendar') return false;
  const grain = (m: typeof a.meaning & { kind: 'calendar' }): string =>
    `${m.day !== undefined}${m.month !== undefined}${m.year !== undefined}`;
  return grain(a.meaning) === grain(b.meaning);
}

/** What the first end leaves out, the second says: "entre le 3 mars et le 5 avril 2012". */
function shared(a: TimeExpression, b: TimeExpression): TimeExpression['meaning'] {
  if (a.meaning.kind !== 'calendar' || b.meaning.kind !== 'calendar') return a.meaning;
  const { year, month } = b.meaning;
  const m = a.meaning;
  if (m.year !== undefined || year === undefined || m.month === undefined) return m;
  return { ...m, year: month !== undefined && m.month > month ? year - 1 : year };
}

/** The words from a token to the end of its clause: the event that something happened two days after. */
function clause(s: Scan, from: number, _end: number, word: (i: number) => string): { start: number; end: number } {
  let i = from;
  while (i < s.count && i - from < 24 && s.kind[i] !== kinds.gap) {
    const w = word(i);
    if (s.kind[i] === kinds.mark && ',.;:!?()«»"'.includes(w)) break;
    i++;
  }
  return { start: s.start[Math.min(from, s.count - 1)] ?? 0, end: s.end[Math.max(from, i - 1)] ?? 0 };
}
