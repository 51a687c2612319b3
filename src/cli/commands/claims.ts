// `recoupe claims FILES`: the claims of articles, each under its sentence, with the rule that made it.

import type { CommandPart } from '../command.js';
import { isIssue, listInputs, readInput } from '../inputs.js';
import { report } from '../report.js';

export const claimsCommand: CommandPart = {
  name: 'claims',
  summary: 'Print the claims of articles, each under its sentence.',
  examples: [
    { run: 'recoupe claims article.html', does: 'who did, said, counted what' },
    { run: 'recoupe claims article.html --why', does: 'with the rule that made each, and how its values were derived' },
  ],
  define(command, terminal, finish) {
    command
      .argument('<paths...>', 'files or folders; - for standard input')
      .option('--why', 'print the rule and the steps of each claim')
      .action(async (paths: string[], options: { why?: boolean }) => {
        const { loadKnowledge } = await import('../../knowledge/load.js');
        const { inspect, readArticles } = await import('../../recoupe.js');
        const { claimsText } = await import('../../exports/claims-text.js');
        const { style } = await import('../../exports/style.js');
        const knowledge = loadKnowledge();
        const { files, issues } = await listInputs(paths);
        for (const file of files) {
          const input = await readInput(file, terminal.stdin);
          if (isIssue(input)) {
            issues.push(input);
            continue;
          }
          const result = readArticles(input.bytes, { name: input.name }, knowledge);
          issues.push(...result.issues);
          for (const article of result.articles)
            terminal.out(
              `${claimsText(inspect(article, knowledge), style(terminal.colour), terminal.columns, options.why ?? false)}\n`,
            );
        }
        finish(report(issues, terminal));
      });
  },
};
