// Those charged with something, taken for those who charge: "18 soldiers accused of taking part in the murder".

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
