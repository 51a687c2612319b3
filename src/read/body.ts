// The main text of an HTML page as lines: Readability finds it, then what is marked as something else is left out.

import { createRequire } from 'node:module';
import type { Readability as ReadabilityClass } from '@mozilla/readability';
import type { parseHTML as parseHtml } from 'linkedom';
import { cleanLine } from './clean.js';
import { type Line, wordCount } from './lines.js';

export interface Body {
  readonly lines: readonly Line[];
  readonly removed: readonly { readonly rule: string; readonly exact: string }[];
  /** Author lines, as the template marks them. */
  readonly bylines: readonly string[];
}

/** As much of the DOM as is used here. */
interface Dom {
  readonly nodeType: number;
  readonly tagName: string;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<Dom>;
  readonly previousSibling: Dom | null;
  getAttribute(name: string): string | null;
  querySelectorAll(selector: string): ArrayLike<Dom>;
  remove(): void;
}

let libraries: { parseHTML: typeof parseHtml; Readability: typeof ReadabilityClass } | undefined;

/** Loaded at the first page, because they take 0.2 s that a run on plain text need not wait. */
function load(): NonNullable<typeof libraries> {
  if (!libraries) {
    const require = createRequire(import.meta.url);
    const { parseHTML } = require('linkedom') as { parseHTML: typeof parseHtml };
    const { Readability } = require('@mozilla/readability') as { Readability: typeof ReadabilityClass };
    libraries = { parseHTML, Readability: seeing(Readability) };
  }
  return libraries;
}

/**
 * Readability asks every element for its `style`, for which linkedom builds an object each; looking at the attribute finds the
 * same in a fifth of the time.
 */
function seeing(Readability: typeof ReadabilityClass): typeof ReadabilityClass {
  return class extends Readability {
    _isProbablyVisible(node: Dom): boolean {
      const style = node.getAttribute('style');
      if (style && /(?:display\s*:\s*none|visibility\s*:\s*hidden)/i.test(style)) return false;
      if (node.getAttribute('hidden') !== null) return false;
      return (
        node.getAttribute('aria-hidden') !== 'true' || (node.getAttribute('class') ?? '').includes('fallback-image')
      );
    }
  } as unknown as typeof ReadabilityClass;
}

/** Null where no main text was found. Needs a page of bounded depth (see `deepest` of markup.ts). */
export function readBody(html: string): Body | null {
  const { parseHTML, Readability } = load();
  const lean = withoutHeavy(html);
  const { document } = parseHTML(/<html\b/i.test(lean) ? lean : `<!doctype html><html><body>${lean}</body></html>`);
  for (const node of Array.from(
    (document as unknown as Dom).querySelectorAll(
      'script,style,noscript,template,svg,iframe,button,select,textarea,object,embed',
    ),
  ))
    node.remove();
  let content: Dom | null = null;
  const bylines: string[] = [];
  try {
    const found = new Readability(document as never, {
      charThreshold: 250,
      keepClasses: true,
      serializer: (node) => node as never,
    }).parse();
    if (found?.byline) bylines.push(cleanLine(found.byline));
    content = (found?.content as unknown as Dom | null | undefined) ?? null;
  } catch {
    // A page that breaks it is read by its tags alone.
  }
  if (!content) return null;
  const { lines, removed } = collect(content);
  bylines.push(...removed.filter((r) => r.rule === 'byline').map((r) => r.exact));
  return { lines, removed, bylines };
}

/** Elements that hold no text and would make up most of the tree. */
const heavy = /<(script|style|svg|noscript|template|iframe|nav|select)\b/gi;

/** The page without them; one that is never closed stays, for the parser to judge. */
function withoutHeavy(html: string): string {
  let out = '';
  let from = 0;
  const unclosed = new Set<string>();
  for (const match of html.matchAll(heavy)) {
    const name = match[1]!.toLowerCase();
    if (match.index < from || unclosed.has(name)) continue;
    const close = new RegExp(`</${name}[^>]{0,50}>`, 'gi');
    close.lastIndex = match.index;
    if (!close.test(html)) {
      unclosed.add(name);
      continue;
    }
    out += html.slice(from, match.index);
    from = close.lastIndex;
  }
  return out + html.slice(from);
}

const blocks = new Set(
  'P DIV SECTION ARTICLE MAIN HEADER H1 H2 H3 H4 H5 H6 UL OL LI DL DT DD BLOCKQUOTE PRE TABLE TR TD TH TBODY THEAD FIGURE FIGCAPTION ASIDE NAV FOOTER FORM HR ADDRESS DETAILS SUMMARY CENTER FIELDSET'.split(
    ' ',
  ),
);
/** Elements that hold no running text of the article. */
const others: Readonly<Record<string, string>> = {
  FIGCAPTION: 'caption',
  ASIDE: 'aside',
  NAV: 'navigation',
  FOOTER: 'footer',
  FORM: 'form',
};

/** Parts of class names and ids by which templates mark what is not the article. */
const marks: readonly (readonly [string, RegExp])[] = [
  [
    'advertisement',
    /^(?:ad|ads|adv|advert|advertising|advertisement|adslot|publicite|pub|sponsor|sponsored|promo|promotion|outbrain|taboola|dfp|adunit|adsbygoogle|teads)$/,
  ],
  [
    'related',
    /^(?:related|relatedposts|jp-relatedposts|recommended|recommendation|recommendations|recommandation|recirc|recirculation|similaires|associes|readalso|lireaussi|alsoread|crosslinks?|morestories|mostread|trending|seealso)$/,
  ],
  [
    'subscription',
    /^(?:newsletter|newsletters|subscribe|subscription|paywall|abonnement|abonnes|inscription|signup|optin|mailchimp)$/,
  ],
  ['share', /^(?:share|sharing|sharedaddy|social|socials|partage|partager|addtoany|sharethis|addthis)$/],
  ['comments', /^(?:comment|comments|commentaires|disqus|respond|commentlist)$/],
  ['cookies', /^(?:cookie|cookies|consent|gdpr|rgpd|didomi)$/],
  ['navigation', /^(?:breadcrumb|breadcrumbs|ariane|pagination|pager|toolbar|menu|navbar)$/],
  ['caption', /^(?:caption|figcaption|legende|credit|credits|photocredit)$/],
  ['byline', /^(?:byline|by|author|authors|auteur|auteurs|signature)$/],
  ['support', /^(?:donate|donation|donations|don|crowdfunding)$/],
];

/** The rule that an element's class or id stands for; null where it stands for none. */
function markOf(node: Dom): string | null {
  const names = `${node.getAttribute('class') ?? ''} ${node.getAttribute('id') ?? ''}`.toLowerCase();
  if (names === ' ') return null;
  const parts = names.split(/[\s_-]+/);
  const joined = names.split(/\s+/).map((n) => n.replace(/[_-]/g, ''));
  for (const [rule, pattern] of marks)
    if (parts.some((p) => pattern.test(p)) || joined.some((p) => pattern.test(p))) return rule;
  return null;
}

/** Text with blanks between elements, so that two buttons stay two words. */
function textOf(node: Dom): string {
  if (node.nodeType === 3) return node.textContent ?? '';
  return Array.from(node.childNodes, textOf).join(
    blocks.has((node.tagName ?? '').toUpperCase()) || node.childNodes.length > 1 ? ' ' : '',
  );
}

const size = (node: Dom): number => cleanLine(node.textContent ?? '').length;

/** A short element most letters of which stand in links. */
function isOfLinks(node: Dom): boolean {
  const links = Array.from(node.querySelectorAll('a'));
  // Most paragraphs have none, and need not be measured.
  if (links.length === 0) return false;
  const all = size(node);
  return all > 0 && all < 1500 && links.reduce((n, link) => n + size(link), 0) / all > 0.8;
}

/** Walks the text in document order. Depth is bounded by the caller, so recursion is safe. */
function collect(root: Dom): Omit<Body, 'bylines'> {
  const lines: Line[] = [];
  const removed: { rule: string; exact: string }[] = [];
  const total = size(root);
  let buffer = '';
  let gap = true;

  const flush = (heading = false): void => {
    const text = cleanLine(buffer);
    if (text !== '') {
      lines.push({ text, gap, heading });
      gap = false;
    }
    buffer = '';
  };
  const drop = (node: Dom, rule: string): void => {
    flush();
    gap = true;
    const exact = cleanLine(textOf(node));
    if (exact !== '') removed.push({ rule, exact });
  };
  const visit = (node: Dom): void => {
    if (node.nodeType === 3) {
      buffer += node.textContent ?? '';
      return;
    }
    if (node.nodeType !== 1) return;
    // "<span>Lire aussi</span><a>L'Irak…": two boxes on the screen, though no blank stands between them.
    if (/\p{Ll}$/u.test(buffer) && node.previousSibling?.nodeType === 1 && /^\p{Lu}/u.test(node.textContent ?? ''))
      buffer += ' ';
    const tag = node.tagName.toUpperCase();
    if (tag === 'BR') {
      flush();
      return;
    }
    const block = blocks.has(tag);
    const rule = others[tag] ?? (node !== root ? markOf(node) : null);
    // A mark on a wrapper of half the text is a layout's name, not a box.
    if (rule && size(node) < Math.max(400, total * 0.3) && (block || rule !== 'caption')) {
      drop(node, rule);
      return;
    }
    // A paragraph that is one link is a teaser; a list of links a menu.
    if ((tag === 'P' || tag === 'UL' || tag === 'OL' || tag === 'DIV') && isOfLinks(node) && !isCited(node)) {
      drop(node, 'links');
      return;
    }
    if (block) {
      flush();
      // Items of one list and lines of one paragraph belong together.
      if (tag !== 'LI' && tag !== 'TR' && tag !== 'TD') gap = true;
    }
    for (const child of Array.from(node.childNodes)) visit(child);
    if (block) {
      flush(/^H[1-6]$/.test(tag));
      if (tag !== 'LI' && tag !== 'TR' && tag !== 'TD') gap = true;
    }
    if (tag === 'TD' || tag === 'TH') gap = false;
  };
  visit(root);
  flush();
  return { lines, removed };
}

/** A sentence may be a link as a whole: it ends as one and is long enough. */
const isCited = (node: Dom): boolean =>
  /[.!?…»”"]\s*$/.test(node.textContent ?? '') && wordCount(node.textContent ?? '') > 12;
