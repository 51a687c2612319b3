// From a noun in a tree to the actor it means: a mention, the owner of what it names, or a described group.

import type { ActorRef, Step, Token } from '../domain/index.js';
import { folded } from '../ground/publication/words.js';
import type { Mentioned, Reading } from './reading.js';
import { sayerMeant } from './sayer.js';
import type { Tree } from './tree.js';

/** `person`: who speaks, or is killed, wounded or arrested; any noun for people will do. `force`: troops and vehicles that move. */
export type Role = 'actor' | 'recipient' | 'person' | 'force';

export interface Participants {
  readonly refs: readonly ActorRef[];
  /** Steps for mentions that do not name the actor themselves: pronouns, descriptions, bases for their owner. */
  readonly steps: readonly Step[];
}

export const nobody: Participants = { refs: [], steps: [] };
/** Below this a pronoun or description is not taken for its actor: a gap is better than a wrong name. */
const minimumConfidence = 0.6;

/** The actors that the noun at i, with its conjuncts, stands for; empty where it names none. */
export function participants(r: Reading, s: number, i: number, role: Role): Participants {
  const tree = r.trees[s]!;
  // "Selon elle, des femmes et onze enfants …": a pronoun is joined to others by a word only.
  const loose = tree.at(i).upos === 'PRON' && tree.children(i, 'conj').some((c) => tree.child(c, 'cc') === undefined);
  // "X, co-founder and chairman": one person with two offices.
  const secondOffice = (c: number) =>
    covering(r, s, i)?.actor.kind === 'person' &&
    tree.has(c, 'Number=Sing') &&
    r.lexicon.roleOf.has(tree.lemma(c)) &&
    tree.child(c, 'det', 'flat', 'appos') === undefined;
  // "sources, sécuritaires ou anonymes"
  const quality = (c: number) =>
    tree.at(c).upos === 'ADJ' && tree.at(i).upos === 'NOUN' && tree.child(c, 'det') === undefined;
  // « six soignants, dont quatre médecins et une infirmière »: counted among them.
  const partOfThem = (c: number): boolean =>
    c > i && (tree.isRelative(tree.firstWord(c)) || partOfThem(tree.at(c).head));
  const members = loose
    ? [i]
    : tree.conjuncts(i).filter((c) => c === i || !(secondOffice(c) || quality(c) || partOfThem(c)));
  // "Selon X, trois hommes …": what a comma alone joins is an apposition or the next phrase, not one more of them.
  const joined = members.some((c) => c !== i && (tree.child(c, 'cc') !== undefined || tree.at(c - 1)?.form === '/'));
  // « celles du Rwanda et des États-Unis ont été visées »: something of theirs.
  if (/^celui|^celle|^ceux/.test(tree.lemma(i)) && tree.children(i, 'nmod').length > 0) return nobody;
  const first = (joined ? members : [i]).map((c) => one(r, s, c, role, 0));
  // « deux passants et un policier »: beside one who is somebody, those whom the list of people does not know by their noun.
  const somebody = first.some((f) => f.refs.length > 0);
  const found = first.map((f, k) => {
    const c = members[k]!;
    const unknown =
      somebody &&
      f.refs.length === 0 &&
      tree.at(c).upos === 'NOUN' &&
      tree.words.people.agentive.test(tree.lemma(c)) &&
      !r.inTime(s, c);
    return unknown && !r.inPlace(s, c) && isCounted(r, tree, c) ? described(r, tree, c) : f;
  });
  const refs: ActorRef[] = [];
  for (const ref of found.flatMap((f) => f.refs)) if (!refs.some((x) => x.id === ref.id)) refs.push(ref);
  return { refs, steps: found.flatMap((f) => f.steps) };
}

export function merge(...all: readonly Participants[]): Participants {
  const refs: ActorRef[] = [];
  for (const ref of all.flatMap((p) => p.refs)) if (!refs.some((x) => x.id === ref.id)) refs.push(ref);
  return { refs, steps: all.flatMap((p) => p.steps) };
}

/** Those of p but for `refs`; its steps stay. */
export function without(p: Participants, refs: readonly ActorRef[]): Participants {
  return { refs: p.refs.filter((x) => !refs.some((y) => y.id === x.id)), steps: p.steps };
}

function one(r: Reading, s: number, i: number, role: Role, depth: number): Participants {
  const tree = r.trees[s]!;
  if (depth > 4) return nobody;
  // "des dizaines de migrants", "plus de quatre cents civils": those counted.
  const counted = countedBy(r, tree, i);
  if (counted !== undefined) return one(r, s, counted, role, depth + 1);
  if (r.inTime(s, i) || saysHow(r, s, i)) return nobody;
  const many = multitude(tree, i);
  if (many !== undefined) return one(r, s, many, role, depth + 1);
  const t = tree.at(i);
  // "des milliers d'Irakiens", "trois Français": some of a people, and not their state.
  const national = covering(r, s, i)?.mention;
  // "une Canadienne": one of hers.
  // … and « le Français » is a man.
  const oneOf = () =>
    !tree.has(i, 'Number=Plur') &&
    tree
      .children(i, 'det')
      .some(
        (d) =>
          tree.has(d, 'Definite=Ind') ||
          tree.words.grammar.indefinite.has(tree.at(d).form.toLowerCase()) ||
          (t.upos === 'NOUN' && tree.words.people.theOne.has(tree.at(d).form.toLowerCase())),
      );
  // "Serbs attacked them": people, wherever they live; "the Serbs" may be their state.
  const bare = () =>
    role === 'actor' &&
    r.article.language === 'en' &&
    national?.start === t.start &&
    tree.has(i, 'Number=Plur') &&
    tree.child(i, 'det', 'amod', 'conj', 'appos') === undefined &&
    tree.rel(i) !== 'conj';
  if (
    t.upos !== 'ADJ' &&
    national?.method === 'demonym' &&
    national.end === t.end &&
    // "three American soldiers": named by more than the people they are of.
    !(national.start < t.start && r.lexicon.classes.military.has(tree.lemma(i))) &&
    (isCounted(r, tree, i) || oneOf() || bare())
  )
    return described(r, tree, i);
  // … and those who are killed, freed or march are people, though an army or a state has them: « a tué cinq policiers serbes ».
  if (
    role === 'person' &&
    (t.upos === 'NOUN' || /^\p{Lu}/u.test(t.form)) &&
    national?.method === 'demonym' &&
    (tree.has(i, 'Number=Plur') || /s$/.test(t.form)) &&
    tree.child(i, 'appos', 'flat') === undefined &&
    // "788 Palestinians"; English keeps soldiers for the army whose they are.
    (r.article.language === 'fr' || national.start === t.start)
  )
    return described(r, tree, i);
  // "l'état d'urgence": no body.
  if (
    tree.words.people.condition.has(t.form) &&
    tree.children(i, 'nmod').some((c) => tree.words.people.conditionOf.has(tree.lemma(c)))
  )
    return nobody;
  const named = t.upos === 'PROPN' ? (covering(r, s, i) ?? apposed(r, s, i)) : (apposed(r, s, i) ?? covering(r, s, i));
  // "mutinous Congolese soldiers", "three other members of the Union": not the army or the union.
  if (t.upos === 'NOUN' && (isBrokenAway(tree, i) || isSomeMembers(r, s, i))) return described(r, tree, i);
  if (named?.actor.anonymous && named.mention.method !== 'pronoun' && named.mention.end >= t.end) {
    // "le principal parti d'opposition": not one of the main parties.
    const np = nounPhrase(r, tree, i);
    // "the foreign ministers of Malaysia and the Philippines"
    const owners = r.lexicon.roleOf.has(tree.lemma(i)) ? ownerOf(r, s, i, role, depth) : undefined;
    if (owners && owners.refs.length > 1) return owners;
    if (np.start <= named.mention.start && np.end > named.mention.end) return described(r, tree, i);
  }
  // "l'agence régionale de santé de Bretagne": what says which one it is has not been spoken of before.
  if (
    named?.mention.method === 'description' &&
    t.upos === 'NOUN' &&
    tree
      .children(i, 'nmod')
      .some(
        (c) => tree.at(c).start >= named.mention.end && tree.words.grammar.of.has(tree.caseOf(c)) && !r.inTime(s, c),
      )
  )
    return described(r, tree, i);
  // "France Stratégie": a name that goes on is another's.
  const goesOn = named && tree.tokens[tree.indexAt(named.mention.end + 1)];
  if (
    named?.actor.kind === 'state' &&
    named.mention.method !== 'demonym' &&
    goesOn?.start === named.mention.end + 1 &&
    goesOn.head === i &&
    /^(?:flat|compound)/.test(goesOn.deprel) &&
    /^\p{Lu}\p{Ll}/u.test(goesOn.form)
  ) {
    const { start } = named.mention;
    const exact = r.text.slice(start, goesOn.end);
    return { refs: [{ id: nameId(exact), name: exact, mention: exact, start, end: goesOn.end }], steps: [] };
  }
  // « un conseil de sécurité »: one of its kind, and not the known body.
  if (
    named?.mention.method === 'alias' &&
    named.actor.kind === 'international-organisation' &&
    /^\p{Ll}/u.test(named.mention.exact) &&
    tree.children(i, 'det').some((d) => tree.has(d, 'Definite=Ind') && tree.has(d, 'Number=Sing'))
  )
    return described(r, tree, i);
  if (named) {
    const both = bothDemonyms(r, s, i, named);
    // "Thai and Cambodian soldiers": neither state, nor the soldiers of one of them.
    if (both.length > 1 && named.actor.kind === 'military')
      return spanned(r, both[0]!.mention.start, both.at(-1)!.mention.end);
    const person = /^(?:demonym|alias)$/.test(named.mention.method) ? titledBehind(r, s, named) : undefined;
    const found = person ? fromMention(person) : merge(...both.map(fromMention));
    return { ...found, refs: found.refs.map((x) => (x.id === named.actor.id ? wholeRef(r, s, named) : x)) };
  }
  if (t.upos === 'PRON') {
    // "whipped those who could not pay", "threatened anybody who broke it"
    const told = tree.words.people.whoever.has(t.form.toLowerCase()) && role !== 'actor';
    if (told && tree.children(i, 'acl').length > 0) return described(r, tree, i);
    const sayer = sayerMeant(tree, i, r.lexicon);
    return sayer === undefined ? nobody : takenUp(one(r, s, sayer, role, depth + 1), t);
  }
  if (t.upos === 'ADV') return nobody;
  // "the two sides", "each side": of those at odds.
  if (
    tree.words.people.side.has(tree.lemma(i)) &&
    tree.children(i, 'det', 'nummod', 'amod').some((c) => tree.words.people.ofSides.has(tree.lemma(c)))
  )
    return described(r, tree, i);
  const lemma = tree.lemma(i);
  const called = tree.words.people.generic.has(lemma) ? calledName(r, s, i) : undefined;
  if (called) return { refs: [called], steps: [] };
  const titled = r.lexicon.roleOf.has(lemma) ? nameBeside(r, s, i) : undefined;
  if (titled) return fromMention(titled);
  const { containers, animate } = r.lexicon.sets;
  const { facility, weapon, military } = r.lexicon.classes;
  // "the Hezbollah leader", "a spokesman for the army": one person, and not the body that he is of.
  const post = r.lexicon.roleOf.get(hyphenated(tree, i))?.relation;
  const alone = post === 'leads' || post === 'spokesperson-of' || post === 'office';
  if (
    alone &&
    !tree.has(i, 'Number=Plur') &&
    role !== 'force' &&
    (containers.has(lemma) || r.article.language === 'fr' || isOverBody(r, s, i))
  )
    return described(r, tree, i);
  const served = tree.words.people.staff.has(lemma)
    ? tree.children(i, 'nmod').flatMap((c) => covering(r, s, c) ?? [])[0]
    : undefined;
  // "Paul Martin's office", by those words: there may be others in the sentence.
  if (served?.actor.kind === 'person' && served.mention.method !== 'pronoun') {
    const [start, end] = [Math.min(t.start, served.mention.start), Math.max(t.end, served.mention.end)];
    const exact = r.text.slice(start, end);
    return { refs: [{ id: nameId(exact), name: exact, mention: exact, start, end }], steps: [] };
  }
  if (containers.has(lemma) || animate.has(lemma) || facility.has(lemma) || military.has(lemma)) {
    const owner = ownerOf(r, s, i, role, depth);
    // « douze réservistes israéliens ont été tués »
    const victims = role === 'person' && t.upos === 'NOUN' && tree.has(i, 'Number=Plur') && isPeople(r, lemma);
    if (owner && !(victims && r.article.language === 'fr')) return owner;
  }
  if (
    t.upos === 'NOUN' &&
    ((animate.has(lemma) &&
      (role !== 'actor' || (!weapon.has(lemma) && (!facility.has(lemma) || tree.words.people.official.has(lemma))))) ||
      (role === 'recipient' && facility.has(lemma)) ||
      role === 'force' ||
      (role === 'person' && tree.words.people.agentive.test(lemma) && !tree.words.people.thing.has(lemma)))
  )
    return described(r, tree, i);
  // "42 Papuans", "the Sandinistas": people named by nothing known.
  if (
    t.upos === 'PROPN' &&
    role !== 'actor' &&
    /^\p{Lu}\p{Ll}+s$/u.test(t.form) &&
    !r.inPlace(s, i) &&
    (tree.child(i, 'nummod') !== undefined || depth > 0)
  )
    return described(r, tree, i);
  // "Kurds", a people by its name; "Gunmen", taken for a name where it opens the sentence.
  if (t.upos === 'PROPN' && animate.has(singular(r, lemma))) return described(r, tree, i);
  return nobody;
}

/** "the head of the Colombian navy", "the Somali police chief": one person, and not the part of a state or the body that he heads. */
function isOverBody(r: Reading, s: number, i: number): boolean {
  const tree = r.trees[s]!;
  const named = tree
    .children(i, 'nmod', 'compound')
    .flatMap((c) => [c, ...tree.children(c, 'nmod').filter((k) => tree.at(k).deprel === 'nmod:poss')])
    .flatMap((c) => (tree.at(c).upos === 'PRON' ? [] : (covering(r, s, c) ?? [])));
  return named.some(({ actor }) => actor.kind !== 'state' && actor.kind !== 'person');
}

/**
 * « suspend d'office », « en poste », « pour sa part », « n'a tué personne »: where a language has its articles, a singular noun without one behind a
 * preposition says how, and is nobody.
 */
function saysHow(r: Reading, s: number, i: number): boolean {
  const tree = r.trees[s]!;
  if (r.article.language !== 'fr' || tree.at(i).upos !== 'NOUN') return false;
  const lemma = tree.lemma(i);
  if (/^(?:part|fois|reste|place|bloc)$/.test(lemma)) return true;
  // « ligotés par groupes », « par centaines »
  const lots = tree.words.people.inLots.has(`${tree.caseOf(i)} ${lemma}`);
  if (lots && tree.child(i, 'det', 'nmod', 'nummod') === undefined) return true;
  if (tree.has(i, 'Number=Plur') || tree.child(i, 'det', 'nummod', 'flat', 'appos') !== undefined) return false;
  if (lemma === 'personne') return tree.children(tree.at(i).head, 'advmod').some((c) => tree.lemma(c) === 'ne');
  return (
    /^(?:de|d|en|par|sur|à|sans|avec|sous)$/.test(tree.caseOf(i)) &&
    /^obl/.test(tree.at(i).deprel) &&
    tree.child(i, 'nmod', 'amod') === undefined &&
    !r.lexicon.roleOf.has(lemma) &&
    covering(r, s, i) === undefined
  );
}

/** "Secretary-General", parsed as three words; else the lemma. */
function hyphenated(tree: Tree, i: number): string {
  const joined = i > 1 && tree.at(i - 1).form === '-' && tree.at(i - 1).start === tree.at(i - 2).end;
  return joined ? `${tree.lemma(i - 2)}-${tree.lemma(i)}` : tree.lemma(i);
}

/** « Un groupe qui se fait appeler X », "a group calling itself X": its name, where a clause tells it. */
function calledName(r: Reading, s: number, i: number): ActorRef | undefined {
  const tree = r.trees[s]!;
  const clause = tree.children(i, 'acl').find((c) => tree.words.people.calling.has(tree.lemma(c)));
  if (clause === undefined) return undefined;
  const behind = r.text.slice(tree.at(clause).end, tree.at(clause).end + 80);
  const exact = r.words.people.properName.exec(behind);
  if (!exact) return undefined;
  const start = tree.at(clause).end + exact[0].length - exact[1]!.length;
  const known = r.mentions(s).find((m) => m.mention.start === start && m.mention.method !== 'demonym');
  if (known) return refOf(known);
  return { id: nameId(exact[1]!), name: exact[1]!, mention: exact[1]!, start, end: start + exact[1]!.length };
}

/** Whether a number, or a noun of number, counts the noun at i. */
const isCounted = (r: Reading, tree: Tree, i: number): boolean =>
  r.quantities(tree).some((q) => q.unit?.start === tree.at(i).start) ||
  (tree.rel(i) === 'nmod' && multitude(tree, tree.at(i).head) === i);

/** Of a name that is a plural the noun. */
function singular(r: Reading, lemma: string): string {
  const [plural, one] = r.words.grammar.plurals.find(([ending]) => lemma.endsWith(ending)) ?? ['', ''];
  return lemma.slice(0, lemma.length - plural.length) + one;
}

/** "Spanish and French police": those of the other country too. */
function bothDemonyms(r: Reading, s: number, i: number, m: Mentioned): Mentioned[] {
  if (m.mention.method !== 'demonym') return [m];
  const tree = r.trees[s]!;
  const joined = tree.children(i, 'amod', 'compound').map((c) => tree.conjuncts(c));
  const adjectives = joined.filter((c) => c.length > 1).flat();
  const others = adjectives.flatMap((c) => {
    // « des contingents tanzanien et soudanais »: French has them behind the noun.
    const apart = tree.at(c).end <= m.mention.start || (tree.at(c).start >= m.mention.end && tree.rel(c) === 'conj');
    const other = apart ? covering(r, s, c) : undefined;
    return other?.mention.method === 'demonym' && other.actor.id !== m.actor.id ? [other] : [];
  });
  return [...others, m].sort((a, b) => a.mention.start - b.mention.start);
}

/** "tens of thousands of students", "dozens of men": those that a noun of number counts. */
function multitude(tree: Tree, i: number): number | undefined {
  if (!tree.words.people.multitude.has(tree.lemma(i))) return undefined;
  return tree.children(i, 'nmod', 'obl').find((c) => c > i && tree.words.grammar.of.has(tree.caseOf(c)));
}

/** What a pronoun stands for, with the pronoun for its words. */
function takenUp(found: Participants, { start, end, form }: Token): Participants {
  const says = `${form} → ${found.refs.map((x) => x.name).join(', ')}: who says so`;
  return {
    refs: found.refs.map((x) => ({ ...x, mention: form, start, end })),
    steps: found.refs.length > 0 ? [{ from: { start, end, exact: form }, says }] : [],
  };
}

/** "Zimbabwean Prime Minister Robert Mugabe", "the UN Secretary-General, António Guterres": the person whose titles stand behind the name or adjective of a country or a body. */
function titledBehind(r: Reading, s: number, m: Mentioned): Mentioned | undefined {
  let { end } = m.mention;
  let title: Mentioned | undefined;
  if (m.actor.kind === 'person') return undefined;
  for (const next of r.mentions(s)) {
    if (next.mention.start < end || next.actor.kind !== 'person' || next.mention.method === 'pronoun') continue;
    if (!/^[\s.]*(?:[\p{L}-]+\s){0,2}(?:[\p{L}-]+,?\s)?$/u.test(r.text.slice(end, next.mention.start))) return title;
    const between = r.text.slice(end, next.mention.start).replace(/^\.|,/g, '').trim();
    if (between !== '' && !r.lexicon.roleOf.has(between.split(/\s+/).at(-1)!.toLowerCase())) return title;
    if (next.mention.method !== 'title') return next;
    title = next;
    end = next.mention.end;
  }
  return title;
}

function countedBy(r: Reading, tree: Tree, i: number): number | undefined {
  const t = tree.at(i);
  const q = r.quantities(tree).find((x) => x.start <= t.start && t.end <= x.end);
  if (!q?.unit || (q.unit.start <= t.start && t.end <= q.unit.end)) return undefined;
  const unit = tree.tokens.findIndex((x) => x.start === q.unit!.start && x.end === q.unit!.end);
  return unit >= 0 && unit !== i ? unit : undefined;
}

const partly = (r: Reading, between: string): boolean =>
  /[(:;]/.test(between) || r.words.grammar.including.test(between) || r.words.grammar.citing.test(between);

/** "le porte-parole du ministère, Nasser Kanani", "le général Hejazi", "M. Kanani": the person named beside the title. */
function apposed(r: Reading, s: number, i: number, depth = 0): Mentioned | undefined {
  const tree = r.trees[s]!;
  const named = tree.at(i).upos === 'PROPN';
  // "Lt. Gen. Prosper Avril": of a name only its own further parts.
  // … but "U.S. Secretary of State Colin Powell", the name hung on the title.
  const title = named && r.lexicon.roleOf.has(tree.lemma(i).toLowerCase());
  const further = named && depth === 0 ? (title ? ['flat', 'nmod'] : ['flat']) : ['appos', 'flat', 'nmod'];
  for (const c of tree.children(i, ...further)) {
    const inTitle = title && tree.child(c, 'compound') !== undefined;
    if (tree.rel(c) === 'nmod' && tree.child(c, 'case') !== undefined && !inTitle) continue;
    // "General Osman Dar's presidential guard", his title hung on the guard: it is not he.
    if (tree.at(c).deprel === 'nmod:poss') continue;
    // "Brig. Le général Esmail Qaani": a title of several parts.
    const m = covering(r, s, c) ?? (depth < 3 && tree.rel(c) !== 'nmod' ? apposed(r, s, c, depth + 1) : undefined);
    if (!m || m.mention.method === 'pronoun' || m.mention.method === 'demonym') continue;
    // "des observateurs (dont l'ONG X)": one of them.
    if (partly(r, r.text.slice(tree.at(i).end, m.mention.start))) continue;
    // "Selon les médias, l'homme …": a description behind a comma begins the clause.
    if (m.mention.method === 'description' && tree.rel(c) === 'appos') continue;
    // "la loi El Khomri", "l'affaire X": named after somebody.
    if (tree.words.people.namedAfter.has(tree.lemma(i))) continue;
    // "le groupe chiite Kataeb Hezbollah": a name of the same thing, not of one it belongs to.
    if (
      m.actor.kind === 'person' ||
      (tree.at(c).upos === 'PROPN' &&
        m.actor.kind !== 'state' &&
        (tree.words.people.generic.has(tree.lemma(i)) || (tree.rel(c) === 'nmod' && c === i + 1)))
    )
      return m;
  }
  return undefined;
}

/** The longest mention over the token at i; none that reaches over the verb that the token hangs on ("les rebelles soutenus par la Turquie"). */
export function covering(r: Reading, s: number, i: number): Mentioned | undefined {
  const t = r.trees[s]!.at(i);
  const above = r.trees[s]!.tokens[t.head];
  const over = above?.upos === 'VERB' && above.end <= t.start ? above : undefined;
  let best: Mentioned | undefined;
  for (const m of r.mentions(s)) {
    // "U.S.": the last point may be left out of the name.
    if (m.mention.start > t.start || m.mention.end < (t.form.endsWith('.') ? t.end - 1 : t.end)) continue;
    if (m.mention.confidence < minimumConfidence) continue;
    if (over !== undefined && m.mention.start <= over.start && over.end <= m.mention.end) continue;
    if (!best || m.mention.end - m.mention.start > best.mention.end - best.mention.start) best = m;
  }
  return best;
}

export const refOf = ({ actor, mention }: Mentioned): ActorRef => ({
  id: actor.id,
  name: actor.name,
  mention: mention.exact,
  start: mention.start,
  end: mention.end,
});

/** A body's name with the complement it goes on with: "conseil régional" → "conseil régional d'Île-de-France". */
export function wholeRef(r: Reading, s: number, mentioned: Mentioned): ActorRef {
  const ref = refOf(mentioned);
  const { actor, mention } = mentioned;
  if (actor.kind === 'person' || !actor.id.startsWith('name:') || mention.method === 'pronoun') return ref;
  const tree = r.trees[s]!;
  const behind = r.words.people.complement.exec(r.text.slice(mention.end, mention.end + 60));
  if (!behind) return ref;
  const at = mention.end + behind[0].length - behind[1]!.length;
  const i = tree.tokens.findIndex((t) => t.start === at);
  const inside = (k: number) => tree.at(k).start >= mention.start && tree.at(k).end <= mention.end;
  if (i < 0 || !tree.ancestors(i).some(inside)) return ref;
  const end = mention.end + behind[0].length;
  const exact = r.text.slice(mention.start, end);
  return { id: nameId(exact), name: exact, mention: exact, start: mention.start, end };
}

export const nameId = (name: string): string =>
  `name:${name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')}`;

/** Those described by the words from start to end. */
const spanned = (r: Reading, start: number, end: number): Participants => {
  const exact = r.text.slice(start, end);
  return {
    refs: [{ id: nameId(exact).replace('name:', 'group:'), name: exact, mention: exact, start, end }],
    steps: [],
  };
};

/** Where a phrase begins with its owner at c, if that one stands before it. */
const ahead = (tree: Tree, c: number, start: number): number =>
  tree.at(c).deprel === 'nmod:poss' ? Math.min(start, ...tree.subtree(c).map((k) => tree.at(k).start)) : start;

/** Whatever the proper name at i is of: by its words alone. */
export function unlisted(r: Reading, tree: Tree, i: number): Participants {
  const { start, end, exact } = nounPhrase(r, tree, i);
  return { refs: [{ id: nameId(exact), name: exact, mention: exact, start, end }], steps: [] };
}

/** The place named at the token i, as one that an office is of or that was struck. */
export function placeRef(r: Reading, s: number, i: number): ActorRef | undefined {
  const t = r.trees[s]!.at(i);
  const p = r.places(s).find((x) => x.start <= t.start && t.end <= x.end);
  return p && { id: p.place.id, name: p.place.name, mention: p.exact, start: p.start, end: p.end };
}

function fromMention(mentioned: Mentioned): Participants {
  const { actor, mention } = mentioned;
  const ref = refOf(mentioned);
  const shown = mention.method === 'alias' || mention.method === 'induced';
  return {
    refs: [ref],
    steps: shown
      ? []
      : [
          {
            from: { start: mention.start, end: mention.end, exact: mention.exact },
            says: `${mention.exact} → ${actor.name}: ${mention.why}`,
          },
        ],
  };
}

/** "les bases du groupe X", "American interests", "X's embassy": whose they are. */
function ownerOf(r: Reading, s: number, i: number, role: Role, depth: number): Participants | undefined {
  const tree = r.trees[s]!;
  // "Burundi's neighbours" are not Burundi.
  if (tree.words.people.opposite.has(tree.lemma(i))) return undefined;
  // "state television", « la radio d'État »: a voice of its own.
  if (tree.words.people.onAir.has(tree.lemma(i))) return undefined;
  // "Syrian opposition leaders": of those who stand against the state.
  if (tree.children(i, 'compound').some((c) => tree.words.people.againstState.has(tree.lemma(c)))) return undefined;
  const candidates = [...tree.children(i, 'amod', 'nmod', 'compound', 'appos')].filter((c) => {
    // « Radars, dépôts : selon le général X, directeur …, tout a été visé »
    if (tree.rel(c) === 'appos' && /[(:;]/.test(r.text.slice(tree.at(i).end, tree.at(c).start))) return false;
    if (tree.rel(c) !== 'nmod') return true;
    if (tree.at(c).deprel === 'nmod:poss') return true;
    // « des sources proches du mouvement »: they are not the movement.
    if (ofAdjective(tree, i, c)) return false;
    return tree.words.people.ownedBy.has(tree.caseOf(c)) || tree.caseOf(c) === '';
  });
  // "Hamas, whose fighters killed …": whom the clause is told of.
  const whose = tree.children(i, 'nmod', 'det').find((c) => tree.words.people.whose.has(tree.at(c).form.toLowerCase()));
  const told = whose === undefined || !belonging(r, tree.lemma(i)) ? undefined : tree.antecedent(whose);
  if (told !== undefined && told !== whose && told !== i) candidates.unshift(told);
  for (const c of candidates) {
    // « un couple de Russes », "a family of Russians": some of a people, and not their state.
    const people = tree.rel(c) === 'nmod' && tree.at(c).upos !== 'ADJ' && tree.child(c, 'det', 'amod') === undefined;
    if (people && /s$/.test(tree.at(c).form) && covering(r, s, c)?.mention.method === 'demonym') continue;
    for (const member of tree.conjuncts(c)) {
      // "des avions de combat et des forces spéciales": the second is no owner where the first is none.
      if (member !== c && covering(r, s, c) === undefined) continue;
      const m = covering(r, s, member);
      // "groupe chiite libanais", "journaliste français": of a country, and not its government.
      if (
        m?.actor.kind === 'state' &&
        (/^(?:amod|compound)$/.test(tree.rel(c)) || tree.at(c).deprel === 'nmod:poss') &&
        (tree.words.people.unofficial.has(tree.lemma(i)) ||
          tree.words.people.civil.has(tree.lemma(i)) ||
          isPrivate(r, tree.lemma(i)))
      )
        continue;
      // "l'avocat de X", "les confrères d'I-Télé", "la société des journalistes de X", "familles de combattants": people and bodies of their own.
      const ofOwn = tree.words.people.civil.has(tree.lemma(i)) || tree.words.people.ownBody.has(tree.lemma(i));
      if (m && ofOwn && m.actor.kind !== 'state' && !(role === 'recipient' && m.actor.kind === 'government')) continue;
      if (m && m.actor.kind === 'person' && !actsForHim(r, tree, i)) continue;
      // "two police stations", "three rebel outposts": the number counts what is theirs.
      if (m?.actor.anonymous && tree.rel(c) === 'compound' && m.mention.start < tree.at(c).start) continue;
      // "five European Union monitors were freed": they, and not the Union.
      if (m && role === 'person' && tree.rel(c) === 'compound' && isBodyKind(m) && isPeople(r, tree.lemma(i))) continue;
      // "peacekeepers from India": they are not the state, and may serve another.
      if (m?.actor.kind === 'state' && tree.rel(c) === 'nmod' && isTroops(r, tree, i, c)) continue;
      // « sur la Promenade des Anglais »: the name of a place.
      const inName = i > 0 && tree.rel(c) === 'nmod' && c > i && /^\p{Lu}\p{Ll}/u.test(tree.at(i).form);
      if (m?.mention.method === 'demonym' && inName && tree.at(c).upos === 'NOUN') continue;
      // "the Palestinian's flat": one of a people, and not their state.
      if (m?.mention.method === 'demonym' && tree.at(c).deprel === 'nmod:poss') continue;
      // « le ministère des Situations d'urgence », « le Mouvement des jeunes officiers »: a name of its own, that goes on with whom or what it is of.
      if (m && isInName(r, tree, i, c, m)) return unlisted(r, tree, i);
      const called = m ? nameOpenedBy(r, tree, i, m) : undefined;
      if (called) return { refs: [called], steps: [] };
      const candidate = m ? nameBehindParty(r, s, m) : undefined;
      if (candidate) return { refs: [candidate], steps: [] };
      if (m && m.mention.method !== 'pronoun') {
        const np = nounPhrase(r, tree, i);
        // "the army of General X": it acts for him, and is not he.
        if (m.actor.kind === 'person') return spanned(r, ahead(tree, c, np.start), np.end);
        // "the presidents of Armenia and Azerbaijan": each answers for a country of his own.
        const all = tree.has(i, 'Number=Plur') ? tree.conjuncts(c).flatMap((x) => covering(r, s, x) ?? []) : [m];
        const refs = all.map(({ actor }) => ({
          id: actor.id,
          name: actor.name,
          mention: np.exact,
          start: np.start,
          end: np.end,
        }));
        return { refs, steps: all.map(({ actor }) => ({ from: np, says: `${np.exact} → ${actor.name}` })) };
      }
    }
    if (
      c !== told &&
      tree.rel(c) === 'nmod' &&
      !isTroops(r, tree, i, c) &&
      !tree.words.people.civil.has(tree.lemma(i)) &&
      !tree.words.people.ownBody.has(tree.lemma(i))
    ) {
      const inner = one(r, s, c, role, depth + 1);
      const first = inner.refs[0];
      // « le gouvernement de X », « les partisans du chef »: not the person.
      const ofPerson = r.kindOf(first?.id ?? '') === 'person';
      const himself = ofPerson && !actsForHim(r, tree, i);
      // "Mr Odinga's camp", his title ahead of the name: those around him.
      if (ofPerson && !himself && tree.at(c).deprel === 'nmod:poss') {
        const np = nounPhrase(r, tree, i);
        return spanned(r, ahead(tree, c, np.start), np.end);
      }
      if (first && !himself && !first.id.startsWith('group:')) {
        const np = nounPhrase(r, tree, i);
        return {
          refs: [{ ...first, mention: np.exact, start: np.start, end: np.end }],
          steps: [{ from: np, says: `${np.exact} → ${first.name}` }],
        };
      }
    }
  }
  return depth < 4 ? ownerAbove(r, s, i, role, depth) : undefined;
}

/** Whether what the noun at i is of, at c, is a mere word of its name: the noun has a capital inside a sentence, or is of a ministry. */
const isInName = (r: Reading, tree: Tree, i: number, c: number, m: Mentioned): boolean =>
  tree.rel(c) === 'nmod' &&
  c > i &&
  tree.words.grammar.of.has(tree.caseOf(c)) &&
  m.actor.id.startsWith('name:') &&
  m.actor.kind !== 'person' &&
  ((i > 0 && /^\p{Lu}\p{Ll}/u.test(tree.at(i).form)) || r.language.actors.ministries.has(folded(tree.lemma(i))));

/** "the Irish Republican Army", "the Sudan Liberation Army": a name of three words or more that only opens with a country's. */
function nameOpenedBy(r: Reading, tree: Tree, i: number, { actor, mention }: Mentioned): ActorRef | undefined {
  const { start } = mention;
  const from = tree.tokens.findIndex((t) => t.start === start);
  if (r.article.language !== 'en' || actor.kind !== 'state' || from < 0 || i - from < 2) return undefined;
  const words = tree.tokens.slice(from, i + 1);
  if (words.some((t) => !/^\p{Lu}[\p{L}'’-]+$/u.test(t.form)) || r.lexicon.roleOf.has(tree.lemma(i))) return undefined;
  const { end } = tree.at(i);
  const exact = r.text.slice(start, end);
  return { id: nameId(exact), name: exact, mention: exact, start, end };
}

/** "mutinous soldiers", "a rebel officer": men who have left those whose they were. */
const isBrokenAway = (tree: Tree, i: number): boolean =>
  tree.children(i, 'amod', 'compound').some((c) => tree.words.people.brokenAway.has(tree.lemma(c).toLowerCase())) ||
  // "Renegade Malian soldiers", taken for a noun of its own where it opens the sentence
  (tree.words.people.brokenAway.has(tree.tokens[0]?.lemma.toLowerCase() ?? '') &&
    i > 0 &&
    tree.tokens.slice(1, i).every((t) => t.head === i && t.deprel === 'amod'));

/** "three other members of the European Union": states, or people, that it has. */
const isSomeMembers = (r: Reading, s: number, i: number): boolean => {
  const tree = r.trees[s]!;
  return (
    tree.words.people.member.has(tree.lemma(i)) &&
    tree.has(i, 'Number=Plur') &&
    tree.children(i, 'nmod').some((c) => covering(r, s, c)?.actor.kind === 'international-organisation')
  );
};

/** "peacekeepers from India", "soldiers of Chad": people under arms, by where they come from. */
const isTroops = (r: Reading, tree: Tree, i: number, c: number): boolean =>
  r.lexicon.classes.military.has(tree.lemma(i)) && isSomebody(tree, i) && tree.words.people.ownedBy.has(tree.caseOf(c));

/** "Algerian landowners", "two Iraqi youths": people of a country for whom no state answers; its soldiers and officials act for it. */
const isPrivate = (r: Reading, lemma: string): boolean =>
  r.lexicon.sets.animate.has(lemma) &&
  !r.words.people.official.has(lemma) &&
  !r.lexicon.classes.military.has(lemma) &&
  !r.lexicon.classes.facility.has(lemma) &&
  !r.lexicon.sets.containers.has(lemma) &&
  !r.lexicon.roleOf.has(lemma);

/** Bodies that people work for, and that are not hit in them. */
const isBodyKind = ({ actor }: Mentioned): boolean => /^(?:international-organisation|organisation)$/.test(actor.kind);

/** People by what they are, and no part of a body. */
const isPeople = (r: Reading, lemma: string): boolean =>
  !r.lexicon.classes.facility.has(lemma) &&
  (r.lexicon.sets.animate.has(lemma) || r.words.people.agentive.test(lemma)) &&
  !/^(?:armée|troupe|force|police|base|navire|gouvernement|autorité)$/.test(lemma);

/** "monitors", "a judge": one or some persons by what they do, where a language tells them by the ending of the noun or a list. */
const isSomebody = (tree: Tree, i: number): boolean =>
  tree.words.people.agentive.test(tree.lemma(i)) || tree.words.people.civil.has(tree.lemma(i));

/** What acts for a person, or is hit for him: his troops, his bases. */
const belonging = (r: Reading, lemma: string): boolean =>
  r.lexicon.sets.containers.has(lemma) ||
  r.lexicon.classes.facility.has(lemma) ||
  r.lexicon.classes.military.has(lemma);

/** … and not those who speak for him: "the president's office said". */
const actsForHim = (r: Reading, tree: Tree, i: number): boolean =>
  belonging(r, tree.lemma(i)) && !tree.words.people.staff.has(tree.lemma(i));

/** "Les responsables américains ont signalé que leurs intérêts ont été ciblés": theirs is the subject's of this clause or of one above. */
function ownerAbove(r: Reading, s: number, i: number, role: Role, depth: number): Participants | undefined {
  const tree = r.trees[s]!;
  // His troops act for him and are hit for him; his wife and his deputy are persons of their own.
  const { containers } = r.lexicon.sets;
  if (!containers.has(tree.lemma(i)) && !r.lexicon.classes.facility.has(tree.lemma(i))) return undefined;
  if (!tree.children(i, 'det', 'nmod').some((c) => tree.words.people.theirs.has(tree.at(c).form.toLowerCase())))
    return undefined;
  for (const v of tree.ancestors(i)) {
    if (!tree.isVerbal(v)) continue;
    for (const subject of tree.subjects(v)) {
      if (subject >= i) continue;
      const owner =
        demonymOf(r, s, subject) ?? ownerOf(r, s, subject, role, depth + 1) ?? named(covering(r, s, subject));
      const [first] = owner?.refs ?? [];
      if (!first || first.id.startsWith('group:')) continue;
      // "the ministry said its troops had taken": the army's.
      if (r.kindOf(first.id) === 'ministry') return undefined;
      // « autorise ses hommes à … »: they are not he.
      if (r.kindOf(first.id) === 'person' && armedOrPeople(r, tree.lemma(i))) return undefined;
      const np = nounPhrase(r, tree, i);
      return {
        refs: [{ ...first, mention: np.exact, start: np.start, end: np.end }],
        steps: [{ from: np, says: `${np.exact} → ${first.name}` }],
      };
    }
  }
  return undefined;
}

/** « la candidate LR Valérie Pécresse »: she, and not her party. */
function nameBehindParty(r: Reading, s: number, m: Mentioned): ActorRef | undefined {
  const tree = r.trees[s]!;
  const first = tree.indexAt(m.mention.end + 1);
  const t = tree.tokens[first];
  if (t?.start !== m.mention.end + 1) return undefined;
  // A party that no list has is a body like others; that a person is named there shows it.
  const person = r.mentions(s).find((x) => x.mention.start === t.start && x.actor.kind === 'person');
  if (m.actor.kind === 'organisation' && person?.mention.method === 'induced') return refOf(person);
  if (m.actor.kind !== 'party') return undefined;
  if (!/^(?:flat|appos)/.test(t.deprel) || !/^\p{Lu}\p{Ll}/u.test(t.form)) return undefined;
  let last = first;
  while (tree.tokens[last + 1]?.deprel.startsWith('flat') && tree.at(last + 1).upos === 'PROPN') last++;
  const span = { start: t.start, end: tree.at(last).end };
  const exact = r.text.slice(span.start, span.end);
  return { id: nameId(exact), name: exact, mention: exact, ...span };
}

const armedOrPeople = (r: Reading, lemma: string): boolean =>
  isPeople(r, lemma) || r.lexicon.classes.military.has(lemma);

/** "Les responsables américains": their interests are those of the state. */
function demonymOf(r: Reading, s: number, i: number): Participants | undefined {
  for (const c of r.trees[s]!.children(i, 'amod')) {
    const t = r.trees[s]!.at(c);
    const m = r.mentions(s).find((x) => x.mention.method === 'demonym' && x.mention.start === t.start);
    if (m) return fromMention(m);
  }
  return undefined;
}

const named = (m: Mentioned | undefined) => (m && m.mention.method !== 'pronoun' ? fromMention(m) : undefined);

/** "Qassem Soleimani, le commandant de …" and "le commandant de …, Qassem Soleimani", whatever the parse made of the commas. */
export function nameBeside(r: Reading, s: number, i: number): Mentioned | undefined {
  const tree = r.trees[s]!;
  const people = r.mentions(s).filter((m) => m.actor.kind === 'person' && m.mention.method !== 'pronoun');
  // "X, the bloc's chairman": what the role is of may stand before it.
  const whose = tree.children(i, 'nmod').filter((c) => c < i && tree.at(c).deprel === 'nmod:poss');
  let k = Math.min(i, ...whose.map((c) => Math.min(...tree.subtree(c)))) - 1;
  while (k >= 0 && ['DET', 'ADJ'].includes(tree.at(k).upos)) k--;
  if (k > 0 && tree.at(k).form === ',') {
    const before = people.find((m) => m.mention.end === tree.at(k - 1).end);
    if (before) return before;
  }
  const np = tree.subtree(i, (c) =>
    ['acl', 'appos', 'conj', 'punct', 'parataxis', 'nsubj', 'cop', 'obl', 'advmod'].includes(tree.rel(c)),
  );
  let last = Math.max(...np);
  // Only an unbroken phrase: from the role to its last complement.
  for (let j = i; j <= last; j++) if (tree.at(j).form === ',') last = j - 1;
  if (tree.tokens[last + 1]?.form === ',') {
    // "le successeur de X, le général Y": a title may stand before the name.
    let k = last + 2;
    const starts = (j: number) => people.some((m) => m.mention.start === tree.at(j).start);
    // "…, H.E. X", "…, Lt. Gen. X"
    const title = (j: number) =>
      tree.at(j).upos === 'DET' ||
      r.lexicon.roleOf.has(tree.lemma(j)) ||
      /^(?:monsieur|madame|m\.|mme|mr|mrs|ms)\.?$/.test(tree.lemma(j)) ||
      (/^(?:PROPN|NOUN)$/.test(tree.at(j).upos) && tree.at(j).deprel === 'nmod:desc');
    while (k < last + 6 && tree.tokens[k] && !starts(k) && title(k)) k++;
    const after = people.find((m) => m.mention.start === tree.tokens[k]?.start);
    if (after) return after;
  }
  return undefined;
}

/** A group known only by its description: its id is made of the words. */
export function described(r: Reading, tree: Tree, i: number): Participants {
  // "X, whose officials flew in": the words say nothing without those before them.
  if (tree.children(i, 'nmod', 'det').some((c) => tree.words.people.whose.has(tree.at(c).form.toLowerCase())))
    return nobody;
  const np = nounPhrase(r, tree, i);
  const name = np.exact.replace(/\s+/g, ' ');
  const id = `group:${name
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .replace(/^-|-$/g, '')}`;
  return { refs: [{ id, name, mention: np.exact, start: np.start, end: np.end }], steps: [] };
}

/** "told reporters the United States was …": behind a noun, an article with no preposition begins the next phrase. */
const isApart = (tree: Tree, i: number, c: number): boolean =>
  c > i && tree.caseOf(c) === '' && tree.children(c, 'det').some((d) => d === i + 1);

/** "Within hours mobs", "On 13 December soldiers": from a, past the time that a preposition of its own sets before the noun at i. */
function pastTime(r: Reading, tree: Tree, a: number, i: number): number {
  const before = tree.tokens[a - 1];
  if (before?.upos !== 'ADP' || before.head < a || before.head >= i) return a;
  const s = r.trees.indexOf(tree);
  // "around 40 men": the preposition is of the number.
  const governed = tree.at(before.head).upos === 'NOUN' ? before.head : -1;
  const timed = (k: number) => r.inTime(s, k) || k <= governed;
  let from = a;
  while (from < i && timed(from)) from++;
  return from;
}

/** "a farmer aged 52": an adjective that goes on behind the noun at i is a clause of its own; one of those « proche de » says who it is. */
const isApartQuality = (tree: Tree, i: number, c: number): boolean =>
  c > i &&
  tree.rel(c) === 'amod' &&
  !tree.words.people.relational.has(tree.lemma(c)) &&
  tree.children(c, 'obj', 'obl', 'nummod', 'xcomp').some((k) => k > c);

/** Whether nothing stands between a token and the next. */
const touches = (tree: Tree, i: number): boolean => tree.at(i).end === tree.tokens[i + 1]?.start;

/** « proches du président », « fidèles à X »: whether c, below the noun at i or such an adjective of its, completes the adjective. */
function ofAdjective(tree: Tree, i: number, c: number): boolean {
  if (c < i || tree.caseOf(c) === '') return false;
  const before = tree.firstWord(c) - 1;
  return (
    before > i &&
    /^(?:amod|acl)$/.test(tree.rel(before)) &&
    tree.at(before).head === i &&
    tree.words.people.relational.has(tree.lemma(before))
  );
}

/** « exclu le pays de ses instances », « accusé l'opposition de complot »: whether the complement c of the noun at i is what the verb has behind "de". */
function isOfVerb(tree: Tree, i: number, c: number): boolean {
  const v = tree.at(i).head;
  if (v < 0 || v > i || tree.rel(i) !== 'obj' || !tree.words.grammar.of.has(tree.caseOf(c))) return false;
  const { people, clause } = tree.words;
  if (people.removing.has(tree.lemma(v)))
    return tree.children(c, 'det', 'nmod').some((d) => people.possessive.has(tree.at(d).form.toLowerCase()));
  const charged = clause.suspecting.has(tree.lemma(v)) && tree.at(c).upos === 'NOUN';
  return charged && tree.child(c, 'det', 'nummod') === undefined;
}

/** The noun with its adjectives, numbers and short complements, without its determiner, clauses and appositions. */
export function nounPhrase(r: Reading, tree: Tree, i: number): { start: number; end: number; exact: string } {
  const own = /^(?:amod|nummod|compound|flat|fixed|goeswith)$/;
  const inner = /^(?:amod|nummod|compound|flat|fixed|goeswith|case|det)$/;
  // "the presidents of Chad, Mali and Niger": of each of them.
  const ofEach = (c: number) => {
    const first = tree.rel(c) === 'conj' ? tree.at(c).head : tree.at(tree.at(c).head)?.head;
    const joined = tree.rel(c) === 'conj' ? c : tree.at(c).head;
    return (
      tree.has(i, 'Number=Plur') &&
      /^(?:conj|cc|punct)$/.test(tree.rel(c)) &&
      tree.at(joined).upos === 'PROPN' &&
      tree.rel(joined) === 'conj' &&
      first !== undefined &&
      tree.at(first)?.head === i &&
      tree.rel(first) === 'nmod' &&
      tree.words.grammar.of.has(tree.caseOf(first)) &&
      tree.caseOf(joined) === ''
    );
  };
  // « les gouverneurs de Goma et de Bukavu », « les forces de défense et de sécurité »: the preposition is said again.
  const saidAgain = (c: number): boolean => {
    if (/^(?:cc|punct)$/.test(tree.rel(c)) && tree.rel(tree.at(c).head) === 'conj') return saidAgain(tree.at(c).head);
    const first = tree.at(c).head;
    return (
      tree.rel(c) === 'conj' &&
      first > i &&
      tree.rel(first) === 'nmod' &&
      tree.at(first).upos === tree.at(c).upos &&
      tree.words.people.phraseOf.has(tree.caseOf(first)) &&
      tree.caseOf(c) === tree.caseOf(first) &&
      tree.children(c, 'amod').every((a) => a > c)
    );
  };
  // « le Rassemblement pour la culture »: of a body by its name.
  const named = i > 0 && /^\p{Lu}\p{Ll}/u.test(tree.at(i).form);
  const purpose = (c: number) =>
    named && tree.rel(c) === 'nmod' && tree.at(c).head === i && tree.words.people.namedFor.has(tree.caseOf(c));
  // … « et la démocratie », as one body's: its verb is in the singular.
  const forBoth = (c: number): boolean => {
    if (tree.rel(c) === 'cc') return tree.rel(tree.at(c).head) === 'conj' && forBoth(tree.at(c).head);
    const v = tree.at(i).head;
    const one =
      v >= 0 && [v, ...tree.children(v, 'aux')].some((k) => tree.has(k, 'VerbForm=Fin') && tree.has(k, 'Number=Sing'));
    return (
      tree.rel(c) === 'conj' && tree.caseOf(c) === '' && one && tree.rel(i) === 'nsubj' && purpose(tree.at(c).head)
    );
  };
  // « des militaires fidèles à X »
  const relational = (c: number) =>
    ofAdjective(tree, i, c) ||
    (tree.rel(c) === 'acl' &&
      c === i + 1 &&
      tree.words.people.relational.has(tree.lemma(c)) &&
      tree.children(c, 'obl').some((o) => tree.firstWord(o) === c + 1));
  // « des contingents tanzanien et soudanais »
  const quality = (c: number) =>
    tree.rel(c) === 'conj' && tree.at(c).upos === 'ADJ' && tree.rel(tree.at(c).head) === 'amod' && c > i;
  const belongs = (c: number) =>
    ofEach(c) ||
    saidAgain(c) ||
    relational(c) ||
    purpose(c) ||
    forBoth(c) ||
    quality(c) ||
    (tree.rel(c) === 'cc' && quality(tree.at(c).head)) ||
    isTheirs(c) ||
    isOwnerWithin(c) ||
    (!isApartQuality(tree, i, c) && (tree.at(c).head === i ? own : inner).test(tree.rel(c))) ||
    (tree.rel(c) === 'nmod' &&
      (tree.caseOf(c) === '' || tree.words.people.phraseOf.has(tree.caseOf(c))) &&
      !isOfVerb(tree, i, c) &&
      !isApart(tree, i, c)) ||
    // "cinq bases du groupe chiite irakien Kataeb Hezbollah", "l'armateur grec Dynacom": by its name; a comma ends the phrase.
    (tree.rel(c) === 'appos' && tree.at(c).upos === 'PROPN' && tree.tokens[c - 1]?.upos !== 'PUNCT');
  // "the ombudsman's office": an office says nothing without whose it is.
  const isTheirs = (c: number) => {
    const whose = tree.rel(c) === 'case' ? tree.at(c).head : c;
    return (
      tree.at(whose).head === i &&
      tree.at(whose).deprel === 'nmod:poss' &&
      tree.at(whose).upos === 'NOUN' &&
      tree.words.people.staff.has(tree.lemma(i))
    );
  };
  // "the head of Hamas's political bureau": whose that is which he heads.
  const isOwnerWithin = (c: number) => tree.at(c).deprel === 'nmod:poss' && tree.at(c).head > i && c > i;
  const keep = tree.subtree(i, (c) => !belongs(c));
  // Only what stands in one piece around the noun, twelve words at the most.
  const inside = new Set(keep);
  let a = i;
  let b = i;
  const owner = tree.children(i, 'nmod').find(isTheirs);
  const from = owner === undefined ? 0 : Math.min(...tree.subtree(owner));
  while (inside.has(a - 1) && i - a < 6 && a > from) a--;
  const timed = (k: number) =>
    tree.rel(k) === 'nmod' &&
    r.times(r.trees.indexOf(tree)).some((x) => x.start <= tree.at(k).start && tree.at(k).end <= x.end);
  for (const k of keep) if (k > i && timed(k)) for (const x of tree.subtree(k)) inside.delete(x);
  while (inside.has(b + 1) && b - i < 11) b++;
  while (b > i && ['ADP', 'DET', 'CCONJ', 'PUNCT'].includes(tree.at(b).upos)) b--;
  // « affiliés à l'organisation État islamique »: to the end of the name.
  if (
    tree.children(i).some((c) => relational(c)) ||
    tree.children(i, 'amod').some((a) => tree.children(a).some(relational))
  )
    b = Math.max(b, tree.indexAt((covering(r, r.trees.indexOf(tree), b)?.mention.end ?? tree.at(b).end) - 1));
  // "after around 40 armed men"
  // … and « dont trois employés ont été arrêtés »
  while (
    a < i &&
    (/^(?:ADP|DET|SCONJ)$/.test(tree.at(a).upos) || tree.isRelative(a) || !/[\p{L}\p{N}]/u.test(tree.at(a).form))
  )
    a++;
  a = pastTime(r, tree, a, i);
  // "shot dead demonstrators": of the verb.
  if (a < i && tree.lemma(a) === 'dead' && tree.lemma(a - 1) === 'shoot') a++;
  // "two-year-old daughter": what is joined by hyphens is one word.
  while (
    a > 0 &&
    tree.at(a - 1).end === tree.at(a).start &&
    /^[-‐–]$|-$/.test(tree.at(a - 1).form + (/^[-‐–]$/.test(tree.at(a).form) ? '-' : ''))
  )
    a--;
  // … and so is "the main town of Nagorno-Karabakh".
  while (/^[-‐]$/.test(tree.tokens[b + 1]?.form ?? '') && touches(tree, b) && touches(tree, b + 1)) b += 2;
  const words = tree.span(Array.from({ length: b - a + 1 }, (_, k) => a + k));
  // The number belongs to those it counts: "dizaines de migrants".
  // … and "2017" before "soldiers" to the day.
  const ofDay = (x: { start: number }) =>
    r.times(r.trees.indexOf(tree)).some((y) => y.start <= x.start && x.start < y.end);
  const q = r.quantities(tree).find((x) => x.unit && x.unit.start === tree.at(i).start && !ofDay(x));
  const start = q ? Math.min(q.start, words.start) : words.start;
  const { end } = words;
  return { start, end, exact: r.text.slice(start, end) };
}
