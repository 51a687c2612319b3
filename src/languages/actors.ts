// What a language supplies to tell who is meant: heads of institutions, titles, offices, nouns for people and groups.

import type { ActorKind, OfficeRole } from '../domain/index.js';

/** All words are folded: lower case, without accents, hyphens and apostrophes as spaces ("porte parole"). */
export interface ActorWords {
  /** Where an adjective of nationality stands: "armée irakienne" (after), "Iraqi army" (before). */
  readonly demonyms: 'after' | 'before';
  /** Words that tie an institution to its state ("de", "of"). */
  readonly of: ReadonlySet<string>;
  readonly articles: ReadonlySet<string>;
  /** Those before several that have not been named: « des soldats ». */
  readonly ofSeveral?: ReadonlySet<string>;
  /** Institutions of a state → what they are to it (`institutionRoles`). */
  readonly institutions: ReadonlyMap<string, string>;
  /** Words for a ministry, which its domain follows ("ministère de la Défense") or precedes ("Defence Ministry"). */
  readonly ministries: ReadonlySet<string>;
  /** Domains of ministries → role. */
  readonly domains: ReadonlyMap<string, string>;
  /** Titles that stand before a person's name: "général", "M.", "ayatollah". */
  readonly titles: ReadonlySet<string>;
  /** Posts → role: "premier ministre", "porte parole". */
  readonly offices: ReadonlyMap<string, OfficeRole>;
  /** Posts and ranks besides those that are somebody only who was called so. */
  readonly ranks: ReadonlySet<string>;
  /** Prepositions that have a place after them, hardly ever a person: "in", "near"; and those that may have either: « à ». */
  readonly onlyPlaces: ReadonlySet<string>;
  readonly toPlaces: ReadonlySet<string>;
  /** Prepositions after which a capital is the city: "à Bagdad", "in Baghdad". */
  readonly inPlace: ReadonlySet<string>;
  /** Prepositions after which a capital is the government: "avec Washington", "par Téhéran". */
  readonly withActor: ReadonlySet<string>;
  /** Nouns after which "de Bagdad" is the city: aéroport, quartier, nord. */
  readonly placeNouns: ReadonlySet<string>;
  /** Things that are called by a name of their own, which is then no place: "lycée Saint-Exupéry". */
  readonly namedAfter: ReadonlySet<string>;
  /** Nouns whose complement is a province by that name: "province de Diyala". */
  readonly provinces: ReadonlySet<string>;
  /** Nouns after which "de Bagdad" is the government: allié, soutien, décision. */
  readonly actorNouns: ReadonlySet<string>;
  /** Stems of verbs whose "à Téhéran" is an addressee: demand-, reproch-. */
  readonly addressVerbs: readonly string[];
  /** Nouns for people and groups, singular and plural → kind. */
  readonly nouns: ReadonlyMap<string, ActorKind>;
  /** Adjectives that go with such nouns and say nothing of a country: "armés", "haut", "chiites". */
  readonly qualifiers: ReadonlySet<string>;
  /** Those of them that tell of no organ of a state: "rebelle", "opposition", "civile" of an aviation. */
  readonly ofNoState: ReadonlySet<string>;
  /** Last words of names of bodies that each country has of its own: "Church" in "Serbian Orthodox Church". */
  readonly national: ReadonlySet<string>;
  /** Last words of names of bodies of troops: "Battalion". */
  readonly units: ReadonlySet<string>;
  /** Last words of names of bodies that are within another and not it: "Mission" in "United Nations Observer Mission". */
  readonly ownBodies: ReadonlySet<string>;
  /** What joins the last parts of the name of a body: « Forces de défense et de sécurité ». */
  readonly joining: ReadonlySet<string>;
  /** Of the prepositions of complements those that hold an article. */
  readonly ofArticle: ReadonlySet<string>;
  /** Prepositions of what a body is for. */
  readonly purpose: ReadonlySet<string>;
  /** Nouns at which a name does not end, and what ties whom they serve: « Mission d'appui à la sécurité ». */
  readonly ofService: ReadonlySet<string>;
  readonly toService: ReadonlySet<string>;
  /** Nouns that go on with whose they are: « des droits de l'homme ». */
  readonly ofRights: ReadonlySet<string>;
  /** First words of names that go on with what the body is for: « Rassemblement pour la culture ». */
  readonly forPurpose: ReadonlySet<string>;
  /** Conjunctions between two adjectives that one noun serves for: "Thai and Cambodian soldiers". */
  readonly both: ReadonlySet<string>;
  /** Words that say of people that they are so no longer: "former", « anciens », "ex". */
  readonly past: ReadonlySet<string>;
  /** Beginnings of adjectives that make a group an armed one: "arme", "jihad". */
  readonly armed: readonly string[];
  /** Words that bring in somebody new: "un", "plusieurs". */
  readonly indefinites: ReadonlySet<string>;
  /** Singular words that point back: "le", "ce", "the", "this". */
  readonly definites: ReadonlySet<string>;
  /** Participles after a state that backs and does not own: "backed" in "Iran-backed". */
  readonly backed: ReadonlySet<string>;
  /** Beginnings of participles and adjectives whose complement stands behind a group ("soutenues par", "loyal to"), and what ties it. */
  readonly backing: readonly string[];
  readonly backingTies: ReadonlySet<string>;
  /** Personal pronouns of the third person that can be subjects; and those of one who is acted on, `thing` where that may be a thing. */
  readonly pronouns: ReadonlyMap<
    string,
    { readonly gender: 'm' | 'f' | null; readonly plural: boolean; readonly person: boolean | null }
  >;
  readonly objectPronouns: ReadonlyMap<string, { readonly gender: 'm' | 'f' | null; readonly thing: boolean }>;
  /** Relative pronouns for what is acted on: "which it holds responsible". */
  readonly relatives: ReadonlySet<string>;
  /** Right before a source: « selon », "to" of "according to". */
  readonly citing: ReadonlySet<string>;
  /** Determiners → gender, for agreement; null where they do not tell. */
  readonly determiners: ReadonlyMap<string, { readonly gender: 'm' | 'f' | null; readonly plural: boolean }>;
  /** First names of women, and titles and posts in the feminine: what a pronoun of the feminine may mean. */
  readonly feminine: ReadonlySet<string>;
  /** Prefixes of alignment: "pro" in "pro-iraniens". */
  readonly alignments: ReadonlySet<string>;
  /** What stands between a name and another name of the same: "known as", « alias »; and those of one word that need the name in quotation marks: « dit ». */
  readonly calledBy: ReadonlySet<string>;
  readonly calledMarked: ReadonlySet<string>;
}

/** "a|b c|d" → ["a", "b c", "d"]. */
export function list(words: string): string[] {
  return words
    .split('|')
    .map((w) => w.trim())
    .filter((w) => w !== '');
}

/** Rows of "value: word|word" to a table of word → value. */
export function table<T extends string>(rows: Readonly<Record<T, string>>): Map<string, T> {
  const words = new Map<string, T>();
  for (const value of Object.keys(rows) as T[]) for (const word of list(rows[value])) words.set(word, value);
  return words;
}
