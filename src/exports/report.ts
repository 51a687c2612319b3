// The record as a document in blocks, which the readable formats (Markdown, HTML) each put in their own dress.

import type { Dispute, DossierRecord } from '../domain/index.js';
import { type Chronology, type ChronologyEntry, chronology } from './chronology.js';
import { figureWords, whoWhom } from './claim-line.js';
import { edtfWords } from './edtf-words.js';
import {
  countOf,
  disputeField,
  disputeHead,
  figuresWords,
  modalityNote,
  publicationWords,
  sideValue,
  sideVoices,
  sourceName,
  support,
} from './entry-words.js';
import type { About } from './format.js';
import { plain } from './plain.js';

export interface Side {
  readonly value: string;
  /** Who says so, by name. */
  readonly by: string;
  readonly sources: readonly number[];
  readonly superseded: boolean;
}

/** All text in blocks is plain: no control characters, one line; not escaped for any format. */
export type Block =
  | { readonly kind: 'title'; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'section'; readonly text: string }
  | { readonly kind: 'day'; readonly text: string }
  | {
      readonly kind: 'entry';
      readonly id: string;
      readonly type: string;
      /** Who → whom, figures, place. */
      readonly line: string;
      readonly support: string;
      /** Modality in words and what a person decided; empty for none. */
      readonly note: string;
      readonly sources: readonly number[];
      readonly quotes: readonly { readonly text: string; readonly source: number; readonly language: string }[];
      readonly disputes: readonly {
        readonly head: string;
        readonly about: string;
        readonly range: string;
        readonly sides: readonly Side[];
      }[];
    }
  | {
      readonly kind: 'series';
      readonly name: string;
      readonly points: readonly {
        readonly asOf: string;
        readonly figure: string;
        readonly claimant: string;
        readonly source: number;
      }[];
    }
  | {
      readonly kind: 'source';
      readonly number: number;
      readonly outlet: string;
      readonly title: string;
      readonly date: string;
      readonly credit: string;
      /** http or https only; null for none. */
      readonly url: string | null;
      readonly copies: readonly string[];
    };

export function* report(record: DossierRecord, about: About): Generator<Block> {
  const told = chronology(record);
  const origins = new Set(record.entries.flatMap((e) => e.origins.filter((o) => o.counts).map((o) => o.name)));
  yield { kind: 'title', text: plain(about.name) };
  yield {
    kind: 'paragraph',
    text: `${countOf(told.sources.length, 'article')}, ${countOf(origins.size, 'independent origin')}; ${countOf(record.entries.length, 'entry', 'entries')}, ${countOf(record.disputes.length, 'dispute')}${about.asOf ? `; as known on ${edtfWords(about.asOf)}` : ''}.`,
  };
  yield {
    kind: 'paragraph',
    text: 'An origin is an independent voice: papers of one owner, copies, rewordings and translations of one text, and accounts by one claimant count once. “Independently reported” does not mean true. Numbers in brackets are the sources listed at the end.',
  };
  let year = '';
  let day = '';
  for (const one of told.dated) {
    if (one.day!.slice(0, 4) !== year) {
      year = one.day!.slice(0, 4);
      yield { kind: 'section', text: year };
    }
    if (one.entry.time !== day) {
      day = one.entry.time!;
      yield { kind: 'day', text: edtfWords(plain(day)) };
    }
    yield entryBlock(one, told);
  }
  if (told.undated.length > 0) yield { kind: 'section', text: 'Undated' };
  for (const one of told.undated) yield entryBlock(one, told);
  yield* seriesBlocks(record, told);
  if (told.relations.length > 0) yield { kind: 'section', text: 'Who is who' };
  for (const one of told.relations) yield entryBlock(one, told);
  yield { kind: 'section', text: 'Sources' };
  yield* sourceBlocks(record, told);
}

function entryBlock({ entry, sources, quotes, disputes }: ChronologyEntry, told: Chronology): Block {
  const relation =
    entry.kind === 'relation' ? entry.claims.flatMap((c) => told.claims.get(c)?.relation ?? [])[0] : undefined;
  const line = [
    relation
      ? whoWhom(entry.actors, entry.recipients).replace(' → ', `, ${relation.replaceAll('-', ' ')}, `)
      : whoWhom(entry.actors, entry.recipients),
    figuresWords(entry.figures),
    entry.place ? plain(entry.place.name) : '',
  ];
  return {
    kind: 'entry',
    id: entry.id,
    type: entry.mode ? `${entry.type} (${plain(entry.mode)})` : entry.type,
    line: line.filter((w) => w !== '').join(' · '),
    support: support(entry),
    note: [modalityNote(entry.modality), entry.review ? `${entry.review} in review` : '']
      .filter((w) => w !== '')
      .join('; '),
    sources,
    quotes: quotes.map((q) => ({ ...q, text: plain(q.text) })),
    disputes: disputes.map((d) => disputeBlock(d, told)),
  };
}

/** "killed", "wounded": what a toll counts; empty for other disputes. */
function harmOf({ field, sides }: Dispute, told: Chronology): string {
  if (field !== 'toll') return '';
  const modes = sides.flatMap((s) => s.claims.flatMap((c) => told.claims.get(c)?.mode ?? []));
  return modes.find((m) => m === 'killed' || m === 'wounded') ?? '';
}

function disputeBlock(dispute: Dispute, told: Chronology) {
  const { range } = dispute;
  const names = new Map(told.sources.map((s) => [s.article.id, sourceName(s.article)]));
  return {
    head: disputeHead(dispute),
    about: [disputeField(dispute.field), harmOf(dispute, told)].filter((w) => w !== '').join(' of '),
    range: range ? `low ${range.low}, best ${range.best}, high ${range.high}` : '',
    sides: dispute.sides.map(
      (side): Side => ({
        value: sideValue(dispute, side.value),
        by: sideVoices(
          side.claims.flatMap((c) => told.claims.get(c) ?? []),
          (article) => names.get(article) ?? '',
        ),
        sources: [...new Set(side.claims.flatMap((c) => told.claims.get(c)?.article ?? []).map(told.sourceOf))].sort(
          (a, b) => a - b,
        ),
        superseded: side.superseded,
      }),
    ),
  };
}

function* seriesBlocks({ series }: DossierRecord, told: Chronology): Generator<Block> {
  // One point is a figure, not yet a series.
  const shown = series.filter((s) => s.points.length > 1);
  if (shown.length > 0) yield { kind: 'section', text: 'Figures over time' };
  for (const { name, points } of shown) {
    yield {
      kind: 'series',
      name: plain(name),
      points: points.map((p) => ({
        asOf: p.asOf === null ? 'undated' : edtfWords(plain(p.asOf)),
        figure: figureWords(p.figure),
        claimant: plain(p.claimant ?? ''),
        source: told.sourceOf(p.article),
      })),
    };
  }
}

const lineageWords = {
  exact: 'the same text as',
  part: 'in part the text of',
  reworded: 'reworded from',
  translated: 'translated from',
  credited: 'credits',
} as const;

function* sourceBlocks({ lineage }: DossierRecord, told: Chronology): Generator<Block> {
  for (const { number, article } of told.sources) {
    yield {
      kind: 'source',
      number,
      outlet: sourceName(article),
      title: plain(article.title ?? 'untitled'),
      date: publicationWords(article),
      credit: article.agencies.map(plain).join(', '),
      url: webAddress(article.url),
      copies: lineage
        .filter((l) => l.to === article.id)
        .map((l) => `${l.directed ? '' : 'either way: '}${lineageWords[l.kind]} [${told.sourceOf(l.from)}]`),
    };
  }
}

/** As the URL standard writes it, so that nothing but an address is in it; null for `javascript:` and the like. */
function webAddress(url: string | null): string | null {
  if (url === null || !URL.canParse(url)) return null;
  const parsed = new URL(url);
  return parsed.protocol === 'http:' || parsed.protocol === 'https:' ? parsed.href : null;
}
