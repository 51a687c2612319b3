// What can be told of a word by its letters and the vocabulary alone: the atoms that all features are made of.

import { hashString } from '../learn/hash.js';
import type { Section } from '../learn/pack.js';
import type { Lemmatiser } from './lemmatise.js';

export interface Word {
  readonly form: string;
  /** Lower case, digits as 0, straight apostrophes: what counts as the same word. */
  readonly norm: string;
  /** Hash of `norm`. */
  readonly id: number;
  /** Hashes of the last 1, 2, 3, 4, 5 and of the first 1, 2, 3 characters of `norm`. */
  readonly s1: number;
  readonly s2: number;
  readonly s3: number;
  readonly s4: number;
  readonly s5: number;
  readonly p1: number;
  readonly p2: number;
  readonly p3: number;
  /** Hash of the shape: "Xx", "XX", "x-x", "0,0". */
  readonly shape: number;
  /** Cluster of words that stand in like places, in raw text; 0: not in the vocabulary. */
  readonly cluster: number;
  readonly coarse: number;
  /** Bit set of the parts of speech that the word has in the training text (see UPOS); 0: unknown. */
  readonly tags: number;
  /** The only part of speech ever seen of a frequent word, as an index; -1: leave it to the model. */
  readonly sure: number;
  /** Which ending it would have as a verb of the lexicon: its lemma rule + 1; 0: the lexicon has no such verb. */
  readonly verb: number;
  /** 1: the lexicon has it as a noun, else 0. */
  readonly noun: number;
  /** Bits: 1, it begins with a capital; 2, with a capital or a letter without case; 4, it has such a letter or a digit. */
  readonly caps: number;
  /** Its lemmas by inflection, as they were asked for. */
  readonly lemmas: Map<number, Lemma>;
  /** Which cue words of names it is among, as bits; -1: not asked yet. */
  cues: number;
}

/** A lemma, and the hash of it in lower case. */
export interface Lemma {
  readonly lemma: string;
  readonly hash: number;
}

/** Verbs and nouns of a dictionary, by their lemmas: what a word may be that no training text has. */
export interface Lexicon {
  readonly lemmatiser: Lemmatiser;
  readonly verbs: ReadonlySet<number>;
  readonly nouns: ReadonlySet<number>;
}
const VERB = 15;
const NOUN = 7;

/** `s` with digits as 0, in lower case, with plain apostrophes and hyphens. */
export function normalise(s: string): string {
  return s
    .toLowerCase()
    .replace(/[0-9]/g, '0')
    .replace(/[’ʼ‘´`]/g, "'")
    .replace(/[‐‑]/g, '-');
}

/** "Al-Qaïm" → "Xx-Xx", "2 500" → "0 0": runs of a kind count once. */
export function shapeOf(s: string): string {
  let out = '';
  let last = '';
  for (let i = 0; i < s.length && i < 40; i++) {
    const c = s[i]!;
    const k = c >= '0' && c <= '9' ? '0' : c.toLowerCase() !== c ? 'X' : c.toUpperCase() !== c ? 'x' : c;
    if (k !== last) out += k;
    last = k;
  }
  return out;
}

/** Words longer than this are no words: they are looked at by their first letters only, so that no input costs more than its length. */
const LONGEST = 60;
const CACHED = 50_000;
const MARKED = /[\p{Lu}\p{Lt}\p{Lo}\d]/u;

/** The vocabulary of a model, and a cache of the words met. */
export class Words {
  private readonly rows = new Map<number, number>();
  private cache = new Map<string, Word>();

  constructor(
    keys: Int32Array,
    private readonly clusters: Uint16Array,
    private readonly coarses: Uint8Array,
    private readonly tags: Int32Array,
    private readonly sures: Uint8Array,
    private readonly lexicon: Lexicon | null,
  ) {
    for (let i = 0; i < keys.length; i++) this.rows.set(keys[i]!, i);
  }

  static open(section: Section, lexicon: Lexicon | null): Words {
    return new Words(
      section.int32('keys'),
      section.uint16('clusters'),
      section.uint8('coarses'),
      section.int32('tags'),
      section.uint8('sures'),
      lexicon,
    );
  }

  look(form: string): Word {
    const known = this.cache.get(form);
    if (known) return known;
    const cut = form.length > LONGEST ? form.slice(0, LONGEST) : form;
    const norm = normalise(cut);
    const n = norm.length;
    const id = hashString(norm);
    const row = this.rows.get(id);
    const lexicon = this.lexicon;
    const verb = lexicon?.lemmatiser.guess(norm, VERB);
    const noun = lexicon?.lemmatiser.guess(norm, NOUN);
    const word: Word = {
      verb: verb && lexicon?.verbs.has(hashString(verb.lemma)) ? verb.rule + 1 : 0,
      noun: noun && lexicon?.nouns.has(hashString(noun.lemma)) ? 1 : 0,
      form: cut,
      norm,
      id,
      s1: hashString(norm.slice(-1)),
      s2: n > 2 ? hashString(norm.slice(-2)) : id,
      s3: n > 3 ? hashString(norm.slice(-3)) : id,
      s4: n > 4 ? hashString(norm.slice(-4)) : id,
      s5: n > 5 ? hashString(norm.slice(-5)) : id,
      p1: hashString(norm.slice(0, 1)),
      p2: hashString(norm.slice(0, 2)),
      p3: hashString(norm.slice(0, 3)),
      shape: hashString(shapeOf(cut)),
      cluster: row === undefined ? 0 : this.clusters[row]!,
      coarse: row === undefined ? 0 : this.coarses[row]!,
      tags: row === undefined ? 0 : this.tags[row]!,
      sure: row === undefined || this.sures[row] === 255 ? -1 : this.sures[row]!,
      caps: (/^\p{Lu}/u.test(cut) ? 1 : 0) | (/^[\p{Lu}\p{Lt}\p{Lo}]/u.test(cut) ? 2 : 0) | (MARKED.test(cut) ? 4 : 0),
      lemmas: new Map(),
      cues: -1,
    };
    if (this.cache.size >= CACHED) this.cache = new Map();
    this.cache.set(form.length > LONGEST ? cut : form, word);
    return word;
  }
}
