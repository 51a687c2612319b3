// The database's tables as Kysely sees them; migrations.ts makes them.

export interface Tables {
  meta: { key: string; value: string };
  document: {
    sha256: string;
    number: number;
    bytes: number;
    name: string | null;
    url: string | null;
    content_type: string | null;
    at: string;
  };
  article: {
    id: string;
    /** SHA-256 of the document it was read from. */
    document: string;
    language: string;
    /** The article's text as far as it can be searched. */
    body: string;
    /** JSON of the inspection without its claims; `article.text` is null there where `body` is all of it. */
    inspection: string;
    /** tsvector; written by SQL only. */
    search: unknown;
  };
  claim: { id: string; article: string; position: number; json: string; search: unknown };
  correction: { number: number; json: string };
  verdict: { number: number; json: string };
  /** The record in rows: `part` is a field of DossierRecord. */
  record_row: { part: string; position: number; json: string };
}
