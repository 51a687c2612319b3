// Text of markup without a tree: for pages too deep or too large for one, and for those in which no main text was found.

import { decodeEntities } from './clean.js';
import { type Line, linesOfText, longestText } from './lines.js';

/** Elements whose content is no text of the article. */
const skipped = new Set([
  'script',
  'style',
  'noscript',
  'template',
  'svg',
  'nav',
  'footer',
  'form',
  'aside',
  'figcaption',
  'button',
  'select',
  'iframe',
  'head',
  'title',
]);
/** Elements that hold mastheads in some templates. */
const asides = new Set(['footer', 'aside', 'form']);
const blocks =
  /^(?:p|div|section|article|main|header|h[1-6]|ul|ol|li|dl|dt|dd|blockquote|pre|table|tr|td|th|figure|hr|body|html|address)$/;

/**
 * `withAsides` keeps what stands in footers and asides, for looking at the page rather than reading it.
 * One pass over the characters, which ends where the text is longer than any article; garbage costs nothing more.
 */
export function linesOfTags(html: string, withAsides = false): Line[] {
  const out: string[] = [];
  let skip: string | null = null;
  let length = 0;
  for (let at = 0; at < html.length && length < 2 * longestText; ) {
    const open = html.indexOf('<', at);
    const end = open < 0 ? html.length : open;
    if (skip === null && end > at) {
      out.push(html.slice(at, end).replace(/\s+/g, ' '));
      length += end - at;
    }
    if (open < 0) break;
    if (html.startsWith('<!--', open)) {
      const close = html.indexOf('-->', open + 4);
      at = close < 0 ? html.length : close + 3;
      continue;
    }
    const name = /^<\/?([a-zA-Z][a-zA-Z0-9]{0,20})/.exec(html.slice(open, open + 24))?.[1]?.toLowerCase();
    if (!name) {
      if (skip === null) out.push('<');
      at = open + 1;
      continue;
    }
    const closes = html[open + 1] === '/';
    if (skip === null && !closes && skipped.has(name) && !(withAsides && asides.has(name))) skip = name;
    else if (skip === name && closes) skip = null;
    else if (skip === null && name === 'br') out.push('\n');
    else if (skip === null && blocks.test(name)) out.push('\n\n');
    const close = html.indexOf('>', open);
    at = close < 0 ? html.length : close + 1;
  }
  return linesOfText(decodeEntities(out.join('')));
}
