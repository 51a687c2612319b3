// Arguments to exit code: the commands put together, wrong usage and trouble turned into words.

import { readFileSync } from 'node:fs';
import { Command, CommanderError } from 'commander';
import { plainLines } from '../exports/plain.js';
import { type ExitCode, Refusal } from './command.js';
import { commands } from './commands.js';
import type { Terminal } from './terminal.js';

function version(): string {
  return JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')).version;
}

/** The whole program, ready to parse; `finish` is told the exit code. */
export function program(terminal: Terminal, finish: (code: ExitCode) => void): Command {
  const top = new Command('recoupe')
    .description('Reads what the press wrote of a crisis and makes a record that can be cited.')
    .version(version(), '-V, --version', 'print the version')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help for a command')
    .showHelpAfterError('(add --help for usage and examples)')
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: (text) => terminal.err(plainLines(text)) })
    .addHelpText(
      'after',
      '\nExit codes: 0 done; 1 some inputs failed (each is named, the rest is done); 2 wrong usage.\nStart with: recoupe demo',
    );
  for (const part of commands) {
    const command = top.command(part.name).description(part.summary).copyInheritedSettings(top);
    part.define(command, terminal, finish);
    const width = Math.max(...part.examples.map((e) => e.run.length));
    command.addHelpText(
      'after',
      `\nExamples:\n${part.examples.map((e) => `  $ ${e.run.padEnd(width)}  ${e.does}`).join('\n')}`,
    );
  }
  return top;
}

/** Runs one command line (arguments after the program's name) to its exit code. Never throws. */
export async function run(args: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let code: ExitCode = 0;
  try {
    const top = program(terminal, (given) => {
      code = given;
    });
    if (args.length === 0) {
      terminal.err(top.helpInformation());
      return 2;
    }
    await top.parseAsync(args, { from: 'user' });
    return code;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (error instanceof Refusal) {
      terminal.err(`recoupe: ${plainLines(error.message)}\n`);
      return error.code;
    }
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    terminal.err(`recoupe: this is a fault of the program, please report it:\n${plainLines(stack)}\n`);
    return 1;
  }
}
