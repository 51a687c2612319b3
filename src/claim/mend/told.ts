// Who is told or supposed to do something, and who speaks, where words set in between kept a parse from finding them.

import { altered } from '../../domain/index.js';
import type { ClauseWords } from '../../languages/acts.js';
import { hasTense, withTense } from './regions.js';
import type { Sketch } from './sketch.js';

/** "gunmen believed to be rebels stopped a bus": a verb of opinion with "to be" right behind a noun tells what others think of it, and the verb behind is its. */
export function supposedOf(s: Sketch, words: ClauseWords): void {
  for (let v = 1; v + 2 < s.tokens.length; v++) {
    const t = s.at(v);
    const supposed = t.upos === 'VERB' && words.supposing.has(t.lemma) && s.has(v, 'Tense=Past');
    if (!supposed || !s.isNoun(v - 1) || s.kid(v, 'aux', 'mark') !== undefined) continue;
    if (s.at(v + 1).upos !== 'PART' || !s.has(v + 2, 'VerbForm=Inf')) continue;
    const { head, deprel } = t;
    let noun = v - 1;
    while (/^(?:flat|compound|nmod)/.test(s.at(noun).deprel) && s.at(noun).head >= 0 && s.at(noun).head < noun)
      noun = s.at(noun).head;
    if (s.isAbove(noun, v) || !s.isNoun(noun)) continue;
    const main = s.tokens.findIndex((x, k) => k > v + 2 && x.upos === 'VERB' && hasTense(s, k) && s.isAbove(v, k));
    if (main < 0 || s.tokens.slice(v, main).some((x) => x.form === ',' || /PronType=Rel/.test(x.feats))) continue;
    s.hang(main, head, deprel);
    s.hang(noun, main, 'nsubj');
    for (const k of s.kids(v)) if (k < noun && s.at(k).upos !== 'PUNCT') s.hang(k, main, s.at(k).deprel);
    s.hang(v, noun, 'acl');
    s.inflect(v, 'Tense=Past|VerbForm=Part|Voice=Pass');
    // What they are thought to be was called the subject.
    for (const k of s.kids(main)) if (k > v && k < main && /^nsubj/.test(s.at(k).deprel)) s.hang(k, v, 'xcomp');
  }
}

/** "tells its citizens, some 4,000 people, to stay at home": what they are told to do stands behind the words that count them. */
export function toldBehindAside(s: Sketch, words: ClauseWords): void {
  for (let i = 5; i < s.tokens.length; i++) {
    if (!s.has(i, 'VerbForm=Inf') || s.at(i - 1).upos !== 'PART' || s.at(i - 2).form !== ',') continue;
    const from = s.tokens.findLastIndex((t, k) => k < i - 2 && t.form === ',');
    const aside = s.at(i).head;
    const told = from - 1;
    if (from < 2 || aside <= from || aside > i || !s.isNoun(aside) || !s.isNoun(told)) continue;
    if (s.tokens.slice(from, i - 2).some((t) => t.upos === 'VERB' || t.upos === 'AUX')) continue;
    const v = s.at(told).head;
    if (v < 0 || v > told || !words.telling.has(s.at(v).lemma) || !/^(?:obj|iobj)$/.test(s.rel(told))) continue;
    s.hang(aside, told, 'appos');
    s.hang(i, v, 'xcomp');
  }
}

/** "Speaking in Jos, the president, X, called on …": the participle that opens the sentence was called a preposition, and so the subject none. */
export function speakingFirst(s: Sketch): void {
  const first = s.tokens[0];
  if (first === undefined || first.deprel !== 'case' || !s.has(0, 'VerbForm=Part')) return;
  const noun = first.head;
  const v = s.at(noun)?.head ?? -1;
  const comma = s.tokens.findIndex((t) => t.form === ',');
  if (comma < 1 || comma > noun || v < noun || s.at(v).upos !== 'VERB' || !hasTense(s, v) || s.rel(noun) !== 'obl')
    return;
  if (s.kid(v, 'nsubj', 'csubj', 'expl') !== undefined || s.kids(noun).some((k) => k > 0 && s.rel(k) === 'case'))
    return;
  s.hang(0, v, 'advcl');
  s.hang(noun, v, 'nsubj');
}

/** "to send troops provided the Council gave a mandate": behind a predicate "provided" opens a condition. */
export function providedThat(s: Sketch, words: ClauseWords): void {
  for (let p = 2; p + 2 < s.tokens.length; p++) {
    const t = s.at(p);
    if (!words.providing.has(t.form) || t.upos !== 'VERB' || s.kid(p, 'aux', 'nsubj') !== undefined) continue;
    const v = s.tokens.findIndex((x, k) => k > p && x.upos === 'VERB' && s.has(k, 'VerbForm=Fin'));
    const above = t.head;
    if (v < 0 || v - p > 8 || above < 0 || above > p || s.rel(p) !== 'ccomp') continue;
    // Between them a subject, and nothing else.
    if (s.tokens.slice(p + 1, v).some((x) => !/^(?:DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(x.upos))) continue;
    const clause = s.kids(above).find((k) => k > above && k < p && s.rel(k) === 'ccomp');
    if (clause === undefined || !s.hang(v, clause, 'advcl')) continue;
    const subject = s.kids(p).find((k) => k > p && k < v && s.isNoun(k));
    if (subject !== undefined) s.hang(subject, v, 'nsubj');
    s.tokens[p] = altered(t, { upos: 'SCONJ', lemma: t.form, feats: '' });
    s.hang(p, v, 'mark');
  }
}

/** "urged the government and the rebels to declare a truce", hung on the rebels: asked of both. */
export function askedOfBoth(s: Sketch, words: ClauseWords): void {
  for (let i = 4; i < s.tokens.length; i++) {
    if (!s.has(i, 'VerbForm=Inf') || s.at(i - 1).upos !== 'PART' || s.rel(i) !== 'acl') continue;
    const second = s.at(i).head;
    // The second may have been joined to the verb itself.
    const joined = s.rel(second) === 'conj' ? s.at(second).head : -1;
    const first = joined >= 0 && s.at(joined).upos === 'VERB' ? (s.kid(joined, 'obj', 'iobj') ?? -1) : joined;
    if (first < 0 || first > second || second > i || !s.isNoun(second) || !/^(?:obj|iobj)$/.test(s.rel(first)))
      continue;
    const v = s.at(first).head;
    if (v >= 0 && v < first && words.asking.has(s.at(v).lemma)) s.hang(i, v, 'xcomp');
  }
}

/** "in June he inspected the units", taken for a participle: right behind "he" it has a tense, and the month is its own. */
export function pastBehindPronoun(s: Sketch): void {
  for (let v = 1; v < s.tokens.length; v++) {
    if (!s.isPastParticiple(v) || s.kids(v).some((k) => /^(?:aux|cop)/.test(s.at(k).deprel))) continue;
    let subject = v - 1;
    while (subject > 0 && s.at(subject).upos === 'ADV') subject--;
    if (s.at(subject).upos !== 'PRON' || !s.has(subject, 'Case=Nom') || s.at(subject).head !== v) continue;
    if (!s.rel(subject).startsWith('nsubj')) continue;
    s.hang(subject, v, 'nsubj');
    withTense(s, v);
    const object = s
      .kids(v)
      .find((k) => k > v && s.at(k).deprel === 'obl' && s.isNoun(k) && s.kid(k, 'case') === undefined);
    if (object !== undefined && s.kid(v, 'obj') === undefined) s.hang(object, v, 'obj');
    const day = subject - 1;
    if (s.rel(v) !== 'acl' || s.at(v).head !== day || s.at(day).upos !== 'PROPN' || s.kid(day, 'case') !== day - 1)
      continue;
    if (day > 1 && s.at(day - 2).upos !== 'PUNCT') continue;
    s.takeOver(v, day);
    s.hang(day, v, 'obl');
  }
}

/** "announced that warrants would be sought", its "that" taken for an article: before a plural it opens the clause that is told. */
export function thatBeforePlural(s: Sketch, words: ClauseWords): void {
  for (let m = 1; m + 2 < s.tokens.length; m++) {
    if (!words.that.has(s.at(m).form) || s.rel(m) !== 'det') continue;
    const noun = s.at(m).head;
    const v = noun > m ? s.at(noun).head : -1;
    if (v < 0 || v > m || noun > m + 4 || !s.has(noun, 'Number=Plur') || !words.saying.has(s.at(v).lemma)) continue;
    const clause = s.kids(v).find((k) => k > noun && s.at(k).upos === 'VERB' && s.kid(k, 'aux') !== undefined);
    if (clause === undefined || s.kid(clause, 'nsubj', 'mark') !== undefined) continue;
    const passive = s.kids(clause).some((k) => s.at(k).deprel === 'aux:pass');
    s.hang(clause, v, 'ccomp');
    s.hang(noun, clause, passive ? 'nsubj:pass' : 'nsubj');
    s.hang(m, clause, 'mark');
    s.inflect(m, s.at(m).feats, 'SCONJ');
  }
}

/** "He had wished, he added, that they would ask": what is told goes on behind the one who tells it. */
export function aroundTeller(s: Sketch, words: ClauseWords): void {
  for (let v = 4; v + 3 < s.tokens.length; v++) {
    const { head, lemma, upos } = s.at(v);
    if (upos !== 'VERB' || !words.saying.has(lemma) || head < 0 || head >= v - 2 || s.at(head).upos !== 'VERB')
      continue;
    const subject = s.kids(v).find((k) => s.rel(k) === 'nsubj');
    if (subject !== v - 1 || s.at(v - 2).form !== ',' || s.at(v + 1).form !== ',' || !words.that.has(s.at(v + 2).form))
      continue;
    const clause = s.at(v + 2).head;
    if (clause < v || s.at(clause).head !== v || !/^(?:ccomp|xcomp|conj|parataxis)$/.test(s.rel(v))) continue;
    s.hang(clause, head, 'ccomp');
    s.hang(v, head, 'parataxis');
  }
}

/** "said a convoy had been hit and had fired back", the second joined to the saying: with the helper of the clause told, it is told as well. */
export function toldWithHelper(s: Sketch): void {
  for (let v = 4; v < s.tokens.length; v++) {
    const say = s.at(v).head;
    if (s.at(v).upos !== 'VERB' || s.rel(v) !== 'conj' || say < 0 || say > v || s.at(say).upos !== 'VERB') continue;
    const helper = helperOf(s, v);
    if (helper === undefined || s.kid(v, 'nsubj', 'mark') !== undefined || s.at(helper - 1).upos !== 'CCONJ') continue;
    const told = s.kids(say).find((k) => k > say && k < v && s.rel(k) === 'ccomp' && s.at(k).upos === 'VERB');
    if (told === undefined || helperOf(s, say) !== undefined) continue;
    const first = helperOf(s, told);
    if (first !== undefined && s.at(first).form === s.at(helper).form && s.kid(told, 'nsubj') !== undefined)
      s.hang(v, told, 'conj');
  }
}

/** The first helper of the verb v. */
const helperOf = (s: Sketch, v: number): number | undefined => s.kids(v).find((k) => k < v && s.rel(k) === 'aux');
