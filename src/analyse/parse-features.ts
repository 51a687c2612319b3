// What the parser looks at: templates after Zhang & Nivre (2011), with clusters, agreement and label sets.

import { key1, key2, key3, key4 } from '../learn/hash.js';
import type { Sequence, State } from './parse-state.js';

export const ACTION_FEATURES = 128;
export const LABEL_FEATURES = 80;

function distance(a: number, b: number): number {
  const d = b > a ? b - a : a - b;
  return d < 5 ? d : d < 8 ? 5 : d < 12 ? 6 : 7;
}
function few(n: number): number {
  return n > 2 ? 3 : n;
}

const NONE = -5;

/** Features of a state from `keys[n]` on: those of a first look, or all the rest; returns where they end. */
export function actionFeatures(q: Sequence, s: State, keys: Int32Array, n: number, rest: boolean): number {
  const s0 = s.top(0);
  const s1 = s.top(1);
  const s2 = s.top(2);
  const b0 = s.buffer;
  const b1 = b0 < s.n ? b0 + 1 : -1;
  const b2 = b1 >= 0 && b1 < s.n ? b1 + 1 : -1;

  const s0w = s0 < 0 ? NONE : q.word[s0]!;
  const s1w = s1 < 0 ? NONE : q.word[s1]!;
  const b0w = q.word[b0]!;
  const b1w = b1 < 0 ? NONE : q.word[b1]!;
  const s0l = s0 < 0 ? NONE : q.lemma[s0]!;
  const s1l = s1 < 0 ? NONE : q.lemma[s1]!;
  const b0l = q.lemma[b0]!;
  const s0p = s0 < 0 ? NONE : q.fine[s0]!;
  const s1p = s1 < 0 ? NONE : q.fine[s1]!;
  const s2p = s2 < 0 ? NONE : q.fine[s2]!;
  const b0p = q.fine[b0]!;
  const b1p = b1 < 0 ? NONE : q.fine[b1]!;
  const b2p = b2 < 0 ? NONE : q.fine[b2]!;
  const s0u = s0 < 0 ? NONE : q.upos[s0]!;
  const s1u = s1 < 0 ? NONE : q.upos[s1]!;
  const b0u = q.upos[b0]!;
  const s0c = s0 < 0 ? NONE : q.cluster[s0]!;
  const s1c = s1 < 0 ? NONE : q.cluster[s1]!;
  const b0c = q.cluster[b0]!;
  const s0k = s0 < 0 ? NONE : q.coarse[s0]!;
  const s1k = s1 < 0 ? NONE : q.coarse[s1]!;
  const b0k = q.coarse[b0]!;

  const s0l1 = s0 < 0 ? -1 : s.l1[s0]!;
  const s0l2 = s0 < 0 ? -1 : s.l2[s0]!;
  const s0r1 = s0 < 0 ? -1 : s.r1[s0]!;
  const s0r2 = s0 < 0 ? -1 : s.r2[s0]!;
  const s1l1 = s1 < 0 ? -1 : s.l1[s1]!;
  const s1r1 = s1 < 0 ? -1 : s.r1[s1]!;
  const s1r2 = s1 < 0 ? -1 : s.r2[s1]!;
  const b0l1 = s.l1[b0]!;
  const b0l2 = s.l2[b0]!;
  const s0l1p = s0l1 < 0 ? NONE : q.fine[s0l1]!;
  const s0r1p = s0r1 < 0 ? NONE : q.fine[s0r1]!;
  const s1l1p = s1l1 < 0 ? NONE : q.fine[s1l1]!;
  const s1r1p = s1r1 < 0 ? NONE : q.fine[s1r1]!;
  const b0l1p = b0l1 < 0 ? NONE : q.fine[b0l1]!;
  const s0l1d = s0l1 < 0 ? NONE : s.label[s0l1]!;
  const s0r1d = s0r1 < 0 ? NONE : s.label[s0r1]!;
  const s1l1d = s1l1 < 0 ? NONE : s.label[s1l1]!;
  const s1r1d = s1r1 < 0 ? NONE : s.label[s1r1]!;
  const b0l1d = b0l1 < 0 ? NONE : s.label[b0l1]!;
  const s0l1w = s0l1 < 0 ? NONE : q.word[s0l1]!;
  const s1l1w = s1l1 < 0 ? NONE : q.word[s1l1]!;
  const s1r1w = s1r1 < 0 ? NONE : q.word[s1r1]!;
  const s0r1w = s0r1 < 0 ? NONE : q.word[s0r1]!;
  const b0l1w = b0l1 < 0 ? NONE : q.word[b0l1]!;

  const d0 = s0 < 0 ? NONE : distance(s0, b0);
  const d1 = s1 < 0 ? NONE : distance(s1, s0);
  const vl0 = s0 < 0 ? NONE : few(s.lefts[s0]!);
  const vr0 = s0 < 0 ? NONE : few(s.rights[s0]!);
  const vr1 = s1 < 0 ? NONE : few(s.rights[s1]!);
  const vl1 = s1 < 0 ? NONE : few(s.lefts[s1]!);
  const vlb = few(s.lefts[b0]!);
  const set0 = s0 < 0 ? NONE : s.labels[s0]!;
  const set1 = s1 < 0 ? NONE : s.labels[s1]!;
  const setb = s.labels[b0]!;

  // What stands between.
  let between0 = NONE;
  let between1 = NONE;
  if (s0 >= 0) between0 = between(q, s0, b0);
  if (s1 >= 0) between1 = between(q, s1, s0);

  if (!rest) {
    keys[n++] = key1(1, s0p);
    keys[n++] = key1(5, b0p);
    keys[n++] = key2(8, s0c, s0u);
    keys[n++] = key2(9, s1c, s1u);
    keys[n++] = key2(10, b0c, b0u);
    keys[n++] = key2(11, s0l, s0u);
    keys[n++] = key2(13, b0l, b0u);
    keys[n++] = key3(22, s0p, b0l, b0u);
    keys[n++] = key3(26, s1l, s0p, s1u);
    keys[n++] = key2(28, s1p, s0p);
    keys[n++] = key2(30, b0p, b1p);
    keys[n++] = key2(34, s1c, s0c);
    keys[n++] = key3(35, s0k, b0p, s0u);
    keys[n++] = key2(39, s1p, b0p);
    keys[n++] = key3(51, s1p, s0p, b0p);
    keys[n++] = key3(53, b0p, b1p, b2p);
    keys[n++] = key4(55, s1p, s0l, b0p, s0u);
    keys[n++] = key4(56, s1p, s0p, b0l, b0u);
    keys[n++] = key4(61, s0p, s0r1p, b0p, s0r1d);
    keys[n++] = key4(65, s1p, s0p, s0l1p, s0l1d);
    keys[n++] = key4(66, s1p, s0p, s0r1p, s0r1d);
    keys[n++] = key3(73, s1l1w, s1p, s0p);
    keys[n++] = key3(74, s0l1w, s1k, s0u);
    keys[n++] = key4(75, s0p, s0l2 < 0 ? NONE : s.label[s0l2]!, s0l1d, s1p);
    keys[n++] = key4(76, s1p, s1r2 < 0 ? NONE : s.label[s1r2]!, s1r1d, s0p);
    keys[n++] = key4(78, b0p, b0l2 < 0 ? NONE : s.label[b0l2]!, b0l1d, s0p);
    keys[n++] = key3(81, d1, s1p, s0p);
    keys[n++] = key3(85, vl0, s0l, s0u);
    keys[n++] = key3(86, vr0, s0l, s0u);
    keys[n++] = key3(91, vlb, b0p, s0p);
    keys[n++] = key3(92, set0, s0p, b0p);
    keys[n++] = key3(94, setb, b0p, s0p);
    keys[n++] = key3(99, between0, s0u, b0u);
    keys[n++] = key4(101, between1, s1u, s0u, b0u);
    return n;
  }
  // One word.
  keys[n++] = key2(0, s0w, s0p);
  keys[n++] = key2(2, s1w, s1p);
  keys[n++] = key1(3, s1p);
  keys[n++] = key2(4, b0w, b0p);
  keys[n++] = key2(6, b1w, b1p);
  keys[n++] = key1(7, b1p);
  keys[n++] = key2(12, s1l, s1u);
  keys[n++] = key1(14, s2p);
  keys[n++] = key2(15, s2 < 0 ? NONE : q.word[s2]!, s2p);
  keys[n++] = key2(16, b2 < 0 ? NONE : q.word[b2]!, b2p);
  // Two words.
  keys[n++] = key4(20, s0w, s0p, b0w, b0p);
  keys[n++] = key3(21, s0l, b0p, s0u);
  keys[n++] = key2(23, s0p, b0p);
  keys[n++] = key2(24, s0l, b0l);
  keys[n++] = key4(25, s1w, s1p, s0w, s0p);
  keys[n++] = key3(27, s1p, s0l, s0u);
  keys[n++] = key2(29, s1l, s0l);
  keys[n++] = key3(31, b0l, b0u, b1p);
  keys[n++] = key3(32, b0p, b1w, b1p);
  keys[n++] = key2(33, s0c, b0c);
  keys[n++] = key3(36, s1k, s0p, s1u);
  keys[n++] = key3(37, s0p, b0k, b0u);
  keys[n++] = key3(38, s1p, s0k, s0u);
  keys[n++] = key2(40, s1l, b0l);
  // Three words.
  keys[n++] = key3(50, s0p, b0p, b1p);
  keys[n++] = key3(52, s2p, s1p, s0p);
  keys[n++] = key4(54, s1l, s0p, b0p, s1u);
  keys[n++] = key4(57, s1p, s0p, b0p, b1p);
  keys[n++] = key3(58, s1k, s0k, b0k);
  keys[n++] = key3(59, s1l, s0l, b0p);
  // Dependents.
  keys[n++] = key4(60, s0p, s0l1p, b0p, s0l1d);
  keys[n++] = key4(62, s0p, b0p, b0l1p, b0l1d);
  keys[n++] = key4(63, s1p, s1r1p, s0p, s1r1d);
  keys[n++] = key4(64, s1p, s1l1p, s0p, s1l1d);
  keys[n++] = key3(67, s0l, s0l1w, b0p);
  keys[n++] = key4(68, s1l, s0l1w, s0u, s1u);
  keys[n++] = key4(69, s1p, s0l1w, s0l, s0u);
  keys[n++] = key3(70, s1r1w, s1p, s0p);
  keys[n++] = key3(71, b0l1w, b0p, s0p);
  keys[n++] = key3(72, s0r1w, s0p, b0p);
  keys[n++] = key4(77, s0p, s0r2 < 0 ? NONE : s.label[s0r2]!, s0r1d, b0p);
  keys[n++] = key4(79, s1l, s0l1w, s0l, s1u);
  // Distance, valency, sets of labels.
  keys[n++] = key3(80, d0, s0p, b0p);
  keys[n++] = key3(82, d0, s0l, s0u);
  keys[n++] = key3(83, d1, s1l, s1u);
  keys[n++] = key4(84, d1, s1p, s0p, b0p);
  keys[n++] = key3(87, vr1, s1l, s1u);
  keys[n++] = key3(88, vl1, s1l, s1u);
  keys[n++] = key4(89, vl0, vr0, s0p, b0p);
  keys[n++] = key4(90, vl1, vr1, s1p, s0p);
  keys[n++] = key3(93, set1, s1p, s0p);
  keys[n++] = key3(95, set1, s1l, s0u);
  keys[n++] = key3(96, set0, s0l, s0u);
  // Agreement.
  const a0 = s0 < 0 ? NONE : q.agreement[s0]!;
  const a1 = s1 < 0 ? NONE : q.agreement[s1]!;
  keys[n++] = key4(97, a1, a0, s1u, s0u);
  keys[n++] = key4(98, a0, q.agreement[b0]!, s0u, b0u);
  keys[n++] = key3(100, between1, s1u, s0u);
  return n;
}

/** How many commas, verbs and conjunctions stand between two positions. */
function between(q: Sequence, a: number, b: number): number {
  const commas = few(q.commas[b]! - q.commas[a + 1]!);
  const verbs = few(q.verbs[b]! - q.verbs[a + 1]!);
  return commas * 16 + verbs * 4 + few(q.conjunctions[b]! - q.conjunctions[a + 1]!);
}

/** Features of the arc from `h` to `m`, as `actionFeatures`; both have all or most of their dependents. */
export function labelFeatures(
  q: Sequence,
  s: State,
  h: number,
  m: number,
  keys: Int32Array,
  n: number,
  rest: boolean,
): number {
  const side = h === s.n ? 2 : h < m ? 0 : 1;
  const hw = q.word[h]!;
  const hl = q.lemma[h]!;
  const hp = q.fine[h]!;
  const hu = q.upos[h]!;
  const mw = q.word[m]!;
  const ml = q.lemma[m]!;
  const mp = q.fine[m]!;
  const mu = q.upos[m]!;
  const d = distance(h, m);
  const l1 = s.l1[m]!;
  const l2 = s.l2[m]!;
  const r1 = s.r1[m]!;
  const l1w = l1 < 0 ? NONE : q.lemma[l1]!;
  const l1p = l1 < 0 ? NONE : q.fine[l1]!;
  const l1d = l1 < 0 ? NONE : s.label[l1]!;
  const l2w = l2 < 0 ? NONE : q.lemma[l2]!;
  const l2d = l2 < 0 ? NONE : s.label[l2]!;
  const r1w = r1 < 0 ? NONE : q.lemma[r1]!;
  const r1d = r1 < 0 ? NONE : s.label[r1]!;
  const prev = m > 0 ? q.fine[m - 1]! : NONE;
  const next = m + 1 <= s.n ? q.fine[m + 1]! : NONE;
  const hset = s.labels[h]!;
  const mset = s.labels[m]!;
  // Dependents of the head nearest to this one, on both sides; what stands between.
  const hl1 = s.l1[h]!;
  const hr1 = s.r1[h]!;
  const commas = few(q.commas[Math.max(h, m)]! - q.commas[Math.min(h, m) + 1]!);
  const verbs = few(q.verbs[Math.max(h, m)]! - q.verbs[Math.min(h, m) + 1]!);
  if (!rest) {
    keys[n++] = key2(0, side, mp);
    keys[n++] = key3(2, side, hl, ml);
    keys[n++] = key4(4, side, hp, ml, mu);
    keys[n++] = key4(11, side, l1w, mp, hp);
    keys[n++] = key4(13, side, l1w, ml, hu);
    keys[n++] = key4(14, side, l1d, mp, hp);
    keys[n++] = key4(18, side, r1d, mp, hp);
    keys[n++] = key4(22, side, hset, mp, hp);
    keys[n++] = key4(23, side, mset, mp, hp);
    keys[n++] = key4(24, side, hset, mset, mu);
    keys[n++] = key4(25, side, hset, hl, mu);
    keys[n++] = key3(27, side, l1p, mp);
    keys[n++] = key4(28, side, mset, ml, hu);
    keys[n++] = key4(31, side, few(s.lefts[m]!), few(s.rights[m]!), mp);
    keys[n++] = key4(34, side, hl1 < 0 ? NONE : q.fine[hl1]!, hr1 < 0 ? NONE : q.fine[hr1]!, mp);
    keys[n++] = key4(35, side, commas, mp, hp);
    return n;
  }
  keys[n++] = key3(1, side, hp, mp);
  keys[n++] = key4(3, side, hl, hu, mp);
  keys[n++] = key3(5, side, mw, mp);
  keys[n++] = key3(6, side, hw, hp);
  keys[n++] = key4(7, side, hp, mp, d);
  keys[n++] = key4(8, side, q.cluster[h]!, q.cluster[m]!, mu);
  keys[n++] = key4(9, side, q.cluster[h]!, mp, hu);
  keys[n++] = key4(10, side, hp, q.cluster[m]!, mu);
  keys[n++] = key4(12, side, l1w, hl, mu);
  keys[n++] = key4(15, side, l2w, mp, hp);
  keys[n++] = key4(16, side, l2d, l1d, mp);
  keys[n++] = key4(17, side, r1w, mp, hp);
  keys[n++] = key4(19, side, prev, mp, hp);
  keys[n++] = key4(20, side, next, mp, hp);
  keys[n++] = key4(21, side, prev, mp, next);
  keys[n++] = key4(26, side, q.agreement[h]!, q.agreement[m]!, mu);
  keys[n++] = key4(29, side, q.coarse[h]!, l1w, mu);
  keys[n++] = key4(30, side, q.coarse[m]!, l1w, hu);
  keys[n++] = key4(32, side, l1w, q.cluster[h]!, q.cluster[m]!);
  keys[n++] = key4(33, side, hl1 < 0 ? NONE : s.label[hl1]!, hr1 < 0 ? NONE : s.label[hr1]!, mp);
  keys[n++] = key4(36, side, verbs, commas, mp);
  return n;
}
