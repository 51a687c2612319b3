// What a number counts, also where the noun is left out ("près de 900 en Syrie", "le nombre est de 2 500"), and what stands right beside it.

import type { PlaceMention, QuantityMention, TimeMention } from '../../domain/index.js';
import { headOf, type placeOf, type timeOf } from '../circumstances.js';
import { covering } from '../participants.js';
import type { Reading } from '../reading.js';
import { matchVerb } from '../senses.js';
import type { Tree } from '../tree.js';

export interface Counted {
  /** Token that stands for what is counted, to find its verb by. */
  readonly head: number;
  /** Lemma of the noun, "person" of people told by their fate alone; null for a bare number. */
  readonly unitLemma: string | null;
  /** End of the number or of its noun, whichever is later. */
  readonly end: number;
  /** What a bare number's own verb says of those counted: "around 1,200 died", "94 ont été blessés". */
  readonly fate?: { readonly verb: number; readonly mode: string };
}

/** `at`: token of the number. `all`: the quantities of the sentence, in order. Null where it counts nothing. */
export function countedBy(
  r: Reading,
  s: number,
  q: QuantityMention,
  at: number,
  all: readonly QuantityMention[],
): Counted | null {
  const tree = r.trees[s]!;
  const other = q.unit ? r.text.slice(q.end, q.unit.start) : '';
  // "13 dead, including three children": the children are counted by the next number.
  const part = r.words.counting.partBefore.test(other);
  // "19 dead, including four children": the dead.
  const toll = tollBehind(r, tree, at);
  if (part && toll !== null) return toll;
  // « … 500 invités, plus de 600 d'après les organisateurs »: they are the ones who counted.
  const cited = q.unit !== null && r.words.grammar.citing.test(other);
  // « 52 civils libanais ont péri »: a verb, as the helper before it shows.
  const verb =
    q.unit !== null && tree.tokens.some((t) => t.upos === 'AUX' && t.start >= q.start && t.end <= q.unit!.start);
  if (part || cited || verb) return countedBy(r, s, { ...q, unit: null }, at, all);
  if (isShare(r, s, q) || isOfStuff(r, s, q) || isName(r, s, q) || (!q.unit && isHour(tree, at))) return null;
  const end = Math.max(q.end, q.unit?.end ?? 0);
  const unit = q.unit
    ? // Parts of one contraction share its place, and trees put some lemmas right.
      tree.tokens.findIndex(
        (t) =>
          t.start === q.unit!.start &&
          t.end === q.unit!.end &&
          (t.lemma.toLowerCase() === q.unit!.lemma || ['NOUN', 'PROPN'].includes(t.upos)),
      )
    : -1;
  const people = peopleBehind(r, s, at);
  if (people !== undefined) return { head: people, unitLemma: peopleName(r, tree, people), end: tree.at(people).end };
  // "porte à 86 le nombre de personnes tuées"
  const of = unit >= 0 && tree.words.counting.number.has(tree.lemma(unit)) ? nounOf(r, s, unit) : undefined;
  if (of !== undefined) return { head: of, unitLemma: peopleName(r, tree, of), end };
  const fate = q.unit && unit >= 0 && !tree.isVerbal(unit) ? undefined : fateOf(r, s, at);
  if (fate) {
    const before = all.filter((x) => x.end <= q.start && x.unit).at(-1)?.unit;
    const same = before && linked(r, s, at, { end: before.end }) && isPeople(r, before.lemma) ? before.lemma : 'person';
    return { head: at, unitLemma: same, end, fate };
  }
  // « Trois civils kanak ont péri », the number hung on the verb: whom it counts is not known.
  const dead = q.unit !== null && Object.hasOwn(r.lexicon.words.tollNouns, q.unit.lemma);
  if (unit >= 0 && !dead && tree.at(unit).upos === 'VERB' && tree.child(unit, 'aux') !== undefined) return null;
  if (q.unit && unit >= 0) return { head: unit, unitLemma: q.unit.lemma, end };
  if (!q.unit && toll !== null) return toll;
  // "le nombre de soldats est de 2 500", "réduire l'effectif de ses troupes à 3 000": what the subject or object counts.
  const total = [...tree.ancestors(at), at]
    .flatMap((a) => [a, ...tree.children(a, 'nsubj', 'obj')])
    .find((a) => tree.words.counting.number.has(tree.lemma(a)));
  const noun = total === undefined ? undefined : nounOf(r, s, total);
  if (noun !== undefined) return { head: noun, unitLemma: peopleName(r, tree, noun), end };
  if (total !== undefined) return { head: total, unitLemma: q.unit?.lemma ?? countedBefore(r, s), end };
  // "trois de leurs soldats", "two of its fighters": some of those that somebody has.
  const some = someOf(r, s, at);
  if (some !== undefined) return { head: some, unitLemma: peopleName(r, tree, some), end: tree.at(some).end };
  // « 60 morts, dont huit mineurs, et plus de 2 700 blessés »: a part of those counted is not what is counted on.
  const isPart = (x: QuantityMention) =>
    r.words.counting.partBefore.test(r.text.slice(Math.max(0, x.start - 24), x.start));
  const before = all.filter((x) => x.end <= q.start && x.unit && !isPart(x) && !isDate(r, s, x)).at(-1);
  // « … parlait de 11 blessés ; le Pentagone en comptait 34, puis 50 »: a pronoun takes up those counted last, and a bare number goes on with one.
  const bare = all.filter((x) => x.end <= q.start && !isDate(r, s, x)).at(-1);
  if (bare && !bare.unit && linked(r, s, at, bare)) {
    const k = tree.tokens.findIndex((t) => t.start === bare.start && t.upos === 'NUM');
    const same = k < 0 ? null : countedBy(r, s, bare, k, all);
    return same && { ...same, end };
  }
  if (!before?.unit || !(linked(r, s, at, before) || takesUp(tree, at))) return null;
  const token = tree.tokens.findIndex((t) => t.start === before.unit!.start);
  return { head: token >= 0 ? token : at, unitLemma: before.unit.lemma, end };
}

/** "nine barrels in ten", « neuf barils sur dix »: a share, and no count. */
function isShare(r: Reading, s: number, q: QuantityMention): boolean {
  const tree = r.trees[s]!;
  const unit = q.unit ? tree.tokens.findIndex((t) => t.start === q.unit!.start) : -1;
  const whole = tree.tokens[unit + 2];
  if (unit < 0 || whole?.upos !== 'NUM' || !tree.words.counting.shareOf.has(tree.lemma(unit + 1))) return false;
  return !r.inTime(s, unit + 2) && !/^(?:nummod|compound)/.test(whole.deprel);
}

/** "19 dead", « 40 blessés »: counted by what befell them, where that is no verb. */
function tollBehind(r: Reading, tree: Tree, at: number): Counted | null {
  const next = tree.tokens[at + 1];
  if (!next || next.upos === 'VERB' || !Object.hasOwn(r.lexicon.words.tollNouns, next.lemma)) return null;
  return { head: at + 1, unitLemma: next.lemma, end: next.end };
}

/** "and then, around three, it went quiet": a bare number that stands before its verb, or on its own between commas. */
function isHour(tree: Tree, at: number): boolean {
  const { head } = tree.at(at);
  if (!/^obl/.test(tree.rel(at)) || head < 0) return false;
  const first = Math.min(at, ...tree.children(at, 'case'));
  // « Avec une cinquantaine d'Afghans, il … »: counts what is behind it.
  if (first === at || tree.tokens[at + 1]?.form !== ',') return false;
  return tree.tokens[first - 1]?.form === ',' || (head > at && tree.isVerbal(head));
}

/** "35 lorries of food and three of medicine", "… and four of blankets": lorries. */
function isOfStuff(r: Reading, s: number, q: QuantityMention): boolean {
  const tree = r.trees[s]!;
  if (!q.unit || !/^\s\S+\s$/.test(r.text.slice(q.end, q.unit.start))) return false;
  const unit = tree.tokens.findIndex((t) => t.start === q.unit!.start);
  if (unit < 2 || !tree.words.grammar.of.has(tree.lemma(unit - 1))) return false;
  return (
    !tree.has(unit, 'Number=Plur') ||
    (tree.at(unit - 2).upos === 'NUM' && !r.words.counting.scale.test(tree.at(unit - 2).form))
  );
}

/** "the 48 Cantons of Totonicapán", "the Nine Elders of Patna": what is called by a number. */
function isName(r: Reading, s: number, q: QuantityMention): boolean {
  const tree = r.trees[s]!;
  const unit = q.unit ? tree.tokens.findIndex((t) => t.start === q.unit!.start) : -1;
  if (unit < 1 || !/^\p{Lu}\p{Ll}/u.test(tree.at(unit).form) || !tree.has(unit, 'Number=Plur')) return false;
  if (isNamedPeople(r, s, unit) || isPeople(r, q.unit!.lemma)) return false;
  return (
    tree.words.grammar.of.has(tree.tokens[unit + 1]?.lemma ?? '') && /^\p{Lu}/u.test(tree.tokens[unit + 2]?.form ?? '')
  );
}

const isPeople = (r: Reading, lemma: string): boolean =>
  r.lexicon.sets.animate.has(lemma) || Object.hasOwn(r.lexicon.words.tollNouns, lemma);

/** A people or a body of fighters by its name: "26 Colombians", « 987 Libanais », "three Peshmerga". */
function isNamedPeople(r: Reading, s: number, i: number): boolean {
  const tree = r.trees[s]!;
  const { upos, form, end } = tree.at(i);
  if (!/^(?:PROPN|NOUN)$/.test(upos) || !/^\p{Lu}\p{Ll}/u.test(form)) return false;
  const next = tree.tokens[i + 1];
  // "two Spanish ships", tagged as names: of the ships.
  if (next && next.start === end + 1 && /^(?:NOUN|PROPN)$/.test(next.upos)) return false;
  const m = covering(r, s, i);
  const named =
    m?.mention.end === end && (m.mention.method === 'demonym' || (m.actor.kind === 'military' && /[^s]$/.test(form)));
  return named || isPeople(r, peopleName(r, tree, i));
}

/** The lemma; of a people by its name the form, in the singular as far as English shows it. */
export function peopleName(r: Reading, tree: Tree, i: number): string {
  const { upos, form } = tree.at(i);
  if (upos !== 'PROPN') return tree.lemma(i).toLowerCase();
  return form.toLowerCase().replace(r.words.counting.pluralOfName, '');
}

/** The people named right behind a number, an adjective between at most. */
function peopleBehind(r: Reading, s: number, at: number): number | undefined {
  const { tokens } = r.trees[s]!;
  let k = at;
  while (
    tokens[k + 1] &&
    (tokens[k + 1]!.upos === 'NUM' || r.words.counting.scale.test(tokens[k + 1]!.form) || tokens[k + 1]!.form === '-')
  )
    k++;
  k++;
  if (
    r.words.counting.scale.test(tokens[k - 1]?.form ?? '') &&
    r.words.counting.ofForms.has((tokens[k]?.form ?? '').toLowerCase())
  )
    k++;
  if (tokens[k]?.upos === 'ADJ' && tokens[k + 1] && !isNamedPeople(r, s, k)) k++;
  return tokens[k] && isNamedPeople(r, s, k) ? k : undefined;
}

/** "A boy of 11 was wounded": a number that hangs on one person says how old. */
function isAge(r: Reading, tree: Tree, at: number): boolean {
  const { head } = tree.at(at);
  return (
    tree.rel(at) === 'nmod' &&
    /^(?:of|de|d)$/.test(tree.caseOf(at)) &&
    tree.has(head, 'Number=Sing') &&
    r.lexicon.sets.animate.has(tree.lemma(head)) &&
    !tree.words.counting.several.has(tree.lemma(head))
  );
}

/** "around 1,200 died in the attack", « 94 ont été blessés »: the verb right behind a bare number, where it tells what befell them. */
function fateOf(r: Reading, s: number, at: number): Counted['fate'] {
  const tree = r.trees[s]!;
  let k = at + 1;
  while (
    tree.tokens[k] &&
    (/^(?:AUX|ADV)$/.test(tree.at(k).upos) ||
      r.words.counting.scale.test(tree.at(k).form) ||
      tree.words.counting.further.has(tree.lemma(k)))
  )
    k++;
  const verb = tree.tokens[k];
  const { tollNouns } = r.lexicon.words;
  const elided = k === at + 1 && isElided(tree, at, r.lexicon.words.tollNouns);
  if (!verb || r.inTime(s, at) || isAge(r, tree, at) || !(verb.upos === 'VERB' || (elided && verb.upos === 'ADJ')))
    return undefined;
  const lemma = tree.lemma(k);
  // "three were killed and two wounded": the auxiliary is said once.
  if (elided && Object.hasOwn(tollNouns, lemma)) return { verb: k, mode: tollNouns[lemma]! };
  const finite = tree.isFinite(k) || tree.child(k, 'aux') !== undefined;
  if (!finite && !(elided && tree.isPastParticiple(k))) return undefined;
  const passive = elided || tree.children(k, 'aux').some((a) => tree.words.grammar.passive.has(tree.lemma(a)));
  if (Object.hasOwn(tollNouns, lemma) && (passive || tree.words.counting.dying.has(lemma)))
    return { verb: k, mode: tollNouns[lemma]! };
  const mode = passive ? matchVerb(tree, k, r.lexicon)?.mode : undefined;
  const told = mode === 'kill' ? 'killed' : mode === 'wound' ? 'wounded' : mode === 'arrest' ? 'detained' : undefined;
  return told === undefined ? undefined : { verb: k, mode: told };
}

/** Whether the number goes on, behind a conjunction, with the passive of the clause before. */
function isElided(tree: Tree, at: number, tolls: Readonly<Record<string, string>>): boolean {
  let k = at - 1;
  while (k > 0 && /^(?:ADV|ADJ|ADP|DET)$/.test(tree.at(k).upos)) k--;
  if (tree.tokens[k]?.upos !== 'CCONJ') return false;
  // "left 31 people dead and some 500 injured"
  if (tree.tokens[k - 1]?.upos === 'ADJ' && Object.hasOwn(tolls, tree.lemma(k - 1))) return true;
  for (let v = k - 1; v >= 0 && k - v < 12; v--)
    if (tree.isPastParticiple(v) && tree.children(v, 'aux').some((a) => tree.words.grammar.passive.has(tree.lemma(a))))
      return true;
    else if (tree.at(v).upos === 'VERB') return false;
  return false;
}

const nounOf = (r: Reading, s: number, total: number): number | undefined => {
  const tree = r.trees[s]!;
  return (
    tree
      .children(total, 'nmod')
      // "the Ombudsman's count": of the one who counts.
      .filter((c) => c > total)
      .find(
        (c) => tree.at(c).upos === 'NOUN' || tree.words.counting.victims.has(tree.lemma(c)) || isNamedPeople(r, s, c),
      )
  );
};

/** "trois de leurs soldats", "three of the Colombians", « trois des douze brigades »: some of those that somebody has or that were spoken of. */
function someOf(r: Reading, s: number, at: number): number | undefined {
  const tree = r.trees[s]!;
  if (!tree.words.counting.ofForms.has((tree.at(at + 1)?.form ?? '').toLowerCase())) return undefined;
  const noun =
    tree.rel(at) === 'nummod' && tree.at(at).head > at
      ? tree.at(at).head
      : (tree.children(at, 'nmod', 'obl').find((c) => c > at && tree.words.grammar.of.has(tree.caseOf(c))) ??
        [3, 4]
          .map((n) => at + n)
          .find((k) => tree.tokens[k]?.upos === 'NOUN' || (tree.tokens[k] && isNamedPeople(r, s, k))));
  if (noun === undefined || noun - at > 5 || !(tree.at(noun).upos === 'NOUN' || isNamedPeople(r, s, noun)))
    return undefined;
  if (r.language.numbers.measures.includes(tree.lemma(noun))) return undefined;
  // « plus de 600 d'après les organisateurs »
  if (r.words.grammar.citing.test(r.text.slice(tree.at(at).end, tree.at(noun).start))) return undefined;
  // "ten of the group's men": not of groups.
  if (/^['’]s?$/.test(tree.tokens[noun + 1]?.form ?? '')) return undefined;
  const determined = tree
    .children(noun, 'det', 'nmod:poss', 'nmod')
    .some(
      (d) =>
        d > at &&
        d < noun &&
        (tree.has(d, 'Poss=Yes') ||
          tree.at(d).deprel === 'nmod:poss' ||
          tree.has(d, 'Definite=Def') ||
          tree.words.counting.theMany.has(tree.at(d).form.toLowerCase())),
    );
  return determined ? noun : undefined;
}

/** "Le nombre actuel est de 2 500": of what the sentence before counted by the same word. */
function countedBefore(r: Reading, s: number): string | null {
  const tree: Tree | undefined = r.trees[s - 1];
  if (!tree) return null;
  for (let i = tree.tokens.length - 1; i >= 0; i--) {
    if (!tree.words.counting.number.has(tree.lemma(i))) continue;
    const noun = nounOf(r, s - 1, i);
    if (noun !== undefined) return tree.lemma(noun);
  }
  return null;
}

/** A bare number that goes on with what the one before counted: joined to it, or the other end of a change. */
function linked(r: Reading, s: number, at: number, before: { readonly end: number }): boolean {
  const tree = r.trees[s]!;
  const between = r.text.slice(before.end, tree.at(at).start);
  if (r.words.counting.changedFrom.test(between) && between.length < 150) return true;
  // "… from 60 countries and that more than 200 are on show": another clause, of something else.
  if (/[.;:!?]/.test(between) || r.words.counting.newClause.test(between)) return false;
  return between.split(/\s+/).length <= 10 && r.words.counting.joint.test(between);
}

const isDate = (r: Reading, s: number, q: QuantityMention): boolean =>
  r.times(s).some((t) => t.start < q.end && q.start < t.end);

/** « en comptait 34 », « en a recensé 34 »: the bare number stands right behind a verb with "en". */
function takesUp(tree: Tree, at: number): boolean {
  const verb = tree.at(at).head;
  if (verb < 1 || at < verb || at > verb + 3 || !tree.isVerbal(verb)) return false;
  const before = tree.at(verb - 1).upos === 'AUX' ? verb - 2 : verb - 1;
  return tree.words.grammar.ofThem.has(tree.tokens[before]?.form.toLowerCase() ?? '');
}

/** The mention of a list that starts right after an offset, with no more than a preposition and an article between. */
function next<T extends { readonly start: number }>(r: Reading, end: number, mentions: readonly T[]): T | undefined {
  return mentions.find(
    (m) => m.start > end && m.start - end < 20 && r.words.counting.beside.test(r.text.slice(end, m.start)),
  );
}

/** "hospitals in Bokkos, Jos and Barkin Ladi", « neuf sites au Pakistan et dans la partie du Cachemire »: joined to another place, known or not. */
function isJoined(r: Reading, s: number, place: PlaceMention): boolean {
  const tree = r.trees[s]!;
  const head = headOf(tree, place);
  if (head < 0) return false;
  // "… in Syria and 300 in Iraq"
  const plain = (k: number) => tree.tokens.slice(head + 1, k + 1).every((t) => t.upos !== 'NUM' && t.upos !== 'VERB');
  const above = tree.at(head).head;
  const joined = [head, ...(above >= 0 && !tree.isVerbal(above) ? [above] : [])]
    .flatMap((h) => tree.children(h, 'conj'))
    .filter((k) => k > head && plain(k));
  return joined.some(
    (k) =>
      (tree.at(k).upos === 'PROPN' && tree.caseOf(k) === '' && tree.at(k).head === head) ||
      (tree.caseOf(k) !== '' &&
        (tree.words.place.locative.has(tree.caseOf(k)) || tree.caseOf(k) === tree.caseOf(head))),
  );
}

/** "22 dead in Mosul, Baiji and Tuz": one place of several, none of which has them all. */
export function isListed(r: Reading, s: number, place: PlaceMention): boolean {
  if (isJoined(r, s, place)) return true;
  return r
    .places(s)
    .some(
      (p) =>
        (p.start > place.end && r.words.counting.listed.test(r.text.slice(place.end, p.start))) ||
        (p.end < place.start && r.words.counting.listed.test(r.text.slice(p.end, place.start))),
    );
}

/** "900 en Syrie", whatever the tree says of a list of counts. */
export function placeBeside(r: Reading, s: number, end: number): ReturnType<typeof placeOf> | null {
  const found: PlaceMention | undefined = next(r, end, r.places(s));
  if (!found) return null;
  if (isListed(r, s, found)) return { place: null, steps: [], spans: [] };
  const { id, name, lat, lon } = found.place;
  const { start, exact } = found;
  const steps =
    exact === name ? [] : [{ from: { start, end: found.end, exact }, says: `${exact} → ${name}: ${found.why}` }];
  return { place: { id, name, lat, lon, mention: exact }, steps, spans: [found] };
}

/** "50 le 28 janvier et 64 le 30", "up from 50 two days before". `bare`: the number has no noun of its own. */
export function timeBeside(r: Reading, s: number, end: number, bare: boolean): ReturnType<typeof timeOf> {
  const days = r.times(s).filter((t) => t.edtf !== null && (t.type === 'DATE' || t.type === 'TIME'));
  const found: TimeMention | undefined =
    next(r, end, days) ??
    (bare ? days.find((t) => t.start > end && /^\s+$/.test(r.text.slice(end, t.start))) : undefined);
  if (!found?.edtf) return laterDay(r, s, end);
  return { time: { edtf: found.edtf, mention: found.exact }, steps: found.steps, spans: [found] };
}

/** « 50 le 28 janvier et 64 le 30 », "50 on 28 January and 64 on the 30th": a later day of the month told last. */
function laterDay(r: Reading, s: number, end: number): ReturnType<typeof timeOf> {
  const m = r.words.time.dayAlone.exec(r.text.slice(end, end + 20));
  const last = m && r.times(s).findLast((t) => t.end <= end && /^\d{4}-\d{2}-\d{2}$/.test(t.edtf ?? ''));
  if (!m || !last?.edtf || Number(m[1]) <= Number(last.edtf.slice(8)) || Number(m[1]) > 31) return null;
  const edtf = `${last.edtf.slice(0, 8)}${m[1]!.padStart(2, '0')}`;
  const from = end + m[0].search(/\S/u);
  const exact = m[0].trim();
  const span = { start: from, end: from + exact.length, exact };
  const says = `${exact}: of the month told before → ${edtf}`;
  return { time: { edtf, mention: exact }, steps: [...last.steps, { from: span, says }], spans: [span, last] };
}
