// Relative clauses and participles that a parse joined to a verb, where commas and pronouns say what they belong to.

import { altered } from '../../domain/index.js';
import type { ClauseWords } from '../../languages/acts.js';
import type { Sketch } from './sketch.js';

/** "Islamic State, which had captured the town", "its list, from which they had struck him", joined to the verb before: told of the noun before the comma. */
export function relativeClause(s: Sketch): void {
  for (let p = 2; p + 1 < s.tokens.length; p++) {
    if (!/^(?:which|who|whom|whose)$/i.test(s.at(p).form)) continue;
    const comma =
      s.at(p - 1).form === ',' ? p - 1 : s.at(p - 1).upos === 'ADP' && s.at(p - 2)?.form === ',' ? p - 2 : 0;
    // "said Bai Macabangen, 46, who walked six hours"
    const aged = s.at(comma - 1)?.upos === 'NUM' && s.at(comma - 2)?.form === ',' && s.at(comma - 3)?.upos === 'PROPN';
    const last = aged ? comma - 3 : comma - 1;
    if (comma < 1 || !s.isNoun(last)) continue;
    let v = s.at(p).head;
    if (v > p && s.at(v).upos !== 'VERB') v = s.at(v).head;
    if (v <= p || s.at(v).upos !== 'VERB' || !/^(?:conj|advcl|parataxis|ccomp)$/.test(s.rel(v))) continue;
    // "…, which was denied, and …": a clause with a conjunction of its own goes on with another.
    if (s.kids(v).some((k) => k < p && /^(?:cc|mark|nsubj)/.test(s.at(k).deprel))) continue;
    const above = s.at(v).head;
    if (above < 0 || above >= comma) continue;
    let noun = last;
    while (/^(?:flat|compound)/.test(s.at(noun).deprel) && s.at(noun).head >= 0 && s.at(noun).head <= last)
      noun = s.at(noun).head;
    s.hang(v, noun, 'acl:relcl');
  }
}

/** "police had first spoken of 100": "have" before a participle is its helper. */
export function helperHave(s: Sketch): void {
  for (let h = 1; h + 1 < s.tokens.length; h++) {
    if (s.at(h).upos !== 'VERB' || s.at(h).lemma !== 'have') continue;
    let v = h + 1;
    while (s.tokens[v]?.upos === 'ADV' && v < h + 4) v++;
    if (!s.isPastParticiple(v) || s.at(v).head !== h || !/^(?:xcomp|ccomp)$/.test(s.rel(v))) continue;
    s.takeOver(v, h);
    for (const k of s.kids(h)) if (k !== v) s.hang(k, v, s.at(k).deprel);
    s.tokens[h] = altered(s.at(h), { upos: 'AUX' });
    s.hang(h, v, 'aux');
  }
}

/** "had closed the border, cut off power and frozen assets": the middle one of three verbs, set beside the first. */
export function middleVerb(s: Sketch): void {
  for (let v = 2; v < s.tokens.length; v++) {
    const first = s.at(v).head;
    if (s.at(v).upos !== 'VERB' || s.rel(v) !== 'parataxis' || first < 0 || first > v) continue;
    if (s.at(v - 1).form !== ',' || s.at(first).upos !== 'VERB') continue;
    if (s.kids(v).some((k) => k < v && s.at(k).upos !== 'PUNCT')) continue;
    const last = s.kids(v).find((k) => s.rel(k) === 'conj' && s.at(k).upos === 'VERB');
    if (last === undefined || s.kid(last, 'cc') === undefined || s.kid(last, 'nsubj') !== undefined) continue;
    s.hang(v, first, 'conj');
    if (s.has(v, 'Mood=Imp') || s.has(v, 'VerbForm=Inf')) s.inflect(v, s.at(first).feats);
  }
}

/** "the number of soldiers killed in clashes", the participle joined to the verb before without a word that joins: it tells of the noun. */
export function bareParticiple(s: Sketch): void {
  for (let p = 2; p < s.tokens.length; p++) {
    if (s.at(p).upos !== 'VERB' || s.rel(p) !== 'conj' || !s.isNoun(p - 1)) continue;
    if (!(s.isPastParticiple(p) || s.has(p, 'Tense=Past'))) continue;
    if (
      s
        .kids(p)
        .some((k) => /^(?:cc|nsubj|aux|obj|punct|mark|expl|cop)/.test(s.at(k).deprel) && (k < p || s.rel(k) === 'obj'))
    )
      continue;
    if (!s.isAbove(s.at(p).head, p - 1) || s.at(p).head >= p - 1) continue;
    const above = s.at(p).head;
    if (!s.hang(p, p - 1, 'acl')) continue;
    s.inflect(p, 'Tense=Past|VerbForm=Part|Voice=Pass');
    for (const k of s.kids(p)) if (k > p && s.rel(k) === 'conj') s.hang(k, above, 'conj');
  }
}

/** "gangs of youths hunted down farmers", the farmers called their hunters: a noun without "by" is no author. */
export function bareAgent(s: Sketch, words: ClauseWords): void {
  for (let o = 2; o < s.tokens.length; o++) {
    const v = s.at(o).head;
    if (s.at(o).deprel !== 'obl:agent' || v < 0 || v > o || s.kid(o, 'case') !== undefined) continue;
    const particle = s.at(v + 1);
    const next = particle !== undefined && words.phrasal.has(`${s.at(v).lemma}_${particle.form}`) ? v + 2 : v + 1;
    const between = s.tokens.slice(next, o);
    if (between.every((t) => /^(?:DET|ADJ|NUM|NOUN|PROPN|PRON)$/.test(t.upos))) s.hang(o, v, 'obj');
  }
}

/** "Marshal X, the chief, and General Y, who commands the forces, embraced", told of the first: a clause between commas is of the last named. */
export function relativeOfLast(s: Sketch, words: ClauseWords): void {
  for (let p = 3; p + 1 < s.tokens.length; p++) {
    if (!words.who.has(s.at(p).form) || s.at(p - 1).form !== ',' || s.at(p - 2).upos !== 'PROPN') continue;
    const v = s.at(p).head;
    if (v < p || s.at(v).deprel !== 'acl:relcl' || !s.has(v, 'Number=Sing')) continue;
    let last = p - 2;
    while (/^(?:flat|compound|list)/.test(s.at(last).deprel) && s.at(last).head >= 0) last = s.at(last).head;
    const joined = s.rel(last) === 'conj' && s.kid(last, 'cc') !== undefined;
    if (joined && last < p && s.at(v).head < last && s.isAbove(s.at(v).head, last)) s.hang(v, last, 'acl:relcl');
  }
}

/** "whom the United States placed on a list", both called subjects of a passive without a helper: she is whom they placed. */
export function whomObject(s: Sketch, words: ClauseWords): void {
  for (let p = 1; p + 2 < s.tokens.length; p++) {
    if (!words.whom.has(s.at(p).form) || !s.rel(p).startsWith('nsubj')) continue;
    const v = s.at(p).head;
    const subject = s.kids(v).find((k) => k > p && k < v && s.rel(k) === 'nsubj');
    if (subject === undefined || s.kids(v).some((k) => s.rel(k) === 'aux')) continue;
    s.hang(p, v, 'obj');
    s.hang(subject, v, 'nsubj');
    s.inflect(v, 'Mood=Ind|Tense=Past|VerbForm=Fin');
  }
}

/** "Soldiers led by Captain X stormed the palace", both called subject: who is behind "by" does what the participle tells. */
export function agentOfParticiple(s: Sketch, words: ClauseWords): void {
  for (let p = 1; p + 3 < s.tokens.length; p++) {
    const noun = s.at(p).head;
    if (s.rel(p) !== 'acl' || noun !== p - 1 || !s.isPastParticiple(p) || !words.by.has(s.at(p + 1).form)) continue;
    const v = s.at(noun).head;
    if (v < p + 3 || s.rel(noun) !== 'nsubj' || s.at(v).upos !== 'VERB') continue;
    const agent = s.kids(v).find((k) => k > p + 1 && k < v && s.rel(k) === 'nsubj' && s.isNoun(k));
    if (agent === undefined || !s.tokens.slice(p + 2, agent).every((_, k) => s.isAbove(agent, p + 2 + k))) continue;
    s.hang(agent, p, 'obl:agent');
    s.hang(p + 1, agent, 'case');
  }
}
