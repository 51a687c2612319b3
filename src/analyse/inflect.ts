// Inflection: the Universal Dependencies features of each word, given its part of speech.

import { hashString, key1, key2, key3 } from '../learn/hash.js';
import type { Scorer } from '../learn/linear.js';
import { UPOS, uposIndex } from './upos.js';
import type { Word } from './words.js';

/** A part of speech with its features: one class of the model. */
export interface Inflection {
  readonly upos: number;
  /** `Mood=Ind|Number=Sing`; empty where none. */
  readonly feats: string;
  /** Part of speech, verb form, voice, kind of pronoun: the tag that the parser reads. */
  readonly fine: number;
  /** Gender, number, person: what agrees. */
  readonly agreement: number;
}

/** "VERB Mood=Ind|…" or "ADP". */
export function inflection(name: string): Inflection {
  const [upos = 'X', feats = ''] = name.split(' ');
  const get = (keys: string) =>
    feats
      .split('|')
      .filter((f) => keys.split(' ').includes(f.split('=')[0]!))
      .join('|');
  return {
    upos: uposIndex(upos),
    feats,
    fine: hashString(
      `${upos} ${get('VerbForm Voice PronType Reflex Poss Case')} ${feats.includes('Part') ? get('Tense') : get('Mood')}`,
    ),
    agreement: hashString(get('Gender Number Person')),
  };
}

const NONE = -7;

export function inflectFeatures(
  words: readonly Word[],
  i: number,
  tags: Uint8Array,
  classes: Uint16Array,
  keys: Int32Array,
): number {
  let n = 0;
  const w = words[i]!;
  const t = tags[i]!;
  const a = words[i - 1];
  const b = words[i + 1];
  const ta = i > 0 ? tags[i - 1]! : 40;
  const tb = i + 1 < words.length ? tags[i + 1]! : 40;
  const ca = i > 0 ? classes[i - 1]! : 999;
  const cb = i > 1 ? classes[i - 2]! : 999;
  keys[n++] = key2(0, t, w.id);
  keys[n++] = key2(1, t, w.s1);
  keys[n++] = key2(2, t, w.s2);
  keys[n++] = key2(3, t, w.s3);
  keys[n++] = key2(4, t, w.s4);
  keys[n++] = key2(5, t, w.s5);
  keys[n++] = key2(6, t, w.shape);
  keys[n++] = key2(7, t, w.cluster);
  keys[n++] = key2(8, t, a ? a.id : NONE);
  keys[n++] = key2(9, t, b ? b.id : NONE);
  keys[n++] = key2(10, t, ta);
  keys[n++] = key2(11, t, tb);
  keys[n++] = key2(12, t, ca);
  keys[n++] = key3(13, t, ca, cb);
  keys[n++] = key3(14, t, ca, w.s2);
  keys[n++] = key3(15, t, ca, w.id);
  keys[n++] = key3(16, t, a ? a.id : NONE, w.id);
  keys[n++] = key3(17, t, a ? a.id : NONE, w.s2);
  keys[n++] = key3(18, t, w.id, b ? b.id : NONE);
  keys[n++] = key3(19, t, w.s2, b ? b.s2 : NONE);
  keys[n++] = key3(20, t, ta, tb);
  keys[n++] = key1(21, t);
  keys[n++] = key2(22, t, w.verb);
  keys[n++] = key3(23, t, w.verb, ta);
  keys[n++] = key3(24, t, w.verb, ca);
  return n;
}

/** Gives each word one of the inflections of its part of speech. */
export class Inflector {
  private readonly keys = new Int32Array(32);
  private readonly scores: Float32Array;
  private readonly byUpos: readonly (readonly number[])[];
  private readonly participles: readonly boolean[];

  /** `known`: hash of (part of speech, word) → the one inflection ever seen of it. */
  constructor(
    readonly model: Scorer,
    readonly inflections: readonly Inflection[],
    readonly known: ReadonlyMap<number, number>,
  ) {
    this.scores = new Float32Array(model.classes);
    const byUpos: number[][] = UPOS.map(() => []);
    inflections.forEach((x, k) => {
      byUpos[x.upos]!.push(k);
    });
    this.byUpos = byUpos;
    this.participles = inflections.map((x) => x.feats.includes('VerbForm=Part'));
  }

  inflect(words: readonly Word[], tags: Uint8Array, classes: Uint16Array): void {
    for (let i = 0; i < words.length; i++) classes[i] = this.choose(words, i, tags, classes);
  }

  /** Index in `inflections`; 65535 where the part of speech has none at all. */
  choose(words: readonly Word[], i: number, tags: Uint8Array, classes: Uint16Array): number {
    const options = this.byUpos[tags[i]!]!;
    if (options.length <= 1) return options[0] ?? 65535;
    const known = this.known.get(key2(99, tags[i]!, words[i]!.id));
    // "arrested" may be a participle in all that was read, and yet a past tense here.
    if (known !== undefined && !this.participles[known]) return known;
    const n = inflectFeatures(words, i, tags, classes, this.keys);
    this.scores.fill(0);
    this.model.score(this.keys, n, this.scores);
    let k = options[0]!;
    for (const o of options) if (this.scores[o]! > this.scores[k]!) k = o;
    return k;
  }
}
