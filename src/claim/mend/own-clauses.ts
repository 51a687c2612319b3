// Verbs and clauses that English spelling hides: a past that looks like an infinitive, a clause behind "and" whose subject was taken for one more
// object, a verb taken for an adjective, those whom somebody "had arrested".

import { altered } from '../../domain/index.js';
import type { ClauseWords } from '../../languages/acts.js';
import type { Sketch } from './sketch.js';

const past = 'Mood=Ind|Tense=Past|VerbForm=Fin';
const participle = 'Tense=Past|VerbForm=Part';

const isPast = (s: Sketch, v: number): boolean =>
  v >= 0 && s.at(v).upos === 'VERB' && s.has(v, 'Tense=Past') && s.has(v, 'VerbForm=Fin');

const hasTense = (s: Sketch, v: number): boolean =>
  s.has(v, 'VerbForm=Fin') || s.kids(v).some((k) => s.rel(k) === 'aux' && k < v && s.has(k, 'VerbForm=Fin'));

const startsList = (s: Sketch, v: number): boolean =>
  isPast(s, v) && s.kid(v, 'nsubj') !== undefined && s.kid(v, 'mark') === undefined;

/** "stormed the prison and let out the inmates", "soldiers set fire to houses": a past spelt like the infinitive. */
export function unchangingPast(s: Sketch, words: ClauseWords): void {
  for (let v = 1; v < s.tokens.length; v++) {
    const t = s.at(v);
    if (t.upos !== 'VERB' || !words.unchanging.has(t.form.toLowerCase())) continue;
    if (!(s.has(v, 'Mood=Imp') || s.has(v, 'VerbForm=Inf')) || s.kid(v, 'aux', 'mark', 'cop') !== undefined) continue;
    const subject = s.kids(v).some((k) => k < v && s.rel(k) === 'nsubj');
    // "detained him, then let him go", the first of them hung on the second
    const first = s.kids(v).find((k) => k < v && ['ccomp', 'advcl'].includes(s.rel(k)) && startsList(s, k)) ?? -1;
    const after = s.rel(v) === 'conj' && t.head >= 0 && t.head < v ? t.head : first;
    // "helped police set fire to it"
    const governed = t.head >= 0 && words.bareInfinitive.has(s.at(t.head).lemma) && s.rel(v) !== 'conj';
    if ((subject && !governed) || isPast(s, after)) s.inflect(v, past);
    // "…, the government acknowledged" says all of it, however it is hung.
    const said = s.kids(v).some((k) => s.rel(k) === 'parataxis' && words.saying.has(s.at(k).lemma));
    if (!subject && !said && after === first && first >= 0 && isPast(s, first)) {
      s.takeOver(first, v);
      s.hang(v, first, 'conj');
      for (const k of s.kids(v)) if (s.rel(k) === 'parataxis') s.hang(k, first, s.at(k).deprel);
    } else if (after >= 0 && s.isPastParticiple(after)) s.inflect(v, participle);
  }
}

/** "fired rockets at a hideout and marines waded ashore", "killed by a mine and two officers were wounded": a noun with a verb of its own. */
export function ownClause(s: Sketch): void {
  for (let n = 2; n + 1 < s.tokens.length; n++) {
    if (!s.isNoun(n) || s.rel(n) !== 'conj' || s.kid(n, 'case') !== undefined) continue;
    const first = s.at(n).head;
    const and = s.kid(n, 'cc');
    if (first < 0 || first > n || !s.isNoun(first) || and === undefined || and > n) continue;
    // "weapons, and police in Tbilisi arrested": where they are is theirs.
    const place = s.at(n + 1).upos === 'ADP' ? s.at(n + 1).head : -1;
    if (place > n + 1 && place < n + 5 && s.isNoun(place) && s.rel(place) === 'nmod' && s.at(place).head < n)
      s.hang(place, n, 'nmod');
    const v = verbRightBehind(s, n);
    if (v === undefined || !['conj', 'xcomp', 'ccomp', 'parataxis', 'advcl', 'dep'].includes(s.rel(v))) continue;
    const above = s.verbAbove(first);
    if (above === undefined || s.at(v).head !== above || above > and) continue;
    const finite = hasTense(s, v);
    // A participle goes with the noun, unless the verb above can't take it: it has its object.
    if (!finite && !(s.rel(v) === 'xcomp' && v === n + 1 && s.kid(above, 'obj') !== undefined)) continue;
    if (!finite) s.inflect(v, past);
    s.hang(v, above, 'conj');
    s.hang(n, v, s.kids(v).some((k) => s.at(k).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj');
    s.hang(and, v, 'cc');
  }
}

/** The verb that only what hangs on n, and its own helpers and adverbs, part from n; without a subject or a mark of its own. */
function verbRightBehind(s: Sketch, n: number): number | undefined {
  let k = n + 1;
  while (k < s.tokens.length && s.isAbove(n, k)) k++;
  for (const from = k; k < s.tokens.length && k < from + 4; k++) {
    const t = s.at(k);
    if (t.upos === 'VERB') return s.kid(k, 'nsubj', 'csubj', 'mark', 'cc') === undefined ? k : undefined;
    if (t.upos !== 'AUX' && t.upos !== 'ADV' && t.upos !== 'PART') return undefined;
  }
  return undefined;
}

/**
 * "attacked a block where families live and seized eight men", "searched the hospital, where civilians had fled, and killed two": a simple past goes
 * on with the past above, and not with the present or pluperfect of a clause about a place.
 */
export function tenseOfMain(s: Sketch, words: ClauseWords): void {
  for (let v = 4; v < s.tokens.length; v++) {
    const aside = s.at(v).head;
    if (s.rel(v) !== 'conj' || !isPast(s, v) || aside < 0 || aside > v || s.at(aside).upos !== 'VERB') continue;
    const who = s.kid(aside, 'nsubj');
    if (s.kid(v, 'nsubj', 'aux', 'mark') !== undefined || who === undefined || s.has(who, 'PronType=Rel')) continue;
    const relative = s.kids(aside).some((k) => k < aside && s.has(k, 'PronType=Rel'));
    const present = s.has(aside, 'Tense=Pres') && s.has(aside, 'VerbForm=Fin');
    const perfect = s
      .kids(aside)
      .some((k) => s.rel(k) === 'aux' && words.having.has(s.at(k).lemma) && s.has(k, 'Tense=Past'));
    const and = s.kid(v, 'cc') ?? v;
    if (!relative || !(present || (perfect && s.at(and - 1).form === ','))) continue;
    const main = s.verbAbove(aside);
    if (main === undefined || main > aside || !isPast(s, main)) continue;
    s.hang(v, main, 'conj');
    for (const k of s.kids(aside)) if (k > v) s.hang(k, v, s.at(k).deprel);
  }
}

/** "has cost millions since it was set up in 2006 and has convicted three": a perfect goes on with the perfect above, and not with the past of when. */
export function perfectOfMain(s: Sketch, words: ClauseWords): void {
  const perfect = (k: number) =>
    s.kids(k).some((a) => s.rel(a) === 'aux' && words.having.has(s.at(a).lemma) && s.has(a, 'Tense=Pres'));
  for (let v = 4; v < s.tokens.length; v++) {
    const aside = s.at(v).head;
    if (s.rel(v) !== 'conj' || aside < 0 || aside > v || s.rel(aside) !== 'advcl' || !perfect(v)) continue;
    const main = s.at(aside).head;
    if (s.kid(v, 'nsubj', 'mark') !== undefined || main < 0 || main > aside || perfect(aside) || !perfect(main))
      continue;
    s.hang(v, main, 'conj');
  }
}

/** "stormed the post, blew up the bridge and torched vehicles", "condemned it and directed agencies to search": a verb taken for an adjective. */
export function listedVerb(s: Sketch, words: ClauseWords): void {
  for (let p = 3; p + 1 < s.tokens.length; p++) {
    const n = s.at(p).head;
    if (s.at(p).deprel !== 'amod' || !s.isPastParticiple(p) || n <= p || !s.isNoun(n) || s.rel(n) !== 'conj') continue;
    const and = p - 1;
    if (s.at(and).upos !== 'CCONJ' || (s.at(and).head !== n && s.at(and).head !== p)) continue;
    const main = s.verbAbove(n);
    if (main === undefined || main > p || !isPast(s, main) || s.kid(n, 'det') !== undefined) continue;
    const told = s.kids(n).some((k) => k > n && s.has(k, 'VerbForm=Inf') && s.rel(k - 1) === 'mark');
    // "sealed off the area and searched houses": the first has its article, and what the second has is not said to be so.
    const apart = s.kid(s.at(n).head, 'det') !== undefined && !words.adjectival.has(s.at(p).form.toLowerCase());
    const bare = apart && s.rel(s.at(n).head) === 'obj' && s.at(s.at(n).head).head === main && s.has(n, 'Number=Plur');
    if (!told && !bare && !closesList(s, main)) continue;
    s.hang(p, main, 'conj');
    s.inflect(p, past);
    s.hang(n, p, 'obj');
    s.hang(and, p, 'cc');
    // "searched houses for weapons": what for is of the verb.
    for (const k of s.kids(n)) if (s.rel(k) === 'nmod' && k > n && !isOf(s, k, words)) s.hang(k, p, 'obl');
  }
}

const isOf = (s: Sketch, k: number, words: ClauseWords): boolean =>
  s.kids(k).some((c) => s.rel(c) === 'case' && words.accusedOf.has(s.at(c).form.toLowerCase()));

/** Whether a verb before is joined to v by a comma alone. */
function closesList(s: Sketch, v: number): boolean {
  const bare = (k: number) => s.kid(k, 'cc', 'mark') === undefined;
  const { head } = s.at(v);
  if (['conj', 'parataxis'].includes(s.rel(v)) && head >= 0 && head < v && isPast(s, head)) return bare(v);
  return s
    .kids(v)
    .some((k) => k < v && isPast(s, k) && bare(k) && ['conj', 'parataxis', 'ccomp', 'advcl'].includes(s.rel(k)));
}

/** "The colonel had the president and the minister arrested": he did it, by others. */
export function hadDone(s: Sketch, words: ClauseWords): void {
  for (let v = 3; v < s.tokens.length; v++) {
    const t = s.at(v);
    if (t.upos !== 'VERB' || !words.hadDone.has(t.lemma) || !s.has(v, 'Tense=Past')) continue;
    const have = t.head;
    const whom = s.kids(v).find((k) => k < v && s.rel(k) === 'nsubj');
    if (have >= 0 && have < v && words.having.has(s.at(have).lemma) && whom !== undefined && whom > have) {
      const who = s.kid(have, 'nsubj');
      // "had the president and the minister arrested", the second of them taken for its subject
      const first = s.rel(v) === 'conj' && s.kid(v, 'obj') === undefined ? s.kid(have, 'obj') : undefined;
      if (!['obj', 'ccomp', 'xcomp'].includes(s.rel(v)) && first === undefined) continue;
      if (who === undefined || s.kid(have, 'aux') !== undefined) continue;
      s.takeOver(v, have);
      s.hang(have, v, 'aux');
      s.inflect(have, s.at(have).feats, 'AUX');
      s.handOn(have, v, have);
      for (const k of s.kids(v)) if (s.rel(k) === 'cc' && first !== undefined) s.hang(k, whom, 'cc');
      s.hang(who, v, 'nsubj');
      s.hang(first ?? whom, v, 'obj');
      if (first !== undefined) s.hang(whom, first, 'conj');
      s.inflect(v, participle);
      continue;
    }
    byOthers(s, v, words);
  }
}

/** The helper is right behind the subject, and those whom it is done to stand between it and the verb, whatever they were hung on. */
function byOthers(s: Sketch, v: number, words: ClauseWords): void {
  const helper = s.tokens.findLastIndex((x, k) => k < v && x.upos === 'AUX' && words.having.has(x.lemma));
  if (helper < 1 || !s.isNoun(helper - 1)) return;
  // "A prosecutor has charged him, and police arrested his sister": a helper with its own participle.
  if (s.isPastParticiple(helper + 1) && helper + 1 !== v) return;
  const over = s.at(helper).head;
  const own = s.kids(v).filter((k) => k < v && s.rel(k) === 'nsubj');
  const aboveIt = over > helper && over < v ? s.kids(over).filter((k) => s.rel(k) === 'nsubj') : [];
  const who = [...own, ...aboveIt].find((k) => k < helper);
  if (who === undefined) return;
  const others = [...s.kids(who).filter((k) => s.rel(k) === 'conj'), over, ...own];
  const [one, ...more] = [...new Set(others)].filter((k) => k > helper && k < v && s.isNoun(k)).sort((a, b) => a - b);
  if (one === undefined) return;
  s.hang(who, v, 'nsubj');
  s.hang(helper, v, 'aux');
  s.hang(one, v, 'obj');
  for (const k of more) s.hang(k, one, 'conj');
  s.inflect(v, participle);
}

/** "held 139 guards and staff hostage": what they are held as is no part of them. */
export function heldAs(s: Sketch, words: ClauseWords): void {
  for (let h = 2; h < s.tokens.length; h++) {
    const t = s.at(h);
    if (!words.heldAs.has(t.form.toLowerCase()) || !s.isNoun(h) || !['obj', 'conj'].includes(s.rel(h))) continue;
    const held = h - 1;
    if (!s.isNoun(held) || s.at(held).head !== h || s.rel(held) !== 'compound' || s.kid(h, 'case') !== undefined)
      continue;
    const verb = s.verbAbove(h);
    if (verb === undefined || !words.holding.has(s.at(verb).lemma)) continue;
    s.takeOver(held, h);
    for (const k of s.kids(h)) if (k < held) s.hang(k, held, s.at(k).deprel);
    s.hang(h, verb, 'xcomp');
  }
}

const opens = (words: ClauseWords, form: string): boolean => words.openers.has(form) || words.alsoOpens.has(form);

/** "as thousands of supporters marched", "when gunmen poured into the streets": a verb without objects has no participle of its own to be one. */
export function noParticiple(s: Sketch, words: ClauseWords): void {
  for (let v = 2; v < s.tokens.length; v++) {
    const t = s.at(v);
    if (!s.isPastParticiple(v) || !words.objectless.has(t.lemma) || s.kid(v, 'aux', 'obj', 'mark') !== undefined)
      continue;
    if (words.by.has(s.tokens[v + 1]?.form ?? '')) continue;
    const own = s.kids(v).find((k) => k < v && s.rel(k) === 'nsubj');
    if (own !== undefined) {
      s.inflect(v, past);
      s.hang(own, v, 'nsubj');
      continue;
    }
    if (s.rel(v) !== 'acl' || t.head !== v - 1) continue;
    const n = s.phraseHead(t.head, words.openers);
    const opener = s.kids(n).find((k) => k < n && s.rel(k) === 'case' && opens(words, s.at(k).form.toLowerCase()));
    if (opener === undefined || s.rel(n) !== 'obl' || s.at(n).head < 0 || s.at(n).head > n) continue;
    if (!s.hang(v, s.at(n).head, 'advcl')) continue;
    s.hang(n, v, 'nsubj');
    s.hang(opener, v, 'mark');
    s.inflect(v, past);
  }
}

const isGerund = (s: Sketch, v: number): boolean =>
  s.has(v, 'VerbForm=Ger') || (s.has(v, 'VerbForm=Part') && s.has(v, 'Tense=Pres'));

/** "where fighting between the two has killed eighty people": a gerund with a finite verb below it, which has no subject, is that subject. */
export function gerundSubject(s: Sketch): void {
  for (let g = 0; g + 2 < s.tokens.length; g++) {
    const t = s.at(g);
    if (t.upos !== 'VERB' || !isGerund(s, g) || s.kid(g, 'aux', 'nsubj', 'mark', 'obj') !== undefined) continue;
    const v = s.kids(g).find((k) => k > g && ['parataxis', 'ccomp'].includes(s.rel(k)) && s.at(k).upos === 'VERB');
    if (v === undefined || !s.kids(v).some((k) => s.rel(k) === 'aux' && k < v && s.has(k, 'VerbForm=Fin'))) continue;
    const subject = s.kid(v, 'nsubj');
    if (s.kid(v, 'mark', 'cc') !== undefined || (subject !== undefined && subject < v)) continue;
    s.takeOver(v, g);
    s.hang(g, v, 'nsubj');
    for (const k of s.kids(g)) if (k < g) s.hang(k, v, s.at(k).deprel);
    if (subject !== undefined && s.kid(v, 'obj') === undefined) s.hang(subject, v, 'obj');
    s.tokens[g] = altered(s.at(g), { upos: 'NOUN', lemma: t.form.toLowerCase(), feats: 'Number=Sing' });
  }
}

/** "were killed when militants stormed the post, blew up the bridge and fled": what goes on without a conjunction goes on with the nearer clause. */
export function listInClause(s: Sketch, words: ClauseWords): void {
  for (let v = 4; v < s.tokens.length; v++) {
    const main = s.at(v).head;
    if (s.rel(v) !== 'conj' || !isPast(s, v) || main < 0 || main > v || s.at(v - 1).form !== ',') continue;
    if (s.kid(v, 'nsubj', 'cc', 'mark', 'aux') !== undefined) continue;
    const suffered = words.perishing.has(s.at(main).lemma) || s.kids(main).some((k) => s.at(k).deprel === 'aux:pass');
    const clause = s
      .kids(main)
      .findLast((k) => k > main && k < v && s.rel(k) === 'advcl' && isPast(s, k) && s.kid(k, 'nsubj') !== undefined);
    if (!suffered || clause === undefined) continue;
    s.hang(v, clause, 'conj');
    for (const k of s.kids(main)) if (k > v) s.hang(k, v, s.at(k).deprel);
  }
}
