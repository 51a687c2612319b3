// `recoupe rebuild --dossier DIR`: the database made again from the journal, with this version's rules.

import type { CommandPart } from '../command.js';

export const rebuildCommand: CommandPart = {
  name: 'rebuild',
  summary: 'Make the database of a dossier again from its journal and originals.',
  examples: [{ run: 'recoupe rebuild --dossier iraq', does: 'after an update, or if the database is damaged' }],
  define(command, terminal, finish) {
    command.requiredOption('--dossier <dir>', 'folder of the dossier').action(async (options: { dossier: string }) => {
      const { withDossier } = await import('../dossier.js');
      await withDossier(options.dossier, terminal, { rebuild: true }, async (dossier) => {
        const { articles, claims } = await dossier.counts();
        const record = await dossier.record();
        terminal.out(`The dossier holds ${articles} articles, ${claims} claims, ${record.entries.length} entries.\n`);
        finish(dossier.issues.some((i) => i.severity === 'error') ? 1 : 0);
      });
    });
  },
};
