// What a number counts, also where the noun is left out ("près de 900 en Syrie", "le nombre est de 2 500"), and what stands right beside it.

import type { PlaceMention, QuantityMention, TimeMention } from '../domain/index.js';
import type { placeOf, timeOf } from './circumstances.js';
import type { Reading } from './reading.js';
import type { Tree } from './tree.js';

const number = /^(?:nombre|effectif|total|bilan|number|total|figure|toll|count)$/;

export interface Counted {
  /** Token that stands for what is counted, to find its verb by. */
  readonly head: number;
  /** Lemma of the noun; null for a bare number. */
  readonly unitLemma: string | null;
  /** End of the number or of its noun, whichever is later. */
  readonly end: number;
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
  // "porte à 86 le nombre de personnes tuées"
  const of = unit >= 0 && number.test(tree.lemma(unit)) ? nounOf(tree, unit) : undefined;
  if (of !== undefined) return { head: of, unitLemma: tree.lemma(of), end };
  if (q.unit && unit >= 0) return { head: unit, unitLemma: q.unit.lemma, end };
  // "le nombre de soldats est de 2 500", "réduire l'effectif de ses troupes à 3 000": what the subject or object counts.
  const total = [...tree.ancestors(at), at]
    .flatMap((a) => [a, ...tree.children(a, 'nsubj', 'obj')])
    .find((a) => number.test(tree.lemma(a)));
  const noun = total === undefined ? undefined : nounOf(tree, total);
  if (noun !== undefined) return { head: noun, unitLemma: tree.lemma(noun), end };
  if (total !== undefined) return { head: total, unitLemma: q.unit?.lemma ?? countedBefore(r, s), end };
  // "trois de leurs soldats", "two of its fighters": some of those that somebody has.
  const some = someOf(tree, at);
  if (some !== undefined) return { head: some, unitLemma: tree.lemma(some), end: tree.at(some).end };
  // « 60 morts, dont huit mineurs, et plus de 2 700 blessés »: a part of those counted is not what is counted on.
  const part = (x: QuantityMention) =>
    /\b(?:dont|including|parmi lesquels)\s(?:\S+\s)?$/.test(r.text.slice(Math.max(0, x.start - 24), x.start));
  const before = all.filter((x) => x.end <= q.start && x.unit && !part(x)).at(-1);
  if (!before?.unit || !linked(r, s, at, before)) return null;
  const token = tree.tokens.findIndex((t) => t.start === before.unit!.start);
  return { head: token >= 0 ? token : at, unitLemma: before.unit.lemma, end };
}

const nounOf = (tree: Tree, total: number): number | undefined =>
  tree
    .children(total, 'nmod')
    .find((c) => tree.at(c).upos === 'NOUN' || /^(?:wounded|injured|dead|blessé|mort)$/.test(tree.lemma(c)));

function someOf(tree: Tree, at: number): number | undefined {
  const noun =
    tree.rel(at) === 'nummod' && tree.at(at).head > at
      ? tree.at(at).head
      : tree.children(at, 'nmod', 'obl').find((c) => c > at && /^(?:of|de)$/.test(tree.caseOf(c)));
  if (noun === undefined || noun - at > 4 || tree.at(noun).upos !== 'NOUN') return undefined;
  if (!/^(?:of|de|d'|d’)$/i.test(tree.at(at + 1).form)) return undefined;
  const owned = tree
    .children(noun, 'det', 'nmod:poss')
    .some((d) => d > at && (tree.has(d, 'Poss=Yes') || tree.at(d).deprel === 'nmod:poss'));
  return owned ? noun : undefined;
}

/** "Le nombre actuel est de 2 500": of what the sentence before counted by the same word. */
function countedBefore(r: Reading, s: number): string | null {
  const tree: Tree | undefined = r.trees[s - 1];
  if (!tree) return null;
  for (let i = tree.tokens.length - 1; i >= 0; i--) {
    if (!number.test(tree.lemma(i))) continue;
    const noun = nounOf(tree, i);
    if (noun !== undefined) return tree.lemma(noun);
  }
  return null;
}

/** A bare number that goes on with what the one before counted: joined to it, or the other end of a change. */
function linked(r: Reading, s: number, at: number, before: QuantityMention): boolean {
  const tree = r.trees[s]!;
  const between = r.text.slice(before.end, tree.at(at).start);
  if (/\b(?:up|down) from\s+(?:about\s+|some\s+|around\s+)?$/.test(between) && between.length < 150) return true;
  // "… from 60 countries and that more than 200 are on show": another clause, of something else.
  if (/[.;:!?]|\b(?:that|que|dont)\b/.test(between)) return false;
  return between.split(/\s+/).length <= 10 && /(?:^|\s)(?:et|and|à|to|contre|puis|,)(?:\s|$)/.test(between);
}

const beside =
  /^\s+(?:en|au|aux|à|dans|in|at|on|le|the)(?:\s+(?:la|le|les|the|neighbouring|neighboring|nearby))?\s+(?:l['’])?$/;

/** The mention of a list that starts right after an offset, with no more than a preposition and an article between. */
function next<T extends { readonly start: number }>(r: Reading, end: number, mentions: readonly T[]): T | undefined {
  return mentions.find((m) => m.start > end && m.start - end < 20 && beside.test(r.text.slice(end, m.start)));
}

/** "22 dead in Mosul, Baiji and Tuz": one place of several, none of which has them all. */
export function isListed(r: Reading, s: number, place: PlaceMention): boolean {
  const joint = /^\s*(?:,|,?\s(?:et|and|ou|or))\s+(?:(?:à|au|aux|en|dans|in|at)\s+)?(?:(?:la|le|les|the)\s+|l['’])?$/;
  return r
    .places(s)
    .some(
      (p) =>
        (p.start > place.end && joint.test(r.text.slice(place.end, p.start))) ||
        (p.end < place.start && joint.test(r.text.slice(p.end, place.start))),
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

/** "50 le 28 janvier et 64 le 30". */
export function timeBeside(r: Reading, s: number, end: number): ReturnType<typeof timeOf> {
  const found: TimeMention | undefined = next(
    r,
    end,
    r.times(s).filter((t) => t.edtf !== null && (t.type === 'DATE' || t.type === 'TIME')),
  );
  if (!found?.edtf) return null;
  return { time: { edtf: found.edtf, mention: found.exact }, steps: found.steps, spans: [found] };
}
