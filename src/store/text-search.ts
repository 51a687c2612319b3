// Which PostgreSQL text search configuration serves a language, and text made fit for it.

/** Configurations that PGlite and a plain PostgreSQL server both have. `simple` (no stemming) serves every other language. */
const configurations: Readonly<Record<string, string>> = {
  ar: 'arabic',
  da: 'danish',
  de: 'german',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  fi: 'finnish',
  fr: 'french',
  hu: 'hungarian',
  id: 'indonesian',
  it: 'italian',
  nl: 'dutch',
  no: 'norwegian',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sv: 'swedish',
  tr: 'turkish',
};

export function configurationOf(language: string): string {
  return configurations[language] ?? 'simple';
}

/** A query is tried in these, and so finds articles in all of them. */
export const queried: readonly string[] = ['simple', 'french', 'english', 'arabic'];

/** A tsvector holds at most 1 MB: longer texts are searchable in their first part. */
const longest = 200_000;

/** PostgreSQL takes neither NUL nor half a surrogate pair. */
export function searchable(text: string): string {
  return text
    .slice(0, longest)
    .replaceAll('\u0000', ' ')
    .replace(/\p{Cs}/gu, '\ufffd');
}
