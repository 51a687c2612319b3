// A tree that is being mended: heads and relations are changed one by one, and it stays a tree.

import { altered, remembered, type Token } from '../../domain/index.js';

/** A relation without its subtype; there are a few dozen of them in all texts. */
export const bare = remembered((deprel: string): string => deprel.split(':', 1)[0]!);
/** A few hundred sets in all texts. */
export const featuresOf = remembered((feats: string): ReadonlySet<string> => new Set(feats.split('|')), 2_000, 300);

export class Sketch {
  readonly tokens: Token[];
  changed = false;
  /** Children of each token; a list is replaced, never changed: who walks over one may hang its tokens elsewhere. */
  #kids: (readonly number[])[] | null = null;

  constructor(tokens: readonly Token[]) {
    this.tokens = [...tokens];
  }

  at(i: number): Token {
    return this.tokens[i]!;
  }

  rel(i: number): string {
    return bare(this.tokens[i]!.deprel);
  }

  has(i: number, feature: string): boolean {
    return featuresOf(this.tokens[i]!.feats).has(feature);
  }

  /** In the order of the words. */
  kids(i: number): readonly number[] {
    this.#kids ??= childrenOf(this.tokens);
    return this.#kids[i]!;
  }

  kid(i: number, ...rels: string[]): number | undefined {
    return this.kids(i).find((k) => rels.includes(this.rel(k)));
  }

  /** Whether i is k or stands somewhere above it. */
  isAbove(i: number, k: number): boolean {
    for (let at = k, steps = 0; at >= 0 && steps <= this.tokens.length; at = this.at(at).head, steps++)
      if (at === i) return true;
    return false;
  }

  /** Hangs i on head (-1: the root); left as it was where head stands below i. */
  hang(i: number, head: number, deprel: string): boolean {
    if (head >= 0 && this.isAbove(i, head)) return false;
    const from = this.at(i).head;
    if (head !== from && this.#kids !== null) {
      if (from >= 0) this.#kids[from] = this.#kids[from]!.filter((k) => k !== i);
      if (head >= 0) this.#kids[head] = [...this.#kids[head]!, i].sort((a, b) => a - b);
    }
    this.tokens[i] = altered(this.at(i), { head, deprel });
    this.changed = true;
    return true;
  }

  /** Gives i the place that another had. */
  takeOver(i: number, from: number): void {
    const { head, deprel } = this.at(from);
    this.hang(i, head, deprel);
  }

  /** Hangs what stands behind `behind` on `to` instead of `from`. */
  handOn(from: number, to: number, behind: number): void {
    for (const k of this.kids(from)) if (k > behind && k !== to) this.hang(k, to, this.at(k).deprel);
  }

  inflect(i: number, feats: string, upos = this.at(i).upos): void {
    this.tokens[i] = altered(this.at(i), { feats, upos });
    this.changed = true;
  }

  isPastParticiple(i: number): boolean {
    return this.tokens[i]?.upos === 'VERB' && this.has(i, 'VerbForm=Part') && !this.has(i, 'Tense=Pres');
  }

  isNoun(i: number): boolean {
    return this.tokens[i] !== undefined && (this.at(i).upos === 'NOUN' || this.at(i).upos === 'PROPN');
  }

  /** The nearest verb above i, or undefined. */
  verbAbove(i: number): number | undefined {
    for (let at = this.at(i).head, steps = 0; at >= 0 && steps < this.tokens.length; at = this.at(at).head, steps++)
      if (this.at(at).upos === 'VERB') return at;
    return undefined;
  }

  /** The noun that the phrase with i in it is headed by: up over the parts of a name and complements with a preposition that opens no clause. */
  phraseHead(i: number, openers: ReadonlySet<string>): number {
    let at = i;
    for (let steps = 0; steps < 8; steps++) {
      const { head } = this.at(at);
      if (head < 0 || head >= at + 6) return at;
      const rel = this.rel(at);
      const part = ['flat', 'compound', 'appos', 'conj', 'nmod', 'amod', 'nummod'].includes(rel);
      if (!part || !this.isNoun(head) || (head > i && rel !== 'compound')) return at;
      const mark = this.kid(at, 'case');
      if (mark !== undefined && openers.has(this.at(mark).form.toLowerCase())) return at;
      at = head;
    }
    return at;
  }
}

function childrenOf(tokens: readonly Token[]): number[][] {
  const out: number[][] = [];
  for (let i = 0; i < tokens.length; i++) out.push([]);
  for (let i = 0; i < tokens.length; i++) out[tokens[i]!.head]?.push(i);
  return out;
}
