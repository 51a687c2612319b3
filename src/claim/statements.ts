// Statements: who said, asked, threatened or accused, directly or indirectly, and in which words.

import type { ActorRef, Modality, Span } from '../domain/index.js';
import { agenciesTold, citedFor } from './attribution.js';
import { headOf, isVenue, placeOf, timeOf } from './circumstances.js';
import { type Draft, makeDraft, recent } from './draft.js';
import { anchorsOf } from './events/anchors.js';
import { offField } from './events/tame.js';
import { isNegated, ownModality, standing } from './modality.js';
import { merge, nobody, without } from './participants.js';
import type { Reading } from './reading.js';
import { clauseSpans } from './statements/clauses.js';
import { isHollow } from './statements/hollow.js';
import { type Meant, meantFor } from './statements/meant-for.js';
import type { Brought } from './statements/quotations.js';
import { isPartial, pieces, textOf } from './statements/said.js';
import { accordingTo, nominal } from './statements/unspoken.js';
import { type Spoken, spokenBy, utteranceAt } from './statements/utterance.js';
import type { Tree } from './tree.js';

/** The standing of a verb behind its words: « … plus que jamais, a-t-elle dit »: a negation among them is not its own. */
function ofItself(tree: Tree, v: number, behind: boolean, lexicon: Reading['lexicon']) {
  const first = Math.min(v, ...tree.children(v, 'aux', 'nsubj', 'expl').filter((k) => k > v - 5));
  const stray = behind && tree.children(v, 'advmod').some((k) => k < first - 1) && isNegated(tree, v, lexicon);
  const own = tree.children(v, 'advmod').some((k) => k >= first - 1 && tree.words.saying.negating.has(tree.lemma(k)));
  return stray && !own ? 'asserted' : ownModality(tree, v, lexicon, false);
}

const advised = /^(?:should|ought|must|devoir)$/;

/**
 * "wrote to the chairman to ask for mediation", « sont descendus dans la rue pour exiger son départ »: what was done to say something said it;
 * what one has the time or the right to do is open.
 */
function purposeOf({ r, tree, v, sense }: Spoken): 'done' | 'open' | undefined {
  const above = tree.at(v).head;
  if (above < 0 || tree.rel(v) !== 'advcl' || !tree.has(v, 'VerbForm=Inf') || sense.type === 'AGREE') return undefined;
  if (tree.words.grammar.have.has(tree.lemma(above)) && tree.at(above).upos === 'VERB') return 'open';
  const past = tree.has(above, 'Tense=Past') || tree.children(above, 'aux').some((a) => tree.has(a, 'VerbForm=Fin'));
  const marked = tree.caseOf(v) === 'to' || tree.words.grammar.for.has(tree.caseOf(v));
  return past && marked && tree.isVerbal(above) && standing(tree, above, r.lexicon).modality === 'asserted'
    ? 'done'
    : undefined;
}

/** The standing of a statement; null where nothing is stated. */
function standingOf(spoken: Spoken, { type }: Meant): Modality | null {
  const { r, tree, v, sense, ahead, whole, how, set } = spoken;
  // "denied that troops had refused to leave": what is denied was not said.
  if (sense.type === 'REJECT' && sense.needs !== 'negated' && how.modality === 'denied' && !set) return null;
  const told = set ? ofItself(tree, v, ahead.length > 0 || whole.length > 0, r.lexicon) : how.modality;
  const meantTo = told === 'planned' ? purposeOf(spoken) : undefined;
  // « ont dix jours pour faire appel »
  if (meantTo === 'open') return null;
  const own = meantTo === 'done' ? 'asserted' : told;
  // "He should offer them an amnesty": the outlet's advice, and nobody's words.
  if (own === 'planned' && tree.children(v, 'aux').some((a) => advised.test(tree.lemma(a)))) return null;
  // A refusal stands, whatever it refuses; and « X n'ira pas, a dit Y » is said.
  if (own === 'denied' && (sense.type === 'REJECT' || (type === 'STATE' && set))) return 'asserted';
  // "declined to say how many", « n'a pas dit combien »: nothing is stated.
  const unsaid =
    tree.rel(v) === 'xcomp' ||
    tree.tokens.slice(Math.max(0, v - 4), v).some((t) => tree.words.saying.negatingForms.has(t.form.toLowerCase()));
  return type === 'STATE' && own === 'denied' && !set && unsaid ? null : own;
}

const isIdiom = (tree: Tree, o: number): boolean => tree.words.saying.idiom.has(tree.lemma(o));

/** Where the words said stand. */
function wordsOf({ r, s, tree, v, sense, announced, clause, ahead, whole, mixed }: Spoken): Span[] {
  // "a jugé que X bafoue …, notamment la « liberté de … »": words quoted within a clause are not all that was said.
  const [top] = clause;
  const spoken = top === undefined ? [] : tree.subtree(top, (k) => k === v);
  const within =
    top !== undefined &&
    top > v &&
    (tree.isFinite(top) || tree.has(top, 'VerbForm=Inf')) &&
    (!r.inQuotation(tree.at(top)) || whole.some((q) => isPartial(r, s, q))) &&
    whole.every((q) => {
      const { start } = tree.span(spoken);
      return q.end <= tree.sentence.end && start <= q.inner.start && !r.text.slice(start, q.start).includes(':');
    });
  if (whole.length > 0 && !within && !mixed) return whole.map((q) => q.inner);
  if (top !== undefined) return clauseSpans(r, s, top, v, whole);
  if (ahead.length > 2) return pieces(r, s, ahead, []);
  const named = announced || (sense.type === 'STATE' && sense.noun !== null);
  // « a fait état de 105 blessés »
  const objects = tree.objects(v).flatMap((o) => (isIdiom(tree, o) ? tree.children(o, 'nmod') : [o]));
  const idiomatic = tree.objects(v).some((o) => isIdiom(tree, o));
  const behind = idiomatic ? tree.children(v, 'obl').filter((o) => tree.words.grammar.of.has(tree.caseOf(o))) : [];
  const deed = named
    ? [...objects, ...behind].flatMap((o) => {
        const marks = idiomatic ? tree.children(o, 'case') : [];
        return tree.subtree(o).filter((k) => !marks.includes(k));
      })
    : [];
  // « a fait part de son retrait », "claimed responsibility": the noun that makes the verb one of saying is not said.
  return pieces(
    r,
    s,
    deed.some((k) => k !== v && tree.lemma(k) !== sense.noun && tree.at(k).upos !== 'DET') ? deed : [],
    [],
  );
}

/** Tokens of what is said, in which neither place nor time of the saying stands. */
function contentOf({ tree, v, clause, ahead }: Spoken, spans: readonly Span[]): Set<number> {
  // "a dit mercredi que …": what stands before "que" is none of what was said, whatever it was hung on.
  const that = tree.tokens.findIndex(
    (t, k) => k > v && k < v + 12 && tree.words.grammar.that.has(t.lemma.toLowerCase()),
  );
  const inside = clause.flatMap((c) => tree.subtree(c, (k) => k === v)).filter((k) => k < v || k >= that);
  const quoted = tree.tokens.flatMap((t, k) => (spans.some((x) => x.start <= t.start && t.end <= x.end) ? [k] : []));
  return new Set([...ahead, ...inside, ...quoted]);
}

/** Whether nothing is known of what was said: words cut off, a noun alone, words that another verb brought. */
function isUnheard({ r, tree, v, sense, clause, ahead, whole, countering }: Spoken, quotation: string | null): boolean {
  // « quatorze roquettes, deux blessés, dit l'occupant »: a noun alone states nothing.
  if (whole.length === 0 && ahead.length > 0 && !ahead.some((k) => tree.isVerbal(k))) return true;
  // "a-t-il déclaré", behind words that another verb brought, or a clause whose verb was not found.
  const unheard = ahead.length === 0 ? sense.needs !== 'obj' : ahead.some((a) => r.inQuotation(tree.at(a)));
  if (quotation === null && unheard && !countering) return true;
  if (whole.length > 0) return false;
  // "en ajoutant qu'il le dit « … »": cut before what was said.
  const cut = (c: number) => /^\s*[«“"]/.test(r.text.slice(tree.span(tree.subtree(c)).end));
  if (quotation !== null && quotation.split(/\s+/).length < 4 && clause.some(cut)) return true;
  const [top] = clause;
  return top !== undefined && !tree.subtree(top, (k) => k === v).some((k) => tree.isVerbal(k));
}

/** The claim of what is spoken; undefined where nothing is left to tell. */
function statement(spoken: Spoken, meant: Meant, anchors: ReadonlySet<number>): Draft | undefined {
  const { r, s, tree, v, sense, clause, ahead, whole, how, speakers } = spoken;
  const { type, recipients } = meant;
  const modality = standingOf(spoken, meant);
  if (modality === null) return undefined;
  const spans = wordsOf(spoken);
  const quotation = spans.length > 0 ? textOf(r, spans) : null;
  if (type === 'STATE' && isUnheard(spoken, quotation)) return undefined;
  const parties: ActorRef[] = [...speakers.refs, ...recipients.refs.filter((x) => tree.indexAt(x.start) >= 0)];
  const content = contentOf(spoken, spans);
  const when = timeOf(r, s, [v], anchors, content);
  // « ont nié toute présence au Tigré »: behind what is denied or asked it may be the place of that.
  const behind = (head: number) =>
    tree.children(v, 'obj').some((o) => {
      const between = tree.tokens.slice(o + 1, head);
      return v < o && o < head && between.every((t) => /^(?:ADJ|ADP|DET)$/.test(t.upos));
    });
  // « a reconnu à Israël le droit de … »: to whom.
  const toState = (head: number) =>
    tree.words.grammar.to.has(tree.caseOf(head)) &&
    tree.child(head, 'det') === undefined &&
    r.places(s).some((p) => p.place.precision === 'country' && headOf(tree, p) === head);
  const venue = (head: number) =>
    isVenue(tree, head, v, content) && !(type !== 'STATE' && behind(head)) && !toState(head);
  const where = placeOf(r, s, [v], anchors, parties, false, venue);
  const reporters = how.reporters.filter((x) => x !== v);
  // Whom one accuses, asks or threatens passes nothing on.
  const toldTo = sense.type === 'STATE' ? merge(...agenciesTold(r, s, v)) : nobody;
  const attribution = without(merge(citedFor(r, s, v, reporters), toldTo), speakers.refs);
  return makeDraft({
    kind: 'statement',
    type,
    actors: meant.mutual ? speakers.refs.slice(0, 1) : speakers.refs,
    recipients: recipients.refs.filter(
      (x, k, all) => all.findIndex((y) => y.start === x.start && y.mention === x.mention) === k,
    ),
    place: where.place,
    time: when?.time ?? null,
    quotation,
    modality,
    attribution: attribution.refs,
    steps: [...speakers.steps, ...recipients.steps, ...(when?.steps ?? []), ...where.steps, ...attribution.steps],
    rule: `${whole.length > 0 ? 'quoted' : clause.length > 0 || ahead.length > 2 ? 'reported' : 'verbal'}:${tree.lemma(v)}`,
    words: [
      tree.at(v),
      ...parties,
      ...(when?.spans ?? []),
      ...where.spans,
      ...whole,
      ...clause.map((c) => tree.span(tree.subtree(c))),
      // "condemned the attack": what was condemned is part of the words.
      ...(quotation === null && (type === 'ACCUSE' || type === 'SUPPORT')
        ? tree.objects(v).map((o) => tree.span(tree.subtree(o, (k) => k === v)))
        : []),
      ...spans,
    ],
    sentence: s,
    token: v,
  });
}

/** Statements of one sentence. `brought` are the quotations by the verbs that bring them, `previous` the claims of the sentences before, `events` those of this one. */
export function readStatements(
  r: Reading,
  s: number,
  brought: readonly Brought[],
  previous: readonly Draft[],
  events: readonly Draft[],
): Draft[] {
  const tree = r.trees[s]!;
  const anchors = anchorsOf(r, s);
  const out: Draft[] = [];
  for (let v = 0; v < tree.tokens.length; v++) {
    const utterance = utteranceAt(r, s, v, brought, events);
    const spoken = utterance && spokenBy(utterance, () => [...out.toReversed(), ...recent(previous, s)]);
    if (spoken === undefined) continue;
    const meant = meantFor(spoken, previous);
    if (isHollow(spoken, meant) || offField(r, s, spoken.speakers.refs)) continue;
    const draft = statement(spoken, meant, anchors);
    if (draft) out.push(draft);
  }
  return [...out, ...nominal(r, s, anchors, out), ...accordingTo(r, s)];
}
