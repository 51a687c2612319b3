// Words beside or inside a name that tell what kind of name it is; the same classes in every language, so that what is learnt from one serves another.

/** All words in lower case, as written (plurals and feminines too). */
export interface NameCues {
  /** Before a person: "général", "Mr.", "minister". */
  readonly titles: ReadonlySet<string>;
  /** Heads of names of bodies: "ministry", "parti", "Army". */
  readonly bodies: ReadonlySet<string>;
  /** Heads of, or nouns before, names of places: "province", "airport". */
  readonly sites: ReadonlySet<string>;
  /** Prepositions of place: "in", "à". */
  readonly locatives: ReadonlySet<string>;
  /** Prepositions inside names: "de", "of". */
  readonly links: ReadonlySet<string>;
  /** Verbs of saying, as lemmas: who stands before them is a person or a body. */
  readonly sayings: ReadonlySet<string>;
  /** Adjectives of nations and faiths are no names here; months and days neither. */
  readonly calendar: ReadonlySet<string>;
  /** Articles, where they are no part of names ("the Taliban"); absent: they may be (« Le Monde »). Where present, titles and days are kept out of names too. */
  readonly articles?: ReadonlySet<string>;
  /** Words that no name ends with, whatever the finder made of them. */
  readonly neverLast?: ReadonlySet<string>;
  /** Nouns at the end of bodies and sites that are often named after persons: "St John Ambulance". */
  readonly namedAfter?: ReadonlySet<string>;
  /** Before the name of a saint. */
  readonly saints?: ReadonlySet<string>;
  /** Endings of adjectives that stand before a body's noun: "Social Democratic". */
  readonly adjective?: RegExp;
  /** Endings of nouns that tell what a body is for: "Movement for Democracy and Justice". */
  readonly purpose?: RegExp;
}
