// Own small dossiers: are the tellings of one event one entry, and those of two events two? B³ (Bagga, Baldwin 1998).

import { readFileSync } from 'node:fs';
import type { Article, Claim } from '../src/domain/index.js';
import { loadKnowledge } from '../src/knowledge/load.js';
import { bareArticle, declaredOn } from '../src/read/bare-article.js';
import { reconcile } from '../src/reconcile/reconcile.js';
import { inspect } from '../src/recoupe.js';
import type { Evaluation } from './evaluation.js';

export interface MergingCase {
  readonly id: string;
  readonly articles: readonly { id: string; language: string; outlet: string; published: string; text: string }[];
  readonly events: readonly {
    id: string;
    type: readonly string[];
    tellings: readonly { article: string; at: string }[];
  }[];
}

/** `cases` were worked with; `heldout` was written before the weights were set, and is only measured. */
type CaseSet = 'cases' | 'heldout';

export const mergingCases = (set: CaseSet = 'cases'): MergingCase[] =>
  readFileSync(new URL(`./merging/${set}.jsonl`, import.meta.url), 'utf8')
    .trim()
    .split('\n')
    .map((l) => JSON.parse(l));

/** As the reading stage would give it: a declared date, a named outlet. */
export const articleOf = (of: string, a: MergingCase['articles'][number]): Article =>
  bareArticle(a.text, a.language, {
    id: `a-${of}-${a.id}`,
    name: `${of}/${a.id}`,
    outlet: { id: null, name: a.outlet },
    declared: declaredOn(a.published),
  });

/** The claim of an accepted type whose sentence holds the words; and whose clause shares some of them; of several the one that shares most. */
export function claimAt(claims: readonly Claim[], types: readonly string[], at: string, text: string): Claim | null {
  const start = text.indexOf(at);
  const fits = claims.filter((c) => types.includes(c.type) && c.evidence.sentence.includes(at));
  const shared = ({ evidence: e }: Claim) =>
    Math.max(0, Math.min(e.end, start + at.length) - Math.max(e.start, start)) / Math.max(e.end - e.start, at.length);
  return fits.filter((c) => shared(c) > 0).sort((x, y) => shared(y) - shared(x) || (x.id < y.id ? -1 : 1))[0] ?? null;
}

/** One telling: its event as wanted, its entry as found; null where no claim was made of it. */
export interface Telling {
  readonly case: string;
  readonly event: string;
  readonly article: string;
  readonly at: string;
  readonly entry: string | null;
}

export function tellings(set: CaseSet = 'cases'): Telling[] {
  const knowledge = loadKnowledge();
  return mergingCases(set).flatMap((one) => {
    const inspections = one.articles.map((a) => inspect(articleOf(one.id, a), knowledge));
    const record = reconcile(inspections, knowledge);
    const entryOf = new Map(record.entries.flatMap((e) => e.claims.map((c) => [c, e.id] as const)));
    return one.events.flatMap((event) =>
      event.tellings.map(({ article, at }): Telling => {
        const of = inspections[one.articles.findIndex((a) => a.id === article)]!;
        const claim = claimAt(of.claims, event.type, at, of.article.text);
        return { case: one.id, event: `${one.id} ${event.id}`, article, at, entry: claim && entryOf.get(claim.id)! };
      }),
    );
  });
}

/** Mean precision and recall over items; an item without a cluster is alone. */
export function bCubed(items: readonly { readonly wanted: string; readonly found: string | null }[]) {
  let [precision, recall] = [0, 0];
  for (const x of items) {
    const mine = items.filter((y) => y === x || (x.found !== null && y.found === x.found));
    const wanted = items.filter((y) => y.wanted === x.wanted);
    const shared = mine.filter((y) => y.wanted === x.wanted).length;
    precision += shared / mine.length;
    recall += shared / wanted.length;
  }
  [precision, recall] = [precision / items.length, recall / items.length];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}

function figuresOf(prefix: string, found: readonly Telling[]): Record<string, number> {
  const all = bCubed(found.map((t) => ({ wanted: t.event, found: t.entry })));
  const claimed = bCubed(found.filter((t) => t.entry).map((t) => ({ wanted: t.event, found: t.entry })));
  return {
    [`${prefix}events`]: new Set(found.map((t) => t.event)).size,
    [`${prefix}b3-f1`]: all.f1,
    [`${prefix}b3-precision`]: all.precision,
    [`${prefix}b3-recall`]: all.recall,
    [`${prefix}told-with-a-claim`]: found.filter((t) => t.entry).length / found.length,
    [`${prefix}b3-f1-where-claimed`]: claimed.f1,
  };
}

export const evaluation: Evaluation = {
  name: 'merging',
  data: [],
  run: () => ({ ...figuresOf('', tellings()), ...figuresOf('heldout.', tellings('heldout')) }),
};
