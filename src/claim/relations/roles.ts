// Relations told by a noun: an office, a role, a membership, with the one who holds it and what it is of.

import type { ActorRef } from '../../domain/index.js';
import type { RelationNoun } from '../../languages/acts.js';
import type { Draft } from '../draft.js';
import { isNegated, ownModality, standing } from '../modality.js';
import { covering, nameBeside, nounPhrase, participants, placeRef, refOf, wholeRef } from '../participants.js';
import type { Mentioned, Reading } from '../reading.js';
import type { Tree } from '../tree.js';
import { pointedBack } from './antecedents.js';
import { namelessBody, servedBehind, serves, takenUp } from './bodies.js';
import { relation } from './relation.js';

/** "X, chef de Y"; "le porte-parole du Y, X"; "Y spokesman X"; "X est le chef de Y"; "allié de Y, X". */
export function role(r: Reading, s: number, i: number): Draft[] {
  const tree = r.trees[s]!;
  const lemma = titleOf(tree, i);
  const kind = r.lexicon.roleOf.get(lemma) ?? r.lexicon.tradeOf.get(lemma) ?? capital(r, s, i);
  // "Rwanda arms the rebels", taken for a noun: arms are weapons.
  if (!kind || ((tree.words.offices.armsToo.has(lemma) || kind.trade) && tree.has(i, 'Number=Plur'))) return [];
  // "le conseiller du président, X", "adjoint à la maire de Y, X": behind a comma stands the one who serves, not the one served.
  const over = tree.rel(i) === 'nmod' && r.lexicon.roleOf.has(tree.lemma(tree.at(i).head));
  const holders = holdersOf(r, s, i, kind).filter((h) => !over || !r.text.slice(tree.at(i).end, h.start).includes(','));
  // "X, adjoint à la maire de Paris, Y, ou encore Z": the next of a list, not the one who holds the office.
  if (tree.child(i, 'case') !== undefined && holders.length === 1 && isNextOfList(r, s, i, holders[0]!)) return [];
  if (holders.length === 0) return [];
  const found = objectsOf(r, s, i, kind);
  const back =
    found.length === 0 && !kind.only
      ? pointedBack(r, s, i, kind.relation !== 'leads' && kind.relation !== 'part-of')
      : undefined;
  const objects = back ? [back.ref] : found;
  const isSaid = tree.child(i, 'cop') !== undefined;
  const how = isSaid ? standing(tree, i, r.lexicon) : null;
  // « sera le prochain président »
  if (isSaid && !['asserted', 'denied'].includes(ownModality(tree, i, r.lexicon, false))) return [];
  if (how && (how.suppressed || !['asserted', 'denied'].includes(how.modality))) return [];
  // "are said to have been rivals"
  const above = tree.at(i).head;
  if (isSaid && tree.rel(i) === 'xcomp' && above >= 0 && tree.isPassive(above)) return [];
  const denied = isSaid && isNegated(tree, i, r.lexicon);
  // "secrétaire d'État": of no state.
  if (tree.words.offices.stateOffice.has(lemma) && ofState(tree, i)) return [];
  return holders.flatMap((holder) => {
    // Offices are held by people.
    const body = ['party', 'state', 'organisation', 'international-organisation', 'media', 'government', 'ministry'];
    if (
      (kind.relation === 'office' || kind.relation === 'leads') &&
      !kind.reverse &&
      body.includes(r.kindOf(holder.id) ?? '')
    )
      return [];
    // "le 45e président des États-Unis succède …": the office shown as its country
    if (holder.mention.length > 40 && r.kindOf(holder.id) === 'state') return [];
    // "the Prime Minister, X": the post is not what he holds it of.
    // … nor is "the Turkish Minister President X" the head of a Turkish minister.
    const own = (w: string) => isPost(r, w.toLowerCase());
    const post = (o: ActorRef) => {
      const all = o.mention.split(/\s+/);
      return all.every(own) || (kind.relation === 'leads' && r.article.language === 'en' && own(all.at(-1)!));
    };
    const object = objects.find(
      (o) => o.id !== holder.id && !(o.start >= holder.start && o.end <= holder.end) && !post(o),
    );
    if (!object || isRole(tree, i, object)) return [];
    // « le militant de Kerbala »: from there.
    if (kind.relation === 'member-of' && /^(?:geonames|place)/.test(object.id)) return [];
    const [a, b] = kind.reverse ? [object, holder] : [holder, object];
    // "Iran's most powerful commander" leads no state, nor does "Israel's chief of staff".
    const state = r.kindOf(object.id) === 'state';
    if (kind.relation === 'leads' && state && tree.words.offices.ofNoState.has(lemma)) return [];
    // "Kenya's Archbishop X": of a church there.
    if (state && tree.words.offices.clergy.has(lemma)) return [];
    const staff = tree
      .obliques(i, tree.words.grammar.genitive)
      .some((c) => tree.words.offices.staff.has(tree.lemma(c)));
    // "Asia director at Human Rights Watch", "a Taliban commander": one of its own, not its head; "deputy leader": in an office under him.
    const rank = rankOf(tree, i);
    const type =
      kind.relation !== 'leads'
        ? kind.relation
        : staff || rank === 'deputy'
          ? 'office'
          : tree.words.offices.fieldChief.has(lemma) && hasField(r, tree, i, object)
            ? 'office'
            : at(tree, i) || rank === 'one of many' || isWithin(r, s, i, object)
              ? 'member-of'
              : 'leads';
    const former = isFormer(tree, i) || isOver(r, tree, i) || wasOnce(tree, i);
    return [relation(r, s, i, type, a, b, `role:${lemma}`, denied, former, back ? [back.step] : [])];
  });
}

/** "the prime minister's security adviser": the role by its own words is nobody that it is of. */
const isRole = (tree: Tree, i: number, o: ActorRef): boolean => o.start <= tree.at(i).start && tree.at(i).end <= o.end;

/** "the Union's foreign policy chief", "Amnesty's research director": over a field of what the body does, named between the two. */
const hasField = (r: Reading, tree: Tree, i: number, object: ActorRef): boolean =>
  tree
    .children(i, 'compound', 'amod')
    .some(
      (c) =>
        tree.at(c).start >= object.end &&
        c < i &&
        !isPost(r, tree.lemma(c)) &&
        (tree.rel(c) === 'compound' || tree.words.offices.field.has(tree.lemma(c))),
    );

/** « directeur des opérations à l'état-major », « directeur du PAM en Haïti », "head of security at the airport": of a part of the body that is named. */
function isWithin(r: Reading, s: number, i: number, object: ActorRef): boolean {
  const tree = r.trees[s]!;
  if (tree.words.offices.overAll.has(tree.lemma(i)) || object.start < tree.at(i).end) return false;
  const whole = (c: number) => tree.at(c).start < object.end && object.start <= tree.at(c).start;
  const part = tree
    .obliques(i, ['de', 'of'])
    .some((c) => c > i && tree.at(c).end <= object.start && !whole(c) && tree.child(c, 'nmod') === undefined);
  const next = tree.tokens.findIndex((t) => t.start >= object.end);
  const place = [next + 1, next + 2].find(
    (k) => tree.tokens[k] && (r.inPlace(s, k) || covering(r, s, k)?.actor.kind === 'state'),
  );
  const there =
    place !== undefined &&
    /^(?:en|au|aux|à|in|for)$/i.test(tree.tokens[next]?.form ?? '') &&
    tree.tokens.slice(next, place).every((t) => t.upos !== 'PUNCT');
  return (part && /^(?:à|au sein de|chez|at|in)$/.test(caseBefore(tree, object))) || there;
}

/** The preposition of what starts at a mention. */
function caseBefore(tree: Tree, { start, end }: ActorRef): string {
  const inside = tree.tokens.findIndex(
    (t, k) => t.start >= start && t.end <= end && tree.child(k, 'case') !== undefined,
  );
  return inside < 0 ? '' : tree.caseOf(inside);
}

const at = (tree: Tree, i: number): boolean =>
  tree.children(i, 'obl', 'nmod', 'iobj').some((o) => tree.words.offices.workingAt.has(tree.caseOf(o)));

/** "deputy head", "a Taliban commander", "the group's chief": whether a title of leading is that of a second, or of one among others. */
function rankOf(tree: Tree, i: number): 'deputy' | 'one of many' | null {
  const beside = tree.children(i, 'amod', 'compound').map((c) => tree.lemma(c));
  if (beside.some((x) => tree.words.offices.deputy.has(x))) return 'deputy';
  const indefinite = tree
    .children(i, 'det')
    .some((d) => tree.words.grammar.indefinite.has(tree.at(d).form.toLowerCase()));
  if (isOneOf(tree, i)) return 'one of many';
  const among = indefinite || beside.some((x) => tree.words.offices.oneOfMany.has(x));
  return among && tree.words.offices.manyHave.has(tree.lemma(i)) ? 'one of many' : null;
}

/** "Anna Berg, of Amnesty International, said": whom one is of, behind a comma. */
export function ofBody(r: Reading, s: number, i: number): Draft[] {
  const tree = r.trees[s]!;
  const holder = covering(r, s, i);
  if (holder?.actor.kind !== 'person' || holder.mention.method === 'pronoun' || holder.mention.end < tree.at(i).end)
    return [];
  const last = tree.tokens.findIndex((t) => t.end === holder.mention.end);
  const [comma, of] = [tree.tokens[last + 1], tree.tokens[last + 2]];
  if (
    tree.indexAt(holder.mention.start) !== i ||
    comma?.form !== ',' ||
    !tree.words.offices.ofHisBody.has(of?.form ?? '')
  )
    return [];
  const from = tree.words.grammar.the.has(tree.tokens[last + 3]?.form ?? '') ? last + 4 : last + 3;
  const body = r
    .mentions(s)
    .find(
      (m) =>
        m.mention.start === tree.tokens[from]?.start ||
        (from > last + 3 && m.mention.start === tree.tokens[from - 1]?.start),
    );
  if (
    !body ||
    !/^(?:organisation|international-organisation|media|party|armed-group|company|ministry)$/.test(body.actor.kind)
  )
    return [];
  return [relation(r, s, i, 'member-of', refOf(holder), wholeRef(r, s, body), 'of-body')];
}

/** "secretary general", "Secretary-General", however it was cut: the title as one word. */
function titleOf(tree: Tree, i: number): string {
  const lemma = tree.lemma(i);
  const { general, secretary, secretaryGeneral } = tree.words.offices;
  if (!general.has(lemma.toLowerCase())) return lemma;
  const before = tree.tokens[i - 1]?.form === '-' ? i - 2 : i - 1;
  return secretary.has((tree.tokens[before]?.lemma ?? '').toLowerCase()) ? secretaryGeneral : lemma;
}

/** "The Chairperson of the Commission": a title with a capital, which is no part of somebody's name. */
function capital(r: Reading, s: number, i: number): RelationNoun | undefined {
  const tree = r.trees[s]!;
  if (
    tree.at(i).upos !== 'PROPN' ||
    !tree.children(i, 'obl', 'nmod', 'iobj').some((o) => tree.words.people.phraseOf.has(tree.caseOf(o)))
  )
    return undefined;
  const kind = r.lexicon.roleOf.get(tree.lemma(i).toLowerCase());
  const inName = r
    .mentions(s)
    .some(
      (m) =>
        m.actor.kind === 'person' &&
        /^(?:alias|induced|surname)$/.test(m.mention.method) &&
        m.mention.start <= tree.at(i).start &&
        tree.at(i).end <= m.mention.end,
    );
  return inName ? undefined : kind;
}

const isPost = (r: Reading, word: string): boolean => r.lexicon.roleOf.has(word) || r.words.offices.ofTitle.has(word);

function isNextOfList(r: Reading, s: number, i: number, holder: ActorRef): boolean {
  const tree = r.trees[s]!;
  if (holder.start < tree.at(i).end || !/,\s*$/.test(r.text.slice(tree.at(i).end, holder.start))) return false;
  return r.words.offices.listGoesOn.test(r.text.slice(holder.end, holder.end + 14));
}

/** "secrétaire d'État", "minister of state": the state in a title. */
const ofState = (tree: Tree, i: number): boolean =>
  tree.children(i, 'nmod').some(
    (c) =>
      tree.words.offices.state.has(tree.lemma(c)) &&
      // "secretary of state for the Western Hemisphere"
      tree.children(c).every((k) => tree.rel(k) === 'case' || (tree.rel(k) === 'nmod' && k > c)),
  );

/** "il fut sénateur", "she was ambassador": held at the time that is told of. */
const wasOnce = (tree: Tree, i: number): boolean =>
  tree.children(i, 'cop').some((c) => tree.has(c, 'Tense=Past') && tree.isFinite(c));

/** « Premier ministre de 1988 à 1991 », "mayor from 1999 to 2003": over when it is told. */
function isOver(r: Reading, tree: Tree, i: number): boolean {
  const behind = r.text.slice(tree.at(i).end, Math.min(tree.sentence.end, tree.at(i).end + 90));
  return r.words.offices.fromTo.test(behind.split(/[,(]/, 1)[0]!);
}

/** "ancien ambassadeur", "former minister", "ex-chef": held once. */
const isFormer = (tree: Tree, i: number): boolean =>
  /^ex-/.test(tree.lemma(i)) ||
  [i, ...(titleOf(tree, i) === tree.lemma(i) ? [] : [tree.at(i).head])]
    .flatMap((k) => (k < 0 ? [] : tree.children(k, 'amod', 'advmod', 'compound')))
    .some((c) => tree.words.offices.former.has(tree.lemma(c))) ||
  tree.words.offices.onceBefore.has(tree.tokens[i - 1]?.lemma ?? '') ||
  (tree.tokens[i - 1]?.form === '-' && tree.words.offices.onceBefore.has(tree.tokens[i - 2]?.lemma ?? ''));

/** "a Hamas official", "a Reuters correspondent": of a body that is no state. */
const isOutfit = (r: Reading, s: number, c: number): boolean =>
  r.trees[s]!.rel(c) === 'compound' &&
  /^(?:armed-group|party|organisation|international-organisation|media|company|coalition)$/.test(
    covering(r, s, c)?.actor.kind ?? '',
  );

/** "an analyst at the Crisis Group", "director at Human Rights Watch": where one works. */
const employed = (tree: Tree, i: number, c: number): boolean =>
  tree.words.offices.workingAt.has(tree.caseOf(c)) && !tree.words.offices.territorial.has(tree.lemma(i));

/** What it is of, the likeliest first: a complement, what stands right behind it, an adjective of nationality, a compound. */
function objectsOf(r: Reading, s: number, i: number, kind: RelationNoun): ActorRef[] {
  const tree = r.trees[s]!;
  // A minister serves a state; an adviser, an envoy may be a person's.
  const people =
    kind.relation === 'successor-of' ||
    kind.relation === 'allied-with' ||
    kind.relation === 'opposed-to' ||
    tree.words.offices.ofPerson.has(tree.lemma(i));
  const objects: ActorRef[] = [];
  const direct = tree.children(i, 'nmod', 'amod', 'compound', 'obl');
  // "le commandant iranien de la Force X": the complement says more than the adjective.
  // … but « l'ambassadeur russe en Turquie » is Russia's.
  const where = (c: number) =>
    tree.at(c).deprel !== 'nmod:poss' &&
    tree.words.offices.sent.has(tree.lemma(i)) &&
    !(tree.caseOf(c) === '' || tree.words.grammar.of.has(tree.caseOf(c)));
  // "Russia's deputy U.N. ambassador": sent by the one, to the other.
  const sender = (c: number) => tree.words.offices.sent.has(tree.lemma(i)) && tree.rel(c) === 'compound';
  const last = (c: number) => (tree.rel(c) === 'amod' ? 1 : where(c) ? 3 : sender(c) ? 2 : 0);
  if (tree.words.offices.sent.has(tree.lemma(i)))
    for (const d of tree.children(i, 'compound', 'amod'))
      direct.push(...tree.children(d, 'nmod').filter((c) => tree.at(c).deprel === 'nmod:poss'));
  direct.sort((a, b) => last(a) - last(b));
  // « le chef chiite irakien X »: a leader of that faith, from that country.
  const qualities = tree.children(i, 'amod').filter((c) => !tree.words.offices.ranking.has(tree.lemma(c)));
  const nationality = (c: number) =>
    kind.relation === 'leads' &&
    tree.words.offices.ofMen.has(tree.lemma(i)) &&
    tree.rel(c) === 'amod' &&
    qualities.length > 1;
  // "attaché de presse du Pentagone", "commander in chief of the army": also one noun further.
  // Through a bare noun only: "maire de cette commune du département" is not the department's.
  const bare = (d: number) => !covering(r, s, d) && tree.child(d, 'det') === undefined;
  const further = direct.flatMap((d) => (bare(d) ? tree.children(d, 'nmod', 'amod') : []));
  // "Delhi police chief": chief of a body that the sentence names only with where it is.
  const body = tree
    .children(i, 'compound')
    .some((c) => ['NOUN', 'PROPN'].includes(tree.at(c).upos) && !covering(r, s, c));
  const whose = tree.children(i, 'nmod', 'det').find((c) => tree.words.people.whose.has(tree.at(c).form.toLowerCase()));
  if (whose !== undefined) return takenUp(r, s, whose);
  // "NATO Secretary-General Jens Stoltenberg", the title hung on the body.
  const first = tree.tokens[i - 1]?.form === '-' ? i - 2 : i - 1;
  const ahead =
    titleOf(tree, i) === tree.words.offices.secretaryGeneral && first > 0 ? covering(r, s, first - 1) : undefined;
  if (ahead && ahead.actor.kind !== 'person') objects.push(refOf(ahead));
  // "EU foreign policy chief": what it is chief of is a domain of that body's.
  const domain = (c: number) => /organisation|coalition/.test(covering(r, s, c)?.actor.kind ?? '');
  let named = false;
  for (const c of [...direct, ...further]) {
    // "Delhi police chief": named only with where it is.
    const alone = tree.rel(c) !== 'compound' || tree.children(i, 'compound').length === 1;
    const unnamed =
      alone && (kind.relation === 'leads' || kind.relation === 'spokesperson-of') ? namelessBody(r, s, i, c) : [];
    if (
      unnamed.length > 0 &&
      (tree.rel(c) === 'compound' ||
        tree.caseOf(c) === '' ||
        tree.words.offices.complement.has(tree.caseOf(c)) ||
        tree.at(c).deprel === 'nmod:poss')
    ) {
      objects.push(...unnamed);
      continue;
    }
    // "chef du groupe socialiste à l'Assemblée": where its complement is nobody known, what follows is not what it is of.
    if (named && objects.length === 0 && tree.rel(c) !== 'amod' && !further.includes(c)) continue;
    named ||= tree.rel(c) === 'nmod' && tree.words.grammar.of.has(tree.caseOf(c)) && tree.child(c, 'det') !== undefined;
    if (nationality(c)) continue;
    if (body && (tree.rel(c) === 'compound' || tree.rel(c) === 'amod') && !domain(c)) continue;
    const isObject = tree.rel(c) === 'nmod' || tree.rel(c) === 'obl';
    // "maire UDI de Vincennes": his party.
    if (isObject && tree.caseOf(c) === '' && tree.words.offices.territorial.has(tree.lemma(i)) && !placeRef(r, s, c))
      continue;
    if (!isObject && tree.words.offices.territorial.has(tree.lemma(i)) && covering(r, s, c)?.actor.kind === 'party')
      continue;
    const works = kind.trade && kind.only?.includes(tree.caseOf(c));
    if (
      isObject &&
      tree.at(c).deprel !== 'nmod:poss' &&
      !(tree.caseOf(c) === '' || tree.words.offices.complement.has(tree.caseOf(c))) &&
      !works &&
      !employed(tree, i, c)
    )
      continue;
    if (kind.only && !(isObject && kind.only.includes(tree.caseOf(c))) && !(kind.trade && isOutfit(r, s, c))) continue;
    // "députée de Batley et Spen": half a name is none.
    const half = tree.children(c, 'conj').some((x) => tree.at(x).upos === 'PROPN' && covering(r, s, x) === undefined);
    if (half) continue;
    const m = covering(r, s, c);
    if (m && m.actor.kind !== 'person' && isCut(r, s, m)) continue;
    // "le président X à Paris" was there; "ambassadeur à Paris" is what he is.
    const there = isObject && tree.words.offices.thereOrTo.has(tree.caseOf(c)) && (m?.actor.kind === 'state' || !m);
    if (there && placeRef(r, s, c) && !tree.words.offices.sent.has(tree.lemma(i))) continue;
    if (m) {
      // "directeur de l'agence régionale de santé": the agency that a bare word was taken for is another's.
      if (m.mention.method === 'description' && tree.child(c, 'nmod', 'amod') !== undefined) continue;
      // « ministre de la Justice », « élu d'Outre-mer »: a field or a region by a name that nobody is known by is no body.
      if (tree.words.offices.ofField.has(tree.lemma(i)) && m.actor.id.startsWith('name:')) continue;
      if (m.actor.kind !== 'person' || people || serves(tree, i, m)) objects.push(wholeRef(r, s, m));
      continue;
    }
    // "maire du Havre", "governor of Kirkuk": what the office is of may be a place.
    const place = placeRef(r, s, c);
    // "chef de police de Libreville", "président …, à Paris": only an office of a place, and only its own complement.
    const ofPlace =
      direct.includes(c) &&
      (tree.caseOf(c) === '' || tree.words.offices.ofPlace.has(tree.caseOf(c))) &&
      tree.words.offices.territorial.has(tree.lemma(i));
    if (place) objects.push(...(ofPlace ? [place] : []));
    else
      objects.push(
        ...participants(r, s, c, 'recipient')
          .refs.filter((x) => !x.id.startsWith('group:') || /\p{Lu}/u.test(x.mention))
          .slice(0, 1),
        ...quotedName(r, s, c),
      );
  }
  // "President Kais Saied of Tunisia"
  const { head } = tree.at(i);
  if (objects.length === 0 && head >= 0 && tree.at(i).deprel === 'nmod:desc')
    for (const c of tree.obliques(head, tree.words.offices.titledOf)) {
      const m = covering(r, s, c);
      if (m && c > head && (m.actor.kind === 'state' || m.actor.kind === 'party')) objects.push(refOf(m));
    }
  if (objects.length === 0 && tree.words.offices.serving.has(tree.lemma(i))) objects.push(...servedBehind(r, s, i));
  // "the prayer leader of Zahedan": lives there.
  const next = objects.length === 0 && !kind.only ? nextOf(r, s, i, people) : undefined;
  const home = next && /^(?:geonames|place)/.test(next.id) && !tree.words.offices.territorial.has(tree.lemma(i));
  const behind = home ? undefined : next;
  if (behind) objects.push(behind);
  return objects;
}

function stateBehind(r: Reading, s: number, { mention }: Mentioned): ActorRef | undefined {
  const tree = r.trees[s]!;
  const of = tree.tokens.findIndex((t) => t.start >= mention.end);
  if (!tree.words.grammar.of.has(tree.lemma(of))) return undefined;
  const m = [of + 1, of + 2].flatMap((k) => (tree.tokens[k] ? (covering(r, s, k) ?? []) : []))[0];
  return m?.actor.kind === 'state' ? refOf(m) : undefined;
}

/** "head of UN Environment", "parti Europe Écologie": a name that goes on behind what was found of it. */
function isCut(r: Reading, s: number, { mention }: Mentioned): boolean {
  const tree = r.trees[s]!;
  const next = tree.tokens.findIndex((t) => t.start >= mention.end);
  const t = tree.tokens[next];
  return (
    t !== undefined &&
    t.start - mention.end === 1 &&
    /^\p{Lu}/u.test(t.form) &&
    (t.upos === 'PROPN' || t.upos === 'NOUN' || t.upos === 'ADJ') &&
    covering(r, s, next) === undefined
  );
}

/** "allié indéfectible de l'Iran": the name behind "de", whatever the parse hung it on. */
function nextOf(r: Reading, s: number, i: number, people: boolean): ActorRef | undefined {
  const tree = r.trees[s]!;
  let k = i + 1;
  while (tree.tokens[k]?.upos === 'ADJ' && k < i + 4) k++;
  if (!tree.words.offices.nextTo.has(tree.lemma(k)) || tree.tokens[k]?.upos !== 'ADP') return undefined;
  k++;
  while (tree.tokens[k]?.upos === 'DET') k++;
  // "le chef de la branche armée du mouvement X": only what comes at once, or its adjective.
  const start = tree.tokens[k];
  if (!start) return undefined;
  const m = covering(r, s, k);
  if (m?.mention.method === 'description') return undefined;
  // "Minister for Foreign Affairs of Indonesia": the field is no body; the state behind it has the office.
  const field = m !== undefined && (m.actor.id.startsWith('name:') || m.actor.kind === 'media');
  if (field && tree.words.offices.ofField.has(tree.lemma(i))) return stateBehind(r, s, m);
  if (m) return m.actor.kind !== 'person' || people ? refOf(m) : undefined;
  return placeRef(r, s, k);
}

/** An alliance or party named in quotation marks: « Nous construisons ». */
function quotedName(r: Reading, s: number, c: number): ActorRef[] {
  const tree = r.trees[s]!;
  const np = nounPhrase(r, tree, c);
  const { end } = tree.at(c);
  const quote = r
    .quotationsAt({ start: end, end: end + 3 })
    .find((q) => q.start >= end && q.exact.split(/\s+/).length <= 8);
  if (!quote || !tree.words.offices.alliance.has(tree.lemma(c))) return [];
  const exact = r.text.slice(np.start, quote.end);
  const id = `name:${r.text
    .slice(quote.inner.start, quote.inner.end)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  return [{ id, name: exact, mention: exact, start: np.start, end: quote.end }];
}

/** Whether i stands in "one of the leaders", « l'un des chefs ». */
const isOneOf = (tree: Tree, i: number): boolean =>
  tree.rel(i) === 'nmod' && tree.has(i, 'Number=Plur') && tree.words.offices.one.has(tree.lemma(tree.at(i).head));

/** "X, one of the leaders of Y", « X, l'un des chefs de Y »: the person right before the comma. */
function oneAmong(r: Reading, s: number, i: number): Mentioned | undefined {
  const tree = r.trees[s]!;
  if (!isOneOf(tree, i)) return undefined;
  const one = tree.at(tree.at(i).head);
  // « Selon X, un des chefs a parlé »: another, who is the subject.
  const last = Math.max(...tree.subtree(i));
  if (![last, last + 1].some((k) => tree.tokens[k]?.upos === 'PUNCT')) return undefined;
  return r.mentions(s).find(({ actor, mention }) => {
    if (actor.kind !== 'person' || mention.method === 'pronoun' || mention.end > one.start) return false;
    const between = tree.tokens.filter((t) => t.start >= mention.end && t.end <= one.start);
    return between[0]?.form === ',' && between.slice(1).every((t) => t.upos === 'DET');
  });
}

function holdersOf(r: Reading, s: number, i: number, kind: RelationNoun): ActorRef[] {
  const tree = r.trees[s]!;
  const out: ActorRef[] = [];
  // The role itself is known to mean somebody ("attaché de presse" … "John Kirby"): by the name nearest to it.
  const among = oneAmong(r, s, i);
  if (among) return [refOf(among)];
  const self = covering(r, s, i);
  if (self?.actor.kind === 'person' && (self.mention.method === 'apposition' || self.mention.method === 'title')) {
    const gap = (m: Mentioned) => Math.abs(m.mention.start - tree.at(i).start);
    const names = r
      .mentions(s)
      .filter((m) => m.actor.id === self.actor.id && (m.mention.method === 'alias' || m.mention.method === 'induced'));
    const nearest = names.sort((a, b) => gap(a) - gap(b))[0];
    if (nearest) return [refOf(nearest)];
  }
  const person = (j: number) => {
    const m = covering(r, s, j);
    if (
      m &&
      m.mention.method !== 'pronoun' &&
      !(m.mention.start <= tree.at(i).start && tree.at(i).end <= m.mention.end && m.actor.kind !== 'person')
    )
      out.push(refOf(m));
  };
  for (const c of tree.children(i, 'appos', 'flat', 'nmod')) {
    if (tree.rel(c) === 'nmod' && (tree.child(c, 'case') !== undefined || tree.at(c).deprel === 'nmod:poss')) continue;
    // "quatre commandants, dont Garcia": one of them.
    if (tree.words.offices.oneOfThem.has(tree.tokens[c - 1]?.lemma ?? '')) continue;
    const m = covering(r, s, c);
    // "Hamas's armed wing, the Qassam Brigades": a wing is a body.
    if (
      m?.actor.kind === 'person' ||
      (m && (kind.relation === 'part-of' || kind.relation === 'backed-by') && tree.rel(c) === 'appos')
    )
      person(c);
  }
  // "whose leader is X", "its leader is X"
  const said = tree.at(i).head;
  if (out.length === 0 && tree.rel(i) === 'nsubj' && said >= 0 && tree.child(said, 'cop') !== undefined) {
    const cop = tree.child(said, 'cop')!;
    const m = r.mentions(s).find((x) => x.actor.kind === 'person' && x.mention.start > tree.at(cop).start);
    if (
      m &&
      m.mention.method !== 'pronoun' &&
      m.mention.start <= tree.at(said).start &&
      tree.at(said).end <= m.mention.end
    )
      return [refOf(m)];
  }
  const { head } = tree.at(i);
  // "The politician, a member of the party,": after a comma a coordination without a conjunction is an apposition.
  const comma = tree.rel(i) === 'conj' && tree.child(i, 'cc') === undefined;
  // "Au Liban, le chef du Hezbollah": where it is, not who he is.
  const where = head >= 0 && tree.words.offices.atPlace.has(tree.caseOf(head));
  if (tree.rel(i) === 'appos' || tree.at(i).deprel === 'nmod:desc' || comma) {
    if (!where) person(head);
  } else if (
    (tree.rel(i) === 'compound' || tree.rel(i) === 'flat') &&
    head >= 0 &&
    covering(r, s, head)?.actor.kind === 'person'
  )
    person(head);
  if (out.length === 0) {
    const beside = nameBeside(r, s, i);
    if (beside) out.push(refOf(beside));
  }
  const { end } = tree.at(i);
  const next = r.mentions(s).find((m) => m.actor.kind === 'person' && m.mention.start === end + 1);
  if (out.length === 0 && titleOf(tree, i) === tree.words.offices.secretaryGeneral && next) out.push(refOf(next));
  if (out.length === 0 && tree.child(i, 'cop') !== undefined)
    for (const x of tree.subjects(i)) out.push(...participants(r, s, x, 'actor').refs);
  // "nommé ambassadeur du Niger", "a été élu président", "devient le chef de": what the verb makes of its subject or object.
  if (out.length === 0 && head >= 0 && tree.isVerbal(head) && tree.words.offices.installs.has(tree.lemma(head))) {
    const bare = tree.isPastParticiple(head) && tree.child(head, 'aux') === undefined;
    const made = bare || tree.isPassive(head) || tree.words.offices.becomes.has(tree.lemma(head));
    const who =
      bare && tree.rel(head) === 'acl' ? [tree.at(head).head] : made ? tree.subjects(head) : tree.objects(head);
    for (const x of who) if (x !== i) out.push(...participants(r, s, x, 'actor').refs);
  }
  // "Allié indéfectible de l'Iran, l'Irak cultive …": set before the subject of its clause.
  if (
    out.length === 0 &&
    ['advcl', 'appos', 'dislocated', 'obl', 'acl', 'parataxis', 'dep', 'nsubj'].includes(tree.rel(i)) &&
    tree.child(i, 'det') === undefined &&
    head > i &&
    tree.child(i, 'case') === undefined
  ) {
    const subject = tree.isVerbal(head) ? tree.subjects(head).find((x) => x !== i) : head;
    if (subject !== undefined) out.push(...participants(r, s, subject, 'actor').refs);
  }
  return out;
}
