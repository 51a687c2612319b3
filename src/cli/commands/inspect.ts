// `recoupe inspect FILES`: what is found in single articles, without a dossier.

import type { CommandPart } from '../command.js';
import { isIssue, listInputs, readInput } from '../inputs.js';
import { report } from '../report.js';

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
    command
      .argument('<paths...>', 'files or folders; - for standard input')
      .option('--json', 'print JSON, one object a line')
      .option('--url <url>', 'where the text was published, if it was downloaded')
      .action(async (paths: string[], options: { json?: boolean; url?: string }) => {
        const { loadKnowledge } = await import('../../knowledge/load.js');
        const { inspect, readArticles } = await import('../../recoupe.js');
        const { inspectionJson } = await import('../../exports/inspection-json.js');
        const { inspectionText } = await import('../../exports/inspection-text.js');
        const { safeJson } = await import('../../exports/plain.js');
        const { style } = await import('../../exports/style.js');
        const knowledge = loadKnowledge();
        const { files, issues } = await listInputs(paths);
        for (const file of files) {
          const input = await readInput(file, terminal.stdin);
          if (isIssue(input)) {
            issues.push(input);
            continue;
          }
          const hint = { name: input.path, ...(options.url ? { url: options.url } : {}) };
          const result = readArticles(input.bytes, hint, knowledge);
          issues.push(...result.issues);
          for (const article of result.articles) {
            const found = inspect(article, knowledge);
            if (options.json) terminal.out(`${safeJson(inspectionJson(found))}\n`);
            else terminal.out(`${inspectionText(found, style(terminal.colour), terminal.columns)}\n`);
          }
        }
        finish(report(issues, terminal));
      });
  },
};
