// The command line as a person meets it: help, usage, exit codes.

import { describe, expect, it } from 'vitest';
import { commands } from './commands.js';
import { run } from './run.js';
import { recordedTerminal } from './testing.js';

describe('help', () => {
  it.each(commands.map((c) => [c.name, c] as const))('%s has help with its examples', async (name, part) => {
    const terminal = recordedTerminal();
    expect(await run([name, '--help'], terminal)).toBe(0);
    expect(terminal.printed.out).toContain(part.summary.split(' ')[0]);
    for (const example of part.examples) expect(terminal.printed.out).toContain(`$ ${example.run}`);
    expect(part.examples.length).toBeGreaterThan(0);
  });
  it('lists every command', async () => {
    const terminal = recordedTerminal();
    expect(await run(['--help'], terminal)).toBe(0);
    for (const part of commands) expect(terminal.printed.out).toMatch(new RegExp(`^  ${part.name} `, 'm'));
  });
  it('prints the version', async () => {
    const terminal = recordedTerminal();
    expect(await run(['--version'], terminal)).toBe(0);
    expect(terminal.printed.out).toMatch(/^\d+\.\d+\.\d+\n$/);
  });
});

describe('wrong usage is exit code 2, with the reason on the error stream', () => {
  it.each([
    [[], /Usage/],
    [['nonsense'], /unknown command/],
    [['inspect'], /missing required argument/],
    [['inspect', '--nonsense', 'x'], /unknown option/],
    [['in\u001b[31mspect'], /unknown command 'in\ufffd\[31mspect'/],
  ])('%j', async (args, said) => {
    const terminal = recordedTerminal();
    expect(await run(args, terminal)).toBe(2);
    expect(terminal.printed.err).toMatch(said);
    expect(terminal.printed.out).toBe('');
  });
});
