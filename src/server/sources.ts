// Who publishes, who copies whom, and how often each stands alone or is disputed.

import type { Lineage } from '../domain/index.js';
import type { SourceRow, Sources } from './api-types.js';
import { type RecordIndex, sourceName } from './record-index.js';

export function sources(index: RecordIndex): Sources {
  const { record } = index;
  const rows = new Map<string, { -readonly [K in keyof SourceRow]: SourceRow[K] }>();
  const languages = new Map<string, Set<string>>();
  const nameOf = (article: string) => {
    const summary = index.article.get(article);
    return summary ? (sourceName(summary) ?? '') : '';
  };
  for (const article of record.articles) {
    const name = sourceName(article) ?? '';
    let row = rows.get(name);
    if (!row) {
      row = {
        name,
        family: article.family,
        languages: [],
        articles: 0,
        entries: 0,
        alone: 0,
        disputed: 0,
        copied: 0,
        copiedBy: 0,
        translated: 0,
        flags: 0,
      };
      rows.set(name, row);
      languages.set(name, new Set());
    }
    languages.get(name)?.add(article.language);
    row.articles += 1;
    row.translated += article.translated ? 1 : 0;
    row.flags += article.flags.length;
  }
  for (const entry of record.entries) {
    const names = new Set(entry.articles.map(nameOf));
    for (const name of names) {
      const row = rows.get(name);
      if (!row) continue;
      row.entries += 1;
      if (entry.disputes.length > 0) row.disputed += 1;
      if (entry.independent <= 1) row.alone += 1;
    }
  }
  const copies = new Map<
    string,
    { from: string; to: string; count: number; kinds: Set<Lineage['kind']>; directed: boolean }
  >();
  const copied = new Set<string>();
  const given = new Set<string>();
  for (const link of record.lineage) {
    const [from, to] = [nameOf(link.from), nameOf(link.to)];
    const key = `${from}\u0000${to}`;
    const pair = copies.get(key) ?? { from, to, count: 0, kinds: new Set(), directed: true };
    pair.count += 1;
    pair.kinds.add(link.kind);
    pair.directed &&= link.directed;
    copies.set(key, pair);
    if (link.directed) {
      copied.add(link.to);
      given.add(link.from);
    }
  }
  const add = (article: string, field: 'copied' | 'copiedBy') => {
    const row = rows.get(nameOf(article));
    if (row) row[field] += 1;
  };
  for (const article of copied) add(article, 'copied');
  for (const article of given) add(article, 'copiedBy');
  return {
    sources: [...rows.values()]
      .map((row) => ({ ...row, languages: [...(languages.get(row.name) ?? [])].sort() }))
      .sort((a, b) => b.articles - a.articles || (a.name < b.name ? -1 : 1)),
    copies: [...copies.values()]
      .map((pair) => ({ ...pair, kinds: [...pair.kinds].sort() }))
      .sort((a, b) => b.count - a.count || (a.from + a.to < b.from + b.to ? -1 : 1)),
  };
}
