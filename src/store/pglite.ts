// The embedded database: PostgreSQL in WebAssembly, in a folder of the dossier.

import { existsSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { PGlite } from '@electric-sql/pglite';
import { createPgConfig } from '@electric-sql/pglite/node-postgres';
import pg from 'pg';
import { PostgresStore } from './postgres-store.js';
import { databaseTemplate } from './template.js';

/** `folder`: made where absent. The caller holds the dossier's lock: two processes in one folder spoil it. */
export async function openPglite(folder: string): Promise<PostgresStore> {
  // Written last when a database is made: without it, the making was interrupted and nothing in the folder can be trusted.
  const whole = join(folder, 'recoupe-complete');
  const fresh = !existsSync(whole);
  if (fresh) rmSync(folder, { recursive: true, force: true });
  const template = fresh ? databaseTemplate() : null;
  const db = await PGlite.create({ dataDir: folder, ...(template ? { loadDataDir: template } : {}) });
  const pool = new pg.Pool({ ...createPgConfig(db), max: 1 } as unknown as pg.PoolConfig);
  const store = await PostgresStore.open(pool, () => db.close());
  if (fresh) writeFileSync(whole, '', { flush: true });
  return store;
}
