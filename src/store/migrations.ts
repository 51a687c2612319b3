// The steps by which the database gets its tables. A step that has shipped is never changed: a new one is added below it.

import { type Kysely, sql } from 'kysely';

export interface Migration {
  readonly name: string;
  up(db: Kysely<unknown>): Promise<void>;
}

export const migrations: readonly Migration[] = [
  {
    name: '001-dossier',
    async up(db) {
      // JSON is kept as text, not jsonb: jsonb reorders keys, and what comes out must be what went in, byte for byte.
      for (const statement of [
        sql`create table meta (key text primary key, value text not null)`,
        sql`create table document (sha256 text primary key, number bigint not null, bytes bigint not null, name text, url text, content_type text, at text not null)`,
        sql`create table article (id text primary key collate "C", document text not null, language text not null, body text not null, inspection text not null, search tsvector not null)`,
        sql`create index article_search on article using gin (search)`,
        sql`create table claim (id text not null, article text not null collate "C", position int not null, json text not null, search tsvector not null, primary key (article, position))`,
        sql`create index claim_id on claim (id)`,
        sql`create index claim_search on claim using gin (search)`,
        sql`create table correction (number bigint primary key, json text not null)`,
        sql`create table verdict (number bigint primary key, json text not null)`,
        sql`create table record_row (part text not null, position int not null, json text not null, primary key (part, position))`,
      ]) {
        await statement.execute(db);
      }
    },
  },
];

/** Brings the database up to date; throws where it was made by a newer program. */
export async function migrate(db: Kysely<unknown>): Promise<void> {
  await sql`create table if not exists migration (name text primary key)`.execute(db);
  const { rows } = await sql<{ name: string }>`select name from migration order by name`.execute(db);
  const stranger = rows.find((row) => !migrations.some((m) => m.name === row.name));
  if (stranger) throw new Error(`the database knows the step ${stranger.name}, which this version of recoupe does not`);
  for (const migration of migrations) {
    if (rows.some((row) => row.name === migration.name)) continue;
    await db.transaction().execute(async (trx) => {
      await migration.up(trx);
      await sql`insert into migration (name) values (${migration.name})`.execute(trx);
    });
  }
}
