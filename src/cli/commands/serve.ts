// `recoupe serve --dossier DIR`: the record as a page, on this machine.

import type { CommandPart } from '../command.js';

export const serveCommand: CommandPart = {
  name: 'serve',
  summary: 'Serve a dossier as a page on this machine: read it, check it, correct it.',
  examples: [
    { run: 'recoupe serve --dossier iraq', does: 'prints the address' },
    { run: 'recoupe serve --dossier iraq --port 8080', does: 'always the same address' },
    { run: 'recoupe serve --dossier iraq --host 0.0.0.0', does: 'for other machines too, with a token in the address' },
  ],
  define(command, terminal, finish) {
    command
      .requiredOption('--dossier <dir>', 'folder of the dossier')
      .option('--port <number>', 'port to listen on; 0 takes any free one', '0')
      .option('--host <address>', 'address to listen on', '127.0.0.1')
      .action(async (options: { dossier: string; port: string; host: string }) => {
        const { withDossier } = await import('../dossier.js');
        const { portOf, serveDossier } = await import('../serve-dossier.js');
        const port = portOf(options.port);
        await withDossier(options.dossier, terminal, {}, (dossier) =>
          serveDossier(dossier, terminal, { host: options.host, port }),
        );
        finish(0);
      });
  },
};
