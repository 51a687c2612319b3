// What a verb of saying brings in its sentence: the sense it has there, and the words that stand with it.

import type { QuotationMention } from '../../domain/index.js';
import type { Draft } from '../draft.js';
import type { VerbSense } from '../lexicon.js';
import { isNegated, type Standing, standing } from '../modality.js';
import { nounAct } from '../nouns.js';
import type { Participants } from '../participants.js';
import type { Reading } from '../reading.js';
import { askedOf, matchVerbs } from '../senses.js';
import type { Tree } from '../tree.js';
import { contentClauses, isMerelyThought } from './clauses.js';
import { lastSpeaker } from './last-speaker.js';
import { type Brought, isSpeech } from './quotations.js';
import { aheadOf, isPartial } from './said.js';
import { isInverted, speakersOf } from './speakers.js';
import { counters } from './unspoken.js';

/** A verb with its words, before it is known whom they are meant for. Tokens are indices into the tree of sentence `s`. */
export interface Utterance {
  readonly r: Reading;
  readonly s: number;
  readonly tree: Tree;
  readonly v: number;
  readonly sense: VerbSense;
  /** "announced the suspension": no clause, but what was announced. */
  readonly announced: boolean;
  readonly inverted: boolean;
  /** Heads of the clauses said; empty where the words stand before the verb, or are no clause. */
  readonly clause: readonly number[];
  /** Tokens said before the verb: "Israël ripostera, a prévenu le ministre". */
  readonly ahead: readonly number[];
  /** Quotations that are speech. */
  readonly whole: readonly QuotationMention[];
  /** « Ce n'est « pas acceptable », a dit X »: more is said than is quoted. */
  readonly mixed: boolean;
  readonly countering: boolean;
}

/** An utterance with who makes it. */
export interface Spoken extends Utterance {
  readonly how: Standing;
  /** Hung on what was said, and as true as if it stood alone. */
  readonly set: boolean;
  readonly passive: boolean;
  readonly speakers: Participants;
}

/** "announced the suspension of the accord", « a annoncé la formation d'une commission »: a noun of doing, with what it is done to. */
function namesDeed(tree: Tree, o: number): boolean {
  const lemma = tree.lemma(o);
  if (tree.at(o).upos !== 'NOUN' || tree.words.saying.noDeed.has(lemma) || tree.child(o, 'nmod') === undefined)
    return false;
  return tree.words.saying.doneBy.test(lemma) || tree.words.saying.announcedDeed.has(lemma);
}

/** What is said with the verb at v; undefined where it says nothing. `events` are the acts read of the sentence. */
export function utteranceAt(
  r: Reading,
  s: number,
  v: number,
  brought: readonly Brought[],
  events: readonly Draft[],
): Utterance | undefined {
  const tree = r.trees[s]!;
  const senses = matchVerbs(tree, v, r.lexicon);
  // "offered to negotiate", "welcomed the decision": no act was read of it, so it is words.
  const first = events.some((e) => e.token === v) ? senses[0] : senses.find((x) => x.kind === 'statement');
  const announced =
    first?.type === 'STATE' && first.needs === 'clause' && contentClauses(tree, v, true).length === 0
      ? senses.find((x) => x.type === 'STATE' && x.needs === 'obj' && tree.objects(v).some((o) => namesDeed(tree, o)))
      : undefined;
  const sense = announced ?? first;
  if (sense?.kind !== 'statement') return undefined;
  const quotes = brought.filter((b) => b.verb === v).map((b) => b.quote);
  const inverted = isInverted(r, s, v);
  // What supports or condemns takes no clause of words said: such a clause belongs to the sentence around it.
  // « X rejette l'accusation : « … », a déclaré Y »: words that another verb brought are not of this one.
  const anothers = (c: number) =>
    brought.some(
      ({ verb, quote }) =>
        verb !== v &&
        quote.start <= tree.at(c).start &&
        tree.at(c).end <= quote.end &&
        /:\s*$/.test(r.text.slice(Math.max(0, quote.start - 3), quote.start)),
    );
  const told =
    sense.type === 'SUPPORT'
      ? []
      : contentClauses(tree, v, sense.type === 'STATE').filter((c) => c < v || !anothers(c));
  const found = told.length === 0 && sense.type === 'REQUEST' ? askedOf(tree, v) : told;
  // "Israël ripostera, a prévenu le ministre": what stands before the comma was said, whatever it was hung on.
  const before =
    inverted && found.every((c) => tree.subtree(c, (k) => k === v).every((k) => k < v || tree.at(k).upos === 'PUNCT'));
  const clause = before ? [] : found;
  const ahead = before ? aheadOf(r, s, v) : [];
  const whole = quotes.filter((q) => isSpeech(r, q) && !(sense.type === 'REQUEST' && isAddressee(tree, v, q)));
  // « … », a-t-il écrit, of words that another verb brought: told already.
  const lastAhead = ahead.at(-1);
  if (lastAhead !== undefined && quotes.length === 0 && r.inQuotation(tree.at(lastAhead))) return undefined;
  const mixed =
    whole.length > 0 && ahead.length > 2 && whole.some((q) => q.end <= tree.at(v).start && isPartial(r, s, q));
  const countering = sense.type === 'STATE' && counters(r, s, v);
  const utterance = { r, s, tree, v, sense, announced: announced !== undefined, inverted, clause, ahead, whole, mixed };
  return saysNothing({ ...utterance, countering }) ? undefined : { ...utterance, countering };
}

/** « exhorte « les Etats concernés » à désamorcer »: those asked, in quotation marks. */
function isAddressee(tree: Tree, v: number, q: QuotationMention): boolean {
  const inside = tree.tokens.flatMap((t, k) => (t.start >= q.inner.start && t.end <= q.inner.end ? [k] : []));
  const [first] = inside;
  const next = tree.tokens.findIndex((t) => t.start >= q.end && t.upos !== 'PUNCT');
  return (
    first !== undefined &&
    first > v &&
    tree.at(first).upos === 'DET' &&
    !inside.some((k) => tree.isFinite(k)) &&
    next > 0 &&
    /^(?:to|à|de)$/.test(tree.at(next).form)
  );
}

/** A verb of saying without words, within another's words, or with words that nobody said yet. */
function saysNothing({ r, s, tree, v, sense, clause, ahead, whole, countering }: Utterance): boolean {
  const names =
    sense.needs === 'obj' &&
    (sense.noun !== null || tree.objects(v).some((o) => nounAct(r, s, o) || namesDeed(tree, o)));
  if (sense.type === 'STATE' && clause.length === 0 && whole.length === 0 && ahead.length < 3 && !names && !countering)
    return true;
  // What is said inside another's words is part of them.
  if (r.inQuotation(tree.at(v)) && !quotedSelf(r, s, v)) return true;
  if (sense.type === 'STATE' && isMerelyThought(tree, v, clause, whole.length > 0)) return true;
  // "its commitment to defend Manila": what a noun is meant for was not said by anybody yet.
  if (tree.rel(v) === 'acl' && tree.has(v, 'VerbForm=Inf') && whole.length === 0) return true;
  // "did not rule out", "n'a pas contesté": what was not refused is no refusal.
  if (sense.type !== 'STATE' && sense.needs !== 'negated' && isNegated(tree, v, r.lexicon)) return true;
  // "a requis l'anonymat", "asked for anonymity"
  if (
    sense.type === 'REQUEST' &&
    tree.children(v, 'obj', 'obl').some((o) => tree.words.saying.anonymity.test(tree.lemma(o)))
  )
    return true;
  // « la cour a confirmé le gel », "the tribunal condemned them": a court that upholds or sentences says nothing of it.
  if (deciding(tree, v, r.lexicon.words.by) && clause.length + ahead.length + whole.length === 0) return true;
  return sense.type === 'STATE' && isOfAnotherSense(r, tree, v, sense, clause, ahead.length + whole.length);
}

/** What looks like a verb of saying and means something else where no words stand with it. */
function isOfAnotherSense(
  r: Reading,
  tree: Tree,
  v: number,
  sense: VerbSense,
  clause: readonly number[],
  words: number,
): boolean {
  // « a lancé la procédure : il revient au conseil de … »: it takes words quoted, set before it or behind "que" to make these verbs of saying.
  const que = clause.some((c) => tree.words.saying.opensWithThat.test(tree.caseOf(c)));
  if (!sense.noun && tree.words.saying.loosely.has(tree.lemma(v)) && words === 0 && !que) return true;
  return r.words.saying.forced.test(r.text.slice(Math.max(0, tree.at(v).start - 14), tree.at(v).start));
}

const deciding = (tree: Tree, v: number, by: readonly string[]): boolean =>
  tree.words.saying.upholding.has(tree.lemma(v)) &&
  [...tree.subjects(v), ...tree.agents(v, by)].some((x) => tree.words.saying.court.has(tree.lemma(x)));

/** « L'ambassade « dément formellement » »: words quoted of the one who is their subject, who stands before them. */
function quotedSelf(r: Reading, s: number, v: number): boolean {
  const tree = r.trees[s]!;
  const quote = r.quotationsAt(tree.at(v)).find((q) => q.start <= tree.at(v).start && tree.at(v).end <= q.end);
  if (quote === undefined) return false;
  const opening = Math.min(
    v,
    ...tree.children(v, 'aux', 'advmod', 'expl').filter((k) => k < v && tree.at(k).start >= quote.start),
  );
  const before = tree.tokens.filter(
    (t) => t.start > quote.start && t.end <= tree.at(opening).start && t.upos !== 'PUNCT',
  );
  return (
    before.length === 0 &&
    tree.subjects(v).some((x) => tree.at(x).end <= quote.start && tree.at(x).start >= tree.sentence.start)
  );
}

/** The sentence in which the words quoted begin. */
const firstOf = (r: Reading, s: number, quotes: readonly QuotationMention[]): number =>
  Math.min(s, ...quotes.map((q) => Math.max(0, r.sentenceAt(q.start))));

/** Who says it, and how it stands; undefined where nobody does, or a clause above takes it back. `before` are the statements told, latest first. */
export function spokenBy(u: Utterance, before: () => readonly Draft[]): Spoken | undefined {
  const { r, s, tree, v, sense, inverted, whole } = u;
  const how = standing(tree, v, r.lexicon);
  // "Israël ripostera, a prévenu X", « Nous demandons … », a dit X
  const above = tree.at(v).head;
  const set = inverted || u.countering || (whole.length > 0 && above >= 0 && r.inQuotation(tree.at(above)));
  if (how.suppressed && !set) return undefined;
  const passive = tree.isPassive(v);
  const found = speakersOf(r, s, v, passive, inverted, whole.length > 0);
  const speakers =
    found.refs.length > 0 || passive
      ? found
      : lastSpeaker(r, s, v, whole.length > 0 ? firstOf(r, s, whole) : null, before());
  // « Le Rwanda est accusé de … »: by nobody named.
  const unnamed =
    passive &&
    sense.type === 'ACCUSE' &&
    tree.agents(v, r.lexicon.words.by).length === 0 &&
    (tree.rel(v) === 'acl' || tree.child(v, 'nsubj') !== undefined);
  return speakers.refs.length === 0 && !unnamed ? undefined : { ...u, how, set, passive, speakers };
}
