// Articles in files named on the command line, read and not kept: what inspect, claims, time and date have in common.

import type { Command } from 'commander';
import type { Article, Knowledge } from '../domain/index.js';
import { type ExitCode, Refusal } from './command.js';
import { isIssue, listInputs, readInput } from './inputs.js';
import { report } from './report.js';
import type { Terminal } from './terminal.js';

export interface ArticleOptions {
  readonly url?: string;
  readonly knowledge?: readonly string[];
}

/** The arguments and options by which a command takes articles. */
export function takesArticles(command: Command): Command {
  return command
    .argument('<paths...>', 'files or folders; - for standard input')
    .option('--url <url>', 'where the text was published, if it was downloaded')
    .option('--knowledge <file...>', 'packs of your own, laid over those that come with the package');
}

/** What the packs know, those named laid over those that come with the package. Refuses a bad one, with its file and line. */
export async function knowledgeWith(files: readonly string[] = []): Promise<Knowledge> {
  const { loadKnowledge, PackError } = await import('../knowledge/load.js');
  try {
    return loadKnowledge(files);
  } catch (error) {
    if (error instanceof PackError) throw new Refusal(error.message, 2);
    throw error;
  }
}

/**
 * Reads every article of the files, in order, and hands it on; what can't be read is told at the end and the rest goes on.
 * `end` comes after the last article and before that report. Resolves to the exit code.
 */
export async function eachArticle(
  paths: readonly string[],
  options: ArticleOptions,
  terminal: Terminal,
  use: (article: Article, knowledge: Knowledge) => void,
  end: (knowledge: Knowledge) => void = () => {},
): Promise<ExitCode> {
  const { readArticles } = await import('../recoupe.js');
  const knowledge = await knowledgeWith(options.knowledge);
  const { files, issues } = await listInputs(paths);
  for (const file of files) {
    const input = await readInput(file, terminal.stdin);
    if (isIssue(input)) {
      issues.push(input);
      continue;
    }
    const hint = { name: input.path, ...(options.url ? { url: options.url } : {}) };
    const read = readArticles(input.bytes, hint, knowledge);
    issues.push(...read.issues);
    for (const article of read.articles) use(article, knowledge);
  }
  end(knowledge);
  return report(issues, terminal);
}
