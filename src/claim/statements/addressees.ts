// Whom a statement is meant for: blamed, asked, named in what is said.

import type { ActorRef, Step } from '../../domain/index.js';
import type { Draft } from '../draft.js';
import { slot } from '../events/slots.js';
import { nounAct, nounSense } from '../nouns.js';
import { covering, merge, nobody, type Participants, participants, unlisted } from '../participants.js';
import type { Reading } from '../reading.js';
import { matchVerb } from '../senses.js';
import type { Tree } from '../tree.js';

/** Whose a plan, an appeal, an offer is: "Hamas's terms", "un appel de l'ONU", "an Australian ultimatum". */
export function holder(r: Reading, s: number, o: number): Participants {
  const tree = r.trees[s]!;
  const found = tree
    .children(o, 'amod', 'compound', 'nmod')
    .filter((c) => tree.rel(c) !== 'nmod' || tree.caseOf(c) === '' || tree.words.saying.holderOf.has(tree.caseOf(c)))
    .map((c) => (covering(r, s, c) ? participants(r, s, c, 'person') : { refs: [], steps: [] }));
  return merge({ refs: [], steps: [] }, ...found);
}

/** Who is blamed: an actor, or the author of the act condemned; never its victim. */
export function blamed(r: Reading, s: number, t: number): Participants {
  const tree = r.trees[s]!;
  // "deplores the targeting of civilians": a deed, though its verb is a noun for people or things too.
  const { form, upos } = tree.at(t);
  if (upos === 'NOUN' && tree.has(t, 'Number=Sing') && form.length > tree.lemma(t).length + 2) return nobody;
  // « l'avion mis en cause »: no thing is accused.
  const thing = r.lexicon.classes.weapon.has(tree.lemma(t)) || r.words.events.machine.has(tree.lemma(t));
  if (thing && !covering(r, s, t)) return nobody;
  const act = nounAct(r, s, t);
  return act ? act.agents : participants(r, s, t, 'recipient');
}

/** Sentences back to which "the attack" reaches. */
const REACH = 8;

/**
 * "Paris condemned the attack", « a condamné ces frappes »: whoever is told to have made the one told last. Nobody where that one
 * has no author, or where the noun says itself whose or of when it is.
 */
export function blamedBefore(r: Reading, s: number, o: number, told: readonly Draft[]): Participants {
  const tree = r.trees[s]!;
  const sense = nounSense(tree, o, r.lexicon);
  const pointed = tree.children(o, 'det').some((d) => tree.has(d, 'Definite=Def') || tree.has(d, 'PronType=Dem'));
  if (sense?.type !== 'ASSAULT' || !pointed || r.inQuotation(tree.at(o))) return nobody;
  const own = tree
    .children(o, 'nmod', 'amod', 'compound', 'acl', 'appos')
    .filter((c) => !tree.words.saying.as.has(tree.caseOf(c)));
  if (own.some((c) => covering(r, s, c) || r.inPlace(s, c) || r.inTime(s, c))) return nobody;
  const before = told
    .filter((d) => d.kind === 'event' && d.type === 'ASSAULT' && s - d.sentence <= REACH && d.sentence < s)
    .filter((d) => d.modality === 'asserted' && (sense.mode !== 'kill' || d.mode === 'kill'))
    // What only tells who was hurt goes on with the act before.
    .filter((d) => d.actors.length > 0 || d.mode !== 'wound');
  const last = before.at(-1);
  if (!last || last.actors.length === 0) return nobody;
  // "condemned the attacks", where several attack: by whom those were is not said.
  const others = before.some(
    (d) => d.actors.length > 0 && d.actors.every((x) => !last.actors.some((y) => y.id === x.id)),
  );
  if (others && tree.has(o, 'Number=Plur')) return nobody;
  const { start, end } = tree.span([o, ...tree.children(o, 'det')].filter((c) => c <= o));
  const exact = r.text.slice(start, end);
  const names = last.actors.map((a) => a.name).join(', ');
  return {
    refs: last.actors.map((a) => ({ ...a, mention: exact, start, end })),
    steps: [{ from: { start, end, exact }, says: `${exact} → ${names}: the one told last` }],
  };
}

/** Whether words said may be meant for what a token names: not for whom the speaker, named behind the verb, works for or cares for. */
export function canBeTold(r: Reading, s: number, v: number, t: number, speakers: Participants): boolean {
  const tree = r.trees[s]!;
  if (tree.words.saying.noHearer.has(tree.lemma(t))) return false;
  // « a déclaré à la télévision »: where it was said; a station with a name is told.
  if (tree.words.saying.onAir.has(tree.lemma(t)) && !tree.children(t).some((c) => tree.at(c).upos === 'PROPN'))
    return false;
  const behind = speakers.refs.some((x) => x.start > tree.at(v).end && x.end <= tree.at(t).start);
  if (!behind) return true;
  const { refs } = participants(r, s, t, 'recipient');
  const told = refs.some((x) => r.kindOf(x.id) === 'media') || tree.words.saying.listeners.has(tree.lemma(t));
  const comma = r.text.slice(tree.at(v).end, tree.at(t).start).includes(',');
  return told || (!comma && refs.some((x) => r.kindOf(x.id) === 'person'));
}

/** "… , mentionnant spécifiquement X", "singling out X". */
export function named(r: Reading, s: number, v: number): Participants {
  const tree = r.trees[s]!;
  const verbs = tree.children(v, 'advcl', 'xcomp').filter((c) => tree.words.saying.naming.has(tree.lemma(c)));
  return merge(
    { refs: [], steps: [] },
    ...verbs.flatMap((c) => tree.objects(c)).map((o) => participants(r, s, o, 'recipient')),
  );
}

export function firstInside(
  r: Reading,
  s: number,
  v: number,
  parts: readonly (readonly number[])[],
  but: readonly ActorRef[],
  asked: boolean,
): Participants {
  for (const tokens of parts) {
    const found = inside(r, s, v, tokens, but, asked);
    if (found.refs.length > 0) return found;
  }
  return { refs: [], steps: [] };
}

/** The first actor named in the content, for whom it is meant; `asked`: who is to do what is asked. */
export function inside(
  r: Reading,
  s: number,
  v: number,
  tokens: readonly number[],
  but: readonly ActorRef[],
  asked: boolean,
): Participants {
  const tree = r.trees[s]!;
  for (const i of [...new Set(tokens)].sort((a, b) => a - b)) {
    if (i === v || !['NOUN', 'PROPN'].includes(tree.at(i).upos)) continue;
    if (['compound', 'flat', 'amod'].includes(tree.rel(i))) continue;
    // "une enquête sur la mort de civils tués par l'armée": what is asked about, and who is told of beside it, is asked for nothing.
    if (asked && isBeside(tree, i, v)) continue;
    // "the sanctions that Washington phased out": who did what is told beside.
    if (tree.at(tree.at(i).head)?.deprel === 'acl:relcl' && tree.rel(i) === 'nsubj') continue;
    // « l'accès au site »
    if (asked && tree.ancestors(i).some((a) => a !== v && tree.words.saying.access.has(tree.lemma(a)))) continue;
    // « … si des soldats pénétraient dans la zone »: on what condition, and not whom.
    if (isSupposed(tree, i, v) || (asked && isOfPatient(r, s, i))) continue;
    // Where it is to happen, or with what, is not who is to do it.
    if (tree.words.saying.circumstance.has(tree.caseOf(i))) continue;
    // « a demandé l'accès au site »: what is asked for.
    if (asked && r.lexicon.classes.facility.has(tree.lemma(i)) && !tree.words.saying.answering.has(tree.lemma(i)))
      continue;
    // "vowed to avenge its commander": he is dead.
    if ([tree.at(i).head, i].some((k) => k >= 0 && tree.words.saying.avenging.has(tree.lemma(k)))) continue;
    // "le remplacement de l'émissaire", "sous son prédécesseur": a person in what is asked is seldom the one who is to act.
    const head = tree.at(i).head;
    const act = head >= 0 ? nounSense(tree, head, r.lexicon) : undefined;
    // « la dissolution de l'Assemblée »: done to it, and not by it.
    if (asked && act?.of === 'patient' && tree.rel(i) === 'nmod' && /^(?:de|d|du|des|of)$/.test(tree.caseOf(i)))
      continue;
    const person = covering(r, s, i)?.actor.kind === 'person';
    if (person && act?.of !== 'agent' && head !== v && tree.rel(i) !== 'nsubj') continue;
    const p = participants(r, s, i, 'recipient');
    const known = p.refs.filter(
      (x) =>
        !but.some((y) => y.id === x.id) &&
        (!x.id.startsWith('group:') || tree.at(i).upos === 'PROPN' || isMentioned(r, s, i)),
    );
    if (known.length > 0) return { refs: known, steps: p.steps as Step[] };
    // "demands that the IRA begin before Sinn Fein may join": by its name, where no list has it.
    if (asked && p.refs.length === 0 && isAskedByName(r, s, v, i)) return unlisted(r, tree, i);
  }
  return { refs: [], steps: [] };
}

/** A proper name that is the subject of what is asked. */
function isAskedByName(r: Reading, s: number, v: number, i: number): boolean {
  const tree = r.trees[s]!;
  const { head, upos } = tree.at(i);
  const asks = upos === 'PROPN' && tree.rel(i) === 'nsubj' && tree.rel(head) === 'ccomp' && tree.at(head).head === v;
  return asks && !r.inPlace(s, i) && !r.inTime(s, i) && tree.child(i, 'case') === undefined;
}

/** Whether i stands in a clause on a noun, or in what a noun is about. */
function isBeside(tree: Tree, i: number, v: number): boolean {
  let below = i;
  for (const a of tree.ancestors(i)) {
    // "l'appel lancé par X pour …": what carries the demand itself is no clause beside it.
    if (a !== v && tree.at(below).deprel.startsWith('acl') && tree.isPastParticiple(below)) return true;
    if (tree.at(below).deprel === 'acl:relcl') return true;
    const marked = tree.rel(below) === 'nmod' ? tree.caseOf(below) : '';
    if (tree.words.saying.inConsequence.has(marked)) return true;
    if (tree.words.saying.about.has(marked) && tree.words.saying.inquiry.has(tree.lemma(a))) return true;
    if (a === v) return false;
    below = a;
  }
  return false;
}

/** Whether i stands in a clause of condition below v. */
function isSupposed(tree: Tree, i: number, v: number): boolean {
  for (const a of tree.ancestors(i)) {
    if (a === v) return false;
    if (tree.isVerbal(a) && tree.words.modality.supposing.test(tree.caseOf(a))) return true;
  }
  return false;
}

/** « la libération de deux journalistes de Radio France »: of those to whom it is to be done, and asked for nothing. */
function isOfPatient(r: Reading, s: number, i: number): boolean {
  const tree = r.trees[s]!;
  for (let k = i; tree.rel(k) === 'nmod' && tree.words.grammar.of.has(tree.caseOf(k)); k = tree.at(k).head)
    if (nounSense(tree, tree.at(k).head, r.lexicon)?.of === 'patient') return true;
  return false;
}

const isMentioned = (r: Reading, s: number, i: number) => covering(r, s, i) !== undefined;

const hostile: ReadonlySet<string> = new Set([
  'ASSAULT',
  'COERCE',
  'SANCTION',
  'MOBILIZE',
  'PROTEST',
  'THREATEN',
  'ACCUSE',
]);

/** Whom an act that is promised serves: the one it is given or done to, an actor; nobody where the act would harm. */
export function served(r: Reading, s: number, clauses: readonly number[]): Participants {
  const tree = r.trees[s]!;
  for (const c of clauses) {
    const sense = matchVerb(tree, c, r.lexicon);
    if (!tree.isVerbal(c) || !tree.has(c, 'VerbForm=Inf') || (sense && hostile.has(sense.type))) continue;
    // « refusé d'envoyer des observateurs »: who is sent is served by nothing.
    if (tree.words.clause.sending.has(tree.lemma(c)) && tree.child(c, 'xcomp', 'ccomp') === undefined) continue;
    const slots = [
      ...tree.children(c, 'iobj'),
      ...tree.obliques(c, [...tree.words.saying.serves, ...(sense?.recipient ?? [])]),
      ...tree.objects(c),
      ...tree.objects(c).flatMap((o) => tree.obliques(o, tree.words.saying.serves)),
    ];
    for (const o of slots) {
      const p = participants(r, s, o, 'recipient');
      const known = p.refs.filter((x) =>
        // « rétablir les banques »: of what is done to a thing nobody is served.
        tree.rel(o) === 'obj' ? r.kindOf(x.id) !== undefined : !x.id.startsWith('group:') || isMentioned(r, s, o),
      );
      if (known.length > 0) return { refs: known, steps: p.steps };
    }
  }
  return nobody;
}

/** Whom an act that is threatened would be done to, by the frame of its own verb. */
export function struck(r: Reading, s: number, clauses: readonly number[]): Participants {
  const tree = r.trees[s]!;
  for (const c of clauses) {
    const sense = tree.isVerbal(c) ? matchVerb(tree, c, r.lexicon) : undefined;
    if (!sense || !hostile.has(sense.type)) continue;
    const found = merge(nobody, ...slot(r, s, c, sense).map((o) => participants(r, s, o, 'recipient')));
    if (found.refs.length > 0) return found;
  }
  return nobody;
}
