// Where a command reads and writes: the process's own streams, or a test's.

import { isatty } from 'node:tty';

export interface Terminal {
  /** Data: what was asked for. */
  out(text: string): void;
  /** Messages: progress, issues, advice. */
  err(text: string): void;
  /** Bytes piped in. */
  stdin(): AsyncIterable<Uint8Array>;
  /** Colours and bars are wanted on `out` / on `err`. */
  readonly colour: boolean;
  readonly interactive: boolean;
  /** Width of a line, in columns. */
  readonly columns: number;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Resolves when the person interrupts (Ctrl-C) or the system asks to end. */
  interrupted(): Promise<void>;
}

/** The process's own. NO_COLOR (no-color.org) and TERM=dumb switch colours off; FORCE_COLOR on. */
export function processTerminal(): Terminal {
  const { env, stdout, stderr, stdin } = process;
  const off = (env.NO_COLOR ?? '') !== '' || env.TERM === 'dumb';
  const forced = (env.FORCE_COLOR ?? '') !== '' && env.FORCE_COLOR !== '0';
  return {
    out: (text) => void stdout.write(text),
    err: (text) => void stderr.write(text),
    stdin: () => stdin,
    colour: !off && (forced || isatty(1)),
    interactive: isatty(2) && env.TERM !== 'dumb' && !env.CI,
    columns: Math.max(40, Math.min(stdout.columns ?? 100, 120)),
    env,
    interrupted: () =>
      new Promise((resolve) => {
        process.once('SIGINT', () => resolve());
        process.once('SIGTERM', () => resolve());
      }),
  };
}
