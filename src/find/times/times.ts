// Finds every time expression of a text, as what its words mean; no date is worked out here.

import type { Analysis } from '../../domain/index.js';
import type { TimeExpression, TimeMod } from '../../domain/time-expression.js';
import { languages } from '../../languages/index.js';
import { type CompiledGrammar, compileGrammar, type Edge, type Match } from './grammar.js';
import { type Around, type Built, builders } from './rules.js';
import { kinds, type Scan, scan } from './scan.js';

interface Compiled extends CompiledGrammar {
  readonly afterYear: ReadonlySet<string>;
  readonly persons: ReadonlySet<string>;
}

const compiled = new Map<string, Compiled | null>();
function grammarOf(language: string): Compiled | null {
  let grammar = compiled.get(language);
  if (grammar === undefined) {
    const source = languages.get(language)?.times;
    grammar = source
      ? { ...compileGrammar(source), afterYear: new Set(source.afterYear), persons: new Set(source.persons) }
      : null;
    for (const { rule } of source?.patterns ?? [])
      if (!builders[rule]) throw new Error(`no builder for the rule ${rule} of ${language}`);
    compiled.set(language, grammar);
  }
  return grammar;
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

const none: readonly Edge[] = [];

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
  const endClasses: number[] = [];
  const endStarts: number[] = [];
  const ends = (i: number, cls: number): number => {
    // where words of a class that end before token i begin; -1 for none
    if (i !== asked) {
      asked = i;
      endClasses.length = 0;
      endStarts.length = 0;
      for (let k = Math.max(0, i - 5); k < i; k++)
        for (const e of edges(k))
          if (k + e.length === i) {
            endClasses.push(e.class);
            endStarts.push(k);
          }
    }
    for (let k = 0; k < endClasses.length; k++) if (endClasses[k] === cls) return endStarts[k]!;
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
  const cls = (name: string): number => grammar.classId(name);
  const valueAt = (i: number, next: number, c: number): string =>
    String(edges(i).find((e) => e.class === c && i + e.length === next)?.value ?? '');
  const quote = (from: number, to: number) => {
    const start = s.start[from]!;
    const end = s.end[to - 1]!;
    return { start, end, exact: s.text.slice(start, end) };
  };
  const [edge, mod, since, until, before, after, open, link, det] = [
    'EDGE',
    'MOD',
    'SINCE',
    'UNTIL',
    'BEFORE',
    'AFTER',
    'OPEN',
    'LINK',
    'DET',
  ].map(cls) as [number, number, number, number, number, number, number, number, number];
  const out: (TimeExpression & { from: number; to: number })[] = [];
  for (const f of found) {
    let { from } = f;
    const { built } = f;
    let more: { edge?: Edge3; mod?: TimeMod; bound?: Bound; side?: 'past' } = {
      ...(built.edge ? { edge: built.edge } : {}),
      ...(built.mod ? { mod: built.mod } : {}),
      ...(built.bound ? { bound: built.bound } : {}),
    };
    const m = built.meaning;
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
      const k = ends(from, edge);
      if (k >= 0) {
        more = { ...more, edge: valueAt(k, from, edge) as Edge3 };
        from = k;
      }
    }
    const k = ends(from, mod);
    if (k >= 0 && !more.mod && m.kind !== 'set' && m.kind !== 'window' && m.kind !== 'vague') {
      const value = valueAt(k, from, mod);
      const length = m.kind === 'duration';
      if (length || value === 'APPROX') {
        more = { ...more, mod: value as TimeMod };
        from = k;
      }
    }
    if (!more.bound && m.kind !== 'set' && m.kind !== 'vague' && m.kind !== 'range' && f.rule !== 'event-offset') {
      for (const [c, bound] of [
        [since, 'since'],
        [until, 'until'],
        [before, 'before'],
        [after, 'after'],
      ] as const)
        if (ends(from, c) >= 0 && !(m.kind === 'duration' && bound !== 'since')) {
          more = { ...more, bound };
          // "depuis" looks back; "à partir de" may look on
          if (bound === 'since' && valueAt(ends(from, c), from, c) === 'since') more = { ...more, side: 'past' };
          break;
        }
    }
    const parts = built.parts?.map((p) => ({
      ...quote(p.from, p.to),
      type: 'DATE' as const,
      rule: f.rule,
      meaning: p.meaning,
    }));
    out.push({
      ...quote(from, f.to),
      type: built.type,
      rule: f.rule,
      meaning: built.meaning,
      ...more,
      ...(built.side ? { side: built.side } : {}),
      ...(built.event ? { event: clause(s, f.to, f.end, word) } : {}),
      ...(parts ? { parts } : {}),
      from,
      to: f.to,
    });
  }
  // "entre A et B", "de A à B", "A-B"
  const merged: typeof out = [];
  for (const b of out) {
    const a = merged.at(-1);
    if (a && rangeable(a) && rangeable(b) && a.to < b.from && b.from - a.to <= 4) {
      const l = edges(a.to).find((e) => {
        const next = a.to + e.length;
        return e.class === link && (next === b.from || (next === b.from - 1 && ends(b.from, det) === next));
      });
      const opened = ends(a.from, open) >= 0 || a.bound === 'since';
      const joins =
        l !== undefined && (l.value === 'dash' ? sameGrain(a, b) : opened && linkFits(word(a.from - 1), word(a.to)));
      if (joins) {
        merged[merged.length - 1] = {
          ...quote(a.from, b.to),
          type: a.type,
          rule: 'range',
          meaning: { kind: 'range', from: shared(a, b), to: b.meaning },
          parts: [strip(a), strip(b)],
          from: a.from,
          to: b.to,
        };
        continue;
      }
    }
    merged.push(b);
  }
  return merged.map(({ from: _f, to: _t, ...e }) => e);
}

/** "entre" wants "et"; "de", "du", "depuis" want "à", "au", "jusqu'à". */
function linkFits(opener: string, linker: string): boolean {
  const and = linker === 'et' || linker === 'and';
  const between = opener === 'entre' || opener === 'between';
  return and === between;
}

const strip = ({ from: _f, to: _t, bound: _b, ...e }: TimeExpression & { from: number; to: number }): TimeExpression =>
  e;

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
