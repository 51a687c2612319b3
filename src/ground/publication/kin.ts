// Which articles of a dossier tell of the same matter: names and numbers that they share and few others have.

import type { Article } from '../../domain/index.js';
import { folded } from './words.js';

/** Cosine below which two texts have nothing in common worth counting. */
const least = 0.1;
/** Most names and numbers taken of one text. */
const most = 400;

/** Capitalised words of four letters or more, and numbers of two digits or more, folded. */
function topicsOf({ title, text }: Article): readonly string[] {
  const found = new Set<string>();
  for (const m of `${title ?? ''}\n${text}`.matchAll(/\p{Lu}[\p{L}\p{M}-]{3,}|\d{2,}/gu)) {
    found.add(folded(m[0]));
    if (found.size === most) break;
  }
  return [...found];
}

export interface Kin {
  /** Number of the article, in the order of adding. */
  readonly article: number;
  /** Cosine of the two texts, above 0.1. */
  readonly likeness: number;
}

/** Texts by their rare words; adding and asking may not alternate. */
export class Kinsfolk {
  readonly #topics: (readonly string[])[] = [];
  readonly #by = new Map<string, number[]>();
  readonly #norm = new Map<number, number>();
  /** Weight shared with each article while one is asked for; zero between. */
  #shared = new Float64Array(0);

  add(article: Article): void {
    const topics = topicsOf(article);
    const me = this.#topics.push(topics) - 1;
    for (const t of topics) {
      const list = this.#by.get(t);
      if (list) list.push(me);
      else this.#by.set(t, [me]);
    }
  }

  /** Squared weight of a word (inverse document frequency); 0 for one that more than a fourth of the texts have. */
  #weight(topic: string): number {
    const n = this.#topics.length;
    const df = this.#by.get(topic)?.length ?? 0;
    return df < 2 || df > Math.max(4, n / 4) ? 0 : Math.log(n / df) ** 2;
  }

  #lengthOf(me: number): number {
    let norm = this.#norm.get(me);
    if (norm === undefined) {
      // words of its own count as well: a long text that shares two names is not about them
      norm = Math.sqrt(
        this.#topics[me]!.reduce((sum, t) => sum + (this.#by.get(t)!.length < 2 ? 1 : this.#weight(t)), 0),
      );
      this.#norm.set(me, norm);
    }
    return norm;
  }

  /** Other articles like this one, in no order that matters. */
  of(me: number): readonly Kin[] {
    if (this.#shared.length < this.#topics.length) this.#shared = new Float64Array(this.#topics.length);
    const shared = this.#shared;
    const met: number[] = [];
    for (const t of this.#topics[me]!) {
      const w = this.#weight(t);
      if (w === 0) continue;
      for (const other of this.#by.get(t)!) {
        if (other === me) continue;
        if (shared[other] === 0) met.push(other);
        shared[other]! += w;
      }
    }
    const mine = this.#lengthOf(me);
    const kin: Kin[] = [];
    for (const article of met) {
      const likeness = shared[article]! / (mine * this.#lengthOf(article) || 1);
      if (likeness >= least) kin.push({ article, likeness });
      shared[article] = 0;
    }
    return kin;
  }
}
