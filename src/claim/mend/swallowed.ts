// French main verbs that a parse hung below a participle, a relative clause or an object: what their form leaves no choice about.

import type { Token } from '../../domain/index.js';
import { isTime } from './set-between.js';
import { Sketch } from './sketch.js';

export function withMainVerbs(tokens: readonly Token[]): readonly Token[] {
  const s = new Sketch(tokens);
  for (let v = 2; v < tokens.length; v++) {
    if (s.at(v).upos !== 'VERB') continue;
    behindParticiple(s, v);
    subjectOfDont(s, v);
    joinedSubject(s, v);
    besideObject(s, v);
    infinitiveOfParticiple(s, v);
  }
  return s.changed ? s.tokens : tokens;
}

const helper = (s: Sketch, v: number): number | undefined =>
  s.kids(v).find((k) => s.rel(k) === 'aux' && s.has(k, 'VerbForm=Fin'));

const subjectOf = (s: Sketch, v: number): string =>
  s.kids(v).some((k) => s.at(k).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj';

/** « Des manifestants soupçonnant la France de le protéger ont caillassé … »: a finite verb completes no infinitive; it is that of the noun which the sentence begins with. */
function behindParticiple(s: Sketch, v: number): void {
  const infinitive = s.at(v).head;
  const first = helper(s, v);
  if (s.rel(v) !== 'xcomp' || first === undefined || infinitive < 0 || infinitive > first) return;
  if (!s.has(infinitive, 'VerbForm=Inf') || s.kid(v, 'nsubj', 'csubj', 'mark') !== undefined) return;
  const aside = s.verbAbove(infinitive);
  if (aside === undefined || s.rel(aside) !== 'acl' || !s.has(aside, 'Tense=Pres') || !s.has(aside, 'VerbForm=Part'))
    return;
  const noun = s.at(aside).head;
  if (noun < 0 || noun > aside || !s.isNoun(noun) || s.at(noun).head >= 0) return;
  s.hang(v, -1, 'root');
  s.hang(noun, v, subjectOf(s, v));
  // « … et blessé un policier »: as the first verb has its object right behind it.
  for (const k of s.kids(v)) if (s.rel(k) === 'conj' && s.isPastParticiple(k)) objectBehind(s, k);
}

/** « Le parti, dont les deux dirigeants, X et Y, sont incarcérés, … »: a noun behind « dont » that was taken for the clause is the subject of the plural verb, and the singular one before is not. */
function subjectOfDont(s: Sketch, v: number): void {
  const first = helper(s, v);
  if (first === undefined || !s.has(first, 'Number=Plur')) return;
  const before = s.kids(v).find((k) => k < first && s.rel(k) === 'nsubj' && s.isNoun(k) && s.has(k, 'Number=Sing'));
  if (before === undefined || s.kid(before, 'conj') !== undefined) return;
  const noun = s
    .kids(before)
    .find((k) => s.at(k).deprel === 'acl:relcl' && s.at(k).upos === 'NOUN' && s.has(k, 'Number=Plur') && k < first);
  if (noun === undefined || s.kid(noun, 'cop', 'nsubj') !== undefined) return;
  if (!s.kids(noun).some((k) => k < noun && s.has(k, 'PronType=Rel'))) return;
  s.takeOver(before, v);
  s.hang(v, before, 'acl:relcl');
  s.hang(noun, v, subjectOf(s, v));
}

/** « L'Alliance des forces du progrès et le Parti socialiste ont rejeté »: what a plural verb has as its second subject was joined to a complement of the first, whose preposition it does not say again. */
function joinedSubject(s: Sketch, v: number): void {
  const first = s.kids(v).find((k) => k < v && s.rel(k) === 'nsubj' && s.isNoun(k) && s.has(k, 'Number=Sing'));
  const helped = helper(s, v) ?? (s.has(v, 'VerbForm=Fin') ? v : undefined);
  if (first === undefined || helped === undefined || !s.has(helped, 'Number=Plur')) return;
  if (s.kid(first, 'conj') !== undefined) return;
  // « Le Parti de la liberté et le gouvernement ont signé », both called the subject
  const own = s.kids(v).find((k) => k > first && k < v && s.rel(k) === 'nsubj' && s.isNoun(k));
  const joins = own === undefined ? -1 : own - s.kids(own).filter((k) => k < own && s.rel(k) === 'det').length - 1;
  if (own !== undefined && s.at(joins)?.upos === 'CCONJ') {
    s.hang(own, first, 'conj');
    s.hang(joins, own, 'cc');
    return;
  }
  for (let and = first + 2; and < helped; and++) {
    const second = s.at(and).upos === 'CCONJ' ? s.at(and).head : -1;
    if (second < and || second > helped || s.rel(second) !== 'conj' || !s.isNoun(second)) continue;
    const beside = s.at(second).head;
    if (beside === first || beside < first || !s.isAbove(first, beside)) continue;
    const article = s.kids(second).some((k) => s.rel(k) === 'det' && k === and + 1);
    if (s.kid(second, 'case') !== undefined || !(article || s.at(second).upos === 'PROPN')) continue;
    if (s.kid(beside, 'case') === undefined || s.tokens.slice(first, and).some((t) => t.form === ',')) continue;
    s.hang(second, first, 'conj');
    return;
  }
}

/** « a dénoncé une "capitulation" et réuni, mercredi, des milliers de gens »: a participle that does not agree with the object, and has one of its own, goes on with the verb. */
function besideObject(s: Sketch, v: number): void {
  const noun = s.at(v).head;
  if (s.rel(v) !== 'conj' || !s.isPastParticiple(v) || noun < 0 || noun > v || !s.isNoun(noun)) return;
  const above = s.at(noun).head;
  if (s.at(noun).deprel !== 'obj' || above < 0 || above > noun || helper(s, above) === undefined) return;
  if (s.kid(v, 'aux', 'nsubj', 'mark', 'case') !== undefined || s.kid(v, 'cc') !== v - 1) return;
  if (s.kids(above).some((k) => s.at(k).deprel === 'aux:pass')) return;
  // « une déclaration et publié », but « un accord signé et publié »
  if (!s.has(noun, 'Gender=Fem') || s.has(v, 'Gender=Fem') || !s.has(v, 'Gender=Masc')) return;
  if (objectBehind(s, v)) s.hang(v, above, 'conj');
}

/** « trois hommes, soupçonnés d'avoir tué un policier »: an infinitive of the past right behind a participle is what that tells of, and not what the verb before brought about. */
function infinitiveOfParticiple(s: Sketch, v: number): void {
  const of = s.at(v + 1);
  if (!s.isPastParticiple(v) || s.rel(v) !== 'acl' || of?.deprel !== 'mark' || of.head <= v + 1) return;
  const infinitive = of.head;
  const past = s.kids(infinitive).some((k) => s.rel(k) === 'aux' && k === v + 2 && s.has(k, 'VerbForm=Inf'));
  const above = s.at(infinitive).head;
  if (past && above >= 0 && above < v && s.isAbove(above, v)) s.hang(infinitive, v, 'xcomp');
}

/** Whether the verb has an object: a bare noun with its article or number behind it, whatever it was called. */
function objectBehind(s: Sketch, v: number): boolean {
  const own = s.kids(v).filter((k) => k > v && s.isNoun(k) && s.kid(k, 'case') === undefined && !isTime(s, k));
  if (own.some((k) => s.rel(k) === 'obj')) return true;
  const bare = own.find((k) => s.at(k).deprel === 'obl:mod' && s.kid(k, 'det', 'nummod') !== undefined);
  return bare !== undefined && s.hang(bare, v, 'obj');
}
