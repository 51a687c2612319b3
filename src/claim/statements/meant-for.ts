// Whom a statement is meant for, and what kind of verbal act its words make of it.

import type { ClaimType } from '../../domain/index.js';
import { confines, contentType, menaces, presses, threatens } from '../content.js';
import type { Draft } from '../draft.js';
import { acted, slot } from '../events/slots.js';
import { nounSense } from '../nouns.js';
import { covering, merge, nobody, type Participants, participants, without } from '../participants.js';
import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';
import { blamed, blamedBefore, canBeTold, firstInside, holder, named, served, struck } from './addressees.js';
import type { Spoken } from './utterance.js';

export interface Meant {
  readonly type: ClaimType;
  readonly recipients: Participants;
  /** "Armenia and Azerbaijan agreed on the text": the first with the others. */
  readonly mutual: boolean;
}

/** Type and recipients of what is spoken; `previous` are the claims of the sentences before. */
export function meantFor(spoken: Spoken, previous: readonly Draft[]): Meant {
  const { r, tree, v, sense, passive, speakers } = spoken;
  const { type, recipients } = byItsWords(spoken, toldTo(spoken));
  const found = byWhatIsAsked(spoken, type, recipients);
  // "Armenia and Azerbaijan agreed on the text": with one another.
  const [party, ...others] = speakers.refs;
  const mutual = type === 'AGREE' && party !== undefined && found.refs.length === 0 && agrees(r, tree, v);
  const shared = mutual && !passive ? { refs: others, steps: [] } : found;
  // What one demands or charges is not meant for the agency that hears it.
  const heard = sense.type === 'STATE' && type !== 'STATE' ? withoutPress(r, shared) : shared;
  return { type, recipients: byWhatItIsOf(spoken, type, heard, previous), mutual: mutual && others.length > 0 };
}

/** Whom the verb is addressed to. */
function toldTo({ r, s, tree, v, sense, passive, speakers }: Spoken): Participants {
  // "a déclaré au Portugal", "said in Paris": where it was said, not to whom.
  const isWhere = (t: number) => sense.type === 'STATE' && r.inPlace(s, t);
  const receiver = (t: number) =>
    isWhere(t) || isAskedFor(tree, t) || (sense.type === 'STATE' && !canBeTold(r, s, v, t, speakers))
      ? nobody
      : sense.type === 'ACCUSE'
        ? blamed(r, s, t)
        : sense.type === 'AGREE' && isOffered(r, s, t)
          ? nobody
          : acted(r, s, t);
  const asked = slot(r, s, v, sense).map(receiver);
  // « des mandats d'arrêt contre quatorze opposants, accusés de complot »: an act is accused of nothing, nor is who does it.
  const accused = tree
    .subjects(v)
    .filter((x) => tree.rel(v) !== 'acl' || nounSense(tree, x, r.lexicon)?.kind !== 'event');
  const undergone = passive && (sense.recipient ?? ['obj'])[0] === 'obj' ? accused.map(receiver) : [];
  return merge(nobody, ...asked, ...undergone);
}

/** "appealed for minorities to be protected": for them, and not to them. */
const isAskedFor = (tree: Tree, t: number): boolean =>
  tree.words.grammar.for.has(tree.caseOf(t)) &&
  tree.children(t, 'acl').some((c) => c > t && tree.words.modality.toDo.has(tree.caseOf(c)) && tree.isPassive(c));

/** "offered helicopters": what is offered, and nobody to whom. */
function isOffered(r: Reading, s: number, t: number): boolean {
  const tree = r.trees[s]!;
  const { aid, weapon, facility } = r.lexicon.classes;
  const lemma = tree.lemma(t);
  return tree.rel(t) === 'obj' && !covering(r, s, t) && (aid.has(lemma) || weapon.has(lemma) || facility.has(lemma));
}

/** Nouns of verbs that warn: « mettre en garde ». */
const warns = /^garde$/;

/** A plain statement is a threat, a demand, a charge where its words are. */
function byItsWords(
  spoken: Spoken,
  told: Participants,
): { readonly type: ClaimType; readonly recipients: Participants } {
  const { r, s, tree, v, sense, clause, ahead, whole, mixed, passive, speakers } = spoken;
  let type: ClaimType = sense.type;
  let recipients = told;
  const words =
    ahead.length > 0
      ? whole.length > 0 && !mixed
        ? []
        : ahead
      : clause.flatMap((c) => tree.subtree(c, (k) => k === v));
  const said = contentType(r, s, words, whole, speakers);
  // « … », a soutenu X: said; "met en garde X" of what another may do: a warning, and no threat.
  if (type === 'SUPPORT' && tree.lemma(v) === 'soutenir' && whole.length > 0 && told.refs.length === 0) type = 'STATE';
  if (type === 'THREATEN' && warns.test(sense.noun ?? '') && told.refs.length === 0 && said.type !== 'THREATEN')
    type = 'STATE';
  if (type === 'STATE' || (type === 'AGREE' && said.type === 'THREATEN')) {
    type = said.type;
    // "warned Sudan that it will use force": the one told is the one threatened.
    const warned = type === 'THREATEN' && tree.words.saying.warning.has(tree.lemma(v)) && recipients.refs.length > 0;
    if (said.recipients.refs.length > 0 && !warned) recipients = said.recipients;
    if (type === 'STATE' && threatens(r, s, v, clause, recipients)) type = 'THREATEN';
    if ((type === 'STATE' || type === 'REJECT') && menaces(r, s, clause, whole)) type = 'THREATEN';
  }
  if ((type === 'STATE' || type === 'AGREE') && (presses(r, s, clause) || confines(r, s, v, clause))) type = 'THREATEN';
  // "described the arrests as unacceptable": a charge, where nothing was offered that could be turned down.
  const { blaming, offers } = tree.words.saying;
  if (type === 'REJECT' && blaming.has(sense.noun ?? '') && !tree.objects(v).some((o) => offers.has(tree.lemma(o))))
    type = 'ACCUSE';
  // "rejected a United Nations appeal", "backed Tokyo's plan": whose it is.
  if (recipients.refs.length === 0 && /^(?:REJECT|SUPPORT|AGREE)$/.test(sense.type) && !passive)
    recipients = merge(recipients, ...tree.objects(v).map((o) => holder(r, s, o)));
  return { type, recipients: without(recipients, speakers.refs) };
}

/** Who is to act, or would be struck, is named in what is asked or threatened. */
function byWhatIsAsked(spoken: Spoken, type: ClaimType, told: Participants): Participants {
  const { r, s, tree, v, sense, clause, passive, speakers } = spoken;
  if (told.refs.length > 0 || !/^(?:REQUEST|ACCUSE|THREATEN)$/.test(type)) return told;
  // "threatened to cut off trade with Serbia": whom the act threatened would strike.
  const hit = type === 'THREATEN' ? without(struck(r, s, clause), speakers.refs) : nobody;
  if (hit.refs.length > 0) return hit;
  if (sense.type === 'ACCUSE') return without(named(r, s, v), speakers.refs);
  // Clauses first, then objects, then what the verb asks for by a preposition; never its circumstances.
  const authors = passive ? tree.agents(v, r.lexicon.words.by) : [];
  const asked =
    sense.type === 'STATE'
      ? clause
      : [
          ...clause,
          ...tree.children(v, 'obj'),
          ...tree.children(v, 'obl').filter((o) => o > v && !authors.includes(o)),
        ];
  // "vowed that Baku will respond on the battlefield": who will is not threatened, but for "would pay a price".
  const threatens = (c: number) => type === 'THREATEN' && !tree.words.content.suffering.has(tree.lemma(c));
  const doers = asked.flatMap((c) => (threatens(c) && !tree.isPassive(c) ? tree.children(c, 'nsubj') : []));
  const tokens = asked.map((c) => tree.subtree(c, (k) => k === v || doers.includes(k)));
  // "réclamer le départ des troupes américaines"
  return without(firstInside(r, s, v, tokens, speakers.refs, type === 'REQUEST'), speakers.refs);
}

/** "agreed on the text", "accepted a ceasefire": with whom it is shared. */
const agrees = (r: Reading, tree: Tree, v: number): boolean =>
  tree.words.saying.agreeing.has(tree.lemma(v)) ||
  (tree.words.saying.accepting.has(tree.lemma(v)) &&
    tree.objects(v).some((o) => r.lexicon.classes.pact.has(tree.lemma(o))));

const withoutPress = (r: Reading, { refs, steps }: Participants): Participants => ({
  refs: refs.filter((x) => r.kindOf(x.id) !== 'media' && !r.words.saying.press.test(x.mention)),
  steps,
});

/** Whom what is promised serves, who did what is charged, and who made the attack condemned. */
function byWhatItIsOf(spoken: Spoken, type: ClaimType, told: Participants, previous: readonly Draft[]): Participants {
  const { r, s, tree, v, sense, clause, passive, speakers } = spoken;
  if (told.refs.length > 0) return told;
  // "promised to give Albania credits", "agreed to sell India submarines": whom the act serves.
  if ((type === 'AGREE' || type === 'REJECT') && sense.type === type)
    return without(served(r, s, clause), speakers.refs);
  if (type !== 'ACCUSE') return told;
  // "charged that police torture detainees"
  const subjects = clause.flatMap((c) => tree.subjects(c)).map((x) => participants(r, s, x, 'actor'));
  const charged = without(merge(nobody, ...subjects), speakers.refs);
  if (charged.refs.length > 0 || sense.type !== 'ACCUSE' || passive) return charged;
  // "condemned the attack", whose author was told before.
  const before = tree.objects(v).map((o) => blamedBefore(r, s, o, previous));
  return without(merge(nobody, ...before), speakers.refs);
}
