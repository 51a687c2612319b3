// Starts the page on an address: loopback unless told otherwise, and then only with a token.

import { randomBytes } from 'node:crypto';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { serve } from '@hono/node-server';
import { createApp } from './app.js';
import type { DossierService } from './dossier-service.js';
import { isLoopback } from './security.js';
import { loadStaticFiles } from './static-files.js';

export interface ServeOptions {
  /** Default `127.0.0.1`. */
  readonly host?: string;
  /** Default 0: any free port. */
  readonly port?: number;
  /** For addresses other than loopback; made up where absent. */
  readonly token?: string;
  /** Folder of the built page; default the one beside this file. */
  readonly root?: string;
}

export interface Serving {
  /** To open in a browser; holds the token where one is needed. */
  readonly url: string;
  close(): Promise<void>;
}

/** Resolves once the address answers; rejects with Node's error where it is taken (`EADDRINUSE`) or not allowed. */
export function servePage(service: DossierService, options: ServeOptions = {}): Promise<Serving> {
  const host = options.host ?? '127.0.0.1';
  const root = options.root ?? fileURLToPath(new URL('../web/', import.meta.url));
  const token = isLoopback(host) ? (options.token ?? null) : (options.token ?? randomBytes(18).toString('base64url'));
  const app = createApp(service, { files: loadStaticFiles(root), token });
  return new Promise((resolve, reject) => {
    const server = serve({ fetch: app.fetch, hostname: host, port: options.port ?? 0 }, (info: AddressInfo) => {
      const shown = host.includes(':') ? `[${host}]` : host === '0.0.0.0' ? 'localhost' : host;
      resolve({
        url: `http://${shown}:${info.port}/${token === null ? '' : `?token=${token}`}`,
        close: () =>
          new Promise((done) => {
            if ('closeAllConnections' in server) server.closeAllConnections();
            server.close(() => done());
          }),
      });
    });
    server.once('error', reject);
  });
}
