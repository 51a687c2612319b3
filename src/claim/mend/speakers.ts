// Who speaks goes on speaking: verbs of saying that a parse joined to the words said, and not to the verb of saying that brings them.

import type { Token } from '../../domain/index.js';
import type { Words } from '../../languages/words.js';
import { hasTense, withTense } from './regions.js';
import { Sketch } from './sketch.js';

export function speakersGoOn(tokens: readonly Token[], words: Words): readonly Token[] {
  const s = new Sketch(tokens);
  for (let v = 2; v < tokens.length; v++) {
    if (s.at(v).upos !== 'VERB') continue;
    if (words.saying.speaking.has(s.at(v).lemma)) {
      lostParticiple(s, v, words);
      joinedSaying(s, v, words);
      participleAside(s, v, words);
      laterSaying(s, v, words);
      anotherSpeaker(s, v, words);
      secondSpeaker(s, v);
      contactSaying(s, v);
      toldBetween(s, v);
    }
    barePastParticiple(s, v, words);
    relativeFirst(s, v, words);
    cameTo(s, v, words);
  }
  return s.changed ? s.tokens : tokens;
}

/** A clause said and the verb of saying above it, of which the token at i is part. */
interface Said {
  readonly clause: number;
  readonly verb: number;
}

/** The innermost clause said that holds i, with what stands before i. */
function saidAbove(s: Sketch, i: number, words: Words): Said | undefined {
  for (let at = i, steps = 0; at >= 0 && steps < 12; at = s.at(at).head, steps++) {
    const verb = s.at(at).head;
    if (s.at(at).deprel !== 'ccomp' || verb < 0 || verb > at || at >= i) continue;
    const speaks = s.at(verb).upos === 'VERB' && words.saying.speaking.has(s.at(verb).lemma) && hasTense(s, verb);
    return speaks ? { clause: at, verb } : undefined;
  }
  return undefined;
}

/** Whether words quoted begin between two places and go on, or end there and began before. */
function quoteBetween(s: Sketch, from: number, to: number): boolean {
  const forms = s.tokens.slice(from, to).map((t) => t.form);
  const count = (...marks: string[]) => forms.filter((f) => marks.includes(f)).length;
  return count('"') % 2 === 1 || count('«', '“') !== count('»', '”');
}

const helpers = (s: Sketch, v: number): number[] => s.kids(v).filter((k) => /^(?:aux|cop)/.test(s.at(k).deprel));

/** The conjunction right before a verb, or before the adverbs and the helper that stand before it. */
function conjunctionBefore(s: Sketch, v: number): number | undefined {
  let k = v - 1;
  while (k > 0 && (s.at(k).upos === 'ADV' || (s.rel(k) === 'aux' && s.at(k).head === v))) k--;
  return s.at(k)?.upos === 'CCONJ' && k > 1 ? k : undefined;
}

/** "claimed that herders had lost 37 cows, and appealed to youths": a verb of saying without a subject goes on with the one who spoke. */
function joinedSaying(s: Sketch, v: number, words: Words): void {
  const and = conjunctionBefore(s, v);
  const past = s.has(v, 'Tense=Past') && (s.has(v, 'VerbForm=Fin') || s.isPastParticiple(v));
  if (and === undefined || !past) return;
  if (s.kids(v).some((k) => k < v && /^(?:nsubj|csubj|expl|mark)/.test(s.at(k).deprel))) return;
  if (s.kids(v).some((k) => /^(?:obl:agent|aux:pass)$/.test(s.at(k).deprel))) return;
  const said = saidAbove(s, v, words);
  if (said === undefined || quoteBetween(s, said.verb, and)) return;
  if (!goesOnAbove(s, v, and, said, words) || !s.hang(v, said.verb, 'conj')) return;
  s.hang(and, v, 'cc');
  s.handOn(said.clause, v, v);
  if (!words.saying.byGender) withTense(s, v);
}

/** Whether the verb behind the conjunction can't go on with the clause said: by a comma, by its tense, by a verb that grants one thing and takes another. */
function goesOnAbove(s: Sketch, v: number, and: number, { clause, verb }: Said, words: Words): boolean {
  const own = helpers(s, v);
  const above = helpers(s, clause);
  // « a dit qu'il avait gagné et a demandé »: each with the tense of its clause.
  if (own.length > 0)
    return (
      words.saying.byGender &&
      own.every((k) => s.has(k, 'Tense=Pres')) &&
      helpers(s, verb).some((k) => s.has(k, 'Tense=Pres')) &&
      [clause, ...above].some((k) => s.has(k, 'Tense=Imp') || s.has(k, 'Mood=Cnd'))
    );
  const parted = /^[,»”"]$/.test(s.at(and - 1).form) && s.tokens.slice(and - 2, and).some((t) => t.form === ',');
  // What has no helper in French shares one: with the verb of saying where a comma stands between.
  if (words.saying.byGender) return parted && helpers(s, verb).some((k) => s.at(k).deprel === 'aux:tense');
  const listed = s
    .kids(clause)
    .some((k) => k > clause && k < v && s.rel(k) === 'conj' && s.kid(k, 'cc', 'nsubj', 'aux', 'obl') === undefined);
  if (listed) return false;
  // "said they regretted it and appealed to both": they are who said it.
  const subject = s.kid(clause, 'nsubj');
  if (
    subject !== undefined &&
    s.at(subject).upos === 'PRON' &&
    words.saying.sayerAgain.has(s.at(subject).form.toLowerCase())
  )
    return true;
  if (parted) return true;
  // "said the government had failed and called on the army": each with the tense of its clause.
  if (above.some((k) => words.grammar.have.has(s.at(k).lemma)) && s.has(v, 'VerbForm=Fin')) return true;
  // "said it would leave and accused": what would be done has no past.
  if (above.some((k) => words.saying.noPastBehind.has(s.at(k).lemma)) && s.has(v, 'VerbForm=Fin')) return true;
  return words.saying.granting.has(s.at(verb).lemma) && words.saying.yet.has(s.at(and).lemma);
}

/** "…, and blamed groups", where the verb was called an adjective of its object. */
function lostParticiple(s: Sketch, v: number, words: Words): void {
  const noun = s.at(v).head;
  const and = v - 1;
  if (s.rel(v) !== 'amod' || noun < v || !s.isPastParticiple(v) || s.at(and).upos !== 'CCONJ') return;
  if (s.at(and - 1)?.form !== ',' || s.kids(noun).some((k) => k < and && k > and - 3 && s.rel(k) === 'det')) return;
  const said = saidAbove(s, noun, words);
  if (said === undefined || !s.hang(v, said.verb, 'conj')) return;
  s.hang(noun, v, 'obj');
  s.hang(and, v, 'cc');
  withTense(s, v);
}

/** "denied that his men came late, saying …", « a assuré qu'elle n'enverrait pas de troupes, démentant … »: the participle of the one who speaks. */
function participleAside(s: Sketch, v: number, words: Words): void {
  const clause = s.at(v).head;
  const participle = s.has(v, 'VerbForm=Ger') || (s.has(v, 'VerbForm=Part') && s.has(v, 'Tense=Pres'));
  if (!participle || s.rel(v) !== 'advcl' || clause < 0 || clause > v || !hasTense(s, clause)) return;
  let from = v;
  while (from > 1 && /^(?:ADP|ADV|SCONJ|PART)$/.test(s.at(from - 1).upos) && s.isAbove(v, from - 1)) from--;
  const said = saidAbove(s, v, words);
  if (said?.clause !== clause || s.at(from - 1).form !== ',' || quoteBetween(s, said.verb, from)) return;
  // "said the group had issued a statement, denying …": whose words they are is told by the nearer one.
  const papers = s.kids(clause).some((k) => words.saying.documents.has(s.at(k).lemma));
  if (papers || words.saying.speaking.has(s.at(clause).lemma)) return;
  s.hang(v, said.verb, 'advcl');
}

/** « a dit que le gouvernement avait échoué, avant d'appeler l'armée … »: by the one who speaks. */
function laterSaying(s: Sketch, v: number, words: Words): void {
  const mark = v - 2;
  if (!s.has(v, 'VerbForm=Inf') || mark < 2 || !words.saying.later.has(s.at(mark).lemma) || s.at(mark - 1).form !== ',')
    return;
  const said = saidAbove(s, v, words);
  if (said === undefined || !s.isAbove(said.clause, mark) || quoteBetween(s, said.verb, mark)) return;
  const top = s.isAbove(mark, v) ? mark : v;
  if (s.at(top).head === said.clause) s.hang(top, said.verb, s.at(top).deprel);
}

/** "X said that Moscow did not agree, and his boss, Y, wrote that …": behind "that" and a comma another who speaks is none of the words said. */
function anotherSpeaker(s: Sketch, v: number, words: Words): void {
  const subject = s.kids(v).find((k) => k < v && s.rel(k) === 'nsubj' && s.isNoun(k));
  if (words.saying.byGender || subject === undefined || !hasTense(s, v) || s.kid(v, 'mark') !== undefined) return;
  const said = saidAbove(s, v, words);
  if (said === undefined || s.kid(said.clause, 'mark') === undefined) return;
  const and = s.tokens.findLastIndex((t, k) => k > said.clause && k < subject && t.upos === 'CCONJ');
  if (and < 0 || s.at(and - 1).form !== ',' || quoteBetween(s, said.verb, and)) return;
  // Between "and" and the verb only the phrase of the subject.
  if (s.tokens.slice(and + 1, v).some((t, k) => t.upos === 'SCONJ' || hasTense(s, and + 1 + k))) return;
  if (s.kids(v).every((k) => k < v || !/^(?:ccomp|xcomp|parataxis|obj)$/.test(s.rel(k)))) return;
  if (s.hang(v, said.verb, 'conj')) s.hang(and, v, 'cc');
}

/** "X vowed a response, and Y said it would come": two who speak, the first no words of the second. */
function secondSpeaker(s: Sketch, v: number): void {
  const subject = s.kid(v, 'nsubj');
  const first = s.kids(v).find((k) => k < v && s.rel(k) === 'ccomp' && s.at(k).upos === 'VERB');
  if (subject === undefined || subject > v || first === undefined || first > subject || !hasTense(s, first)) return;
  if (s.kid(first, 'nsubj') === undefined || s.kid(first, 'mark') !== undefined) return;
  const and = s.tokens.findIndex((t, k) => k > first && k < subject && t.upos === 'CCONJ' && s.at(k - 1).form === ',');
  if (and < 0 || quoteBetween(s, 0, and)) return;
  const between = s.tokens.slice(and + 1, v);
  if (between.some((t, k) => t.form === ',' || hasTense(s, and + 1 + k))) return;
  // What he says stands behind the verb.
  if (!s.kids(v).some((k) => k > v && /^(?:ccomp|xcomp|parataxis)$/.test(s.rel(k)))) return;
  s.takeOver(first, v);
  s.hang(v, first, 'conj');
  s.hang(and, v, 'cc');
}

/** « a dit espérer que cela cesse et proposé ses services »: a participle without a helper goes on with the nearest verb that has one. */
function barePastParticiple(s: Sketch, v: number, words: Words): void {
  const { head, deprel } = s.at(v);
  if (!words.saying.byGender || deprel !== 'conj' || head < 0 || head > v || !s.isPastParticiple(v)) return;
  if (s.kid(v, 'aux', 'nsubj', 'cop') !== undefined || s.kids(v).some((k) => s.at(k).deprel === 'obl:agent')) return;
  if (s.at(v - 1).upos !== 'CCONJ' || !s.kids(v).some((k) => k > v && s.rel(k) === 'obj')) return;
  if (s.at(head).upos !== 'VERB' || helpers(s, head).length > 0 || s.isPastParticiple(head)) return;
  for (let at = s.at(head).head, steps = 0; at >= 0 && steps < 8; at = s.at(at).head, steps++)
    if (s.isPastParticiple(at) && at < head && s.kids(at).some((k) => s.at(k).deprel === 'aux:tense')) {
      s.hang(v, at, 'conj');
      return;
    }
}

/** "bringing to nine the number it says it has captured": a subject right behind a noun says something of it, and nothing of what stands before. */
function contactSaying(s: Sketch, v: number): void {
  const subject = v - 1;
  const noun = subject - 1;
  if (!s.has(subject, 'Case=Nom') || s.at(subject).head !== v || !s.isNoun(noun) || s.at(noun).upos === 'PROPN') return;
  const clause = s.kids(v).find((k) => k > v && s.rel(k) === 'ccomp');
  const first = s.kids(v).find((k) => k < noun && s.rel(k) === 'ccomp' && hasTense(s, k));
  if (clause === undefined || first === undefined || s.at(v + 1).upos === 'SCONJ' || !s.isAbove(first, noun)) return;
  s.takeOver(first, v);
  s.hang(v, noun, 'acl:relcl');
}

/** « les manifestants qui ont pris la résidence ont affirmé »: the verb of the relative was taken for the main one. */
function relativeFirst(s: Sketch, v: number, words: Words): void {
  const relative = s.at(v).head;
  if (!words.saying.byGender || relative < 0 || relative > v || s.at(relative).upos !== 'VERB') return;
  if (
    !/^(?:parataxis|advcl|conj|ccomp|xcomp|obj)/.test(s.at(v).deprel) ||
    s.kid(v, 'nsubj', 'mark', 'cc', 'expl') !== undefined
  )
    return;
  const subjects = s.kids(relative).filter((k) => s.rel(k) === 'nsubj' && k < relative);
  const [noun, who] = subjects;
  if (noun === undefined || who === undefined || !s.isNoun(noun) || !s.has(who, 'PronType=Rel')) return;
  if (s.kids(relative).some((k) => k < noun && s.at(k).upos !== 'PUNCT' && s.rel(k) !== 'obl')) return;
  const tense = [v, ...helpers(s, v)].find((k) => s.has(k, 'VerbForm=Fin'));
  const first = Math.min(v, ...helpers(s, v));
  if (tense === undefined || s.at(first - 1).upos === 'PUNCT' || s.tokens.slice(who, first).some((t) => t.form === ','))
    return;
  const plural = s.has(noun, 'Number=Plur');
  if (plural !== s.has(tense, 'Number=Plur') && s.kid(noun, 'conj') === undefined) return;
  s.takeOver(v, relative);
  s.hang(noun, v, 'nsubj');
  s.hang(relative, noun, 'acl:relcl');
  for (const k of s.kids(relative)) if (k < noun) s.hang(k, v, s.at(k).deprel);
}

/** « avait éconduit l'émissaire, venu lui demander … »: what takes another helper goes on with no such verb, and is told of the noun before it. */
function cameTo(s: Sketch, v: number, words: Words): void {
  const { head, deprel } = s.at(v);
  if (deprel !== 'conj' || head < 0 || head > v || !words.clause.motion.has(s.at(v).lemma) || !s.isPastParticiple(v))
    return;
  if (s.at(v - 1).form !== ',' || s.kid(v, 'aux', 'nsubj', 'cc') !== undefined) return;
  if (!s.kids(head).some((k) => s.at(k).deprel === 'aux:tense') || words.clause.motion.has(s.at(head).lemma)) return;
  let noun = v - 2;
  while (noun > head && !s.isNoun(noun)) noun--;
  noun = s.phraseHead(noun, new Set());
  if (s.isNoun(noun) && noun > head) s.hang(v, noun, 'acl');
}

/** "The left eye, X told the newspaper, had been gouged": who is told stands in the inserted words, and what is said goes on with its subject. */
function toldBetween(s: Sketch, v: number): void {
  const [said, speaker] = s.kids(v).filter((k) => k < v && s.rel(k) === 'nsubj');
  const clause = s.kids(v).find((k) => k > v && s.rel(k) === 'ccomp' && s.at(k).upos === 'VERB');
  if (said === undefined || speaker === undefined || clause === undefined || !hasTense(s, v)) return;
  // "who, the experts say, sold weapons"
  if (s.has(said, 'PronType=Rel')) return;
  if (s.kid(clause, 'nsubj', 'csubj', 'expl', 'mark') !== undefined) return;
  const first = Math.min(clause, ...helpers(s, clause));
  const commas = (from: number, to: number) => s.tokens.slice(from, to).filter((t) => t.form === ',').length;
  if (s.at(first - 1).form !== ',' || commas(said, speaker) !== 1 || commas(speaker, first) !== 1) return;
  const passive = s.kids(clause).some((k) => s.at(k).deprel === 'aux:pass');
  s.takeOver(clause, v);
  s.hang(v, clause, 'parataxis');
  s.hang(said, clause, passive ? 'nsubj:pass' : 'nsubj');
  for (const k of s.kids(v)) if (k < said && s.at(k).upos !== 'PUNCT') s.hang(k, clause, s.at(k).deprel);
}
