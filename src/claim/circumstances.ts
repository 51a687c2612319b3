// When and where of an act: the times and places that hang on it in the tree.

import type { Claim, PlaceMention, Span, Step, TimeMention } from '../domain/index.js';
import { edge, isDay } from './days.js';
import { nounSense } from './nouns.js';
import type { Reading } from './reading.js';
import { matchVerb } from './senses.js';
import type { Tree } from './tree.js';

type ClaimTime = NonNullable<Claim['time']>;
type ClaimPlace = NonNullable<Claim['place']>;

/** Predicates and nouns of acts: a time belongs to the nearest of them above it. */
export type Anchors = ReadonlySet<number>;

/** Tree distance from the token of a mention up to one of the targets, passing no other anchor and no semicolon; Infinity where another act is nearer. */
function climb(tree: Tree, from: number, targets: ReadonlySet<number>, anchors: Anchors): number {
  if (targets.has(from)) return 0;
  let steps = 1;
  let below = from;
  for (const a of tree.ancestors(from)) {
    // "… killed, including six in a bus near Hilla": of a part of them.
    if (
      tree.words.place.example.has(tree.caseOf(below)) ||
      tree.children(below, 'advmod').some((m) => tree.words.place.example.has(tree.lemma(m)) && m < from)
    )
      return Number.POSITIVE_INFINITY;
    // « ses effectifs, qui sont aujourd'hui de 5 000 »: of what the clause beside tells.
    if (tree.at(below).deprel === 'acl:relcl' && below !== from && !targets.has(below) && !tree.isVerbal(a))
      return Number.POSITIVE_INFINITY;
    // "un avion en provenance de Dubaï transportait …": where the one who acts is from.
    if (tree.rel(below) === 'nsubj' && below !== from && tree.isVerbal(a) && !tree.isPassive(a))
      return Number.POSITIVE_INFINITY;
    // … or of one that a parse gave the verb for a second subject.
    if (tree.rel(below) === 'nsubj' && !targets.has(below) && tree.isVerbal(a) && !tree.subjects(a).includes(below))
      return Number.POSITIVE_INFINITY;
    below = a;
    if (targets.has(a)) return tree.parts(from, a) ? Number.POSITIVE_INFINITY : steps;
    if (anchors.has(a)) return Number.POSITIVE_INFINITY;
    steps++;
  }
  return Number.POSITIVE_INFINITY;
}

/** Topmost token inside a span: the one whose head lies outside. */
export function headOf(tree: Tree, span: { start: number; end: number }): number {
  for (let i = 0; i < tree.tokens.length; i++) {
    const t = tree.at(i);
    if (t.start < span.start || t.end > span.end || t.upos === 'ADP' || t.upos === 'DET' || t.upos === 'PUNCT')
      continue;
    const head = tree.tokens[t.head];
    if (!head || head.start < span.start || head.end > span.end) return i;
  }
  return -1;
}

/**
 * Whether a time or place that hangs on a verb without a sense of its own ("s'est produit en février, lorsque … a été tué", "a voté le 5 janvier
 * pour demander …") frames the act at target: the act stands below that verb, and no act of another clause lies between.
 */
function framed(r: Reading, s: number, head: number, target: number, directly = false): boolean {
  const tree = r.trees[s]!;
  if (head < 0) return false;
  const verb = tree.ancestors(head).find((a) => tree.isVerbal(a) || nounSense(tree, a, r.lexicon) !== undefined);
  if (verb === undefined || !tree.isVerbal(verb) || matchVerb(tree, verb, r.lexicon) !== undefined) return false;
  // "Les raids ont ravivé à Bagdad les appels au départ": where and when they had this effect.
  if (
    tree.at(target).head === verb &&
    tree.rel(target) === 'nsubj' &&
    !tree.isVerbal(target) &&
    tree.objects(verb).length > 0
  )
    return false;
  // "A security official in Peshawar gave a different account: Afghan forces fired": where the one is of whom the other clause tells.
  const beside = tree.rel(target) === 'parataxis' && tree.at(target).head === verb;
  if (
    directly &&
    beside &&
    [head, ...tree.ancestors(head)].some((a) => tree.rel(a) === 'nsubj' && tree.at(a).head === verb && a !== target)
  )
    if (tree.subjects(verb).every((x) => tree.at(x).upos !== 'PROPN') && !tree.isPassive(verb)) return false;
  let below = target;
  for (const a of tree.ancestors(target)) {
    // « le pays enterrait mercredi ses morts, au lendemain de l'assaut »: of another day.
    if (!directly && (tree.words.time.apart.has(tree.caseOf(below)) || tree.words.time.nextDay.has(tree.lemma(below))))
      return false;
    // "ordered mourning on Monday for soldiers killed in the raid": what is told of a noun has a day of its own, unless it stands right behind.
    if (
      tree.rel(below) === 'acl' &&
      a !== head &&
      !tree.isVerbal(a) &&
      // « l'un a été tué et un autre blessé »: a clause of its own.
      !(tree.rel(a) === 'conj' && tree.isVerbal(tree.at(a).head)) &&
      !(below === target && runsOn(tree, target, head))
    )
      return false;
    // "X followed on Monday, and Y severed relations": each with its own subject. "On Monday X followed, and Y …", "… on Monday when": both.
    const then = tree.children(below, 'advmod', 'mark').some((k) => tree.words.time.whileIt.has(tree.lemma(k)));
    if (a === verb && head > verb && tree.rel(below) === 'conj' && tree.child(below, 'nsubj') !== undefined && !then)
      return false;
    // « décide de déployer des soldats dès que les autres se retireraient »
    const later =
      tree.rel(below) === 'advcl' && tree.isFinite(below) && tree.words.time.onCondition.has(tree.caseOf(below));
    if (later && !directly) return false;
    below = a;
    if (a === verb) return true;
    // Where one clause is set is not where another is.
    if (directly && tree.isVerbal(a)) return false;
    if (matchVerb(tree, a, r.lexicon)?.kind === 'statement') return false;
  }
  return false;
}

/** Nothing but one phrase from the act to its day: "seized by Hamas on 7 October". */
const runsOn = (tree: Tree, from: number, to: number): boolean =>
  from < to && tree.tokens.slice(from + 1, to).every((t) => t.upos !== 'PUNCT' && t.upos !== 'VERB');

/**
 * "… have been killed since Monday, eight of them in attacks in Guayaquil", "…, of whom nine were released on Friday": whether a time or a place behind
 * such words is told of that part alone. The part begins behind the comma before them; what is told in it or behind it is another matter.
 */
function ofSomeOnly(r: Reading, s: number, at: Span, targets: readonly number[]): boolean {
  const tree = r.trees[s]!;
  const { start } = tree.sentence;
  const before = r.text.slice(start, at.start);
  const opener = [...before.matchAll(r.words.grammar.ofSome)].at(-1);
  if (opener === undefined || /[,;:.—–]\s/.test(before.slice(opener.index))) return false;
  const comma = before.lastIndexOf(',', opener.index);
  if (comma < 0 || opener.index - comma > 60) return false;
  // What carries the act may be a noun behind the words: "… in attacks in".
  return targets.every((i) => tree.at(i).start < start + comma || (i !== targets[0] && !tree.isVerbal(i)));
}

const isCompared = (r: Reading, t: TimeMention): boolean => {
  const before = r.text.slice(Math.max(0, t.start - 160), t.start);
  const near = before.slice(-70);
  const { compared, formerly, unequalled, deadline } = r.words.time;
  // "within ninety days": what they are counted from is not told.
  return compared.test(near) || formerly.test(near) || unequalled.test(before) || deadline.test(t.exact);
};

/** Days, months, years, and stretches that end now ("au cours des deux derniers mois"). */
const dated = (t: TimeMention) =>
  t.edtf !== null && (t.type === 'DATE' || t.type === 'TIME' || (t.type === 'DURATION' && !t.open));

/** "… treated after the attack of 8 January": the day of the act whose noun it stands right behind, whatever it was hung on. */
function ofAnother(tree: Tree, first: number, wanted: ReadonlySet<number>, anchors: Anchors): boolean {
  let k = first - 1;
  while (k > 0 && tree.at(k).upos === 'DET') k--;
  if (k < 1 || !tree.words.grammar.of.has(tree.lemma(k).replace(/['’]$/, ''))) return false;
  k--;
  while (k > 0 && tree.at(k).upos === 'ADJ') k--;
  if (tree.at(k).upos !== 'NOUN' || wanted.has(k)) return false;
  // "was to stand down after the election of April 29": of what it follows, whatever that is.
  const how = tree.caseOf(k);
  // … but "since the election of April 29": since that day.
  return anchors.has(k) || (tree.words.time.apart.has(how) && !tree.words.time.sinceThen.test(how));
}

/** "resolution 1973 (2011)": a year that the number of a paper closes with. */
const isOfPaper = (r: Reading, t: TimeMention): boolean =>
  /\d\s?\($/.test(r.text.slice(Math.max(0, t.start - 3), t.start)) && r.text[t.end] === ')';

/** "Only two weeks ago, on June 6": of two times set beside each other the day, where the first holds it. */
function dayBeside(r: Reading, s: number, t: TimeMention): TimeMention {
  if (t.edtf === null || t.open || isDay(t.edtf)) return t;
  const day = r
    .times(s)
    .find(
      (x) => x.start > t.end && x.start - t.end <= 6 && /^,\s(?:\p{L}{1,3}\s)?$/u.test(r.text.slice(t.end, x.start)),
    );
  if (!day?.edtf || !isDay(day.edtf) || !dated(day)) return t;
  return edge(t.edtf, 0) <= edge(day.edtf, 0) && edge(day.edtf, 1) <= edge(t.edtf, 1) ? day : t;
}

/**
 * "since May, when gunmen attacked a convoy", "since the army seized power in 2021": the act is of that time, and what has been so ever since is told
 * by the clause above it.
 */
function beganThen(tree: Tree, t: TimeMention, v: number): boolean {
  for (let k = v; k >= 0; k = tree.at(k).head) {
    const when = tree.children(k, 'advmod', 'mark').find((m) => m < v && tree.words.time.whileIt.has(tree.lemma(m)));
    if (when !== undefined && tree.at(when - 1)?.form === ',' && tree.at(when - 2)?.end === t.end) return true;
    const since = tree.children(k, 'mark').find((m) => tree.words.time.sinceThen.test(tree.lemma(m)));
    // "Since this morning Pakistan has closed": of the time itself, whatever it was hung on.
    if (since !== undefined && tree.isVerbal(k) && tree.at(since).end + 1 < t.start) return true;
  }
  return false;
}

/** "guarantors of their 1942 treaty", "the 2014 Maidan protests": a time that says which one a thing is dates nothing else. */
function isInName(r: Reading, s: number, t: TimeMention, head: number, wanted: ReadonlySet<number>): boolean {
  if (head < 0) return false;
  const tree = r.trees[s]!;
  const n = tree.at(head).head;
  return (
    n > head &&
    n - head <= 3 &&
    !wanted.has(n) &&
    /^(?:nummod|compound|amod)$/.test(tree.rel(head)) &&
    tree.caseOf(head) === '' &&
    /^(?:NOUN|PROPN)$/.test(tree.at(n).upos) &&
    tree.at(n).start >= t.end &&
    !r.inTime(s, n)
  );
}

/** The time of an act; `targets` are its predicate and the verbs and nouns that carry it, nearest first. */
export function timeOf(
  r: Reading,
  s: number,
  targets: readonly number[],
  anchors: Anchors,
  /** Of a statement: tokens of what is said, whose times are not that of the saying. */
  said?: ReadonlySet<number>,
): { time: ClaimTime; steps: readonly Step[]; spans: readonly Span[] } | null {
  const tree = r.trees[s]!;
  const wanted = new Set(targets);
  const predicate = new Set(targets.slice(0, 1));
  let best: TimeMention | null = null;
  let nearest = Number.POSITIVE_INFINITY;
  /** Of something else than the act. */
  const foreign = (t: TimeMention, head: number): boolean =>
    isCompared(r, t) ||
    ofSomeOnly(r, s, t, targets) ||
    ofAnother(tree, tree.indexAt(t.start), wanted, anchors) ||
    isInName(r, s, t, head, wanted) ||
    isOfPaper(r, t);
  /** « a prolongé le couvre-feu jusqu'à jeudi »: when it ends. */
  const ends = (t: TimeMention): boolean =>
    t.edtf?.startsWith('../') === true &&
    tree.words.time.untilThen.test(r.text.slice(Math.max(0, t.start - 12), t.end));
  for (const t of r.times(s)) {
    if (!dated(t) || (said === undefined && ends(t))) continue;
    const head = headOf(tree, t);
    if (head < 0 || foreign(t, head)) continue;
    if (said !== undefined && (said.has(head) || r.inQuotation(tree.at(head)) || isToCome(tree, t, head))) continue;
    if (said !== undefined && isOfClauseBeside(tree, head, targets[0]!)) continue;
    // « La ligne fixée en mai 2017 a été franchie », a-t-il dit dans la nuit: not that of what the words tell of.
    if (said !== undefined && t.steps.some((x) => x.from !== null && r.inQuotation(x.from))) continue;
    // Of two as near, the one that hangs on the predicate itself: what carries the act may stand in another clause.
    const own = climb(tree, head, predicate, anchors);
    const distance = own < Number.POSITIVE_INFINITY ? own : climb(tree, head, wanted, anchors) + 0.5;
    if (distance < nearest) {
      best = t;
      nearest = distance;
    }
  }
  // "a voté le 5 janvier pour demander": of the verb that it serves; not of the one that its subject is taken up by.
  if (said === undefined || /^(?:advcl|xcomp)$/.test(tree.rel(targets[0]!)))
    best ??=
      r
        .times(s)
        .find(
          (t) => dated(t) && !ends(t) && !foreign(t, headOf(tree, t)) && framed(r, s, headOf(tree, t), targets[0]!),
        ) ?? null;
  if (!best?.edtf || endsWithin(tree, best, targets[0]!)) return null;
  best = dayBeside(r, s, best);
  if (!best.edtf) return null;
  const then = said === undefined && beganThen(tree, best, targets[0]!);
  if (then && best.edtf.endsWith('/..'))
    return { time: { edtf: best.edtf.slice(0, -3), mention: best.exact }, steps: best.steps, spans: [best] };
  const before = r.text.slice(Math.max(tree.sentence.start, best.start - 60), best.start);
  const since = !then && !best.open && !best.edtf.includes('/') && r.words.time.sinceThen.test(before);
  const edtf = since ? `${best.edtf}/..` : best.edtf;
  const steps = since ? [...best.steps, { from: null, says: `since then: ${edtf}` }] : best.steps;
  return { time: { edtf, mention: best.exact }, steps, spans: [best] };
}

/** "between April 1975 and January 1979, when troops drove it out": at the end of that time, and not over it. */
function endsWithin(tree: Tree, t: TimeMention, v: number): boolean {
  const when = tree.children(v, 'advmod', 'mark').find((k) => k < v && tree.words.saying.whenever.has(tree.lemma(k)));
  if (when === undefined || tree.at(when - 1)?.form !== ',' || tree.at(when - 2)?.end !== t.end) return false;
  return tree.tokens.some((x) => x.start > t.start && x.end <= t.end && x.upos === 'CCONJ');
}

/** "called a strike for Thursday", « a convoqué pour mercredi un sommet »: the day of what is called. */
const isToCome = (tree: Tree, t: TimeMention, head: number): boolean =>
  /^(?:pour|for)(?: |$)/.test(tree.caseOf(head)) || /^(?:pour|for)\s/i.test(t.exact);

/** « La Douma ayant ratifié le texte la veille, il promulgue »: of a clause that has a subject of its own. */
function isOfClauseBeside(tree: Tree, head: number, v: number): boolean {
  for (const a of tree.ancestors(head)) {
    if (a === v) return false;
    if (tree.isVerbal(a) && /^(?:advcl|acl|ccomp)$/.test(tree.rel(a)) && tree.child(a, 'nsubj') !== undefined)
      return true;
  }
  return false;
}

const precision: Record<string, number> = { point: 0, district: 1, city: 2, province: 3, region: 4, country: 5 };

/**
 * Whether a place is where somebody spoke: it, or what it hangs on ("lors d'une visite à Alger"), is a circumstance of the verb of saying itself, and
 * stands neither in what is said nor in the name of the one who says it.
 */
export function isVenue(tree: Tree, head: number, v: number, said: ReadonlySet<number>): boolean {
  if (said.has(head)) return false;
  let top = head;
  for (let k = 0; k < 6 && tree.at(top).head !== v; k++) {
    top = tree.at(top).head;
    if (top < 0 || tree.isVerbal(top) || said.has(top)) return false;
  }
  if (!/^(?:obl|advmod|nmod|dep)$/.test(tree.rel(top))) return false;
  return tree.words.place.venue.has(tree.caseOf(top));
}

/** The first token of a phrase, its preposition and article among them. */
const firstOf = (tree: Tree, head: number): number => Math.min(head, ...tree.children(head, 'case', 'det', 'compound'));

/** "…, according to the ministry in Taipei": where the one cited sits. */
function isSeat(r: Reading, tree: Tree, head: number, target: number): boolean {
  const { accordingTo } = r.lexicon.words;
  // … whatever the place was hung on.
  const before = firstOf(tree, head) - 1;
  if (before > 0 && tree.at(before).upos === 'NOUN' && accordingTo.includes(tree.caseOf(before))) return true;
  for (const a of [head, ...tree.ancestors(head)]) {
    if (a === target || tree.isVerbal(a)) return false;
    if (accordingTo.includes(tree.caseOf(a))) return true;
  }
  return false;
}

/** Behind every place that hangs on the act itself. */
const farOff = 100;

/** "au nord d'Alep", "à l'est de la ville", "south of Frankfurt": outside of it; "dans le nord de la Syrie" is inside. */
function isBeside(tree: Tree, head: number, above: number): boolean {
  if (above < 0 || !tree.words.place.compass.has(tree.lemma(above)) || !tree.words.grammar.of.has(tree.caseOf(head)))
    return false;
  return !tree.words.place.fromInside.test(tree.caseOf(above));
}

/** Whether the words around a place say that something is there: a preposition, or that the place itself was struck, taken or left. */
function isLocative(
  tree: Tree,
  p: PlaceMention,
  head: number,
  wanted: ReadonlySet<number>,
  spots: boolean,
  roles: Reading['lexicon']['roleOf'],
): boolean {
  const cases = tree.caseOf(head);
  const top = tree.rel(head) === 'conj' ? tree.at(head).head : head;
  // "aid to Bujumbura", « font route vers Aden », "back towards the town of Vavuniya": not there yet.
  const goal = tree.rel(head) === 'nmod' && tree.words.grammar.of.has(cases) ? tree.at(head).head : top;
  if (tree.words.place.towards.has(tree.caseOf(goal))) return false;
  // "bombarder Kharkiv", "s'emparer de Goma", "la ville de Kharkiv a été visée"
  if (wanted.has(head) || wanted.has(top)) return true;
  // "entered Zawiya", « ont quitté Goma »: what is done to a town is done there.
  const done = tree.rel(top) === 'obj' && wanted.has(tree.at(top).head) && (precision[p.place.precision] ?? 9) <= 3;
  if (done && cases === '') return true;
  // "the Ain al-Asad base", « contre la base d'Aïn al-Assad »: a base, an airport are where what is done to them is done.
  const spot = spots && (precision[p.place.precision] ?? 9) <= 1;
  if (
    spot &&
    /^(?:compound|flat|nmod|appos|obl)$/.test(tree.rel(head)) &&
    (cases === '' || tree.words.place.struckAt.has(cases))
  )
    return true;
  // "l'accord de Paris", "the Geneva convention": named after the place.
  const above = tree.at(head).head;
  if (
    tree.rel(head) === 'nmod' &&
    above >= 0 &&
    tree.words.place.namedAfter.has(tree.lemma(above)) &&
    (cases === '' || tree.words.grammar.of.has(cases))
  )
    return false;
  // "ambassadeur à Washington", "maire de Paris": where the office is. "au nord d'Alep", "20 km east of X": not there.
  for (let at = head, k = 0; k < 3 && tree.rel(at) === 'nmod' && tree.at(at).head >= 0; k++) {
    at = tree.at(at).head;
    if (
      tree.words.place.posted.has(tree.lemma(at)) ||
      (at === above && roles.has(tree.lemma(at)) && tree.words.grammar.of.has(cases))
    )
      return false;
  }
  // "from the direction of Urmia", « sur la route de Goma »: on the way.
  if (
    tree.rel(head) === 'nmod' &&
    above >= 0 &&
    tree.words.place.onTheWay.has(tree.lemma(above)) &&
    !tree.words.place.inside.has(tree.caseOf(above))
  )
    return false;
  // « trente habitants de Lannion »: where somebody is of.
  if (tree.rel(head) === 'nmod' && tree.words.place.dwellers.has(tree.lemma(above))) return false;
  // "A missionary from Calgary was arrested in Lebanon": where somebody comes from.
  if (tree.rel(head) === 'nmod' && tree.words.place.from.has(cases)) return false;
  if (isBeside(tree, head, above)) return false;
  // « sous la houlette de Moscou », « avec l'aide de Paris », "at the invitation of Baghdad": by whom.
  const patron = (a: number) =>
    tree.words.place.patronage.has(tree.caseOf(a)) || tree.words.place.behest.has(tree.lemma(a));
  if (above >= 0 && tree.words.grammar.of.has(cases) && patron(above)) return false;
  // « dans le nord de l'Irak »: inside.
  if (
    above >= 0 &&
    tree.rel(head) === 'nmod' &&
    tree.words.place.compass.has(tree.lemma(above)) &&
    tree.words.place.inside.has(tree.caseOf(above))
  )
    return true;
  if (!tree.words.place.locative.has(cases) && !(top !== head && tree.words.place.locative.has(tree.caseOf(top))))
    return false;
  // "l'armée de l'Irak", "president of France": a belonging, not a place, unless the place is a province or less.
  return !(tree.rel(top) === 'nmod' && tree.words.grammar.of.has(cases) && (precision[p.place.precision] ?? 9) >= 4);
}

/** Where an act happened: places in its clause or within what was acted on; the most precise, then the nearest. `spots`: also a base or an airport that it was done to. */
export function placeOf(
  r: Reading,
  s: number,
  targets: readonly number[],
  anchors: Anchors,
  taken: readonly { start: number; end: number }[],
  spots = true,
  /** Of a statement or a count only what hangs on it: a place told of something else in the sentence is not its own. */
  strict?: (head: number) => boolean,
  /** Places that the kind of act rules out. */
  elsewhere?: (head: number) => boolean,
): { place: ClaimPlace | null; steps: readonly Step[]; spans: readonly Span[]; of?: PlaceMention } {
  const tree = r.trees[s]!;
  const wanted = new Set(targets);
  let best: PlaceMention | null = null;
  let score = Number.POSITIVE_INFINITY;
  for (const p of r.places(s)) {
    // A place that is named as the one who acts is no place of the act.
    if (taken.some((t) => t.start <= p.start && p.end <= t.end && p.end - p.start === t.end - t.start)) continue;
    // Hamas is no town, though a town has the name too.
    if (
      r.mentions(s).some((m) => m.actor.kind === 'armed-group' && m.mention.start <= p.start && p.end <= m.mention.end)
    )
      continue;
    // « aux cris de « mort à l'Amérique » »: nobody is there.
    if (r.words.place.shouted.test(r.text.slice(tree.sentence.start, p.start))) continue;
    if (ofSomeOnly(r, s, p, targets)) continue;
    const head = headOf(tree, p);
    if (head < 0 || isSeat(r, tree, head, targets[0]!)) continue;
    if (!isLocative(tree, p, head, wanted, spots, r.lexicon.roleOf)) continue;
    if (strict !== undefined && !strict(head)) continue;
    if (elsewhere?.(head)) continue;
    let distance = climb(tree, head, wanted, anchors);
    // "La décision est intervenue après l'assassinat de X, près de Bagdad": hung on a verb that tells of nothing itself.
    if (distance === Number.POSITIVE_INFINITY && strict === undefined && framed(r, s, head, targets[0]!, true))
      distance = farOff;
    if (distance === Number.POSITIVE_INFINITY) continue;
    const value = distance + 2 * (precision[p.place.precision] ?? 5);
    if (value < score) {
      best = p;
      score = value;
    }
  }
  if (!best) return { place: null, steps: [], spans: [] };
  const { id, name, lat, lon } = best.place;
  const steps: Step[] =
    best.exact === name
      ? []
      : [
          {
            from: { start: best.start, end: best.end, exact: best.exact },
            says: `${best.exact} → ${name}: ${best.why}`,
          },
        ];
  return { place: { id, name, lat, lon, mention: best.exact }, steps, spans: [best], of: best };
}
