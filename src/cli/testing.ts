// A terminal for tests: what was printed is kept, what is piped in is given.

import type { Terminal } from './terminal.js';

export interface RecordedTerminal extends Terminal {
  readonly printed: { out: string; err: string };
}

export function recordedTerminal(
  piped = '',
  options: Partial<Pick<Terminal, 'colour' | 'interactive' | 'columns' | 'env'>> = {},
): RecordedTerminal {
  const printed = { out: '', err: '' };
  return {
    printed,
    out: (text) => {
      printed.out += text;
    },
    err: (text) => {
      printed.err += text;
    },
    async *stdin() {
      yield Buffer.from(piped);
    },
    colour: false,
    interactive: false,
    columns: 100,
    env: {},
    interrupted: () => Promise.resolve(),
    ...options,
  };
}
