// The contract, on every store there is.

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { afterAll, describe, it } from 'vitest';
import { MemoryStore } from './memory-store.js';
import { openPglite } from './pglite.js';
import { openServer } from './server.js';
import { storeContract } from './store.contract.js';

const dir = mkdtempSync(join(tmpdir(), 'recoupe-store-'));
const url = process.env.DATABASE_URL;
const schema = `recoupe_test_${process.pid}`;
afterAll(async () => {
  rmSync(dir, { recursive: true });
  if (!url) return;
  const client = new pg.Client(url);
  await client.connect();
  await client.query(`drop schema if exists ${schema} cascade`);
  await client.end();
});

storeContract('memory', async () => new MemoryStore(), { lasting: false, stems: false });
storeContract('PGlite', () => openPglite(join(dir, 'database')));
if (url) storeContract('PostgreSQL server', () => openServer(url, schema));
else {
  describe('store contract: PostgreSQL server', () => {
    console.log('SKIPPED: the store contract on a PostgreSQL server, because DATABASE_URL is not set');
    it.skip('needs DATABASE_URL', () => {});
  });
}
