// What a command is: a name, a sentence, examples, and how it runs.

import type { Command } from 'commander';
import type { Terminal } from './terminal.js';

/** 0 done · 1 some inputs failed (each named with why, the rest is done) · 2 wrong usage. */
export type ExitCode = 0 | 1 | 2;

export interface CommandPart {
  readonly name: string;
  /** One sentence, shown in the list of commands. */
  readonly summary: string;
  /** Shown under the help, ready to copy; at least one. */
  readonly examples: readonly { readonly run: string; readonly does: string }[];
  /**
   * Declares arguments and options, and says how to run. `finish` gets the promise of the exit code.
   * Heavy modules are imported when it runs, not above: `recoupe --help` stays quick.
   */
  define(command: Command, terminal: Terminal, finish: (code: ExitCode) => void): void;
}

/** Trouble that the person can mend (a folder that isn't there, a dossier in use): printed as one line, without a stack. */
export class Refusal extends Error {
  constructor(
    message: string,
    readonly code: ExitCode = 1,
  ) {
    super(message);
  }
}
