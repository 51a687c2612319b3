// Reads TimeML documents and scores spans and values as TempEval-3 does (UzZaman et al. 2013, section 4.1).

export interface Timex {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly type: string;
  readonly value: string;
}

export interface TimeMlDocument {
  readonly name: string;
  readonly created: string;
  readonly text: string;
  readonly timexes: readonly Timex[];
}

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

/** Text of the TEXT element with its TIMEX3 spans; all other markup is dropped. */
export function readTimeMl(name: string, xml: string): TimeMlDocument {
  const created = /<DCT>\s*<TIMEX3[^>]*value="([^"]+)"/.exec(xml)?.[1] ?? '';
  const body = /<TEXT>([\s\S]*?)<\/TEXT>/.exec(xml)?.[1] ?? '';
  let text = '';
  const timexes: Timex[] = [];
  const open: { start: number; tag: string }[] = [];
  for (const m of body.matchAll(/<(\/?)(\w+)([^>]*)>|&(\w+);|[^<&]+/g)) {
    if (m[4] !== undefined) text += entities[m[4]] ?? '';
    else if (m[2] === undefined) text += m[0];
    else if (m[2] === 'TIMEX3' && m[1] === '' && !m[3]!.endsWith('/')) open.push({ start: text.length, tag: m[3]! });
    else if (m[2] === 'TIMEX3' && m[1] === '/') {
      const { start, tag } = open.pop()!;
      const get = (key: string): string => new RegExp(`\\b${key}="([^"]*)"`).exec(tag)?.[1] ?? '';
      timexes.push({ start, end: text.length, exact: text.slice(start), type: get('type'), value: get('value') });
    }
  }
  return { name, created, text, timexes: timexes.sort((a, b) => a.start - b.start) };
}

export interface Tally {
  gold: number;
  said: number;
  relaxed: number;
  strict: number;
  value: number;
  type: number;
}
export const noTally = (): Tally => ({ gold: 0, said: 0, relaxed: 0, strict: 0, value: 0, type: 0 });

/** Each gold expression is matched once: by equal span if there is one, else by overlap. `miss` hears of what differs. */
export function score(
  gold: readonly Timex[],
  said: readonly Timex[],
  tally: Tally,
  miss?: (kind: string, gold: Timex | null, said: Timex | null) => void,
): void {
  tally.gold += gold.length;
  tally.said += said.length;
  const used = new Set<Timex>();
  for (const g of gold) {
    const exact = said.find((s) => !used.has(s) && s.start === g.start && s.end === g.end);
    const match = exact ?? said.find((s) => !used.has(s) && s.start < g.end && g.start < s.end);
    if (!match) {
      miss?.('missed', g, null);
      continue;
    }
    used.add(match);
    tally.relaxed++;
    if (exact) tally.strict++;
    else miss?.('span', g, match);
    if (match.value === g.value) tally.value++;
    else miss?.('value', g, match);
    if (match.type === g.type) tally.type++;
  }
  for (const s of said) if (!used.has(s)) miss?.('spurious', null, s);
}

export const f1 = (hits: number, gold: number, said: number): number =>
  gold + said === 0 ? 1 : (2 * hits) / (gold + said);
