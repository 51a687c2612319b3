// `recoupe demo`: the example dossier read, its chronology printed, its page served.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { CommandPart } from '../command.js';

const example = new URL('../../../examples/coalition-in-iraq/', import.meta.url);

export const demoCommand: CommandPart = {
  name: 'demo',
  summary: 'Read the bundled example, print its chronology, serve its page.',
  examples: [
    { run: 'recoupe demo', does: 'then open the address it prints' },
    { run: 'recoupe demo --no-serve', does: 'ends after printing' },
  ],
  define(command, terminal, finish) {
    command
      .option('--no-serve', 'end after printing')
      .option('--dossier <dir>', 'keep the dossier in this folder (else it is temporary)')
      .option('--port <number>', 'port to listen on; 0 takes any free one', '0')
      .action(async (options: { serve: boolean; dossier?: string; port: string }) => {
        const { addPacks } = await import('../packs.js');
        const { withDossier } = await import('../dossier.js');
        const { readInto } = await import('../read-into.js');
        const { report } = await import('../report.js');
        const { portOf, serveDossier } = await import('../serve-dossier.js');
        const { style } = await import('../../exports/style.js');
        const { terminalChronology } = await import('../../exports/terminal.js');
        const port = portOf(options.port);
        const temporary = options.dossier === undefined ? mkdtempSync(join(tmpdir(), 'recoupe-demo-')) : null;
        const dir = options.dossier ?? join(temporary!, 'coalition-in-iraq');
        try {
          addPacks(dir, [fileURLToPath(new URL('knowledge.yaml', example))]);
          await withDossier(dir, terminal, { create: true }, async (dossier) => {
            const articles = fileURLToPath(new URL('articles', example));
            const summary = await readInto(dossier, [articles], terminal, undefined, () => new Date().toISOString());
            const record = await dossier.record();
            terminal.out(
              terminalChronology(record, {
                name: 'The international coalition in Iraq: an example',
                style: style(terminal.colour),
                columns: terminal.columns,
                most: 18,
              }),
            );
            terminal.out('\n  The papers are invented, the events are not: examples/coalition-in-iraq/README.md\n');
            const code = report(summary.issues, terminal);
            if (options.serve) await serveDossier(dossier, terminal, { port });
            finish(code);
          });
        } finally {
          if (temporary) rmSync(temporary, { recursive: true, force: true });
        }
      });
  },
};
