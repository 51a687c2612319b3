// Who gives a number: who is cited for its clause, who counted it, whose account it is in.

import type { QuantityMention } from '../../domain/index.js';
import { ofPaper, reportedBy, speaker } from '../attribution.js';
import { isNegated } from '../modality.js';
import { merge, nobody, type Participants, participants } from '../participants.js';
import type { Reading } from '../reading.js';
import { matchVerb } from '../senses.js';

import { has } from './holder.js';

/** `head`: what is counted; `reporters`: verbs of saying above it. The nearest of those who may have given it. */
export function sourceOf(
  r: Reading,
  s: number,
  q: QuantityMention,
  head: number,
  unit: string | null,
  reporters: readonly number[],
): Participants {
  const tree = r.trees[s]!;
  // « Selon X, …, sur une population que l'on estimait à 120 000 »: by nobody in particular.
  const verb = tree.ancestors(head).find((a) => tree.isVerbal(a));
  const someone = (x: number) => tree.words.counting.someone.has(tree.lemma(x));
  if (verb !== undefined && tree.at(verb).deprel === 'acl:relcl' && tree.children(verb, 'nsubj').some(someone))
    return nobody;
  const near = reporters.filter((v) => !tree.parts(v, head));
  const cited = merge(nobody, ...reportedBy(r, s, near));
  // "the mission said its teams had recovered 230 bodies": whoever counts in words that another says is not the one who says it.
  const counter = countedHere(r, s, head, unit);
  if (counter.refs.length > 0 && cited.refs.length === 0) return counter;
  const account = accountFor(r, s, q, head);
  if (account !== undefined) {
    const given = somebody(r, s, account, voice(r, s, account));
    if (given.refs.length > 0) return merge(given, cited);
  }
  if (cited.refs.length > 0) return cited;
  for (const v of [...near, ...inquits(r, s, head)]) {
    const said = speakers(r, s, v);
    if (said.refs.length > 0) return said;
  }
  return nobody;
}

/** The one who speaks or counts, though no list knows the noun: "aid agencies", "the civil defence". Of an account, the one whose it is. */
function voice(r: Reading, s: number, i: number): Participants {
  const tree = r.trees[s]!;
  // « un rapport selon lequel 50 civils ont été tués »
  if (tree.isRelative(i)) return ofPaper(r, s, tree.antecedent(i), true);
  if (tree.at(i).upos === 'PRON') return speaker(r, s, i);
  if (!r.lexicon.counts.accounts.has(tree.lemma(i))) return participants(r, s, i, 'actor');
  const whose = tree
    .children(i, 'nmod', 'compound', 'amod')
    .filter(
      (c) =>
        tree.caseOf(c) === '' || tree.words.counting.accountOf.has(tree.caseOf(c)) || tree.at(c).deprel === 'nmod:poss',
    );
  for (const c of whose) {
    const found = voice(r, s, c);
    if (found.refs.length > 0) return found;
  }
  return ofPaper(r, s, i, true);
}

const speakers = (r: Reading, s: number, v: number): Participants => {
  const tree = r.trees[s]!;
  for (const i of tree.isPassive(v) ? tree.agents(v, r.lexicon.words.by) : tree.subjects(v)) {
    const found = somebody(r, s, i, voice(r, s, i));
    if (found.refs.length > 0) return found;
  }
  return nobody;
};

/** Who says or counts is somebody, whatever he is called: "les services d'urgence", "the civil defence"; not "selon les cas". */
function somebody(r: Reading, s: number, i: number, known: Participants): Participants {
  const tree = r.trees[s]!;
  if (known.refs.length > 0 || tree.at(i).upos !== 'NOUN' || r.inTime(s, i)) return known;
  const { accounts, voiceless } = r.lexicon.counts;
  return accounts.has(tree.lemma(i)) || voiceless.has(tree.lemma(i)) ? nobody : participants(r, s, i, 'force');
}

/** "HRANA a recensé 950 morts", "spoke of 100", "a reconnu la mort de cinq combattants": the subject of a verb of counting right above. */
function countedHere(r: Reading, s: number, head: number, unit: string | null): Participants {
  const tree = r.trees[s]!;
  const { verbs, oblique, care } = r.lexicon.counts;
  let below = head;
  for (const v of tree.ancestors(head)) {
    const rel = tree.rel(below);
    if (tree.isVerbal(v)) {
      const lemma = tree.lemma(v);
      const passive = tree.isPassive(v);
      const direct = passive
        ? tree.subjects(v).includes(below)
        : rel === 'obj' || rel === 'xcomp' || (rel === 'obl' && tree.caseOf(below) === '');
      const noun = tree.children(v, 'obj').find((o) => verbs.has(`${lemma}+${tree.lemma(o)}`));
      const told = direct
        ? verbs.has(lemma) || (care.has(lemma) && isHarmed(r, s, head))
        : oblique.has(`${lemma}+${tree.caseOf(below)}`) || (noun !== undefined && rel === 'obl');
      // « … ont revendiqué les tirs : deux blessés »: what stands behind a colon is no object.
      return told && !tree.parts(v, head, /^:$/) && !isNegated(tree, v, r.lexicon) && (passive || !has(r, s, v, unit))
        ? speakers(r, s, v)
        : nobody;
    }
    const within =
      rel === 'conj' ||
      tree.at(v).upos === 'NUM' ||
      (rel === 'nmod' && (tree.caseOf(below) === '' || tree.words.grammar.of.has(tree.caseOf(below))));
    if (!within) return nobody;
    below = v;
  }
  return nobody;
}

const isHarmed = (r: Reading, s: number, head: number): boolean =>
  Object.hasOwn(r.lexicon.words.tollNouns, r.trees[s]!.lemma(head));

/** "…, selon le ministère", "by UNICEF's estimate": the source given in the same part of the sentence, wherever the parse hung it. */
function accountFor(r: Reading, s: number, q: QuantityMention, head: number): number | undefined {
  const tree = r.trees[s]!;
  const { accordingTo, counts } = r.lexicon.words;
  const cites = (i: number) =>
    accordingTo.includes(tree.caseOf(i)) ||
    (counts.by.includes(tree.caseOf(i)) &&
      r.lexicon.counts.accounts.has(tree.lemma(i)) &&
      tree.children(i).some((c) => tree.at(c).deprel === 'nmod:poss'));
  // « trois sites liés, d'après Washington, au programme »: given for that they are linked, not for how many they are.
  const ofQuality = (i: number) => {
    const comma = Math.min(...tree.children(i, 'case')) - 1;
    const v = tree.tokens[comma]?.form === ',' ? comma - 1 : comma;
    return (
      v > head &&
      tree.at(v).head === head &&
      tree.rel(v) === 'acl' &&
      !tree.isFinite(v) &&
      tree.tokens[tree.at(i).head > i ? i : Math.max(i, ...tree.subtree(i)) + 1]?.form === ',' &&
      matchVerb(tree, v, r.lexicon) === undefined
    );
  };
  // "600 bags to displaced persons, who number over 10,000 according to the Red Cross": given within the relative clause.
  const within = (i: number) => {
    const from = Math.min(...tree.children(i, 'case'));
    const who = tree.tokens.findLastIndex((_, k) => k > head && k < from && tree.isRelative(k));
    return who > 0 && tree.at(who - 1).form === ',' && !tree.tokens.slice(who, from).some((t) => t.form === ',');
  };
  const sources = tree.tokens
    .map((_, i) => i)
    .filter(
      (i) => tree.child(i, 'case') !== undefined && cites(i) && !tree.parts(i, head) && !ofQuality(i) && !within(i),
    );
  const opening = (i: number) => Math.min(...tree.children(i, 'case'));
  // "and according to X, 20 more": given for what follows.
  const opens = (i: number) =>
    /^(?:CCONJ|SCONJ|PRON)$/.test(tree.tokens[opening(i) - 1]?.upos ?? '') || opening(i) === 0;
  const contrast = (from: number, to: number) =>
    tree.tokens.slice(from, to).some((t) => tree.words.counting.contrast.has(t.form.toLowerCase()));
  const after = sources.find((i) => i > head && !opens(i));
  if (after !== undefined && !contrast(head, opening(after))) return after;
  // Set at the head of what it is given for: no other number stands before it.
  const before = sources.filter((i) => i < head).at(-1);
  if (before === undefined || contrast(before, head)) return undefined;
  const counted = r
    .quantities(tree)
    .some(
      (x) =>
        x !== q &&
        x.end <= tree.at(opening(before)).start &&
        !r.times(s).some((t) => t.start < x.end && x.start < t.end),
    );
  return counted && !opens(before) ? undefined : before;
}

/** "…, dit le HCR", "…, aid agencies said": verbs of saying set beside the clause of the number. */
function inquits(r: Reading, s: number, head: number): number[] {
  const tree = r.trees[s]!;
  const above = new Set(tree.ancestors(head));
  return tree.tokens
    .map((_, i) => i)
    .filter(
      (v) =>
        (tree.rel(v) === 'parataxis' || (tree.rel(v) === 'conj' && tree.child(v, 'cc') === undefined)) &&
        v > head &&
        tree.isVerbal(v) &&
        tree.isFinite(v) &&
        !above.has(v) &&
        // « … : seules elles peuvent y mettre fin, répond X »: said of what stands behind the colon.
        !tree.parts(v, head, /^[;:]$/) &&
        (r.lexicon.verbs.get(tree.lemma(v))?.some((x) => x.type === 'STATE') ||
          r.lexicon.counts.verbs.has(tree.lemma(v)) ||
          tree.subjects(v).some((x) => r.lexicon.counts.accounts.has(tree.lemma(x)))),
    );
}
