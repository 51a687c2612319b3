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
export const KNOWN = { country: 1, city: 2, given: 4, body: 8, person: 64 } as const;
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
  /** 1 where a name may be: near a capital, a digit, a known name or a word for a body or a site; elsewhere none is looked for. */
  readonly likely: Uint8Array;
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
  const likely = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    const strong = known[i]! > 0 || (cue[i]! & 6) > 0 || /[\p{Lu}\p{Lt}\p{Lo}\d]/u.test(row[i]!.form);
    if (strong) likely.fill(1, Math.max(0, i - 2), Math.min(n, i + 4));
  }
  const headOf = (i: number): number => tokens[i]!.head;
  return {
    words: row,
    likely,
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

/** Features of word `i` whatever its neighbours are labelled. `neutral`: only what serves in any language. */
export function nameFeatures(
  s: NameSequence,
  i: number,
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
  const memLast = a ? (memory.get(a.id) ?? NONE) : NONE;
  const first = i === 0 ? 1 : 0;
  const sh = w.shape;
  const sa = a ? a.shape : NONE;
  const sb = b ? b.shape : NONE;
  keys[n++] = key2(0, sh, first);
  keys[n++] = key2(1, sh, u);
  keys[n++] = key3(2, sh, sb, u);
  keys[n++] = key3(3, sa, sh, u);
  keys[n++] = key3(4, sa, sh, sb);
  keys[n++] = key1(5, u);
  keys[n++] = key3(6, at(upos, i - 1), u, at(upos, i + 1));
  keys[n++] = key3(7, u, at(upos, i + 1), at(upos, i + 2));
  keys[n++] = key3(8, at(upos, i - 2), at(upos, i - 1), u);
  keys[n++] = key3(9, kn, u, first);
  keys[n++] = key3(10, at(known, i - 1), kn, sh);
  keys[n++] = key3(11, kn, at(known, i + 1), sb);
  keys[n++] = key2(12, cu, u);
  keys[n++] = key3(13, cu, sh, sb);
  keys[n++] = key3(14, at(cues, i - 1), sh, u);
  keys[n++] = key3(15, at(cues, i + 1), sh, u);
  keys[n++] = key3(16, at(cues, i - 1), at(cues, i - 2), sh);
  keys[n++] = key3(17, at(cues, i + 1), at(cues, i + 2), sh);
  keys[n++] = key3(18, cu, at(cues, i + 1), sb);
  keys[n++] = key3(19, at(cues, i - 1), kn, sh);
  keys[n++] = key3(20, at(cues, i - 1), at(cues, i - 2), cu);
  keys[n++] = key3(21, mem, sh, u);
  keys[n++] = key3(22, mem, kn, memLast);
  keys[n++] = key3(23, mem, memNext, sh);
  keys[n++] = key2(24, memLast, sh);
  keys[n++] = key3(25, s.relation[i]!, s.headCue[i]!, sh);
  keys[n++] = key2(26, s.relation[i]!, sh);
  keys[n++] = key3(27, at(upos, i + 1), at(cues, i + 2), sh);
  keys[n++] = key3(28, at(upos, i - 1), at(cues, i - 2), sh);
  keys[n++] = key3(29, at(known, i - 2), at(known, i - 1), cu);
  // Names are much the same in all languages: their letters may be used, those of other words not.
  const name = u === 11 ? 1 : 0;
  if (!neutral || name) {
    const aName = a && upos[i - 1] === 11 ? a.id : NONE;
    const bName = b && upos[i + 1] === 11 ? b.id : NONE;
    keys[n++] = key2(40, w.id, name);
    keys[n++] = key2(41, w.id, sh);
    keys[n++] = key1(42, w.s2);
    keys[n++] = key1(43, w.s3);
    keys[n++] = key1(44, w.s4);
    keys[n++] = key1(45, w.p3);
    keys[n++] = key2(46, w.s3, sh);
    keys[n++] = key2(47, w.id, kn);
    keys[n++] = key2(48, w.id, bName);
    keys[n++] = key2(49, aName, w.id);
  }
  if (neutral) return n;
  const aid = a ? a.id : NONE;
  const bid = b ? b.id : NONE;
  const aaid = aa ? aa.id : NONE;
  const bbid = bb ? bb.id : NONE;
  const ac = a ? a.cluster : NONE;
  const bc = b ? b.cluster : NONE;
  keys[n++] = key1(50, w.cluster);
  keys[n++] = key2(51, ac, sh);
  keys[n++] = key2(52, bc, sh);
  keys[n++] = key2(53, ac, w.cluster);
  keys[n++] = key2(54, w.cluster, bc);
  keys[n++] = key1(55, aid);
  keys[n++] = key1(56, bid);
  keys[n++] = key2(57, w.id, bid);
  keys[n++] = key2(58, aid, w.id);
  keys[n++] = key2(59, aaid, aid);
  keys[n++] = key2(60, bid, bbid);
  keys[n++] = key2(61, aid, sh);
  keys[n++] = key2(62, bid, sh);
  keys[n++] = key2(63, aaid, sh);
  keys[n++] = key2(64, bbid, sh);
  keys[n++] = key2(65, w.tags, sh);
  keys[n++] = key2(66, w.coarse, sh);
  keys[n++] = key3(67, a ? a.coarse : NONE, sh, b ? b.coarse : NONE);
  keys[n++] = key2(68, s.headLemma[i]!, s.relation[i]!);
  keys[n++] = key2(69, s.headLemma[i]!, sh);
  keys[n++] = key3(70, aaid, aid, sh);
  keys[n++] = key3(71, sh, bid, bbid);
  keys[n++] = key3(72, ac, w.cluster, bc);
  keys[n++] = key2(73, w.id, mem);
  keys[n++] = key3(74, kn, aid, sh);
  keys[n++] = key3(75, aid, w.id, bid);
  keys[n++] = key2(76, a ? a.s3 : NONE, sh);
  keys[n++] = key2(77, b ? b.s3 : NONE, sh);
  keys[n++] = key3(78, aid, sh, sb);
  const common = (w.verb > 0 ? 2 : 0) + w.noun;
  keys[n++] = key3(79, common, sh, first);
  keys[n++] = key3(80, w.tags, sh, first);
  keys[n++] = key2(81, w.s5, sh);
  keys[n++] = key3(82, at(cues, i - 3), at(cues, i - 2), sh);
  return n;
}

export const STEP_FEATURES = 12;

/** Features of word `i` after a word labelled `last`. */
export function stepFeatures(s: NameSequence, i: number, last: number, neutral: boolean, keys: Int32Array): number {
  let n = 0;
  const w = s.words[i]!;
  const u = s.upos[i]!;
  keys[n++] = key1(100, last);
  keys[n++] = key2(101, last, w.shape);
  keys[n++] = key2(102, last, u);
  keys[n++] = key3(103, last, s.cues[i]!, w.shape);
  keys[n++] = key3(104, last, s.known[i]!, i > 0 ? s.known[i - 1]! : NONE);
  keys[n++] = key3(105, last, u, i + 1 < s.upos.length ? s.upos[i + 1]! : NONE);
  if (neutral && u !== 11) return n;
  keys[n++] = key2(107, last, w.id);
  if (neutral) return n;
  keys[n++] = key2(108, last, w.cluster);
  keys[n++] = key3(109, last, i > 0 ? s.words[i - 1]!.id : NONE, w.shape);
  return n;
}
