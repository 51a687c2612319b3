// An event told by a verb, once its sense is known.

import type { ActorRef } from '../../domain/index.js';
import { womensNames } from '../../languages/first-names.js';
import type { Draft } from '../draft.js';
import type { VerbSense } from '../lexicon.js';
import { standing } from '../modality.js';
import { nounAct, nounSense } from '../nouns.js';
import {
  covering,
  merge,
  nobody,
  type Participants,
  participants,
  placeRef,
  refOf,
  unlisted,
  without,
} from '../participants.js';
import type { Reading } from '../reading.js';
import { matchVerb, matchVerbs } from '../senses.js';
import type { Tree } from '../tree.js';
import { ofAnotherSense, tellsOfNone } from './another-sense.js';
import { complete } from './complete.js';
import {
  acrossBorder,
  byWeapon,
  inPower,
  isAlliance,
  isArmed,
  isBody,
  isCounterpart,
  visits,
  weaponOwner,
} from './kinds.js';
import { outcome } from './outcome.js';
import { acted, authorsOf, slot } from './slots.js';
import { isTame, offField } from './tame.js';

export function verbEvent(
  r: Reading,
  s: number,
  v: number,
  sense: VerbSense,
  anchors: ReadonlySet<number>,
  absorbed: Set<number>,
): Draft | null {
  const tree = r.trees[s]!;
  const { words, sets, classes } = r.lexicon;
  // "seized a power station": no power in the state.
  const taken = [
    ...tree.objects(v),
    ...tree.children(v, 'obl').filter((o) => tree.words.grammar.of.has(tree.caseOf(o))),
  ];
  if (sense.mode === 'coup' && sense.noun !== null && !taken.some((o) => tree.lemma(o) === sense.noun)) return null;
  if (ofAnotherSense(r, s, v, sense)) return null;
  const how = standing(tree, v, r.lexicon);
  if (how.suppressed) return null;
  // « …, ajoutent les experts, en renforçant ses effectifs »: of what is said, not of those who say it.
  const saying = tree.at(v).head;
  if (
    tree.rel(v) === 'advcl' &&
    tree.isBareParticiple(v) &&
    // … but « a dit X en recevant Y » is what he did.
    sense.type !== 'CONSULT' &&
    saying >= 0 &&
    saying < v &&
    matchVerb(tree, saying, r.lexicon)?.type === 'STATE' &&
    tree.children(saying, 'nsubj').some((x) => x > saying)
  )
    return null;
  // « tirent en l'air »: at nobody. « barrer la route à sa candidature »: a figure of speech.
  if (sense.mode === 'firearms' && tree.children(v, 'obl').some((o) => tree.lemma(o) === 'air')) return null;
  // « tirer parti de l'affaire », « tirer profit »: a bare noun makes another verb of it.
  const bare = (o: number) =>
    tree.at(o).upos === 'NOUN' && tree.child(o, 'det', 'nummod', 'amod', 'case') === undefined;
  if (
    sense.mode === 'firearms' &&
    sense.noun === null &&
    tree.children(v, 'obj').some((o) => o === v + 1 && bare(o) && tree.has(o, 'Number=Sing'))
  )
    return null;
  const barred = sense.noun === 'route' && tree.lemma(v) === 'barrer' ? [v, ...tree.objects(v)] : [];
  if (barred.some((x) => tree.obliques(x, ['à']).length > 0)) return null;
  // What takes no object has no passive: "thousands … demonstrated", hung on them as a participle.
  const intransitive =
    sense.recipient !== undefined && !sense.recipient.includes('obj') && tree.child(v, 'aux') === undefined;
  // … but "talks mediated by Qatar" says by whom.
  const unsaid = intransitive && !sense.noun && !sense.needs && tree.agents(v, words.by).length === 0;
  const passive = tree.isPassive(v) && !unsaid;
  const carriers: number[] = [];
  let inanimate = false;
  /** An act, a weapon or somebody who acts. */
  const author = (j: number): Participants => {
    const act = nounAct(r, s, j);
    // "les sanctions qui touchaient l'Iran", « les usines visées par la plainte », « frappé par une grève », « visés par un mandat d'arrêt »: hurt by what is
    // no violence.
    const force =
      act && (sets.aimed.has(tree.lemma(v)) ? /^ASSAULT$/ : /^(?:ASSAULT|COERCE|MOBILIZE)$/).test(act.sense.type);
    if (act && sense.type === 'ASSAULT' && !force) {
      inanimate = true;
      return { refs: [], steps: [] };
    }
    // « les combats se sont étendus, contraignant des civils à fuir »: the fight does, and neither side.
    if (act && act.sense.mode === 'fight' && sense.type === 'COERCE') {
      inanimate = true;
      return { refs: [], steps: [] };
    }
    if (act) {
      absorbed.add(j);
      carriers.push(j, ...act.carriers);
      // "clashes between the two districts killed three": those who fight kill, and not where they live.
      const fought = act.sense.mode === 'fight' && (sense.mode === 'kill' || sense.mode === 'wound');
      const places = act.agents.refs.some(
        (x) => x.id.startsWith('group:') && isHeld(r, tree.lemma(tree.indexAt(x.end - 1))),
      );
      return fought && places ? nobody : act.agents;
    }
    // "warplanes pounded the suburb": those who fly them.
    // (« chasseurs » are hunters too)
    const flown =
      sense.type === 'ASSAULT' &&
      !classes.weapon.has(tree.lemma(j)) &&
      tree.has(j, 'Number=Plur') &&
      r.article.language === 'en';
    const moves = sense.type === 'MOBILIZE' || sense.type === 'RETREAT' || flown;
    const people = sense.type === 'PROTEST' && r.article.language === 'fr' ? 'person' : 'actor';
    const found = participants(r, s, j, moves && classes.military.has(tree.lemma(j)) ? 'force' : people);
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
  if (sense.needs === 'taken') {
    recipientTokens = tree
      .subjects(v)
      .filter((x) => r.inPlace(s, x) || tree.words.events.stronghold.has(tree.lemma(x)));
    const takers = slot(r, s, v, sense);
    actors = merge(nobody, ...takers.map((t) => participants(r, s, t, 'actor')));
    // "fell to the rebels"; "fell", of a town by its name.
    if (recipientTokens.length === 0 || (takers.length > 0 && actors.refs.length === 0)) return null;
    if (takers.length === 0 && !recipientTokens.some((t) => r.inPlace(s, t))) return null;
  } else if (sense.needs === 'target') {
    // "The convoy came under fire from the hills": what is shot at, not who is talked of.
    recipientTokens = tree.subjects(v);
    if (!recipientTokens.some((t) => r.inPlace(s, t) || isTarget(r, tree.lemma(t)))) return null;
    actors = merge(...slot(r, s, v, sense).map(author));
    inanimate = false;
  } else if (sense.recipient?.includes('subject')) {
    recipientTokens = slot(r, s, v, sense);
    actors = merge(nobody, ...authorsOf(tree, v, sense, r.lexicon).map(author));
    inanimate = false;
  } else if (passive) {
    actors = merge(...tree.agents(v, words.by).map(author));
    recipientTokens = passiveRecipients(r, s, v, sense);
    // "Three were killed and 34 wounded on Sunday in an attack on the base": told behind the last, said of both.
    const alike = (c: number) =>
      Object.hasOwn(words.tollNouns, tree.lemma(c)) ||
      matchVerbs(tree, c, r.lexicon).some((x) => x.type === sense.type);
    const mates = tree
      .children(v, 'conj')
      .filter((c) => c > v && tree.child(c, 'aux', 'cop') !== undefined && alike(c));
    carriers.push(...mates);
    if (actors.refs.length === 0 && (sense.type === 'ASSAULT' || sense.type === 'COERCE'))
      for (const o of [v, ...mates].flatMap((x) => tree.children(x, 'obl')))
        if (tree.words.events.byAct.has(tree.caseOf(o)) && nounSense(tree, o, r.lexicon)?.kind === 'event')
          actors = merge(actors, author(o));
    // "removed from office by the ministry": hung on the noun between.
    if (actors.refs.length === 0)
      for (const o of tree.children(v, 'obl'))
        if (o > v && !nounSense(tree, o, r.lexicon) && !covering(r, s, o))
          actors = merge(actors, ...tree.obliques(o, words.by).map(author));
    // "reinforcements were sent": by nobody named, so they are who moves.
    if (actors.refs.length === 0 && sense.type === 'MOBILIZE' && sense.needs === 'military') {
      actors = merge(...recipientTokens.map((t) => participants(r, s, t, 'force')));
      recipientTokens = [];
    }
    // "frappé par la chute des cours": struck by what is neither somebody, nor an act, nor a weapon.
    const byThing = inanimate && actors.refs.length === 0 && carriers.length === 0 && sense.needs !== undefined;
    const forceful = sense.type === 'ASSAULT' || sense.type === 'COERCE';
    if (byThing && forceful && !byWeapon(r, s, v, true)) return null;
    inanimate = false;
  } else {
    actors = merge(nobody, ...doersOf(r, s, v).map(author));
    recipientTokens = slot(r, s, v, sense);
    // "killed three soldiers in an attack on the base on Sunday": when and where the attack was.
    if (sense.mode === 'kill' || sense.mode === 'wound')
      for (const o of tree.obliques(v, ['dans', 'lors de', 'au cours de', 'in', 'during'])) {
        const act = nounSense(tree, o, r.lexicon)?.type === 'ASSAULT' ? nounAct(r, s, o) : undefined;
        if (!act) continue;
        absorbed.add(o);
        carriers.push(o, ...act.carriers);
      }
    // "se sont affrontés", "se sont entretenus": both sides are subjects.
  }
  if (sense.mode === 'resign' && sense.noun !== null) actors = whoResigns(r, s, v, sense.noun, actors);
  // "a deal between Armenia and Azerbaijan was signed": by those whom it is between.
  if (sense.type === 'AGREE' && actors.refs.length === 0)
    actors = merge(
      nobody,
      ...tree
        .objects(v)
        .flatMap((o) => tree.obliques(o, ['between', 'entre']))
        .map((o) => participants(r, s, o, 'recipient')),
    );
  if (inanimate) return null;
  if (isPurpose(r, s, v, sense, how.modality) && (actors.refs.length === 0 || isMeans(r, s, tree.at(v).head)))
    return null;
  // « sont entrés sans combattre »: how they came in.
  if (sense.mode === 'fight' && tree.words.modality.absent.has(tree.caseOf(v))) return null;
  // « Tokyo a protesté par la voie diplomatique »: nobody took to the street.
  const seats0 = actors.refs.map((x) => r.kindOf(x.id) ?? '');
  if (
    tree.lemma(v) === 'protester' &&
    seats0.length > 0 &&
    seats0.every((k) => /^(?:state|government|ministry)$/.test(k))
  )
    return null;
  // "toucher", "endommager": violence only by somebody, a weapon or an act.
  if (sense.needs === 'author' && actors.refs.length === 0 && carriers.length === 0 && !byWeapon(r, s, v, passive))
    return null;
  // "elles visaient des diplomates": an aim is violence only where somebody armed or an act is known to have it.
  const aims = sense.type === 'ASSAULT' && !passive && sets.aimed.has(tree.lemma(v));
  // "visant à renforcer …": at what is to be done, not at anybody.
  const infinitive = tree.children(v, 'xcomp', 'ccomp', 'advcl').find((c) => tree.has(c, 'VerbForm=Inf'));
  if (
    sets.aimed.has(tree.lemma(v)) &&
    infinitive !== undefined &&
    tree.words.events.toSide.has(tree.caseOf(infinitive))
  )
    return null;
  if (aims && actors.refs.length === 0 && carriers.length === 0 && !byWeapon(r, s, v, passive)) return null;
  // "une raison avancée par la police": what moves is never moved.
  if (sense.needs === 'force' && sense.recipient?.length === 0 && passive) return null;
  // "35 personnes sont mortes et 40 blessées": the number has its own noun left out.
  const other = tree.words.events.other.has(tree.tokens[v - 1]?.lemma ?? '') ? 1 : 0;
  if (tree.isPastParticiple(v) && tree.rel(v) === 'conj' && tree.tokens[v - 1 - other]?.upos === 'NUM') return null;
  // "tuée par la chute d'un arbre", "évacué le bâtiment": no violence, and no withdrawal.
  const causes = passive ? tree.agents(v, words.by) : tree.subjects(v);
  if (sense.type === 'ASSAULT' && causes.some((c) => tree.words.events.mishap.has(tree.lemma(c)))) return null;
  const ownPeople = sense.noun !== null && tree.words.events.ownStaff.has(sense.noun);
  const leaves = tree.words.events.evacuating.has(tree.lemma(v)) && sense.mode === 'withdraw' && !ownPeople;
  // « évacuer 577 de ses ressortissants »: people are brought to safety.
  const civil = (o: number) => sets.animate.has(tree.lemma(o)) && !classes.military.has(tree.lemma(o));
  if (leaves && !passive && tree.children(v, 'obj', 'obl').some((o) => [o, ...tree.children(o, 'nmod')].some(civil)))
    return null;
  if (
    leaves &&
    !passive &&
    !actors.refs.some((x) => ['military', 'armed-group', 'state', 'coalition'].includes(r.kindOf(x.id) ?? ''))
  )
    return null;
  // "les navires qu'ils rencontraient"
  if (
    sense.type === 'CONSULT' &&
    recipientTokens.length > 0 &&
    recipientTokens.every((t) => classes.facility.has(tree.lemma(t)) && !covering(r, s, t))
  )
    return null;
  // "la justice a été saisie", "saisir le tribunal": it is asked to judge.
  if (sense.mode === 'seize' && recipientTokens.some((t) => tree.words.events.judging.has(tree.lemma(t)))) return null;
  // "1 000 personnes évacuées": people taken to safety have not retreated.
  const moved = sense.mode === 'withdraw' && sense.recipient?.length === 0 && passive;
  if (moved && !tree.subjects(v).some((x) => classes.military.has(tree.lemma(x)))) return null;
  if ((sense.type === 'ASSAULT' || sense.type === 'COERCE') && isTame(r, s, [v, ...carriers], actors.refs)) return null;
  // « Des soldats ont occupé le Parlement »
  if (sense.type === 'PROTEST' && sense.noun !== null && actors.refs.some((x) => isArmed(r, x, classes.military)))
    return null;
  // "ont manifesté leur joie"
  if (sense.type === 'PROTEST' && sense.noun === null && !passive && tree.children(v, 'obj').length > 0) return null;
  // "Buenos Aires protested": by a note. "The rebels marched in": no demonstration.
  if (sense.type === 'PROTEST' && sense.noun === null && actors.refs.length > 0) {
    const parading = tree.words.events.marching.has(tree.lemma(v));
    if (actors.refs.every((x) => /^(?:state|government|ministry)$/.test(r.kindOf(x.id) ?? ''))) return null;
    if (parading && actors.refs.some((x) => isArmed(r, x, classes.military))) return null;
  }
  // A person or an actor is asked for: not whoever an act named there is of.
  const precise = sense.needs === 'actor' || sense.needs === 'person';
  const onPeople = /^(?:kill|wound|abduct|arrest|expel|release|torture|beat|sentence)$/;
  // Somebody is killed or wounded, and no country by its name.
  const onBody = /^(?:kill|wound|abduct|torture|beat)$/.test(sense.mode ?? '');
  // « a interdit aux Irakiens d'embarquer »: those of a people.
  const ofPeople = (t: number) => sense.mode === 'ban' && covering(r, s, t)?.mention.method === 'demonym';
  const role = (t: number) => (onPeople.test(sense.mode ?? '') || ofPeople(t) ? 'person' : 'recipient');
  // « Elle a été arrêtée »: whoever she is, she is no party.
  const oneOfThem = (t: number) => tree.words.events.oneOfThem.has(tree.at(t).form.toLowerCase());
  const nobodyElse = (p: Participants): Participants => ({
    refs: p.refs.filter((x) => r.kindOf(x.id) === undefined || r.kindOf(x.id) === 'person'),
    steps: p.steps,
  });
  const known = merge(
    nobody,
    ...recipientTokens.map((t) => {
      const found = precise ? participants(r, s, t, role(t)) : acted(r, s, t, role(t), sense.type);
      if (role(t) === 'person' && oneOfThem(t)) return nobodyElse(found);
      const told = t < v ? toldBy(r, s, v, found, passive) : found;
      return onBody
        ? without(
            told,
            told.refs.filter((x) => isCountry(r, s, x)),
          )
        : told;
    }),
  );
  // "bombarder Kharkiv", "s'emparer de Goma": where nobody is named, the place is what was struck or taken.
  // "exploded in Baghdad": there, not at it.
  const within = (t: number) => sense.needs === 'armament' && tree.words.events.whereHit.has(tree.caseOf(t));
  // "recalled its ambassador to Damascus": whom the place stands for.
  const struck =
    (sense.type === 'ASSAULT' || (sense.type === 'SANCTION' && sense.noun !== null)) &&
    known.refs.length === 0 &&
    !precise &&
    !onBody &&
    !recipientTokens.some(within);
  const beyond = sense.type === 'MOBILIZE' && known.refs.length === 0 ? across(r, s, v, sense) : known;
  const aimed = struck
    ? { refs: recipientTokens.flatMap((t) => tree.conjuncts(t)).flatMap((t) => placeRef(r, s, t) ?? []), steps: [] }
    : beyond;
  const reached = aimed.refs.length > 0 || passive ? aimed : driven(r, s, v, sense);
  // "overran El Fasher": what armed men take is a place, though no list has it.
  const recipients =
    reached.refs.length === 0 && sense.mode === 'seize' && sense.type === 'ASSAULT' && sense.noun === null
      ? byNameAlone(r, s, recipientTokens)
      : reached;
  // "Trois d'entre eux sont abattus par la police": whom the pronoun means is a gap.
  const unresolved =
    passive &&
    recipientTokens.length > 0 &&
    recipientTokens.every((t) => tree.at(t).upos === 'PRON') &&
    actors.refs.some((x) => isArmed(r, x, classes.military));
  // « Il l'a relâché », « qui les ont enlevés »: so is whom a clitic means.
  const clitic =
    !passive &&
    sense.needs === 'person' &&
    onPeople.test(sense.mode ?? '') &&
    actors.refs.some((x) => isArmed(r, x, classes.military) || inPower(r, x)) &&
    recipientTokens.length > 0 &&
    recipientTokens.every((t) => t < v && tree.words.events.clitic.has(tree.at(t).form.toLowerCase()));
  const precisely = sense.needs === 'actor' || sense.needs === 'person';
  if (precisely && recipients.refs.length === 0 && !unresolved && !clitic) return null;
  if (sense.needs === 'held' && !recipientTokens.every((t) => isPerson(r, s, t))) return null;
  if (sense.needs === 'organisation' && !recipients.refs.some((x) => isBody(r, x.id))) return null;
  const vouched =
    sense.noun !== null ||
    sense.needs === 'weapon' ||
    sense.needs === 'curb' ||
    sense.needs === 'armament' ||
    // "a interdit une manifestation": what those in power forbid need be nobody.
    (sense.mode === 'ban' &&
      !passive &&
      (actors.refs.some((x) => inPower(r, x)) ||
        (tree.subjects(v).some((x) => tree.words.events.office.has(tree.lemma(x))) &&
          // « Le maire a interdit les trottinettes »: no act against anybody.
          tree.objects(v).some((o) => nounSense(tree, o, r.lexicon)?.type === 'PROTEST'))));
  if (sense.type === 'AID' && recipients.refs.length === 0) return null;
  // "offered a reward for X": who catches him is to have it.
  if (sense.type === 'AID' && tree.objects(v).some((o) => tree.words.events.bounty.has(tree.lemma(o)))) return null;
  // "It has driven millions from their homes": a war, a flood.
  if (sense.mode === 'expel' && sense.noun !== null && !passive && actors.refs.length === 0) return null;
  // « un groupe armé »: what it is, and not what anybody did.
  if (sense.type === 'AID' && passive && tree.rel(v) === 'acl' && actors.refs.length === 0) return null;
  // "le médecin lui interdit le sucre"
  if (sense.mode === 'ban' && recipients.refs.length === 0 && !passive && !vouched) return null;
  // "bases that host US troops"
  if (sense.mode === 'host' && tree.subjects(v).some((x) => classes.facility.has(tree.lemma(x)))) return null;
  if (sense.mode === 'host' && (recipients.refs.length === 0 || actors.refs.length === 0)) return null;
  // "impose it by shooting down planes", in words quoted: of nobody outside them, and nothing that was done.
  if (r.inSpeech(tree.at(v)) && !tree.isFinite(v) && tree.subjects(v).some((x) => !r.inQuotation(tree.at(x))))
    return null;
  // "a lancé un missile balistique": at nobody, over nothing, it is a test.
  const launched = sense.needs === 'weapon' && tree.words.events.launching.has(tree.lemma(v));
  const nobodyHit = sense.needs === 'weapon' && recipients.refs.length === 0 && !passive;
  const tried = nobodyHit && isTest(r, s, v, actors.refs);
  if (launched && !tried && recipients.refs.length === 0 && recipientTokens.length === 0 && !passive) return null;
  // "suspended the deployment of police": what would have harmed or moved is no tie cut.
  const held = tree.objects(v).flatMap((o) => nounSense(tree, o, r.lexicon) ?? []);
  if (sense.mode === 'suspend' && held.some((x) => /^(?:ASSAULT|COERCE|MOBILIZE|SANCTION|PROTEST)$/.test(x.type)))
    return null;
  // "their patrol hit a mine": the mine struck them.
  if (sense.needs === 'author' && !passive && recipientTokens.some((t) => tree.words.events.device.has(tree.lemma(t))))
    return null;
  // "appears to be standing down": only persons resign.
  const seats = ['state', 'armed-group', 'military', 'coalition', 'population', 'police'];
  if (sense.mode === 'resign' && actors.refs.some((x) => seats.includes(r.kindOf(x.id) ?? ''))) return null;
  // "troops stationed at Gao": where they are, and no move.
  if (
    sense.type === 'MOBILIZE' &&
    sense.noun === null &&
    tree.rel(v) === 'acl' &&
    passive &&
    tree.agents(v, words.by).length === 0 &&
    actors.refs.every((x) => x.id.startsWith('group:'))
  )
    return null;
  const violent = sense.type === 'ASSAULT' || sense.type === 'COERCE';
  // An object that is nobody and nowhere makes "attaquer", "frapper" a figure of speech; a noun class already vouches for its object.
  if (
    violent &&
    !vouched &&
    // "tous deux tués": a pronoun that is not resolved is a gap, not a figure of speech.
    !recipientTokens.every((t) => ['PRON', 'NUM', 'DET', 'ADJ'].includes(tree.at(t).upos)) &&
    recipientTokens.length > 0 &&
    recipients.refs.length === 0 &&
    !recipientTokens.some((t) => r.inPlace(s, t))
  )
    return null;
  if (violent && tree.isReflexive(v) && !sense.reflexive && !passive) return null;
  // « est tombé dans la mer »: a test or an accident.
  const nowhere = recipientTokens.some((t) => tree.words.events.nowhere.has(tree.lemma(t)));
  if (sense.needs === 'armament' && nowhere) return null;
  // "A bomb exploded in Mogadishu": nobody is named; where it was tells it.
  if (actors.refs.length === 0 && recipients.refs.length === 0 && sense.needs !== 'armament') return null;
  if (sense.needs === 'stronghold') {
    if (!actors.refs.some((x) => isArmed(r, x, classes.military))) return null;
    // « prendre position », « prendre la ville »: what has no article is no place.
    // « ont pris leurs quartiers à Gao »: moved in.
    const bare = (t: number) =>
      (tree.words.events.bareStronghold.has(tree.lemma(t)) && tree.child(t, 'det') === undefined) ||
      (tree.lemma(t) === 'quartier' && tree.children(t, 'det').some((d) => tree.has(d, 'Poss=Yes')));
    if (!recipientTokens.some((t) => r.inPlace(s, t) || (tree.words.events.stronghold.has(tree.lemma(t)) && !bare(t))))
      return null;
  }
  // "police entered the house", "the army pushed for pay": no troops that go into a place.
  if (
    sense.needs === 'inroad' &&
    (passive ||
      !actors.refs.some((x) => isArmed(r, x, classes.military) && !/polic|officer/i.test(x.mention)) ||
      !goesInto(r, s, v))
  )
    return null;
  // "the militants left a note"
  if (
    sense.needs === 'force' &&
    sense.type === 'RETREAT' &&
    !tree
      .objects(v)
      .every(
        (o) =>
          r.inPlace(s, o) ||
          tree.at(o).upos === 'PRON' ||
          tree.words.events.left.test(tree.lemma(o)) ||
          isHeld(r, tree.lemma(o)),
      )
  )
    return null;
  // "police stopped the bleeding"
  if (sense.needs === 'force' && sense.type === 'COERCE' && !sense.noun && recipients.refs.length === 0) return null;
  const byRank = sense.mode === 'coup' && tree.subjects(v).some((x) => hasRank(tree, x));
  if (sense.needs === 'force' && !byRank && !actors.refs.some((x) => isArmed(r, x, classes.military))) return null;
  // « ceux qui violent nos frontières »
  if (sense.mode === 'sexual' && recipientTokens.some((t) => isLand(r, s, t))) return null;
  if (sense.needs === 'power' && !actors.refs.some((x) => isArmed(r, x, classes.military) || inPower(r, x)))
    return null;
  // "the app allows users to …": only who has power yields by letting others act.
  if (sense.needs === 'authority' && (passive || !actors.refs.some((x) => inPower(r, x)) || known.refs.length === 0))
    return null;
  // "spoke to the Secretary of State": to nobody who only hears it.
  if (sense.needs === 'counterpart' && !recipients.refs.every((x) => isCounterpart(r, x))) return null;
  if (sense.needs === 'visitor' && (passive || !visits(r, s, v, actors.refs))) return null;
  // What only the place tells ("Washington hits back") needs both sides where the verb is used of much else.
  if (sense.needs === 'actor' && actors.refs.length === 0 && !passive && carriers.length === 0) return null;
  const alone = recipients.refs.length === 0 && actors.refs.length < 2;
  const meets =
    (sense.mode === 'visit' && sense.noun !== null && visits(r, s, v, actors.refs)) ||
    tree.subjects(v).some((x) => tree.words.events.negotiating.has(tree.lemma(x)) && /s$/.test(tree.at(x).form)) ||
    // « L'Union africaine s'est réunie en urgence », « a dépêché un émissaire », « mène la médiation »
    (sense.reflexive && actors.refs.some((x) => isAlliance(r, x.id))) ||
    (actors.refs.length > 0 && sense.noun !== null && tree.words.events.sent.has(sense.noun));
  if (sense.type === 'CONSULT' && sense.needs !== 'visitor' && alone && !meets) return null;
  if (sets.offField.size && offField(r, s, [...actors.refs, ...recipients.refs])) return null;
  const sides = { actors: actors.refs, recipients: recipients.refs, tokens: recipientTokens };
  if (tellsOfNone(r, s, v, sense, { ...sides, passive, modality: how.modality })) return null;
  const act = outcome(r, s, v, sense, sides);
  const draft = complete(r, s, v, {
    type: tried ? 'MOBILIZE' : act.type,
    mode: tried ? 'test' : act.mode,
    actors,
    recipients,
    // "left Bukavu": where they were.
    carriers: [...carriers, ...recipientTokens, ...(sense.needs === 'force' && !passive ? tree.objects(v) : [])],
    how,
    anchors,
    rule: `verb:${tree.lemma(v)}${passive ? ':passive' : ''}`,
  });
  // Missiles that fall into the sea are tried out.
  if (
    draft &&
    sense.needs === 'armament' &&
    ((draft.recipients.length === 0 && draft.place === null) ||
      tree.children(v, 'obl').some((o) => tree.words.events.fallsInto.has(tree.lemma(o).toLowerCase())))
  )
    return null;
  return draft;
}

/**
 * Subjects of an active verb. « a tiré sur la foule qui marchait vers le palais, tuant 28 personnes »: behind a comma the participle tells what came of the
 * main act, and not of what those struck were doing; where neither is an act of force, nobody is sure.
 */
function doersOf(r: Reading, s: number, v: number): number[] {
  const tree = r.trees[s]!;
  if (!tree.isBareParticiple(v) || tree.tokens[v - 1]?.form !== ',') return tree.subjects(v);
  const clause = tree.ancestors(v).find((a) => /^acl/.test(tree.at(a).deprel));
  const noun = clause === undefined ? -1 : tree.at(clause).head;
  const main = noun < 0 ? undefined : tree.ancestors(noun).find((a) => tree.isVerbal(a));
  if (clause === undefined || main === undefined || main > noun || noun > v) return tree.subjects(v);
  const opens = tree.subtree(clause).filter((k) => k > noun && tree.isRelative(k))[0];
  if (opens === undefined || tree.at(opens - 1).form === ',') return tree.subjects(v);
  const type = (k: number) => matchVerb(tree, k, r.lexicon)?.type ?? '';
  if (/^(?:ASSAULT|COERCE)$/.test(type(clause))) return tree.subjects(v);
  return /^(?:ASSAULT|COERCE|MOBILIZE)$/.test(type(main)) && !tree.isPassive(main) ? tree.subjects(main) : [];
}

/** « pour évacuer les blessés », "to disperse the crowd": what an act is for. */
const isPurpose = (r: Reading, s: number, v: number, sense: VerbSense, modality: string): boolean => {
  const tree = r.trees[s]!;
  return (
    modality === 'planned' &&
    sense.type !== 'PROTEST' &&
    /^(?:advcl|acl)$/.test(tree.rel(v)) &&
    tree.words.events.inOrder.has(tree.caseOf(v)) &&
    tree.has(v, 'VerbForm=Inf')
  );
};

/** « a tiré des gaz lacrymogènes pour disperser la foule »: the same use of force, told by its means. */
const isMeans = (r: Reading, s: number, above: number): boolean =>
  above >= 0 && ['ASSAULT', 'COERCE'].includes(matchVerb(r.trees[s]!, above, r.lexicon)?.type ?? '');

/** The one acted on in a passive: its subject, or whoever stands behind the preposition where a verb has him there ("a curfew was imposed on Goma"). */
function passiveRecipients(r: Reading, s: number, v: number, sense: VerbSense): number[] {
  const tree = r.trees[s]!;
  const elsewhere = sense.recipient && !sense.recipient.includes('obj') ? sense.recipient : [];
  const there = tree.obliques(v, elsewhere).filter((x) => !r.inTime(s, x));
  if (there.length > 0) return there;
  // "before anything else is discussed": what is talked of takes no part.
  const topic = sense.type === 'CONSULT' && sense.recipient && !sense.recipient.includes('obj') && sense.noun === null;
  // « quatre chars fournis par les États-Unis »: given, and not helped.
  const goods = (x: number) => sense.type === 'AID' && r.lexicon.classes.aid.has(tree.lemma(x));
  // "force would not be used": part of what is done, and nobody.
  const part = (x: number) => sense.recipient !== undefined && tree.lemma(x) === sense.noun;
  return topic ? [] : tree.subjects(v).filter((x) => !r.inTime(s, x) && !goods(x) && !part(x));
}

/** "fired two ballistic missiles into the sea", "launched an intercontinental missile": what a state or its army tries out. */
function isTest(r: Reading, s: number, v: number, actors: readonly ActorRef[]): boolean {
  const tree = r.trees[s]!;
  if (!actors.some((x) => /^(?:state|military|government)$/.test(r.kindOf(x.id) ?? ''))) return false;
  const weapons = tree.objects(v).filter((o) => tree.words.events.missile.has(tree.lemma(o)));
  const far = weapons.some((o) =>
    tree.children(o, 'amod', 'compound').some((c) => tree.words.events.ballistic.has(tree.lemma(c))),
  );
  const sea = [v, ...weapons]
    .flatMap((x) => tree.children(x, 'obl', 'nmod'))
    .some((o) => tree.words.events.sea.has(tree.lemma(o).toLowerCase()));
  return weapons.length > 0 && (sea || far);
}

/** What stands, drives or holds a place, and is shot at. */
const isTarget = (r: Reading, lemma: string): boolean =>
  r.lexicon.classes.military.has(lemma) || r.lexicon.classes.facility.has(lemma) || r.words.events.shotAt.has(lemma);

const isHeld = (r: Reading, lemma: string): boolean =>
  r.words.events.stronghold.has(lemma) || r.lexicon.classes.facility.has(lemma);

/** "entered Goma", "marched in", "rolled into the town", "crossed the border". */
function goesInto(r: Reading, s: number, v: number): boolean {
  const tree = r.trees[s]!;
  const led = tree.children(v, 'obl').filter((o) => tree.words.events.into.test(tree.caseOf(o)));
  return (
    tree.children(v, 'advmod', 'compound').some((c) => tree.words.events.marchedIn.has(tree.lemma(c))) ||
    // "marched in on Tuesday", hung on the day
    (tree.words.events.marchedIn.has(tree.tokens[v + 1]?.form ?? '') && tree.tokens[v + 2]?.upos === 'ADP') ||
    [...tree.objects(v), ...led].some(
      (o) =>
        r.inPlace(s, o) ||
        tree.at(o).form.toLowerCase() === 'it' ||
        tree.words.events.stronghold.has(tree.lemma(o)) ||
        tree.words.events.left.test(tree.lemma(o)),
    )
  );
}

/** « accusait la société d'empoisonner les rivières et Port Moresby d'empocher … »: a capital, for its state. */
function isCountry(r: Reading, s: number, { start, end }: ActorRef): boolean {
  const m = r.mentions(s).find(({ mention }) => mention.start === start && mention.end === end);
  return m?.actor.kind === 'state' && !/^(?:demonym|pronoun|description)$/.test(m.mention.method);
}

/** A named person, or people by their noun. */
function isPerson(r: Reading, s: number, t: number): boolean {
  const known = covering(r, s, t);
  return known ? known.actor.kind === 'person' : r.words.events.heldPeople.has(r.trees[s]!.lemma(t));
}

/** What is named by a proper name that nobody and nothing is known by. */
function byNameAlone(r: Reading, s: number, tokens: readonly number[]): Participants {
  const tree = r.trees[s]!;
  const names = tokens.filter((t) => tree.at(t).upos === 'PROPN' && /^\p{Lu}\p{Ll}/u.test(tree.at(t).form));
  return merge(nobody, ...names.map((t) => unlisted(r, tree, t)));
}

/** "fired tear gas to disperse the crowd", « ont tiré en l'air pour disperser les manifestants »: it is they who are acted on. */
function driven(r: Reading, s: number, v: number, sense: VerbSense): Participants {
  const tree = r.trees[s]!;
  if (sense.type !== 'ASSAULT' && sense.type !== 'COERCE') return nobody;
  const aims = [v, ...tree.objects(v)]
    .flatMap((x) => tree.children(x, 'advcl', 'xcomp', 'acl'))
    .filter((c) => r.words.events.dispersing.has(tree.lemma(c)) && tree.has(c, 'VerbForm=Inf'));
  return merge(nobody, ...aims.flatMap((c) => tree.objects(c)).map((o) => participants(r, s, o, 'recipient')));
}

/** Whom a participle behind its noun tells of: « 31 civils tués et 57 blessés », not those who follow it. */
function toldBy(r: Reading, s: number, v: number, p: Participants, passive: boolean): Participants {
  const tree = r.trees[s]!;
  if (!passive || tree.isFinite(v) || tree.child(v, 'aux', 'aux:pass') !== undefined) return p;
  const behind = (x: ActorRef) => x.start > tree.at(v).start && tree.rel(v) === 'acl';
  return { refs: p.refs.filter((x) => !behind(x)), steps: p.steps };
}

/** "The general announced her resignation", "announced Hasina's resignation": the one whose it is goes, whoever tells it. */
function whoResigns(r: Reading, s: number, v: number, noun: string, teller: Participants): Participants {
  const tree = r.trees[s]!;
  // « quitter le gouvernement de Serbie »: what is left is nobody who goes.
  const act = tree.objects(v).find((o) => tree.lemma(o) === noun && nounSense(tree, o, r.lexicon)?.mode === 'resign');
  const whose = act === undefined ? undefined : tree.children(act, 'nmod', 'det').find((c) => isWhose(tree, c));
  if (whose === undefined) return teller;
  const meant = covering(r, s, whose);
  if (meant) return participants(r, s, whose, 'actor');
  const itself = /^(?:PRON|DET)$/.test(tree.at(whose).upos);
  // "her" may be another's, unless the one who tells it is known for a woman.
  const known = !tree.has(whose, 'Gender=Fem') || teller.refs.some((x) => isWoman(r, x));
  return itself && (tree.at(whose).upos === 'DET' || known) ? teller : nobody;
}

const isWhose = (tree: Tree, c: number): boolean =>
  tree.at(c).deprel === 'nmod:poss' || tree.has(c, 'Poss=Yes') || tree.words.grammar.of.has(tree.caseOf(c));

/** By a first name of women, or a pronoun that takes her up elsewhere. */
const isWoman = (r: Reading, x: ActorRef): boolean =>
  womensNames.has(x.name.toLowerCase().split(/[\s-]/)[0]!) ||
  r.mentionsOf(x.id).some((m) => m.method === 'pronoun' && r.words.people.she.has(m.exact.toLowerCase()));

/** « le colonel Goïta », « la junte qui a pris le pouvoir ». */
const hasRank = (tree: Tree, x: number): boolean => {
  const { rank } = tree.words.events;
  const named = tree.antecedent(x);
  return [named, ...tree.children(named, 'appos', 'flat', 'nmod', 'compound')].some((k) => rank.has(tree.lemma(k)));
};

/** A border, a country, a place. */
const isLand = (r: Reading, s: number, t: number): boolean => {
  const { border, left, stronghold } = r.words.events;
  const lemma = r.trees[s]!.lemma(t);
  return border.has(lemma) || stronghold.has(lemma) || left.test(lemma) || r.inPlace(s, t);
};

/** Against whom forces are moved; « ont violé l'espace aérien grec »: whose it is. */
function across(r: Reading, s: number, v: number, sense: VerbSense): Participants {
  const tree = r.trees[s]!;
  if (sense.noun === null || !tree.words.events.violating.has(tree.lemma(v))) return acrossBorder(r, s, v);
  const whose = tree
    .objects(v)
    .flatMap((o) => tree.children(o, 'amod', 'nmod'))
    .flatMap((c) => covering(r, s, c) ?? []);
  const [owner] = whose.filter((m) => m.actor.kind === 'state');
  return owner === undefined ? nobody : { refs: [refOf(owner)], steps: [] };
}
