// JSON lines and JSON arrays: one object an article, fields as crawlers and extractors name them.

import type { DeclaredDate } from '../../domain/index.js';
import type { Draft } from '../assemble.js';
import { draftFromHtml } from '../html.js';
import { linesOfText } from '../lines.js';
import { hostOf } from '../media-index.js';
import { machineDate, shownDates } from '../shown-dates.js';
import { extension, type Found, type InputFormat, type Source } from './format.js';

type Row = Readonly<Record<string, unknown>>;

export const jsonLines: InputFormat = {
  name: 'jsonl',
  detect: (source) => {
    if (['jsonl', 'ndjson'].includes(extension(source.hint))) return true;
    return /^\s*\{\s*"/.test(source.decoded.text.slice(0, 200)) && extension(source.hint) !== 'json';
  },
  *read(source) {
    const { text } = source.decoded;
    let number = 0;
    for (let from = 0; from < text.length; ) {
      const end = text.indexOf('\n', from);
      const line = text.slice(from, end < 0 ? text.length : end).trim();
      from = end < 0 ? text.length : end + 1;
      number++;
      if (line === '') continue;
      const where = `${source.where}:${number}`;
      try {
        yield fromRow(JSON.parse(line), source, where, line);
      } catch {
        // One object over several lines: the file is JSON, not JSON lines.
        if (number === 1 && isJson(text)) {
          yield* jsonArray.read(source);
          return;
        }
        yield {
          issue: {
            code: 'bad-line',
            severity: 'error',
            where,
            message: 'This line is no JSON object. Correct or delete it; the other lines were read.',
          },
        };
      }
    }
  },
};

export const jsonArray: InputFormat = {
  name: 'json',
  detect: (source) => extension(source.hint) === 'json' || /^\s*\[\s*\{/.test(source.decoded.text.slice(0, 200)),
  *read(source) {
    let value: unknown;
    try {
      value = JSON.parse(source.decoded.text);
    } catch (error) {
      // Also JSON lines under the name .json.
      if (/^\s*\{[^\n]*\}\s*\n\s*\{/.test(source.decoded.text)) {
        yield* jsonLines.read(source);
        return;
      }
      const message = `This is no valid JSON (${(error as Error).message.split('\n')[0]}). Export it again, or give one object a line.`;
      yield { issue: { code: 'not-json', severity: 'error', where: source.where, message } };
      return;
    }
    const rows = rowsOf(value);
    for (const [i, row] of rows.entries()) {
      const where = rows.length > 1 ? `${source.where}:${i + 1}` : source.where;
      yield fromRow(row, source, where, JSON.stringify(row));
    }
  },
};

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
};

/** The list of articles, also where it is wrapped (`{"articles": […]}`). */
function rowsOf(value: unknown): unknown[] {
  if (Array.isArray(value)) return value;
  if (value !== null && typeof value === 'object')
    for (const key of ['articles', 'items', 'results', 'documents', 'docs', 'data']) {
      const list = (value as Row)[key];
      if (Array.isArray(list)) return list;
    }
  return [value];
}

/** The first of the fields that holds a non-empty string, or an object or list that names one. */
function field(row: Row, ...names: string[]): string | null {
  for (const name of names) {
    const value = plain(row[name]);
    if (value) return value;
  }
  return null;
}

function plain(value: unknown): string | null {
  if (typeof value === 'string') return value.trim() || null;
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join('; ') || null;
  if (value !== null && typeof value === 'object') return plain((value as Row).name) ?? plain((value as Row).title);
  return null;
}

function fromRow(value: unknown, source: Source, where: string, raw: string): Found {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    return {
      issue: {
        code: 'bad-line',
        severity: 'error',
        where,
        message: 'This is no JSON object with the fields of an article (title, text or html, url, date, source).',
      },
    };
  const row = value as Row;
  const body = field(
    row,
    'text',
    'content',
    'body',
    'article',
    'maintext',
    'plain_text',
    'raw_text',
    'fulltext',
    'article_text',
  );
  const html =
    field(row, 'html', 'content_html', 'raw_html') ??
    (body && /<(?:p|br|div|html)\b[^>]*>/i.test(body.slice(0, 5000)) ? body : null);
  if (!body && !html)
    return {
      issue: {
        code: 'no-text',
        severity: 'error',
        where,
        message: 'No text in this record: expected a field "text" or "html". Check the names of the fields.',
      },
    };
  const given = field(
    row,
    'source',
    'outlet',
    'publisher',
    'site',
    'sitename',
    'site_name',
    'source_name',
    'media',
    'newspaper',
    'domain',
    'hostname',
  );
  const url = field(row, 'url', 'link', 'uri', 'source_url', 'canonical_url') ?? (hostOf(given) ? given : null);
  const date = field(
    row,
    'date',
    'published',
    'date_publish',
    'date_published',
    'datePublished',
    'published_at',
    'publishedAt',
    'publish_date',
    'pub_date',
    'pubDate',
    'published_date',
    'publication_date',
    'timestamp',
  );
  const authors = field(row, 'author', 'authors', 'byline', 'creator');
  const draft: Draft = {
    ...(html
      ? draftFromHtml(html, { url })
      : { lines: linesOfText(body!), language: null, removed: [], title: null, sites: [], authors: [], declared: [] }),
    bytes: Buffer.from(raw, 'utf8'),
    name: source.hint.name ? where : null,
    url,
    format: source.where.endsWith('.json') ? 'json' : 'jsonl',
  };
  const title = field(row, 'title', 'headline', 'name');
  const own = declared(date, row);
  return {
    where,
    draft: {
      ...draft,
      title: title ?? draft.title,
      sites: given && !hostOf(given) ? [given, ...draft.sites] : draft.sites,
      authors: authors ? [...authors.split(/\s*;\s*/), ...draft.authors] : draft.authors,
      language: field(row, 'language', 'lang')?.slice(0, 2).toLowerCase() ?? draft.language,
      declared: own ? [own, ...draft.declared] : draft.declared,
    },
  };
}

function declared(date: string | null, row: Row): DeclaredDate | null {
  if (!date) return null;
  const name = Object.keys(row).find((key) => plain(row[key]) === date) ?? 'date';
  const edtf = machineDate(date) ?? shownDates(date, 'fr')[0]?.edtf;
  return edtf ? { kind: 'published', basis: 'declared', edtf, exact: date, where: `field ${name}` } : null;
}
