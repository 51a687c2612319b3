// Text to sentences, tokens, tags, lemmas, dependency trees and names.

import type { Analysis, Sentence, Span, Token } from '../domain/index.js';
import { languages } from '../languages/index.js';
import type { Orthography } from '../languages/orthography.js';
import { hashString } from '../learn/hash.js';
import { type Inflection, inflection } from './inflect.js';
import { settleMainClause } from './main-clause.js';
import { type Model, modelFor } from './model.js';
import { LONGEST_SENTENCE, Sequence } from './parse-state.js';
import { plainOrthography } from './plain-orthography.js';
import { segment } from './segment.js';
import { settleSubjects } from './subjects.js';
import { taggedNames } from './tagged-names.js';
import { tokenise } from './tokenise.js';
import { UPOS } from './upos.js';
import type { Word } from './words.js';

/** Pure; linear in the length of `text`; never throws on any string. `language`: BCP 47 primary subtag; unknown ones are only split. */
export function analyse(text: string, language: string): Analysis {
  return analyseWith(modelFor(language), text, language);
}

/** `analyse` with a model already open; null: split only. */
export function analyseWith(model: Model | null, text: string, language: string): Analysis {
  const o = languages.get(language)?.orthography ?? plainOrthography;
  const sentences: Sentence[] = [];
  for (const line of lines(text)) {
    const tokens = tokenise(text, line.start, line.end, o);
    const starts = segment(text, tokens, o);
    for (let k = 0; k < starts.length; k++) {
      const piece = tokens.slice(starts[k], starts[k + 1]);
      if (model === null) sentences.push(sentenceOf(piece.map((t) => bare(text, t))));
      else for (const s of understand(text, piece, o, model)) sentences.push(s);
    }
  }
  const cues = languages.get(language)?.nameCues;
  if (model === null) return { language, parsed: false, sentences, names: [] };
  const names =
    cues && model.names ? model.names.find(text, sentences, model.words, cues) : taggedNames(text, sentences);
  return { language, parsed: true, sentences, names };
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
function understand(text: string, written: readonly Span[], o: Orthography, model: Model): Sentence[] {
  const spans: Span[] = [];
  const forms: string[] = [];
  expand(text, written, o, model, spans, forms);
  const out: Sentence[] = [];
  for (let from = 0; from < forms.length; from += LONGEST_SENTENCE)
    out.push(tree(spans.slice(from, from + LONGEST_SENTENCE), forms.slice(from, from + LONGEST_SENTENCE), model));
  return out;
}

/** Contractions become the words they stand for, which share one span unless the text can be divided between them. */
function expand(
  text: string,
  written: readonly Span[],
  o: Orthography,
  m: Model,
  spans: Span[],
  forms: string[],
): void {
  let looked: Word[] | undefined;
  written.forEach((t, i) => {
    const form = text.slice(t.start, t.end);
    const found = form.length < 16 ? o.contractions.get(form.toLowerCase()) : undefined;
    let split = found !== undefined;
    if (found?.ambiguous) {
      looked ??= written.map((x) => m.words.look(text.slice(x.start, x.end)));
      split = m.contractor.splits(looked, i);
    }
    if (!found || !split) {
      spans.push(t);
      forms.push(form);
      return;
    }
    const divides = found.forms.join('').length === form.length && form.toLowerCase() === found.forms.join('');
    let at = t.start;
    found.forms.forEach((f, k) => {
      spans.push(divides ? { start: at, end: at + f.length } : t);
      // "Du" opens a sentence: its first word keeps the capital.
      const capital = k === 0 && form[0] !== form[0]!.toLowerCase();
      forms.push(divides ? text.slice(at, at + f.length) : capital ? f[0]!.toUpperCase() + f.slice(1) : f);
      at += f.length;
    });
  });
}

function tree(spans: readonly Span[], forms: readonly string[], model: Model): Sentence {
  const n = forms.length;
  const words = forms.map((f) => model.words.look(f));
  const tags = new Uint8Array(n);
  model.tagger.tag(words, tags);
  const classes = new Uint16Array(n);
  model.inflector.inflect(words, tags, classes);
  const inflections = words.map((_, i) => model.inflector.inflections[classes[i]!] ?? plain[tags[i]!]!);
  const lemmas = forms.map((f, i) =>
    model.lemmatiser.lemma(f, tags[i]!, inflections[i]!.feats, UPOS[tags[i]!] === 'PROPN'),
  );
  sequence.load(
    words,
    inflections,
    Int32Array.from(lemmas, (l) => hashString(l.toLowerCase())),
  );
  const state = model.parser.parse(sequence);
  const { relations } = model.parser.model;
  const tokens = spans.map((span, i): Token => {
    const root = state.head[i] === n;
    return {
      start: span.start,
      end: span.end,
      form: forms[i]!,
      lemma: lemmas[i]!,
      upos: UPOS[tags[i]!]!,
      feats: inflections[i]!.feats,
      head: root ? -1 : state.head[i]!,
      deprel: root ? 'root' : relations[state.label[i]!]!,
    };
  });
  return sentenceOf(settleSubjects(settleMainClause(tokens)));
}
