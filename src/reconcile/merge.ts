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
function cluster(
  claims: readonly number[],
  edges: readonly Edge[],
  sketch: (claim: number) => ClaimSketch,
  kin: Kinship,
): number[][] {
  const clusterOf = new Map<number, Cluster>();
  for (const c of claims) clusterOf.set(c, { members: [c], faces: facesOf(sketch(c)), foes: new Set() });
  const sorted = [...edges].sort((x, y) => y.score - x.score || before(x, y, sketch));
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
function before(x: Edge, y: Edge, sketch: (claim: number) => ClaimSketch): number {
  const [a, b] = [sketch(x.a).id, sketch(y.a).id];
  if (a !== b) return a < b ? -1 : 1;
  return sketch(x.b).id < sketch(y.b).id ? -1 : 1;
}

/**
 * Two rounds over a set of claims. In the first, strong matches make clusters. Articles that share a cluster of news
 * then vouch for each other, as do those of one text: in the second round their weak matches ("the United Nations condemned the strike") count too.
 */
export function clusterTwice(
  claims: readonly number[],
  edges: readonly Edge[],
  { sketch, kin, oneText }: Clustering,
): number[][] {
  const first = byComponent(
    claims,
    edges.filter((e) => !e.weak),
    sketch,
    kin,
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
  return held.some((e) => e.weak) ? byComponent(claims, held, sketch, kin) : first;
}

/** Clusters of each connected component: what is not joined by a match, however far, is not compared. */
function byComponent(
  claims: readonly number[],
  edges: readonly Edge[],
  sketch: (claim: number) => ClaimSketch,
  kin: Kinship,
): number[][] {
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
    return mine ? cluster(group, mine, sketch, kin) : [[...group]];
  });
}
