// `recoupe correct ACTION …`: a person's decision on top of the record; kept, and undone only by another.

import { Argument } from 'commander';
import { type CommandPart, Refusal } from '../command.js';
import type { Action } from '../decisions.js';

/** Kept beside the table in decisions.ts by a test, so that help needs not load it. */
export const actionNames = [
  'accept',
  'reject',
  'edit',
  'merge',
  'split',
  'same-actor',
  'different-actor',
  'same-origin',
  'different-origin',
  'set-date',
  'undo',
];

export const correctCommand: CommandPart = {
  name: 'correct',
  summary: 'Accept, reject, edit, merge or split entries; tell actors and origins apart; date an article; undo.',
  examples: [
    { run: 'recoupe correct --dossier iraq', does: 'lists what was decided, and what became of it' },
    { run: 'recoupe correct reject e-1f0c --dossier iraq --why "only threatened"', does: 'ids may be shortened' },
    {
      run: 'recoupe correct edit e-1f0c time 2020-01-03 --dossier iraq',
      does: 'fields: type mode time place actors recipients modality quotation',
    },
    { run: 'recoupe correct merge e-1f0c e-77ab --dossier iraq', does: 'two entries are one' },
    { run: 'recoupe correct set-date letter.txt 2020-01-06 --dossier iraq', does: 'the article appeared on that day' },
    { run: 'recoupe correct undo d-90e1 --dossier iraq', does: 'takes a decision back' },
  ],
  define(command, terminal, finish) {
    command
      .addArgument(new Argument('[action]', 'what to do').choices(actionNames))
      .argument('[what...]', 'entries, claims, actors, articles or a correction, by id or its beginning')
      .requiredOption('--dossier <dir>', 'folder of the dossier')
      .option('--why <reason>', 'kept with the decision', '')
      .option('--who <name>', 'who decides; kept with it')
      .action(
        async (action: Action | undefined, what: string[], options: { dossier: string; why: string; who?: string }) => {
          const { withDossier } = await import('../dossier.js');
          const { dossierService } = await import('../../server/dossier-door.js');
          const { decisionOf } = await import('../decisions.js');
          const { plain } = await import('../../exports/plain.js');
          await withDossier(options.dossier, terminal, {}, async (dossier) => {
            const service = dossierService(dossier, () => new Date().toISOString());
            if (action === undefined) {
              for (const { correction: c, state, note } of await service.corrections()) {
                const { kind, ...rest } = c.decision;
                terminal.out(
                  plain(
                    `${c.id}  ${c.at.slice(0, 10)}  ${c.who}  ${kind} ${JSON.stringify(rest)}  ${state}${note ? `: ${note}` : ''}${c.why ? `  « ${c.why} »` : ''}`,
                  ),
                );
                terminal.out('\n');
              }
              return;
            }
            const record = await service.record();
            const decision = decisionOf(action, what, record, await dossier.corrections());
            if (decision.kind === 'set-date') {
              const { daysOf } = await import('../../reconcile/days.js');
              if (!daysOf(decision.edtf))
                throw new Refusal(
                  `set-date takes an EDTF date such as 2020-01-06 or 2020-01, not ${JSON.stringify(decision.edtf)}`,
                  2,
                );
            }
            const made = await service.correct(decision, options.who ?? terminal.env.USER ?? 'unnamed', options.why);
            const { corrections = [] } = await service.record();
            const outcome = corrections.find((c) => c.correction === made.id);
            terminal.out(
              plain(
                `${made.id}  ${action}${outcome ? `: ${outcome.why}` : ''}${outcome?.conflict ? ` (against ${outcome.conflict})` : ''}`,
              ),
            );
            terminal.out('\n');
          });
          finish(0);
        },
      );
  },
};
