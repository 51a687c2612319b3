// An HTML page as a draft: what it says of itself, and its main text.

import type { Draft } from './assemble.js';
import { readBody } from './body.js';
import { cleanLine, foldLine } from './clean.js';
import { endsSentence, isProse, type Line, linesOfText } from './lines.js';
import { deepest, type Markup, mostElements, mostRead, readMarkup } from './markup.js';
import { matchPage } from './press-phrases.js';
import { linesOfTags } from './tags.js';
import { sameHeadline } from './title.js';

export interface PageDraft
  extends Pick<
    Draft,
    'title' | 'lines' | 'sites' | 'authors' | 'language' | 'declared' | 'removed' | 'url' | 'around'
  > {
  readonly translated: boolean;
  /** Why the page could not be read by its tree; null where it was. */
  readonly flat: 'too-nested' | 'too-large' | null;
  readonly cutOff: boolean;
}

/** Characters below which a main text is taken for a miss. */
const shortest = 140;

export function draftFromHtml(html: string, hint: { readonly url: string | null }): PageDraft {
  const markup = readMarkup(html);
  const flat =
    markup.depth > deepest
      ? 'too-nested'
      : html.length > mostRead || markup.elements > mostElements
        ? 'too-large'
        : null;
  const body = flat ? null : readBody(html);
  let lines: readonly Line[] = body?.lines ?? [];
  if (length(lines) < shortest) {
    const flatLines = linesOfTags(html);
    const stated = markup.articleBody ? linesOfText(markup.articleBody) : [];
    lines = length(stated) > shortest ? stated : length(flatLines) > length(lines) ? flatLines : lines;
  }
  const title = chooseTitle(markup, lines);
  const around = flat ? { short: [], standfirst: [] } : linesAround(html, lines, title);
  lines = [...around.standfirst.map((text) => ({ text, gap: true, heading: false })), ...lines];
  return {
    url: hint.url ?? markup.url,
    title,
    lines,
    sites: title ? [...markup.sites, ...namesBehind(title, markup)] : markup.sites,
    authors: [...markup.authors, ...(body?.bylines ?? [])],
    language: markup.language,
    declared: markup.declared,
    removed: body?.removed ?? [],
    around: around.short,
    translated: markup.translated,
    flat,
    cutOff: markup.cutOff,
  };
}

/** Lines looked at above the main text where the headline is not found, and below it. */
const reach = 8;

interface Around {
  /** Short lines between the headline and the main text, and just below it up to the next box of links. */
  readonly short: readonly string[];
  /** Sentences between the headline and the main text: the standfirst, which templates set into the header. */
  readonly standfirst: readonly string[];
}

function linesAround(html: string, lines: readonly Line[], title: string | null): Around {
  const none: Around = { short: [], standfirst: [] };
  const [first, last] = [lines[0]?.text, lines.at(-1)?.text];
  if (!first || !last) return none;
  const all = linesOfTags(html, true).map((l) => l.text);
  const start = all.findIndex((l) => isSame(l, first));
  const end = all.findLastIndex((l) => isSame(l, last));
  if (start < 0 || end < start) return none;
  const headline = title ? all.slice(0, start).findLastIndex((l) => foldLine(l) === foldLine(title)) : -1;
  const above = all.slice(headline >= 0 ? headline + 1 : Math.max(0, start - reach), start);
  const below = all.slice(end + 1, end + 1 + reach);
  const stop = below.findIndex((l) => ['teaser', 'comments'].includes(matchPage(l)?.value.kind ?? ''));
  const near = [...above, ...(stop < 0 ? below : below.slice(0, stop))];
  // Far below its headline a text is another box's.
  const standfirst =
    headline >= 0 && above.length <= 2 * reach
      ? above.filter((l) => isProse(l) && !lines.some((o) => isSame(o.text, l)))
      : [];
  return { short: near.filter((l) => l.length <= 200 && !standfirst.includes(l)), standfirst };
}

/** The same line, though inline markup may have set blanks differently. */
function isSame(a: string, b: string): boolean {
  const bare = (s: string): string => foldLine(s.slice(0, 120)).replace(/\s/g, '').slice(0, 60);
  return bare(a) === bare(b);
}

/** What `<title>` adds to the headline behind a dash or bar: the outlet's name, as templates set it. */
function namesBehind(title: string, markup: Markup): string[] {
  return [markup.pageTitle, markup.ogTitle].flatMap((stated) => {
    if (!stated || stated.length <= title.length || !foldLine(stated).startsWith(foldLine(title))) return [];
    const name = /^\s?[-–—|·:•]\s(.{2,40})$/u
      .exec(stated.slice(title.length))?.[1]
      ?.split(/\s[-–—|·•]\s/)
      .at(-1);
    return name ? [name] : [];
  });
}

const length = (lines: readonly Line[]): number => lines.reduce((n, l) => n + l.text.length, 0);

/**
 * The headline that readers saw: an `<h1>` that the page's own metadata repeat, else their wording. `og:title` and `<title>`
 * are often shortened or rewritten for search engines.
 */
function chooseTitle(markup: Markup, lines: readonly Line[]): string | null {
  const stated = [markup.headline, markup.ogTitle, markup.pageTitle].filter((t) => t !== null);
  const h1 = markup.h1.find((t) => stated.some((s) => sameHeadline(t, s)));
  if (h1) return h1;
  // Old pages set their headline in bold above the text and a shorter one in <title>.
  const above = lines
    .slice(0, 5)
    .find((l) => l.text.length < 200 && !endsSentence(l.text) && stated.some((s) => sameHeadline(l.text, s)));
  if (above && markup.h1.length === 0) return above.text;
  if (stated.length > 0) return stated[0]!;
  // No metadata: the only <h1>, if it is no site name above a text that begins with its own headline.
  const only = markup.h1.length === 1 ? markup.h1[0]! : null;
  if (only) return only;
  const first = lines.find((l) => l.heading);
  return first && foldLine(first.text) !== '' ? cleanLine(first.text) : null;
}
