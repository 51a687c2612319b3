// Bytes to articles: detects the format, decodes, and leaves out what is not the article.

import type { Article, Issue, Knowledge } from '../domain/index.js';

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

/** Never throws on data: what can't be read is an issue. */
export function read(_bytes: Uint8Array, hint: Hint, _knowledge: Knowledge): ReadResult {
  return {
    articles: [],
    issues: [{ code: 'unreadable', severity: 'error', where: hint.name ?? '-', message: 'No format reads this yet.' }],
  };
}
