// `recoupe read PATHS --dossier DIR`: articles into a dossier.

import type { CommandPart } from '../command.js';

export const readCommand: CommandPart = {
  name: 'read',
  summary: 'Read articles into a dossier: files, or folders with all that is in them.',
  examples: [
    { run: 'recoupe read articles/ --dossier iraq', does: 'makes the dossier if there is none' },
    { run: 'recoupe read new.html --dossier iraq', does: 'adds to it; what is in it already is passed over' },
    { run: 'recoupe read a/ --dossier iraq --knowledge my.yaml', does: 'with your own actors, places, outlets' },
  ],
  define(command, terminal, finish) {
    command
      .argument('<paths...>', 'files or folders; - for standard input')
      .requiredOption('--dossier <dir>', 'folder of the dossier')
      .option('--url <url>', 'where the text was published, if it was downloaded')
      .option('--knowledge <file...>', 'knowledge packs (YAML) to add to the dossier')
      .action(async (paths: string[], options: { dossier: string; url?: string; knowledge?: string[] }) => {
        const { addPacks } = await import('../packs.js');
        const { readInto } = await import('../read-into.js');
        const { withDossier } = await import('../dossier.js');
        const { report } = await import('../report.js');
        addPacks(options.dossier, options.knowledge ?? []);
        await withDossier(options.dossier, terminal, { create: true }, async (dossier) => {
          const summary = await readInto(dossier, paths, terminal, options.url, () => new Date().toISOString());
          const code = report(summary.issues, terminal);
          const { articles, claims } = await dossier.counts();
          const record = await dossier.record();
          const failed = summary.issues.filter((i) => i.severity === 'error').length;
          terminal.out(
            `${summary.articles} new ${summary.articles === 1 ? 'article' : 'articles'}, ${summary.known} already read, ${failed} failed. ` +
              `The dossier holds ${articles} articles, ${claims} claims, ${record.entries.length} entries, ${record.disputes.length} disputes.\n`,
          );
          finish(code);
        });
      });
  },
};
