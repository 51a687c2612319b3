// What a kind of pack entry is: a key of the YAML file, the schema of its entries, and how one is added.

import { z } from 'zod';
import type { Alias, AnchorEvent, KnownActor, KnownOutlet, KnownPlace, KnownState, Office } from '../domain/index.js';

/** Where an entry stands, for messages: `file:line`. */
export interface Where {
  readonly file: string;
  readonly line: number;
}

/** A holder as an office names it. */
export interface HolderLine {
  readonly actor: string;
  readonly name: string;
  readonly office: string;
  readonly country: string | null;
  readonly source: string;
  readonly where: Where;
}

/** Knowledge while packs are being read. Entries of one id in a later pack are laid over those of an earlier one. */
export interface Draft {
  readonly actors: Map<string, KnownActor>;
  readonly offices: Map<string, Office>;
  readonly places: Map<string, KnownPlace>;
  readonly outlets: Map<string, KnownOutlet>;
  readonly events: Map<string, AnchorEvent>;
  readonly states: Map<string, KnownState>;
  /** Persons named as holders of offices: joined to actors of that name once all packs are read. */
  readonly holders: HolderLine[];
  /** Where each id was last written. */
  readonly where: Map<string, Where>;
}

export interface PackKind<T = unknown> {
  /** Top-level key of a pack file; its value is a list. */
  readonly key: string;
  /** Schema of one entry; refuses unknown fields. */
  readonly schema: z.ZodType<T>;
  /** Adds one valid entry. `source` is the entry's own or else the pack's. */
  readonly add: (draft: Draft, entry: T, source: string, where: Where) => void;
}

/** Keeps the entry type between `schema` and `add`; the list of kinds forgets it. */
export function packKind<T>(kind: PackKind<T>): PackKind {
  return kind as unknown as PackKind;
}

export const idPattern = /^(wikidata:Q[1-9]\d*|geonames:[1-9]\d*|[a-z][a-z-]*:[a-z0-9][a-z0-9-]*)$/;
export const id = z.string().regex(idPattern, 'an id is wikidata:Q… or prefix:lower-case-words');
export const text = z.string().trim().min(1);
export const texts = z.array(text).min(1);
/** ISO 3166-1 alpha-2 (XK, user-assigned, is Kosovo's). */
export const country = z.string().regex(/^[A-Z]{2}$/, 'a country is two capital letters (ISO 3166-1)');

/** Fields every named entry may have: spellings of any language, and those of one. */
export const spellings = {
  aliases: texts.optional().describe('Spellings of any language.'),
  fr: texts.optional().describe('French spellings.'),
  en: texts.optional().describe('English spellings.'),
  ar: texts.optional().describe('Arabic spellings.'),
};

export const provenance = {
  source: text.optional().describe("Where the entry was learnt; absent means the pack's own `source`."),
  note: text.optional().describe('A remark for people.'),
};

export function aliasesOf(entry: {
  aliases?: string[] | undefined;
  fr?: string[] | undefined;
  en?: string[] | undefined;
  ar?: string[] | undefined;
}): Alias[] {
  const of = (list: string[] | undefined, language: string): Alias[] =>
    (list ?? []).map((text) => ({ text, language }));
  return [
    ...(entry.aliases ?? []).map((text): Alias => ({ text })),
    ...of(entry.fr, 'fr'),
    ...of(entry.en, 'en'),
    ...of(entry.ar, 'ar'),
  ];
}

/** `Joe Biden` → `joe-biden`; letters of other scripts are kept out, so give such entries an id. */
export function kebab(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
}
