// Bytes to articles: detects the format, decodes, and leaves out what is not the article.

import type { Article, Issue, Knowledge } from '../domain/index.js';
import { assemble } from './assemble.js';
import { decode } from './decode.js';
import { inputFormats } from './formats/index.js';
import { refuse } from './refuse.js';

/** What the caller knows of the bytes; all of it optional, none of it trusted over the bytes. */
export interface Hint {
  /** File name, used in messages and as a hint of the format. */
  readonly name?: string;
  readonly url?: string;
  /** MIME type with charset, as an HTTP server or archive stated it. */
  readonly contentType?: string;
}

export interface ReadResult {
  readonly articles: readonly Article[];
  readonly issues: readonly Issue[];
}

/** Most bytes of one file; a string of V8 ends at some 500 million characters. */
const mostBytes = 400_000_000;

/** Never throws on data: what can't be read is an issue. */
export function read(bytes: Uint8Array, hint: Hint, knowledge: Knowledge): ReadResult {
  const where = hint.name ?? hint.url ?? '-';
  const refused = refuse(bytes, where);
  if (refused) return { articles: [], issues: [refused] };
  if (bytes.length > mostBytes) {
    const message = `The file has ${Math.round(bytes.length / 1e6)} MB; one file may have ${mostBytes / 1e6}. Split it.`;
    return { articles: [], issues: [{ code: 'too-large', severity: 'error', where, message }] };
  }

  const decoded = decode(bytes, /charset\s*=\s*["']?([\w:.-]+)/i.exec(hint.contentType ?? '')?.[1]);
  const issues: Issue[] = [];
  if (decoded.lost > 0) {
    const message = `${decoded.lost} ${decoded.lost === 1 ? 'character' : 'characters'} could not be decoded (read as ${decoded.charset}) and show as “\ufffd”. Save the page again, or state its character set.`;
    issues.push({ code: 'charset', severity: 'warning', where, message });
  }

  const source = { bytes, hint, where, decoded, knowledge };
  const format = inputFormats.find((f) => f.detect(source))!;
  const articles: Article[] = [];
  for (const found of format.read(source)) {
    if ('issue' in found) {
      issues.push(found.issue);
      continue;
    }
    const result = assemble(found.draft, knowledge, found.where);
    if (result.article) articles.push(result.article);
    issues.push(...result.issues);
  }
  if (articles.length === 0 && issues.every((i) => i.severity === 'warning'))
    issues.push({
      code: 'no-text',
      severity: 'error',
      where,
      message: 'There is no article in it. Check that the file was saved whole.',
    });
  return { articles, issues };
}
