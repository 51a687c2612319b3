// Sums, weights, areas and shares: what is measured and worth a figure; durations, distances and ages are not.

import type { QuantityMention } from '../../domain/index.js';
import type { Reading } from '../reading.js';

/** Less is a price. */
const sum = 100_000;
const currency = /^(?:dollar|euro|pound|franc|yen|rouble|shekel)$/;
export const isCurrency = (unit: string | null | undefined): boolean => currency.test(unit ?? '');

/** English name of what is measured at the token `head`, or null. */
export function measureOf(r: Reading, s: number, q: QuantityMention, head: number): string | null {
  const tree = r.trees[s]!;
  const { amounts } = r.language.numbers;
  const lemma = q.unit?.lemma ?? '';
  if (tree.words.counting.length.has(lemma)) {
    const beside = [head - 1, head + 1].some((k) => tree.words.counting.square.has(tree.tokens[k]?.lemma ?? ''));
    return beside ? (lemma === 'mile' ? 'square mile' : 'square kilometre') : null;
  }
  const mark =
    /^\s?([%$€£])/.exec(r.text.slice(q.end, q.end + 2))?.[1] ??
    /([$€£])\s?$/.exec(r.text.slice(Math.max(0, q.start - 2), q.start))?.[1];
  const key = mark ?? lemma;
  if (lemma === 'cent' && !r.words.counting.perCent.test(r.text.slice(q.start, q.end + 1))) return null;
  const unit = Object.hasOwn(amounts, key) ? amounts[key]! : null;
  if (unit === null) return null;
  if (currency.test(unit)) return (q.value ?? q.low ?? 0) >= sum ? unit : null;
  return unit === 'percent' ? shareOf(r, s, head) : unit;
}

/** "73% of the sheets", "40 % du territoire"; a vote; "60 per cent are children". A rate, a rise, a price are no share of anything. */
function shareOf(r: Reading, s: number, head: number): string | null {
  const tree = r.trees[s]!;
  const whole = tree.children(head, 'nmod').find((c) => c > head && tree.words.grammar.of.has(tree.caseOf(c)));
  if (whole !== undefined && tree.at(whole).upos === 'NOUN' && !r.inTime(s, whole)) {
    // « 44 % des quelque 800 000 habitants »
    const { start, end } = tree.at(whole);
    const lemma = r.quantities(tree).find((x) => x.start <= start && end <= x.end)?.unit?.lemma ?? tree.lemma(whole);
    return `percent of ${r.language.numbers.units[lemma] ?? lemma}`;
  }
  // « une participation de 40 % », "turnout was 40 percent"
  const beside = [tree.at(head).head, ...tree.subjects(head), ...tree.ancestors(head)].filter((i) => i >= 0);
  if (beside.slice(0, 3).some((i) => tree.words.counting.turnout.has(tree.lemma(i)))) return 'percent of voters';
  // « contrôlé à 80 % … ; les indépendantistes réclament le référendum »: how far, and of another part of the sentence.
  const above = tree.at(head).head;
  const extent = tree.rel(head) === 'obl' && tree.words.grammar.to.has(tree.caseOf(head)) && tree.isVerbal(above);
  const near = tree.tokens.map((_, i) => i).filter((i) => !tree.parts(i, head));
  if (!extent && near.some((i) => tree.words.counting.ballot.has(tree.lemma(i)))) return 'percent of votes';
  return null;
}
