// A gazetteer: all known spellings in a trie over folded words, met in one pass over the text.

import { gap, scanWords, wordsOf } from './words.js';

/** A run of words that is a known spelling. */
export interface Hit {
  readonly start: number;
  readonly end: number;
  /** Position of the spelling in the list that the gazetteer was made from. */
  readonly entry: number;
  /** The word inside the name that belongs to no spelling ("Force *iranienne* Al-Qods"), or null. */
  readonly inserted: { readonly start: number; readonly end: number } | null;
}

const none = -1;

/** What the case of a spelling asks of the text. Case is compared only where it tells names from words: "KH" is not "kh". */
const asks = {
  /** A common noun, or a script without case. */
  nothing: 1,
  /** An acronym. */
  capitals: 2,
  /** A name of one word: its own first letter ("Balad" is not "balad"). */
  first: 3,
  /** A name of several words: the capital may be lost on some, never on all, */
  some: 4,
  /** save in long ones, that can't be an accident. */
  any: 5,
} as const;

function askedBy(spelling: string): number {
  const letters = spelling.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return asks.nothing;
  if (letters === letters.toUpperCase()) return asks.capitals;
  const words = wordsOf(spelling).length;
  if (words >= 3 && /[\s-]/.test(spelling.trim())) return asks.any;
  return words > 1 || !/^\p{Lu}/u.test(spelling) ? asks.some : asks.first;
}

function isUpper(text: string, i: number): boolean {
  const unit = text.charCodeAt(i);
  if (unit < 0x80) return unit >= 0x41 && unit <= 0x5a;
  return /^\p{Lu}/u.test(text.slice(i, i + 2));
}

function hasUpper(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) if (isUpper(text, i)) return true;
  return false;
}

function caseAllows(asked: number, text: string, start: number, end: number): boolean {
  if (asked === asks.first) return isUpper(text, start);
  if (asked === asks.some) return hasUpper(text, start, end);
  if (asked !== asks.capitals) return true;
  const found = text.slice(start, end);
  return found === found.toUpperCase();
}

export class Gazetteer {
  readonly #words = new WordTable();
  readonly #trie = new Trie();
  /** First entry at a node, and next entry with the same folded spelling. */
  readonly #firstAt: number[] = [none];
  readonly #next: number[] = [];
  readonly #insertable: Set<number>;
  /** By entry, what its case asks; 0 until the entry is first met. */
  readonly #cases: Uint8Array;

  /** `insertable`: words that may stand inside a name without being of it (demonyms). */
  constructor(
    readonly spellings: readonly string[],
    insertable: Iterable<string> = [],
  ) {
    this.#cases = new Uint8Array(spellings.length);
    spellings.forEach((spelling, entry) => {
      let node = 0;
      scanWords(spelling, (_s, _e, buffer, length) => {
        node = this.#trie.grow(node, this.#words.add(buffer, length));
      });
      while (this.#firstAt.length <= this.#trie.size) this.#firstAt.push(none);
      this.#next.push(node === 0 ? none : this.#firstAt[node]!);
      if (node !== 0) this.#firstAt[node] = entry;
    });
    this.#insertable = new Set();
    for (const word of insertable)
      scanWords(word, (_s, _e, buffer, length) => this.#insertable.add(this.#words.add(buffer, length)));
  }

  /** Every run of words that is a spelling, nested ones too, by start, then by end. Linear for spellings of bounded length. */
  find(text: string): Hit[] {
    const hits: Hit[] = [];
    // Runs of words that may still become a name; few are alive at once. Two sets that take turns, so that a run costs no object.
    let alive = new Runs();
    let next = new Runs();
    scanWords(text, (start, end, buffer, length, before) => {
      const word = this.#words.find(buffer, length);
      next.size = 0;
      if (word !== none) {
        if (before !== gap.hard)
          for (let i = 0; i < alive.size; i++) {
            const stops = alive.stops[i]! + (before === gap.soft ? 1 : 0);
            const node = this.#trie.step(alive.node[i]!, word);
            if (node !== none) next.add(alive, i, node, alive.words[i]! + 1, stops, alive.from[i]!, alive.to[i]!);
            if (alive.from[i] === none && stops === 0 && this.#insertable.has(word))
              next.add(alive, i, alive.node[i]!, alive.words[i]!, stops, start, end);
          }
        const root = this.#trie.root(word);
        if (root !== none) next.begin(root, start);
        for (let i = 0; i < next.size; i++) {
          if (next.to[i] === end) continue;
          let entry = this.#firstAt[next.node[i]!] ?? none;
          if (entry === none) continue;
          const from = next.start[i]!;
          const inserted = next.from[i] === none ? null : { start: next.from[i]!, end: next.to[i]! };
          for (; entry !== none; entry = this.#next[entry]!) {
            if (!caseAllows(this.#caseOf(entry), text, from, end)) continue;
            if (next.stops[i]! > 0 && !softAllows(this.spellings[entry]!, text.slice(from, end), next.words[i]!))
              continue;
            hits.push({ start: from, end, entry, inserted });
          }
        }
      }
      [alive, next] = [next, alive];
    });
    return hits.sort((a, b) => a.start - b.start || a.end - b.end || a.entry - b.entry);
  }

  #caseOf(entry: number): number {
    this.#cases[entry] ||= askedBy(this.spellings[entry]!);
    return this.#cases[entry]!;
  }

  /** Entries whose spelling folds to the same words. */
  lookup(name: string): number[] {
    let node: number = 0;
    scanWords(name, (_s, _e, buffer, length) => {
      const word = this.#words.find(buffer, length);
      node = word === none || node === none ? none : this.#trie.step(node, word);
    });
    const entries: number[] = [];
    if (node > 0) for (let e = this.#firstAt[node] ?? none; e !== none; e = this.#next[e]!) entries.push(e);
    return entries.reverse();
  }
}

/** A full stop inside a name: in initials ("U.S."), or a stray one in a long name; quotation marks in pairs or round a part. */
function softAllows(spelling: string, found: string, words: number): boolean {
  if (!found.includes('.')) return words > 1;
  return /^(?:\p{L}\.)+\p{L}?$/u.test(found) || spelling.includes('.') || words >= 3;
}

/** Runs of words under way, as columns. */
class Runs {
  size = 0;
  readonly node: number[] = [];
  readonly start: number[] = [];
  /** Words that belong to a spelling. */
  readonly words: number[] = [];
  readonly stops: number[] = [];
  /** The inserted word, or -1. */
  readonly from: number[] = [];
  readonly to: number[] = [];

  begin(node: number, start: number): void {
    this.#put(node, start, 1, 0, none, none);
  }

  /** The run `i` of `other`, one word on. */
  add(other: Runs, i: number, node: number, words: number, stops: number, from: number, to: number): void {
    this.#put(node, other.start[i]!, words, stops, from, to);
  }

  #put(node: number, start: number, words: number, stops: number, from: number, to: number): void {
    const at = this.size++;
    this.node[at] = node;
    this.start[at] = start;
    this.words[at] = words;
    this.stops[at] = stops;
    this.from[at] = from;
    this.to[at] = to;
  }
}

/** Folded words to small numbers, without making strings for words of the text. Open addressing; words are kept in one pool. */
class WordTable {
  #pool = new Uint16Array(1 << 12);
  #used = 0;
  #ends = new Int32Array(1 << 8);
  #size = 0;
  /** Pairs of hash and word: most strangers are told by the hash, without a look at the pool. */
  #slots = new Int32Array(1 << 11).fill(none);

  find(buffer: Uint16Array, length: number): number {
    return this.#find(buffer, length, hash(buffer, length));
  }

  #find(buffer: Uint16Array, length: number, key: number): number {
    const slots = this.#slots;
    const mask = slots.length / 2 - 1;
    for (let slot = key & mask; ; slot = (slot + 1) & mask) {
      const word = slots[2 * slot + 1]!;
      if (word === none || (slots[2 * slot] === key && this.#is(word, buffer, length))) return word;
    }
  }

  add(buffer: Uint16Array, length: number): number {
    const key = hash(buffer, length);
    const known = this.#find(buffer, length, key);
    if (known !== none) return known;
    const word = this.#size++;
    if (this.#used + length > this.#pool.length) this.#pool = wider(this.#pool, this.#used + length);
    if (this.#size >= this.#ends.length) this.#ends = wider(this.#ends, this.#size + 1);
    this.#pool.set(buffer.subarray(0, length), this.#used);
    this.#used += length;
    this.#ends[word + 1] = this.#used;
    if (this.#size * 4 > this.#slots.length) this.#rehash();
    this.#place(word, key);
    return word;
  }

  #is(word: number, buffer: Uint16Array, length: number): boolean {
    const from = this.#ends[word]!;
    if (this.#ends[word + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (this.#pool[from + i] !== buffer[i]) return false;
    return true;
  }

  #place(word: number, key: number): void {
    const mask = this.#slots.length / 2 - 1;
    let slot = key & mask;
    while (this.#slots[2 * slot + 1] !== none) slot = (slot + 1) & mask;
    this.#slots[2 * slot] = key;
    this.#slots[2 * slot + 1] = word;
  }

  #rehash(): void {
    const old = this.#slots;
    this.#slots = new Int32Array(old.length * 4).fill(none);
    for (let i = 0; i < old.length; i += 2) if (old[i + 1] !== none) this.#place(old[i + 1]!, old[i]!);
  }
}

/** A copy with room for `needed`, at least twice as long. */
function wider<T extends Uint16Array | Int32Array>(array: T, needed: number): T {
  const copy = new (array.constructor as new (length: number) => T)(Math.max(array.length * 2, needed));
  copy.set(array);
  return copy;
}

/** FNV-1a over code units. */
function hash(buffer: Uint16Array, length: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < length; i++) h = Math.imul(h ^ buffer[i]!, 0x01000193);
  return h ^ (h >>> 15);
}

/** Edges (node, word) → node in one open-addressing table of triples, so that a step looks at one place in memory. Node 0 is the root. */
class Trie {
  size = 0;
  #edges = new Int32Array(3 << 10).fill(none);
  /** Edges from the root, by word: every word of a text asks for one. */
  #roots = new Int32Array(1 << 8).fill(none);

  root(word: number): number {
    return word < this.#roots.length ? this.#roots[word]! : none;
  }

  step(node: number, word: number): number {
    if (node === 0) return this.root(word);
    const edges = this.#edges;
    const mask = (edges.length / 3 - 1) | 0;
    for (let slot = edgeHash(node, word) & mask; ; slot = (slot + 1) & mask) {
      const at = edges[3 * slot]!;
      if (at === none) return none;
      if (at === node && edges[3 * slot + 1] === word) return edges[3 * slot + 2]!;
    }
  }

  grow(node: number, word: number): number {
    const known = this.step(node, word);
    if (known !== none) return known;
    this.size++;
    if (node === 0) {
      if (word >= this.#roots.length) {
        const before = this.#roots.length;
        this.#roots = wider(this.#roots, word + 1).fill(none, before);
      }
      this.#roots[word] = this.size;
    } else {
      if (this.size * 6 > this.#edges.length) this.#rehash();
      this.#place(node, word, this.size);
    }
    return this.size;
  }

  #place(node: number, word: number, target: number): void {
    const mask = (this.#edges.length / 3 - 1) | 0;
    let slot = edgeHash(node, word) & mask;
    while (this.#edges[3 * slot] !== none) slot = (slot + 1) & mask;
    this.#edges[3 * slot] = node;
    this.#edges[3 * slot + 1] = word;
    this.#edges[3 * slot + 2] = target;
  }

  #rehash(): void {
    const old = this.#edges;
    this.#edges = new Int32Array(old.length * 4).fill(none);
    for (let i = 0; i < old.length; i += 3) if (old[i] !== none) this.#place(old[i]!, old[i + 1]!, old[i + 2]!);
  }
}

function edgeHash(node: number, word: number): number {
  const h = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (h ^ (h >>> 16)) >>> 0;
}
