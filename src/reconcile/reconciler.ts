// The record of a dossier that grows: each article added is compared with its neighbourhood alone.

import type { Claim, Correction, DossierRecord, Entry, Inspection, Knowledge } from '../domain/index.js';
import { blockKeys } from './blocks.js';
import { actorLookup, commonNames, knownActors, sketchClaim } from './claim-sketch.js';
import { copiedClaims } from './copied.js';
import { Rulings } from './corrections.js';
import { Edges } from './edges.js';
import type { Member } from './entry.js';
import { Families } from './families.js';
import { rankOf } from './hash.js';
import { type ActorSketch, Kinship } from './likeness.js';
import { TextIndex, type TextLink } from './lineage/index-texts.js';
import { sketchText } from './lineage/sketch.js';
import { match } from './match.js';
import { type Clustering, clusterTwice, type Edge } from './merge.js';
import { Postings } from './postings.js';
import { type Assembly, assemble, type Cited, citedOf, entriesOf } from './record.js';
import { saidTogether, sameActs } from './same-act.js';
import { SketchStore } from './sketch-store.js';
import { hostsOf } from './tolls.js';
import { wordsOf } from './words.js';

/** An inspection without what is asked of it only while its sketches are made. */
function lean({ article, grounded, claims, dropped }: Inspection): Inspection {
  const { publication, flags } = grounded;
  const none = { times: [], places: [], quantities: [], quotations: [] };
  const actors = grounded.actors.filter((a) => a.anonymous).map((a) => ({ ...a, mentions: [] }));
  return {
    article: { ...article, removed: [], declared: [] },
    grounded: { publication, flags, actors, ...none },
    claims,
    dropped,
  };
}

/** Claims of a block that all its others are compared with. */
const PIVOTS = 8;

/** What adding an article touched. */
export interface Touched {
  /** Ids of articles whose text is kin to it. */
  readonly kin: readonly string[];
  /** Ids of other articles that have a claim like one of its. */
  readonly neighbours: readonly string[];
}

/**
 * Adding articles one by one, in any order, gives the same record as all at once. Only sketches stay in memory; the
 * inspections themselves are asked of `fetch` when an entry is shown, or kept where no `fetch` is given.
 */
export class Reconciler {
  private readonly rulings: Rulings;
  private readonly families: Families;
  private readonly kin: Kinship;
  private readonly known: ReadonlyMap<string, ActorSketch>;
  private readonly inspections = new Map<string, Inspection>();
  private readonly fetched = new Map<string, Inspection>();
  private readonly ordinals = new Map<string, number>();
  private readonly ids: string[] = [];
  private readonly ranks: number[] = [];
  private readonly texts = new TextIndex((article) => this.ranks[article]!);
  private readonly sketches = new SketchStore();
  private readonly claimRanks: number[] = [];
  /** First claim of each article; its others follow. */
  private readonly firstClaims: number[] = [];
  /** Figure claims that are the toll of an event of their sentence → that event. */
  private readonly hosts = new Map<number, number>();
  private readonly tollsOf = new Map<number, number[]>();
  private readonly blocks = new Postings((claim) => this.claimRanks[claim]!, PIVOTS);
  private readonly edges = new Edges();

  constructor(
    knowledge: Knowledge,
    private readonly corrections: readonly Correction[] = [],
    private readonly fetch?: (article: string) => Inspection,
  ) {
    this.rulings = new Rulings(corrections);
    this.families = new Families(knowledge);
    this.kin = new Kinship(knowledge, this.rulings.apart, (id) => this.rulings.actor(id));
    this.known = knownActors(knowledge);
  }

  get size(): number {
    return this.ids.length;
  }

  /** Adds an article; one that is there already changes nothing. */
  add(given: Inspection): Touched {
    if (this.ordinals.has(given.article.id)) return { kin: [], neighbours: [] };
    const inspection = this.rulings.applyTo(given);
    const { article } = inspection;
    const me = this.ids.length;
    this.ordinals.set(article.id, me);
    this.ids.push(article.id);
    this.ranks.push(rankOf(article.id));
    if (!this.fetch) this.inspections.set(article.id, lean(inspection));
    const kin = this.texts.add(sketchText(inspection, this.families.voiceOf(article)));
    this.meetActors(given);
    const neighbours = this.addClaims(inspection);
    return { kin: kin.map((k) => this.ids[k]!), neighbours: [...neighbours] };
  }

  /** Under the names of the article itself, so that what a person said of one spelling holds for all. */
  private meetActors(given: Inspection): void {
    const actorOf = actorLookup(given, this.known);
    for (const c of given.claims)
      for (const ref of [...c.actors, ...c.recipients, ...c.attribution]) this.kin.strangers.meet(actorOf(ref));
  }

  private addClaims(inspection: Inspection): Set<string> {
    const starts = Int32Array.from(wordsOf(inspection.article.text), (w) => w.start);
    const actorOf = actorLookup(inspection, this.known);
    const common = commonNames(inspection);
    const neighbours = new Set<string>();
    const mine: number[] = [];
    const ordinalOf = new Map<string, number>();
    this.firstClaims.push(this.sketches.length);
    const same = new Map(
      sameActs(inspection.claims, (a, b) => {
        const [x, y] = [a.actors.map(actorOf), b.actors.map(actorOf)];
        return x.length === 0 || y.length === 0 || this.kin.best(x, y).likeness >= 0.5;
      }),
    );
    // The toll of an act that is told on with is the toll of that act.
    const hosts = new Map([
      ...hostsOf(inspection.claims).map(([toll, act]): [string, string] => [toll, same.get(act) ?? act]),
      ...same,
      ...saidTogether(inspection.claims),
    ]);
    const tollsOf = (event: string) => inspection.claims.filter((c) => hosts.get(c.id) === event);
    for (const claim of inspection.claims) {
      if (ordinalOf.has(claim.id)) continue;
      const ordinal = this.sketches.length;
      ordinalOf.set(claim.id, ordinal);
      mine.push(ordinal);
      this.sketches.push(sketchClaim(claim, inspection, actorOf, starts, common, tollsOf(claim.id)));
      this.claimRanks.push(rankOf(claim.id));
    }
    for (const [figure, event] of hosts) {
      const [toll, host] = [ordinalOf.get(figure)!, ordinalOf.get(event)!];
      this.hosts.set(toll, host);
      this.tollsOf.set(host, [...(this.tollsOf.get(host) ?? []), toll]);
    }
    for (const ordinal of mine) {
      if (this.hosts.has(ordinal)) continue;
      const candidates = new Set<number>();
      for (const key of blockKeys(this.sketches.at(ordinal)))
        this.blocks.add(key, ordinal, (other) => candidates.add(other));
      for (const other of candidates) if (this.join(ordinal, other)) neighbours.add(this.sketches.articleOf(other));
    }
    this.sketches.close();
    neighbours.delete(inspection.article.id);
    return neighbours;
  }

  private join(x: number, y: number): boolean {
    const [a, b] = this.sketches.idOf(x) < this.sketches.idOf(y) ? [x, y] : [y, x];
    const found = match(this.sketches.at(a), this.sketches.at(b), this.kin);
    if (!found) return false;
    this.edges.add({ a, b, score: found.score, weak: found.weak });
    return !found.weak;
  }

  /** The entries that hold a claim of this article, as things stand: what to show anew after adding it. */
  neighbourhood(article: string): Entry[] {
    const me = this.ordinals.get(article);
    if (me === undefined) return [];
    const own = new Set(this.claimsOf(me).map((c) => this.hosts.get(c) ?? c));
    const seen = new Set(own);
    const edges = new Map<number, Edge>();
    for (const claim of seen) {
      for (const i of this.edges.of(claim)) {
        const edge = this.edges.at(i);
        // Weak matches reach no further than from this article to the next.
        if (edge.weak && !own.has(claim)) continue;
        edges.set(i, edge);
        seen.add(edge.a).add(edge.b);
      }
    }
    const links = this.texts.of(me);
    const copied = this.copiedAmong(links).filter((e) => own.has(e.a) || own.has(e.b));
    for (const e of copied) seen.add(e.a).add(e.b);
    const clusters = clusterTwice([...seen], [...edges.values(), ...copied], this.news(links));
    const mine = clusters
      .filter((members) => members.some((c) => this.sketches.articleOf(c) === article))
      .map((members) => this.withTolls(members));
    const { claims, cited } = this.citedIn(mine.flat());
    const members = (c: number): Member => ({ sketch: this.sketches.at(c), claim: claims.get(this.sketches.idOf(c))! });
    return entriesOf(
      mine.map((cluster) => cluster.map(members)),
      this.assembly(
        (a) => this.texts.of(a),
        (a) => cited.get(a)!,
      ),
    ).entries;
  }

  /** All of it. */
  record(): DossierRecord {
    const links = this.texts.all();
    const linksOf = new Map<number, TextLink[]>();
    for (const link of links) {
      for (const end of [link.a, link.b]) {
        const list = linksOf.get(end);
        if (list) list.push(link);
        else linksOf.set(end, [link]);
      }
    }
    const all = Array.from({ length: this.sketches.length }, (_, i) => i).filter((i) => !this.hosts.has(i));
    const edges = Array.from({ length: this.edges.length }, (_, i) => this.edges.at(i)).filter((e) => this.lasts(e));
    const clusters = clusterTwice(all, [...edges, ...this.copiedAmong(links)], this.news(links));
    const record = assemble({
      ...this.assembly((a) => linksOf.get(a) ?? []),
      articles: [...this.ids].sort(),
      inspection: (article) => this.inspection(article),
      clusters: clusters.map((members) => this.withTolls(members).map((c) => this.sketches.idOf(c))),
      sketches: Array.from({ length: this.sketches.length }, (_, i) => this.sketches.at(i)),
      links,
      corrections: this.corrections,
    });
    this.fetched.clear();
    return record;
  }

  private claimsOf(article: number): number[] {
    const first = this.firstClaims[article]!;
    const end = this.firstClaims[article + 1] ?? this.sketches.length;
    return Array.from({ length: end - first }, (_, i) => first + i);
  }

  private copiedAmong(links: readonly TextLink[]): Edge[] {
    return links
      .flatMap((link) =>
        copiedClaims(
          link,
          (a) => this.claimsOf(a),
          (c) => this.sketches.at(c),
        ),
      )
      .filter((e) => !this.hosts.has(e.a) && !this.hosts.has(e.b));
  }

  /** What clustering asks: claims, kinship, and which articles tell the same news because one has its text from the other. */
  private news(links: readonly TextLink[]): Clustering {
    const kin = new Set(links.map(({ a, b }) => `${this.ids[a]} ${this.ids[b]}`));
    return {
      idOf: (c) => this.sketches.idOf(c),
      sketch: (c) => this.sketches.at(c),
      kin: this.kin,
      oneText: (a, b) => kin.has(a < b ? `${a} ${b}` : `${b} ${a}`),
    };
  }

  /** Do the two still meet in a block, now that it may be crowded? */
  private lasts(edge: Edge): boolean {
    const theirs = new Set(blockKeys(this.sketches.at(edge.b)));
    return blockKeys(this.sketches.at(edge.a)).some((key) => theirs.has(key) && this.blocks.pairs(key, edge.a, edge.b));
  }

  /** The claims with the tolls that they host. */
  private withTolls(claims: readonly number[]): number[] {
    return claims.flatMap((c) => [c, ...(this.tollsOf.get(c) ?? [])]);
  }

  /** Claims by id, and what is asked of their articles, which are fetched and let go one by one: an entry may have thousands. */
  private citedIn(claims: readonly number[]): { claims: Map<string, Claim>; cited: Map<string, Cited> } {
    const wanted = new Set(claims.map((c) => this.sketches.idOf(c)));
    const found = new Map<string, Claim>();
    const cited = new Map<string, Cited>();
    for (const article of new Set(claims.map((c) => this.sketches.articleOf(c)))) {
      const inspection = this.inspections.get(article) ?? this.rulings.applyTo(this.fetch!(article));
      cited.set(article, citedOf(inspection));
      for (const claim of inspection.claims) if (wanted.has(claim.id)) found.set(claim.id, claim);
    }
    return { claims: found, cited };
  }

  /** Asked of `fetch` once for each record, and then let go. */
  private inspection(id: string): Inspection {
    const known = this.inspections.get(id) ?? this.fetched.get(id);
    if (known) return known;
    const found = this.rulings.applyTo(this.fetch!(id));
    this.fetched.set(id, found);
    return found;
  }

  private assembly(
    linksOf: (article: number) => readonly TextLink[],
    cited: (article: string) => Cited = (article) => citedOf(this.inspection(article)),
  ): Assembly {
    return {
      kin: this.kin,
      families: this.families,
      rulings: this.rulings.origins,
      text: (article) => this.texts.sketch(this.ordinals.get(article)!),
      linksOf: (article) => linksOf(this.ordinals.get(article)!),
      idOf: (ordinal) => this.ids[ordinal]!,
      cited,
    };
  }
}
