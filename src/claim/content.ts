// What kind of act a statement's words are, when the verb of saying is neutral: a demand, a threat, a charge, support.

import type { ClaimType, QuotationMention, Span } from '../domain/index.js';
import { isNegated } from './modality.js';
import { merge, nobody, type Participants, participants, without } from './participants.js';
import type { Reading } from './reading.js';
import { matchVerb } from './senses.js';
import type { Tree } from './tree.js';

export interface Content {
  readonly type: ClaimType;
  readonly recipients: Participants;
}

const plain: Content = { type: 'STATE', recipients: { refs: [], steps: [] } };

/**
 * The act in the words said: obligation put on others → REQUEST; a hostile act to come, by the speaker's own side → THREATEN; a charge word said of
 * somebody → ACCUSE. In doubt STATE.
 */
export function contentType(
  r: Reading,
  s: number,
  clause: readonly number[],
  quotes: readonly QuotationMention[],
  speakers: Participants,
): Content {
  const parts: { tree: Tree; s: number; tokens: number[] }[] = [];
  const tree = r.trees[s]!;
  if (clause.length > 0) parts.push({ tree, s, tokens: [...clause] });
  for (const q of quotes)
    for (let n = Math.max(0, r.sentenceAt(q.start)); n < r.trees.length && r.trees[n]!.sentence.start < q.end; n++) {
      const t = r.trees[n]!;
      parts.push({
        tree: t,
        s: n,
        tokens: t.tokens.flatMap((x, i) => (x.start >= q.start && x.end <= q.end ? [i] : [])),
      });
    }
  for (const rule of [threat, performed, commitment, request, accusation])
    for (const p of parts) {
      const found = rule(r, p.tree, p.s, p.tokens, speakers);
      if (found) return found;
    }
  return plain;
}

function own(r: Reading, tree: Tree, s: number, v: number, speakers: Participants): boolean {
  return tree.subjects(v).some((x) => {
    const forms = [x, ...tree.children(x, 'det', 'nmod')].map((k) => tree.lemma(k));
    if (forms.some((f) => tree.words.content.firstPerson.has(f))) return true;
    // Possessives keep no person in their lemma: "nos opérations".
    if (
      [x, ...tree.children(x, 'det', 'nmod')].some((k) =>
        tree.words.content.firstPerson.has(tree.at(k).form.toLowerCase()),
      )
    )
      return true;
    // "said his men would shoot down …"
    const his = tree
      .children(x, 'nmod', 'det')
      .some((k) => tree.words.content.hisMen.has(tree.at(k).form.toLowerCase()));
    if (his && tree.words.content.ownSide.has(tree.lemma(x))) return true;
    const refs = participants(r, s, x, 'actor').refs;
    if (refs.length === 0 && tree.at(x).upos === 'PRON' && tree.words.content.ownPronoun.has(tree.lemma(x)))
      return true;
    return refs.some((a) => speakers.refs.some((b) => b.id === a.id));
  });
}

function toCome(tree: Tree, v: number): boolean {
  const parts = [v, ...tree.children(v, 'aux')];
  // Endings that only a future or a conditional has, where the tagger missed it: "briserions".
  if (tree.words.content.futureEnding.test(tree.at(v).form) && tree.has(v, 'VerbForm=Fin') && !tree.has(v, 'Tense=Imp'))
    return true;
  return parts.some(
    (p) => tree.has(p, 'Tense=Fut') || tree.has(p, 'Mood=Cnd') || tree.words.content.willDo.has(tree.lemma(p)),
  );
}

function threat(r: Reading, tree: Tree, s: number, tokens: readonly number[], speakers: Participants): Content | null {
  const words = r.lexicon.content.threat;
  for (const i of tokens) {
    if (!words.has(tree.lemma(i))) continue;
    const verb = tree.isVerbal(i) ? i : tree.ancestors(i).find((a) => tree.isVerbal(a) && tokens.includes(a));
    if (verb === undefined || isNegated(tree, verb, r.lexicon)) continue;
    const reserves =
      tree.words.content.reserving.has(tree.lemma(verb)) ||
      tree.ancestors(i).some((a) => tree.words.content.reserving.has(tree.lemma(a)));
    // Of one's own side, to come; or of nobody named in the passive: "seront expulsées".
    const mine = own(r, tree, s, verb, speakers);
    if (!reserves && !(toCome(tree, verb) && (mine || tree.isPassive(verb)))) continue;
    // Whom one avenges one does not threaten.
    const harmed = [verb, i, ...tree.subjects(verb)].filter((v) => !tree.words.content.avenging.has(tree.lemma(v)));
    const target = harmed
      .flatMap((v) => [...(tree.isVerbal(v) ? tree.objects(v) : []), ...tree.obliques(v, r.lexicon.words.against)])
      // "would retake the town": not whom it is said to.
      .filter((o) => !tree.words.senses.town.has(tree.lemma(o)))
      .flatMap((o) => participants(r, s, o, 'recipient').refs);
    return {
      type: 'THREATEN',
      recipients: without({ refs: target, steps: [] }, speakers.refs),
    };
  }
  return null;
}

const nowSaid: ReadonlySet<ClaimType> = new Set(['REQUEST', 'ACCUSE', 'REJECT', 'SUPPORT', 'THREATEN']);

/** « Nous demandons aux autorités de … », "We condemn the attack": words that do what they say, said of oneself, now. */
function performed(
  r: Reading,
  tree: Tree,
  s: number,
  tokens: readonly number[],
  speakers: Participants,
): Content | null {
  for (const v of tokens) {
    const sense = matchVerb(tree, v, r.lexicon);
    if (sense?.kind !== 'statement' || !nowSaid.has(sense.type)) continue;
    const first = tree.subjects(v).some((x) => tree.words.content.we.has(tree.at(x).form.toLowerCase()));
    if (!first || isNegated(tree, v, r.lexicon) || toCome(tree, v)) continue;
    if (tree.has(v, 'Tense=Imp') || tree.has(v, 'Tense=Past') || tree.children(v, 'aux').length > 0) continue;
    if (['advcl', 'acl'].includes(tree.rel(v)) || !tree.has(v, 'VerbForm=Fin')) continue;
    const asked = (sense.recipient ?? ['obj']).flatMap((where) =>
      where === 'obj' ? tree.objects(v) : where === 'iobj' ? tree.children(v, 'iobj') : tree.obliques(v, [where]),
    );
    const found = merge({ refs: [], steps: [] }, ...asked.map((o) => participants(r, s, o, 'recipient')));
    return {
      type: sense.type,
      recipients: without(found, speakers.refs),
    };
  }
  return null;
}

/** Acts that one promises to others, and acts that one threatens them with. */
const kind: ReadonlySet<ClaimType> = new Set(['AID', 'RETREAT', 'CONSULT', 'COOPERATE', 'SUPPORT', 'AGREE', 'CONCEDE']);
const hostile: ReadonlySet<ClaimType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'MOBILIZE', 'PROTEST']);

/** What the speaker's own side will do or is ready to do: AGREE where it serves others, THREATEN where it harms them, REJECT where it will not. */
function commitment(
  r: Reading,
  tree: Tree,
  s: number,
  tokens: readonly number[],
  speakers: Participants,
): Content | null {
  for (const v of tokens) {
    const sense = matchVerb(tree, v, r.lexicon);
    const head = tree.at(v).head;
    // "have sworn to fight", « a juré de riposter »: against nobody named.
    const defiant = head >= 0 && tree.rel(v) === 'xcomp' && tree.words.content.fighting.has(tree.lemma(v));
    if (!sense && defiant && tree.words.content.promising.has(tree.lemma(head)) && !isNegated(tree, v, r.lexicon))
      return { type: 'THREATEN', recipients: nobody };
    if (!sense || (!kind.has(sense.type) && !hostile.has(sense.type))) continue;
    const ready =
      head >= 0 && tokens.includes(head) && tree.words.content.willing.has(tree.lemma(head)) ? head : undefined;
    const verb = ready ?? v;
    // "have sworn to fight", "promised to withdraw": what is sworn is to come.
    const sworn = head >= 0 && tree.rel(v) === 'xcomp' && tree.words.content.promising.has(tree.lemma(head));
    if (!(ready !== undefined || sworn || toCome(tree, v))) continue;
    if (!sworn && !own(r, tree, s, verb, speakers)) continue;
    // "would accept none"
    const none = tree.objects(v).some((o) => /^(?:none|nothing|rien|aucun)$/.test(tree.lemma(o)));
    const negated = none || isNegated(tree, v, r.lexicon) || isNegated(tree, verb, r.lexicon);
    // "will send 200 soldiers to Estonia": to whom, not against whom.
    if (sense.type === 'MOBILIZE' && tree.obliques(v, tree.words.content.against).length === 0) continue;
    if (negated && hostile.has(sense.type)) continue;
    // Those that are moved are threatened with nothing, and promised nothing: whom they leave is.
    const withdrawn = sense.mode === 'withdraw';
    const to = [...(sense.recipient ?? []), ...r.lexicon.words.against];
    const refs = [
      // "will not leave office": part of what is done, and nobody.
      ...(sense.type === 'MOBILIZE' || withdrawn ? [] : tree.objects(v).filter((o) => tree.lemma(o) !== sense.noun)),
      ...tree.obliques(v, to),
      ...(withdrawn ? [v, ...tree.objects(v)].flatMap((x) => tree.obliques(x, tree.words.content.leaving)) : []),
    ].flatMap((o) => participants(r, s, o, 'recipient').refs);
    return {
      type: negated ? 'REJECT' : kind.has(sense.type) ? 'AGREE' : 'THREATEN',
      recipients: without({ refs, steps: [] }, speakers.refs),
    };
  }
  return null;
}

function request(r: Reading, tree: Tree, s: number, tokens: readonly number[], speakers: Participants): Content | null {
  for (const i of tokens) {
    const lemma = tree.lemma(i);
    const obliged = r.lexicon.sets.obliged.has(lemma) && (tree.at(i).upos === 'VERB' || tree.at(i).upos === 'AUX');
    // « aurait dû être fait il y a longtemps »: too late to be asked for.
    const { must, shouldHave } = tree.words.content;
    if (must.has(lemma) && tree.isPastParticiple(i)) continue;
    const due =
      tree.words.content.time.has(lemma) &&
      r.words.content.timeHasCome.test(r.text.slice(tree.sentence.start, tree.sentence.end));
    // "his men would go on": what has a subject or a helper is no order.
    const imperative =
      tree.has(i, 'Mood=Imp') &&
      tree.isVerbal(i) &&
      !tree.has(i, 'Person=1') &&
      tree.child(i, 'nsubj', 'aux') === undefined &&
      // "Have no doubt: we will win", « Sachez que nous vaincrons »
      ![lemma, ...[1, 2].map((n) => `${lemma}+${tree.lemma(i + n)}`)].some((x) => tree.words.content.turning.has(x)) &&
      // "detained him, then let him go": goes on with a verb that has a subject.
      !(tree.rel(i) === 'conj' && tree.child(tree.at(i).head, 'nsubj') !== undefined) &&
      !tree.children(i, 'ccomp').some((c) => c < i);
    // "Nous espérons que X mettra fin à …": an appeal, where X is another.
    const hoped =
      tree.words.content.hoping.has(lemma) &&
      own(r, tree, s, i, speakers) &&
      tree.children(i, 'ccomp').some((c) => toCome(tree, c) && !own(r, tree, s, c, speakers));
    if (hoped) {
      const asked = tree.children(i, 'ccomp').flatMap((c) => tree.subjects(c));
      return {
        type: 'REQUEST',
        recipients: merge({ refs: [], steps: [] }, ...asked.map((x) => participants(r, s, x, 'recipient'))),
      };
    }
    if (!obliged && !due && !imperative) continue;
    // Epistemic "devrait", "should" of a forecast is no demand; past "devait", "had to" neither, but under a verb of saying it is a shifted present.
    if (
      obliged &&
      (tree.has(i, 'Mood=Cnd') || isNegated(tree, i, r.lexicon)) &&
      must.has(lemma) &&
      isNegated(tree, i, r.lexicon)
    )
      continue;
    const verb = tree.at(i).upos === 'AUX' && tree.at(i).head >= 0 ? tree.at(i).head : i;
    // "should not have been sent", « n'aurait pas dû »: regret over what is past asks nothing.
    const past = tree.children(verb, 'aux').some((a) => shouldHave.has(tree.lemma(a)) && tree.has(a, 'VerbForm=Inf'));
    const regretted = must.has(lemma) && tree.children(i, 'aux').some((a) => tree.has(a, 'Mood=Cnd'));
    if (obliged && (past || regretted)) continue;
    if (obliged && own(r, tree, s, verb, speakers)) continue;
    // « les exercices, qui doivent prendre fin dimanche »: a plan that is told beside, and nothing asked.
    if (obliged && [verb, ...tree.ancestors(verb)].some((a) => tokens.includes(a) && tree.at(a).deprel === 'acl:relcl'))
      continue;
    let refs = obliged
      ? merge({ refs: [], steps: [] }, ...tree.subjects(verb).map((x) => participants(r, s, x, 'recipient')))
      : { refs: [], steps: [] };
    if (due) {
      const next = tokens
        .filter((t) => t > i && ['PROPN', 'NOUN'].includes(tree.at(t).upos))
        .map((t) => participants(r, s, t, 'recipient'))
        .find((p) => p.refs.length > 0);
      if (next) refs = next;
    }
    return {
      type: 'REQUEST',
      recipients: without(refs, speakers.refs),
    };
  }
  return null;
}

function accusation(
  r: Reading,
  tree: Tree,
  s: number,
  tokens: readonly number[],
  speakers: Participants,
): Content | null {
  const words = r.lexicon.content.accuse;
  for (const i of tokens) {
    if (!words.has(tree.lemma(i)) || !['NOUN', 'ADJ'].includes(tree.at(i).upos)) continue;
    // "aucune organisation terroriste": a kind of body, and a charge against none.
    if (tree.rel(i) === 'amod') continue;
    // Somebody must be charged: an actor beside the word or its subject, other than the speaker.
    // « ce qu'il a appelé une violation »: who calls it so is not charged.
    const { head } = tree.at(i);
    const calls = head >= 0 && tree.isVerbal(head) && tree.rel(i) !== 'nsubj';
    const around = [i, calls ? -1 : head, ...tree.children(i, 'amod', 'nmod', 'nsubj', 'compound')].filter(
      (x) => x >= 0 && tokens.includes(x),
    );
    const near = [
      ...around,
      ...around.flatMap((x) => tree.children(x, 'amod', 'nmod', 'nsubj')),
      ...(tree.child(i, 'cop') !== undefined ? tree.subjects(i) : []),
    ];
    // "l'ambassade est un centre d'espionnage": the subject of the clause is charged.
    const verb = tree
      .ancestors(i)
      .find((a) => tokens.includes(a) && tree.isVerbal(a) && tree.words.content.amounting.has(tree.lemma(a)));
    if (verb !== undefined) near.push(...tree.subjects(verb));
    for (const x of near) {
      const p = participants(r, s, x, 'recipient');
      const known = p.refs.filter((y) => !y.id.startsWith('group:') && !speakers.refs.some((z) => z.id === y.id));
      if (known.length > 0) return { type: 'ACCUSE', recipients: { refs: known, steps: p.steps } };
    }
  }
  return null;
}

/** "said any attack would be met with a harsh response": by a phrase, of what is to come and not of oneself. */
export function menaces(r: Reading, s: number, clauses: readonly number[], quotes: readonly Span[]): boolean {
  const { menaces: phrases } = r.lexicon.words;
  if (!phrases) return false;
  const tree = r.trees[s]!;
  const said = [...clauses.map((c) => tree.span(tree.subtree(c))), ...quotes].map((x) => r.text.slice(x.start, x.end));
  return said.some((x) => phrases.test(x) && r.words.content.toCome.test(x) && !r.words.content.suffers.test(x));
}

/** "warned Greece that any extension would be a cause for war", "vowed to close the strait if …": evil held out to the one told, or on a condition. */
export function threatens(r: Reading, s: number, v: number, clauses: readonly number[], told: Participants): boolean {
  const tree = r.trees[s]!;
  const verb = tree.lemma(v);
  if (tree.words.content.hinting.has(verb) && clauses.some((c) => withholds(tree, c))) return true;
  if (confines(r, s, v, clauses)) return true;
  // "vowed to punish Israel"
  const harms = (c: number) =>
    tree.has(c, 'VerbForm=Inf') && tree.words.content.harming.has(tree.lemma(c)) && !isNegated(tree, c, r.lexicon);
  if (tree.words.content.vowing.has(verb) && clauses.some(harms)) return true;
  if (tree.words.content.vowed.has(verb))
    return clauses.some(
      (c) =>
        tree.has(c, 'VerbForm=Inf') &&
        !isNegated(tree, c, r.lexicon) &&
        [v, c].some((x) => tree.children(x, 'advcl').some((a) => tree.words.content.unless.test(tree.caseOf(a)))),
    );
  if (!tree.words.saying.warning.has(verb) || told.refs.length === 0) return false;
  return clauses.some((c) => {
    const words = tree.subtree(c);
    const open = tree.children(c, 'aux').some((a) => tree.words.content.mayCome.has(tree.lemma(a)));
    return open && words.some((w) => tree.words.content.dire.has(tree.lemma(w)));
  });
}

/** "warned that aid would be cut off if …", "hinted that it might reduce this help if": a favour that ends on a condition. */
function withholds(tree: Tree, c: number): boolean {
  const { curtailing, favours, mayCome, unless } = tree.words.content;
  if (!curtailing.has(tree.lemma(c)) || !tree.children(c, 'aux').some((a) => mayCome.has(tree.lemma(a)))) return false;
  const what = tree.isPassive(c) ? tree.subjects(c) : tree.objects(c);
  const conditions = [c, ...tree.children(c, 'xcomp', 'ccomp'), ...what].flatMap((x) => tree.children(x, 'advcl'));
  return what.some((o) => favours.has(tree.lemma(o))) && conditions.some((a) => unless.test(tree.caseOf(a)));
}

/** "promised to send the ringleaders to prison", "vowed to put them behind bars". */
export function confines(r: Reading, s: number, v: number, clauses: readonly number[]): boolean {
  const tree = r.trees[s]!;
  const { vowing, sending, confinement } = tree.words.content;
  const people = (o: number) => r.lexicon.sets.animate.has(tree.lemma(o)) || /^(?:PRON|PROPN)$/.test(tree.at(o).upos);
  const there = (x: number, c: number) =>
    tree.children(x, 'obl', 'nmod').some((o) => o > c && confinement.has(tree.lemma(o)));
  return (
    vowing.has(tree.lemma(v)) &&
    clauses.some(
      (c) =>
        sending.has(tree.lemma(c)) && tree.objects(c).some(people) && [c, ...tree.objects(c)].some((x) => there(x, c)),
    )
  );
}

/** "announced that it will withdraw its force unless …": what one will do if another does not act. */
export const presses = (r: Reading, s: number, clauses: readonly number[]): boolean => {
  const tree = r.trees[s]!;
  return clauses.some(
    (c) =>
      tree.children(c, 'aux').some((a) => tree.words.content.mayCome.has(tree.lemma(a))) &&
      tree.subjects(c).every((x) => tree.at(x).upos === 'PRON') &&
      !isNegated(tree, c, r.lexicon) &&
      tree.children(c, 'advcl').some((a) => tree.words.content.orElse.test(tree.caseOf(a))),
  );
};
