// Which items share a key, found without comparing all with all: an inverted index whose crowded keys stay cheap.

import { grown } from './grown.js';

/**
 * A key held by thousands of items ("Iran" said of "Iraq") would make every new item be compared with thousands. So each
 * key has pivots: its `pivots` items of lowest rank. Two items are candidates where they share a key and one of them is
 * a pivot of it. Ranks are hashes of content, so a new item becomes a pivot of a key of n items with chance pivots/n,
 * and adding costs O(pivots) a key on average, whatever n. Which pairs are candidates depends on the set of items
 * alone, not on the order in which they came: an item that is a pivot in the end was one ever since it was added.
 */
export class Postings {
  /** By the highest bits of the key, so that no growth copies more than a small part. */
  private readonly parts = Array.from({ length: PARTS }, () => new Part());
  /** Items at even places, each with the place of the next beside it: lists lie scattered, and each visit is to cold memory. */
  private links = new Int32Array(2048);
  private end = 0;
  /** Of each key that holds more items than `pivots`: its newest node, and its pivots in order of rank. */
  private crowds = new Int32Array(1024);
  private crowded = 0;
  private readonly width: number;

  /** `rank` gives the rank of an item: any number that depends on its content alone. */
  constructor(
    private readonly rank: (item: number) => number,
    private readonly pivots: number,
  ) {
    this.width = 1 + pivots;
  }

  /** Adds `item` under `key` (a mixed 32-bit hash; once an item and key) and calls `found` for every earlier item that is now its candidate there. */
  add(key: number, item: number, found: (other: number) => void): void {
    const part = this.parts[key >>> PART_SHIFT]!;
    const at = part.slot(key);
    const head = part.table[at + 1]!;
    if (head === FREE) {
      // Most keys have one item for ever, which then stands in the table itself.
      part.put(at, key, alone(item));
      return;
    }
    if (head >= CROWD) {
      this.addToCrowd((head - CROWD) * this.width, item, found);
      return;
    }
    const first = head < FREE ? this.push(alone(head), FREE) : head;
    const others = this.each(first, found);
    const node = this.push(item, first);
    part.table[at + 1] = others < this.pivots ? node : CROWD + this.makeCrowd(node);
  }

  private makeCrowd(node: number): number {
    const items: number[] = [];
    this.each(node, (item) => items.push(item));
    const at = this.crowded * this.width;
    if (at + this.width > this.crowds.length) this.crowds = grown(this.crowds);
    this.crowds[at] = node;
    this.crowds.set(items.sort((a, b) => this.before(a, b)).slice(0, this.pivots), at + 1);
    return this.crowded++;
  }

  private addToCrowd(at: number, item: number, found: (other: number) => void): void {
    const { crowds } = this;
    const [first, end] = [at + 1, at + this.width];
    const enters = this.before(item, crowds[end - 1]!) < 0;
    if (enters) {
      this.each(crowds[at]!, found);
      let place = end - 1;
      for (; place > first && this.before(item, crowds[place - 1]!) < 0; place--) crowds[place] = crowds[place - 1]!;
      crowds[place] = item;
    } else for (let i = first; i < end; i++) found(crowds[i]!);
    crowds[at] = this.push(item, crowds[at]!);
  }

  /** Is at least one of the two still a pivot of this key, which both must hold? */
  pairs(key: number, a: number, b: number): boolean {
    const head = this.headOf(key);
    if (head < CROWD) return true;
    const at = (head - CROWD) * this.width;
    const pivots = this.crowds.subarray(at + 1, at + this.width);
    return pivots.includes(a) || pivots.includes(b);
  }

  private before(a: number, b: number): number {
    return this.rank(a) - this.rank(b) || a - b;
  }

  private headOf(key: number): number {
    const part = this.parts[key >>> PART_SHIFT]!;
    return part.table[part.slot(key) + 1]!;
  }

  /** Calls `found` for every item of a list; gives their number. */
  private each(head: number, found: (item: number) => void): number {
    let count = 0;
    for (let n = head; n !== FREE; n = this.links[n + 1]!) {
      found(this.links[n]!);
      count++;
    }
    return count;
  }

  private push(item: number, next: number): number {
    const at = this.end;
    // An array that grew by a quarter may be of odd length.
    if (at + 2 > this.links.length) this.links = grown(this.links);
    this.links[at] = item;
    this.links[at + 1] = next;
    this.end += 2;
    return at;
  }
}

const FREE = -1;
/** Numbers from here on are of crowds. */
const CROWD = 2 ** 30;
/** The only item of a key, as a number below that of a free place; and back again. */
const alone = (item: number): number => -2 - item;

const PARTS = 256;
const PART_SHIFT = 24;

/** Open-addressed table: keys at even, their items at odd places: the newest node of a list, the only item, the number of a crowd, or FREE. */
class Part {
  table = new Int32Array(32).fill(FREE);
  private keys = 0;

  slot(key: number): number {
    const { table } = this;
    const slots = table.length / 2;
    // The bits that did not choose the part say where in it the key lies.
    for (
      let i = Math.floor(((key << (32 - PART_SHIFT)) >>> 0) * (slots / 2 ** 32));
      ;
      i = i + 1 === slots ? 0 : i + 1
    ) {
      if (table[2 * i + 1] === FREE || table[2 * i] === (key | 0)) return 2 * i;
    }
  }

  /** Fills the free place `at`. */
  put(at: number, key: number, value: number): void {
    this.table[at] = key | 0;
    this.table[at + 1] = value;
    this.keys++;
    // At most four slots of five are taken.
    if (this.keys * 10 <= this.table.length * 4) return;
    const old = this.table;
    this.table = new Int32Array(2 * Math.ceil(old.length * 0.65)).fill(FREE);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === FREE) continue;
      const to = this.slot(old[i]!);
      this.table[to] = old[i]!;
      this.table[to + 1] = old[i + 1]!;
    }
  }
}
