// What an export format is.

import type { DossierRecord } from '../domain/index.js';

export interface About {
  /** Name of the dossier. */
  readonly name: string;
  /** EDTF day up to which the record is known; null for all of it. */
  readonly asOf: string | null;
}

export interface ExportFormat {
  /** As in `--format NAME`. */
  readonly name: string;
  readonly summary: string;
  readonly mediaType: string;
  /** The document in pieces, in order: the same record gives the same bytes. */
  write(record: DossierRecord, about: About): Iterable<string>;
}
