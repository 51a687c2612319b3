// What the finder of names looks at: words, shapes, clusters, lists of known names, cue words, and what was found before in the same text.

import type { NameCues } from '../languages/name-cues.js';
import { hashString, key1, key2, key3 } from '../learn/hash.js';
import { uposIndex } from './upos.js';
import type { Word, Words } from './words.js';

/** Labels: 0 is no name; 1 + 2k opens a name of type k, 2 + 2k goes on with it. */
export const NAME_TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export const NAME_LABELS = 1 + 2 * NAME_TYPES.length;
export const NAME_FEATURES = 96;

/** Bits of the lists of known names. */
export const KNOWN = { country: 1, city: 2, given: 4, body: 8 } as const;
const LONGEST_KNOWN = 5;

/** One sentence as the finder sees it. */
export interface NameSequence {
  readonly words: readonly Word[];
  readonly upos: readonly number[];
  /** Lists that the token is in, alone or with its neighbours; 16: it opens the entry. */
  readonly known: Uint8Array;
  readonly cues: Uint8Array;
  /** Hashes of the lemma and of the relation to the head; the head's lemma. */
  readonly relation: Int32Array;
  readonly headLemma: Int32Array;
  readonly headCue: Uint8Array;
}

export interface NameToken {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly head: number;
  readonly deprel: string;
}

function cueOf(t: NameToken, c: NameCues): number {
  const w = t.form.toLowerCase();
  let bits = 0;
  if (c.titles.has(w)) bits |= 1;
  if (c.bodies.has(w)) bits |= 2;
  if (c.sites.has(w)) bits |= 4;
  if (c.locatives.has(w)) bits |= 8;
  if (c.links.has(w)) bits |= 16;
  if (c.sayings.has(t.lemma.toLowerCase())) bits |= 32;
  if (c.calendar.has(w)) bits |= 64;
  return bits;
}

/** Key of an entry of the lists: its words, joined by blanks. */
export const knownKey = (name: string): number => hashString(name);

export function nameSequence(
  tokens: readonly NameToken[],
  words: Words,
  cues: NameCues,
  lists: ReadonlyMap<number, number>,
): NameSequence {
  const n = tokens.length;
  const row = tokens.map((t) => words.look(t.form));
  const cue = Uint8Array.from(tokens, (t) => cueOf(t, cues));
  const known = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    if (!/^\p{Lu}/u.test(tokens[i]!.form)) continue;
    let name = '';
    for (let k = 0; k < LONGEST_KNOWN && i + k < n; k++) {
      name = k === 0 ? row[i]!.norm : `${name} ${row[i + k]!.norm}`;
      const bits = lists.get(knownKey(name)) ?? 0;
      if (bits === 0) continue;
      for (let j = 0; j <= k; j++) known[i + j]! |= bits;
      known[i]! |= 16;
      if (k > 0) known[i]! |= 32;
    }
  }
  const headOf = (i: number): number => tokens[i]!.head;
  return {
    words: row,
    upos: tokens.map((t) => uposIndex(t.upos)),
    known,
    cues: cue,
    relation: Int32Array.from(tokens, (t) => hashString(t.deprel)),
    headLemma: Int32Array.from(tokens, (_, i) =>
      headOf(i) < 0 ? 0 : hashString(tokens[headOf(i)]!.lemma.toLowerCase()),
    ),
    headCue: Uint8Array.from(tokens, (_, i) => (headOf(i) < 0 ? 0 : cue[headOf(i)]!)),
  };
}

/** What was found of each word earlier in the text: hash of the word → the label it got last. */
export type NameMemory = Map<number, number>;

const NONE = -7;

/** `neutral`: only what serves in any language. */
export function nameFeatures(
  s: NameSequence,
  i: number,
  last: number,
  before: number,
  memory: NameMemory,
  neutral: boolean,
  keys: Int32Array,
): number {
  let n = 0;
  const { words, upos, known, cues } = s;
  const w = words[i]!;
  const a = words[i - 1];
  const aa = words[i - 2];
  const b = words[i + 1];
  const bb = words[i + 2];
  const at = (x: ArrayLike<number>, j: number): number => (j < 0 || j >= words.length ? NONE : x[j]!);
  const kn = known[i]!;
  const cu = cues[i]!;
  const u = upos[i]!;
  const mem = memory.get(w.id) ?? NONE;
  const memNext = b ? (memory.get(b.id) ?? NONE) : NONE;
  const first = i === 0 ? 1 : 0;
  keys[n++] = key2(0, last, 0);
  keys[n++] = key2(1, last, before);
  keys[n++] = key2(2, last, w.shape);
  keys[n++] = key3(3, last, w.shape, u);
  keys[n++] = key3(4, last, kn, w.shape);
  keys[n++] = key2(5, w.shape, first);
  keys[n++] = key3(6, w.shape, b ? b.shape : NONE, u);
  keys[n++] = key3(7, a ? a.shape : NONE, w.shape, last);
  keys[n++] = key2(8, u, last);
  keys[n++] = key3(9, at(upos, i - 1), u, at(upos, i + 1));
  keys[n++] = key3(10, u, at(upos, i + 1), at(upos, i + 2));
  keys[n++] = key3(11, kn, u, first);
  keys[n++] = key3(12, at(known, i - 1), kn, last);
  keys[n++] = key3(13, kn, at(known, i + 1), last);
  keys[n++] = key3(14, cu, u, last);
  keys[n++] = key3(15, at(cues, i - 1), last, w.shape);
  keys[n++] = key3(16, at(cues, i + 1), last, u);
  keys[n++] = key3(17, at(cues, i - 1), at(cues, i - 2), w.shape);
  keys[n++] = key3(18, cu, at(cues, i + 1), last);
  keys[n++] = key3(19, at(cues, i - 1), kn, w.shape);
  keys[n++] = key3(20, cu, w.shape, last);
  keys[n++] = key3(21, mem, last, w.shape);
  keys[n++] = key3(22, mem, kn, u);
  keys[n++] = key3(23, mem, memNext, last);
  keys[n++] = key3(24, s.relation[i]!, s.headCue[i]!, w.shape);
  keys[n++] = key3(25, s.relation[i]!, last, w.shape);
  keys[n++] = key3(26, at(cues, i + 1), at(cues, i + 2), w.shape);
  keys[n++] = key3(27, at(upos, i + 1), at(cues, i + 2), last);
  keys[n++] = key3(28, at(upos, i - 1), at(cues, i - 2), w.shape);
  // Names are much the same in all languages: their letters may be used, those of other words not.
  const name = u === 11 ? 1 : 0;
  if (!neutral || name) {
    keys[n++] = key2(40, w.id, name);
    keys[n++] = key2(41, w.id, last);
    keys[n++] = key1(42, w.s3);
    keys[n++] = key1(43, w.s4);
    keys[n++] = key1(44, w.p3);
    keys[n++] = key2(45, w.s2, w.shape);
    keys[n++] = key2(46, w.s3, last);
    keys[n++] = key2(47, w.id, hashString(w.form));
  }
  if (neutral) return n;
  keys[n++] = key2(50, w.cluster, last);
  keys[n++] = key1(51, w.cluster);
  keys[n++] = key2(52, a ? a.cluster : NONE, last);
  keys[n++] = key1(53, b ? b.cluster : NONE);
  keys[n++] = key2(54, a ? a.id : NONE, last);
  keys[n++] = key1(55, a ? a.id : NONE);
  keys[n++] = key1(56, b ? b.id : NONE);
  keys[n++] = key2(57, w.id, b ? b.id : NONE);
  keys[n++] = key2(58, a ? a.id : NONE, w.id);
  keys[n++] = key2(59, aa ? aa.id : NONE, a ? a.id : NONE);
  keys[n++] = key2(60, b ? b.id : NONE, bb ? bb.id : NONE);
  keys[n++] = key2(61, a ? a.id : NONE, w.shape);
  keys[n++] = key2(62, b ? b.id : NONE, w.shape);
  keys[n++] = key1(63, aa ? aa.id : NONE);
  keys[n++] = key1(64, bb ? bb.id : NONE);
  keys[n++] = key2(65, w.tags, last);
  keys[n++] = key2(66, w.coarse, last);
  keys[n++] = key2(67, a ? a.coarse : NONE, w.shape);
  keys[n++] = key2(68, b ? b.coarse : NONE, w.shape);
  keys[n++] = key2(69, s.headLemma[i]!, s.relation[i]!);
  keys[n++] = key2(70, s.headLemma[i]!, w.shape);
  keys[n++] = key3(71, a ? a.id : NONE, last, w.shape);
  keys[n++] = key3(72, last, a ? a.id : NONE, w.id);
  keys[n++] = key3(73, a ? a.cluster : NONE, w.cluster, b ? b.cluster : NONE);
  keys[n++] = key2(74, a ? a.shape : NONE, aa ? aa.id : NONE);
  keys[n++] = key2(75, w.id, mem);
  keys[n++] = key3(76, kn, a ? a.id : NONE, last);
  return n;
}
