// What an HTML page says of itself outside its text: title, dates, authors, site, language, address. One pass, no tree.

import { Parser } from 'htmlparser2';
import type { DeclaredDate } from '../domain/index.js';
import { cleanLine } from './clean.js';
import { machineDate, shownDates } from './shown-dates.js';

export interface Markup {
  readonly url: string | null;
  readonly language: string | null;
  /** JSON-LD `headline`, `og:title`, `<h1>`s and `<title>`, each null or empty where there is none. */
  readonly headline: string | null;
  readonly ogTitle: string | null;
  readonly h1: readonly string[];
  readonly pageTitle: string | null;
  readonly sites: readonly string[];
  readonly authors: readonly string[];
  readonly declared: readonly DeclaredDate[];
  readonly translated: boolean;
  /** The text as JSON-LD repeats it (`articleBody`); null where it does not. */
  readonly articleBody: string | null;
  /** Deepest nesting met; reading stopped where it passed `deepest`. */
  readonly depth: number;
  readonly elements: number;
  /** The page breaks off inside a tag or a script. */
  readonly cutOff: boolean;
}

/** Past this depth no page is written by people or templates; tree builders would run out of stack. */
export const deepest = 400;

const publishedMetas =
  'article:published_time og:article:published_time datepublished article:published date pubdate publishdate publish-date publish_date dc.date dc.date.issued dc.date.created dcterms.created dcterms.date dcterms.issued parsely-pub-date sailthru.date article.published citation_publication_date publication_date cxenseparse:recs:publishtime originalpublicationdate rnews:datepublished published_time_telegram shareaholic:article_published_time displaydate'.split(
    ' ',
  );
const modifiedMetas =
  'article:modified_time og:updated_time datemodified lastmod last-modified dcterms.modified dc.date.modified article.updated shareaholic:article_modified_time'.split(
    ' ',
  );
const authorMetas =
  'author article:author dc.creator dcterms.creator parsely-author byl sailthru.author citation_author article.author'.split(
    ' ',
  );
const siteMetas = [
  'og:site_name',
  'application-name',
  'dc.publisher',
  'dcterms.publisher',
  'apple-mobile-web-app-title',
];

/** Characters read for what a page says of itself, and elements that a tree is built of: some twenty times a heavy news page. */
export const mostRead = 8_000_000;
export const mostElements = 60_000;

interface Time {
  readonly datetime: string;
  readonly hint: string;
}

export function readMarkup(html: string): Markup {
  const metas = new Map<string, string[]>();
  const h1: string[] = [];
  const scripts: string[] = [];
  const times: Time[] = [];
  let [language, canonical, pageTitle] = [null, null, null] as [string | null, string | null, string | null];
  let [depth, maxDepth, elements] = [0, 0, 0];
  let svg = 0;
  let open: 'title' | 'h1' | 'json' | null = null;
  let buffer = '';

  const close = (): void => {
    if (open === 'title') pageTitle ??= cleanLine(buffer) || null;
    else if (open === 'h1' && cleanLine(buffer)) h1.push(cleanLine(buffer));
    else if (open === 'json') scripts.push(buffer);
    open = null;
    buffer = '';
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        elements++;
        maxDepth = Math.max(maxDepth, ++depth);
        if (name === 'svg') svg++;
        if (name === 'html') language ??= attributes.lang?.trim() || attributes['xml:lang']?.trim() || null;
        else if (name === 'title' && svg === 0 && pageTitle === null) open = 'title';
        else if (name === 'h1' && open === null) open = 'h1';
        else if (name === 'script' && /ld\+json/i.test(attributes.type ?? '')) open = 'json';
        else if (name === 'link' && attributes.rel?.toLowerCase() === 'canonical')
          canonical ??= attributes.href?.trim() || null;
        const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? '').toLowerCase();
        if (name === 'meta' && key && attributes.content)
          metas.set(key, [...(metas.get(key) ?? []), attributes.content]);
        if (attributes.datetime && times.length < 20)
          times.push({
            datetime: attributes.datetime,
            hint: `${attributes.itemprop ?? ''} ${attributes.class ?? ''} ${'pubdate' in attributes ? 'pubdate' : ''}`.toLowerCase(),
          });
      },
      ontext(data) {
        if (open && buffer.length < 2_000_000) buffer += data;
      },
      onclosetag(name) {
        depth--;
        if (name === 'svg') svg--;
        if (
          (open === 'title' && name === 'title') ||
          (open === 'h1' && name === 'h1') ||
          (open === 'json' && name === 'script')
        )
          close();
      },
    },
    { decodeEntities: true },
  );
  // In pieces, because the parser's own bookkeeping grows with the square of the depth.
  const piece = 65_536;
  let read = 0;
  for (; read < html.length && read < mostRead && maxDepth <= deepest && elements <= mostElements; read += piece)
    parser.write(html.slice(read, read + piece));
  if (read >= html.length && maxDepth <= deepest) parser.end();

  const data = scripts.flatMap(articlesInJson);
  const declared = collectDates(data, metas, times);
  const first = (key: string): string | null => metas.get(key)?.[0]?.trim() || null;
  return {
    url: canonical && /^https?:/.test(canonical) ? canonical : first('og:url'),
    language: (language ?? first('og:locale') ?? text(data[0]?.inLanguage))?.slice(0, 2).toLowerCase() ?? null,
    headline: data.map((d) => text(d.headline)).find(Boolean) ?? null,
    ogTitle: first('og:title') ?? first('twitter:title'),
    h1,
    pageTitle,
    sites: [first('og:site_name'), ...data.map((d) => text(d.publisher)), ...siteMetas.slice(1).map(first)].filter(
      (s) => s !== null,
    ),
    authors: [...data.flatMap((d) => names(d.author)), ...authorMetas.flatMap((key) => metas.get(key) ?? [])],
    declared,
    translated: data.some((d) => d.translator !== undefined || d.translationOfWork !== undefined),
    articleBody: data.map((d) => text(d.articleBody)).find(Boolean) ?? null,
    depth: maxDepth,
    elements,
    cutOff: isCutOff(html),
  };
}

/** The last `<` is never closed, or a script or comment is; or the page ends in the middle of a sentence. */
function isCutOff(html: string): boolean {
  const end = html.slice(-20_000).toLowerCase();
  const open = end.lastIndexOf('<');
  if (open > end.lastIndexOf('>') && /^<[a-z!/]/.test(end.slice(open, open + 2))) return true;
  if (end.lastIndexOf('<!--') > end.lastIndexOf('-->')) return true;
  if (end.lastIndexOf('<script') > end.lastIndexOf('</script')) return true;
  // In mid-sentence: words behind the last tag of a page whose body nothing closes.
  const rest = end.slice(end.lastIndexOf('>') + 1).trim();
  return (
    /<(?:html|body)\b/i.test(html.slice(0, 20_000)) && !/<\/(?:html|body)\s*>/.test(end) && /[\p{L}\p{N},]$/u.test(rest)
  );
}

type Json = Readonly<Record<string, unknown>>;

/** Objects of JSON-LD that describe an article, also inside `@graph`; garbage gives none. */
function articlesInJson(source: string): Json[] {
  let value: unknown;
  const bare = source.replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[)|(?:-->|\/\*\]\]>\*\/|\]\]>)\s*$/g, '');
  try {
    value = JSON.parse(bare);
  } catch {
    // Templates print raw line ends inside strings, which JSON forbids.
    try {
      value = JSON.parse(bare.replace(/[\n\r\t]+/g, ' '));
    } catch {
      return [];
    }
  }
  const found: Json[] = [];
  const queue: unknown[] = [value];
  for (let i = 0; i < queue.length && i < 500; i++) {
    const one = queue[i];
    if (Array.isArray(one)) queue.push(...one.slice(0, 100));
    else if (one !== null && typeof one === 'object') {
      const types = [(one as Json)['@type']].flat().map(String);
      if (types.some((t) => /(?:Article|Posting|NewsReport|Report)$/.test(t))) found.push(one as Json);
      queue.push((one as Json)['@graph'], (one as Json).mainEntity);
    }
  }
  return found;
}

function text(value: unknown): string | null {
  if (typeof value === 'string') return cleanLine(value) || null;
  if (Array.isArray(value)) return text(value[0]);
  if (value !== null && typeof value === 'object') return text((value as Json).name);
  return null;
}

function names(value: unknown): string[] {
  if (Array.isArray(value)) return value.flatMap(names);
  const name = text(value);
  return name ? [name] : [];
}

function collectDates(
  data: readonly Json[],
  metas: ReadonlyMap<string, readonly string[]>,
  times: readonly Time[],
): DeclaredDate[] {
  const dates: DeclaredDate[] = [];
  const add = (kind: DeclaredDate['kind'], exact: string | null, where: string): void => {
    const edtf = exact ? (machineDate(exact) ?? shownDates(exact, null)[0]?.edtf) : null;
    if (exact && edtf) dates.push({ kind, basis: 'declared', edtf, exact, where });
  };
  for (const d of data) add('published', text(d.datePublished) ?? text(d.dateCreated), 'json-ld datePublished');
  for (const key of publishedMetas) for (const value of metas.get(key) ?? []) add('published', value, `meta ${key}`);
  for (const { datetime, hint } of times)
    if (/publish|pubdate|publi|created|entry-date/.test(hint) && !/modif|updat/.test(hint))
      add('published', datetime, 'time[datetime]');
  for (const d of data) add('modified', text(d.dateModified), 'json-ld dateModified');
  for (const key of modifiedMetas) for (const value of metas.get(key) ?? []) add('modified', value, `meta ${key}`);
  for (const { datetime, hint } of times) if (/modif|updat/.test(hint)) add('modified', datetime, 'time[datetime]');
  // A time without a stated meaning may belong to another article's link: only the first is the page's, perhaps.
  const plain = times.find(({ hint }) => !/publish|pubdate|publi|created|entry-date|modif|updat/.test(hint));
  if (plain) add('shown', plain.datetime, 'time[datetime]');
  const seen = new Set<string>();
  return dates.filter(({ kind, edtf }) => {
    const key = `${kind} ${edtf}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
