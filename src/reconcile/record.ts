// From clusters of claims to the record: entries with their origins and disputes, series, lineage, what persons decided.

import type {
  ArticleSummary,
  Claim,
  Correction,
  CorrectionOutcome,
  Dispute,
  DossierRecord,
  Entry,
  Inspection,
} from '../domain/index.js';
import { accusedDisputes } from './accused.js';
import type { ClaimSketch } from './claim-sketch.js';
import { regroup } from './corrections.js';
import { counteredDisputes } from './countered.js';
import { findDisputes } from './disputes.js';
import { inChronology, type Member, makeEntry } from './entry.js';
import type { Families } from './families.js';
import type { Kinship } from './likeness.js';
import type { TextSketch } from './lineage/compare.js';
import type { TextLink } from './lineage/index-texts.js';
import { describeLink } from './lineage/lineage.js';
import { type Copy, countOrigins, type OriginRulings, type Witness } from './origins.js';
import { review } from './review.js';
import { findSeries } from './series.js';
import { unharmedDisputes } from './unharmed.js';

/** What an entry asks of an article: its outlet, and which of its actors have no name. */
export interface Cited {
  readonly outlet: string | null;
  readonly anonymous: ReadonlySet<string>;
}

export const citedOf = ({ article, grounded }: Inspection): Cited => ({
  outlet: article.outlet?.name ?? null,
  anonymous: new Set(grounded.actors.filter((a) => a.anonymous).map((a) => a.id)),
});

/** What is looked up while entries are put together. */
export interface Assembly {
  readonly kin: Kinship;
  readonly families: Families;
  readonly rulings: OriginRulings;
  readonly text: (article: string) => TextSketch;
  readonly linksOf: (article: string) => readonly TextLink[];
  readonly idOf: (ordinal: number) => string;
  readonly cited: (article: string) => Cited;
}

/** Texts further along a chain of whole copies than this are not looked for. */
const CHAIN = 2000;

/** Does a shared passage cover at least half of one of these claims' words? */
function covers(link: TextLink, article: string, a: string, members: readonly Member[]): boolean {
  const side = article === a ? 'a' : 'b';
  return members.some(({ sketch: { words, article: of } }) => {
    if (of !== article) return false;
    const shared = link.comparison.runs.reduce(
      (sum, r) => sum + Math.max(0, Math.min(words[1], r[side] + r.length) - Math.max(words[0], r[side])),
      0,
    );
    return shared * 2 >= words[1] - words[0];
  });
}

/** Text links between articles of an entry that cover what they say there, also by way of whole copies outside it. */
function copiesAmong(articles: readonly string[], members: readonly Member[], { linksOf, idOf }: Assembly): Copy[] {
  const wanted = new Set(articles);
  const copies: Copy[] = [];
  for (const from of articles) {
    const seen = new Set([from]);
    for (const at of seen) {
      if (seen.size > CHAIN) break;
      for (const link of linksOf(at)) {
        const [a, b] = [idOf(link.a), idOf(link.b)];
        const to = a === at ? b : a;
        const { kind, why } = link.comparison;
        const whole = kind === 'exact' || kind === 'translated';
        if (wanted.has(to)) {
          if (
            at === from
              ? from < to && (kind !== 'part' || covers(link, from, a, members) || covers(link, to, a, members))
              : from < to && whole && !seen.has(to)
          ) {
            copies.push({ a: from, b: to, kind, why: at === from ? why : `by way of another copy; ${why}` });
          }
        }
        if (whole) seen.add(to);
      }
    }
  }
  return copies.sort((x, y) => (`${x.a} ${x.b}` < `${y.a} ${y.b}` ? -1 : 1));
}

function originsOf(members: readonly Member[], assembly: Assembly) {
  const claimsOf = new Map<string, Claim[]>();
  for (const { claim } of members) {
    const known = claimsOf.get(claim.article);
    if (known) known.push(claim);
    else claimsOf.set(claim.article, [claim]);
  }
  const articles = [...claimsOf.keys()].sort();
  const witnesses = articles.map((id): Witness => {
    const { outlet, anonymous } = assembly.cited(id);
    const sketch = assembly.text(id);
    return {
      article: id,
      outlet,
      voice: sketch.voice,
      published: sketch.published?.low ?? Infinity,
      claims: claimsOf.get(id)!,
      anonymous,
    };
  });
  return countOrigins(witnesses, copiesAmong(articles, members, assembly), assembly.families, assembly.rulings);
}

/** Entries and disputes of clusters; both in the order of the clusters. */
export function entriesOf(
  clusters: readonly (readonly Member[])[],
  assembly: Assembly,
): { entries: Entry[]; disputes: Dispute[]; members: Map<string, readonly Member[]> } {
  const entries: Entry[] = [];
  const disputes: Dispute[] = [];
  const membersOf = new Map<string, readonly Member[]>();
  for (const members of clusters) {
    const origins = originsOf(members, assembly);
    const entry = makeEntry(members, origins, assembly.kin);
    const found = findDisputes(members, { origins, familyOf: (a) => assembly.text(a).voice.family, kin: assembly.kin });
    entries.push({ ...entry, disputes: found.map((d) => d.id) });
    disputes.push(...found);
    membersOf.set(entry.id, members);
  }
  return { entries, disputes, members: membersOf };
}

function summary({ article: a, grounded }: Inspection, families: Families): ArticleSummary {
  return {
    id: a.id,
    name: a.name,
    url: a.url,
    title: a.title,
    language: a.language,
    outlet: a.outlet?.name ?? null,
    family: families.known(a.outlet)?.family ?? null,
    agencies: a.agencies.map((x) => x.name),
    translated: a.translated,
    publication: grounded.publication,
    flags: grounded.flags,
  };
}

/** The whole record; every list in an order that depends on its content alone. */
export function assemble(
  given: Assembly & {
    readonly articles: readonly string[];
    readonly inspection: (article: string) => Inspection;
    readonly clusters: readonly (readonly string[])[];
    readonly sketches: readonly ClaimSketch[];
    readonly links: readonly TextLink[];
    readonly corrections: readonly Correction[];
  },
): DossierRecord {
  const inspections = given.articles.map(given.inspection);
  const sketchOf = new Map(given.sketches.map((s) => [s.id, s]));
  const claims = inspections
    .flatMap((i) => i.claims)
    .map((c) => given.kin.strangers.renamed(c))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  const claimOf = new Map(claims.map((c) => [c.id, c]));
  // Clusters in the order of their lowest claim, so that nothing downstream sees the order of adding.
  const ordered = given.clusters.map((c) => [...c].sort()).sort((a, b) => (a[0]! < b[0]! ? -1 : 1));
  const { clusters, outcomes } = regroup(ordered, given.corrections);
  const memberLists = clusters.map((ids) =>
    ids.map((id): Member => ({ claim: claimOf.get(id)!, sketch: sketchOf.get(id)! })),
  );
  const made = entriesOf(memberLists, given);
  const accused = accusedDisputes(made.entries, made.members, given.kin);
  const further = [
    ...accused,
    ...unharmedDisputes(made.entries, made.members, given.kin),
    ...counteredDisputes(made.entries, made.members),
  ];
  const disputes = [...made.disputes, ...further];
  const disputed = new Map<string, string[]>();
  for (const d of further) disputed.set(d.entry, [...(disputed.get(d.entry) ?? []), d.id]);
  const shown = made.entries.map((e) =>
    disputed.has(e.id) ? { ...e, disputes: [...e.disputes, ...disputed.get(e.id)!] } : e,
  );
  const reviewed = review(shown, given.corrections);
  const entries = inChronology(reviewed.entries);
  const all: CorrectionOutcome[] = [...outcomes, ...reviewed.outcomes];
  return {
    articles: inspections.map((i) => summary(i, given.families)),
    claims,
    entries,
    series: findSeries(made.entries.map((entry) => ({ entry, members: made.members.get(entry.id)! }))),
    disputes: disputes.sort((a, b) => (a.id < b.id ? -1 : 1)),
    lineage: given.links.map((link) => {
      const [a, b] = [given.idOf(link.a), given.idOf(link.b)];
      return describeLink(
        link,
        { a: given.text(a), b: given.text(b) },
        { a: given.inspection(a), b: given.inspection(b) },
      );
    }),
    ...(all.length ? { corrections: all } : {}),
  };
}
