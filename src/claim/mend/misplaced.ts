// Words hung on a verb's helper, and clitics and clauses taken for something else: what French word order leaves no choice about.

import type { Token } from '../../domain/index.js';
import { helping } from './apart.js';
import { adverbial, isTime } from './set-between.js';
import { Sketch } from './sketch.js';

/** Helpers have nothing below them; a reflexive is no conjunction; who stands before "…, a déclaré X" in the passive is that verb's subject. */
export function settleFrench(tokens: readonly Token[]): readonly Token[] {
  const s = new Sketch(tokens);
  participleAside(s);
  tokens.forEach((t, i) => {
    const v = t.head;
    // « n'en a pas moins ordonné »: of the verb, not of its helper.
    if (t.deprel.startsWith('aux') && v >= 0 && !t.deprel.includes('caus'))
      for (const k of s.kids(i)) if (s.at(k).upos !== 'PUNCT' && s.rel(k) !== 'fixed') s.hang(k, v, s.at(k).deprel);
    // « s'y sont opposés »
    if (t.deprel === 'mark' && t.upos === 'PRON' && /^s[e'’]$/i.test(t.form)) s.hang(i, v, 'expl:pv');
    // « a tiré, lui, plus de 140 roquettes »
    if (
      /^(?:lui|elle|eux|elles)$/.test(t.form) &&
      t.upos === 'PRON' &&
      tokens[i - 1]?.form === ',' &&
      tokens[i + 1]?.form === ','
    )
      stressed(s, i);
    if (t.lemma.toLowerCase() === 'que' && tokens[i - 1]?.form === ',') relativeQue(s, i);
    // « Il a dit avoir vu X »: he saw
    if (
      t.deprel === 'aux:tense' &&
      s.has(i, 'VerbForm=Inf') &&
      s.at(v).deprel === 'ccomp' &&
      s.kid(v, 'nsubj', 'mark') === undefined
    )
      s.hang(v, s.at(v).head, 'xcomp');
    if (t.deprel === 'aux:tense' && s.has(i, 'VerbForm=Inf')) objectOfInfinitive(s, v);
    if (t.deprel === 'xcomp') helperAhead(s, i);
    if (t.deprel === 'xcomp' && t.upos !== 'VERB') askedBeforeInfinitive(s, i);
    if (t.deprel === 'conj') conjunctOfObject(s, i);
    if (t.deprel === 'conj') conjunctOfWhole(s, i);
    if (t.deprel === 'conj' && t.upos === 'VERB') joinedToNoun(s, i);
    if (t.deprel.startsWith('acl')) clauseBehindAside(s, i);
    if (t.deprel.startsWith('nsubj') && v >= 0 && i > v) secondSubject(s, i, v);
    if (adverbial.test(t.form) && t.upos === 'VERB') nounOfManner(s, i);
    if (t.deprel === 'nsubj' && s.has(i, 'PronType=Rel')) oneSubject(s, i, v);
    if (t.deprel === 'aux:pass') passiveBefore(s, v, i);
    if (t.deprel === 'aux:pass') clauseBehindAnd(s, v);
    if (t.upos === 'VERB' && tokens[i - 1]?.form === ',') saidBetween(s, i);
  });
  return s.changed ? s.tokens : tokens;
}

/** « Mille hommes, promis jeudi par X, doivent partir », « X, dit « Y », a reconnu … »: set between commas, a bare participle is said of the noun, and the finite verb behind is its verb. */
function participleAside(s: Sketch): void {
  const v = s.tokens.findIndex((t) => t.head < 0);
  if (v < 2 || s.at(v - 1).form !== ',') return;
  // « X, dit « Y », a reconnu … »: what he is called by.
  const called = !s.isPastParticiple(v);
  if (
    (called && !(/^[«"“]$/.test(s.at(v + 1)?.form ?? '') && s.at(v).upos === 'VERB')) ||
    s.kid(v, 'aux', 'cop') !== undefined
  )
    return;
  const subject = s.kids(v).find((k) => s.rel(k) === 'nsubj' && k < v && s.isNoun(k));
  if (subject === undefined) return;
  const main = s.kids(v).find((k) => {
    const first = Math.min(k, ...s.kids(k).filter((a) => /^(?:aux|advmod|expl|iobj)$/.test(s.rel(a))));
    return k > v + 1 && s.at(k).upos === 'VERB' && hasFinite(s, k) && s.at(first - 1).form === ',';
  });
  if (main === undefined || s.kids(main).some((k) => k < main && s.rel(k) === 'nsubj')) return;
  s.takeOver(main, v);
  s.hang(subject, main, 'nsubj');
  s.hang(v, subject, 'acl');
  if (called) s.inflect(v, 'Tense=Past|VerbForm=Part', 'ADJ');
  s.handOn(v, main, main);
}

/** By its own form or its helper's. */
const hasFinite = (s: Sketch, v: number): boolean =>
  s.has(v, 'VerbForm=Fin') || s.kids(v).some((a) => s.rel(a) === 'aux' && s.has(a, 'VerbForm=Fin'));

/** « avaient encore confisqué »: a helper with nothing but adverbs before its participle. */
function helperAhead(s: Sketch, v: number): void {
  const a = s.at(v).head;
  if (a < 0 || a >= v || !helping.test(s.at(a).lemma) || !s.has(a, 'VerbForm=Fin') || !s.isPastParticiple(v)) return;
  if (s.tokens.slice(a + 1, v).some((t) => t.upos !== 'ADV') || s.kid(a, 'obj') !== undefined) return;
  s.takeOver(v, a);
  for (const k of s.kids(a)) if (k !== v) s.hang(k, v, s.at(k).deprel);
  s.hang(a, v, 'aux:tense');
  s.inflect(v, 'Tense=Past|VerbForm=Part');
}

/** « prévoit le déploiement d'une mission dans une bande de 25 km, et le repli des troupes »: French says its prepositions again, so what has an article and none goes on the object. */
function conjunctOfObject(s: Sketch, i: number): void {
  const beside = s.at(i).head;
  const cc = s.kids(i).find((k) => s.rel(k) === 'cc');
  const definite = (k: number) => s.kids(k).some((d) => s.rel(d) === 'det' && s.has(d, 'Definite=Def'));
  if (cc === undefined || s.at(cc - 1)?.form !== ',' || !s.isNoun(i) || !definite(i)) return;
  if (s.kid(i, 'case') !== undefined || s.kid(beside, 'case') === undefined || !/^obl/.test(s.rel(beside))) return;
  const v = s.at(beside).head;
  const object = s.kids(v).find((k) => s.rel(k) === 'obj' && k > v && k < beside && definite(k));
  if (object !== undefined) s.hang(i, object, 'conj');
}

/** « l'arrestation des meneurs et la dissolution du parti »: what has an article and no preposition goes on the noun, and not on its complement. */
function conjunctOfWhole(s: Sketch, i: number): void {
  const definite = (k: number) => s.kids(k).some((d) => s.rel(d) === 'det' && s.has(d, 'Definite=Def'));
  if (s.at(i).upos !== 'NOUN' || !definite(i) || s.kid(i, 'case') !== undefined) return;
  let part = s.at(i).head;
  if (part > i || s.kid(part, 'case') === undefined || s.rel(part) !== 'nmod') return;
  while (s.rel(part) === 'nmod' && s.at(part).head < part) part = s.at(part).head;
  const whole = s.rel(part) === 'conj' ? s.at(part).head : part;
  if (!s.isNoun(part) || !/^(?:obj|nsubj)$/.test(s.rel(whole)) || !definite(part)) return;
  if (s.kid(part, 'case') === undefined) s.hang(i, part, 'conj');
}

/** « a dénoncé une capitulation et réuni des milliers de personnes »: a participle with an object behind it goes on with the verb that has the helper. */
function joinedToNoun(s: Sketch, v: number): void {
  const noun = s.at(v).head;
  if (noun < 0 || noun > v || !s.isNoun(noun) || !s.isPastParticiple(v) || s.at(v - 1)?.upos !== 'CCONJ') return;
  if (s.kid(v, 'aux', 'nsubj', 'cop', 'obj') !== undefined || s.kid(noun, 'acl', 'amod') !== undefined) return;
  const above = s.verbAbove(noun);
  if (above === undefined || above > noun || !s.kids(above).some((k) => s.at(k).deprel === 'aux:tense')) return;
  const object = s
    .kids(v)
    .find(
      (k) =>
        k > v &&
        /^(?:obj|obl)$/.test(s.rel(k)) &&
        s.kid(k, 'case') === undefined &&
        s.kid(k, 'det', 'nummod') !== undefined &&
        !isTime(s, k),
    );
  if (object === undefined || !s.hang(v, above, 'conj')) return;
  s.hang(object, v, 'obj');
}

/** « a exigé dans une lettre que les soldats se retirent », « a appelé à ce que X libère les détenus »: a clause that lacks nothing is what is said, and tells nothing of the noun. */
function clauseBehindAside(s: Sketch, v: number): void {
  const { head, deprel } = s.at(v);
  if (head < 0 || head > v || s.kid(head, 'case') === undefined) return;
  const mark = s.kids(v).find((k) => k < v && s.rel(k) === 'mark');
  if (mark === undefined || s.at(mark).upos !== 'SCONJ' || mark < head) return;
  const finite = s.has(v, 'VerbForm=Fin') || s.kids(v).some((k) => s.has(k, 'VerbForm=Fin'));
  if (!finite || !s.kids(v).some((k) => s.rel(k) === 'nsubj' && k > mark)) return;
  const pointing = s.has(head, 'PronType=Dem') && mark === head + 1;
  const above = s.verbAbove(head);
  if (above === undefined || above > head || s.kid(above, 'ccomp', 'xcomp') !== undefined) return;
  if (!pointing) {
    if (s.rel(head) !== 'obl' || s.at(head).head !== above || s.kid(above, 'obj') !== undefined) return;
    // « dans l'espoir que l'armée parte »: the noun's own.
    if (deprel === 'acl' && s.kids(head).some((d) => s.rel(d) === 'det' && s.has(d, 'Definite=Def'))) return;
    // « condamne avec fermeté cette agression que rien ne justifie »
    for (let k = head + 1; k < mark; k++) if (s.isNoun(k) && s.kid(k, 'case') === undefined) return;
  }
  // « jusqu'à ce que … »: until when.
  const opening = s.kids(head).filter((k) => s.rel(k) === 'case');
  const until = pointing && opening.length > 1;
  if (!s.hang(v, above, until ? 'advcl' : 'ccomp') || !until) return;
  for (const k of [...opening, head]) s.hang(k, v, 'mark');
}

/** « a salué l'accord et appelé les deux parties à le respecter »: a noun before the infinitive is who is asked. */
function askedBeforeInfinitive(s: Sketch, i: number): void {
  const v = s.at(i).head;
  if (v < 0 || v > i || !s.isNoun(i) || s.kid(i, 'case', 'cop') !== undefined || s.kid(i, 'det') === undefined) return;
  if (s.kids(v).some((k) => k > i && s.rel(k) === 'xcomp' && s.has(k, 'VerbForm=Inf'))) s.hang(i, v, 'obj');
}

/** « Le suspect avait tué deux policiers »: of two nouns called the subject, with no comma between, the one behind the verb is its object. */
function secondSubject(s: Sketch, i: number, v: number): void {
  if (!s.isNoun(i) || s.kid(i, 'case') !== undefined || s.kid(v, 'obj', 'ccomp', 'cop') !== undefined) return;
  const first = s.kids(v).find((k) => k < v && s.rel(k) === 'nsubj' && s.at(k).upos !== 'SCONJ');
  if (first === undefined || s.kids(v).some((k) => s.at(k).deprel === 'aux:pass')) return;
  if (!s.tokens.slice(first, i).some((t) => t.upos === 'PUNCT')) s.hang(i, v, 'obj');
}

/** « a demandé par écrit le départ des troupes »: how, and what was hung on it is the verb's. */
function nounOfManner(s: Sketch, i: number): void {
  const v = s.at(i).head;
  if (v < 0 || v > i || s.at(i - 1).upos !== 'ADP' || s.at(v).upos !== 'VERB') return;
  for (const k of s.kids(i)) if (k > i) s.hang(k, v, s.at(k).deprel);
  s.hang(i, v, 'obl:mod');
  s.hang(i - 1, i, 'case');
  s.inflect(i, 'Gender=Masc|Number=Sing', 'NOUN');
}

/** « X, qui accuse le Rwanda d'avoir envoyé des troupes »: whom the verb has behind it is no second subject, and what he is accused of is no act of another verb's. */
function oneSubject(s: Sketch, qui: number, v: number): void {
  const object = s.kids(v).find((k) => k > v && s.at(k).deprel === 'nsubj' && s.isNoun(k));
  if (v < qui || object === undefined || s.kid(v, 'obj') !== undefined) return;
  s.hang(object, v, 'obj');
  const { head } = s.at(v);
  const above = s.verbAbove(head);
  if (above === undefined) return;
  const infinitive = s
    .kids(above)
    .find((k) => k > object && s.rel(k) === 'xcomp' && s.kids(k).some((c) => s.rel(c) === 'mark' && c > object));
  if (infinitive !== undefined) s.hang(infinitive, v, 'xcomp');
}

/** « Le général, affirme le ministère, préparait une attaque », « Son mari, dit-elle, a été emmené »: who says so stands behind the verb of saying, and the subject ahead belongs to the verb that follows. */
function saidBetween(s: Sketch, v: number): void {
  const subject = s.kids(v).find((k) => s.rel(k) === 'nsubj' && k < v);
  const inverted = (k: number) => k === v + 1 && s.rel(k) === 'nsubj' && s.at(k).upos === 'PRON';
  const speaker = s.kids(v).find((k) => (s.rel(k) === 'obj' && k > v && k <= v + 3 && s.isNoun(k)) || inverted(k));
  if (subject === undefined || speaker === undefined || !s.has(v, 'VerbForm=Fin')) return;
  const commas = (from: number, to: number) => s.tokens.slice(from, to).filter((t) => t.form === ',').length;
  const told = s
    .kids(v)
    .find((k) => k > speaker && /^(?:conj|parataxis|ccomp|advcl)$/.test(s.rel(k)) && hasFinite(s, k));
  if (told === undefined || s.kid(told, 'nsubj', 'cc', 'mark') !== undefined) return;
  if (commas(subject, v) !== 1 || commas(speaker, told) !== 1) return;
  s.takeOver(told, v);
  s.hang(v, told, 'parataxis');
  s.hang(subject, told, s.kids(told).some((k) => s.at(k).deprel === 'aux:pass') ? 'nsubj:pass' : 'nsubj');
  s.hang(speaker, v, 'nsubj');
}

/** « après avoir saisi la veille, dans le golfe, le pétrolier »: an infinitive has no subject behind it. */
function objectOfInfinitive(s: Sketch, v: number): void {
  const behind = s.kids(v).find((k) => k > v && s.rel(k) === 'nsubj');
  if (behind === undefined) return;
  const object = s.kids(v).find((k) => k > v && k < behind && s.rel(k) === 'obj');
  if (object !== undefined && !isTime(s, object)) return;
  if (object !== undefined) s.hang(object, v, 'obl:mod');
  s.hang(behind, v, 'obj');
}

/** A pronoun between commas only stresses; the counted noun behind it is the verb's object. */
function stressed(s: Sketch, i: number): void {
  const { head } = s.at(i);
  const v = s.at(head)?.upos === 'VERB' ? head : s.verbAbove(i);
  if (v === undefined) return;
  if (goesWithNext(s, i)) return;
  s.hang(i, v, 'dislocated');
  if (v > i || s.kids(v).some((k) => s.rel(k) === 'obj' && k > i)) return;
  const behind = s
    .kids(v)
    .find(
      (k) => k > i && s.rel(k) === 'obl' && s.kid(k, 'case') === undefined && s.kid(k, 'nummod', 'det') !== undefined,
    );
  if (behind !== undefined) s.hang(behind, v, 'obj');
}

/** « … dénonce une provocation et le ministère, lui, salue un succès »: the noun before the pronoun is the subject of the verb behind it. */
function goesWithNext(s: Sketch, i: number): boolean {
  const noun = i - 2;
  const next = s.tokens.findIndex((t, k) => k > i + 1 && k < i + 5 && t.upos === 'VERB');
  if (noun < 2 || next < 0 || !s.isNoun(noun) || s.rel(noun) !== 'conj' || s.kid(noun, 'case') !== undefined)
    return false;
  const helper = s.kids(next).find((k) => s.rel(k) === 'aux');
  if (!s.has(helper ?? next, 'VerbForm=Fin') || s.kids(next).some((k) => k < i && s.rel(k) === 'nsubj')) return false;
  const above = s.verbAbove(noun);
  const and = s.kid(noun, 'cc');
  if (above === undefined || and === undefined || above > noun || !s.hang(next, above, 'conj')) return false;
  for (const k of s.kids(next)) if (k > next && s.rel(k) === 'nsubj') s.hang(k, next, 'obj');
  s.hang(noun, next, 'nsubj');
  s.hang(and, next, 'cc');
  s.hang(i, next, 'dislocated');
  return true;
}

/** « le général X, que les experts accusent … »: behind a name and a comma "que" with a verb that has a subject and no object brings a relative clause. */
function relativeQue(s: Sketch, i: number): void {
  const v = s.at(i).head;
  if (s.at(i).upos !== 'SCONJ' || v < 0 || v < i || s.at(v).upos !== 'VERB') return;
  if (!/^(?:parataxis|advcl|acl|appos)/.test(s.at(v).deprel)) return;
  const last = s.at(i - 2);
  if (
    last === undefined ||
    !/^(?:PROPN|NOUN|PUNCT|ADJ)$/.test(last.upos) ||
    (last.upos === 'PUNCT' && last.form !== ')')
  )
    return;
  const subjects = s.kids(v).filter((k) => s.rel(k) === 'nsubj');
  if (s.kid(v, 'obj', 'ccomp') !== undefined || subjects.length === 0) return;
  // The noun that was called a subject before "que", or the head of what stands there.
  const early = subjects.find((k) => k < i);
  if (early === undefined && !s.has(v, 'VerbForm=Fin') && s.kid(v, 'aux') === undefined) return;
  if (subjects.every((k) => k < i)) return;
  let noun = early ?? i - 2;
  while (early === undefined && noun > 0 && !s.isNoun(noun)) noun--;
  while (/^(?:flat|amod)/.test(s.at(noun).deprel) && s.at(noun).head >= 0 && s.at(noun).head < noun)
    noun = s.at(noun).head;
  if (!s.isNoun(noun)) return;
  const above = s.at(v).head;
  if (early !== undefined) {
    // « le chef de l'armée, le général X, que … »: beside the object of the clause above.
    const beside = s.kids(above).findLast((k) => k < early && /^(?:obj|nsubj|obl)/.test(s.at(k).deprel) && s.isNoun(k));
    if (beside === undefined) return;
    if (!s.hang(early, beside, 'appos')) return;
  }
  if (s.hang(v, noun, 'acl:relcl')) {
    s.hang(i, v, 'obj');
    s.inflect(i, 'PronType=Rel', 'PRON');
  }
}

/** « a fermé les frontières et les signaux ont été coupés »: the noun joined to the object is the subject of the verb behind it, which has none. */
function clauseBehindAnd(s: Sketch, v: number): void {
  if (v < 0 || s.rel(v) !== 'conj' || s.kid(v, 'nsubj', 'csubj', 'cc') !== undefined) return;
  const helper = s.kids(v).find((k) => /^aux/.test(s.at(k).deprel));
  const above = s.at(v).head;
  if (helper === undefined || above < 0 || above > v || !s.has(helper, 'VerbForm=Fin')) return;
  const joined = s
    .kids(above)
    .filter((o) => o > above && o < helper)
    .flatMap((o) => s.kids(o))
    .find((k) => k < helper && s.rel(k) === 'conj' && s.isNoun(k) && s.kid(k, 'cc') !== undefined);
  if (joined === undefined) return;
  for (let k = joined + 1; k < helper; k++) if (s.at(k).upos === 'PUNCT' || !s.isAbove(joined, k)) return;
  const and = s.kid(joined, 'cc')!;
  s.hang(joined, v, 'nsubj:pass');
  s.hang(and, v, 'cc');
}

/** Nouns of time that numbers count. */
const untimely = /^(?:fois|jour|heure|minute|mois|an|année|semaine|nuit|décennie|siècle)$/;

/** « Quinze civils, qui …, ont été tués par des obus, a déclaré X »: the bare noun ahead that was hung on the verb of saying. */
function passiveBefore(s: Sketch, v: number, helper: number): void {
  if (v < 0 || s.kids(v).some((k) => /^(?:nsubj|csubj|mark|expl)/.test(s.at(k).deprel))) return;
  const saying = s.at(v).head;
  // The same, where the verb of saying was set beside: the noun hangs on the verb, and not as its subject.
  const own = s
    .kids(v)
    .find(
      (k) =>
        k < helper &&
        s.at(k).upos === 'NOUN' &&
        s.rel(k) === 'obl' &&
        s.kid(k, 'case') === undefined &&
        s.kid(k, 'nummod') !== undefined,
    );
  if (own !== undefined && !untimely.test(s.at(own).lemma)) {
    s.hang(own, v, 'nsubj:pass');
    return;
  }
  if (saying < v || !/^(?:advcl|ccomp|parataxis)/.test(s.at(v).deprel) || s.at(saying).upos !== 'VERB') return;
  if (!s.kids(saying).some((k) => k > saying && s.rel(k) === 'nsubj')) return;
  const noun = s
    .kids(saying)
    .find(
      (k) =>
        k < v && s.isNoun(k) && /^(?:obl|nsubj|dislocated|nmod)/.test(s.at(k).deprel) && s.kid(k, 'case') === undefined,
    );
  if (noun === undefined) return;
  s.hang(noun, v, 'nsubj:pass');
  s.hang(v, saying, 'ccomp');
}
