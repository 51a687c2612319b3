// Files into a dossier, in batches, with progress; what failed is listed at the end.

import type { Issue } from '../domain/index.js';
import { plain } from '../exports/plain.js';
import type { Document, Dossier } from '../store/dossier.js';
import { type Input, isIssue, listInputs, readInput } from './inputs.js';
import { Progress } from './progress.js';
import type { Terminal } from './terminal.js';

export interface ReadSummary {
  readonly files: number;
  readonly articles: number;
  readonly known: number;
  readonly issues: readonly Issue[];
}

/** One sync and one transaction a batch: small enough that a crash costs seconds of work, large enough that the disk keeps up. */
const batchFiles = 16;
const batchBytes = 16 * 1024 * 1024;

export async function readInto(
  dossier: Dossier,
  paths: readonly string[],
  terminal: Terminal,
  url: string | undefined,
  now: () => string,
): Promise<ReadSummary> {
  const { files, issues } = await listInputs(paths);
  const progress = new Progress(terminal, 'Reading', files.length);
  let articles = 0;
  let known = 0;
  let done = 0;
  let waiting: Input[] = [];
  let size = 0;
  const flush = async () => {
    if (waiting.length === 0) return;
    const documents = waiting.map(({ name, bytes }): Document => ({ name, bytes, ...(url ? { url } : {}) }));
    const last = waiting.at(-1)!.path;
    for (const [i, outcome] of (await dossier.read(documents, now())).entries()) {
      const { name, path } = waiting[i]!;
      articles += outcome.articles.length;
      known += outcome.known ? 1 : 0;
      // Told by the path that the person typed, not by the shorter name that is kept.
      issues.push(
        ...outcome.issues.map((x) =>
          x.where.startsWith(name) ? { ...x, where: path + x.where.slice(name.length) } : x,
        ),
      );
    }
    done += waiting.length;
    waiting = [];
    size = 0;
    progress.count(done, plain(last));
  };
  try {
    for (const file of files) {
      const input = await readInput(file, terminal.stdin);
      if (isIssue(input)) {
        issues.push(input);
        done += 1;
        continue;
      }
      waiting.push(input);
      size += input.bytes.length;
      if (waiting.length >= (terminal.interactive ? 4 : batchFiles) || size >= batchBytes) await flush();
    }
    await flush();
  } finally {
    progress.end();
  }
  return { files: files.length, articles, known, issues };
}
