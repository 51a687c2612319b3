// Lemmas by the longest known ending: each ending of a part of speech names what to cut off and what to add.

import { hashString, key2, key3 } from '../learn/hash.js';

const LONGEST_ENDING = 12;

/** `3r`: cut three letters, add "r". */
export interface LemmaRule {
  readonly cut: number;
  readonly add: string;
}

export function parseRule(rule: string): LemmaRule {
  const digits = /^\d+/.exec(rule)![0];
  return { cut: Number(digits), add: rule.slice(digits.length) };
}

/** The rule that makes `lemma` of `form`, sharing their longest common beginning. */
export function ruleFor(form: string, lemma: string): string {
  let i = 0;
  while (i < form.length && i < lemma.length && form[i] === lemma[i]) i++;
  return `${form.length - i}${lemma.slice(i)}`;
}

export class Lemmatiser {
  private readonly rules: readonly LemmaRule[];

  /** `table`: key of (part of speech, ending) or of (inflection, whole word) → index in `rules`. */
  constructor(
    rules: readonly string[],
    private readonly table: ReadonlyMap<number, number>,
  ) {
    this.rules = rules.map(parseRule);
  }

  /** `upos`: index in `UPOS`; `feats`: UD features. Names keep their case, all else is lower case. */
  lemma(form: string, upos: number, feats: string, proper: boolean): string {
    if (proper) return form;
    const lower = form.toLowerCase().replaceAll('’', "'");
    return this.apply(lower, this.table.get(exactKey(upos, feats, lower)) ?? this.rule(lower, upos));
  }

  /** The lemma that a lower-case word would have as another part of speech, and the index of the rule for it. */
  guess(lower: string, upos: number): { readonly lemma: string; readonly rule: number } | undefined {
    const rule = this.rule(lower, upos);
    return rule === undefined ? undefined : { lemma: this.apply(lower, rule), rule };
  }

  private apply(lower: string, index: number | undefined): string {
    const rule = index === undefined ? undefined : this.rules[index];
    if (!rule || rule.cut > lower.length) return lower;
    return lower.slice(0, lower.length - rule.cut) + rule.add;
  }

  private rule(lower: string, upos: number): number | undefined {
    const whole = this.table.get(wholeKey(upos, lower));
    if (whole !== undefined) return whole;
    for (let n = Math.min(LONGEST_ENDING, lower.length); n >= 0; n--) {
      const found = this.table.get(endingKey(upos, lower, n));
      if (found !== undefined) return found;
    }
    return undefined;
  }
}

/** Key of the last `n` letters. */
export function endingKey(upos: number, lower: string, n: number): number {
  return key3(2, upos, n, hashString(n === 0 ? '' : lower.slice(-n)));
}
export const wholeKey = (upos: number, lower: string): number => key2(1, upos, hashString(lower));
export const exactKey = (upos: number, feats: string, lower: string): number =>
  key3(0, upos, hashString(feats), hashString(lower));
export { LONGEST_ENDING };
