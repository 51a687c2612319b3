// Statements without a verb of saying: a source given for a clause, a demand or threat named by a noun.

import type { Span } from '../../domain/index.js';
import { quotedWord } from '../attribution.js';
import { timeOf } from '../circumstances.js';
import { type Draft, makeDraft } from '../draft.js';
import { standing } from '../modality.js';
import { type NounAct, nounAct } from '../nouns.js';
import { type Participants, participants, without } from '../participants.js';
import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';
import { inside } from './addressees.js';
import { before, clauseAbove } from './clauses.js';
import { isSpeech } from './quotations.js';
import { judges } from './reach.js';
import { beginsAt, isPartial, pieces, textOf } from './said.js';

const sourceRelations: ReadonlySet<string> = new Set(['obl', 'nmod', 'advmod']);

/** "Selon le procureur, …": the clause is what the one cited states; a time in it is that of what is told, not of the telling. */
export function accordingTo(r: Reading, s: number): Draft[] {
  const tree = r.trees[s]!;
  const out: Draft[] = [];
  const sources: number[] = [];
  for (let i = 0; i < tree.tokens.length; i++)
    if (sourceRelations.has(tree.rel(i)) && r.lexicon.words.accordingTo.includes(tree.caseOf(i))) sources.push(i);
  const clauseOf = (i: number) => (tree.at(i).head < 0 ? -1 : clauseAbove(tree, tree.at(i).head, i));
  for (const i of sources) {
    const speakers = ofSource(r, s, i);
    if (speakers.refs.length === 0 || r.inQuotation(tree.at(i))) continue;
    // "entre 200 selon la police et 400 selon les organisateurs": each source is given for a part.
    const shared = sources.some((k) => k !== i && clauseOf(k) === clauseOf(i));
    const word = quotedWord(r, s, i);
    const quoted = word === undefined ? quotedBeside(r, s, i) : [{ inner: word.inner, partial: false }];
    const clause = shared || (quoted.length > 0 && !quoted[0]!.partial) ? [] : clauseSaid(r, s, i, clauseOf(i));
    const said = clause.length > 0 ? clause : quoted.map((q) => q.inner);
    if (said.length === 0) continue;
    out.push(
      makeDraft({
        kind: 'statement',
        type: 'STATE',
        actors: speakers.refs,
        quotation: textOf(r, said),
        steps: speakers.steps,
        rule: 'according-to',
        words: [...speakers.refs, ...said],
        sentence: s,
        token: i,
      }),
    );
  }
  return out;
}

/** The comma behind a source that parts a verb from its object: « les combats ont fait, selon le ministère, vingt morts ». */
function objectBehind(r: Reading, s: number, i: number): number | undefined {
  const tree = r.trees[s]!;
  const first = tree.firstWord(i);
  const verb = first - 2;
  if (tree.tokens[first - 1]?.form !== ',' || verb < 0 || !tree.isVerbal(verb) || tree.isPassive(verb))
    return undefined;
  const comma = tree.tokens.findIndex((t, k) => k > i && t.form === ',' && !r.inQuotation(t));
  return comma < 0 || (tree.child(verb, 'obj') !== undefined && tree.child(verb, 'obj')! < verb) ? undefined : comma;
}

/** Who is cited, without what stands behind as the object of the verb. */
function ofSource(r: Reading, s: number, i: number): Participants {
  const { refs, steps } = participants(r, s, i, 'actor');
  const end = objectBehind(r, s, i);
  const until = end === undefined ? Number.POSITIVE_INFINITY : r.trees[s]!.at(end).start;
  return { refs: refs.filter((x) => x.start < until), steps };
}

/** "Contrary to what the army had said", « contrairement à ce qu'affirme X »: words told by what speaks against them. */
export const counters = (r: Reading, s: number, v: number): boolean =>
  r.words.saying.contrary.test(r.text.slice(r.trees[s]!.sentence.start, r.trees[s]!.at(v).start));

/** The words of the clause that a source is given for; none where they would be cut. */
function clauseSaid(r: Reading, s: number, i: number, head: number): Span[] {
  const tree = r.trees[s]!;
  // "…, qui a tué une personne, selon X", "alors qu'ils …, selon X": what the source is given for is more than the clause.
  if (head < 0 || /^(?:acl|advcl)$/.test(tree.rel(head))) return [];
  let source = tree.subtree(i);
  const end = objectBehind(r, s, i);
  if (end !== undefined) source = source.filter((k) => k < end);
  const has = (k: number) => tree.child(k, 'nsubj', 'csubj', 'expl') !== undefined;
  // "Selon X, trois hommes … ont été arrêtés": the subject was hung on the source as an apposition.
  if (tree.isFinite(head) && !has(head) && tree.rel(head) !== 'conj') {
    const lost = tree.children(i, 'appos', 'conj', 'nmod').filter((c) => tree.at(before(tree, c)).form === ',');
    const subject = lost.at(-1);
    if (subject === undefined) return [];
    const own = new Set(tree.subtree(subject));
    source = source.filter((k) => !own.has(k));
  }
  const out = new Set(source);
  // « …; des dizaines de civils ont été tués, selon X », "Sept 23: five were killed, according to X": given for the last clause.
  const begin = beginsAt(r, s, Math.min(...source));
  const stop = tree.tokens.findIndex(
    (t, k) => k > Math.max(i, head) && !r.inQuotation(t) && (t.form === ';' || (t.form === ',' && judges(tree, k + 1))),
  );
  const content = [...tree.subtree(head), ...(end === undefined ? [] : tree.subtree(i).filter((k) => k > end))].filter(
    (k) => !out.has(k) && k >= begin && (stop < 0 || k < stop),
  );
  // A name or a noun alone states nothing; a relative clause is part of another.
  if (!content.some((c) => tree.isVerbal(c)) || tree.isRelative(Math.min(...content))) return [];
  const words = source.filter((k) => tree.at(k).upos !== 'PUNCT');
  const [from, to] = [Math.min(...words), Math.max(...words)];
  const within =
    content.some((k) => k < from && tree.at(k).upos !== 'PUNCT') &&
    content.some((k) => k > to && tree.at(k).upos !== 'PUNCT');
  // "200 morts selon X et des blessés": set into the clause without commas it is given for the words before it only.
  if (within && tree.at(from - 1).upos !== 'PUNCT' && tree.at(from - 1).upos !== 'CCONJ') return [];
  if (isOfAPart(tree, from, to, begin)) return [];
  // "492 were killed, according to the ministry, which later revised the figure": what is told of the source is none of its words; but
  // « les combats ont fait, selon X, vingt morts ».
  const apart = head < i && tree.tokens[from - 1]?.form === ',' && !tree.isVerbal(from - 2);
  const ahead = apart ? content.filter((k) => k < from) : content;
  return pieces(r, s, ahead.some((k) => tree.isVerbal(k)) ? ahead : content, words);
}

/** « des sites liés, selon X, au programme », « des combats qui ont fait dix morts selon X »: the source is given for a participle or a relative clause. */
function isOfAPart(tree: Tree, from: number, to: number, begin: number): boolean {
  const last = from - 2;
  if (tree.tokens[from - 1]?.form === ',') {
    const participle = last >= begin && tree.isPastParticiple(last) && tree.child(last, 'aux') === undefined;
    return participle && tree.at(last).head !== -1 && /^(?:ADP|PUNCT)$/.test(tree.tokens[to + 1]?.upos ?? '');
  }
  const comma = tree.tokens.findLastIndex((t, k) => k < from && t.form === ',');
  return tree.tokens.some((_, k) => k > Math.max(comma, begin) && k < from && tree.isRelative(k));
}

/** "Selon X, « … »", « … », selon X: where the source stands beside words quoted, they alone are said. */
function quotedBeside(r: Reading, s: number, i: number): { readonly inner: Span; readonly partial: boolean }[] {
  const tree = r.trees[s]!;
  const own = tree.span(tree.subtree(i, (c) => tree.at(c).upos === 'PUNCT' || r.inQuotation(tree.at(c))));
  const bare = (from: number, to: number) => from <= to && /^[\s,]*$/.test(r.text.slice(from, to));
  const quotes = r.quotationsAt(tree.sentence).filter((q) => isSpeech(r, q));
  const first = quotes.find((q) => bare(own.end, q.start) || bare(q.end, own.start));
  if (!first) return [];
  const out = [first];
  for (const q of quotes)
    if (q.start > first.start && r.words.saying.nextQuoted.test(r.text.slice(out.at(-1)!.end, q.start))) out.push(q);
  return out.map((q) => ({ inner: q.inner, partial: isPartial(r, s, q) }));
}

/** "Iran's refusal to admit inspectors", "calls by the opposition for a strike": named with who and what, wherever it stands. */
function isWhole(tree: Tree, i: number, act: NounAct): boolean {
  const own = tree
    .children(i, 'nmod')
    .some((c) => tree.at(c).deprel === 'nmod:poss' || tree.words.saying.calledBy.has(tree.caseOf(c)));
  if (!own || act.agents.refs.length === 0 || !tree.words.saying.calls.has(tree.lemma(i))) return false;
  const asked = tree.children(i, 'acl').some((c) => tree.has(c, 'VerbForm=Inf'));
  return asked || (act.sense.type === 'REQUEST' && tree.obliques(i, tree.words.saying.calledFor).length > 0);
}

/** Demands, threats, supports named by a noun with its author: "l'appel lancé par son voisin". */
export function nominal(r: Reading, s: number, anchors: ReadonlySet<number>, verbal: readonly Draft[]): Draft[] {
  const tree = r.trees[s]!;
  const out: Draft[] = [];
  for (const i of anchors) {
    const act = nounAct(r, s, i);
    if (act?.sense.kind !== 'statement') continue;
    const whole = isWhole(tree, i, act);
    if ((act.told === null || act.told === 'subject') && !whole) continue;
    if (act.agents.refs.length === 0 || r.inQuotation(tree.at(i))) continue;
    const how = standing(tree, i, r.lexicon);
    if (how.suppressed || how.modality !== 'asserted') continue;
    const tokens = tree.children(i).flatMap((c) => tree.subtree(c));
    const recipients = without(
      act.patients.refs.length > 0
        ? act.patients
        : inside(r, s, i, tokens, act.agents.refs, act.sense.type === 'REQUEST'),
      act.agents.refs,
    );
    if (recipients.refs.length === 0 && !whole) continue;
    if (verbal.some((d) => d.type === act.sense.type && d.actors[0]?.id === act.agents.refs[0]!.id)) continue;
    const when = timeOf(r, s, [i, ...act.carriers], anchors);
    out.push(
      makeDraft({
        kind: 'statement',
        type: act.sense.type,
        mode: act.sense.mode,
        actors: act.agents.refs,
        recipients: recipients.refs,
        time: when?.time ?? null,
        steps: [...act.agents.steps, ...recipients.steps, ...(when?.steps ?? [])],
        rule: `noun:${tree.lemma(i)}:${act.told}`,
        words: [tree.at(i), ...act.agents.refs, ...recipients.refs, ...(when?.spans ?? [])],
        sentence: s,
        token: i,
      }),
    );
  }
  return out;
}
