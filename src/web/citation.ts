// An entry as a citation to paste: plain, Markdown, BibTeX, CSL JSON. Every form names the articles and their words.

import type { EntryDetail } from '../server/api-types.js';
import { parseEdtf } from './edtf.js';

export type CitationStyle = 'plain' | 'markdown' | 'bibtex' | 'csl';

interface Source {
  readonly key: string;
  readonly title: string;
  readonly outlet: string | null;
  readonly date: string | null;
  readonly url: string | null;
  readonly words: string;
}

function sourcesOf(detail: EntryDetail): Source[] {
  return detail.articles.map((article) => ({
    key: article.id,
    title: article.title ?? article.name ?? article.id,
    outlet: article.outlet,
    date: article.publication.settled,
    url: article.url !== null && /^https?:/u.test(article.url) ? article.url : null,
    words: detail.claims.find((claim) => claim.article === article.id)?.evidence.exact.replace(/\s+/gu, ' ') ?? '',
  }));
}

const inTex = (text: string) =>
  text.replace(/[\\{}$&#^_~%]/gu, (char) =>
    char === '\\'
      ? '\\textbackslash{}'
      : char === '~'
        ? '\\textasciitilde{}'
        : char === '^'
          ? '\\textasciicircum{}'
          : `\\${char}`,
  );
const inMarkdown = (text: string) => text.replace(/[\\`*_[\]<>]/gu, (char) => `\\${char}`);
const yearMonthDay = (date: string) => date.split('-').map(Number);

/** `headline` is the entry in one line, `counts` "4 articles, 2 origins", both in the reader's language. */
export function cite(detail: EntryDetail, style: CitationStyle, headline: string, counts: string): string {
  const list = sourcesOf(detail);
  switch (style) {
    case 'plain':
      return [
        `${headline} (${counts}).`,
        ...list.map((source, at) =>
          [`[${at + 1}] “${source.words}”`, source.outlet, source.title, source.date, source.url]
            .filter(Boolean)
            .join('. '),
        ),
      ].join('\n');
    case 'markdown':
      return [
        `**${inMarkdown(headline)}** (${counts})`,
        '',
        ...list.map((source, at) => {
          const title =
            source.url === null ? inMarkdown(source.title) : `[${inMarkdown(source.title)}](<${source.url}>)`;
          return `${at + 1}. “${inMarkdown(source.words)}” — ${[source.outlet === null ? null : inMarkdown(source.outlet), title, source.date].filter(Boolean).join(', ')}`;
        }),
      ].join('\n');
    case 'bibtex':
      return list
        .map((source) => {
          const time = source.date === null ? null : parseEdtf(source.date);
          const fields: [string, string | null][] = [
            ['title', `{${inTex(source.title)}}`],
            ['journaltitle', source.outlet === null ? null : `{${inTex(source.outlet)}}`],
            ['date', time && source.date !== null ? `{${source.date}}` : null],
            ['url', source.url === null ? null : `{${source.url}}`],
            ['note', `{${inTex(`“${source.words}”`)}}`],
          ];
          const body = fields.filter(([, value]) => value !== null).map(([name, value]) => `  ${name} = ${value}`);
          return `@article{${source.key},\n${body.join(',\n')}\n}`;
        })
        .join('\n\n');
    case 'csl':
      return JSON.stringify(
        list.map((source) => ({
          id: source.key,
          type: 'article-newspaper',
          title: source.title,
          ...(source.outlet === null ? {} : { 'container-title': source.outlet }),
          ...(source.date !== null && /^\d{4}(?:-\d{2}){0,2}$/u.test(source.date)
            ? { issued: { 'date-parts': [yearMonthDay(source.date)] } }
            : {}),
          ...(source.url === null ? {} : { URL: source.url }),
          annote: source.words,
        })),
        null,
        2,
      );
  }
}
