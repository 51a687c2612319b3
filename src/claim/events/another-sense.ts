// Verbs that tell of no act of their kind by what stands beside them: "dismissed it as a rumour", "fired warning shots".

import type { ActorRef, Modality } from '../../domain/index.js';
import type { VerbSense } from '../lexicon.js';
import type { Reading } from '../reading.js';
import { matchVerb } from '../senses.js';
import type { Tree } from '../tree.js';
import { inPower, isArmed } from './kinds.js';

export function ofAnotherSense(r: Reading, s: number, v: number, sense: VerbSense): boolean {
  const tree = r.trees[s]!;
  const { takenFor, as, warning } = tree.words.events;
  // Men are hanged; a lantern was "hung from a pole".
  if (sense.mode === 'kill' && tree.at(v).form.toLowerCase() === 'hung') return true;
  if (isFilmed(tree, v, sense)) return true;
  const shot = tree.objects(v).find((o) => tree.lemma(o) === 'shot');
  if (shot !== undefined) {
    // "fired the first shot of his campaign"; "fired only warning shots", at nobody.
    if ([v, shot].some((x) => tree.obliques(x, ['of']).length > 0)) return true;
    if (tree.children(shot, 'compound', 'amod').some((c) => warning.has(tree.lemma(c)))) return true;
  }
  // "dismissed it as a rumour", "treated as an invader"
  return takenFor.has(tree.lemma(v)) && tree.children(v, 'obl', 'advcl', 'xcomp').some((o) => as.has(tree.caseOf(o)));
}

export interface Told {
  readonly actors: readonly ActorRef[];
  readonly recipients: readonly ActorRef[];
  readonly tokens: readonly number[];
  readonly passive: boolean;
  readonly modality: Modality;
}

/** The same once it is known who takes part. */
export function tellsOfNone(r: Reading, s: number, v: number, sense: VerbSense, told: Told): boolean {
  const tree = r.trees[s]!;
  const { military, weapon } = r.lexicon.classes;
  const { contests, envoys, givingUp, leavingBehind, opensAndCloses, underPact } = tree.words.events;
  const lemma = tree.lemma(v);
  const { actors, passive } = told;
  if (isSettled(tree, sense, lemma, told) || isChance(r, s, v, sense, passive)) return true;
  // « L'ambassade a accueilli des opposants »: they are safe there, and talk to nobody.
  const { harbouring, keepsPeace, patrolling } = tree.words.events;
  const { facility } = r.lexicon.classes;
  if (sense.type === 'CONSULT' && harbouring.has(lemma) && tree.subjects(v).some((x) => facility.has(tree.lemma(x))))
    return true;
  // « Une force d'interposition patrouillera dans la zone »: a peace is kept, and nobody threatened.
  if (sense.type === 'MOBILIZE' && patrolling.has(lemma) && actors.some((x) => keepsPeace.test(x.mention))) return true;
  // « dissolvait son gouvernement », "dissolved the cabinet": dismissed, and nothing is banned by it.
  const own = (o: number) =>
    tree.words.events.cabinet.has(tree.lemma(o)) ||
    tree.children(o, 'det', 'nmod').some((d) => tree.has(d, 'Poss=Yes'));
  if (sense.mode === 'ban' && !passive && sense.noun === null && tree.children(v, 'obj').some(own)) return true;
  // « selon des survivants rencontrés à l'hôpital »: by whoever writes.
  if (sense.type === 'CONSULT' && passive && actors.length === 0 && tree.rel(v) === 'acl') return true;
  // "no force could stop Ethiopia": nobody does it, and nobody is said not to.
  const nobody = tree
    .subjects(v)
    .some((x) => tree.children(x, 'det').some((d) => tree.words.grammar.no.has(tree.lemma(d))));
  if (nobody && !passive && tree.children(v, 'aux').some((a) => r.lexicon.sets.possible.has(tree.lemma(a))))
    return true;
  // "soldiers blocked the roads", "gunmen poured into the streets": no demonstration of theirs.
  const street = sense.mode === 'obstruct' || (sense.type === 'PROTEST' && tree.words.events.pouring.has(lemma));
  if (street && actors.some((x) => isArmed(r, x, military))) return true;
  // "summoned the ambassador to protest against the arrest": it is no demonstration, and not his.
  const head = tree.at(v).head;
  const spoken =
    sense.type === 'PROTEST' && head >= 0 && tree.has(v, 'VerbForm=Inf') ? matchVerb(tree, head, r.lexicon) : undefined;
  if (spoken?.type === 'ACCUSE') return true;
  // "the delegation walked out": of talks.
  if (sense.type === 'PROTEST' && sense.particle === 'out' && actors.some((x) => envoys.test(x.mention))) return true;
  // "Schools were closed": nobody need have forbidden anything.
  if (sense.mode === 'ban' && sense.noun === null && passive && actors.length === 0)
    return told.tokens.length > 0 && told.tokens.every((t) => opensAndCloses.has(tree.lemma(t)));
  // "accused the government of surrendering to the gangs": a reproach.
  if (givingUp.has(lemma) && told.modality === 'conditional' && !actors.some((x) => isArmed(r, x, military)))
    return true;
  // "suspended train services": of a railway or a company.
  if (sense.type === 'RETREAT' && sense.noun !== null && tree.words.events.services.has(sense.noun))
    return !actors.some((x) => /^(?:state|government|armed-group)$/.test(r.kindOf(x.id) ?? ''));
  // "a company closed its factory": it forbids nobody.
  const known = actors.length > 0 && !passive && actors.every((x) => x.id.startsWith('group:'));
  if (sense.mode === 'ban' && sense.needs === 'facility' && known)
    if (!actors.some((x) => inPower(r, x) || isArmed(r, x, military))) return true;
  // "The road was blocked by burning tyres": by nobody who is told of.
  const { by } = r.lexicon.words;
  const agents = passive
    ? [...tree.agents(v, by), ...tree.children(v, 'advcl').filter((c) => by.includes(tree.caseOf(c)))]
    : [];
  if (sense.type === 'PROTEST' && agents.length > 0 && actors.length === 0) return true;
  // "Troops were withdrawn under the accord": they keep it.
  const pact = sense.type === 'SANCTION' && sense.noun !== null && r.lexicon.classes.pact.has(sense.noun);
  if (pact && tree.subtree(v).some((o) => tree.lemma(o) === sense.noun && underPact.has(tree.caseOf(o)))) return true;
  // "was abducted while driving home": nobody is driven from it.
  if (sense.mode === 'expel' && sense.noun !== null && !passive && told.tokens.length === 0) return true;
  // "opened fire when prisoners tried to escape, killing nine": not those who tried.
  const above = tree.at(v).head;
  const aside = tree.rel(v) === 'advcl' && tree.isBareParticiple(v) && told.modality === 'planned';
  if (aside && sense.type === 'ASSAULT' && above >= 0 && tree.has(above, 'VerbForm=Inf') && above < v) return true;
  // "withdrew from the case", "from the race": from no place.
  if (sense.mode === 'withdraw' && !passive)
    if (tree.children(v, 'obl').some((o) => tree.words.place.from.has(tree.caseOf(o)) && contests.has(tree.lemma(o))))
      return true;
  // "leaving the church to the arsonists": to what becomes of it.
  if (sense.mode === 'withdraw' && leavingBehind.has(lemma))
    return [v, ...tree.objects(v)]
      .flatMap((x) => tree.children(x, 'obl', 'nmod'))
      .some((o) => tree.words.grammar.to.has(tree.caseOf(o)));
  // "suspended all work by foreign charities": others are forbidden it.
  const others = [v, ...tree.objects(v)]
    .flatMap((o) => tree.children(o, 'nmod', 'obl'))
    .some((n) => by.includes(tree.caseOf(n)) && !r.inTime(s, n));
  if (sense.type === 'RETREAT' && sense.mode === null && sense.noun !== null && !passive && others) return true;
  // "drove them from the town": no move of one's own.
  if (sense.type === 'MOBILIZE' && !passive && tree.words.events.drivingOut.has(lemma) && tree.objects(v).length > 0)
    return true;
  // "had received reinforcements": no visit.
  const goods = (o: number) => weapon.has(tree.lemma(o)) || tree.words.events.deliveries.has(tree.lemma(o));
  if (sense.mode === 'host' && tree.objects(v).some(goods)) return true;
  // "would welcome more drones": is glad of them.
  return (
    sense.mode === 'host' &&
    (told.modality !== 'asserted' || tree.objects(v).some((o) => weapon.has(tree.lemma(o)))) &&
    tree.words.events.gladOf.has(lemma)
  );
}

/** « la liste n'a pas été arrêtée », « quatorze candidats ont été éliminés »: nobody is held, and nobody killed. */
function isSettled(tree: Tree, sense: VerbSense, lemma: string, { tokens }: Told): boolean {
  const { drawnUp, contender, puttingOut } = tree.words.events;
  if (tokens.length === 0) return false;
  if (sense.mode === 'arrest') return tokens.every((t) => drawnUp.has(tree.lemma(t)));
  return puttingOut.has(lemma) && tokens.every((t) => contender.has(tree.lemma(t)));
}

/** « tué par un tir accidentel » */
function isChance(r: Reading, s: number, v: number, sense: VerbSense, passive: boolean): boolean {
  const tree = r.trees[s]!;
  const causes = passive ? tree.agents(v, r.lexicon.words.by) : tree.subjects(v);
  return (
    sense.type === 'ASSAULT' &&
    [v, ...causes]
      .flatMap((x) => tree.children(x, 'amod', 'advmod'))
      .some((c) => tree.words.events.accidental.has(tree.lemma(c)))
  );
}

/** "Footage of vehicles shot from a balcony": taken, and nobody was hit. */
function isFilmed(tree: Tree, v: number, sense: VerbSense): boolean {
  const { filmed, filming } = tree.words.events;
  if (sense.mode !== 'kill' || tree.rel(v) !== 'acl' || !filming.has(tree.lemma(v))) return false;
  return tree.ancestors(v).some((a) => [a, ...tree.children(a, 'appos')].some((x) => filmed.has(tree.lemma(x))));
}
