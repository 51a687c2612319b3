// `recoupe record --dossier DIR`: the record, in a format.

import { Option } from 'commander';
import type { DossierRecord } from '../../domain/index.js';
import { type CommandPart, Refusal } from '../command.js';

/** Kept beside the registry of formats by a test, so that help needs not load them. */
export const formatNames = ['md', 'json', 'html', 'csv'];

export const recordCommand: CommandPart = {
  name: 'record',
  summary: 'Print the record of a dossier: chronology, sources, disputes, figures.',
  examples: [
    { run: 'recoupe record --dossier iraq > iraq.md', does: 'a chronology to send on' },
    { run: 'recoupe record --dossier iraq --format csv --output iraq.csv', does: 'for a spreadsheet' },
    { run: 'recoupe record --dossier iraq --as-of 2020-01-05', does: 'as it was known on that day' },
  ],
  define(command, terminal, finish) {
    command
      .requiredOption('--dossier <dir>', 'folder of the dossier')
      .addOption(new Option('--format <name>', 'format to print').choices(formatNames).default('md'))
      .option('--as-of <date>', 'only what had been published by then (YYYY, YYYY-MM or YYYY-MM-DD)')
      .option('--output <file>', 'write to a file instead')
      .action(async (options: { dossier: string; format: string; asOf?: string; output?: string }) => {
        if (options.asOf && !/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(options.asOf)) {
          throw new Refusal(`--as-of takes YYYY, YYYY-MM or YYYY-MM-DD, not ${JSON.stringify(options.asOf)}`, 2);
        }
        const { formats } = await import('../../exports/formats.js');
        const { withDossier } = await import('../dossier.js');
        const { writeWhole } = await import('../write-whole.js');
        const format = formats.find((f) => f.name === options.format)!;
        await withDossier(options.dossier, terminal, {}, async (dossier) => {
          let record: DossierRecord;
          if (options.asOf) {
            const then = await dossier.recordAsOf(options.asOf);
            record = then.record;
            terminal.err(
              `Left out: ${then.later} articles published later, ${then.unsure} that may have been (their date is not known well enough).\n`,
            );
          } else record = await dossier.record();
          const pieces = format.write(record, { name: dossier.name, asOf: options.asOf ?? null });
          if (options.output) writeWhole(options.output, pieces);
          else for (const piece of pieces) terminal.out(piece);
          finish(0);
        });
      });
  },
};
