// `recoupe review --dossier DIR`: how often is the program right on this dossier? A person judges a sample.

import { type CommandPart, Refusal } from '../command.js';

export const reviewCommand: CommandPart = {
  name: 'review',
  summary: 'Judge a sample of claims, right or wrong, and learn the precision on your own articles.',
  examples: [
    { run: 'recoupe review --dossier iraq', does: '50 claims; stop with q, go on later' },
    { run: 'recoupe review --dossier iraq --sample 200 --seed 2', does: 'a larger sample, and another one' },
  ],
  define(command, terminal, finish) {
    command
      .requiredOption('--dossier <dir>', 'folder of the dossier')
      .option('--sample <number>', 'claims to draw', '50')
      .option('--seed <number>', 'the same seed draws the same claims', '1')
      .option('--who <name>', 'who judges; kept with each verdict')
      .action(async (options: { dossier: string; sample: string; seed: string; who?: string }) => {
        const whole = (name: string, given: string, least: number) => {
          const n = Number(given);
          if (!Number.isInteger(n) || n < least)
            throw new Refusal(`--${name} takes a whole number from ${least}, not ${JSON.stringify(given)}`, 2);
          return n;
        };
        const [size, seed] = [whole('sample', options.sample, 1), whole('seed', options.seed, 0)];
        const { withDossier } = await import('../dossier.js');
        const { dossierService } = await import('../../server/dossier-door.js');
        const { reviewSession } = await import('../review-session.js');
        const who = options.who ?? terminal.env.USER ?? 'unnamed';
        await withDossier(options.dossier, terminal, {}, (dossier) =>
          reviewSession(
            dossierService(dossier, () => new Date().toISOString()),
            terminal,
            { size, seed, who },
          ),
        );
        finish(0);
      });
  },
};
