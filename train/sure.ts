// How far ahead the best class must be after a first look for a second to be spared: measured on text that was not trained on.

import type { TreebankSentence } from '../src/analyse/conllu.js';
import type { Model } from '../src/analyse/model.js';
import { Parser } from '../src/analyse/parse.js';
import { LONGEST_SENTENCE, Sequence } from '../src/analyse/parse-state.js';
import { best, lead, Tagger } from '../src/analyse/tag.js';
import type { Scorer } from '../src/learn/linear.js';
import { parseExample } from './examples.js';

/** Kinds of decisions, and a lead that none has. */
export const DECISIONS = ['tags', 'actions', 'labels'] as const;
export const LOOK_TWICE = 1e9;

/** Share of the decisions taken at first sight that may differ from those taken with all features. */
const MISTAKEN = 0.0005;

/** Passes scores on and notes what the first of each two looks would have decided, and whether the second agreed. */
class Watch implements Scorer {
  readonly classes: number;
  private readonly first: Float32Array;
  private second = false;
  private readonly looks: { readonly lead: number; readonly agreed: boolean }[] = [];

  constructor(private readonly inner: Scorer) {
    this.classes = inner.classes;
    this.first = new Float32Array(inner.classes);
  }
  score(keys: Int32Array, count: number, scores: Float32Array): void {
    this.inner.score(keys, count, scores);
    this.second = !this.second;
    if (this.second) {
      this.first.set(scores);
      return;
    }
    // Classes ruled out between the looks.
    for (let k = 0; k < this.classes; k++) if (scores[k] === Number.NEGATIVE_INFINITY) this.first[k] = scores[k]!;
    const guess = best(this.first);
    const ahead = lead(this.first, guess);
    // Infinite where only one class is left.
    if (Number.isFinite(ahead)) this.looks.push({ lead: ahead, agreed: guess === best(scores) });
  }
  /** The smallest lead above which as good as all decisions stood. */
  sure(): number {
    this.looks.sort((a, b) => b.lead - a.lead);
    let wrong = 0;
    let sure = LOOK_TWICE;
    this.looks.forEach((look, i) => {
      if (!look.agreed) wrong++;
      if (wrong <= MISTAKEN * (i + 1)) sure = look.lead;
    });
    return Math.ceil(sure * 100) / 100;
  }
}

/** `model` must always look twice. */
export function calibrate(
  model: Model,
  sentences: readonly TreebankSentence[],
): Readonly<Record<(typeof DECISIONS)[number], number>> {
  const tags = new Watch(model.tagger.model);
  const actions = new Watch(model.parser.model.actions);
  const labels = new Watch(model.parser.model.labels);
  const annotators = { ...model, tagger: new Tagger(tags) };
  const { relations } = model.parser.model;
  // No lead reaches this, not even that of a class that is alone.
  const never = Number.NaN;
  const parser = new Parser({ actions, labels, relations, sure: { actions: never, labels: never } });
  const ids = new Map(relations.map((r, i) => [r, i]));
  const q = new Sequence();
  for (const s of sentences) {
    if (s.words.length > LONGEST_SENTENCE) continue;
    const e = parseExample(s, annotators, ids);
    q.load(e.words, e.inflections, e.lemmas);
    parser.parse(q);
  }
  return { tags: tags.sure(), actions: actions.sure(), labels: labels.sure() };
}
