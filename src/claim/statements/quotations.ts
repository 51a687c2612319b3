// Which verb of saying brings each quotation, and which quotations are words said.

import type { QuotationMention } from '../../domain/index.js';
import type { Reading } from '../reading.js';
import { matchVerbs } from '../senses.js';
import type { Tree } from '../tree.js';

/** A quotation with the verb of saying that brings it. */
export interface Brought {
  readonly quote: QuotationMention;
  readonly sentence: number;
  readonly verb: number;
}

/** The verb of saying of each quotation: in its sentence after it, before it, or before a colon in the sentence ahead; by the verb's sentence. */
export function bringQuotations(r: Reading): ReadonlyMap<number, readonly Brought[]> {
  const out = new Map<number, Brought[]>();
  for (const quote of r.grounded.quotations) {
    const found = inquit(r, quote);
    if (found) out.set(found.sentence, [...(out.get(found.sentence) ?? []), { quote, ...found }]);
  }
  return out;
}

function inquit(r: Reading, quote: QuotationMention): { sentence: number; verb: number } | null {
  const s = r.sentenceAt(quote.end - 1);
  const first = r.sentenceAt(quote.start);
  if (s < 0 || first < 0) return null;
  /** `behind`: what follows a quotation is no participle ("… », ajoutant que"), which brings words of its own. */
  const verbs = (n: number, from: number, to: number, behind = false) => {
    const tree = r.trees[n]!;
    return tree.tokens.flatMap((t, i) =>
      t.start >= from &&
      t.end <= to &&
      r.inQuotation(t) === false &&
      matchVerbs(tree, i, r.lexicon).some((x) => x.kind === 'statement') &&
      !(behind && (tree.has(i, 'VerbForm=Ger') || (tree.has(i, 'VerbForm=Part') && tree.has(i, 'Tense=Pres'))))
        ? [i]
        : [],
    );
  };
  const lead = r.trees[first]!;
  const upTo = r.text.slice(lead.sentence.start, quote.start).trimEnd();
  // "X a déclaré : « … », ajoutant que …": the colon hands over; but « Le gouvernement rejette l'accusation : « … », a déclaré Y » are the words of Y.
  const told = verbs(s, quote.end, r.trees[s]!.sentence.end, true)[0];
  const namesItsOwn =
    told !== undefined &&
    isNear(r, s, quote.end, told, 3) &&
    r.trees[s]!.isFinite(told) &&
    /^\s*,/.test(r.text.slice(quote.end, quote.end + 3)) &&
    r.trees[s]!.children(told, 'nsubj').some((x) => x > told);
  if (upTo.endsWith(':') && !namesItsOwn) {
    const verb = verbs(first, lead.sentence.start, quote.start).at(-1);
    if (verb !== undefined) return { sentence: first, verb };
  }
  // After the closing mark, also where the sentence was cut there: « … . », a déclaré X.
  for (const n of [s, s + 1]) {
    const tree = r.trees[n];
    if (
      !tree ||
      (n === s + 1 &&
        !(
          /^\s*[,–—-]?\s*$/.test(r.text.slice(quote.end, tree.sentence.start)) &&
          /^[\s,]*\p{Ll}/u.test(r.text.slice(quote.end, quote.end + 4))
        ))
    )
      continue;
    const after = verbs(n, quote.end, tree.sentence.end, true)[0];
    if (after !== undefined && isNear(r, n, quote.end, after, 4)) return { sentence: n, verb: after };
  }
  const tree = r.trees[first]!;
  const before = verbs(first, tree.sentence.start, quote.start).at(-1);
  if (before !== undefined && !isAside(tree, quote, before)) return { sentence: first, verb: before };
  const ahead = r.trees[first - 1];
  if (ahead && tree.sentence.start >= quote.start && /:\s*$/.test(r.text.slice(ahead.sentence.start, quote.start))) {
    const verb = verbs(first - 1, ahead.sentence.start, ahead.sentence.end).at(-1);
    if (verb !== undefined) return { sentence: first - 1, verb };
  }
  const later = verbs(s, quote.end, r.trees[s]!.sentence.end, true)[0];
  return later !== undefined && isNear(r, s, quote.end, later, 8) ? { sentence: s, verb: later } : null;
}

/** "avait apporté son soutien, même s'il n'était « pas du tout d'accord »": quoted in a clause of circumstance, not what the verb tells. */
function isAside(tree: Tree, quote: QuotationMention, verb: number): boolean {
  const inside = (i: number) => tree.at(i).start >= quote.start && tree.at(i).end <= quote.end;
  const top = tree.tokens.findIndex(
    (_, i) => inside(i) && tree.at(i).upos !== 'PUNCT' && !(tree.tokens[tree.at(i).head] && inside(tree.at(i).head)),
  );
  if (top < 0) return false;
  let aside = false;
  for (const a of [top, ...tree.ancestors(top)]) {
    if (a === verb) return aside;
    // "rejeté par le gouvernement, qui ne veut pas « céder »", whatever the clause was hung as
    if (tree.isFinite(a) && tree.children(a, 'nsubj').some((x) => tree.isRelative(x))) aside = true;
    if (tree.rel(a) === 'advcl' && tree.isFinite(a) && !tree.words.saying.thatOpens.test(tree.caseOf(a))) aside = true;
  }
  return false;
}

/** Whether a verb stands no more than so many words behind an offset, and goes on with no other: « … » et ont annoncé autre chose. */
function isNear(r: Reading, s: number, from: number, verb: number, most: number): boolean {
  const to = r.trees[s]!.at(verb).start;
  const tokens = r.trees[s]!.tokens.filter((t) => t.start >= from && t.end <= to);
  const between = tokens.filter((t) => t.upos !== 'PUNCT');
  // « … » ; another asks why: another clause.
  if (tokens.some((t) => t.form === ';')) return false;
  return between.length <= most && between[0]?.upos !== 'CCONJ';
}

/** Words said, not a name in quotation marks or a borrowed term: with a verb in it, or long. */
export function isSpeech(r: Reading, q: QuotationMention): boolean {
  const words = q.exact.split(/\s+/).filter((w) => /\p{L}/u.test(w)).length;
  if (words < 3) return false;
  // « a activé la « structure de gestion policière contre le terrorisme » »: behind an article a name or a term.
  if (r.words.saying.articleBefore.test(r.text.slice(Math.max(0, q.start - 8), q.start))) return false;
  const first = Math.max(0, r.sentenceAt(q.start));
  for (let n = first; n < r.trees.length && r.trees[n]!.sentence.start < q.end; n++) {
    if (r.mentions(n).some((m) => m.mention.start <= q.inner.start && q.inner.end <= m.mention.end)) return false;
    if (r.trees[n]!.tokens.some((t, i) => t.start >= q.start && t.end <= q.end && r.trees[n]!.isVerbal(i))) return true;
  }
  return words >= 6;
}
