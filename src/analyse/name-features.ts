// What the finder of names looks at: words, shapes, clusters, lists of known names, cue words, and what was found before in the same text.

import type { Token } from '../domain/index.js';
import type { NameCues } from '../languages/name-cues.js';
import { HASH_START, hashEnd, hashMore, hashString, key1, key2, key3 } from '../learn/hash.js';
import type { NameMemory } from './name-memory.js';
import { uposIndex } from './upos.js';
import type { Word } from './words.js';

/** Labels: 0 is no name; 1 + 2k opens a name of type k, 2 + 2k goes on with it. */
export const NAME_TYPES = ['PER', 'LOC', 'ORG', 'MISC'] as const;
export const NAME_LABELS = 1 + 2 * NAME_TYPES.length;
export const NAME_FEATURES = 96;

/** Bits of the lists of known names. */
export const KNOWN = { country: 1, city: 2, given: 4, body: 8, person: 64, company: 128 } as const;
const LONGEST_KNOWN = 5;

/** One sentence as the finder sees it. */
export interface NameSequence {
  readonly words: readonly Word[];
  readonly upos: Uint8Array;
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

/** A sentence as the finder is given it: its tokens, what is told of each by its letters, tags, and the hashes of the lemmas. */
export interface NameInput {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly tags: Uint8Array;
  readonly lemmas: Int32Array;
  /** Heads and hashes of relations as the parser gave them; the root's head is -1. */
  readonly heads: Int16Array;
  readonly relation: Int32Array;
}

function cueOf(w: Word, t: Token, c: NameCues): number {
  if (w.cues < 0) {
    const form = w.form.toLowerCase();
    let bits = 0;
    if (c.titles.has(form)) bits |= 1;
    if (c.bodies.has(form)) bits |= 2;
    if (c.sites.has(form)) bits |= 4;
    if (c.locatives.has(form)) bits |= 8;
    if (c.links.has(form)) bits |= 16;
    if (c.calendar.has(form)) bits |= 64;
    w.cues = bits;
  }
  return w.cues | (c.sayings.has(w.caps === 0 ? t.lemma : t.lemma.toLowerCase()) ? 32 : 0);
}

const relations = new Map<string, number>();
export function relationHash(deprel: string): number {
  let hash = relations.get(deprel);
  if (hash === undefined) {
    hash = hashString(deprel);
    relations.set(deprel, hash);
  }
  return hash;
}

/** Verbs and pronouns are in no name unless they have a capital. */
const OUTSIDE = ['VERB', 'AUX', 'PRON', 'SCONJ', 'ADV', 'INTJ'].reduce((bits, u) => bits | (1 << uposIndex(u)), 0);

/** Key of an entry of the lists: its words, joined by blanks. */
export const knownKey = (name: string): number => hashString(name);

export function nameSequence(
  { tokens, words, tags, lemmas, heads, relation }: NameInput,
  cues: NameCues,
  lists: ReadonlyMap<number, number>,
): NameSequence {
  const n = tokens.length;
  const cue = new Uint8Array(n);
  const known = new Uint8Array(n);
  const likely = new Uint8Array(n);
  const headLemma = new Int32Array(n);
  const headCue = new Uint8Array(n);
  for (let i = 0; i < n; i++) {
    cue[i] = cueOf(words[i]!, tokens[i]!, cues);
    if ((words[i]!.caps & 1) === 0) continue;
    let hash = HASH_START;
    for (let k = 0; k < LONGEST_KNOWN && i + k < n; k++) {
      if (k > 0) hash = hashMore(hash, ' ');
      hash = hashMore(hash, words[i + k]!.norm);
      const bits = lists.get(hashEnd(hash)) ?? 0;
      if (bits === 0) continue;
      for (let j = 0; j <= k; j++) known[i + j]! |= bits;
      known[i]! |= 16;
      if (k > 0) known[i]! |= 32;
    }
  }
  for (let i = 0; i < n; i++) {
    const head = heads[i]!;
    headLemma[i] = head < 0 ? 0 : lemmas[head]!;
    headCue[i] = head < 0 ? 0 : cue[head]!;
    if (known[i]! > 0 || (cue[i]! & 6) > 0 || (words[i]!.caps & 4) > 0)
      likely.fill(1, Math.max(0, i - 2), Math.min(n, i + 4));
  }
  for (let i = 0; i < n; i++)
    if ((OUTSIDE >> tags[i]!) & 1 && known[i] === 0 && (cue[i]! & 6) === 0 && (words[i]!.caps & 4) === 0) likely[i] = 0;
  return { words, likely, upos: tags, known, cues: cue, relation, headLemma, headCue };
}

const NONE = -7;

/** Features of word `i` whatever its neighbours are labelled. `neutral`: only what serves in any language. */
export function nameFeatures(s: NameSequence, i: number, neutral: boolean, keys: Int32Array): number {
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

/** Features of word `i` by what the rest of the text calls it and its neighbours. */
export function memoryFeatures(
  s: NameSequence,
  i: number,
  memory: NameMemory,
  neutral: boolean,
  keys: Int32Array,
): number {
  let n = 0;
  const w = s.words[i]!;
  const sh = w.shape;
  const mem = memory.of(w.id);
  const last = i > 0 ? memory.of(s.words[i - 1]!.id) : NONE;
  const next = i + 1 < s.words.length ? memory.of(s.words[i + 1]!.id) : NONE;
  keys[n++] = key3(21, mem, sh, s.upos[i]!);
  keys[n++] = key3(22, mem, s.known[i]!, last);
  keys[n++] = key3(23, mem, next, sh);
  keys[n++] = key2(24, last, sh);
  if (!neutral) keys[n++] = key2(73, w.id, mem);
  return n;
}

/** Features of the step to word `i`; the classes are pairs of labels, that before and that of the word. */
export function stepFeatures(s: NameSequence, i: number, neutral: boolean, keys: Int32Array): number {
  let n = 0;
  const w = s.words[i]!;
  const u = s.upos[i]!;
  keys[n++] = key1(100, 0);
  keys[n++] = key1(101, w.shape);
  keys[n++] = key1(102, u);
  keys[n++] = key2(103, s.cues[i]!, w.shape);
  keys[n++] = key2(104, s.known[i]!, i > 0 ? s.known[i - 1]! : NONE);
  keys[n++] = key2(105, u, i + 1 < s.upos.length ? s.upos[i + 1]! : NONE);
  if (neutral && u !== 11) return n;
  keys[n++] = key1(107, w.id);
  if (neutral) return n;
  keys[n++] = key1(108, w.cluster);
  keys[n++] = key2(109, i > 0 ? s.words[i - 1]!.id : NONE, w.shape);
  return n;
}
