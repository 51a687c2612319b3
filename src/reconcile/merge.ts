// Claims joined by matches to clusters of one thing each, never across what forbids it.

import type { ClaimSketch } from './claim-sketch.js';
import { addFaces, clash, type Faces, facesOf } from './faces.js';
import { Groups } from './groups.js';
import type { Kinship } from './likeness.js';
import { isNews } from './match.js';

/** Two claims, by ordinal, that match; `a` has the lower id. */
export interface Edge {
  readonly a: number;
  readonly b: number;
  readonly score: number;
  /** Counts only where both articles are shown to tell the same news. */
  readonly weak: boolean;
}

/** What clustering asks of the dossier. */
export interface Clustering {
  readonly idOf: (claim: number) => string;
  readonly sketch: (claim: number) => ClaimSketch;
  readonly kin: Kinship;
  /** Has one of two articles, by id, its text from the other? */
  readonly oneText: (a: string, b: string) => boolean;
}

interface Cluster {
  readonly members: number[];
  readonly faces: Faces;
  /** Clusters that were found to clash with it, which they do ever after. */
  readonly foes: Set<Cluster>;
}

/**
 * Greedy agglomeration: the best match first, two clusters joined where no claim of one forbids one of the other. The
 * result depends on the claims and scores alone: ties are broken by claim ids.
 */
function cluster(claims: readonly number[], edges: readonly Edge[], { idOf, sketch, kin }: Clustering): number[][] {
  const clusterOf = new Map<number, Cluster>();
  for (const c of claims) clusterOf.set(c, { members: [c], faces: facesOf(sketch(c)), foes: new Set() });
  const sorted = [...edges].sort((x, y) => y.score - x.score || before(x, y, idOf));
  for (const e of sorted) {
    let [big, small] = [clusterOf.get(e.a)!, clusterOf.get(e.b)!];
    if (big === small || big.foes.has(small)) continue;
    if (clash(big.faces, small.faces, kin)) {
      big.foes.add(small);
      small.foes.add(big);
      continue;
    }
    if (big.members.length < small.members.length) [big, small] = [small, big];
    for (const c of small.members) {
      big.members.push(c);
      clusterOf.set(c, big);
    }
    addFaces(big.faces, small.faces);
    for (const foe of small.foes) {
      foe.foes.delete(small);
      foe.foes.add(big);
      big.foes.add(foe);
    }
  }
  return [...new Set(clusterOf.values())].map((c) => c.members);
}

/** Edges name their claims in the order of their ids. */
function before(x: Edge, y: Edge, idOf: (claim: number) => string): number {
  const [p, q] = x.a === y.a ? [x.b, y.b] : [x.a, y.a];
  return idOf(p) < idOf(q) ? -1 : 1;
}

/**
 * Two rounds over a set of claims. In the first, strong matches make clusters. Articles that share a cluster of news
 * then vouch for each other, as do those of one text: in the second round their weak matches ("the United Nations condemned the strike") count too.
 */
export function clusterTwice(claims: readonly number[], edges: readonly Edge[], given: Clustering): number[][] {
  const { sketch, oneText } = given;
  const first = byComponent(
    claims,
    edges.filter((e) => !e.weak),
    given,
  );
  const newsOf = new Map<string, Set<number>>();
  first.forEach((members, i) => {
    if (members.length < 2) return;
    for (const c of members) {
      const { article } = sketch(c);
      if (!isNews(sketch(c))) continue;
      const known = newsOf.get(article);
      if (known) known.add(i);
      else newsOf.set(article, new Set([i]));
    }
  });
  const vouched = (e: Edge) => {
    const [a, b] = [sketch(e.a).article, sketch(e.b).article];
    if (oneText(a, b)) return true;
    const theirs = newsOf.get(b);
    for (const i of newsOf.get(a) ?? []) if (theirs?.has(i)) return true;
    return false;
  };
  const held = edges.filter((e) => !e.weak || vouched(e));
  return held.some((e) => e.weak) ? byComponent(claims, held, given) : first;
}

/** Clusters of each connected component: what is not joined by a match, however far, is not compared. */
function byComponent(claims: readonly number[], edges: readonly Edge[], given: Clustering): number[][] {
  const components = new Groups<number>();
  for (const e of edges) components.join(e.a, e.b);
  const edgesOf = new Map<number, Edge[]>();
  for (const e of edges) {
    const root = components.find(e.a);
    const list = edgesOf.get(root);
    if (list) list.push(e);
    else edgesOf.set(root, [e]);
  }
  return components.of(claims).flatMap((group) => {
    const mine = edgesOf.get(components.find(group[0]!));
    return mine ? cluster(group, mine, given) : [[...group]];
  });
}
