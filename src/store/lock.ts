// One process a dossier: the embedded database is spoilt when two open it.

import { linkSync, mkdirSync, readFileSync, rmdirSync, rmSync, statSync, unlinkSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { asTrouble, DossierTrouble } from './trouble.js';

interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When that process started, in clock ticks since boot (Linux; else null): tells it from a later one with its number. */
  readonly started: string | null;
}

function startOf(pid: number): string | null {
  try {
    // Field 22 of /proc/PID/stat; the name in field 2 may hold spaces and brackets, so count from its end.
    const line = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return line.slice(line.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function alive({ pid, started }: Holder): boolean {
  try {
    process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
  const now = startOf(pid);
  return started === null || now === null || started === now;
}

function holderOf(path: string): Holder | null {
  try {
    const { pid, host, started } = JSON.parse(readFileSync(path, 'utf8'));
    return Number.isInteger(pid) && pid > 0 ? { pid, host, started: started ?? null } : null;
  } catch {
    return null;
  }
}

/** Takes `DIR/lock`, or throws trouble `in-use` that names the process. Returns the release; releasing twice is harmless. */
export function lock(dir: string): () => void {
  const path = join(dir, 'lock');
  const mine: Holder = { pid: process.pid, host: hostname(), started: startOf(process.pid) };
  const draft = `${path}.${process.pid}.${Math.random().toString(36).slice(2)}`;
  try {
    writeFileSync(draft, `${JSON.stringify(mine)}\n`);
    for (let attempt = 0; attempt < 50; attempt += 1) {
      try {
        // A link appears whole or not at all, and fails where the name is taken.
        linkSync(draft, path);
        let held = true;
        return () => {
          if (held && holderOf(path)?.pid === process.pid) rmSync(path, { force: true });
          held = false;
        };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
      }
      const holder = holderOf(path);
      if (holder && (holder.host !== mine.host || alive(holder))) {
        const where = holder.host === mine.host ? '' : ` on ${holder.host}`;
        const advice =
          holder.host === mine.host
            ? 'Wait for it, or end it.'
            : `If that machine no longer works on it, delete ${path}.`;
        throw new DossierTrouble('in-use', `The dossier ${dir} is in use by process ${holder.pid}${where}. ${advice}`);
      }
      breakStale(path);
    }
    throw new DossierTrouble(
      'in-use',
      `The dossier ${dir} could not be locked: delete ${path} if no recoupe runs on it.`,
    );
  } catch (error) {
    throw asTrouble(error, `lock the dossier ${dir}`);
  } finally {
    rmSync(draft, { force: true });
  }
}

/** Removes a lock whose holder is dead; of several processes that try, one does it at a time, and looks again first. */
function breakStale(path: string): void {
  const turn = `${path}.breaking`;
  try {
    mkdirSync(turn);
  } catch {
    // Somebody else's turn; if it died in it, its turn is over after ten seconds.
    try {
      if (Date.now() - statSync(turn).mtimeMs > 10_000) rmdirSync(turn);
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 20);
    } catch {
      // it ended meanwhile
    }
    return;
  }
  try {
    const holder = holderOf(path);
    if (!holder || !alive(holder)) unlinkSync(path);
  } catch {
    // gone already
  } finally {
    rmdirSync(turn);
  }
}
