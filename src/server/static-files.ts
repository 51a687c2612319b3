// The page's own files, read once and kept compressed; any other path of the page answers with index.html.

import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative, sep } from 'node:path';
import { gzipSync } from 'node:zlib';

const mediaTypes: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
};

export interface StaticFile {
  readonly body: Uint8Array<ArrayBuffer>;
  /** Null where compressing would gain nothing. */
  readonly gzip: Uint8Array<ArrayBuffer> | null;
  readonly mediaType: string;
  /** True for files named by their content, which never change. */
  readonly immutable: boolean;
}

/** All files under `root` by path (`/assets/…`). Throws where the page has not been built. */
export function loadStaticFiles(root: string): ReadonlyMap<string, StaticFile> {
  if (!existsSync(join(root, 'index.html'))) {
    throw new Error(`expected the built page in ${root}, found no index.html: run "npm run build"`);
  }
  const files = new Map<string, StaticFile>();
  for (const found of readdirSync(root, { recursive: true, withFileTypes: true })) {
    if (!found.isFile()) continue;
    const path = join(found.parentPath, found.name);
    const mediaType = mediaTypes[extname(path)] ?? 'application/octet-stream';
    const body = new Uint8Array(readFileSync(path));
    const gzip = /text|json|svg/u.test(mediaType) && body.length > 1024 ? new Uint8Array(gzipSync(body)) : null;
    const key = `/${relative(root, path).split(sep).join('/')}`;
    files.set(key, { body, gzip, mediaType, immutable: key.startsWith('/assets/') });
  }
  return files;
}
