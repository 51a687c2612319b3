// Makes an article of what a format found: sifts the lines, reads the masthead, names outlet, agencies, dates and language.

import { createHash } from 'node:crypto';
import type { Article, DeclaredDate, Issue, Knowledge, KnownOutlet, Outlet } from '../domain/index.js';
import { cleanLine } from './clean.js';
import { creditsInText } from './credits.js';
import { identifyLanguage } from './identify-language.js';
import { endsSentence, type Line, longestText, wordCount } from './lines.js';
import { type Masthead, readMasthead } from './masthead.js';
import { hostOf, type MediaIndex, mediaIndex } from './media-index.js';
import { matchPage } from './press-phrases.js';
import { type Sifted, sift } from './residue.js';
import { dateInUrl } from './shown-dates.js';
import { findHeadline, trimHeadline } from './title.js';

/** One article as a format found it, before residue is sifted out. */
export interface Draft {
  /** The article's own bytes: the file, or its line or record of the file. */
  readonly bytes: Uint8Array;
  readonly name: string | null;
  readonly url: string | null;
  readonly format: string;
  /** Null where the format has no field for it: it is then looked for in the lines. */
  readonly title: string | null;
  readonly lines: readonly Line[];
  /** Names of the outlet as the format states them, most trusted first. */
  readonly sites: readonly string[];
  readonly authors: readonly string[];
  /** As the format states it (`lang`, a field); checked against the text. */
  readonly language: string | null;
  readonly declared: readonly DeclaredDate[];
  /** True where the markup says so. */
  readonly translated?: boolean;
  readonly removed: readonly { readonly rule: string; readonly exact: string }[];
  /** Short lines of the page just above and below the main text, where mastheads stand; absent where the format has none. */
  readonly around?: readonly string[];
}

/** A draft → its article, or why it gives none. */
export function assemble(
  draft: Draft,
  knowledge: Knowledge,
  where: string,
): { article: Article | null; issues: Issue[] } {
  const media = mediaIndex(knowledge);
  const size = draft.lines.reduce((n, l) => n + l.text.length, 0);
  if (size > longestText) return { article: null, issues: [tooLarge(size, where)] };

  let { lines } = draft;
  let rawTitle = draft.title;
  const removed = [...draft.removed];
  if (rawTitle === null) {
    const at = findHeadline(lines, media);
    rawTitle = lines[at]?.text ?? null;
    // What stands above the headline in a few words is a section's name or a kicker, whatever it says.
    const above = lines
      .slice(0, Math.max(0, at))
      .filter(
        (l) =>
          wordCount(l.text) <= 4 && !endsSentence(l.text) && !readMasthead(l.text, media, null) && !matchPage(l.text),
      );
    removed.push(...above.map((l) => ({ rule: 'section', exact: l.text })));
    if (at >= 0) lines = lines.filter((l, i) => i !== at && !above.includes(l));
  }
  const headline = rawTitle === null ? null : trimHeadline(rawTitle, media, draft.sites[0] ?? null);
  const title = headline?.title || null;

  // Dates of figures alone need the language before the text is sifted, which then tells it better.
  const hasFigures = lines.some((l) => /\d[/.-]\d{1,2}[/.-]\d{2}/.test(l.text));
  const sample = lines
    .map((l) => l.text)
    .join('\n')
    .slice(0, 4000);
  const roughly = hasFigures ? identifyLanguage(title, sample) : null;
  const sifted = sift(lines, title, media, roughly);
  removed.push(...sifted.removed);
  const paragraphs = sifted.kept.map((l) => l.text);
  const text = paragraphs.join('\n\n');
  if (text === '') {
    const message =
      removed.length > 0
        ? `No text of an article is left: all ${removed.length} lines are of the page around it (menus, notices, credits). Check that the page was saved whole.`
        : 'There is no text in it. Check that the page was saved whole.';
    return { article: null, issues: [{ code: 'no-text', severity: 'error', where, message }] };
  }

  const credits = creditsInText(paragraphs, media);
  const authors = readAuthors(draft.authors, media);
  const beside = mastheadsAround(draft.around ?? [], sifted, media, roughly);
  const formal = [...authors.agencies, ...sifted.agencies, ...beside.flatMap((m) => m.agencies)];
  const language = identifyLanguage(title, text);
  const article: Article = {
    id: `a-${createHash('sha256').update(draft.bytes).digest('hex').slice(0, 16)}`,
    name: draft.name,
    url: draft.url,
    format: draft.format,
    title,
    text,
    language: language === 'und' ? (draft.language ?? 'und') : language,
    outlet: chooseOutlet(
      draft,
      headline?.outlet ?? null,
      [sifted.outlet, credits.outlet, authors.outlet, ...beside.map((m) => m.outlet)],
      media,
    ),
    byline: signed(
      authors.byline,
      sifted.byline,
      beside.flatMap((m) => m.byline),
    ),
    agencies: chooseAgencies(formal, credits.agencies).map(({ id, name }) => ({ id, name })),
    translated: draft.translated === true || sifted.translated,
    declared: declaredDates(draft, [...sifted.dates, ...beside.flatMap((m) => m.dates)]),
    removed,
  };
  return { article, issues: [] };
}

/** Why a text is refused that is no article's. `size` in characters. */
export const tooLarge = (size: number, where: string): Issue => ({
  code: 'too-large',
  severity: 'error',
  where,
  message: `The text has ${size.toLocaleString('en')} characters; one article may have ${longestText.toLocaleString('en')}. Split it into its articles, or give them as JSON lines.`,
});

/** Mastheads that the body's extraction cut off, where the page around it says who signed; a name or date alone says too little. */
function mastheadsAround(
  lines: readonly string[],
  sifted: Sifted,
  media: MediaIndex,
  language: string | null,
): Masthead[] {
  const known = new Set(sifted.removed.map((r) => r.exact));
  return lines.flatMap((line) => {
    if (known.has(line)) return [];
    const masthead = readMasthead(line, media, language);
    return masthead?.strong ? [masthead] : [];
  });
}

/** The first list that names anybody: the same person in capitals elsewhere on the page is no second author. */
function signed(...lists: readonly (readonly string[])[]): string[] {
  return [...new Set(lists.find((names) => names.length > 0) ?? [])];
}

/** A credit of the page or a formal one of the text; sentences that name a source count only where there is none. */
function chooseAgencies(formal: readonly KnownOutlet[], inText: readonly KnownOutlet[]): KnownOutlet[] {
  return [...new Set(formal.length > 0 ? formal : inText)];
}

/** Author fields hold persons, agencies and outlets alike ("AFP", "Le Figaro avec AFP", "By Jane Doe"). */
function readAuthors(
  fields: readonly string[],
  media: MediaIndex,
): { byline: string[]; agencies: KnownOutlet[]; outlet: KnownOutlet | string | null } {
  const out = { byline: [] as string[], agencies: [] as KnownOutlet[], outlet: null as KnownOutlet | string | null };
  for (const raw of fields) {
    const field = cleanLine(raw);
    if (field === '' || field.length > 200 || /^https?:/.test(field)) continue;
    const masthead = readMasthead(field, media, null) ?? readMasthead(`By ${field}`, media, null);
    if (!masthead) continue;
    out.agencies.push(...masthead.agencies);
    out.outlet ??= masthead.outlet;
    out.byline.push(...masthead.byline);
    // A field of its own may hold a name alone.
    if (masthead.byline.length + masthead.agencies.length === 0 && !masthead.outlet)
      out.byline.push(...(readMasthead(`By ${field}`, media, null)?.byline ?? []));
  }
  return out;
}

/** The address proves most, then what the markup says, then the page's own lines. */
function chooseOutlet(
  draft: Draft,
  title: KnownOutlet | string | null,
  lines: readonly (KnownOutlet | string | null)[],
  media: MediaIndex,
): Outlet | null {
  const host = hostOf(draft.url);
  const known = host ? media.byHost(host) : null;
  const candidates: (KnownOutlet | string | null)[] = [
    known,
    ...draft.sites.map((s) => media.find(s) ?? media.byHost(s) ?? s),
    ...lines.filter((l) => typeof l === 'object'),
    title,
    ...lines,
  ];
  for (const candidate of candidates) {
    if (candidate === null) continue;
    if (typeof candidate === 'object') return { id: candidate.id, name: candidate.name };
    const name = cleanLine(candidate);
    if (name.length >= 2 && name.length <= 80) {
      const found = media.find(name);
      return found ? { id: found.id, name: found.name } : { id: null, name };
    }
  }
  return null;
}

/** In order of trust: what markup states, what the page shows with a label, the address, what the page merely shows. */
function declaredDates(draft: Draft, shown: readonly DeclaredDate[]): DeclaredDate[] {
  const url = draft.url ? dateInUrl(draft.url) : null;
  const all = [
    ...draft.declared.filter((d) => d.basis === 'declared'),
    ...shown.filter((d) => d.kind !== 'shown'),
    ...draft.declared.filter((d) => d.basis !== 'declared'),
    ...(url ? [url] : []),
    ...shown.filter((d) => d.kind === 'shown'),
  ];
  const seen = new Set<string>();
  return all.filter((d) => {
    const key = `${d.kind} ${d.edtf} ${d.where}`;
    return seen.has(key) ? false : seen.add(key);
  });
}
