// Paths on the command line to bytes: files, folders (walked in order of name), standard input.

import type { Dirent, Stats } from 'node:fs';
import { readdir, readFile, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Issue } from '../domain/index.js';

export interface Input {
  /** As the user named it, or the folder as named plus the path below it; `-` for standard input. For messages. */
  readonly path: string;
  /** The same without the folders above the one that was named: kept with the article, and equal on every machine. */
  readonly name: string;
  readonly bytes: Uint8Array;
}

export type Listed = Pick<Input, 'path' | 'name'>;

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
export async function listInputs(paths: readonly string[]): Promise<{ files: Listed[]; issues: Issue[] }> {
  const files = new Map<string, Listed>();
  const issues: Issue[] = [];
  const entered = new Set<string>();
  const visit = async (path: string, named: string): Promise<void> => {
    const list = () => {
      const name = path === named ? basename(path) : relative(dirname(resolve(named)), resolve(path));
      if (!files.has(path)) files.set(path, { path, name: name.replaceAll('\\', '/') });
    };
    if (path === '-') {
      list();
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
        if (!name.startsWith('.')) await visit(join(path, name), named);
      }
    } else if (about.isFile() || (path === named && about.isFIFO())) {
      list();
    } else {
      issues.push(issue('not-a-file', path, 'It is a device or a socket, not a file.'));
    }
  };
  for (const path of paths) await visit(path, path);
  return { files: [...files.values()], issues };
}

/** The bytes of one listed file. */
export async function readInput(
  { path, name }: Listed,
  stdin: () => AsyncIterable<Uint8Array>,
): Promise<Input | Issue> {
  try {
    if (path === '-') {
      const parts: Uint8Array[] = [];
      let size = 0;
      for await (const part of stdin()) {
        size += part.length;
        if (size > largest) return issue('too-large', '-', `Standard input is over ${largest / 2 ** 20} MB: split it.`);
        parts.push(part);
      }
      return { path, name, bytes: Buffer.concat(parts) };
    }
    const { size } = await stat(path);
    if (size > largest) {
      return issue(
        'too-large',
        path,
        `It is ${Math.round(size / 2 ** 20)} MB, over ${largest / 2 ** 20} MB: split it.`,
      );
    }
    return { path, name, bytes: await readFile(path) };
  } catch (error) {
    return issue('unreadable', path, whyUnreadable(error));
  }
}

export function isIssue(given: Input | Issue): given is Issue {
  return 'code' in given;
}
