// The page where the application has not been built: the chronology as one document, without a script.

import type { DossierRecord } from '../domain/index.js';
import { htmlPage } from '../exports/html.js';
import { htmlStyle } from '../exports/html-style.js';
import type { StaticFile } from './static-files.js';

function file(text: string, mediaType: string): StaticFile {
  return {
    body: new Uint8Array(Buffer.from(text)),
    gzip: null,
    mediaType: `${mediaType}; charset=utf-8`,
    immutable: false,
  };
}

/** The server's policy allows no inline style: the style sheet is a file of its own here. */
export function plainPage(record: DossierRecord, name: string): ReadonlyMap<string, StaticFile> {
  const page = [...htmlPage(record, { name, asOf: null }, '<link rel="stylesheet" href="/chronology.css">')].join('');
  return new Map([
    ['/index.html', file(page, 'text/html')],
    ['/chronology.css', file(htmlStyle, 'text/css')],
  ]);
}
