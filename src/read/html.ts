// An HTML page as a draft: what it says of itself, and its main text.

import type { Draft } from './assemble.js';
import { readBody } from './body.js';
import { cleanLine, foldLine } from './clean.js';
import { type Line, linesOfText } from './lines.js';
import { deepest, type Markup, mostElements, mostRead, readMarkup } from './markup.js';
import { linesOfTags } from './tags.js';
import { sameHeadline } from './title.js';

export interface PageDraft
  extends Pick<Draft, 'title' | 'lines' | 'sites' | 'authors' | 'language' | 'declared' | 'removed' | 'url'> {
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
  return {
    url: hint.url ?? markup.url,
    title,
    lines,
    sites: title ? [...markup.sites, ...namesBehind(title, markup)] : markup.sites,
    authors: [...markup.authors, ...(body?.bylines ?? [])],
    language: markup.language,
    declared: markup.declared,
    removed: body?.removed ?? [],
    translated: markup.translated,
    flat,
    cutOff: markup.cutOff,
  };
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
  if (stated.length > 0) return stated[0]!;
  // No metadata: the only <h1>, if it is no site name above a text that begins with its own headline.
  const only = markup.h1.length === 1 ? markup.h1[0]! : null;
  if (only) return only;
  const first = lines.find((l) => l.heading);
  return first && foldLine(first.text) !== '' ? cleanLine(first.text) : null;
}
