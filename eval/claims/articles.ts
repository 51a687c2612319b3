// Whole articles written for this project, with what a careful coder reads in them: those of the `practice` parts are worked on, the others only counted.

import { readdirSync, readFileSync } from 'node:fs';
import type { Article, Knowledge } from '../../src/domain/index.js';
import { declaredOn } from '../../src/read/bare-article.js';
import { readArticles } from '../../src/recoupe.js';

export const parts = [
  'practice',
  'heldout',
  'practice-2',
  'heldout-2',
  'practice-3',
  'practice-4',
  'heldout-5',
] as const;
export type Part = (typeof parts)[number];

/** A line of `claims-*.jsonl`: a claim to be read, or under `not` a reading that would be wrong. */
export interface Wanted {
  readonly type: string[];
  readonly who?: string[];
  readonly whom?: string[];
  readonly when?: string;
  readonly where?: string[];
  readonly value?: number;
  readonly modality?: string[];
  /** Words of the text at which it stands. */
  readonly at: string;
}

export type Forbidden = Pick<Wanted, 'type' | 'at' | 'modality'>;

export interface WrittenArticle {
  readonly doc: string;
  readonly language: 'fr' | 'en';
  /** Day of publication, EDTF. */
  readonly published: string;
  readonly title: string;
  readonly kind: string;
  /** The file as written: title, blank line, text with its residue. */
  readonly whole: string;
  readonly claims: readonly Wanted[];
  readonly not: readonly Forbidden[];
}

const jsonLines = <T>(file: URL): T[] =>
  readFileSync(file, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line));

/** In the order of their names. */
export function writtenArticles(part: Part): WrittenArticle[] {
  const folder = new URL(`./articles/${part}/`, import.meta.url);
  const list = <T>(name: string): T[] =>
    readdirSync(folder)
      .filter((f) => f.startsWith(name))
      .sort()
      .flatMap((f) => jsonLines<T>(new URL(f, folder)));
  const said = list<{ doc: string } & (Wanted | { not: Forbidden })>('claims-');
  return list<Omit<WrittenArticle, 'whole' | 'claims' | 'not'>>('articles-')
    .sort((a, b) => (a.doc < b.doc ? -1 : 1))
    .map((article) => {
      const own = said.filter((c) => c.doc === article.doc);
      return {
        ...article,
        whole: readFileSync(new URL(`${article.doc}.txt`, folder), 'utf8'),
        claims: own.flatMap((c) => ('not' in c ? [] : [c])),
        not: own.flatMap((c) => ('not' in c ? [c.not] : [])),
      };
    });
}

/** As the program reads the file, with its day of publication declared beside what the text itself states. */
export function readWritten(written: WrittenArticle, knowledge: Knowledge): Article {
  const { articles } = readArticles(Buffer.from(written.whole), { name: `${written.doc}.txt` }, knowledge);
  if (articles.length !== 1) throw new Error(`${written.doc}: one article expected, ${articles.length} read`);
  return { ...articles[0]!, declared: [...articles[0]!.declared, ...declaredOn(written.published)] };
}
