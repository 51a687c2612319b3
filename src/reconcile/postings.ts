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
  /** Open-addressed table: key → newest node of its list, keys at even, nodes at odd places; node -1 where free. */
  private table: Int32Array;
  private keys = 0;
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
  ) {
    this.table = new Int32Array(2048).fill(-1);
  }

  /** Adds `item` under `key` (a mixed 32-bit hash; once an item and key) and calls `found` for every earlier item that is now its candidate there. */
  add(key: number, item: number, found: (other: number) => void): void {
    const at = this.slot(key);
    if (this.table[at + 1] === -1) {
      this.table[at] = key | 0;
      this.keys++;
    }
    const head = this.table[at + 1]!;
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
    this.table[at + 1] = this.push(item, head);
    // At most two slots of three are taken.
    if (this.keys * 3 > this.table.length) this.grow();
  }

  /** Is at least one of the two still a pivot of this key, which both must hold? */
  pairs(key: number, a: number, b: number): boolean {
    const crowded = this.crowded.get(key);
    return !crowded || crowded.includes(a) || crowded.includes(b);
  }

  /** Number of items under a key. */
  size(key: number): number {
    return this.crowd.get(key) ?? this.list(this.table[this.slot(key) + 1]!).length;
  }

  private before(a: number, b: number): number {
    return this.rank(a) - this.rank(b) || a - b;
  }

  private list(head: number): number[] {
    const out: number[] = [];
    for (let n = head; n !== -1; n = this.next[n]!) out.push(this.item[n]!);
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

  private slot(key: number): number {
    const mask = this.table.length / 2 - 1;
    for (let i = key & mask; ; i = (i + 1) & mask) {
      if (this.table[2 * i + 1] === -1 || this.table[2 * i] === (key | 0)) return 2 * i;
    }
  }

  private grow(): void {
    const old = this.table;
    this.table = new Int32Array(old.length * 2).fill(-1);
    for (let i = 0; i < old.length; i += 2) {
      if (old[i + 1] === -1) continue;
      const at = this.slot(old[i]!);
      this.table[at] = old[i]!;
      this.table[at + 1] = old[i + 1]!;
    }
  }
}
