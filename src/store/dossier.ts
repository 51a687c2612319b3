// A dossier: the journal, the original bytes and the database made from them, kept in step.

import type { Correction, DossierRecord, Inspection, Issue, Knowledge } from '../domain/index.js';
import { knownBy } from '../reconcile/as-of.js';
import { inspect, makeRecordOf, readArticles } from '../recoupe.js';
import { type Keeping, keeping } from './derived.js';
import { type DocumentEntry, Journal, type JournalEntry, type Numbered, readJournal } from './journal.js';
import { dossierLayout, dossierPacks, type Layout } from './layout.js';
import { lock } from './lock.js';
import { Originals, sha256 } from './originals.js';
import type { ReadDocument, SearchHits, Store, Verdict } from './store.js';
import { asTrouble, DossierTrouble } from './trouble.js';

/** Bytes to be read, and what is known of them. */
export interface Document {
  readonly bytes: Uint8Array;
  readonly name?: string;
  readonly url?: string;
  readonly contentType?: string;
}

/** What became of one document. `known`: its bytes were in the dossier already; then there are no articles and no issues. */
export interface Outcome {
  readonly known: boolean;
  readonly articles: readonly { readonly id: string; readonly title: string | null }[];
  readonly issues: readonly Issue[];
}

/** The stages that turn bytes into a record; the program's own unless a test gives others. */
export interface Flow {
  readonly readArticles: typeof readArticles;
  readonly inspect: typeof inspect;
  readonly makeRecord: typeof makeRecordOf;
}

export interface OpenOptions {
  readonly flow?: Flow;
  /** Makes the dossier where there is none; else that is trouble. */
  readonly create?: boolean;
  /** From the packs that were added to the dossier, in order. */
  readonly loadKnowledge: (packs: readonly string[]) => Knowledge;
  /** Which program and knowledge make the inspections: a dossier made with others says so. */
  readonly madeWith: (knowledge: Knowledge) => string;
  /** Where the database is; the dossier's own folder where absent. */
  readonly keeping?: Keeping;
  /** Deletes the database first, so that everything is read again from the journal. */
  readonly rebuild?: boolean;
  /** Told while the database catches up with the journal. */
  readonly onProgress?: (done: number) => void;
}

/** Entries applied to the database in one transaction while catching up. */
const batch = 16;

export class Dossier {
  /** Ends when the write before it has ended: the journal is written by one at a time. */
  private turn: Promise<unknown> = Promise.resolve();

  private constructor(
    readonly layout: Layout,
    readonly knowledge: Knowledge,
    /** What was found wrong while opening: damage to the journal, a database made again, lost originals. */
    readonly issues: readonly Issue[],
    private readonly flow: Flow,
    private readonly store: Store,
    private readonly journal: Journal,
    private readonly originals: Originals,
    private readonly unlock: () => void,
  ) {}

  /** Throws DossierTrouble where the dossier is absent, in use, or can't be read or written. */
  static async open(dir: string, options: OpenOptions): Promise<Dossier> {
    const kept = options.keeping ?? keeping(undefined);
    const flow = options.flow ?? { readArticles, inspect, makeRecord: makeRecordOf };
    const draft = dossierLayout(dir, options.create ?? false);
    const unlock = lock(dir);
    let store: Store | undefined;
    try {
      // Of two processes that made the folder at the same moment, the later's marker holds: read it again under the lock.
      const layout = dossierLayout(dir, false);
      const knowledge = options.loadKnowledge(dossierPacks(layout));
      if (options.rebuild) await kept.drop(draft);
      const issues: Issue[] = [];
      const warn = (code: string, message: string) => issues.push({ code, severity: 'warning', where: dir, message });
      const originals = new Originals(layout.originals);
      let state = await scan(layout);
      let derived = await kept.open(layout);
      store = derived.store;
      if (derived.renewed) warn('database-renewed', derived.renewed);
      if ((await store.applied()) > state.last) {
        // It holds what the journal has lost: the journal is what counts.
        await store.close();
        await kept.drop(layout);
        derived = await kept.open(layout);
        store = derived.store;
        warn('database-renewed', 'The database was ahead of the journal; it is made again from the journal.');
      }
      const madeWith = options.madeWith(knowledge);
      const before = await store.madeWith();
      if (before === null) await store.setMadeWith(madeWith);
      else if (before !== madeWith) {
        warn(
          'made-by-another',
          `It was made with ${before}, this is ${madeWith}. To read everything again: recoupe rebuild --dossier ${dir}`,
        );
      }
      state = await catchUp(store, layout, originals, flow, knowledge, issues, options.onProgress);
      issues.push(...state.issues);
      const journal = await Journal.open(layout.journal, state);
      return new Dossier(layout, knowledge, issues, flow, store, journal, originals, unlock);
    } catch (error) {
      await store?.close().catch(() => {});
      unlock();
      throw error;
    }
  }

  get name(): string {
    return this.layout.name;
  }

  /**
   * Reads documents, in order, in one batch. `onKept` is called once the bytes and the journal are on the disk, before the slow part:
   * from then on nothing short of losing the disk loses them. A document that holds no article is not kept.
   */
  read(documents: readonly Document[], at: string, onKept: () => void = () => {}): Promise<Outcome[]> {
    return this.inTurn(() => this.readNow(documents, at, onKept));
  }

  private async readNow(documents: readonly Document[], at: string, onKept: () => void): Promise<Outcome[]> {
    const hashes = documents.map((d) => sha256(d.bytes));
    const known = new Set(await this.guard(() => this.store.known(hashes)));
    const outcomes: Outcome[] = [];
    const fresh: { hash: string; document: Document; articles: ReturnType<typeof readArticles>['articles'] }[] = [];
    for (const [i, document] of documents.entries()) {
      const hash = hashes[i]!;
      if (known.has(hash)) {
        outcomes.push({ known: true, articles: [], issues: [] });
        continue;
      }
      const { articles, issues } = this.flow.readArticles(document.bytes, hintOf(document), this.knowledge);
      outcomes.push({ known: false, articles: articles.map(({ id, title }) => ({ id, title })), issues });
      if (articles.length === 0) continue;
      known.add(hash);
      fresh.push({ hash, document, articles });
    }
    if (fresh.length === 0) return outcomes;
    await this.originals.keep(fresh.map(({ hash, document }) => ({ hash, bytes: document.bytes })));
    const entries = fresh.map(
      ({ hash, document }): DocumentEntry => ({
        kind: 'document',
        sha256: hash,
        bytes: document.bytes.length,
        name: document.name ?? null,
        url: document.url ?? null,
        contentType: document.contentType ?? null,
        at,
      }),
    );
    const numbered = await this.journal.append(entries);
    onKept();
    const done = fresh.map(
      ({ articles }, i): ReadDocument => ({
        number: numbered[i]!.number,
        document: entries[i]!,
        inspections: articles.map((article) => this.flow.inspect(article, this.knowledge)),
      }),
    );
    await this.guard(() => this.store.addDocuments(done, this.journal.length));
    return outcomes;
  }

  /** Resolves once the decision is on the disk. */
  correct(correction: Correction): Promise<void> {
    return this.inTurn(async () => {
      const [{ number }] = (await this.journal.append([{ kind: 'correction', correction }])) as [Numbered];
      await this.guard(() => this.store.addCorrection(correction, number));
    });
  }

  judge(verdict: Verdict): Promise<void> {
    return this.inTurn(async () => {
      const [{ number }] = (await this.journal.append([{ kind: 'verdict', verdict }])) as [Numbered];
      await this.guard(() => this.store.addVerdict(verdict, number));
    });
  }

  private inTurn<T>(work: () => Promise<T>): Promise<T> {
    const mine = this.turn.then(work);
    this.turn = mine.catch(() => {});
    return mine;
  }

  /** Changes with every article and every decision; the same number means the same record. */
  get revision(): number {
    return this.journal.length;
  }

  async record(): Promise<DossierRecord> {
    const kept = await this.guard(() => this.store.record());
    if (kept?.at === this.revision) return kept.kept;
    const record = await this.makeRecord(() => this.store.inspections());
    await this.guard(() => this.store.putRecord(record, this.revision));
    return record;
  }

  /**
   * The record from what had been published by the end of `day` (EDTF). How many articles are left out: those published `later`,
   * and those that may have been (`unsure`). Throws RangeError where `day` is no date.
   */
  async recordAsOf(day: string): Promise<{ record: DossierRecord; later: number; unsure: number }> {
    const left = { later: 0, unsure: 0 };
    const known = knownBy(day);
    for await (const { grounded } of this.store.inspections()) {
      const when = known(grounded.publication);
      if (when !== 'known') left[when] += 1;
    }
    const { store } = this;
    const record = await this.makeRecord(async function* () {
      for await (const one of store.inspections()) if (known(one.grounded.publication) === 'known') yield one;
    });
    return { record, ...left };
  }

  private async makeRecord(inspections: () => AsyncIterable<Inspection>): Promise<DossierRecord> {
    return this.flow.makeRecord(inspections, this.knowledge, await this.store.corrections());
  }

  inspection(article: string): Promise<Inspection | null> {
    return this.store.inspection(article);
  }

  /** The bytes that an article was read from; null where there is no such article. Throws trouble where they are gone. */
  async original(article: string): Promise<{ readonly document: DocumentEntry; readonly bytes: Uint8Array } | null> {
    const document = await this.store.documentOf(article);
    return document && { document, bytes: await this.originals.get(document.sha256) };
  }

  search(query: string, limit: number): Promise<SearchHits> {
    return this.store.search(query, limit);
  }

  counts() {
    return this.store.counts();
  }

  corrections(): Promise<readonly Correction[]> {
    return this.store.corrections();
  }

  verdicts(): Promise<readonly Verdict[]> {
    return this.store.verdicts();
  }

  async close(): Promise<void> {
    await this.turn;
    try {
      await this.journal.close();
      await this.store.close();
    } finally {
      this.unlock();
    }
  }

  /** What the database says in trouble, with what to do about it: the journal has everything that was acknowledged. */
  private async guard<T>(work: () => Promise<T>): Promise<T> {
    try {
      return await work();
    } catch (error) {
      const known = asTrouble(error, `write the database of ${this.layout.dir}`);
      if (known !== error) throw known;
      const message = error instanceof Error ? error.message : String(error);
      throw new DossierTrouble(
        'database',
        `The database of ${this.layout.dir} failed (${message}). What was acknowledged is in the journal: make sure that there is room on the disk, then run recoupe rebuild --dossier ${this.layout.dir}`,
      );
    }
  }
}

function hintOf({
  name,
  url,
  contentType,
}: {
  name?: string | null;
  url?: string | null;
  contentType?: string | null;
}) {
  return { ...(name ? { name } : {}), ...(url ? { url } : {}), ...(contentType ? { contentType } : {}) };
}

/** Goes through the journal without using it: how long it is. */
async function scan(layout: Layout) {
  const lines = readJournal(layout.journal);
  for (;;) {
    const { done, value } = await lines.next();
    if (done) return value;
  }
}

/** Applies what is in the journal and not yet in the database. */
async function catchUp(
  store: Store,
  layout: Layout,
  originals: Originals,
  flow: Flow,
  knowledge: Knowledge,
  issues: Issue[],
  onProgress: (done: number) => void = () => {},
) {
  const applied = await store.applied();
  const lines = readJournal(layout.journal);
  let waiting: ReadDocument[] = [];
  let done = 0;
  const flush = async () => {
    if (waiting.length > 0) await store.addDocuments(waiting, waiting.at(-1)!.number);
    waiting = [];
  };
  for (;;) {
    const line = await lines.next();
    if (line.done) {
      await flush();
      return line.value;
    }
    const { number, entry } = line.value;
    if (number <= applied) continue;
    if (entry.kind === 'document') waiting.push(await readAgain(number, entry, originals, flow, knowledge, issues));
    if (entry.kind !== 'document' || waiting.length >= batch) await flush();
    await decide(store, number, entry);
    done += 1;
    onProgress(done);
  }
}

async function decide(store: Store, number: number, entry: JournalEntry): Promise<void> {
  if (entry.kind === 'correction') await store.addCorrection(entry.correction, number);
  else if (entry.kind === 'verdict') await store.addVerdict(entry.verdict, number);
}

async function readAgain(
  number: number,
  document: DocumentEntry,
  originals: Originals,
  flow: Flow,
  knowledge: Knowledge,
  issues: Issue[],
): Promise<ReadDocument> {
  try {
    const { articles } = flow.readArticles(await originals.get(document.sha256), hintOf(document), knowledge);
    return { number, document, inspections: articles.map((article) => flow.inspect(article, knowledge)) };
  } catch (error) {
    if (!(error instanceof DossierTrouble) || error.code !== 'no-original') throw error;
    const where = document.name ?? document.url ?? document.sha256;
    issues.push({
      code: 'no-original',
      severity: 'error',
      where,
      message: `${error.message} Its articles are missing from the database; read the file again.`,
    });
    return { number, document, inspections: [] };
  }
}
