// Issues listed for a person: one line each, errors first.

import type { Issue } from '../domain/index.js';
import { plain } from '../exports/plain.js';
import type { ExitCode } from './command.js';
import type { Terminal } from './terminal.js';

/** Prints the issues on `err`; 1 where an input failed, 0 where there are only warnings or none. */
export function report(issues: readonly Issue[], terminal: Terminal): ExitCode {
  const errors = issues.filter((i) => i.severity === 'error');
  for (const i of [...errors, ...issues.filter((x) => x.severity === 'warning')]) {
    terminal.err(
      `${i.severity === 'error' ? 'failed ' : 'warning'}  ${plain(i.where)}: ${plain(i.message)} [${plain(i.code)}]\n`,
    );
  }
  return errors.length > 0 ? 1 : 0;
}
