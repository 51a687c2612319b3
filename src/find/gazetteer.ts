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

/** Case is compared only where it tells names from words: "KH" is not "kh", "Balad" not "balad". */
function caseAllows(spelling: string, found: string): boolean {
  const letters = spelling.replace(/[^\p{L}]/gu, '');
  if (letters === letters.toLowerCase()) return true; // a common noun, or a script without case
  if (letters === letters.toUpperCase()) return found === found.toUpperCase();
  if (!/\p{Lu}/u.test(found)) return /[\s-]/.test(spelling.trim()) && wordsOf(spelling).length >= 3;
  // One word: its own first letter; several: the capital may be lost on some, never on all.
  return wordsOf(spelling).length > 1 || !/^\p{Lu}/u.test(spelling) || /^\p{Lu}/u.test(found);
}

export class Gazetteer {
  readonly #words = new WordTable();
  readonly #trie = new Trie();
  /** First entry at a node, and next entry with the same folded spelling. */
  readonly #firstAt: number[] = [none];
  readonly #next: number[] = [];
  readonly #insertable: Set<number>;

  /** `insertable`: words that may stand inside a name without being of it (demonyms). */
  constructor(
    readonly spellings: readonly string[],
    insertable: Iterable<string> = [],
  ) {
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
    // Runs of words that may still become a name; few are alive at once.
    let alive: { node: number; start: number; length: number; stops: number; inserted: Hit['inserted'] }[] = [];
    scanWords(text, (start, end, buffer, length, before) => {
      const word = this.#words.find(buffer, length);
      if (word === none) {
        if (alive.length > 0) alive = [];
        return;
      }
      if (alive.length > 0) {
        const still: typeof alive = [];
        if (before !== gap.hard)
          for (const run of alive) {
            const stops = run.stops + (before === gap.soft ? 1 : 0);
            const node = this.#trie.step(run.node, word);
            if (node !== none) still.push({ ...run, node, length: run.length + 1, stops });
            if (run.inserted === null && stops === 0 && this.#insertable.has(word))
              still.push({ ...run, stops, inserted: { start, end } });
          }
        alive = still;
      }
      const root = this.#trie.step(0, word);
      if (root !== none) alive.push({ node: root, start, length: 1, stops: 0, inserted: null });
      for (const run of alive) {
        if (run.inserted?.end === end) continue;
        for (let entry = this.#firstAt[run.node] ?? none; entry !== none; entry = this.#next[entry]!) {
          const spelling = this.spellings[entry]!;
          const found = text.slice(run.start, end);
          if (run.stops > 0 && !softAllows(spelling, found, run.length)) continue;
          if (caseAllows(spelling, found)) hits.push({ start: run.start, end, entry, inserted: run.inserted });
        }
      }
    });
    return hits.sort((a, b) => a.start - b.start || a.end - b.end || a.entry - b.entry);
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

/** Folded words to small numbers, without making strings for words of the text. Open addressing; words are kept in one pool. */
class WordTable {
  #pool = new Uint16Array(1 << 12);
  #used = 0;
  #ends: number[] = [0];
  #slots = new Int32Array(1 << 10).fill(none);

  find(buffer: Uint16Array, length: number): number {
    const mask = this.#slots.length - 1;
    for (let slot = hash(buffer, length) & mask; ; slot = (slot + 1) & mask) {
      const word = this.#slots[slot]!;
      if (word === none || this.#is(word, buffer, length)) return word;
    }
  }

  add(buffer: Uint16Array, length: number): number {
    const known = this.find(buffer, length);
    if (known !== none) return known;
    const word = this.#ends.length - 1;
    while (this.#used + length > this.#pool.length) {
      const wider = new Uint16Array(this.#pool.length * 2);
      wider.set(this.#pool);
      this.#pool = wider;
    }
    this.#pool.set(buffer.subarray(0, length), this.#used);
    this.#used += length;
    this.#ends.push(this.#used);
    if (this.#ends.length * 2 > this.#slots.length) this.#rehash();
    else this.#place(word, buffer, length);
    return word;
  }

  #is(word: number, buffer: Uint16Array, length: number): boolean {
    const from = this.#ends[word]!;
    if (this.#ends[word + 1]! - from !== length) return false;
    for (let i = 0; i < length; i++) if (this.#pool[from + i] !== buffer[i]) return false;
    return true;
  }

  #place(word: number, buffer: Uint16Array, length: number): void {
    const mask = this.#slots.length - 1;
    let slot = hash(buffer, length) & mask;
    while (this.#slots[slot] !== none) slot = (slot + 1) & mask;
    this.#slots[slot] = word;
  }

  #rehash(): void {
    this.#slots = new Int32Array(this.#slots.length * 4).fill(none);
    for (let word = 0; word < this.#ends.length - 1; word++) {
      const from = this.#ends[word]!;
      const to = this.#ends[word + 1]!;
      this.#place(word, this.#pool.subarray(from, to), to - from);
    }
  }
}

/** FNV-1a over code units. */
function hash(buffer: Uint16Array, length: number): number {
  let h = 0x811c9dc5;
  for (let i = 0; i < length; i++) h = Math.imul(h ^ buffer[i]!, 0x01000193);
  return (h ^ (h >>> 15)) >>> 0;
}

/** Edges (node, word) → node in one open-addressing table. Node 0 is the root. */
class Trie {
  size = 0;
  #nodes = new Int32Array(1 << 10).fill(none);
  #words = new Int32Array(1 << 10);
  #targets = new Int32Array(1 << 10);

  step(node: number, word: number): number {
    const mask = this.#nodes.length - 1;
    for (let slot = edgeHash(node, word) & mask; ; slot = (slot + 1) & mask) {
      const at = this.#nodes[slot]!;
      if (at === none) return none;
      if (at === node && this.#words[slot] === word) return this.#targets[slot]!;
    }
  }

  grow(node: number, word: number): number {
    const known = this.step(node, word);
    if (known !== none) return known;
    if ((this.size + 1) * 2 > this.#nodes.length) this.#rehash();
    this.#place(node, word, ++this.size);
    return this.size;
  }

  #place(node: number, word: number, target: number): void {
    const mask = this.#nodes.length - 1;
    let slot = edgeHash(node, word) & mask;
    while (this.#nodes[slot] !== none) slot = (slot + 1) & mask;
    this.#nodes[slot] = node;
    this.#words[slot] = word;
    this.#targets[slot] = target;
  }

  #rehash(): void {
    const [nodes, words, targets] = [this.#nodes, this.#words, this.#targets];
    this.#nodes = new Int32Array(nodes.length * 4).fill(none);
    this.#words = new Int32Array(nodes.length * 4);
    this.#targets = new Int32Array(nodes.length * 4);
    for (let i = 0; i < nodes.length; i++) if (nodes[i] !== none) this.#place(nodes[i]!, words[i]!, targets[i]!);
  }
}

function edgeHash(node: number, word: number): number {
  const h = Math.imul(node, 0x9e3779b1) ^ Math.imul(word, 0x85ebca6b);
  return (h ^ (h >>> 16)) >>> 0;
}
