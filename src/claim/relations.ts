// Relations: offices, leadership, membership, backing, alliance, read off appositions, participles and copulas.

import type { ActorRef, RelationType } from '../domain/index.js';
import { blank, type Draft } from './draft.js';
import { isNegated, standing } from './modality.js';
import { covering, nameBeside, nounPhrase, type Participants, participants, placeRef, refOf } from './participants.js';
import type { Mentioned, Reading } from './reading.js';

export function readRelations(r: Reading, s: number): Draft[] {
  const tree = r.trees[s]!;
  const out: Draft[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    const { upos } = tree.at(i);
    if (upos === 'NOUN' || upos === 'PROPN') out.push(...role(r, s, i));
    if (upos === 'VERB' || upos === 'ADJ') out.push(...tie(r, s, i), ...verbal(r, s, i));
  }
  const seen = new Set<string>();
  return out.filter((d) => {
    const key = `${d.relation} ${d.actors[0]?.id} ${d.recipients[0]?.id}`;
    if (seen.has(key) || d.actors[0]?.id === d.recipients[0]?.id) return false;
    seen.add(key);
    return true;
  });
}

function relation(
  r: Reading,
  s: number,
  token: number,
  type: RelationType,
  holder: ActorRef,
  object: ActorRef,
  rule: string,
  denied = false,
): Draft {
  const tree = r.trees[s]!;
  return {
    ...blank,
    kind: 'relation',
    type: 'RELATION',
    relation: type,
    actors: [holder],
    recipients: [object],
    modality: denied ? 'denied' : 'asserted',
    rule,
    words: [tree.at(token), holder, object],
    sentence: s,
    token,
  };
}

/** "X, chef de Y"; "le porte-parole du Y, X"; "Y spokesman X"; "X est le chef de Y"; "allié de Y, X". */
function role(r: Reading, s: number, i: number): Draft[] {
  const tree = r.trees[s]!;
  const lemma = tree.lemma(i);
  const kind = r.lexicon.words.roles.find((x) => ` ${x.nouns} `.includes(` ${lemma} `));
  if (!kind) return [];
  const holders = holdersOf(r, s, i);
  if (holders.length === 0) return [];
  // What it is of: a complement, an adjective of nationality, a compound; for a title of several words also inside it.
  const objects: ActorRef[] = [];
  // "attaché de presse du Pentagone", "commander in chief of the army": also one noun further.
  const direct = tree.children(i, 'nmod', 'amod', 'compound', 'obl');
  for (const c of [...direct, ...direct.flatMap((d) => (covering(r, s, d) ? [] : tree.children(d, 'nmod', 'amod')))]) {
    const cases = tree.caseOf(c);
    if (
      (tree.rel(c) === 'nmod' || tree.rel(c) === 'obl') &&
      tree.at(c).deprel !== 'nmod:poss' &&
      !/^(?:de|du|des|d|of|for|au|aux|à|au sein de|avec|with|to|l|)$/.test(cases)
    )
      continue;
    const m = covering(r, s, c);
    if (m && m.actor.kind !== 'person') objects.push(refOf(m));
    else if (m && (kind.relation === 'successor-of' || kind.relation === 'allied-with')) objects.push(refOf(m));
    // "maire du Havre", "governor of Kirkuk": what the office is of may be a place.
    else if (!m && placeRef(r, s, c)) objects.push(placeRef(r, s, c)!);
    else if (!m)
      objects.push(
        ...participants(r, s, c, 'recipient')
          .refs.filter((x) => !x.id.startsWith('group:') || /\p{Lu}/u.test(x.mention))
          .slice(0, 1),
        ...quotedName(r, s, c),
      );
  }
  const out: Draft[] = [];
  for (const holder of holders) {
    const object = objects.find((o) => o.id !== holder.id && !(o.start >= holder.start && o.end <= holder.end));
    if (object)
      out.push(
        relation(
          r,
          s,
          i,
          kind.relation,
          holder,
          object,
          `role:${lemma}`,
          tree.child(i, 'cop') !== undefined && isNegated(tree, i, r.lexicon),
        ),
      );
  }
  return out;
}

/** An alliance or party named in quotation marks: « Nous construisons ». */
function quotedName(r: Reading, s: number, c: number): ActorRef[] {
  const tree = r.trees[s]!;
  const np = nounPhrase(r, tree, c);
  const quote = r.grounded.quotations.find(
    (q) => q.start >= tree.at(c).end && q.start - tree.at(c).end <= 2 && q.exact.split(/\s+/).length <= 8,
  );
  if (!quote || !/^(?:alliance|coalition|parti|mouvement|groupe|liste|party|movement|group|bloc)$/.test(tree.lemma(c)))
    return [];
  const exact = r.text.slice(np.start, quote.end);
  const id = `name:${r.text
    .slice(quote.inner.start, quote.inner.end)
    .toLowerCase()
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, '-')}`;
  return [{ id, name: exact, mention: exact, start: np.start, end: quote.end }];
}

function holdersOf(r: Reading, s: number, i: number): ActorRef[] {
  const tree = r.trees[s]!;
  const out: ActorRef[] = [];
  // The role itself is known to mean somebody ("attaché de presse" … "John Kirby"): by the name nearest to it.
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
    const m = covering(r, s, c);
    if (m?.actor.kind === 'person') person(c);
  }
  // "The politician, a member of the party,": after a comma a coordination without a conjunction is an apposition.
  const comma = tree.rel(i) === 'conj' && tree.child(i, 'cc') === undefined;
  if (tree.rel(i) === 'appos' || tree.at(i).deprel === 'nmod:desc' || comma) person(tree.at(i).head);
  else if (
    (tree.rel(i) === 'compound' || tree.rel(i) === 'flat') &&
    tree.at(i).head >= 0 &&
    covering(r, s, tree.at(i).head)?.actor.kind === 'person'
  )
    person(tree.at(i).head);
  if (out.length === 0) {
    const beside = nameBeside(r, s, i);
    if (beside) out.push(refOf(beside));
  }
  if (out.length === 0 && tree.child(i, 'cop') !== undefined)
    for (const x of tree.subjects(i)) out.push(...participants(r, s, x, 'actor').refs);
  // "Allié indéfectible de l'Iran, l'Irak cultive …": set before the subject of its clause.
  if (
    out.length === 0 &&
    ['advcl', 'appos', 'dislocated', 'obl', 'acl', 'parataxis', 'dep', 'nsubj'].includes(tree.rel(i)) &&
    tree.child(i, 'det') === undefined &&
    tree.at(i).head > i &&
    tree.child(i, 'case') === undefined
  ) {
    const head = tree.at(i).head;
    const subject = tree.isVerbal(head) ? tree.subjects(head).find((x) => x !== i) : head;
    if (subject !== undefined) out.push(...participants(r, s, subject, 'actor').refs);
  }
  return out;
}

/** "dirigée par Washington", "alliées à l'Iran", "Iran-backed", "proche de". */
function tie(r: Reading, s: number, i: number): Draft[] {
  const tree = r.trees[s]!;
  const lemma = tree.lemma(i);
  if (tree.at(i).upos === 'VERB' && !tree.isParticiple(i)) return [];
  const rel = tree.rel(i);
  const owners =
    rel === 'amod' || rel === 'acl' || rel === 'appos'
      ? [tree.at(i).head]
      : tree.isPassive(i) || tree.child(i, 'cop') !== undefined
        ? tree.subjects(i)
        : rel === 'conj'
          ? tiedTo(r, s, i)
          : [];
  const out: Draft[] = [];
  for (const kind of r.lexicon.words.ties) {
    if (!` ${kind.words} `.includes(` ${lemma} `)) continue;
    if (standing(tree, i, r.lexicon).modality !== 'asserted') continue;
    const complements = tree
      .children(i, 'obl', 'nmod', 'iobj', 'compound')
      .filter(
        (c) =>
          kind.by.includes(tree.caseOf(c)) ||
          (tree.rel(c) === 'compound' && kind.relation !== 'designated-as') ||
          (tree.caseOf(c) === '' && tree.at(c).end <= tree.at(i).start && tree.at(i).start - tree.at(c).end <= 1),
      );
    for (const c of complements)
      for (const o of owners) {
        const holder = participants(r, s, o, 'actor').refs[0];
        const object = participants(r, s, c, 'recipient').refs[0];
        if (!holder || !object) continue;
        // "la coalition dirigée par Washington": leads(coalition, Washington) is told from the led one: part the analyst looks up by.
        out.push(relation(r, s, i, kind.relation, holder, object, `tie:${lemma}`));
      }
  }
  return out;
}

/** "financées, organisées et armées par": what the first participle says it of. */
function tiedTo(r: Reading, s: number, i: number): number[] {
  const tree = r.trees[s]!;
  const head = tree.at(i).head;
  if (head < 0) return [];
  const rel = tree.rel(head);
  return rel === 'amod' || rel === 'acl' ? [tree.at(head).head] : tree.isPassive(head) ? tree.subjects(head) : [];
}

/** "X dirige Y", "Y comprend X". */
function verbal(r: Reading, s: number, v: number): Draft[] {
  const tree = r.trees[s]!;
  if (tree.at(v).upos !== 'VERB' || tree.isPassive(v)) return [];
  const kind = r.lexicon.words.relationVerbs.find((x) => ` ${x.verbs} `.includes(` ${tree.lemma(v)} `));
  if (!kind) return [];
  const how = standing(tree, v, r.lexicon);
  if (how.modality !== 'asserted' || how.suppressed) return [];
  const all = (tokens: readonly number[]): Participants[] => tokens.map((t) => participants(r, s, t, 'recipient'));
  const subjects = all(tree.subjects(v)).flatMap((p) => p.refs);
  // "succède à X"; "désigne X comme …", where the object is the one designated.
  const designates = kind.relation === 'designated-as';
  if (designates && kind.by && ![v, ...tree.objects(v)].some((x) => tree.obliques(x, kind.by!).length > 0)) return [];
  const targets = kind.by && !designates ? tree.obliques(v, kind.by) : tree.objects(v);
  const named = (x: ActorRef) => !x.id.startsWith('group:') || /\p{Lu}/u.test(x.mention);
  const objects = all(targets)
    .flatMap((p) => p.refs)
    .filter(named);
  const out: Draft[] = [];
  for (const a of subjects)
    for (const b of objects) {
      const [holder, object] = kind.reverse ? [b, a] : [a, b];
      out.push(relation(r, s, v, kind.relation, holder, object, `verb:${tree.lemma(v)}`));
    }
  return out;
}
