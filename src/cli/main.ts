#!/usr/bin/env node
// The executable: this process's arguments and streams given to the command line.

import { run } from './run.js';
import { processTerminal } from './terminal.js';

// `recoupe record … | head` closes the pipe early: that is no failure. A full disk under `>` is.
for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') process.stderr.write(`recoupe: can't write the output: ${error.message}\n`);
    process.exit(error.code === 'EPIPE' ? 0 : 1);
  });
}
process.exitCode = await run(process.argv.slice(2), processTerminal());
