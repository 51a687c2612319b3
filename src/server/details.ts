// One entry, one article, one actor: each with everything that it rests on.

import type { Claim, Lineage } from '../domain/index.js';
import type { ActorDetail, ArticleDetail, EntryDetail } from './api-types.js';
import type { CorrectionState, DossierService } from './dossier-service.js';
import type { RecordIndex } from './record-index.js';

/** Ids that a decision names: entries, claims, actors or articles. */
export function targets(state: CorrectionState): readonly string[] {
  const { decision } = state.correction;
  switch (decision.kind) {
    case 'accept':
    case 'reject':
    case 'edit':
      return [decision.entry];
    case 'merge':
      return decision.entries;
    case 'split':
      return [decision.entry, ...decision.claims];
    case 'same-actor':
    case 'different-actor':
      return decision.actors;
    case 'same-origin':
    case 'different-origin':
      return decision.articles;
    case 'set-date':
      return [decision.article];
    case 'undo':
      return [decision.correction];
  }
}

export async function entryDetail(
  service: DossierService,
  index: RecordIndex,
  id: string,
): Promise<EntryDetail | null> {
  const entry = index.entry.get(id);
  if (!entry) return null;
  const own = new Set(entry.claims);
  const articles = new Set(entry.articles);
  const claims = entry.claims.map((claim) => index.claim.get(claim)).filter((claim) => claim !== undefined);
  const links: EntryDetail['links'][number][] = [];
  const seen = new Set<string>();
  const link = (kind: Claim['links'][number]['kind'], direction: 'out' | 'in', claim: string, exact: string) => {
    const other = index.entryOfClaim.get(claim);
    const key = `${kind} ${direction} ${other}`;
    if (other === undefined || other === id || seen.has(key)) return;
    seen.add(key);
    links.push({ kind, direction, entry: other, exact });
  };
  for (const claim of claims) for (const to of claim.links) link(to.kind, 'out', to.claim, to.exact);
  for (const claim of index.record.claims) {
    if (own.has(claim.id)) continue;
    for (const to of claim.links) if (own.has(to.claim)) link(to.kind, 'in', claim.id, to.exact);
  }
  const lineage = new Set<Lineage>();
  for (const article of articles) {
    for (const copy of index.lineageOfArticle.get(article) ?? []) {
      if (articles.has(copy.from) && articles.has(copy.to)) lineage.add(copy);
    }
  }
  const named = new Set([id, ...entry.claims, ...entry.articles]);
  const disputes = entry.disputes
    .map((dispute) => index.dispute.get(dispute))
    .filter((dispute) => dispute !== undefined);
  const beside = new Set(
    disputes.flatMap(({ sides }) => sides.flatMap((side) => side.claims)).filter((c) => !own.has(c)),
  );
  return {
    entry,
    claims,
    beside: [...beside].flatMap((told) => {
      const claim = index.claim.get(told);
      const article = claim && index.article.get(claim.article);
      return article ? [{ claim, article }] : [];
    }),
    articles: entry.articles.map((article) => index.article.get(article)).filter((article) => article !== undefined),
    disputes,
    lineage: [...lineage],
    series: index.record.series
      .filter((series) => series.points.some((point) => own.has(point.claim)))
      .map(({ id, name }) => ({ id, name })),
    links,
    corrections: (await service.corrections()).filter((state) => targets(state).some((target) => named.has(target))),
  };
}

export async function articleDetail(
  service: DossierService,
  index: RecordIndex,
  id: string,
): Promise<ArticleDetail | null> {
  const inspection = await service.article(id);
  if (!inspection) return null;
  const lineage = index.lineageOfArticle.get(id) ?? [];
  const others = new Set(lineage.flatMap((link) => [link.from, link.to]).filter((other) => other !== id));
  const entries: Record<string, string> = {};
  for (const claim of inspection.claims) {
    const entry = index.entryOfClaim.get(claim.id);
    if (entry !== undefined) entries[claim.id] = entry;
  }
  return {
    inspection,
    summary: index.article.get(id) ?? null,
    lineage,
    entries,
    others: [...others].map((other) => index.article.get(other)).filter((other) => other !== undefined),
  };
}

export function actorDetail(index: RecordIndex, id: string): ActorDetail | null {
  const aliases = new Map<string, number>();
  const relations: ActorDetail['relations'][number][] = [];
  let name: string | null = null;
  for (const claim of index.record.claims) {
    const out = claim.actors.find((actor) => actor.id === id);
    const within = claim.recipients.find((actor) => actor.id === id);
    for (const actor of [...claim.actors, ...claim.recipients, ...claim.attribution]) {
      if (actor.id !== id) continue;
      name ??= actor.name;
      aliases.set(actor.mention, (aliases.get(actor.mention) ?? 0) + 1);
    }
    if (claim.kind !== 'relation' || claim.relation === null || !(out || within)) continue;
    const other = (out ? claim.recipients : claim.actors)[0] ?? null;
    relations.push({
      type: claim.relation,
      direction: out ? 'out' : 'in',
      other: other && { id: other.id, name: other.name },
      time: claim.time?.edtf ?? null,
      entry: index.entryOfClaim.get(claim.id) ?? null,
      claim: claim.id,
      words: claim.evidence.exact,
    });
  }
  for (const entry of index.record.entries) {
    if (name !== null) break;
    name = [...entry.actors, ...entry.recipients].find((actor) => actor.id === id)?.name ?? null;
  }
  if (name === null) return null;
  return {
    id,
    name,
    aliases: [...aliases].map(([text, count]) => ({ text, count })).sort((a, b) => b.count - a.count),
    relations,
  };
}
