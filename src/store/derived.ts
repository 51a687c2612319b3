// Opens the database that is derived from the journal, and makes it anew where it is gone, damaged or ahead of the journal.

import { rmSync } from 'node:fs';
import type { Layout } from './layout.js';
import type { Store } from './store.js';
import { asTrouble } from './trouble.js';

export interface Derived {
  readonly store: Store;
  /** Why it was made anew, in words; null where it opened as it was. */
  readonly renewed: string | null;
}

/** Where a dossier's derived store is kept. */
export interface Keeping {
  open(layout: Layout): Promise<Derived>;
  /** Removes it, so that opening makes it anew. */
  drop(layout: Layout): Promise<void>;
}

/** In the dossier's folder, or on the server of `databaseUrl`. */
export function keeping(databaseUrl: string | undefined): Keeping {
  return {
    open: (layout) => openDerived(layout, databaseUrl),
    drop: (layout) => dropDerived(layout, databaseUrl),
  };
}

async function openDerived(layout: Layout, databaseUrl: string | undefined): Promise<Derived> {
  if (databaseUrl) {
    const { openServer } = await import('./server.js');
    return { store: await openServer(databaseUrl, schemaOf(layout)), renewed: null };
  }
  const { openPglite } = await import('./pglite.js');
  try {
    return { store: await openPglite(layout.database), renewed: null };
  } catch (error) {
    const trouble = asTrouble(error, `open the database ${layout.database}`);
    if (trouble !== error) throw trouble;
    rmSync(layout.database, { recursive: true, force: true });
    const store = await openPglite(layout.database);
    return { store, renewed: 'The database was damaged; it is made again from the journal.' };
  }
}

async function dropDerived(layout: Layout, databaseUrl: string | undefined): Promise<void> {
  if (databaseUrl) {
    const { dropSchema } = await import('./server.js');
    await dropSchema(databaseUrl, schemaOf(layout));
  } else {
    rmSync(layout.database, { recursive: true, force: true });
  }
}

function schemaOf(layout: Layout): string {
  return `recoupe_${layout.id.replaceAll('-', '')}`;
}
