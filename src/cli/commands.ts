// The commands, in the order in which help lists them. A new one is a file in commands/ and a line here.

import type { CommandPart } from './command.js';
import { claimsCommand } from './commands/claims.js';
import { inspectCommand } from './commands/inspect.js';
import { parseCommand } from './commands/parse.js';
import { readCommand } from './commands/read.js';
import { rebuildCommand } from './commands/rebuild.js';
import { recordCommand } from './commands/record.js';

export const commands: readonly CommandPart[] = [
  inspectCommand,
  readCommand,
  recordCommand,
  rebuildCommand,
  claimsCommand,
  parseCommand,
];
