// Who speaks: the subject of a verb of saying, wherever it stands.

import type { ActorRef } from '../../domain/index.js';
import { ofPaper } from '../attribution.js';
import { merge, nameId, nounPhrase, type Participants, participants, refOf } from '../participants.js';
import type { Reading } from '../reading.js';
import type { Tree } from '../tree.js';

/** Inverted after what was said (« … », a déclaré jeudi à l'AFP X): the first bare noun behind the verb that names somebody, however it was hung. */
function speakerBehind(r: Reading, s: number, v: number): number[] {
  const tree = r.trees[s]!;
  for (let i = v + 1; i < tree.tokens.length && i < v + 14; i++) {
    if (tree.at(i).upos === 'PUNCT' && tree.at(i).form !== '-') return [];
    // "…, wrote that Rwanda …": what is said begins, and whoever is named in it does not say it.
    if (tree.at(i).upos === 'SCONJ' && tree.words.grammar.that.has(tree.lemma(i))) return [];
    // "a dit à Reuters Carlos Ruiz": the name of a person may have been hung on the agency's.
    const opens =
      r.mentions(s).some((m) => m.actor.kind === 'person' && m.mention.start === tree.at(i).start) &&
      !(tree.rel(i) === 'flat' && tree.child(tree.at(i).head, 'case') !== undefined);
    if (!tree.isBareNoun(i) || r.inTime(s, i) || (!opens && ['flat', 'compound', 'nmod'].includes(tree.rel(i))))
      continue;
    if (participants(r, s, i, 'person').refs.length > 0) return [i];
    // "…, reported heavy shelling of the camp": what is reported, and nobody behind it speaks.
    if (tree.rel(i) === 'obj' && tree.at(i).upos === 'NOUN') return [];
  }
  return [];
}

/** « … », the commission's head, X, told reporters: the first bare noun between the words said and the verb. */
function speakerAhead(r: Reading, s: number, v: number): number[] {
  const tree = r.trees[s]!;
  let from = v;
  while (from > 0 && v - from < 14 && !r.inQuotation(tree.at(from - 1))) from--;
  // Nothing said stands before it: "alors que le dialogue semble rompu, beaucoup craignent « … »".
  if (from === 0 || !r.inQuotation(tree.at(from - 1))) return [];
  for (let i = from; i < v; i++) {
    if (!tree.isBareNoun(i) || r.inTime(s, i) || ['flat', 'compound', 'nmod'].includes(tree.rel(i))) continue;
    if (participants(r, s, i, 'person').refs.length > 0) return [i];
  }
  return [];
}

/** Whether a verb of saying stands behind what was said: after a comma or a closing mark, with no subject before it. */
export function isInverted(r: Reading, s: number, v: number): boolean {
  const tree = r.trees[s]!;
  // "…, arguant que l'homme …" has its speaker before it.
  if (tree.isBareParticiple(v)) return false;
  // « la guerre, lancée par X »: a participle that qualifies a noun is set behind nothing said.
  if (/^(?:acl|amod)$/.test(tree.rel(v)) && tree.isPastParticiple(v)) return false;
  // « a suspendu l'accord, rappelé son représentant »: a participle that shares its helper.
  if (
    tree.rel(v) === 'conj' &&
    tree.isPastParticiple(v) &&
    tree.child(v, 'aux', 'nsubj') === undefined &&
    tree.hasObject(v)
  )
    return false;
  const first = Math.min(v, ...tree.children(v, 'aux', 'expl'));
  const before = tree.tokens[first - 1];
  // « … serait un piège », a répliqué X: a subject before the closing mark is one of the words said.
  const closed = [first - 1, first - 2].some((k) => /^[»”]$/.test(tree.tokens[k]?.form ?? ''));
  if (before === undefined || !/^[,»”"–—]$/.test(before.form) || first <= 1) return false;
  if (closed) return true;
  // "…, and his minister, X, dismissed the charges": nobody behind the verb, who says what stands before it.
  const subjects = tree.children(v, 'nsubj');
  return (
    !subjects.some((x) => x < first) &&
    (subjects.length > 0 || inversion(tree, v) !== undefined || speakerBehind(r, s, v).length > 0)
  );
}

/** « Aucun soldat n'a été tué, a-t-il assuré »: the pronoun set behind the verb or its auxiliary. */
function inversion(tree: Tree, v: number): number | undefined {
  const first = Math.min(v, ...tree.children(v, 'aux'));
  for (let k = first + 1; k <= v + 1 && k < tree.tokens.length; k++)
    if (tree.at(k).upos === 'PRON' && tree.words.saying.setBehind.has(tree.at(k).form.toLowerCase())) return k;
  return undefined;
}

/** Whom such a pronoun means, where that is known; else it is left to who spoke last. */
function clitic(r: Reading, s: number, k: number): Participants {
  const found = participants(r, s, k, 'person');
  const one = r.words.saying.oneBehind.test(r.trees[s]!.at(k).form);
  return one && found.refs.some((x) => r.kindOf(x.id) !== 'person') ? { refs: [], steps: [] } : found;
}

/** "adding that no civilians were harmed": a subject behind "that" is one of what is said, however it was hung. */
const insideContent = (tree: Tree, v: number, x: number): boolean =>
  x > v &&
  tree.tokens.some(
    (t, k) =>
      k > v && k < x && t.upos === 'SCONJ' && tree.words.grammar.that.has(t.lemma.toLowerCase().replace(/['’]/g, '')),
  );

/** « Le SCI salue », « la Quad propose », « le Laboratoire de recherche humanitaire affirme »: a name that nothing knows, within the sentence. */
function bodyNamed(r: Reading, s: number, i: number): ActorRef | undefined {
  const tree = r.trees[s]!;
  const t = tree.at(i);
  const capital = /^\p{Lu}[\p{L}\p{N}’'-]+$/u.test(t.form) && (i > 0 || /^\p{Lu}{2,}$/u.test(t.form));
  const article = tree.child(i, 'det') !== undefined;
  if (!capital || r.inTime(s, i) || r.inPlace(s, i) || !(t.upos === 'PROPN' || (t.upos === 'NOUN' && article && i > 0)))
    return undefined;
  const np = nounPhrase(r, tree, i);
  return { id: nameId(np.exact), name: np.exact, mention: np.exact, start: np.start, end: np.end };
}

/**
 * The subject itself where it stands in the same clause as the verb; the one of a verb nearer by where the subject that a verb shares stands
 * beyond a colon, a semicolon or a dash: "He waits: she asks for calm and warns that …", « Brasilia l'a reconnue ; Moscou aussi, tout en notant … ».
 */
function subjectWithin(r: Reading, tree: Tree, v: number, x: number): number[] {
  // "X, spokesman for the commission, said", "The panel, in a report, wrote": what a preposition brings is no subject.
  const brought = tree.rel(x) === 'nsubj' ? beyondPreposition(r, tree, v, x) : [];
  if (brought.length > 0) return brought;
  if (x > v || tree.at(x).head === v) return [x];
  // "…, she conceded, while denying that …": of the verb set in before.
  const inquit = tree.isBareParticiple(v) ? finiteBefore(tree, v) : undefined;
  if (inquit !== undefined && inquit > x && tree.child(inquit, 'nsubj') !== undefined) return tree.subjects(inquit);
  const between = tree.tokens.slice(x, v);
  const parted =
    between.some((t) => /^[:;]$/.test(t.form)) || between.filter((t) => /^[–—]$/.test(t.form)).length === 1;
  if (!parted) return [x];
  const from = tree.tokens.findLastIndex((t, k) => k < v && /^[:;–—]$/.test(t.form));
  const near = tree.tokens.findLastIndex(
    (_, k) => k > from && k < v && tree.isFinite(k) && tree.child(k, 'nsubj') !== undefined,
  );
  const joined = tree.children(v, 'cc').some((k) => k > from);
  return near >= 0 && joined ? tree.subjects(near).filter((k) => k > from) : [];
}

/** The finite verb right before the comma that a participle stands behind: "…, he said, adding". */
function finiteBefore(tree: Tree, v: number): number | undefined {
  let k = v - 1;
  while (k > 0 && /^(?:SCONJ|ADV|ADP)$/.test(tree.at(k).upos)) k--;
  return tree.at(k)?.form === ',' && tree.isVerbal(k - 1) && tree.has(k - 1, 'VerbForm=Fin') ? k - 1 : undefined;
}

/** Whom a verb has for a subject where the noun hung on it as one stands behind a preposition; empty where it does not. */
function beyondPreposition(r: Reading, tree: Tree, v: number, x: number): number[] {
  if (x > v || !['NOUN', 'PROPN'].includes(tree.at(x).upos)) return [];
  let k = x - 1;
  while (
    k >= 0 &&
    tree.at(k).upos !== 'PUNCT' &&
    tree.at(k).upos !== 'ADP' &&
    (/^(?:DET|ADJ|NUM)$/.test(tree.at(k).upos) || tree.subtree(x).includes(k))
  )
    k--;
  if (k < 1 || tree.at(k).upos !== 'ADP') return [];
  // "after the junta refused": what opens a clause brings a subject.
  if (r.lexicon.words.clauses?.openers.has(tree.at(k).form.toLowerCase()) || tree.rel(k) === 'mark') return [];
  const noun = tree.at(k - 1);
  if (noun.form === ',') return tree.children(tree.at(x).head, 'nsubj').filter((o) => o < k - 1);
  return noun.upos === 'NOUN' ? [k - 1] : [];
}

/** "U.S. Secretary of State Marco Rubio praised", "the National Commission's chairman X demands": the person named right before the verb, behind an office. */
function titled(r: Reading, s: number, v: number, x: number): Participants | undefined {
  const tree = r.trees[s]!;
  // "… praised their courage and called on X": the verb that the subject is of.
  const head = tree.at(x).head;
  const verb = tree.rel(x) === 'nsubj' && head > x && head < v ? head : v;
  let k = Math.min(verb, ...tree.children(verb, 'aux').filter((a) => a > x)) - 1;
  while (k > x && tree.at(k).upos === 'ADV') k--;
  const person = r
    .mentions(s)
    .find((m) => m.actor.kind === 'person' && m.mention.end === tree.at(k).end && m.mention.start > tree.at(x).end);
  if (person === undefined || person.mention.method === 'pronoun' || x > v) return undefined;
  const first = tree.indexAt(person.mention.start);
  const between = tree.tokens.slice(x, first);
  const office = between.some((_, n) => r.lexicon.roleOf.has(tree.lemma(x + n)));
  const joined = ['ADP', 'CCONJ', 'DET', 'PUNCT'].includes(tree.at(first - 1).upos);
  return office &&
    !joined &&
    between.every((t) => !/^(?:PUNCT|CCONJ)$/.test(t.upos) && !tree.isVerbal(tree.indexAt(t.start)))
    ? { refs: [refOf(person)], steps: [] }
    : undefined;
}

/** "In Tel Aviv families of the hostages begged": a place that opens the sentence is no part of who speaks. */
function behindPlace(r: Reading, s: number, p: Participants): Participants {
  const refs = p.refs.map((ref) => {
    const place = r.places(s).find((x) => x.start === ref.start && x.end < ref.end);
    const ahead =
      place && /(?:^|[.\s])(?:In|At|Near|À|A|En)\s$/.test(r.text.slice(Math.max(0, place.start - 5), place.start));
    if (!place || !ahead || !ref.id.startsWith('group:')) return ref;
    const exact = r.text.slice(place.end, ref.end).trimStart();
    return {
      ...ref,
      id: nameId(exact).replace('name:', 'group:'),
      name: exact,
      mention: exact,
      start: ref.end - exact.length,
    };
  });
  return { refs, steps: p.steps };
}

export function speakersOf(
  r: Reading,
  s: number,
  v: number,
  passive: boolean,
  inverted: boolean,
  quoted: boolean,
): Participants {
  const tree = r.trees[s]!;
  const behind = inverted && !passive ? speakerBehind(r, s, v) : [];
  const pronounBehind = inverted ? inversion(tree, v) : undefined;
  if (pronounBehind !== undefined && !passive) return clitic(r, s, pronounBehind);
  const hung = passive
    ? tree.agents(v, r.lexicon.words.by)
    : tree.subjects(v).filter((x) => !insideContent(tree, v, x));
  // The subject of the words quoted is not who says them.
  const reached = passive ? hung : hung.flatMap((x) => subjectWithin(r, tree, v, x));
  const own = quoted ? reached.filter((x) => !r.inQuotation(tree.at(x))) : reached;
  const beside = tree.subjectBeside(v);
  const tokens =
    behind.length > 0
      ? behind
      : own.length === 0 && quoted && !passive
        ? beside === undefined
          ? speakerAhead(r, s, v)
          : [beside]
        : own;
  const found: Participants[] = [];
  for (const token of tokens) {
    // "broke into television programming to accuse": what is broken into says nothing.
    if (tree.rel(token) === 'obl' && !passive && /^(?:television|télévision|radio)$/.test(tree.lemma(token))) continue;
    // "le gouverneur de la ville, qui qualifie …": of the two the one who can speak.
    // … and so for « le président du bureau du parti, qui exhorte ».
    let above = tree.at(token).head;
    while (above >= 0 && tree.rel(above) === 'nmod' && !r.lexicon.roleOf.has(tree.lemma(above)))
      above = tree.at(above).head;
    const shared = hung.length > 0 && tree.children(v, 'nsubj').every((x) => tree.at(x).upos === 'PRON');
    const apart = tree.tokens.slice(Math.max(0, above), token).some((x) => /^[:;]$/.test(x.form));
    const official = tree.rel(token) === 'nmod' && above >= 0 && !apart && r.lexicon.roleOf.has(tree.lemma(above));
    const t = shared && official ? above : token;
    const p = titled(r, s, v, t) ?? behindPlace(r, s, participants(r, s, t, 'person'));
    // "il", "she" who speaks is a person; where another kind of thing was found for it, nobody is named.
    const pronoun = tree.at(t).upos === 'PRON' && tree.words.saying.heOrShe.has(tree.at(t).form.toLowerCase());
    if (pronoun && p.refs.some((x) => r.kindOf(x.id) !== 'person')) continue;
    if (p.refs.length > 0) found.push(p);
    else if (tree.words.saying.documents.has(tree.lemma(t)))
      // « ont bloqué un texte réclamant une enquête »: a paper that nobody is known to have issued.
      found.push(ofPaper(r, s, t, !tree.isBareParticiple(v)));
    else {
      const body = bodyNamed(r, s, t);
      if (body) found.push({ refs: [body], steps: [] });
    }
  }
  return found.length > 0 ? merge(...found) : { refs: [], steps: [] };
}
