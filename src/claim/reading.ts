// One article opened for reading claims: its trees, its mentions by place in the text, and its words.

import {
  type Actor,
  type ActorKind,
  type ActorMention,
  type Analysis,
  type Article,
  type Grounded,
  type PlaceMention,
  type QuantityMention,
  type QuotationMention,
  type Span,
  SpanIndex,
  type TimeMention,
} from '../domain/index.js';
import type { Language } from '../languages/index.js';
import type { Words } from '../languages/words.js';
import { withKnownLemmas } from './lemmas.js';
import { type Lexicon, lexiconOf } from './lexicon.js';
import { splitNames } from './mend/joined-names.js';
import { Tree } from './tree.js';

export interface Mentioned {
  readonly actor: Actor;
  readonly mention: ActorMention;
}

type KnownEvent = NonNullable<Grounded['events']>[number];

export class Reading {
  readonly text: string;
  readonly trees: readonly Tree[];
  readonly lexicon: Lexicon;
  readonly words: Words;
  /** True for an article of sport, games or kitchen as a whole. */
  readonly offField: boolean;
  /** Where the dateline ends ("BAMAKO, 16 juin (AFP) -"), 0 where there is none: its day and town are those of the report. */
  readonly datelineEnd: number;
  readonly #mentions: Mentioned[][];
  readonly #offField: readonly (readonly string[])[];
  readonly #fields: readonly ('off' | 'mixed' | 'open')[];
  readonly #times: TimeMention[][];
  readonly #places: PlaceMention[][];
  readonly #quantities: ReadonlyMap<Tree, QuantityMention[]>;
  readonly #actors: ReadonlyMap<string, Actor>;
  readonly #quotations: SpanIndex<QuotationMention>;
  readonly #speech: SpanIndex<QuotationMention>;
  readonly #events: SpanIndex<KnownEvent>;

  constructor(
    readonly article: Article,
    analysis: Analysis,
    readonly grounded: Grounded,
    readonly language: Language,
  ) {
    this.text = article.text;
    this.datelineEnd = dateline.exec(article.text)?.[0].length ?? 0;
    this.lexicon = lexiconOf(language.acts);
    this.words = language.words;
    this.#actors = new Map(grounded.actors.map((actor) => [actor.id, actor]));
    this.#quotations = new SpanIndex(grounded.quotations);
    this.#events = new SpanIndex(grounded.events ?? []);
    this.#speech = new SpanIndex(grounded.quotations.filter((q) => q.end - q.start > 40));
    const mentions = grounded.actors.flatMap((actor) =>
      actor.mentions.map((mention) => ({ actor, mention, start: mention.start, end: mention.end })),
    );
    this.#mentions = bySentence(analysis, mentions);
    this.trees = analysis.sentences.map((sentence, s) => {
      const people = this.#mentions[s]!.filter((m) => m.actor.kind === 'person' && m.mention.method !== 'pronoun');
      const known = withKnownLemmas(sentence, this.lexicon);
      const tokens = splitNames(
        known.tokens,
        people.map((m) => m.mention),
      );
      return new Tree({ ...known, tokens }, language);
    });
    this.#offField = this.trees.map((_, s) => this.#offFieldOf(s));
    const off = this.trees.filter((_, s) => this.offFieldWords([s]) > 0).length;
    this.offField = off >= 3 && off * 3 > this.trees.length;
    this.#fields = this.#fieldsOf();
    this.#times = bySentence(
      analysis,
      grounded.times.filter((t) => t.start >= this.datelineEnd && !isPartOfName(article.text, t)),
    );
    const quantities = bySentence(analysis, grounded.quantities);
    this.#quantities = new Map(this.trees.map((tree, s) => [tree, quantities[s]!]));
    this.#places = bySentence(analysis, grounded.places);
  }

  /**
   * The paragraph around a sentence: `off` where it speaks of sport, games or kitchen and of no weapon, troops or toll; `mixed` of both; else
   * `open`.
   */
  fieldAround(s: number): 'off' | 'mixed' | 'open' {
    return this.#fields[s] ?? 'open';
  }

  /**
   * How many different words of sport, games or kitchen sentences use; 0 where it is only one that means other things too. Those in the name of a
   * known actor are none: the Guardians of the Revolution keep no goal.
   */
  offFieldWords(sentences: readonly number[]): number {
    const words = new Set(sentences.flatMap((s) => this.#offField[s]!));
    const plain = [...words].some((w) => this.lexicon.sets.offField.has(w));
    return plain || words.size > 1 ? words.size : 0;
  }

  /** The words of sport, games or kitchen in sentence s; those that mean other things too among them. */
  #offFieldOf(s: number): string[] {
    const { offField, offFieldHints } = this.lexicon.sets;
    const tree = this.trees[s]!;
    const found: string[] = [];
    for (let i = 0; i < tree.tokens.length; i++) {
      const lemma = tree.lemma(i);
      if (!offField.has(lemma) && !offFieldHints.has(lemma)) continue;
      const t = tree.at(i);
      const named = (m: Mentioned) =>
        m.mention.start <= t.start && t.end <= m.mention.end && !m.actor.id.startsWith('name:');
      if (!this.mentions(s).some(named)) found.push(lemma);
    }
    return found;
  }

  /** Index of the sentence that holds offset, or -1. */
  sentenceAt(offset: number): number {
    let lo = 0;
    let hi = this.trees.length - 1;
    while (lo <= hi) {
      const mid = (lo + hi) >> 1;
      const s = this.trees[mid]!.sentence;
      if (offset < s.start) hi = mid - 1;
      else if (offset >= s.end) lo = mid + 1;
      else return mid;
    }
    return -1;
  }

  #fieldsOf(): ('off' | 'mixed' | 'open')[] {
    const { classes, words } = this.lexicon;
    const grave = (lemma: string) =>
      classes.weapon.has(lemma) ||
      Object.hasOwn(words.tollNouns, lemma) ||
      /^(?:soldat|armée|militaire|attentat|terroriste|rebelle|soldier|army|troop|bombing|terrorist|rebel)$/.test(lemma);
    const out: ('off' | 'mixed' | 'open')[] = [];
    for (let from = 0; from < this.trees.length; ) {
      let to = from + 1;
      while (
        to < this.trees.length &&
        !this.text.slice(this.trees[to - 1]!.sentence.end, this.trees[to]!.sentence.start).includes('\n')
      )
        to++;
      const sentences = Array.from({ length: to - from }, (_, k) => from + k);
      const off = this.offFieldWords(sentences);
      // Most paragraphs have no such word, and need no look at what else they have.
      const weighty = () => sentences.some((s) => this.trees[s]!.tokens.some((_, i) => grave(this.trees[s]!.lemma(i))));
      const field = off < 2 || off * 3 < to - from ? 'open' : weighty() ? 'mixed' : 'off';
      for (; from < to; from++) out.push(field);
    }
    return out;
  }

  /** Mentions of a sentence, in the order of the text. */
  mentions(s: number): readonly Mentioned[] {
    return this.#mentions[s] ?? [];
  }

  times(s: number): readonly TimeMention[] {
    return this.#times[s] ?? [];
  }

  /** Kind of an actor of this article; undefined for a group that is only described, and for a place. */
  kindOf(id: string): ActorKind | undefined {
    return this.#actors.get(id)?.kind;
  }

  /** All mentions of an actor of this article. */
  mentionsOf(id: string): readonly ActorMention[] {
    return this.#actors.get(id)?.mentions ?? [];
  }

  /** Quotations that share something with a span. */
  quotationsAt(span: Span): QuotationMention[] {
    return [...this.#quotations.meeting(span)];
  }

  /** Events that the packs know and that a span is named as part of. */
  eventsAt(t: Span): KnownEvent[] {
    return [...this.#events.meeting(t)].filter((e) => e.start <= t.start && t.end <= e.end).reverse();
  }

  /** Whether a span stands within one quotation. */
  inQuotation(t: Span): boolean {
    return this.#quotations.holding(t) !== undefined;
  }

  /** Whether a token stands in words quoted at some length. */
  inSpeech(t: Span): boolean {
    return this.#speech.holding(t) !== undefined;
  }

  /** Whether the token at i is part of a time expression. */
  inTime(s: number, i: number): boolean {
    const t = this.trees[s]!.at(i);
    return this.times(s).some((x) => x.start <= t.start && t.end <= x.end);
  }

  /** Whether the token at i is part of a place named. */
  inPlace(s: number, i: number): boolean {
    const t = this.trees[s]!.at(i);
    return this.places(s).some((p) => p.start <= t.start && t.end <= p.end);
  }

  /** Quantities of a tree's sentence. */
  quantities(tree: Tree): readonly QuantityMention[] {
    return this.#quantities.get(tree) ?? [];
  }

  places(s: number): readonly PlaceMention[] {
    return this.#places[s] ?? [];
  }
}

/** « Jean-Noël Barrot », « l'aéroport Toussaint-Louverture », « le boulevard du 30-Juin ». */
const isPartOfName = (text: string, { start, end }: Span): boolean =>
  /\p{Lu}\p{Ll}+-$/u.test(text.slice(Math.max(0, start - 20), start)) ||
  /^-\p{Lu}\p{Ll}/u.test(text.slice(end, end + 3));

/** A town in capitals or an agency in brackets, a day or none, and a dash. */
const dateline =
  /^\s*(?:\p{Lu}{3}|(?=[^\n]{0,60}\([\p{Lu}][^()\n]{1,24}\)\s*[–—-]))[^\n–—«»"“:;!?]{0,70}?\s[–—-]{1,2}\s+/u;

function bySentence<T extends Span>(analysis: Analysis, items: readonly T[]): T[][] {
  const out: T[][] = analysis.sentences.map(() => []);
  const sorted = [...items].sort((a, b) => a.start - b.start || b.end - a.end);
  let s = 0;
  for (const item of sorted) {
    while (s < analysis.sentences.length && analysis.sentences[s]!.end <= item.start) s++;
    const sentence = analysis.sentences[s];
    if (sentence && item.start >= sentence.start && item.end <= sentence.end) out[s]!.push(item);
  }
  return out;
}
