// The journal: what was read and what people decided, appended, flushed and synced before it is acknowledged.

import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { type FileHandle, open, stat } from 'node:fs/promises';
import type { Correction, Issue } from '../domain/index.js';
import type { Verdict } from './store.js';
import { asTrouble, DossierTrouble } from './trouble.js';

/** Bytes that were read; they are kept under `originals/` by their SHA-256, so a rebuild can read them again with newer rules. */
export interface DocumentEntry {
  readonly kind: 'document';
  /** 64 hexadecimal digits. */
  readonly sha256: string;
  readonly bytes: number;
  /** File name, URL and type as the caller gave them; null for none. */
  readonly name: string | null;
  readonly url: string | null;
  readonly contentType: string | null;
  /** ISO 8601 instant at which it was read. */
  readonly at: string;
}

export interface CorrectionEntry {
  readonly kind: 'correction';
  readonly correction: Correction;
}

export interface VerdictEntry {
  readonly kind: 'verdict';
  readonly verdict: Verdict;
}

export type JournalEntry = DocumentEntry | CorrectionEntry | VerdictEntry;

/** `number` counts from 1, without a gap. */
export interface Numbered {
  readonly number: number;
  readonly entry: JournalEntry;
}

export interface JournalState {
  /** Number of the last entry; 0 for an empty journal. */
  readonly last: number;
  /** Length in bytes up to the end of the last whole line. */
  readonly end: number;
  readonly issues: readonly Issue[];
}

const sum = (json: string) => createHash('sha256').update(json).digest('hex').slice(0, 16);

/** One line: `{"n":7,"sum":"16 hex digits","entry":{…}}`. The sum covers number and entry as written: `7 {…}`. */
export function journalLine(number: number, entry: JournalEntry): string {
  const json = JSON.stringify(entry);
  return `{"n":${number},"sum":"${sum(`${number} ${json}`)}","entry":${json}}\n`;
}

/** Null where the line is damaged. */
export function parseLine(line: string): Numbered | null {
  const m = /^\{"n":(\d{1,15}),"sum":"([0-9a-f]{16})","entry":(.*)\}$/s.exec(line);
  if (!m || sum(`${m[1]} ${m[3]}`) !== m[2]) return null;
  return { number: Number(m[1]), entry: JSON.parse(m[3]!) };
}

/**
 * Whole, undamaged entries in order. Returns where the journal stands: a torn last line and damaged ones in between are issues,
 * and the rest is kept.
 */
export async function* readJournal(path: string): AsyncGenerator<Numbered, JournalState> {
  const issues: Issue[] = [];
  const warn = (line: number, message: string) =>
    issues.push({ code: 'journal-damaged', severity: 'warning', where: `${path}:${line}`, message });
  let last = 0;
  let end = 0;
  let at = 0;
  let pending: Buffer[] = [];
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let stop = chunk.indexOf(10); stop >= 0; stop = chunk.indexOf(10, from)) {
        pending.push(chunk.subarray(from, stop));
        const line = Buffer.concat(pending);
        pending = [];
        from = stop + 1;
        end += line.length + 1;
        at += 1;
        const parsed = parseLine(line.toString('utf8'));
        if (parsed === null) {
          warn(
            at,
            'This line does not match its checksum and is passed over; the file was changed outside of recoupe, or the disk damaged it.',
          );
          continue;
        }
        if (parsed.number !== last + 1) {
          warn(
            at,
            `Entry ${parsed.number} follows entry ${last}: entries ${last + 1} to ${parsed.number - 1} are lost.`,
          );
        }
        last = Math.max(last, parsed.number);
        yield parsed;
      }
      if (from < chunk.length) pending.push(chunk.subarray(from));
    }
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ENOENT') throw asTrouble(error, `read the journal ${path}`);
  }
  if (pending.length > 0) {
    warn(
      at + 1,
      'The last line is cut: its writing was interrupted before it was acknowledged. It is dropped, the rest is kept; read the file in question again.',
    );
  }
  return { last, end, issues };
}

/** Appends to one journal. The caller holds the dossier's lock. */
export class Journal {
  private constructor(
    private readonly path: string,
    private readonly file: FileHandle,
    private inode: Stats['ino'],
    private last: number,
    private end: number,
  ) {}

  /** `state`: as `readJournal` returned it. A torn tail is cut off, so that the next line starts on its own. */
  static async open(path: string, state: Pick<JournalState, 'last' | 'end'>): Promise<Journal> {
    try {
      const file = await open(path, 'a');
      const { size, ino } = await file.stat();
      if (size > state.end) {
        await file.truncate(state.end);
        await file.sync();
      }
      return new Journal(path, file, ino, state.last, state.end);
    } catch (error) {
      throw asTrouble(error, `open the journal ${path}`);
    }
  }

  get length(): number {
    return this.last;
  }

  /** Resolves once the entries are on the disk: only then may they be acknowledged. All of them, or, where it throws, none. */
  async append(entries: readonly JournalEntry[]): Promise<Numbered[]> {
    const numbered = entries.map((entry, i) => ({ number: this.last + 1 + i, entry }));
    const bytes = Buffer.from(numbered.map((n) => journalLine(n.number, n.entry)).join(''));
    try {
      await this.file.appendFile(bytes);
      await this.file.sync();
      // A deleted file takes writes without complaint: make sure that the one we wrote is the one that is there.
      const there = await stat(this.path);
      if (there.ino !== this.inode)
        throw new DossierTrouble('vanished', `The journal ${this.path} was replaced while it was in use.`);
    } catch (error) {
      // Half a line would spoil the next one.
      await this.file.truncate(this.end).catch(() => {});
      throw asTrouble(error, `write the journal ${this.path}`);
    }
    this.last += entries.length;
    this.end += bytes.length;
    return numbered;
  }

  async close(): Promise<void> {
    await this.file.close();
  }
}
