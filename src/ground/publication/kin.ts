// Which articles of a dossier tell of the same matter: words and numbers that they share and few others have.

import type { Article } from '../../domain/index.js';
import { folded, stem } from './words.js';

/** Most words and numbers taken of one text. */
const most = 500;
/** A word that more texts have is no sign of kinship; it also bounds the work for each text. */
const common = 220;

/** Words of four letters or more without their inflection, and numbers of two digits or more. */
function topicsOf({ title, text }: Article): readonly string[] {
  const found = new Set<string>();
  for (const m of `${title ?? ''}\n${text}`.matchAll(/[\p{L}\p{M}]{4,}|\d{2,}/gu)) {
    found.add(stem(folded(m[0])));
    if (found.size === most) break;
  }
  return [...found];
}

export interface Kin {
  /** Number of the article, in the order of adding. */
  readonly article: number;
  /** Cosine of the two texts, 0..1. */
  readonly likeness: number;
}

/** Texts by their rare words; adding and asking may not alternate. */
export class Kinsfolk {
  readonly #topics: (readonly string[])[] = [];
  readonly #by = new Map<string, number[]>();
  readonly #norm: number[] = [];
  #sums = new Float64Array(0);

  add(article: Article): void {
    const topics = topicsOf(article);
    const me = this.#topics.push(topics) - 1;
    for (const t of topics) {
      const list = this.#by.get(t);
      if (list) list.push(me);
      else this.#by.set(t, [me]);
    }
  }

  /** Inverse document frequency; 0 for a word of one text only, and for one that is common. */
  #weight(df: number): number {
    const n = this.#topics.length;
    return df < 2 || df > Math.min(common, Math.max(4, n / 4)) ? 0 : Math.log(n / df);
  }

  #lengthOf(me: number): number {
    let norm = this.#norm[me];
    if (norm === undefined) {
      // words of its own count as well: a long text that shares two names is not about them
      let sum = 0;
      for (const t of this.#topics[me]!) {
        const df = this.#by.get(t)!.length;
        sum += df < 2 ? 1 : this.#weight(df);
      }
      norm = Math.sqrt(sum);
      this.#norm[me] = norm;
    }
    return norm;
  }

  /** The `count` others most like this one, likest first; those that are as like in the order of adding. */
  of(me: number, count: number): readonly Kin[] {
    if (this.#sums.length < this.#topics.length) this.#sums = new Float64Array(this.#topics.length);
    const sums = this.#sums;
    const touched: number[] = [];
    for (const t of this.#topics[me]!) {
      const list = this.#by.get(t)!;
      const w = this.#weight(list.length);
      if (w === 0) continue;
      for (const other of list) {
        if (other === me) continue;
        if (sums[other] === 0) touched.push(other);
        sums[other]! += w;
      }
    }
    const own = this.#lengthOf(me);
    const kin = touched.map((article) => ({
      article,
      likeness: sums[article]! / (own * this.#lengthOf(article) || 1),
    }));
    for (const other of touched) sums[other] = 0;
    return kin.sort((a, b) => b.likeness - a.likeness || a.article - b.article).slice(0, count);
  }
}
