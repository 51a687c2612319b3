// An event told by a noun, where the sentence says that it took place.

import type { Step } from '../../domain/index.js';
import { type Draft, recent } from '../draft.js';
import { isNegated, standing } from '../modality.js';
import type { NounAct } from '../nouns.js';
import { nobody } from '../participants.js';
import type { Reading } from '../reading.js';
import { matchVerb } from '../senses.js';
import { complete } from './complete.js';
import { isTame, offField } from './tame.js';

export function nounEvent(
  r: Reading,
  s: number,
  act: NounAct,
  anchors: ReadonlySet<number>,
  previous: readonly Draft[],
): Draft | null {
  const tree = r.trees[s]!;
  if (act.told === null || act.sense.kind !== 'event') return null;
  // "des sanctions" are imposed by a verb; a suspension that is announced is told by the noun.
  if (
    act.sense.type === 'SANCTION' &&
    !(act.told === 'announced' && act.sense.mode === 'suspend' && act.patients.refs.length > 0)
  )
    return null;
  const how = standing(tree, act.token, r.lexicon);
  if (how.suppressed) return null;
  let { agents, patients } = act;
  const steps: Step[] = [];
  let time: Draft['time'] = null;
  // "ces attaques": the acts of the same name told just before.
  if (tree.children(act.token, 'det').some((d) => tree.has(d, 'PronType=Dem'))) {
    const before = recent(previous, s).find(
      (d) =>
        d.sentence < s &&
        d.type === act.sense.type &&
        d.kind === 'event' &&
        r.trees[d.sentence]!.lemma(d.token) === tree.lemma(act.token),
    );
    if (before) {
      // "la DGSI a mené cette arrestation": its author is told here, known or not.
      const told = act.carriers.some((c) => tree.isVerbal(c) && !tree.isPassive(c) && tree.subjects(c).length > 0);
      if (agents.refs.length === 0 && !(told && act.told !== 'occur')) agents = { refs: before.actors, steps: [] };
      if (patients.refs.length === 0) patients = { refs: before.recipients, steps: [] };
      time = before.time;
      const t = tree.at(act.token);
      steps.push({
        from: { start: t.start, end: t.end, exact: t.form },
        says: `takes up what a sentence before told: ${[...before.actors, ...before.recipients].map((x) => x.mention).join(', ')}${before.time ? `, ${before.time.mention} → ${before.time.edtf}` : ''}`,
      });
    }
  }
  const { type } = act.sense;
  if ((type === 'ASSAULT' || type === 'COERCE') && isTame(r, s, [act.token, ...act.carriers], agents.refs)) return null;
  // « à la suite d'un tir accidentel »
  const chance = tree.children(act.token, 'amod').some((c) => tree.words.events.accidental.has(tree.lemma(c)));
  if (type === 'ASSAULT' && chance) return null;
  const enough =
    type === 'CONSULT'
      ? // « Des discussions ont commencé le 27 janvier à Genève »: whoever met, when and where are told.
        agents.refs.length + patients.refs.length >= 1 || act.told === 'occur'
      : type === 'RETREAT' || type === 'MOBILIZE'
        ? agents.refs.length + patients.refs.length > 0
        : agents.refs.length + patients.refs.length > 0 || act.told === 'occur';
  if (!enough) return null;
  // "a procédé à un tir de missile": at nobody and over no place it is a test.
  const shot = tree.words.events.launches.has(tree.lemma(act.token)) && patients.refs.length === 0;
  if (shot && tree.children(act.token, 'nmod', 'compound').some((c) => r.lexicon.classes.weapon.has(tree.lemma(c))))
    return null;
  // "the American release": of somebody, or it is a film's.
  if (act.sense.mode === 'release' && patients.refs.length === 0) return null;
  if (type === 'RETREAT' && agents.refs.length > 0 && agents.refs.every((a) => r.words.events.peaceful.test(a.mention)))
    return null;
  if (offField(r, s, [...agents.refs, ...patients.refs])) return null;
  // "after the dissolution of the movement": by nobody who is told of, it may have been its own.
  if (act.sense.mode === 'ban' && act.told === 'definite' && agents.refs.length === 0) return null;
  // « Notre but : le départ des troupes »: where no verb tells anything, a noun that is only named is no news.
  const verbless = !tree.tokens.some((_, k) => tree.has(k, 'VerbForm=Fin'));
  if (act.told === 'definite' && verbless) return null;
  if (act.told === 'subject' && agents.refs.length === 0 && !isTold(r, s, act)) return null;
  const negated = act.carriers.some((c) => isNegated(tree, c, r.lexicon));
  // Nobody claimed it: the act stands, its author is not known.
  const unclaimed = negated && act.told === 'claimed';
  if (unclaimed) agents = nobody;
  if (unclaimed && patients.refs.length === 0) return null;
  // An ordered strike has not happened yet; an ordered mobilisation is one.
  // … and a ban is there once it is decided.
  const violent = type === 'ASSAULT' || (type === 'COERCE' && act.sense.mode !== 'ban');
  const unfulfilled =
    act.told === 'order' &&
    how.modality === 'asserted' &&
    (violent || act.carriers.some((c) => tree.words.events.approving.has(tree.lemma(c)))) &&
    !tree.children(act.token, 'acl:relcl').length;
  // « accusé d'avoir commandité l'assassinat de X », « a condamné l'assaut contre le Parlement »: the act is taken as known, who did it is in dispute.
  const known =
    act.told === 'definite' &&
    agents.refs.length === 0 &&
    patients.refs.length > 0 &&
    how.modality === 'conditional' &&
    tree.children(act.token, 'det').some((d) => tree.has(d, 'Definite=Def')) &&
    isTakenAsKnown(r, s, tree.at(act.token).head);
  // « annonce l'envoi de 700 hommes »: to come. « ont revendiqué la prise de la ville »: so they say.
  const told =
    act.told === 'announced' || (act.told === 'order' && tree.words.events.sending.has(tree.lemma(act.token)));
  const by = tree.rel(act.token) === 'obj' ? tree.at(act.token).head : -1;
  const withdrawn = type === 'RETREAT' && by >= 0 && tree.words.events.announcing.has(tree.lemma(by));
  const toCome = ((told && type === 'MOBILIZE') || withdrawn) && how.modality === 'asserted';
  const boasted =
    act.told === 'claimed' && type === 'ASSAULT' && act.carriers.some((c) => tree.isVerbal(c) && tree.isFinite(c));
  const modality =
    unfulfilled || toCome
      ? 'planned'
      : unclaimed || known
        ? 'asserted'
        : negated
          ? 'denied'
          : boasted && act.sense.mode === 'seize' && how.modality === 'asserted'
            ? 'conditional'
            : how.modality;
  // "keen not to spoil its truce": what is not done to it leaves it as it is.
  if (modality === 'denied' && act.told === 'definite' && !isNegated(tree, act.token, r.lexicon)) return null;
  const draft = complete(r, s, act.token, {
    type,
    mode: act.sense.mode,
    actors: agents,
    recipients: patients,
    carriers: act.carriers,
    how: { ...how, modality, reporters: known ? [] : boasted ? [...how.reporters, ...act.carriers] : how.reporters },
    anchors,
    rule: `noun:${tree.lemma(act.token)}:${act.told}`,
  });
  if (!draft) return null;
  const nobodyMet = type === 'CONSULT' && agents.refs.length + patients.refs.length === 0;
  if (nobodyMet && (draft.time === null || !draft.place || act.sense.mode !== null)) return null;
  // Named in passing ("les raids américains ont ravivé les appels"), on nobody, on no day, at no place: nothing to put in a record.
  const passing = act.told === 'subject' || act.told === 'definite';
  const onNobody = patients.refs.length === 0 && agents.refs.length < 2;
  if (passing && onNobody && violent && draft.time === null && time === null && draft.place === null) return null;
  return { ...draft, time: draft.time ?? time, steps: [...draft.steps, ...steps] };
}

/** Blamed as such, or the deed that somebody is said to have paid for; what one "incites" or "denounces" need not have been done. */
function isTakenAsKnown(r: Reading, s: number, verb: number): boolean {
  const tree = r.trees[s]!;
  if (verb < 0 || !tree.isVerbal(verb) || tree.words.events.denouncing.has(tree.lemma(verb))) return false;
  return tree.lemma(verb) === 'commanditer' || matchVerb(tree, verb, r.lexicon)?.type === 'ACCUSE';
}

const isTold = (r: Reading, s: number, act: NounAct) =>
  act.patients.refs.length > 0 && r.trees[s]!.children(act.token, 'det').length > 0;
