// Gathers spans to actors: longer spans win over what is inside them, all spans of one actor come together.

import type { Actor, ActorMention } from '../../domain/index.js';
import type { Who } from '../../knowledge/who.js';
import type { Found } from './found.js';

/** Drops spans inside longer ones, and all but the best of equal ones; keeps `nested` ones. */
export function settleSpans(found: readonly Found[]): Found[] {
  const order = [...found].sort(
    (a, b) =>
      b.end - b.start - (a.end - a.start) ||
      b.rank - a.rank ||
      b.confidence - a.confidence ||
      (a.who.id < b.who.id ? -1 : 1),
  );
  // Which offsets are taken, as disjoint intervals found by binary search over their starts.
  const kept: Found[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const span of order) {
    if (span.nested) {
      kept.push(span);
      continue;
    }
    let low = 0;
    let high = starts.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (starts[middle]! < span.start) low = middle + 1;
      else high = middle;
    }
    const clashes = (low < starts.length && starts[low]! < span.end) || (low > 0 && ends[low - 1]! > span.start);
    if (clashes) continue;
    starts.splice(low, 0, span.start);
    ends.splice(low, 0, span.end);
    kept.push(span);
  }
  return kept.sort((a, b) => a.start - b.start || b.end - a.end);
}

export function gather(found: readonly Found[], text: string): Actor[] {
  const byId = new Map<string, { who: Who; mentions: ActorMention[] }>();
  const seen = new Set<string>();
  for (const f of [...found].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const key = `${f.who.id} ${f.start} ${f.end}`;
    if (seen.has(key)) continue;
    seen.add(key);
    const before = byId.get(f.who.id);
    // What one mention leaves open, another may say ("Karim Benali", later "le ministre tunisien Karim Benali").
    const role = before?.who.role ?? f.who.role;
    const who = { ...(before?.who ?? f.who), country: before?.who.country ?? f.who.country, ...(role && { role }) };
    const actor = { who, mentions: before?.mentions ?? [] };
    actor.mentions.push({
      start: f.start,
      end: f.end,
      exact: text.slice(f.start, f.end),
      method: f.method,
      confidence: Math.round(f.confidence * 100) / 100,
      why: f.why,
    });
    byId.set(f.who.id, actor);
  }
  return [...byId.values()].map(({ who, mentions }) => ({ ...who, mentions }));
}
