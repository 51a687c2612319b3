// Acts named by nouns: who did them, to whom, and whether the sentence tells that they took place.

import type { Lexicon, NounSense } from './lexicon.js';
import { covering, merge, nobody, type Participants, participants, refOf } from './participants.js';
import type { Reading } from './reading.js';
import { matchVerb } from './senses.js';
import type { Tree } from './tree.js';

export interface NounAct {
  readonly sense: NounSense;
  readonly token: number;
  readonly agents: Participants;
  readonly patients: Participants;
  /** Verbs that carry the act ("mener", "avoir lieu"), whose times and places are its own. */
  readonly carriers: readonly number[];
  /** How the sentence tells it: null where it only names the kind of act. */
  readonly told: 'light' | 'order' | 'occur' | 'claimed' | 'target' | 'definite' | 'subject' | 'announced' | null;
}

/** The act that the noun at i may stand for; senses that ask for a complement come first. */
export function nounSense(tree: Tree, i: number, lexicon: Lexicon): NounSense | undefined {
  const { upos } = tree.at(i);
  if (upos !== 'NOUN' && upos !== 'PROPN') return undefined;
  const told = lexicon.nouns
    .get(tree.lemma(i))
    ?.find((n) => (!n.only || asks(tree, i, n.only)) && (!n.with || stands(tree, i, n.with)));
  return told ?? (isShotAt(tree, i, lexicon) ? shot : undefined);
}

/** « la cible de drones et de roquettes », "the target of rockets": what somebody is the target of is shot at him. */
function isShotAt(tree: Tree, i: number, lexicon: Lexicon): boolean {
  if (!lexicon.classes.weapon.has(tree.lemma(i)) || tree.rel(i) !== 'nmod') return false;
  if (!tree.words.grammar.of.has(tree.caseOf(i))) return false;
  return lexicon.sets.target.has(tree.lemma(tree.at(i).head));
}
const shot: NounSense = { type: 'ASSAULT', mode: null, kind: 'event', with: null };

/** "fighting between X and Y", "fighting broke out between X and Y" */
function asks(tree: Tree, i: number, only: readonly string[]): boolean {
  if (tree.obliques(i, only).length > 0) return true;
  const verb = tree.at(i).head;
  return (
    tree.rel(i) === 'nsubj' &&
    verb >= 0 &&
    tree.obliques(
      verb,
      only.filter((c) => tree.words.grammar.between.has(c)),
    ).length > 0
  );
}

/** Whether one of the words stands by the noun as its adjective, complement or compound. */
function stands(tree: Tree, i: number, words: ReadonlySet<string>): boolean {
  return [...tree.children(i, 'amod', 'nmod', 'compound', 'acl'), ...clausesAbove(tree, i)].some((c) =>
    words.has(tree.lemma(c)),
  );
}

/** "des dizaines de tirs … revendiqués par X", « le début de la guerre, lancée par X »: clauses hung on the quantity or the part tell of the act. */
function clausesAbove(tree: Tree, i: number): readonly number[] {
  const above = tree.at(i).head;
  if (tree.rel(i) !== 'nmod' || above < 0) return [];
  return tree.words.deeds.quantifying.has(tree.lemma(above)) || tree.words.deeds.phase.has(tree.lemma(above))
    ? tree.children(above, 'acl')
    : [];
}

/** « deux jours après l'assassinat par X de Y »: the author right behind the noun, hung where the noun hangs. */
function authorBehind(tree: Tree, i: number, by: readonly string[]): readonly number[] {
  const { head } = tree.at(i);
  if (head < 0 || !by.includes(tree.at(i + 1)?.form.toLowerCase() ?? '')) return [];
  return tree
    .children(head, 'nmod', 'obl')
    .filter((c) => c > i && c <= i + 4 && tree.children(c, 'case').includes(i + 1));
}

type Carriers = ReadonlySet<string> | readonly string[];
interface Carrier {
  readonly noun: string | undefined;
  readonly reflexive: boolean;
}

const carriers = new WeakMap<Carriers, ReadonlyMap<string, readonly Carrier[]>>();

/** Verbs that carry an act ("mener", "carry_out", "se_produire", "porter+coup"), by their lemma. */
function carriersOf(list: Carriers): ReadonlyMap<string, readonly Carrier[]> {
  const known = carriers.get(list);
  if (known) return known;
  const made = new Map<string, Carrier[]>();
  for (const entry of list) {
    const [verb, noun] = entry.replace(/^s_/, 'se_').split('+') as [string, string | undefined];
    const reflexive = verb.startsWith('se_');
    const lemma = reflexive ? verb.slice(3) : verb.split('_', 1)[0]!;
    const those = made.get(lemma) ?? [];
    those.push({ noun, reflexive });
    made.set(lemma, those);
  }
  carriers.set(list, made);
  return made;
}

/** Those who ban, and are not banned. */
const authorities: ReadonlySet<string> = new Set([
  'government',
  'state',
  'ministry',
  'court',
  'military',
  'police',
  'international-organisation',
]);

/** The act that the noun at i names, with its participants; undefined where the noun names none. */
export function nounAct(r: Reading, s: number, i: number): NounAct | undefined {
  const tree = r.trees[s]!;
  const { lexicon } = r;
  const sense = nounSense(tree, i, lexicon);
  // "Mobilisation populaire", "Mouvement de la résistance": part of a name, not an act.
  if (!sense || covering(r, s, i) || characterises(tree, i)) return undefined;
  if (sense.needs === 'place' && !ofPlace(r, s, i)) return undefined;
  // « un massacre de cette ampleur »: of a kind, and none that is told.
  if (tree.children(i, 'nmod').some((c) => tree.words.deeds.measure.has(tree.lemma(c)) && isPointing(tree, c)))
    return undefined;
  // "allèrent à la rencontre des marins": towards them.
  if (tree.words.deeds.meeting.has(tree.lemma(i)) && tree.words.grammar.to.has(tree.caseOf(i))) return undefined;
  // « au sommet de l'État »: the top of it.
  if (
    tree.words.deeds.summit.has(tree.lemma(i)) &&
    tree
      .children(i, 'nmod')
      .some((c) => tree.words.grammar.of.has(tree.caseOf(c)) && tree.words.deeds.high.has(tree.lemma(c)))
  )
    return undefined;
  const { by, against } = lexicon.words;
  const agents: Participants[] = [];
  const patients: Participants[] = [];
  const carriers: number[] = [];
  let told: NounAct['told'] = null;
  const who = (j: number) =>
    participants(r, s, j, sense.type === 'PROTEST' && tree.has(j, 'Number=Plur') ? 'person' : 'actor');
  const person = /^(?:kill|wound|abduct|arrest|expel|release|sexual)$/.test(sense.mode ?? '');
  const whom = (j: number) => participants(r, s, j, sense.of === 'patient' && person ? 'person' : 'recipient');

  // « l'attaque de missiles menée mardi contre la base »: hung on its means.
  const below = tree
    .children(i, 'nmod')
    .filter((c) => lexicon.classes.weapon.has(tree.lemma(c)) && tree.child(c, 'det') === undefined)
    .flatMap((c) => tree.children(c, 'acl'))
    .filter((c) => lexicon.sets.light.has(tree.lemma(c)) && tree.isPastParticiple(c));
  for (const c of [...tree.children(i), ...clausesAbove(tree, i), ...below, ...authorBehind(tree, i, by)]) {
    const rel = tree.rel(c);
    const cases = tree.caseOf(c);
    // "dans une embuscade au Soudan du Sud": a part of a name says nothing by itself.
    if (isInsideName(r, s, c)) continue;
    if (rel === 'nmod' || rel === 'obl') {
      if (by.includes(cases)) {
        // "par X de Y et de Z": what is joined to the author by another preposition is no author.
        const rest = tree
          .conjuncts(c)
          .filter((k) => k !== c && tree.child(k, 'case') !== undefined && !by.includes(tree.caseOf(k)));
        const apart = new Set(rest.flatMap((k) => whom(k).refs.map((x) => x.start)));
        const authors = who(c);
        agents.push({ ...authors, refs: authors.refs.filter((x) => !apart.has(x.start)) });
        if (sense.of === 'patient') patients.push(...rest.map(whom));
        // "l'assassinat par X de Y": Y was hung on X.
        if (sense.of === 'patient')
          patients.push(
            ...tree
              .obliques(c, tree.words.grammar.genitive)
              .filter((p) => participants(r, s, p, 'person').refs.some((x) => r.kindOf(x.id) === 'person'))
              .map(whom),
          );
      } else if (tree.words.deeds.aimedOver.has(cases) && tree.obliques(i, tree.words.deeds.aimedAt).length > 0) {
        // "une offensive contre X sur le marché": where, not whom.
        // "the meeting at the Carlton hotel": where, and with nobody.
      } else if ((against.includes(cases) && sense.type !== 'CONSULT') || sense.recipient?.includes(cases)) {
        if (tree.words.grammar.between.has(cases)) {
          agents.push(whom(c));
          const other = tree.conjuncts(c).length === 1 ? otherSide(tree, c) : undefined;
          if (other !== undefined) agents.push(whom(other));
        } else if (!(sense.type === 'PROTEST' && isScenery(r, s, c))) patients.push(whom(c));
      } else if (tree.at(c).deprel === 'nmod:poss')
        // "Israel's heaviest bombardment" is by it; "its leader's killing" is done to him.
        (sense.of === 'patient' &&
        !fromAfar.test(sense.mode ?? '') &&
        tree.obliques(i, tree.words.grammar.genitive).length === 0
          ? patients
          : agents
        ).push(who(c));
      else if (
        sense.type === 'PROTEST' &&
        tree.words.deeds.protesting.has(tree.caseOf(i)) &&
        tree.words.grammar.of.has(cases)
      )
        // "a hunger strike in protest of the government's refusal": of what is protested against.
        patients.push(nounAct(r, s, c)?.agents ?? whom(c));
      else if (tree.words.grammar.of.has(cases) && sense.of) {
        // "l'attaque du groupe" by it, "l'attaque de la salle de concert" on it.
        // "les bombardements de l'aviation russe": what bombs is not what was bombed.
        const armed = !person && sense.type === 'ASSAULT' && tree.words.deeds.bombs.has(tree.lemma(c));
        const acts =
          (armed || sense.of === 'agent') && !(sense.type === 'ASSAULT' && lexicon.classes.facility.has(tree.lemma(c)));
        // "l'attaque de drone": by means of it; "qualifie l'attaque de « terroriste »": a word said of it.
        const means = lexicon.classes.weapon.has(tree.lemma(c)) && !covering(r, s, c);
        const quoted = /^[«“"]$/.test(tree.tokens[c - 1]?.form ?? '');
        // « l'interdiction du gouvernement »: an authority bans, and is not banned.
        const authority =
          sense.mode === 'ban' &&
          (tree.words.people.official.has(tree.lemma(c)) ||
            who(c).refs.some((x) => authorities.has(r.kindOf(x.id) ?? '')));
        if (authority) agents.push(who(c));
        else if (!acts) patients.push(whom(c));
        else if (!means && !quoted && !isScene(r, s, c)) agents.push(who(c));
      }
    } else if (rel === 'amod' || rel === 'compound' || (rel === 'appos' && sense.type === 'CONSULT')) {
      const m = covering(r, s, c);
      // "frappe américaine", "US strike"; not "hostage release", where the compound is acted on.
      if (m && !(sense.of === 'patient' && rel === 'compound'))
        agents.push({
          refs: [refOf(m)],
          steps: [{ from: m.mention, says: `${m.mention.exact} → ${m.actor.name}: ${m.mention.why}` }],
        });
    } else if (rel === 'acl') {
      const lemma = tree.lemma(c);
      const author = tree.agents(c, by);
      // "talks mediated by Qatar", "the truce, brokered by Egypt": between others.
      const hosted = sense.type === 'CONSULT' || sense.mode === 'ceasefire';
      if (author.length > 0 && hosted && tree.words.deeds.hosting.has(lemma)) carriers.push(c);
      // « le carnage, présenté par son porte-parole comme une vengeance »: not by him.
      else if (author.length > 0 && isDoing(r, lemma)) {
        agents.push(...author.map(who));
        // "lancée par X contre Y"
        patients.push(...tree.obliques(c, against).map(whom));
        told = 'claimed';
        carriers.push(c);
      } else if (lexicon.sets.light.has(lemma) && tree.isPastParticiple(c)) {
        // « l'attaque menée mardi contre la base »: by nobody named.
        patients.push(...tree.obliques(c, against).map(whom));
        carriers.push(c);
      }
      if (lexicon.sets.aimed.has(lemma) && !tree.isPassive(c)) {
        patients.push(...tree.children(c, 'obj').map(whom), ...tree.obliques(c, tree.words.deeds.aimsTo).map(whom));
        told ??= 'definite';
      }
      if (
        tree.at(c).deprel === 'acl:relcl' &&
        lexicon.sets.light.has(tree.lemma(c)) &&
        !tree.isPassive(c) &&
        tree.children(c, 'obj').some((o) => tree.isRelative(o))
      ) {
        // "les agressions que subissent les habitants"
        const suffered = tree.words.deeds.suffering.has(tree.lemma(c));
        (suffered ? patients : agents).push(...tree.children(c, 'nsubj').map(suffered ? whom : who));
        told = 'light';
        carriers.push(c);
      }
    }
  }
  // "le bombardement du port par l'aviation", "une attaque de drones contre la base": hung on the noun between.
  const deeper = tree.children(i, 'nmod').flatMap((c) => tree.subtree(c, (k) => tree.rel(k) !== 'nmod').slice(1));
  if (agents.length === 0) agents.push(...deeper.filter((c) => by.includes(tree.caseOf(c))).map(who));
  if (patients.length === 0)
    patients.push(
      ...deeper
        .filter(
          (c) =>
            against.includes(tree.caseOf(c)) || (sense.mode === 'suspend' && sense.recipient?.includes(tree.caseOf(c))),
        )
        .map(whom),
    );

  const governor = governorOf(tree, i);
  if (governor >= 0) {
    const lemma = tree.lemma(governor);
    const role = roleUnder(tree, i, governor);
    const { light, order, occur, target } = lexicon.sets;
    const active0 = !tree.isPassive(governor);
    const active = role === 'object' && active0;
    const fits = (list: Carriers) =>
      (carriersOf(list).get(lemma) ?? []).some(
        ({ noun, reflexive }) =>
          (!reflexive || tree.isReflexive(governor)) &&
          (noun === undefined || tree.children(governor).some((c) => tree.lemma(c) === noun)),
      );
    // "des reportages sur …, les combats et le massacre": only what is itself the verb's object, or joined to another act.
    const joined = tree.rel(i) === 'conj' && nounSense(tree, tree.at(i).head, lexicon) === undefined;
    if (
      tree.rel(i) === 'obl' &&
      sense.type === 'ASSAULT' &&
      tree.isVerbal(governor) &&
      !matchVerb(tree, governor, lexicon) &&
      Object.hasOwn(lexicon.words.tollNouns, lemma) &&
      tree.words.deeds.inCourse.has(tree.caseOf(i))
    ) {
      // "Four soldiers died in an ambush"
      patients.push(...tree.subjects(governor).map((x) => participants(r, s, x, 'person')));
      told = 'target';
      carriers.push(governor);
    } else if (role === 'object' && fits(light) && !joined) {
      told = 'light';
      carriers.push(governor);
      const suffers = tree.words.deeds.suffering.has(lemma);
      if (active) (suffers ? patients : agents).push(...tree.subjects(governor).map(suffers ? whom : who));
      else agents.push(...tree.agents(governor, by).map(who));
      // "held a telephone call with X", hung on the verb.
      const withWhom = (sense.recipient ?? []).filter((c) => tree.words.grammar.with.has(c) && patients.length === 0);
      patients.push(...tree.obliques(governor, [...against, ...withWhom]).map(whom));
    } else if (role === 'object' && fits(order)) {
      told = 'order';
      carriers.push(governor);
      if (active) agents.push(...tree.subjects(governor).map(who));
      patients.push(...tree.obliques(governor, against).map(whom));
    } else if (role === 'object' && fits(lexicon.sets.decide)) {
      told = 'light';
      carriers.push(governor);
      if (active) agents.push(...tree.subjects(governor).map(who));
    } else if (
      role === 'object' &&
      active &&
      agents.length === 0 &&
      tree.words.deeds.announcing.has(lemma) &&
      announced(sense) &&
      // "the general announced her resignation": of somebody told of before.
      !tree.children(i, 'nmod').some((c) => tree.has(c, 'Poss=Yes') && tree.has(c, 'Gender=Fem'))
    ) {
      // "annonce l'envoi de 700 hommes", "announced the suspension of …": done by who announces it.
      told = 'announced';
      carriers.push(governor);
      agents.push(...tree.subjects(governor).map(who));
    } else if (
      role === 'object' &&
      (fits(lexicon.words.claimResponsibility.split(' ')) || (sense.type === 'ASSAULT' && claimsAct(tree, governor)))
    ) {
      told = 'claimed';
      carriers.push(governor);
      // "the president has claimed the capture of the town": by those whom he speaks for.
      const speaks = (p: Participants) => sense.mode === 'seize' && p.refs.some((x) => r.kindOf(x.id) === 'person');
      const claimers = (active ? tree.subjects(governor) : tree.agents(governor, by)).map(who);
      agents.push(...claimers.filter((p) => !speaks(p)));
    } else if (role === 'complement' && claimedIn(tree, i, governor)) {
      // "claimed responsibility for the attack"
      const verb = tree.at(governor).head;
      told = 'claimed';
      carriers.push(governor, verb);
      if (tree.isPassive(verb)) agents.push(...tree.agents(verb, by).map(who));
      else agents.push(...tree.subjects(verb).map(who));
    } else if (role === 'subject' && fits(occur)) {
      told = 'occur';
      carriers.push(governor);
      // "fighting broke out between X and Y"
      if (agents.length + patients.length === 0 && sense.recipient)
        for (const o of tree.obliques(governor, sense.recipient))
          (tree.words.grammar.between.has(tree.caseOf(o)) ? agents : patients).push(whom(o));
    } else if (role === 'subject' && lexicon.sets.aimed.has(lemma) && !tree.isPassive(governor)) {
      told = 'subject';
      carriers.push(governor);
      patients.push(...tree.objects(governor).map(whom));
    } else if (
      role === 'subject' &&
      isToll(tree, governor, lexicon) &&
      (agents.length + patients.length > 0 || !isDefinite(tree, i))
    ) {
      // « Un raid israélien a fait 15 morts à Khan Younès »; « les frappes » were told before.
      told = 'occur';
      carriers.push(governor);
    } else if (
      role === 'subject' &&
      active0 &&
      tree.words.deeds.gathering.has(lemma) &&
      (sense.mode === 'fight' || sense.type === 'PROTEST')
    ) {
      // « Des heurts ont opposé policiers et manifestants », « la marche a réuni 2 000 personnes »
      told = 'occur';
      carriers.push(governor);
      agents.push(
        ...tree.objects(governor).map(whom),
        ...(tree.words.deeds.opposing.has(lemma) ? tree.obliques(governor, tree.words.deeds.aimsTo).map(whom) : []),
      );
    } else if (role === 'subject') told ??= 'subject';
    else if (tree.children(governor, 'obj').some((o) => target.has(tree.lemma(o)))) {
      // "faire l'objet d'attaques", where the act was hung on the verb instead of on "objet".
      patients.push(...tree.subjects(governor).map(whom));
      told = 'target';
      carriers.push(governor);
    } else if (role === 'complement' && target.has(lemma) && looseCopula(tree, governor) !== undefined) {
      // "ont été à plusieurs reprises la cible de": the copula was hung elsewhere.
      patients.push(...tree.children(looseCopula(tree, governor)!, 'nsubj').map(whom));
      told = 'target';
      carriers.push(governor);
    } else if (role === 'complement' && target.has(lemma) && !isAside(tree, governor) && !isTended(tree, governor)) {
      // "X est la cible d'attaques", "faire l'objet de menaces", "the target of a strike"
      const verb = tree.at(governor).head;
      const subject =
        tree.child(governor, 'cop') !== undefined ? tree.subjects(governor) : verb >= 0 ? tree.subjects(verb) : [];
      patients.push(...subject.map(whom));
      told = 'target';
      carriers.push(governor, ...(verb >= 0 && tree.child(governor, 'cop') === undefined ? [verb] : []));
    }
  }
  // « Le ministre était en visite à Kiev », « les cheminots sont en grève »
  if (
    tree.words.deeds.engagedIn.has(tree.caseOf(i)) &&
    tree.child(i, 'cop') !== undefined &&
    /^(?:PROTEST|CONSULT)$/.test(sense.type)
  ) {
    told = 'light';
    agents.push(...tree.subjects(i).map(who));
  }
  if (told === null && (isDefinite(tree, i) || tree.words.deeds.factual.has(tree.caseOf(i)))) told = 'definite';
  return {
    sense,
    token: i,
    agents: agents.length ? merge(...agents) : nobody,
    patients: patients.length ? merge(...patients) : nobody,
    carriers,
    told,
  };
}

/** "treated 300 victims of torture": they, and not who treats them. */
const isTended = (tree: Tree, i: number): boolean =>
  tree.child(i, 'cop') === undefined && tree.rel(i) === 'obj' && tree.has(i, 'Number=Plur');

/** « pour rendre hommage aux victimes de l'attentat »: they are spoken of, and nobody is said to be one. */
const isAside = (tree: Tree, i: number): boolean =>
  tree.child(i, 'cop') === undefined && tree.caseOf(i) !== '' && tree.has(i, 'Number=Plur') && isDefinite(tree, i);

const isPointing = (tree: Tree, i: number): boolean => tree.children(i, 'det').some((d) => tree.has(d, 'PronType=Dem'));

/** Verbs of which the author is that of the act. */
const isDoing = ({ lexicon: { sets, words: acts }, words }: Reading, lemma: string): boolean =>
  [sets.light, sets.order, sets.decide, sets.aimed, words.deeds.doing].some((x) => x.has(lemma)) ||
  acts.claimResponsibility.split(' ').some((x) => x.split('+')[0] === lemma);

/** Of what is bombed or shelled the possessor is the one who does it. */
const fromAfar = /^(?:aerial|explosives|heavy-weapons)$/;

/** « L'attaque de Jordanie »: a country that else has its article, named without it, is where it was. */
function isScene(r: Reading, s: number, c: number): boolean {
  const tree = r.trees[s]!;
  const { form, start } = tree.at(c);
  if (!tree.words.deeds.bareOf.has(tree.caseOf(c)) || tree.child(c, 'det') !== undefined) return false;
  if (tree.words.deeds.withoutArticle.has(form)) return false;
  return r.places(s).some((p) => p.start === start && p.place.precision === 'country');
}

/** « a fait 12 morts », "left 12 dead" */
const isToll = (tree: Tree, v: number, lexicon: Lexicon): boolean =>
  !tree.isPassive(v) &&
  lexicon.sets.toll.has(tree.lemma(v)) &&
  tree.objects(v).some((o) => Object.hasOwn(lexicon.words.tollNouns, tree.lemma(o)));

/** What one does by announcing it; of an arrest or a strike who announces it need not be the author. */
const announced = (sense: NounSense): boolean =>
  ['SANCTION', 'MOBILIZE'].includes(sense.type) || /^(?:expel|ban|dismiss)$/.test(sense.mode ?? '');

/** "The PKK claimed both attacks": as its own, where no clause says what is claimed. */
const claimsAct = (tree: Tree, v: number): boolean =>
  tree.words.deeds.claiming.has(tree.lemma(v)) && tree.child(v, 'ccomp', 'xcomp') === undefined;

/** Whether the act at i is what responsibility or credit was claimed for. */
function claimedIn(tree: Tree, i: number, governor: number): boolean {
  if (!tree.words.deeds.responsibility.has(tree.lemma(governor))) return false;
  const verb = tree.at(governor).head;
  return (
    verb >= 0 &&
    tree.rel(governor) === (tree.isPassive(verb) ? 'nsubj' : 'obj') &&
    tree.words.deeds.taking.has(tree.lemma(verb)) &&
    tree.words.deeds.claimedFor.has(tree.caseOf(i))
  );
}

/** "la prise de Bakhmout": the complement names a place. */
function ofPlace(r: Reading, s: number, i: number): boolean {
  const tree = r.trees[s]!;
  return tree
    .children(i, 'nmod')
    .some(
      (c) =>
        tree.words.grammar.of.has(tree.caseOf(c)) &&
        [c, ...tree.children(c, 'nmod', 'appos', 'flat')].some((x) => r.inPlace(s, x)),
    );
}

/** "clashes between the army and the rebels", where the rebels were hung on what follows. */
function otherSide(tree: Tree, c: number): number | undefined {
  const and = tree.tokens.findIndex((t, k) => k > c && k < c + 6 && t.upos === 'CCONJ');
  if (and < 0 || tree.tokens.slice(c + 1, and).some((t) => t.upos === 'VERB' || t.upos === 'AUX')) return undefined;
  const next = tree.tokens.findIndex((t, k) => k > and && (t.upos === 'NOUN' || t.upos === 'PROPN'));
  if (next < 0 || tree.tokens.slice(and + 1, next).some((t) => !/^(?:DET|ADJ|NUM)$/.test(t.upos))) return undefined;
  // The head of the phrase: "the rebel forces".
  return /^(?:compound|amod)$/.test(tree.rel(next)) ? tree.at(next).head : next;
}

/** "C'est l'attaque la plus meurtrière depuis…", "it was the third attack this year": says of an act told before what it is. */
function characterises(tree: Tree, i: number): boolean {
  if (tree.child(i, 'cop') === undefined) return false;
  return tree
    .children(i, 'nsubj', 'expl')
    .some((x) => tree.words.deeds.toldBefore.has(tree.lemma(x).replace(/['’]/g, '')));
}

/** Whether a token belongs to a mention that hangs by another of its tokens. */
function isInsideName(r: Reading, s: number, i: number): boolean {
  const tree = r.trees[s]!;
  const m = covering(r, s, i)?.mention;
  if (!m || m.start === tree.at(i).start) return false;
  return tree.tokens.some(
    (t, k) =>
      k < i &&
      t.start >= m.start &&
      t.upos === 'PROPN' &&
      t.head >= 0 &&
      t.head !== i &&
      (tree.at(t.head).end <= m.start || tree.at(t.head).start >= m.end),
  );
}

/** The verb that an auxiliary "être" shortly before i was hung on, where it has a subject before that auxiliary. */
function looseCopula(tree: Tree, i: number): number | undefined {
  if (tree.child(i, 'cop') !== undefined) return undefined;
  for (let k = i - 1; k >= 0 && i - k <= 8; k--) {
    const { upos, head } = tree.at(k);
    if (upos !== 'AUX' || !tree.words.grammar.be.has(tree.lemma(k)) || head < 0) continue;
    return tree.children(head, 'nsubj').some((x) => x < k) ? head : undefined;
  }
  return undefined;
}

function isDefinite(tree: Tree, i: number): boolean {
  return tree
    .children(i, 'det', 'nmod:poss')
    .some(
      (d) =>
        tree.at(d).deprel === 'nmod:poss' ||
        tree.has(d, 'Definite=Def') ||
        tree.has(d, 'PronType=Dem') ||
        tree.has(d, 'Poss=Yes'),
    );
}

/** The verb or noun that the act hangs on, through coordination and through "une série de", "la plupart de", "dizaines de". */
function governorOf(tree: Tree, i: number): number {
  let at = i;
  for (let k = 0; k < 6; k++) {
    const head = tree.at(at).head;
    if (head < 0) return -1;
    const rel = tree.rel(at);
    if (rel === 'conj' || (rel === 'nmod' && tree.words.deeds.quantifying.has(tree.lemma(head)))) at = head;
    else return head;
  }
  return -1;
}

function roleUnder(tree: Tree, i: number, governor: number): 'subject' | 'object' | 'complement' {
  let at = i;
  while (tree.at(at).head !== governor && tree.at(at).head >= 0) at = tree.at(at).head;
  const rel = tree.rel(at);
  if (rel === 'nsubj') return tree.isPassive(governor) ? 'object' : 'subject';
  if (rel === 'obj') return 'object';
  // "participer à une attaque", "procéder à un tir": the oblique of a light verb is its object.
  if (rel === 'obl' && (tree.words.deeds.lightCase.has(tree.caseOf(at)) || (at > governor && tree.isBareNoun(at))))
    return 'object';
  return 'complement';
}

/** "a protest at the parish church": where, and against nobody. */
function isScenery(r: Reading, s: number, c: number): boolean {
  const tree = r.trees[s]!;
  if (!tree.words.events.frame.has(tree.caseOf(c)) || covering(r, s, c)) return false;
  return r.inPlace(s, c) || r.lexicon.classes.facility.has(tree.lemma(c));
}
