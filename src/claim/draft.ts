// A claim in the making: what the rules fill in, before it is checked and given its id.

import { createHash } from 'node:crypto';
import type { Claim, Span } from '../domain/index.js';
import type { Reading } from './reading.js';

/** A claim without id, article and full evidence; `words` are the spans that it rests on. */
export type Draft = Omit<Claim, 'id' | 'article' | 'evidence' | 'links'> & {
  readonly words: readonly Span[];
  /** Predicate: sentence and token, by which drafts of one act are told apart and links are made. */
  readonly sentence: number;
  readonly token: number;
};

/** Drafts of sentence s and of the three before it, the last first; `drafts` are in the order of their sentences. */
export function recent(drafts: readonly Draft[], s: number): Draft[] {
  const out: Draft[] = [];
  for (let k = drafts.length - 1; k >= 0 && drafts[k]!.sentence >= s - 3; k--) out.push(drafts[k]!);
  return out;
}

type Given = Pick<Draft, 'kind' | 'type' | 'rule' | 'words' | 'sentence' | 'token'> & Partial<Draft>;

/**
 * A draft of what is given; the rest is absent, and it is asserted. One literal for all: the engine gives objects that are spread
 * from a constant and then filled in a shape of their own each, and compiles what reads them over and over.
 */
export const makeDraft = (given: Given): Draft => ({
  mode: given.mode ?? null,
  actors: given.actors ?? [],
  recipients: given.recipients ?? [],
  place: given.place ?? null,
  time: given.time ?? null,
  figure: given.figure ?? null,
  relation: given.relation ?? null,
  quotation: given.quotation ?? null,
  modality: given.modality ?? 'asserted',
  attribution: given.attribution ?? [],
  steps: given.steps ?? [],
  kind: given.kind,
  type: given.type,
  rule: given.rule,
  words: given.words,
  sentence: given.sentence,
  token: given.token,
});

/** The finished claim: its words in one span, its sentence or sentences, and an id made of what it says. */
export function finish(r: Reading, draft: Draft): Claim {
  const { words, sentence } = draft;
  const own = r.trees[sentence]!.sentence;
  // Words of another sentence (a pronoun's antecedent, a demonstrative's date) are shown by their steps, not by the evidence.
  const near = draft.quotation ? words : words.filter((w) => w.start >= own.start && w.end <= own.end);
  const start = Math.min(...near.map((w) => w.start), ...(near.length === 0 ? [own.start] : []));
  const end = Math.max(...near.map((w) => w.end), ...(near.length === 0 ? [own.end] : []));
  const first = r.sentenceAt(start);
  const last = r.sentenceAt(end - 1);
  const from = r.trees[first < 0 ? sentence : first]!.sentence.start;
  const to = r.trees[last < 0 ? sentence : last]!.sentence.end;
  const evidence = {
    start,
    end,
    exact: r.text.slice(start, end),
    sentence: r.text.slice(Math.min(from, own.start), Math.max(to, own.end)),
  };
  const key = JSON.stringify([
    r.article.id,
    start,
    end,
    draft.kind,
    draft.type,
    draft.mode,
    draft.actors.map((a) => a.id),
    draft.recipients.map((a) => a.id),
    draft.figure,
    draft.relation,
  ]);
  const id = `c-${createHash('sha256').update(key).digest('hex').slice(0, 16)}`;
  return {
    id,
    article: r.article.id,
    mode: draft.mode,
    actors: draft.actors,
    recipients: draft.recipients,
    place: draft.place,
    time: draft.time,
    figure: draft.figure,
    relation: draft.relation,
    quotation: draft.quotation,
    modality: draft.modality,
    attribution: draft.attribution,
    steps: draft.steps,
    kind: draft.kind,
    type: draft.type,
    rule: draft.rule,
    evidence,
    links: [],
  };
}
