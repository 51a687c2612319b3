// Finite verbs that a parse took for participles, and clauses that it took for complements.

import type { ClauseWords } from '../../languages/acts.js';
import type { Sketch } from './sketch.js';

const finite = 'Mood=Ind|Tense=Past|VerbForm=Fin';
const unit =
  /^(?:second|minute|hour|day|night|morning|evening|afternoon|week|weekend|month|year|decade|century|time|today|yesterday|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** "handed over their weapons": a particle, taken for the preposition of the object. */
const particle = /^(?:over|up|down|out|off|back)$/;

const isPast = (s: Sketch, v: number) => s.isPastParticiple(v) && s.kid(v, 'aux') === undefined;

/** An object of its own behind the verb; not the day on which something happened. */
function objectOf(s: Sketch, v: number): number | undefined {
  const next = s.tokens[v + 1];
  const behind = next?.head === v && next.deprel.startsWith('compound') ? v + 2 : v + 1;
  return s
    .kids(v)
    .find(
      (o) =>
        o > v &&
        ['obj', 'xcomp', ...(s.isAbove(o, behind) ? ['obl'] : [])].includes(s.rel(o)) &&
        (s.isNoun(o) || ['NUM', 'PRON'].includes(s.at(o).upos)) &&
        !unit.test(s.at(o).lemma.toLowerCase()) &&
        (s.kid(o, 'case', 'mark', 'cop') === undefined || particle.test(s.at(v + 1)?.form ?? '')),
    );
}

/** "forces used tear gas", "after guards rammed and captured three vessels": a participle with an object of its own is a finite verb. */
export function finiteParticiple(s: Sketch, words: ClauseWords): void {
  for (let v = 1; v < s.tokens.length; v++) {
    if (s.at(v).deprel !== 'acl' || !isPast(s, v) || words.twoObjects.has(s.at(v).lemma)) continue;
    const near = s.at(v).head;
    if (near < 0 || near >= v || !s.isNoun(near)) continue;
    const joined = s.kids(v).find((k) => s.rel(k) === 'conj' && s.at(k).upos === 'VERB');
    const promised = words.willing.has(s.at(v).lemma) && !/^(?:order|want|seek|prepare|intend)$/.test(s.at(v).lemma);
    const infinitive = promised && s.kids(v).some((k) => s.rel(k) === 'xcomp' && s.has(k, 'VerbForm=Inf'));
    if (!infinitive && objectOf(s, v) === undefined && !(joined !== undefined && objectOf(s, joined) !== undefined))
      continue;
    if (s.kids(v).some((k) => s.at(k).deprel === 'obl:agent' || ['mark', 'case'].includes(s.rel(k)))) continue;
    const n = s.phraseHead(near, words.openers);
    if (s.kid(n, 'cop') !== undefined) continue;
    const opener = s.kids(n).find((k) => s.rel(k) === 'case' && words.openers.has(s.at(k).form.toLowerCase()));
    const { head } = s.at(n);
    const said = head >= 0 && s.rel(n) === 'obj' && words.saying.has(s.at(head).lemma) && n > head;
    const clause = head < 0 || ['ccomp', 'parataxis', 'advcl'].includes(s.rel(n)) || said;
    if (opener === undefined && !(clause && s.kid(n, 'case') === undefined)) continue;
    subjectOf(s, n, v, opener, said);
    s.inflect(v, finite);
    if (joined !== undefined && isPast(s, joined)) s.inflect(joined, finite);
  }
}

/** Puts v where its subject n was hung; an opener marks the clause, which then says when or why. */
function subjectOf(s: Sketch, n: number, v: number, opener: number | undefined, said = false): void {
  const head = s.at(n).head;
  const rel = s.at(n).deprel;
  if (opener === undefined) s.hang(v, head, said ? 'ccomp' : rel);
  else {
    const above = s.verbAbove(n);
    s.hang(v, above !== undefined && !s.isAbove(v, above) ? above : head, 'advcl');
    s.hang(opener, v, 'mark');
  }
  s.hang(n, v, 'nsubj');
  s.handOn(n, v, v);
}

/** "after a truck bomb killed 300 people", the bomb hung on what stands before: the noun right before a verb without subject is its subject. */
export function clauseAfter(s: Sketch, words: ClauseWords): void {
  for (let v = 2; v < s.tokens.length; v++) {
    if (s.at(v).upos !== 'VERB') continue;
    const kids = s.kids(v);
    const auxiliaries = kids.filter((k) => k < v && s.rel(k) === 'aux');
    if (!s.has(v, 'VerbForm=Fin') && !auxiliaries.some((k) => s.has(k, 'VerbForm=Fin'))) continue;
    if (kids.some((k) => ['nsubj', 'csubj', 'expl'].includes(s.rel(k)) && k < v)) continue;
    let before = Math.min(v, ...auxiliaries) - 1;
    while (before > 0 && s.at(before).upos === 'ADV') before--;
    if (!s.isNoun(before)) continue;
    const phrase = s.phraseHead(before, words.openers);
    // "after three of its staff were killed"
    const number = s.rel(phrase) === 'nmod' ? s.at(phrase).head : -1;
    const n = number >= 0 && number < phrase && s.at(number).upos === 'NUM' ? number : phrase;
    if (!(s.isNoun(n) || n === number) || !s.isAbove(n, before) || s.isAbove(v, n)) continue;
    const opener = s.kids(n).find((k) => s.rel(k) === 'case' && words.openers.has(s.at(k).form.toLowerCase()));
    if (opener === undefined) continue;
    const behind = s.at(v);
    if (behind.deprel === 'advcl') {
      s.hang(opener, v, 'mark');
      s.hang(n, v, 'nsubj');
    } else if (behind.head >= 0) subjectOf(s, n, v, opener);
  }
}

/** "troops, backed by warplanes, launched an offensive", the verb hung on its object: a clause without any verb of its own finds it behind the comma. */
export function lostVerb(s: Sketch): void {
  const n = s.tokens.findIndex((t) => t.head < 0);
  if (n < 0 || !s.isNoun(n) || s.kid(n, 'cop', 'nsubj', 'case') !== undefined) return;
  for (let v = n + 2; v < s.tokens.length; v++) {
    if (s.at(v).upos !== 'VERB' || !(isPast(s, v) || s.has(v, 'VerbForm=Fin'))) continue;
    if (s.at(v - 1).form !== ',' || !['case', 'amod', 'acl', 'appos', 'conj', 'parataxis'].includes(s.rel(v))) continue;
    if (s.kid(v, 'nsubj', 'cc', 'mark') !== undefined || !s.isAbove(n, v)) continue;
    const next = s.tokens[v + 1];
    const object = s.at(v).head > v ? s.at(v).head : objectOf(s, v);
    if (object === undefined || !next || !/^(?:DET|NUM|PRON|ADJ|NOUN|PROPN)$/.test(next.upos)) continue;
    s.hang(v, -1, 'root');
    s.hang(n, v, 'nsubj');
    s.hang(object, v, 'obj');
    s.handOn(n, v, v);
    s.inflect(v, finite);
    return;
  }
}

/** "In Berlin, Turks staged a sit-in", headed by the place: a fronted place hangs on the verb that has a subject behind the comma. */
export function frontedPhrase(s: Sketch): void {
  const n = s.tokens.findIndex((t) => t.head < 0);
  if (n < 0 || n > 4 || !s.isNoun(n)) return;
  const mark = s.kid(n, 'case');
  if (mark !== 0 || s.kid(n, 'cop', 'nsubj') !== undefined) return;
  const v = s
    .kids(n)
    .find(
      (k) =>
        k > n &&
        s.at(k).upos === 'VERB' &&
        ['acl', 'parataxis', 'conj', 'ccomp'].includes(s.rel(k)) &&
        s.has(k, 'VerbForm=Fin'),
    );
  if (v === undefined) return;
  const subject = s.kids(v).find((k) => s.rel(k) === 'nsubj' && k > n && k < v && s.at(k).upos !== 'PRON');
  if (subject === undefined || !s.tokens.slice(n, subject).some((t) => t.form === ',')) return;
  s.hang(v, -1, 'root');
  s.hang(n, v, 'obl');
  s.handOn(n, v, v);
}

/** "Relatives pleaded with the government.": the head of a whole sentence is finite, if no headline. */
export function finiteRoot(s: Sketch): void {
  const v = s.tokens.findIndex((t) => t.head < 0);
  if (v < 1 || !isPast(s, v) || s.tokens.at(-1)?.form !== '.') return;
  const kids = s.kids(v);
  const subject = kids.find((k) => s.rel(k) === 'nsubj' && k < v);
  const finiteAbove = kids.some((k) => s.has(k, 'VerbForm=Fin') && ['ccomp', 'parataxis'].includes(s.rel(k)));
  if (subject === undefined || finiteAbove || kids.some((k) => s.at(k).deprel === 'obl:agent')) return;
  if (kids.some((k) => s.kids(k).some((c) => s.at(c).form === 'by'))) return;
  s.hang(subject, v, 'nsubj');
  s.inflect(v, finite);
}

/** "Hundreds of women banging pots marched on the palace.", hung on the pots: a sentence without any finite verb finds it among its participles. */
export function onlyVerb(s: Sketch, words: ClauseWords): void {
  const n = s.tokens.findIndex((t) => t.head < 0);
  if (n < 0 || !s.isNoun(n) || s.tokens.at(-1)?.form !== '.' || s.kid(n, 'cop', 'case', 'nsubj') !== undefined) return;
  if (s.tokens.some((t, k) => /VerbForm=Fin/.test(t.feats) || s.rel(k) === 'cop')) return;
  const v = s.tokens.findIndex(
    (t, k) =>
      (k > n + 1 || objectOf(s, k) !== undefined) &&
      t.deprel === 'acl' &&
      isPast(s, k) &&
      !words.twoObjects.has(t.lemma) &&
      !s.kids(k).some((c) => s.at(c).deprel === 'obl:agent' || s.kids(c).some((x) => s.at(x).form === 'by')),
  );
  if (v < 0 || s.at(v - 1).form === ',') return;
  s.hang(v, -1, 'root');
  s.hang(n, v, 'nsubj');
  s.handOn(n, v, v);
  s.inflect(v, finite);
}
