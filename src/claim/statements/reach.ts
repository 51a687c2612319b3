// How far words reported behind a verb of saying reach: to the end of the clause that they make, no shorter than its predicate and no
// further than where the sentence goes on with the one who speaks, or with what the outlet sets against them.

import type { Span } from '../../domain/index.js';
import type { Reading } from '../reading.js';
import { matchVerb } from '../senses.js';
import type { Tree } from '../tree.js';
import { trimmed } from './said.js';

const isCompletive = (tree: Tree, k: number): boolean => /^(?:que|qu|that)$/.test(tree.lemma(k).replace(/['’]/g, ''));

/** A pronoun that opens a relative clause, or one of what is meant: "those who", "what he called". */
const opensRelative = (tree: Tree, k: number): boolean =>
  !tree.has(k, 'PronType=Dem') && (tree.isRelative(k) || (tree.at(k).upos === 'PRON' && tree.lemma(k) === 'what'));

/** "the march they had called": a subject right behind a noun opens a clause on it. */
const opensContact = (tree: Tree, k: number): boolean =>
  /^(?:i|he|she|we|they|it)$/.test(tree.at(k).form.toLowerCase()) &&
  ['NOUN', 'PROPN'].includes(tree.at(k - 1)?.upos ?? '');

/** "that the roads be cleared": a subjunctive, where no helper and no "to" stands before it. */
function isSubjunctive(tree: Tree, k: number): boolean {
  const { form } = tree.at(k);
  const before = wordBefore(tree, k);
  return form === 'be' && tree.has(k, 'VerbForm=Inf') && before >= 0 && !['AUX', 'PART'].includes(tree.at(before).upos);
}

const isPredicate = (tree: Tree, k: number): boolean =>
  tree.isVerbal(k) && (tree.has(k, 'VerbForm=Fin') || isSubjunctive(tree, k));

/** The word before a verb that is neither an adverb nor one of the small words that lean on it: « et n'a pas », "and then". */
function wordBefore(tree: Tree, k: number): number {
  let at = k - 1;
  while (
    at >= 0 &&
    (tree.at(at).upos === 'ADV' || /^(?:ne|n['’]|se|s['’]|y|en|le|la|l['’]|les|lui|leur|not)$/i.test(tree.at(at).form))
  )
    at--;
  return at;
}

/** Whether the only helper of a participle stands before a conjunction, with another predicate between: "was off and pleaded". */
function helpedFrom(tree: Tree, k: number, conjunction: number): boolean {
  const helpers = tree.children(k, 'aux');
  return helpers.length > 0 && helpers.every((a) => a < conjunction - 1);
}

/** "…, an accusation that Iran rejects", « …, ce que dément l'état-major »: the outlet says of the words what others say of them. */
export function judges(tree: Tree, k: number): boolean {
  const relative = (i: number) => i < tree.tokens.length && (tree.isRelative(i) || isCompletive(tree, i));
  if (tree.words.saying.whichIs.has(tree.at(k)?.form.toLowerCase() ?? '')) return relative(k + 1);
  if (isAside(tree, k)) return true;
  if (tree.at(k)?.upos !== 'DET') return false;
  const noun = tree.tokens.findIndex((t, i) => i > k && i < k + 4 && t.upos === 'NOUN');
  return noun > 0 && tree.words.modality.alleging.has(tree.lemma(noun)) && relative(noun + 1);
}

/** ", a remark that shocked the families", ", the gravest breach so far", ", a day after the army had left": what the outlet says beside. */
function isAside(tree: Tree, k: number): boolean {
  let noun = k;
  while (noun < k + 5 && /^(?:DET|ADJ|NUM|ADV)$/.test(tree.tokens[noun]?.upos ?? '')) noun++;
  if (noun === k || tree.tokens[noun]?.upos !== 'NOUN') return false;
  if (tree.words.modality.span.has(tree.lemma(noun)))
    return tree.words.time.apart.has(tree.tokens[noun + 1]?.lemma ?? '');
  return tree.at(k).upos === 'DET' && tree.words.saying.remarks.has(tree.lemma(noun));
}

/** « a menacé d'imposer des droits, avant de signer un accord »: what was done later by the one who spoke. */
function goesOnLater(tree: Tree, k: number): boolean {
  const [mark, next] = [tree.tokens[k], tree.tokens[k + 1]];
  if (mark === undefined || next === undefined || !tree.words.saying.later.has(mark.form.toLowerCase())) return false;
  return next.upos === 'ADP' || tree.isPresentParticiple(k + 1);
}

interface Found {
  /** Token before which the words end; absent where they reach to the end of what was given. */
  readonly stop?: number;
  /** Predicates that clauses opened and not closed still wait for. */
  readonly open: number;
  readonly relatives: number;
}

/** Clauses opened and predicates met, from token to token. `finite`: the words are a finite clause, and not "to leave". */
function scan(r: Reading, s: number, from: number, to: number, finite: boolean): Found {
  const tree = r.trees[s]!;
  let open = finite ? 1 : 0;
  let relatives = 0;
  /** The last comma outside of words quoted, and the last conjunction, since the last predicate. */
  let comma = -1;
  let joined = -1;
  const ended = (stop: number): Found => ({ stop, open: 0, relatives });
  for (let k = from; k <= to; k++) {
    const t = tree.at(k);
    const quoted = r.inQuotation(t);
    const next = tree.tokens[k + 1];
    if (!quoted && open === 0 && k > from) {
      if (t.form === ';' && !(next && isCompletive(tree, k + 1))) return ended(k);
      if (t.form === ':' && !(next && r.inQuotation(next)) && !/^[«“"]$/.test(next?.form ?? '')) return ended(k);
      if (t.form === ',' && (judges(tree, k + 1) || (!finite && goesOnLater(tree, k + 1)))) return ended(k);
      // "says the city will hold, though he fears …": the outlet's.
      if (t.form === ',' && next && r.lexicon.sets.turns.has(next.form.toLowerCase())) return ended(k);
    }
    if (t.form === ',' && !quoted) comma = k;
    if (t.upos === 'CCONJ') joined = k;
    if (k > from && opensRelative(tree, k)) {
      relatives++;
      open++;
    } else if (k > from && (opensContact(tree, k) || (t.upos === 'SCONJ' && isCompletive(tree, k)))) open++;
    const before = wordBefore(tree, k);
    // "was off and pleaded", its helper taken from the clause before
    const strays =
      before >= from && tree.at(before).upos === 'CCONJ' && tree.isPastParticiple(k) && helpedFrom(tree, k, before);
    if (!isPredicate(tree, k) && !strays) continue;
    const coordinated = before >= from && tree.at(before).upos === 'CCONJ';
    if (coordinated && !quoted) {
      const head = t.upos === 'AUX' && t.head > k ? t.head : k;
      const likens = tree.words.saying.likening.has(tree.lemma(head));
      const speaks = likens || matchVerb(tree, head, r.lexicon)?.kind === 'statement';
      // "announced that the march was off and pleaded with …", "to be patient, and declared …": the one who speaks goes on.
      if (open === 0 && (comma === before - 1 || speaks || !finite))
        return ended(comma === before - 1 ? comma : before);
    } else if (open > 0) open--;
    else if (!quoted) {
      // "refuses to take part and France will not …", "said that he would stay, but his allies left"
      if (joined > from && (!finite || tree.at(joined - 1).form === ','))
        return ended(tree.at(joined - 1).form === ',' ? joined - 1 : joined);
      // "says that "all options are open", should take …": of the sentence around.
      if (comma >= 0 && comma === wordBefore(tree, k)) return ended(comma);
    }
    comma = -1;
    joined = -1;
  }
  // "refuses to join and Denmark" … "will not send its ships": cut behind the subject of another clause.
  const behind = tree.tokens[to + 1];
  if (
    open === 0 &&
    joined > from &&
    behind !== undefined &&
    isPredicate(tree, to + 1) &&
    ['NOUN', 'PROPN', 'PRON'].includes(tree.at(to).upos)
  )
    return ended(tree.at(joined - 1).form === ',' ? joined - 1 : joined);
  return { open, relatives };
}

/** Words that go on behind the end with the predicate that they wait for: « …, aient atteint l'école ». */
function goesOn(r: Reading, s: number, last: number): number | undefined {
  const tree = r.trees[s]!;
  let k = last + 1;
  while (
    k < tree.tokens.length &&
    (/^[,»”"]$/.test(tree.at(k).form) || tree.at(k).upos === 'ADV' || /^(?:ne|n['’]|se|s['’])$/i.test(tree.at(k).form))
  )
    k++;
  if (k >= tree.tokens.length || !isPredicate(tree, k)) return undefined;
  const head = tree.at(k).head > k && ['aux', 'cop'].includes(tree.rel(k)) ? tree.at(k).head : k;
  return Math.max(...tree.subtree(head).filter((x) => x >= k && tree.at(x).upos !== 'PUNCT'));
}

/** The span of words behind a verb of saying, cut or completed; null where their predicate is missing. */
export function reaching(r: Reading, s: number, span: Span): Span | null {
  const tree = r.trees[s]!;
  const within = tree.tokens.flatMap((t, k) => (t.start >= span.start && t.end <= span.end ? [k] : []));
  const [first] = within;
  let last = within.at(-1);
  if (first === undefined || last === undefined) return span;
  const that = isCompletive(tree, first);
  // "reinforcements, including a regiment, were sent"
  const verb = within.find((k) => tree.isVerbal(k) && tree.rel(k) !== 'case');
  const finite =
    that || (verb !== undefined && isPredicate(tree, verb) && !['PART', 'ADP'].includes(tree.at(first).upos));
  let found = scan(r, s, first, last, finite);
  for (let k = 0; k < 2 && found.stop === undefined && found.open > 0; k++) {
    const further = goesOn(r, s, last);
    if (further === undefined || further <= last) break;
    last = further;
    found = scan(r, s, first, last, finite);
  }
  // "that his proposals, laid out in a letter, had gone unheeded": what looks like a past tense behind the comma is a participle.
  const set = within.some(
    (k) => k > first && tree.at(k).upos === 'VERB' && isPredicate(tree, k) && tree.at(k - 1).form === ',',
  );
  const further = that && set && found.stop === undefined && found.open === 0 ? goesOn(r, s, last) : undefined;
  if (further !== undefined && tree.tokens[last + 1]?.form === ',') last = further;
  if (found.stop !== undefined) return trimmed(r, { start: span.start, end: tree.at(found.stop - 1).end });
  if (found.open > 0 && that && found.relatives > 0) return null;
  return { start: span.start, end: Math.max(span.end, tree.at(last).end) };
}
