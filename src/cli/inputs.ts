// Paths on the command line to bytes: files, folders (walked in order of name), standard input.

import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Issue } from '../domain/index.js';

export interface Input {
  /** As the user named it, or the folder as named plus the path below it; `-` for standard input. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** Larger files are refused: they would not fit in memory beside their text. */
const largest = 512 * 1024 * 1024;

function issue(code: string, where: string, message: string): Issue {
  return { code, severity: 'error', where, message };
}

/** What the system said, in words for a person. */
function whyUnreadable(error: unknown): string {
  const { code, message } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT') return 'There is no such file or folder.';
  if (code === 'EACCES' || code === 'EPERM') return 'Reading it is not permitted: check its permissions.';
  if (code === 'ELOOP') return 'It is a symbolic link that leads to itself.';
  if (code === 'EISDIR') return 'It is a folder.';
  return `It could not be read (${message}).`;
}

/** Paths of all files under `paths`, in order, each once; folders are entered, hidden names in them are passed over. */
export async function listInputs(paths: readonly string[]): Promise<{ files: string[]; issues: Issue[] }> {
  const files: string[] = [];
  const issues: Issue[] = [];
  const entered = new Set<string>();
  const visit = async (path: string, named: boolean): Promise<void> => {
    if (path === '-') {
      files.push(path);
      return;
    }
    let about: Stats;
    try {
      about = await stat(path);
    } catch (error) {
      issues.push(issue('unreadable', path, whyUnreadable(error)));
      return;
    }
    if (about.isDirectory()) {
      let names: Dirent[];
      try {
        const real = await realpath(path);
        if (entered.has(real)) return; // a link back to where we have been
        entered.add(real);
        names = await readdir(path, { withFileTypes: true });
      } catch (error) {
        issues.push(issue('unreadable', path, whyUnreadable(error)));
        return;
      }
      // Code-point order: the same on every machine, whatever its locale.
      for (const { name } of names.sort((a, b) => (a.name < b.name ? -1 : 1))) {
        if (!name.startsWith('.')) await visit(join(path, name), false);
      }
    } else if (about.isFile() || (named && about.isFIFO())) {
      files.push(path);
    } else {
      issues.push(issue('not-a-file', path, 'It is a device or a socket, not a file.'));
    }
  };
  for (const path of paths) await visit(path, true);
  return { files: [...new Set(files)], issues };
}

/** The bytes of one listed file. */
export async function readInput(path: string, stdin: () => AsyncIterable<Uint8Array>): Promise<Input | Issue> {
  try {
    if (path === '-') {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of stdin()) {
        size += part.length;
        if (size > largest) return issue('too-large', '-', `Standard input is over ${largest / 2 ** 20} MB: split it.`);
        parts.push(part);
      }
      return { name: '-', bytes: Buffer.concat(parts) };
    }
    const { size } = await stat(path);
    if (size > largest) {
      return issue(
        'too-large',
        path,
        `It is ${Math.round(size / 2 ** 20)} MB, over ${largest / 2 ** 20} MB: split it.`,
      );
    }
    return { name: path, bytes: await readFile(path) };
  } catch (error) {
    return issue('unreadable', path, whyUnreadable(error));
  }
}

export function isIssue(given: Input | Issue): given is Issue {
  return 'code' in given;
}
