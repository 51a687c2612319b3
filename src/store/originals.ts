// The bytes as they were read, each under its SHA-256: never changed, never written twice.

import { createHash } from 'node:crypto';
import { mkdir, open, readFile, rename, stat, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import { asTrouble, DossierTrouble } from './trouble.js';

export function sha256(bytes: Uint8Array): string {
  return createHash('sha256').update(bytes).digest('hex');
}

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r');
  try {
    await folder.sync();
  } finally {
    await folder.close();
  }
}

export class Originals {
  /** `root`: the folder `originals` of a dossier; made when first needed. */
  constructor(private readonly root: string) {}

  path(hash: string): string {
    return join(this.root, hash.slice(0, 2), hash);
  }

  /** Resolves once the bytes, and the names that lead to them, are on the disk. */
  async keep(all: readonly { readonly hash: string; readonly bytes: Uint8Array }[]): Promise<void> {
    const folders = new Set<string>();
    try {
      for (const { hash } of all) folders.add(join(this.root, hash.slice(0, 2)));
      let made = false;
      for (const folder of folders) made = (await mkdir(folder, { recursive: true })) !== undefined || made;
      await Promise.all(all.map(({ hash, bytes }) => this.write(this.path(hash), bytes)));
      for (const folder of folders) await syncFolder(folder);
      if (made) await syncFolder(this.root);
    } catch (error) {
      throw asTrouble(error, `keep the original bytes in ${this.root}`);
    }
  }

  private async write(path: string, bytes: Uint8Array): Promise<void> {
    // The name is the content: a file of that name and size is that content.
    const there = await stat(path).catch(() => null);
    if (there?.size === bytes.length) return;
    const part = `${path}.part`;
    const file = await open(part, 'w');
    try {
      await file.writeFile(bytes);
      await file.sync();
    } catch (error) {
      await unlink(part).catch(() => {});
      throw error;
    } finally {
      await file.close();
    }
    await rename(part, path);
  }

  /** Throws trouble `no-original` where the file is gone or no longer holds what its name says. */
  async get(hash: string): Promise<Uint8Array> {
    const path = this.path(hash);
    const bytes = await readFile(path).catch((error) => {
      throw error.code === 'ENOENT'
        ? new DossierTrouble('no-original', `${path} is gone.`)
        : asTrouble(error, `read ${path}`);
    });
    if (sha256(bytes) !== hash)
      throw new DossierTrouble('no-original', `${path} was changed: it no longer has the checksum in its name.`);
    return bytes;
  }
}
