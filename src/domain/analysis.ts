// Sentences as Universal Dependencies trees, tied to the text by offsets.

import type { Quote, Span } from './span.js';

/** Universal POS tags (universaldependencies.org/u/pos). */
export type Upos =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X';

/** One syntactic word. Words of one contraction ("du" = de + le) are neighbours that share one span. */
export interface Token extends Span {
  /** The syntactic word ("de"), which differs from the text only in contractions. */
  readonly form: string;
  readonly lemma: string;
  readonly upos: Upos;
  /** UD features, `Tense=Past|VerbForm=Fin`, keys sorted; empty string where none. */
  readonly feats: string;
  /** Index in `Sentence.tokens` of the head; -1 for the root. */
  readonly head: number;
  /** UD relation with its subtype: `nsubj:pass`; `root` for the root. */
  readonly deprel: string;
}

/** A sentence's tokens form one tree: exactly one root, no cycle. */
export interface Sentence extends Span {
  readonly tokens: readonly Token[];
}

/** A proper name as found in the text; types as in WiNER-fr. */
export interface Name extends Quote {
  readonly type: 'PER' | 'LOC' | 'ORG' | 'MISC';
}

export interface Analysis {
  readonly language: string;
  /** False where no model exists for the language: sentences are then split, but their tokens carry no tree (head -1, deprel `dep`, upos `X`). */
  readonly parsed: boolean;
  readonly sentences: readonly Sentence[];
  readonly names: readonly Name[];
}
