// Events: acts told by verbs and by nouns, with who did them to whom, where, when and whether they happened.

import type { ActorRef, Step } from '../domain/index.js';
import { citedFor } from './attribution.js';
import { placeOf, timeOf } from './circumstances.js';
import { blank, type Draft, recent } from './draft.js';
import type { VerbSense } from './lexicon.js';
import { isNegated, standing } from './modality.js';
import { type NounAct, nounAct, nounSense } from './nouns.js';
import { covering, merge, type Participants, participants, placeRef, type Role, refOf } from './participants.js';
import type { Reading } from './reading.js';
import { matchVerbs } from './senses.js';
import type { Tree } from './tree.js';

const nobody: Participants = { refs: [], steps: [] };

const anchorsMade = new WeakMap<Tree, ReadonlySet<number>>();

/** Tokens that carry an act or are verbs: the nearest one above a time or a place owns it. */
export function anchorsOf(r: Reading, s: number): ReadonlySet<number> {
  const tree = r.trees[s]!;
  const known = anchorsMade.get(tree);
  if (known) return known;
  const out = new Set<number>();
  tree.tokens.forEach((t, i) => {
    if (t.upos === 'VERB' || nounSense(tree, i, r.lexicon)) out.add(i);
  });
  anchorsMade.set(tree, out);
  return out;
}

export function readEvents(r: Reading, s: number, previous: readonly Draft[]): Draft[] {
  const tree = r.trees[s]!;
  const anchors = anchorsOf(r, s);
  const absorbed = new Set<number>();
  const drafts: Draft[] = [];
  for (const i of anchors) {
    if (tree.at(i).upos !== 'VERB') continue;
    // The most demanding sense whose participants are there.
    for (const sense of matchVerbs(tree, i, r.lexicon)) {
      if (sense.kind !== 'event') break;
      const draft = verbEvent(r, s, i, sense, anchors, absorbed);
      if (draft) drafts.push(draft);
      if (draft) break;
    }
  }
  for (const i of anchors) {
    // In words quoted, a noun of an act is part of an argument, not a report.
    if (absorbed.has(i) || tree.at(i).upos === 'VERB' || r.inSpeech(tree.at(i))) continue;
    const act = nounAct(r, s, i);
    if (!act) continue;
    const draft = nounEvent(r, s, act, anchors, previous);
    if (draft) drafts.push(draft);
  }
  return claimedByMost(r, s, drafts);
}

/** "… dans 80 attaques, la plupart revendiquées par X", "dont certains revendiqués par X": X is the author of the act told before. */
function claimedByMost(r: Reading, s: number, drafts: Draft[]): Draft[] {
  const tree = r.trees[s]!;
  const verbs = r.lexicon.words.claimResponsibility.split(' ').map((x) => x.split('+')[0]);
  for (let v = 0; v < tree.tokens.length; v++) {
    if (!verbs.includes(tree.lemma(v)) || !tree.isPastParticiple(v)) continue;
    const of = [tree.at(v).head, ...tree.children(v, 'nsubj', 'det')].filter((x) => x >= 0 && x < v);
    if (!of.some((x) => /^(?:plupart|certain|majorité|partie|plusieurs|most|some|many|several)$/.test(tree.lemma(x))))
      continue;
    const authors = merge(nobody, ...tree.agents(v, r.lexicon.words.by).map((a) => participants(r, s, a, 'actor')));
    const at = drafts.findLastIndex((d) => d.type === 'ASSAULT' && d.token < v && d.actors.length === 0);
    if (at < 0 || authors.refs.length === 0) continue;
    const d = drafts[at]!;
    drafts[at] = {
      ...d,
      actors: authors.refs,
      words: [...d.words, ...authors.refs],
      steps: [...d.steps, ...authors.steps],
      rule: `${d.rule}+claimed`,
    };
  }
  return drafts;
}

function verbEvent(
  r: Reading,
  s: number,
  v: number,
  sense: VerbSense,
  anchors: ReadonlySet<number>,
  absorbed: Set<number>,
): Draft | null {
  const tree = r.trees[s]!;
  const { words, sets, classes } = r.lexicon;
  const how = standing(tree, v, r.lexicon);
  if (how.suppressed) return null;
  // What takes no object has no passive: "thousands … demonstrated", hung on them as a participle.
  const intransitive =
    sense.recipient !== undefined && !sense.recipient.includes('obj') && tree.child(v, 'aux') === undefined;
  const passive = tree.isPassive(v) && !(intransitive && !sense.noun && !sense.needs);
  const carriers: number[] = [];
  let inanimate = false;
  /** An act, a weapon or somebody who acts. */
  const author = (j: number): Participants => {
    const act = nounAct(r, s, j);
    if (act) {
      absorbed.add(j);
      carriers.push(j, ...act.carriers);
      return act.agents;
    }
    const moves = sense.type === 'MOBILIZE' || sense.type === 'RETREAT';
    const found = participants(r, s, j, moves && classes.military.has(tree.lemma(j)) ? 'force' : 'actor');
    if (found.refs.length === 0) {
      // "a car bomb", "a landmine explosion"
      if ([j, ...tree.children(j, 'compound', 'amod')].some((x) => classes.weapon.has(tree.lemma(x))))
        return weaponOwner(r, s, j);
      if (!tree.isRelative(j) && tree.at(j).upos !== 'PRON') inanimate = true;
    }
    return found;
  };

  let actors: Participants;
  let recipientTokens: number[];
  if (passive) {
    actors = merge(...tree.agents(v, words.by).map(author));
    recipientTokens = tree.subjects(v).filter((x) => !r.inTime(s, x));
    if (actors.refs.length === 0)
      for (const o of tree.children(v, 'obl'))
        if (
          /^(?:dans|lors de|au cours de|par|à la suite de|in|by|during)$/.test(tree.caseOf(o)) &&
          nounSense(tree, o, r.lexicon)?.kind === 'event'
        )
          actors = merge(actors, author(o));
    // "frappé par la chute des cours": struck by what is neither somebody, nor an act, nor a weapon.
    const byThing = inanimate && actors.refs.length === 0 && carriers.length === 0 && sense.needs !== undefined;
    const forceful = sense.type === 'ASSAULT' || sense.type === 'COERCE';
    if (byThing && forceful && !byWeapon(r, s, v, true)) return null;
    inanimate = false;
  } else {
    actors = merge(...tree.subjects(v).map(author));
    recipientTokens = slot(r, s, v, sense);
    // "se sont affrontés", "se sont entretenus": both sides are subjects.
  }
  if (inanimate) return null;
  // "toucher", "endommager": violence only by somebody, a weapon or an act.
  if (sense.needs === 'author' && actors.refs.length === 0 && carriers.length === 0 && !byWeapon(r, s, v, passive))
    return null;
  // "elles visaient des diplomates": an aim is violence only where somebody armed or an act is known to have it.
  const aims = sense.type === 'ASSAULT' && !passive && sets.aimed.has(tree.lemma(v));
  if (aims && actors.refs.length === 0 && carriers.length === 0 && !byWeapon(r, s, v, passive)) return null;
  // "une raison avancée par la police": what moves is never moved.
  if (sense.needs === 'force' && sense.recipient?.length === 0 && passive) return null;
  // "35 personnes sont mortes et 40 blessées": the number has its own noun left out.
  if (tree.isPastParticiple(v) && tree.rel(v) === 'conj' && tree.tokens[v - 1]?.upos === 'NUM') return null;
  // "1 000 personnes évacuées": people taken to safety have not retreated.
  const moved = sense.mode === 'withdraw' && sense.recipient?.length === 0 && tree.isPassive(v);
  if (moved && !tree.subjects(v).some((x) => classes.military.has(tree.lemma(x)))) return null;
  if ((sense.type === 'ASSAULT' || sense.type === 'COERCE') && isTame(r, s, [v, ...carriers], actors.refs)) return null;
  // "ont manifesté leur joie"
  if (sense.type === 'PROTEST' && sense.noun === null && !passive && tree.children(v, 'obj').length > 0) return null;
  // A person or an actor is asked for: not whoever an act named there is of.
  const precise = sense.needs === 'actor' || sense.needs === 'person';
  const role = /^(?:kill|wound|abduct|arrest|expel|release|torture)$/.test(sense.mode ?? '') ? 'person' : 'recipient';
  const known = merge(
    nobody,
    ...recipientTokens.map((t) => (precise ? participants(r, s, t, role) : acted(r, s, t, role))),
  );
  // "bombarder Kharkiv", "s'emparer de Goma": where nobody is named, the place is what was struck or taken.
  const struck = sense.type === 'ASSAULT' && known.refs.length === 0 && !precise;
  const recipients = struck
    ? { refs: recipientTokens.flatMap((t) => tree.conjuncts(t)).flatMap((t) => placeRef(r, s, t) ?? []), steps: [] }
    : known;
  if ((sense.needs === 'actor' || sense.needs === 'person') && recipients.refs.length === 0) return null;
  if (sense.needs === 'organisation' && !recipients.refs.some((x) => isBody(r, x.id))) return null;
  if (sense.type === 'AID' && recipients.refs.length === 0) return null;
  if (sense.mode === 'host' && (recipients.refs.length === 0 || actors.refs.length === 0)) return null;
  // "a lancé un missile balistique": at nobody, over nothing, it is a test.
  const launched = sense.needs === 'weapon' && /^(?:lancer|launch|drop)$/.test(tree.lemma(v));
  if (launched && recipients.refs.length === 0 && recipientTokens.length === 0 && !passive) return null;
  const violent = sense.type === 'ASSAULT' || sense.type === 'COERCE';
  // An object that is nobody and nowhere makes "attaquer", "frapper" a figure of speech; a noun class already vouches for its object.
  const vouched = sense.noun !== null || sense.needs === 'weapon' || sense.needs === 'curb';
  const somewhere = (t: number) => r.places(s).some((p) => p.start <= tree.at(t).start && tree.at(t).end <= p.end);
  if (
    violent &&
    !vouched &&
    // "tous deux tués": a pronoun that is not resolved is a gap, not a figure of speech.
    !recipientTokens.every((t) => ['PRON', 'NUM', 'DET', 'ADJ'].includes(tree.at(t).upos)) &&
    recipientTokens.length > 0 &&
    recipients.refs.length === 0 &&
    !recipientTokens.some(somewhere)
  )
    return null;
  if (violent && tree.isReflexive(v) && !sense.reflexive && !passive) return null;
  if (actors.refs.length === 0 && recipients.refs.length === 0) return null;
  if (sense.needs === 'force' && !actors.refs.some((x) => isArmed(r, x, classes.military))) return null;
  if (sense.needs === 'visitor' && (passive || !visits(r, s, v, actors.refs))) return null;
  // What only the place tells ("Washington hits back") needs both sides where the verb is used of much else.
  if (sense.needs === 'actor' && actors.refs.length === 0 && !passive && carriers.length === 0) return null;
  if (sense.type === 'CONSULT' && sense.needs !== 'visitor' && recipients.refs.length === 0 && actors.refs.length < 2)
    return null;
  if (sets.offField.size && offField(r, s, [...actors.refs, ...recipients.refs])) return null;
  return complete(r, s, v, {
    type: sense.type,
    // "tirer des missiles" is no shot of a firearm.
    mode:
      sense.mode === 'firearms' &&
      tree.objects(v).some((o) => tree.conjuncts(o).some((c) => classes.weapon.has(tree.lemma(c))))
        ? null
        : sense.mode,
    actors,
    recipients,
    carriers: [...carriers, ...recipientTokens],
    how,
    anchors,
    rule: `verb:${tree.lemma(v)}${passive ? ':passive' : ''}`,
  });
}

/** An armed body: by its kind, or by the noun that describes it ("des soldats érythréens"). */
function isArmed(r: Reading, ref: ActorRef, military: ReadonlySet<string>): boolean {
  const kind = r.kindOf(ref.id);
  // "un homme a tenté de pénétrer": one man is no troop.
  if (/^(?:\S+ )?(?:homme|man)(?: |$)/i.test(ref.mention)) return false;
  if (kind === 'armed-group' || kind === 'military' || kind === 'police' || kind === 'coalition') return true;
  const s = r.sentenceAt(ref.start);
  const tree = r.trees[s];
  return tree?.tokens.some((t, i) => t.start >= ref.start && t.end <= ref.end && military.has(tree.lemma(i))) ?? false;
}

/** "s'est rendu à Beyrouth": a person, and a place that the verb leads to. */
function visits(r: Reading, s: number, v: number, refs: readonly ActorRef[]): boolean {
  const tree = r.trees[s]!;
  const people = refs.some((x) => r.kindOf(x.id) === 'person');
  return (
    people &&
    tree.children(v, 'obl').some((o) => r.places(s).some((p) => p.start <= tree.at(o).start && tree.at(o).end <= p.end))
  );
}

/** An organisation that one can be a member of. */
function isBody(r: Reading, id: string): boolean {
  const kind = r.kindOf(id);
  return (
    kind === 'international-organisation' ||
    kind === 'coalition' ||
    kind === 'party' ||
    kind === 'government' ||
    kind === 'organisation'
  );
}

/** Tokens of the one acted on, by the sense's slots in order; for senses with a noun also below that noun. */
export function slot(r: Reading, s: number, v: number, sense: VerbSense): number[] {
  const tree = r.trees[s]!;
  const free = (o: number) => !tree.has(o, 'Reflex=Yes') && !r.inTime(s, o);
  const plain = (o: number) => tree.lemma(o) !== sense.noun && free(o);
  for (const where of sense.recipient ?? ['obj']) {
    let found: number[];
    if (where === 'obj') {
      found = tree.objects(v).filter(plain);
      if (found.length === 0)
        found = tree
          .children(v, 'iobj')
          .filter(plain)
          .map((o) => tree.antecedent(o));
    } else if (where === 'iobj')
      found = tree
        .children(v, 'iobj')
        .filter(plain)
        .map((o) => tree.antecedent(o));
    else {
      // "fired dozens of missiles at Israel": the one aimed at may hang on what was fired.
      const below =
        sense.noun || sense.needs
          ? tree.children(v, 'obj', 'obl').flatMap((o) => tree.subtree(o, (c) => tree.isVerbal(c)))
          : [];
      found = [v, ...below].flatMap((b) => tree.obliques(b, [where])).filter((o, k, all) => all.indexOf(o) === k);
    }
    if (found.length > 0) return found;
  }
  // "expel two diplomats": the noun that the sense asks for is those acted on.
  const own = sense.noun !== null && !sense.recipient && r.lexicon.sets.animate.has(sense.noun);
  return own ? tree.objects(v).filter(free) : [];
}

/** The one acted on: an actor, or those whose act, demand or statement is meant ("soutien à l'appel lancé par l'Irak"). */
export function acted(r: Reading, s: number, i: number, role: Role = 'recipient'): Participants {
  const direct = participants(r, s, i, role);
  if (direct.refs.length > 0) return direct;
  const act = nounAct(r, s, i);
  return act ? (act.agents.refs.length > 0 ? act.agents : act.patients) : nobody;
}

function byWeapon(r: Reading, s: number, v: number, passive: boolean): boolean {
  const tree = r.trees[s]!;
  const authors = passive ? tree.agents(v, r.lexicon.words.by) : tree.subjects(v);
  return authors
    .flatMap((a) => [a, ...tree.children(a, 'compound', 'amod')])
    .some((a) => r.lexicon.classes.weapon.has(tree.lemma(a)));
}

function weaponOwner(r: Reading, s: number, j: number): Participants {
  const tree = r.trees[s]!;
  for (const c of tree.children(j, 'amod', 'nmod', 'compound')) {
    const m = covering(r, s, c);
    if (m)
      return {
        refs: [refOf(m)],
        steps: [],
      };
  }
  return nobody;
}

function nounEvent(
  r: Reading,
  s: number,
  act: NounAct,
  anchors: ReadonlySet<number>,
  previous: readonly Draft[],
): Draft | null {
  const tree = r.trees[s]!;
  if (act.told === null || act.sense.kind !== 'event' || act.sense.type === 'SANCTION') return null;
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
  const enough =
    type === 'CONSULT'
      ? agents.refs.length + patients.refs.length >= 1
      : type === 'RETREAT' || type === 'MOBILIZE' || type === 'PROTEST'
        ? agents.refs.length + patients.refs.length > 0
        : agents.refs.length + patients.refs.length > 0 || act.told === 'occur';
  if (!enough) return null;
  // "the American release": of somebody, or it is a film's.
  if (act.sense.mode === 'release' && patients.refs.length === 0) return null;
  if (type === 'RETREAT' && agents.refs.length > 0 && agents.refs.every((a) => crowd.test(a.mention))) return null;
  if (offField(r, s, [...agents.refs, ...patients.refs])) return null;
  if (act.told === 'subject' && agents.refs.length === 0 && !isTold(r, s, act)) return null;
  const negated = act.carriers.some((c) => isNegated(tree, c, r.lexicon));
  // Nobody claimed it: the act stands, its author is not known.
  const unclaimed = negated && act.told === 'claimed';
  if (unclaimed) agents = nobody;
  if (unclaimed && patients.refs.length === 0) return null;
  // An ordered strike has not happened yet; an ordered mobilisation is one.
  const violent = type === 'ASSAULT' || type === 'COERCE';
  const unfulfilled =
    act.told === 'order' && how.modality === 'asserted' && violent && !tree.children(act.token, 'acl:relcl').length;
  const modality = unfulfilled ? 'planned' : unclaimed ? 'asserted' : negated ? 'denied' : how.modality;
  const draft = complete(r, s, act.token, {
    type,
    mode: act.sense.mode,
    actors: agents,
    recipients: patients,
    carriers: act.carriers,
    how: { ...how, modality },
    anchors,
    rule: `noun:${tree.lemma(act.token)}:${act.told}`,
  });
  if (!draft) return null;
  // Named in passing ("les raids américains ont ravivé les appels"), on nobody, on no day, at no place: nothing to put in a record.
  const passing = act.told === 'subject' || act.told === 'definite';
  const onNobody = patients.refs.length === 0;
  if (passing && onNobody && violent && draft.time === null && time === null && draft.place === null) return null;
  return { ...draft, time: draft.time ?? time, steps: [...draft.steps, ...steps] };
}

const isTold = (r: Reading, s: number, act: NounAct) =>
  act.patients.refs.length > 0 && r.trees[s]!.children(act.token, 'det').length > 0;

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

function complete(r: Reading, s: number, i: number, p: Parts): Draft | null {
  const tree = r.trees[s]!;
  const targets = [i, ...p.carriers];
  const spans: ActorRef[] = [...p.actors.refs, ...p.recipients.refs];
  const when = timeOf(r, s, targets, p.anchors);
  // A place that was struck is both the one acted on and where it was.
  const named = spans.filter((x) => !r.places(s).some((at) => at.place.id === x.id));
  const where = placeOf(r, s, targets, p.anchors, named);
  const all = citedFor(r, s, i, p.how.reporters);
  // Nobody is the source of what he does himself, unless he is said to say so: then his act stands as his claim.
  const cited = {
    ...all,
    refs: all.refs.filter((x) => !p.actors.refs.some((a) => a.start === x.start && a.id === x.id)),
  };
  // "Macron et Poutine se sont entretenus": of an act of two sides told of both as its subject, the others are those it was with.
  const mutual =
    (p.type === 'CONSULT' || p.type === 'AGREE' || p.type === 'COOPERATE' || p.mode === 'fight') &&
    p.recipients.refs.length === 0 &&
    p.actors.refs.length > 1;
  const actors = mutual ? p.actors.refs.slice(0, 1) : p.actors.refs;
  const recipients = (mutual ? p.actors.refs.slice(1) : p.recipients.refs).filter(
    (x) => !actors.some((a) => a.id === x.id),
  );
  if (actors.length === 0 && recipients.length === 0 && !where.place) return null;
  return {
    ...blank,
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
  };
}

/** Who comes in crowds or trades, and fights with no weapon. */
const crowd =
  /^(?:\S+ )?(?:banques?|entreprises?|investisseurs?|spéculateurs?|marques?|banks?|companies|firms?|investors?|speculators?|traders?|brands?|touristes?|clients?|consommateurs?|visiteurs?|spectateurs?|acheteurs?|fans?|internautes?|tourists?|shoppers?|visitors?|customers?|buyers?|spectators?|consumers?)\b/i;

/** A fight of words, of a market or of a game: "s'affrontent dans un débat", "bombardé de questions", "an offensive in the Chinese market". */
function isTame(r: Reading, s: number, acts: readonly number[], actors: readonly ActorRef[]): boolean {
  const tree = r.trees[s]!;
  const { tame } = r.lexicon.sets;
  if (actors.length > 0 && actors.every((a) => crowd.test(a.mention))) return true;
  const beside = acts.flatMap((a) => tree.children(a, 'obl', 'nmod', 'obj', 'compound', 'amod'));
  // "bombarded the minister with questions", hung on the minister.
  beside.push(...beside.flatMap((c) => tree.obliques(c, ['with'])));
  return beside.some((c) => tame.has(tree.lemma(c)));
}

/** Sport, games and kitchen speak of attacks and strikes too: there only armed actors and states count. */
export function offField(r: Reading, s: number, refs: readonly ActorRef[]): boolean {
  const field = r.offFieldWords([s]);
  const around = r.fieldAround(s);
  if (field === 0 && !r.offField && around === 'open') return false;
  // Countries play too: "Sri Lanka surrendered six wickets to the bowlers".
  if (r.offField || around === 'off' || field > 1) return true;
  const armed = ['armed-group', 'military', 'state', 'government', 'police', 'coalition'];
  return !refs.some((x) => armed.includes(r.kindOf(x.id) ?? ''));
}
