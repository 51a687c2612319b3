// Sifts the lines of a page: what is the article stays, what is the page around it goes, under the name of the rule that says so.

import type { DeclaredDate, KnownOutlet } from '../domain/index.js';
import { captionRule, dashSuffix } from './captions.js';
import { foldLine } from './clean.js';
import { endsSentence, isProse, type Line, wordCount } from './lines.js';
import { looksLikePerson, type Masthead, readMasthead } from './masthead.js';
import type { MediaIndex } from './media-index.js';
import { matchPage, saysTranslated } from './press-phrases.js';
import { isSection } from './title.js';

export interface Sifted {
  /** The article's own lines, in order. */
  readonly kept: readonly Line[];
  readonly removed: readonly { readonly rule: string; readonly exact: string }[];
  readonly byline: readonly string[];
  readonly agencies: readonly KnownOutlet[];
  readonly outlet: KnownOutlet | string | null;
  readonly dates: readonly DeclaredDate[];
  readonly translated: boolean;
}

interface Page {
  readonly lines: readonly Line[];
  /** The page's own words by line. */
  readonly matches: readonly ReturnType<typeof matchPage>[];
  readonly title: string | null;
  readonly media: MediaIndex;
  readonly language: string | null;
  /** Index of the first and the last line of running text; the masthead stands before, the page's foot behind. */
  readonly firstProse: number;
  readonly lastProse: number;
  /** Rule by line; undefined: kept. */
  readonly rules: (string | undefined)[];
  readonly mastheads: Masthead[];
}

/**
 * The steps, in order; each may look at what those before it decided. A step removes whole lines, never a part of one, and no
 * step but the appeals and captions removes a line that is running text.
 */
const steps: readonly ((page: Page) => void)[] = [
  removeTitle,
  removeMastheads,
  removePageWords,
  removeCaptions,
  removeTeasers,
  removeForeignScript,
  removeRepeated,
  removeComments,
  removeFoot,
];

export function sift(lines: readonly Line[], title: string | null, media: MediaIndex, language: string | null): Sifted {
  const matches = lines.map((l) => matchPage(l.text));
  const prose = lines.map((l, i) => isProse(l.text) && matches[i] === null && captionRule(l.text, media) === null);
  const page: Page = {
    lines,
    matches,
    title,
    media,
    language,
    firstProse: prose.includes(true) ? prose.indexOf(true) : lines.length,
    lastProse: prose.lastIndexOf(true),
    rules: new Array<string | undefined>(lines.length).fill(undefined),
    mastheads: [],
  };
  for (const step of steps) step(page);
  return {
    kept: lines.filter((_, i) => page.rules[i] === undefined),
    removed: lines.flatMap((line, i) => (page.rules[i] ? [{ rule: page.rules[i]!, exact: line.text }] : [])),
    byline: [...new Set(page.mastheads.flatMap((m) => m.byline))],
    agencies: [...new Set(page.mastheads.flatMap((m) => m.agencies))],
    outlet: page.mastheads.find((m) => m.outlet)?.outlet ?? null,
    dates: page.mastheads.flatMap((m) => m.dates),
    // A sentence may speak of a translated book; a note on the text is no sentence of it.
    translated: lines.some((l, i) => saysTranslated(l.text) && (!isProse(l.text) || matches[i] !== null)),
  };
}

/** Visits the lines that no rule has taken yet. */
function eachLeft(page: Page, visit: (line: Line, i: number) => string | undefined | null): void {
  for (const [i, line] of page.lines.entries())
    if (page.rules[i] === undefined) page.rules[i] = visit(line, i) ?? undefined;
}

/** The headline again, alone or with a credit behind it (alternative text of the picture). */
function removeTitle(page: Page): void {
  if (!page.title) return;
  const title = foldLine(page.title);
  eachLeft(page, ({ text }) => {
    const line = foldLine(text);
    if (line === title) return 'repeated-title';
    const rest =
      title.length > 20 && line.startsWith(title) ? text.slice(-Math.max(1, line.length - title.length)) : null;
    return rest !== null && rest.length < 120 && !endsSentence(text) ? 'repeated-title' : null;
  });
}

/** Who signed, when, for whom. A name, date or outlet alone counts only at the head or the foot of the page. */
function removeMastheads(page: Page): void {
  eachLeft(page, ({ text, heading }, i) => {
    const outside = i < page.firstProse || i > page.lastProse;
    if (i < page.firstProse && isSection(text)) return 'section';
    // "EXEMPLE -": an outlet's name before the text, broken off by the scraper.
    if (i < page.firstProse && /^[\p{Lu}\s]{3,25}\s?[-–—:]$/u.test(text)) return 'masthead';
    const masthead =
      readMasthead(text, page.media, page.language) ?? (i < page.firstProse && !heading ? nameAlone(text) : null);
    if (!masthead || (!masthead.strong && (!outside || heading))) return null;
    page.mastheads.push(masthead);
    return 'masthead';
  });
}

/** A person's name alone above the text is the author's. */
function nameAlone(text: string): Masthead | null {
  const isName = wordCount(text) <= 3 && looksLikePerson(text);
  return isName ? { byline: [text], agencies: [], outlet: null, dates: [], strong: false } : null;
}

const yearAlone = /^((?:19|20)\d\d)\s?:?$/;

/** The page's own words, from the language packs; lines without any word. */
function removePageWords(page: Page): void {
  const years = page.lines.map(({ text }) => yearAlone.exec(text)?.[1]);
  const chronology = new Set(years).size > 2;
  eachLeft(page, ({ text }, i) => {
    // The years that head the entries of a chronology; a list of archives has nothing under each.
    if (chronology && years[i] && page.lines[i + 1] && !years[i + 1]) return null;
    if (!/[\p{L}\p{N}]/u.test(text) || (/^[\d\s.:/•|-]+$/.test(text) && text.length < 20)) return 'no-words';
    const match = page.matches[i];
    if (match && match.value.kind !== 'comments') {
      if (match.value.rule === 'legal') page.mastheads.push(...copyrightHolder(text, page.media));
      return match.value.rule;
    }
    // A row of the page's labels: "Qui sommes-nous ? – Publicité – Cookies".
    const labels = text.split(/\s[-–—|·•/]\s|\s?[|•·]\s?/);
    if (
      labels.length >= 3 &&
      text.length < 250 &&
      labels.filter((l) => matchPage(l)?.whole).length * 2 >= labels.length
    )
      return 'navigation';
    if (/^(?:https?:\/\/|www\.)\S+$/i.test(text) || /^\S+@\S+\.\S+$/.test(text) || /^[@#]\w+$/.test(text))
      return 'link';
    if (/^[►▶▸➤➡→»>👉📲🔴📌✅]/u.test(text) && text.length < 200 && !isProse(text)) return 'related';
    // A row of buttons: "Facebook Twitter WhatsApp", "Partager | Imprimer".
    const buttons = text.split(/\s?[|•·/,]\s?|\s+/);
    if (buttons.length <= 10 && text.length < 120 && buttons.every((b) => buttonWords.has(foldLine(b)))) return 'share';
    return null;
  });
}

/** "© 2020 Le Monde. Tous droits réservés." names the outlet where a pack knows the name. */
function copyrightHolder(text: string, media: MediaIndex): Masthead[] {
  const name = /©\s?(?:copyright\s)?(?:[12]\d{3}(?:\s?-\s?[12]\d{3})?)?,?\s?([^.,|()–—-]{2,40})/iu.exec(text)?.[1];
  const outlet = name ? media.find(name.trim()) : null;
  return outlet?.kind === 'outlet' ? [{ byline: [], agencies: [], outlet, dates: [], strong: false }] : [];
}

const buttonWords = new Set(
  'facebook twitter x whatsapp telegram linkedin instagram youtube tiktok pinterest reddit email e-mail mail messenger viber flipboard threads bluesky print imprimer partager share tweet pin sms copy copier link lien rss more plus on sur via flipboard vk snapchat'.split(
    ' ',
  ),
);

/** Captions and picture credits; also lines behind which the outlet sets its name, known or repeated on the page. */
function removeCaptions(page: Page): void {
  const suffixes = new Map<string, number>();
  for (const { text } of page.lines) {
    const suffix = dashSuffix(text);
    if (suffix) suffixes.set(suffix, (suffixes.get(suffix) ?? 0) + 1);
  }
  eachLeft(page, ({ text, heading }) => {
    if (heading) return null;
    const rule = captionRule(text, page.media);
    if (rule) return rule;
    const suffix = dashSuffix(text);
    if (!suffix) return null;
    const known = page.media.find(suffix);
    if (!known && (suffixes.get(suffix) ?? 0) < 2) return null;
    if (known?.kind === 'outlet')
      page.mastheads.push({ byline: [], agencies: [], outlet: known, dates: [], strong: false });
    else if (!known) return null;
    return 'caption';
  });
}

/** A line that could be a headline: short, and not closed as a sentence. */
const isHeadlineLike = ({ text }: Line): boolean => text.length <= 180 && !isProse(text) && !/[^.…][.]$/.test(text);

/** Titles of other articles: behind "Lire aussi" alone on its line, and under a caption that is a link's picture. */
function removeTeasers(page: Page): void {
  const { lines, rules, matches } = page;
  const opens = lines.map((_, i) => {
    const match = rules[i] === 'related' ? matches[i] : null;
    return match?.whole === true && match.value.kind === 'teaser';
  });
  for (const [i, line] of lines.entries()) {
    if (opens[i]) {
      const atFoot = i > page.lastProse;
      for (let j = i + 1; j < lines.length && !opens[j] && (rules[j] !== undefined || isHeadlineLike(lines[j]!)); j++) {
        // In mid-article one title follows, or several without a gap; then the text goes on, maybe with a heading.
        if (!atFoot && j > i + 1 && lines[j]!.gap) break;
        rules[j] ??= 'related';
      }
    }
    // Picture, then the other article's title, in one block of two lines.
    const next = lines[i + 1];
    if (rules[i] === 'caption' && dashSuffix(line.text) && line.gap && next && !next.gap && rules[i + 1] === undefined)
      if (isHeadlineLike(next) && !endsSentence(next.text) && (lines[i + 2]?.gap ?? true)) rules[i + 1] = 'related';
  }
}

const latin = /\p{Script=Latin}/gu;
const letters = /\p{L}/gu;

/** A line in letters that the page hardly uses: a template's leftover ("Заголовок открываемого материала"). */
function removeForeignScript(page: Page): void {
  const sample = page.lines
    .map((l) => l.text.slice(0, 300))
    .join(' ')
    .slice(0, 20_000);
  const all = sample.match(letters)?.length ?? 0;
  if (all < 100) return;
  const isLatin = (sample.match(latin)?.length ?? 0) / all;
  if (isLatin > 0.1 && isLatin < 0.9) return;
  eachLeft(page, ({ text }) => {
    if (text.length > 150) return null;
    const own = text.match(letters)?.length ?? 0;
    const share = (text.match(latin)?.length ?? 0) / own;
    if (own < 3) return null;
    return (isLatin > 0.5 ? share < 0.2 : share > 0.8 && isLabelOfLatin(text)) ? 'foreign-script' : null;
  });
}

/** In an Arabic page a Latin line is clutter only where it is a few words without a sentence. */
const isLabelOfLatin = (text: string): boolean => wordCount(text) <= 4 && !endsSentence(text);

/** Short lines that come again and again, and the second printing of a longer one. */
function removeRepeated(page: Page): void {
  const counts = new Map<string, number>();
  for (const { text } of page.lines)
    if (text.length <= 600) counts.set(foldLine(text), (counts.get(foldLine(text)) ?? 0) + 1);
  const seen = new Set<string>();
  eachLeft(page, ({ text }) => {
    if (text.length > 600) return null;
    const key = foldLine(text);
    const times = counts.get(key)!;
    if (times === 1) return null;
    if (times >= 3 && wordCount(text) <= 12 && !isProse(text)) return 'repeated-line';
    if (times >= 2 && wordCount(text) <= 3 && !endsSentence(text)) return 'repeated-line';
    if (seen.has(key)) return 'repeated-line';
    seen.add(key);
    return null;
  });
}

const answer = /^(?:répondre|reply|signaler|report|j[’']aime|like|رد)$/i;

/** Readers' comments: from their heading on, where it stands behind the article and answers follow. */
function removeComments(page: Page): void {
  const { lines, rules } = page;
  const lastAnswer = lines.findLastIndex((l) => answer.test(l.text));
  let prose = 0;
  for (const [i, { text }] of lines.entries()) {
    if (isProse(text)) prose++;
    if (rules[i] !== undefined && rules[i] !== 'comments') continue;
    if (page.matches[i]?.value.kind !== 'comments') continue;
    rules[i] = 'comments';
    // A count at the head of the page ("12 commentaires") opens no comments.
    if (prose < 2 || lastAnswer <= i) continue;
    for (let j = i + 1; j < lines.length; j++) rules[j] ??= 'comments';
    return;
  }
}

/** What is left behind the last running text: tags, buttons, names of two or three words. */
function removeFoot(page: Page): void {
  const prose = page.lines.filter((l, i) => page.rules[i] === undefined && isProse(l.text)).length;
  if (prose < 2) return;
  eachLeft(page, ({ text }, i) => {
    if (i <= page.lastProse || endsSentence(text) || /^[-–—•«"“*]/.test(text)) return null;
    return wordCount(text) <= 4 ? 'foot' : null;
  });
}
