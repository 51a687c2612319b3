// A PostgreSQL server: one schema a dossier.

import pg from 'pg';
import { PostgresStore } from './postgres-store.js';

/** `url`: as in DATABASE_URL. `schema`: letters, digits and underscores; made where absent. */
export async function openServer(url: string, schema: string): Promise<PostgresStore> {
  if (!/^[a-z_][a-z0-9_]{0,62}$/.test(schema)) throw new Error(`not a schema name: ${JSON.stringify(schema)}`);
  const pool = new pg.Pool({ connectionString: url, options: `-c search_path=${schema}`, max: 4 });
  // Idle connections that the server ends are no concern of ours; the next query opens another.
  pool.on('error', () => {});
  await pool.query(`create schema if not exists ${schema}`);
  return PostgresStore.open(pool);
}

export async function dropSchema(url: string, schema: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query(`drop schema if exists ${pg.escapeIdentifier(schema)} cascade`);
  } finally {
    await client.end();
  }
}
