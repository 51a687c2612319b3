// What the second look at a label sees: the whole tree, with the labels of the first.

import { key2, key3, key4 } from '../learn/hash.js';
import { LABEL_FEATURES, labelFeatures } from './parse-features.js';
import type { Sequence, State } from './parse-state.js';

export const RELABEL_FEATURES = LABEL_FEATURES + 24;
const NONE = -5;

export function relabelFeatures(q: Sequence, s: State, m: number, keys: Int32Array): number {
  const h = s.head[m]!;
  let n = labelFeatures(q, s, h, m, keys);
  const mine = s.label[m]!;
  const g = h === s.n ? -1 : s.head[h]!;
  const mp = q.fine[m]!;
  const hp = q.fine[h]!;
  const hd = h === s.n ? NONE : s.label[h]!;
  keys[n++] = key2(60, mine, mp);
  keys[n++] = key3(61, mine, mp, hp);
  keys[n++] = key3(62, hd, mp, hp);
  keys[n++] = key4(63, hd, q.lemma[h]!, mine, mp);
  keys[n++] = key4(64, g < 0 ? NONE : q.fine[g]!, hp, mp, hd);
  keys[n++] = key3(65, s.labels[h]!, mine, hp);
  keys[n++] = key4(66, s.labels[h]!, mine, q.lemma[h]!, mp);
  keys[n++] = key3(67, s.labels[m]!, mine, mp);
  // The nearest sisters on either side.
  let a = -1;
  for (let i = m - 1; i > m - 12 && i >= 0 && i !== h; i--)
    if (s.head[i] === h) {
      a = i;
      break;
    }
  let b = -1;
  for (let i = m + 1; i < m + 12 && i < s.n && i !== h; i++)
    if (s.head[i] === h) {
      b = i;
      break;
    }
  const ad = a < 0 ? NONE : s.label[a]!;
  const bd = b < 0 ? NONE : s.label[b]!;
  keys[n++] = key4(68, ad, mine, mp, hp);
  keys[n++] = key4(69, bd, mine, mp, hp);
  keys[n++] = key4(70, ad, bd, mine, mp);
  keys[n++] = key4(71, a < 0 ? NONE : q.fine[a]!, b < 0 ? NONE : q.fine[b]!, mp, hp);
  keys[n++] = key4(72, q.lemma[h]!, q.lemma[m]!, mine, hd);
  return n;
}
