// Serves an open dossier until the person ends it.

import { dossierService } from '../server/dossier-door.js';
import { type ServeOptions, servePage } from '../server/serve.js';
import type { Dossier } from '../store/dossier.js';
import { Refusal } from './command.js';
import type { Terminal } from './terminal.js';

export async function serveDossier(dossier: Dossier, terminal: Terminal, options: ServeOptions): Promise<void> {
  const service = dossierService(dossier, () => new Date().toISOString());
  const serving = await servePage(service, options).catch((error: NodeJS.ErrnoException) => {
    const { host = '127.0.0.1', port = 0 } = options;
    if (error.code === 'EADDRINUSE') throw new Refusal(`port ${port} of ${host} is taken: give another with --port`);
    if (error.code === 'EACCES') throw new Refusal(`port ${port} of ${host} is not allowed: take one above 1024`);
    if (error.code === 'EADDRNOTAVAIL' || error.code === 'ENOTFOUND')
      throw new Refusal(`${host} is no address of this machine`);
    throw error;
  });
  terminal.out(`\n  ${serving.url}\n\n`);
  terminal.err('Open that address in a browser. Ctrl-C ends.\n');
  await terminal.interrupted();
  await serving.close();
}

/** A port number, or a refusal. */
export function portOf(given: string): number {
  const port = Number(given);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new Refusal(`--port takes a number from 0 to 65535, not ${JSON.stringify(given)}`, 2);
  return port;
}
