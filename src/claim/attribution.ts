// Who is cited for a clause: the speakers of the verbs of saying above it, and "selon X", "according to X".

import type { QuotationMention } from '../domain/index.js';
import { covering, merge, nobody, type Participants, participants, refOf } from './participants.js';
import type { Reading } from './reading.js';
import { matchVerb } from './senses.js';
import type { Tree } from './tree.js';

/** "il", "she" who speaks is a person; where another kind of thing was found for it, nobody is cited. */
export function speaker(r: Reading, s: number, i: number): Participants {
  const found = participants(r, s, i, 'actor');
  const t = r.trees[s]!.at(i);
  if (t.upos !== 'PRON' || !r.words.saying.heOrShe.has(t.form.toLowerCase())) return found;
  const person = (id: string) => r.kindOf(id) === 'person';
  return found.refs.every((x) => person(x.id)) ? found : { refs: [], steps: [] };
}

/** "passed a resolution calling on X", « a publié un rapport selon lequel … »: a paper speaks for the body that gives it out. */
function passedBy(r: Reading, s: number, t: number) {
  const tree = r.trees[s]!;
  const verb = tree.at(t).head;
  if (verb < 0 || tree.rel(t) !== 'obj' || !tree.words.saying.issuing.has(tree.lemma(verb))) return undefined;
  return tree.subjects(verb).flatMap((x) => covering(r, s, x) ?? [])[0];
}

/** A paper speaks for who issued it: "un communiqué du ministère"; `alone`: also where nobody is known to have. */
export function ofPaper(r: Reading, s: number, t: number, alone: boolean): Participants {
  const tree = r.trees[s]!;
  if (!tree.words.saying.documents.has(tree.lemma(t))) return nobody;
  const of = tree
    .children(t, 'nmod', 'amod', 'compound')
    .filter((c) => tree.rel(c) !== 'nmod' || tree.caseOf(c) === '' || tree.words.saying.issuedBy.has(tree.caseOf(c)));
  const issuer = of.map((c) => covering(r, s, c)).find((m) => m !== undefined) ?? passedBy(r, s, t);
  if (issuer) return { refs: [refOf(issuer)], steps: [] };
  for (const c of of) {
    const found = tree.rel(c) === 'nmod' ? participants(r, s, c, 'actor') : nobody;
    if (found.refs.length > 0) return found;
  }
  if (!alone) return nobody;
  const { form, start, end } = tree.at(t);
  return { refs: [{ id: `name:${tree.lemma(t)}`, name: form, mention: form, start, end }], steps: [] };
}

/** Who is cited by a noun: the actor that it names, or who stands behind a paper. */
function cited(r: Reading, s: number, i: number): Participants {
  const found = participants(r, s, i, 'actor');
  return found.refs.length > 0 ? found : ofPaper(r, s, r.trees[s]!.antecedent(i), true);
}

/** « …, une "provocation" selon le ministre »: the words quoted that alone a source is given for. */
export function quotedWord(r: Reading, s: number, source: number): QuotationMention | undefined {
  const tree = r.trees[s]!;
  const [first] = tree.children(source, 'case');
  const closing = first === undefined ? undefined : tree.tokens[first - 1];
  if (closing === undefined) return undefined;
  const quote = r.quotationsAt(closing).find((q) => q.end === closing.end && q.start >= tree.sentence.start);
  if (quote === undefined) return undefined;
  const ahead = r.text.slice(Math.max(tree.sentence.start, quote.start - 8), quote.start);
  return /,/.test(ahead) && r.words.saying.articleBefore.test(ahead) ? quote : undefined;
}

/** Speakers for the act at i, nearest first; empty where the outlet itself says it. */
export function citedFor(r: Reading, s: number, i: number, reporters: readonly number[]): Participants {
  const tree = r.trees[s]!;
  const found: Participants[] = [];
  // « Selon l'armée, …, ce que nient les habitants »: who denies it does so on his own.
  const all = [i, ...tree.ancestors(i)];
  const aside = all.findIndex(
    (a) => tree.words.saying.whichIs.has(tree.lemma(a)) && tree.child(a, 'acl') !== undefined,
  );
  const own = aside > 0 ? all.slice(0, aside) : all;
  // « …, selon le ministère ; une association a recensé 950 morts »: another clause.
  const parted = (o: number) => tree.tokens.slice(Math.min(i, o), Math.max(i, o)).some((t) => t.form === ';');
  for (const a of own)
    for (const o of tree.children(a, 'obl', 'nmod', 'parataxis', 'advmod')) {
      if (!r.lexicon.words.accordingTo.includes(tree.caseOf(o)) || quotedWord(r, s, o) !== undefined) continue;
      if (!parted(o) && !isOfClauseBefore(tree, i, a, o) && !inRelativeBehind(tree, i, o)) found.push(cited(r, s, o));
    }
  found.push(
    ...reportedBy(
      r,
      s,
      reporters.filter((v) => !parted(v)),
    ),
  );
  return found.length > 0 ? merge(...found) : { refs: [], steps: [] };
}

/** « … a fait 1 200 morts, selon les autorités, et 240 personnes ont été enlevées »: given for the clause before. */
function isOfClauseBefore(tree: Tree, i: number, above: number, source: number): boolean {
  if (above === i || source > i || source < above) return false;
  const and = tree.tokens.findIndex((t, k) => k > source && k < i && t.upos === 'CCONJ');
  if (and < 0 || tree.tokens[and - 1]?.form !== ',') return false;
  return tree.isFinite(i) && tree.children(i, 'nsubj').some((x) => x > and);
}

/** « … l'ordre de se retirer, au terme de combats qui ont fait 30 morts selon un médecin »: given within a relative clause behind the act. */
function inRelativeBehind(tree: Tree, i: number, source: number): boolean {
  const from = Math.min(source, ...tree.children(source, 'case'));
  const who = tree.tokens.findLastIndex((_, k) => k > i && k < from && tree.isRelative(k));
  return who > 0 && !tree.tokens.slice(who, from).some((t) => t.form === ',');
}

/** Those who speak by the verbs of saying given. */
export function reportedBy(r: Reading, s: number, reporters: readonly number[]): Participants[] {
  const tree = r.trees[s]!;
  const found: Participants[] = [];
  for (const v of reporters) {
    const said = merge(
      ...(tree.isPassive(v) ? tree.agents(v, r.lexicon.words.by) : tree.subjects(v)).map((x) => speaker(r, s, x)),
    );
    found.push(said);
    // « Le rapport accuse l'armée d'avoir tué … »
    if (said.refs.length === 0) found.push(...tree.subjects(v).map((x) => ofPaper(r, s, tree.antecedent(x), true)));
    // "a-t-on indiqué à l'AFP": where nobody who spoke is known, the agency that was told passes it on.
    if (said.refs.length === 0 && matchVerb(tree, v, r.lexicon)?.type === 'STATE') found.push(...agenciesTold(r, s, v));
  }
  return found;
}

/** "told Reuters", and neither "told local media" nor "told Radio Canela". */
const passesOn = (r: Reading, name: string): boolean => /\p{Lu}/u.test(name) && r.words.saying.agencies.test(name);

/** "a indiqué à l'AFP un responsable": the agencies that were told, which pass it on. */
export function agenciesTold(r: Reading, s: number, v: number): Participants[] {
  return r.trees[s]!.children(v, 'obl', 'iobj', 'obj').flatMap((o) => {
    const { refs, steps } = participants(r, s, o, 'recipient');
    const media = refs.filter((x) => r.kindOf(x.id) === 'media' && passesOn(r, x.name));
    return media.length > 0 ? [{ refs: media, steps }] : [];
  });
}
