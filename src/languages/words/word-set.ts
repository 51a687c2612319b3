// How words are listed: as a set, since a rule asks the same of every word of a text.

export type WordSet = ReadonlySet<string>;

/** Words apart by spaces; of '' none. */
export const words = (list: string): WordSet => new Set(list.split(/\s+/).filter(Boolean));

/** Words and phrases of several words, as `caseOf` writes them: lower case, an apostrophe as nothing ("au sein de"). */
export const phrases = (...list: readonly string[]): WordSet => new Set(list);

/** What a language has no words for. */
export const never: RegExp = /(?!)/;
