// Figures: a value or bounds with what is counted, whose, where, as of when, by whom said.

import type { QuantityMention, Step } from '../domain/index.js';
import { citedFor } from './attribution.js';
import { placeOf, timeOf } from './circumstances.js';
import { blank, type Draft } from './draft.js';
import { anchorsOf, offField } from './events.js';
import { isNegated, standing } from './modality.js';
import { covering, merge, type Participants, participants } from './participants.js';
import type { Reading } from './reading.js';
import { matchVerb } from './senses.js';
import type { Tree } from './tree.js';

const nobody: Participants = { refs: [], steps: [] };
const number = /^(?:nombre|effectif|total|bilan|number|total|figure|toll|count)$/;

export function readFigures(r: Reading, s: number): Draft[] {
  const tree = r.trees[s]!;
  const own = tree.sentence;
  const anchors = anchorsOf(r, s);
  const here = r.grounded.quantities.filter((q) => q.start >= own.start && q.end <= own.end);
  return here.flatMap((q) => figure(r, s, q, here, anchors) ?? []);
}

function figure(
  r: Reading,
  s: number,
  q: QuantityMention,
  all: readonly QuantityMention[],
  anchors: ReadonlySet<number>,
): Draft | null {
  const tree = r.trees[s]!;
  const words = r.language.numbers;
  // A number inside a date counts nothing.
  if (r.times(s).some((t) => t.start < q.end && q.start < t.end)) return null;
  let unit = q.unit
    ? tree.tokens.findIndex(
        (t) => t.start === q.unit!.start && t.end === q.unit!.end && t.lemma.toLowerCase() === q.unit!.lemma,
      )
    : -1;
  const at = tree.tokens.findIndex(
    (t) => t.start < q.end && t.end > q.start && (t.upos === 'NUM' || /\d/.test(t.form) || t.upos === 'NOUN'),
  );
  if (at < 0) return null;
  let head = unit >= 0 ? unit : at;
  let unitLemma = q.unit?.lemma ?? null;
  if (unit < 0) {
    // "près de 900 en Syrie": what the number before counted; "le nombre de soldats est de 2 500": what the subject counts.
    const counted = [...tree.ancestors(at), at]
      .flatMap((a) => [a, ...tree.children(a, 'nsubj')])
      .find((a) => number.test(tree.lemma(a)));
    const noun = counted !== undefined ? tree.children(counted, 'nmod')[0] : undefined;
    const before = all.filter((x) => x.end <= q.start && x.unit).at(-1);
    if (noun !== undefined) unitLemma = tree.lemma(noun);
    else if (counted !== undefined) unitLemma = null;
    else if (before?.unit && linked(r, s, at, before)) {
      unitLemma = before.unit.lemma;
      unit = tree.tokens.findIndex((t) => t.start === before.unit!.start);
    } else return null;
    head = noun ?? counted ?? at;
  }
  if (unitLemma !== null && (words.measures.includes(unitLemma) || !/\p{L}{2}/u.test(unitLemma))) return null;
  const next = r.text.slice(q.end, q.end + 3);
  if (/^\s?[%€$£°]/.test(next) || /[%€$£°]\s?$/.test(r.text.slice(q.start - 2, q.start))) return null;
  if (offField(r, s, [])) return null;

  const governor = governing(r, s, head);
  const how = standing(tree, governor >= 0 ? governor : head, r.lexicon);
  // What is counted in passing ("in both countries", "after the death of three") is a fact, whatever the clause around it tells of.
  const central = governor >= 0 && argumentOf(tree, head, governor);
  const modality = how.modality === 'asserted' || central ? how.modality : 'asserted';
  if (how.suppressed || (governor >= 0 && isNegated(tree, governor, r.lexicon))) return null;
  const holder = holderOf(r, s, head, governor);
  const mode = modeOf(r, s, head, unitLemma, governor);
  const targets = [head, at, ...(governor >= 0 ? [governor] : [])];
  const when = timeOf(r, s, targets, anchors);
  const near = placeOf(r, s, [head, at], anchors, holder.refs);
  const where = near.place ? near : placeOf(r, s, targets, anchors, holder.refs);
  const cited = citedFor(r, s, governor >= 0 ? governor : head, how.reporters);
  const units: Record<string, string> = words.units;
  const steps: Step[] = [...holder.steps, ...(when?.steps ?? []), ...where.steps, ...cited.steps];
  return {
    ...blank,
    kind: 'figure',
    type: 'FIGURE',
    mode,
    actors: holder.refs,
    place: where.place,
    time: when?.time ?? null,
    figure: {
      value: q.value,
      low: q.low,
      high: q.high,
      approximate: q.approximate,
      unit: unitLemma === null ? null : (units[unitLemma] ?? unitLemma),
    },
    modality,
    attribution: cited.refs,
    steps,
    rule: `quantity:${q.unit ? 'counted' : 'bare'}`,
    words: [q, ...holder.refs, ...(when?.spans ?? []), ...where.spans],
    sentence: s,
    token: head,
  };
}

/** A bare number that goes on with what the one before counted: joined to it, or the other end of a change. */
function linked(r: Reading, s: number, at: number, before: QuantityMention): boolean {
  const tree = r.trees[s]!;
  const between = r.text.slice(before.end, tree.at(at).start);
  if (/[.;:!?]/.test(between)) return false;
  return between.split(/\s+/).length <= 10 && /(?:^|\s)(?:et|and|à|to|contre|puis|,)(?:\s|$)/.test(between);
}

/** Whether the counted noun is subject or object of the verb, itself or as one that "la mort de", "more than" leads to. */
function argumentOf(tree: Tree, head: number, verb: number): boolean {
  let at = head;
  while (tree.at(at).head >= 0 && tree.at(at).head !== verb) {
    if (
      !['conj', 'nummod'].includes(tree.rel(at)) &&
      !(tree.rel(at) === 'nmod' && /^(?:de|of|)$/.test(tree.caseOf(at)))
    )
      return false;
    at = tree.at(at).head;
  }
  return /^(?:nsubj|obj|iobj|xcomp|ccomp|root)$/.test(tree.rel(at)) || tree.at(at).head < 0 || at === verb;
}

/** The verb that the counted noun hangs on as subject, object or oblique, through other nouns. */
function governing(r: Reading, s: number, head: number): number {
  const tree = r.trees[s]!;
  let below = head;
  for (const a of tree.ancestors(head)) {
    if (tree.isVerbal(a) || tree.child(a, 'cop') !== undefined)
      return ['acl', 'advcl', 'parataxis'].includes(tree.rel(below)) ? -1 : a;
    below = a;
  }
  return -1;
}

const having =
  /^(?:compter|avoir|disposer|posséder|maintenir|déployer|stationner|garder|conserver|aligner|employer|have|maintain|deploy|keep|station|hold|boast|field|possess|retain|include)$/;

/** Whose: named on the noun ("soldats américains") or the subject of a verb of having. */
function holderOf(r: Reading, s: number, head: number, governor: number): Participants {
  const tree = r.trees[s]!;
  for (const c of tree.children(head, 'amod', 'nmod', 'compound')) {
    if (tree.rel(c) === 'nmod' && !/^(?:de|du|des|d|of|l)$/.test(tree.caseOf(c)) && tree.at(c).deprel !== 'nmod:poss')
      continue;
    const m = covering(r, s, c);
    if (m)
      return {
        refs: [
          { id: m.actor.id, name: m.actor.name, mention: m.mention.exact, start: m.mention.start, end: m.mention.end },
        ],
        steps: [],
      };
  }
  const self = covering(r, s, head);
  if (self && !self.actor.anonymous && self.actor.kind !== 'group')
    return {
      refs: [
        {
          id: self.actor.id,
          name: self.actor.name,
          mention: self.mention.exact,
          start: self.mention.start,
          end: self.mention.end,
        },
      ],
      steps: [],
    };
  if (governor >= 0 && having.test(tree.lemma(governor)) && !tree.isPassive(governor))
    return merge(nobody, ...tree.subjects(governor).map((x) => participants(r, s, x, 'actor')));
  return nobody;
}

/** killed, wounded, detained…: by the noun itself or by the verb that it is subject or object of. */
function modeOf(r: Reading, s: number, head: number, unit: string | null, governor: number): string | null {
  const tree = r.trees[s]!;
  const { tollNouns } = r.lexicon.words;
  if (unit && Object.hasOwn(tollNouns, unit)) return tollNouns[unit]!;
  const below = tree
    .children(head, 'acl', 'amod')
    .find((c) => matchVerb(tree, c, r.lexicon)?.type === 'ASSAULT' || Object.hasOwn(tollNouns, tree.lemma(c)));
  const verb = below ?? (governor >= 0 && !having.test(tree.lemma(governor)) ? governor : undefined);
  if (verb === undefined) return null;
  if (Object.hasOwn(tollNouns, tree.lemma(verb))) return tollNouns[tree.lemma(verb)]!;
  const sense = matchVerb(tree, verb, r.lexicon);
  const acted = below !== undefined || (tree.isPassive(verb) ? tree.subjects(verb) : tree.objects(verb)).includes(head);
  if (acted && sense?.mode === 'kill') return 'killed';
  if (acted && sense?.mode === 'wound') return 'wounded';
  if (acted && sense?.mode === 'arrest') return 'detained';
  if (acted && sense?.type === 'MOBILIZE') return 'deployed';
  if (acted && sense?.mode === 'withdraw') return 'withdrawn';
  return null;
}
