// The commands, in the order in which help lists them. A new one is a file in commands/ and a line here.

import type { CommandPart } from './command.js';
import { claimsCommand } from './commands/claims.js';
import { correctCommand } from './commands/correct.js';
import { dateCommand } from './commands/date.js';
import { demoCommand } from './commands/demo.js';
import { inspectCommand } from './commands/inspect.js';
import { parseCommand } from './commands/parse.js';
import { readCommand } from './commands/read.js';
import { rebuildCommand } from './commands/rebuild.js';
import { recordCommand } from './commands/record.js';
import { reviewCommand } from './commands/review.js';
import { serveCommand } from './commands/serve.js';
import { timeCommand } from './commands/time.js';
import { whoCommand } from './commands/who.js';

export const commands: readonly CommandPart[] = [
  demoCommand,
  inspectCommand,
  readCommand,
  recordCommand,
  serveCommand,
  correctCommand,
  reviewCommand,
  rebuildCommand,
  claimsCommand,
  timeCommand,
  dateCommand,
  parseCommand,
  whoCommand,
];
