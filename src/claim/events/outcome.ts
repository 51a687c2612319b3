// What a verb's act comes to once both sides are known: men are taken prisoner where places are taken, a member state is suspended where a
// minister is dismissed.

import type { ActorRef } from '../../domain/index.js';
import type { VerbSense } from '../lexicon.js';
import { covering } from '../participants.js';
import type { Reading } from '../reading.js';
import { inPower, isArmed, isBody } from './kinds.js';

export interface Sides {
  readonly actors: readonly ActorRef[];
  readonly recipients: readonly ActorRef[];
  /** The tokens of those acted on. */
  readonly tokens: readonly number[];
}

/** The type and mode of an act of this sense between these sides. */
export function outcome(
  r: Reading,
  s: number,
  v: number,
  sense: VerbSense,
  sides: Sides,
): Pick<VerbSense, 'type' | 'mode'> {
  const tree = r.trees[s]!;
  const lemma = tree.lemma(v);
  const { taking, driving, suspending, works } = tree.words.events;
  const { military } = r.lexicon.classes;
  const { actors, recipients, tokens } = sides;
  if (taking.has(lemma) && sense.mode === 'seize') return taken(r, s, sense, sides);
  if (sense.type === 'ASSAULT') return { type: sense.type, mode: inflicted(r, s, v, sense, tokens) };
  // « les insurgés ont capturé 67 policiers »: only who has the right to arrests somebody.
  if (tree.words.events.capturing.has(lemma) && actors.some((x) => isOutlaw(r, x)))
    return { type: 'ASSAULT', mode: 'abduct' };
  if (sense.mode === 'arrest' && isCaptivity(r, s, lemma, sides)) return { type: 'ASSAULT', mode: 'abduct' };
  // « le maire destitué », « le Parlement a destitué la présidente »: a coup takes arms.
  if (sense.mode === 'coup' && tree.words.events.deposing.has(lemma))
    if (!actors.some((x) => isArmed(r, x, military) || isOfRank(r, x))) return { type: 'COERCE', mode: 'dismiss' };
  if (sense.mode === 'restrict' && isSupply(r, s, v, sides)) return { type: 'SANCTION', mode: 'suspend' };
  // "drove the rebels out of the town": a fight won, and nobody is deported.
  if (
    driving.has(lemma) &&
    sense.mode === 'expel' &&
    recipients.length > 0 &&
    recipients.every((x) => isArmed(r, x, military))
  )
    return { type: 'ASSAULT', mode: null };
  // "The African Union suspended Mali"
  const members = recipients.length > 0 && recipients.every((x) => r.kindOf(x.id) === 'state' || isBody(r, x.id));
  if (suspending.has(lemma) && sense.type === 'COERCE' && sense.noun === null && members)
    return { type: 'SANCTION', mode: 'suspend' };
  // "The World Food Programme suspended its operations": help that is cut off, and no army that stands back.
  const agency = actors.length > 0 && actors.every((x) => isBody(r, x.id) && r.kindOf(x.id) !== 'coalition');
  if (sense.type === 'RETREAT' && sense.noun !== null && works.has(sense.noun) && agency)
    return { type: 'SANCTION', mode: 'suspend' };
  // "sheltering the militants": armed men are harboured, and given no asylum.
  if (sense.mode === 'asylum' && recipients.some((x) => r.kindOf(x.id) === 'armed-group'))
    return { type: 'AID', mode: null };
  // "handed over 47 separatists to Cameroon": one state to another, which has nothing of a release.
  const given = tree
    .subtree(v, (c) => tree.isVerbal(c))
    .flatMap((x) => tree.children(x, 'obl', 'nmod').filter((o) => tree.words.grammar.to.has(tree.caseOf(o))))
    .flatMap((o) => covering(r, s, o) ?? []);
  const captives = tokens.some((t) => r.lexicon.classes.hostage.has(tree.lemma(t)) || military.has(tree.lemma(t)));
  if (
    sense.mode === 'release' &&
    sense.particle !== null &&
    given.some((m) => m.actor.kind === 'state') &&
    actors.some((x) => inPower(r, x) && r.kindOf(x.id) !== 'armed-group') &&
    !captives
  )
    return { type: 'COERCE', mode: 'expel' };
  return sense;
}

/** « les captifs sont retenus », « des ravisseurs détiennent un prêtre »: held, and not by right. */
function isCaptivity(r: Reading, s: number, lemma: string, { actors, tokens }: Sides): boolean {
  const tree = r.trees[s]!;
  const { captive, detaining, kidnapper } = tree.words.events;
  if (!detaining.has(lemma)) return false;
  if (actors.length === 0) return tokens.some((t) => captive.has(tree.lemma(t)));
  // A group with a name may govern where it is.
  const described = (x: ActorRef) => x.id.startsWith('group:') && (isOutlaw(r, x) || isOne(r, x, kidnapper));
  return actors.every(described);
}

/** A mention of which one word is of these. */
function isOne(r: Reading, x: ActorRef, these: ReadonlySet<string>): boolean {
  const tree = r.trees[r.sentenceAt(x.start)];
  return tree?.tokens.some((t, i) => t.start >= x.start && t.end <= x.end && these.has(tree.lemma(i))) ?? false;
}

const isOfRank = (r: Reading, x: ActorRef): boolean => isOne(r, x, r.words.events.rank);

/** "captured twelve guerrillas", "seized the town": by those in power people are arrested, by others carried off; a place is taken by force. */
function taken(r: Reading, s: number, sense: VerbSense, { actors, recipients, tokens }: Sides) {
  const tree = r.trees[s]!;
  const { military } = r.lexicon.classes;
  const isPlace = (t: number) => r.inPlace(s, t) || tree.words.events.stronghold.has(tree.lemma(t));
  if (tokens.some(isPlace)) {
    const lawful = actors.length > 0 && !actors.some((x) => isArmed(r, x, military));
    return sense.type === 'COERCE' && !lawful ? { type: 'ASSAULT' as const, mode: 'seize' } : sense;
  }
  // "captured 12", "captured them": nothing but people are counted or told without their noun by those who fight.
  const people =
    tokens.length > 0 &&
    tokens.every((t) => isPeople(r, s, t)) &&
    recipients.every((x) => !['state', 'government'].includes(r.kindOf(x.id) ?? ''));
  if (!people) return sense;
  const outlaws = (x: ActorRef) => isOutlaw(r, x);
  // Where nobody is said to have done it, those who fight a state are taken by it, and others by its enemies.
  const byState =
    actors.length > 0
      ? !actors.some(outlaws) &&
        actors.some((x) => isOfState(r, x) || inPower(r, x) || r.kindOf(x.id) === 'person' || isPronoun(r, x))
      : recipients.some((x) => r.kindOf(x.id) === 'person') ||
        tokens.some((t) => tree.words.events.outlaws.has(tree.lemma(t)));
  return byState ? { type: 'COERCE' as const, mode: 'arrest' } : { type: 'ASSAULT' as const, mode: 'abduct' };
}

/** How an act of violence was done, by the arms that its subject, object or circumstance names, and by what it was done to. */
function inflicted(r: Reading, s: number, v: number, sense: VerbSense, tokens: readonly number[]): string | null {
  const tree = r.trees[s]!;
  const { heavy, flown, machine } = tree.words.events;
  const { weapon, facility } = r.lexicon.classes;
  const { mode } = sense;
  const things = (set: ReadonlySet<string>) => tokens.length > 0 && tokens.every((t) => set.has(tree.lemma(t)));
  // « abattu cinq avions », « un véhicule caillassé »
  if (mode === 'kill' && things(machine)) return 'destroy';
  if (mode === 'beat' && (things(machine) || things(facility))) return null;
  if (mode !== null && mode !== 'firearms' && mode !== 'aerial') return mode;
  const means = [
    ...tree.subjects(v),
    ...tree.agents(v, r.lexicon.words.by),
    ...tree.children(v, 'obj').filter((o) => !tokens.includes(o)),
    // « bombardés la semaine dernière au mortier », hung on the week
    ...tree.subtree(v, (c) => tree.isVerbal(c)).filter((c) => tree.words.events.byMeans.includes(tree.caseOf(c))),
  ].flatMap((x) => [x, ...tree.children(x, 'nmod', 'compound')]);
  const has = (set: ReadonlySet<string>) => means.some((x) => !tokens.includes(x) && set.has(tree.lemma(x)));
  if (mode === 'aerial' && has(flown)) return mode;
  if (has(heavy)) return 'heavy-weapons';
  // "tirer des missiles" is no shot of a firearm.
  const shells =
    mode === 'firearms' && tree.objects(v).some((o) => tree.conjuncts(o).some((c) => weapon.has(tree.lemma(c))));
  return shells ? null : mode;
}

/** « a coupé l'électricité qu'il fournit à son voisin »: one state to another. */
function isSupply(r: Reading, s: number, v: number, { actors, recipients }: Sides): boolean {
  const tree = r.trees[s]!;
  const { supply, supplying } = tree.words.events;
  const states = (refs: readonly ActorRef[]) =>
    refs.length > 0 && refs.every((x) => /^(?:state|government)$/.test(r.kindOf(x.id) ?? ''));
  const goods = tree.objects(v).filter((o) => supply.has(tree.lemma(o)));
  const sold = goods.some((o) => tree.children(o, 'acl').some((c) => supplying.has(tree.lemma(c))));
  return goods.length > 0 && states(actors) && (sold || states(recipients));
}

const isOutlaw = (r: Reading, x: ActorRef): boolean =>
  r.kindOf(x.id) === 'armed-group' || (isArmed(r, x, r.lexicon.classes.military) && !isOfState(r, x));

/** "it captured twelve": whoever it is, he may be of a state. */
const isPronoun = (r: Reading, x: ActorRef): boolean => {
  const tree = r.trees[r.sentenceAt(x.start)];
  return tree !== undefined && tree.at(Math.max(0, tree.indexAt(x.start))).upos === 'PRON' && x.id.startsWith('group:');
};

const isOfState = (r: Reading, x: ActorRef): boolean => {
  const kind = r.kindOf(x.id) ?? '';
  return /^(?:military|police|state|government|coalition)$/.test(kind) || r.words.events.lawful.test(x.mention);
};

function isPeople(r: Reading, s: number, t: number): boolean {
  const tree = r.trees[s]!;
  const known = covering(r, s, t);
  if (known?.actor.kind === 'person') return true;
  if (tree.at(t).upos === 'NUM' || (tree.at(t).upos === 'PRON' && tree.has(t, 'Number=Plur'))) return true;
  const lemma = tree.lemma(t);
  return (
    tree.at(t).upos === 'NOUN' &&
    (r.lexicon.sets.animate.has(lemma) || tree.words.people.agentive.test(lemma)) &&
    !r.lexicon.classes.facility.has(lemma) &&
    !r.lexicon.classes.weapon.has(lemma) &&
    !tree.words.people.thing.has(lemma)
  );
}
