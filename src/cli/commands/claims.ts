// `recoupe claims FILES`: the claims of articles, each under its sentence, with the rule that made it.

import { type ArticleOptions, eachArticle, takesArticles } from '../articles.js';
import type { CommandPart } from '../command.js';

export const claimsCommand: CommandPart = {
  name: 'claims',
  summary: 'Print the claims of articles, each under its sentence.',
  examples: [
    { run: 'recoupe claims article.html', does: 'who did, said, counted what' },
    { run: 'recoupe claims article.html --why', does: 'with the rule that made each, and how its values were derived' },
  ],
  define(command, terminal, finish) {
    takesArticles(command)
      .option('--why', 'print the rule and the steps of each claim')
      .action(async (paths: string[], options: ArticleOptions & { why?: boolean }) => {
        const { inspect } = await import('../../recoupe.js');
        const { claimsText } = await import('../../exports/claims-text.js');
        const { style } = await import('../../exports/style.js');
        const code = await eachArticle(paths, options, terminal, (article, knowledge) => {
          const found = inspect(article, knowledge);
          terminal.out(`${claimsText(found, style(terminal.colour), terminal.columns, options.why ?? false)}\n`);
        });
        finish(code);
      });
  },
};
