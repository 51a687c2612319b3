// `recoupe parse FILE`: text to Universal Dependencies trees, as CoNLL-U.

import type { CommandPart } from '../command.js';
import { isIssue, readInput } from '../inputs.js';
import { report } from '../report.js';

export const parseCommand: CommandPart = {
  name: 'parse',
  summary: 'Print the sentences of plain text as dependency trees (CoNLL-U).',
  examples: [
    { run: 'recoupe parse article.txt', does: 'trees with tags and lemmas; offsets in the last column' },
    { run: 'recoupe parse - --language en < article.txt', does: 'from standard input, in a given language' },
  ],
  define(command, terminal, finish) {
    command
      .argument('<file>', 'plain text in UTF-8; - for standard input')
      .option('--language <code>', 'two letters; default: the language with a model whose words are in the text')
      .option('--names', 'add the names found, as comments before each sentence')
      .action(async (path: string, options: { language?: string; names?: boolean }) => {
        const { analyse } = await import('../../analyse/analyse.js');
        const { writeConllu } = await import('../../analyse/conllu.js');
        const { likeliestLanguage } = await import('../../analyse/likeliest-language.js');
        const input = await readInput({ path, name: path }, terminal.stdin);
        if (isIssue(input)) return finish(report([input], terminal));
        const text = new TextDecoder().decode(input.bytes).replace(/\r\n?/g, '\n');
        const language = options.language ?? likeliestLanguage(text);
        const analysis = analyse(text, language);
        terminal.out(writeConllu(text, analysis, options.names === true));
        if (analysis.parsed) return finish(0);
        const message = `There is no model for "${language}": sentences and words are split, but carry no tree.`;
        finish(report([{ code: 'no-model', severity: 'warning', where: path, message }], terminal));
      });
  },
};
