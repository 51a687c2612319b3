// `recoupe inspect FILES`: what is found in single articles, without a dossier.

import { type ArticleOptions, eachArticle, takesArticles } from '../articles.js';
import type { CommandPart } from '../command.js';

export const inspectCommand: CommandPart = {
  name: 'inspect',
  summary: 'Show what is found in articles: text, date, claims, actors. Nothing is kept.',
  examples: [
    { run: 'recoupe inspect article.html', does: 'for reading' },
    { run: 'recoupe inspect article.html --json', does: 'one JSON object (schema/inspect.json)' },
    { run: 'recoupe inspect articles/ --json', does: 'one object a line' },
    { run: 'curl -s URL | recoupe inspect - --url URL', does: 'from standard input' },
  ],
  define(command, terminal, finish) {
    takesArticles(command)
      .option('--json', 'print JSON, one object a line')
      .action(async (paths: string[], options: ArticleOptions & { json?: boolean }) => {
        const { inspect } = await import('../../recoupe.js');
        const { inspectionJson } = await import('../../exports/inspection-json.js');
        const { inspectionText } = await import('../../exports/inspection-text.js');
        const { safeJson } = await import('../../exports/plain.js');
        const { style } = await import('../../exports/style.js');
        const code = await eachArticle(paths, options, terminal, (article, knowledge) => {
          const found = inspect(article, knowledge);
          if (options.json) terminal.out(`${safeJson(inspectionJson(found))}\n`);
          else terminal.out(`${inspectionText(found, style(terminal.colour), terminal.columns)}\n`);
        });
        finish(code);
      });
  },
};
