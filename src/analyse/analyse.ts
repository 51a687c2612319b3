// Text to sentences, tokens, tags, lemmas, dependency trees and names.

import type { Analysis, Sentence, Span, Token } from '../domain/index.js';
import { languages } from '../languages/index.js';
import type { Orthography } from '../languages/orthography.js';
import { hashString } from '../learn/hash.js';
import { settleAttachments } from './attachments.js';
import { type Inflection, inflection } from './inflect.js';
import { settleMainClause } from './main-clause.js';
import { type Model, modelFor } from './model.js';
import { type NameInput, relationHash } from './name-features.js';
import { LONGEST_SENTENCE, Sequence } from './parse-state.js';
import { settlePastTenses } from './past-tense.js';
import { plainOrthography } from './plain-orthography.js';
import { segment } from './segment.js';
import { settleTags } from './settle-tags.js';
import { settleSubjects } from './subjects.js';
import { taggedNames } from './tagged-names.js';
import { tokenise } from './tokenise.js';
import { UPOS } from './upos.js';
import type { Lemma, Word } from './words.js';

/** Pure; linear in the length of `text`; never throws on any string. `language`: BCP 47 primary subtag; unknown ones are only split. */
export function analyse(text: string, language: string): Analysis {
  return analyseWith(modelFor(language), text, language);
}

/** `analyse` with a model already open; null: split only. */
export function analyseWith(model: Model | null, text: string, language: string): Analysis {
  if (model === null) {
    const sentences = split(text, language, (piece) => [sentenceOf(piece.map((t) => bare(text, t)))]);
    return { language, parsed: false, sentences, names: [] };
  }
  const trees = treesOf(model, text, language);
  const sentences = trees.map(({ tokens }) => sentenceOf(tokens));
  const cues = languages.get(language)?.nameCues;
  const names = cues && model.names ? model.names.find(text, trees, cues) : taggedNames(text, sentences);
  return { language, parsed: true, sentences, names };
}

/** The sentences of a text as trees, with what was learnt of their words on the way. `rules`: set right by hand what models get wrong; the trainer goes without, lest a changed rule change a model. */
export function treesOf(model: Model, text: string, language: string, rules = true): NameInput[] {
  return split(text, language, (piece, o) => understand(text, piece, o, model, rules));
}

function split<T>(text: string, language: string, each: (piece: readonly Span[], o: Orthography) => readonly T[]): T[] {
  const o = languages.get(language)?.orthography ?? plainOrthography;
  const out: T[] = [];
  for (const line of lines(text)) {
    const tokens = tokenise(text, line.start, line.end, o);
    const starts = segment(text, tokens, o);
    for (let k = 0; k < starts.length; k++)
      for (const sentence of each(tokens.slice(starts[k], starts[k + 1]), o)) out.push(sentence);
  }
  return out;
}

function lines(text: string): Span[] {
  const out: Span[] = [];
  for (let start = 0; start <= text.length; ) {
    let end = text.indexOf('\n', start);
    if (end < 0) end = text.length;
    if (end > start) out.push({ start, end });
    start = end + 1;
  }
  return out;
}

const bare = (text: string, t: Span): Token => {
  const form = text.slice(t.start, t.end);
  return { ...t, form, lemma: form, upos: 'X', feats: '', head: -1, deprel: 'dep' };
};

const sentenceOf = (tokens: readonly Token[]): Sentence => ({
  start: tokens[0]!.start,
  end: tokens.at(-1)!.end,
  tokens,
});

const sequence = new Sequence();
const plain: readonly Inflection[] = UPOS.map((u) => inflection(u));

/** The written tokens of one sentence as a tree; several where contractions make it too long to parse in one piece. */
function understand(text: string, written: readonly Span[], o: Orthography, model: Model, rules: boolean): NameInput[] {
  const parts: Part[] = [];
  expand(text, written, o, model, parts);
  if (parts.length <= LONGEST_SENTENCE) return [tree(parts, model, rules)];
  const out: NameInput[] = [];
  for (let from = 0; from < parts.length; from += LONGEST_SENTENCE)
    out.push(tree(parts.slice(from, from + LONGEST_SENTENCE), model, rules));
  return out;
}

/** A word with where it stands. */
interface Part extends Span {
  readonly form: string;
  readonly word: Word;
}

/** Contractions become the words they stand for, which share one span unless the text can be divided between them. */
function expand(text: string, written: readonly Span[], o: Orthography, m: Model, parts: Part[]): void {
  const looked = written.map((t) => m.words.look(text.slice(t.start, t.end)));
  for (let i = 0; i < written.length; i++) {
    const { start, end } = written[i]!;
    const form = text.slice(start, end);
    const found = form.length < 16 ? o.contractions.get(looked[i]!.norm) : undefined;
    if (!found || (found.ambiguous && !m.contractor.splits(looked, i))) {
      parts.push({ start, end, form, word: looked[i]! });
      continue;
    }
    const divides = found.forms.join('') === form.toLowerCase();
    let at = start;
    found.forms.forEach((f, k) => {
      // "Du" opens a sentence: its first word keeps the capital.
      const capital = k === 0 && form[0] !== form[0]!.toLowerCase();
      const part = divides ? text.slice(at, at + f.length) : capital ? f[0]!.toUpperCase() + f.slice(1) : f;
      parts.push({
        start: divides ? at : start,
        end: divides ? at + f.length : end,
        form: part,
        word: m.words.look(part),
      });
      at += f.length;
    });
  }
}

function tree(parts: readonly Part[], model: Model, rules: boolean): NameInput {
  const n = parts.length;
  const words = parts.map((p) => p.word);
  const tags = new Uint8Array(n);
  model.tagger.tag(words, tags);
  const classes = new Uint16Array(n);
  model.inflector.inflect(words, tags, classes);
  if (rules) {
    settleTags(words, tags, classes, model.inflector.inflections);
    settlePastTenses(words, tags, classes, model.inflector.inflections);
  }
  const inflections = words.map((_, i) => model.inflector.inflections[classes[i]!] ?? plain[tags[i]!]!);
  const lemmas = words.map((w, i) => lemmaOf(w, parts[i]!.form, tags[i]!, classes[i]!, inflections[i]!, model));
  const hashes = Int32Array.from(lemmas, (l) => l.hash);
  sequence.load(words, inflections, hashes);
  const state = model.parser.parse(sequence);
  const { relations } = model.parser.model;
  const tokens: Token[] = [];
  parts.forEach(({ start, end, form }, i) => {
    const root = state.head[i] === n;
    tokens.push({
      start,
      end,
      form,
      lemma: lemmas[i]!.lemma,
      upos: UPOS[tags[i]!]!,
      feats: inflections[i]!.feats,
      head: root ? -1 : state.head[i]!,
      deprel: root ? 'root' : relations[state.label[i]!]!,
    });
  });
  const heads = Int16Array.from(tokens, (t) => t.head);
  const relation = Int32Array.from(tokens, (t) => relationHash(t.deprel));
  return {
    tokens: rules ? settleSubjects(settleAttachments(settleMainClause(tokens))) : tokens,
    words,
    tags,
    lemmas: hashes,
    heads,
    relation,
  };
}

/** Each lemma of a word is worked out once. */
function lemmaOf(w: Word, form: string, tag: number, cls: number, f: Inflection, model: Model): Lemma {
  const key = (tag << 16) | cls;
  let found = w.lemmas.get(key);
  // A word cut short stands for many.
  if (found === undefined || w.form !== form) {
    const lemma = model.lemmatiser.lemma(form, tag, f.feats, UPOS[tag] === 'PROPN');
    found = { lemma, hash: hashString(lemma.toLowerCase()) };
    w.lemmas.set(key, found);
  }
  return found;
}
