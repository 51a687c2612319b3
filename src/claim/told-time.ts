// When acts happened that no time in their own clause dates: by the paragraph, the verb above, an event that is known, or the day of the report.

import type { Claim, Step, TimeMention } from '../domain/index.js';
import { dated, edge, isDay, shifted } from './days.js';
import type { Draft } from './draft.js';
import { byFrame, type Frame, framesOf, isApart, isPluperfect } from './frames.js';
import { looksBack } from './looks-back.js';
import { nounSense } from './nouns.js';
import type { Reading } from './reading.js';
import type { Tree } from './tree.js';

interface Told {
  readonly time: NonNullable<Claim['time']>;
  readonly steps: readonly Step[];
}

/** A report that names no day is of the day of publication or the day before; of a publication that is inferred, days around it. */
const freshBefore = 1;
const inferredAround = 3;
/** A paragraph that has spoken of a time longer ago than this tells no news. */
const stale = 4;
const month = 31;

/** Drafts with the times that the text around them gives; those that have a time of their own keep it. */
export function withToldTimes(r: Reading, drafts: readonly Draft[]): Draft[] {
  const frames = framesOf(r);
  const out = [...drafts];
  const together = new Map<number, number[]>();
  drafts.forEach((d, i) => {
    const those = together.get(d.sentence);
    if (those) those.push(i);
    else together.set(d.sentence, [i]);
  });
  // Statements first: what they tell of was done by then.
  const turns: ((d: Draft) => boolean)[] = [
    (d) => d.kind === 'statement' && isMain(r, d),
    (d) => d.kind === 'statement' && !isMain(r, d),
    (d) => d.kind === 'event',
  ];
  for (const mine of turns)
    drafts.forEach((d, i) => {
      if (!mine(d)) return;
      const near = together.get(d.sentence)!.map((k) => out[k]!);
      // What has been said or done was not so after the article was out.
      const done = d.kind === 'statement' || (d.kind === 'event' && d.modality === 'asserted');
      const slack = d.kind === 'statement' ? freshBefore : 0;
      if (done && d.modality === 'asserted' && isAfter(r, d.time?.edtf, slack)) out[i] = { ...d, time: null };
      const told = toldTime(r, out[i]!, frames, near);
      if (told && !(done && isAfter(r, told.time.edtf, slack)))
        out[i] = { ...d, time: told.time, steps: [...d.steps, ...told.steps] };
    });
  return out;
}

/** Whether a time begins more than `slack` days after the day of publication, where that is known. */
function isAfter(r: Reading, edtf: string | undefined, slack: number): boolean {
  const { settled, basis } = r.grounded.publication;
  return (
    edtf !== undefined &&
    basis !== 'inferred' &&
    settled !== null &&
    isDay(settled) &&
    edge(edtf, 0) > edge(settled, 0) + slack
  );
}

/** `near`: the drafts of its sentence. */
function toldTime(r: Reading, d: Draft, frames: readonly (Frame | null)[], near: readonly Draft[]): Told | null {
  const anchored = byAnchor(r, d);
  if (anchored) return anchored;
  if (d.time !== null || d.modality === 'planned' || d.modality === 'possible') return null;
  if (isApart(r, d, frames[d.sentence] ?? null)) return null;
  return (
    byKnownEvent(r, d) ??
    byAntecedent(r, d) ??
    byVerbAbove(r, d, near) ??
    (isMain(r, d) ? (byFrame(r, d, frames) ?? byReport(r, d)) : null)
  );
}

/** "Deux jours après l'assassinat": the act named there is of the day that was counted from, not of the one arrived at. */
function byAnchor(r: Reading, d: Draft): Told | null {
  const at = r.trees[d.sentence]!.at(d.token);
  const t = r.times(d.sentence).find((x) => x.anchor && x.anchor.start <= at.start && at.end <= x.anchor.end);
  if (!t?.anchor) return null;
  const { edtf, exact } = t.anchor;
  return { time: { edtf, mention: exact }, steps: t.steps.filter((s) => s.from?.start === t.anchor!.start) };
}

/** An act named as one that the packs date ("l'assassinat de Qassem Soleimani"). */
function byKnownEvent(r: Reading, d: Draft): Told | null {
  if (d.kind !== 'event') return null;
  const at = r.trees[d.sentence]!.at(d.token);
  const hits = r.eventsAt(at);
  const [event] = hits;
  if (!event || hits.some((e) => e.edtf !== event.edtf)) return null;
  const quote = { start: event.start, end: event.end, exact: event.exact };
  return { time: { edtf: event.edtf, mention: event.exact }, steps: [{ from: quote, says: event.says }] };
}

/** "The attack of 27 December in which a man was killed", « les raids de dimanche qui ont tué X »: of the day of the act that it is told of. */
function byAntecedent(r: Reading, d: Draft): Told | null {
  const tree = r.trees[d.sentence]!;
  const link = tree.children(d.token).find((k) => k < d.token && tree.has(k, 'PronType=Rel'));
  if (d.type !== 'ASSAULT' || link === undefined) return null;
  if (tree.rel(link) !== 'nsubj' && !tree.words.time.within.has(tree.caseOf(link))) return null;
  const times = r.times(d.sentence).filter((t) => dated(t) && t.start < tree.at(link).start);
  const ofTime = (i: number) => times.find((t) => tree.at(i).start >= t.start && tree.at(i).end <= t.end);
  // The noun right before the pronoun, but for the day.
  let act = link - 1;
  while (act > 0 && (ofTime(act) || /^(?:ADP|DET|PUNCT|ADJ)$/.test(tree.at(act).upos))) act--;
  if (nounSense(tree, act, r.lexicon)?.type !== 'ASSAULT') return null;
  const own = times.filter((t) => tree.tokens.some((_, i) => ofTime(i) === t && isUnder(tree, i, act)));
  const [t] = own;
  return t?.edtf && own.length === 1 ? { time: { edtf: t.edtf, mention: t.exact }, steps: t.steps } : null;
}

function isUnder(tree: Tree, i: number, top: number): boolean {
  for (let at = i; at >= 0; at = tree.at(at).head) if (at === top) return true;
  return false;
}

/** "A annoncé dimanche avoir frappé", "said that it had struck": done by then, and not long before; "…, ajoutant que": said at once. */
function byVerbAbove(r: Reading, d: Draft, near: readonly Draft[]): Told | null {
  const tree = r.trees[d.sentence]!;
  const v = d.token;
  const head = tree.at(v).head;
  if (head < 0 || !tree.isVerbal(v)) return null;
  const rel = tree.rel(v);
  const above = near.find((x) => x.token === head && x.kind === 'statement' && x.time);
  if (!above?.time || above.modality !== 'asserted') return null;
  const { edtf, mention } = above.time;
  const perfect = tree.has(v, 'VerbForm=Part') && tree.children(v, 'aux').some((a) => tree.has(a, 'VerbForm=Inf'));
  // "said that it had struck"
  const itself = rel === 'ccomp' && isPluperfect(tree, v) && tree.subjects(v).some((x) => tree.at(x).upos === 'PRON');
  const [first, last] = edtf.includes('/') ? edtf.split('/') : [edtf, edtf];
  if (((rel === 'xcomp' && perfect) || itself) && d.type !== 'STATE' && isDay(first!) && isDay(last!)) {
    return {
      time: { edtf: `${shifted(first!, -1)}/${last}`, mention },
      steps: [
        ...above.steps.filter((s) => s.says.includes(edtf)),
        { from: null, says: `announced on ${edtf} as done: of that day or the day before` },
      ],
    };
  }
  const gerund = tree.has(v, 'VerbForm=Ger') || (tree.has(v, 'VerbForm=Part') && tree.has(v, 'Tense=Pres'));
  if (rel === 'advcl' && gerund && d.kind === 'statement')
    return { time: above.time, steps: above.steps.filter((s) => s.says.includes(edtf)) };
  return null;
}

/** Not under a verb of saying, a condition or a noun: what the sentence itself reports. */
function isMain(r: Reading, d: Draft): boolean {
  const tree = r.trees[d.sentence]!;
  let at = d.token;
  // "frappes ordonnées": a noun that names an act is told by the verb that it is subject or object of
  if (!tree.isVerbal(at)) {
    const verb = tree.at(at).head;
    if (verb < 0 || !tree.isVerbal(verb) || !/^(?:nsubj|obj)$/.test(tree.rel(at))) return false;
    at = verb;
  }
  if (!tree.isFinite(at)) return false;
  for (; tree.at(at).head >= 0; at = tree.at(at).head) if (!/^(?:conj|parataxis)$/.test(tree.rel(at))) return false;
  return true;
}

/** News that names no day: statements anywhere, acts in the lead. */
function byReport(r: Reading, d: Draft): Told | null {
  const { settled, basis } = r.grounded.publication;
  if (settled === null || !isDay(settled) || looksBack(r)) return null;
  const tree = r.trees[d.sentence]!;
  const v = tree.isVerbal(d.token) ? d.token : tree.at(d.token).head;
  const compound = tree.children(v, 'aux').length > 0;
  const past = compound || tree.has(v, 'Tense=Past');
  if (isPluperfect(tree, v) || tree.has(v, 'Tense=Imp') || isStanding(tree, v)) return null;
  // an act in the present goes on, or happens often
  if (d.kind === 'event' && (!past || !inLead(r, d.sentence))) return null;
  const { start, end } = tree.sentence;
  // "… has warned that he will act if they have not agreed by Saturday": what is to come is no day on which anything was said.
  const toCome = (t: TimeMention) =>
    d.kind === 'statement' &&
    past &&
    t.edtf !== null &&
    (edge(t.edtf, 0) > edge(settled, 0) || (t.open && edge(t.edtf, 0) >= edge(settled, 0)));
  if (
    r.times(d.sentence).some((t) => t.value !== 'PRESENT_REF' && !toCome(t)) ||
    elsewhen(r).test(r.text.slice(start, end))
  )
    return null;
  const publishedBy = basis === 'inferred' ? shifted(settled, inferredAround) : settled;
  const since = shifted(settled, basis === 'inferred' ? -inferredAround : -freshBefore);
  // a paragraph that has gone back in time stays there until it says otherwise
  const before = lastTold(r, d.sentence);
  // "On Monday a shell killed 37. The UN concluded …": what is said of it was said at any time since.
  const near = lastTold(r, d.sentence, 2);
  if (d.kind === 'statement' && near?.edtf && isDay(near.edtf) && !near.open && edge(near.edtf, 0) < edge(since, 0))
    return null;
  if (before?.edtf && (edge(before.edtf, 1) < edge(since, 0) - stale || edge(before.edtf, 0) > edge(settled, 0)))
    return null;
  const come = d.kind === 'statement' ? comeTo(r, d.sentence, since) : null;
  if (come !== null)
    return {
      time: { edtf: `${come}/${publishedBy}`, mention: '' },
      steps: [{ from: null, says: `news without a day of its own: after ${come}, to which the story has come` }],
    };
  const says =
    basis === 'inferred'
      ? `news without a day of its own: of about when it was published, ${settled} as inferred`
      : `news without a day of its own: of the day of publication, ${settled}, or the day before`;
  return { time: { edtf: `${since}/${publishedBy}`, mention: '' }, steps: [{ from: null, says }] };
}

/** The day before `since` that the story has come to when sentence s begins: what is said there was said on any day from then on. What lies a month back is only looked back on. */
function comeTo(r: Reading, s: number, since: string): string | null {
  for (let k = s - 1; k >= 0; k--) {
    const day = r
      .times(k)
      .findLast((t) => t.edtf !== null && isDay(t.edtf.slice(0, 10)))
      ?.edtf?.slice(0, 10);
    if (day === undefined) continue;
    return edge(day, 0) < edge(since, 0) - 1 && edge(day, 0) > edge(since, 0) - month ? day : null;
  }
  return null;
}

/** "has pledged", "wants": so since some day, and still. */
const isStanding = (tree: Tree, v: number): boolean =>
  tree.words.time.standing.has(tree.lemma(v)) ||
  (tree.words.time.perfectStands &&
    tree.children(v, 'aux').some((a) => tree.words.grammar.perfect.has(tree.lemma(a)) && tree.has(a, 'Tense=Pres')));

/** The first paragraph, no more than three sentences. */
function inLead(r: Reading, s: number): boolean {
  if (s > 2) return false;
  return s === 0 || !r.text.slice(r.trees[0]!.sentence.start, r.trees[s]!.sentence.start).includes('\n');
}

/** The last dated time of the paragraph before sentence s, no more than `back` sentences before. */
function lastTold(r: Reading, s: number, back = s): TimeMention | null {
  for (let k = s - 1; k >= Math.max(0, s - back); k--) {
    if (r.text.slice(r.trees[k]!.sentence.start, r.trees[k + 1]!.sentence.start).includes('\n')) return null;
    const last = r.times(k).filter(dated).at(-1);
    if (last) return last;
  }
  return null;
}

const patterns = new WeakMap<readonly string[], RegExp>();

/** Words that put a sentence at another time than the day of the report. */
function elsewhen(r: Reading): RegExp {
  const words = r.language.times?.elsewhen ?? [];
  let pattern = patterns.get(words);
  if (!pattern) {
    pattern = words.length === 0 ? /(?!)/ : new RegExp(`(?<!\\p{L})(?:${words.join('|')})(?!\\p{L})`, 'iu');
    patterns.set(words, pattern);
  }
  return pattern;
}
