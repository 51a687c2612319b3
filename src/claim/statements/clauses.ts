// The clause that a verb of saying reports.

import type { Span } from '../../domain/index.js';
import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';

/** Index of the token before the noun at i with its markers. */
export const before = (tree: Tree, i: number): number => Math.max(0, Math.min(...tree.subtree(i)) - 1);

/** The clause that a source is given for: from a noun or participle up to the predicate, or to the top where there is none. */
export function clauseAbove(tree: Tree, i: number, source: number): number {
  let at = i;
  while (
    tree.at(at).head >= 0 &&
    !['root', 'ccomp', 'parataxis', 'csubj'].includes(tree.rel(at)) &&
    !(tree.rel(at) === 'advcl' && tree.isFinite(at)) &&
    // Behind a comma the source is given for the whole: "half of the aid that Darfur needs, according to officials".
    !(tree.at(at).deprel === 'acl:relcl' && tree.at(before(tree, source)).form !== ',') &&
    !(tree.rel(at) === 'conj' && tree.isVerbal(at) && tree.child(at, 'nsubj') !== undefined)
  )
    at = tree.at(at).head;
  return at;
}

/** "hoping to downsize", "espère obtenir": what one wants for oneself is not said to anybody. */
export function isMerelyThought(tree: Tree, v: number, clause: readonly number[], quoted: boolean): boolean {
  if (
    quoted ||
    !/^(?:hope|wish|believe|think|expect|fear|espérer|souhaiter|croire|penser|craindre|redouter)$/.test(tree.lemma(v))
  )
    return false;
  // "espère que sa prévision …": a hope is not told to anybody either.
  if (/^(?:hope|wish|espérer|souhaiter)$/.test(tree.lemma(v))) return true;
  // "mobilisés, craignant que …": whose fear a participle tells is seldom known.
  if (tree.isBareParticiple(v)) return true;
  return clause.every((c) => !tree.isFinite(c) && tree.child(c, 'cop', 'aux') === undefined);
}

/** The clauses that a verb of saying brings; where it is itself set into its content ("…, a prévenu le ministre"), that content. */
export function contentClauses(tree: Tree, v: number): number[] {
  // "a promis que le groupe …", "a signalé que …", also where the clause was taken for another kind.
  const that = (c: number) => c > v && [...tree.children(c)].some((k) => k < c && /^(?:que|that)$/.test(tree.lemma(k)));
  // "pledged on Thursday to let them go": what is promised, hung as a purpose.
  const willing = /^(?:pledge|promise|agree|refuse|threaten|offer|vow|decline|undertake|swear)$/.test(tree.lemma(v));
  const to = (c: number) => willing && c > v && tree.has(c, 'VerbForm=Inf') && tree.caseOf(c) === 'to';
  const below = tree.children(v, 'ccomp', 'xcomp', 'parataxis', 'csubj', 'acl', 'advcl').filter((c) => {
    const rel = tree.rel(c);
    if (rel === 'acl' || rel === 'advcl') return that(c) || to(c);
    return rel !== 'parataxis' || tree.isVerbal(c);
  });
  const head = tree.at(v).head;
  // "…, qui a mentionné leur présence": goes on from a name in the clause, and is not set into it.
  const relative = tree.children(v, 'nsubj', 'obj', 'obl', 'advmod').some((c) => tree.isRelative(c));
  // « Il l'a dit samedi : il refuse toute action »: behind a colon it begins anew, and what stands before is not its words.
  const first = Math.min(...tree.subtree(v).filter((k) => tree.at(k).upos !== 'PUNCT'));
  const anew = tree.tokens.slice(Math.max(0, first - 2), first).some((t) => t.form === ':');
  return below.length === 0 && head >= 0 && tree.rel(v) === 'parataxis' && !relative && !anew ? [head] : below;
}

/** The words of a reported clause, without the verb of saying set into it. */
export function clauseText(r: Reading, s: number, c: number, v: number): string {
  const tree = r.trees[s]!;
  // "refused to recognise it, and hopes to …": a finite verb goes on with the one who speaks, not with what is said.
  const words = tree.subtree(
    c,
    (k) =>
      k === v ||
      (tree.rel(k) === 'conj' &&
        tree.at(k).head === c &&
        tree.isFinite(k) &&
        !tree.isFinite(c) &&
        tree.child(c, 'cop') === undefined &&
        tree.isVerbal(c)),
  );
  const ahead = aheadOf(tree, c, v, words);
  const { start, end } = saidSpan(tree, v, ahead ?? words);
  const span = trimmed(r, { start: withSubject(tree, c, v, start), end });
  return r.text.slice(span.start, span.end);
}

/** "Rockets hit the base, the army said, wounding two": what stands before the one who says it, where that is a clause; its words are then whole. */
function aheadOf(tree: Tree, c: number, v: number, words: readonly number[]): number[] | undefined {
  if (c > v) return undefined;
  const inset = Math.min(
    v,
    ...tree
      .children(v, 'nsubj', 'aux')
      .flatMap((k) => tree.subtree(k, (x) => x === c))
      .filter((k) => k > c),
  );
  const before = words.filter((k) => k < inset);
  return before.length < words.length && before.includes(c) ? before : undefined;
}

/** Words from first to last, without the stop behind a source that stands last: "…, a annoncé sa famille.", "…, selon la police." */
export function saidSpan(tree: Tree, source: number, tokens: readonly number[]): { start: number; end: number } {
  const words = tokens.filter((k) => tree.at(k).upos !== 'PUNCT');
  return tree.span(words.length > 0 && Math.max(...words) < source ? words : tokens);
}

/** "a déclaré que les deux pays se devaient de …": a finite clause whose subject was hung elsewhere begins behind its verb of saying. */
function withSubject(tree: Tree, c: number, v: number, start: number): number {
  if (c < v || !tree.isFinite(c) || tree.child(c, 'nsubj', 'csubj', 'expl') !== undefined) return start;
  const mark = tree.tokens.findIndex((t, k) => k > v && k < c && /^(?:que|that)$/.test(t.lemma.toLowerCase()));
  const from = mark >= 0 ? tree.at(mark).start : tree.at(Math.min(v + 1, c)).start;
  return Math.min(start, from);
}

/** A span without the marks at its ends. */
export function trimmed(r: Reading, { start, end }: Span): Span {
  const text = r.text.slice(start, end);
  const from = /^[\s,;:.–—-]+/.exec(text)?.[0].length ?? 0;
  const to = /[\s,;:–—-]+$/.exec(text)?.[0].length ?? 0;
  return { start: start + from, end: end - to };
}
