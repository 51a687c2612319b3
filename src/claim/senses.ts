// Which act a verb or noun stands for in its sentence: the lexicon's senses tried against the tree.

import type { ClaimType } from '../domain/index.js';
import type { Lexicon, VerbSense } from './lexicon.js';
import type { Tree } from './tree.js';

/** How demanding a sense is; the most demanding that fits wins. */
const weight = (s: VerbSense) => (s.noun ? 4 : 0) + (s.particle ? 2 : 0) + (s.reflexive ? 2 : 0) + (s.needs ? 1 : 0);

/** The noun lemmas that an act's object or oblique may be, through "la mort de", "une série de". */
function complementLemmas(tree: Tree, v: number): Set<string> {
  const out = new Set<string>();
  for (const c of tree.children(v, 'obj', 'obl', 'xcomp', 'ccomp', 'nsubj', 'advmod', 'dep', 'iobj', 'advcl')) {
    // Of a clause its verb is the word, where it is an infinitive: « a promis de venger ».
    if (tree.rel(c) === 'ccomp' && !tree.has(c, 'VerbForm=Inf')) continue;
    // "was put on a plane after soldiers arrested him": a clause of its own.
    if (tree.rel(c) === 'advcl' && tree.isFinite(c) && tree.child(c, 'nsubj') !== undefined) continue;
    if (tree.rel(c) === 'nsubj' && !tree.isPassive(v)) continue;
    // « voter contre le projet »: what one is against makes no phrase with the verb.
    if (tree.rel(c) === 'obl' && tree.words.senses.opposed.has(tree.caseOf(c))) continue;
    // "its list of groups, from which they had struck them": the noun that it stands for, or one that noun is of.
    const named = tree.antecedent(c);
    if (named !== c)
      for (let n = named, k = 0; k < 3 && n >= 0; k++, n = tree.rel(n) === 'nmod' ? tree.at(n).head : -1)
        out.add(tree.lemma(n));
    for (const m of tree.conjuncts(c)) {
      out.add(tree.lemma(m));
      for (const n of tree.children(m, 'nmod', 'fixed', 'compound')) out.add(tree.lemma(n));
      // "ordered two stations to close", hung on the stations.
      for (const n of tree.children(m, 'acl')) if (tree.caseOf(n) === 'to') out.add(tree.lemma(n));
    }
  }
  return out;
}

/**
 * The sense of the verb at v that fits, or undefined. Demands on actors (`actor`, `person`) are left to the caller, who knows the mentions; demands on
 * noun classes are tried here.
 */
export function matchVerb(tree: Tree, v: number, lexicon: Lexicon): VerbSense | undefined {
  return matchVerbs(tree, v, lexicon)[0];
}

/** "sur son compte Twitter", « il fut député et conseiller »: names and nouns that look like verbs. */
function isNoVerb(tree: Tree, v: number): boolean {
  const before = tree.tokens[v - 1];
  if (before && before.upos !== 'PUNCT' && /^\p{Lu}\p{Ll}/u.test(tree.at(v).form)) return true;
  // "according to aid workers"
  if (before?.form === 'to' && tree.tokens[v - 2]?.form.toLowerCase() === 'according') return true;
  const { head } = tree.at(v);
  return (
    tree.rel(v) === 'conj' &&
    tree.has(v, 'VerbForm=Inf') &&
    head >= 0 &&
    /^(?:NOUN|PROPN)$/.test(tree.at(head).upos) &&
    tree.child(v, 'case', 'mark', 'obj', 'expl') === undefined
  );
}

/** What was matched in a tree: every rule asks again for the verbs above and below its own. */
const matched = new WeakMap<Tree, (readonly VerbSense[] | undefined)[]>();

/** All senses that fit, the most demanding first; of equals the first in the lexicon. */
export function matchVerbs(tree: Tree, v: number, lexicon: Lexicon): readonly VerbSense[] {
  const known = matched.get(tree) ?? [];
  if (known.length === 0) matched.set(tree, known);
  known[v] ??= sensesAt(tree, v, lexicon);
  return known[v];
}

function sensesAt(tree: Tree, v: number, lexicon: Lexicon): readonly VerbSense[] {
  if (tree.at(v).upos !== 'VERB') return [];
  // « a fait savoir que … », where the second verb heads the clause.
  const helper = tree.child(v, 'aux:caus');
  const caused =
    helper === undefined
      ? []
      : (lexicon.verbs.get(tree.lemma(helper)) ?? []).filter(
          // « se faire exploser », but « a fait exploser un engin suspect »
          (x) => x.noun === tree.lemma(v) && (!x.reflexive || tree.isReflexive(v)),
        );
  if (caused.length > 0) return caused;
  const senses = lexicon.verbs.get(tree.lemma(v));
  if (!senses || isNoVerb(tree, v)) return [];
  const reflexive = tree.isReflexive(v);
  let complements: Set<string> | undefined;
  const fits = senses.filter((sense) => {
    // "se rendre" is not "rendre"; a verb of saying may be either ("se dire", "dire").
    if (sense.reflexive !== reflexive && (sense.reflexive || sense.type !== 'STATE')) return false;
    if (sense.particle && !hasParticle(tree, v, sense.particle)) return false;
    if (sense.noun) {
      complements ??= complementLemmas(tree, v);
      if (!complements.has(sense.noun)) return false;
      // « ont fait le coup d'État »: only the word itself makes the verb one of saying.
      if (tree.words.saying.idiom.has(sense.noun) && !tree.children(v).some((c) => tree.lemma(c) === sense.noun))
        return false;
    }
    return needsFit(tree, v, sense, lexicon);
  });
  // « a ouvert le feu dans le terminal »: what the verb does with its object, and not with where that is.
  const done = tree.children(v, 'obj').map((o) => tree.lemma(o));
  const own = done.length > 0 && senses.some((x) => x.noun !== null && done.includes(x.noun));
  const kept = own ? fits.filter((x) => x.noun === null || done.includes(x.noun)) : fits;
  return kept.length > 1 ? [...kept].sort((a, b) => weight(b) - weight(a)) : kept;
}

/** "asked the protesters to leave", « a appelé ses ressortissants à quitter le pays »: what is asked of somebody, where it was hung on him. */
export function askedOf(tree: Tree, v: number): number[] {
  return tree
    .objects(v)
    .filter((o) => o > v)
    .flatMap((o) => tree.children(o, 'acl'))
    .filter((c) => tree.has(c, 'VerbForm=Inf') && tree.words.senses.askedTo.has(tree.caseOf(c)));
}

function hasParticle(tree: Tree, v: number, particle: string): boolean {
  if (tree.children(v, 'compound', 'advmod', 'fixed', 'xcomp').some((c) => tree.lemma(c) === particle)) return true;
  // "took office in November": behind an object a preposition of its own goes with what follows it.
  const object = tree.child(v, 'obj') ?? v;
  return tree.children(v, 'obl').some((o) => {
    const led = tree.caseOf(o);
    return led.split(' ')[0] === particle && !(object > v && o > object && tree.words.senses.prepositions.has(led));
  });
}

/** "that the generals be barred": the form that only what is wanted has. */
export const isBareForm = (tree: Tree, i: number): boolean => {
  const [first] = tree.children(i, 'aux', 'cop').filter((k) => k < i);
  return (
    first !== undefined &&
    tree.words.modality.bareForms.has(tree.at(first).form.toLowerCase()) &&
    tree.children(i, 'nsubj').some((x) => x < first) &&
    !tree.children(i, 'mark').some((m) => tree.words.modality.toDo.has(tree.lemma(m)) || m > first)
  );
};

/** « Goma est tombée »: with nothing beside it but when. */
const barely = (tree: Tree, v: number): boolean =>
  tree.child(v, 'aux') !== undefined &&
  tree.child(v, 'obj', 'xcomp', 'ccomp') === undefined &&
  tree.children(v, 'obl').every((o) => tree.caseOf(o) === '' || tree.words.senses.fallenWhen.has(tree.caseOf(o)));

const rallying: ReadonlySet<ClaimType> = new Set(['REQUEST', 'ACCUSE', 'PROTEST', 'REJECT', 'SUPPORT']);

function needsFit(tree: Tree, v: number, sense: VerbSense, lexicon: Lexicon): boolean {
  switch (sense.needs) {
    case undefined:
      return true;
    case 'clause': {
      // "a appelé le numéro afin de …": a purpose is not what is asked.
      const purpose = (c: number) =>
        sense.type === 'REQUEST' && tree.rel(c) === 'advcl' && !tree.words.senses.asking.has(tree.caseOf(c));
      // "a company called SPACEHAB", "called the strike outrageous": a name or a judgement is nothing asked.
      const named = (c: number) =>
        sense.type === 'REQUEST' &&
        ['xcomp', 'ccomp'].includes(tree.rel(c)) &&
        ['PROPN', 'NOUN', 'ADJ'].includes(tree.at(c).upos) &&
        tree.child(c, 'cop', 'nsubj', 'mark') === undefined;
      // « a ordonné une offensive contre le groupe, accusé de … »: a participle asks for nothing.
      const aside = (c: number) =>
        sense.type === 'REQUEST' && tree.isPastParticiple(c) && tree.child(c, 'aux', 'mark', 'case') === undefined;
      const clauses = tree.children(v, 'ccomp', 'xcomp', 'parataxis', 'csubj', 'advcl');
      if (clauses.some((c) => !purpose(c) && !named(c) && !aside(c))) return true;
      if (sense.type === 'REQUEST' && askedOf(tree, v).length > 0) return true;
      const rel = tree.rel(v);
      if ((rel === 'parataxis' || rel === 'ccomp') && !(sense.type === 'REQUEST' && tree.hasObject(v))) return true;
      if (sense.recipient && sense.type !== 'STATE') {
        // "asked donor countries for food", hung on the countries.
        const asked = sense.type === 'REQUEST' ? tree.children(v, 'obj').filter((o) => tree.isBareNoun(o)) : [];
        if ([v, ...asked].some((x) => tree.obliques(x, x === v ? sense.recipient! : ['for']).length > 0)) return true;
      }
      // "a indiqué ce responsable": the words said stand before, in quotation marks; the statement stage finds them.
      return sense.type === 'STATE';
    }
    // Who the subject is, the caller knows.
    case 'force':
    case 'visitor':
    case 'inroad':
    case 'power':
    case 'counterpart':
      return true;
    case 'negated':
      return tree.children(v, 'advmod').some((c) => tree.words.senses.not.has(tree.lemma(c)));
    // « remettre leurs armes », and not « des armes ».
    case 'own':
      return tree.objects(v).some((o) => tree.children(o, 'det', 'nmod:poss').some((d) => tree.has(d, 'Poss=Yes')));
    case 'held':
      return tree.isPassive(v) && tree.obliques(v, ['for', 'since', 'in', 'at', 'without']).length > 0;
    case 'taken':
      // "fell to third place", "fell by a tenth", "fell from the roof"
      return (
        !tree.isPassive(v) &&
        tree.children(v, 'obj').length === 0 &&
        tree.obliques(v, ['by', 'from', 'into', 'on to', 'below', 'behind', 'under', 'off', 'through']).length === 0
      );
    case 'stronghold':
      return tree.objects(v).length > 0;
    case 'armament':
      return (
        !tree.isPassive(v) &&
        tree
          .subjects(v)
          .flatMap((x) => [x, ...tree.children(x, 'compound', 'amod')])
          // « un drone est tombé »: it may just have crashed.
          .some(
            (x) =>
              lexicon.classes.weapon.has(tree.lemma(x)) &&
              !(tree.words.senses.crashing.has(tree.lemma(v)) && tree.words.senses.flying.has(tree.lemma(x))),
          )
      );
    case 'target':
      // "came under fire for his remarks", "over the tax": from critics.
      return tree.obliques(v, ['under']).length > 0 && tree.obliques(v, ['for', 'over', 'after']).length === 0;
    case 'blame': {
      const all = [v, ...tree.objects(v)];
      return (
        tree.objects(v).length > 0 &&
        all.every((x) => tree.obliques(x, ['for']).length === 0) &&
        all.some((x) => tree.obliques(x, ['on']).length > 0)
      );
    }
    case 'slot':
      return (
        [v, ...tree.children(v, 'obj', 'obl')].some((x) =>
          // « contre toute attente »
          // « voté par 84 députés contre 30 »: by so many, and not against anything.
          tree.obliques(x, sense.recipient ?? []).some((o) => tree.lemma(o) !== 'attente' && tree.at(o).upos !== 'NUM'),
        ) ||
        // « ont tiré en l'air pour disperser les manifestants »
        (sense.type === 'ASSAULT' && tree.child(v, 'advcl', 'xcomp') !== undefined)
      );
    case 'fallen':
      return (
        tree.subjects(v).some((x) => tree.at(x).upos === 'PROPN' || tree.words.senses.town.has(tree.lemma(x))) &&
        (sense.noun !== null || barely(tree, v))
      );
    case 'rally':
      return (
        tree.obliques(v, ['contre', 'en soutien à', 'en faveur de']).length > 0 ||
        tree
          .children(v, 'advcl', 'xcomp', 'obl')
          .some(
            (c) =>
              tree.words.senses.inOrder.has(tree.caseOf(c)) &&
              rallying.has(matchVerb(tree, c, lexicon)?.type ?? 'STATE'),
          )
      );
    case 'appeal':
      return (
        tree
          .obliques(v, ['pour', 'en faveur de'])
          .some((o) => o > v && tree.at(o).upos === 'NOUN' && !lexicon.sets.animate.has(tree.lemma(o))) ||
        tree.children(v, 'advcl', 'ccomp').some((c) => tree.caseOf(c) === 'pour que')
      );
    case 'subjunctive':
      // "insisted that Vietnam pull out": the bare verb of a third person. « souhaite que Téhéran libère »: the mood itself.
      return tree.children(v, 'ccomp').some(
        (c) =>
          tree.caseOf(c) === 'que' ||
          // "proposed that the ministers be suspended"
          isBareForm(tree, c) ||
          (tree.isVerbal(c) &&
            tree.at(c).form.toLowerCase() === tree.lemma(c) &&
            tree.child(c, 'aux') === undefined &&
            tree.subjects(c).some((x) => ['PROPN', 'NOUN'].includes(tree.at(x).upos) && !/s$/.test(tree.at(x).form))),
      );
    case 'demand':
    case 'authority':
      return (
        tree.children(v, 'obj', 'iobj').length > 0 &&
        [
          ...tree.children(v, 'xcomp', 'ccomp', 'advcl'),
          ...tree.objects(v).flatMap((o) => tree.children(o, 'acl')),
        ].some((c) => tree.caseOf(c) === 'to' && (tree.isVerbal(c) || tree.child(c, 'cop') !== undefined))
      );
    case 'obj':
    case 'actor':
    case 'person':
    case 'organisation':
    case 'author':
      return (
        tree.objects(v).length > 0 ||
        tree.children(v, 'obl', 'iobj').some((o) => sense.recipient?.includes(tree.caseOf(o)) ?? false) ||
        (sense.kind === 'statement' &&
          // « soutient que des civils … »: says so.
          tree
            .children(v, 'xcomp', 'ccomp')
            .some((c) => !(sense.type === 'SUPPORT' && tree.words.senses.thatClause.test(tree.caseOf(c)))) &&
          // "sought to stay in power", « cherche à rester »: an attempt, asked of nobody.
          !tree.words.senses.attempting.has(tree.lemma(v)) &&
          (sense.type === 'REQUEST' || sense.type === 'REJECT' || sense.type === 'SUPPORT'))
      );
    default: {
      const wanted = lexicon.classes[sense.needs];
      // Goods are aid only where somebody is given them.
      if (sense.needs === 'aid' && sense.type === 'AID' && !hasRecipient(tree, v, sense)) return false;
      const beside = sense.needs === 'curb' ? ['nmod', 'compound', 'amod'] : ['nmod', 'compound'];
      const fits = (c: number) =>
        wanted.has(tree.lemma(c)) ||
        tree.children(c, ...beside).some((n) => wanted.has(tree.lemma(n)) && tree.caseOf(n) !== 'contre');
      // "set fire to houses": what the sense asks for may be behind its preposition; "tens of thousands of troops": counted twice.
      const found = [...tree.objects(v), ...(sense.noun ? tree.obliques(v, sense.recipient ?? []) : [])];
      return found
        .flatMap((o) => tree.conjuncts(o))
        .some(
          (c) =>
            fits(c) || tree.children(c, 'nmod').some((n) => tree.words.senses.counting.has(tree.lemma(n)) && fits(n)),
        );
    }
  }
}

function hasRecipient(tree: Tree, v: number, sense: VerbSense): boolean {
  const cases = (sense.recipient ?? []).filter((c) => c !== 'iobj');
  const objects = tree.children(v, 'obj').filter((o) => o > v && tree.isBareNoun(o));
  if (objects.length > 1 && sense.recipient?.includes('iobj')) return true;
  // "provide 25,000 tons of food aid to refugees": hung on what is measured.
  const given = tree.objects(v).flatMap((o) => [o, ...tree.children(o, 'nmod')]);
  return tree.children(v, 'iobj').length > 0 || [v, ...given].some((b) => tree.obliques(b, cases).length > 0);
}
