// Scores as in the CoNLL 2018 shared task, on gold tokens: every word counts, subtypes of relations do not.

import type { TreebankSentence } from '../src/analyse/conllu.js';
import { Parser, type ParserModel } from '../src/analyse/parse.js';
import { LONGEST_SENTENCE, Sequence } from '../src/analyse/parse-state.js';
import { UPOS } from '../src/analyse/upos.js';
import { type Annotators, parseExample } from './examples.js';

export interface TreeScores {
  readonly upos: number;
  readonly feats: number;
  readonly lemma: number;
  readonly uas: number;
  readonly las: number;
}

export function scoreTrees(
  sentences: readonly TreebankSentence[],
  a: Annotators,
  model: ParserModel,
  keep: (feats: string) => string,
): TreeScores {
  const parser = new Parser(model);
  const relations = new Map(model.relations.map((r, i) => [r, i]));
  const q = new Sequence();
  let total = 0;
  const hit = { upos: 0, feats: 0, lemma: 0, uas: 0, las: 0 };
  const base = (r: string): string => r.split(':')[0]!;
  for (const s of sentences) {
    const e = parseExample(s, a, relations);
    total += s.words.length;
    s.words.forEach((w, i) => {
      const f = e.inflections[i]!;
      if (UPOS[f.upos] === w.upos) hit.upos++;
      if (f.feats === keep(w.feats)) hit.feats++;
      if (a.lemmatiser.lemma(w.form, f.upos, f.feats, UPOS[f.upos] === 'PROPN') === w.lemma) hit.lemma++;
    });
    if (s.words.length > LONGEST_SENTENCE) continue;
    q.load(e.words, e.inflections, e.lemmas);
    const tree = parser.parse(q);
    s.words.forEach((w, i) => {
      const head = tree.head[i] === q.n ? -1 : tree.head[i]!;
      if (head !== w.head) return;
      hit.uas++;
      if (base(model.relations[tree.label[i]!]!) === base(w.deprel)) hit.las++;
    });
  }
  const share = (n: number): number => n / total;
  return {
    upos: share(hit.upos),
    feats: share(hit.feats),
    lemma: share(hit.lemma),
    uas: share(hit.uas),
    las: share(hit.las),
  };
}
