// Plain text: an article as scrapers and people save it, maybe with "Title: …" lines on top.

import type { DeclaredDate } from '../../domain/index.js';
import { tooLarge } from '../assemble.js';
import { decodeEntities } from '../clean.js';
import { type Line, linesOfText, longestText } from '../lines.js';
import { machineDate, shownDates } from '../shown-dates.js';
import type { InputFormat } from './format.js';

export const text: InputFormat = {
  name: 'text',
  detect: () => true,
  *read({ bytes, hint, where, decoded }) {
    // Blanks and residue may make up the rest; what is four times too long need not be looked at.
    if (decoded.text.length > 4 * longestText) {
      yield { issue: tooLarge(decoded.text.length, where) };
      return;
    }
    const lines = linesOfText(decodeEntities(decoded.text));
    const head = readHead(lines);
    yield {
      where,
      draft: {
        bytes,
        name: hint.name ?? null,
        url: hint.url ?? head.url,
        format: 'text',
        title: head.title,
        lines: lines.slice(head.length),
        sites: head.source ? [head.source] : [],
        authors: head.author ? [head.author] : [],
        language: null,
        declared: head.date ? [head.date] : [],
        removed: lines.slice(0, head.length).map((l) => ({ rule: 'header-field', exact: l.text })),
      },
    };
  },
};

const fields: Readonly<Record<string, 'title' | 'url' | 'date' | 'author' | 'source'>> = {
  title: 'title',
  titre: 'title',
  headline: 'title',
  url: 'url',
  link: 'url',
  lien: 'url',
  date: 'date',
  published: 'date',
  'date de publication': 'date',
  'publication date': 'date',
  author: 'author',
  auteur: 'author',
  authors: 'author',
  source: 'source',
  outlet: 'source',
  publisher: 'source',
  média: 'source',
};

interface Head {
  length: number;
  title: string | null;
  url: string | null;
  author: string | null;
  source: string | null;
  date: DeclaredDate | null;
}

/** Lines "Field: value" that open the text; at least two, one of them the title or an address, so that a "Source: AFP" line alone is none. */
function readHead(lines: readonly Line[]): Head {
  const head: Head = { length: 0, title: null, url: null, author: null, source: null, date: null };
  for (const { text: line } of lines.slice(0, 10)) {
    const match = /^([\p{L} ]{3,20})\s?:\s?(.+)$/u.exec(line);
    const field = match && fields[match[1]!.trim().toLowerCase()];
    if (!field) break;
    head.length++;
    const value = match[2]!.trim();
    if (field === 'date') {
      const edtf = machineDate(value) ?? shownDates(value, 'fr')[0]?.edtf;
      if (edtf)
        head.date = { kind: 'published', basis: 'declared', edtf, exact: value, where: `field ${match[1]!.trim()}` };
    } else head[field] ??= value;
  }
  if (head.length >= 2 && (head.title || head.url)) return head;
  return { length: 0, title: null, url: null, author: null, source: null, date: null };
}
