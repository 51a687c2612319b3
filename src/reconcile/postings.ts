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
  private item = new Int32Array(1024);
  private next = new Int32Array(1024);
  private nodes = 0;
  /** Pivots of keys that hold more items than `pivots`, in order of rank. */
  private readonly crowded = new Map<number, number[]>();
  /** Number of items of such a key. */
  private readonly crowd = new Map<number, number>();

  /** `rank` gives the rank of an item: any number that depends on its content alone. */
  constructor(
    private readonly rank: (item: number) => number,
    private readonly pivots: number,
  ) {}

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
    const crowded = this.crowded.get(key);
    if (!crowded) {
      const others = this.list(head);
      for (const other of others) found(other);
      if (others.length >= this.pivots) {
        const all = [...others, item].sort((a, b) => this.before(a, b));
        this.crowded.set(key, all.slice(0, this.pivots));
        this.crowd.set(key, all.length);
      }
    } else {
      const enters = this.before(item, crowded[crowded.length - 1]!) < 0;
      for (const other of enters ? this.list(head) : crowded) found(other);
      if (enters) {
        crowded.pop();
        crowded.push(item);
        crowded.sort((a, b) => this.before(a, b));
      }
      this.crowd.set(key, this.crowd.get(key)! + 1);
    }
    part.table[at + 1] = this.push(item, head < FREE ? this.push(alone(head), FREE) : head);
  }

  /** Is at least one of the two still a pivot of this key, which both must hold? */
  pairs(key: number, a: number, b: number): boolean {
    const crowded = this.crowded.get(key);
    return !crowded || crowded.includes(a) || crowded.includes(b);
  }

  /** Number of items under a key. */
  size(key: number): number {
    const part = this.parts[key >>> PART_SHIFT]!;
    return this.crowd.get(key) ?? this.list(part.table[part.slot(key) + 1]!).length;
  }

  private before(a: number, b: number): number {
    return this.rank(a) - this.rank(b) || a - b;
  }

  private list(head: number): number[] {
    if (head < FREE) return [alone(head)];
    const out: number[] = [];
    for (let n = head; n !== FREE; n = this.next[n]!) out.push(this.item[n]!);
    return out;
  }

  private push(item: number, next: number): number {
    if (this.nodes === this.item.length) {
      this.item = grown(this.item);
      this.next = grown(this.next);
    }
    this.item[this.nodes] = item;
    this.next[this.nodes] = next;
    return this.nodes++;
  }
}

const FREE = -1;
/** The only item of a key, as a number below that of a free place; and back again. */
const alone = (item: number): number => -2 - item;

const PARTS = 256;
const PART_SHIFT = 24;

/** Open-addressed table: keys at even, their items at odd places: the newest node of a list, the only item, or FREE. */
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
