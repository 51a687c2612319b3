// Statements: who said, asked, threatened or accused, directly or indirectly, and in which words.

import type { ActorRef, ClaimType, QuotationMention, Step } from '../domain/index.js';
import { citedFor } from './attribution.js';
import { placeOf, timeOf } from './circumstances.js';
import { contentType } from './content.js';
import { blank, type Draft, recent } from './draft.js';
import { acted, anchorsOf, offField, slot } from './events.js';
import { isNegated, ownModality, standing } from './modality.js';
import { nounAct } from './nouns.js';
import { covering, merge, type Participants, participants, refOf } from './participants.js';
import type { Reading } from './reading.js';
import { matchVerb, matchVerbs } from './senses.js';
import type { Tree } from './tree.js';

/** A quotation with the verb of saying that brings it. */
export interface Brought {
  readonly quote: QuotationMention;
  readonly sentence: number;
  readonly verb: number;
}

/** The verb of saying of each quotation: in its sentence after it, before it, or before a colon in the sentence ahead. */
export function bringQuotations(r: Reading): Brought[] {
  const out: Brought[] = [];
  for (const quote of r.grounded.quotations) {
    const found = inquit(r, quote);
    if (found) out.push({ quote, ...found });
  }
  return out;
}

function inquit(r: Reading, quote: QuotationMention): { sentence: number; verb: number } | null {
  const s = r.sentenceAt(quote.end - 1);
  const first = r.sentenceAt(quote.start);
  if (s < 0 || first < 0) return null;
  /** `behind`: what follows a quotation is no participle ("… », ajoutant que"), which brings words of its own. */
  const verbs = (n: number, from: number, to: number, behind = false) => {
    const tree = r.trees[n]!;
    return tree.tokens.flatMap((t, i) =>
      t.start >= from &&
      t.end <= to &&
      r.inQuotation(t) === false &&
      matchVerb(tree, i, r.lexicon)?.kind === 'statement' &&
      !(behind && (tree.has(i, 'VerbForm=Ger') || (tree.has(i, 'VerbForm=Part') && tree.has(i, 'Tense=Pres'))))
        ? [i]
        : [],
    );
  };
  const lead = r.trees[first]!;
  const upTo = r.text.slice(lead.sentence.start, quote.start).trimEnd();
  // "X a déclaré : « … », ajoutant que …": the colon hands over.
  if (upTo.endsWith(':')) {
    const verb = verbs(first, lead.sentence.start, quote.start).at(-1);
    if (verb !== undefined) return { sentence: first, verb };
  }
  // After the closing mark, also where the sentence was cut there: « … . », a déclaré X.
  for (const n of [s, s + 1]) {
    const tree = r.trees[n];
    if (
      !tree ||
      (n === s + 1 &&
        !(
          /^\s*[,–—-]?\s*$/.test(r.text.slice(quote.end, tree.sentence.start)) &&
          /^[\s,]*\p{Ll}/u.test(r.text.slice(quote.end, quote.end + 4))
        ))
    )
      continue;
    const after = verbs(n, quote.end, tree.sentence.end, true)[0];
    if (after !== undefined && wordsBetween(r, n, quote.end, tree.at(after).start) <= 4)
      return { sentence: n, verb: after };
  }
  const tree = r.trees[first]!;
  const before = verbs(first, tree.sentence.start, quote.start).at(-1);
  if (before !== undefined) return { sentence: first, verb: before };
  const ahead = r.trees[first - 1];
  if (
    ahead &&
    /:\s*$/.test(
      r.text.slice(ahead.sentence.start, quote.start).trimEnd() + (tree.sentence.start === quote.start ? '' : ' '),
    )
  ) {
    const verb = verbs(first - 1, ahead.sentence.start, ahead.sentence.end).at(-1);
    if (verb !== undefined) return { sentence: first - 1, verb };
  }
  const later = verbs(s, quote.end, r.trees[s]!.sentence.end, true)[0];
  return later !== undefined && wordsBetween(r, s, quote.end, r.trees[s]!.at(later).start) <= 8
    ? { sentence: s, verb: later }
    : null;
}

function wordsBetween(r: Reading, s: number, from: number, to: number): number {
  return r.trees[s]!.tokens.filter((t) => t.start >= from && t.end <= to && t.upos !== 'PUNCT').length;
}

/** Words said, not a name in quotation marks or a borrowed term: with a verb in it, or long. */
function isSpeech(r: Reading, q: QuotationMention): boolean {
  const words = q.exact.split(/\s+/).filter((w) => /\p{L}/u.test(w)).length;
  if (words < 3) return false;
  const first = Math.max(0, r.sentenceAt(q.start));
  for (let n = first; n < r.trees.length && r.trees[n]!.sentence.start < q.end; n++) {
    if (r.mentions(n).some((m) => m.mention.start <= q.inner.start && q.inner.end <= m.mention.end)) return false;
    if (r.trees[n]!.tokens.some((t, i) => t.start >= q.start && t.end <= q.end && r.trees[n]!.isVerbal(i))) return true;
  }
  return words >= 6;
}

export function readStatements(
  r: Reading,
  s: number,
  brought: readonly Brought[],
  previous: readonly Draft[],
  events: readonly Draft[],
): Draft[] {
  const tree = r.trees[s]!;
  const anchors = anchorsOf(r, s);
  const out: Draft[] = [];
  for (let v = 0; v < tree.tokens.length; v++) {
    const senses = matchVerbs(tree, v, r.lexicon);
    // "offered to negotiate", "welcomed the decision": no act was read of it, so it is words.
    const sense = events.some((e) => e.token === v) ? senses[0] : senses.find((x) => x.kind === 'statement');
    if (sense?.kind !== 'statement') continue;
    const quotes = brought.filter((b) => b.sentence === s && b.verb === v).map((b) => b.quote);
    const inverted = isInverted(tree, v);
    // What supports or condemns takes no clause of words said: such a clause belongs to the sentence around it.
    const clause = sense.type === 'SUPPORT' ? [] : contentClauses(tree, v);
    // "Israël ripostera, a prévenu le ministre": what stands before the comma was said, whatever it was hung on.
    const ahead =
      inverted && clause.length === 0
        ? tree.tokens.flatMap((_, i) => (i < Math.min(v, ...tree.children(v, 'aux', 'expl')) - 1 ? [i] : []))
        : [];
    const whole = quotes.filter((q) => isSpeech(r, q));
    if (
      sense.type === 'STATE' &&
      clause.length === 0 &&
      whole.length === 0 &&
      ahead.length < 3 &&
      !(sense.needs === 'obj' && tree.objects(v).some((o) => nounAct(r, s, o)))
    )
      continue;
    // What is said inside another's words is part of them.
    if (r.inQuotation(tree.at(v))) continue;
    if (isMerelyThought(tree, v, clause, whole.length > 0)) continue;
    const how = standing(tree, v, r.lexicon);
    if (how.suppressed) continue;
    const passive = tree.isPassive(v);
    const found = speakersOf(r, s, v, passive, inverted, whole.length > 0);
    const speakers =
      found.refs.length > 0 || passive ? found : lastSpeaker(r, s, v, [...out.toReversed(), ...recent(previous, s)]);
    if (speakers.refs.length === 0) continue;
    if (sense.type !== 'STATE' && isNegated(tree, v, r.lexicon) && sense.type !== 'REJECT') continue;
    // Clauses first, then objects, then what the verb asks for by a preposition; never its circumstances.
    const authors = passive ? tree.agents(v, r.lexicon.words.by) : [];
    const asked = [
      ...clause,
      ...tree.children(v, 'obj'),
      ...tree.children(v, 'obl').filter((o) => o > v && !authors.includes(o)),
    ];
    const contentTokens = asked.map((c) => tree.subtree(c, (k) => k === v));
    const receiver = (t: number) => (sense.type === 'ACCUSE' ? blamed(r, s, t) : acted(r, s, t));
    let recipients = merge({ refs: [], steps: [] }, ...slot(r, s, v, sense).map(receiver));
    if (passive && tree.subjects(v).length > 0 && (sense.recipient ?? ['obj'])[0] === 'obj')
      recipients = merge(recipients, ...tree.subjects(v).map(receiver));
    let type: ClaimType = sense.type;
    const said = contentType(
      r,
      s,
      ahead.length > 0 ? ahead : clause.flatMap((c) => tree.subtree(c, (k) => k === v)),
      whole,
      speakers,
    );
    if (type === 'STATE' || (type === 'AGREE' && said.type === 'THREATEN')) {
      type = said.type;
      if (said.recipients.refs.length > 0) recipients = said.recipients;
    }
    // "rejected a United Nations appeal", "backed Tokyo's plan": whose it is.
    if (recipients.refs.length === 0 && (sense.type === 'REJECT' || sense.type === 'SUPPORT') && !passive)
      recipients = merge(recipients, ...tree.objects(v).map((o) => holder(r, s, o)));
    recipients = without(recipients, speakers.refs);
    // "menace la route", "se sont opposés sur la marche à suivre": danger and disagreement, no words to anybody.
    const addressed = slot(r, s, v, sense).length > 0;
    const thing = tree.objects(v).some((o) => tree.children(o, 'det').some((d) => tree.has(d, 'Definite=Def')));
    if (
      sense.type === 'THREATEN' &&
      recipients.refs.length === 0 &&
      clause.length === 0 &&
      whole.length === 0 &&
      (thing || tree.objects(v).length === 0)
    )
      continue;
    if (sense.type === 'REJECT' && sense.reflexive && !addressed) continue;
    // "réclamer le départ des troupes américaines": who is to act is named in what is asked.
    if ((type === 'REQUEST' || type === 'ACCUSE' || type === 'THREATEN') && recipients.refs.length === 0)
      recipients = without(
        sense.type === 'ACCUSE' ? named(r, s, v) : firstInside(r, s, v, contentTokens, speakers.refs),
        speakers.refs,
      );
    if (
      type === 'ACCUSE' &&
      sense.type === 'ACCUSE' &&
      recipients.refs.length === 0 &&
      clause.length === 0 &&
      whole.length === 0 &&
      tree.objects(v).every((o) => !nounAct(r, s, o))
    )
      continue;
    if (
      (type === 'SUPPORT' || type === 'REJECT') &&
      sense.type === type &&
      recipients.refs.length === 0 &&
      clause.length === 0 &&
      tree.objects(v).length === 0
    )
      continue;
    // "s'est engagé dans une rue": agreed to nothing that is said.
    const content = clause.length + whole.length + tree.children(v, 'obj').length + recipients.refs.length > 0;
    if (sense.type === 'AGREE' && !content) continue;
    if (offField(r, s, speakers.refs)) continue;
    // "Israël ripostera, a prévenu X": what was said is to come, that it was said is not.
    const above = tree.at(v).head;
    const set = inverted || (whole.length > 0 && above >= 0 && r.inQuotation(tree.at(above)));
    const standsAs = set ? ownModality(tree, v, r.lexicon, false) : how.modality;
    const targets = [v];
    const when = timeOf(r, s, targets, anchors);
    const spans: ActorRef[] = [...speakers.refs, ...recipients.refs.filter((x) => tree.indexAt(x.start) >= 0)];
    const where = placeOf(r, s, targets, anchors, spans);
    const cited = citedFor(
      r,
      s,
      v,
      how.reporters.filter((x) => x !== v),
    );
    const attribution = without(merge(cited, agencyTold(r, s, v)), speakers.refs);
    const quotation =
      whole.length > 0
        ? whole.map((q) => r.text.slice(q.inner.start, q.inner.end)).join(' […] ')
        : clause.length > 0
          ? clauseText(r, s, clause[0]!, v)
          : null;
    out.push({
      ...blank,
      kind: 'statement',
      type,
      actors: speakers.refs,
      recipients: recipients.refs,
      place: where.place,
      time: when?.time ?? null,
      quotation,
      modality: standsAs === 'denied' && sense.type === 'REJECT' ? 'asserted' : standsAs,
      attribution: attribution.refs,
      steps: [...speakers.steps, ...recipients.steps, ...(when?.steps ?? []), ...where.steps, ...attribution.steps],
      rule: `${whole.length > 0 ? 'quoted' : clause.length > 0 ? 'reported' : 'verbal'}:${tree.lemma(v)}`,
      words: [
        tree.at(v),
        ...spans,
        ...(when?.spans ?? []),
        ...where.spans,
        ...whole,
        ...clause.map((c) => tree.span(tree.subtree(c))),
      ],
      sentence: s,
      token: v,
    });
  }
  return [...out, ...nominal(r, s, anchors, out), ...accordingTo(r, s, anchors)];
}

/** "Selon le procureur, …": the clause is what the one cited states. */
function accordingTo(r: Reading, s: number, anchors: ReadonlySet<number>): Draft[] {
  const tree = r.trees[s]!;
  const out: Draft[] = [];
  for (let i = 0; i < tree.tokens.length; i++) {
    if (!r.lexicon.words.accordingTo.includes(tree.caseOf(i)) || !['obl', 'nmod', 'advmod'].includes(tree.rel(i)))
      continue;
    const speakers = participants(r, s, i, 'actor');
    const hung = tree.at(i).head;
    const head = hung < 0 ? -1 : clauseAbove(tree, hung);
    if (speakers.refs.length === 0 || head < 0 || r.inQuotation(tree.at(i))) continue;
    const { start, end } = tree.span(tree.subtree(head, (c) => c === i));
    const when = timeOf(r, s, [i], anchors);
    out.push({
      ...blank,
      kind: 'statement',
      type: 'STATE',
      actors: speakers.refs,
      time: when?.time ?? null,
      quotation: r.text.slice(start, end),
      steps: speakers.steps,
      rule: 'according-to',
      words: [...speakers.refs, { start, end }],
      sentence: s,
      token: i,
    });
  }
  return out;
}

/** Index of the token before the noun at i with its markers. */
const before = (tree: Tree, i: number): number => Math.max(0, Math.min(...tree.subtree(i)) - 1);

/** The clause that a source is given for: from a noun or participle up to the predicate, or to the top where there is none. */
function clauseAbove(tree: Tree, i: number): number {
  let at = i;
  while (
    tree.at(at).head >= 0 &&
    !['root', 'ccomp', 'parataxis', 'csubj', 'advcl'].includes(tree.rel(at)) &&
    !(
      tree.at(at).deprel === 'acl:relcl' &&
      !tree.children(i, 'punct').length &&
      tree.at(before(tree, i)).form !== ','
    ) &&
    !(tree.rel(at) === 'conj' && tree.isVerbal(at) && tree.child(at, 'nsubj') !== undefined)
  )
    at = tree.at(at).head;
  return at;
}

/** Demands, threats, supports named by a noun with its author: "l'appel lancé par son voisin". */
function nominal(r: Reading, s: number, anchors: ReadonlySet<number>, verbal: readonly Draft[]): Draft[] {
  const tree = r.trees[s]!;
  const out: Draft[] = [];
  for (const i of anchors) {
    const act = nounAct(r, s, i);
    if (act?.sense.kind !== 'statement' || act.told === null || act.told === 'subject') continue;
    if (act.agents.refs.length === 0 || r.inQuotation(tree.at(i))) continue;
    const how = standing(tree, i, r.lexicon);
    if (how.suppressed || how.modality !== 'asserted') continue;
    const tokens = tree.children(i).flatMap((c) => tree.subtree(c));
    const recipients = without(
      act.patients.refs.length > 0 ? act.patients : inside(r, s, i, tokens, act.agents.refs),
      act.agents.refs,
    );
    if (recipients.refs.length === 0) continue;
    if (verbal.some((d) => d.type === act.sense.type && d.actors[0]?.id === act.agents.refs[0]!.id)) continue;
    const when = timeOf(r, s, [i, ...act.carriers], anchors);
    out.push({
      ...blank,
      kind: 'statement',
      type: act.sense.type,
      mode: act.sense.mode,
      actors: act.agents.refs,
      recipients: recipients.refs,
      time: when?.time ?? null,
      steps: [...act.agents.steps, ...recipients.steps, ...(when?.steps ?? [])],
      rule: `noun:${tree.lemma(i)}:${act.told}`,
      words: [tree.at(i), ...act.agents.refs, ...recipients.refs, ...(when?.spans ?? [])],
      sentence: s,
      token: i,
    });
  }
  return out;
}

/** "hoping to downsize", "espère obtenir": what one wants for oneself is not said to anybody. */
function isMerelyThought(tree: Tree, v: number, clause: readonly number[], quoted: boolean): boolean {
  if (
    quoted ||
    !/^(?:hope|wish|believe|think|expect|fear|espérer|souhaiter|croire|penser|craindre|redouter)$/.test(tree.lemma(v))
  )
    return false;
  return clause.every((c) => !tree.isFinite(c) && tree.child(c, 'cop', 'aux') === undefined);
}

/** The clauses that a verb of saying brings; where it is itself set into its content ("…, a prévenu le ministre"), that content. */
function contentClauses(tree: Tree, v: number): number[] {
  // "a promis que le groupe …", "a signalé que …", also where the clause was taken for another kind.
  const that = (c: number) => c > v && [...tree.children(c)].some((k) => k < c && /^(?:que|that)$/.test(tree.lemma(k)));
  const below = tree.children(v, 'ccomp', 'xcomp', 'parataxis', 'csubj', 'acl', 'advcl').filter((c) => {
    const rel = tree.rel(c);
    if (rel === 'acl' || rel === 'advcl') return that(c);
    return rel !== 'parataxis' || tree.isVerbal(c);
  });
  const head = tree.at(v).head;
  return below.length === 0 && head >= 0 && tree.rel(v) === 'parataxis' ? [head] : below;
}

const documents =
  /^(?:communiqué|déclaration|rapport|texte|lettre|message|tweet|discours|note|document|statement|report|letter|memo|speech|post|communique)$/;

/** Inverted after what was said (« … », a déclaré jeudi à l'AFP X): the first bare noun behind the verb that names somebody, however it was hung. */
function speakerBehind(r: Reading, s: number, v: number): number[] {
  const tree = r.trees[s]!;
  for (let i = v + 1; i < tree.tokens.length && i < v + 14; i++) {
    if (tree.at(i).upos === 'PUNCT' && tree.at(i).form !== '-') return [];
    if (!tree.isBareNoun(i) || r.inTime(s, i) || ['flat', 'compound', 'nmod'].includes(tree.rel(i))) continue;
    if (participants(r, s, i, 'person').refs.length > 0) return [i];
  }
  return [];
}

/** « … », the commission's head, X, told reporters: the first bare noun between the words said and the verb. */
function speakerAhead(r: Reading, s: number, v: number): number[] {
  const tree = r.trees[s]!;
  let from = v;
  while (from > 0 && v - from < 14 && !r.inQuotation(tree.at(from - 1))) from--;
  for (let i = from; i < v; i++) {
    if (!tree.isBareNoun(i) || r.inTime(s, i) || ['flat', 'compound', 'nmod'].includes(tree.rel(i))) continue;
    if (participants(r, s, i, 'person').refs.length > 0) return [i];
  }
  return [];
}

/** "a-t-il déclaré", "he said", where nothing else tells who: the person who spoke last, within three sentences. */
function lastSpeaker(r: Reading, s: number, v: number, previous: readonly Draft[]): Participants {
  const tree = r.trees[s]!;
  const pronoun = tree
    .children(v, 'nsubj', 'expl')
    .find((x) => /^(?:-?t?-?il|-?t?-?elle|he|she|lui|il|elle)$/.test(tree.at(x).form.toLowerCase()));
  if (pronoun === undefined) return { refs: [], steps: [] };
  const last = previous.find((d) => d.kind === 'statement');
  const who = last?.actors[0];
  if (!last || !who || last.actors.length > 1 || !(r.kindOf(who.id) === 'person' || last.rule.startsWith('quoted')))
    return { refs: [], steps: [] };
  const { start, end } = tree.at(pronoun);
  const exact = r.text.slice(start, end);
  const step = { from: { start, end, exact }, says: `${exact} → ${who.name}: spoke last` };
  return { refs: [{ ...who, mention: exact, start, end }], steps: [step] };
}

/** Whether a verb of saying stands behind what was said: after a comma or a closing mark, with no subject before it. */
function isInverted(tree: Tree, v: number): boolean {
  const first = Math.min(v, ...tree.children(v, 'aux', 'expl'));
  const before = tree.tokens[first - 1];
  return (
    before !== undefined &&
    /^[,»”"–—]$/.test(before.form) &&
    first > 1 &&
    !tree.children(v, 'nsubj').some((x) => x < first)
  );
}

function speakersOf(
  r: Reading,
  s: number,
  v: number,
  passive: boolean,
  inverted: boolean,
  quoted: boolean,
): Participants {
  const tree = r.trees[s]!;
  const behind = inverted && !passive ? speakerBehind(r, s, v) : [];
  const hung = passive ? tree.agents(v, r.lexicon.words.by) : tree.subjects(v);
  // The subject of the words quoted is not who says them.
  const own = quoted ? hung.filter((x) => !r.inQuotation(tree.at(x))) : hung;
  const tokens = behind.length > 0 ? behind : own.length === 0 && quoted && !passive ? speakerAhead(r, s, v) : own;
  const found: Participants[] = [];
  for (const t of tokens) {
    const p = participants(r, s, t, 'person');
    // "il", "she" who speaks is a person; where another kind of thing was found for it, nobody is named.
    const pronoun =
      tree.at(t).upos === 'PRON' && /^(?:-?t?-?il|-?t?-?elle|he|she)$/.test(tree.at(t).form.toLowerCase());
    if (pronoun && p.refs.some((x) => r.kindOf(x.id) !== 'person')) continue;
    if (p.refs.length > 0) found.push(p);
    else if (documents.test(tree.lemma(t))) {
      // A paper speaks for who issued it: "un communiqué du ministère".
      const issuer = tree
        .children(t, 'nmod', 'amod', 'compound')
        .filter((c) => tree.rel(c) !== 'nmod' || /^(?:de|du|des|of|from|by|par|)$/.test(tree.caseOf(c)))
        .map((c) => covering(r, s, c))
        .find((m) => m !== undefined);
      const span = tree.at(t);
      if (issuer)
        found.push({
          refs: [refOf(issuer)],
          steps: [],
        });
      else
        found.push({
          refs: [
            { id: `name:${tree.lemma(t)}`, name: span.form, mention: span.form, start: span.start, end: span.end },
          ],
          steps: [],
        });
    }
  }
  return found.length > 0 ? merge(...found) : { refs: [], steps: [] };
}

/** "a déclaré à l'AFP", "told Reuters". */
function agencyTold(r: Reading, s: number, v: number): Participants {
  const tree = r.trees[s]!;
  for (const o of tree.children(v, 'obl', 'iobj', 'obj')) {
    const p = participants(r, s, o, 'recipient');
    if (p.refs.length > 0 && p.refs.every((x) => r.kindOf(x.id) === 'media')) return p;
  }
  return { refs: [], steps: [] };
}

function without(p: Participants, refs: readonly ActorRef[]): Participants {
  return { refs: p.refs.filter((x) => !refs.some((y) => y.id === x.id)), steps: p.steps };
}

/** Whose a plan, an appeal, an offer is: "Hamas's terms", "un appel de l'ONU", "an Australian ultimatum". */
function holder(r: Reading, s: number, o: number): Participants {
  const tree = r.trees[s]!;
  const found = tree
    .children(o, 'amod', 'compound', 'nmod')
    .filter((c) => tree.rel(c) !== 'nmod' || /^(?:de|d|du|des|of|from|by|par|s|)$/.test(tree.caseOf(c)))
    .map((c) => (covering(r, s, c) ? participants(r, s, c, 'person') : { refs: [], steps: [] }));
  return merge({ refs: [], steps: [] }, ...found);
}

/** Who is blamed: an actor, or the author of the act condemned; never its victim. */
function blamed(r: Reading, s: number, t: number): Participants {
  const act = nounAct(r, s, t);
  return act ? act.agents : participants(r, s, t, 'recipient');
}

/** "… , mentionnant spécifiquement X", "singling out X". */
function named(r: Reading, s: number, v: number): Participants {
  const tree = r.trees[s]!;
  const verbs = tree
    .children(v, 'advcl', 'xcomp')
    .filter((c) => /^(?:mentionner|citer|nommer|viser|désigner|name|mention|single|cite)$/.test(tree.lemma(c)));
  return merge(
    { refs: [], steps: [] },
    ...verbs.flatMap((c) => tree.objects(c)).map((o) => participants(r, s, o, 'recipient')),
  );
}

function firstInside(
  r: Reading,
  s: number,
  v: number,
  parts: readonly (readonly number[])[],
  but: readonly ActorRef[],
): Participants {
  for (const tokens of parts) {
    const found = inside(r, s, v, tokens, but);
    if (found.refs.length > 0) return found;
  }
  return { refs: [], steps: [] };
}

/** The first actor named in the content, for whom it is meant. */
function inside(r: Reading, s: number, v: number, tokens: readonly number[], but: readonly ActorRef[]): Participants {
  const tree = r.trees[s]!;
  for (const i of [...new Set(tokens)].sort((a, b) => a - b)) {
    if (i === v || !['NOUN', 'PROPN'].includes(tree.at(i).upos)) continue;
    if (['compound', 'flat', 'amod'].includes(tree.rel(i))) continue;
    // Where it is to happen, or with what, is not who is to do it.
    if (/^(?:in|en|dans|at|on|sur|from|since|depuis|with|avec)$/.test(tree.caseOf(i))) continue;
    const p = participants(r, s, i, 'recipient');
    const known = p.refs.filter(
      (x) =>
        !but.some((y) => y.id === x.id) &&
        (!x.id.startsWith('group:') || tree.at(i).upos === 'PROPN' || isMentioned(r, s, i)),
    );
    if (known.length > 0) return { refs: known, steps: p.steps as Step[] };
  }
  return { refs: [], steps: [] };
}

const isMentioned = (r: Reading, s: number, i: number) => covering(r, s, i) !== undefined;

/** The words of a reported clause, without the verb of saying set into it. */
function clauseText(r: Reading, s: number, c: number, v: number): string {
  const tree = r.trees[s]!;
  // "refused to recognise it, and hopes to …": a finite verb goes on with the one who speaks, not with what is said.
  const { start, end } = tree.span(
    tree.subtree(
      c,
      (k) =>
        k === v ||
        (tree.rel(k) === 'conj' &&
          tree.at(k).head === c &&
          tree.isFinite(k) &&
          !tree.isFinite(c) &&
          tree.child(c, 'cop') === undefined &&
          tree.isVerbal(c)),
    ),
  );
  return r.text.slice(start, end);
}
