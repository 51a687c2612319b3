// The parts of an event put together: both sides, place, time, who is cited for it.

import type { ActorRef, PlacePrecision } from '../../domain/index.js';
import { citedFor } from '../attribution.js';
import { placeOf, timeOf } from '../circumstances.js';
import { type Draft, makeDraft } from '../draft.js';
import type { standing } from '../modality.js';
import type { Participants } from '../participants.js';
import type { Reading } from '../reading.js';

/** Acts that are where somebody or something is taken or goes away from. */
const leaving = (p: Parts): boolean =>
  /^(?:RETREAT|COERCE|AID|SANCTION)$/.test(p.type) || /^(?:abduct|seize)$/.test(p.mode ?? '');

interface Parts {
  readonly type: Draft['type'];
  readonly mode: string | null;
  readonly actors: Participants;
  readonly recipients: Participants;
  readonly carriers: readonly number[];
  readonly how: ReturnType<typeof standing>;
  readonly anchors: ReadonlySet<number>;
  readonly rule: string;
}

/** How exactly a base, a quarter, a town is known, where it is one. */
const exact: ReadonlySet<PlacePrecision> = new Set<PlacePrecision>(['point', 'district', 'city']);

const isOver = (r: Reading, edtf: string, mention: string): boolean => {
  const { settled } = r.grounded.publication;
  const weekday = r.words.time.weekday.test(mention);
  return settled !== null && weekday && !/\d/.test(mention) && edtf < settled;
};

export function complete(r: Reading, s: number, i: number, p: Parts): Draft | null {
  const tree = r.trees[s]!;
  const targets = [i, ...p.carriers];
  const spans: ActorRef[] = [...p.actors.refs, ...p.recipients.refs];
  const told = timeOf(r, s, targets, p.anchors);
  // What is planned is not planned for a day that is over; a weekday was taken for the last of its name.
  const over = p.how.modality === 'planned' && told !== null && isOver(r, told.time.edtf, told.time.mention);
  const when = over ? null : told;
  // A place that was struck is both the one acted on and where it was.
  const struck = (x: ActorRef) =>
    p.recipients.refs.includes(x) &&
    r.places(s).some((at) => exact.has(at.place.precision) && at.start === x.start && at.end === x.end);
  const named = spans.filter((x) => !r.places(s).some((at) => at.place.id === x.id) && !struck(x));
  const beside = (i: number) =>
    tree.conjuncts(i).some((k) => spans.some((x) => x.start <= tree.at(k).start && tree.at(k).end <= x.end));
  // "flown in from Gabon and France"
  const leading = (i: number) => (tree.rel(i) === 'conj' ? tree.at(i).head : i);
  const where = placeOf(
    r,
    s,
    targets,
    p.anchors,
    named,
    true,
    undefined,
    (head) =>
      (!leaving(p) && tree.words.place.from.has(tree.caseOf(leading(head))) && !tree.rel(head).startsWith('nmod')) ||
      (p.type === 'SANCTION' && p.recipients.refs.length > 0 && beside(head)),
  );
  const all = citedFor(r, s, i, p.how.reporters);
  // Nobody is the source of what he does himself, unless he is said to say so: then his act stands as his claim.
  const boasted = p.how.reporters.some((v) => tree.words.modality.claimingTo.has(tree.lemma(v)));
  const cited = {
    ...all,
    refs: all.refs.filter((x) => boasted || !p.actors.refs.some((a) => a.start === x.start && a.id === x.id)),
  };
  // "Macron et Poutine se sont entretenus": of an act of two sides told of both as its subject, the others are those it was with.
  const mutual =
    (p.type === 'CONSULT' || p.type === 'AGREE' || p.type === 'COOPERATE' || p.mode === 'fight') &&
    // "brokered by Qatar and Turkey": between others. Two who arrive visit a third.
    p.mode !== 'mediate' &&
    p.mode !== 'visit' &&
    (p.mode === 'sign' || !p.rule.endsWith(':passive')) &&
    p.recipients.refs.length === 0 &&
    p.actors.refs.length > 1;
  // "Riot police were deployed": those moved are the ones who act.
  const moved =
    p.type === 'MOBILIZE' && p.actors.refs.length === 0 && (!p.rule.startsWith('verb:') || p.rule.endsWith(':passive'));
  const actors = moved ? p.recipients.refs : mutual ? p.actors.refs.slice(0, 1) : p.actors.refs;
  const recipients = (mutual ? p.actors.refs.slice(1) : moved ? [] : p.recipients.refs).filter(
    (x) => !actors.some((a) => a.id === x.id),
  );
  if (actors.length === 0 && recipients.length === 0 && !where.place) return null;
  return makeDraft({
    kind: 'event',
    type: p.type,
    mode: p.mode,
    actors,
    recipients,
    place: where.place,
    time: when?.time ?? null,
    modality: p.how.modality,
    attribution: cited.refs,
    steps: [...p.actors.steps, ...p.recipients.steps, ...(when?.steps ?? []), ...where.steps, ...cited.steps],
    rule: p.rule,
    words: [tree.at(i), ...spans, ...(when?.spans ?? []), ...where.spans],
    sentence: s,
    token: i,
  });
}
