// Times that reach beyond their own sentence: one at the head of a sentence those that go on with it, one that heads an entry or a section all below it.

import type { Claim, Step, TimeMention } from '../domain/index.js';
import { dated, edge, from, isDay } from './days.js';
import type { Draft } from './draft.js';
import type { Reading } from './reading.js';
import type { Tree } from './tree.js';

/** Sentences of one paragraph that a time at the head of an earlier one reaches. */
const frameReach = 2;
/** Days from the report beyond which a clock time without a day is none of its own. */
const far = 4;

export interface Frame {
  readonly time: TimeMention;
  readonly sentence: number;
  /** "14 juin 2023. Trois policiers …", "Sept 27: …", "17h04.", a day on a line of its own: it dates what stands below, whoever does it or says it. */
  readonly heads: boolean;
}

/** For each sentence the time that stands at its head or at that of one shortly before it in the paragraph, or heads its entry or section. */
export function framesOf(r: Reading): (Frame | null)[] {
  const sections = sectionsOf(r);
  let current: Frame | null = null;
  let section: Frame | null = null;
  return r.trees.map((tree, s) => {
    const before = r.trees[s - 1];
    const begins = before === undefined || r.text.slice(before.sentence.start, tree.sentence.start).includes('\n');
    section = sections.get(s) ?? section;
    if (begins) current = section;
    if (current && !current.heads && s - current.sentence > frameReach) current = null;
    const own = r.times(s).filter(dated);
    const first = own[0];
    const heads = begins && first !== undefined && isHeading(r, tree, first);
    if (first && atHead(r, tree, first)) current = sections.get(s) ?? { time: first, sentence: s, heads };
    // another time told in between ends its reach
    else if (own.length > 0) current = null;
    return current;
  });
}

/** Days on lines of their own, where there are several: sections of a chronology. */
function sectionsOf(r: Reading): Map<number, Frame> {
  const found = new Map<number, Frame>();
  r.trees.forEach((tree, s) => {
    const time = r.times(s).find(dated);
    if (!time?.edtf || !isDay(time.edtf) || !isHeading(r, tree, time)) return;
    const lineStart = r.text.lastIndexOf('\n', time.start) + 1;
    const lineEnd = r.text.indexOf('\n', time.end);
    const around = r.text.slice(lineStart, time.start) + r.text.slice(time.end, lineEnd < 0 ? undefined : lineEnd);
    if (!/\p{L}{4}/u.test(around)) found.set(s, { time, sentence: s, heads: true });
  });
  return found.size > 1 ? found : new Map();
}

/** At the very start, and closed by a stop, a colon, a dash or the end of the line. */
const isHeading = (r: Reading, tree: Tree, t: TimeMention): boolean =>
  r.text.slice(tree.sentence.start, t.start).length < 12 &&
  atHead(r, tree, t) &&
  /^\s?(?:\d{4}\s?)?(?:[.:–—|-](?:\s|$)|$|\n)/.test(r.text.slice(t.end, t.end + 8));

/** Nothing but prepositions, articles and conjunctions before it. */
const atHead = (r: Reading, tree: Tree, t: TimeMention): boolean =>
  tree.tokens.every(
    (x) =>
      x.end > t.start ||
      /^(?:ADP|DET|CCONJ|SCONJ|PUNCT)$/.test(x.upos) ||
      tree.words.time.ahead.has(x.form.toLowerCase()),
  ) && r.text.slice(tree.sentence.start, t.start).length < 24;

/** "Samedi 4 janvier, trois attaques ont eu lieu. La troisième s'est produite à …" */
export function byFrame(
  r: Reading,
  d: Draft,
  frames: readonly (Frame | null)[],
): { time: NonNullable<Claim['time']>; steps: readonly Step[] } | null {
  const frame = frames[d.sentence];
  if (!frame?.time.edtf || frame.time.open || !passesOn(r, d, frame)) return null;
  const own = frame.sentence === d.sentence;
  // a month or a year that heads one sentence is not that of the next
  if (!own && !isDay(frame.time.edtf)) return null;
  const { edtf, exact } = frame.time;
  // « 9h30 », in a live report behind what was told of last month: of the day of the report, and not of that month.
  const { settled } = r.grounded.publication;
  const ofTheReport = frame.time.type === 'TIME' && clock.test(exact) && settled !== null && isDay(settled);
  const apart = ofTheReport ? Math.abs(edge(edtf, 0) - edge(settled, 0)) : 0;
  if (apart > far) return null;
  const day = ofTheReport && frame.heads && apart > 0 ? settled : edtf;
  const says =
    day === edtf
      ? `the day that the paragraph tells of: ${edtf}`
      : `an hour that heads an entry, of the day of the report: ${day}`;
  const steps = [
    ...(day === edtf ? frame.time.steps : []),
    ...(own && day === edtf ? [] : [{ from: from(frame.time), says }]),
  ];
  return { time: { edtf: day, mention: exact }, steps };
}

/** Whether what is told lies apart from the time at the head of an earlier sentence, and so from the day of the report. */
export function isApart(r: Reading, d: Draft, frame: Frame | null): boolean {
  if (frame === null || frame.sentence === d.sentence) return false;
  const tree = r.trees[d.sentence]!;
  const earlier = isPluperfect(tree, tree.isVerbal(d.token) ? d.token : tree.at(d.token).head);
  if (d.kind === 'statement' && earlier) return true;
  // "Prosecutors accuse him", « La marine bloque les ports », behind what was done on Friday: now, or always.
  return !frame.heads && tenseOf(r, d.sentence) === 'present' && tenseOf(r, frame.sentence) === 'past';
}

/** Whether the time at the head of an earlier sentence is that of a draft too. */
function passesOn(r: Reading, d: Draft, frame: Frame): boolean {
  if (frame.heads || frame.sentence === d.sentence) return true;
  const [tree, before] = [r.trees[d.sentence]!, r.trees[frame.sentence]!];
  // « La veille, le ministre avait fait demi-tour. La Chine a demandé … »: back from what was before.
  if (isPluperfect(before, rootOf(before)) && !isPluperfect(tree, rootOf(tree))) return false;
  // "On Sunday aircraft bombed the camp. Afghan authorities said …": of what was done, and not of what is said of it.
  return d.kind !== 'statement' || goesOn(r, d.sentence, frame.sentence);
}

const rootOf = (tree: Tree): number => tree.tokens.findIndex((t) => t.head < 0);

/** Whether a sentence tells on of the one at whose head a time stands: its subject is a pronoun, or the subject there. */
function goesOn(r: Reading, s: number, framed: number): boolean {
  const tree = r.trees[s]!;
  const subject = tree.child(rootOf(tree), 'nsubj');
  if (subject === undefined || tree.at(subject).upos === 'PRON') return true;
  const before = r.trees[framed]!;
  const first = before.child(rootOf(before), 'nsubj');
  return first !== undefined && before.lemma(first) === tree.lemma(subject);
}

/** The tense of a sentence as a whole; null where it has none that shows. */
export function tenseOf(r: Reading, s: number): 'past' | 'present' | null {
  const tree = r.trees[s]!;
  const root = rootOf(tree);
  const finite = [root, ...tree.children(root, 'aux', 'cop')].find((k) => k >= 0 && tree.has(k, 'VerbForm=Fin'));
  if (finite === undefined) return null;
  if (
    tree.has(finite, 'Tense=Past') ||
    tree.has(finite, 'Tense=Imp') ||
    (tree.words.grammar.have.has(tree.lemma(finite)) && finite !== root)
  )
    return 'past';
  return finite === root && tree.has(root, 'Tense=Pres') ? 'present' : null;
}

/** An hour that no day is named with. */
const clock = /^[^\p{L}]*\d{1,2}\s?(?:h|heures?|[:.]\d{2}|[ap]\.?m\.?)\s?\d{0,2}[^\p{L}]*$/iu;

/** "Avait dit", "had said": before something else that is told. */
export function isPluperfect(tree: Tree, v: number): boolean {
  return tree.children(v, 'aux').some(
    (a) =>
      tree.words.grammar.perfect.has(tree.lemma(a)) &&
      // « la ville était quadrillée » is no pluperfect
      tree.at(a).deprel !== 'aux:pass' &&
      (tree.has(a, 'Tense=Imp') || (tree.has(a, 'Tense=Past') && tree.words.time.pluperfectOfPast)),
  );
}
