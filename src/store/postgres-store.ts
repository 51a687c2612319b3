// The store in PostgreSQL's dialect: the same code on the embedded database and on a server.

import { type Insertable, Kysely, PostgresDialect, type PostgresPool, sql } from 'kysely';
import type { Claim, Correction, DossierRecord, Inspection } from '../domain/index.js';
import type { DocumentEntry } from './journal.js';
import { migrate } from './migrations.js';
import type { ReadDocument, SearchHits, Store, Verdict } from './store.js';
import type { Tables } from './tables.js';
import { configurationOf, queried, searchable } from './text-search.js';

/** Rows of one INSERT: few enough for the 65,535 parameters of the protocol, enough to make the trip worth it. */
const rowsAtOnce = 500;
/** Inspections of one page: bounds the memory of a walk through all of them. */
const pageSize = 100;

const parts = [
  'articles',
  'claims',
  'entries',
  'series',
  'disputes',
  'lineage',
  'corrections',
] as const satisfies (keyof DossierRecord)[];
/** Number of the last journal entry that the kept record knows. (`record-at` was that of records without their claims.) */
const recordedUpTo = 'record-up-to';

function* slices<T>(all: readonly T[], size: number): Generator<readonly T[]> {
  for (let i = 0; i < all.length; i += size) yield all.slice(i, i + size);
}

const clean = (text: string | null) => (text === null ? null : searchable(text));

/** An article's row: the JSON leaves out the text where `body` holds all of it, so that it is kept once. */
interface ArticleRow {
  readonly id: string;
  readonly body: string;
  readonly inspection: string;
}

function rowOf({ claims: _, ...head }: Inspection): ArticleRow {
  const { id, text } = head.article;
  const body = searchable(text);
  const inspection = JSON.stringify(body === text ? { ...head, article: { ...head.article, text: null } } : head);
  return { id, body, inspection };
}

function inspectionOf({ body, inspection }: ArticleRow, claims: readonly Claim[]): Inspection {
  const { article, grounded, dropped } = JSON.parse(inspection);
  return { article: { ...article, text: article.text ?? body }, grounded, claims, dropped };
}

export class PostgresStore implements Store {
  private constructor(
    private readonly db: Kysely<Tables>,
    private readonly end: () => Promise<void>,
  ) {}

  /** `end` is called after the connections are closed. */
  static async open(pool: PostgresPool, end: () => Promise<void> = async () => {}): Promise<PostgresStore> {
    const db = new Kysely<Tables>({ dialect: new PostgresDialect({ pool }) });
    try {
      await migrate(db as unknown as Kysely<unknown>);
    } catch (error) {
      await db.destroy().catch(() => {});
      await end().catch(() => {});
      throw error;
    }
    return new PostgresStore(db, end);
  }

  private async meta(key: string): Promise<string | null> {
    const row = await this.db.selectFrom('meta').select('value').where('key', '=', key).executeTakeFirst();
    return row?.value ?? null;
  }

  private async setMeta(db: Kysely<Tables>, key: string, value: string): Promise<void> {
    await db
      .insertInto('meta')
      .values({ key, value })
      .onConflict((c) => c.column('key').doUpdateSet({ value }))
      .execute();
  }

  async applied(): Promise<number> {
    return Number((await this.meta('applied')) ?? 0);
  }

  madeWith(): Promise<string | null> {
    return this.meta('made-with');
  }

  setMadeWith(version: string): Promise<void> {
    return this.setMeta(this.db, 'made-with', version);
  }

  async addDocuments(documents: readonly ReadDocument[], upTo: number): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      const rows = documents.map(({ number, document: d }) => ({
        sha256: d.sha256,
        number,
        bytes: d.bytes,
        name: clean(d.name),
        url: clean(d.url),
        content_type: clean(d.contentType),
        at: d.at,
      }));
      for (const some of slices(rows, rowsAtOnce)) {
        await trx
          .insertInto('document')
          .values(some)
          .onConflict((c) => c.doNothing())
          .execute();
      }
      const fresh = await this.addArticles(trx, documents);
      await this.addClaims(trx, fresh);
      await this.setMeta(trx, 'applied', String(upTo));
    });
  }

  /** The inspections whose article was not there yet. */
  private async addArticles(trx: Kysely<Tables>, documents: readonly ReadDocument[]): Promise<Inspection[]> {
    const byId = new Map<string, { document: string; inspection: Inspection }>();
    for (const { document, inspections } of documents) {
      for (const inspection of inspections) {
        if (!byId.has(inspection.article.id))
          byId.set(inspection.article.id, { document: document.sha256, inspection });
      }
    }
    const fresh: Inspection[] = [];
    for (const some of slices([...byId.values()], pageSize)) {
      const inserted = await trx
        .insertInto('article')
        .values(
          some.map(({ document, inspection }): Insertable<Tables['article']> => {
            const { language, title } = inspection.article;
            const row = rowOf(inspection);
            const config = configurationOf(language);
            return {
              ...row,
              document,
              language,
              search: sql`setweight(to_tsvector(${config}::regconfig, ${searchable(title ?? '')}), 'A') || to_tsvector(${config}::regconfig, ${row.body})`,
            };
          }),
        )
        .onConflict((c) => c.doNothing())
        .returning('id')
        .execute();
      for (const { id } of inserted) fresh.push(byId.get(id)!.inspection);
    }
    return fresh;
  }

  private async addClaims(trx: Kysely<Tables>, inspections: readonly Inspection[]): Promise<void> {
    const rows = inspections.flatMap(({ article, claims }) =>
      claims.map(
        (c, position): Insertable<Tables['claim']> => ({
          id: c.id,
          article: article.id,
          position,
          json: JSON.stringify(c),
          search: sql`to_tsvector(${configurationOf(article.language)}::regconfig, ${searchable(c.evidence.sentence)})`,
        }),
      ),
    );
    for (const some of slices(rows, rowsAtOnce)) await trx.insertInto('claim').values(some).execute();
  }

  private async addDecision(
    table: 'correction' | 'verdict',
    decision: Correction | Verdict,
    number: number,
  ): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      await trx
        .insertInto(table)
        .values({ number, json: JSON.stringify(decision) })
        .onConflict((c) => c.doNothing())
        .execute();
      await this.setMeta(trx, 'applied', String(number));
    });
  }

  addCorrection(correction: Correction, number: number): Promise<void> {
    return this.addDecision('correction', correction, number);
  }

  addVerdict(verdict: Verdict, number: number): Promise<void> {
    return this.addDecision('verdict', verdict, number);
  }

  async known(hashes: readonly string[]): Promise<ReadonlySet<string>> {
    const found = new Set<string>();
    for (const some of slices(hashes, rowsAtOnce)) {
      for (const row of await this.db.selectFrom('document').select('sha256').where('sha256', 'in', some).execute())
        found.add(row.sha256);
    }
    return found;
  }

  async counts() {
    const { rows } = await sql<{ documents: string; articles: string; claims: string }>`
      select (select count(*) from document) documents, (select count(*) from article) articles, (select count(*) from claim) claims`.execute(
      this.db,
    );
    const [row] = rows;
    return { documents: Number(row!.documents), articles: Number(row!.articles), claims: Number(row!.claims) };
  }

  async *inspections(): AsyncIterable<Inspection> {
    for (let after = ''; ; ) {
      const page = await this.db
        .selectFrom('article')
        .select(['id', 'body', 'inspection'])
        .where('id', '>', after)
        .orderBy('id')
        .limit(pageSize)
        .execute();
      if (page.length === 0) return;
      after = page.at(-1)!.id;
      yield* await this.withClaims(page);
    }
  }

  private async withClaims(articles: readonly ArticleRow[]): Promise<Inspection[]> {
    const claims = new Map<string, Claim[]>(articles.map((a) => [a.id, []]));
    const rows = await this.db
      .selectFrom('claim')
      .select(['article', 'json'])
      .where('article', 'in', [...claims.keys()])
      .orderBy('article')
      .orderBy('position')
      .execute();
    for (const row of rows) claims.get(row.article)!.push(JSON.parse(row.json));
    return articles.map((row) => inspectionOf(row, claims.get(row.id)!));
  }

  async inspection(article: string): Promise<Inspection | null> {
    const row = await this.db
      .selectFrom('article')
      .select(['id', 'body', 'inspection'])
      .where('id', '=', article)
      .executeTakeFirst();
    return row ? (await this.withClaims([row]))[0]! : null;
  }

  async documentOf(article: string): Promise<DocumentEntry | null> {
    const row = await this.db
      .selectFrom('article')
      .innerJoin('document', 'document.sha256', 'article.document')
      .selectAll('document')
      .where('article.id', '=', article)
      .executeTakeFirst();
    if (!row) return null;
    const { sha256, bytes, name, url, content_type: contentType, at } = row;
    return { kind: 'document', sha256, bytes: Number(bytes), name, url, contentType, at };
  }

  async corrections(): Promise<readonly Correction[]> {
    const rows = await this.db.selectFrom('correction').select('json').orderBy('number').execute();
    return rows.map((row) => JSON.parse(row.json));
  }

  async verdicts(): Promise<readonly Verdict[]> {
    const rows = await this.db.selectFrom('verdict').select('json').orderBy('number').execute();
    return rows.map((row) => JSON.parse(row.json));
  }

  async search(query: string, limit: number): Promise<SearchHits> {
    const words = searchable(query).trim();
    if (words === '') return { articles: [], claims: [] };
    // One query that holds the words stemmed in each language: an index look-up whatever the article's language is.
    const asked = sql.join(
      queried.map((c) => sql`websearch_to_tsquery(${c}::regconfig, ${words})`),
      sql` || `,
    );
    const articles = await sql<{ id: string; excerpt: string }>`
      with asked as materialized (select ${asked} as q),
      hits as (
        select id, language, body, ts_rank(search, q) as rank from article, asked where search @@ q order by rank desc, id limit ${limit}
      )
      select id, ts_headline(
        case language when 'fr' then 'french' when 'en' then 'english' when 'ar' then 'arabic' else 'simple' end::regconfig,
        left(translate(body, ${'\ue000\ue001'}, ''), 20000), q,
        ${'StartSel=\ue000, StopSel=\ue001, MinWords=12, MaxWords=30, MaxFragments=1'}
      ) as excerpt from hits, asked order by rank desc, id`.execute(this.db);
    const claims = await sql<{ id: string }>`
      with asked as materialized (select ${asked} as q)
      select id from claim, asked where search @@ q order by ts_rank(search, q) desc, article, position limit ${limit * 10}`.execute(
      this.db,
    );
    return {
      articles: articles.rows.map(({ id, excerpt }) => ({ article: id, excerpt })),
      claims: [...new Set(claims.rows.map((r) => r.id))],
    };
  }

  async record(): Promise<{ kept: DossierRecord; at: number } | null> {
    const at = await this.meta(recordedUpTo);
    if (at === null) return null;
    const kept: Partial<Record<(typeof parts)[number], unknown[]>> = {};
    for (const part of parts) {
      const rows = await this.db
        .selectFrom('record_row')
        .select('json')
        .where('part', '=', part)
        .orderBy('position')
        .execute();
      // The one that may be absent is never empty.
      if (part !== 'corrections' || rows.length > 0) kept[part] = rows.map((row) => JSON.parse(row.json));
    }
    return { kept: kept as unknown as DossierRecord, at: Number(at) };
  }

  async putRecord(kept: DossierRecord, at: number): Promise<void> {
    await this.db.transaction().execute(async (trx) => {
      await trx.deleteFrom('record_row').execute();
      for (const part of parts) {
        // As JSON a piece at a time: all of it at once would take as much memory again as the record.
        let position = 0;
        for (const some of slices<unknown>(kept[part] ?? [], rowsAtOnce)) {
          const rows = some.map((value) => ({ part, position: position++, json: JSON.stringify(value) }));
          await trx.insertInto('record_row').values(rows).execute();
        }
      }
      await this.setMeta(trx, recordedUpTo, String(at));
    });
  }

  async close(): Promise<void> {
    await this.db.destroy();
    await this.end();
  }
}
