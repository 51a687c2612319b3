// Whom a participle or an adjective is said of, where a parse took it for the verb: "18 soldiers accused of", "troops loyal to X", "six people wounded".

import { altered } from '../../domain/index.js';
import type { ClauseWords } from '../../languages/acts.js';
import type { Sketch } from './sketch.js';

/** Who accuses has somebody whom he accuses: without one, "accused of" right behind a noun is a participle. */
export function accusedOf(s: Sketch, words: ClauseWords): void {
  for (let v = 1; v + 2 < s.tokens.length; v++) {
    const t = s.at(v);
    if (t.upos !== 'VERB' || !words.accusing.has(t.lemma) || !s.has(v, 'Tense=Past')) continue;
    if (!words.accusedOf.has(s.at(v + 1).form) || s.kid(v, 'obj', 'aux', 'mark') !== undefined) continue;
    const n = v - 1;
    if (!s.isNoun(n) || s.has(v, 'VerbForm=Part')) continue;
    const own = s.kids(v).find((k) => k < v && s.rel(k) === 'nsubj');
    const { head } = t;
    if (own === n && head > v) {
      // "soldiers accused of murder escaped"
      s.hang(n, head, s.kids(head).some((k) => s.at(k).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj');
    } else if (own !== undefined && own !== n) continue;
    // "arrested three men accused of murder": the men are where they should be, unless they were called the subject.
    else if (s.isAbove(v, n)) {
      if (head >= 0 && head < v && s.rel(v) !== 'conj' && s.kid(head, 'obj') === undefined) s.hang(n, head, 'obj');
      else s.takeOver(n, v);
    }
    for (const k of s.kids(v)) if (k < v) s.hang(k, n, s.at(k).deprel);
    s.hang(v, n, 'acl');
    s.inflect(v, 'Tense=Past|VerbForm=Part|Voice=Pass');
  }
}

/** "accuse them of looting lorries", read as lorries that loot: the gerund behind "of" is what they are accused of, and has its object. */
export function gerundOfCharge(s: Sketch, words: ClauseWords): void {
  for (let g = 3; g + 1 < s.tokens.length; g++) {
    const n = s.at(g).head;
    const v = n > g ? s.at(n).head : -1;
    if (s.rel(g) !== 'amod' || s.at(g).upos !== 'VERB' || (!s.has(g, 'VerbForm=Ger') && !s.at(g).form.endsWith(ending)))
      continue;
    if (v < 0 || v > g - 2 || s.rel(n) !== 'obj' || !words.accusing.has(s.at(v).lemma)) continue;
    if (s.at(g - 1).head !== g || !words.accusedOf.has(s.at(g - 1).form)) continue;
    if (!s.kids(v).some((k) => k > v && k < g && s.rel(k) === 'obj')) continue;
    s.hang(g, v, 'advcl');
    s.hang(n, g, 'obj');
    s.inflect(g, 'VerbForm=Ger');
  }
}

/** "Troops loyal to General Salim seized the office": what follows the adjective is not who acts. */
export function loyalTo(s: Sketch): void {
  for (let a = 1; a + 3 < s.tokens.length; a++) {
    if (s.at(a).upos !== 'ADJ' || s.kid(a, 'cop') !== undefined || s.at(a + 1).upos !== 'ADP') continue;
    const n = s.kids(a).find((k) => k === a - 1 && s.rel(k) === 'nsubj' && s.isNoun(k));
    const v = s
      .kids(a)
      .find((k) => k > a && s.at(k).upos === 'VERB' && ['ccomp', 'parataxis', 'conj'].includes(s.rel(k)));
    if (n === undefined || v === undefined) continue;
    const whom = s.at(a + 1).head;
    if (whom <= a || whom >= v || s.at(whom).head !== v || s.rel(whom) !== 'nsubj') continue;
    s.takeOver(v, a);
    s.hang(n, v, 'nsubj');
    s.hang(a, n, 'acl');
    s.hang(whom, a, 'obl');
  }
}

/** "two were killed and six people wounded": the auxiliary is said once. */
export function saidOnce(s: Sketch, words: ClauseWords): void {
  for (let v = 4; v < s.tokens.length; v++) {
    const t = s.at(v);
    if (t.upos !== 'VERB' || t.deprel !== 'conj' || t.head < 0 || t.head > v || !words.harming.has(t.lemma)) continue;
    const who = s.kids(v).find((k) => k === v - 1 && s.rel(k) === 'nsubj');
    if (who === undefined || s.kid(v, 'obj', 'aux', 'mark') !== undefined || !s.has(v, 'Tense=Past')) continue;
    if (!s.kids(t.head).some((k) => s.at(k).deprel === 'aux:pass')) continue;
    s.inflect(v, 'Tense=Past|VerbForm=Part|Voice=Pass');
    s.hang(who, v, 'nsubj:pass');
  }
}

/** "of arming militias and bombing villages", read as "militias and bombing villages": two gerunds, each with its object. */
export function gerundsInRow(s: Sketch): void {
  for (let g = 4; g + 1 < s.tokens.length; g++) {
    const first = s.at(g).head;
    if (s.at(g).upos !== 'NOUN' || s.at(g).deprel !== 'conj' || first < 0 || first > g - 2) continue;
    if (s.at(g - 1).upos !== 'CCONJ' || s.rel(first) !== 'compound' || !s.has(first, 'Number=Plur')) continue;
    const n = s.at(first).head;
    const v = n > g ? s.at(n).head : -1;
    if (v < 0 || v > first || s.rel(n) !== 'obj' || !s.has(v, 'VerbForm=Ger') || !s.at(g).lemma.endsWith(ending))
      continue;
    const form = s.at(g).lemma.slice(0, -ending.length);
    s.hang(first, v, 'obj');
    s.hang(g, v, 'conj');
    s.hang(n, g, 'obj');
    s.tokens[g] = altered(s.at(g), { upos: 'VERB', lemma: form, feats: 'VerbForm=Ger' });
  }
}

const ending = 'ing';
