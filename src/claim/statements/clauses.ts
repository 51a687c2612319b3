// The clause that a verb of saying reports.

import type { Span } from '../../domain/index.js';
import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';
import { reaching } from './reach.js';
import { beginsAt, carriedOn, endsOpen, goesOn, inquit, paired, pieces, trimmed } from './said.js';

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
  if (quoted || !tree.words.saying.thinking.has(tree.lemma(v))) return false;
  // "espère que sa prévision …", « craignent que … »: a hope or a fear is not told to anybody either.
  if (tree.words.saying.hoping.has(tree.lemma(v))) return true;
  // "mobilisés, craignant que …": whose fear a participle tells is seldom known.
  if (tree.isBareParticiple(v)) return true;
  return clause.every((c) => !tree.isFinite(c) && tree.child(c, 'cop', 'aux') === undefined);
}

/** The clauses that a verb of saying brings; where it is itself set into its content ("…, a prévenu le ministre"), that content. */
export function contentClauses(tree: Tree, v: number, stated: boolean): number[] {
  // "a promis que le groupe …", "a signalé que …", also where the clause was taken for another kind.
  const that = (c: number) =>
    c > v && [...tree.children(c)].some((k) => k < c && tree.words.grammar.that.has(tree.lemma(k)));
  // "pledged on Thursday to let them go": what is promised, hung as a purpose.
  const willing = tree.words.saying.willing.has(tree.lemma(v));
  const to = (c: number) =>
    willing && c > v && tree.has(c, 'VerbForm=Inf') && tree.words.modality.toDo.has(tree.caseOf(c));
  const below = tree.children(v, 'ccomp', 'xcomp', 'parataxis', 'csubj', 'acl', 'advcl').filter((c) => {
    const rel = tree.rel(c);
    // "The crisis began in May, when the court declared X the winner": a clause of circumstance stands behind nothing said.
    if (c < v && isCircumstance(tree, v)) return false;
    // "wrote to the Council asking it to convene": tells what else the letter did.
    if (tree.words.modality.calling.has(tree.lemma(v)) && c > v && tree.isBareParticiple(c)) return false;
    // "refused, on the ground that …": why, and not what.
    const mark = tree.children(c, 'mark').find((k) => k < c && tree.words.grammar.that.has(tree.lemma(k)));
    if (mark !== undefined && mark > v + 1 && tree.words.saying.grounds.has(tree.lemma(mark - 1))) return false;
    // « critiqué jusque dans son camp »: by whom.
    if (
      rel === 'xcomp' &&
      tree.isPassive(v) &&
      tree.at(c).upos === 'ADJ' &&
      tree.child(c, 'obl') !== undefined &&
      c < v + 2
    )
      return false;
    // "condemns a seizure of power that it calls inopportune": told of the seizure; what one condemns is never a clause.
    if (tree.words.saying.openly.has(tree.lemma(v)) && that(c) && tree.children(v, 'obj').some((o) => o > v && o < c))
      return false;
    // "condemns the raids, with Russia abstaining": behind a comma a participle says something of somebody else.
    if (c > v && tree.has(c, 'VerbForm=Ger') && apartFrom(tree, v, c)) return false;
    // « a annoncé un cessez-le-feu à venir »: what is stated is never brought by « à ».
    if (stated && tree.has(c, 'VerbForm=Inf') && tree.words.saying.stillTo.has(tree.caseOf(c))) return false;
    if (rel === 'acl' || rel === 'advcl') return that(c) || to(c);
    // « …, affirme X ; …, rétorque Y »: another's words.
    const parted = c > v && tree.tokens.slice(v, c).some((t) => t.form === ';');
    // « …, a répondu l'opposition »: set behind, with its subject behind it.
    const subject = tree.children(c, 'nsubj');
    const behind = c > v && subject.length > 0 && subject.every((x) => x > c);
    return rel !== 'parataxis' || (tree.isVerbal(c) && !parted && !behind && !(c > v && isRelativeAside(tree, c)));
  });
  const known = below.find(
    (c) => tree.words.saying.making.has(tree.lemma(v)) && tree.words.saying.known.has(tree.lemma(c)),
  );
  const heard = below.find(
    (c) => tree.words.saying.letting.has(tree.lemma(v)) && tree.words.saying.heard.has(tree.lemma(c)),
  );
  const causative = known ?? heard;
  // « a fait savoir que … »: what is told is the clause of the second verb.
  if (causative !== undefined) {
    const inner = tree.children(causative, 'ccomp', 'xcomp', 'parataxis');
    return [...inner, ...below.filter((c) => c !== causative && that(c))];
  }
  const head = tree.at(v).head;
  // "…, qui a mentionné leur présence": goes on from a name in the clause, and is not set into it.
  const relative = tree.children(v, 'nsubj', 'obj', 'obl', 'advmod').some((c) => tree.isRelative(c));
  // « Il l'a dit samedi : il refuse toute action »: behind a colon it begins anew, and what stands before is not its words.
  const first = tree.firstWord(v);
  const anew = tree.tokens.slice(Math.max(0, first - 2), first).some((t) => /^[:;]$/.test(t.form));
  return below.length === 0 &&
    head >= 0 &&
    tree.rel(v) === 'parataxis' &&
    !relative &&
    !anew &&
    !isCircumstance(tree, v)
    ? [head]
    : below;
}

/** « …, dont la moitié ont passé la frontière »: told of the noun before. */
function isRelativeAside(tree: Tree, c: number): boolean {
  const first = tree.firstWord(c);
  return first < c && tree.isRelative(first) && tree.tokens[first - 1]?.form === ',';
}

const isCircumstance = (tree: Tree, v: number): boolean =>
  tree.children(v, 'mark', 'advmod').some((k) => k < v && tree.words.saying.whenever.has(tree.lemma(k)));

/** Whether a comma stands between a verb and the clause that it is said to bring. */
const apartFrom = (tree: Tree, v: number, c: number): boolean => tree.tokens.slice(v, c).some((t) => t.form === ',');

/** The words of a reported clause, without the verb of saying set into it, and with the words quoted that it ends in. */
export function clauseSpans(r: Reading, s: number, c: number, v: number, quotes: readonly Span[]): Span[] {
  const tree = r.trees[s]!;
  // "He rejected the charge: his men, he insisted, had been outgunned": what stands before the colon is not said.
  const from = c < v ? beginsAt(r, s, v) : 0;
  // "refused to recognise it, and hopes to …": a finite verb goes on with the one who speaks, not with what is said.
  const said = tree
    .subtree(
      c,
      (k) =>
        k === v ||
        (tree.rel(k) === 'conj' &&
          tree.at(k).head === c &&
          tree.isFinite(k) &&
          !tree.isFinite(c) &&
          tree.child(c, 'cop') === undefined &&
          tree.isVerbal(c)),
    )
    .filter((k) => k >= from);
  if (c < v && !said.some((k) => tree.isVerbal(k) || tree.child(k, 'cop') !== undefined)) return [];
  const around = said.some((k) => k < v) && said.some((k) => k > v);
  const parts = pieces(r, s, said, around ? inquit(tree, v, new Set([c])) : [v]);
  const [first] = parts;
  const last = parts.at(-1);
  if (!first || !last) return [];
  const start = behindAdverbs(tree, c, v, withSubject(tree, c, v, first.start));
  // "workshops where, it claimed, drones were made": cut before what is said.
  if (c < v && endsOpen(tree, first)) return [];
  if (parts.length > 1) return [{ start, end: first.end }, ...parts.slice(1).filter((x) => goesOn(tree, first, x))];
  const span = carriedOn(r, s, trimmed(r, { start, end: Math.max(last.end, ...quotes.map((q) => q.end)) }));
  const reach = c > v ? reaching(r, s, span) : span;
  return reach === null ? [] : [paired(r, withTerm(r, s, reach))];
}

/** "to prepare for "any scenario"": words that end in a preposition go on with what is quoted behind it. */
function withTerm(r: Reading, s: number, span: Span): Span {
  const tree = r.trees[s]!;
  const last = tree.tokens.findLastIndex((t) => t.end <= span.end);
  if (last < 0 || tree.at(last).end !== span.end || tree.at(last).upos !== 'ADP') return span;
  const next = tree.tokens[last + 1];
  const quote = next === undefined ? undefined : r.quotationsAt(next).find((q) => q.start === next.start);
  return quote !== undefined && quote.end <= tree.sentence.end ? { start: span.start, end: quote.end } : span;
}

/** "a déclaré que les deux pays se devaient de …": a finite clause whose subject was hung elsewhere begins behind its verb of saying. */
function withSubject(tree: Tree, c: number, v: number, start: number): number {
  if (c < v || !tree.isFinite(c) || tree.child(c, 'nsubj', 'csubj', 'expl') !== undefined) return start;
  const mark = tree.tokens.findIndex((t, k) => k > v && k < c && tree.words.grammar.that.has(t.lemma.toLowerCase()));
  // "told reporters the road was closed": behind whoever is told.
  const told = tree.children(v, 'iobj', 'obj').find((k) => k === v + 1 && /^(?:NOUN|PRON)$/.test(tree.at(k).upos));
  const next = told !== undefined && /^(?:DET|PRON|PROPN)$/.test(tree.at(told + 1).upos) ? told + 1 : v + 1;
  const from = mark >= 0 ? tree.at(mark).start : tree.at(Math.min(next, c)).start;
  return Math.min(start, from);
}

/** "promised hours before that …", "told them instead to wait": what stands before the mark of the clause belongs to the verb of saying. */
function behindAdverbs(tree: Tree, c: number, v: number, start: number): number {
  if (c < v) return start;
  const mark = tree
    .children(c, 'mark')
    .find(
      (k) =>
        k > v &&
        k < c &&
        (tree.words.modality.toDo.has(tree.at(k).form) ||
          tree.words.grammar.that.has(tree.lemma(k).replace(/['’]/, ''))),
    );
  if (mark === undefined || tree.at(mark).start <= start) return start;
  const between = tree.tokens.filter((t) => t.start >= start && t.end <= tree.at(mark).start);
  return between.every((t) => /^(?:ADV|ADP|SCONJ|PUNCT)$/.test(t.upos)) ? tree.at(mark).start : start;
}
