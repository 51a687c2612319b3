// Figures: a value or bounds with what is counted, whose, where, as of when, by whom said.

import type { QuantityMention, Step } from '../domain/index.js';
import { type Anchors, placeOf, timeOf } from './circumstances.js';
import { type Draft, makeDraft } from './draft.js';
import { anchorsOf } from './events/anchors.js';
import { offField } from './events/tame.js';
import { countedBy, isListed, placeBeside, timeBeside } from './figures/counted.js';
import { holderOf, isObject } from './figures/holder.js';
import { isCurrency, measureOf } from './figures/measures.js';
import { nobodyHarmed } from './figures/nobody-harmed.js';
import { isNone, isWhole } from './figures/none.js';
import { sourceOf } from './figures/source.js';
import { befalls, countedWith, unitName } from './figures/unit.js';
import { harmByNoun, harmOf } from './harm.js';
import { isNegated, isUnreal, ownModality, standing } from './modality.js';
import { nobody, type Participants } from './participants.js';
import type { Reading } from './reading.js';
import { matchVerb } from './senses.js';
import type { Tree } from './tree.js';

/** `events`: the acts of the sentence; a toll has the day and the place of the act that it is of. */
export function readFigures(r: Reading, s: number, events: readonly Draft[]): Draft[] {
  const tree = r.trees[s]!;
  const anchors = anchorsOf(r, s);
  const here = r.quantities(tree);
  return [...here.flatMap((q) => figure(r, s, q, here, anchors, events) ?? []), ...nobodyHarmed(r, s)];
}

function figure(
  r: Reading,
  s: number,
  q: QuantityMention,
  all: readonly QuantityMention[],
  anchors: ReadonlySet<number>,
  events: readonly Draft[],
): Draft | null {
  const tree = r.trees[s]!;
  const words = r.language.numbers;
  // A number inside a date counts nothing.
  if (r.times(s).some((t) => t.start < q.end && q.start < t.end)) return null;
  const at = tree.tokens.findIndex(
    (t) => t.start < q.end && t.end > q.start && (t.upos === 'NUM' || /\d/.test(t.form) || t.upos === 'NOUN'),
  );
  if (at < 0) return null;
  if (isMark(r, s, q)) return null;
  const counted = countedBy(r, s, q, at, all);
  if (!counted) return null;
  // "4 million dollars a day"
  if (isCurrency(counted.unitLemma) && r.words.counting.rate.test(r.text.slice(counted.end, counted.end + 20)))
    return null;
  // "70 km northwest of Bunia": the unit was the one before.
  if (tree.words.place.compass.has(counted.unitLemma ?? '')) return null;
  const { head } = counted;
  if (isNone(r, s, at, head) || isPartOfName(tree, at)) return null;
  // "69 membres sur 128 se sont prononcés": a verb is no unit. "Neuf autres sont soignés": nine more of those counted before.
  const unitVerb = q.unit && head >= 0 && tree.at(head).start === q.unit.start && tree.isVerbal(head);
  const { others: further } = tree.words.counting;
  const more = further.has(counted.unitLemma ?? '') || (unitVerb && further.has(tree.tokens[at + 1]?.lemma ?? ''));
  const others = more ? unitBefore(r, s, q) : null;
  if (
    unitVerb &&
    !counted.fate &&
    others === null &&
    !Object.hasOwn(r.lexicon.words.tollNouns, counted.unitLemma ?? '')
  )
    return null;
  const unitLemma = others ?? counted.unitLemma;
  const measure = measureOf(r, s, q, head);
  if (measure === null && unitLemma !== null && (words.measures.includes(unitLemma) || !/\p{L}{2}/u.test(unitLemma)))
    return null;
  // Of one, only what is worth a count: a person, a weapon, a building; never "one thing", "one answer".
  const { animate } = r.lexicon.sets;
  const { weapon, facility, military } = r.lexicon.classes;
  if (
    q.value === 1 &&
    !/\d/.test(q.exact) &&
    ![animate, weapon, facility, military].some((x) => x.has(unitLemma ?? ''))
  )
    return null;
  // "les deux pays", "ces deux derniers": points back, and counts nothing.
  if (q.value === 2 && isPointedAt(tree, head)) return null;
  // « la zone des trois frontières »: part of a name.
  const things = ![animate, weapon, facility, military].some((x) => x.has(unitLemma ?? ''));
  if (things && tree.rel(head) === 'nmod' && isPointedAt(tree, head) && !/\d/.test(q.exact)) return null;
  // "24 à 26 millions", of which the scale of the first was not read.
  if (q.low !== null && q.high !== null && q.low > 0 && q.high / q.low > 1000) return null;
  const unitToken = q.unit ? tree.tokens[tree.indexAt(q.unit.start)] : undefined;
  // "4 graves sont blessés": a quality counts nobody. "six Islais dont le patron": of another.
  if (
    unitToken?.upos === 'ADJ' &&
    !animate.has(unitLemma ?? '') &&
    !Object.hasOwn(r.lexicon.words.tollNouns, unitLemma ?? '')
  )
    return null;
  // « 19 Hongrois et 11 Italiens »: of the next number.
  if (q.unit && r.words.counting.ofNext.test(r.text.slice(q.end, q.unit.start))) return null;
  // "Tbilissi, 15 mai (ATS) –": what a bracket opens is counted by nothing before it.
  if (q.unit && /\(/.test(r.text.slice(q.end, q.unit.start))) return null;
  // "deux Norvégiens et six Islais": what is counted stands behind it, known or not.
  if (!q.unit && head === at && r.words.counting.namedBehind.test(r.text.slice(q.end, q.end + 12))) return null;
  // "augmente de 93 500", "une hausse de 50 200 inscrits": how far it has moved, no count.
  if (isChange(tree, head, at)) return null;
  // "treize de moins qu'auparavant", "five fewer": how far two counts are apart.
  if (r.words.counting.apart.test(r.text.slice(q.end, q.end + 40))) return null;
  if (measure === null && isSum(r, q)) return null;
  if (offField(r, s, [])) return null;

  const named = q.unit !== null || (head > at && head - at < 6);
  const stated = counted.fate?.verb ?? governing(r, s, named ? head : at);
  // "600 lorries are supposed to enter": what the infinitive says of them.
  const governor = stated >= 0 ? raised(tree, stated) : stated;
  const how = standing(tree, governor >= 0 ? governor : head, r.lexicon);
  // What is counted in passing ("in both countries", "after the death of three") is a fact, whatever the clause around it tells of.
  // "some of the 5,100 soldiers will come home": the clause is about some of them.
  const part = isPartOf(tree, head);
  const central = governor >= 0 && !part && argumentOf(tree, head, governor);
  const passing = central || isPointedAt(tree, head) ? how : standing(tree, head, r.lexicon);
  const told = central ? how.modality : isPointedAt(tree, head) ? 'asserted' : passing.modality;
  // "pour loger 6 500 policiers", "a annoncé interdire l'accès à trois experts": what is to come is the clause's act, and the count is none of
  // its effects; only what is itself said to come about, or wanted, is counted as such.
  const unsure =
    (told === 'denied' && !part) ||
    (/^(?:planned|possible)$/.test(told) && governor >= 0 && governor === stated && !comesAbout(r, tree, governor));
  const wanted = governor >= 0 && isWanted(r, tree, head, governor);
  // "pour protester contre la mort de 25 combattants, tués par …"
  const above = tree.at(head).head;
  const done = (k: number) => tree.children(k, 'acl').some((c) => tree.isPastParticiple(c) || tree.isFinite(c));
  const fell =
    above >= 0 && Object.hasOwn(r.lexicon.words.tollNouns, tree.lemma(above)) && tree.at(above).upos === 'NOUN';
  const there = done(head) || fell;
  if (unsure && !wanted && !there) return null;
  const standsAs = unsure && there ? 'asserted' : told;
  const due = (central && isDue(r, tree, governor)) || isToCome(r, tree, head);
  const settled = standsAs === 'asserted' && governor >= 0 && isRumoured(tree, governor) ? 'conditional' : standsAs;
  const modality = settled === 'asserted' && (wanted || due) ? 'planned' : settled;
  if (how.suppressed || (governor >= 0 && isNegated(tree, governor, r.lexicon))) return null;
  const ofAll = isWhole(tree, at);
  const holder = ofAll ? nobody : holderOf(r, s, head, governor, unitLemma);
  // "Three were killed and at least 34 were wounded": a number that stands alone has a verb of its own.
  const harm =
    counted.fate?.mode ?? (named ? null : harmOf(r, s, at, null, governor)) ?? harmOf(r, s, head, unitLemma, governor);
  const joined = countedWith(tree, head);
  const mode =
    harm !== null &&
    !ofAll &&
    befalls(
      r,
      harm,
      unitLemma,
      joined.map((c) => tree.lemma(c)),
    )
      ? harm
      : null;
  if (unitLemma === null && mode === null && measure === null) return null;
  // What is counted in passing is of no day or place that the clause around it is of: "… des personnes venues de sept pays".
  const targets = [
    head,
    at,
    ...(governor >= 0 && (isDirect(tree, head, governor) || isDirect(tree, at, governor)) ? [governor] : []),
  ];
  const bracketed = inBrackets(r, s, q);
  // … and a day frames only what is counted by the clause itself.
  const apart = targets.length > 2 ? undefined : new Set<number>();
  const beside = timeBeside(r, s, counted.end, !named) ?? (bracketed ? null : timeOf(r, s, targets, anchors, apart));
  // "la pire performance depuis 1933": a count is of a day, not of all days since.
  const own = beside?.time.edtf.endsWith('/..') ? sinceThen(r, tree, governor, beside) : beside;
  const act =
    mode !== null && governor >= 0 && !harmByNoun(r, s, head)
      ? events.find((e) => e.kind === 'event' && e.token === governor && e.modality === 'asserted')
      : undefined;
  const when =
    own ?? (act?.time && !act.time.edtf.endsWith('/..') ? { time: act.time, steps: act.steps, spans: [] } : null);
  const near = placeOfFigure(r, s, counted.end, [[head, at], targets], anchors, holder.refs);
  const where = near.place || !act?.place ? near : { place: act.place, steps: act.steps, spans: [] };
  const cited = sourceOf(r, s, q, named ? head : at, unitLemma, how.reporters);
  const steps: Step[] = [...holder.steps, ...(when?.steps ?? []), ...where.steps, ...cited.steps];
  return makeDraft({
    kind: 'figure',
    type: 'FIGURE',
    mode,
    actors: holder.refs,
    place: where.place,
    time: when?.time ?? null,
    figure: {
      value: q.value,
      low: q.low ?? (q.high === null && isExceeded(tree, head, governor) ? q.value : null),
      high: q.high,
      approximate: q.approximate,
      unit: measure ?? unitName(r, s, head, unitLemma, joined),
    },
    modality,
    attribution: cited.refs,
    steps,
    rule: `quantity:${harmByNoun(r, s, head) ? 'noun' : named ? 'counted' : 'bare'}`,
    words: [q, ...holder.refs, ...(when?.spans ?? []), ...where.spans],
    sentence: s,
    token: head,
  });
}

/** "More than 200 have been killed since Saturday": counted from then to the day of the report. */
function sinceThen(
  r: Reading,
  tree: Tree,
  governor: number,
  since: NonNullable<ReturnType<typeof timeOf>>,
): ReturnType<typeof timeOf> {
  const { settled } = r.grounded.publication;
  const from = since.time.edtf.slice(0, -3);
  const perfect =
    governor >= 0 &&
    tree
      .children(governor, 'aux')
      .some((a) => tree.words.grammar.perfect.has(tree.lemma(a)) && tree.has(a, 'Tense=Pres'));
  if (!perfect || settled === null || settled.length < 10 || from >= settled) return null;
  const edtf = `${from}/${settled}`;
  return {
    ...since,
    time: { ...since.time, edtf },
    steps: [...since.steps, { from: null, says: `counted since then, until the day of the report: ${edtf}` }],
  };
}

/** « Gabon 24 », « deux Sukhoï 25 »: the number that a name closes with. */
const isPartOfName = (tree: Tree, at: number): boolean =>
  tree.at(at).head === at - 1 &&
  /^(?:nmod|nummod|flat|appos)/.test(tree.rel(at)) &&
  tree.at(at - 1).upos === 'PROPN' &&
  /^\p{Lu}\p{Ll}/u.test(tree.at(at - 1).form) &&
  /^\d{1,3}$/.test(tree.at(at).form) &&
  // "In Gaza 788 Palestinians": of those behind it.
  !/^(?:NOUN|PROPN|ADJ)$/.test(tree.tokens[at + 1]?.upos ?? '');

/** « les dégâts dépassent 200 millions »: at least that. */
const isExceeded = (tree: Tree, head: number, governor: number): boolean =>
  governor >= 0 &&
  tree.words.counting.exceeding.has(tree.lemma(governor)) &&
  !tree.isPassive(governor) &&
  tree.objects(governor).some((o) => o === head || tree.at(head).head === o);

/** Money, a share, a temperature: no count. */
const isSum = (r: Reading, q: QuantityMention): boolean =>
  /[%€$£°]/.test(q.exact) ||
  r.words.counting.percent.test(q.exact) ||
  /^\s?[%€$£°]/.test(r.text.slice(q.end, q.end + 3)) ||
  /[%€$£°]\s?$/.test(r.text.slice(Math.max(0, q.start - 2), q.start));

/** Whether the counted noun is the verb's own subject, object or oblique: not that of a noun between. */
function isDirect(tree: Tree, head: number, verb: number): boolean {
  const whole = tree.words.counting.quantity.test(tree.lemma(tree.at(head).head)) ? tree.at(head).head : head;
  if (tree.subjects(verb).some((x) => x === head || x === whole)) return true;
  let at = head;
  for (let k = 0; k < 8 && tree.at(at).head >= 0 && tree.at(at).head !== verb; k++) {
    const above = tree.at(at).head;
    const counts = tree.at(above).upos === 'NUM' || tree.words.counting.quantity.test(tree.lemma(above));
    if (!(['conj', 'nummod'].includes(tree.rel(at)) || (tree.rel(at) === 'nmod' && counts))) return false;
    at = above;
  }
  return true;
}

/** "6. Summit urged", "pages 4 and 5", "5 ● Editorial": the mark of a paragraph, the number of a page, what another column begins with. */
function isMark(r: Reading, s: number, q: QuantityMention): boolean {
  const { start } = r.trees[s]!.sentence;
  if (r.words.counting.pageBefore.test(r.text.slice(Math.max(0, q.start - 16), q.start))) return true;
  if (q.unit && q.unit.start > q.end && /[●•■|]|^[.)]\s/.test(r.text.slice(q.end, q.unit.start))) return true;
  return (
    r.text.slice(start, q.start).trim() === '' && /^[^.)]*[.)]\s/.test(`${q.exact}${r.text.slice(q.end, q.end + 2)}`)
  );
}

/** What was last counted with a noun, in this sentence or the two before; "person" where people of several kinds were. */
function unitBefore(r: Reading, s: number, q: QuantityMention): string | null {
  for (let k = s; k >= Math.max(0, s - 2); k--) {
    const tree = r.trees[k]!;
    const units = r
      .quantities(tree)
      .filter(
        (x) =>
          x.end <= q.start && x.unit && ['NOUN', 'PROPN'].includes(tree.tokens[tree.indexAt(x.unit.start)]?.upos ?? ''),
      )
      .map((x) => x.unit!.lemma);
    const last = units.at(-1);
    const { weapon, facility } = r.lexicon.classes;
    const people = new Set(units.filter((x) => !weapon.has(x) && !facility.has(x)));
    if (last !== undefined && k === s && people.size > 1 && units.some((x) => r.lexicon.sets.animate.has(x)))
      return people.has(last) ? 'person' : last;
    if (last !== undefined) return last;
  }
  return null;
}

/** By how much something rose or fell: "de" behind a verb or noun of change, with no "à" that says to where; "by" in English. */
function isChange(tree: Tree, head: number, at: number): boolean {
  return [head, at].some((k) => {
    const above = tree.at(k).head;
    if (above < 0) return false;
    const cases = tree.caseOf(k);
    if (tree.words.counting.moves.has(tree.lemma(above)) && tree.rel(k) === 'obl') {
      const to = tree.children(above, 'obl').some((c) => c > k && tree.words.grammar.to.has(tree.caseOf(c)));
      return tree.words.counting.byHowMuch.has(cases) && !to;
    }
    return (
      tree.words.counting.movement.has(tree.lemma(above)) &&
      tree.rel(k) === 'nmod' &&
      tree.words.grammar.of.has(cases) &&
      !tree.isVerbal(above)
    );
  });
}

/** "600 lorries are supposed to enter": the infinitive below a passive that says of its subject what it is to do. */
function raised(tree: Tree, v: number): number {
  const to = tree.isPassive(v) ? tree.children(v, 'xcomp').find((x) => tree.caseOf(x) === 'to') : undefined;
  return to !== undefined && tree.isVerbal(to) && tree.child(v, 'nsubj') !== undefined ? to : v;
}

/** Whether the verb says of itself that it is to come or may be: by its mood, an auxiliary, "va …", "doit …", "pourrait …". */
function comesAbout(r: Reading, tree: Tree, v: number): boolean {
  if (ownModality(tree, v, r.lexicon, false) !== 'asserted') return true;
  const above = tree.at(v).head;
  if (tree.rel(v) !== 'xcomp' || above < 0) return false;
  const lemma = tree.lemma(above);
  const { obliged, possible } = r.lexicon.sets;
  return tree.words.modality.goingTo.has(lemma) || obliged.has(lemma) || possible.has(lemma);
}

/** Whether the counted noun is subject or object of the verb, itself or as one that "la mort de", "more than" leads to. */
function argumentOf(tree: Tree, head: number, verb: number): boolean {
  let at = head;
  while (tree.at(at).head >= 0 && tree.at(at).head !== verb) {
    if (
      !['conj', 'nummod'].includes(tree.rel(at)) &&
      !(tree.rel(at) === 'nmod' && (tree.caseOf(at) === '' || tree.words.grammar.of.has(tree.caseOf(at))))
    )
      return false;
    at = tree.at(at).head;
  }
  return /^(?:nsubj|obj|iobj|xcomp|ccomp|root)$/.test(tree.rel(at)) || tree.at(at).head < 0 || at === verb;
}

/** « on parle de 280 morts »: by nobody in particular. */
const isRumoured = (tree: Tree, v: number): boolean =>
  tree.children(v, 'nsubj', 'expl').some((x) => tree.words.counting.rumoured.has(`${tree.lemma(x)}+${tree.lemma(v)}`));

/** « cinq cents renforts doivent arriver »: still to come. */
function isDue(r: Reading, tree: Tree, v: number): boolean {
  if (!r.lexicon.sets.obliged.has(tree.lemma(v)) || !tree.has(v, 'Tense=Pres') || !tree.isFinite(v)) return false;
  return tree.children(v, 'xcomp').some((x) => tree.has(x, 'VerbForm=Inf') && tree.child(x, 'aux') === undefined);
}

/** "the forthcoming expulsion of 1,500 prisoners", « le retrait prévu de 300 soldats »: those whom an act that is still to come befalls. */
function isToCome(r: Reading, tree: Tree, head: number): boolean {
  const act = tree.at(head).head;
  if (act < 0 || tree.rel(head) !== 'nmod' || !tree.words.grammar.of.has(tree.caseOf(head))) return false;
  return r.lexicon.nouns.has(tree.lemma(act)) && tree.children(act, 'amod').some((a) => isUnreal(tree, a, r.lexicon));
}

/** "a besoin de 400 avions", "needs 15,000 troops", "demands 20 hostages", "pledged 300 men": what is wanted or promised is not there yet. */
function isWanted(r: Reading, tree: Tree, head: number, governor: number): boolean {
  // "pressed the 15 members to agree": they are there.
  if (tree.subjects(governor).includes(head) || isPointedAt(tree, head)) return false;
  const lemma = tree.lemma(governor);
  const { obliged, intend } = r.lexicon.sets;
  if (tree.words.counting.having.has(lemma))
    return tree.children(governor, 'obj').some((o) => tree.words.counting.need.has(tree.lemma(o)));
  // « il a fallu cent missiles »: and they were used.
  const over = tree
    .children(governor, 'aux')
    .some((a) => tree.words.grammar.perfect.has(tree.lemma(a)) && tree.has(a, 'Tense=Pres'));
  if (obliged.has(lemma) && over) return false;
  if (obliged.has(lemma) || (intend.has(lemma) && matchVerb(tree, governor, r.lexicon) === undefined)) return true;
  if (tree.words.content.promising.has(lemma) && isObject(tree, head, governor)) return true;
  if (tree.children(governor, 'obj').some((o) => tree.words.counting.need.has(tree.lemma(o)))) return true;
  const sense = matchVerb(tree, governor, r.lexicon);
  return (
    sense?.kind === 'statement' &&
    ['REQUEST', 'AGREE', 'THREATEN', 'REJECT'].includes(sense.type) &&
    !tree.isPassive(governor) &&
    // "denounced five agreements": they are there.
    !(sense.type === 'REJECT' && sense.noun !== null) &&
    // "urged 20 states to agree": asked, and not asked for.
    !(sense.type === 'REQUEST' && sense.recipient?.includes('obj') && sense.needs !== 'clause') &&
    isObject(tree, head, governor)
  );
}

/** "some of the 5,100 soldiers": all of them are counted, and something is told of a part. */
const isPartOf = (tree: Tree, head: number): boolean =>
  tree.rel(head) === 'nmod' &&
  tree.words.grammar.of.has(tree.caseOf(head)) &&
  isPointedAt(tree, head) &&
  /^(?:DET|PRON)$/.test(tree.at(tree.at(head).head).upos);

/** "les deux", "ces trois", "their two": counted before. */
const isPointedAt = (tree: Tree, head: number): boolean =>
  tree
    .children(head, 'det', 'nmod:poss')
    .some(
      (d) =>
        tree.has(d, 'Definite=Def') ||
        tree.has(d, 'PronType=Dem') ||
        tree.has(d, 'Poss=Yes') ||
        tree.at(d).deprel === 'nmod:poss',
    );

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

/** The place said right after what is counted, else one that hangs on it, else one that hangs on its verb. */
function placeOfFigure(
  r: Reading,
  s: number,
  end: number,
  targets: readonly (readonly number[])[],
  anchors: Anchors,
  taken: Participants['refs'],
): ReturnType<typeof placeOf> {
  const tree = r.trees[s]!;
  const beside = placeBeside(r, s, end);
  if (beside) return beside;
  for (const of of targets) {
    // "deux blessés, dont un grave à Ostricourt": of a part of them.
    const whole = (h: number) =>
      tree.at(h).start < end || !r.words.grammar.including.test(r.text.slice(end, tree.at(h).start));
    const found = placeOf(r, s, of, anchors, taken, true, whole);
    if (found.place && found.of && isListed(r, s, found.of)) continue;
    if (found.place) return found;
  }
  return { place: null, steps: [], spans: [] };
}

/** "Mocoa (40 000 habitants) a été frappée vendredi": told in brackets, of no day. */
function inBrackets(r: Reading, s: number, q: QuantityMention): boolean {
  const { start, end } = r.trees[s]!.sentence;
  const before = r.text.slice(start, q.start);
  return before.lastIndexOf('(') > before.lastIndexOf(')') && r.text.slice(q.end, end).includes(')');
}
